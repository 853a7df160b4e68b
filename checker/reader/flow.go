package reader

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// flow adds running text of HTML or XML: entities are decoded and runs of white
// space are one space.
func (p *paragraph) flow(start, end int) {
	text := p.src.text
	for i := start; i < end; {
		switch c := text[i]; {
		case isSpace(c):
			k := i + 1
			for k < end && isSpace(text[k]) {
				k++
			}
			p.space(i, k)
			i = k
		case c == '&':
			if char, n := entity(text[i:end]); n > 0 {
				p.other(char, i, i+n)
				i += n
				continue
			}
			p.exact(i, i+1)
			i++
		default:
			k := i + 1
			for k < end && text[k] != '&' && !isSpace(text[k]) {
				k++
			}
			p.exact(i, k)
			i = k
		}
	}
}

// verbatim is flow with white space kept.
func (p *paragraph) verbatim(start, end int) {
	for start < end {
		k := strings.IndexByte(p.src.text[start:end], '&')
		if k < 0 {
			k = end - start
		}
		p.exact(start, start+k)
		if start += k; start < end {
			char, n := entity(p.src.text[start:end])
			if n == 0 {
				p.exact(start, start+1)
				n = 1
			}
			p.other(char, start, start+n)
			start += n
		}
	}
}

// entity decodes the character reference at the start of s and tells how many
// bytes it takes, 0 if there is none.
func entity(s string) (string, int) {
	end := strings.IndexByte(s[:min(len(s), 33)], ';') + 1
	if end < 3 {
		return "", 0
	}
	char := html.UnescapeString(s[:end])
	if char == s[:end] || strings.HasSuffix(char, ";") && char != ";" {
		return "", 0
	}
	return norm.NFC.String(strings.ReplaceAll(char, "\r", "\n")), end
}

// isSpace reports what HTML and XML collapse.
func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }

// isBlank reports runes that show nothing: white space and zero-width marks.
func isBlank(r rune) bool {
	return r <= ' ' || r >= 0x85 && (unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u00ad')
}

// trimLeft leaves out what shows nothing at the start of s.
func trimLeft(s string) string {
	if s != "" && s[0] > ' ' && s[0] < utf8.RuneSelf {
		return s
	}
	return strings.TrimLeftFunc(s, isBlank)
}

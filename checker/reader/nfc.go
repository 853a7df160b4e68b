package reader

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"sagstjek/internal/eight"
)

// normalise makes the text NFC with "\n" at the end of every line.
func (s *source) normalise() {
	plain := plainNFC(s.text) || norm.NFC.IsNormalString(s.text)
	if plain && strings.IndexByte(s.text, '\r') < 0 {
		return
	}
	m := mapper{text: make([]byte, 0, len(s.text))}
	for i := 0; i < len(s.text); {
		eol := len(s.text)
		if k := strings.IndexByte(s.text[i:], '\r'); k >= 0 {
			eol = i + k
		}
		for i < eol && !plain {
			n := norm.NFC.QuickSpanString(s.text[i:eol])
			m.copy(s, i, i+n)
			if i += n; i < eol {
				n = norm.NFC.NextBoundaryInString(s.text[i:eol], true)
				m.lump(s, norm.NFC.String(s.text[i:i+n]), i, i+n)
				i += n
			}
		}
		m.copy(s, i, eol)
		if i = eol; i < len(s.text) {
			n := 1
			if strings.HasPrefix(s.text[i:], "\r\n") {
				n = 2
			}
			m.lump(s, "\n", i, i+n)
			i += n
		}
	}
	m.finish(s, len(s.raw))
}

// plainNFC reports that s is UTF-8 and NFC because it holds nothing but letters below
// U+0300 and the usual dashes and quotation marks.
func plainNFC(s string) bool {
	for i := 0; i < len(s); {
		if i+8 <= len(s) {
			n := bits.TrailingZeros64(eight.Of(s[i:i+8])&eight.High) / 8 // letters of ASCII
			if i += n; n == 8 {
				continue
			}
		}
		switch c := s[i]; {
		case c < utf8.RuneSelf:
			i++
		case c >= 0xc2 && c < 0xcc && i+1 < len(s) && s[i+1]&0xc0 == 0x80:
			i += 2
		case c == 0xe2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] >= 0x90 && s[i+2] < 0xc0:
			i += 3
		default:
			return false
		}
	}
	return true
}

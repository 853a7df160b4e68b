package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/danish"
)

// label is a list label at the start of a line of plain text.
type label struct {
	n      int  // bytes, 0 if there is none
	number int  // 1 for "1." and "a)", 0 for a bullet
	kind   byte // '-' for bullets, '1' or 'a' for what counts
	sign   byte // what stands behind the number: '.', ')' or ':'
}

// cutLabel reads what may be a list label: "1.", "1)", "1:", "a)", "-", "•", "*"
// or "–" with white space behind it.
func cutLabel(text string) label {
	n := 0
	for n < len(text) && n < 3 && text[n] >= '0' && text[n] <= '9' {
		n++
	}
	var l label
	switch {
	case n > 0:
		l.kind = '1'
		for _, c := range text[:n] {
			l.number = l.number*10 + int(c-'0')
		}
	case len(text) > 1 && text[1] == ')' && (text[0]|0x20) >= 'a' && (text[0]|0x20) <= 'z':
		l.kind, l.number, n = 'a', int(text[0]|0x20-'a')+1, 1
	default:
		for _, bullet := range []string{"-", "•", "*", "–", "·", "▪", "\uf0b7"} {
			if strings.HasPrefix(text, bullet) && spaced(text, len(bullet)) {
				return label{n: len(bullet), kind: '-'}
			}
		}
		return label{}
	}
	if n >= len(text) || strings.IndexByte(".):", text[n]) < 0 || !spaced(text, n+1) {
		return label{}
	}
	l.n, l.sign = n+1, text[n]
	return l
}

// spaced reports that white space and then something else follows text[:n].
func spaced(text string, n int) bool {
	return n+1 < len(text) && (text[n] == ' ' || text[n] == '\t' || strings.HasPrefix(text[n:], "\u00a0"))
}

// label reads the list label of a line. "12. januar" and "2. behandling" begin a
// sentence that was broken there, and "3. Mødeplan" alone on its line is a title:
// a number is a label beside one that comes before or after it, or when a whole
// sentence follows.
func (r *textReader) label(l line) label {
	text := r.src.text[l.start:l.end]
	lab := cutLabel(text)
	if lab.n == 0 || lab.kind == '-' {
		return lab
	}
	rest := strings.TrimLeft(text[lab.n:], " \t\u00a0")
	if startsWithMonth(rest) {
		return label{}
	}
	if r.last.n > 0 && lab.follows(r.last) || r.nextLabel(l).follows(lab) || strings.HasPrefix(rest, "at ") {
		return lab
	}
	first, _ := utf8.DecodeRuneInString(rest)
	if unicode.IsUpper(first) && strings.IndexByte(".,;:!?", text[len(text)-1]) >= 0 {
		return lab
	}
	return label{}
}

func (l label) follows(before label) bool {
	return l.kind == before.kind && l.sign == before.sign && l.number == before.number+1
}

// nextLabel is the label of the line after l and what it is wrapped into.
func (r *textReader) nextLabel(l line) label {
	for lines := 0; lines < 20 && l.next < len(r.src.text); lines++ {
		wrapped := r.wrapped(l)
		if l = r.line(l.next); !wrapped && l.start < l.end {
			return cutLabel(strings.TrimLeft(r.src.text[l.start:l.end], "\t"))
		}
	}
	return label{}
}

func startsWithMonth(text string) bool {
	word := strings.ToLower(text[:min(len(text), 9)])
	for _, month := range danish.MonthNames {
		if strings.HasPrefix(word, month) {
			return true
		}
	}
	return false
}

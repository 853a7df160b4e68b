package report

import (
	"strings"
	"unicode"
)

// displayWidth is how many columns of a terminal a text takes.
func displayWidth(s string) int {
	n := 0
	for _, r := range s {
		if r < 0x80 {
			n++
			continue
		}
		n += runeWidth(r)
	}
	return n
}

func runeWidth(r rune) int {
	switch {
	case r < 0x300:
		if r == '\u00ad' {
			return 0
		}
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case unicode.Is(wide, r):
		return 2
	}
	return 1
}

// wide are the East Asian wide letters and the emoji (Unicode's EastAsianWidth
// table, values W and F, joined where the gaps hold nothing).
var wide = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x1100, Hi: 0x115f, Stride: 1}, {Lo: 0x231a, Hi: 0x231b, Stride: 1}, {Lo: 0x23e9, Hi: 0x23ec, Stride: 1},
		{Lo: 0x26a1, Hi: 0x26a1, Stride: 1}, {Lo: 0x2705, Hi: 0x2705, Stride: 1}, {Lo: 0x274c, Hi: 0x274c, Stride: 1},
		{Lo: 0x2753, Hi: 0x2755, Stride: 1}, {Lo: 0x2757, Hi: 0x2757, Stride: 1}, {Lo: 0x2e80, Hi: 0x303e, Stride: 1},
		{Lo: 0x3041, Hi: 0xa4cf, Stride: 1}, {Lo: 0xac00, Hi: 0xd7a3, Stride: 1}, {Lo: 0xf900, Hi: 0xfaff, Stride: 1},
		{Lo: 0xfe30, Hi: 0xfe6f, Stride: 1}, {Lo: 0xff00, Hi: 0xff60, Stride: 1}, {Lo: 0xffe0, Hi: 0xffe6, Stride: 1},
	},
	R32: []unicode.Range32{
		{Lo: 0x1f300, Hi: 0x1f64f, Stride: 1}, {Lo: 0x1f680, Hi: 0x1f6ff, Stride: 1}, {Lo: 0x1f7e0, Hi: 0x1f7eb, Stride: 1},
		{Lo: 0x1f900, Hi: 0x1faff, Stride: 1}, {Lo: 0x20000, Hi: 0x3fffd, Stride: 1},
	},
}

// Wrap breaks a text as the text report does: see wrap. Signs that would make a
// terminal do something else than show them are taken out.
func Wrap(s string, width int) []string { return wrap(printable(s), width) }

// wrap breaks a text at its ASCII blanks into lines of at most width columns; a word
// that is wider is cut.
func wrap(s string, width int) []string {
	if !spaced(s) {
		s = strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r <= ' ' }), " ")
	}
	width = max(1, width)
	var lines []string
	start, end, used := 0, 0, 0 // of the line at hand
	for at := 0; at < len(s); {
		word, _, _ := strings.Cut(s[at:], " ")
		n := displayWidth(word)
		switch {
		case end > start && used+1+n > width:
			lines = append(lines, s[start:end])
			start, end, used = at, at, 0
		case n > width:
			at += fitting(word, width)
			lines = append(lines, s[start:at])
			start, end, used = at, at, 0
		default:
			if end > start {
				used++
			} else {
				start = at
			}
			used += n
			end = at + len(word)
			at = end + 1
		}
	}
	if end > start {
		lines = append(lines, s[start:end])
	}
	return lines
}

// spaced reports whether the blanks of a text are single and between words only.
func spaced(s string) bool {
	blank := true
	for i := range len(s) {
		was := blank
		blank = s[i] <= ' '
		if blank && (was || s[i] != ' ') {
			return false
		}
	}
	return !blank
}

// fitting is how many bytes of a word fit into width columns; at least one rune.
func fitting(word string, width int) int {
	used := 0
	for i, r := range word {
		if used += runeWidth(r); used > width && i > 0 {
			return i
		}
	}
	return len(word)
}

// printable takes from a text what would make a terminal do something else than
// show it: control signs become "�", signs that turn the direction are left out.
// No-break spaces have done their work by now.
func printable(s string) string {
	if harmless(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r):
			return '\ufffd'
		case unicode.Is(unicode.Bidi_Control, r):
			return -1
		case r == '\u00a0':
			return ' '
		}
		return r
	}, s)
}

// harmless reports whether a text holds only ASCII signs that can be shown and letters
// such as æ, ø and å (two bytes from 0xC3 on): most lines.
func harmless(s string) bool {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c == 0x7f || c == 0xc2 || c > 0xc3 {
			return false
		}
	}
	return true
}

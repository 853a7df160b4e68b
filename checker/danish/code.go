package danish

import "strings"

// codeEnd is the end of a code that begins with f at i (a date, a time, a case or
// telephone number, a ratio, "4.-6. klasse"), or 0.
func codeEnd(text string, i int, f figure) int {
	end, parts, code := f.end, 1, f.shape == oddFigure
	for end < len(text) {
		n := joint(text[end:])
		if n == 0 || !digitAt(text, end+n) {
			break
		}
		code = code || text[end] == '/' || text[end] == ':' || text[end] == '.'
		end = figureAt(text, end+n).end
		parts++
	}
	if phone := phoneEnd(text, i, f); phone > 0 {
		return phone
	}
	if code || parts > 2 || parts == 2 && !soundRange(text, f) {
		return pastCode(text, end)
	}
	return 0
}

// joint is the length of the sign that joins two figures at the start of s.
func joint(s string) int {
	switch s[0] {
	case '/', ':':
		return 1
	case '.':
		if n := dashLen(s[1:]); n > 0 && (s[1] == '-' || strings.HasPrefix(s[1:], "–")) {
			return 1 + n
		}
		return 0
	}
	return dashLen(s)
}

// dashLen is the length of the dash or minus at the start of s, or 0.
func dashLen(s string) int {
	if s == "" || s[0] != '-' && s[0] != "–"[0] {
		return 0
	}
	if s[0] == '-' {
		return 1
	}
	for _, dash := range [...]string{"–", "—", "−", "\u2011"} {
		if strings.HasPrefix(s, dash) {
			return len(dash)
		}
	}
	return 0
}

// pastCode skips what is glued to a code: "00.16.00-P20-5-26".
func pastCode(text string, i int) int {
	for i < len(text) {
		c := text[i]
		if IsDigit(c) || isASCIILetter(c) {
			i++
			continue
		}
		if i+1 == len(text) || !IsDigit(text[i+1]) && (text[i+1] < 'A' || text[i+1] > 'Z' || c != '-' && c != '/') {
			break
		}
		if c != '-' && c != '/' && c != '.' && c != ':' {
			break
		}
		i += 2
	}
	return i
}

// phoneEnd is the end of "12 34 56 78" at i, or 0.
func phoneEnd(text string, i int, f figure) int {
	if f.end-i != 2 || f.shape != plainFigure && f.shape != oddFigure {
		return 0
	}
	end := f.end
	for range 3 {
		at := end + blankLen(text[end:])
		if at == end || !digitAt(text, at) || !digitAt(text, at+1) || digitAt(text, at+2) {
			return 0
		}
		end = at + 2
	}
	return end
}

// ordinalAt reports whether f at i is an ordinal or the label of a list entry:
// "2. behandling", "0., 1. og 2. klasse", "1. At", "3 marts", "1) ".
func ordinalAt(text string, i int, f *figure, u *unit) bool {
	if f.word || f.decimals > 0 || f.digits > 3 || f.end >= len(text) {
		return false
	}
	if u.month {
		return true
	}
	lead := backSpace(text, i)
	first := lead == 0 || text[lead-1] == '\n'
	switch text[f.end] {
	case ')':
		return first || strings.HasSuffix(text[:lead], "At") || strings.HasSuffix(text[:lead], " at")
	case '.':
		at := skipSpace(text, f.end+1)
		if at == f.end+1 {
			return at < len(text) && text[at] == ',' || at == len(text) && first
		}
		return lowerAt(text, at) || first
	}
	return false
}

// postal reports a postcode: four digits between a comma and a name.
func postal(text string, i int, f *figure) bool {
	if f.digits != 4 || f.shape != plainFigure {
		return false
	}
	at := backSpace(text, i)
	return at > 0 && text[at-1] == ',' && upperAt(text, skipSpace(text, f.end))
}

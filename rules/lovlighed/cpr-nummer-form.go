package lovlighed

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// cpr is a number shaped like a CPR number, at bytes [start, end) of a text.
type cpr struct {
	start, end  int
	sure        bool // told by its form or by a word beside it, not by the check digit alone
	replacement bool // the day is 60 too high, as in replacement and test numbers
}

// findCPR finds the CPR numbers of one paragraph or cell; head is that of its column.
func findCPR(text, head string) []cpr {
	var out []cpr
	end := 0 // of the last number with a label of another kind
	for i := longRun(text, 0); i+10 <= len(text); i = longRun(text, i+1) {
		run := digitRun(text, i)
		size, hyphen := shapeCPR(text, i)
		if size == 0 || !ownFigure(text, i, i+size) {
			i += run - 1
			continue
		}
		n := cpr{start: i, end: i + size}
		from := i
		i += size - 1
		day, ok := dateCPR(text[from:])
		if n.replacement = day > 60; !ok {
			continue
		}
		named := namesCPR(text, from, n.end, head)
		if !named && stamp(text[from:n.end]) {
			continue
		}
		if labelBefore(text[:from]) || !named && labelIn(head) || end > 0 && listJoint(text[end:from]) {
			end = n.end
			continue
		}
		if n.sure = named || hyphen; n.sure || checks(text[from:n.end]) {
			out = append(out, n)
		}
	}
	return out
}

// longRun is where the next run of six digits or more begins at i or behind, len(s) if
// there is none. Every sixth byte is enough to meet them all.
func longRun(s string, i int) int {
	for k := i + 5; k < len(s); k += 6 {
		if !danish.IsDigit(s[k]) {
			continue
		}
		from := k
		for from > i && danish.IsDigit(s[from-1]) {
			from--
		}
		if digitRun(s, from) >= 6 {
			return from
		}
	}
	return len(s)
}

func digitRun(s string, i int) int {
	k := i
	for k < len(s) && danish.IsDigit(s[k]) {
		k++
	}
	return k - i
}

// shapeCPR is the length of a number of the form at text[i], or 0; hyphen tells that one
// stands between date and digits, without a space.
func shapeCPR(text string, i int) (size int, hyphen bool) {
	size = document.CPRLen(text, i)
	if size <= 10 {
		return size, false
	}
	if strings.HasSuffix(text[:i+size], "0000") {
		return 0, false
	}
	joint := text[i+6 : i+size-4]
	dash := func(r rune) bool { return unicode.Is(unicode.Pd, r) || r == '\u2212' }
	return size, strings.ContainsFunc(joint, dash) && !strings.ContainsFunc(joint, unicode.IsSpace)
}

// ownFigure reports whether no code goes on before or behind the number. A word may: names
// of files are joined by signs ("Svar_til_ansøger_…", "afgørelse-….pdf").
func ownFigure(text string, start, end int) bool {
	before, n := utf8.DecodeLastRuneInString(text[:start])
	switch {
	case unicode.IsDigit(before) || before == '*' || unicode.IsLetter(before) && !wordBefore(text[:start]):
		return false
	case strings.ContainsRune("-/_–", before):
		earlier, _ := utf8.DecodeLastRuneInString(text[:start-n])
		if unicode.IsDigit(earlier) && !loneDigit(text[:start-n]) || unicode.IsLetter(earlier) && !wordBefore(text[:start-n]) {
			return false
		}
	case before == '.' || before == ',':
		if earlier, _ := utf8.DecodeLastRuneInString(text[:start-n]); unicode.IsDigit(earlier) {
			return false
		}
	}
	behind, n := utf8.DecodeRuneInString(text[end:])
	if unicode.IsLetter(behind) || unicode.IsDigit(behind) {
		return false
	}
	if strings.ContainsRune("-/.,–_", behind) {
		later, _ := utf8.DecodeRuneInString(text[end+n:])
		return !unicode.IsDigit(later) && (behind == ',' || behind == '.' || behind == '_' || !unicode.IsLetter(later))
	}
	return true
}

// wordBefore reports whether a text ends with a word, not with the letters of a code.
func wordBefore(text string) bool {
	n := 0
	for len(text) > 0 && n < 4 {
		r, size := utf8.DecodeLastRuneInString(text)
		if !unicode.IsLower(r) {
			break
		}
		n, text = n+1, text[:len(text)-size]
	}
	return n == 4 || strings.EqualFold(text[max(len(text)-3, 0):], "cpr")
}

// loneDigit reports whether a text ends with a digit that is no part of a longer figure:
// the 2 of "Bilag_2_…".
func loneDigit(text string) bool {
	return len(text) < 2 || !danish.IsDigit(text[len(text)-2]) && !strings.ContainsRune(".,-/", rune(text[len(text)-2]))
}

// stamp reports a day with a time of day or another day behind it ("120426-1530",
// "010126-3112"): as a CPR number it would be of somebody born before 1928.
func stamp(s string) bool {
	year, head, tail := twoDigits(s[4:]), twoDigits(s[len(s)-4:]), twoDigits(s[len(s)-2:])
	return year >= 15 && year <= 27 && (head < 24 && tail < 60 && tail%5 == 0 || danish.Date{Day: head, Month: tail}.Valid())
}

func twoDigits(s string) int { return int(s[0]-'0')*10 + int(s[1]-'0') }

// dateCPR reads the day of "ddmmyy" and whether such a date exists; 29 February
// always may, since the century is not seen.
func dateCPR(s string) (day int, ok bool) {
	day = twoDigits(s)
	real := day
	if day > 60 {
		real -= 60
	}
	return day, real > 0 && (danish.Date{Day: real, Month: twoDigits(s[2:])}).Valid()
}

// checks reports whether the check digit fits. It can never acquit: since 2007 numbers
// without one are given out.
func checks(s string) bool {
	weights, sum, k := [...]int{4, 3, 2, 7, 6, 5, 4, 3, 2, 1}, 0, 0
	for i := 0; i < len(s) && k < len(weights); i++ {
		if s[i] >= '0' && s[i] <= '9' {
			sum += weights[k] * int(s[i]-'0')
			k++
		}
	}
	return sum%11 == 0
}

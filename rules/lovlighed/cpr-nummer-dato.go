package lovlighed

import (
	"strings"

	"sagstjek/checker/danish"
)

// dottedCPR appends the CPR numbers whose date is written with dots or slashes
// ("21.08.63-1129"): told by a word beside them or by the check digit.
func dottedCPR(text, head string, out []cpr) []cpr {
	for at := dottedAt(text, 0); at < len(text); at = dottedAt(text, at+1) {
		n := cpr{start: at - 8, end: at + 5}
		if !ownFigure(text, n.start, n.end) {
			continue
		}
		plain := text[n.start:n.start+2] + text[n.start+3:n.start+5] + text[at-2:at] + text[at+1:n.end]
		day, ok := dateCPR(plain)
		n.replacement, n.sure = day > 60, namesCPR(text, n.start, n.end, head) || born(text[:n.start]) ||
			ofPerson(text[:n.start]) && !year(plain[6:])
		if ok && (n.sure || checks(plain) && !stamp(plain) && !year(plain[6:])) && !labelBefore(text[:n.start]) {
			out = append(out, n)
		}
	}
	return out
}

// dottedAt is where the next hyphen behind a dotted date and before four digits stands, len(text)
// if there is none.
func dottedAt(text string, at int) int {
	for ; ; at++ {
		k := strings.IndexByte(text[at:], '-')
		if k < 0 {
			return len(text)
		}
		if at += k; at >= 8 && digitRun(text, at+1) == 4 && dotted(text[at-8:at]) {
			return at
		}
	}
}

// dotted reports the form "dd.mm.yy" or "dd/mm/yy".
func dotted(s string) bool {
	return (s[2] == '.' || s[2] == '/') && s[5] == s[2] && digitRun(s, 0) == 2 && digitRun(s, 3) == 2 && digitRun(s, 6) == 2
}

// year reports four digits that are a year: a period goes on to it.
func year(s string) bool { return strings.HasPrefix(s, "19") || strings.HasPrefix(s, "20") }

// ofPerson reports whether the word before a number is one for a citizen: "Borgeren, 12.05.45-…".
func ofPerson(before string) bool {
	words := strings.Fields(danish.Fold(strings.ToValidUTF8(before[max(0, len(before)-30):], "")))
	if len(words) == 0 {
		return false
	}
	last := strings.Trim(words[len(words)-1], ",:;()")
	return danish.BeginsWith(last, "borger", "ansøger", "klager", "patient", "elev", "beboer", "barnet", "person")
}

// born reports whether a text ends with the short form of "født".
func born(before string) bool {
	before = strings.TrimRight(before, " :")
	cut, ok := strings.CutSuffix(before, "f.")
	if !ok || cut == "" {
		return ok
	}
	last := cut[len(cut)-1]
	return !isLetter(last) && last < 0x80
}

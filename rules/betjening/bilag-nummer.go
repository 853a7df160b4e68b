package betjening

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/danish"
)

// smallNumber reads one to three digits at i; end is 0 if there are none.
func smallNumber(text string, i int) (n, end int) {
	k := i
	for k < len(text) && k < i+4 && text[k] >= '0' && text[k] <= '9' {
		k++
	}
	if k == i || k-i > 3 {
		return 0, 0
	}
	n, _ = strconv.Atoi(text[i:k])
	return n, k
}

// partOfCode reports whether a number goes on as a code or a compound: "1.2", "1a",
// "2-projekt", "4-arter".
func partOfCode(text string, end int) bool {
	if end >= len(text) {
		return false
	}
	rest := text[end:]
	if danish.Words(rest[:1], 0, nil) != nil ||
		rest[0] >= 0x80 && !strings.HasPrefix(rest, "–") && !strings.HasPrefix(rest, "\u00a0") &&
			!strings.HasPrefix(rest, "«") && !strings.HasPrefix(rest, "”") && !strings.HasPrefix(rest, "…") &&
			!strings.HasPrefix(rest, "’") && !strings.HasPrefix(rest, "—") {
		return true
	}
	if len(rest) > 1 && strings.IndexByte("-./", rest[0]) >= 0 {
		digit := rest[1] >= '0' && rest[1] <= '9'
		return !digit && rest[0] == '-' && rest[1] != ' ' || digit && rest[0] != '-'
	}
	return false
}

// joiner reads what joins two numbers of a citation and where the next begins; "-" is
// a range.
func joiner(text string, i int) (join string, next int) {
	at := blanks(text, i)
	for _, j := range []struct{ text, kind string }{
		{"-", "-"}, {"–", "-"}, {"til ", "-"}, {", og ", ","}, {",", ","}, {"og ", ","}, {"samt ", ","},
		{"eller ", ","}, {"& ", ","}, {"/", ","},
	} {
		if strings.HasPrefix(text[at:], j.text) {
			return j.kind, blanks(text, at+len(j.text))
		}
	}
	return "", len(text)
}

func blanks(text string, i int) int {
	for i < len(text) {
		switch {
		case text[i] == ' ' || text[i] == '\n':
			i++
		case strings.HasPrefix(text[i:], "\u00a0"):
			i += len("\u00a0")
		default:
			return i
		}
	}
	return i
}

// unitBehind reports whether a number counts something: "bilag 1 og 2 mio. kr.".
func unitBehind(text string, end int) bool {
	words := wordsBehind(text[end:])
	if len(words) == 0 {
		return false
	}
	if rest, dot := strings.CutPrefix(text[end:], ". "); dot {
		if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " ")); unicode.IsLower(r) {
			return true // "bilag 2, 3. afsnit"
		}
	}
	switch strings.Trim(words[0], ".,;:)") {
	case "mio", "mia", "kr", "t.kr", "tkr", "pct", "%", "procent", "uger", "dage", "år", "måneder", "timer",
		"personer", "borgere", "km", "m", "m2", "ha", "høringssvar", "svar", "af", "andre", "medarbejdere", "boliger",
		"gange", "års", "ugers", "dages", "timers", "måneders", "stk", "elever", "børn", "pladser", "sider", "punkter",
		"spørgsmål", "kommuner", "møder", "kroner", "ud":
		return true
	}
	return strings.HasPrefix(words[0], "%")
}

// wordsBehind are the first words of a text between its blanks, more than anybody asks for.
func wordsBehind(text string) []string {
	return strings.Fields(danish.Fold(strings.ToValidUTF8(text[:min(len(text), 300)], "")))
}

// lettered reads a capital letter or a Roman number at i as the number it stands for; end is 0
// if there is none.
func lettered(text string, i int) (n, end int) {
	for end = i; end < len(text) && text[end] >= 'A' && text[end] <= 'Z'; end++ {
	}
	word := text[i:end]
	if n = slices.Index(romans, word) + 1; n > 0 {
		return n, end
	}
	if len(word) == 1 {
		return int(word[0]-'A') + 1, end
	}
	return 0, 0
}

var romans = []string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}

// sign tells the ways of counting apart: '1' for figures, 'I' for Roman numbers, 'A' for letters.
func sign(first byte) byte {
	switch {
	case first >= '0' && first <= '9':
		return '1'
	case strings.IndexByte("IVX", first) >= 0:
		return 'I'
	}
	return 'A'
}

// written is a number as it is written in a way of counting.
func written(n int, sign byte) string {
	switch {
	case sign == 'I' && n <= len(romans):
		return romans[n-1]
	case sign == 'A':
		return string(rune('A' + n - 1))
	}
	return strconv.Itoa(n)
}

// attachmentNumber is the number of a line of the list; sub tells that it is a part
// of one ("2.1").
func attachmentNumber(s string) (n int, sub bool) {
	head, tail, _ := strings.Cut(s, ".")
	n, err := strconv.Atoi(head)
	if err != nil {
		return 0, false
	}
	return n, tail != ""
}

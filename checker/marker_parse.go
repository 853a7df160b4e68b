package checker

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// ParseMarker reads "sagstjek: undlad REGEL[, REGEL]: grund", also in parentheses. One
// that is written so that it says nothing is ok and has no rules.
func ParseMarker(text string) (rules []string, reason string, ok bool) {
	return parseMarker(text, func(string) bool { return true })
}

// parseMarker is ParseMarker where the reason may begin without a colon: with the first
// word that is no rule and that no comma or "og" joins to the rules.
func parseMarker(text string, knows func(string) bool) (rules []string, reason string, ok bool) {
	rest, exact, ok := afterUndlad(text)
	if !ok || !exact {
		return nil, "", ok
	}
	for joined := true; ; {
		word := strings.TrimLeft(rest, blanks+",;")
		joined = joined || strings.ContainsAny(rest[:len(rest)-len(word)], ",;")
		rest = ""
		if end := strings.IndexAny(word, blanks+",;:"); end >= 0 {
			word, rest = word[:end], word[end:]
		}
		id := strings.ToLower(strings.Trim(word, quotes))
		switch {
		case word == "" || !joined && id != "og" && !knows(id):
			return rules, strings.TrimSpace(strings.TrimLeft(word+rest, blanks+":-–—")), true
		case id == "og":
			joined = true
		default:
			rules, joined = append(rules, id), false
		}
	}
}

const (
	blanks = " \t\n\u00a0"
	quotes = "`'\"»«*_"
)

// afterUndlad is what stands behind "sagstjek: undlad" at the beginning of a text, and
// whether that is written as it should be.
func afterUndlad(text string) (rest string, exact, ok bool) {
	text = strings.TrimSpace(text)
	if bare := strings.TrimLeft(text, "(["+quotes); bare != text {
		text = strings.TrimRight(bare, ")]"+quotes)
	}
	if rest, ok = cutFold(text, "sagstjek"); !ok {
		return "", false, false
	}
	rest, exact = strings.CutPrefix(strings.TrimLeft(rest, blanks+quotes), ":")
	rest, ok = cutFold(strings.TrimLeft(rest, blanks+quotes), "undlad")
	next, _ := utf8.DecodeRuneInString(rest)
	return rest, exact, ok && next != '-' && !unicode.IsLetter(next)
}

func cutFold(s, prefix string) (string, bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

package danish

import (
	"strings"
	"unicode/utf8"
)

// dotEnds reports whether the dot at i ends the sentence that began at start; next
// is where the following word begins, which is not in lower case.
func dotEnds(text string, start, i, next int) bool {
	from := tokenStart(text, i)
	token := text[from:i]
	if token == "" || from > 0 && text[from-1] == '/' {
		return true
	}
	if digitAt(token, len(token)-1) {
		return numberEnds(text, token, from == start, next)
	}
	if len(token) > 16 {
		return true
	}
	switch lookUp(text, from, i).closing {
	case goesOn:
		return countable(token) && digitAt(text, backSpace(text, from)-1) && upperAt(text, next) && !startsName(text, next)
	case mayEnd:
		return upperAt(text, next) && !startsName(text, next)
	case mostlyOn:
		return beginner(text, next)
	}
	switch initials(token) {
	case 0:
		return true
	case 1:
		if from == start {
			return false
		}
		a, b := wordBefore(text, from)
		return lookUp(text, a, b).lettered || beginner(text, next)
	}
	return beginner(text, next)
}

// tokenStart is the start of the word with inner dots that ends at i.
func tokenStart(text string, i int) int {
	from := i
	for {
		at := lettersStart(text, from)
		for at > 0 && IsDigit(text[at-1]) {
			at--
		}
		if at == from || at == 0 || text[at-1] != '.' {
			return at
		}
		from = at - 1
	}
}

// countable are abbreviations that end a sentence after a number: "5 stk. Der",
// "kapitel 24 d. Den".
func countable(token string) bool {
	return token == "stk" || token == "pkt" || token == "s" || token == "d"
}

// numberEnds is about the dot after a number: an ordinal ("den 3. Marts"), a list
// label at the start ("1. At"), or the end of a sentence ("i 2026. Det").
func numberEnds(text, token string, first bool, next int) bool {
	if first && len(token) <= 3 {
		return false
	}
	if digitAt(text, next) {
		end := next
		for digitAt(text, end) {
			end++
		}
		return len(token) > 2 || end >= len(text) || text[end] != '.'
	}
	w := lookUp(text, next, lettersEnd(text, next))
	return w.month == 0 && w.word != "stk"
}

// startsName reports whether the capital at next belongs to what the abbreviation
// began: "mio. Kr.", "Kr. Himmelfartsdag".
func startsName(text string, next int) bool {
	switch lookUp(text, next, lettersEnd(text, next)).word {
	case "kr", "kroner", "dkk", "himmelfart", "himmelfartsdag", "himmelfartsferien":
		return true
	}
	return false
}

func beginner(text string, next int) bool {
	return lookUp(text, next, lettersEnd(text, next)).beginner
}

// initials counts the single letters of a token such as "J" or "J.P"; 0 if it is
// anything else.
func initials(token string) int {
	n := 0
	for i := 0; i < len(token); {
		_, size := utf8.DecodeRuneInString(token[i:])
		i += size
		if n++; i < len(token) && token[i] != '.' {
			return 0
		}
		i++
	}
	if n == 1 && !upperAt(token, 0) {
		return 0
	}
	return n
}

// lineEnds decides about the line break at i.
func lineEnds(text string, start, i int) bool {
	next := skipWhite(text, i)
	if next == len(text) {
		return false
	}
	if listLine(text[next:]) {
		return true
	}
	end := backWhite(text, i)
	if end > 0 && text[end-1] == '.' {
		if lookUp(text, tokenStart(text, end-1), end-1).closing == goesOn {
			return false
		}
	}
	line := strings.LastIndexByte(text[:i], '\n') + 1
	return upperAt(text, openersEnd(text, next)) && utf8.RuneCountInString(text[max(line, start):i]) < 40
}

// listLine reports whether a line begins like an entry of a list: "at ", "- ",
// "1. ", "a) ", "Bilag 2".
func listLine(s string) bool {
	if strings.HasPrefix(s, "at ") || strings.HasPrefix(s, "At ") || strings.HasPrefix(s, "- ") ||
		strings.HasPrefix(s, "– ") || strings.HasPrefix(s, "• ") || strings.HasPrefix(s, "* ") {
		return true
	}
	if strings.HasPrefix(s, "Bilag ") || strings.HasPrefix(s, "bilag ") {
		return digitAt(s, len("Bilag "))
	}
	n := 0
	for digitAt(s, n) && n < 3 {
		n++
	}
	if n == 0 && len(s) > 1 && isASCIILetter(s[0]) {
		return s[1] == ')' && blankLen(s[2:]) > 0
	}
	if n == 0 || n+1 >= len(s) || blankLen(s[n+1:]) == 0 {
		return false
	}
	return s[n] == ')' || s[n] == '.' && !ordinal(s[n+1:])
}

// ordinal reports whether what follows a number and a dot makes it an ordinal:
// "3. marts", "2. behandling"; an entry of a list goes on with "at" or a capital.
func ordinal(rest string) bool {
	i := skipSpace(rest, 0)
	return lowerAt(rest, i) && !strings.HasPrefix(rest[i:], "at ")
}

package cue

import "strings"

// isNumber reports whether word is a number as Danes write it, or a range of two.
func isNumber(word string) bool {
	if word == "" || word[0] < '0' || word[0] > '9' {
		return false // as nearly all words
	}
	from, to, isRange := strings.Cut(word, "-")
	return isAmount(from) && (!isRange || isAmount(to))
}

// isAmount reads digits, with dots only between thousands, and a decimal comma.
func isAmount(s string) bool {
	whole, decimals, ok := strings.Cut(s, ",")
	if ok && !isDigits(decimals) {
		return false
	}
	head, tail, dotted := strings.Cut(whole, ".")
	if !isDigits(head) || dotted && len(head) > 3 {
		return false
	}
	for dotted {
		var group string
		group, tail, dotted = strings.Cut(tail, ".")
		if len(group) != 3 || !isDigits(group) {
			return false
		}
	}
	return true
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

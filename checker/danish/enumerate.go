package danish

import "strings"

// Enumerate joins words as in a sentence: "a, b og c".
func Enumerate(words []string) string {
	n := len(words)
	if n < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:n-1], ", ") + " og " + words[n-1]
}

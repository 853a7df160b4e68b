package danish

import (
	"unicode"
	"unicode/utf8"
)

// LIX is Björnsson's readability figure, rounded: words per sentence plus the
// percentage of long words; 0 if there are no words. The caller counts running text
// only, without headings and tables.
func LIX(words, sentences, long int) int {
	if words <= 0 {
		return 0
	}
	s := max(sentences, 1)
	return (2*words*words + 200*long*s + words*s) / (2 * words * s)
}

// lixWord reports whether w counts as a word, and as a long one.
func lixWord(w string) (word, long bool) {
	if smallEnd(w, 0) > 6 {
		return true, true
	}
	letters := countLetters(w)
	return letters > 0 || digitAt(w, 0), letters > 6
}

// countLetters counts letters; more than seven need not be told apart.
func countLetters(w string) int {
	n := 0
	for i := 0; i < len(w) && n <= 6; {
		switch kinds[w[i]] {
		case smallByte, largeByte:
			n++
			i++
		case latinByte, wideByte:
			r, size := utf8.DecodeRuneInString(w[i:])
			if unicode.IsLetter(r) {
				n++
			}
			i += size
		default:
			i++
		}
	}
	return n
}

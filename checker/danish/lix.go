package danish

import "unicode"

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

// LIXWords counts the words of running text and how many of them are long; signs
// such as "§" and quotation marks are no words.
func LIXWords(words []Word) (n, long int) {
	for _, w := range words {
		letters := countLetters(w.Text)
		if letters == 0 && !digitAt(w.Text, 0) {
			continue
		}
		n++
		if letters > 6 {
			long++
		}
	}
	return n, long
}

// Long reports whether a word has more than six letters.
func Long(word string) bool { return countLetters(word) > 6 }

// countLetters counts letters; more than seven need not be told apart.
func countLetters(w string) int {
	n := 0
	for _, r := range w {
		if unicode.IsLetter(r) {
			if n++; n > 6 {
				break
			}
		}
	}
	return n
}

package danish

import (
	"math/bits"
	"unicode"
	"unicode/utf8"

	"sagstjek/internal/eight"
)

// skipSpace is the first place from i on that is no blank; a line break is no blank.
func skipSpace(s string, i int) int {
	for i < len(s) {
		if c := s[i]; c == ' ' || c == '\t' {
			i++
			continue
		} else if c < utf8.RuneSelf {
			break
		}
		n := blankLen(s[i:])
		if n == 0 {
			break
		}
		i += n
	}
	return i
}

// blankLen is the length of the blank at the start of s: space, tab, non-breaking
// or thin space; 0 if there is none.
func blankLen(s string) int {
	if s == "" {
		return 0
	}
	switch s[0] {
	case ' ', '\t':
		return 1
	case 0xC2, 0xE2:
		r, n := utf8.DecodeRuneInString(s)
		switch r {
		case '\u00a0', '\u2009', '\u202f', '\u2007':
			return n
		}
	}
	return 0
}

// backSpace is the end of what stands before i when blanks are left out.
func backSpace(s string, i int) int {
	for i > 0 {
		if c := s[i-1]; c == ' ' || c == '\t' {
			i--
			continue
		}
		if s[i-1] < utf8.RuneSelf {
			break
		}
		_, n := utf8.DecodeLastRuneInString(s[:i])
		if blankLen(s[i-n:i]) == 0 {
			break
		}
		i -= n
	}
	return i
}

// lettersEnd is the end of the run of letters that begins at i.
func lettersEnd(s string, i int) int {
	for i < len(s) {
		if i+8 <= len(s) {
			if n := bits.TrailingZeros64(eight.Letters(eight.Of(s[i:]))^eight.High) / 8; n > 0 {
				i += n
				continue
			}
		}
		if s[i] < utf8.RuneSelf {
			if !isASCIILetter(s[i]) {
				break
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && r != '\u00ad' {
			break
		}
		i += n
	}
	return i
}

// runEnd is the end of the run of letters and digits at i, so that the digits of
// "CO2" and "H2020" are no numbers.
func runEnd(s string, i int) int {
	for i < len(s) {
		if k := kinds[s[i]]; k == smallByte || k == largeByte || k == digitByte {
			i++
			continue
		}
		if s[i] < utf8.RuneSelf {
			break
		}
		if s[i] == 0xC3 && i+1 < len(s) && s[i+1] != 0x97 && s[i+1] != 0xB7 { // a letter of Latin-1, not a multiplication or division sign
			i += 2
			continue
		}
		end := lettersEnd(s, i)
		if end == i {
			break
		}
		i = end
	}
	return i
}

// lettersStart is the start of the run of letters that ends at i.
func lettersStart(s string, i int) int {
	for i > 0 {
		if s[i-1] < utf8.RuneSelf {
			if !isASCIILetter(s[i-1]) {
				break
			}
			i--
			continue
		}
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if !unicode.IsLetter(r) {
			break
		}
		i -= n
	}
	return i
}

// wordBefore is the run of letters before i, past blanks and one abbreviation dot.
func wordBefore(s string, i int) (start, end int) {
	end = backSpace(s, i)
	if end > 0 && s[end-1] == '.' {
		end--
	}
	return lettersStart(s, end), end
}

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// Capital reports whether a text begins with a capital letter.
func Capital(s string) bool { return upperAt(s, 0) }

// CapitalAs is a word with a capital first if the one it takes the place of has one.
func CapitalAs(word, of string) string {
	if !Capital(of) {
		return word
	}
	r, n := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(r)) + word[n:]
}

func upperAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	if s[i] < utf8.RuneSelf {
		return s[i] >= 'A' && s[i] <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsUpper(r)
}

func lowerAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	if s[i] < utf8.RuneSelf {
		return s[i] >= 'a' && s[i] <= 'z'
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLower(r)
}

func digitAt(s string, i int) bool { return i >= 0 && i < len(s) && IsDigit(s[i]) }

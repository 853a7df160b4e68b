package danish

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/internal/eight"
)

// byteKind is what a byte does in words.
type byteKind uint8

// The kinds of byte.
const (
	blankByte     byteKind = iota // stands in no word
	breakByte                     // nor does this, and it may begin a clause
	dashByte                      // so may this, but mostly it stands inside words
	stopByte                      // may end a sentence
	breakStopByte                 // may do both
	smallByte                     // a letter in lower case
	digitByte
	largeByte // a capital
	latinByte // the first one of a letter of Latin-1
	signByte  // a word by itself
	wideByte  // the first one of another sign beyond ASCII
)

var kinds = func() (t [256]byteKind) {
	for c := range t {
		switch {
		case c >= utf8.RuneSelf:
			t[c] = wideByte
		case c >= 'A' && c <= 'Z':
			t[c] = largeByte
		case IsDigit(byte(c)):
			t[c] = digitByte
		case asciiWord[c]:
			t[c] = smallByte
		}
	}
	t[0xC3], t['%'], t['"'] = latinByte, signByte, signByte
	for kind, signs := range map[byteKind]string{breakByte: ",;:)[]\t", dashByte: "-/", stopByte: ".?!", breakStopByte: "\n("} {
		for _, c := range signs {
			t[c] = kind
		}
	}
	return t
}()

// wordForm tells of what a word is made beside small letters of ASCII and Latin-1.
type wordForm uint8

// The bits of a wordForm.
const (
	capitals wordForm = 1 << iota
	signs             // also digits
	wide              // letters beyond Latin-1, soft hyphens and the like
	parted            // a hyphen and a line break, as in text copied from a PDF file
)

// wordLen is how many bytes the word takes that text begins with; 0 if no word stands
// there.
func wordLen(text string) (n int, form wordForm) {
	if len(text) >= 8 { // most words are small letters alone
		n = bits.TrailingZeros64(eight.Within(eight.Of(text), 'a', 'z')^eight.High) / 8
	}
	for n < len(text) && text[n] != ' ' {
		switch kinds[text[n]] {
		case smallByte:
			n = smallEnd(text, n)
			continue
		case digitByte:
			form |= signs
			n++
			continue
		case largeByte:
			form |= capitals
			n++
			continue
		case latinByte:
			if n+1 < len(text) && latinLetter(text[n+1]) {
				if text[n+1] < 0x9F { // Æ, Ø and Å, not æ, ø and å
					form |= capitals
				}
				n += 2
				continue
			}
			fallthrough
		case wideByte:
			r, size := utf8.DecodeRuneInString(text[n:])
			if n == 0 {
				if mark := markLen(text); mark > 0 {
					return mark, signs
				}
			}
			if !isWordRune(r) && (n == 0 || !softInner(r)) {
				return n, form
			}
			form |= wide
			n += size
			continue
		case signByte:
			if n == 0 {
				return 1, signs
			}
		}
		if n > 0 && text[n] == '-' && Parted(text, n) {
			form |= parted
			n += len(lineBreak)
			continue
		}
		if n == 0 || !inner(text, n) {
			return n, form
		}
		form |= signs
		n++
	}
	return n, form
}

// lineBreak is what parts a word at the end of a line.
const lineBreak = "-\n"

// Parted reports whether the sign at s[i] is a hyphen that parts a word at the end of a line:
// "kommunal-\nbestyrelsen", but not "anlægs-\nog vejpuljen".
func Parted(s string, i int) bool {
	rest, ok := strings.CutPrefix(s[i:], lineBreak)
	if !ok {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(s[:i])
	next, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsLetter(last) && unicode.IsLower(next) && !BeginsWith(rest, "og ", "eller ", "samt ", "til ", "og\n", "eller\n", "samt\n")
}

// latinLetter reports whether the byte behind 0xC3 makes a letter: all but × and ÷.
func latinLetter(c byte) bool { return c >= 0x80 && c <= 0xBF && c != 0x97 && c != 0xB7 }

// markLen is the length of the section sign, the double one or the quotation mark
// that s begins with, or 0.
func markLen(s string) int {
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case r == '§' && strings.HasPrefix(s[size:], "§"):
		return 2 * size
	case r == '§' || IsQuote(r):
		return size
	}
	return 0
}

// inner reports whether the sign at s[i] stands inside a word.
func inner(s string, i int) bool {
	c := s[i]
	if c != '-' && c != '/' && c != '.' && c != ',' || i+1 >= len(s) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(s[i+1:])
	if !isWordRune(next) {
		return false
	}
	digits := IsDigit(s[i-1]) && IsDigit(s[i+1])
	return digits || c != ',' && !(c == '.' && unicode.IsUpper(next))
}

var asciiWord = func() (t [utf8.RuneSelf]bool) {
	for c := range t {
		t[c] = unicode.IsLetter(rune(c)) || unicode.IsDigit(rune(c))
	}
	return t
}()

// IsDigit reports whether a byte is one of the digits 0 to 9.
func IsDigit(c byte) bool { return c >= '0' && c <= '9' }

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 0 && asciiWord[r]
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// softInner are the signs Word leaves inside words: soft and non-breaking hyphen.
func softInner(r rune) bool { return r == '\u00ad' || r == '\u2011' }

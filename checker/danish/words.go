// Package danish cuts Danish text into sentences and words and reads the numbers,
// amounts, dates and law references in it.
package danish

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/document"
)

// Word is one word, number, section sign, percent sign or quotation mark.
type Word struct {
	Span  document.Span
	Text  string // as written
	Fold  string // lower case
	Form  *Form  // what is remembered of the spelling, or nil
	Break bool   // a comma, semicolon, colon, bracket or dash stands before it: perhaps a new clause

	may may // what the word can be part of
}

// Words appends the words of text to dst; base is added to all positions. A word
// is Unicode letters and digits with inner "-", "/" and "." (not before a capital:
// "skole.Den" is two words); a comma between digits stays inside; trailing dots
// are dropped. "§", "§§", "%" and quotation marks are words.
func Words(text string, base int, dst []Word) []Word {
	return (*Folder)(nil).Words(text, base, dst)
}

// Words is as the function of that name.
func (f *Folder) Words(text string, base int, dst []Word) []Word {
	broken := false
	for i := 0; i < len(text); {
		switch c := text[i]; kinds[c] {
		case blankByte:
			i++
			continue
		case breakByte:
			broken = broken || c != '-' && c != '/' || i == 0 || text[i-1] == ' '
			i++
			continue
		}
		n, form := wordLen(text, i)
		if n == 0 {
			r, size := utf8.DecodeRuneInString(text[i:])
			broken = broken || r == '–' || r == '—'
			i += size
			continue
		}
		dst = append(dst, Word{Span: document.Span{Start: base + i, End: base + i + n}, Text: text[i : i+n], Fold: text[i : i+n], Break: broken, may: mayBeAny})
		f.know(&dst[len(dst)-1], form)
		broken = false
		i += n
	}
	return dst
}

// know fills in what the spelling of a word tells.
func (f *Folder) know(w *Word, made wordForm) {
	if f != nil {
		if w.Form = f.form(w.Text, made); w.Form != nil {
			w.may = w.Form.may
			if made&(wide|capitals) != 0 {
				w.Fold = w.Form.Fold
			}
			return
		}
	}
	if made&(wide|capitals) != 0 {
		w.Fold = Fold(w.Text)
	}
}

// IsQuote reports whether the word is a quotation mark.
func (w *Word) IsQuote() bool { return w.may&mayQuote != 0 && IsQuote(firstRune(w.Text)) }

// byteKind is what a byte does in words.
type byteKind uint8

// The kinds of byte.
const (
	blankByte byteKind = iota // stands in no word
	breakByte                 // nor does this, and it may begin a clause; some stand inside words
	smallByte                 // a letter in lower case
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
		case isDigit(byte(c)):
			t[c] = digitByte
		case asciiWord[c]:
			t[c] = smallByte
		}
	}
	t[0xC3], t['%'], t['"'] = latinByte, signByte, signByte
	for _, c := range ",;:()[]\t\n-/" {
		t[c] = breakByte
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
)

// wordLen is how many bytes the word at text[at] takes, which no blank or break stands
// at; 0 if none begins there.
func wordLen(text string, at int) (n int, form wordForm) {
	switch kinds[text[at]] {
	case signByte:
		return 1, signs
	case wideByte:
		if n := markLen(text[at:]); n > 0 {
			return n, signs
		}
	}
	i := at
	for i < len(text) {
		switch kinds[text[i]] {
		case smallByte:
			for i++; i < len(text) && kinds[text[i]] == smallByte; {
				i++
			}
			continue
		case digitByte:
			form |= signs
			i++
			continue
		case largeByte:
			form |= capitals
			i++
			continue
		case latinByte:
			if i+1 < len(text) && latinLetter(text[i+1]) {
				if text[i+1] < 0x9F { // Æ, Ø and Å, not æ, ø and å
					form |= capitals
				}
				i += 2
				continue
			}
			fallthrough
		case wideByte:
			r, size := utf8.DecodeRuneInString(text[i:])
			if !isWordRune(r) && (i == at || !softInner(r)) {
				return i - at, form
			}
			form |= wide
			i += size
			continue
		}
		n := 0
		if i > at {
			n = innerLen(text, i)
		}
		if n == 0 {
			return i - at, form
		}
		form |= signs
		i += n
	}
	return i - at, form
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

// innerLen tells how many bytes the sign at s[i] takes when it stands inside a word.
func innerLen(s string, i int) int {
	c := s[i]
	if c != '-' && c != '/' && c != '.' && c != ',' || i+1 >= len(s) {
		return 0
	}
	next, _ := utf8.DecodeRuneInString(s[i+1:])
	if !isWordRune(next) {
		return 0
	}
	digits := isDigit(s[i-1]) && isDigit(s[i+1])
	if c == ',' && !digits || c == '.' && !digits && unicode.IsUpper(next) {
		return 0
	}
	return 1
}

var asciiWord = func() (t [utf8.RuneSelf]bool) {
	for c := range t {
		t[c] = unicode.IsLetter(rune(c)) || unicode.IsDigit(rune(c))
	}
	return t
}()

// IsQuote reports whether r is a quotation mark.
func IsQuote(r rune) bool {
	switch r {
	case '"', '»', '«', '”', '“', '„':
		return true
	}
	return false
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 0 && asciiWord[r]
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// softInner are the signs Word leaves inside words: soft and non-breaking hyphen.
func softInner(r rune) bool { return r == '\u00ad' || r == '\u2011' }

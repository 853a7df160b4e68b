package danish

import (
	"math/bits"
	"unicode"
	"unicode/utf8"
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
			if n := bits.TrailingZeros64(letters(eight(s[i:]))^highBits) / 8; n > 0 {
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

// NextDigit is where the next digit stands at i or behind, len(s) if there is none. It
// looks at eight bytes at a time, since most of a text is words.
func NextDigit(s string, i int) int {
	for ; i+8 <= len(s); i += 8 {
		if at := within(eight(s[i:]), '0', '9'); at != 0 {
			return i + bits.TrailingZeros64(at)/8
		}
	}
	for i < len(s) && !isDigit(s[i]) {
		i++
	}
	return i
}

// smallEnd is the end of the run of small letters of ASCII that begins at i.
func smallEnd(s string, i int) int {
	for ; i+8 <= len(s); i += 8 {
		if other := within(eight(s[i:]), 'a', 'z') ^ highBits; other != 0 {
			return i + bits.TrailingZeros64(other)/8
		}
	}
	for i < len(s) && kinds[s[i]] == smallByte {
		i++
	}
	return i
}

const (
	ones     = 0x0101010101010101
	highBits = 0x80 * ones
)

// within has the high bits of those of eight bytes that lie between two signs of ASCII.
func within(v uint64, first, last byte) uint64 {
	x := v &^ highBits // so that no sum carries over
	return (x + (0x80-uint64(first))*ones) &^ (x + (0x7F-uint64(last))*ones) &^ v & highBits
}

// letters has the high bits of those of eight bytes that are letters of ASCII.
func letters(v uint64) uint64 { return within(v|0x20*ones, 'a', 'z') }

// eightAt are eight bytes of s from i on in one number, the first one lowest; what lies
// behind the end is 0.
func eightAt(s string, i int) (v uint64) {
	if i+8 <= len(s) {
		return eight(s[i:])
	}
	if len(s) >= 8 {
		return eight(s[len(s)-8:]) >> (8 * uint(i+8-len(s)))
	}
	for k := len(s) - 1; k >= i; k-- {
		v = v<<8 | uint64(s[k])
	}
	return v
}

// eight are the first eight bytes of s in one number, the first one lowest.
func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

func digitAt(s string, i int) bool { return i >= 0 && i < len(s) && isDigit(s[i]) }

package danish

import "math/bits"

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

// lowBytes has all bits of the n lowest bytes, at most all eight.
func lowBytes(n int) uint64 { return 1<<(8*uint(n)) - 1 }

// lower makes the capitals of ASCII among eight bytes small.
func lower(v uint64) uint64 { return v | within(v, 'A', 'Z')>>2 }

// Package eight looks at eight bytes of a text at a time, as one number whose lowest byte
// is the first of them. Most of a Danish text is ASCII, and most of that small letters.
package eight

const (
	ones = 0x0101010101010101 // times a byte: eight of it

	// High has the high bit of every byte: among those of a text, what is not ASCII.
	High = 0x80 * ones
)

// Of are the first eight bytes of s, which has no fewer.
func Of(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// At are eight bytes of s from i on; what lies behind the end is 0.
func At(s string, i int) (v uint64) {
	if i+8 <= len(s) {
		return Of(s[i:])
	}
	if len(s) >= 8 {
		return Of(s[len(s)-8:]) >> (8 * uint(i+8-len(s)))
	}
	for k := len(s) - 1; k >= i; k-- {
		v = v<<8 | uint64(s[k])
	}
	return v
}

// Within has the high bits of those bytes that lie between two signs of ASCII.
func Within(v uint64, first, last byte) uint64 {
	x := v &^ High // so that no sum carries over
	return (x + (0x80-uint64(first))*ones) &^ (x + (0x7F-uint64(last))*ones) &^ v & High
}

// AnyBelow reports whether one of the bytes is less than a sign of ASCII; it takes fewer
// steps than Within.
func AnyBelow(v uint64, c byte) bool { return (v-uint64(c)*ones)&^v&High != 0 }

// Letters has the high bits of those bytes that are letters of ASCII.
func Letters(v uint64) uint64 { return Within(v|0x20*ones, 'a', 'z') }

// Lower makes the capitals of ASCII among the bytes small.
func Lower(v uint64) uint64 { return v | Within(v, 'A', 'Z')>>2 }

// Low has all bits of the n lowest bytes, at most all eight.
func Low(n int) uint64 { return 1<<(8*uint(n)) - 1 }

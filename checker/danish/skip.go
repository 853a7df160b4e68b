package danish

import (
	"math/bits"

	"sagstjek/internal/eight"
)

// NextDigit is where the next digit stands at i or behind, len(s) if there is none. It
// looks at eight bytes at a time, since most of a text is words.
func NextDigit(s string, i int) int {
	for ; i+8 <= len(s); i += 8 {
		if at := eight.Within(eight.Of(s[i:]), '0', '9'); at != 0 {
			return i + bits.TrailingZeros64(at)/8
		}
	}
	for i < len(s) && !IsDigit(s[i]) {
		i++
	}
	return i
}

// smallEnd is the end of the run of small letters of ASCII that begins at i.
func smallEnd(s string, i int) int {
	for ; i+8 <= len(s); i += 8 {
		if other := eight.Within(eight.Of(s[i:]), 'a', 'z') ^ eight.High; other != 0 {
			return i + bits.TrailingZeros64(other)/8
		}
	}
	for i < len(s) && kinds[s[i]] == smallByte {
		i++
	}
	return i
}

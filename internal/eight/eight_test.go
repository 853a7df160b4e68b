package eight

import (
	"math/rand/v2"
	"testing"
)

// What is told of eight bytes at a time holds of every one of them.
func TestEight(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		text := make([]byte, random.IntN(20))
		for i := range text {
			text[i] = byte(random.IntN(256))
		}
		at, first := random.IntN(len(text)+1), byte(random.IntN(128))
		last := first + byte(random.IntN(int(128-first)))
		v := At(string(text), at)
		within, letters, lower := Within(v, first, last), Letters(v), Lower(v)
		below := false
		for i := range 8 {
			c := byte(0)
			if at+i < len(text) {
				c = text[at+i]
			}
			small := c
			if c >= 'A' && c <= 'Z' {
				small += 'a' - 'A'
			}
			below = below || c < first
			shift := 8 * uint(i)
			if byte(v>>shift) != c || byte(lower>>shift) != small ||
				within>>shift&0xff != high(first <= c && c <= last) || letters>>shift&0xff != high(small >= 'a' && small <= 'z') {
				t.Fatalf("%q from %d on, byte %d, between %q and %q: %x, within %x, letters %x, lower %x", text, at, i,
					first, last, v, within, letters, lower)
			}
		}
		if AnyBelow(v, first) != below {
			t.Fatalf("AnyBelow(%x, %q) is not %t", v, first, below)
		}
	}
}

func high(is bool) uint64 {
	if is {
		return 0x80
	}
	return 0
}

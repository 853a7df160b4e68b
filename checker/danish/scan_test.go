package danish

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// NextDigit finds what a look at every byte finds.
func TestNextDigit(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		text := make([]byte, random.IntN(40))
		for i := range text {
			text[i] = byte(random.IntN(256))
			if random.IntN(4) > 0 {
				text[i] = "/:\xb0\xb9\xba\x00\xff "[random.IntN(8)] // what lies beside the digits
			}
		}
		s := string(text)
		for from := range len(s) + 1 {
			want := len(s)
			if k := strings.IndexAny(s[from:], "0123456789"); k >= 0 {
				want = from + k
			}
			if got := NextDigit(s, from); got != want {
				t.Fatalf("NextDigit(%q, %d) = %d, want %d", s, from, got, want)
			}
		}
	}
}

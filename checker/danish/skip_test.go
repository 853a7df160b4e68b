package danish

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
)

// What looks at eight bytes at a time finds what a look at every byte finds.
func TestEight(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		s := oddText(random)
		for from := range len(s) + 1 {
			want := len(s)
			if k := strings.IndexAny(s[from:], "0123456789"); k >= 0 {
				want = from + k
			}
			if got := NextDigit(s, from); got != want {
				t.Fatalf("NextDigit(%q, %d) = %d, want %d", s, from, got, want)
			}
			want = len(s) - len(strings.TrimLeft(s[from:], "abcdefghijklmnopqrstuvwxyz"))
			if got := smallEnd(s, from); got != want {
				t.Fatalf("smallEnd(%q, %d) = %d, want %d", s, from, got, want)
			}
		}
		s = strings.ToValidUTF8(s, "æ")
		for from := range s {
			want := len(s) - len(strings.TrimLeftFunc(s[from:], func(r rune) bool { return unicode.IsLetter(r) || r == '\u00ad' }))
			if got := lettersEnd(s, from); got != want {
				t.Fatalf("lettersEnd(%q, %d) = %d, want %d", s, from, got, want)
			}
		}
	}
}

// oddText is made of what lies beside digits and letters, of letters and of bytes at random.
func oddText(random *rand.Rand) string {
	text := make([]byte, random.IntN(40))
	for i := range text {
		text[i] = byte(random.IntN(256))
		if random.IntN(4) > 0 {
			text[i] = "/:\xb0\xb9\xba\x00\xff `{@[azAZmn"[random.IntN(17)]
		}
	}
	return string(text)
}

// A word of the lexicon is found wherever it stands in a text, in any case, and no other.
func TestLookUp(t *testing.T) {
	for i := range lexicon.all[1:] {
		w := lexicon.all[i+1].word
		for _, text := range []string{w, strings.ToUpper(w), "et " + w + " og mere", "§" + strings.ToUpper(w) + "x"} {
			at := strings.Index(strings.ToLower(text), w)
			if got := lookUp(text, at, at+len(w)).word; got != w {
				t.Errorf("%q in %q is %q", w, text, got)
			}
			if got := lookUp(text+"xyz", at, len(text)+3).word; got != "" {
				t.Errorf("%q is %q", text[at:]+"xyz", got)
			}
		}
	}
	if got := lookUp("lovbekendtgørelserne i alt", 0, 26).word; got != "" {
		t.Errorf("a long word is %q", got)
	}
}

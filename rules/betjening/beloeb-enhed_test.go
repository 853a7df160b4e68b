package betjening

import (
	"testing"

	"sagstjek/checker/danish"
)

// The usual form is given to an amount whose "kr." is written otherwise, not to one that
// has its currency in front or to a word that begins with "kr".
func TestUnitForm(t *testing.T) {
	for _, c := range [][2]string{
		{"500 kr til", "500 kr. til"}, {"500,- til", "500 kr. til"}, {"500,-.", "500 kr."}, {"500 KR, ja", "500 kr., ja"},
		{"500kr til", "500 kr. til"}, {"500kr. til", "500 kr. til"}, {"3 mio kr i", "3 mio. kr. i"},
		{"3 Mio.kr. i", "3 mio. kr. i"}, {"3mio. kr i", "3 mio. kr. i"},
		{"kr. 500,- i", ""}, {"DKK 500,- i", ""}, {"20 kr'er", ""}, {"20 kr’s", ""}, {"20 kr-mønt", ""}, {"20 kr/md", ""}, {"20 kr. i", ""},
	} {
		got := ""
		for _, n := range danish.Numbers(c[0], 0, nil) {
			if edit, ok := unitForm(c[0], n.Span); ok && n.Kind == danish.Money {
				got = c[0][:edit.Span.Start] + edit.Text + c[0][edit.Span.End:]
			}
		}
		if got != c[1] {
			t.Errorf("%s: %q, want %q", c[0], got, c[1])
		}
	}
}

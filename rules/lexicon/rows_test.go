package lexicon

import (
	"testing"
	"time"
)

// Every row says where and when it was looked up, and none is left out.
func TestRows(t *testing.T) {
	in := map[string]int{}
	for _, r := range Rows() {
		in[r.Table]++
		if _, err := time.Parse(time.DateOnly, r.Seen); err != nil || r.Name == "" || r.Source == "" {
			t.Errorf("%s: row %q lacks a source or a date: %+v", r.Table, r.Name, r)
		}
	}
	if got, want := in["afloest"], len(Replacements()); got != want {
		t.Errorf("%d rows of replaced laws, want %d", got, want)
	}
	if got, want := in["frist"], len(Deadlines()); got != want {
		t.Errorf("%d rows of deadlines, want %d", got, want)
	}
	for name := range Lists() {
		if in[name] != 1 {
			t.Errorf("list %s has %d rows, want 1", name, in[name])
		}
	}
}

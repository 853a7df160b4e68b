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
		if _, err := time.Parse(time.DateOnly, r.Review); err != nil || r.Review <= r.Seen {
			t.Errorf("%s: row %q is to be looked up again on %q", r.Table, r.Name, r.Review)
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

// No row of a file is left out because it does not say when it was seen.
func TestNoRowIsLeftOut(t *testing.T) {
	entries, err := files.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	written := 0
	for _, e := range entries {
		var tables map[string]any
		read(e.Name(), &tables)
		for table, v := range tables {
			n := 1
			if list, ok := v.([]any); ok {
				n = len(list)
			}
			if got := len(rowsOf(table, v)); got != n {
				t.Errorf("%s: %s has %d rows, of which %d say when they were seen", e.Name(), table, n, got)
			}
			written += n
		}
	}
	if got := len(Rows()); got != written {
		t.Errorf("%d rows, want %d", got, written)
	}
}

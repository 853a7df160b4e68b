package betjening

import (
	"testing"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// What is left in a file is told as one sentence, whatever stands last.
func TestRemains(t *testing.T) {
	deleted, hidden := document.Note{Kind: document.Deleted}, document.Note{Kind: document.Hidden}
	for _, c := range []struct {
		notes []document.Note
		want  string
	}{
		{[]document.Note{deleted}, "1 sted med slettet tekst (kan stadig læses)"},
		{[]document.Note{deleted, hidden}, "1 sted med slettet tekst (kan stadig læses) og 1 sted med skjult tekst"},
		{[]document.Note{hidden, deleted, {Kind: document.Inserted}, deleted},
			"1 sted med indsat tekst (sporede ændringer), 2 steder med slettet tekst (kan stadig læses) og 1 sted med skjult tekst"},
	} {
		if got := danish.Enumerate(remains(&document.Document{Notes: c.notes})); got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
}

package faglighed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// bareColumn finds the one choice that heads a column of a table and has nothing in a row of
// consequences where every other choice has something. The heads are choices where the corner or
// one of them says so, or the text tells of as many.
func bareColumn(p *checker.Pass, t *document.Table) (at document.Span, head string, ok bool) {
	if len(t.Rows) < 2 || len(t.Rows[0]) < 3 {
		return at, "", false
	}
	for _, row := range t.Rows[1:] {
		if len(row) != len(t.Rows[0]) {
			continue
		}
		bare := 0
		for c := 1; c < len(row); c++ {
			if strings.Trim(p.Text(row[c].Span), " -–?") == "" {
				at, bare = t.Rows[0][c].Span, bare+1
			}
		}
		if bare != 1 || strings.TrimSpace(p.Text(at)) == "" {
			continue
		}
		head = strings.TrimSpace(p.Text(row[0].Span))
		if low := strings.ToLower(head); (headsMoney(low) || headsEffect(low) && len(row) > 3) && headsChoices(p, t.Rows[0]) {
			return at, head, true
		}
	}
	return at, "", false
}

func headsChoices(p *checker.Pass, heads []document.Cell) bool {
	for i := range heads {
		if namesChoice(p.Text(heads[i].Span)) {
			return true
		}
	}
	return p.Says("antal") && announcesCount(p, len(heads)-1)
}

package faglighed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// cellOf marks the option whose row or column a cell with figures stands in. A table
// that does not say kroner anywhere prices its options all the same.
func cellOf(p *checker.Pass, i int, word string, byKey map[string]*option) {
	s := &p.Sentences[i]
	if len(p.Numbers(i)) == 0 && !p.Has("nul", i) {
		return
	}
	for r := range s.Block.Table.Rows {
		for c := range s.Block.Table.Rows[r] {
			head := &s.Block.Table.Rows[r][c]
			if head == s.Cell || head.Row != s.Cell.Row && head.Col != s.Cell.Col || head.Row != 1 && head.Col != 1 {
				continue
			}
			text := strings.ToLower(p.Text(head.Span))
			for key, o := range byKey {
				if opensWith(text, key) || opensWith(text, key[len(key)-1:]+".") {
					o.money = o.money || moneyCell(p, s)
					o.excused = o.excused || p.Has("nul", i)
				}
			}
		}
	}
}

// bareRow finds the one row of a table of choices whose cell under money stands empty,
// where every other row has its amount there.
func bareRow(p *checker.Pass, t *document.Table) (document.Span, bool) {
	if len(t.Rows) < 3 || len(t.Rows[0]) < 2 || !namesChoice(p.Text(t.Rows[0][0].Span)) {
		return document.Span{}, false
	}
	for c := 1; c < len(t.Rows[0]); c++ {
		if !headsMoney(p.Text(t.Rows[0][c].Span)) {
			continue
		}
		at, bare := document.Span{}, 0
		for _, row := range t.Rows[1:] {
			if len(row) <= c || len(strings.TrimSpace(p.Text(row[0].Span))) == 0 {
				continue
			}
			if strings.Trim(p.Text(row[c].Span), " -–?") == "" {
				at, bare = row[0].Span, bare+1
			}
		}
		if bare == 1 {
			return at, true
		}
	}
	return document.Span{}, false
}

// namesChoice reports whether the first column of a table is headed as one of choices.
func namesChoice(head string) bool {
	head = strings.ToLower(strings.TrimSpace(head))
	for w := range optionWords {
		if strings.HasPrefix(head, w) || strings.HasPrefix(head, "valg") {
			return true
		}
	}
	return false
}

// opensWith reports whether text is name or begins with it as a whole word.
func opensWith(text, name string) bool {
	return strings.HasPrefix(text, name) && (len(text) == len(name) || !isLetterOrDigit(text[len(name)]))
}

func isLetterOrDigit(c byte) bool { return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 0x80 }

// moneyCell reports whether a cell holds an amount: it says so, or its row or column
// is headed by money.
func moneyCell(p *checker.Pass, s *agenda.Sentence) bool {
	for _, row := range s.Block.Table.Rows {
		for c := range row {
			h := &row[c]
			if h != s.Cell && (h.Row != s.Cell.Row || h.Col != 1) && (h.Col != s.Cell.Col || h.Row != 1) {
				continue
			}
			if headsMoney(p.Text(h.Span)) {
				return true
			}
		}
	}
	return false
}

// headsMoney reports whether the head of a row or a column says that amounts follow.
func headsMoney(head string) bool {
	head = strings.ToLower(head)
	for _, w := range []string{"kr.", "kr ", "mio", "pris", "udgift", "økonomi", "besparelse", "omkostning", "anlæg", "drift"} {
		if strings.Contains(head, w) {
			return true
		}
	}
	return strings.HasSuffix(head, "kr")
}

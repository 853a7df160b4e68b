package faglighed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
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
			text := strings.ToLower(p.Text(h.Span))
			for _, w := range []string{"kr.", "kr ", "mio", "pris", "udgift", "økonomi", "besparelse", "omkostning", "anlæg", "drift"} {
				if strings.Contains(text, w) || strings.HasSuffix(text, "kr") {
					return true
				}
			}
		}
	}
	return false
}

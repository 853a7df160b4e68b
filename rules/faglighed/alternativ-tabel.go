package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// priceRows marks the options of all series whose row or column in a table holds figures.
func priceRows(p *checker.Pass, series [][]option) {
	heads := &tableHeads{}
	for i := range p.Sentences {
		if s := &p.Sentences[i]; s.Cell != nil {
			if s.Block.Table != heads.table {
				heads = headsOf(p, s.Block.Table, series)
				heads.priced = i > 0 && p.Sentences[i-1].Cell == nil && headsAmounts(p, i-1)
			}
			heads.cell(p, i)
		}
	}
}

// tableHeads are the cells in the first row and the first column of a table that head
// something.
type tableHeads struct {
	table   *document.Table
	options []optionHead
	money   []*document.Cell
	priced  bool // the line above says that the figures are money
}

// optionHead is one that names an option.
type optionHead struct {
	*document.Cell
	option *option
}

func headsOf(p *checker.Pass, t *document.Table, series [][]option) *tableHeads {
	h := &tableHeads{table: t}
	eachHead(p, t, func(cell *document.Cell, text string) {
		for _, list := range series {
			for i := range list {
				if names(text, list[i].key) {
					h.options = append(h.options, optionHead{cell, &list[i]})
				}
			}
		}
	})
	if len(h.options) > 0 {
		eachHead(p, t, func(cell *document.Cell, text string) {
			if headsMoney(text) {
				h.money = append(h.money, cell)
			}
		})
	}
	return h
}

// eachHead calls f for the cells in the first row and the first column of a table with
// their text in lower case.
func eachHead(p *checker.Pass, t *document.Table, f func(cell *document.Cell, text string)) {
	for r := range t.Rows {
		for c := range t.Rows[r] {
			if cell := &t.Rows[r][c]; cell.Row == 1 || cell.Col == 1 {
				f(cell, strings.ToLower(p.Text(cell.Span)))
			}
		}
	}
}

// names reports whether a head opens with the key of an option or with its letter and a
// full stop.
func names(head, key string) bool {
	return opensWith(head, key) || len(head) > 1 && strings.IndexByte(".:)", head[1]) >= 0 && head[0] == key[len(key)-1]
}

// cell marks the option whose row or column a cell with figures stands in. A table
// that does not say kroner anywhere prices its options all the same.
func (h *tableHeads) cell(p *checker.Pass, i int) {
	s := &p.Sentences[i]
	for _, head := range h.options {
		if head.Cell == s.Cell || head.Row != s.Cell.Row && head.Col != s.Cell.Col || len(p.Numbers(i)) == 0 && !p.Has("nul", i) {
			continue
		}
		o := head.option
		o.money = o.money || h.amount(p, s.Cell)
		o.excused = o.excused || p.Has("nul", i)
	}
}

// amount reports whether a cell holds an amount: it says so, or its row or column is
// headed by money.
func (h *tableHeads) amount(p *checker.Pass, cell *document.Cell) bool {
	return h.priced || headsMoney(strings.ToLower(p.Text(cell.Span))) || slices.ContainsFunc(h.money, func(m *document.Cell) bool {
		return m.Row == cell.Row && m.Col == 1 || m.Col == cell.Col && m.Row == 1
	})
}

// headsAmounts reports whether a sentence tells in what money the table below it counts:
// "Beløb i 1.000 kr. pr. år".
func headsAmounts(p *checker.Pass, i int) bool {
	text := strings.ToLower(p.Text(p.Sentences[i].Span))
	for _, w := range []string{"beløb i ", "1.000 kr", "tkr", "t.kr", "mio. kr", "i kr", "i kroner"} {
		if strings.Contains(text, w) && len(p.Sentences[i].Words) < 14 {
			return true
		}
	}
	return false
}

// bareRow finds the one row of a table of choices whose cell under a head of consequences
// stands empty, where every other row has something there; under money only when asked to.
func bareRow(p *checker.Pass, t *document.Table, money bool) (at document.Span, head string, ok bool) {
	if len(t.Rows) < 3 || len(t.Rows[0]) < 2 || !namesChoice(p.Text(t.Rows[0][0].Span)) {
		return at, "", false
	}
	for c := 1; c < len(t.Rows[0]); c++ {
		head = strings.TrimSpace(p.Text(t.Rows[0][c].Span))
		if low := strings.ToLower(head); headsMoney(low) && !money || !headsMoney(low) && (!headsEffect(low) || len(t.Rows) < 4) {
			continue
		}
		bare := 0
		for _, row := range t.Rows[1:] {
			if len(row) <= c || len(strings.TrimSpace(p.Text(row[0].Span))) == 0 {
				continue
			}
			if cell := strings.Trim(p.Text(row[c].Span), " -–?"); cell == "" && (headsMoney(strings.ToLower(head)) || row[c].Span.Empty()) {
				at, bare = row[0].Span, bare+1
			}
		}
		if bare == 1 {
			return at, head, true
		}
	}
	return at, "", false
}

// headsEffect reports whether the head of a column, in lower case, says that consequences
// other than money follow.
func headsEffect(head string) bool {
	return danish.Holds(head, "konsekvens", "ulempe", "fordel", "virkning", "effekt", "borger", "tidspunkt", "hvornår", "klar", "ibrugtag")
}

// namesChoice reports whether the first column of a table is headed as one of choices.
func namesChoice(head string) bool {
	head = strings.ToLower(strings.TrimSpace(head))
	return danish.BeginsWith(head, choiceHeads...)
}

// choiceHeads are the beginnings of such heads.
var choiceHeads = []string{
	"model", "alternativ", "scenari", "løsning", "mulighed", "variant", "pakke", "spor", "placering", "linjeføring",
	"option", "valg", "ejerskab", "ejerform", "driftsform", "organisering", "ordning", "metode", "leverandør", "forslag",
}

// opensWith reports whether text is name or begins with it as a whole word.
func opensWith(text, name string) bool {
	return strings.HasPrefix(text, name) && (len(text) == len(name) || !isLetterOrDigit(text[len(name)]))
}

func isLetterOrDigit(c byte) bool { return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 0x80 }

// headsMoney reports whether the head of a row or a column, in lower case, says that
// amounts follow.
func headsMoney(head string) bool {
	if danish.Holds(head, "kr.", "kr ", "mio", "pris", "udgift", "økonomi", "besparelse", "omkostning", "anlæg", "drift") {
		return true
	}
	return strings.HasSuffix(head, "kr")
}

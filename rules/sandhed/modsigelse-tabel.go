package sandhed

import (
	"fmt"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// tableTotals compares "bruge 14,8 mio. kr. mere end budgettet" in the summary or
// recommendation with the deviation a table sums up.
func (c *contradictions) tableTotals() {
	told := c.deviations()
	if len(told) == 0 {
		return
	}
	eachTable(c.p, func(t *document.Table, before string, _ *document.Block) {
		if !tellsDeviation(c.p, t) {
			return
		}
		g := readGrid(c.p, t, before)
		if g == nil {
			return
		}
		cell, row, ok := g.deviation()
		if !ok || g.unit(before) == 0 {
			return
		}
		for _, t := range told {
			c.compare(t, g, cell, row, before)
		}
	})
}

// deviations are what heads a column of them.
var deviations = []string{"afvigelse", "merforbrug", "mindreforbrug", "forskel", "difference"}

// tellsDeviation reports whether a cell of a table may head such a column.
func tellsDeviation(p *checker.Pass, t *document.Table) bool {
	for _, row := range t.Rows {
		for _, cell := range row {
			if danish.Holds(danish.Fold(p.Text(cell.Span)), deviations...) {
				return true
			}
		}
	}
	return false
}

// sentencesOf are the sentences of hits, each once, in order.
func sentencesOf(hits []checker.Hit) []int {
	var out []int
	for _, h := range hits {
		if n := len(out); n == 0 || out[n-1] != h.Sentence {
			out = append(out, h.Sentence)
		}
	}
	return out
}

// deviations are the amounts over or under budget that the summary, the
// recommendation or the title tells of the whole.
func (c *contradictions) deviations() []statement {
	var out []statement
	for _, i := range sentencesOf(c.p.Hits("afvigelse")) {
		s := &c.p.Sentences[i]
		if s.Cell != nil || s.Voice != agenda.Administration || !c.prominent(statement{i: i}) {
			continue
		}
		nums := c.p.Numbers(i)
		if len(nums) == 0 {
			continue
		}
		prev := s.Span.Start
		for _, n := range nums {
			before := danish.FoldedWords(c.p.Text(document.Span{Start: prev, End: max(prev, n.Span.Start)}))
			after := danish.Words(c.p.Text(document.Span{Start: n.Span.End, End: s.Span.End}), n.Span.End, nil)
			prev = n.Span.End
			if n.Kind != danish.Money || n.Value <= 0 || n.Value != n.High ||
				danish.AnyOf(before, "heraf", "hvoraf", "ca", "omkring", "knap", "godt") {
				continue
			}
			k := len(before)
			noun := k > 1 && before[k-1] == "på" && (before[k-2] == "merforbrug" || before[k-2] == "mindreforbrug") && len(after) == 0
			if len(after) > 2 && (after[0].Fold == "mere" || after[0].Fold == "mindre") && after[1].Fold == "end" &&
				danish.Holds(after[2].Fold, "budget") {
				out = append(out, statement{i: i, num: n, span: n.Span.Cover(after[0].Span)})
			} else if noun {
				out = append(out, statement{i: i, num: n, span: n.Span})
			}
		}
	}
	return out
}

// unit is what the plain figures of the table are multiplied by, 0 if two units are named.
func (g *grid) unit(before string) danish.Decimal {
	for _, text := range []string{strings.Join(g.heads, " "), danish.Fold(before)} {
		million := danish.Holds(text, "mio")
		thousand := danish.Holds(text, "1.000 kr", "1000 kr", "t.kr", "tkr", "tusind")
		switch {
		case million && thousand:
			return 0
		case million:
			return 1_000_000
		case thousand:
			return 1000
		}
	}
	return 1
}

// deviation is the cell of the last total in a column of deviations.
func (g *grid) deviation() (cell gridCell, row int, ok bool) {
	for i := len(g.rows) - 1; i >= 0; i-- {
		if g.rows[i].kind != totalRow {
			continue
		}
		for col := len(g.heads) - 1; col > g.label; col-- {
			if h := g.heads[col]; danish.Holds(h, deviations...) && g.additive(col) && g.rows[i].cells[col].state == amount {
				return g.rows[i].cells[col], i, true
			}
		}
		return cell, 0, false
	}
	return cell, 0, false
}

// compare reports a told deviation that is close to the table's, but not the same,
// and stands nowhere in the table.
func (c *contradictions) compare(t statement, g *grid, cell gridCell, row int, before string) {
	if c.mentions(t.num) > 1 {
		return
	}
	unit := g.unit(before)
	value := func(n danish.Number) danish.Decimal {
		v := kroner(n, unit).Value
		return max(v, -v)
	}
	have, half := value(cell.num), kroner(cell.num, unit).Half
	diff := max(t.num.Value-have, have-t.num.Value)
	if diff <= t.num.Half+half || diff*3 > have {
		return
	}
	for _, r := range g.rows {
		for _, x := range r.cells {
			if x.state == amount && max(value(x.num)-t.num.Value, t.num.Value-value(x.num)) <= t.num.Half {
				return
			}
		}
	}
	c.p.Report(checker.Finding{
		Span:  t.span,
		Facts: []document.Span{t.num.Span, cell.span, g.rows[row].span},
		Message: fmt.Sprintf("Her står %s, men tabellen giver %s i rækken »%s«.", c.written(t.num.Span),
			c.written(cell.span), g.rows[row].name),
		Evidence: []checker.Evidence{{Note: "Her står tabellens tal", Span: g.rows[row].span}},
	})
}

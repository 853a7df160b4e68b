package modsigelse

import (
	"fmt"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/regnestykke"
)

// tableTotals compares "bruge 14,8 mio. kr. mere end budgettet" in the summary or
// recommendation with the deviation a table sums up.
func (c *contradictions) tableTotals() {
	told := c.deviations()
	if len(told) == 0 {
		return
	}
	regnestykke.EachTable(c.p, func(t *document.Table, before string, _ *document.Block) {
		if !tellsDeviation(c.p, t) {
			return
		}
		g := regnestykke.ReadGrid(c.p, t, before)
		if g == nil {
			return
		}
		cell, row, ok := deviation(g)
		if !ok || g.Unit() == 0 {
			return
		}
		for _, t := range told {
			c.compare(t, g, cell, row)
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

// deviation is the cell of the last total in a column of deviations.
func deviation(g *regnestykke.Grid) (cell regnestykke.Cell, row int, ok bool) {
	for i := len(g.Rows) - 1; i >= 0; i-- {
		if !g.Rows[i].Total() {
			continue
		}
		for col := len(g.Heads) - 1; col > g.Label; col-- {
			if h := g.Heads[col]; danish.Holds(h, deviations...) && g.Additive(col) && g.Rows[i].Cells[col].Figure() {
				return g.Rows[i].Cells[col], i, true
			}
		}
		return cell, 0, false
	}
	return cell, 0, false
}

// compare reports a told deviation that is close to the table's, but not the same,
// and stands nowhere in the table.
func (c *contradictions) compare(t statement, g *regnestykke.Grid, cell regnestykke.Cell, row int) {
	if c.mentions(t.num) > 1 {
		return
	}
	value := func(n danish.Number) danish.Decimal {
		v := g.Kroner(n).Value
		return max(v, -v)
	}
	have, half := value(cell.Num), g.Kroner(cell.Num).Half
	diff := max(t.num.Value-have, have-t.num.Value)
	if diff <= t.num.Half+half || diff*3 > have {
		return
	}
	for _, r := range g.Rows {
		for _, x := range r.Cells {
			if x.Figure() && max(value(x.Num)-t.num.Value, t.num.Value-value(x.Num)) <= t.num.Half {
				return
			}
		}
	}
	c.p.Report(checker.Finding{
		Span:  t.span,
		Facts: []document.Span{t.num.Span, cell.Span, g.Rows[row].Span},
		Message: fmt.Sprintf("Her står %s, men tabellen giver %s i rækken »%s«.", c.written(t.num.Span),
			c.written(cell.Span), g.Rows[row].Name),
		Evidence: []checker.Evidence{{Note: "Her står tabellens tal", Span: g.Rows[row].Span}},
	})
}

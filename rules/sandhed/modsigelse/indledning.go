package modsigelse

import (
	"strings"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/regnestykke"
)

// introducedTotals compares the amount of "Besparelsen er 5,2 mio. kr. Beløbet
// fordeler sig således:" with the total of the table that follows.
func (c *contradictions) introducedTotals() {
	regnestykke.EachTable(c.p, func(t *document.Table, before string, intro *document.Block) {
		text := strings.TrimRight(before, " \n*_")
		if intro == nil || !strings.HasSuffix(text, ":") || !danish.Holds(text, "fordeler sig", "fordeles ", "fordelt ", "sammensat ") {
			return
		}
		told, ok := c.introduced(intro)
		if !ok {
			return
		}
		g := regnestykke.ReadGrid(c.p, t, before)
		if g == nil || g.Unit() == 0 || !g.Agrees() {
			return
		}
		row := len(g.Rows) - 1
		if !g.Rows[row].Total() {
			return
		}
		var total *regnestykke.Cell
		var sum danish.Decimal
		for col := g.Label + 1; col < len(g.Heads); col++ {
			if cell := &g.Rows[row].Cells[col]; cell.Figure() && g.Additive(col) {
				total = cell
				sum += g.Kroner(cell.Num).Value
			}
		}
		if total != nil && max(sum, -sum) != told.num.Value {
			c.compare(told, g, *total, row)
		}
	})
}

// introduced is the one amount a block gives.
func (c *contradictions) introduced(b *document.Block) (told statement, ok bool) {
	for i, to := c.p.SentencesIn(b.Span); i < to; i++ {
		s := &c.p.Sentences[i]
		if s.Block != b {
			continue
		}
		for _, n := range c.p.Numbers(i) {
			if n.Kind != danish.Money {
				continue
			}
			kinds, vague, changing := dividing(s, n.Span)
			words := s.Words[s.Lead:]
			at, _ := danish.WordsAt(words, n.Span)
			if ok || at == 0 || n.Value <= 0 || n.Value != n.High || vague || changing ||
				danish.Holds(kinds, "moms", "inkl", "ekskl") || s.Voice != agenda.Administration {
				return told, false
			}
			if !words[at-1].Is("på", "er", "udgør", "koster", "bliver") {
				return told, false
			}
			told, ok = statement{i: i, num: n, span: words[max(0, at-2)].Span.Cover(n.Span)}, true
		}
	}
	return told, ok
}

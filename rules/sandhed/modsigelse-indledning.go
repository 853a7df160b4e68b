package sandhed

import (
	"strings"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// introducedTotals compares the amount of "Besparelsen er 5,2 mio. kr. Beløbet
// fordeler sig således:" with the total of the table that follows.
func (c *contradictions) introducedTotals() {
	eachTable(c.p, func(t *document.Table, before string, intro *document.Block) {
		text := strings.TrimRight(before, " \n*_")
		if intro == nil || !strings.HasSuffix(text, ":") || !danish.Holds(text, "fordeler sig", "fordeles ", "fordelt ", "sammensat ") {
			return
		}
		told, ok := c.introduced(intro)
		if !ok {
			return
		}
		g := readGrid(c.p, t, before)
		if g == nil || g.unit(before) == 0 || len(g.check(nil)) > 0 {
			return
		}
		row := len(g.rows) - 1
		if g.rows[row].kind != totalRow {
			return
		}
		var total *gridCell
		var sum danish.Decimal
		for col := g.label + 1; col < len(g.heads); col++ {
			if cell := &g.rows[row].cells[col]; cell.state == amount && g.additive(col) {
				total = cell
				sum += g.kroner(cell.num, before).Value
			}
		}
		if total != nil && max(sum, -sum) != told.num.Value {
			c.compare(told, g, *total, row, before)
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

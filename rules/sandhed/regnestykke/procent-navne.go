package regnestykke

import (
	"strings"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// namedAmount is an amount with the stem of the noun it is said of.
type namedAmount struct {
	stem string
	num  danish.Number
}

// headings are the amounts that an item gives for one noun.
type headings struct {
	said   []danish.Number // "tilskud på ..." in the text, each but once
	totals []danish.Number // of columns that bear the name, in kroner
}

// headed are the amounts for a noun or a compound that ends in it. The item is read
// when this is first asked, and each noun looked up once.
func (c *figures) headed(noun string) headings {
	if c.nouns == nil {
		c.nouns = map[string]headings{}
		c.said, c.totals = c.amountsSaid(), c.columnTotals()
	}
	end := danish.Stem(noun)
	h, ok := c.nouns[end]
	if !ok {
		for _, n := range ending(c.said, end) {
			h.said = withNew(h.said, n)
		}
		h.totals = ending(c.totals, end)
		c.nouns[end] = h
	}
	return h
}

func ending(list []namedAmount, end string) []danish.Number {
	var out []danish.Number
	for _, a := range list {
		if strings.HasSuffix(a.stem, end) {
			out = append(out, a.num)
		}
	}
	return out
}

// amountsSaid are the amounts of money behind a noun and "på" in the text.
func (c *figures) amountsSaid() []namedAmount {
	var out []namedAmount
	p := c.p
	for i := range p.Sentences {
		if p.Sentences[i].Voice != agenda.Administration || p.Sentences[i].Cell != nil {
			continue
		}
		prev := p.Sentences[i].Span.Start
		for _, n := range p.Numbers(i) {
			if n.Kind == danish.Money {
				w := danish.FoldedWords(p.Text(document.Span{Start: prev, End: max(prev, n.Span.Start)}))
				if len(w) > 1 && w[len(w)-1] == "på" {
					out = append(out, namedAmount{danish.Stem(w[len(w)-2]), n})
				}
			}
			prev = n.Span.End
		}
	}
	return out
}

// columnTotals are the totals, in kroner, of the columns of tables.
func (c *figures) columnTotals() []namedAmount {
	var out []namedAmount
	EachTable(c.p, func(t *document.Table, before string, _ *document.Block) {
		g, read := c.grids[t]
		if !read {
			g = ReadGrid(c.p, t, before)
		}
		if g == nil || g.Unit() == 0 || !g.Rows[len(g.Rows)-1].Total() {
			return
		}
		last := g.Rows[len(g.Rows)-1]
		for col := g.Label + 1; col < len(g.Heads); col++ {
			w := danish.FoldedWords(g.Heads[col])
			if cell := last.Cells[col]; len(w) > 0 && cell.state == amount && cell.Num.Value > 0 && g.Additive(col) {
				out = append(out, namedAmount{danish.Stem(w[0]), g.Kroner(cell.Num)})
			}
		}
	})
	return out
}

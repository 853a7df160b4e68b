package modsigelse

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/regnestykke"
	"sagstjek/rules/sandhed/tal"
)

// ofRows compares "Legepladsens bevilling på 1.850.000 kr." with the cell in the row "Legeplads
// i Byparken" and the column "Bevilling": owner and noun name one cell, and only a slip of the
// pen counts, since a table may be of another time.
func (c *contradictions) ofRows() {
	var tables []*document.Table
	regnestykke.EachTable(c.p, func(t *document.Table, _ string, _ *document.Block) { tables = append(tables, t) })
	for i := 0; len(tables) > 0 && i < len(c.p.Sentences); i++ {
		s := &c.p.Sentences[i]
		if !c.p.HasMoney(i) || !s.Stating() || s.In(document.RoleAttachments) {
			continue
		}
		for _, n := range c.p.Numbers(i) {
			owner, noun, span := belonging(s.Words[s.Lead:], n)
			if owner == "" || slices.Contains(c.odd, n.Span) || c.mentions(n) > 1 || s.Quoted(n.Span) {
				continue
			}
			for _, t := range tables {
				if in, ok := c.cellOf(t, owner, noun); ok && tal.Slipped(digitsAlone(n.Value), digitsAlone(in.Value)) {
					c.report(statement{i: i, num: n, span: span.Cover(n.Span)}, statement{i: i, num: in, span: in.Span})
					return
				}
			}
		}
	}
}

// belonging reads "Legepladsens bevilling på" and "bevillingen til legepladsen på" before an
// amount, as stems.
func belonging(words []danish.Word, n danish.Number) (owner, noun string, span document.Span) {
	at, _ := danish.WordsAt(words, n.Span)
	if n.Kind != danish.Money || n.Value != n.High || at < 3 || words[at-1].Fold != "på" || words[at-1].Break || words[at-2].Break {
		return
	}
	first, last := words[at-3], words[at-2]
	if name, ok := strings.CutSuffix(first.Fold, "s"); ok && danish.EndsWith(name, "en", "et", "ne") {
		return danish.Stem(name), danish.Stem(last.Fold), first.Span
	}
	if at > 3 && first.Fold == "til" && !first.Break {
		return danish.Stem(last.Fold), danish.Stem(words[at-4].Fold), words[at-4].Span
	}
	return
}

// cellOf is the amount in the one row whose label begins with owner and the one column headed by
// noun.
func (c *contradictions) cellOf(t *document.Table, owner, noun string) (n danish.Number, ok bool) {
	begins := func(cell document.Cell, with string) bool {
		f := danish.FoldedWords(c.p.Text(cell.Span))
		return len(f) > 0 && danish.Stem(f[0]) == with
	}
	col, row := -1, -1
	for k, cell := range t.Rows[0] {
		if begins(cell, noun) {
			if col >= 0 {
				return n, false
			}
			col = k
		}
	}
	for k, cells := range t.Rows {
		if k > 0 && len(cells) > 0 && begins(cells[0], owner) {
			if row >= 0 {
				return n, false
			}
			row = k
		}
	}
	if col < 1 || row < 0 || col >= len(t.Rows[row]) {
		return n, false
	}
	span := t.Rows[row][col].Span
	all := danish.Numbers(c.p.Text(span), span.Start, nil)
	if len(all) != 1 || all[0].Value < 100*danish.One {
		return n, false
	}
	return all[0], true
}

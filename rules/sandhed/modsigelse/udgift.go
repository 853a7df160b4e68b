package modsigelse

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/regnestykke"
	"sagstjek/rules/sandhed/tal"
)

// costs compares what the item's one thing costs in its summary or recommendation with
// what the rest says, where no third amount is told in that way: "Prisen er 4,2 mio.
// kr.", "Broen koster 4,8 mio. kr.".
func (c *contradictions) costs() {
	var all []statement
	for _, i := range sentencesOf(c.p.Hits("koster")) {
		s := &c.p.Sentences[i]
		if !s.Stating() {
			continue
		}
		n, at, ok := c.soleAmount(i)
		if !ok || at < s.Lead+2 || c.unsettled(i) || offered(c.p, s.Block) {
			continue
		}
		all = append(all, statement{
			i: i, num: n, span: s.Words[at-1].Span.Cover(n.Span), name: "koster", before: c.whatCosts(s.Words[s.Lead:at]),
		})
	}
	c.totalled(all)
	if all = c.wholes(all); len(all) < 2 || !slices.ContainsFunc(all, c.prominent) || !twoAmounts(all) {
		return
	}
	for k := range all {
		all[k].years, all[k].key = yearsOf(c.p, all[k].i), c.often(all[k])
	}
	for k, x := range all {
		for _, y := range all[:k] {
			if tal.Same(x.num, y.num) || x.key != y.key || !(c.prominent(x) || c.prominent(y)) {
				continue
			}
			if c.comparable(x, y) && c.sameOwner(x, y) && tal.Slipped(x.num.Value, y.num.Value) && c.single(all, x, y) &&
				!c.related(x.num, y.num) {
				odd, usual := c.odder(y, x)
				c.report(odd, usual)
				return
			}
		}
	}
}

// whatCosts is the word before the subject of words that end in "koster" or "er", if it makes
// the subject another than the item's own: "nabokommunens ordning", "den gamle ordning". In an
// item about something new that is its own.
func (c *contradictions) whatCosts(words []danish.Word) string {
	verb := slices.IndexFunc(words, func(w danish.Word) bool {
		return w.Is("koster", "er", "bliver", "udgør", "vil")
	})
	if verb < 2 || words[verb-1].Break {
		return ""
	}
	w := words[verb-2].Fold
	switch {
	case slices.Contains([]string{"ny", "nye", "nyt"}, w) && danish.AnyOf(c.titleWords(), "ny", "nye", "nyt"):
		return ""
	case otherOne[w] || slices.Contains([]string{"gammel", "gamle", "anden", "andet", "hidtidig", "hidtidige"}, w), strings.HasSuffix(w, "s"):
		return distinguishing(words[verb-2])
	}
	return ""
}

// wholes are the statements that tell of no part, none if they cannot contradict each other
// anyway.
func (c *contradictions) wholes(all []statement) []statement {
	if len(all) < 2 || !slices.ContainsFunc(all, c.prominent) {
		return nil
	}
	return slices.DeleteFunc(all, func(x statement) bool { return c.p.Has("del", x.i) })
}

// twoAmounts reports whether there may be two amounts of which all statements give one: else
// they need not be compared each with each.
func twoAmounts(all []statement) bool {
	var amounts []danish.Number
	seen := map[[2]danish.Decimal]bool{}
	for _, s := range all {
		if key := [2]danish.Decimal{s.num.Value, s.num.Half}; !seen[key] {
			seen[key] = true
			amounts = append(amounts, s.num)
		}
	}
	for _, x := range amounts {
		if !tal.Same(x, amounts[0]) {
			continue // one of the two is the same as the first
		}
		rest := unlike(amounts, x)
		if len(rest) == 0 ||
			slices.ContainsFunc(rest, func(y danish.Number) bool { return tal.Same(y, rest[0]) && len(unlike(rest, y)) == 0 }) {
			return true
		}
	}
	return false
}

// unlike are the numbers that cannot be the same as x.
func unlike(all []danish.Number, x danish.Number) []danish.Number {
	var out []danish.Number
	for _, n := range all {
		if !tal.Same(n, x) {
			out = append(out, n)
		}
	}
	return out
}

// single reports whether all statements give one of two amounts.
func (c *contradictions) single(all []statement, x, y statement) bool {
	for _, s := range all {
		if !tal.Same(s.num, x.num) && !tal.Same(s.num, y.num) {
			return false
		}
	}
	return true
}

// totalled compares what the summary or recommendation says that the item's one thing costs
// with the total of the only table that adds up costs.
func (c *contradictions) totalled(told []statement) {
	if !slices.ContainsFunc(told, c.prominent) {
		return
	}
	told = slices.DeleteFunc(slices.Clone(told), func(s statement) bool {
		return !c.prominent(s) || c.p.Has("del", s.i) || c.partly(c.p.Sentences[s.i].Words, c.p.Sentences[s.i].Span.End)
	})
	if len(told) == 0 || !agree(told) || c.outside(told[0].num) {
		return
	}
	tables, compare := 0, func() {}
	regnestykke.EachTable(c.p, func(t *document.Table, before string, _ *document.Block) {
		g := regnestykke.ReadGrid(c.p, t, before)
		if g == nil || g.Unit() == 0 || !g.Agrees() {
			return
		}
		row, only := len(g.Rows)-1, -1
		for col := g.Label + 1; col < len(g.Heads); col++ {
			if g.Rows[row].Cells[col].Figure() {
				if only >= 0 {
					return
				}
				only = col
			}
		}
		if only < 0 || !g.Rows[row].Total() || !g.Additive(only) {
			return
		}
		cell := g.Rows[row].Cells[only]
		tables, compare = tables+1, func() {
			if tal.Slipped(told[0].num.Value, g.Kroner(cell.Num).Value) {
				c.compare(told[0], g, cell, row)
			}
		}
	})
	if tables == 1 {
		compare()
	}
}

package modsigelse

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// priced compares the one grant that a point asks for to build a thing with what the text says
// that the thing costs, where the two differ by a slip of the pen: "anlægsbevilling på
// 6.400.000 kr. til cykelsti", "Cykelstien koster 4.600.000 kr." As a grant may be for a part,
// it is no sure error.
func (c *contradictions) priced() {
	for _, h := range c.p.Hits("bedes") {
		x, ok := c.sumOf(h)
		if !ok || c.p.Sentences[x.i].Point < 0 || !strings.HasSuffix(x.noun, "bevilling") || c.outside(x.num) {
			continue
		}
		after := c.following(x)
		if len(after) < 2 || after[0].Fold != "til" {
			continue
		}
		for _, i := range sentencesOf(c.p.Hits("koster")) {
			y, ok := c.costTold(i, after[1:])
			if ok && tal.Slipped(x.num.Value, y.num.Value) && !apartYears(x.years, y.years) && !c.related(x.num, y.num) &&
				!slices.Contains(c.odd, y.num.Span) && !c.foundInTable(x.num) {
				c.report(x, y)
				return
			}
		}
	}
}

// costTold reads "Cykelstien koster 4.600.000 kr." outside the recommendation, where the thing
// is one of the words.
func (c *contradictions) costTold(i int, of []danish.Word) (st statement, ok bool) {
	s := &c.p.Sentences[i]
	n, at, ok := c.soleAmount(i)
	if !ok || !s.Stating() || c.recommended(s) || c.unsettled(i) || c.past(statement{i: i}) || c.p.Has("del", i) ||
		offered(c.p, s.Block) || c.partly(s.Words[s.Lead:], s.Span.End) {
		return st, false
	}
	verb := slices.IndexFunc(s.Words, func(w danish.Word) bool { return w.Fold == "koster" })
	if verb != s.Lead+1 || verb >= at {
		return st, false
	}
	thing := danish.Stem(s.Words[s.Lead].Fold)
	named := slices.ContainsFunc(of, func(w danish.Word) bool { return len(w.Fold) > 3 && danish.Stem(w.Fold) == thing })
	return statement{i: i, num: n, span: s.Words[s.Lead].Span.Cover(n.Span), noun: thing, years: yearsOf(c.p, i)}, named
}

package sandhed

import "slices"

// applied compares what somebody asks for in one paragraph with what it is in another:
// "søger om et tilskud på 125.000 kr.", "har søgt om 152.000 kr.".
func (c *contradictions) applied() {
	var all []statement
	for _, h := range c.p.Hits("søges") {
		s := &c.p.Sentences[h.Sentence]
		n, _, ok := c.soleAmount(h.Sentence)
		if !ok || !stating(s) || offered(c.p, s.Block) || c.partly(s.Words[s.Lead:], s.Span.End) || n.Span.Start > h.Span.End {
			continue
		}
		all = append(all, statement{i: h.Sentence, num: n, span: h.Span.Cover(n.Span), noun: "søger", years: yearsOf(c.p, h.Sentence)})
	}
	if len(all) < 2 || !twoAmounts(all) {
		return
	}
	first := all[0]
	k := slices.IndexFunc(all, func(y statement) bool { return !same(y.num, first.num) })
	if k < 0 {
		return
	}
	x := all[k]
	if c.prominent(x) == c.prominent(first) || apartYears(x.years, first.years) || !slipped(x.num.Value, first.num.Value) || !c.single(all, x, first) || c.related(x.num, first.num) {
		return
	}
	odd, usual := c.odder(first, x)
	c.report(odd, usual)
}

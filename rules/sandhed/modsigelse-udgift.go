package sandhed

// costs compares what the item's one thing costs in its summary or recommendation with
// what the rest says, where no third amount is told in that way: "Prisen er 4,2 mio.
// kr.", "Broen koster 4,8 mio. kr.".
func (c *contradictions) costs() {
	var all []statement
	shown := false
	for _, i := range sentencesOf(c.p.Hits("koster")) {
		s := &c.p.Sentences[i]
		if !stating(s) || offered(c.p, s.Block) {
			continue
		}
		n, at, ok := c.soleAmount(i)
		if !ok || c.unsettled(i) || at < s.Lead+2 || len(c.p.HitsIn("del", i, i)) > 0 {
			continue
		}
		x := statement{i: i, num: n, span: s.Words[at-1].Span.Cover(n.Span), name: "koster", years: yearsOf(c.p, i)}
		x.key = c.often(x)
		shown = shown || c.prominent(x)
		all = append(all, x)
	}
	if len(all) < 2 || !shown {
		return
	}
	for k, x := range all {
		for _, y := range all[:k] {
			if same(x.num, y.num) || x.key != y.key || !(c.prominent(x) || c.prominent(y)) {
				continue
			}
			if c.single(all, x, y) && c.comparable(x, y) && slipped(x.num.Value, y.num.Value) && !c.related(x.num, y.num) {
				odd, usual := c.odder(y, x)
				c.report(odd, usual)
				return
			}
		}
	}
}

// single reports whether all statements give one of two amounts.
func (c *contradictions) single(all []statement, x, y statement) bool {
	for _, s := range all {
		if !same(s.num, x.num) && !same(s.num, y.num) {
			return false
		}
	}
	return true
}

package modsigelse

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// repeated compares numbers before which a clause says the very same words: "Ved skoleårets
// start var der 312 børn i ordningen" and, elsewhere, "321 børn". What stands behind may compare
// ("mod 298 året før"), as long as it tells no part. Two numbers may differ as they like where
// one stands in the summary or the recommendation, else only as by a slip of the pen.
func (c *contradictions) repeated() {
	groups := map[string][]*thing{}
	var order []string
	for k := range c.things {
		key := c.openingOf(&c.things[k])
		if key == "" {
			continue
		}
		if groups[key] = append(groups[key], &c.things[k]); len(groups[key]) == 2 {
			order = append(order, key)
		}
	}
	for _, key := range order {
		if group := groups[key]; len(group) == 2 && c.saidTwice(group[0], group[1]) {
			c.report(c.odder(c.asStatement(group[0]), c.asStatement(group[1])))
		}
	}
}

// openingOf is what a clause says before a number, with what the number counts; "" where that is
// too little to know it again by.
func (c *contradictions) openingOf(t *thing) string {
	words := c.p.Sentences[t.i].Words[c.p.Sentences[t.i].Lead:]
	at, _ := danish.WordsAt(words, t.num.Span)
	if t.num.Unit == "" || at >= len(words) || words[at].Break {
		return ""
	}
	from := at - 1
	for from > 0 && !words[from].Break {
		from--
	}
	telling := 0
	for _, w := range words[max(from, 0):at] {
		if len(w.Fold) > 3 && !plainWords[w.Fold] {
			telling++
		}
	}
	if telling < 2 {
		return ""
	}
	return strings.Join(danish.Folds(words[from:at]), " ") + "|" + t.num.Unit
}

// saidTwice reports two numbers of one clause that cannot both be right.
func (c *contradictions) saidTwice(x, y *thing) bool {
	s, r := &c.p.Sentences[x.i], &c.p.Sentences[y.i]
	a, b := x.num.Value, y.num.Value
	if s.Section == r.Section || !s.Stating() || !r.Stating() || offered(c.p, s.Block) || offered(c.p, r.Block) ||
		slices.Contains(c.odd, x.num.Span) || slices.Contains(c.odd, y.num.Span) || c.related(*x.num, *y.num) {
		return false
	}
	if !tal.Slipped(a, b) && !c.prominent(c.asStatement(x)) && !c.prominent(c.asStatement(y)) {
		return false
	}
	return a != b && !setApart(c.fromUnit(*x)) && !setApart(c.fromUnit(*y))
}

package sandhed

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
)

// alikeSaid compares numbers of which two clauses say the same in almost the same words, in
// any order: "responstiden i byzonen skal være under 10 minutter", "For byzonen gælder en
// responstid på under 12 minutter". Of what is counted the item must give only those two
// numbers; of money the figures must differ by a slip of the pen.
func (c *contradictions) alikeSaid() {
	list := c.told()
	for k := range list {
		for m := range list[:k] {
			if list[m].unit == list[k].unit && list[m].num.Kind == list[k].num.Kind && c.alikeTwo(list, &list[m], &list[k]) {
				return
			}
		}
	}
}

// toldOnce is a number that stands alone of its unit in its sentence.
type toldOnce struct {
	i     int
	num   danish.Number
	unit  string
	said  []toldWord // see wording, nil before it is asked for and where there is none
	asked bool
}

// told are such numbers in the administration's own text, in order; lengths of time that run
// are compared elsewhere, and shares have too many wholes.
func (c *contradictions) told() []toldOnce {
	var out []toldOnce
	for i := range c.p.Sentences {
		s := &c.p.Sentences[i]
		if !s.Tally.Numbers() || !stating(s) {
			continue
		}
		from := len(out)
		for _, n := range c.p.Numbers(i) {
			if n.Kind != danish.Plain && n.Kind != danish.Money || timeUnits[n.Unit] && n.Unit != "meter" && n.Unit != "etager" || n.Unit == "uger" || n.Unit == "måneder" || n.Unit == "år" || n.Value != n.High || n.Value < 2*danish.One || s.Quoted(n.Span) || n.Kind == danish.Plain && (len(n.Unit) < 4 && !measure[n.Unit] || n.Unit == "gange" || strings.Contains(n.Unit[min(2, len(n.Unit)):], "-")) {
				continue
			}
			unit := sizeOf(n)
			if k := slices.IndexFunc(out[from:], func(x toldOnce) bool { return x.unit == unit }); k >= 0 {
				out[from+k].i = -1 // two of one unit are not compared
				continue
			}
			out = append(out, toldOnce{i: i, num: n, unit: unit})
		}
	}
	return slices.DeleteFunc(out, func(x toldOnce) bool { return x.i < 0 })
}

// alikeTwo reports two numbers that the same is said of.
func (c *contradictions) alikeTwo(list []toldOnce, x, y *toldOnce) bool {
	counted := x.num.Kind == danish.Plain
	a, b := x.num.Value, y.num.Value
	if a == b || 2*a > 3*b || 2*b > 3*a || !counted && !slipped(a, b) || same(x.num, y.num) || c.p.Sentences[x.i].Block == c.p.Sentences[y.i].Block && c.p.Sentences[x.i].Block != nil {
		return false
	}
	if counted && values(list, x.unit) > 3 || !c.sameSaid(x, y) || counted && c.thirdOf(list, x, y) || c.related(x.num, y.num) || slices.Contains(c.odd, x.num.Span) || slices.Contains(c.odd, y.num.Span) {
		return false
	}
	c.report(c.odder(statement{i: x.i, num: x.num, span: c.clauseSpan(x), noun: x.unit}, statement{i: y.i, num: y.num, span: c.clauseSpan(y), noun: x.unit}))
	return true
}

// thirdOf reports a value besides two that is said of the same, as in a row of years or
// places.
func (c *contradictions) thirdOf(list []toldOnce, x, y *toldOnce) bool {
	for k := range list {
		if z := &list[k]; z.unit == x.unit && z.num.Value != x.num.Value && z.num.Value != y.num.Value && (c.sameSaid(z, x) || c.sameSaid(z, y)) {
			return true
		}
	}
	return false
}

// values counts the different numbers of a unit; more than a few are a row of places, years
// or sizes.
func values(list []toldOnce, unit string) int {
	n := 0
	for k := range list {
		if list[k].unit == unit && !slices.ContainsFunc(list[:k], func(x toldOnce) bool { return x.unit == unit && x.num.Value == list[k].num.Value }) {
			n++
		}
	}
	return n
}

package sandhed

import (
	"cmp"
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
	for from := 0; from < len(list); {
		to := from + 1
		for to < len(list) && list[to].unit == list[from].unit {
			to++
		}
		if group := list[from:to]; len(group) > 1 && c.alikeIn(group) {
			return
		}
		from = to
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

// told are such numbers in the administration's own text, by unit and then in order.
func (c *contradictions) told() []toldOnce {
	var out []toldOnce
	for i := range c.p.Sentences {
		s := &c.p.Sentences[i]
		if !s.Tally.Numbers() || !stating(s) {
			continue
		}
		from := len(out)
		for _, n := range c.p.Numbers(i) {
			if n.Kind == danish.Label || n.Kind == danish.Year || n.Value != n.High || n.Value < 2*danish.One || s.Quoted(n.Span) || n.Kind == danish.Plain && (len(n.Unit) < 4 && !measure[n.Unit] || n.Unit == "gange" || strings.Contains(n.Unit[min(2, len(n.Unit)):], "-")) {
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
	out = slices.DeleteFunc(out, func(x toldOnce) bool { return x.i < 0 })
	slices.SortStableFunc(out, func(a, b toldOnce) int { return cmp.Compare(a.unit, b.unit) })
	return out
}

// alikeIn reports the first two of a group that say the same with two values.
func (c *contradictions) alikeIn(group []toldOnce) bool {
	counted := group[0].num.Kind == danish.Plain
	if counted && values(group) > 4 {
		return false // a row of places, years or sizes
	}
	for k := range group {
		for m := range group[:k] {
			x, y := &group[m], &group[k]
			a, b := x.num.Value, y.num.Value
			if same(x.num, y.num) || 2*a > 3*b || 2*b > 3*a || !counted && !slipped(a, b) || x.i == y.i || c.p.Sentences[x.i].Block == c.p.Sentences[y.i].Block && c.p.Sentences[x.i].Block != nil {
				continue
			}
			if !c.sameSaid(x, y) || counted && c.thirdOf(group, x, y) || c.related(x.num, y.num) || slices.Contains(c.odd, x.num.Span) || slices.Contains(c.odd, y.num.Span) {
				continue
			}
			c.report(c.odder(statement{i: x.i, num: x.num, span: c.clauseSpan(x), noun: x.unit}, statement{i: y.i, num: y.num, span: c.clauseSpan(y), noun: x.unit}))
			return true
		}
	}
	return false
}

// thirdOf reports a value of a group besides two that is said of the same, as in a row of
// years or places.
func (c *contradictions) thirdOf(group []toldOnce, x, y *toldOnce) bool {
	for k := range group {
		if z := &group[k]; z.num.Value != x.num.Value && z.num.Value != y.num.Value && (c.sameSaid(z, x) || c.sameSaid(z, y)) {
			return true
		}
	}
	return false
}

// values counts the different numbers of a group.
func values(group []toldOnce) int {
	n := 0
	for k := range group {
		if !slices.ContainsFunc(group[:k], func(x toldOnce) bool { return x.num.Value == group[k].num.Value }) {
			n++
		}
	}
	return n
}

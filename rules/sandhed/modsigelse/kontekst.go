package modsigelse

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// alikeSaid compares numbers of which two clauses say the same in almost the same words, in
// any order: "responstiden i byzonen skal være under 10 minutter", "For byzonen gælder en
// responstid på under 12 minutter". The item must give only those two numbers of what is
// counted.
func (c *contradictions) alikeSaid() {
	list := uncrowded(c.told())
	units := map[string][]*toldOnce{}
	for k := range list {
		units[list[k].unit] = append(units[list[k].unit], &list[k])
	}
	for k := range list {
		y := &list[k]
		group := units[y.unit]
		if len(group) > crowd {
			continue
		}
		for _, x := range group {
			if x == y {
				break
			}
			if c.alikeTwo(group, x, y) {
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

// told are such numbers in the administration's own text, in order.
func (c *contradictions) told() []toldOnce {
	var out []toldOnce
	for i := range c.p.Sentences {
		s := &c.p.Sentences[i]
		if !s.Tally.Numbers() || !s.Stating() {
			continue
		}
		from := len(out)
		numbers := c.p.Numbers(i)
		for k := range numbers {
			n := &numbers[k]
			if !comparable(n) || s.Quoted(n.Span) {
				continue
			}
			unit := sizeOf(*n)
			if k := slices.IndexFunc(out[from:], func(x toldOnce) bool { return x.unit == unit }); k >= 0 {
				out[from+k].i = -1 // two of one unit are not compared
				continue
			}
			out = append(out, toldOnce{i: i, num: *n, unit: unit})
		}
	}
	return slices.DeleteFunc(out, func(x toldOnce) bool { return x.i < 0 })
}

// comparable reports a count; lengths of time that run and sums of money are compared
// elsewhere, and shares have too many wholes.
func comparable(n *danish.Number) bool {
	if n.Kind != danish.Plain || n.Value != n.High || n.Value < 2*danish.One || len(n.Unit) < 4 && !tal.Measures[n.Unit] {
		return false
	}
	switch n.Unit {
	case "uger", "måneder", "år", "gange":
		return false
	}
	return (!tal.TimeUnits[n.Unit] || n.Unit == "meter" || n.Unit == "etager") && !strings.Contains(n.Unit[min(2, len(n.Unit)):], "-")
}

// alikeTwo reports two numbers that the same is said of; list is all of their unit.
func (c *contradictions) alikeTwo(list []*toldOnce, x, y *toldOnce) bool {
	a, b := x.num.Value, y.num.Value
	switch block := c.p.Sentences[x.i].Block; {
	case a == b || 2*a > 3*b || 2*b > 3*a || block != nil && block == c.p.Sentences[y.i].Block || tal.Same(x.num, y.num):
		return false
	case !c.sameSaid(x, y) || c.thirdOf(list, x, y) || c.related(x.num, y.num):
		return false
	case slices.Contains(c.odd, x.num.Span) || slices.Contains(c.odd, y.num.Span):
		return false
	}
	c.report(c.odder(statement{i: x.i, num: x.num, span: c.clauseSpan(x), noun: x.unit}, statement{
		i: y.i, num: y.num, span: c.clauseSpan(y), noun: x.unit,
	}))
	return true
}

// thirdOf reports a value besides two that is said of the same, as in a row of years or
// places.
func (c *contradictions) thirdOf(list []*toldOnce, x, y *toldOnce) bool {
	for _, z := range list {
		if z.num.Value != x.num.Value && z.num.Value != y.num.Value && (c.sameSaid(z, x) || c.sameSaid(z, y)) {
			return true
		}
	}
	return false
}

// uncrowded leaves out units with more than three different numbers: a row of places, years or
// sizes.
func uncrowded(list []toldOnce) []toldOnce {
	if len(list) < 2 {
		return nil
	}
	known := map[string][]danish.Decimal{}
	for k := range list {
		if v := known[list[k].unit]; len(v) <= 3 && !slices.Contains(v, list[k].num.Value) {
			known[list[k].unit] = append(v, list[k].num.Value)
		}
	}
	return slices.DeleteFunc(list, func(x toldOnce) bool { return len(known[x.unit]) > 3 })
}

package modsigelse

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// quantity is what a number says, however it is written.
type quantity struct {
	kind  danish.Kind
	value danish.Decimal
}

// prominent reports a statement in the title, the recommendation or the summary.
func (c *contradictions) prominent(s statement) bool {
	x := &c.p.Sentences[s.i]
	return x.Section == nil || x.Point >= 0 || x.Section.Role == document.RoleRecommendation || x.Section.Role == document.RoleSummary
}

// inPoint reports whether a point of the recommendation asks for the quantity.
func (c *contradictions) inPoint(n danish.Number) bool {
	if c.points == nil {
		c.points = map[quantity]bool{}
		for i := range c.p.Sentences {
			if c.p.Sentences[i].Point >= 0 {
				for _, m := range c.p.Numbers(i) {
					c.points[quantity{m.Kind, m.Value}] = true
				}
			}
		}
	}
	return c.points[quantity{n.Kind, n.Value}]
}

// titled reports whether the title speaks of what the statement is about.
func (c *contradictions) titled(s statement) bool {
	return slices.Contains(titleStems(c.p), s.noun)
}

// inTitle reports whether the title has the noun or a compound that ends in it.
func (c *contradictions) inTitle(noun string) bool {
	return slices.ContainsFunc(titleStems(c.p), func(w string) bool { return strings.HasSuffix(w, noun) })
}

// past reports a statement about what has been.
func (c *contradictions) past(s statement) bool {
	for _, w := range c.p.Sentences[s.i].Words {
		if w.Is("blev", "var", "havde", "fik", "gav", "modtog", "brugt", "brugte", "udbetalt",
			"givet", "bevilget", "kostede", "allerede") {
			return true
		}
	}
	return false
}

// mentions counts how often a quantity stands in the item.
func (c *contradictions) mentions(n danish.Number) int { return len(c.standing(n.Kind, n.Value)) }

// standing are the sentences that hold a quantity.
func (c *contradictions) standing(kind danish.Kind, value danish.Decimal) []int {
	if c.stands[kind] == nil {
		c.stand(kind)
	}
	return c.stands[kind][value]
}

// stand fills in the quantities of one kind.
func (c *contradictions) stand(kind danish.Kind) {
	stands := map[danish.Decimal][]int{}
	for i := range c.p.Sentences {
		for _, n := range c.p.Numbers(i) {
			if n.Kind == kind {
				stands[n.Value] = append(stands[n.Value], i)
			}
		}
	}
	c.stands[kind] = stands
}

// related reports whether the item itself says how two quantities hang together: a
// sentence has both, or their difference or sum is a quantity of the item.
func (c *contradictions) related(a, b danish.Number) bool {
	diff := a.Value - b.Value
	diff = max(diff, -diff)
	if a.Kind == danish.Money && len(c.standing(a.Kind, diff))+len(c.standing(a.Kind, a.Value+b.Value)) > 0 {
		return true
	}
	with := c.standing(a.Kind, b.Value)
	for _, i := range c.standing(a.Kind, a.Value) {
		if _, both := slices.BinarySearch(with, i); both {
			return true
		}
	}
	return false
}

package modsigelse

import (
	"slices"
	"sync"

	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// toldAgain compares "De tre vejledere koster", which opens a section, with the one sentence
// that brings them in, "Kommunen har ansat fire vejledere": where the item tells only these two
// numbers of them and of no part, "de" are all of them, whatever years the two sentences name.
func (c *contradictions) toldAgain() {
	shares := sync.OnceValue(func() []thing {
		return slices.DeleteFunc(slices.Clone(c.things), func(t thing) bool { return !c.sharing(t) })
	})
	for _, h := range c.p.Hits("de") {
		back, ok := c.thingIn(h)
		if !ok || !c.opens(back.i) || len(c.thingOf(back)) < 8 || tal.TimeUnits[back.num.Unit] || setApart(c.fromUnit(back)) {
			continue
		}
		unit := c.thingOf(back)
		group := c.thingsByUnit()[unit]
		if len(group) > crowd {
			continue
		}
		told := slices.DeleteFunc(slices.Clone(group), func(t thing) bool { return t.num == back.num })
		for _, t := range shares() {
			if t.num.Value == back.num.Value && c.thingOf(t) != unit {
				told = append(told, t)
			}
		}
		if len(told) == 1 && c.again(back, told[0]) {
			all := statement{i: back.i, num: *back.num, span: c.withUnit(back), noun: unit}
			c.report(all, statement{i: told[0].i, num: *told[0].num, span: c.withUnit(told[0]), noun: unit})
			return
		}
	}
}

// opens reports whether a sentence is the first of its section, so that "de" points to nothing
// right before it.
func (c *contradictions) opens(i int) bool {
	return i > 0 && (c.p.Sentences[i-1].Section != c.p.Sentences[i].Section || c.p.Sentences[i-1].Heading)
}

// sharing reports "fire af dem": so many may be those meant later.
func (c *contradictions) sharing(t thing) bool {
	words := c.fromUnit(t)
	return len(words) > 0 && words[0].Fold == "af"
}

// left reports whether the paragraph of a number also counts how many come or go, as with two
// of six that stop, so that so many fewer or more are meant later.
func (c *contradictions) left(told thing, change danish.Decimal) bool {
	return slices.ContainsFunc(c.standing(danish.Plain, change), func(i int) bool {
		return c.p.Sentences[i].Block == c.p.Sentences[told.i].Block
	})
}

// again reports whether back surely means those told of.
func (c *contradictions) again(back, told thing) bool {
	a, b := back.num.Value, told.num.Value
	s, r := &c.p.Sentences[back.i], &c.p.Sentences[told.i]
	if a == b || 2*a > 3*b || 2*b > 3*a || told.i >= back.i || !s.Stating() || !r.Stating() || c.pointing(told) || c.bound(told) ||
		offered(c.p, s.Block) || offered(c.p, r.Block) || slices.Contains(c.odd, back.num.Span) || slices.Contains(c.odd, told.num.Span) ||
		c.left(told, max(a-b, b-a)) || c.related(*back.num, *told.num) || c.grows(told.i, back.i, back.num.Unit) {
		return false
	}
	at, _ := danish.WordsAt(r.Words, told.num.Span)
	return !slices.ContainsFunc(tal.Clause(r.Words, at), func(w danish.Word) bool { return isVague(w.Fold) || isChange(w.Fold) })
}

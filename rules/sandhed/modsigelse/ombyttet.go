package modsigelse

import (
	"slices"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// swapped compares numbers of the same things of which one has two digits in the other
// order ("148 km stier", "184 km stier"): that is how a number is mistyped, and chance
// seldom makes it. Numbers in tables and of different years are left alone.
func (c *contradictions) swapped() {
	if !c.alikeDigits() {
		return
	}
	first := map[digits]int{}          // index of the first with these digits, from 1
	next := make([]int, len(c.things)) // of the one that follows on each, from 1
	for k := range c.things {
		y := &c.things[k]
		s := &c.p.Sentences[y.i]
		if y.num.Value < leastSwapped || s.In(document.RoleAttachments) {
			continue
		}
		key, before := digitsOf(y.num.Value), 0 // how often the number stood already
		last := 0
		for at := first[key]; at > 0; at = next[at-1] {
			x := &c.things[at-1]
			if x.num.Value == y.num.Value {
				before++
			} else if c.mistyped(x, y) {
				if other, unclear := c.otherHolder(x, y); !other {
					c.reportSwapped(y, x, unclear)
					return
				}
			}
			last = at
		}
		switch {
		case last == 0:
			first[key] = k + 1
		case before < mostMentions:
			next[last-1] = k + 1
		}
	}
}

// reportSwapped reports two numbers unless one is told already; it may be unclear whether they
// are of the same.
func (c *contradictions) reportSwapped(odd, usual *thing, unclear bool) {
	if slices.Contains(c.odd, odd.num.Span) || slices.Contains(c.odd, usual.num.Span) {
		return
	}
	x := statement{i: odd.i, num: *odd.num, span: odd.num.Span}
	y := statement{i: usual.i, num: *usual.num, span: usual.num.Span}
	if unclear {
		x.noun, y.noun = c.holders(odd).subject, "?"
	}
	c.report(x, y)
}

// alikeDigits reports whether two of the things have different numbers with the same digits.
func (c *contradictions) alikeDigits() bool {
	values := make([]danish.Decimal, 0, len(c.things))
	for k := range c.things {
		if v := c.things[k].num.Value; v >= leastSwapped {
			values = append(values, v)
		}
	}
	slices.Sort(values)
	values = slices.Compact(values)
	keys := make([]digits, len(values))
	for k, v := range values {
		keys[k] = digitsOf(v)
	}
	slices.Sort(keys)
	return len(slices.Compact(keys)) < len(values)
}

// leastSwapped is the least number of three digits.
const leastSwapped = 100 * danish.One

// mistyped reports whether y is x with two digits in the other order.
func (c *contradictions) mistyped(x, y *thing) bool {
	return x.i != y.i && tal.Mistaken(x.num.Value, y.num.Value) &&
		(sameThings(c.behind(x), c.behind(y)) ||
			areas[x.num.Unit] && areas[y.num.Unit] && y.num.Value >= 10*leastSwapped) &&
		!apartYears(yearsOf(c.p, x.i), yearsOf(c.p, y.i)) &&
		c.mentions(*x.num) <= mostMentions && c.mentions(*y.num) == 1 && c.meant(x.i) == c.meant(y.i)
}

// areas are units in which two plots seldom have the same digits.
var areas = danish.WordSet("m2 m² kvm kvadratmeter")

// meant reports a sentence of what was planned and not of what came to be.
func (c *contradictions) meant(i int) bool {
	return slices.ContainsFunc(c.p.Sentences[i].Words, func(w danish.Word) bool {
		return danish.BeginsWith(w.Fold, "planlagt", "budget", "forvent", "ventet", "ventes", "måltal", "kapacitet", "normer")
	})
}

// mostMentions is how often the right one of two numbers may stand; a number that stands
// more often is one of its own.
const mostMentions = 3

// behind are the words that follow on a number, at most three.
func (c *contradictions) behind(x *thing) []danish.Word {
	words := c.p.Sentences[x.i].Words
	_, next := danish.WordsAt(words, x.num.Span)
	if x.num.Unit != "" && 0 < next && next < len(words) && words[next-1].Fold == x.num.Unit {
		next--
	}
	end := next
	for end < len(words) && end < next+3 && !words[end].Break {
		end++
	}
	return words[next:end]
}

// digits counts the digits of a number, six bits for each.
type digits uint64

func digitsOf(v danish.Decimal) (d digits) {
	for ; v > 0; v /= 10 {
		d += 1 << (6 * (v % 10))
	}
	return d
}

// sameThings reports whether the words behind two numbers name the same: the same noun,
// behind a unit of measure the same two words.
func sameThings(a, b []danish.Word) bool {
	need := 1
	for k := 0; k < need; k++ {
		if k >= len(a) || k >= len(b) || danish.Stem(a[k].Fold) != danish.Stem(b[k].Fold) {
			return false
		}
		if tal.Measures[a[k].Fold] || !tal.IsNoun(&a[k]) {
			need = k + 2
		}
	}
	return need <= 3
}

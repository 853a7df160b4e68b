package sandhed

import (
	"slices"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// namedCount is a number with what it counts: "312 tomme boliger", "148 km stier".
type namedCount struct {
	statement
	words []danish.Word // what follows on the number, at most three
}

// swapped compares numbers of the same things of which one has two digits in the other
// order ("148 km stier", "184 km stier"): that is how a number is mistyped, and chance
// seldom makes it. Numbers in tables and of different years are left alone.
func (c *contradictions) swapped() {
	var seen []namedCount
	for i := range c.p.Sentences {
		for _, y := range c.named(i) {
			for _, x := range seen {
				if x.i != y.i && transposed(x.num.Value, y.num.Value) && sameThings(x.words, y.words) && !apartYears(x.years, y.years) && c.mentions(x.num) <= 3 && c.mentions(y.num) == 1 {
					if !slices.Contains(c.odd, y.num.Span) && !slices.Contains(c.odd, x.num.Span) {
						c.report(y.statement, x.statement)
					}
					return
				}
			}
			seen = append(seen, y)
		}
	}
}

// named are the numbers of things in a sentence of the administration's own.
func (c *contradictions) named(i int) []namedCount {
	s := &c.p.Sentences[i]
	if s.Cell != nil || s.Voice != agenda.Administration || s.Heading && s.Section != nil || s.Section != nil && s.Section.Role == document.RoleAttachments {
		return nil
	}
	var out []namedCount
	for _, n := range c.p.Numbers(i) {
		if n.Kind != danish.Plain || n.Value != n.High || n.Value < 100*danish.One || s.Quoted(n.Span) {
			continue
		}
		_, next := wordsAt(s.Words, n.Span)
		if n.Unit != "" && 0 < next && next < len(s.Words) && s.Words[next-1].Fold == n.Unit {
			next--
		}
		var words []danish.Word
		for k := next; k < len(s.Words) && len(words) < 3 && !s.Words[k].Break; k++ {
			words = append(words, s.Words[k])
		}
		out = append(out, namedCount{statement{i: i, num: n, span: n.Span, noun: "", years: yearsOf(c.p, i)}, words})
	}
	return out
}

// sameThings reports whether the words behind two numbers name the same: the same noun,
// behind a unit of measure the same two words.
func sameThings(a, b []danish.Word) bool {
	need := 1
	for k := 0; k < need; k++ {
		if k >= len(a) || k >= len(b) || stem(a[k].Fold) != stem(b[k].Fold) {
			return false
		}
		if measure[a[k].Fold] || !isNoun(a[k]) {
			need = k + 2
		}
	}
	return need <= 3
}

// measure are units that need what they measure to be a thing.
var measure = danish.WordSet("km m m2 m3 kvm kilometer meter hektar ha ton kg mw kwh mwh pct kr timer dage uger måneder år minutter borgere personer")

// transposed reports whether two numbers of at least three digits before the zeros at
// the end differ by the order of two digits alone.
func transposed(a, b danish.Decimal) bool {
	for a%10 == 0 && b%10 == 0 && a != 0 {
		a, b = a/10, b/10
	}
	return a != b && a >= 100 && b >= 100 && slipped(a, b) && digitSum(a) == digitSum(b)
}

func digitSum(v danish.Decimal) (n int) {
	for ; v > 0; v /= 10 {
		n += int(v % 10)
	}
	return n
}

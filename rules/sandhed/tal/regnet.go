package tal

import (
	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// WorksOut reports whether the figure n of sentence i follows from two that stand before
// it, there or in the two sentences before in its paragraph: "812 kr. ... 890 kr., altså
// en stigning på 9,6 pct.", "24 pladser til 11.000 kr. ... giver 264.000 kr.".
func WorksOut(p *checker.Pass, i int, n danish.Number) bool {
	var before []danish.Number
	for k := max(0, i-2); k <= i; k++ {
		if p.Sentences[k].Block != p.Sentences[i].Block {
			continue
		}
		for _, m := range p.Numbers(k) {
			if m.Span.End <= n.Span.Start && m.Kind != danish.Year && m.Kind != danish.Label && m.Value > 0 && m.Value == m.High {
				before = append(before, m)
			}
		}
	}
	for k, b := range before {
		for _, a := range before[:k] {
			if a.Value != b.Value && results(a, b, n) {
				return true
			}
		}
	}
	return false
}

// results reports whether n is the change from one of two figures to the other, in their
// own unit or in percent, or the price of so many.
func results(a, b, n danish.Number) bool {
	change, alike := max(a.Value-b.Value, b.Value-a.Value), a.Kind == b.Kind && a.Kind != danish.Percent &&
		!TimeUnits[a.Unit] && !TimeUnits[b.Unit]
	switch {
	case n.Kind == danish.Percent:
		return alike &&
			(within(Percent(change, a.Value)*float64(danish.One), n) ||
				within(Percent(change, b.Value)*float64(danish.One), n) || within(Percent(b.Value, a.Value)*float64(danish.One), n))
	case alike && a.Kind == n.Kind:
		return within(float64(change), n)
	case n.Kind != danish.Money:
		return false
	case a.Kind == danish.Plain && b.Kind == danish.Money, a.Kind == danish.Money && b.Kind == danish.Plain:
		return within(float64(a.Value)*(float64(b.Value)/float64(danish.One)), n)
	case a.Kind == danish.Money && b.Kind == danish.Percent, a.Kind == danish.Percent && b.Kind == danish.Money:
		return within(float64(a.Value)*(float64(b.Value)/float64(100*danish.One)), n)
	}
	return false
}

// within reports whether a value is a number as it is rounded there.
func within(v float64, n danish.Number) bool {
	return v >= float64(n.Value-n.Half)-1 && v <= float64(n.Value+n.Half)+1
}

package sandhed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// amounts reports the amounts that the rest of the item neither holds nor gives by
// adding, subtracting or multiplying what it does hold; the first alone where it holds none.
func (c *caseText) amounts() {
	p := c.p
	seen := map[danish.Decimal]bool{}
	var rest *restFigures
	for _, i := range c.asked {
		for _, n := range p.Numbers(i) {
			if n.Kind != danish.Money || n.Value == 0 || seen[n.Value] {
				continue
			}
			if rest == nil {
				rest = c.figures()
			}
			seen[n.Value] = true
			if !rest.told && p.Says("bilag") || rest.holds(tal.FigureKey(p, n), n) || rest.pieces(n, p.Numbers(i)) {
				continue
			}
			if p.Sentences[i].Point < 0 && p.Has("nu", i) || c.balanced(rest, n) {
				continue // what the summary tells of today; what the points level out
			}
			if c.shared(i) { // the parts of what another point asks for: one finding is enough
				continue
			}
			if !rest.told && len(rest.keys) == 0 { // one finding for what one fact explains
				p.Report(checker.Finding{
					Span: around(p, i, n.Span), Facts: []document.Span{n.Span},
					Message: "Fandt ingen beløb i sagsfremstillingen eller tabellerne, heller ikke dette.",
				})
				return
			}
			p.Report(checker.Finding{
				Span: around(p, i, n.Span), Facts: []document.Span{n.Span},
				Message: "Beløbet blev ikke fundet i sagsfremstillingen eller tabellerne.",
			})
		}
	}
}

// balanced reports whether an amount is the difference or the sum of two others of the
// points that the rest holds, or the rest holds what the points come to together.
func (c *caseText) balanced(rest *restFigures, n danish.Number) bool {
	var asked []danish.Number
	var whole danish.Decimal
	for _, i := range c.asked {
		if c.p.Sentences[i].Point < 0 {
			continue
		}
		for _, m := range c.p.Numbers(i) {
			if m.Kind == danish.Money {
				asked, whole = append(asked, m), whole+m.Value
			}
		}
	}
	if whole != n.Value && slices.Contains(rest.size, whole) {
		return true
	}
	holds := func(m danish.Number) bool { return m.Value != n.Value && rest.holds(tal.FigureKey(c.p, m), m) }
	for k, b := range asked {
		for _, a := range asked[:k] {
			if (a.Value+b.Value == n.Value || a.Value-b.Value == n.Value || b.Value-a.Value == n.Value) && holds(a) && holds(b) {
				return true
			}
		}
	}
	return false
}

// shared reports whether the amounts of sentence i, which are parts, add up to one that
// another sentence of the points asks for.
func (c *caseText) shared(i int) bool {
	var sum danish.Decimal
	parts := 0
	for _, n := range c.p.Numbers(i) {
		if n.Kind == danish.Money {
			sum, parts = sum+n.Value, parts+1
		}
	}
	return parts > 1 && slices.ContainsFunc(c.asked, func(k int) bool {
		return k != i && slices.ContainsFunc(c.p.Numbers(k), func(n danish.Number) bool { return n.Kind == danish.Money && n.Value == sum })
	})
}

// around is a number with the word before and behind it, where they stand in the sentence.
func around(p *checker.Pass, i int, at document.Span) document.Span {
	out := at
	for k, w := range p.Sentences[i].Words {
		if k < p.Sentences[i].Lead {
			continue
		}
		if w.Span.End <= at.Start && at.Start-w.Span.End <= 2 || w.Span.Start >= at.End && w.Span.Start-at.End <= 2 && !w.Break {
			out = out.Cover(w.Span)
		}
	}
	return out
}

// balance reports an appropriation whose financing, told in the same points, adds up
// to something else.
func (c *caseText) balance() {
	p := c.p
	asks := c.inPoints("bevilling")
	if len(asks) != 1 {
		return
	}
	pays := c.inPoints("finansiering")
	if len(pays) == 0 {
		return
	}
	var whole, parts []danish.Number
	for i := range p.Sentences {
		if p.Sentences[i].Point < 0 {
			continue
		}
		for _, n := range p.Numbers(i) {
			switch {
			case n.Kind != danish.Money:
			case behind(pays, i, n.Span):
				parts = append(parts, n)
			default:
				whole = append(whole, n)
			}
		}
	}
	if len(whole) != 1 || len(parts) < 2 {
		return
	}
	var sum, half danish.Decimal
	for _, n := range parts {
		sum, half = sum+n.Value, half+n.Half
	}
	ask := whole[0]
	if d := sum - ask.Value; d <= half+ask.Half && -d <= half+ask.Half || sum == 2*ask.Value || c.partial() {
		return
	}
	p.Report(checker.Finding{
		Span:    around(p, asks[0].Sentence, ask.Span),
		Message: "Finansieringen giver " + sum.String() + " kr., men bevillingen er på " + ask.Value.String() + " kr.",
		Remedy:  "Ret det beløb, der er forkert, eller skriv, hvor resten kommer fra.",
	})
}

// partial reports whether a point tells that its amounts are not the whole.
func (c *caseText) partial() bool {
	return slices.ContainsFunc(c.p.Hits("delvis"), func(h checker.Hit) bool { return c.p.Sentences[h.Sentence].Point >= 0 })
}

// inPoints are the hits of a set in the points.
func (c *caseText) inPoints(set string) []checker.Hit {
	var out []checker.Hit
	for _, h := range checker.Widest(c.p.Hits(set)) {
		if c.p.Sentences[h.Sentence].Point >= 0 && !h.Negated {
			out = append(out, h)
		}
	}
	return out
}

// behind reports whether a place in sentence i stands behind one of the hits in it.
func behind(hits []checker.Hit, i int, at document.Span) bool {
	for _, h := range hits {
		if h.Sentence == i && h.Span.Start < at.Start {
			return true
		}
	}
	return false
}

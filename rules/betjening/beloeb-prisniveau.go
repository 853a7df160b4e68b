package betjening

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// The part of beloeb-uklart that looks at sums for several years at once.

// levelless reports a sum of a million or more that is told for several years at once
// ("48 mio. kr. i 2027-2030") where nothing tells in which year's prices.
func levelless(p *checker.Pass, t *timing) {
	spans := p.Said("spand")
	if len(spans) == 0 || p.Says("pris") {
		return
	}
	for _, h := range spans {
		i := h.Sentence
		s := &p.Sentences[i]
		if h.Negated || danish.HasStem(s.Words, "garanti", "lån", "banklån") || s.Heading || s.Cell != nil ||
			s.Point < 0 && !inEconomy(p, i) || !severalIn(p, i) {
			continue
		}
		if elsewhen(p, i) || t.budgeted(i) || danish.HasStem(s.Words, "årlig", "året", "hvert") {
			continue
		}
		if slices.ContainsFunc(sumsIn(p, i), func(v danish.Decimal) bool { return v >= 1000000*danish.One }) {
			p.Report(checker.Finding{
				Span: s.Span, Message: "Det kan ikke ses, hvilket års priser beløbet er i.",
				Remedy: "Skriv prisniveauet, for eksempel »48 mio. kr. i 2027-2030 (2027-priser)«.",
			})
			return
		}
	}
}

// severalIn reports whether sentence i tells a stretch of years of which the last is three or
// more after the first ("2027-2030"): over fewer, prices change little.
func severalIn(p *checker.Pass, i int) bool {
	return slices.ContainsFunc(p.Numbers(i), func(n danish.Number) bool {
		return n.Kind == danish.Year && n.High-n.Value >= 3*danish.One
	})
}

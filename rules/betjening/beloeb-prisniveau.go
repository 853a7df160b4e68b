package betjening

import (
	"slices"
	"strconv"

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
		if h.Negated || s.Heading || s.Cell != nil || s.Point < 0 && !inEconomy(p, i) || elsewhen(p, i) || t.budgeted(i) || !severalIn(s.Words) || danish.HasStem(s.Words, "årlig", "året", "hvert") {
			continue
		}
		if slices.ContainsFunc(sumsIn(p, i), func(v danish.Decimal) bool { return v >= 1000000*danish.One }) {
			p.Report(checker.Finding{Span: s.Span, Message: "Det kan ikke ses, hvilket års priser beløbet er i.", Remedy: "Skriv prisniveauet, for eksempel »48 mio. kr. i 2027-2030 (2027-priser)«."})
			return
		}
	}
}

// apart reports two years of which the second is three or more after the first: over fewer,
// prices change little.
func apart(first, last string) bool {
	a, okA := year(first)
	b, okB := year(last)
	return okA && okB && b-a >= 3
}

func year(word string) (int, bool) {
	n, err := strconv.Atoi(word)
	return n, err == nil && len(word) == 4 && yearIn(word)
}

// severalIn reports whether words tell a stretch of years: "2027-2030", "2027 til 2030".
func severalIn(words []danish.Word) bool {
	for k, w := range words {
		switch {
		case len(w.Fold) == len("2027-2030") && w.Fold[4] == '-' && apart(w.Fold[:4], w.Fold[5:]):
			return true
		case k > 1 && words[k-1].Fold == "til" && apart(words[k-2].Fold, w.Fold):
			return true
		}
	}
	return false
}

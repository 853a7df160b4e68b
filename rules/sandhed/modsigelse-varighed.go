package sandhed

import (
	"sagstjek/checker/danish"
)

// lasting are what runs for some time, as the branches of a cue.
const lasting = "forsøget|aftalen|driftsaftalen|samarbejdsaftalen|kontrakten|lejeaftalen|projektet|ordningen|lejemålet|forløbet|indsatsen|partnerskabet"

// durations compares how long a loan or another thing that an item has once is said to
// run: "med en løbetid på 25 år", "Lånet afvikles over 30 år".
func (c *contradictions) durations() {
	hits := c.p.Hits("varer")
	if len(hits) < 2 {
		return
	}
	groups := map[string][]statement{}
	for _, h := range hits {
		s := &c.p.Sentences[h.Sentence]
		if !stating(s) || offered(c.p, s.Block) || h.Negated {
			continue
		}
		at, _ := wordsAt(s.Words, h.Span)
		noun := s.Words[at].Fold
		if hasPrefix(noun, "lån", "afdrag", "løbetid", "tilbagebetaling") {
			noun = "lån"
		}
		for _, n := range c.p.Numbers(h.Sentence) {
			months := monthsOf(n)
			if months == 0 || n.Span.Start < h.Span.Start || n.Span.Start >= h.Span.End || n.Value != n.High {
				continue
			}
			if _, vague, changing := dividing(s, n.Span); vague || changing || c.p.Has("del", h.Sentence) {
				continue
			}
			st := statement{i: h.Sentence, num: n, span: h.Span.Cover(n.Span), noun: noun}
			for _, x := range groups[noun] {
				a, b := monthsOf(x.num), months
				if a != b && a <= 2*b && b <= 2*a && c.elsewhere(x.i, st.i) && len(groups[noun]) == 1 {
					c.report(c.odder(x, st))
					return
				}
			}
			groups[noun] = append(groups[noun], st)
		}
	}
}

// monthsOf is how many months a number of months or years is, in hundredths; 0 for others.
func monthsOf(n danish.Number) danish.Decimal {
	switch {
	case n.Kind != danish.Plain:
		return 0
	case n.Unit == "år":
		return 12 * n.Value
	case n.Unit == "måneder":
		return n.Value
	}
	return 0
}

package modsigelse

import (
	"fmt"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// pointSums compares the amounts of one point of the recommendation, added up, with
// "Udgiften er på ..." in the section on economy.
func (c *contradictions) pointSums() {
	sum, place, ok := c.pointSum()
	if !ok {
		return
	}
	for _, i := range sentencesOf(c.p.Hits("udgift")) {
		s := &c.p.Sentences[i]
		if s.Cell != nil || !s.In(document.RoleEconomy) {
			continue
		}
		words := s.Words[s.Lead:]
		if len(words) < 3 || !saying(words) || len(c.p.Numbers(i)) == 0 {
			continue
		}
		n := c.p.Numbers(i)[0]
		first := words[0].Fold
		if first == "den" && words[1].Fold == "samlede" {
			first = words[2].Fold
		}
		if n.Kind != danish.Money || n.Value != n.High || first != "udgiften" && first != "udgifterne" || !saidOf(c.p, s, n) {
			continue
		}
		if sum != n.Value && tal.Slipped(sum, n.Value) && !c.related(danish.Number{Kind: danish.Money, Value: sum}, n) {
			c.p.Report(checker.Finding{
				Span:  words[0].Span.Cover(n.Span),
				Facts: []document.Span{n.Span, place},
				Message: fmt.Sprintf("Her er udgiften %s, men beløbene i indstillingen giver %s kr. tilsammen.",
					c.written(n.Span), sum.String()),
				Evidence: []checker.Evidence{{Note: "Her står beløbene", Span: place}},
			})
		}
	}
}

// saying reports whether a verb follows on "udgiften" at once.
func saying(words []danish.Word) bool {
	for _, w := range words {
		switch w.Fold {
		case "den", "de", "samlede", "udgiften", "udgifterne":
			continue
		case "er", "bliver", "udgør", "beløber":
			return true
		}
		return false
	}
	return false
}

// saidOf reports whether only "er", "er på", "bliver" or "udgør" stands between the
// subject and the amount.
func saidOf(p *checker.Pass, s *agenda.Sentence, n danish.Number) bool {
	w := danish.FoldedWords(p.Text(document.Span{Start: s.Span.Start, End: n.Span.Start}))
	for len(w) > 0 && danish.AnyOf(w[:1], "den", "de", "samlede", "udgiften", "udgifterne") {
		w = w[1:]
	}
	return len(w) > 0 && len(w) < 4 && danish.AnyOf(w[:1], "er", "bliver", "udgør", "beløber") &&
		!danish.AnyOf(w, "ca", "cirka", "omkring", "knap", "godt")
}

// pointSum adds up the amounts of the recommendation when one sentence of it, and no
// other, shares out money: three or more amounts, or two.
func (c *contradictions) pointSum() (sum danish.Decimal, place document.Span, ok bool) {
	for i := range c.p.Sentences {
		s := &c.p.Sentences[i]
		if s.Point < 0 || s.Cell != nil {
			continue
		}
		var amounts []danish.Number
		for _, n := range c.p.Numbers(i) {
			if n.Kind == danish.Money {
				amounts = append(amounts, n)
			}
		}
		if len(amounts) == 0 {
			continue
		}
		text := danish.Fold(c.p.Text(s.Span))
		if ok || len(amounts) < 2 || danish.Holds(text, "i alt", "heraf", "hvoraf", "årlig", " pr", "202", "203", "mod ", "inden for") {
			return 0, place, false
		}
		for _, n := range amounts {
			if n.Value != n.High || n.Value <= 0 {
				return 0, place, false
			}
			sum += n.Value
		}
		place, ok = amounts[0].Span.Cover(amounts[len(amounts)-1].Span), true
	}
	return sum, place, ok
}

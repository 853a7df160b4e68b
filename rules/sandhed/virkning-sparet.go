package sandhed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// What shows that a figure is no promised effect though nothing stands beside it.

// stops reports whether the amount n of sentence i is no more than a cost of today that falls
// away: the item tells elsewhere that so much is paid, or the sentence names a payment that has
// a known size, such as rent. Then it is arithmetic, not a promised effect.
func (e *effects) stops(i int, n danish.Number) bool {
	if n.Kind != danish.Money {
		return false
	}
	return e.p.Has("ydelse", i) || e.paid(i, n)
}

// ownPrice reports whether the hit of an effect is of what the municipality itself takes for
// something: "at kontingentet stiger med 26 pct."
func (e *effects) ownPrice(h checker.Hit) bool {
	s := &e.p.Sentences[h.Sentence]
	k := s.WordFrom(h.Span.Start)
	return k < len(s.Words) && (charges.Has(&s.Words[k]) || k > s.Lead && !s.Words[k].Break && charges.Has(&s.Words[k-1]))
}

// charges are words for what the municipality takes.
var charges = danish.NewClass(func(w string) bool {
	return danish.EndsWith(w, "kontingentet", "taksten", "taksterne", "gebyret", "gebyrerne", "lejen", "huslejen", "afgiften",
		"forældrebetalingen", "egenbetalingen", "brugerbetalingen", "billetprisen")
})

// paid reports whether a sentence of another paragraph has the same amount and does not itself
// tell that it is saved.
func (e *effects) paid(i int, n danish.Number) bool {
	if e.prices == nil {
		e.prices = pricesTold(e.p)
	}
	at, ok := e.prices[n.Value]
	block := e.p.Sentences[i].Block
	return ok && (e.p.Sentences[at.first].Block != block || e.p.Sentences[at.last].Block != block)
}

// pricesTold are the amounts of the running text that are not told to be saved.
func pricesTold(p *checker.Pass) map[danish.Decimal]places {
	out := map[danish.Decimal]places{}
	for k := range p.Sentences {
		s := &p.Sentences[k]
		if s.Aside() || s.Cell != nil || s.Point >= 0 || !p.HasMoney(k) || p.Has("virkning", k) || p.Has("ændring", k) ||
			danish.HasStem(s.Words, "spar", "bespar", "mindreudgift", "merindtægt", "gevinst", "provenu", "reduc",
				"reduktion", "effektivisering") {
			continue
		}
		for _, m := range p.Numbers(k) {
			if m.Kind == danish.Money {
				at, known := out[m.Value]
				out[m.Value] = at.with(k, known)
			}
		}
	}
	return out
}

// accounted reports whether a later sentence of the section tells what its figures rest on:
// "Beregningen er lavet på målerdata fra 2025".
func (e *effects) accounted(i int) bool {
	p := e.p
	for k := i + 1; k < len(p.Sentences) && p.Sentences[k].Section == p.Sentences[i].Section; k++ {
		words := p.Sentences[k].Words[p.Sentences[k].Lead:]
		if len(words) > 3 && reckoning.Has(&words[0]) && p.Has("regnet", k) && !e.toCome(k) {
			return true
		}
	}
	return false
}

// reckoning are words for figures as a whole, in the definite form.
var reckoning = danish.NewClass(func(w string) bool {
	return danish.EndsWith(w, "beregningen", "beregningerne", "tallene", "beløbene", "skønnet", "skønnene", "opgørelsen", "overslaget",
		"overslagene", "estimatet", "estimaterne", "udregningen", "effekten", "effekterne", "virkningen", "gevinsten", "besparelsen")
})

// partOf reports whether sentence i counts how some of the cases went that its paragraph has
// just counted all of: "De har haft 118 forløb. I 71 af forløbene var fraværet faldet".
func (e *effects) partOf(i int) bool {
	words := e.p.Sentences[i].Words
	if !slices.ContainsFunc(words, func(w danish.Word) bool { return w.Is("var", "havde", "blev", "fik") }) {
		return false
	}
	for _, n := range e.p.Numbers(i) {
		_, next := danish.WordsAt(words, n.Span)
		if n.Kind != danish.Plain || next+2 >= len(words) || words[next].Fold != "af" {
			continue
		}
		for k := i - 1; k >= 0 && k > i-3 && e.p.Sentences[k].Block == e.p.Sentences[i].Block; k-- {
			for _, m := range e.p.Numbers(k) {
				if m.Kind == danish.Plain && m.Value > n.Value && len(m.Unit) > 2 && danish.Stem(m.Unit) == danish.Stem(words[next+1].Fold) {
					return true
				}
			}
		}
	}
	return false
}

package faglighed

import (
	"slices"
	"sort"
	"strings"
	"sync"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// contradicted reports a sentence of the administration's that speaks against what the
// item recommends.
func contradicted(p *checker.Pass) bool {
	if h, ok := leavesTooFew(p); ok && !explainer(p, chosenOptions(p))(h.Sentence) {
		report(p, h, "Vurderingen kalder det for lidt, som indstillingen lader være tilbage. Fandt ingen forklaring på det.")
		return true
	}
	about := sync.OnceValue(func() stems { return pointWords(p) })
	objections, best, names := objectionsIn(p, about), p.Said("bedst"), p.Said("bedst-navn")
	if len(objections)+len(best)+len(names) == 0 || declines(p) {
		return false
	}
	chosen := chosenOptions(p)
	explained := explainer(p, chosen)
	for _, h := range best {
		if other, ok := prefersOther(p, h, chosen); ok && !explained(h.Sentence) {
			report(p, h, "Vurderingen fremhæver »"+other+"«, men indstillingen peger på en anden løsning. Fandt ingen forklaring på det.")
			return true
		}
	}
	if h, other, ok := prefersOtherName(p, names); ok && !explained(h.Sentence) {
		report(p, h, "Vurderingen fremhæver »"+other+"«, men indstillingen peger på en anden løsning. Fandt ingen forklaring på det.")
		return true
	}
	for _, o := range objections {
		if !assesses(p, o.Hit) || explained(o.Sentence) {
			continue
		}
		if named := optionsIn(p, o.Sentence); len(named) > 0 && shares(named, chosen) || len(named) == 0 && o.ofRecommended(p, about) {
			report(p, o.Hit, "Vurderingen taler imod det, der indstilles. Fandt ingen forklaring på det.")
			return true
		}
	}
	return false
}

// explainer tells of a sentence whether the text says why it recommends what it does all
// the same: close by, or in a sentence that names the chosen option.
func explainer(p *checker.Pass, chosen map[string]bool) func(i int) bool {
	dog := p.Said("dog")
	named := slices.ContainsFunc(dog, func(d checker.Hit) bool { return shares(optionsIn(p, d.Sentence), chosen) })
	return func(i int) bool {
		k := sort.Search(len(dog), func(k int) bool { return dog[k].Sentence >= i-2 })
		return named || k < len(dog) && dog[k].Sentence <= i+3 || len(p.HitsIn("bestilt", max(i-1, 0), i+3)) > 0
	}
}

func report(p *checker.Pass, h checker.Hit, message string, evidence ...checker.Evidence) {
	p.Report(checker.Finding{Span: p.Sentences[h.Sentence].Span, Facts: []document.Span{h.Span}, Message: message, Evidence: evidence,
		Remedy: "Skriv, hvorfor det alligevel indstilles (»På trods af … indstilles …, fordi …«), eller ret " +
			"indstillingen eller vurderingen."})
}

// declines reports whether the recommendation itself says no to something.
func declines(p *checker.Pass) bool {
	return asked(p, "negativt")
}

// chosenOptions are the named options of the recommendation, folded ("model b").
func chosenOptions(p *checker.Pass) map[string]bool {
	out := map[string]bool{}
	for i := range p.Sentences {
		if p.Sentences[i].Point >= 0 {
			for name := range optionsIn(p, i) {
				out[name] = true
			}
		}
	}
	return out
}

func optionsIn(p *checker.Pass, i int) map[string]bool {
	out := map[string]bool{}
	s := &p.Sentences[i]
	for k := s.Lead; k < len(s.Words); k++ {
		if _, name, ok := optionAt(p, s, k); ok {
			out[strings.ToLower(name)] = true
		}
	}
	return out
}

func shares(a, b map[string]bool) bool {
	for name := range a {
		if b[name] {
			return true
		}
	}
	return false
}

// prefersOther finds the one option that a sentence calls best where the
// recommendation names another of the same kind and no sentence speaks for that one.
func prefersOther(p *checker.Pass, h checker.Hit, chosen map[string]bool) (string, bool) {
	s := &p.Sentences[h.Sentence]
	if h.Negated || s.Heading || s.Point >= 0 || outweighed(s, h) || len(chosen) != 1 || shares(optionsIn(p, h.Sentence), chosen) {
		return "", false
	}
	for k := s.Lead; k < len(s.Words); k++ {
		word, name, ok := optionAt(p, s, k)
		if !ok || !h.Span.Overlaps(s.Words[k].Span) {
			continue
		}
		for c := range chosen {
			if strings.HasPrefix(c, word+" ") && len(optionsIn(p, h.Sentence)) == 1 {
				return name, true
			}
		}
	}
	return "", false
}

// outweighed reports whether a sentence that calls an option best goes on with what speaks
// against it: "Model 3 er bedst for cyklister, men den fjerner pladserne."
func outweighed(s *agenda.Sentence, h checker.Hit) bool {
	return slices.ContainsFunc(s.Words, func(w danish.Word) bool {
		return w.Break && w.Span.Start > h.Span.Start && (w.Fold == "men" || w.Fold == "dog")
	})
}

package faglighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// refused reports, where the recommendation refuses what somebody asked for, a sentence of the
// assessment that speaks for it, if nothing in the assessment speaks against it and nothing tells
// why the answer is no all the same.
func refused(p *checker.Pass) bool {
	if !asked(p, "afslag") {
		return false
	}
	inAssessment := func(h checker.Hit) bool { return p.Sentences[h.Sentence].In(document.RoleAssessment) }
	for _, set := range []string{"imod-ja", "imod", "uegnet", "nej", "dog", "bestilt"} {
		if slices.ContainsFunc(p.Said(set), func(h checker.Hit) bool { return inAssessment(h) && !p.Has("ja", h.Sentence) }) {
			return false
		}
	}
	for _, h := range p.Said("ja") {
		if inAssessment(h) && !h.Negated && !outweighed(&p.Sentences[h.Sentence], h) {
			report(p, h, "Vurderingen taler for det, som indstillingen siger nej til. Fandt ingen forklaring på det.",
				checker.Evidence{Note: "Her indstilles et nej", Span: p.Sentences[firstPoint(p)].Span})
			return true
		}
	}
	return false
}

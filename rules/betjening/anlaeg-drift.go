package betjening

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of anlaeg-uden-bevilling-eller-afledt-drift that looks for what running the thing
// costs.

// runs reports whether the item tells what running the thing costs. The price of a choice
// for a year is another matter.
func runs(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Told("drift"), func(h checker.Hit) bool {
		s := p.Sentences[h.Sentence].Section
		if p.Meets("kontor", h) {
			return false
		}
		text := danish.Fold(p.Text(h.Span))
		if p.Has("gammel", h.Sentence) && !p.Has("frem", h.Sentence) || p.Meets("uvist", h) && !reasoned(p.Sentences[h.Sentence].Words) {
			return false
		}
		if strings.Contains(text, "drift") || strings.Contains(text, "vedligehold") {
			return true
		}
		return (s == nil || s.Role != document.RoleOptions) && !p.Has("andres", h.Sentence)
	})
}

// reasoned reports whether words give a reason or tell when something follows.
func reasoned(words []danish.Word) bool {
	return slices.ContainsFunc(words, func(w danish.Word) bool { return reasons[w.Fold] })
}

var reasons = danish.WordSet("fordi da idet når før senere særskilt næste forelægges")

// operated reports whether a row of a table tells what running the thing costs.
func operated(p *checker.Pass) bool {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Cell != nil && len(s.Words) > s.Lead && strings.HasPrefix(s.Words[s.Lead].Fold, "drift") {
			return true
		}
	}
	return false
}

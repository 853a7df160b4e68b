package checker

import (
	"slices"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// About is the first hit of a set that tells what the item is about: in the title,
// the resume, the recommendation or a sentence in which the administration says what
// it proposes. ok is false if there is none. A sentence of the rule's set "undtag"
// does not count.
func (p *Pass) About(set string) (first Hit, ok bool) {
	return p.subject(set, func(h Hit) bool { return !p.Excepted(h.Sentence) })
}

// Named is About for what a municipality has named itself: the exceptions of the rule
// do not count.
func (p *Pass) Named(set string) (first Hit, ok bool) {
	return p.subject(set, func(Hit) bool { return true })
}

func (p *Pass) subject(set string, counts func(Hit) bool) (first Hit, ok bool) {
	for _, h := range p.Said(set) {
		if !h.Negated && (p.Subject(h.Sentence) && !p.Sends(h) || p.Proposes(h.Sentence)) && counts(h) {
			return h, true
		}
	}
	return Hit{}, false
}

// Sends reports whether a hit lies in the name of the one who recommends: in front of the verb that
// leads in the points ("Chefen for Skole og Dagtilbud indstiller"), or in the name below them
// ("Skole- og Dagtilbudschefen"). That is not what the item is about.
func (p *Pass) Sends(h Hit) bool {
	s := &p.Sentences[h.Sentence]
	if !s.In(document.RoleRecommendation) {
		return false
	}
	own := s.Words[s.Lead:]
	for _, w := range own {
		if asksBody(w.Fold) || w.Fold == "at" {
			return w.Fold != "at" && h.Span.End <= w.Span.Start
		}
	}
	return len(own) <= 6 && slices.ContainsFunc(own, func(w danish.Word) bool {
		return danish.EndsWith(w.Fold, "chef", "chefen", "direktør", "direktøren", "leder", "lederen")
	})
}

// Attached reports whether sentence i stands in the list of attachments.
func (p *Pass) Attached(i int) bool {
	return p.Sentences[i].In(document.RoleAttachments)
}

// Proposes reports whether sentence i puts the proposal: "Det foreslås, at ...",
// "Vejafdelingen foreslår, at ...".
func (p *Pass) Proposes(i int) bool {
	words := p.Sentences[i].Words
	for k, w := range words {
		switch {
		case w.Fold == "foreslås" || w.Fold == "indstilles":
			return true
		case w.Fold != "foreslår":
		case k > 0 && agenda.OfAdministration(words[k-1].Fold) || k+1 < len(words) && agenda.OfAdministration(words[k+1].Fold):
			return true
		}
	}
	return false
}

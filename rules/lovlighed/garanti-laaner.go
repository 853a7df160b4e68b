package lovlighed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// borrows is what the case text says where the municipality takes up a loan for a plan that
// the recommendation only approves.
var borrows = []string{
	us + " .. (optager|optage|hjemtager|hjemtage) .. (lån|lånet|+lån|byggekredit)", us + " .. (låner|låne) .. # (kr|kroner|mio) .. (kommunekredit|bank*)",
	"der (optages|hjemtages) .. (lån|+lån|byggekredit)", "(lån|+lån) .. (optages|hjemtages) .. kommunekredit", "(lånefinansieres|lånefinansiering)",
	"(finansieres|betales|dækkes) .. (ved|med|af|gennem) .. (lån|anlægslån|lånoptagelse|låneoptagelse|lånoptag|låneoptag)", "(lånoptagelse|låneoptagelse|lånoptag|låneoptag) (på|af) #",
}

// othersBorrow are loans of somebody else, or none of this item.
var othersBorrow = []string{
	"(foreningen|+foreningen|klubben|+klubben|selskabet|+selskabet|værket|+værket|institutionen|centret|+centret|fonden|+fonden|bestyrelsen|bygherren|ejerne|ejeren|borgerne|medlemmerne|selv|andelshaver*|hallen|museet|afdelingen|+afdelingen)",
	"(låntager|realkredit*|almen|almene|landsbyggefond*|beboerindskud*|studielån|indefry*|grundskyld*|ejendomsskat*|bøger|bibliotek*)", "(ikke|ingen|uden|tidligere|allerede|eksisterende|indfri*|restgæld*|omlæg*)",
}

// lends is what it says where the municipality lends.
var lends = []string{
	us + " (selv|derfor|også)? (låner|udlåner) .. # (kr|kroner|mio)", us + " .. (yder|giver|tilbyder|yde|give|tilbyde) .. (lån|+lån|mellemfinansiering)", "der (ydes|gives|bevilges) .. (lån|+lån|mellemfinansiering)",
	"(lån|+lån|låner|låne) .. (af|i|fra|hos) (kommunen|kommunekassen|kommunens_kasse|kommunens_midler)", "(kommunalt|kommunale|rentefrit|afdragsfrit|ansvarligt) lån",
	us + " .. (lægger|lægge) .. # (kr|kroner|mio) .. ud", "kommunens (udlæg|udlån)",
}

// plannedHit is the first hit of a set in what the case text of a decision tells as the plan.
func plannedHit(p *checker.Pass, set, not string) (checker.Hit, bool) {
	if p.Item.Type == document.Information || p.Item.Type == document.Discussion || p.Item.Type == document.Accounts || len(p.Item.Points) == 0 {
		return checker.Hit{}, false
	}
	for _, h := range p.Said(set) {
		if s := &p.Sentences[h.Sentence]; !h.Negated && s.Cell == nil && toldAsPlan(s) && !p.Has(not, h.Sentence) {
			return h, true
		}
	}
	return checker.Hit{}, false
}

// subjectHit is the administration's hit of a set in what the item is about; one in a
// point goes before one in title or resume.
func subjectHit(p *checker.Pass, set, not string) (best checker.Hit, ok bool) {
	// An item that only informs may still ask for a loan in its recommendation (ruling 8).
	soft := p.Item.Type == document.Information || p.Item.Type == document.Discussion
	for _, h := range p.Said(set) {
		s := &p.Sentences[h.Sentence]
		if h.Negated || s.Cell != nil || soft && s.Point < 0 || !p.Subject(h.Sentence) || p.Has(not, h.Sentence) {
			continue
		}
		if s.Point >= 0 {
			return h, true
		}
		if !ok || p.Sentences[best.Sentence].Heading {
			best, ok = h, true
		}
	}
	return best, ok
}

// anyTold reports whether a set has a hit, not negated or with a reason, in what the
// administration passes on.
func anyTold(p *checker.Pass, set string) bool {
	for _, h := range p.Told(set) {
		if s := &p.Sentences[h.Sentence]; set == "rente" && s.Section != nil && s.Section.Role == document.RoleLaw && len(s.Words)-s.Lead < 6 {
			continue // the bare name of a law says nothing of the terms (ruling 57)
		}
		if set == "vilkaar" && (ofLease(p, h.Sentence) || p.Has("andet", h.Sentence)) && !p.Has("skyld", h.Sentence) && !p.Has("garanti", h.Sentence) && !p.Has("bag", h.Sentence) {
			continue
		}
		if p.Meets("gratis", h) {
			continue // "Der betales ingen provision"
		}
		if !h.Negated || set == "ramme" {
			return true
		}
	}
	return false
}

// ofLease reports whether a sentence tells the terms of a lease or a sale.
func ofLease(p *checker.Pass, i int) bool {
	for _, w := range p.Sentences[i].Words {
		for _, start := range [...]string{"lej", "husleje", "mægler", "ejendomsmægler", "salg"} {
			if strings.HasPrefix(w.Fold, start) {
				return true
			}
		}
	}
	return false
}

// pointOr is the point that holds a hit, else its sentence.
func pointOr(p *checker.Pass, h checker.Hit) document.Span {
	if s := &p.Sentences[h.Sentence]; s.Point >= 0 {
		return p.Item.Points[s.Point].Span
	}
	return p.Sentences[h.Sentence].Span
}

// backing is where the administration tells that the municipality answers for the debt of
// another, a point before the rest: that binds also where only the case text tells it. In a
// talk or an orientation only what the recommendation asks for counts.
func backing(p *checker.Pass) (best checker.Hit, ok bool) {
	soft := p.Item.Type != document.Decision && p.Item.Type != document.Proposal && p.Item.Type != document.Closed
	for _, h := range p.Said("bag") {
		i := h.Sentence
		s := &p.Sentences[i]
		if h.Negated || s.Cell != nil || soft && s.Point < 0 || p.Attached(i) || s.Section != nil && s.Section.Role == document.RoleHistory {
			continue
		}
		if !p.Has("skyld", i) || !p.Subject(i) && !p.Has("os", i) || p.Has("foer", i) || p.Has("ikke", i) {
			continue
		}
		if s.Point >= 0 {
			return h, true
		}
		if !ok || p.Sentences[best.Sentence].Heading {
			best, ok = h, true
		}
	}
	return best, ok
}

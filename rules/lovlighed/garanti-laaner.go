package lovlighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// plannedHit is the first hit of a set in what the case text of a decision tells as the plan.
func plannedHit(p *checker.Pass, set, not string) (checker.Hit, bool) {
	if p.Item.Type == document.Information || p.Item.Type == document.Discussion || p.Item.Type == document.Accounts ||
		len(p.Item.Points) == 0 {
		return checker.Hit{}, false
	}
	for _, h := range p.Said(set) {
		if s := &p.Sentences[h.Sentence]; !h.Negated && s.Cell == nil && toldAsPlan(s) && !p.Has(not, h.Sentence) {
			return h, true
		}
	}
	return checker.Hit{}, false
}

// anyTold reports whether a set has a hit in what the administration passes on: not negated,
// unless it is that no room is left to borrow, and not said of something else.
func anyTold(p *checker.Pass, set string) bool {
	for _, h := range p.Told(set) {
		if s := &p.Sentences[h.Sentence]; set == "rente" && s.In(document.RoleLaw) && len(s.Words)-s.Lead < 6 {
			continue // the bare name of a law says nothing of the terms
		}
		if set == "vilkaar" && (ofLease(p, h.Sentence) || p.Has("andet", h.Sentence)) && !p.Has("skyld", h.Sentence) &&
			!p.Has("garanti", h.Sentence) && !p.Has("bag", h.Sentence) {
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
		if danish.BeginsWith(w.Fold, "lej", "husleje", "mægler", "ejendomsmægler", "salg") {
			return true
		}
	}
	return false
}

// backing is where the administration tells that the municipality answers for the debt of
// another, a point before the rest: that binds also where only the case text tells it. In a
// talk or an orientation only what the recommendation asks for counts.
func backing(p *checker.Pass) (best checker.Hit, ok bool) {
	soft := p.Item.Type != document.Decision && p.Item.Type != document.Proposal && p.Item.Type != document.Closed
	for _, h := range p.Hits("bag") {
		i := h.Sentence
		s := &p.Sentences[i]
		if !demanded(p, s) || s.Quoted(h.Span) || h.Negated || s.Cell != nil || soft && s.Point < 0 || p.Attached(i) ||
			s.In(document.RoleHistory) {
			continue
		}
		if !p.Has("skyld", i) || !p.Subject(i) && !p.Has("os", i) || p.Has("foer", i) || othersPledge(p, i) ||
			p.Has("ikke", i) || s.Point < 0 && p.Has("ifaellig", i) {
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

// othersPledge reports whether sentence i tells that somebody else answers for the debt; whom
// the municipality answers to does not: "garanterer over for banken".
func othersPledge(p *checker.Pass, i int) bool {
	for _, h := range p.HitsIn("andrehaefter", i, i) {
		before := ""
		for _, w := range p.Sentences[i].Words {
			if w.Span.Start >= h.Span.Start {
				break
			}
			before = w.Fold
		}
		if before != "for" && before != "hos" && before != "af" {
			return true
		}
	}
	return false
}

// priced reports whether the item tells in per cent what is paid for the guarantee, or how the
// price was found: "Klubben betaler 1,2 pct. om året af det garanterede".
func priced(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Told("pris"), func(h checker.Hit) bool { return !h.Negated && !p.Has("renteord", h.Sentence) })
}

package lovlighed

// What several rules of this package ask of a hit and the sentence it stands in.

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// subjectHit is the hit of a set in what the item is about and asks; one in a point goes before
// one in title or resume.
func subjectHit(p *checker.Pass, set, not string) (best checker.Hit, ok bool) {
	// An item that only informs may still ask for a loan in its recommendation.
	soft := p.Item.Type == document.Information || p.Item.Type == document.Discussion
	for _, h := range p.Hits(set) {
		s := &p.Sentences[h.Sentence]
		if !demanded(p, s) || s.Quoted(h.Span) || h.Negated || s.Cell != nil || soft && s.Point < 0 ||
			!p.Subject(h.Sentence) && !proposed(p, s, h) || p.Has(not, h.Sentence) {
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

// demanded reports whether a sentence speaks for what the item asks: the administration's own, in
// a member's proposal also the member's.
func demanded(p *checker.Pass, s *agenda.Sentence) bool {
	if s.Heading && s.Section != nil {
		return false
	}
	return s.Voice == agenda.Administration || s.Voice == agenda.Proposer && p.Item.Type == document.Proposal
}

// proposed reports whether a hit stands in what a member's proposal asks for outside a
// recommendation: "Per Lund foreslår, at spejderne køber hytten".
func proposed(p *checker.Pass, s *agenda.Sentence, h checker.Hit) bool {
	if p.Item.Type != document.Proposal {
		return false
	}
	for _, w := range s.Words {
		if w.Span.Start >= h.Span.Start {
			break
		}
		if w.Fold == "foreslår" || w.Fold == "foreslås" {
			return true
		}
	}
	return false
}

// askedInVain reports whether a point says no to who asks: a hit of the set afslag of the rule.
func askedInVain(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Hits("afslag"), func(h checker.Hit) bool { return p.Sentences[h.Sentence].Point >= 0 })
}

// pointOr is the point that holds a hit, else its sentence.
func pointOr(p *checker.Pass, h checker.Hit) document.Span {
	if s := &p.Sentences[h.Sentence]; s.Point >= 0 {
		return p.Item.Points[s.Point].Span
	}
	return p.Sentences[h.Sentence].Span
}

// overlaps reports whether one of the hits shares a byte with a span.
func overlaps(hits []checker.Hit, span document.Span) bool {
	for _, h := range hits {
		if h.Span.Overlaps(span) {
			return true
		}
	}
	return false
}

// toldAsPlan reports whether a sentence tells what shall happen: not what has been, what the
// law says or what else could be done.
func toldAsPlan(s *agenda.Sentence) bool {
	if s.Section != nil {
		switch s.Section.Role {
		case document.RoleHistory, document.RoleOptions, document.RoleAttachments, document.RoleLaw:
			return false
		}
	}
	return !s.Heading && !past(s)
}

// past reports whether a sentence tells of something that is over.
func past(s *agenda.Sentence) bool {
	for _, w := range s.Words {
		switch w.Fold {
		case "var", "blev", "havde", "fik", "gav", "traf", "fandt", "skrev", "kom", "stod", "lod", "tog", "afviste",
			"udtalte", "afgjorde", "stadfæstede", "ophævede", "hjemviste", "godkendte", "meddelte", "behandlede", "vurderede":
			return true
		}
	}
	return false
}

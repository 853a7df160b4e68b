package neutralitet

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// remarked reports whether a sentence is the administration's on the substance of
// the proposal.
func remarked(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	if s.Heading || s.Section == nil || s.Point >= 0 && !besides(p, i) ||
		s.Voice == agenda.Proposer && !answers(p, i) || s.Aside() || s.Voice == agenda.Earlier || p.Has("formel", i) {
		return false
	}
	switch s.Section.Role {
	case document.RoleRecommendation:
		return besides(p, i)
	case document.RoleAttachments, document.RoleCompetence, document.RoleNext, document.RoleTitle:
		return false
	}
	return true
}

// besides reports whether a sentence of the recommendation in an answer to a proposal gives the
// grounds of it instead.
func besides(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	if !p.Item.Traits.Has(document.TwoVoices) || len(s.Words) == s.Lead {
		return false
	}
	return s.Words[s.Lead].Fold != "at" && (s.Lead > 0 || !p.Has("beder", i))
}

// answers reports whether the administration has taken the word in the section that
// holds the member's text.
func answers(p *checker.Pass, i int) bool {
	for _, h := range slices.Backward(p.HitsIn("bemaerk", 0, i)) {
		s := &p.Sentences[h.Sentence]
		if s.Section != p.Sentences[i].Section {
			return false
		}
		if len(s.Quotes) == 0 {
			return true
		}
	}
	return false
}

// remarks reports whether the administration says anything about the proposal.
func remarks(p *checker.Pass) bool {
	for i := range p.Sentences {
		s := p.Sentences[i].Section
		if remarked(p, i) &&
			(!s.Heading.Empty() || s.Role != document.RoleOther || p.Has("bemaerk", i)) { // "**Lovlighed.** ..." heads without a heading
			return true
		}
	}
	return false
}

// priced reports whether the administration tells what the proposal costs, or why
// that cannot be told.
func priced(p *checker.Pass) bool {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if !remarked(p, i) || ofNo(s) || p.Has("ubelyst", i) && !p.Has("grund", i) && !p.HasMoney(i) {
			continue
		}
		economy := s.Section.Role == document.RoleEconomy
		if s.Cell != nil && p.Has("kroner", i) && tabled(p, i) || p.Has("oekonomi", i) ||
			(economy || p.Has("pris", i)) && (!p.Has("nu", i) || p.Has("aendrer", i)) && (p.HasMoney(i) || tabled(p, i)) {
			return true
		}
	}
	return agenda.StateOf(p.Doc, p.Item, document.RoleEconomy) == agenda.None
}

// ofNo reports whether a sentence tells what is so if the proposal is not adopted: "Vedtages forslaget
// ikke, kan borgerne leje en boremaskine for 110 kr."
func ofNo(s *agenda.Sentence) bool {
	for k := s.Lead; k < len(s.Words); k++ {
		switch f := s.Words[k].Fold; {
		case k == s.Lead && !danish.EndsWith(f, "es", "hvis", "siger"), k > s.Lead && s.Words[k].Break:
			return false
		case f == "ikke" || f == "nej":
			return true
		}
	}
	return false
}

// tabled reports whether a table with figures follows in the section of sentence i.
func tabled(p *checker.Pass, i int) bool {
	for k := i + 1; k < len(p.Sentences) && p.Sentences[k].Section == p.Sentences[i].Section; k++ {
		if p.Sentences[k].Cell != nil && len(p.Numbers(k)) > 0 {
			return true
		}
	}
	return false
}

// lawful reports whether the administration tells whether the municipality may do it, in its
// remarks or below a heading of its own ("Må kommunen det?").
func lawful(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Hits("maa"), func(h checker.Hit) bool {
		i := h.Sentence
		s := &p.Sentences[i]
		switch {
		case p.Has("intet", i) || p.Has("foreslaar", i) || s.Section == nil:
			return false
		case s.Heading:
			return i+1 < len(p.Sentences) && p.Sentences[i+1].Section == s.Section && !p.Has("intet", i+1)
		}
		return s.Section.Role == document.RoleCompetence || remarked(p, i)
	})
}

package faglighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// leavesTooFew finds the sentence that calls too little just what the recommendation leaves:
// "12 pladser er for få", where eight of 20 are to be closed or 20 brought down to 12.
func leavesTooFew(p *checker.Pass) (checker.Hit, bool) {
	for _, h := range p.Said("for-lidt") {
		s := &p.Sentences[h.Sentence]
		if h.Negated || s.Heading || s.Point >= 0 {
			continue
		}
		for _, n := range p.Numbers(h.Sentence) {
			if n.Kind == danish.Plain && h.Span.Contains(n.Span) && isLeft(p, n.Value) {
				return h, true
			}
		}
	}
	return checker.Hit{}, false
}

// isLeft reports whether a point leaves so many: the difference of its first two numbers of
// "8 af 20", or the second of "fra 20 til 12".
func isLeft(p *checker.Pass, v danish.Decimal) bool {
	for i := range p.Sentences {
		if p.Sentences[i].Point < 0 {
			continue
		}
		numbers := p.Numbers(i)
		for k := 1; k < len(numbers); k++ {
			a, b := numbers[k-1], numbers[k]
			if a.Kind != danish.Plain || b.Kind != danish.Plain {
				continue
			}
			if b.Value > a.Value && b.Value-a.Value == v && p.Has("faerre", i) || a.Value > b.Value && b.Value == v {
				return true
			}
		}
	}
	return false
}

// assessed reports whether a verdict stands in an assessment and tells of what is to come,
// where no point makes better what there is.
func assessed(p *checker.Pass, h checker.Hit) bool {
	s := p.Sentences[h.Sentence].Section
	return s != nil && s.Role == document.RoleAssessment && !p.Has("nutid", h.Sentence) && !asked(p, "forbedrer")
}

// asked reports whether a point holds a word of a set.
func asked(p *checker.Pass, set string) bool {
	return slices.ContainsFunc(p.Hits(set), func(h checker.Hit) bool { return p.Sentences[h.Sentence].Point >= 0 })
}

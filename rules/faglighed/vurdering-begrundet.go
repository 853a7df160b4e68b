package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// firstPoint is the sentence of the first point of the recommendation.
func firstPoint(p *checker.Pass) int {
	for i := range p.Sentences {
		if p.Sentences[i].Point >= 0 {
			return i
		}
	}
	return 0
}

// open reports whether no point takes a side: »at udvalget drøfter oplægget«.
func open(p *checker.Pass) bool {
	for i := range p.Sentences {
		if p.Sentences[i].Point >= 0 && !p.Has("aaben", i) {
			return false
		}
	}
	return true
}

// reasons reports whether the text gives a reason: a word for one, or two sentences with
// the words that may be about anything.
func reasons(p *checker.Pass) bool {
	if slices.ContainsFunc(p.Told("grund-punkt"), func(h checker.Hit) bool { return p.Sentences[h.Sentence].Point >= 0 }) {
		return true
	}
	if slices.ContainsFunc(p.Hits("hvorfor"), func(h checker.Hit) bool { return headed(p, h.Sentence) }) {
		return true
	}
	weak, last := 0, -1
	for _, set := range []string{"grund", "fakta", "svag"} {
		for _, h := range p.Told(set) {
			if s := &p.Sentences[h.Sentence]; s.Point >= 0 ||
				s.Heading && strings.Contains(danish.Fold(p.Text(s.Span)), "baggrund") || p.Has("gang", h.Sentence) ||
				p.Has("skoen", h.Sentence) || set == "svag" && elsewhere(p, h.Sentence) {
				continue
			}
			if set != "svag" {
				return true
			}
			if h.Sentence != last {
				weak, last = weak+1, h.Sentence
			}
		}
	}
	// the title may be one: »Merforbrug på anbringelser«
	return weak > 1 || slices.ContainsFunc(p.Said("fakta"), func(h checker.Hit) bool { return p.Sentences[h.Sentence].Heading })
}

// headed reports whether sentence i is the heading of a section of its own, such as
// »Hvorfor en ny plan«; the recommendation may be headed so too.
func headed(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	return s.Heading && s.Section != nil && s.Section.Role != document.RoleRecommendation
}

// elsewhere reports whether sentence i tells what was answered, what the law says or what
// comes next: its weak words give no reason for the recommendation.
func elsewhere(p *checker.Pass, i int) bool {
	s := p.Sentences[i].Section
	return s != nil && (s.Role == document.RoleHearing || s.Role == document.RoleLaw || s.Role == document.RoleNext)
}

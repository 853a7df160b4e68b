package lovlighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
)

// bidTaken is the point that says yes to a bid, where the text tells that somebody would buy the
// land of the title or of the municipality: "at tilbuddet accepteres".
func bidTaken(p *checker.Pass) (checker.Hit, bool) {
	for _, h := range p.Said("budet") {
		if p.Sentences[h.Sentence].Point >= 0 && !h.Negated && !p.Has("ikke", h.Sentence) {
			return h, !buys(p) && offered(p)
		}
	}
	return checker.Hit{}, false
}

// offered reports whether the text tells that somebody would buy the land.
func offered(p *checker.Pass) bool {
	named := landInTitle(p)
	return slices.ContainsFunc(p.Said("vilkoebe"), func(h checker.Hit) bool {
		said := p.Text(h.Span)
		plain := strings.Contains(said, "kommunens") || strings.HasPrefix(said, "købe") || strings.HasPrefix(said, "erhverve")
		return !h.Negated && (named || plain) && !p.Has("ikkekoebere", h.Sentence)
	})
}

// buys reports whether the municipality is the buyer: a wish to buy comes from somebody else.
func buys(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Said("koeb"), func(h checker.Hit) bool { return !p.Has("koebsoenske", h.Sentence) })
}

// soldRow is the first row of a table that tells who bought which property at what price, -1 if
// there is none.
func soldRow(p *checker.Pass) int {
	if len(p.Item.Points) == 0 {
		return -1
	}
	for _, h := range p.Hits("koeberhoved") {
		head := &p.Sentences[h.Sentence]
		if head.Cell == nil || head.Cell.Row != 1 || !headed(p, h.Sentence, "prishoved") || !headed(p, h.Sentence, "ejendomshoved") {
			continue
		}
		for i := h.Sentence + 1; i < len(p.Sentences) && p.Sentences[i].Block == head.Block; i++ {
			if s := &p.Sentences[i]; s.Cell != nil && s.Cell.Row == 2 {
				return i
			}
		}
	}
	return -1
}

// headed reports whether the first row of the table that holds sentence i has a head of a set.
func headed(p *checker.Pass, i int, set string) bool {
	return slices.ContainsFunc(p.Hits(set), func(h checker.Hit) bool {
		s := &p.Sentences[h.Sentence]
		return s.Block == p.Sentences[i].Block && s.Cell != nil && s.Cell.Row == 1
	})
}

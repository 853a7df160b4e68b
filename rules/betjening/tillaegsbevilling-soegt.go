package betjening

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// The part of tillaegsbevilling-uden-daekning that finds what is asked for.

// history reports whether a sentence outside the recommendation tells of what was granted once
// and asks for nothing now: "Byrådet gav i juni en tillægsbevilling på 1,2 mio. kr.".
func history(p *checker.Pass, i int) bool {
	return p.Sentences[i].Point < 0 && p.Has("fortalt", i) && !p.Has("nu", i)
}

// appropriations are the places that ask for more than the budget gives, in order of text.
func appropriations(p *checker.Pass) []checker.Hit {
	var asks []checker.Hit
	budget := titleHas(p, "budgettet")
	for _, h := range p.Said("udloes") {
		if budget && !strings.Contains(danish.Fold(p.Text(h.Span)), "bevilling") {
			continue // in the budget itself a frame is set, not raised
		}
		if !h.Negated && !p.Excepted(h.Sentence) && !history(p, h.Sentence) &&
			!slices.ContainsFunc(sumsIn(p, h.Sentence), func(v danish.Decimal) bool { return v < 0 }) {
			asks = append(asks, h)
		}
	}
	if len(asks) > 0 {
		return asks
	}
	lifts := p.Said("loefter")
	if len(lifts) > 0 && titleHas(p, "ikke-nu") {
		return nil
	}
	for _, h := range lifts {
		if p.Sentences[h.Sentence].Point >= 0 && !h.Negated && !p.Excepted(h.Sentence) && !p.Has("ikke-nu", h.Sentence) {
			asks = append(asks, h)
		}
	}
	return asks
}

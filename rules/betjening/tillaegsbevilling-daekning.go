package betjening

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of tillaegsbevilling-uden-daekning that looks for what covers the sums.

// covered reports whether anything in the item tells what covers an appropriation.
func covered(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Told("opfyld"), func(h checker.Hit) bool { return !h.Negated && !p.Seeming(h) })
}

// balanced reports whether a table sets what is taken elsewhere against what is asked for:
// one of its rows is a sum of nothing.
func balanced(p *checker.Pass) bool {
	total := false // whether the row begins with the word for a sum
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Cell == nil || len(s.Words) <= s.Lead {
			continue
		}
		switch w := s.Words[s.Lead].Fold; {
		case w == "netto" || w == "balance" || w == "sum" || w == "total" || w == "i" && strings.HasPrefix(danish.Fold(p.Text(s.Span)), "i alt"):
			total = true
		case w == "0" && total:
			return true
		default:
			total = false
		}
	}
	return false
}

// askedFor are the sums of the appropriations that points ask for.
func askedFor(p *checker.Pass, asks []checker.Hit) []danish.Decimal {
	var out []danish.Decimal
	for _, h := range asks {
		if p.Sentences[h.Sentence].Point >= 0 {
			out = append(out, sumsIn(p, h.Sentence)...)
		}
	}
	return out
}

// othersCovered reports whether all that is told of covering covers something else than the
// sums asked for: "De 0,8 mio. kr. findes inden for rammen", or is one of the choices.
func othersCovered(p *checker.Pass, asked []danish.Decimal, own []int) bool {
	others := 0
	for _, h := range p.Told("opfyld") {
		if h.Negated || p.Seeming(h) {
			continue
		}
		if !slices.Contains(own, h.Sentence) && !ofOtherSum(p, h.Sentence, asked) {
			return false
		}
		others++
	}
	return others > 0
}

// ownCovering are the points that ask for an appropriation and tell themselves what covers it,
// where another point, bare, asks and does not: it covers only what its own point asks for.
func ownCovering(p *checker.Pass, asks []checker.Hit) (own []int, bare int) {
	bare = -1
	for _, h := range asks {
		if i := h.Sentence; p.Sentences[i].Point >= 0 && len(sumsIn(p, i)) > 0 {
			if p.Has("opfyld", i) {
				own = append(own, i)
			} else if bare < 0 {
				bare = i
			}
		}
	}
	if bare < 0 {
		return nil, bare
	}
	return own, bare
}

// ofOtherSum reports whether sentence i speaks of one definite sum that is not asked for, or
// of what else could be done.
func ofOtherSum(p *checker.Pass, i int, asked []danish.Decimal) bool {
	s := &p.Sentences[i]
	if p.Has("andet", i) && s.In(document.RoleOptions) {
		return true
	}
	sums := sumsIn(p, i)
	if len(sums) != 1 || slices.Contains(asked, sums[0]) {
		return false
	}
	for _, n := range p.Numbers(i) {
		if n.Kind != danish.Money {
			continue
		}
		for k := range s.Words {
			if s.Words[k].Span.Start >= n.Span.Start {
				return k == s.Lead+1 && (s.Words[k-1].Fold == "de" || s.Words[k-1].Fold == "disse") // what opens the sentence is what is covered
			}
		}
	}
	return false
}

package betjening

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of tillaegsbevilling-uden-daekning that looks for what covers the sums.

// covered reports whether anything in the item tells what covers an appropriation; what
// covered one that was granted before does not.
func covered(p *checker.Pass) bool {
	return headedCover(p) || slices.ContainsFunc(p.Told("opfyld"), func(h checker.Hit) bool {
		return !h.Negated && !p.Seeming(h) && !(history(p, h.Sentence) && p.Has("tillæg", h.Sentence))
	})
}

// headedCover reports whether a section headed by the word for covering says what it is:
// "Finansiering: Anlægskontoens rest".
func headedCover(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Hits("opfyld"), func(h checker.Hit) bool {
		s, next := &p.Sentences[h.Sentence], h.Sentence+1
		return s.Heading && s.Section != nil && next < len(p.Sentences) && p.Sentences[next].Section == s.Section &&
			!p.Sentences[next].Heading && p.Sentences[next].Point < 0 && !p.Has("åbent", next)
	})
}

// balanced reports whether a table sets what is taken elsewhere against what is asked for:
// one of its rows is a sum of nothing, or one of its columns adds up to nothing.
func balanced(p *checker.Pass) bool {
	total := false // whether the row begins with the word for a sum
	var table *document.Table
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Cell == nil || len(s.Words) <= s.Lead {
			continue
		}
		if s.Block.Table != table {
			if table = s.Block.Table; zeroColumn(p, table) {
				return true
			}
		}
		switch w := s.Words[s.Lead].Fold; {
		case w == "netto" || w == "balance" || w == "sum" || w == "total" ||
			w == "i" && strings.HasPrefix(danish.Fold(p.Text(s.Span)), "i alt"):
			total = true
		case w == "0" && total:
			return true
		default:
			total = false
		}
	}
	return false
}

// zeroColumn reports whether a column of a table adds up to nothing: "Broen 1.800.000, Kassen
// -1.800.000".
func zeroColumn(p *checker.Pass, t *document.Table) bool {
	sums, minus := map[int]danish.Decimal{}, map[int]bool{}
	for _, row := range t.Rows {
		for _, c := range row {
			n, ok := danish.ParseCell(p.Text(c.Span), c.Span.Start)
			if ok && n.Kind != danish.Year && n.Kind != danish.Percent {
				sums[c.Col] += n.Value
				minus[c.Col] = minus[c.Col] || n.Value < 0
			}
		}
	}
	for col, negative := range minus {
		if negative && sums[col] == 0 {
			return true
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
		if i := h.Sentence; p.Sentences[i].Point >= 0 && p.HasMoney(i) {
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
				return k == s.Lead+1 &&
					(s.Words[k-1].Fold == "de" || s.Words[k-1].Fold == "disse") // what opens the sentence is what is covered
			}
		}
	}
	return false
}

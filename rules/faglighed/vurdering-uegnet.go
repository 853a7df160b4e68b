package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// unfit are the sentences that call something unfit for just the use that is recommended: they
// share words with the points on both sides of the verdict, or two on one side. What goes on with
// what it is good for, or is to be mended, is left out.
func unfit(p *checker.Pass, about func() stems) []checker.Hit {
	hits := p.Said("uegnet")
	if len(hits) == 0 || asked(p, "forbedrer") {
		return nil
	}
	return slices.DeleteFunc(hits, func(h checker.Hit) bool {
		s := &p.Sentences[h.Sentence]
		before, behind := 0, 0
		for _, w := range s.Words[s.Lead:] {
			switch shared := about().shares(w.Fold); {
			case !shared:
			case w.Span.Start <= h.Span.Start:
				before++
			default:
				behind++
			}
		}
		return outweighed(s, h) || before+behind < 2
	})
}

// shares reports whether a word with a meaning of its own is in a point, by its stem, whole, or as
// the end of a longer one.
func (words stems) shares(w string) bool {
	if len(w) < 4 || common[w] {
		return false
	}
	if words[w+" "] || long(w) && words[w[:5]] {
		return true
	}
	for other := range words {
		if len(w) > 6 && strings.HasSuffix(other, w+" ") {
			return true
		}
	}
	return false
}

// common are words that two sentences share whatever they are about.
var common = danish.WordSet("bliver blive være skal kunne ville efter eller over under samt mere også andre anden " +
	"denne dette disse deres uden inden mellem derfor kommunen kommunens udvalget forvaltningen gives giver ikke " +
	"hvor alle hver kroner første anden tredje årligt flere færre indtil meget noget nogle samme godkendes vedtages fordi")

package faglighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
)

// tellsOfYes reports, where the recommendation is a no, whether the text tells what a yes leads
// to: that is the other choice there. "Gives der lov alligevel, vil ...", "En tilladelse vil ...".
func tellsOfYes(p *checker.Pass) bool {
	if !asked(p, "afslag") {
		return false
	}
	if slices.ContainsFunc(p.Told("tilladelse"), func(h checker.Hit) bool { return !h.Negated && p.Sentences[h.Sentence].Point < 0 }) {
		return true
	}
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Heading || s.Point >= 0 || s.Aside() || s.Voice == agenda.Proposer || len(s.Words) < 4 {
			continue
		}
		if n := condition(s.Words); n > 0 && affirms(s.Words[0].Fold) && !isRefusal(p, i, n) {
			return true
		}
	}
	return false
}

// isRefusal reports whether the condition of the first n words of sentence i is of the no itself.
func isRefusal(p *checker.Pass, i, n int) bool {
	words := p.Sentences[i].Words[:n]
	for k := range words {
		if w := words[k].Fold; w == "afslag" || w == "ikke" || w == "afslaget" || w == "påbud" {
			return true
		}
	}
	return false
}

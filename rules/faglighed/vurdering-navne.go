package faglighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// prefersOtherName finds the one of several places or bidders, told by name, that a sentence calls
// best where the recommendation names another that the text sets up in the same words: "Vælges
// Ågården ...", "Vælges Engen ...".
func prefersOtherName(p *checker.Pass, best []checker.Hit) (checker.Hit, string, bool) {
	if len(best) == 0 {
		return checker.Hit{}, "", false
	}
	chosen := namesInPoints(p)
	for _, h := range best {
		s := &p.Sentences[h.Sentence]
		if h.Negated || s.Heading || s.Cell != nil || s.Point >= 0 || outweighed(s, h) {
			continue
		}
		k := s.WordAt(h.Span.Start)
		if k <= s.Lead || !isName(&s.Words[k-1]) || slices.Contains(chosen, s.Words[k-1].Fold) {
			continue
		}
		name := s.Words[k-1]
		frames := framesOf(p, name.Fold)
		for _, y := range chosen {
			if y != name.Fold && !slices.ContainsFunc(s.Words, func(w danish.Word) bool { return w.Fold == y }) &&
				slices.ContainsFunc(framesOf(p, y), func(f string) bool { return slices.Contains(frames, f) }) {
				return h, p.Text(name.Span), true
			}
		}
	}
	return checker.Hit{}, "", false
}

// isName reports whether a word is written as a name, and long enough to tell one from another.
func isName(w *danish.Word) bool {
	return danish.Capital(w.Text) && len(w.Text) > 4
}

// framesOf are the words right before a name where the text chooses it: "vælges", or before that a
// noun ("arealet ved").
func framesOf(p *checker.Pass, name string) []string {
	var out []string
	for i := range p.Sentences {
		words := p.Sentences[i].Words
		for k := 1; k < len(words); k++ {
			if words[k].Fold != name || !isName(&words[k]) {
				continue
			}
			switch before := words[k-1].Fold; {
			case taking[before]:
				out = append(out, before)
			case k > 1 && (before == "ved" || before == "på" || before == "i" || before == "fra" || before == "af") &&
				len(words[k-2].Fold) > 4:
				out = append(out, words[k-2].Fold+" "+before)
			}
		}
	}
	return out
}

// taking are the verbs that open what comes of a choice.
var taking = danish.WordSet("vælges peges placeres bruges købes bygges")

// namesInPoints are the names that stand within the points of the recommendation.
func namesInPoints(p *checker.Pass) []string {
	var out []string
	for i := range p.Sentences {
		s := &p.Sentences[i]
		for k := s.Lead + 1; k < len(s.Words) && s.Point >= 0; k++ {
			if isName(&s.Words[k]) {
				out = append(out, s.Words[k].Fold)
			}
		}
	}
	return out
}

package faglighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// ownWishes reports the sentences in which the administration tells what it wishes
// itself, and returns them.
func ownWishes(p *checker.Pass) map[int]bool {
	own := map[int]bool{}
	for _, set := range []string{"eget", "eget-afdeling", "eget-gerne", "eget-oenske", "eget-hjerte"} {
		for _, h := range p.Said(set) {
			s := &p.Sentences[h.Sentence]
			if own[h.Sentence] || h.Negated || s.Point >= 0 || s.Heading || p.Has("proces", h.Sentence) ||
				p.Has("samarbejde", h.Sentence) || p.Has("institution", h.Sentence) || !meant(s, set, h.Span) {
				continue
			}
			own[h.Sentence] = true
			p.Report(checker.Finding{Span: s.Span, Message: ownWish})
		}
	}
	return own
}

// clauseAt reports whether the "at" a hit ends in begins a clause ("ønsker, at skolen
// lukkes"), not an infinitive ("ønsker at drøfte").
func clauseAt(s *agenda.Sentence, hit document.Span) bool {
	for _, w := range s.Words {
		if w.Span.End == hit.End {
			return w.Break
		}
	}
	return false
}

// meant reports whether a hit of a set is a wish: a heart's words stand in the speaker's
// own clause, and a bare "ønsker" needs a clause of its own behind it.
func meant(s *agenda.Sentence, set string, hit document.Span) bool {
	switch set {
	case "eget-oenske", "eget-gerne":
		return true
	case "eget-hjerte":
		if placed(s, hit) {
			return false
		}
		return !slices.ContainsFunc(s.Words, func(w danish.Word) bool {
			return w.Break && w.Span.Start > hit.Start && w.Span.End <= hit.End && w.Fold != "hvis" && w.Fold != "at"
		})
	}
	return clauseAt(s, hit)
}

// placed reports whether a preposition before a hit makes its first word a place: "børnene i
// afdelingen drømmer om".
func placed(s *agenda.Sentence, hit document.Span) bool {
	for k, w := range s.Words {
		if w.Span.Start == hit.Start {
			return k > 0 && s.Words[k-1].Is("i", "på", "fra", "hos", "til", "af", "ved", "for")
		}
	}
	return false
}

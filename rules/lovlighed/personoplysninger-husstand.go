package lovlighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// back is how many sentences before it may tell of whom or of which place a sentence goes on.
const back = 3

// ofHousehold reports whether the sensitive word h is said of a party of the case, where the
// case or the sentence before tells who lives there: "Hendes søn har fået konstateret ADHD".
func ofHousehold(p *checker.Pass, h checker.Hit) bool {
	return stands(p, "husstand", h) && (addressed(p) || namedBefore(p, h.Sentence))
}

// ofPost reports whether the sensitive word h is said of one who holds a post alone:
// "Havnemesteren har fået konstateret kræft".
func ofPost(p *checker.Pass, h checker.Hit) bool {
	return !p.Has("ekspert", h.Sentence) && stands(p, "post", h)
}

// ofSome reports whether a few of those that the paragraph has counted in a small place are
// told of: "To af dem er straffet for vold".
func ofSome(p *checker.Pass, h checker.Hit) bool {
	i := h.Sentence
	if !p.Has("nogleaf", i) || !stands(p, "nogleaf", h) {
		return false
	}
	for j := i; j >= 0 && j >= i-back && p.Sentences[j].Block == p.Sentences[i].Block; j-- {
		if p.Has("lille", j) || village(&p.Sentences[j]) {
			return true
		}
	}
	return false
}

// stands reports whether the sensitive word h is what a subject of the set has, is or gets.
func stands(p *checker.Pass, subject string, h checker.Hit) bool {
	for _, who := range p.HitsIn(subject, h.Sentence, h.Sentence) {
		if who.Span.End <= h.Span.Start && suffers(p, who, h) {
			return true
		}
	}
	return false
}

// ofState is how many words may stand between the verb and what ails: "fik i marts konstateret
// kræft".
const ofState = 5

// suffers reports whether a verb of state joins who and h, in no clause of its own: "Ejeren
// mener, at rampen til kørestol fylder" tells nothing of the owner.
func suffers(p *checker.Pass, who, h checker.Hit) bool {
	verb, since := false, 0
	for _, w := range p.Sentences[h.Sentence].Words {
		switch {
		case w.Span.Start < who.Span.End:
			continue
		case w.Span.Start >= h.Span.Start:
			return verb && since <= ofState || since == 0 && hasState[w.Fold] && !tellsOn(p, h)
		case hasState[w.Fold]:
			verb, since = true, 0
		case ofOthers[w.Fold]:
			return false
		default:
			since++
		}
	}
	return false
}

// tellsOn reports whether a sensitive phrase goes on into what somebody says.
func tellsOn(p *checker.Pass, h checker.Hit) bool {
	return slices.ContainsFunc(p.Sentences[h.Sentence].Words, func(w danish.Word) bool { return h.Span.Contains(w.Span) && w.Fold == "at" })
}

// ofOthers are the words behind which somebody else is told of.
var ofOthers = danish.WordSet("at om hvis når til med mod hvor")

// namedBefore reports whether one of the sentences before i in its paragraph names a person, a
// family or a home.
func namedBefore(p *checker.Pass, i int) bool {
	for j := i - 1; j >= 0 && j >= i-back && p.Sentences[j].Block == p.Sentences[i].Block; j-- {
		if p.Has("hus", j) || p.Has("adresse", j) || p.Has("navngivet", j) || fullName(&p.Sentences[j]) {
			return true
		}
	}
	return false
}

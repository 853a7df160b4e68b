package cue

import "sagstjek/checker/danish"

// role is what a word does to the hits around it.
type role uint8

const (
	plain    role = iota
	negation      // turns what follows in the clause into its opposite
	contrast      // ends the reach of a negation
	reason        // a negation with a reason is an answer
)

const negationWords = 4 // how far a negation reaches

func roleOf(word string) role {
	switch word {
	case "ikke", "ingen", "intet", "næppe", "hverken", "uden":
		return negation
	case "men":
		return contrast
	case "fordi", "da", "idet":
		return reason
	}
	return plain
}

// negate marks the hits that a negation word before them turns round.
func (s *Scanner) negate(words []danish.Word, hits []Hit) {
	if len(hits) == 0 {
		return
	}
	// Only a negation after the last reason of the sentence counts.
	after := len(s.entries)
	negated := false
	for after > 0 && s.entries[after-1].role != reason {
		after--
		negated = negated || s.entries[after].role == negation
	}
	if !negated {
		return
	}
	for i := range hits {
		hits[i].Negated = s.negatedAt(words, int(hits[i].First), after)
	}
}

// negatedAt looks for a negation at word after or later that reaches word first.
func (s *Scanner) negatedAt(words []danish.Word, first, after int) bool {
	for i := first; i > max(after, first-negationWords) && !words[i].Break; i-- {
		switch s.entries[i-1].role {
		case negation:
			return true
		case contrast:
			return false
		}
	}
	return false
}

package cue

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

// lastReason remembers where the last word of a reason stands in a sentence.
type lastReason struct {
	sentence int32
	word     int // or none
}

// negated reports whether a negation word before a hit turns it round. Only one after
// the last reason of the sentence counts.
func (s *Scanner) negated(h *Hit) bool {
	words := s.text[h.Sentence]
	first := int(h.First)
	for i := first; i > max(0, first-negationWords) && !words[i].Break; i-- {
		switch roleOf(normal(words[i-1].Fold)) {
		case negation:
			return i-1 > s.lastReason(h.Sentence)
		case contrast:
			return false
		}
	}
	return false
}

func (s *Scanner) lastReason(sentence int32) int {
	if s.reason.sentence != sentence {
		words := s.text[sentence]
		last := len(words) - 1
		for last >= 0 && roleOf(normal(words[last].Fold)) != reason {
			last--
		}
		s.reason = lastReason{sentence, last}
	}
	return s.reason.word
}

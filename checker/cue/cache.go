package cue

import "strings"

const (
	cacheLimit  = 65_536 // words
	cachedBytes = 64     // longer words are looked up anew each time
)

// known gives the classes of a lower-case word from the caches. The key is a copy:
// a piece of the document would keep all of its text in memory.
func (s *Scanner) known(fold string) *entry {
	at := &s.near[nearSlot(fold)]
	if at.word == fold && at.entry != nil {
		return at.entry
	}
	c, ok := s.cache[fold]
	if !ok {
		c = cached{strings.Clone(fold), s.m.words.classify(fold)}
		switch {
		case len(fold) > cachedBytes:
			return c.entry
		case len(fold) > 4 && isDigits(fold[:1]): // long numbers seldom come back in other texts
		default:
			if len(s.cache) >= s.limit {
				clear(s.cache)
			}
			s.cache[c.word] = c
		}
	}
	*at = c
	return c.entry
}

// cached is a word with what is known of it. Scanner.near holds the word last seen
// in each slot: most words of a text are among a few hundred, and comparing is
// quicker than a map.
type cached struct {
	word  string
	entry *entry
}

const nearWords = 1 << 13

// nearSlot hashes the beginning, middle and end of a word.
func nearSlot(w string) uint32 {
	h := uint32(len(w))
	if len(w) >= 4 {
		k := len(w) - 4
		h ^= uint32(w[0]) | uint32(w[1])<<8 | uint32(w[2])<<16 | uint32(w[3])<<24
		h = h*2654435761 ^ (uint32(w[k]) | uint32(w[k+1])<<8 | uint32(w[k+2])<<16 | uint32(w[k+3])<<24)
		h ^= uint32(w[len(w)/2]) << 12
	} else if len(w) > 0 {
		h ^= uint32(w[0])<<8 | uint32(w[len(w)-1])<<16 | uint32(w[len(w)/2])<<24
	}
	return h * 2654435761 >> 19
}

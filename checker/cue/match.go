package cue

import (
	"cmp"
	"math/bits"
	"slices"

	"sagstjek/checker/danish"
)

// Scanner matches sentences. It holds the caches of one goroutine and is not safe
// for concurrent use; what it remembers never changes a result.
//
// A sentence is worked through in windows of 64 first words. For each class a bit
// per word tells which words of this and the next window belong to it, so that a
// pattern is tried by shifting bits, and only if its anchor is there.
type Scanner struct {
	m      *Matcher
	cache  map[string]cached
	near   [nearWords]cached
	limit  int         // of the cache, in words
	seen   [][2]uint64 // per class: the words of this window and the next
	marked []int32     // the classes with a word in seen
	queued []bool      // per pattern: is in queue
	queue  []int32
	roles  []role // per word of the sentence
	groups []groupMask
	tick   uint64 // the number of the window
}

// groupMask is where the words of a group stand in the window it was worked out for.
type groupMask struct {
	bits [2]uint64
	tick uint64
}

const window = 64

// match appends the hits in order.
func (s *Scanner) match(words []danish.Word, dst []Hit) []Hit {
	s.roles = s.roles[:0]
	s.note(words, 0, 0)
	for base := 0; base < len(words); base += window {
		s.note(words, base+window, 1)
		old := len(dst)
		s.tick++
		dst = s.tryAll(base, dst)
		slices.SortFunc(dst[old:], compareHits)
		s.advance()
	}
	return dst
}

func compareHits(a, b Hit) int {
	if a.First != b.First {
		return cmp.Compare(a.First, b.First)
	}
	if a.Set != b.Set {
		return cmp.Compare(a.Set, b.Set)
	}
	return cmp.Compare(a.Pattern, b.Pattern)
}

// note marks the classes of the window that begins at word base.
func (s *Scanner) note(words []danish.Word, base, half int) {
	for i := base; i < min(base+window, len(words)); i++ {
		e := s.known(words[i].Fold)
		s.roles = append(s.roles, e.role)
		for _, class := range e.classes {
			s.mark(class, half, i-base)
		}
		if e.cased == nil {
			continue
		}
		text := normal(words[i].Text)
		for _, id := range e.cased {
			if t := &s.m.words.tests[id]; t.passes(text, t.body) {
				s.mark(t.class, half, i-base)
			}
		}
	}
}

func (s *Scanner) mark(class int32, half, bit int) {
	w := &s.seen[class]
	if w[0]|w[1] == 0 {
		s.marked = append(s.marked, class)
	}
	w[half] |= 1 << bit
}

// advance makes the next window the present one.
func (s *Scanner) advance() {
	kept := s.marked[:0]
	for _, class := range s.marked {
		w := &s.seen[class]
		w[0], w[1] = w[1], 0
		if w[0] != 0 {
			kept = append(kept, class)
		}
	}
	s.marked = kept
}

// tryAll tries the patterns whose anchor is in sight; for those of one word the
// anchor is the hit.
func (s *Scanner) tryAll(base int, dst []Hit) []Hit {
	for _, class := range s.marked {
		for _, id := range s.m.anchored[class] {
			if p := &s.m.patterns[id]; p.root.kind == wordNode {
				for at := s.seen[class][0]; at != 0; at &= at - 1 {
					word := int32(base + bits.TrailingZeros64(at))
					dst = append(dst, Hit{Set: p.set, Pattern: p.index, First: word, Last: word})
				}
			} else if !s.queued[id] {
				s.queued[id] = true
				s.queue = append(s.queue, id)
			}
		}
	}
	for _, id := range s.queue {
		s.queued[id] = false
		dst = s.try(&s.m.patterns[id], base, dst)
	}
	s.queue = s.queue[:0]
	return dst
}

// try appends the hits of p that begin in the present window.
func (s *Scanner) try(p *pattern, base int, dst []Hit) []Hit {
	for i := range p.needs {
		if at := s.where(&p.needs[i]); at[0]|at[1] == 0 {
			return dst
		}
	}
	starts := s.where(&p.first)[0]
	for ; starts != 0; starts &= starts - 1 {
		first := bits.TrailingZeros64(starts)
		if ends := s.ends(&p.root, 1, first); ends != 0 {
			at := int32(base + first)
			last := at + int32(bits.TrailingZeros64(ends)) - 1
			dst = append(dst, Hit{Set: p.set, Pattern: p.index, First: at, Last: last})
		}
	}
	return dst
}

// where tells which words of this window and the next fit a word or a group.
func (s *Scanner) where(n *node) [2]uint64 {
	if n.kind == wordNode {
		return s.seen[n.class]
	}
	g := &s.groups[n.class]
	if g.tick != s.tick {
		g.tick, g.bits = s.tick, [2]uint64{}
		for _, class := range n.classes {
			w := &s.seen[class]
			g.bits[0] |= w[0]
			g.bits[1] |= w[1]
		}
	}
	return g.bits
}

// ends tells where matches of n can end: bit k of from says that n may begin k
// words after the first word of the hit, bit k of the result that it may end
// before word k.
func (s *Scanner) ends(n *node, from uint64, first int) uint64 {
	switch n.kind {
	case wordNode, groupNode:
		w := s.where(n)
		return (from & (w[0]>>first | w[1]<<(window-first))) << 1
	case gapNode:
		from |= from << 1
		from |= from << 2
		from |= from << 4
		return from | from<<1
	case sequenceNode:
		for i := range n.kids {
			if from = s.ends(&n.kids[i], from, first); from == 0 {
				break
			}
		}
		return from
	case optionNode:
		return from | s.ends(&n.kids[0], from, first)
	}
	var to uint64
	for i := range n.kids {
		to |= s.ends(&n.kids[i], from, first)
	}
	return to
}

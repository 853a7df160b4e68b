package cue

import (
	"math/bits"
	"slices"

	"sagstjek/checker/danish"
)

// Scanner matches sentences. It holds the caches of one goroutine and is not safe
// for concurrent use; what it remembers never changes a result.
//
// A sentence is worked through in windows of 64 first words. For each slot a bit
// per word tells which words of this and the next window fit there, so that a
// pattern is tried by shifting bits, and only if its anchor is there.
type Scanner struct {
	m       *Matcher
	cache   map[string]cached
	near    [nearWords]cached
	limit   int         // of the cache, in words
	entries []*entry    // per word of the sentence
	seen    [][2]uint64 // per slot: the words of this window and the next; all zero between windows
	queued  []bool      // per pattern: is in queue
	queue   []int32
	found   []uint64 // the hits of the window, see keyOf
}

const window = 64

// keyOf makes a hit a number; in their order hits are sorted. Words are counted from
// the first of the window.
func keyOf(first int, pattern int32, words int) uint64 {
	return uint64(first)<<40 | uint64(pattern)<<6 | uint64(words)
}

// match appends the hits in order.
func (s *Scanner) match(words []danish.Word, dst []Hit) []Hit {
	s.entries = s.entries[:0]
	for i := range words {
		s.entries = append(s.entries, s.known(words[i].Fold))
	}
	for base := 0; base < len(words); base += window {
		middle := min(base+window, len(words))
		end := min(middle+window, len(words))
		s.note(words, base, middle, 0)
		s.note(words, middle, end, 1)
		for _, id := range s.queue {
			s.queued[id] = false
			s.try(id)
		}
		s.queue = s.queue[:0]
		s.forget(base, end)
		dst = s.take(base, dst)
	}
	return dst
}

// note marks the slots that words fit, in this window or the next.
func (s *Scanner) note(words []danish.Word, from, to, half int) {
	for i := from; i < to; i++ {
		e := s.entries[i]
		for _, class := range e.classes {
			s.mark(class, half, i-from)
		}
		if e.cased == nil {
			continue
		}
		text := normal(words[i].Text)
		for _, id := range e.cased {
			if f := &s.m.words.tests[id]; f.passes(text) {
				s.mark(f.class, half, i-from)
			}
		}
	}
}

// mark notes a word of a class and queues the patterns that are looked for by it;
// where the word alone is the hit, it is found.
func (s *Scanner) mark(class int32, half, bit int) {
	for _, slot := range s.m.slots.of(class) {
		s.seen[slot][half] |= 1 << bit
	}
	for _, id := range s.m.tries.of(class) {
		switch {
		case id < 0 && half == 0:
			s.found = append(s.found, keyOf(bit, ^id, 1))
		case id >= 0 && !s.queued[id]:
			s.queued[id] = true
			s.queue = append(s.queue, id)
		}
	}
}

// forget takes the marks of words away.
func (s *Scanner) forget(from, to int) {
	for _, e := range s.entries[from:to] {
		for _, class := range e.classes {
			s.unmark(class)
		}
		for _, id := range e.cased {
			s.unmark(s.m.words.tests[id].class)
		}
	}
}

func (s *Scanner) unmark(class int32) {
	for _, slot := range s.m.slots.of(class) {
		s.seen[slot] = [2]uint64{}
	}
}

// take appends what was found in the window, each hit once.
func (s *Scanner) take(base int, dst []Hit) []Hit {
	slices.Sort(s.found)
	last := uint64(0)
	for _, key := range s.found {
		if key == last {
			continue // found by two classes of the word
		}
		last = key
		p := &s.m.patterns[key>>6&(1<<34-1)]
		first := int32(base) + int32(key>>40)
		dst = append(dst, Hit{Set: p.set, Pattern: p.index, First: first, Last: first + int32(key&63) - 1})
	}
	s.found = s.found[:0]
	return dst
}

// try finds the hits of a pattern that begin in the present window.
func (s *Scanner) try(id int32) {
	p := &s.m.patterns[id]
	for _, slot := range s.m.code[p.needs:p.first] {
		if at := &s.seen[slot]; at[0]|at[1] == 0 {
			return
		}
	}
	starts := uint64(0)
	for _, slot := range s.m.code[p.first:p.root] {
		starts |= s.seen[slot][0]
	}
	root := s.m.code[p.root:p.end]
	for ; starts != 0; starts &= starts - 1 {
		first := bits.TrailingZeros64(starts)
		if ends := s.ends(root, 1, first); ends != 0 {
			s.found = append(s.found, keyOf(first, id, bits.TrailingZeros64(ends)))
		}
	}
}

// ends tells where matches of c can end: bit k of from says that c may begin k words
// after the first word of the hit, bit k of the result that it may end before word k.
func (s *Scanner) ends(c code, from uint64, first int) uint64 {
	for len(c) > 0 && from != 0 {
		operand := c.operand()
		switch c.op() {
		case wordOp:
			from = (from & s.fit(operand, first)) << 1
		case maybeOp:
			from |= (from & s.fit(operand, first)) << 1
		case gapOp:
			from |= from << 1
			from |= from << 2
			from |= from << 4
			from |= from << 1
		case choiceOp:
			from = s.choose(c[1:1+operand], from, first)
			c = c[operand:]
		}
		c = c[1:]
	}
	return from
}

// choose is ends for a choice between rows.
func (s *Scanner) choose(rows code, from uint64, first int) (to uint64) {
	for len(rows) > 0 {
		var row code
		row, rows = rows.row()
		to |= s.ends(row, from, first)
	}
	return to
}

// fit tells which words from the first of the hit on fit a slot.
func (s *Scanner) fit(slot int32, first int) uint64 {
	at := &s.seen[slot]
	return at[0]>>first | at[1]<<(window-first)
}

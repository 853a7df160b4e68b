package cue

import (
	"math/bits"
	"slices"

	"sagstjek/checker/danish"
)

// Scanner finds the hits of sets in a text. It is for one goroutine; so are the forms
// of the words, with which it keeps what it found out about them.
//
// Only the sets that are asked for are looked for, each pattern in all of the text at
// once: for each slot a row of bits tells which words fit there, and such rows are
// shifted against each other.
type Scanner struct {
	m       *Matcher
	loose   entry  // of the last word without a form
	unknown *entry // what is known of most words

	text   [][]danish.Word
	chunk  chunk
	found  [][]Hit // by set
	asked  []bool  // by set: found is complete
	keys   []uint64
	low    int      // the part of all rows in which the pattern at hand can match
	high   int      // and its end; the last number is of no consequence
	spare  []uint64 // room for rows while a pattern is matched
	reason lastReason
}

// Read takes in a text, sentence by sentence. It ends the use of all hits; the words
// may not change before it is called again.
func (s *Scanner) Read(text [][]danish.Word) {
	s.text, s.reason.sentence = text, none
	clear(s.asked)
	for set := range s.found {
		s.found[set] = s.found[set][:0]
	}
	s.chunk.clear()
	whole := true
	for i, words := range text {
		for from := 0; from < len(words); from += pieceWords {
			to := min(from+pieceWords+maxWords-1, len(words))
			if s.chunk.size+to-from >= chunkWords { // too long to wait for what is asked
				s.findAll()
				s.chunk.clear()
				whole = false
			}
			s.add(piece{sentence: int32(i), from: from}, words[from:to])
		}
	}
	if !whole {
		s.findAll()
	}
}

// Hits gives the hits of a set, by its number, ordered by Sentence, then First, then
// Pattern. Each pattern has at most one hit per first word; hits of one pattern may
// overlap.
func (s *Scanner) Hits(set int) []Hit {
	if !s.asked[set] {
		s.find(set)
	}
	return s.found[set]
}

func (s *Scanner) findAll() {
	for set := range s.found {
		s.find(set)
	}
}

// find appends the hits of a set in the chunk.
func (s *Scanner) find(set int) {
	s.asked[set] = true
	s.keys = s.keys[:0]
	first, end := s.m.sets[set].first, s.m.sets[set].end
	for id := s.chunk.wanted(first, end); id < end; id = s.chunk.wanted(id+1, end) {
		s.match(id, uint64(id-first))
	}
	slices.Sort(s.keys)
	for _, key := range s.keys {
		s.take(set, int(key>>38), int32(key>>6), int32(key&63))
	}
}

// take appends the hit of a pattern on words from a place on.
func (s *Scanner) take(set, at int, pattern, words int32) {
	p := s.chunk.piece(at)
	first := p.from + at - p.start
	if first >= p.from+pieceWords {
		return // the next piece has it too
	}
	h := Hit{Sentence: p.sentence, Pattern: pattern, First: int32(first), Last: int32(first) + words - 1}
	h.Negated = s.chunk.mayBeNegated(p, at) && s.negated(&h)
	s.found[set] = append(s.found[set], h)
}

// match notes where a pattern matches.
func (s *Scanner) match(id int, pattern uint64) {
	p := &s.m.patterns[id]
	c := s.m.code[p.start:p.end]
	if !s.meet(c) {
		return
	}
	s.low, s.high = 0, s.chunk.rowLen()
	for rest := c; len(rest) > 0; {
		var part code
		if part, rest = rest.part(); part.op() == wordOp {
			at := s.where(part.operand())
			s.low, s.high = max(s.low, int(at.first>>6)-1), min(s.high, int(at.last>>6)+3)
		}
	}
	if s.high-s.low < 2 {
		return
	}
	for i, left := range s.startsOf(c) {
		for ; left != 0; left &= left - 1 {
			at := 64*(s.low+i) + bits.TrailingZeros64(left)
			words := uint64(p.words)
			if words == 0 {
				words = uint64(bits.TrailingZeros64(s.ends(c, 1, at)))
			}
			s.keys = append(s.keys, uint64(at)<<38|pattern<<6|words)
		}
	}
}

// meet reports whether there may be a piece with words for all parts of c that need one.
func (s *Scanner) meet(c code) bool {
	pieces := ^uint64(0)
	for len(c) > 0 && pieces != 0 {
		var part code
		if part, c = c.part(); part.op() == wordOp {
			pieces &= s.chunk.where(part.operand(), &s.m.slots).pieces
		}
	}
	return pieces != 0
}

// startsOf are the places where matches of c begin; nil is nowhere.
func (s *Scanner) startsOf(c code) row {
	if len(c) == 1 {
		return s.row(c.operand())
	}
	s.spare = s.spare[:0]
	places := s.room()
	for i := range places {
		places[i] = ^uint64(0)
	}
	if !s.starts(c, places) {
		return nil
	}
	return places
}

// starts makes of the places where matches of c may end (before the word there) those
// where they begin, and reports whether there are any.
func (s *Scanner) starts(c code, places row) bool {
	if len(c) == 0 {
		return true
	}
	part, rest := c.part()
	if !s.starts(rest, places) {
		return false
	}
	switch part.op() {
	case wordOp:
		return places.before(s.row(part.operand()))
	case maybeOp:
		places.maybeBefore(s.row(part.operand()))
	case gapOp:
		runs := s.chunk.runs()
		places.gapBefore(runs[0][s.low:s.high], runs[1][s.low:s.high], runs[2][s.low:s.high])
	case choiceOp:
		return s.startsOfRows(part[1:], places)
	}
	return true
}

// startsOfRows is starts for the rows of a choice.
func (s *Scanner) startsOfRows(rows code, places row) (any bool) {
	ends, sum := s.room(), s.room()
	copy(ends, places)
	clear(sum)
	for len(rows) > 0 {
		var one code
		one, rows = rows.row()
		copy(places, ends)
		if s.starts(one, places) {
			sum.add(places)
			any = true
		}
	}
	copy(places, sum)
	return any
}

// room is a row to work in.
func (s *Scanner) room() row {
	old, n := len(s.spare), s.high-s.low
	s.spare = slices.Grow(s.spare, n)[:old+n]
	return s.spare[old:]
}

// where tells which words fit a slot; nil is none.
func (s *Scanner) where(slot int32) *place {
	p := s.chunk.where(slot, &s.m.slots)
	if p.pieces == 0 {
		return nil
	}
	if p.begin == none {
		s.chunk.locate(p, s.m.slots.of(slot))
	}
	return p
}

// row is what matters now of the row of a slot; nil is no words.
func (s *Scanner) row(slot int32) row {
	if at := s.where(slot); at != nil {
		return s.chunk.row(at)[s.low:s.high]
	}
	return nil
}

// fit tells which of 64 words from a place on fit a slot.
func (s *Scanner) fit(slot int32, at int) uint64 {
	if p := s.where(slot); p != nil {
		return s.chunk.row(p).from(at)
	}
	return 0
}

// ends tells where matches of c can end: bit k of from says that c may begin k words
// after the first word of the hit, which stands at a place; bit k of the result that
// it may end before word k.
func (s *Scanner) ends(c code, from uint64, at int) uint64 {
	for len(c) > 0 && from != 0 {
		var part code
		part, c = c.part()
		switch part.op() {
		case wordOp:
			from = from & s.fit(part.operand(), at) << 1
		case maybeOp:
			from |= from & s.fit(part.operand(), at) << 1
		case gapOp:
			from |= from << 1
			from |= from << 2
			from |= from << 4
			from |= from << 1
			from &= 1<<bits.TrailingZeros64(^row(s.chunk.words[:]).from(at)) - 1 // within the sentence
		case choiceOp:
			to := uint64(0)
			for rows := part[1:]; len(rows) > 0; {
				var one code
				one, rows = rows.row()
				to |= s.ends(one, from, at)
			}
			from = to
		}
	}
	return from
}

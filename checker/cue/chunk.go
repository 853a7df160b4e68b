package cue

import (
	"math/bits"
	"slices"

	"sagstjek/checker/danish"
)

const (
	chunkWords = 16384 // how many places a chunk has
	pieceWords = 1024  // in longer sentences hits are looked for piece by piece
)

// chunk is as much of a text as is looked through at a time: its words in a row, with
// an empty place after each sentence.
type chunk struct {
	size    int // places taken
	pieces  []piece
	words   [chunkWords/64 + 1]uint64 // the places that have a word
	denials [chunkWords/64 + 1]uint64 // those that have a negation
	run     [3]row                    // those in one sentence with the place 1, 2 and 4 words further on, when they are needed
	classes []uint64                  // a bit for each class that has words
	anchors []uint64                  // a bit for each pattern they anchor
	heads   []head                    // by class
	marks   []mark
	places  []place // by slot
	bits    []uint64
	number  uint32 // of the chunk: tells what is left from those before
}

// piece is a sentence, or one of the overlapping pieces of a very long one.
type piece struct {
	sentence int32
	from     int // its first word, as a number in the sentence
	start    int // the place of that word
}

// head is where the places of the words of a class begin, a row of marks, and the
// pieces they stand in, of which several share a bit.
type head struct {
	pieces uint64
	first  int32
}

// mark is the place of a word of a class and the number of the next mark, or none.
type mark struct{ at, next int32 }

// place is what is known of the words that fit a slot.
type place struct {
	pieces      uint64 // as of head; 0 if no word fits
	chunk       uint32
	begin       int32 // of its row in bits, none if that is not made
	first, last int32 // the places of the first and the last word
}

func newChunk(m *Matcher) chunk {
	classes := m.words.classes()
	return chunk{
		classes: make([]uint64, classes/64+1), heads: make([]head, classes),
		anchors: make([]uint64, len(m.patterns)/64+1), places: make([]place, m.slots.size()),
	}
}

func (c *chunk) clear() {
	c.number++
	c.size, c.pieces, c.marks, c.bits = 0, c.pieces[:0], c.marks[:0], c.bits[:0]
	for i := range c.run {
		c.run[i] = c.run[i][:0]
	}
	clear(c.classes)
	clear(c.anchors)
	clear(c.words[:])
	clear(c.denials[:])
}

// rowLen is the length of the rows of the chunk.
func (c *chunk) rowLen() int { return (c.size+63)/64 + 1 }

// piece is the piece a place lies in.
func (c *chunk) piece(at int) *piece {
	low, high := 0, len(c.pieces)
	for high-low > 1 {
		if middle := (low + high) / 2; c.pieces[middle].start <= at {
			low = middle
		} else {
			high = middle
		}
	}
	return &c.pieces[low]
}

// wanted is the first pattern from one on that has an anchor, or end.
func (c *chunk) wanted(from, end int) int {
	for from < end {
		if left := c.anchors[from>>6] >> (from & 63); left != 0 {
			return min(from+bits.TrailingZeros64(left), end)
		}
		from = from&^63 + 64
	}
	return end
}

// mark puts the word at a place in a class. anchored are the patterns the class anchors.
func (c *chunk) mark(class int32, at int, anchored *table) {
	h := &c.heads[class]
	if known := &c.classes[class>>6]; *known>>(class&63)&1 == 0 {
		*known |= 1 << (class & 63)
		*h = head{first: none}
		for _, id := range anchored.of(class) {
			c.anchors[id>>6] |= 1 << (id & 63)
		}
	}
	c.marks = append(c.marks, mark{int32(at), h.first})
	h.first = int32(len(c.marks) - 1)
	h.pieces |= 1 << (len(c.pieces) & 63)
}

// where tells in which pieces words fit a slot.
func (c *chunk) where(slot int32, classesOf *table) *place {
	p := &c.places[slot]
	if p.chunk != c.number {
		*p = place{chunk: c.number, begin: none}
		for _, class := range classesOf.of(slot) {
			if c.classes[class>>6]>>(class&63)&1 != 0 {
				p.pieces |= c.heads[class].pieces
			}
		}
	}
	return p
}

// row is the row of a slot that words fit.
func (c *chunk) row(p *place) row { return c.bits[p.begin : int(p.begin)+c.rowLen()] }

// locate makes the row of the words of some classes.
func (c *chunk) locate(p *place, classes []int32) {
	p.begin, p.first = int32(len(c.bits)), chunkWords
	c.bits = slices.Grow(c.bits, c.rowLen())[:len(c.bits)+c.rowLen()]
	bits := c.row(p)
	clear(bits)
	for _, class := range classes {
		if c.classes[class>>6]>>(class&63)&1 == 0 {
			continue
		}
		for id := c.heads[class].first; id != none; {
			m := c.marks[id]
			bits[m.at>>6] |= 1 << (m.at & 63)
			p.first, p.last = min(p.first, m.at), max(p.last, m.at)
			id = m.next
		}
	}
}

// runs gives run, for widen.
func (c *chunk) runs() *[3]row {
	if len(c.run[0]) == 0 {
		last := row(c.words[:c.rowLen()])
		for i, by := range []int{1, 1, 2} {
			c.run[i] = append(c.run[i], last...)
			last = c.run[i]
			last.both(by)
		}
	}
	return &c.run
}

// mayBeNegated reports whether a negation word stands before a place, or may stand in
// the piece before.
func (c *chunk) mayBeNegated(p *piece, at int) bool {
	for i := at - 1; i >= at-negationWords; i-- {
		if i < p.start {
			return p.from > 0
		}
		if c.denials[i>>6]&(1<<(i&63)) != 0 {
			return true
		}
	}
	return false
}

// add takes a piece of a sentence into the chunk.
func (s *Scanner) add(p piece, words []danish.Word) {
	c := &s.chunk
	p.start = c.size
	c.pieces = append(c.pieces, p)
	for i := range words {
		e, at := s.known(&words[i]), c.size
		c.size++
		c.words[at>>6] |= 1 << (at & 63)
		if e.role == negation {
			c.denials[at>>6] |= 1 << (at & 63)
		}
		for _, class := range e.classes {
			c.mark(class, at, &s.m.anchored)
		}
	}
	c.size++
}

package cue

import "slices"

const (
	chunkWords = 2048 // how many words a chunk has at most
	maxChunks  = 16   // of a longer text all hits are found at once
	pieceWords = 1024 // in longer sentences hits are looked for piece by piece
)

// chunk is a part of a text, so short that few of its sentences share a group: its words
// in a row. A group is a 64th of its pieces, and a bit in a uint64.
type chunk struct {
	m       *Matcher
	size    int // words
	pieces  []piece
	present []*entry // of the words, each once
	next    []int32  // by place: that of the next word with the same entry, or none
	denials row      // the places of negations
	classes []int32  // those that have words
	anchors row      // the patterns they anchor
	single  []place  // by class: that of the slot for it alone
	several []place  // by number: that of the slots for more
	looked  row      // which of several are known
	marks   []mark
	bits    []uint64
	number  uint32 // of the chunk: tells what is left from those before
	at      uint64 // the group in which a match is looked for
}

// piece is a sentence, or one of the overlapping pieces of a very long one.
type piece struct {
	sentence   int32
	from       int // its first word, as a number in the sentence
	start, end int // the places of its words
}

// within are the numbers of words that a hit may have that begins at a place, as bits;
// none if the next piece has it too.
func (p *piece) within(at int) uint64 {
	if at-p.start >= pieceWords {
		return 0
	}
	return 2<<(p.end-at) - 1
}

// hit is that of a pattern on words from a place in the piece on.
func (p *piece) hit(at, words int, pattern int32) Hit {
	first := int32(p.from + at - p.start)
	return Hit{Sentence: p.sentence, Pattern: pattern, First: first, Last: first + int32(words) - 1}
}

// mark is the place of the first word with an entry, and the number of the next mark of
// the class, or none.
type mark struct{ at, next int32 }

// place is what is known of the words that fit a slot.
type place struct {
	groups uint64 // they stand in; 0 if there are none
	begin  int32  // of its row in bits, none if that is not made
	first  int32  // the number of its first mark, if it is for one class
}

func newChunk(m *Matcher) *chunk {
	return &chunk{
		m:      m,
		single: make([]place, m.words.classes), several: make([]place, m.slots.size()),
		looked: make(row, m.slots.size()/64+1), anchors: make(row, len(m.patterns)/64+1),
	}
}

func (c *chunk) clear() {
	for _, class := range c.classes {
		c.single[class].groups = 0
	}
	clear(c.anchors)
	clear(c.looked)
	c.size, c.pieces, c.present, c.classes, c.marks, c.bits = 0, c.pieces[:0], c.present[:0], c.classes[:0], c.marks[:0], c.bits[:0]
}

// rowLen is the length of the rows of the chunk.
func (c *chunk) rowLen() int { return c.size/64 + 2 }

// perGroup is how many pieces a group has.
func (c *chunk) perGroup() int { return (len(c.pieces) + 63) / 64 }

// group gives the pieces of a group.
func (c *chunk) group(number int) []piece {
	from := number * c.perGroup()
	return c.pieces[from:min(from+c.perGroup(), len(c.pieces))]
}

// add puts a word with an entry of this chunk at a place.
func (c *chunk) add(e *entry, at int, group uint64) {
	if e.chunk != c.number {
		e.chunk, e.first, e.groups = c.number, none, 0
		c.present = append(c.present, e)
	}
	c.next[at], e.first = e.first, int32(at)
	e.groups |= group
}

// index makes the words be found by their classes.
func (c *chunk) index() {
	c.denials = slices.Grow(c.denials[:0], c.rowLen())[:c.rowLen()]
	clear(c.denials)
	marks := c.marks
	for _, e := range c.present {
		if e.denies {
			c.denials.setAll(c.next, e.first)
		}
		for _, class := range e.classes {
			p := &c.single[class]
			if p.groups == 0 {
				p.begin, p.first = none, none
				c.note(class)
			}
			p.groups |= e.groups
			marks = append(marks, mark{e.first, p.first})
			p.first = int32(len(marks) - 1)
		}
	}
	c.marks = marks
}

// note puts down that a class has words.
func (c *chunk) note(class int32) {
	c.classes = append(c.classes, class)
	anchors := c.anchors
	for _, id := range c.m.anchored.of(class) {
		anchors.set(id)
	}
}

// where tells where words fit a slot.
func (c *chunk) where(slot int32) *place {
	if slot >= 0 {
		return &c.single[slot]
	}
	return c.union(^slot)
}

// union is where for a slot for several classes.
func (c *chunk) union(number int32) *place {
	p := &c.several[number]
	if !c.looked.has(number) {
		c.looked.set(number)
		single, groups := c.single, uint64(0)
		for _, class := range c.m.slots.of(number) {
			groups |= single[class].groups
		}
		*p = place{groups: groups, begin: none}
	}
	return p
}

// row is the row of the words that fit a slot.
func (c *chunk) row(slot int32) row {
	p := c.where(slot)
	if p.begin == none {
		p.begin = c.locate(slot)
	}
	return c.bits[p.begin:]
}

// fit tells which of 64 words from a place in the group at hand on fit a slot.
func (c *chunk) fit(slot int32, at int) uint64 {
	p := c.where(slot)
	if p.groups&c.at == 0 {
		return 0
	}
	if p.begin == none {
		p.begin = c.locate(slot)
	}
	return row(c.bits[p.begin:]).from(at)
}

// locate makes the row of the words that fit a slot.
func (c *chunk) locate(slot int32) (begin int32) {
	n, begin := c.rowLen(), int32(len(c.bits))
	c.bits = slices.Grow(c.bits, n)[:len(c.bits)+n]
	r, single := row(c.bits[begin:]), c.single
	clear(r)
	for _, class := range c.m.classesOf(slot) {
		if p := &single[class]; p.groups != 0 {
			for id := p.first; id != none; id = c.marks[id].next {
				r.setAll(c.next, c.marks[id].at)
			}
		}
	}
	return begin
}

// mayBeNegated reports whether a negation word stands before a place, or may stand in
// the piece before.
func (c *chunk) mayBeNegated(p *piece, at int) bool {
	reach := min(negationWords, at-p.start)
	return c.denials.from(at-reach)&(1<<reach-1) != 0 || reach < negationWords && p.from > 0
}

package cue

import (
	"cmp"
	"math/bits"
	"slices"

	"sagstjek/checker/danish"
)

// Scanner finds the hits of sets in a text. It is for one goroutine; so are the forms
// of the words, with which it keeps what it found out about them.
//
// Only the sets that are asked for are looked for, each pattern only in sentences that
// have words for all of it: for each slot a row of bits tells which words fit there.
type Scanner struct {
	m       *Matcher
	unknown *entry   // what is known of most words
	loose   []*entry // of words without a form, in use while a chunk is filled
	used    int      // so many of them

	text   [][]danish.Word
	chunks []*chunk // in use, and behind them others
	live   int      // how many are in use
	number uint32   // of the last chunk filled
	found  [][]Hit  // by set
	asked  []bool   // by set: found is complete
	reason lastReason
}

// Read takes in a text, sentence by sentence. It ends the use of all hits; the words
// may not change before it is called again.
func (s *Scanner) Read(text [][]danish.Word) {
	s.text, s.reason.sentence, s.live = text, none, 0
	clear(s.asked)
	c := s.fresh()
	whole := true
	for i, words := range text {
		for from := 0; from < len(words); from += pieceWords {
			n := min(pieceWords+maxWords-1, len(words)-from)
			if c.size+n > chunkWords {
				s.fill(c)
				if s.live == maxChunks { // too long to wait for what is asked
					s.findAll()
					s.live, whole = 0, false
				}
				c = s.fresh()
			}
			c.pieces = append(c.pieces, piece{sentence: int32(i), from: from, start: c.size, end: c.size + n})
			c.size += n
		}
	}
	s.fill(c)
	if !whole {
		s.findAll()
	}
}

// fresh is another chunk to use, without words.
func (s *Scanner) fresh() *chunk {
	if s.live == len(s.chunks) {
		s.chunks = append(s.chunks, newChunk(s.m))
	}
	c := s.chunks[s.live]
	s.live++
	c.clear()
	return c
}

// fill takes in the words of the pieces of a chunk.
func (s *Scanner) fill(c *chunk) {
	s.number++
	c.number = s.number
	c.next = slices.Grow(c.next[:0], c.size)[:c.size]
	s.used = 0
	perGroup := c.perGroup()
	for i := range c.pieces {
		p := &c.pieces[i]
		group := uint64(1) << (i / perGroup)
		words := s.text[p.sentence][p.from : p.from+p.end-p.start]
		for k := range words {
			c.add(s.known(&words[k]), p.start+k, group)
		}
	}
	c.index()
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

// find appends the hits of a set in the chunks.
func (s *Scanner) find(set int) {
	hits := s.found[set]
	if !s.asked[set] { // they are of another text
		s.asked[set], hits = true, hits[:0]
	}
	first, end := s.m.sets[set].first, s.m.sets[set].end
	for _, c := range s.chunks[:s.live] {
		before, sorted := len(hits), true
		for id := c.anchors.first(first, end); id < end; id = c.anchors.first(id+1, end) {
			n := len(hits)
			hits = s.match(hits, c, &s.m.patterns[id], int32(id-first))
			sorted = sorted && (n == before || n == len(hits))
		}
		if !sorted {
			slices.SortFunc(hits[before:], byPlace)
		}
	}
	s.found[set] = hits
}

func byPlace(a, b Hit) int {
	if c := cmp.Compare(a.Sentence, b.Sentence); c != 0 {
		return c
	}
	if c := cmp.Compare(a.First, b.First); c != 0 {
		return c
	}
	return cmp.Compare(a.Pattern, b.Pattern)
}

// match appends the hits of a pattern, which has a number in its set, in a chunk.
func (s *Scanner) match(hits []Hit, in *chunk, p *pattern, number int32) []Hit {
	groups := in.where(p.first).groups
	if groups == 0 {
		return hits
	}
	c, from := s.m.code[p.start:p.end], uint64(1)
	if c.op() == wordOp { // which starts are
		c, from = c[1:], 2
	}
	if groups = in.meet(c, groups); groups == 0 {
		return hits
	}
	starts := in.row(p.first)
	for ; groups != 0; groups &= groups - 1 {
		in.at = groups & -groups
		pieces := in.group(bits.TrailingZeros64(groups))
		end := pieces[len(pieces)-1].end
		for at := starts.first(pieces[0].start, end); at < end; at = starts.first(at+1, end) {
			for pieces[0].end <= at {
				pieces = pieces[1:]
			}
			if ends := in.ends(c, from, at) & pieces[0].within(at); ends != 0 {
				h := pieces[0].hit(at, bits.TrailingZeros64(ends), number)
				h.Negated = in.mayBeNegated(&pieces[0], at) && s.negated(&h)
				hits = append(hits, h)
			}
		}
	}
	return hits
}

// meet tells in which of some groups there may be a piece with words for all parts of c
// that need one.
func (in *chunk) meet(c code, groups uint64) uint64 {
	choices := false
	for i := 0; i < len(c); i++ {
		switch operand := c[i] >> opBits; c[i] & opMask {
		case wordOp:
			if groups &= in.where(operand).groups; groups == 0 {
				return 0
			}
		case choiceOp:
			choices = true
			i += int(operand)
		}
	}
	for i := 0; choices && i < len(c); i++ {
		if c[i]&opMask == choiceOp {
			end, met := i+int(c[i]>>opBits), uint64(0)
			for i < end {
				row := c[i+2:][:c[i+1]]
				met |= in.meet(row, groups)
				i += len(row) + 1
			}
			groups = met
		}
	}
	return groups
}

// ends tells where matches of c can end: bit k of from says that c may begin k words
// after the first word of the hit, which stands at a place; bit k of the result that
// it may end before word k, be it in a later piece.
func (in *chunk) ends(c code, from uint64, at int) uint64 {
	for i := 0; i < len(c) && from != 0; i++ {
		operand := c[i] >> opBits
		switch c[i] & opMask {
		case wordOp:
			from = from & in.fit(operand, at) << 1
		case maybeOp:
			from |= from & in.fit(operand, at) << 1
		case gapOp:
			from |= from << 1
			from |= from << 2
			from |= from << 4
			from |= from << 1
		case choiceOp:
			end, to := i+int(operand), uint64(0)
			for i < end {
				row := c[i+2:][:c[i+1]]
				to |= in.ends(row, from, at)
				i += len(row) + 1
			}
			from = to
		}
	}
	return from
}

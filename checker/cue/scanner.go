package cue

import (
	"cmp"
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
	first, end := int(s.m.sets[set].first), int(s.m.sets[set].end)
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

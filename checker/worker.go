package checker

import (
	"sagstjek/checker/agenda"
	"sagstjek/checker/cue"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// worker holds what one goroutine reuses from item to item.
type worker struct {
	scanner   *cue.Scanner
	cutter    agenda.Cutter
	sentences []agenda.Sentence // of the item
	words     [][]danish.Word   // by sentence
	hits      [][]Hit           // by set of the matcher
	asked     []bool            // by set: hits is filled in
	spare     []Hit             // room for choices of them, all in use until the next item
	memory    *memory           // nil unless Env.Remember
	facts     facts
}

func (c *Checker) hire() *worker {
	select {
	case w := <-c.workers:
		return w
	default:
		w := &worker{scanner: c.matcher.NewScanner(), hits: make([][]Hit, c.matcher.Sets()), asked: make([]bool, c.matcher.Sets())}
		if c.env.Remember {
			w.memory = newMemory()
		}
		return w
	}
}

func (c *Checker) release(w *worker) {
	select {
	case c.workers <- w:
	default:
	}
}

// read takes in the sentences of an item.
func (w *worker) read(text string, sentences []agenda.Sentence) {
	w.sentences = sentences
	clear(w.asked)
	w.spare = w.spare[:0]
	if w.memory != nil {
		w.recall(text)
		return
	}
	w.words = w.words[:0]
	for i := range sentences {
		w.words = append(w.words, sentences[i].Words)
	}
	w.scanner.Read(w.words)
}

// recall fills in the hits of all sets, most of them from memory.
func (w *worker) recall(text string) {
	for set := range w.hits {
		w.asked[set], w.hits[set] = true, w.hits[set][:0]
	}
	for i, hits := range w.memory.scan(w.scanner, text, w.sentences) {
		for _, h := range hits {
			w.add(h.set, i, h.Hit)
		}
	}
}

// room is an empty slice for n hits of the item.
func (w *worker) room(n int) []Hit {
	used := len(w.spare)
	if used+n > cap(w.spare) {
		w.spare, used = make([]Hit, 0, max(1<<10, 2*n)), 0 // the old one stays with those who use it
	}
	w.spare = w.spare[:used+n]
	return w.spare[used : used : used+n]
}

// look gives the hits of a set in the item, and finds them when they are first asked for.
func (w *worker) look(set int) []Hit {
	if !w.asked[set] {
		w.asked[set], w.hits[set] = true, w.hits[set][:0]
		for _, h := range w.scanner.Hits(set) {
			w.add(set, int(h.Sentence), h)
		}
	}
	return w.hits[set]
}

// add puts a hit to those of its set, without the words of a lead-in.
func (w *worker) add(set, sentence int, h cue.Hit) {
	s := &w.sentences[sentence]
	if int(h.Last) < s.Lead {
		return // wholly in the lead-in, which is a sentence of its own
	}
	first := max(int(h.First), s.Lead)
	w.hits[set] = append(w.hits[set], Hit{
		Sentence: sentence,
		Span:     document.Span{Start: s.Words[first].Span.Start, End: s.Words[h.Last].Span.End},
		Negated:  h.Negated,
		Cue:      h.Pattern,
	})
}

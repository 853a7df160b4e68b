package checker

import (
	"sagstjek/checker/agenda"
	"sagstjek/checker/cue"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// worker holds what one goroutine reuses from item to item.
type worker struct {
	scanner *cue.Scanner
	cutter  agenda.Cutter
	text    [][]danish.Word // by sentence of the item
	hits    [][]Hit         // by set of the matcher
	asked   []bool          // by set: hits is filled in
	memory  *memory         // nil unless Env.Remember
	facts   facts
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
func (w *worker) read(sentences []agenda.Sentence) {
	w.text = w.text[:0]
	for i := range sentences {
		w.text = append(w.text, sentences[i].Words)
	}
	w.scanner.Read(w.text)
	clear(w.asked)
}

// look finds the hits of a set in the sentences read, when they are first asked for.
func (w *worker) look(set int, sentences []agenda.Sentence) []Hit {
	if w.asked[set] {
		return w.hits[set]
	}
	w.asked[set] = true
	hits := w.hits[set][:0]
	for _, h := range w.scanner.Hits(set) {
		s := &sentences[h.Sentence]
		if int(h.Last) < s.Lead {
			continue // wholly in the lead-in, which is a sentence of its own
		}
		first := max(int(h.First), s.Lead)
		hits = append(hits, Hit{
			Sentence: int(h.Sentence),
			Span:     document.Span{Start: s.Words[first].Span.Start, End: s.Words[h.Last].Span.End},
			Negated:  h.Negated,
		})
	}
	w.hits[set] = hits
	return hits
}

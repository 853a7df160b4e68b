package cue

import "sagstjek/checker/danish"

// entry is what a scanner knows of a word.
type entry struct {
	of      *Scanner
	classes []int32  // one may be there more than once
	few     [5]int32 // room for classes
	denies  bool     // it is a negation

	chunk  uint32 // the number of the last one that has the word; the rest is of that one
	first  int32  // of its places there
	groups uint64 // those it stands in
}

// known is what the scanner knows of a word. It is kept with the word's form.
func (s *Scanner) known(w *danish.Word) *entry {
	if w.Form == nil {
		return s.loosely(w)
	}
	if e, ok := w.Form.Note.(*entry); ok && e.of == s {
		return e
	}
	e := s.loosely(w)
	if s.used--; len(e.classes) == 0 && !e.denies {
		e = s.unknown
	} else {
		kept := &entry{of: s, denies: e.denies}
		kept.classes = append(kept.few[:0], e.classes...)
		e = kept
	}
	w.Form.Note = e
	return e
}

// loosely is known for a word that is not to be remembered.
func (s *Scanner) loosely(w *danish.Word) *entry {
	if s.used == len(s.loose) {
		s.loose = append(s.loose, &entry{of: s})
	}
	e := s.loose[s.used]
	s.used++
	e.chunk, e.classes = 0, e.classes[:0]
	s.m.classify(e, w.Text, w.Fold)
	return e
}

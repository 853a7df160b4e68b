package cue

import "sagstjek/checker/danish"

// known is what the matcher knows of a word. It is kept with the word's form; of a word
// without one it is valid until the next call.
func (s *Scanner) known(w *danish.Word) *entry {
	if w.Form == nil {
		s.loose = entry{m: s.m, classes: s.loose.classes[:0]}
		s.m.classify(&s.loose, w.Text, w.Fold)
		return &s.loose
	}
	if e, ok := w.Form.Note.(*entry); ok && e.m == s.m {
		return e
	}
	e := &entry{m: s.m}
	s.m.classify(e, w.Form.Text, w.Form.Fold)
	if e.classes == nil && e.role == plain {
		e = s.unknown
	}
	w.Form.Note = e
	return e
}

package cue

import "sagstjek/checker/danish"

// known is what the matcher knows of a word. It is kept with the word's form; of a word
// without one it is valid until the next call.
func (s *Scanner) known(w *danish.Word) *entry {
	if w.Form != nil {
		if e, ok := w.Form.Note.(*entry); ok && e.m == s.m {
			return e
		}
	}
	loose := &s.loose
	*loose = entry{m: s.m, classes: loose.classes[:0]}
	s.m.classify(loose, w.Text, w.Fold)
	if w.Form == nil {
		return loose
	}
	e := s.unknown
	if len(loose.classes) > 0 || loose.role != plain {
		e = &entry{m: s.m, role: loose.role}
		e.classes = append(e.few[:0], loose.classes...)
	}
	w.Form.Note = e
	return e
}

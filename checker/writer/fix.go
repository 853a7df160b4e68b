package writer

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

// Fix makes fixes, of which no two touch the same text, in a file of which doc is what
// a reader made: in Word and ODT files as tracked changes of the date (2026-11-22T...),
// in others by changing the bytes they are about and no others. A fix whose text has no
// one place in the file is left out; those that were made come back. The error is a
// *Problem.
func Fix(data []byte, doc *document.Document, fixes []*checker.Fix, date string) ([]byte, []*checker.Fix, error) {
	switch doc.Format {
	case "docx":
		return fixWord(data, doc, fixes, date)
	case "odt":
		return fixODT(data, doc, fixes, date)
	}
	out, made := fixText(data, doc, fixes)
	return out, made, nil
}

// placed are the fixes all of whose edits have a place in the file, and those places, edit
// by edit.
func placed[T any](fixes []*checker.Fix, place func(*checker.Edit) (T, bool)) (made []*checker.Fix, at []T) {
next:
	for _, f := range fixes {
		var mine []T
		for i := range f.Edits {
			here, ok := place(&f.Edits[i])
			if !ok {
				continue next
			}
			mine = append(mine, here)
		}
		made, at = append(made, f), append(at, mine...)
	}
	return made, at
}

// stretch is the bytes of an edit if it stands in the file whole and in one piece, save
// for what gap allows between two pieces of it.
func stretch(doc *document.Document, s document.Span, gap func(part string, from, to int) bool) ([]piece, bool) {
	found := pieces(doc, s)
	at := s.Start
	for i, p := range found {
		if p.text.Start != at { // made text, or half of what stands there as a whole
			return nil, false
		}
		at = p.text.End
		if i > 0 && (p.part != found[0].part || !gap(p.part, found[i-1].end, p.start)) {
			return nil, false
		}
	}
	return found, at == s.End && len(found) > 0
}

// adjacent is the gap of formats in which nothing may stand between two pieces.
func adjacent(_ string, from, to int) bool { return from == to }

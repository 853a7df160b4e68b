package writer

import (
	"fmt"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/internal/xmlpart"
)

// fixWord makes fixes as tracked changes: what goes is marked as deleted, what comes as
// inserted. Only the runs they are in are written anew.
func fixWord(data []byte, doc *document.Document, fixes []*checker.Fix, date string) ([]byte, []*checker.Fix, error) {
	p, err := openPackage(data)
	if err != nil {
		return nil, nil, err
	}
	d, err := openDOCX(p)
	if err == nil {
		err = d.refuse(trackedChange)
	}
	if err != nil {
		return nil, nil, err
	}
	stories := map[string]*story{}
	made, cuts := placed(fixes, func(e *checker.Edit) ([]cut, bool) {
		s, ok := d.story(doc, e.Span, stories)
		if !ok {
			return nil, false
		}
		return s.cuts(doc, e)
	})
	for _, c := range slices.Concat(cuts...) {
		c.story.byRun[c.run] = append(c.story.byRun[c.run], c)
	}
	for _, s := range stories {
		s.write(date)
	}
	out, err := p.bytes()
	return out, made, err
}

// story is a part with text that is changed. It borrows from docx what looks around in
// its tree.
type story struct {
	docx
	byRun map[elem][]cut
	fresh int // the next number for a tracked change
}

// cut is what one edit takes out of one child of a run. The last of an edit is where
// its new text goes.
type cut struct {
	story    *story
	run      elem
	child    elem
	from, to int
	edit     *checker.Edit
	last     bool
}

// story finds the part that holds a span.
func (d *docx) story(doc *document.Document, s document.Span, open map[string]*story) (*story, bool) {
	p, ok := locate(doc, s)
	if !ok {
		return nil, false
	}
	name := xmlpart.PartName(p.part)
	if open[name] == nil {
		tree := d.tree
		if name != xmlpart.PartName(d.main) {
			if tree, ok = d.markup(name); !ok {
				return nil, false
			}
		}
		open[name] = &story{
			docx: docx{pack: d.pack, main: name, tree: tree, strict: d.strict}, byRun: map[elem][]cut{}, fresh: maxID(tree, "w:") + 1,
		}
	}
	return open[name], true
}

// cuts are the pieces of an edit, if it can be told as a tracked change: all in one
// paragraph, in runs that nothing but a person writes.
func (s *story) cuts(doc *document.Document, e *checker.Edit) ([]cut, bool) {
	found, ok := stretch(doc, e.Span, func(string, int, int) bool { return true })
	if !ok || strings.ContainsAny(e.Text, "\n\t") {
		return nil, false
	}
	var out []cut
	paragraph := none
	for _, p := range found {
		child := s.tree.at(p.start)
		run := s.tree.elems[child].up
		if run < 0 || s.tree.elems[run].name != "w:r" || !s.free(child) {
			return nil, false
		}
		here := s.tree.above(run, "w:p")
		if paragraph >= 0 && here != paragraph {
			return nil, false
		}
		paragraph = here
		out = append(out, cut{story: s, run: run, child: child, from: p.start, to: p.end, edit: e})
	}
	out[len(out)-1].last = true
	return out, paragraph >= 0
}

// free reports whether text may be changed where it stands: not in fields, in locked or
// bound controls, or in what the file holds twice.
func (s *story) free(leaf elem) bool {
	path := s.path(leaf)
	if len(path) == 0 || path[len(path)-1] != leaf || s.field(path, false) >= 0 {
		return false
	}
	for e := leaf; e >= 0; e = s.tree.elems[e].up {
		switch s.tree.elems[e].name {
		case "w:fldSimple", "w:ruby", "mc:AlternateContent", "m:oMath", "w:txbxContent", "w:moveFrom", "w:del":
			return false
		case "w:r":
			if e != s.tree.elems[leaf].up {
				return false
			}
		case "w:sdt":
			if !s.transparent(e) && s.tree.child(s.tree.child(e, "w:sdtPr"), "w:text") < 0 || s.locked(e) {
				return false
			}
		}
	}
	return true
}

func (s *story) locked(sdt elem) bool {
	props := s.tree.child(sdt, "w:sdtPr")
	lock := s.tree.attr(s.tree.child(props, "w:lock"), "w:val")
	return lock == "contentLocked" || lock == "sdtContentLocked" || s.tree.child(props, "w:dataBinding") >= 0
}

// write writes the runs with cuts anew.
func (s *story) write(date string) {
	if len(s.byRun) == 0 {
		return
	}
	var runs []elem
	for run := range s.byRun {
		runs = append(runs, run)
	}
	slices.Sort(runs)
	var patches []patch
	for _, run := range runs {
		slices.SortStableFunc(s.byRun[run], func(a, b cut) int { return a.from - b.from })
		x := s.tree.elems[run]
		w := runWriter{story: s, run: run, date: date}
		patches = append(patches, patch{x.start, x.end, w.text(s.byRun[run])})
	}
	s.pack.put(s.main, []byte(apply(s.tree.src, patches)))
}

// number is a fresh one for a tracked change.
func (s *story) number() int {
	s.fresh++
	return s.fresh - 1
}

// change begins the element of a tracked change.
func (s *story) change(prefix, name, date string) string {
	if prefix == "" {
		space := xmlpart.Word
		if s.strict {
			space = xmlpart.Strict
		}
		return fmt.Sprintf(`<%s xmlns:w="%s" w:id="%d" w:author="%s" w:date="%s">`, name, space, s.number(), Author, date)
	}
	return fmt.Sprintf(`<%[1]s%[2]s %[1]sid="%[3]d" %[1]sauthor="%[4]s" %[1]sdate="%[5]s">`, prefix, name, s.number(), Author, date)
}

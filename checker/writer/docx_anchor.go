package writer

import (
	"sagstjek/checker/document"
	"sagstjek/internal/xmlpart"
)

// point is where a mark goes: before the byte at, after the elements in cut have been
// ended, which are begun again behind it. cut has the innermost first.
type point struct {
	at  int
	cut []elem
}

// anchor is what a comment stands on. bare: there is only room for its sign, at end.
type anchor struct {
	start, end point
	bare       bool
}

// anchor finds the place for a comment on a span, the nearest that can bear one.
func (d *docx) anchor(doc *document.Document, s document.Span) (anchor, bool) {
	p, ok := locate(doc, s)
	if ok && xmlpart.PartName(p.part) != xmlpart.PartName(d.main) {
		p, ok = d.citation(p)
	}
	if !ok {
		if p, ok = d.nearby(doc, s); !ok {
			return anchor{}, false
		}
	}
	first, last := d.tree.at(p.start), d.tree.at(p.end-1)
	if d.tree.above(first, "w:p") < 0 || d.tree.above(last, "w:p") < 0 {
		return anchor{}, false
	}
	a := anchor{start: d.point(first, p.start, false), end: d.point(last, p.end, true)}
	if a.end.at <= a.start.at { // one was moved past the other
		a.end = d.point(first, p.start, true)
	}
	if a.end.at <= a.start.at {
		a.bare = true
	}
	return d.outOfControl(a), true
}

// citation is where the text refers to the footnote or endnote that holds p: Word
// takes no comments within notes ([MS-OI29500] 2.1.315).
func (d *docx) citation(p place) (place, bool) {
	notes, ok := d.markup(p.part)
	if !ok {
		return p, false
	}
	note := notes.above(notes.at(p.start), "w:footnote", "w:endnote")
	if note < 0 {
		return p, false
	}
	reference, id := notes.elems[note].name+"Reference", notes.attr(note, "w:id")
	for i, x := range d.tree.elems {
		if x.name == reference && d.tree.attr(elem(i), "w:id") == id {
			return place{d.main, x.start, x.end}, true
		}
	}
	return p, false
}

// nearby is the text closest to a span the main part holds nothing of.
func (d *docx) nearby(doc *document.Document, s document.Span) (place, bool) {
	var found place
	least := -1
	for _, b := range doc.Blocks {
		p, ok := locate(doc, b.Span)
		if !ok || xmlpart.PartName(p.part) != xmlpart.PartName(d.main) {
			continue
		}
		distance := max(b.Span.Start-s.End, s.Start-b.Span.End, 0)
		if least < 0 || distance < least {
			least, found = distance, p
		}
	}
	return found, least >= 0
}

// point is the place for a mark at the byte of an element, before what begins there or,
// with after, behind what ends there. Where there must be no mark it moves outwards.
func (d *docx) point(leaf elem, at int, after bool) point {
	path := d.path(leaf)
	switch n := len(path); {
	case n == 0: // between the parts of a paragraph
		return point{at: at}
	case path[n-1] != leaf:
		return d.around(path, after)
	}
	if field := d.field(path, after); field >= 0 {
		return d.around(d.path(field), after)
	}
	var cut []elem
	for i, e := range path {
		name := d.tree.elems[e].name
		switch {
		case cuttable(name) && d.mayCut(e):
			cut = append(cut, e)
		case d.transparent(e) && len(cut) == 0:
		default:
			return d.around(path[:i+1], after)
		}
	}
	return d.settle(at, cut)
}

// around is the place before or after the last element of a path.
func (d *docx) around(path []elem, after bool) point {
	last := &d.tree.elems[path[len(path)-1]]
	var cut []elem
	for _, e := range path[:len(path)-1] {
		if cuttable(d.tree.elems[e].name) {
			cut = append(cut, e)
		}
	}
	if after {
		return d.settle(last.end, cut)
	}
	return d.settle(last.start, cut)
}

// runProps are the looks of a run, or none.
func (d *docx) runProps(e elem) elem {
	if d.tree.elems[e].name != "w:r" {
		return none
	}
	return d.tree.child(e, "w:rPr")
}

// field is the run with the sign that begins, or with after ends, the field the path
// leads into, if it begins and ends in one paragraph; else none.
func (d *docx) field(path []elem, after bool) elem {
	t := d.tree
	if len(path) == 0 {
		return none
	}
	p := t.above(path[0], "w:p")
	where := t.elems[path[len(path)-1]].start
	first, end := t.inside(p)
	depth, begun := 0, none
	for e := first; e < end; e++ {
		if t.elems[e].name != "w:fldChar" || t.above(e, "w:p") != p {
			continue
		}
		run := t.above(e, "w:r")
		switch t.attr(e, "w:fldCharType") {
		case "begin":
			if depth++; depth == 1 {
				begun = run
			}
		case "end":
			if depth--; depth == 0 && begun >= 0 {
				if t.elems[begun].start <= where && where < t.elems[run].end {
					if after {
						return run
					}
					return begun
				}
				begun = none
			}
			depth = max(depth, 0)
		}
	}
	return none
}

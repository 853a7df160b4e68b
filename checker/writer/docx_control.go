package writer

// outOfControl moves the end of a comment out of the first paragraph of a content
// control that holds whole paragraphs: LibreOffice (7.4) drops text and comment when
// it meets one there. It goes to the beginning of the paragraph that follows.
func (d *docx) outOfControl(a anchor) anchor {
	t := d.tree
	p := t.above(t.at(a.end.at-1), "w:p")
	if p < 0 || !d.leadsControl(p) {
		return a
	}
	next := d.follower(p)
	if next < 0 {
		return a
	}
	a.end = point{at: d.contentOf(next)}
	return a
}

// leadsControl reports whether a paragraph is the first of a content control.
func (d *docx) leadsControl(p elem) bool {
	t := d.tree
	for e := t.elems[p].up; e >= 0; e = t.elems[e].up {
		if t.elems[e].name != "w:sdt" {
			continue
		}
		first, end := t.inside(e)
		for c := first; c < end; c++ {
			if t.elems[c].name == "w:p" {
				if c == p {
					return true
				}
				break
			}
		}
	}
	return false
}

// follower is the paragraph that comes next in the same text, controls not counted,
// if it is not the first of a control itself; else none.
func (d *docx) follower(p elem) elem {
	t := d.tree
	home := d.home(p)
	for e := p + 1; int(e) < len(t.elems); e++ {
		if x := t.elems[e]; x.name != "w:p" || x.start < t.elems[p].end || x.open == x.end {
			continue // no paragraph, or one without room
		}
		if d.home(e) != home || d.leadsControl(e) {
			return none
		}
		return e
	}
	return none
}

// home is what holds a paragraph: the body, a cell, a text box.
func (d *docx) home(p elem) elem {
	for e := d.tree.elems[p].up; e >= 0; e = d.tree.elems[e].up {
		switch d.tree.elems[e].name {
		case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo":
		default:
			return e
		}
	}
	return none
}

// contentOf is where the content of a paragraph begins, behind its properties.
func (d *docx) contentOf(p elem) int {
	if props := d.tree.child(p, "w:pPr"); props >= 0 {
		return d.tree.elems[props].end
	}
	return d.tree.elems[p].open
}

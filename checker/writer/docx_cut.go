package writer

// cuttable are the elements that can be ended and begun again in the middle. Marks
// within tracked insertions are lost on some programs, so these are cut too.
func cuttable(name string) bool {
	return name == "w:t" || name == "w:r" || name == "w:ins" || name == "w:moveTo"
}

// path leads from the child of the paragraph down to the element; what stands in a text
// box stops at the run the box hangs on, for Word takes no comments in there.
func (d *docx) path(leaf elem) []elem {
	t := d.tree
	for e := leaf; e >= 0; e = t.elems[e].up {
		switch t.elems[e].name {
		case "w:txbxContent", "w:drawing", "w:pict", "w:object":
			if out := t.above(e, "w:r"); out >= 0 && t.above(out, "w:p") >= 0 {
				leaf = out
			}
		}
	}
	var path []elem
	p := t.above(leaf, "w:p")
	for e := leaf; e != p && e >= 0; e = t.elems[e].up {
		path = append(path, e)
	}
	for i, k := 0, len(path)-1; i < k; i, k = i+1, k-1 {
		path[i], path[k] = path[k], path[i]
	}
	return path
}

// transparent reports wrappers within which a mark may stand: links, and content
// controls that take any text.
func (d *docx) transparent(e elem) bool {
	switch d.tree.elems[e].name {
	case "w:hyperlink":
		return true
	case "w:sdtContent":
		return d.transparent(d.tree.elems[e].up)
	case "w:sdt":
		props := d.tree.child(e, "w:sdtPr")
		if props < 0 {
			return true
		}
		first, end := d.tree.inside(props)
		for p := first; p < end; p++ {
			switch d.tree.elems[p].name {
			case "w:text", "w:date", "w:dropDownList", "w:comboBox", "w:picture", "w:docPartObj", "w:docPartList",
				"w:citation", "w:bibliography", "w:equation", "w:dataBinding", "w14:checkbox":
				return false
			}
		}
		return true
	}
	return false
}

// mayCut reports whether an element can be cut without changing what it shows: white
// space at the ends of text that is not kept would be kept by its parts.
func (d *docx) mayCut(e elem) bool {
	if d.tree.elems[e].name != "w:t" {
		return true
	}
	switch d.tree.attr(e, "xml:space") {
	case "preserve":
		return true
	case "":
		x := d.tree.elems[e]
		return x.open < x.close && !blank(d.tree.src[x.open]) && !blank(d.tree.src[x.close-1])
	}
	return false
}

func blank(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }

// settle leaves uncut the elements at whose border the place is.
func (d *docx) settle(at int, cut []elem) point {
	for n := len(cut) - 1; n >= 0; n-- {
		x := &d.tree.elems[cut[n]]
		begin := x.open
		if props := d.runProps(cut[n]); props >= 0 {
			begin = max(begin, d.tree.elems[props].end)
		}
		switch {
		case at <= begin:
			at = x.start
		case at >= x.close:
			at = x.end
		default:
			p := point{at: at}
			for ; n >= 0; n-- {
				p.cut = append(p.cut, cut[n])
			}
			return p
		}
	}
	return point{at: at}
}

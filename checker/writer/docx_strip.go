package writer

import "strings"

// margin are the comments of a Word file as its parts hold them.
type margin struct {
	part  string
	tree  *markup
	list  []marginal
	byID  map[string]int
	paras map[string]bool // all ids of paragraphs of comments
}

type marginal struct {
	e        elem
	id       string
	own      bool
	paras    []string // ids of its paragraphs; Word ties threads to the last
	parent   int      // index of the comment it answers, -1 for none
	answered bool     // by somebody else
}

// margin reads the comments; without any there is an empty margin.
func (d *docx) margin() *margin {
	m := &margin{byID: map[string]int{}, paras: map[string]bool{}}
	name, tree, ok := d.relatedMarkup("comments")
	if !ok || tree.elems[0].name != "w:comments" {
		return m
	}
	m.part, m.tree = name, tree
	byPara := map[string]int{}
	for e := range tree.elems {
		switch tree.elems[e].name {
		case "w:comment":
			id := tree.attr(elem(e), "w:id")
			if _, again := m.byID[id]; !again {
				m.byID[id] = len(m.list)
			}
			m.list = append(m.list, marginal{e: elem(e), id: id, own: tree.attr(elem(e), "w:author") == Author, parent: -1})
		case "w:p":
			if para := tree.attr(elem(e), "w14:paraId"); para != "" && len(m.list) > 0 {
				k := len(m.list) - 1
				m.list[k].paras = append(m.list[k].paras, para)
				byPara[para], m.paras[para] = k, true
			}
		}
	}
	if _, ex, ok := d.relatedMarkup("commentsExtended"); ok {
		m.thread(ex, byPara)
	}
	return m
}

// thread finds out which comment answers which.
func (m *margin) thread(ex *markup, byPara map[string]int) {
	for e := range ex.elems {
		k, known := byPara[ex.attr(elem(e), "w15:paraId")]
		above, ok := byPara[ex.attr(elem(e), "w15:paraIdParent")]
		if known && ok && k != above {
			m.list[k].parent = above
		}
	}
	for k := range m.list {
		above := m.list[k].parent
		for steps := 0; above >= 0 && steps < len(m.list); steps++ {
			if !m.list[k].own {
				m.list[above].answered = true
			}
			above = m.list[above].parent
		}
	}
}

// strip removes sagstjek's own comments, and what points to them, from all parts.
func (d *docx) strip(keepAnswered bool) (int, error) {
	m := d.margin()
	ids, paras := map[string]bool{}, map[string]bool{}
	var gone []patch
	for _, c := range m.list {
		if !c.own || keepAnswered && c.answered {
			continue
		}
		x := m.tree.elems[c.e]
		gone = append(gone, patch{start: x.start, end: x.end})
		ids[c.id] = true
		for _, p := range c.paras {
			paras[p] = true
		}
	}
	if len(gone) == 0 {
		return 0, nil
	}
	d.pack.put(m.part, []byte(apply(m.tree.src, gone)))
	d.unmark(ids)
	d.untie(paras)
	var ok bool
	if d.tree, ok = d.markup(d.main); !ok {
		return 0, &Problem{msgBroken}
	}
	return len(gone), nil
}

// unmark removes the marks of comments from the text.
func (d *docx) unmark(ids map[string]bool) {
	t := d.tree
	var gone []patch
	for i := range t.elems {
		switch t.elems[i].name {
		case "w:commentRangeStart", "w:commentRangeEnd", "w:commentReference":
		default:
			continue
		}
		e := elem(i)
		if !ids[t.attr(e, "w:id")] {
			continue
		}
		if run := t.elems[e].up; run >= 0 && t.elems[run].name == "w:r" && d.onlyMark(run, e) {
			e = run
		}
		gone = append(gone, patch{start: t.elems[e].start, end: t.elems[e].end})
	}
	d.pack.put(d.main, []byte(apply(t.src, gone)))
}

// onlyMark reports whether a run holds nothing but the mark and its looks.
func (d *docx) onlyMark(run, mark elem) bool {
	first, end := d.tree.inside(run)
	for e := first; e < end; e++ {
		if d.tree.elems[e].up == run && e != mark && d.tree.elems[e].name != "w:rPr" {
			return false
		}
	}
	return true
}

// untie removes what further parts say of removed comments; answers to them become
// comments in their own right.
func (d *docx) untie(paras map[string]bool) {
	durable := map[string]bool{}
	for _, kind := range []string{"commentsExtended", "commentsIds", "commentsExtensible"} {
		name, t, ok := d.relatedMarkup(kind)
		if !ok {
			continue
		}
		var gone []patch
		for i, x := range t.elems {
			e := elem(i)
			parent := t.attribute(e, "w15:paraIdParent")
			switch {
			case x.name == "w15:commentEx" && paras[t.attr(e, "w15:paraId")],
				x.name == "w16cex:commentExtensible" && durable[t.attr(e, "w16cex:durableId")]:
				gone = append(gone, patch{start: x.start, end: x.end})
			case x.name == "w16cid:commentId" && paras[t.attr(e, "w16cid:paraId")]:
				durable[t.attr(e, "w16cid:durableId")] = true
				gone = append(gone, patch{start: x.start, end: x.end})
			case parent != nil && paras[parent.Value]:
				gone = append(gone, patch{start: parent.Start, end: parent.End})
			}
		}
		if len(gone) > 0 {
			d.pack.put(name, []byte(apply(t.src, gone)))
		}
	}
}

// maxID is the highest number that comments or, of the text, any of the marks bear.
func maxID(m *markup, marks ...string) int {
	most := -1
	if m == nil {
		return most
	}
	for i := range m.elems {
		for _, name := range marks {
			if strings.HasPrefix(m.elems[i].name, name) {
				most = max(most, number(m.attr(elem(i), "w:id")))
			}
		}
	}
	return most
}

// number reads a count no higher than Word takes, -1 for anything else.
func number(s string) int {
	n := 0
	for _, c := range []byte(s) {
		if c < '0' || c > '9' || n > 200_000_000 {
			return -1
		}
		n = n*10 + int(c-'0')
	}
	if s == "" {
		return -1
	}
	return n
}

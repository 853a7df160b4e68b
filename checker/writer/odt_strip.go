package writer

import "sagstjek/internal/xmlpart"

// strip removes sagstjek's own annotations.
func (o *odt) strip(keepAnswered bool) (int, error) {
	t := o.tree
	author, parent := map[string]string{}, map[string]string{}
	for i := range t.elems {
		if e := elem(i); t.elems[e].name == "office:annotation" {
			name := t.attr(e, "office:name")
			author[name], parent[name] = o.author(e), t.attr(e, "loext:parent-name")
		}
	}
	answered := map[string]bool{}
	for name := range author {
		if author[name] == Author {
			continue
		}
		for above, steps := parent[name], 0; above != "" && steps < len(parent); steps++ {
			answered[above] = true
			above = parent[above]
		}
	}
	var gone []patch
	names := map[string]bool{}
	for i, x := range t.elems {
		e := elem(i)
		name := t.attr(e, "office:name")
		if x.name == "office:annotation" && o.author(e) == Author && (!keepAnswered || name == "" || !answered[name]) {
			gone = append(gone, patch{start: x.start, end: x.end})
			names[name] = name != ""
		}
	}
	if len(gone) == 0 {
		return 0, nil
	}
	count := len(gone)
	for i, x := range t.elems {
		e := elem(i)
		if x.name == "office:annotation-end" && names[t.attr(e, "office:name")] {
			gone = append(gone, patch{start: x.start, end: x.end})
		}
		if a := t.attribute(e, "loext:parent-name"); a != nil && names[a.Value] && !names[t.attr(e, "office:name")] {
			gone = append(gone, patch{start: a.Start, end: a.End})
		}
	}
	o.pack.put(contentPart, []byte(apply(t.src, gone)))
	return count, o.reload()
}

func (o *odt) author(annotation elem) string {
	if c := o.tree.child(annotation, "dc:creator"); c >= 0 {
		return o.tree.text(c)
	}
	return ""
}

// origin is a property of the file's own: programs keep these when they save it.
func (o *odt) origin() string {
	if m, e, ok := o.property(); ok && e >= 0 {
		return m.text(e)
	}
	return ""
}

// property parses meta.xml and finds sagstjek's property, none if there is none.
func (o *odt) property() (*markup, elem, bool) {
	data, err := o.pack.part(metaPart)
	if err != nil {
		return nil, none, false
	}
	m, ok := parseMarkup(data)
	if !ok {
		return nil, none, false
	}
	for i := range m.elems {
		if m.elems[i].name == "meta:user-defined" && m.attr(elem(i), "meta:name") == Author {
			return m, elem(i), true
		}
	}
	return m, none, true
}

func (o *odt) setOrigin(mark string) error {
	m, e, ok := o.property()
	if !ok {
		return nil // the copy will be told apart by its text
	}
	tag := `<meta:user-defined xmlns:meta="` + xmlpart.Meta + `" meta:name="` + Author + `">` +
		escapeText.Replace(mark) + `</meta:user-defined>`
	if e >= 0 {
		x := m.elems[e]
		o.pack.put(metaPart, []byte(apply(m.src, []patch{{x.start, x.end, tag}})))
		return nil
	}
	for i := range m.elems {
		if m.elems[i].name == "office:meta" {
			o.pack.put(metaPart, []byte(apply(m.src, []patch{m.appended(elem(i), tag)})))
			return nil
		}
	}
	return nil
}

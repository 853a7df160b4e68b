package writer

import "sagstjek/checker/document"

// anchor is where the annotation of a span begins and ends. Where there can be none, as in a
// frame that is bound to a page and stands in no paragraph, it is on the nearest block.
func (o *odt) anchor(doc *document.Document, s document.Span) (start, end int, ok bool) {
	if start, end, ok = o.bounds(doc, s); ok {
		return start, end, true
	}
	least := -1
	for _, b := range doc.Blocks {
		distance := max(b.Span.Start-s.End, s.Start-b.Span.End, 0)
		if least >= 0 && distance >= least {
			continue
		}
		if from, to, found := o.bounds(doc, b.Span); found {
			least, start, end, ok = distance, from, to, true
		}
	}
	return start, end, ok
}

// bounds are where the marks around a span stand, if it has room for them.
func (o *odt) bounds(doc *document.Document, s document.Span) (start, end int, ok bool) {
	p, ok := locate(doc, s)
	if !ok {
		return 0, 0, false
	}
	if start, ok = o.place(p.start, p.start, false); !ok {
		return 0, 0, false
	}
	if end, ok = o.place(p.end-1, p.end, true); !ok || end < start {
		end = start
	}
	return start, end, true
}

// place is where a mark may stand for the text at a byte: there, or before or behind
// what must not hold one.
func (o *odt) place(inside, at int, after bool) (int, bool) {
	t := o.tree
	ok := false
	for e := t.at(inside); e >= 0; e = t.elems[e].up {
		switch t.elems[e].name {
		case "text:p", "text:h":
			ok = true
		case "text:span", "text:a", "text:meta":
		case "office:text", "text:section", "text:list", "text:list-item", "text:list-header", "table:table", "table:table-row",
			"table:table-cell", "table:table-header-rows", "table:table-rows", "table:table-row-group", "office:body":
			if ok {
				return at, true
			}
			return 0, false
		default: // notes, text boxes, fields: around them, in the paragraph that holds them
			ok = false
			if at = t.elems[e].start; after {
				at = t.elems[e].end
			}
		}
	}
	return 0, false
}

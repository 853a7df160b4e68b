package reader

import (
	"html"
	"strings"

	"sagstjek/checker/document"
)

// inlines reads the content of a paragraph or of a part of one.
func (o *odt) inlines(parent ref, l look) {
	for n := o.t.nodes[parent].first; n != 0; n = o.t.nodes[n].next {
		o.inline(n, l)
	}
}

func (o *odt) inline(n ref, l look) {
	x := o.t.nodes[n]
	if o.unread > 0 && !passes[x.name] {
		return
	}
	switch x.name {
	case textNode:
		o.para.flow(int(x.start), int(x.end))
		o.seen(l, o.src.text[x.start:x.end])
	case cdataNode:
		o.para.exact(int(x.start), int(x.end))
		o.seen(l, o.src.text[x.start:x.end])
	case "text:s":
		count, _ := o.t.attr(n, "text:c")
		o.para.other(strings.Repeat(" ", max(1, min(atoi(count), 64))), int(x.start), int(x.end))
	case "text:tab":
		o.para.other("\t", int(x.start), int(x.end))
	case "text:line-break":
		o.para.other("\n", int(x.start), int(x.end))
	case "text:span":
		o.span(n, l)
	case "text:note":
		o.footnotes = append(o.footnotes, n)
	case "text:placeholder":
		o.note(document.Placeholder, o.plain(n))
	case "loext:content-control":
		if empty, _ := o.t.attr(n, "loext:showing-place-holder"); empty == "true" {
			o.note(document.Placeholder, o.plain(n))
			return
		}
		o.inlines(n, l)
	case "text:hidden-text", "text:hidden-paragraph":
		if hidden, _ := o.t.attr(n, "text:is-hidden"); hidden != "false" {
			text, _ := o.t.attr(n, "text:string-value")
			o.note(document.Hidden, text)
		} else {
			o.inlines(n, l)
		}
	case "office:annotation", "office:annotation-end", "text:change", "text:change-start", "text:change-end":
		o.change(n)
	case "draw:text-box", "draw:custom-shape", "text:p", "text:h", "text:list", "table:table":
		o.later = append(o.later, n)
	case "svg:title", "svg:desc":
	default:
		o.inlines(n, l)
	}
}

// passes are what is looked into within an insertion that the view does not have: there
// its end may stand.
var passes = map[string]bool{
	"text:span": true, "text:a": true, "loext:content-control": true,
	"text:change": true, "text:change-start": true, "text:change-end": true,
}

// span reads text:span with what its style says.
func (o *odt) span(n ref, l look) {
	style, _ := o.t.attr(n, "text:style-name")
	l = l.with(o.styles.look(style))
	if l.vanish == on {
		o.note(document.Hidden, o.plain(n))
		return
	}
	o.inlines(n, l)
}

// seen keeps account of whether all letters are bold.
func (o *odt) seen(l look, text string) {
	if l.bold != on && strings.TrimFunc(text, isBlank) != "" {
		o.para.plain = true
	}
}

// change reads the signs that comments and tracked changes leave in the text.
func (o *odt) change(n ref) {
	switch o.t.nodes[n].name {
	case "office:annotation":
		text, remark := o.plain(n), o.remark(n)
		if !o.hasEnd(remark.ID) {
			o.comment(text, remark)
			return
		}
		o.begin("annotation "+remark.ID, document.Comment, text).remark = remark
	case "office:annotation-end":
		id, _ := o.t.attr(n, "office:name")
		o.end("annotation " + id)
	case "text:change":
		id, _ := o.t.attr(n, "text:change-id")
		if gone, ok := o.restore[id]; ok {
			o.restored(gone)
			return
		}
		o.note(document.Deleted, o.deleted[id])
	case "text:change-start":
		id, _ := o.t.attr(n, "text:change-id")
		switch {
		case !o.inserted[id]:
		case o.view == Original:
			o.unread++
		default:
			o.begin("change "+id, document.Inserted, "")
		}
	case "text:change-end":
		id, _ := o.t.attr(n, "text:change-id")
		if o.inserted[id] && o.view == Original {
			o.unread = max(0, o.unread-1)
			return
		}
		o.end("change " + id)
	}
}

// hasEnd reports whether a comment is about a range.
func (o *odt) hasEnd(id string) bool {
	if o.ends == nil {
		o.ends = map[string]bool{}
		for i := range o.t.nodes {
			if o.t.nodes[i].name == "office:annotation-end" {
				name, _ := o.t.attr(ref(i), "office:name")
				o.ends[name] = true
			}
		}
	}
	return o.ends[id]
}

// remark tells who wrote a comment.
func (o *odt) remark(n ref) *document.Remark {
	r := new(document.Remark)
	r.ID, _ = o.t.attr(n, "office:name")
	r.To, _ = o.t.attr(n, "loext:parent-name")
	for name, to := range map[string]*string{"dc:creator": &r.Author, "dc:date": &r.Date} {
		if text := o.t.nodes[o.t.child(n, name)].first; text != 0 {
			*to = html.UnescapeString(o.src.text[o.t.nodes[text].start:o.t.nodes[text].end])
		}
	}
	return r
}

// comment notes a comment that has no range: it belongs to the paragraph.
func (o *odt) comment(text string, r *document.Remark) {
	if text != "" {
		o.para.marks = append(o.para.marks, mark{o.para.size, func(int) { o.b.Comment(document.Span{}, text, r) }})
	}
}

func (o *odt) begin(id string, kind document.NoteKind, text string) *odtRange {
	r := &odtRange{kind: kind, text: text, start: -1}
	o.ranges[id] = r
	o.order = append(o.order, r)
	o.para.marks = append(o.para.marks, mark{o.para.size, func(at int) { r.start, r.end = at, at }})
	return r
}

func (o *odt) end(id string) {
	if r := o.ranges[id]; r != nil && !r.done {
		r.done = true
		o.para.marks = append(o.para.marks, mark{o.para.size, func(at int) { r.end = at }})
	}
}

// changes reads the list of tracked changes at the head of the text.
func (o *odt) changes(n ref) {
	for region := o.t.nodes[n].first; region != 0; region = o.t.nodes[region].next {
		id, ok := o.t.attr(region, "xml:id")
		if !ok {
			id, _ = o.t.attr(region, "text:id")
		}
		if gone := o.t.child(region, "text:deletion"); gone != 0 && o.view == Original {
			o.restore[id] = gone
		} else if gone != 0 {
			o.deleted[id] = o.plain(gone)
		} else if o.t.child(region, "text:insertion") != 0 {
			o.inserted[id] = true
		}
	}
}

// restored reads what a deletion holds: its first paragraph belongs to the open one, and
// what follows the deletion to its last.
func (o *odt) restored(deletion ref) {
	first := true
	for n := o.t.nodes[deletion].first; n != 0; n = o.t.nodes[n].next {
		switch o.t.nodes[n].name {
		case "office:change-info":
		case "text:p", "text:h":
			if !first && !o.inCell {
				o.emit(o.form)
			}
			style, _ := o.t.attr(n, "text:style-name")
			o.inlines(n, o.styles.look(style))
			first = false
		default:
			if !o.inCell {
				o.emit(o.form)
			}
			o.block(n)
			first = true
		}
	}
}

// plain is the text below n, paragraphs parted by line breaks, for a note.
func (o *odt) plain(n ref) string {
	p := paragraph{src: o.src}
	o.gather(&p, n)
	return strings.TrimSpace(p.text())
}

func (o *odt) gather(p *paragraph, n ref) {
	x := o.t.nodes[n]
	switch x.name {
	case textNode, cdataNode:
		p.flow(int(x.start), int(x.end))
	case "text:s", "text:tab":
		p.space(int(x.start), int(x.end))
	case "text:p", "text:h", "text:line-break":
		if p.tail != 0 && p.tail != '\n' {
			p.lineBreak(int(x.start), int(x.end))
		}
	case "office:change-info", "text:note", "dc:creator", "dc:date":
		return
	}
	for c := x.first; c != 0; c = o.t.nodes[c].next {
		o.gather(p, c)
	}
}

package reader

import (
	"html"
	"strings"

	"sagstjek/checker/document"
)

// content adds text to the open paragraph, or to a note if it is not shown.
func (r *htmlReader) content(start, end int) {
	e := r.top()
	switch {
	case r.skip != "" || start >= end || e.widget:
		return
	case e.aside != document.Comment:
		r.aside = append(r.aside, html.UnescapeString(r.src.text[start:end])...)
		return
	}
	for e.lines {
		k := strings.IndexByte(r.src.text[start:end], '\n')
		if k < 0 {
			break
		}
		r.letters(e, start, start+k)
		r.lineBreak(start+k, start+k+1)
		start += k + 1
	}
	r.letters(e, start, end)
}

// letters adds text that is shown.
func (r *htmlReader) letters(e element, start, end int) {
	if e.pre {
		r.para.verbatim(start, end)
	} else {
		r.para.flow(start, end)
	}
	if !e.bold && !r.para.plain {
		r.para.plain = strings.TrimFunc(html.UnescapeString(r.src.text[start:end]), isBlank) != ""
	}
}

// lineBreak reads <br>. Two of them part paragraphs, as form fields do that know
// no other way.
func (r *htmlReader) lineBreak(from, to int) {
	if r.top().widget {
		return
	}
	if r.top().aside != document.Comment {
		r.aside = append(r.aside, '\n')
		return
	}
	r.para.dropSpace()
	switch r.para.tail {
	case 0:
	case '\n':
		r.flush()
	default:
		r.para.lineBreak(from, to)
	}
}

// comment notes what a comment says, but not the conditions and marks that Office
// puts into comments.
func (r *htmlReader) comment(text string) {
	text = strings.TrimSpace(text)
	if r.skip != "" || strings.HasPrefix(text, "[if") || strings.HasPrefix(text, "[endif") ||
		strings.HasPrefix(text, "<![") || text == "StartFragment" || text == "EndFragment" {
		return
	}
	r.para.note(r.b, document.Comment, text)
}

// closeAside makes a note of the hidden or deleted text that ends here.
func (r *htmlReader) closeAside(kind document.NoteKind) {
	if text := strings.Join(strings.Fields(string(r.aside)), " "); text != "" {
		r.para.note(r.b, kind, text)
	}
	r.aside = r.aside[:0]
}

// flush ends the open paragraph. In a cell it only begins a new line.
func (r *htmlReader) flush() {
	if r.table.open {
		r.cellLine()
		return
	}
	if len(r.para.pieces) == 0 && len(r.para.marks) == 0 {
		return
	}
	bold := !r.para.plain
	form := document.Block{}
	for i := len(r.open) - 1; i >= 0 && form.Kind == document.Paragraph; i-- {
		if name := r.open[i].name; isTitle(name) {
			form.Kind, form.Level = document.Heading, name[1]-'0'
		}
	}
	top := r.top()
	form.Lang = top.lang
	var label piece
	if form.Kind != document.Heading {
		if r.label != "" {
			label = piece{r.label, -1, -1}
			form.Kind, form.Level = document.ListItem, uint8(max(1, min(len(r.lists), 255)))
		}
		if top.quote {
			form.Kind = document.Quote
		}
	}
	if r.para.block(r.b, form, label, bold && form.Kind != document.Heading) {
		r.label = ""
	}
}

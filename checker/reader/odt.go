package reader

import (
	"bytes"
	"strings"

	"sagstjek/checker/document"
)

func init() {
	for _, name := range []string{"text:p", "text:h", "dc:creator", "dc:date"} {
		holdsText[name] = true
	}
}

// silent are the elements of a paragraph whose character data is no text of it: a script, a
// gloss, the number of a note or of the paragraph itself.
var silent = map[string]bool{
	"text:note": true, "text:number": true, "text:ruby-text": true, "text:script": true, "text:bibliography-mark": true,
}

// goesOn reports whether an element of a paragraph holds text because the paragraph does. Most
// do, and every version brings new ones (fields, content controls); drawings, comments and what
// else has a vocabulary of its own do not.
func goesOn(name string) bool {
	return !silent[name] && (name == "" || strings.HasPrefix(name, "text:") || strings.HasPrefix(name, "loext:"))
}

// odt reads content.xml. Text inside a paragraph that has paragraphs of its own
// (notes, text boxes) is read after it.
type odt struct {
	src       *source
	t         *tree
	b         *document.Builder
	para      paragraph
	styles    *odtStyles
	counters  map[string]*[10]int // by list style
	lists     []string            // styles of the open lists
	label     string              // of the list item that has just begun
	form      document.Block
	later     []ref // text boxes of the open paragraph, and what stands in its shapes
	footnotes []ref
	deleted   map[string]string // text of deletions by id
	inserted  map[string]bool
	ranges    map[string]*odtRange
	ends      map[string]bool // comments that have an end
	order     []*odtRange
	inCell    bool
	view      View
	restore   map[string]ref // deletions by id, where the view has what they hold
	unread    int            // how many insertions are open that the view does not have
}

// odtRange is a comment or insertion and what it is about.
type odtRange struct {
	kind       document.NoteKind
	text       string
	remark     *document.Remark
	start, end int
	done       bool
}

// readODT reads an OpenDocument text (OpenDocument 1.2, part 1).
func readODT(name string, a *archive, view View) (*document.Document, error) {
	if a.has("META-INF/manifest.xml") {
		manifest, err := a.part("META-INF/manifest.xml")
		if err != nil {
			return nil, err
		}
		if bytes.Contains(manifest, []byte("encryption-data")) {
			return nil, &Problem{msgLockedODT}
		}
	}
	content, err := a.part("content.xml")
	if err != nil {
		return nil, err
	}
	src := decode(content, "content.xml")
	t, err := parseXML("content.xml", src.text)
	if err != nil {
		return nil, &Problem{msgDamagedODT}
	}
	named := odtNamed(a)
	o := &odt{
		src: src, t: t, b: document.NewBuilder(name, "odt", len(content)/8), para: paragraph{src: src},
		styles: readODTStyles(named.t, t), counters: map[string]*[10]int{},
		view: view, deleted: map[string]string{}, restore: map[string]ref{}, inserted: map[string]bool{}, ranges: map[string]*odtRange{},
	}
	body := t.child(1, "office:body", "office:text")
	if body == 0 {
		return nil, &Problem{msgDamagedODT}
	}
	o.margins(named)
	o.blocks(body)
	for i := 0; i < len(o.footnotes); i++ {
		o.form = document.Block{Kind: document.Footnote, Footnote: int32(i + 1)}
		o.blocks(o.t.child(o.footnotes[i], "text:note-body"))
	}
	return o.finish()
}

// finish adds the notes that have a range: only now is all of it known.
func (o *odt) finish() (*document.Document, error) {
	for _, r := range o.order {
		at := document.Span{Start: max(0, r.start), End: max(0, r.start, r.end)}
		if r.kind == document.Comment {
			o.b.Comment(at, r.text, r.remark)
		} else {
			o.b.Note(r.kind, at, r.text)
		}
	}
	doc, err := o.b.Document()
	if err != nil {
		return nil, &Problem{msgDamagedODT}
	}
	return doc, nil
}

// blocks reads what stands in the body, a section, a list item or a text box.
func (o *odt) blocks(parent ref) {
	for n := o.t.nodes[parent].first; n != 0 && parent != 0; n = o.t.nodes[n].next {
		o.block(n)
	}
}

func (o *odt) block(n ref) {
	switch name := o.t.nodes[n].name; name {
	case "text:p", "text:h":
		o.paragraph(n)
	case "text:list":
		o.list(n)
	case "table:table":
		o.table(n)
	case "text:section":
		if display, _ := o.t.attr(n, "text:display"); display == "none" {
			o.note(document.Hidden, o.plain(n))
			return
		}
		o.blocks(n)
	case "text:tracked-changes":
		o.changes(n)
	case "text:table-of-content", "text:alphabetical-index", "text:illustration-index", "text:table-index",
		"text:object-index", "text:user-index", "text:bibliography", "svg:title", "svg:desc", "office:forms":
	case "office:annotation", "text:change", "text:change-start", "text:change-end":
		o.inline(n, look{})
	default:
		o.blocks(n)
	}
}

// note adds a fact that belongs to the next paragraph.
func (o *odt) note(kind document.NoteKind, text string) { o.para.note(o.b, kind, text) }

// paragraph reads text:p or text:h and then the text boxes anchored in it.
func (o *odt) paragraph(n ref) {
	style, _ := o.t.attr(n, "text:style-name")
	look := o.styles.look(style)
	if look.vanish == on {
		o.note(document.Hidden, o.plain(n))
		return
	}
	form := o.form
	switch {
	case form.Kind != document.Paragraph:
	case o.t.nodes[n].name == "text:h":
		level, _ := o.t.attr(n, "text:outline-level")
		form.Kind, form.Level = document.Heading, uint8(max(1, min(atoi(level), 9)))
		if number := o.chapter(n, style, int(form.Level)-1); number != "" {
			o.label = number
			defer func() { o.label = "" }()
		}
	case o.styles.quote(style):
		form.Kind = document.Quote
	}
	boxes := o.later
	o.later = nil
	o.inlines(n, look)
	if o.unread > 0 {
		o.later = boxes
		return // the break is part of an insertion: what follows belongs to this paragraph
	}
	if o.inCell {
		o.cellLine()
	} else {
		o.emit(form)
	}
	mine := o.later
	o.later = boxes
	for _, box := range mine {
		o.block(box)
	}
}

// emit ends the open paragraph.
func (o *odt) emit(form document.Block) {
	var label piece
	if o.label != "" {
		label = piece{o.label, -1, -1}
		if form.Kind == document.Paragraph || form.Kind == document.Quote {
			form.Kind, form.Level = document.ListItem, uint8(min(len(o.lists), 255))
		}
	}
	if o.para.block(o.b, form, label, !o.para.plain && form.Kind != document.Heading) {
		o.label = ""
	}
}

package document

import (
	"fmt"
	"unsafe"
)

// Builder makes a Document piece by piece: Begin a block, add text, End it. Text
// is kept as given except that a block's leading and trailing white space and
// empty blocks are dropped. A Builder is used once.
type Builder struct {
	doc    *Document
	text   []byte
	form   Block // the open block
	begun  bool  // there is one
	table  *tableState
	slab   []Block // blocks are made many at a time
	parts  int     // paragraphs so far
	tables int
	open   []int // notes waiting for an anchor
}

// NewBuilder starts a document; sizeHint is about how many bytes of text it will hold.
func NewBuilder(name, format string, sizeHint int) *Builder {
	return &Builder{
		doc: &Document{
			Name: name, Format: format,
			segments: segments{list: make([]segment, 0, sizeHint/56+8)}, Blocks: make([]*Block, 0, sizeHint/128+8),
		},
		text: make([]byte, 0, sizeHint),
	}
}

// Source tells which bytes the positions of a text format count, in which
// encoding ("utf-8", "windows-1252", "utf-16le", "utf-16be"). Readers of packages
// leave it out: then places have no line or column of their own.
func (b *Builder) Source(raw []byte, encoding string) {
	b.doc.source = newSource(raw, encoding)
}

// Begin opens a block. Kind, Level, Gap, Footnote and Lang of form are kept; the
// rest is the builder's to fill in. A table is made with BeginTable.
func (b *Builder) Begin(form Block) {
	b.End()
	b.separate("\n")
	form.Span, form.Label, form.Table = Span{len(b.text), len(b.text)}, Span{}, nil
	form.Bold = false
	b.form, b.begun = form, true
}

// Exact adds text that stands byte for byte at [start, start+len(text)) of part.
func (b *Builder) Exact(text, part string, start int64) {
	b.add(text, part, start, start+int64(len(text)), Exact)
}

// Entity adds text that stands in another form at [start, end) of part.
func (b *Builder) Entity(text, part string, start, end int64) {
	b.add(text, part, start, end, Entity)
}

// Made adds text that the file does not hold, such as a list label Word counts out.
func (b *Builder) Made(text string) { b.add(text, "", 0, 0, Made) }

// EndLabel marks all text of the open block so far as its list label.
func (b *Builder) EndLabel() {
	if b.begun {
		b.form.Label = Span{b.form.Span.Start, len(b.text)}
	}
}

// Bold tells that every letter of the open block is bold.
func (b *Builder) Bold() {
	if b.begun {
		b.form.Bold = true
	}
}

// End closes the open block, trims it, and drops it if it is empty.
func (b *Builder) End() {
	if !b.begun {
		return
	}
	b.begun = false
	if block := &b.form; b.trim(&block.Span, &block.Label) {
		b.parts++
		block.Paragraph = int32(b.parts)
		body := block.Label.End
		for body < block.Span.End && isBlank(b.text[body]) {
			body++
		}
		block.body = int32(max(body-block.Span.Start, 0))
		b.keep(b.form)
	}
}

// keep makes a block one of the document's.
func (b *Builder) keep(block Block) {
	if len(b.slab) == cap(b.slab) {
		b.slab = make([]Block, 0, 64)
	}
	b.slab = append(b.slab, block)
	b.doc.Blocks = append(b.doc.Blocks, &b.slab[len(b.slab)-1])
	b.settle(block.Span)
}

// Note adds a fact about the file. Anchor is a span of text already added; an
// empty one is anchored at the block that is open or, if none is, comes next.
func (b *Builder) Note(kind NoteKind, anchor Span, text string) {
	b.note(Note{Anchor: anchor, Kind: kind, Text: text})
}

// Comment is Note for a margin comment that tells who wrote it.
func (b *Builder) Comment(anchor Span, text string, remark *Remark) {
	b.note(Note{Anchor: anchor, Kind: Comment, Text: text, Remark: remark})
}

func (b *Builder) note(n Note) {
	anchor := n.Anchor
	b.doc.Notes = append(b.doc.Notes, n)
	if anchor.Empty() {
		b.open = append(b.open, len(b.doc.Notes)-1)
	}
}

// Len is how many bytes of text have been added: the place where the next begins.
func (b *Builder) Len() int { return len(b.text) }

// Document closes what is open and returns the document, or an error if what
// was added cannot be one.
func (b *Builder) Document() (*Document, error) {
	b.End()
	if b.table != nil {
		b.EndTable()
	}
	end := 0 // a table may end in a row without text
	if n := len(b.doc.Blocks); n > 0 {
		end = b.doc.Blocks[n-1].Span.End
	}
	b.cut(end)
	// The bytes are never written again, so they may become the string as they lie.
	b.doc.Text = unsafe.String(unsafe.SliceData(b.text), len(b.text))
	if n := len(b.doc.Blocks); n > 0 {
		b.settle(b.doc.Blocks[n-1].Span)
	}
	for i := range b.doc.Notes {
		a := &b.doc.Notes[i].Anchor
		a.End = min(a.End, len(b.doc.Text))
		a.Start = min(a.Start, a.End)
	}
	if at := invalid(b.text); at >= 0 {
		return nil, fmt.Errorf("document: text of %s is not UTF-8 at byte %d", b.doc.Name, at)
	}
	return b.doc, nil
}

// settle anchors the notes that waited for a block.
func (b *Builder) settle(s Span) {
	for _, i := range b.open {
		b.doc.Notes[i].Anchor = s
	}
	b.open = b.open[:0]
}

func (b *Builder) separate(sep string) {
	if len(b.text) > 0 && b.text[len(b.text)-1] != sep[0] {
		b.add(sep, "", 0, 0, Made)
	}
}

func (b *Builder) add(text, part string, start, end int64, kind SegmentKind) {
	if text == "" {
		return
	}
	b.text = append(b.text, text...)
	if kind == Exact && b.broken(start) {
		b.doc.segments.bridge(part, start)
	}
	b.doc.segments.add(len(text), part, start, end, kind)
	switch {
	case b.begun:
		b.form.Span.End = len(b.text)
	case b.table != nil && b.table.cell != nil:
		b.table.cell.Span.End = len(b.text)
	}
}

// broken reports whether a line break stands right before byte start of a text file
// and at the end of the text so far: then the one the builder made between two
// blocks is the very one of the file, and one segment may hold it all.
func (b *Builder) broken(start int64) bool {
	src, end := &b.doc.source, b.doc.segments.end
	return src.known() && src.unit() == 1 && end > 0 && b.text[end-1] == '\n' &&
		start > 0 && start <= int64(len(src.raw)) && src.raw[start-1] == '\n'
}

// trim cuts white space off both ends of s, which is the newest text, and reports
// whether anything is left. Leading space stays in Text but outside the span.
func (b *Builder) trim(s, label *Span) bool {
	for s.End > s.Start && isBlank(b.text[s.End-1]) {
		s.End--
	}
	b.cut(s.End)
	for s.Start < s.End && isBlank(b.text[s.Start]) {
		s.Start++
	}
	if label.End > 0 {
		label.Start, label.End = s.Start, max(min(label.End, s.End), s.Start)
	}
	return s.Start < s.End
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

// cut shortens the text to n bytes.
func (b *Builder) cut(n int) {
	if n >= len(b.text) {
		return
	}
	b.text = b.text[:n]
	b.doc.segments.cut(n)
}

package reader

import (
	"strings"

	"sagstjek/checker/document"
)

// piece is a stretch of a paragraph: without text of its own it is the source's
// [start, end); with text it stands there in another form; with start -1 it is made.
type piece struct {
	text       string
	start, end int
}

func (p piece) of(src *source) string {
	if p.text == "" {
		return src.text[p.start:p.end]
	}
	return p.text
}

func (p piece) write(src *source, b *document.Builder) {
	switch {
	case p.text == "":
		src.write(b, p.start, p.end)
	case p.start < 0:
		b.Made(p.text)
	default:
		from, to := src.rawRange(p.start, p.end)
		b.Entity(p.text, src.part, int64(from), int64(to))
	}
}

// mark is a note that belongs at a byte of the paragraph.
type mark struct {
	at   int
	note func(at int) // is told the byte of the document's text
}

// paragraph collects a block until it is known what it is. It is reused.
type paragraph struct {
	src    *source
	pieces []piece
	size   int  // bytes of all pieces
	tail   byte // the last byte, 0 in an empty paragraph
	plain  bool // some letter is not bold
	marks  []mark
	sealed int // pieces that take no more text
}

func (p *paragraph) exact(start, end int) {
	if start >= end {
		return
	}
	p.size += end - start
	p.tail = p.src.text[end-1]
	if n := len(p.pieces); n > p.sealed && p.pieces[n-1].text == "" && p.pieces[n-1].end == start {
		p.pieces[n-1].end = end
		return
	}
	p.pieces = append(p.pieces, piece{"", start, end})
}

func (p *paragraph) other(text string, start, end int) {
	if text == "" {
		return
	}
	p.size += len(text)
	p.tail = text[len(text)-1]
	p.pieces = append(p.pieces, piece{text, start, end})
}

func (p *paragraph) made(text string) { p.other(text, -1, -1) }

// lineBreak adds the "\n" of a line break written at [start, end).
func (p *paragraph) lineBreak(start, end int) {
	p.dropSpace()
	p.other("\n", start, end)
}

// space adds the white space at [start, end) as one space, unless white space or
// the start of the paragraph stands before it.
func (p *paragraph) space(start, end int) {
	switch {
	case p.tail == 0 || p.tail == ' ' || p.tail == '\n' || p.tail == '\t':
	case end == start+1 && p.src.text[start] == ' ':
		p.exact(start, end)
	default:
		p.other(" ", start, end)
	}
}

func (p *paragraph) dropSpace() {
	n := len(p.pieces)
	if n == 0 || p.tail != ' ' {
		return
	}
	last := &p.pieces[n-1]
	if last.text == "" && last.end-last.start > 1 {
		last.end--
		p.size--
		p.tail = p.src.text[last.end-1]
		return
	}
	p.cut(n - 1)
}

// cut leaves only the first n pieces.
func (p *paragraph) cut(n int) {
	for _, x := range p.pieces[n:] {
		p.size -= len(x.of(p.src))
	}
	p.pieces, p.sealed, p.tail = p.pieces[:n], min(p.sealed, n), 0
	for n--; n >= 0 && p.tail == 0; n-- {
		if text := p.pieces[n].of(p.src); text != "" {
			p.tail = text[len(text)-1]
		}
	}
}

// note adds a fact that belongs to the paragraph as a whole.
func (p *paragraph) note(b *document.Builder, kind document.NoteKind, text string) {
	if text = strings.TrimSpace(text); text != "" {
		p.marks = append(p.marks, mark{p.size, func(int) { b.Note(kind, document.Span{}, text) }})
	}
}

func (p *paragraph) text() string {
	var s strings.Builder
	s.Grow(p.size)
	for _, x := range p.pieces {
		s.WriteString(x.of(p.src))
	}
	return s.String()
}

func (p *paragraph) blank() bool {
	for _, x := range p.pieces {
		if trimLeft(x.of(p.src)) != "" {
			return false
		}
	}
	return true
}

// block adds the paragraph to b as a block with a label (perhaps an empty one)
// and begins anew. It reports whether there was anything to add.
func (p *paragraph) block(b *document.Builder, form document.Block, label piece, bold bool) bool {
	defer p.reset()
	if p.blank() {
		b.End()
		p.settle(b, b.Len())
		return false
	}
	if text, ok := p.suppression(); ok {
		b.End()
		p.settle(b, b.Len())
		b.Note(document.Comment, document.Span{}, text)
		return true
	}
	b.Begin(form)
	if label != (piece{}) {
		label.write(p.src, b)
		b.EndLabel()
		p.gap(b, label)
	}
	p.write(b)
	if bold {
		b.Bold()
	}
	b.End()
	return true
}

// gap writes the space between a label and what it labels.
func (p *paragraph) gap(b *document.Builder, label piece) {
	first := p.pieces[0].start
	switch {
	case label.start < 0 || first <= label.end:
		b.Made(" ")
	case p.src.text[label.end:first] == " ":
		p.src.write(b, label.end, first)
	default:
		piece{" ", label.end, first}.write(p.src, b)
	}
}

// write adds the pieces to the open block or cell of b.
func (p *paragraph) write(b *document.Builder) {
	at := b.Len()
	for _, x := range p.pieces {
		x.write(p.src, b)
	}
	p.settle(b, at)
}

func (p *paragraph) settle(b *document.Builder, base int) {
	for _, m := range p.marks {
		m.note(min(base+m.at, b.Len()))
	}
	p.marks = p.marks[:0]
}

func (p *paragraph) reset() {
	p.pieces, p.marks = p.pieces[:0], p.marks[:0]
	p.size, p.tail, p.plain, p.sealed = 0, 0, false, 0
}

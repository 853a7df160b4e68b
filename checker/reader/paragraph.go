package reader

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

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

// flow adds running text of HTML or XML: entities are decoded and runs of white
// space are one space.
func (p *paragraph) flow(start, end int) {
	text := p.src.text
	for i := start; i < end; {
		switch c := text[i]; {
		case isSpace(c):
			k := i + 1
			for k < end && isSpace(text[k]) {
				k++
			}
			p.space(i, k)
			i = k
		case c == '&':
			if char, n := entity(text[i:end]); n > 0 {
				p.other(char, i, i+n)
				i += n
				continue
			}
			p.exact(i, i+1)
			i++
		default:
			k := i + 1
			for k < end && text[k] != '&' && !isSpace(text[k]) {
				k++
			}
			p.exact(i, k)
			i = k
		}
	}
}

// verbatim is flow with white space kept.
func (p *paragraph) verbatim(start, end int) {
	for start < end {
		k := strings.IndexByte(p.src.text[start:end], '&')
		if k < 0 {
			k = end - start
		}
		p.exact(start, start+k)
		if start += k; start < end {
			char, n := entity(p.src.text[start:end])
			if n == 0 {
				p.exact(start, start+1)
				n = 1
			}
			p.other(char, start, start+n)
			start += n
		}
	}
}

// entity decodes the character reference at the start of s and tells how many
// bytes it takes, 0 if there is none.
func entity(s string) (string, int) {
	end := strings.IndexByte(s[:min(len(s), 33)], ';') + 1
	if end < 3 {
		return "", 0
	}
	char := html.UnescapeString(s[:end])
	if char == s[:end] || strings.HasSuffix(char, ";") && char != ";" {
		return "", 0
	}
	return norm.NFC.String(strings.ReplaceAll(char, "\r", "\n")), end
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

// suppression is suppressionMark for the paragraph; it makes the text only if it may be one.
func (p *paragraph) suppression() (string, bool) {
	first := trimLeft(p.pieces[0].of(p.src))
	if first == "" || strings.IndexByte("sS([", first[0]) < 0 || p.size > 1000 {
		return "", false
	}
	return suppressionMark(p.text())
}

// suppressionMark recognises a paragraph that is nothing but an instruction to
// the linter ("sagstjek: undlad REGEL: grund", perhaps in brackets) and returns it
// without the brackets. Such a paragraph is a note in every format, never a block.
func suppressionMark(text string) (string, bool) {
	text = strings.TrimFunc(text, isBlank)
	if n := len(text); n > 1 && (text[0] == '(' && text[n-1] == ')' || text[0] == '[' && text[n-1] == ']') {
		text = strings.TrimFunc(text[1:n-1], isBlank)
	}
	const word = "sagstjek:"
	if len(text) < len(word) || !strings.EqualFold(text[:len(word)], word) || strings.Contains(text, "\n") {
		return "", false
	}
	return text, true
}

// isSpace reports what HTML and XML collapse.
func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }

// isBlank reports runes that show nothing: white space and zero-width marks.
func isBlank(r rune) bool {
	return r <= ' ' || r >= 0x85 && (unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u00ad')
}

// trimLeft leaves out what shows nothing at the start of s.
func trimLeft(s string) string {
	if s != "" && s[0] > ' ' && s[0] < utf8.RuneSelf {
		return s
	}
	return strings.TrimLeftFunc(s, isBlank)
}

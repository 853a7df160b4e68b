package reader

import (
	"strings"

	"sagstjek/checker/document"
)

// mdReader reads CommonMark with the tables, footnotes and strikethrough of GitHub,
// a line at a time. It differs from the standard where the text would suffer:
// indented code is running text, and a table ends at a line without "|".
type mdReader struct {
	src     *source
	text    string
	b       *document.Builder
	open    []container
	lines   []extent // of the open paragraph
	form    document.Block
	label   piece
	gap     bool
	unended bool     // no HTML comment ends from here on
	notes   []string // comments at the end of the open paragraph
	refs    map[string]int
	inline  inlineReader
	fence   byte // sign of the open code fence, or 0
	fenceN  int
	row     []extent // the cells of a row; reused
}

// extent is a stretch of decoded text.
type extent struct{ start, end int }

func readMarkdown(name string, data []byte) (*document.Document, error) {
	src := decode(data, "")
	b := document.NewBuilder(name, "md", len(src.text)+len(src.text)/64+64)
	src.describe(b)
	r := mdReader{src: src, text: src.text, b: b, refs: references(src.text)}
	r.inline.init(src, b, r.refs)
	for at := frontMatter(src.text); at < len(r.text); {
		at = r.line(at)
	}
	r.closeAll()
	return b.Document()
}

// line reads the line at a byte and returns where the next one begins.
func (r *mdReader) line(at int) int {
	end := lineEnd(r.text, at)
	pos, matched := r.inside(at, end)
	if r.fence != 0 {
		if matched == len(r.open) {
			r.code(pos, end)
			return end + 1
		}
		r.closeCode()
	}
	if _, start := indentation(r.text, pos, end); start == end {
		r.closeParagraph()
		r.open = r.open[:matched]
		r.gap = true
		return end + 1
	}
	direct := matched == len(r.open)
	if !direct {
		if len(r.lines) > 0 && !r.starts(pos, end, false) {
			r.addLine(pos, end)
			return end + 1
		}
		r.closeParagraph()
		r.open = r.open[:matched]
	}
	return r.blocks(pos, end, direct)
}

// blocks reads what begins in the rest of a line: containers, then one leaf.
// Direct tells that the open paragraph, if there is one, may be gone on with.
func (r *mdReader) blocks(pos, end int, direct bool) int {
	for {
		columns, start := indentation(r.text, pos, end)
		if start == end {
			return end + 1
		}
		if columns >= 4 {
			r.addLine(pos, end)
			return end + 1
		}
		if level := r.underline(start, end); level > 0 && direct {
			r.form.Kind, r.form.Level = document.Heading, uint8(level)
			r.closeParagraph()
			return end + 1
		}
		if isRule(r.text[start:end]) {
			r.closeParagraph()
			r.gap = true
			return end + 1
		}
		if next, ok := r.enter(start, end, columns, direct); ok {
			pos, direct = next, false
			continue
		}
		if next, ok := r.mark(start, end); ok {
			return next
		}
		if next, ok := r.table(start, end); ok {
			return next
		}
		if len(r.lines) > 0 && boldLabel(r.text[start:end]) {
			r.closeParagraph()
		}
		r.addLine(start, end)
		if len(r.lines) == 1 && len(r.open) == 0 && boldLine(r.text[r.lines[0].start:r.lines[0].end]) {
			r.closeParagraph()
		}
		return end + 1
	}
}

// mark reads a line that its first sign makes something else than text: a heading, a code fence,
// a comment, a definition of a link, a suppression. It gives where to read on.
func (r *mdReader) mark(start, end int) (next int, ok bool) {
	next = end + 1
	switch c := r.text[start]; {
	case c == '#':
		ok = r.heading(start, end)
	case c == '`' || c == '~':
		ok = r.openCode(start, end)
	case c == '<' && strings.HasPrefix(r.text[start:], "<!--"):
		return r.comment(start)
	case c == '[' && len(r.lines) == 0 && r.definition(start, end):
		ok = true
	case strings.IndexByte("sS([", c) >= 0:
		var mark string
		if mark, ok = suppressionMark(r.text[start:end]); ok {
			r.note(mark)
		}
	}
	return next, ok
}

// addLine adds a line to the open paragraph or opens one.
func (r *mdReader) addLine(start, end int) {
	_, start = indentation(r.text, start, end)
	for end > start && (r.text[end-1] == ' ' || r.text[end-1] == '\t') {
		end--
	}
	if len(r.lines) == 0 {
		r.form, r.label = r.begin()
	}
	r.lines = append(r.lines, extent{start, end})
}

// begin is the form and label of a block that begins in the open containers.
func (r *mdReader) begin() (form document.Block, label piece) {
	form.Gap, r.gap = r.gap, false
	quoted := false
	for i := range r.open {
		switch c := &r.open[i]; c.kind {
		case '>':
			quoted = true
		case '-':
			form.Level++
			label, c.label = c.label, piece{}
		case '^':
			form.Footnote = c.number
		}
	}
	switch {
	case form.Footnote > 0:
		form.Kind = document.Footnote
	case quoted:
		form.Kind = document.Quote
	case label != piece{}:
		form.Kind = document.ListItem
	}
	if label == (piece{}) {
		form.Level = 0
	}
	return form, label
}

func (r *mdReader) closeParagraph() {
	if len(r.lines) == 0 {
		return
	}
	bold := r.inline.read(r.lines)
	for _, text := range r.notes {
		r.inline.para.note(r.b, document.Comment, text)
	}
	r.inline.para.block(r.b, r.form, r.label, bold && r.form.Kind != document.Heading)
	r.lines, r.notes = r.lines[:0], r.notes[:0]
}

func (r *mdReader) closeAll() {
	r.closeCode()
	r.closeParagraph()
}

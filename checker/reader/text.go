package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/document"
)

// line is a line of plain text without the white space around it. Tabs before it
// are kept: in a table they are empty cells.
type line struct{ start, end, next int }

// textReader reads plain text: every line is a block, except hard-wrapped lines,
// which are joined, and lines with tabs, which are tables.
type textReader struct {
	src  *source
	b    *document.Builder
	para paragraph
	gap  bool
	last label // of the block before, zero if it was no list item
}

func readText(name string, data []byte) (*document.Document, error) {
	src := decode(data, "")
	b := document.NewBuilder(name, "txt", len(src.text)+len(src.text)/64+64)
	src.describe(b)
	r := textReader{src: src, b: b, para: paragraph{src: src}}
	for at := 0; at < len(src.text); {
		at = r.read(r.line(at))
	}
	return b.Document()
}

// line cuts out the line at a byte of the text.
func (r *textReader) line(at int) line {
	l := line{at, len(r.src.text), len(r.src.text)}
	if k := strings.IndexByte(r.src.text[at:], '\n'); k >= 0 {
		l.end, l.next = at+k, at+k+1
	}
	l.start, l.end = trim(r.src.text, l.start, l.end)
	if l.start < l.end {
		for l.start > at && r.src.text[l.start-1] == '\t' {
			l.start--
		}
	}
	return l
}

// trim leaves the white space at both ends of text[start:end] out.
func trim(text string, start, end int) (int, int) {
	for start < end && text[start] <= ' ' {
		start++
	}
	for end > start && text[end-1] <= ' ' {
		end--
	}
	if start == end || text[start] < utf8.RuneSelf && text[end-1] < utf8.RuneSelf {
		return start, end
	}
	end = start + len(strings.TrimRightFunc(text[start:end], isBlank))
	return end - len(strings.TrimLeftFunc(text[start:end], isBlank)), end
}

// read makes a block of the line and those that belong with it, and returns
// where the next one begins.
func (r *textReader) read(l line) int {
	if l.start == l.end {
		r.gap = true
		return l.next
	}
	text := r.src.text[l.start:l.end]
	if mark, ok := suppressionMark(text); ok {
		r.b.Note(document.Comment, document.Span{}, mark)
		return l.next
	}
	if strings.IndexByte(text, '\t') >= 0 {
		if rows := r.table(l); rows != nil {
			r.last = label{}
			return r.writeTable(rows)
		}
		l.start, l.end = trim(r.src.text, l.start, l.end)
		text = r.src.text[l.start:l.end]
	}
	form := document.Block{Gap: r.gap}
	r.gap = false
	if n := hashes(text); n > 0 {
		form.Kind, form.Level = document.Heading, uint8(n)
		r.last = label{}
		start, end := trim(r.src.text, l.start+n, l.end)
		r.para.exact(start, end)
		r.para.block(r.b, form, piece{}, false)
		return l.next
	}
	return r.paragraph(l, form)
}

// hashes is the level of a heading written "## Title", 0 if it is none.
func hashes(text string) int {
	n := 0
	for n < len(text) && text[n] == '#' {
		n++
	}
	if n == 0 || n > 6 || n+1 >= len(text) || text[n] != ' ' {
		return 0
	}
	return n
}

// paragraph reads a line of running text or a list item and the lines it is
// hard-wrapped into.
func (r *textReader) paragraph(l line, form document.Block) int {
	lab := r.label(l)
	r.last = lab
	start, mark := l.start, piece{}
	if lab.n > 0 {
		form.Kind, form.Level = document.ListItem, 1
		mark = piece{"", l.start, l.start + lab.n}
		start, _ = trim(r.src.text, mark.end, l.end)
	}
	r.para.exact(start, l.end)
	for r.wrapped(l) {
		next := r.line(l.next)
		next.start, _ = trim(r.src.text, next.start, next.end)
		r.para.other(" ", l.end, next.start)
		r.para.exact(next.start, next.end)
		l = next
	}
	r.para.block(r.b, form, mark, false)
	return l.next
}

const wrapWidth = 60 // runes a line holds at least when an editor broke it

// wrapped reports that the next line goes on where l stops.
func (r *textReader) wrapped(l line) bool {
	text := r.src.text
	if l.end-l.start < wrapWidth || l.next >= len(text) || strings.IndexByte(".:;!?", text[l.end-1]) >= 0 {
		return false
	}
	next := r.line(l.next)
	rest := strings.TrimLeft(text[next.start:next.end], "\t")
	first, _ := utf8.DecodeRuneInString(rest)
	if !unicode.IsLower(first) || rest == "at" || strings.HasPrefix(rest, "at ") || strings.IndexByte(rest, '\t') >= 0 {
		return false
	}
	if _, mark := suppressionMark(rest); mark || cutLabel(rest).n > 0 {
		return false
	}
	return utf8.RuneCountInString(text[l.start:l.end]) >= wrapWidth
}

// table returns the lines of the table that begins at l, or nil if none does:
// two or more lines with tabs, or one with at least two.
func (r *textReader) table(l line) []line {
	if !r.row(l, false) {
		return nil
	}
	rows := []line{l}
	for rows[len(rows)-1].next < len(r.src.text) {
		next := r.line(rows[len(rows)-1].next)
		if !r.row(next, true) {
			break
		}
		rows = append(rows, next)
	}
	inner := strings.Count(r.src.text[l.start:l.end], "\t")
	if len(rows) > 1 || inner > 1 && r.src.text[l.start] != '\t' {
		return rows
	}
	return nil
}

// row reports that a line is a row of a table. A tab before the text makes one
// only if a row stands before or after it, a label and its tab never do.
func (r *textReader) row(l line, after bool) bool {
	text := r.src.text[l.start:l.end]
	rest := strings.TrimLeft(text, "\t")
	if strings.IndexByte(rest, '\t') >= 0 {
		lab := cutLabel(rest)
		return lab.n == 0 || rest[lab.n] != '\t' || strings.Count(rest, "\t") > 1
	}
	if len(rest) == len(text) || cutLabel(rest).n > 0 {
		return false
	}
	if after || l.next >= len(r.src.text) {
		return after
	}
	next := r.line(l.next)
	return strings.IndexByte(strings.TrimLeft(r.src.text[next.start:next.end], "\t"), '\t') >= 0 && r.row(next, true)
}

func (r *textReader) writeTable(rows []line) int {
	r.b.BeginTable(textHeader(r.src.text[rows[0].start:rows[0].end], len(rows)), r.gap)
	r.gap = false
	for _, l := range rows {
		r.b.Row()
		for at := l.start; at <= l.end; {
			stop := l.end
			if k := strings.IndexByte(r.src.text[at:l.end], '\t'); k >= 0 {
				stop = at + k
			}
			r.b.Cell(1)
			if start, end := trim(r.src.text, at, stop); start < end {
				r.src.write(r.b, start, end)
			}
			at = stop + 1
		}
	}
	r.b.EndTable()
	return rows[len(rows)-1].next
}

// textHeader is how many header rows a table has whose first row is given: one if
// its first cell is empty or it holds no number but years.
func textHeader(row string, rows int) int {
	if rows < 2 {
		return 0
	}
	if row[0] == '\t' {
		return 1
	}
	for _, number := range strings.FieldsFunc(row, func(r rune) bool { return !unicode.IsDigit(r) }) {
		if len(number) != 4 || number[:2] != "19" && number[:2] != "20" {
			return 0
		}
	}
	return 1
}

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

// container is a block that holds others: a quotation, list item or footnote.
type container struct {
	kind   byte // '>', '-' or '^'
	indent int  // columns its further lines are indented by
	label  piece
	number int32 // of a footnote
}

const maxNesting = 50 // containers within each other; what is deeper is text

func readMarkdown(name string, data []byte) (*document.Document, error) {
	src := decode(data, "")
	b := document.NewBuilder(name, "md", len(src.text)+len(src.text)/64+64)
	b.Source(data, src.encoding)
	r := mdReader{src: src, text: src.text, b: b, refs: references(src.text)}
	r.inline.init(src, b, r.refs)
	for at := frontMatter(src.text); at < len(r.text); {
		at = r.line(at)
	}
	r.closeAll()
	return b.Document()
}

// frontMatter is where the text begins behind a YAML header.
func frontMatter(text string) int {
	if !strings.HasPrefix(text, "---\n") {
		return 0
	}
	first := text[4 : 4+max(0, strings.IndexByte(text[4:], '\n'))]
	if !strings.Contains(first, ":") {
		return 0
	}
	for at := 4; at < len(text); {
		end := lineEnd(text, at)
		if mark := strings.TrimRight(text[at:end], " \t"); mark == "---" || mark == "..." {
			return min(end+1, len(text))
		}
		at = end + 1
	}
	return 0
}

// references collects the names of link and footnote definitions ("[x]:"). A
// footnote has its number, a link 0.
func references(text string) map[string]int {
	var refs map[string]int
	footnotes := 0
	for at := 0; ; {
		k := strings.Index(text[at:], "]:")
		if k < 0 {
			return refs
		}
		end := at + k
		at = end + 2
		from := max(0, end-200)
		start := from + strings.LastIndexByte(text[from:end], '[')
		if start < from || !beginsLine(text[max(0, start-20):start], start <= 20) {
			continue
		}
		name := refName(text[start+1 : end])
		if _, again := refs[name]; again || name == "" {
			continue
		}
		if refs == nil {
			refs = map[string]int{}
		}
		refs[name] = 0
		if name[0] == '^' {
			footnotes++
			refs[name] = footnotes
		}
	}
}

// beginsLine reports that nothing but container signs stands before a place on its line.
func beginsLine(before string, first bool) bool {
	k := strings.LastIndexByte(before, '\n')
	return (k >= 0 || first) && strings.Trim(before[k+1:], " >") == ""
}

func refName(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }

// lineEnd is where the line that holds at ends.
func lineEnd(text string, at int) int {
	if k := strings.IndexByte(text[at:], '\n'); k >= 0 {
		return at + k
	}
	return len(text)
}

// indentation is how many columns text[at:end] is indented and where it begins.
func indentation(text string, at, end int) (columns, start int) {
	for ; at < end; at++ {
		switch text[at] {
		case ' ':
			columns++
		case '\t':
			columns += 4 - columns%4
		default:
			return columns, at
		}
	}
	return columns, at
}

// unindent skips columns of white space at most.
func unindent(text string, at, end, columns int) int {
	for have := 0; at < end && have < columns; at++ {
		switch text[at] {
		case ' ':
			have++
		case '\t':
			have += 4 - have%4
		default:
			return at
		}
	}
	return at
}

// inside strips what the open containers put before a line and tells how many
// of them it belongs to.
func (r *mdReader) inside(at, end int) (pos, matched int) {
	for i, c := range r.open {
		columns, start := indentation(r.text, at, end)
		switch {
		case c.kind == '>' && columns < 4 && start < end && r.text[start] == '>':
			at = start + 1
			if at < end && r.text[at] == ' ' {
				at++
			}
		case c.kind == '>', start < end && columns < c.indent:
			return at, i
		case start == end:
			at = start
		default:
			at = unindent(r.text, at, end, c.indent)
		}
	}
	return at, len(r.open)
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
		c := r.text[start]
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
		switch {
		case c == '#' && r.heading(start, end):
			return end + 1
		case (c == '`' || c == '~') && r.openCode(start, end):
			return end + 1
		case c == '<' && strings.HasPrefix(r.text[start:], "<!--"):
			if next, ok := r.comment(start); ok {
				return next
			}
		case c == '[' && len(r.lines) == 0 && r.definition(start, end):
			return end + 1
		case strings.IndexByte("sS([", c) >= 0:
			if mark, ok := suppressionMark(r.text[start:end]); ok {
				r.note(mark)
				return end + 1
			}
		}
		if next, ok := r.table(start, end); ok {
			return next
		}
		r.addLine(start, end)
		return end + 1
	}
}

// enter opens the container that begins at start and returns where its content does.
func (r *mdReader) enter(start, end, columns int, direct bool) (int, bool) {
	if len(r.open) >= maxNesting {
		return 0, false
	}
	if r.text[start] == '>' {
		r.closeParagraph()
		r.open = append(r.open, container{kind: '>'})
		if start++; start < end && r.text[start] == ' ' {
			start++
		}
		return start, true
	}
	if n := r.footnote(start, end); n > 0 {
		r.closeParagraph()
		name := refName(r.text[start+1 : start+n-2])
		r.open = append(r.open, container{kind: '^', indent: 4, number: int32(r.refs[name])})
		return start + n, true
	}
	width := r.bullet(start, end, direct && len(r.lines) > 0)
	if width == 0 {
		return 0, false
	}
	r.closeParagraph()
	after, content := indentation(r.text, start+width, end)
	if after == 0 || after > 4 {
		after, content = 1, min(start+width+1, end)
	}
	r.open = append(r.open, container{kind: '-', indent: columns + width + after, label: piece{"", start, start + width}})
	return content, true
}

// bullet is how many bytes the list marker at start takes, 0 if none stands there.
func (r *mdReader) bullet(start, end int, interrupts bool) int {
	n := start
	for n < end && n-start < 9 && r.text[n] >= '0' && r.text[n] <= '9' {
		n++
	}
	switch {
	case n > start:
		if n == end || r.text[n] != '.' && r.text[n] != ')' || interrupts && r.text[start:n] != "1" {
			return 0
		}
	case strings.IndexByte("-+*", r.text[start]) < 0:
		return 0
	}
	if n++; n < end && r.text[n] != ' ' && r.text[n] != '\t' {
		return 0
	}
	if _, content := indentation(r.text, n, end); content == end && interrupts {
		return 0
	}
	return n - start
}

// footnote is how many bytes of "[^x]:" stand at start.
func (r *mdReader) footnote(start, end int) int {
	if !strings.HasPrefix(r.text[start:end], "[^") {
		return 0
	}
	n := strings.Index(r.text[start:min(end, start+200)], "]:")
	if n < 3 {
		return 0
	}
	return n + 2
}

// starts reports that a line begins a block of its own and so cannot go on with
// the paragraph of a container it does not belong to.
func (r *mdReader) starts(pos, end int, direct bool) bool {
	columns, start := indentation(r.text, pos, end)
	if columns >= 4 || start == end {
		return start == end
	}
	rest := r.text[start:end]
	return rest[0] == '>' || hashes(rest) > 0 || isRule(rest) || strings.HasPrefix(rest, "```") ||
		strings.HasPrefix(rest, "~~~") || strings.HasPrefix(rest, "<!--") ||
		r.bullet(start, end, direct) > 0 || r.footnote(start, end) > 0
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

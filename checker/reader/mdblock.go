package reader

import (
	"strings"

	"sagstjek/checker/document"
)

// isRule reports a thematic break: three or more of "-", "*" or "_" and nothing else.
func isRule(line string) bool {
	c, n := line[0], 0
	if c != '-' && c != '*' && c != '_' {
		return false
	}
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case c:
			n++
		case ' ', '\t':
		default:
			return false
		}
	}
	return n >= 3
}

// underline is the level of the heading that the line makes of the open paragraph.
func (r *mdReader) underline(start, end int) int {
	c := r.text[start]
	if len(r.lines) == 0 || c != '=' && c != '-' || strings.Trim(strings.TrimRight(r.text[start:end], " \t"), string(c)) != "" {
		return 0
	}
	if c == '=' {
		return 1
	}
	return 2
}

// heading reads a line "## Title ##".
func (r *mdReader) heading(start, end int) bool {
	text := strings.TrimRight(r.text[start:end], " \t")
	n := len(text) - len(strings.TrimLeft(text, "#"))
	if n > 6 || n < len(text) && text[n] != ' ' && text[n] != '\t' {
		return false
	}
	r.closeParagraph()
	body := strings.TrimRight(text, "#")
	if len(body) > n && (body[len(body)-1] == ' ' || body[len(body)-1] == '\t') {
		text = strings.TrimRight(body, " \t")
	}
	if len(text) <= n || strings.Trim(text, "#") == "" {
		return true
	}
	r.addLine(start+n, start+len(text))
	r.form.Kind, r.form.Level = document.Heading, uint8(n)
	r.closeParagraph()
	return true
}

// openCode begins a fenced code block.
func (r *mdReader) openCode(start, end int) bool {
	c := r.text[start]
	n := len(r.text[start:end]) - len(strings.TrimLeft(r.text[start:end], string(c)))
	if n < 3 || c == '`' && strings.IndexByte(r.text[start+n:end], '`') >= 0 {
		return false
	}
	r.closeParagraph()
	r.fence, r.fenceN = c, n
	r.form, r.label = r.begin()
	return true
}

// code reads a line of a code block.
func (r *mdReader) code(pos, end int) {
	line := strings.TrimSpace(r.text[pos:end])
	if len(line) >= r.fenceN && strings.Trim(line, string(r.fence)) == "" {
		r.closeCode()
		return
	}
	r.inline.para.exact(pos, min(end+1, len(r.text)))
}

func (r *mdReader) closeCode() {
	if r.fence != 0 {
		r.fence = 0
		r.inline.para.block(r.b, r.form, r.label, false)
	}
}

// comment reads an HTML comment that begins a line; one that never ends is text.
func (r *mdReader) comment(start int) (next int, ok bool) {
	if r.unended {
		return 0, false
	}
	n := strings.Index(r.text[start+4:], "-->")
	if n < 0 {
		r.unended = true
		return 0, false
	}
	r.note(r.text[start+4 : start+4+n])
	next = start + n + 7
	end := lineEnd(r.text, next)
	if _, rest := indentation(r.text, next, end); rest < end {
		r.addLine(rest, end)
	}
	return end + 1, true
}

// note keeps a comment that has a line of its own. It belongs to the paragraph right
// above it, else to the next block.
func (r *mdReader) note(text string) {
	if len(r.lines) > 0 {
		r.notes = append(r.notes, text)
		r.closeParagraph()
	} else if text = strings.TrimSpace(text); text != "" {
		r.b.End()
		r.b.Note(document.Comment, document.Span{}, text)
	}
}

// definition skips a line "[name]: address", which shows nothing. An address has
// a sign that words lack: "[Bilag 1]: Oversigt" is text.
func (r *mdReader) definition(start, end int) bool {
	n := strings.Index(r.text[start:end], "]:")
	if n < 2 || r.text[start+1] == '^' {
		return false
	}
	rest := strings.TrimSpace(r.text[start+n+2 : end])
	address, title, _ := strings.Cut(rest, " ")
	if strings.Trim(address, ".,;:") == "" || !strings.ContainsAny(strings.TrimRight(address, ".,;:"), "/.#@<") {
		return false
	}
	title = strings.TrimSpace(title)
	return title == "" || strings.IndexByte("\"'(", title[0]) >= 0
}

// table reads a table whose header row is the line given.
func (r *mdReader) table(start, end int) (next int, ok bool) {
	if end >= len(r.text) || strings.IndexByte(r.text[start:end], '|') < 0 {
		return 0, false
	}
	pos, stop, ok := r.tableLine(end + 1)
	if !ok || !isDelimiterRow(r.text[pos:stop]) || r.cells(start, end) != r.cells(pos, stop) {
		return 0, false
	}
	r.closeParagraph()
	form, _ := r.begin()
	r.b.BeginTable(1, form.Gap)
	r.tableRow(start, end)
	for next = stop + 1; next < len(r.text); next = stop + 1 {
		if pos, stop, ok = r.tableLine(next); !ok || strings.IndexByte(r.text[pos:stop], '|') < 0 || r.starts(pos, stop, true) {
			break
		}
		r.tableRow(pos, stop)
	}
	r.b.EndTable()
	return next, true
}

// tableLine is the text of the line at a byte within the open containers.
func (r *mdReader) tableLine(at int) (pos, end int, ok bool) {
	end = lineEnd(r.text, at)
	pos, matched := r.inside(at, end)
	columns, pos := indentation(r.text, pos, end)
	return pos, end, matched == len(r.open) && columns < 4 && pos < end
}

// isDelimiterRow reports a line like "|---|:-:|".
func isDelimiterRow(line string) bool {
	return strings.IndexByte(line, '-') >= 0 && strings.IndexByte(line, '|') >= 0 && strings.Trim(line, "|-: \t") == ""
}

func (r *mdReader) tableRow(start, end int) {
	r.b.Row()
	r.cells(start, end)
	for _, c := range r.row {
		r.b.Cell(1)
		r.inline.read([]extent{c})
		r.inline.para.write(r.b)
		r.inline.para.reset()
	}
}

// cells splits a row into r.row at every "|" that is not escaped, and counts the cells.
func (r *mdReader) cells(start, end int) int {
	start, end = trim(r.text, start, end)
	if start < end && r.text[start] == '|' {
		start++
	}
	if end > start && r.text[end-1] == '|' && (end-2 < start || r.text[end-2] != '\\') {
		end--
	}
	r.row = r.row[:0]
	from := start
	for i := start; i <= end; i++ {
		if i < end && r.text[i] == '\\' {
			i++
			continue
		}
		if i == end || r.text[i] == '|' {
			a, z := trim(r.text, from, i)
			r.row = append(r.row, extent{a, z})
			from = i + 1
		}
	}
	return len(r.row)
}

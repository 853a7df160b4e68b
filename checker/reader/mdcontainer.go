package reader

import "strings"

// container is a block that holds others: a quotation, list item or footnote.
type container struct {
	kind   byte // '>', '-' or '^'
	indent int  // columns its further lines are indented by
	label  piece
	number int32 // of a footnote
}

const maxNesting = 50 // containers within each other; what is deeper is text

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

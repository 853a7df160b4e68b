package report

import (
	"strings"

	"sagstjek/checker/document"
)

// excerpt is text around a finding; Text[Start:End] is what it points at.
type excerpt struct {
	Text       string
	Start, End int
}

// contextBytes is how much text is fetched on each side of a finding: more than a
// line shows, fewer words than a quote may hold.
const contextBytes = 160

// around quotes a span with the text before and after it in its paragraph, or in
// its row of a table.
func around(doc *document.Document, s document.Span) excerpt {
	var b strings.Builder
	e := excerpt{Start: -1}
	for i, in := range pieces(doc, s) {
		if i > 0 {
			b.WriteString(" | ")
		}
		from, to := max(s.Start, in.Start), min(s.End, in.End)
		if from >= to {
			b.WriteString(doc.Quote(in))
			continue
		}
		lead, tail := leadStart(doc.Text, in.Start, from), tailEnd(doc.Text, to, in.End)
		if lead > in.Start {
			b.WriteString("… ")
		}
		b.WriteString(doc.Quote(document.Span{Start: lead, End: from}))
		if lead < from && isBlank(doc.Text[from-1]) {
			b.WriteByte(' ')
		}
		if e.Start < 0 {
			e.Start = b.Len()
		}
		b.WriteString(doc.Quote(document.Span{Start: from, End: to}))
		e.End = b.Len()
		if to < tail && isBlank(doc.Text[to]) {
			b.WriteByte(' ')
		}
		b.WriteString(doc.Quote(document.Span{Start: to, End: tail}))
		if tail < in.End {
			b.WriteString(" …")
		}
	}
	// The pieces may make a CPR number together; masking keeps the length.
	e.Text, e.Start = document.MaskCPR(b.String()), max(e.Start, 0)
	return e
}

// pieces are the cells of the row a span stands in, or its one block.
func pieces(doc *document.Document, s document.Span) []document.Span {
	block := doc.BlockAt(s.Start)
	if block == nil {
		return []document.Span{s}
	}
	if block.Table == nil {
		return []document.Span{block.Span}
	}
	var cells []document.Span
	if at := block.Table.At(s.Start); at != nil {
		for _, c := range block.Table.Rows[at.Row-1] {
			if !c.Span.Empty() {
				cells = append(cells, c.Span)
			}
		}
	}
	return cells
}

func leadStart(text string, start, at int) int {
	if at-start <= contextBytes {
		return start
	}
	for i := at - contextBytes; i < at-1; i++ {
		if isBlank(text[i]) {
			return i + 1
		}
	}
	return at
}

func tailEnd(text string, at, end int) int {
	if end-at <= contextBytes {
		return end
	}
	for i := at + contextBytes; i > at; i-- {
		if isBlank(text[i]) {
			return i
		}
	}
	return at
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' }

// longestMark is how many lines a mark wider than one line may take.
const longestMark = 3

// lines fits the excerpt into lines of width columns: one line with as much around
// the mark as there is room for, or the mark alone on a few.
func (e excerpt) lines(width int) []excerpt {
	if displayWidth(e.Text) <= width {
		return []excerpt{e}
	}
	mark := e.Text[e.Start:e.End]
	if displayWidth(mark) > width-4 {
		var out []excerpt
		for i, line := range wrap(mark, width-2) {
			if i == longestMark {
				out[i-1].Text += " …"
				break
			}
			out = append(out, excerpt{line, 0, len(line)})
		}
		return out
	}
	return []excerpt{e.window(width)}
}

// window grows the mark by whole words on either side while they fit.
func (e excerpt) window(width int) excerpt {
	from, to := e.Start, e.End
	room := width - displayWidth(e.Text[from:to]) - 4 // "… " and " …"
	for {
		left := from - strings.LastIndexByte(strings.TrimRight(e.Text[:from], " "), ' ') - 1
		right := len(e.Text) - to
		if n := strings.IndexByte(strings.TrimLeft(e.Text[to:], " "), ' '); n >= 0 {
			right = n + len(e.Text[to:]) - len(strings.TrimLeft(e.Text[to:], " "))
		}
		before, after := displayWidth(e.Text[from-left:from]), displayWidth(e.Text[to:to+right])
		switch {
		case right > 0 && after <= room && (to-e.End <= e.Start-from || left == 0 || before > room):
			to, room = to+right, room-after
		case left > 0 && before <= room:
			from, room = from-left, room-before
		default:
			return e.slice(from, to)
		}
	}
}

// slice is the excerpt between two bytes, with "…" where something is left out.
func (e excerpt) slice(from, to int) excerpt {
	head, tail := "", ""
	if from > 0 && !strings.HasPrefix(e.Text[from:], "…") {
		head = "… "
	}
	if to < len(e.Text) && !strings.HasSuffix(e.Text[:to], "…") {
		tail = " …"
	}
	shift := len(head) - from
	return excerpt{head + e.Text[from:to] + tail, e.Start + shift, e.End + shift}
}

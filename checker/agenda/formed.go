package agenda

import (
	"slices"
	"strings"

	"sagstjek/checker/document"
)

// formed sets out a table that holds the item itself as a form does, with the name of a section in
// the first cell of a row and its text in the second or in the row below: each section becomes a
// heading and its paragraphs. Rows above the first section stay a table.
func (u *understanding) formed(blocks []*document.Block) []*document.Block {
	k := slices.IndexFunc(blocks, u.holdsSections)
	if k < 0 || slices.ContainsFunc(blocks, func(b *document.Block) bool { return b.Table == nil && u.opensText(b.Content()) }) {
		return blocks
	}
	out := slices.Clone(blocks[:k])
	for _, b := range blocks[k:] {
		if u.holdsSections(b) {
			out = u.setOut(b, out)
		} else {
			out = append(out, b)
		}
	}
	return out
}

// holdsSections reports whether a block is such a table: from the first name of a section on there
// are at least two, one of them of what is asked for or told, and no row of more than two cells.
func (u *understanding) holdsSections(b *document.Block) bool {
	if b.Table == nil {
		return false
	}
	known, opens := 0, false
	for _, row := range b.Table.Rows[u.firstSection(b.Table):] {
		name, _, ok := u.sectionRow(row)
		if !ok {
			return false
		}
		if _, is := u.sectionName(name.Span); is {
			known++
			opens = opens || u.opensText(name.Span)
		}
	}
	return opens && known >= 2
}

// firstSection is the first row that begins with the name of a section, or how many rows there are.
func (u *understanding) firstSection(t *document.Table) int {
	for k, row := range t.Rows {
		if name, _, ok := u.sectionRow(row); ok {
			if _, is := u.sectionName(name.Span); is {
				return k
			}
		}
	}
	return len(t.Rows)
}

// sectionRow is the name and the text in a row of a form; either may be empty. A row with more in
// it is none of a form.
func (u *understanding) sectionRow(row []document.Cell) (name, text document.Cell, ok bool) {
	filled := 0
	for _, c := range row {
		if c.Span.Empty() {
			continue
		}
		switch filled++; filled {
		case 1:
			name = c
		case 2:
			text = c
		}
	}
	if _, is := u.sectionName(name.Span); filled == 1 && !is {
		name, text = text, name
	}
	return name, text, filled < 3 && name.Span.Len() <= mostName
}

// mostName is how many bytes the name of a section has at most.
const mostName = 60

// sectionName is the role of a cell or line that names a section.
func (u *understanding) sectionName(s document.Span) (document.Role, bool) {
	if s.Empty() || s.Len() > mostName {
		return "", false
	}
	return u.voc.known(u.doc.Slice(s))
}

// opensText reports whether a cell or line names a section that every item has one of.
func (u *understanding) opensText(s document.Span) bool {
	role, _ := u.sectionName(s)
	return role == document.RoleRecommendation || role == document.RoleCase
}

// setOut adds the rows of a form as blocks.
func (u *understanding) setOut(b *document.Block, out []*document.Block) []*document.Block {
	rows, first := b.Table.Rows, u.firstSection(b.Table)
	if first > 0 { // what stands above, up to the name of the first section
		above, table := *b, *b.Table
		table.Rows, table.Header = rows[:first], min(table.Header, first)
		name, _, _ := u.sectionRow(rows[first])
		above.Table, above.Span.End = &table, len(strings.TrimRight(u.doc.Text[:name.Span.Start], " \t\n"))
		if above.Span.Len() > 0 {
			out = append(out, &above)
		}
	}
	for _, row := range rows[first:] {
		name, text, _ := u.sectionRow(row)
		out = u.cellBlocks(b, name, true, out)
		out = u.cellBlocks(b, text, false, out)
	}
	return out
}

// cellBlocks adds the paragraphs of a cell; the first is set off from what stands before it.
func (u *understanding) cellBlocks(table *document.Block, c document.Cell, bold bool, out []*document.Block) []*document.Block {
	at := c.Span.Start
	for part := range strings.SplitSeq(u.doc.Slice(c.Span), "\n") {
		s := document.Span{Start: at, End: at + len(part)}
		at = s.End + 1
		if strings.TrimSpace(part) != "" {
			out = append(out, &document.Block{
				Span: s, Kind: document.Paragraph, Lang: table.Lang, Paragraph: int32(c.Paragraph),
				Footnote: table.Footnote, Bold: bold, Gap: s.Start == c.Span.Start,
			})
		}
	}
	return out
}

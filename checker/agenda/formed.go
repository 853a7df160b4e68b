package agenda

import (
	"slices"
	"strings"

	"sagstjek/checker/document"
)

// formed sets out a table that holds the item itself as a form does, with the name of a section in
// the first cell of a row and its text in the second: each section becomes a heading and its
// paragraphs. Rows above the first section stay a table.
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

// holdsSections reports whether a block is such a table: two cells in each row, and at least two
// names of sections in front, one of them of what is asked for or told.
func (u *understanding) holdsSections(b *document.Block) bool {
	if b.Table == nil {
		return false
	}
	known, opens := 0, false
	for _, row := range b.Table.Rows {
		if len(row) != 2 {
			return false
		}
		if _, ok := u.sectionName(row[0].Span); ok {
			known++
			opens = opens || u.opensText(row[0].Span)
		}
	}
	return opens && known >= 2
}

// sectionName is the role of a cell or line that names a section.
func (u *understanding) sectionName(s document.Span) (document.Role, bool) {
	if s.Len() == 0 || s.Len() > 60 {
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
	rows := b.Table.Rows
	first := slices.IndexFunc(rows, func(row []document.Cell) bool { _, ok := u.sectionName(row[0].Span); return ok })
	if first > 0 {
		above, table := *b, *b.Table
		table.Rows, table.Header = rows[:first], min(table.Header, first)
		above.Table, above.Span.End = &table, rows[first-1][1].Span.End
		out = append(out, &above)
	}
	for _, row := range rows[first:] {
		out = u.cellBlocks(b, row[0], true, out)
		out = u.cellBlocks(b, row[1], false, out)
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
			out = append(out, &document.Block{Span: s, Kind: document.Paragraph, Lang: table.Lang, Paragraph: int32(c.Paragraph), Footnote: table.Footnote, Bold: bold, Gap: s.Start == c.Span.Start})
		}
	}
	return out
}

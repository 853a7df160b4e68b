package document

import "bytes"

type tableState struct {
	block Block
	table *Table
	cell  *Cell
	col   int
}

// BeginTable opens a table; its rows are made with Row and Cell.
func (b *Builder) BeginTable(header int, gap bool) {
	b.End()
	b.separate("\n")
	b.tables++
	t := &Table{Number: b.tables, Header: header}
	b.table = &tableState{table: t, block: Block{Kind: TableBlock, Table: t, Gap: gap, Span: Span{len(b.text), len(b.text)}}}
}

// Row begins a row of the open table.
func (b *Builder) Row() {
	b.endCell()
	if len(b.table.table.Rows) > 0 {
		b.add("\n", "", 0, 0, Made)
	}
	b.table.table.Rows = append(b.table.table.Rows, nil)
	b.table.col = 1
}

// Cell begins a cell that spans width columns of the grid (at least 1); its text
// is added as that of a block.
func (b *Builder) Cell(width int) {
	b.endCell()
	t := b.table
	row := len(t.table.Rows)
	if len(t.table.Rows[row-1]) > 0 {
		b.add("\t", "", 0, 0, Made)
	}
	b.parts++
	at := len(b.text)
	t.cell = &Cell{Span: Span{at, at}, Row: row, Col: t.col, Paragraph: b.parts}
	t.col += max(width, 1)
}

// EndTable closes the table; one without any text is dropped.
func (b *Builder) EndTable() {
	b.endCell()
	block := b.table.block
	b.table = nil
	block.Span.End = len(b.text)
	if len(bytes.TrimSpace(b.text[block.Span.Start:])) == 0 {
		b.cut(block.Span.Start)
		return
	}
	for _, row := range block.Table.Rows {
		if len(row) > 0 {
			block.Paragraph = int32(row[0].Paragraph)
			break
		}
	}
	b.keep(block)
}

func (b *Builder) endCell() {
	if b.table == nil || b.table.cell == nil {
		return
	}
	c := b.table.cell
	b.table.cell = nil
	var label Span
	b.trim(&c.Span, &label)
	last := len(b.table.table.Rows) - 1
	b.table.table.Rows[last] = append(b.table.table.Rows[last], *c)
}

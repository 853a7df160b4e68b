package reader

import "strconv"

const maxODTColumns = 64 // columns read of a table

// atoi is a number in an attribute, 0 if it is none.
func atoi(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

// table reads a table of data as such and one that only places things on the
// page as the paragraphs in it.
func (o *odt) table(n ref) {
	rows, header := o.rows(n, nil)
	columns := 0
	for _, row := range rows {
		width := 0
		for c := o.t.nodes[row].first; c != 0; c = o.t.nodes[c].next {
			width += o.times(c, "table:number-columns-repeated")
		}
		columns = max(columns, width)
	}
	holds := func(name string) bool { return o.t.any(n, func(c ref) bool { return o.t.nodes[c].name == name }) }
	if len(rows) < 2 || columns < 2 || o.inCell || holds("table:table") || holds("text:h") && holdsPieces(rows, o.count) {
		for _, row := range rows {
			for c := o.t.nodes[row].first; c != 0; c = o.t.nodes[c].next {
				o.blocks(c)
			}
		}
		return
	}
	label := o.label
	o.label = ""
	o.b.BeginTable(header, false)
	for _, row := range rows {
		if o.t.child(row, "table:table-cell") != 0 || o.t.child(row, "table:covered-table-cell") != 0 {
			o.b.Row()
			o.cells(row)
		}
	}
	o.b.EndTable()
	o.label = label
}

// count counts the headings in a row or a part of one and the other paragraphs with text. What
// hangs on the text is not of the table: a comment must not change how it is read.
func (o *odt) count(row ref) (headings, others int) {
	for c := o.t.nodes[row].first; c != 0; c = o.t.nodes[c].next {
		switch name := o.t.nodes[c].name; {
		case name == "office:annotation" || name == "text:note":
			continue
		case name != "text:p" && name != "text:h" || o.plain(c) == "":
		case name == "text:h":
			headings++
		default:
			others++
		}
		h, p := o.count(c)
		headings, others = headings+h, others+p
	}
	return headings, others
}

// rows appends the rows of a table and tells how many of them are its header.
func (o *odt) rows(n ref, rows []ref) (all []ref, header int) {
	for c := o.t.nodes[n].first; c != 0; c = o.t.nodes[c].next {
		switch o.t.nodes[c].name {
		case "table:table-row":
			rows = append(rows, c)
		case "table:table-header-rows":
			rows, _ = o.rows(c, rows)
			header = len(rows)
		case "table:table-rows", "table:table-row-group":
			rows, _ = o.rows(c, rows)
		}
	}
	return rows, header
}

// times is a count in an attribute, at least 1.
func (o *odt) times(n ref, attr string) int {
	s, _ := o.t.attr(n, attr)
	return max(1, min(atoi(s), maxODTColumns))
}

// cells reads a row. A repeated cell is written as often as it stands there; an
// empty one is one wide cell.
func (o *odt) cells(row ref) {
	column, covered := 0, 0
	for c := o.t.nodes[row].first; c != 0 && column < maxODTColumns; c = o.t.nodes[c].next {
		repeat := o.times(c, "table:number-columns-repeated")
		switch o.t.nodes[c].name {
		case "table:table-cell":
			width := o.times(c, "table:number-columns-spanned")
			covered = width - 1
			o.inCell = true
			o.blocks(c)
			o.inCell = false
			if o.para.blank() {
				width, repeat = width*repeat, 1
			}
			for ; repeat > 0 && column < maxODTColumns; repeat-- {
				o.b.Cell(width)
				o.para.write(o.b)
				column += width
			}
			o.para.reset()
		case "table:covered-table-cell":
			own := max(0, repeat-covered)
			covered = max(0, covered-repeat)
			if own > 0 {
				o.b.Cell(own)
				column += own
			}
		}
	}
}

// cellLine parts what follows in a cell from what stands there.
func (o *odt) cellLine() {
	if o.para.tail != 0 && o.para.tail != '\n' {
		o.para.made("\n")
	}
}

package reader

import "strconv"

// htmlTable is the table of data that is being read. What stands in it before its first cell,
// as its caption does, is shown above it.
type htmlTable struct {
	begun  bool
	open   bool // its first cell has come
	shape  htmlShape
	inRow  bool // the open row has a cell: only then it is one
	inCell bool
	width  int   // of the open cell
	height int   // of the open cell
	below  []int // for each column, how many rows the cells above still reach into
	column int
}

// beginTable opens a table if it is one of data.
func (r *htmlReader) beginTable() bool {
	r.seen++
	if r.table.begun || r.seen > len(r.shape) || !r.shape[r.seen-1].isData() {
		return false
	}
	r.label = ""
	r.table = htmlTable{begun: true, shape: r.shape[r.seen-1]}
	return true
}

func (r *htmlReader) endTable() {
	if r.table.open {
		r.endCell()
		r.b.EndTable()
	}
	r.table = htmlTable{}
}

func (r *htmlReader) row() {
	if !r.table.open {
		return
	}
	r.endCell()
	r.table.inRow, r.table.column = false, 0
	r.covered()
}

// addCell begins a cell and, if it is the first, its row.
func (r *htmlReader) addCell(width int) {
	if !r.table.inRow {
		r.b.Row()
		r.table.inRow = true
	}
	r.b.Cell(width)
}

// covered adds an empty cell for every column that a cell above reaches into.
func (r *htmlReader) covered() {
	t := &r.table
	for t.column < len(t.below) && t.below[t.column] > 0 {
		t.below[t.column]--
		t.column++
		r.addCell(1)
	}
}

func (r *htmlReader) cell(attrs map[string]string) {
	if !r.table.begun {
		return
	}
	if !r.table.open {
		r.table.open = true
		r.b.BeginTable(r.table.shape.header, false)
	}
	r.endCell()
	r.table.inCell, r.table.width, r.table.height = true, span(attrs["colspan"]), span(attrs["rowspan"])
}

func span(s string) int {
	n, _ := strconv.Atoi(s)
	return max(1, min(n, maxSpan))
}

// cellLine parts what follows in a cell from what stands there.
func (r *htmlReader) cellLine() {
	if r.table.inCell && r.para.tail != 0 && r.para.tail != '\n' {
		r.para.made("\n")
	}
}

func (r *htmlReader) endCell() {
	t := &r.table
	if !t.open || !t.inCell && r.para.blank() {
		return
	}
	if !t.inCell { // text between the cells
		t.width, t.height = 1, 1
	}
	t.inCell = false
	r.addCell(t.width)
	r.para.write(r.b)
	r.para.reset()
	for k := t.column; k < t.column+t.width && k < maxSpan; k++ {
		for len(t.below) <= k {
			t.below = append(t.below, 0)
		}
		t.below[k] = t.height - 1
	}
	t.column += t.width
	r.covered()
}

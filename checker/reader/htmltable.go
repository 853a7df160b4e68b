package reader

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// htmlShape is what must be known of a table before its first cell is read.
type htmlShape struct {
	rows, columns, header int
	nested                bool // another table lies in it: it is there for the layout
	titles                int  // headings in its cells; more than one, and the cells hold pieces of the page
}

// isData tells tables of data from those that only place things on the page.
func (t htmlShape) isData() bool { return t.rows > 1 && t.columns > 1 && !t.nested && t.titles < 2 }

// htmlShapes looks at all tables of a page in the order they begin.
func htmlShapes(text string) []htmlShape {
	if !containsFold(text, "<table") {
		return nil
	}
	z := html.NewTokenizer(strings.NewReader(text))
	var shapes []htmlShape
	var open []int // indexes of the open tables
	var columns, heads int
	endRow := func() {
		if len(open) > 0 && columns > 0 {
			t := &shapes[open[len(open)-1]]
			t.columns = max(t.columns, columns)
			if heads == columns && t.header == t.rows-1 {
				t.header = t.rows
			}
		}
		columns, heads = 0, 0
	}
	inHead := false
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			endRow()
			return shapes
		}
		if kind != html.StartTagToken && kind != html.EndTagToken {
			continue
		}
		raw, _ := z.TagName()
		switch name := string(raw); {
		case name == "table" && kind == html.StartTagToken:
			endRow()
			if len(open) > 0 {
				shapes[open[len(open)-1]].nested = true
			}
			open = append(open, len(shapes))
			shapes = append(shapes, htmlShape{})
		case name == "table":
			endRow()
			open = open[:max(0, len(open)-1)]
			inHead = false
		case name == "thead":
			endRow()
			inHead = kind == html.StartTagToken
		case name == "tr":
			endRow()
			if kind == html.StartTagToken && len(open) > 0 {
				shapes[open[len(open)-1]].rows++
			}
		case (name == "td" || name == "th") && kind == html.StartTagToken:
			columns++
			if name == "th" || inHead {
				heads++
			}
		case isTitle(name) && kind == html.StartTagToken && len(open) > 0 && columns > heads:
			shapes[open[len(open)-1]].titles++
		}
	}
}

func containsFold(text, tag string) bool {
	for {
		k := strings.IndexByte(text, '<')
		if k < 0 || len(text)-k < len(tag) {
			return false
		}
		if text = text[k:]; strings.EqualFold(text[:len(tag)], tag) {
			return true
		}
		text = text[1:]
	}
}

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

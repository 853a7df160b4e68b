package reader

import (
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
	var s shapeScan
	for {
		switch z.Next() {
		case html.ErrorToken:
			s.endRow()
			return s.shapes
		case html.StartTagToken:
			name, _ := z.TagName()
			s.start(string(name))
		case html.EndTagToken:
			name, _ := z.TagName()
			s.end(string(name))
		}
	}
}

// shapeScan counts the rows and cells of tables as their tags come.
type shapeScan struct {
	shapes         []htmlShape
	open           []int // indexes of the open tables
	columns, heads int   // cells of the row
	inHead         bool
}

// table is the innermost open one, nil outside of tables.
func (s *shapeScan) table() *htmlShape {
	if len(s.open) == 0 {
		return nil
	}
	return &s.shapes[s.open[len(s.open)-1]]
}

func (s *shapeScan) start(name string) {
	switch {
	case name == "table":
		s.endRow()
		if t := s.table(); t != nil {
			t.nested = true
		}
		s.open = append(s.open, len(s.shapes))
		s.shapes = append(s.shapes, htmlShape{})
	case name == "thead":
		s.endRow()
		s.inHead = true
	case name == "tr":
		s.endRow()
		if t := s.table(); t != nil {
			t.rows++
		}
	case name == "td" || name == "th":
		s.columns++
		if name == "th" || s.inHead {
			s.heads++
		}
	case isTitle(name) && s.columns > s.heads:
		if t := s.table(); t != nil {
			t.titles++
		}
	}
}

func (s *shapeScan) end(name string) {
	switch name {
	case "table":
		s.endRow()
		s.open = s.open[:max(0, len(s.open)-1)]
		s.inHead = false
	case "thead":
		s.endRow()
		s.inHead = false
	case "tr":
		s.endRow()
	}
}

// endRow takes the row into its table; head rows are those of heads alone before all others.
func (s *shapeScan) endRow() {
	if t := s.table(); t != nil && s.columns > 0 {
		t.columns = max(t.columns, s.columns)
		if s.heads == s.columns && t.header == t.rows-1 {
			t.header = t.rows
		}
	}
	s.columns, s.heads = 0, 0
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

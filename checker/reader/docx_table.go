package reader

// maxSpan is how many columns Word lets a table have.
const maxSpan = 63

type tableRow struct {
	cells  []tableCell
	header bool
}

type tableCell struct {
	node  ref // 0 for a gap in the grid
	width int
	empty bool // goes on from the cell above or to the left
}

// table reads a table: one that holds data as such, one that only places text on
// the page as the paragraphs in it.
func (s *story) table(n ref) {
	rows := s.rows(n)
	if len(rows) == 0 {
		return
	}
	if !s.body || s.inTable || s.isLayout(n, rows) {
		for _, r := range rows {
			for _, c := range r.cells {
				if !c.empty {
					s.blocks(c.node)
					s.flush()
				}
			}
		}
		return
	}
	header := 0
	for header < len(rows) && rows[header].header {
		header++
	}
	b, outer := s.d.b, s.emit
	s.inTable = true
	b.BeginTable(header, false)
	for _, r := range rows {
		b.Row()
		for _, c := range r.cells {
			b.Cell(c.width)
			if !c.empty {
				s.emit = s.d.cell()
				s.blocks(c.node)
				s.flush()
			}
		}
	}
	b.EndTable()
	s.inTable, s.emit = false, outer
}

// rows are the rows and cells that are in the view.
func (s *story) rows(table ref) []tableRow {
	var rows []tableRow
	s.each(table, func(n ref) {
		if s.t.nodes[n].name != "w:tr" {
			s.between(n)
			return
		}
		props := s.t.child(n, "w:trPr")
		if s.dropped(props, "w:del", "w:ins") {
			s.noteDeleted(n)
			return
		}
		var r tableRow
		r.header, _ = s.t.on(props, "w:tblHeader")
		if gap := s.t.number(s.t.child(props, "w:gridBefore"), 0); gap > 0 {
			r.cells = append(r.cells, tableCell{width: min(gap, maxSpan), empty: true})
		}
		s.each(n, func(c ref) { s.cell(c, &r) })
		if len(r.cells) > 0 {
			rows = append(rows, r)
		}
	})
	return rows
}

func (s *story) cell(n ref, r *tableRow) {
	if s.t.nodes[n].name != "w:tc" {
		s.between(n)
		return
	}
	props := s.t.child(n, "w:tcPr")
	if s.dropped(props, "w:cellDel", "w:cellIns") {
		s.noteDeleted(n)
		return
	}
	c := tableCell{node: n, width: min(max(s.t.number(s.t.child(props, "w:gridSpan"), 1), 1), maxSpan)}
	for _, merge := range []string{"w:vMerge", "w:hMerge"} {
		if m := s.t.child(props, merge); m != 0 && s.t.val(m) != "restart" {
			c.empty = true
		}
	}
	r.cells = append(r.cells, c)
}

// noteDeleted notes the text of a row or cell that was deleted.
func (s *story) noteDeleted(n ref) {
	if s.d.view == Final && s.muted == 0 {
		s.carry = append(s.carry, fragment{text: s.d.plain(s.t, n, true), letters: letters{fate: deleted}})
	}
}

// isLayout reports whether a table only places text on the page: it has one row
// or one column, or holds a table or pieces of the page with their headings.
func (s *story) isLayout(table ref, rows []tableRow) bool {
	columns := 0
	for _, r := range rows {
		cells := 0
		for _, c := range r.cells {
			if c.node != 0 {
				cells++
			}
		}
		columns = max(columns, cells)
	}
	return len(rows) == 1 || columns <= 1 || holdsPieces(rows, s.count) ||
		s.t.any(table, func(n ref) bool { return s.t.nodes[n].name == "w:tbl" })
}

// count counts the headings in the cells of a row and the other paragraphs with text.
func (s *story) count(r tableRow) (headings, others int) {
	for _, c := range r.cells {
		s.t.any(c.node, func(n ref) bool {
			switch {
			case s.t.nodes[n].name != "w:p" || !s.hasText(n):
			case s.isHeading(n):
				headings++
			default:
				others++
			}
			return false
		})
	}
	return headings, others
}

func (s *story) isHeading(paragraph ref) bool {
	props := s.t.child(paragraph, "w:pPr")
	style := s.d.styles.paragraph(s.t.val(s.t.child(props, "w:pStyle")))
	return style.level(s.t.outline(props, style.outline)) > 0
}

func (s *story) hasText(n ref) bool {
	return s.t.any(n, func(n ref) bool { return s.t.nodes[n].name == "w:t" })
}

// cell returns what adds paragraphs to the open cell.
func (d *docx) cell() func(*para) {
	filled := false
	return func(p *para) {
		_, label, _ := d.label(p)
		if p.blank() {
			d.write(p, false)
			return
		}
		if filled {
			d.b.Made("\n")
		}
		filled = true
		if label != "" {
			d.b.Made(label + " ")
		}
		d.write(p, true)
	}
}

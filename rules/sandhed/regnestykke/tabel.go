package regnestykke

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// Grid is a table as figures: the rows below its header, each with one cell per column.
// Columns are indices from 0.
type Grid struct {
	Rows  []Row
	Heads []string // folded header of each column, "" if it has none
	Label int      // the column that names the rows

	titles  []string        // Heads as written
	adds    []bool          // which columns hold amounts that may be added up
	before  string          // the introduction
	context string          // see around
	unit    *danish.Decimal // see Unit, nil before it is asked for
	known   bool            // whether scaled is worked out
	scaled  bool            // see rounded
	loose   bool            // the text says that figures are rounded
	sound   map[[2]int]bool // totals, by row and column, that the rows above give
}

// Row is one row of a grid.
type Row struct {
	Name  string        // its label as written
	Span  document.Span // from the label to the last cell with text
	Cells []Cell

	label string // folded
	kind  rowKind
}

type rowKind uint8

// The kinds of row. A net row ("Netto", "Resultat") is a total only where the
// figures show it.
const (
	detailRow rowKind = iota
	totalRow
	netRow
	partRow    // "heraf ..."
	sectionRow // a label without figures
)

// Total reports whether the label of a row announces a sum.
func (r *Row) Total() bool { return r.kind == totalRow }

// Cell is one cell of a grid; Num is its figure, where it holds one.
type Cell struct {
	Span document.Span
	Num  danish.Number

	state cellState
}

type cellState uint8

const (
	blank cellState = iota // empty or a dash: nothing
	amount
	words
)

// Figure reports whether a cell holds a figure and nothing else.
func (c *Cell) Figure() bool { return c.state == amount }

// ReadGrid makes a grid of a table; before is the text that introduces it. It is nil
// when there is nothing to add up.
func ReadGrid(p *checker.Pass, t *document.Table, before string) *Grid {
	width := 0
	for _, r := range t.Rows {
		for _, c := range r {
			width = max(width, c.Col)
		}
	}
	if width < 2 || width > 60 || len(t.Rows) < 3 || len(t.Rows) > 1000 {
		return nil
	}
	g := &Grid{Heads: make([]string, width), titles: make([]string, width)}
	cells := make([]Cell, width*len(t.Rows))
	all := make([]Row, len(t.Rows))
	for i := range all {
		all[i] = readRow(p, t.Rows[i], cells[i*width:(i+1)*width:(i+1)*width])
	}
	g.Rows = all[g.readHeads(p, t, all):]
	g.findLabels(width)
	g.adds = make([]bool, width)
	for col := range g.adds {
		g.adds[col] = g.summable(col)
	}
	g.before = before
	return g
}

// check gives the misfits of the table; reserved, if given, tells of the text around it,
// which may say that figures are not all shown or that they are rounded.
func (g *Grid) check(reserved func() (caveat, rounded bool)) []misfit {
	out := once(g.totals(), g.columns())
	if len(out) == 0 {
		return nil
	}
	caveat, rounded := false, false
	if reserved != nil {
		caveat, rounded = reserved()
	}
	if caveat || danish.Holds(g.around(), "største", "udvalgte", "uddrag", "eksempler", "bl.a.", "blandt andet") {
		return nil
	}
	if g.loose = rounded; g.loose {
		return once(g.totals(), g.columns())
	}
	return out
}

// once drops the misfits of single rows that a wrong figure in a total already shows.
func once(down, across []misfit) []misfit {
	out := down
	for _, a := range across {
		told := false
		for _, d := range down {
			told = told || d.row != a.row && (d.want-d.have == a.want-a.have || d.want-d.have == a.have-a.want)
		}
		if !told {
			out = append(out, a)
		}
	}
	return out
}

// Agrees reports whether all totals of the table come out.
func (g *Grid) Agrees() bool { return len(g.check(nil)) == 0 }

// readHeads reads the header rows and gives the index of the first row below them.
func (g *Grid) readHeads(p *checker.Pass, t *document.Table, all []Row) int {
	i := 0
	for ; i < len(t.Rows)-1; i++ {
		r := &all[i]
		if i >= t.Header && (r.figures() > 0 || r.years() == 0 && i > 0) {
			break
		}
		for k, c := range t.Rows[i] {
			text := strings.TrimSpace(p.Text(c.Span))
			end := c.Col // a header over several columns heads them all
			if k+1 < len(t.Rows[i]) {
				end = max(end, t.Rows[i][k+1].Col-1)
			}
			for col := c.Col; col <= end && text != ""; col++ {
				g.Heads[col-1] = under(g.Heads[col-1], danish.Fold(text))
				g.titles[col-1] = under(g.titles[col-1], text)
			}
		}
	}
	return i
}

// under is a header with the one in the row below it.
func under(head, text string) string {
	if head == "" {
		return strings.TrimSpace(text)
	}
	return strings.TrimSpace(head + " " + text)
}

// findLabels finds the column that names the rows and what kind each row is.
func (g *Grid) findLabels(width int) {
	count := make([]int, width)
	for i := range g.Rows {
		for col := range g.Rows[i].Cells {
			if g.Rows[i].Cells[col].state == words {
				count[col]++
				break
			}
		}
	}
	for col := range count {
		if count[col] > count[g.Label] {
			g.Label = col
		}
	}
	for i := range g.Rows {
		r := &g.Rows[i]
		r.kind = kindOf(r.label)
		empty := true
		for col := min(g.Label+1, width); col < width; col++ {
			empty = empty && r.Cells[col].state == blank
		}
		if empty || r.figures() == 0 && r.years() > 1 {
			r.kind = sectionRow
		}
	}
}

// Additive reports whether the figures of a column may be added up.
func (g *Grid) Additive(col int) bool { return g.adds[col] }

func (g *Grid) summable(col int) bool {
	if ratioLabel(g.Heads[col]) {
		return false
	}
	unit, scaled, plain, years, n := "", false, false, 0, 0
	for i := range g.Rows {
		c := &g.Rows[i].Cells[col]
		if c.state != amount {
			continue
		}
		n++
		switch {
		case c.Num.Kind == danish.Percent:
			return false
		case c.Num.Kind == danish.Year:
			years++
		case c.Num.Kind == danish.Money && place(c.Num) >= 1000*danish.One:
			scaled = true
		default:
			plain = true
		}
		if c.Num.Kind == danish.Plain && c.Num.Unit != "" {
			if unit != "" && unit != c.Num.Unit {
				return false
			}
			unit = c.Num.Unit
		}
	}
	return n > years && n > 1 && !(scaled && plain && !g.mixable(col))
}

// mixable reports whether every figure of the column names its unit, so that "mio.
// kr." and "kr." may stand side by side.
func (g *Grid) mixable(col int) bool {
	for i := range g.Rows {
		if c := &g.Rows[i].Cells[col]; c.state == amount && c.Num.Value != 0 && c.Num.Kind != danish.Money {
			return false
		}
	}
	return true
}

// place is one unit of the last place shown, as it counts in kroner or pieces.
func place(n danish.Number) danish.Decimal { return 2 * n.Half }

// factor is what the figure as written is multiplied by: 1.000.000 for "2,5 mio. kr.".
func factor(n danish.Number) danish.Decimal {
	f := place(n)
	for range n.Decimals {
		f *= 10
	}
	return max(f, 1)
}

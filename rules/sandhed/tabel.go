package sandhed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// grid is a table as figures: the rows below its header, each with one cell per column.
type grid struct {
	rows    []gridRow
	heads   []string        // folded header of each column, "" if it has none
	titles  []string        // the same as written
	label   int             // the column that names the rows
	adds    []bool          // which columns hold amounts that may be added up
	before  string          // the introduction
	context string          // see around
	known   bool            // whether scaled is worked out
	scaled  bool            // see rounded
	loose   bool            // the text says that figures are rounded
	sound   map[[2]int]bool // totals, by row and column, that the rows above give
}

type gridRow struct {
	label string        // folded
	name  string        // as written
	span  document.Span // from the label to the last cell with text
	kind  rowKind
	cells []gridCell
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

type gridCell struct {
	span  document.Span
	state cellState
	num   danish.Number
}

type cellState uint8

const (
	blank cellState = iota // empty or a dash: nothing
	amount
	words
)

// tooLarge is where sums could leave the range of a Decimal.
const tooLarge = 100_000_000_000 * danish.One

// readGrid makes a grid of a table; before is the text that introduces it. It is nil
// when there is nothing to add up.
func readGrid(p *checker.Pass, t *document.Table, before string) *grid {
	width := 0
	for _, r := range t.Rows {
		for _, c := range r {
			width = max(width, c.Col)
		}
	}
	if width < 2 || width > 60 || len(t.Rows) < 3 || len(t.Rows) > 1000 {
		return nil
	}
	g := &grid{heads: make([]string, width), titles: make([]string, width)}
	cells := make([]gridCell, width*len(t.Rows))
	all := make([]gridRow, len(t.Rows))
	for i := range all {
		all[i] = readRow(p, t.Rows[i], cells[i*width:(i+1)*width:(i+1)*width])
	}
	g.rows = all[g.readHeads(p, t, all):]
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
func (g *grid) check(reserved func() (caveat, rounded bool)) []misfit {
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

// readHeads reads the header rows and gives the index of the first row below them.
func (g *grid) readHeads(p *checker.Pass, t *document.Table, all []gridRow) int {
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
				g.heads[col-1] = under(g.heads[col-1], danish.Fold(text))
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
func (g *grid) findLabels(width int) {
	count := make([]int, width)
	for i := range g.rows {
		for col := range g.rows[i].cells {
			if g.rows[i].cells[col].state == words {
				count[col]++
				break
			}
		}
	}
	for col := range count {
		if count[col] > count[g.label] {
			g.label = col
		}
	}
	for i := range g.rows {
		r := &g.rows[i]
		r.kind = kindOf(r.label)
		empty := true
		for col := min(g.label+1, width); col < width; col++ {
			empty = empty && r.cells[col].state == blank
		}
		if empty || r.figures() == 0 && r.years() > 1 {
			r.kind = sectionRow
		}
	}
}

// additive reports whether the figures of a column may be added up.
func (g *grid) additive(col int) bool { return g.adds[col] }

func (g *grid) summable(col int) bool {
	if ratioLabel(g.heads[col]) {
		return false
	}
	unit, scaled, plain, years, n := "", false, false, 0, 0
	for i := range g.rows {
		c := &g.rows[i].cells[col]
		if c.state != amount {
			continue
		}
		n++
		switch {
		case c.num.Kind == danish.Percent:
			return false
		case c.num.Kind == danish.Year:
			years++
		case c.num.Kind == danish.Money && place(c.num) >= 1000*danish.One:
			scaled = true
		default:
			plain = true
		}
		if c.num.Kind == danish.Plain && c.num.Unit != "" {
			if unit != "" && unit != c.num.Unit {
				return false
			}
			unit = c.num.Unit
		}
	}
	return n > years && n > 1 && !(scaled && plain && !g.mixable(col))
}

// mixable reports whether every figure of the column names its unit, so that "mio.
// kr." and "kr." may stand side by side.
func (g *grid) mixable(col int) bool {
	for i := range g.rows {
		if c := &g.rows[i].cells[col]; c.state == amount && c.num.Value != 0 && c.num.Kind != danish.Money {
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

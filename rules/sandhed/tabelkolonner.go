package sandhed

import (
	"strings"

	"sagstjek/checker/danish"
)

// relation is how one column follows from others.
type relation struct {
	check func(row int) (want danish.Decimal, fits, ok bool) // ok is false where a cell is missing
}

// columns checks the columns that follow from the others: sums over years or parts,
// differences, and growth or shares in percent.
func (g *grid) columns() []misfit {
	var out []misfit
	for col := g.label + 2; col < len(g.heads); col++ {
		head := strings.Trim(g.heads[col], " .:")
		switch {
		case head == "":
		case g.percents(col):
			out = append(out, g.settle(col, g.rates(col), 3)...)
		case isTotal(head) && g.additive(col):
			out = append(out, g.settle(col, g.rowSums(col), 2)...)
		case hasAny(head, "afvigelse", "difference", "forskel", "ændring", "stigning", "fald", "merforbrug", "mindreforbrug", "rest") && g.additive(col):
			out = append(out, g.settle(col, g.differences(col), 2)...)
		}
	}
	return out
}

// percents reports whether a column holds percentages.
func (g *grid) percents(col int) bool {
	n := 0
	for _, r := range g.rows {
		if c := r.cells[col]; c.state == amount {
			if c.num.Kind == danish.Percent {
				return true
			}
			n++
		}
	}
	return n > 0 && hasAny(g.heads[col], "pct", "%", "procent")
}

// settle takes the relation that holds in most rows and gives the rows where it does
// not, if it holds in at least least rows and fails in few. A row that any other
// relation explains is left alone.
func (g *grid) settle(col int, all []relation, least int) []misfit {
	best, most := -1, 0
	for i, rel := range all {
		n := 0
		for row := range g.rows {
			if _, fits, ok := rel.check(row); ok && fits && g.rows[row].cells[col].num.Value != 0 {
				n++
			}
		}
		if n > most {
			best, most = i, n
		}
	}
	if best < 0 || most < least {
		return nil
	}
	var out []misfit
	for row := range g.rows {
		want, fits, ok := all[best].check(row)
		if !ok || fits || g.sound[[2]int{row, col}] || ratioLabel(g.rows[row].label) || explained(all, row) {
			continue
		}
		out = append(out, misfit{row: row, col: col, want: want, have: g.rows[row].cells[col].num.Value})
	}
	if len(out) > 1 && len(out)*4 > most {
		return nil
	}
	return out
}

func explained(all []relation, row int) bool {
	for _, rel := range all {
		if _, fits, ok := rel.check(row); ok && fits {
			return true
		}
	}
	return false
}

// rowSums are the ways in which a column may be the sum of those before it.
func (g *grid) rowSums(col int) []relation {
	var before, years []int
	for c := g.label + 1; c < col; c++ {
		if !g.additive(c) {
			continue
		}
		before = append(before, c)
		if hasAny(g.heads[c], "20", "19") {
			years = append(years, c)
		}
	}
	var out []relation
	add := func(cols []int) {
		if len(cols) > 1 {
			out = append(out, g.rowSum(col, cols))
		}
	}
	add(before)
	add(years)
	for i := 1; i < len(before); i++ {
		add(before[i:])
	}
	return out
}

func (g *grid) rowSum(col int, cols []int) relation {
	terms := plus(cols)
	return relation{check: func(row int) (danish.Decimal, bool, bool) {
		r := &g.rows[row]
		if r.kind == sectionRow || r.cells[col].state != amount {
			return 0, false, false
		}
		cells := make([]gridCell, len(cols))
		filled := 0
		for i, c := range cols {
			cells[i] = r.cells[c]
			if cells[i].state == amount {
				filled++
			}
		}
		sum, ok := g.sum(cells, terms)
		if !ok || filled == 0 {
			return 0, false, false
		}
		fits := g.near(sum, r.cells[col].num, cells)
		m := misfit{want: sum, have: r.cells[col].num.Value}
		return sum, fits, fits || nearly(m, 2) // a row of averages or stocks is no sum
	}}
}

// differences are the ways in which a column may be one column less another.
func (g *grid) differences(col int) []relation {
	var out []relation
	g.pairs(col, func(a, b int) {
		out = append(out, relation{check: func(row int) (danish.Decimal, bool, bool) {
			r := &g.rows[row]
			x, y, z := r.cells[a], r.cells[b], r.cells[col]
			if r.kind == sectionRow || z.state != amount || x.state == words || y.state == words || x.state == blank && y.state == blank {
				return 0, false, false
			}
			cells := []gridCell{x, y}
			diff, _ := g.sum(cells, []term{{}, {minus: true}})
			fits := g.near(diff, z.num, cells)
			return diff, fits, true
		}})
	})
	return out
}

// pairs calls f for every ordered pair of other columns that hold amounts.
func (g *grid) pairs(col int, f func(a, b int)) {
	for a := g.label + 1; a < len(g.heads); a++ {
		for b := g.label + 1; b < len(g.heads); b++ {
			if a != b && a != col && b != col && len(g.heads) < 12 && g.additive(a) && g.additive(b) {
				f(a, b)
			}
		}
	}
}

// rates are the ways in which a column of percentages may follow: growth from one
// column to another, one column as a share of another, each as a share of its total.
func (g *grid) rates(col int) []relation {
	var out []relation
	add := func(of func(row int) (part, whole gridCell, ok bool), minus danish.Decimal) {
		out = append(out, g.rate(col, of, minus))
	}
	g.pairs(col, func(a, b int) {
		both := func(row int) (gridCell, gridCell, bool) { return g.rows[row].cells[a], g.rows[row].cells[b], true }
		add(both, 0)
		add(both, 100*danish.One)
	})
	for a := g.label + 1; a < len(g.heads); a++ {
		last := len(g.rows) - 1
		if a != col && g.additive(a) && g.rows[last].kind == totalRow {
			add(func(row int) (gridCell, gridCell, bool) { return g.rows[row].cells[a], g.rows[last].cells[a], true }, 0)
		}
	}
	return out
}

// rate is the relation col = 100*part/whole - minus, the sign left aside.
func (g *grid) rate(col int, of func(row int) (part, whole gridCell, ok bool), minus danish.Decimal) relation {
	return relation{check: func(row int) (danish.Decimal, bool, bool) {
		z := g.rows[row].cells[col]
		part, whole, ok := of(row)
		if !ok || z.state != amount || part.state != amount || whole.state != amount || whole.num.Value == 0 || g.rows[row].kind == sectionRow {
			return 0, false, false
		}
		want := percent(part.num.Value, whole.num.Value) - float64(minus)/float64(danish.One)
		room := 1.01*float64(place(z.num))/float64(danish.One) + blur(part.num, whole.num)
		got := float64(z.num.Value) / float64(danish.One)
		fits := abs(abs(want)-abs(got)) < room
		return danish.Decimal(want * float64(danish.One)), fits, true
	}}
}

// percent is part as a percentage of whole.
func percent(part, whole danish.Decimal) float64 { return 100 * (float64(part) / float64(whole)) }

// blur is how far 100*part/whole may be off because both figures are rounded.
func blur(part, whole danish.Number) float64 {
	if part.Decimals == 0 && whole.Decimals == 0 && factor(part) == danish.One && factor(whole) == danish.One {
		return 0
	}
	return (float64(part.Half) + float64(whole.Half)*abs(float64(part.Value)/float64(whole.Value))) * 100 / abs(float64(whole.Value))
}

func abs(x float64) float64 {
	if x < 0 {
		return -x
	}
	return x
}

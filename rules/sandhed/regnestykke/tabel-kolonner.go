package regnestykke

import (
	"slices"
	"strings"
	"unicode"

	"sagstjek/checker/danish"
)

// relation is how one column follows from others.
type relation struct {
	change [2]int                                             // growth in percent from the second column to the first
	check  func(row int) (want danish.Decimal, fits, ok bool) // ok is false where a cell is missing
}

// columns checks the columns that follow from the others: sums over years or parts,
// differences, and growth or shares in percent.
func (g *Grid) columns() []misfit {
	var out []misfit
	for col := g.Label + 2; col < len(g.Heads); col++ {
		head := strings.Trim(g.Heads[col], " .:")
		switch {
		case head == "":
		case g.percents(col):
			least := 3
			if tellsDifference(head) && len(g.Heads)-g.Label == 4 { // from one column to the other
				least = 2
			}
			found := g.settle(col, g.rates(col), least)
			if len(found) == 0 {
				found = g.oddShare(col)
			}
			out = append(out, found...)
		case IsTotal(head) && g.Additive(col):
			out = append(out, g.settle(col, g.rowSums(col), 2)...)
		case tellsDifference(head) && g.Additive(col):
			out = append(out, g.settle(col, g.differences(col), 2)...)
		}
	}
	return out
}

// tellsDifference reports a header like "Afvigelse" or "Stigning, kr.".
func tellsDifference(head string) bool {
	if strings.IndexFunc(head, unicode.IsLetter) < 0 {
		return false
	}
	for _, w := range danish.FoldedWords(head) {
		if danish.BeginsWith(w, "afvigelse", "differen", "forskel", "ændring", "stigning", "vækst", "merforbrug",
			"mindreforbrug", "mer-") || slices.Contains([]string{"rest", "fald", "restbudget", "udvikling", "udviklingen"}, w) {
			return true
		}
	}
	return false
}

// across reports whether a cell follows from its row as those of other rows do, as
// a sum or a difference.
func (g *Grid) across(row, col int) bool {
	for _, rel := range append(g.rowSums(col), g.differences(col)...) {
		if _, fits, ok := rel.check(row); !ok || !fits {
			continue
		}
		others, filled := 0, 0
		for r := range g.Rows {
			if _, fits, ok := rel.check(r); ok && r != row && g.Rows[r].Cells[col].Num.Value != 0 {
				filled++
				if fits {
					others++
				}
			}
		}
		if others > 1 || others > 0 && others == filled {
			return true
		}
	}
	return false
}

// settle takes the relation that holds in most rows and gives the rows where it does
// not, if it holds in at least least rows and fails in few. A row that any other
// relation explains is left alone.
func (g *Grid) settle(col int, all []relation, least int) []misfit {
	best, most := -1, 0
	for i, rel := range all {
		n := 0
		for row := range g.Rows {
			if _, fits, ok := rel.check(row); ok && fits && g.Rows[row].Cells[col].Num.Value != 0 {
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
	for row := range g.Rows {
		want, fits, ok := all[best].check(row)
		if !ok || fits || g.sound[[2]int{row, col}] || all[best].change[0] == 0 && ratioLabel(g.Rows[row].label) ||
			explained(all, all[best], row) {
			continue
		}
		out = append(out, misfit{row: row, col: col, want: want, have: g.Rows[row].Cells[col].Num.Value})
	}
	if len(out) > 1 && len(out)*4 > most {
		return nil
	}
	return out
}

// explained reports whether a relation other than best holds in a row. That a change is
// reckoned from the wrong column is no explanation.
func explained(all []relation, best relation, row int) bool {
	for _, rel := range all {
		if rel.change == [2]int{best.change[1], best.change[0]} && rel.change != best.change {
			continue
		}
		if _, fits, ok := rel.check(row); ok && fits {
			return true
		}
	}
	return false
}

// rowSums are the ways in which a column may be the sum of those before it.
func (g *Grid) rowSums(col int) []relation {
	var before, years []int
	for c := g.Label + 1; c < col; c++ {
		if !g.Additive(c) {
			continue
		}
		before = append(before, c)
		if danish.Holds(g.Heads[c], "20", "19") {
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

func (g *Grid) rowSum(col int, cols []int) relation {
	terms := plus(cols)
	return relation{check: func(row int) (danish.Decimal, bool, bool) {
		r := &g.Rows[row]
		if r.kind == sectionRow || r.Cells[col].state != amount {
			return 0, false, false
		}
		cells := make([]Cell, len(cols))
		filled := 0
		for i, c := range cols {
			cells[i] = r.Cells[c]
			if cells[i].state == amount {
				filled++
			}
		}
		sum, ok := g.sum(cells, terms)
		if !ok || filled == 0 {
			return 0, false, false
		}
		fits := g.near(sum, r.Cells[col].Num, cells)
		m := misfit{want: sum, have: r.Cells[col].Num.Value}
		return sum, fits, fits || nearly(m, 2) // a row of averages or stocks is no sum
	}}
}

// differences are the ways in which a column may be one column less another.
func (g *Grid) differences(col int) []relation {
	var out []relation
	g.pairs(col, g.figured, func(a, b int) {
		out = append(out, relation{check: func(row int) (danish.Decimal, bool, bool) {
			r := &g.Rows[row]
			x, y, z := r.Cells[a], r.Cells[b], r.Cells[col]
			if r.kind == sectionRow || z.state != amount || x.state == words || y.state == words || x.state == blank && y.state == blank {
				return 0, false, false
			}
			cells := []Cell{x, y}
			diff, _ := g.sum(cells, []term{{}, {minus: true}})
			fits := g.near(diff, z.Num, cells)
			return diff, fits, fits || x.state == amount && y.state == amount
		}})
	})
	return out
}

// pairs calls f for every ordered pair of other columns of which of holds.
func (g *Grid) pairs(col int, of func(col int) bool, f func(a, b int)) {
	for a := g.Label + 1; a < len(g.Heads); a++ {
		for b := g.Label + 1; b < len(g.Heads); b++ {
			if a != b && a != col && b != col && len(g.Heads) < 12 && of(a) && of(b) {
				f(a, b)
			}
		}
	}
}

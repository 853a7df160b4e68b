package regnestykke

import (
	"math"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// percents reports whether a column holds percentages.
func (g *Grid) percents(col int) bool {
	n := 0
	for _, r := range g.Rows {
		if c := r.Cells[col]; c.state == amount {
			if c.Num.Kind == danish.Percent {
				return true
			}
			n++
		}
	}
	return n > 0 && danish.Holds(g.Heads[col], "pct", "%", "procent")
}

// rates are the ways in which a column of percentages may follow: growth from one
// column to another, one column as a share of another, each as a share of its total.
func (g *Grid) rates(col int) []relation {
	var out []relation
	add := func(of func(row int) (part, whole Cell, ok bool), minus danish.Decimal) {
		out = append(out, g.rate(col, of, minus))
	}
	if tellsDifference(g.Heads[col]) { // also of what cannot be added up: "Takst 2027", "Takst 2028", "Stigning i pct."
		g.pairs(col, g.figured, func(a, b int) {
			if !g.Additive(a) || !g.Additive(b) {
				out = append(out, g.growth(col, a, b))
			}
		})
	}
	g.pairs(col, g.Additive, func(a, b int) {
		both := func(row int) (Cell, Cell, bool) { return g.Rows[row].Cells[a], g.Rows[row].Cells[b], true }
		add(both, 0)
		if early, late := yearOf(g.Heads[a]), yearOf(g.Heads[b]); early != "" && early < late && tellsDifference(g.Heads[col]) {
			return // a change is reckoned from the earlier year
		}
		out = append(out, g.growth(col, a, b))
	})
	for a := g.Label + 1; a < len(g.Heads); a++ {
		last := len(g.Rows) - 1
		if a != col && g.Additive(a) && g.Rows[last].kind == totalRow {
			add(func(row int) (Cell, Cell, bool) { return g.Rows[row].Cells[a], g.Rows[last].Cells[a], true }, 0)
		} else if a != col && g.Additive(a) && g.tellsShare(col) {
			whole, ok := g.whole(a)
			add(func(row int) (Cell, Cell, bool) { return g.Rows[row].Cells[a], whole, ok }, 0)
		}
	}
	return out
}

// growth is the relation of a column that tells by how many percent a is more than b.
func (g *Grid) growth(col, a, b int) relation {
	rel := g.rate(col, func(row int) (Cell, Cell, bool) { return g.Rows[row].Cells[a], g.Rows[row].Cells[b], true }, 100*danish.One)
	rel.change = [2]int{a, b}
	return rel
}

// figured reports whether a column has figures and no shares or years.
func (g *Grid) figured(col int) bool {
	n := 0
	for i := range g.Rows {
		if c := &g.Rows[i].Cells[col]; c.state == amount {
			if c.Num.Kind == danish.Percent || c.Num.Kind == danish.Year {
				return false
			}
			n++
		}
	}
	return n > 1 && !danish.Holds(g.Heads[col], "pct", "%", "procent")
}

// yearOf is the year that a head begins with, or "".
func yearOf(head string) string {
	if len(head) >= 4 && strings.HasPrefix(head, "20") && danish.IsDigit(head[2]) && danish.IsDigit(head[3]) {
		return head[:4]
	}
	return ""
}

// rate is the relation col = 100*part/whole - minus, the sign left aside.
func (g *Grid) rate(col int, of func(row int) (part, whole Cell, ok bool), minus danish.Decimal) relation {
	return relation{check: func(row int) (danish.Decimal, bool, bool) {
		z := g.Rows[row].Cells[col]
		part, whole, ok := of(row)
		if !ok || z.state != amount || part.state != amount || whole.state != amount || whole.Num.Value == 0 ||
			g.Rows[row].kind == sectionRow {
			return 0, false, false
		}
		want := tal.Percent(part.Num.Value, whole.Num.Value) - float64(minus)/float64(danish.One)
		room := 1.01*float64(place(z.Num))/float64(danish.One) + blur(part.Num, whole.Num)
		got := float64(z.Num.Value) / float64(danish.One)
		fits := math.Abs(math.Abs(want)-math.Abs(got)) < room
		return danish.Decimal(want * float64(danish.One)), fits, true
	}}
}

// blur is how far 100*part/whole may be off because both figures are rounded.
func blur(part, whole danish.Number) float64 {
	if part.Decimals == 0 && whole.Decimals == 0 && factor(part) == danish.One && factor(whole) == danish.One {
		return 0
	}
	return (float64(part.Half) + float64(whole.Half)*math.Abs(float64(part.Value)/float64(whole.Value))) * 100 / math.Abs(float64(whole.Value))
}

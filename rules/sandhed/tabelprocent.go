package sandhed

import (
	"strings"

	"sagstjek/checker/danish"
)

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
	return n > 0 && danish.Holds(g.heads[col], "pct", "%", "procent")
}

// rates are the ways in which a column of percentages may follow: growth from one
// column to another, one column as a share of another, each as a share of its total.
func (g *grid) rates(col int) []relation {
	var out []relation
	add := func(of func(row int) (part, whole gridCell, ok bool), minus danish.Decimal) {
		out = append(out, g.rate(col, of, minus))
	}
	if tellsDifference(g.heads[col]) { // also of what cannot be added up: "Takst 2027", "Takst 2028", "Stigning i pct."
		g.pairs(col, g.figured, func(a, b int) {
			if !g.additive(a) || !g.additive(b) {
				out = append(out, g.growth(col, a, b))
			}
		})
	}
	g.pairs(col, g.additive, func(a, b int) {
		both := func(row int) (gridCell, gridCell, bool) { return g.rows[row].cells[a], g.rows[row].cells[b], true }
		add(both, 0)
		if early, late := yearOf(g.heads[a]), yearOf(g.heads[b]); early != "" && early < late && tellsDifference(g.heads[col]) {
			return // a change is reckoned from the earlier year
		}
		out = append(out, g.growth(col, a, b))
	})
	for a := g.label + 1; a < len(g.heads); a++ {
		last := len(g.rows) - 1
		if a != col && g.additive(a) && g.rows[last].kind == totalRow {
			add(func(row int) (gridCell, gridCell, bool) { return g.rows[row].cells[a], g.rows[last].cells[a], true }, 0)
		} else if a != col && g.additive(a) && g.tellsShare(col) {
			whole, ok := g.whole(a)
			add(func(row int) (gridCell, gridCell, bool) { return g.rows[row].cells[a], whole, ok }, 0)
		}
	}
	return out
}

// growth is the relation of a column that tells by how many percent a is more than b.
func (g *grid) growth(col, a, b int) relation {
	rel := g.rate(col, func(row int) (gridCell, gridCell, bool) { return g.rows[row].cells[a], g.rows[row].cells[b], true }, 100*danish.One)
	rel.change = [2]int{a, b}
	return rel
}

// figured reports whether a column has figures and no shares or years.
func (g *grid) figured(col int) bool {
	n := 0
	for i := range g.rows {
		if c := &g.rows[i].cells[col]; c.state == amount {
			if c.num.Kind == danish.Percent || c.num.Kind == danish.Year {
				return false
			}
			n++
		}
	}
	return n > 1 && !danish.Holds(g.heads[col], "pct", "%", "procent")
}

// yearOf is the year that a head begins with, or "".
func yearOf(head string) string {
	if len(head) >= 4 && strings.HasPrefix(head, "20") && danish.IsDigit(head[2]) && danish.IsDigit(head[3]) {
		return head[:4]
	}
	return ""
}

// rate is the relation col = 100*part/whole - minus, the sign left aside.
func (g *grid) rate(col int, of func(row int) (part, whole gridCell, ok bool), minus danish.Decimal) relation {
	return relation{check: func(row int) (danish.Decimal, bool, bool) {
		z := g.rows[row].cells[col]
		part, whole, ok := of(row)
		if !ok || z.state != amount || part.state != amount || whole.state != amount || whole.num.Value == 0 ||
			g.rows[row].kind == sectionRow {
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

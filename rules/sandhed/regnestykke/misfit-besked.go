package regnestykke

import (
	"fmt"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// report makes one finding of each row that has misfits.
func (c *figures) report(g *Grid, all []misfit) {
	for row := range g.Rows {
		var said []string
		r := &g.Rows[row]
		seen := map[int]bool{}
		facts := []document.Span{r.Span}
		for _, m := range all {
			if m.row != row || seen[m.col] {
				continue
			}
			seen[m.col] = true
			cell := r.Cells[m.col]
			facts = append(facts, cell.Span)
			c.wrong = append(c.wrong, cell.Num)
			said = append(said, g.message(c.p, m))
		}
		if len(said) > 0 {
			c.p.Report(checker.Finding{Span: r.Span, Facts: facts, Message: strings.Join(said, " ")})
		}
	}
}

// message tells what a row gives and what it says.
func (g *Grid) message(p *checker.Pass, m misfit) string {
	r := &g.Rows[m.row]
	cell := r.Cells[m.col]
	name := r.Name
	if name == "" {
		name = strings.TrimSpace(p.Text(r.Cells[g.Label].Span))
	}
	where := ""
	if title := g.titles[m.col]; title != "" && g.amountColumns() > 1 {
		where = fmt.Sprintf(" i kolonnen »%s«", title)
	}
	if m.alike {
		where += ", når den regnes ud som de andre rækker"
	}
	return fmt.Sprintf("Rækken »%s« giver %s%s, men der står %s", name, shown(m.want, cell.Num), where, stop(p.Text(cell.Span)))
}

// amountColumns is how many columns hold figures.
func (g *Grid) amountColumns() int {
	n := 0
	for col := g.Label + 1; col < len(g.Heads); col++ {
		for _, r := range g.Rows {
			if r.Cells[col].state == amount {
				n++
				break
			}
		}
	}
	return n
}

// shown writes a value the way like is written: "3.350.000", "12,0", "2,1 mio. kr.".
func shown(v danish.Decimal, like danish.Number) string {
	f := factor(like)
	unit := ""
	switch {
	case like.Kind == danish.Percent:
		unit = " pct."
	case like.Kind != danish.Money:
	case f == 1_000_000*danish.One:
		unit = " mio. kr."
	case f == 1_000_000_000*danish.One:
		unit = " mia. kr."
	case f == 1000*danish.One:
		unit = " t.kr."
	default:
		unit = " kr."
	}
	if f >= danish.One {
		v /= f / danish.One
	}
	return rounded(v, like.Decimals) + unit
}

// rounded writes v with that many decimals.
func rounded(v danish.Decimal, decimals int) string {
	step := danish.One
	for range min(decimals, 6) {
		step /= 10
	}
	if v < 0 {
		v -= step / 2
	} else {
		v += step / 2
	}
	v -= v % step
	text := v.String()
	if decimals == 0 {
		return text
	}
	whole, part, _ := strings.Cut(text, ",")
	return whole + "," + part + strings.Repeat("0", max(0, decimals-len(part)))
}

package regnestykke

import (
	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// tellsShare reports a column of shares of the whole, not of something named.
func (g *Grid) tellsShare(col int) bool {
	words := danish.FoldedWords(g.Heads[col])
	for _, w := range words {
		if !shareWords[w] {
			return false // "Andel tosprogede"
		}
	}
	return len(words) > 0
}

var shareWords = danish.WordSet("andel andelen procentandel fordeling pct % procent procentvis i af alt det samlede " +
	"total totalen hele beløbet kr")

// whole is the sum of a column in a table without totals, as a cell.
func (g *Grid) whole(col int) (Cell, bool) {
	out := Cell{state: amount}
	for _, r := range g.Rows {
		c := r.Cells[col]
		if r.kind != detailRow || c.state != amount || c.Num.Value < 0 {
			return out, false
		}
		out.Num.Value += c.Num.Value
		out.Num.Half = max(out.Num.Half, c.Num.Half)
	}
	return out, len(g.Rows) > 2
}

// oddShare finds the one row whose share of the whole is another than the other rows
// have it: 600 is 40 pct. and 525 is 35 pct., but 300 is said to be 25 pct. The shares
// add up to 100, and there is one column of amounts they may be shares of.
func (g *Grid) oddShare(col int) []misfit {
	of := -1
	for a := g.Label + 1; a < len(g.Heads); a++ {
		if a == col || !g.Additive(a) {
			continue
		}
		if of >= 0 {
			return nil
		}
		of = a
	}
	if of < 0 || !g.tellsShare(col) {
		return nil
	}
	var wholes []shareOf
	var shares danish.Decimal
	for row, r := range g.Rows {
		part, share := r.Cells[of], r.Cells[col]
		if r.kind == totalRow && row == len(g.Rows)-1 {
			continue
		}
		if r.kind != detailRow || part.state != amount || share.state != amount || part.Num.Value <= 0 ||
			share.Num.Value <= share.Num.Half {
			return nil
		}
		shares += share.Num.Value
		wholes = append(wholes, wholeOf(row, part.Num, share.Num))
	}
	if n := len(wholes); n < 3 || max(shares-100*danish.One, 100*danish.One-shares) > danish.Decimal(n)*danish.One/2 {
		return nil
	}
	return g.leftOut(wholes, of, col)
}

// shareOf is what the whole of a row's share may be, at least and at most.
type shareOf struct {
	row       int
	low, high float64
}

func wholeOf(row int, part, share danish.Number) shareOf {
	p, s := float64(part.Value), float64(share.Value)
	return shareOf{
		row, 100 * (p - float64(part.Half)) / (s + float64(share.Half)), 100 * (p + float64(part.Half)) / (s - float64(share.Half)),
	}
}

// leftOut is the misfit of the one row without which all the others have the same whole.
func (g *Grid) leftOut(wholes []shareOf, of, col int) []misfit {
	var out []misfit
	for i := -1; i < len(wholes); i++ {
		low, high := 0.0, float64(tal.TooLarge)
		for k, w := range wholes {
			if k != i {
				low, high = max(low, w.low), min(high, w.high)
			}
		}
		if low > high {
			continue
		}
		if i < 0 || len(out) > 0 {
			return nil // all agree, or it is not one row that stands out
		}
		row := wholes[i].row
		want := 200 * float64(g.Rows[row].Cells[of].Num.Value) / (low + high)
		out = append(out, misfit{row: row, col: col, want: danish.Decimal(want), have: g.Rows[row].Cells[col].Num.Value, alike: true})
	}
	if len(out) == 0 || len(out) == 1 && nearly(out[0], 25) {
		return nil
	}
	return out
}

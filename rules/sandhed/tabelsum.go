package sandhed

import (
	"sagstjek/checker/danish"
)

// misfit is a cell that does not hold what the others give.
type misfit struct {
	row, col   int
	want, have danish.Decimal
}

// term is a cell that takes part in a sum, with its sign.
type term struct {
	at    int // row or column
	minus bool
}

// totals checks the rows that announce a sum against the rows above them.
//
// A cell that is the sum of those above is not doubted by those beside it.
func (g *grid) totals() []misfit {
	g.sound = map[[2]int]bool{}
	s := summing{g: g, computed: map[[2]int]danish.Decimal{}}
	for col := g.label + 1; col < len(g.heads); col++ {
		if g.additive(col) {
			s.cols = append(s.cols, col)
		}
	}
	if len(s.cols) == 0 {
		return nil
	}
	for i := range g.rows {
		switch g.rows[i].kind {
		case totalRow, netRow:
			s.total(i)
		case sectionRow:
			s.since = len(s.open)
		case detailRow:
			s.open = append(s.open, i)
			s.details = append(s.details, i)
		case partRow:
			s.parts = append(s.parts, i)
		}
	}
	return s.out
}

// summing goes down the rows of a table.
type summing struct {
	g        *grid
	cols     []int
	open     []int // rows that no total has summed yet
	since    int   // where in open the rows since the last total or section begin
	details  []int
	parts    []int
	computed map[[2]int]danish.Decimal // what wrong totals should have been
	out      []misfit
}

// total checks row t and closes the rows it sums.
func (s *summing) total(t int) {
	best, count, list := -1, 0, s.readings(t)
	for i, r := range list {
		if n := s.fitting(t, r); n > count {
			best, count = i, n
		}
	}
	switch {
	case best >= 0:
		s.judge(t, list, list[best], count)
		s.close(t, list[best])
	case len(list) > 0:
		s.judge(t, list, list[0], 0)
		s.close(t, list[0])
	default:
		s.close(t, nil)
	}
}

// close takes the summed rows off the open ones and puts their total there.
func (s *summing) close(t int, r []term) {
	summed := map[int]bool{}
	for _, x := range r {
		summed[x.at] = x.at < t
	}
	kept := s.open[:0]
	for _, row := range s.open {
		if !summed[row] {
			kept = append(kept, row)
		}
	}
	s.open = append(kept, t)
	s.since = len(s.open)
}

// fitting counts the columns in which the reading gives the total of row t.
func (s *summing) fitting(t int, r []term) int {
	n := 0
	for _, col := range s.cols {
		if c := s.g.rows[t].cells[col]; c.state == amount && s.fits(t, col, r) && (c.num.Value != 0 || s.terms(col, r) > 0) {
			n++
		}
	}
	return n
}

// terms counts the cells of a column in a reading that are not nothing.
func (s *summing) terms(col int, r []term) int {
	n := 0
	for _, x := range r {
		if c := s.g.rows[x.at].cells[col]; c.state == amount && c.num.Value != 0 {
			n++
		}
	}
	return n
}

func (s *summing) fits(t, col int, r []term) bool {
	have := s.g.rows[t].cells[col].num
	cells := make([]gridCell, len(r))
	for i, x := range r {
		cells[i] = s.g.rows[x.at].cells[col]
	}
	sum, ok := s.g.sum(cells, r)
	if !ok {
		return false
	}
	if s.g.near(sum, have, cells) {
		return true
	}
	mended := false // a total above may be wrong itself
	for i, x := range r {
		if v, wrong := s.computed[[2]int{x.at, col}]; wrong {
			cells[i].num.Value, mended = v, true
		}
	}
	sum, _ = s.g.sum(cells, r)
	return mended && s.g.near(sum, have, cells)
}

// sum adds the cells; it is false if one holds words.
func (g *grid) sum(cells []gridCell, signs []term) (danish.Decimal, bool) {
	var sum danish.Decimal
	for i, c := range cells {
		switch {
		case c.state == words:
			return 0, false
		case c.state == blank:
		case signs[i].minus:
			sum -= c.num.Value
		default:
			sum += c.num.Value
		}
	}
	return sum, true
}

// near reports whether a sum of cells may be shown as have: it is exact, or every
// figure is rounded and each may be off by half a unit of its last place.
func (g *grid) near(sum danish.Decimal, have danish.Number, cells []gridCell) bool {
	diff := sum - have.Value
	if diff < 0 {
		diff = -diff
	}
	if diff == 0 {
		return true
	}
	decimals, most := have.Decimals, have.Value
	for _, c := range cells {
		if c.state == amount {
			decimals, most = max(decimals, c.num.Decimals), max(most, c.num.Value, -c.num.Value)
		}
	}
	if decimals == 0 && !g.rounded && !g.loose && place(have) == danish.One && most < 10_000*danish.One {
		return false // people and pieces are counted, not rounded
	}
	room := have.Half
	for _, c := range cells {
		if c.state != amount {
			continue
		}
		half := c.num.Half
		for k := c.num.Decimals; k < decimals && c.num.Unit == ""; k++ {
			half /= 10 // "12" among "8,5" and "3,2" is "12,0"
		}
		room += half
	}
	if g.loose {
		return diff <= 2*room
	}
	return diff < room
}

// judge reports the columns in which row t does not hold what reading r gives, if
// the table is understood: it fits in other columns, or it is the only column, its
// label is plain and the figures are close.
func (s *summing) judge(t int, list [][]term, r []term, count int) {
	var found []misfit
	for _, col := range s.cols {
		c := s.g.rows[t].cells[col]
		if c.state != amount || c.num.Kind == danish.Year || s.terms(col, r) < 2 {
			continue
		}
		if s.any(t, col, list) {
			s.g.sound[[2]int{t, col}] = true
			continue
		}
		cells := make([]gridCell, len(r))
		for i, x := range r {
			cells[i] = s.g.rows[x.at].cells[col]
		}
		sum, ok := s.g.sum(cells, r)
		if !ok || s.mean(t, col, r) && count < 3 {
			continue
		}
		found = append(found, misfit{row: t, col: col, want: sum, have: c.num.Value})
	}
	if !s.sure(t, found, r, count) {
		return
	}
	for _, m := range found {
		s.computed[[2]int{m.row, m.col}] = m.want
	}
	s.out = append(s.out, found...)
}

// any reports whether any reading gives the total in this column.
func (s *summing) any(t, col int, list [][]term) bool {
	for _, r := range list {
		if s.fits(t, col, r) {
			return true
		}
	}
	return false
}

// mean reports whether the total lies among the figures above it, as averages do.
func (s *summing) mean(t, col int, r []term) bool {
	low, high := danish.Decimal(tooLarge), -danish.Decimal(tooLarge)
	for _, x := range r {
		if c := s.g.rows[x.at].cells[col]; c.state == amount {
			low, high = min(low, c.num.Value), max(high, c.num.Value)
		}
	}
	v := s.g.rows[t].cells[col].num.Value
	return low <= v && v <= high && (low >= 0 || high <= 0)
}

// sure decides whether misfits are errors of the table and not of its reading.
func (s *summing) sure(t int, found []misfit, r []term, count int) bool {
	row := &s.g.rows[t]
	switch {
	case len(found) == 0:
		return false
	case row.kind == netRow:
		return count >= 2 && len(found) == 1 && nearly(found[0], 2)
	case count > 0:
		for _, m := range found {
			if !nearly(m, 2) || len(found) > count && !nearly(m, 8) {
				return false
			}
		}
		return len(found) <= 2*count
	}
	return len(found) == 1 && nearly(found[0], 4) && !s.odd(r) && !s.omitted(found[0], r)
}

// nearly reports whether the written figure is off by less than one part in n of
// what the figures give.
func nearly(m misfit, n danish.Decimal) bool {
	diff, size := m.want-m.have, max(m.want, -m.want)
	if (m.want < 0) != (m.have < 0) && m.want != 0 {
		return max(diff, -diff) <= size*2/n && n < 4 // a sign is wrong, or the terms are of both kinds
	}
	return max(diff, -diff) < size/n
}

// odd reports whether rows of the reading are no parts of one whole.
func (s *summing) odd(r []term) bool {
	for _, x := range r {
		l := s.g.rows[x.at].label
		if ratioLabel(l) || hasAny(l, "antal", "primo", "ultimo", "budget", "bevilling", "ramme", "forbrug", "regnskab", "mangler", "difference", "afvigelse", "forskel", "saldo", "pulje", "moms", "minus", "fradrag", "rest", "tidligere", "oprindelig") {
			return true
		}
	}
	return false
}

// omitted reports whether the total leaves out just one row, which may be a part of
// the row above it or something else than the others.
func (s *summing) omitted(m misfit, r []term) bool {
	for i, x := range r {
		v := s.g.rows[x.at].cells[m.col].num.Value
		if s.g.rows[x.at].cells[m.col].state != amount || m.want-v != m.have {
			continue
		}
		if i == 0 || v <= s.g.rows[r[i-1].at].cells[m.col].num.Value {
			return true
		}
	}
	return false
}

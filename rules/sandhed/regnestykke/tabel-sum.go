package regnestykke

import "sagstjek/checker/danish"

// misfit is a cell that does not hold what the others give.
type misfit struct {
	row, col   int
	want, have danish.Decimal
	alike      bool // want is what the row gives if it is worked out as the other rows are
}

// term is a cell that takes part in a sum, with its sign.
type term struct {
	at    int // row or column
	minus bool
}

// totals checks the rows that announce a sum against the rows above them.
//
// A cell that is the sum of those above is not doubted by those beside it.
func (g *Grid) totals() []misfit {
	g.sound = map[[2]int]bool{}
	s := summing{g: g, computed: map[[2]int]danish.Decimal{}}
	for col := g.Label + 1; col < len(g.Heads); col++ {
		if g.Additive(col) {
			s.cols = append(s.cols, col)
		}
	}
	if len(s.cols) == 0 {
		return nil
	}
	for i := range g.Rows {
		switch g.Rows[i].kind {
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
	g        *Grid
	cols     []int
	cells    []Cell // reused
	open     []int  // rows that no total has summed yet
	since    int    // where in open the rows since the last total or section begin
	details  []int
	parts    []int
	computed map[[2]int]danish.Decimal // what wrong totals should have been
	out      []misfit
}

// total checks row t and closes the rows it sums. The further readings are tried only
// when no plain one gives the whole row.
func (s *summing) total(t int) {
	if r := s.natural(); r != nil {
		if n := s.fitting(t, r); n > 0 && n == s.filled(t) {
			s.prove(t)
			s.close(t, r)
			return
		}
	}
	list := s.readings()
	best, count := s.best(t, list)
	if count > 0 && count == s.filled(t) {
		s.prove(t)
		s.close(t, list[best])
		return
	}
	list = s.further(t, list)
	if best, count = s.best(t, list); best < 0 {
		s.close(t, nil)
		return
	}
	s.judge(t, list, list[best], count)
	s.close(t, list[best])
}

// best is the reading that gives the total in most columns, the first if none does
// in any; -1 if there is none.
func (s *summing) best(t int, list [][]term) (best, count int) {
	best, count = -1, -1
	whole := s.filled(t)
	for i, r := range list {
		if n := s.fitting(t, r); n > count {
			best, count = i, n
		}
		if count == whole {
			break
		}
	}
	return best, count
}

// prove marks the figures of a total that fits in every column.
func (s *summing) prove(t int) {
	for _, col := range s.cols {
		s.g.sound[[2]int{t, col}] = true
	}
}

// close takes the summed rows off the open ones and puts their total there.
func (s *summing) close(t int, r []term) {
	summed := make([]bool, t)
	for _, x := range r {
		if x.at < t {
			summed[x.at] = true
		}
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
		if c := &s.g.Rows[t].Cells[col]; c.state == amount && s.fits(t, col, r) && (c.Num.Value != 0 || s.terms(col, r) > 0) {
			n++
		}
	}
	return n
}

// terms counts the cells of a column in a reading that are not nothing.
func (s *summing) terms(col int, r []term) int {
	n := 0
	for _, x := range r {
		if c := &s.g.Rows[x.at].Cells[col]; c.state == amount && c.Num.Value != 0 {
			n++
		}
	}
	return n
}

func (s *summing) fits(t, col int, r []term) bool {
	have := &s.g.Rows[t].Cells[col].Num
	sum, most, ok := s.sum(col, r)
	if diff := max(sum-have.Value, have.Value-sum); !ok || diff == 0 || diff > 2*(most+have.Half) && len(s.computed) == 0 {
		return ok && diff == 0
	}
	cells := s.cells[:0]
	for _, x := range r {
		cells = append(cells, s.g.Rows[x.at].Cells[col])
	}
	s.cells = cells
	if s.g.near(sum, *have, cells) {
		return true
	}
	mended := false // a total above may be wrong itself
	for i, x := range r {
		if v, wrong := s.computed[[2]int{x.at, col}]; wrong {
			cells[i].Num.Value, mended = v, true
		}
	}
	sum, _ = s.g.sum(cells, r)
	return mended && s.g.near(sum, *have, cells)
}

// sum is that of grid.sum for the cells of a column, and how far it may be off at most
// because they are rounded.
func (s *summing) sum(col int, r []term) (sum, most danish.Decimal, ok bool) {
	for _, x := range r {
		switch c := &s.g.Rows[x.at].Cells[col]; {
		case c.state == words:
			return 0, 0, false
		case c.state == blank:
		case x.minus:
			sum, most = sum-c.Num.Value, most+c.Num.Half
		default:
			sum, most = sum+c.Num.Value, most+c.Num.Half
		}
	}
	return sum, most, true
}

// sum adds the cells; it is false if one holds words.
func (g *Grid) sum(cells []Cell, signs []term) (danish.Decimal, bool) {
	var sum danish.Decimal
	for i := range cells {
		switch c := &cells[i]; {
		case c.state == words:
			return 0, false
		case c.state == blank:
		case signs[i].minus:
			sum -= c.Num.Value
		default:
			sum += c.Num.Value
		}
	}
	return sum, true
}

// near reports whether a sum of cells may be shown as have: it is exact, or every
// figure is rounded and each may be off by half a unit of its last place.
func (g *Grid) near(sum danish.Decimal, have danish.Number, cells []Cell) bool {
	diff := sum - have.Value
	if diff < 0 {
		diff = -diff
	}
	if diff == 0 {
		return true
	}
	decimals, most := have.Decimals, have.Value
	for i := range cells {
		if c := &cells[i]; c.state == amount {
			decimals, most = max(decimals, c.Num.Decimals), max(most, c.Num.Value, -c.Num.Value)
		}
	}
	if decimals == 0 && !g.loose && place(have) == danish.One && most < 10_000*danish.One && !g.rounded() {
		return false // people and pieces are counted, not rounded
	}
	room := have.Half
	for i := range cells {
		c := &cells[i]
		if c.state != amount {
			continue
		}
		half := c.Num.Half
		for k := c.Num.Decimals; k < decimals && c.Num.Unit == ""; k++ {
			half /= 10 // "12" among "8,5" and "3,2" is "12,0"
		}
		room += half
	}
	if g.loose {
		return diff <= 2*room
	}
	return diff < room
}

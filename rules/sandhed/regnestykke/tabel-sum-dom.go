package regnestykke

import (
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// judge reports the columns in which row t does not hold what reading r gives, if
// the table is understood: it fits in other columns, or it is the only column, its
// label is plain and the figures are close.
func (s *summing) judge(t int, list [][]term, r []term, count int) {
	var found []misfit
	for _, col := range s.cols {
		c := s.g.Rows[t].Cells[col]
		if c.state != amount || c.Num.Kind == danish.Year || s.terms(col, r) < 2 && (count < 2 || s.terms(col, r) == 0) {
			continue
		}
		if s.excused(t, col, list, count) {
			s.g.sound[[2]int{t, col}] = true
			continue
		}
		cells := make([]Cell, len(r))
		for i, x := range r {
			cells[i] = s.g.Rows[x.at].Cells[col]
		}
		sum, ok := s.g.sum(cells, r)
		if !ok || s.mean(t, col, r) && count < 3 || c.Num.Value < sum && s.overlapping(col) && !tal.Slipped(sum, c.Num.Value) {
			continue
		}
		found = append(found, misfit{row: t, col: col, want: sum, have: c.Num.Value})
	}
	if !s.sure(t, found, r, count) {
		return
	}
	for _, m := range found {
		s.computed[[2]int{m.row, m.col}] = m.want
	}
	s.out = append(s.out, found...)
}

// excused reports whether another reading gives the total in this column. Where the
// other columns have shown how to read the row, only plain readings count. A total
// that follows from its row as other rows do ("places less children") is excused too.
func (s *summing) excused(t, col int, list [][]term, count int) bool {
	for _, r := range list {
		if s.fits(t, col, r) && (count == 0 || s.plainReading(r)) {
			return true
		}
	}
	return s.g.across(t, col)
}

// plainReading reports a reading that adds all its rows and no parts of others.
func (s *summing) plainReading(r []term) bool {
	for _, x := range r {
		if x.minus || s.g.Rows[x.at].kind == partRow {
			return false
		}
	}
	return true
}

// mean reports whether the total lies among the figures above it, as averages do.
func (s *summing) mean(t, col int, r []term) bool {
	low, high := danish.Decimal(tal.TooLarge), -danish.Decimal(tal.TooLarge)
	for _, x := range r {
		if c := s.g.Rows[x.at].Cells[col]; c.state == amount {
			low, high = min(low, c.Num.Value), max(high, c.Num.Value)
		}
	}
	v := s.g.Rows[t].Cells[col].Num.Value
	return low <= v && v <= high && (low >= 0 || high <= 0)
}

// overlapping reports a column of people, who may be counted in several rows.
func (s *summing) overlapping(col int) bool {
	return danish.Holds(s.g.Heads[col], "borgere", "personer", "brugere", "deltagere", "familier", "unikke",
		"medlemmer", "husstande", "kunder")
}

// sure decides whether misfits are errors of the table and not of its reading.
func (s *summing) sure(t int, found []misfit, r []term, count int) bool {
	row := &s.g.Rows[t]
	switch {
	case len(found) == 0:
		return false
	case row.kind == netRow:
		return count >= 2 && len(found) == 1 && nearly(found[0], 2)
	case count > 0:
		for _, m := range found {
			if !nearly(m, 2) && !tal.Slipped(m.want, m.have) || len(found) > count && !nearly(m, 8) {
				return false
			}
		}
		return len(found) <= 2*count
	}
	near := nearly(found[0], 8) || nearly(found[0], 3) && tal.Slipped(found[0].want, found[0].have)
	return len(found) == 1 && near && !s.odd(r, strings.Contains(row.label, "finansier")) && !s.omitted(found[0], r)
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

// odd reports whether rows of the reading are no parts of one whole. What pays for something
// may come from a grant, a fund and a budget.
func (s *summing) odd(r []term, pays bool) bool {
	for _, x := range r {
		l := s.g.Rows[x.at].label
		if ratioRow(l) || !pays && danish.Holds(l, "budget", "bevilling", "ramme", "pulje") ||
			danish.Holds(l, "antal", "primo", "ultimo", "forbrug", "regnskab", "mangler", "difference", "afvigelse",
				"forskel", "saldo", "moms", "minus", "fradrag", "rest", "tidligere", "oprindelig") {
			return true
		}
	}
	return false
}

// omitted reports whether the total leaves out just one row, which may be a part of
// the row above it or something else than the others.
func (s *summing) omitted(m misfit, r []term) bool {
	for i, x := range r {
		v := s.g.Rows[x.at].Cells[m.col].Num.Value
		if s.g.Rows[x.at].Cells[m.col].state != amount || m.want-v != m.have {
			continue
		}
		if i == 0 || v <= s.g.Rows[r[i-1].at].Cells[m.col].Num.Value {
			return true
		}
	}
	return false
}

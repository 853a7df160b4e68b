package regnestykke

import (
	"strings"

	"sagstjek/checker/danish"
)

// readings are the plain ways to read the row as a sum, the most natural first: the
// rows since the last total or section, all that no total has summed, all details,
// the totals alone, the last of the open rows.
func (s *summing) readings() [][]term {
	var out [][]term
	since, open := s.open[s.since:], s.open
	if len(since) > 1 {
		out = s.add(out, since)
	}
	out = s.add(s.add(s.add(out, open), s.details), s.onlyTotals())
	for i := 1; i < len(open) && len(open) < 80; i++ {
		out = s.add(out, open[i:])
	}
	return out
}

// natural is the first of the readings, nil if the last total or section has less
// than two rows below it.
func (s *summing) natural() []term {
	if since := s.open[s.since:]; len(since) > 1 {
		return plus(since)
	}
	return nil
}

// further appends the readings that leave parts out or count them in, take income
// off, or look below a total that heads its parts.
func (s *summing) further(t int, out [][]term) [][]term {
	for _, rows := range [][]int{s.open[s.since:], s.open, s.details} {
		if len(rows) > 200 {
			continue // no table for people
		}
		out = s.add(s.add(out, s.withoutBullets(rows)), s.withoutChildren(rows))
		if len(s.parts) > 0 && len(rows) > 0 {
			out = s.add(out, s.withParts(rows))
		}
		out = s.signed(rows, out)
	}
	for n := 2; n < 40 && t+n < len(s.g.Rows); n++ {
		if k := s.g.Rows[t+n].kind; k != detailRow && k != partRow || s.g.Rows[t+1].kind == totalRow {
			break
		}
		out = append(out, plus(between(t+1, t+n+1)))
	}
	return out
}

// add appends the sum of rows: at least two, or one that is itself a total.
func (s *summing) add(out [][]term, rows []int) [][]term {
	if len(rows) > 1 || len(rows) == 1 && s.g.Rows[rows[0]].kind != detailRow {
		return append(out, plus(rows))
	}
	return out
}

func plus(rows []int) []term {
	r := make([]term, len(rows))
	for i, row := range rows {
		r[i].at = row
	}
	return r
}

func between(from, to int) []int {
	var out []int
	for i := from; i < to; i++ {
		out = append(out, i)
	}
	return out
}

// onlyTotals are the open rows that are totals.
func (s *summing) onlyTotals() []int {
	var out []int
	for _, row := range s.open {
		if k := s.g.Rows[row].kind; k == totalRow || k == netRow {
			out = append(out, row)
		}
	}
	return out
}

// withoutBullets leaves out the rows that a dash marks as part of the row above.
func (s *summing) withoutBullets(rows []int) []int {
	var out []int
	for _, row := range rows {
		if !danish.BeginsWith(s.g.Rows[row].label, "-", "–", "•", "*", "·", "o ") {
			out = append(out, row)
		}
	}
	if len(out) == len(rows) {
		return nil
	}
	return out
}

// withoutChildren leaves out runs of rows that add up to the row right above them.
func (s *summing) withoutChildren(rows []int) []int {
	var out []int
	for i := 0; i < len(rows); i++ {
		out = append(out, rows[i])
		for n := 2; i+n < len(rows) && n < 12; n++ {
			if s.fitting(rows[i], plus(rows[i+1:i+1+n])) == s.filled(rows[i]) {
				i += n
				break
			}
		}
	}
	if len(out) == len(rows) {
		return nil
	}
	return out
}

// filled counts the columns in which a row has a figure; -1 if there is none.
func (s *summing) filled(row int) int {
	n := 0
	for _, col := range s.cols {
		if s.g.Rows[row].Cells[col].state == amount {
			n++
		}
	}
	if n == 0 {
		return -1
	}
	return n
}

// withParts adds the "heraf" rows between the first and the last of rows.
func (s *summing) withParts(rows []int) []int {
	out := append([]int(nil), rows...)
	for _, row := range s.parts {
		if row > rows[0] {
			out = append(out, row)
		}
	}
	return out
}

// signed appends the readings in which one row, all after the first or all income
// rows are taken off instead of added.
func (s *summing) signed(rows []int, out [][]term) [][]term {
	if len(rows) < 2 || len(rows) > 24 {
		return out
	}
	income, rest := plus(rows), plus(rows)
	found := false
	for i, row := range rows {
		one := plus(rows)
		one[i].minus = true
		out = append(out, one)
		rest[i].minus = i > 0
		if l := s.g.Rows[row].label; incomeLabel(l) {
			income[i].minus, found = true, true
		}
	}
	if found {
		out = append(out, income)
	}
	return append(out, rest)
}

func incomeLabel(l string) bool {
	return danish.Holds(l, "indtægt", "tilskud", "refusion", "finansier", "salg", "fradrag", "modregn", "besparelse",
		"egenbetaling", "brugerbetaling", "provenu", "lån", "minus", "mindre", "rabat", "afgang", "afdrag", "betaling") ||
		strings.HasPrefix(l, "-")
}

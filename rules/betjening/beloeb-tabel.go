package betjening

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of beloeb-uklart that looks at tables without a unit.

// unitlessTables reports a table on economy whose columns are years or amounts, while
// neither it nor the section tells whether its figures are kroner, thousands or millions.
// Large figures can only be kroner.
func unitlessTables(p *checker.Pass) {
	for _, s := range p.Item.Sections {
		if s.Role != document.RoleEconomy {
			continue
		}
		for _, b := range s.Blocks {
			if b.Table != nil && !strings.Contains(p.Text(s.Body), "kr.") && ofSums(p, b.Table) &&
				!tellsUnit(p.Text(s.Body)) && !tellsUnit(p.Text(s.Heading)) {
				p.Report(checker.Finding{
					Span:    rowSpan(b.Table.Rows[0]),
					Message: "Det kan ikke ses, om tabellens tal er kroner, tusinde kroner eller millioner.",
					Remedy:  "Skriv enheden i tabellens hoved, for eksempel »1.000 kr.«.",
				})
				return
			}
		}
	}
}

// ofSums reports a table with two years or a word for amounts in its first row and plain
// figures below, none of them large.
func ofSums(p *checker.Pass, t *document.Table) bool {
	if len(t.Rows) < 3 || len(t.Rows[0]) < 2 {
		return false
	}
	heads, figures := 0, 0
	for _, c := range t.Rows[0][1:] {
		head := strings.Trim(danish.Fold(p.Text(c.Span)), " .:")
		switch {
		case yearIn(head) && len(head) < 12:
			heads++
		case amountHeads[head]:
			heads += 2
		}
	}
	if heads < 2 {
		return false
	}
	for _, row := range t.Rows[1:] {
		for _, c := range row {
			n, ok := danish.ParseCell(p.Text(c.Span), c.Span.Start)
			switch {
			case !ok:
			case n.Kind != danish.Plain || n.Unit != "" || n.Value >= 100_000*danish.One:
				return false
			default:
				figures++
			}
		}
	}
	return figures > 1
}

var amountHeads = danish.WordSet("beløb udgift udgifter indtægt indtægter pris overslag anslået budget merudgift")

// counted are the units of figures that are no amounts.
var counted = danish.WordSet("antal pct % procent årsværk timer timetal stk fuldtidsstillinger stillinger elever " +
	"børn borgere pladser boliger indeks ton kwh m2 personer sager dkk")

// tellsUnit reports whether a text names what figures count.
func tellsUnit(text string) bool {
	for w := range danish.EachWord(text) {
		w = danish.Fold(w)
		if counted[w] || strings.HasSuffix(w, "kr") || strings.HasPrefix(w, "kron") || strings.HasPrefix(w, "mio") ||
			strings.HasPrefix(w, "mia") || strings.HasPrefix(w, "mill") || strings.HasPrefix(w, "tusind") {
			return true
		}
	}
	return false
}

func rowSpan(row []document.Cell) document.Span {
	var span document.Span
	for _, c := range row {
		if !c.Span.Empty() {
			span = span.Cover(c.Span)
		}
	}
	return span
}

package regnestykke

import (
	"strings"
	"unicode/utf8"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// readRow reads a row into room, which holds one cell per column.
func readRow(p *checker.Pass, cells []document.Cell, room []Cell) Row {
	r := Row{Cells: room}
	for _, c := range cells {
		text := p.Text(c.Span)
		g := &r.Cells[c.Col-1]
		if *g = (Cell{Span: c.Span, state: words}); empty(text) {
			g.state = blank
		} else if n, ok := danish.ParseCell(text, c.Span.Start); ok && !headsColumn(text) && n.Value == n.High &&
			n.Value < tal.TooLarge && n.Value > -tal.TooLarge {
			g.state, g.Num = amount, n
		}
		if g.state == words && r.Name == "" {
			if r.Name = strings.TrimSpace(text); danish.Holds(r.Name, "\n", "\t", "\u00a0", "  ") {
				r.Name = strings.Join(strings.Fields(text), " ")
			}
		}
		if g.state != blank {
			r.Span = r.Span.Cover(c.Span)
		}
	}
	r.label = danish.Fold(r.Name)
	return r
}

// empty reports a cell without anything but dashes, dots and asterisks.
func empty(text string) bool {
	for i := range len(text) {
		if c := text[i] | 0x20; c >= 'a' && c <= 'z' || c >= '0' && c <= '9' {
			return false
		}
	}
	return strings.Trim(text, " \u00a0\t\n.-–—−*") == ""
}

// headsColumn reports "1.000 kr.", which is a unit and no amount.
func headsColumn(text string) bool {
	if last := strings.TrimRight(text, " )."); last == "" || last[len(last)-1] < utf8.RuneSelf && last[len(last)-1]|0x20 != 'r' {
		return false
	}
	t := strings.Trim(danish.Fold(text), " ().")
	return t == "1.000 kr" || t == "1000 kr"
}

// figures counts the cells that hold a quantity; years do not count.
func (r *Row) figures() int {
	n := 0
	for i := range r.Cells {
		if c := &r.Cells[i]; c.state == amount && c.Num.Kind != danish.Year {
			n++
		}
	}
	return n
}

func (r *Row) years() int {
	n := 0
	for i := range r.Cells {
		if c := &r.Cells[i]; c.state == amount && c.Num.Kind == danish.Year {
			n++
		}
	}
	return n
}

// EachTable calls f for the tables of the item with the text that introduces each
// and the block that holds this text, nil if it is a heading.
func EachTable(p *checker.Pass, f func(t *document.Table, before string, intro *document.Block)) {
	for _, s := range p.Item.Sections {
		for i, b := range s.Blocks {
			switch {
			case b.Table == nil:
			case i > 0 && s.Blocks[i-1].Table == nil:
				f(b.Table, p.Text(s.Blocks[i-1].Span), s.Blocks[i-1])
			default:
				f(b.Table, "", nil)
			}
		}
	}
}

// Kroner is a figure of the table in kroner, by the unit the table or what introduces it names.
func (g *Grid) Kroner(n danish.Number) danish.Number {
	if n.Kind == danish.Money {
		return n
	}
	return scaled(n, g.Unit())
}

// scaled is a plain figure counted in a unit as kroner.
func scaled(n danish.Number, unit danish.Decimal) danish.Number {
	if max(n.Value, -n.Value) >= tal.TooLarge/unit {
		return danish.Number{Kind: danish.Money} // no sum for a municipality
	}
	n.Kind, n.Value, n.High, n.Half = danish.Money, n.Value*unit, n.High*unit, n.Half*unit
	return n
}

// Unit is what the plain figures of the table are multiplied by, 0 if two units are named.
func (g *Grid) Unit() danish.Decimal {
	if g.unit == nil {
		unit := g.readUnit()
		g.unit = &unit
	}
	return *g.unit
}

func (g *Grid) readUnit() danish.Decimal {
	for _, text := range []string{strings.Join(g.Heads, " "), danish.Fold(g.before)} {
		million := danish.Holds(text, "mio")
		thousand := danish.Holds(text, "1.000 kr", "1000 kr", "t.kr", "tkr", "tusind")
		switch {
		case million && thousand:
			return 0
		case million:
			return 1_000_000
		case thousand:
			return 1000
		}
	}
	return 1
}

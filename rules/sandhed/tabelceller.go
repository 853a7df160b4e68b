package sandhed

import (
	"strings"
	"unicode/utf8"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// readRow reads a row into room, which holds one cell per column.
func readRow(p *checker.Pass, cells []document.Cell, room []gridCell) gridRow {
	r := gridRow{cells: room}
	for _, c := range cells {
		text := p.Text(c.Span)
		g := &r.cells[c.Col-1]
		if *g = (gridCell{span: c.Span, state: words}); empty(text) {
			g.state = blank
		} else if n, ok := danish.ParseCell(text, c.Span.Start); ok && !headsColumn(text) && n.Value == n.High &&
			n.Value < tooLarge && n.Value > -tooLarge {
			g.state, g.num = amount, n
		}
		if g.state == words && r.name == "" {
			if r.name = strings.TrimSpace(text); danish.Holds(r.name, "\n", "\t", "\u00a0", "  ") {
				r.name = strings.Join(strings.Fields(text), " ")
			}
		}
		if g.state != blank {
			r.span = r.span.Cover(c.Span)
		}
	}
	r.label = danish.Fold(r.name)
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
func (r *gridRow) figures() int {
	n := 0
	for i := range r.cells {
		if c := &r.cells[i]; c.state == amount && c.num.Kind != danish.Year {
			n++
		}
	}
	return n
}

func (r *gridRow) years() int {
	n := 0
	for i := range r.cells {
		if c := &r.cells[i]; c.state == amount && c.num.Kind == danish.Year {
			n++
		}
	}
	return n
}

// eachTable calls f for the tables of the item with the text that introduces each
// and the block that holds this text, nil if it is a heading.
func eachTable(p *checker.Pass, f func(t *document.Table, before string, intro *document.Block)) {
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

// kroner is a figure of the table in kroner, by the unit the table names.
func (g *grid) kroner(n danish.Number, before string) danish.Number { return kroner(n, g.unit(before)) }

// kroner is a figure of a table whose plain figures are counted in a unit.
func kroner(n danish.Number, unit danish.Decimal) danish.Number {
	if n.Kind == danish.Money {
		return n
	}
	return scaled(n, unit)
}

// scaled is a plain figure counted in a unit as kroner.
func scaled(n danish.Number, unit danish.Decimal) danish.Number {
	if max(n.Value, -n.Value) >= tooLarge/unit {
		return danish.Number{Kind: danish.Money} // no sum for a municipality
	}
	n.Kind, n.Value, n.High, n.Half = danish.Money, n.Value*unit, n.High*unit, n.Half*unit
	return n
}

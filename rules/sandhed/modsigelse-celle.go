package sandhed

import (
	"cmp"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// inTables compares what a sentence tells of the row of a table with the cell: "Egeparken
// havde 6.340 besøg i 2026" and 6.430 in the row "Egeparken" of the column "Besøg 2026".
// Only a slip of the pen counts, since the text may measure something else.
func (c *contradictions) inTables() {
	if !slices.ContainsFunc(c.p.Item.Sections, func(s *document.Section) bool {
		return slices.ContainsFunc(s.Blocks, func(b *document.Block) bool { return b.Table != nil })
	}) {
		return
	}
	cells := figuresOf(c.p)
	for i := range c.p.Sentences {
		s := &c.p.Sentences[i]
		if len(cells) == 0 || !s.Tally.Numbers() || !stating(s) || s.Section != nil && s.Section.Role == document.RoleAttachments {
			continue
		}
		numbers := c.p.Numbers(i)
		for k := range numbers {
			n := &numbers[k]
			if n.Kind > danish.Money || n.Value < 100*danish.One || n.Value != n.High || n.Kind == danish.Plain && n.Unit == "" {
				continue
			}
			for _, x := range cells.like(digitsAlone(n.Value)) {
				if c.ofCell(i, *n, x) {
					c.toldInTable(i, *n, x)
					return
				}
			}
		}
	}
}

// cellFigure is a number in a table.
type cellFigure struct {
	i      int // the sentence that is the cell
	num    danish.Number
	digits danish.Decimal // see digitsAlone
}

// cellFigures are such numbers of three or more digits, sorted by these.
type cellFigures []cellFigure

// figuresOf are those of the cells of an item outside the first row and column.
func figuresOf(p *checker.Pass) cellFigures {
	var out cellFigures
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Cell == nil || s.Cell.Col < 2 || s.Cell.Row < 2 || len(s.Words) > 4 || s.Voice != agenda.Administration {
			continue
		}
		if n := p.Numbers(i); len(n) == 1 && n[0].Kind <= danish.Money && n[0].Value >= 100*danish.One {
			if v := digitsAlone(n[0].Value); v >= 100 {
				out = append(out, cellFigure{i, n[0], v})
			}
		}
	}
	slices.SortFunc(out, func(a, b cellFigure) int { return cmp.Or(cmp.Compare(a.digits, b.digits), a.i-b.i) })
	return out
}

// like are the cells whose digits differ from others by a slip of the pen behind the first.
func (all cellFigures) like(v danish.Decimal) []cellFigure {
	low := danish.Decimal(1)
	for low*10 <= v {
		low *= 10
	}
	low *= v / low
	var out []cellFigure
	from, to := 0, len(all)
	for from < to {
		if mid := (from + to) / 2; all[mid].digits < low {
			from = mid + 1
		} else {
			to = mid
		}
	}
	for ; v >= 100 && from < len(all) && all[from].digits < v+v/3; from++ {
		if slipped(v, all[from].digits) {
			out = append(out, all[from])
		}
	}
	return out
}

// digitsAlone is a number without the zeros at its end, which its unit may stand for.
func digitsAlone(v danish.Decimal) danish.Decimal {
	for v%1000 == 0 && v != 0 {
		v /= 1000
	}
	for v != 0 && v%10 == 0 {
		v /= 10
	}
	return v
}

// ofCell reports whether number n of sentence i is surely what the cell tells.
func (c *contradictions) ofCell(i int, n danish.Number, x cellFigure) bool {
	s, cell := &c.p.Sentences[i], c.p.Sentences[x.i].Cell
	t := c.p.Sentences[x.i].Block.Table
	label := folded(c.p.Text(t.Rows[cell.Row-1][0].Span))
	if slices.Contains(c.odd, n.Span) || s.Quoted(n.Span) || !names(s.Words[s.Lead:], label) || isTotal(strings.Join(label, " ")) || c.meant(i) || c.mentions(n) > 1 || c.related(n, x.num) {
		return false
	}
	for r, row := range t.Rows { // "Nord" and "Nord, aften"; a sentence about two rows
		if other := folded(c.p.Text(row[0].Span)); r != cell.Row-1 && len(other) > 0 && (slices.Equal(other, label) || names(s.Words[s.Lead:], other)) {
			return false
		}
	}
	// "Tages kun Engvej, koster det 2,2 mio. kr. inklusive tilsyn" measures something else.
	if kinds, vague, changing := dividing(s, n.Span); vague || changing || kinds != "" && n.Kind == danish.Money || offered(c.p, s.Block) || c.p.Has("del", i) || supposes(s.Words[s.Lead:]) {
		return false
	}
	return c.ofColumn(i, n, t, cell.Col)
}

// ofColumn reports whether number n of sentence i is of what heads a column of the table,
// and of no other column.
func (c *contradictions) ofColumn(i int, n danish.Number, t *document.Table, col int) bool {
	words, years := c.p.Sentences[i].Words, yearsOf(c.p, i)
	_, next := wordsAt(words, n.Span)
	what := ""
	if n.Kind == danish.Plain {
		for next < len(words) && (len(words[next].Fold) < 4 || !nounLike.Has(&words[next])) && !words[next].Break {
			next++
		}
		if next == len(words) || words[next].Break {
			return false
		}
		what = stem(words[next].Fold)
	}
	of := false
	for _, cell := range t.Rows[0] {
		head := danish.Fold(c.p.Text(cell.Span))
		fits := n.Kind == danish.Money && (ofMoney(head) || cell.Col == col) || what != "" && slices.ContainsFunc(folded(head), func(w string) bool { return stem(w) == what })
		if year := headYear(head); year != 0 && len(years) > 0 && !slices.Contains(years, year) {
			fits = false
		}
		switch {
		case cell.Col == col:
			of = fits
		case fits && cell.Col > 1:
			return false
		}
	}
	return of
}

// ofMoney reports whether a folded head is one of amounts.
func ofMoney(head string) bool {
	return hasAny(head, "kr", "mio", "beløb", "pris", "udgift", "budget", "overslag", "20")
}

// headYear is the year in a head, or 0.
func headYear(head string) int {
	for _, n := range danish.Numbers(head, 0, nil) {
		if n.Kind == danish.Year {
			return int(n.Value / danish.One)
		}
	}
	return 0
}

// names reports whether words hold a label, word by word. A short one must be a name.
func names(words []danish.Word, label []string) bool {
	if len(label) == 0 || len(label) > 4 || len(label) == 1 && len(label[0]) < 3 || isDigit(label[0][0]) {
		return false
	}
	for k := 0; k+len(label) <= len(words); k++ {
		if words[k].Fold == label[0] && (len(label[0]) > 6 || words[k].Text != words[k].Fold) && slices.EqualFunc(words[k:k+len(label)], label, func(w danish.Word, l string) bool { return w.Fold == l }) {
			return true
		}
	}
	return false
}

// toldInTable reports number n of sentence i as another than that of a cell.
func (c *contradictions) toldInTable(i int, n danish.Number, x cellFigure) {
	words := c.p.Sentences[i].Words
	_, next := wordsAt(words, n.Span)
	span := n.Span
	if n.Kind == danish.Plain && next < len(words) && !words[next].Break {
		span = span.Cover(words[next].Span)
	}
	c.report(statement{i: i, num: n, span: span}, statement{i: x.i, num: x.num, span: c.p.Sentences[x.i].Span})
}

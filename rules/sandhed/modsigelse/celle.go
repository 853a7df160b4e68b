package modsigelse

import (
	"cmp"
	"slices"
	"strings"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/regnestykke"
	"sagstjek/rules/sandhed/tal"
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
	told := c.longFigures()
	for i := range c.p.Sentences {
		s := &c.p.Sentences[i]
		if len(told) == 0 || s.Cell == nil || s.Cell.Col < 2 || s.Cell.Row < 2 || len(s.Words) > 4 || s.Voice != agenda.Administration {
			continue
		}
		numbers := c.p.Numbers(i)
		if len(numbers) != 1 || numbers[0].Kind > danish.Money || numbers[0].Value < 100*danish.One {
			continue
		}
		v := digitsAlone(numbers[0].Value)
		for _, x := range told[notBelow(told, v-v/3):] {
			if x.digits > v+v/3 {
				break
			}
			if v != x.digits && tal.Slipped(v, x.digits) && c.ofCell(x, i, numbers[0]) {
				c.toldInTable(x, i, numbers[0])
				return
			}
		}
	}
}

// notBelow is the index of the first of sorted figures that is not below a value.
func notBelow(told []longFigure, v danish.Decimal) int {
	from, to := 0, len(told)
	for from < to {
		if mid := (from + to) / 2; told[mid].digits < v {
			from = mid + 1
		} else {
			to = mid
		}
	}
	return from
}

// longFigure is a number of three or more digits in the running text.
type longFigure struct {
	i      int // the sentence
	num    *danish.Number
	digits danish.Decimal // see digitsAlone
}

// longFigures are those that the administration tells of things or of what something
// costs, sorted by their digits.
func (c *contradictions) longFigures() []longFigure {
	var out []longFigure
	add := func(i int, n *danish.Number) {
		if v := digitsAlone(n.Value); v >= 100 && c.p.Sentences[i].Cell == nil {
			out = append(out, longFigure{i, n, v})
		}
	}
	for _, t := range c.things {
		if t.num.Value >= 100*danish.One && t.num.Unit != "" {
			add(t.i, t.num)
		}
	}
	for _, h := range c.p.Hits("koster") {
		numbers := c.p.Numbers(h.Sentence)
		for k := range numbers {
			if n := &numbers[k]; n.Kind == danish.Money && n.Value == n.High && n.Span.Overlaps(h.Span) {
				add(h.Sentence, n)
			}
		}
	}
	slices.SortFunc(out, func(a, b longFigure) int { return cmp.Or(cmp.Compare(a.digits, b.digits), a.i-b.i) })
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

// ofCell reports whether a figure of the text is surely what cell, a sentence, tells as in.
func (c *contradictions) ofCell(x longFigure, cell int, in danish.Number) bool {
	s, at, n := &c.p.Sentences[x.i], c.p.Sentences[cell].Cell, *x.num
	t := c.p.Sentences[cell].Block.Table
	label := danish.FoldedWords(c.p.Text(t.Rows[at.Row-1][0].Span))
	if !s.Stating() || s.In(document.RoleAttachments) || slices.Contains(c.odd, n.Span) || s.Quoted(n.Span) ||
		!names(s.Words[s.Lead:], label) || regnestykke.IsTotal(strings.Join(label, " ")) || c.meant(x.i) || c.mentions(n) > 1 || c.related(n, in) {
		return false
	}
	for r, row := range t.Rows { // "Nord" and "Nord, aften"; a sentence about two rows
		if other := danish.FoldedWords(c.p.Text(row[0].Span)); r != at.Row-1 && len(other) > 0 &&
			(slices.Equal(other, label) || names(s.Words[s.Lead:], other)) {
			return false
		}
	}
	// "Tages kun Engvej, koster det 2,2 mio. kr. inklusive tilsyn" measures something else.
	if kinds, vague, changing := dividing(s, n.Span); vague || changing || kinds != "" && n.Kind == danish.Money ||
		offered(c.p, s.Block) || c.p.Has("del", x.i) || tal.Supposes(s.Words[s.Lead:]) {
		return false
	}
	return c.ofColumn(x.i, n, t, at.Col)
}

// ofColumn reports whether number n of sentence i is of what heads a column of the table,
// and of no other column.
func (c *contradictions) ofColumn(i int, n danish.Number, t *document.Table, col int) bool {
	words, years := c.p.Sentences[i].Words, yearsOf(c.p, i)
	_, next := danish.WordsAt(words, n.Span)
	what := ""
	if n.Kind == danish.Plain {
		for next < len(words) && (len(words[next].Fold) < 4 || !tal.IsNoun(&words[next])) && !words[next].Break {
			next++
		}
		if next == len(words) || words[next].Break {
			return false
		}
		what = danish.Stem(words[next].Fold)
	}
	of := false
	for _, cell := range t.Rows[0] {
		head := danish.Fold(c.p.Text(cell.Span))
		fits := n.Kind == danish.Money && (ofMoney(head) || cell.Col == col) ||
			what != "" && slices.ContainsFunc(danish.FoldedWords(head), func(w string) bool { return danish.Stem(w) == what })
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
	return danish.Holds(head, "kr", "mio", "beløb", "pris", "udgift", "budget", "overslag", "20")
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
	if len(label) == 0 || len(label) > 4 || len(label) == 1 && len(label[0]) < 3 || danish.IsDigit(label[0][0]) {
		return false
	}
	for k := 0; k+len(label) <= len(words); k++ {
		if words[k].Fold == label[0] && (len(label[0]) > 6 || words[k].Text != words[k].Fold) &&
			slices.EqualFunc(words[k:k+len(label)], label, func(w danish.Word, l string) bool { return w.Fold == l }) {
			return true
		}
	}
	return false
}

// toldInTable reports a figure of the text as another than that of a cell.
func (c *contradictions) toldInTable(x longFigure, cell int, in danish.Number) {
	words := c.p.Sentences[x.i].Words
	_, next := danish.WordsAt(words, x.num.Span)
	span := x.num.Span
	if x.num.Kind == danish.Plain && next < len(words) && !words[next].Break {
		span = span.Cover(words[next].Span)
	}
	c.report(statement{i: x.i, num: *x.num, span: span}, statement{i: cell, num: in, span: c.p.Sentences[cell].Span})
}

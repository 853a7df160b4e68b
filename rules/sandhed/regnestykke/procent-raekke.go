package regnestykke

import (
	"strings"

	"sagstjek/checker/danish"
)

// grownRow checks "Mængden af madaffald er steget med 24 pct." against a table of the section
// whose row "Madaffald" has a figure for each of two years, the only ones it has.
func (c *figures) grownRow(i int) {
	s := &c.p.Sentences[i]
	l := c.line(i)
	if s.Section == nil || len(l.nums) != 1 || l.nums[0].Kind != danish.Percent || l.nums[0].Unit != "pct" || yearly(c.p.Text(s.Span)) {
		return
	}
	l.k = 0
	if !l.hedge() {
		return
	}
	for _, b := range s.Section.Blocks {
		g := c.grids[b.Table]
		if g == nil {
			continue
		}
		early, late, ok := g.years()
		if row := g.named(l.cut(s.Span.Start, l.nums[0].Span.Start)); ok && row != nil && c.tellsOnly(i, g.titles[early], g.titles[late]) {
			from, to := row.Cells[early], row.Cells[late]
			if from.state == amount && to.state == amount && from.Num.Value > 0 && to.Num.Value > 0 &&
				from.Num.Value != to.Num.Value && (to.Num.Value < from.Num.Value) == l.falls() {
				l.grown(from.Num, to.Num, from.Span.Cover(to.Span))
			}
			return
		}
	}
}

// years are the only two columns of figures that a year heads, the earlier first.
func (g *Grid) years() (early, late int, ok bool) {
	var cols []int
	for col := g.Label + 1; col < len(g.Heads); col++ {
		if yearOf(g.Heads[col]) != "" && g.figured(col) {
			cols = append(cols, col)
		}
	}
	if len(cols) != 2 || yearOf(g.Heads[cols[0]]) >= yearOf(g.Heads[cols[1]]) {
		return 0, 0, false
	}
	return cols[0], cols[1], true
}

// named is the only row whose label is the subject of a sentence that begins with the words: "madaffald",
// "mængden af madaffald", or what the table is said to hold ("udgiften til" below "Udgifter").
func (g *Grid) named(words []danish.Word) *Row {
	var found *Row
	for i := range g.Rows {
		at, end := labelIn(words, strings.Fields(strings.Trim(g.Rows[i].label, " .:")))
		if at < 0 || end == len(words) || !tellsGrowth[words[end].Fold] || !g.speaksOf(words[:at]) {
			continue
		}
		if found != nil {
			return nil
		}
		found = &g.Rows[i]
	}
	return found
}

// labelIn is where a label stands among words, the last of it with any ending of a noun; -1 if
// it does not.
func labelIn(words []danish.Word, label []string) (at, end int) {
	for at := 0; len(label) > 0 && at+len(label) <= len(words); at++ {
		n := 0
		for n < len(label) && strings.HasPrefix(words[at+n].Fold, label[n]) && len(words[at+n].Fold) <= len(label[n])+3 {
			n++
		}
		if n == len(label) {
			return at, at + n
		}
	}
	return -1, 0
}

// tellsGrowth are the verbs that follow such a subject.
var tellsGrowth = danish.WordSet("er blev har var steg stiger faldt falder vokser voksede øges reduceres")

// speaksOf reports whether words before a label lead to it, or tell what the table holds. Where a
// preposition comes first ("På Nordskolen er ..."), something else is the subject.
func (g *Grid) speaksOf(words []danish.Word) bool {
	for k, w := range words {
		if !(k > 0 && leadsOn[w.Fold]) && !rowMeasures[w.Fold] &&
			!(len(w.Fold) > 4 && strings.Contains(g.around(), w.Fold[:len(w.Fold)-2])) {
			return false
		}
	}
	return true
}

var (
	rowMeasures = danish.WordSet("mængden antallet tallet")
	leadsOn     = danish.WordSet("af for på i til")
)

// tellsOnly reports whether a sentence names no year but those of two heads.
func (c *figures) tellsOnly(i int, early, late string) bool {
	for _, n := range c.p.Numbers(i) {
		if year := c.p.Text(n.Span); n.Kind == danish.Year && !strings.HasPrefix(early, year) && !strings.HasPrefix(late, year) {
			return false
		}
	}
	return true
}

// falls reports whether the words before the percentage tell of less.
func (l *line) falls() bool {
	for _, w := range l.cut(l.span.Start, l.nums[l.k].Span.Start) {
		if danish.BeginsWith(w.Fold, "fald", "reducer", "nedgang") {
			return true
		}
	}
	return false
}

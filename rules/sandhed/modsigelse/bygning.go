package modsigelse

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// capacities compares "en børnehave med 84 pladser" with "Børnehaven får plads til 96
// børn", where both sentences name what the title does and no other numbers of places
// are given.
func (c *contradictions) capacities() {
	var room []thing
	for _, h := range c.p.Hits("plads til") {
		if k := slices.IndexFunc(c.things, func(t thing) bool { return t.i == h.Sentence && t.num.Span.Overlaps(h.Span) }); k >= 0 {
			room = append(room, c.things[k])
		}
	}
	if len(room) != 1 || !c.building(room[0]) {
		return
	}
	var places *thing
	for k, t := range c.things {
		if unit := danish.Stem(t.num.Unit); unit != danish.Stem("pladser") && !strings.HasSuffix(unit, danish.Stem("pladser")) {
			continue
		}
		if places != nil && t.num.Value != places.num.Value {
			return
		}
		if places == nil {
			places = &c.things[k]
		}
	}
	if places == nil || !c.building(*places) {
		return
	}
	a, b := room[0], *places
	if a.num.Value == b.num.Value || 2*a.num.Value > 3*b.num.Value || 2*b.num.Value > 3*a.num.Value ||
		!c.elsewhere(a.i, b.i) || apartYears(yearsOf(c.p, a.i), yearsOf(c.p, b.i)) || c.related(*a.num, *b.num) {
		return
	}
	f := statement{i: a.i, num: *a.num, span: c.withUnit(a), noun: "plads til"}
	c.report(f, statement{i: b.i, num: *b.num, span: c.withUnit(b), noun: "pladser"})
}

// building reports whether a sentence states a number of something the title names and
// speaks of no part, choice or other time.
func (c *contradictions) building(t thing) bool {
	s := &c.p.Sentences[t.i]
	if !s.Stating() || offered(c.p, s.Block) {
		return false
	}
	title, named := c.titleWords(), false
	for _, w := range s.Words {
		if isVague(w.Fold) && !w.Is("fordelt", "mod") || isChange(w.Fold) ||
			danish.BeginsWith(w.Fold, "nuværende", "eksisterende", "gamle", "dag", "udvid", "samlet", "brug", "behov", "mangl") {
			return false
		}
		named = named || len(w.Fold) > 5 && slices.Contains(title, danish.Stem(w.Fold))
	}
	return named
}

// titleWords are the stems of the words of the title.
func (c *contradictions) titleWords() []string {
	if c.title == nil {
		c.title = titleStems(c.p)
	}
	return c.title
}

// sameTitled reports whether two sentences name the same thing of the title.
func (c *contradictions) sameTitled(i, k int) bool {
	title := c.titleWords()
	for _, w := range c.p.Sentences[i].Words {
		if f := danish.Stem(w.Fold); len(f) > 4 && slices.Contains(title, f) &&
			slices.ContainsFunc(c.p.Sentences[k].Words, func(v danish.Word) bool { return danish.Stem(v.Fold) == f }) {
			return true
		}
	}
	return false
}

// fitted compares what a point says that the new thing of the title is made with and what
// the text says that it gets: "opføres med seks baner", "Hallen får otte baner"; and the
// size of it: "lejes 450 m2 i Nygade", "Lokalerne i Nygade er på 540 m2".
func (c *contradictions) fitted() {
	for _, x := range c.things {
		if c.p.Sentences[x.i].Point < 0 || x.num.Unit == "" || slices.Contains(c.odd, x.num.Span) {
			continue
		}
		y, ok := c.otherOf(x)
		if !ok || !c.elsewhere(x.i, y.i) || slices.Contains(c.odd, y.num.Span) || !c.sameTitled(x.i, y.i) ||
			2*x.num.Value > 3*y.num.Value || 2*y.num.Value > 3*x.num.Value ||
			apartYears(yearsOf(c.p, x.i), yearsOf(c.p, y.i)) || c.related(*x.num, *y.num) {
			continue
		}
		if made := c.made(x) && c.made(y); sizes[x.num.Unit] && tal.Slipped(x.num.Value, y.num.Value) && c.building(x) &&
			c.building(y) || made && !tal.TimeUnits[x.num.Unit] && c.building(x) && c.building(y) {
			a := statement{i: x.i, num: *x.num, span: c.withUnit(x), noun: x.num.Unit}
			b := statement{i: y.i, num: *y.num, span: c.withUnit(y), noun: x.num.Unit}
			c.report(c.odder(a, b))
			return
		}
	}
}

// otherOf is the one thing of the same unit that the item gives another number of, where
// it gives no third.
func (c *contradictions) otherOf(x thing) (y thing, ok bool) {
	unit := sizeOf(*x.num)
	for _, t := range c.things {
		if t.num.Value == x.num.Value || sizeOf(*t.num) != unit {
			continue
		}
		if ok && t.num.Value != y.num.Value {
			return y, false
		}
		if !ok {
			y, ok = t, true
		}
	}
	return y, ok
}

// made reports whether the clause of a number tells what is to be built.
func (c *contradictions) made(t thing) bool {
	words := c.p.Sentences[t.i].Words
	at, _ := danish.WordsAt(words, t.num.Span)
	return slices.ContainsFunc(tal.Clause(words, at), func(w danish.Word) bool {
		return w.Fold == "får" || danish.BeginsWith(w.Fold, "opfør", "bygges", "bygge", "anlæg", "etabler", "indret", "rumme")
	})
}

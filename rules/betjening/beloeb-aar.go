package betjening

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// timing knows when the money of an item falls. It is worked out when first asked for.
type timing struct {
	p     *checker.Pass
	times []told                  // by sentence
	money map[danish.Decimal]bool // amounts in sentences that tell a time, and in tables
	cells map[danish.Decimal]bool // figures in tables, where the column tells
	all   []int                   // sentences without a sum that tell when all the money falls

	pointed  told              // what the points tell
	sections map[bareness]told // what sections tell
}

// bareness asks of a section; bare: of its sentences without a sum.
type bareness struct {
	section *document.Section
	bare    bool
}

// told is what a sentence tells of time.
type told uint8

const (
	unread     told = iota
	noTime          // none
	budgetTime      // only that of a budget of several years
	someTime        // any other
)

// at is what sentence i tells.
func (t *timing) at(i int) told {
	if t.times == nil {
		t.times = make([]told, len(t.p.Sentences))
	}
	if t.times[i] == unread {
		t.times[i] = t.read(i)
	}
	return t.times[i]
}

// read asks for the years first: they are found sooner than all other words of time.
func (t *timing) read(i int) told {
	timed := func(h checker.Hit) bool { return h.Span.Start < t.unfounded(i).End && !ofOtherCount(t.p, i, h) }
	switch year := t.year(i); {
	case year && !t.budgeted(i):
		return someTime
	case slices.ContainsFunc(t.p.HitsIn("tid", i, i), timed):
		return someTime
	case !year:
		return noTime
	case t.p.Has("tid", i):
		return someTime
	}
	return budgetTime
}

// year reports whether sentence i tells a year.
func (t *timing) year(i int) bool {
	return yearIn(t.p.Text(t.p.Sentences[i].Span)) && yearIn(t.p.Text(t.unfounded(i)))
}

// known reports whether it can be seen when the money of sentence i falls: there, in
// the same paragraph, in the same section on economy, or where the same sum is told;
// wide: or in any point.
func (t *timing) known(i int, wide bool) bool {
	for _, v := range sumsIn(t.p, i) {
		if t.money == nil {
			t.readSums()
		}
		if t.money[v] || t.cells[v] || t.cells[v/1000] || t.cells[v/1000000] {
			return true
		}
	}
	s, alone := &t.p.Sentences[i], t.p.Sentences[i].Block != nil
	for k := max(0, i-1); k <= i+1 && k < len(t.p.Sentences); k++ {
		if k != i && t.p.Sentences[k].Block != s.Block {
			continue
		}
		alone = alone && (k == i || t.p.HasMoney(k))
		if k == i && t.at(k) != noTime || k != i && t.at(k) == someTime && t.speaksOf(k, i) {
			return true
		}
	}
	if wide && t.points() {
		return true
	}
	// Where its own paragraph has another sum, the year of that is not its own.
	return s.In(document.RoleEconomy) && t.section(s.Section, alone)
}

// speaksOf reports whether the time in sentence k may be that of the money in its
// neighbour i: it has no other sum and does not tell what the figures rest on.
func (t *timing) speaksOf(k, i int) bool {
	sums := sumsIn(t.p, k)
	return !t.p.Has("regnet", k) && (len(sums) == 0 || t.p.Has("samme", k) || t.differ(k, i) || shareSum(sums, sumsIn(t.p, i)))
}

// differ reports whether the first sum of sentence i is the difference of two in sentence k:
// "stiger fra 423.200 kr. til 469.200 kr. om året", "Merindtægten på 46.000 kr.".
func (t *timing) differ(k, i int) bool {
	own := sumsIn(t.p, i)
	var sums []danish.Decimal
	for _, n := range t.p.Numbers(k) {
		if n.Kind == danish.Money {
			sums = append(sums, n.Value, n.High)
		}
	}
	return len(own) > 0 && slices.ContainsFunc(sums, func(a danish.Decimal) bool { return slices.Contains(sums, a-own[0]) })
}

// points reports whether a point tells a time.
func (t *timing) points() bool {
	if t.pointed == unread {
		t.pointed = noTime
		for i := range t.p.Sentences {
			if t.p.Sentences[i].Point >= 0 && t.at(i) != noTime {
				t.pointed = someTime
				break
			}
		}
	}
	return t.pointed == someTime
}

// section reports whether a section tells a time; bare: in a sentence without a sum.
func (t *timing) section(section *document.Section, bare bool) bool {
	key := bareness{section, bare}
	if t.sections[key] == unread {
		if t.sections == nil {
			t.sections = map[bareness]told{}
		}
		t.sections[key] = t.readSection(section, bare)
	}
	return t.sections[key] == someTime
}

// readSection is what section remembers.
func (t *timing) readSection(section *document.Section, bare bool) told {
	for i := range t.p.Sentences {
		s := &t.p.Sentences[i]
		if s.Section == section && (!bare || s.Cell == nil && !t.p.HasMoney(i)) && t.at(i) == someTime {
			return someTime
		}
	}
	return noTime
}

// untold reports whether no sum and nothing in the sections on money says when.
func (t *timing) untold() bool {
	return !t.toldOfMoney(t.year) && !t.toldOfMoney(func(i int) bool { return t.at(i) != noTime })
}

// toldOfMoney reports whether tells holds for a sentence with a sum, a point or one in
// the sections on money.
func (t *timing) toldOfMoney(tells func(sentence int) bool) bool {
	for i := range t.p.Sentences {
		s := &t.p.Sentences[i]
		if s.In(document.RoleOptions) {
			continue // of the other choices
		}
		ofMoney := s.Point >= 0 || s.Cell != nil || s.In(document.RoleEconomy, document.RoleRecommendation) ||
			t.p.HasMoney(i) && !onADay(t.p, i)
		if ofMoney && tells(i) {
			return true
		}
	}
	return false
}

// readSums looks for the sums of the item that come with a time, and for what is told of all
// the money.
func (t *timing) readSums() {
	t.money, t.cells = map[danish.Decimal]bool{}, map[danish.Decimal]bool{}
	for i := range t.p.Sentences {
		s := &t.p.Sentences[i]
		cell := s.Cell != nil && len(s.Words)-s.Lead < 5 // a cell of more words is text
		for _, n := range t.p.Numbers(i) {
			if n.Kind == danish.Money && (cell || t.at(i) != noTime) {
				t.money[n.Value] = true
			}
			if cell && n.Value > 0 {
				t.cells[n.Value] = true
			}
		}
		if s.Cell == nil && t.at(i) != noTime && ofAllMoney(s.Words) && !t.p.HasMoney(i) {
			t.all = append(t.all, i)
		}
	}
}

package betjening

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// timing knows when the money of an item falls. It is worked out when first asked for.
type timing struct {
	p      *checker.Pass
	dated  []bool                  // by sentence: it tells a time
	money  map[danish.Decimal]bool // amounts in sentences that do, and in tables
	cells  map[danish.Decimal]bool // figures in tables, where the column tells
	vague  []bool                  // by sentence: its only time is that of a budget of several years
	points bool                    // a point tells a time
	whole  map[*document.Section]bool
	bare   map[*document.Section]bool
}

// known reports whether it can be seen when the money of sentence i falls: there, in
// the same paragraph, in the same section on economy, or where the same sum is told;
// wide: or in any point.
func (t *timing) known(i int, wide bool) bool {
	if t.dated == nil {
		t.read()
	}
	for _, v := range sumsIn(t.p, i) {
		if t.money[v] || t.cells[v] || t.cells[v/1000] || t.cells[v/1000000] {
			return true
		}
	}
	s, alone := &t.p.Sentences[i], t.p.Sentences[i].Block != nil
	for k := max(0, i-1); k <= i+1 && k < len(t.p.Sentences); k++ {
		if k != i && t.p.Sentences[k].Block != s.Block {
			continue
		}
		if alone = alone && (k == i || len(sumsIn(t.p, k)) > 0); t.dated[k] && (k == i || !t.vague[k] && t.speaksOf(k, i)) {
			return true
		}
	}
	switch {
	case wide && t.points:
		return true
	case s.Section == nil || s.Section.Role != document.RoleEconomy:
		return false
	case alone: // the year of another sum is not that of one in its own paragraph
		return t.bare[s.Section]
	}
	return t.whole[s.Section]
}

// speaksOf reports whether the time in sentence k may be that of the money in its
// neighbour i: it has no other sum and does not tell what the figures rest on.
func (t *timing) speaksOf(k, i int) bool {
	sums := sumsIn(t.p, k)
	return !t.p.Has("regnet", k) && (len(sums) == 0 || t.p.Has("samme", k) || slices.ContainsFunc(sumsIn(t.p, i), func(v danish.Decimal) bool { return slices.Contains(sums, v) }))
}

// untold reports whether no sum and nothing in the sections on money says when.
func (t *timing) untold() bool {
	if t.dated == nil {
		t.read()
	}
	for i, dated := range t.dated {
		s := &t.p.Sentences[i]
		if !dated {
			continue
		}
		if s.Point >= 0 || s.Cell != nil || len(sumsIn(t.p, i)) > 0 || s.Section != nil && (s.Section.Role == document.RoleEconomy || s.Section.Role == document.RoleRecommendation) {
			return false
		}
	}
	return true
}

// read looks through the item.
func (t *timing) read() {
	t.dated, t.vague = make([]bool, len(t.p.Sentences)), make([]bool, len(t.p.Sentences))
	t.money, t.cells = map[danish.Decimal]bool{}, map[danish.Decimal]bool{}
	t.whole, t.bare = map[*document.Section]bool{}, map[*document.Section]bool{}
	for i := range t.p.Sentences {
		s := &t.p.Sentences[i]
		told := t.unfounded(i)
		t.dated[i] = slices.ContainsFunc(t.p.HitsIn("tid", i, i), func(h checker.Hit) bool { return h.Span.Start < told.End }) || yearIn(t.p.Text(told))
		t.vague[i] = t.dated[i] && t.budgeted(i) && !t.p.Has("tid", i)
		sums := 0
		for _, n := range t.p.Numbers(i) {
			if n.Kind == danish.Money {
				sums++
				t.money[n.Value] = t.money[n.Value] || t.dated[i] || s.Cell != nil
			}
			if s.Cell != nil && n.Value > 0 {
				t.cells[n.Value] = true
			}
		}
		if t.dated[i] {
			t.points = t.points || s.Point >= 0
		}
		if t.dated[i] && !t.vague[i] {
			t.whole[s.Section] = true
			if s.Cell == nil && sums == 0 {
				t.bare[s.Section] = true
			}
		}
	}
}

// budgeted reports whether the only years in sentence i are those of a budget of
// several ("budget 2027-2030"): a sum in it may be for each of them or for all.
func (t *timing) budgeted(i int) bool {
	years, spans := 0, 0
	words := t.p.Sentences[i].Words
	for k, w := range words {
		if !yearIn(w.Text) {
			continue
		}
		if years++; k > 0 && len(w.Fold) == 9 && strings.HasPrefix(words[k-1].Fold, "budget") {
			spans++
		}
	}
	return spans > 0 && spans == years
}

// unfounded is sentence i up to what the sums before it rest on, whose year is not theirs.
func (t *timing) unfounded(i int) document.Span {
	span := t.p.Sentences[i].Span
	for _, h := range t.p.HitsIn("grund", i, i) {
		behind := func(n danish.Number) bool { return n.Kind == danish.Money && n.Span.Start > h.Span.Start }
		if !slices.ContainsFunc(t.p.Numbers(i), behind) {
			span.End = min(span.End, h.Span.Start)
		}
	}
	return span
}

func sumsIn(p *checker.Pass, i int) []danish.Decimal {
	var out []danish.Decimal
	for _, n := range p.Numbers(i) {
		if n.Kind == danish.Money {
			out = append(out, n.Value)
		}
	}
	return out
}

// yearIn reports whether a text holds a year of this century as a word or a part of one.
func yearIn(text string) bool {
	for i := strings.Index(text, "20"); i >= 0 && i+4 <= len(text); {
		if digit(text[i+2]) && digit(text[i+3]) && (i+4 == len(text) || !digit(text[i+4]) && (text[i+4] != '.' || i+5 == len(text) || !digit(text[i+5]))) && (i == 0 || !digit(text[i-1]) && text[i-1] != '.' && text[i-1] != ',') {
			return true
		}
		next := strings.Index(text[i+2:], "20")
		if next < 0 {
			break
		}
		i += 2 + next
	}
	return false
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

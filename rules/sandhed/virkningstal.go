package sandhed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// effects are the effects an item claims, and where their figures stand elsewhere.
type effects struct {
	p      *checker.Pass
	values map[danish.Decimal]places
	marks  map[string]places         // by figureKey, in tables
	prices map[danish.Decimal]places // see pricesTold
	steps  map[string]bool           // by figureKey, from one cell of a row to another
}

// claimed are the hits that tell of an effect without a source, in figures or words.
func (e *effects) claimed() []checker.Hit {
	p := e.p
	hits := slices.DeleteFunc(p.Said("virkning"), func(h checker.Hit) bool { return !e.unsourced(h) })
	for _, h := range p.Said("talord") {
		if b := p.Sentences[h.Sentence].Block; b != nil && b.Kind == document.ListItem {
			continue // what one of several choices comes to
		}
		if !e.chosen(h.Sentence) && !e.settled(h.Sentence) && !p.Has("rum", h.Sentence) &&
			!p.Has("lagt", h.Sentence) && !e.observed(h.Sentence) && !e.sourcedBeside(h.Sentence) {
			hits = append(hits, h)
		}
	}
	hits = append(hits, e.promised()...)
	slices.SortStableFunc(hits, func(a, b checker.Hit) int { return a.Sentence - b.Sentence })
	return hits
}

// unsourced reports whether the figure of a hit measures an effect and neither the
// sentence, its neighbours nor the same figure elsewhere tell what it rests on.
func (e *effects) unsourced(h checker.Hit) bool {
	p, i := e.p, h.Sentence
	if dueIn(p, h) || p.Has("lagt", i) {
		return false
	}
	n, ok := effectFigure(p, h)
	if !ok || n.Kind == danish.Percent && e.ownPrice(h) ||
		n.Kind == danish.Money && (dearer(p.Text(h.Span)) || e.costed()) || e.settled(i) || n.Kind != danish.Money && e.observed(i) {
		return false
	}
	if n.Kind == danish.Money && e.option(i) || p.Sentences[i].Point >= 0 && resolved(p, h) || insteadOf(p, i) || tal.WorksOut(p, i, n) {
		return false
	}
	for k := max(i-1, 0); k <= i && n.Kind == danish.Money; k++ {
		if p.Sentences[k].Block == p.Sentences[i].Block && e.chosen(k) {
			return false // the price of a choice is another matter than a promised effect
		}
	}
	return !e.sourcedBeside(i) && !bracketedBefore(p, i) && !e.elsewhere(i, n) && !e.stops(i, n) && !e.accounted(i)
}

// option reports a sentence among the alternatives, whose amounts are what a choice costs
// or saves.
func (e *effects) option(i int) bool {
	s := &e.p.Sentences[i]
	return s.In(document.RoleOptions)
}

// dueIn reports a hit of "falder" that tells when money is paid.
func dueIn(p *checker.Pass, h checker.Hit) bool {
	words := p.Sentences[h.Sentence].Words
	for k, w := range words {
		if w.Span.Start >= h.Span.Start && w.Span.End <= h.Span.End && w.Fold == "falder" {
			return tal.Due(words[k+1:])
		}
	}
	return false
}

// settled reports whether what a sentence measures has been decided or is worked out in
// it, or whether the item tells what its figures rest on.
func (e *effects) settled(i int) bool {
	return e.founded() || e.p.Has("besluttet", i) || e.p.Has("faktor", i)
}

// founded reports whether the item tells what its figures rest on.
func (e *effects) founded() bool { return e.p.Says("grundlag") }

// costed reports whether the item tells what its amounts of money rest on.
func (e *effects) costed() bool { return e.p.Says("beløbsgrundlag") }

// observed reports whether sentence i tells what has been seen, with its time.
func (e *effects) observed(i int) bool {
	return !e.p.Has("udsigt", i) && (timed(e.p, i) || e.p.Has("tid", i) || e.partOf(i))
}

// effectFigure is the quantity the hit ends in, if it is one.
func effectFigure(p *checker.Pass, h checker.Hit) (danish.Number, bool) {
	for _, n := range p.Numbers(h.Sentence) {
		if n.Span.End <= h.Span.Start || n.Kind == danish.Year || n.Kind == danish.Label {
			continue
		}
		if n.Kind == danish.Plain && !measures(p, n, h) {
			continue
		}
		return n, n.Span.Start <= h.Span.End
	}
	return danish.Number{}, false
}

// measures reports whether a plain number says how much: it has a unit that is no time
// or place, and is no mere one or two unless of work, or it is what something changes "med".
func measures(p *checker.Pass, n danish.Number, h checker.Hit) bool {
	if tal.TimeUnits[n.Unit] {
		return false
	}
	if strings.HasSuffix(strings.TrimRight(p.Text(document.Span{Start: h.Span.Start, End: n.Span.Start}), " "),
		" med") && (n.Value >= 3*danish.One || n.Decimals > 0) {
		return true
	}
	return n.Unit != "" && (n.Value >= 3*danish.One || n.Unit == "årsværk")
}

// dearer reports whether words tell that something grows: of money that is a price, not
// a promise.
func dearer(hit string) bool {
	return danish.BeginsWith(danish.Fold(hit), "stig", "steg", "voks", "øge", "forøg")
}

// timed reports whether a sentence says when something was observed.
func timed(p *checker.Pass, i int) bool {
	for _, n := range p.Numbers(i) {
		if n.Kind == danish.Year {
			return true
		}
	}
	return len(p.Dates(i)) > 0
}

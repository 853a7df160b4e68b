package sandhed

import (
	"bytes"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// effects are the effects an item claims, and where their figures stand elsewhere.
type effects struct {
	p      *checker.Pass
	values map[danish.Decimal]places
	marks  map[string]places // by figureKey, in tables
}

// places are the first and the last sentence of some.
type places struct{ first, last int }

func (x places) with(i int, known bool) places {
	if !known {
		x.first = i
	}
	x.last = i
	return x
}

// claimed are the hits that tell of an effect without a source, in figures or words.
func (e *effects) claimed() []checker.Hit {
	p := e.p
	hits := slices.DeleteFunc(p.Said("virkning"), func(h checker.Hit) bool { return !e.unsourced(h) })
	for _, h := range p.Said("talord") {
		if b := p.Sentences[h.Sentence].Block; b != nil && b.Kind == document.ListItem {
			continue // what one of several choices comes to
		}
		if !e.chosen(h.Sentence) && !e.settled(h.Sentence) && !p.Has("rum", h.Sentence) && !e.observed(h.Sentence) && !e.sourcedBeside(h.Sentence) {
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
	if !ok || n.Kind == danish.Money && (dearer(p.Text(h.Span)) || e.costed()) || e.settled(i) || n.Kind != danish.Money && e.observed(i) {
		return false
	}
	if n.Kind == danish.Money && e.option(i) || p.Sentences[i].Point >= 0 && resolved(p, h) || insteadOf(p, i) || worksOut(p, i, n) {
		return false
	}
	for k := max(i-1, 0); k <= i && n.Kind == danish.Money; k++ {
		if p.Sentences[k].Block == p.Sentences[i].Block && e.chosen(k) {
			return false // the price of a choice is another matter than a promised effect
		}
	}
	return !e.sourcedBeside(i) && !e.elsewhere(i, n)
}

// option reports a sentence among the alternatives, whose amounts are what a choice costs
// or saves.
func (e *effects) option(i int) bool {
	s := &e.p.Sentences[i]
	return s.Section != nil && s.Section.Role == document.RoleOptions
}

// dueIn reports a hit of "falder" that tells when money is paid.
func dueIn(p *checker.Pass, h checker.Hit) bool {
	words := p.Sentences[h.Sentence].Words
	for k, w := range words {
		if w.Span.Start >= h.Span.Start && w.Span.End <= h.Span.End && w.Fold == "falder" {
			return due(words[k+1:])
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
	return !e.p.Has("udsigt", i) && (timed(e.p, i) || e.p.Has("tid", i))
}

// sourcedBeside reports whether sentence i or a neighbour in its block names a source.
func (e *effects) sourcedBeside(i int) bool {
	if words := e.p.Sentences[i].Words[e.p.Sentences[i].Lead:]; e.p.Has("betinget", i) || bracketedSource(e.p, i) || supposes(words) || estimated(words) {
		return true
	}
	for k := max(i-1, 0); k <= i+1 && k < len(e.p.Sentences); k++ {
		if e.p.Sentences[k].Block != e.p.Sentences[i].Block {
			continue
		}
		if e.p.Has("præmis", k) || e.sourced(k) && (k == i || !e.ofOther(k, i) && !(k < i && e.measured(k, i)) && !e.toCome(k)) {
			return true
		}
	}
	return false
}

// sourced reports whether sentence k names a source and does not say that there is none;
// "ikke sikkert" is honest.
func (e *effects) sourced(k int) bool {
	for _, h := range e.p.HitsIn("kilde", k, k) {
		if !h.Negated {
			return true
		}
	}
	return false
}

// toCome reports a sentence about what is still to be measured or sent, which no figure
// rests on: "Der laves en evaluering i 2028".
func (e *effects) toCome(k int) bool {
	later := false
	for _, w := range e.p.Sentences[k].Words {
		if pointsBack[w.Fold] {
			return false
		}
		later = later || still[w.Fold]
	}
	return later
}

var still = danish.WordSet("skal vil laves sendes gennemføres foretages evalueres registreres afrapporteres måles indhentes udarbejdes hentes")

// bracketedSource reports brackets with a year in sentence i, as sources are put:
// "(busselskabets tællinger, 2025)".
func bracketedSource(p *checker.Pass, i int) bool {
	text := p.Text(p.Sentences[i].Span)
	for {
		_, rest, ok := strings.Cut(text, "(")
		if !ok {
			return false
		}
		inside, after, _ := strings.Cut(rest, ")")
		if k := strings.Index(inside, "20"); k > 3 && len(inside) >= k+4 && isDigit(inside[k+2]) && isDigit(inside[k+3]) {
			return true
		}
		text = after
	}
}

// ofOther reports whether the source in sentence k may be that of figures of its own: it
// has some, and no word there or in sentence i behind it points back or tells a reckoning.
func (e *effects) ofOther(k, i int) bool {
	for at := k; at <= max(k, i); at++ {
		for _, w := range e.p.Sentences[at].Words {
			if pointsBack[w.Fold] || hasPrefix(w.Fold, "gang", "regn", "udregn") {
				return false
			}
		}
	}
	return slices.ContainsFunc(e.p.Numbers(k), func(n danish.Number) bool {
		return n.Kind == danish.Money || n.Kind == danish.Percent || n.Kind == danish.Plain && n.Unit != "" && !timeUnits[n.Unit]
	})
}

// measured reports whether the source in sentence k is that of what has been counted
// there, while sentence i promises something.
func (e *effects) measured(k, i int) bool {
	if !timed(e.p, k) || timed(e.p, i) {
		return false
	}
	for _, w := range e.p.Sentences[k].Words {
		if w.Fold == "ifølge" || w.Fold == "kilde" {
			return slices.ContainsFunc(e.p.Numbers(k), func(n danish.Number) bool { return n.Kind == danish.Plain && n.Unit != "" && !timeUnits[n.Unit] })
		}
	}
	return false
}

var pointsBack = danish.WordSet("det dette den denne tallet tallene beregningen beregningerne beregnet beløbet beløbene besparelsen besparelserne skønnet gevinsten gevinsterne effekten virkningen overslaget overslagene opgørelsen begge heri her forudsætter forudsat")

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
	if timeUnits[n.Unit] {
		return false
	}
	if strings.HasSuffix(strings.TrimRight(p.Text(document.Span{Start: h.Span.Start, End: n.Span.Start}), " "), " med") && (n.Value >= 3*danish.One || n.Decimals > 0) {
		return true
	}
	return n.Unit != "" && (n.Value >= 3*danish.One || n.Unit == "årsværk")
}

// dearer reports whether words tell that something grows: of money that is a price, not
// a promise.
func dearer(hit string) bool {
	for _, stem := range []string{"stig", "steg", "voks", "øge", "forøg"} {
		if strings.HasPrefix(danish.Fold(hit), stem) {
			return true
		}
	}
	return false
}

// timeUnits are units that place something in time instead of measuring it.
var timeUnits = map[string]bool{"år": true, "måneder": true, "uger": true, "dage": true, "etager": true, "gange": true, "m": true, "meter": true, "km/t": true, "point": true}

// timed reports whether a sentence says when something was observed.
func timed(p *checker.Pass, i int) bool {
	for _, n := range p.Numbers(i) {
		if n.Kind == danish.Year {
			return true
		}
	}
	return len(p.Dates(i)) > 0
}

// elsewhere reports whether the figure of sentence i stands in a table or in another
// sentence that gives its source.
func (e *effects) elsewhere(i int, n danish.Number) bool {
	if e.values == nil {
		e.collect()
	}
	at, ok := e.values[n.Value]
	if ok && (at.first != i || at.last != i) {
		return true
	}
	at, ok = e.marks[figureKey(e.p, n)]
	return ok && (at.first != i || at.last != i)
}

// collect reads the figures of tables, attachments and sentences that give a source.
func (e *effects) collect() {
	e.values, e.marks = map[danish.Decimal]places{}, map[string]places{}
	for k := range e.p.Sentences {
		s := &e.p.Sentences[k]
		if s.Voice == agenda.Decided || s.Cell == nil && s.Section != nil && s.Section.Role != document.RoleAttachments && !e.p.Has("kilde", k) && !e.p.Has("præmis", k) {
			continue
		}
		for _, m := range e.p.Numbers(k) {
			at, known := e.values[m.Value]
			e.values[m.Value] = at.with(k, known)
			if s.Cell != nil {
				key := figureKey(e.p, m)
				at, known := e.marks[key]
				e.marks[key] = at.with(k, known)
			}
		}
	}
}

// figureKey is the digits of a number without what its unit adds: "3,45 mio. kr."
// and "3.450" (1.000 kr.) have the same.
func figureKey(p *checker.Pass, n danish.Number) string {
	return digitKey(p.Text(n.Span))
}

// digitKey is the digits of a text without zeros at either end.
func digitKey(text string) string {
	var room [32]byte
	digits := room[:0]
	for i := range len(text) {
		if isDigit(text[i]) {
			digits = append(digits, text[i])
		}
	}
	return string(bytes.Trim(digits, "0"))
}

package sandhed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// sourcedBeside reports whether sentence i or a neighbour in its block names a source.
func (e *effects) sourcedBeside(i int) bool {
	if words := e.p.Sentences[i].Words[e.p.Sentences[i].Lead:]; e.p.Has("betinget", i) || e.p.Has("melder", i) ||
		bracketedSource(e.p, i) || e.priced(words, i) || estimated(words) {
		return true
	}
	for k := max(i-1, 0); k <= i+1 && k < len(e.p.Sentences); k++ {
		if e.p.Sentences[k].Block != e.p.Sentences[i].Block {
			continue
		}
		if e.p.Has("præmis", k) || k != i && e.p.Has("melder", k) && e.pointing(k) ||
			e.sourced(k) && (k == i || !e.ofOther(k, i) && !(k < i && e.measured(k, i)) && !e.toCome(k)) {
			return true
		}
	}
	return false
}

// priced reports a sentence that begins with a condition and tells what that comes to in money,
// or has its figure in the condition itself. A condition that only takes up what is proposed is
// no ground for another promise: "Indføres ordningen, falder fraværet med 12 pct."
func (e *effects) priced(words []danish.Word, i int) bool {
	to := tal.Supposed(words)
	if to == 0 || e.p.HasMoney(i) {
		return to > 0
	}
	return !slices.ContainsFunc(words[to:], func(w danish.Word) bool { return danish.IsDigit(w.Fold[0]) || fractional(w.Fold) })
}

// pointing reports whether sentence k points back or gives figures of its own.
func (e *effects) pointing(k int) bool {
	return e.p.Sentences[k].Tally.Digits() ||
		slices.ContainsFunc(e.p.Sentences[k].Words, func(w danish.Word) bool { return pointsBack[w.Fold] })
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

var still = danish.WordSet("skal vil laves sendes gennemføres foretages evalueres registreres afrapporteres måles " +
	"indhentes udarbejdes hentes")

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
		if k := strings.Index(inside, "20"); k > 3 && len(inside) >= k+4 && danish.IsDigit(inside[k+2]) && danish.IsDigit(inside[k+3]) {
			return true
		}
		text = after
	}
}

// bracketedBefore reports brackets with a year in one of the two sentences before sentence i in its
// block that have no figures of their own to give a source for.
func bracketedBefore(p *checker.Pass, i int) bool {
	for k := i - 1; k >= max(i-2, 0) && p.Sentences[k].Block == p.Sentences[i].Block; k-- {
		if bracketedSource(p, k) && !slices.ContainsFunc(p.Numbers(k), func(n danish.Number) bool {
			return n.Kind == danish.Money || n.Kind == danish.Percent
		}) {
			return true
		}
	}
	return false
}

// ofOther reports whether the source in sentence k may be that of figures of its own: it
// has some, and no word there or in sentence i behind it points back or tells a reckoning, or
// it prices what sentence i promises something of in other figures.
func (e *effects) ofOther(k, i int) bool {
	if k < i && e.onlyMoney(k) && !e.p.HasMoney(i) && !e.figuresNamed(i) {
		return true
	}
	for at := k; at <= max(k, i); at++ {
		for _, w := range e.p.Sentences[at].Words {
			if pointsBack[w.Fold] || danish.BeginsWith(w.Fold, "gang", "regn", "udregn") {
				return false
			}
		}
	}
	return slices.ContainsFunc(e.p.Numbers(k), func(n danish.Number) bool {
		return n.Kind == danish.Money || n.Kind == danish.Percent || n.Kind == danish.Plain && n.Unit != "" && !tal.TimeUnits[n.Unit]
	})
}

// onlyMoney reports whether all figures of sentence k that measure something are amounts.
func (e *effects) onlyMoney(k int) bool {
	money := false
	for _, n := range e.p.Numbers(k) {
		switch {
		case n.Kind == danish.Money:
			money = true
		case n.Kind == danish.Percent, n.Kind == danish.Plain && n.Unit != "" && !tal.TimeUnits[n.Unit]:
			return false
		}
	}
	return money
}

// figuresNamed reports whether sentence i points back to figures or a reckoning by their name.
func (e *effects) figuresNamed(i int) bool {
	return slices.ContainsFunc(e.p.Sentences[i].Words, func(w danish.Word) bool {
		return len(w.Fold) > 5 && pointsBack[w.Fold] || danish.BeginsWith(w.Fold, "regn", "udregn", "beregn")
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
			return slices.ContainsFunc(e.p.Numbers(k),
				func(n danish.Number) bool { return n.Kind == danish.Plain && n.Unit != "" && !tal.TimeUnits[n.Unit] })
		}
	}
	return false
}

var pointsBack = danish.WordSet("det dette den denne tallet tallene beregningen beregningerne beregnet beløbet " +
	"beløbene besparelsen besparelserne skønnet gevinsten gevinsterne effekten virkningen overslaget overslagene " +
	"opgørelsen begge heri her forudsætter forudsat")

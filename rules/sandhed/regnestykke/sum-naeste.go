package regnestykke

import (
	"fmt"
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// Differences that one sentence draws from those right before it.

// difference checks "Det kostede 4,6 mio. kr. i 2026. I 2027 koster det 4,1 mio. kr.
// Udgiften falder dermed med 0,4 mio. kr.": the only two amounts before it.
func (c *figures) difference(i int) { c.differs(i, false) }

// surplus checks "Indtægten er 3.412.000 kr., og udgiften er 1.688.000 kr. Overskuddet er
// 1.824.000 kr.": as no word says that it follows, it must be one slip of the pen off.
func (c *figures) surplus(i int) { c.differs(i, true) }

func (c *figures) differs(i int, slip bool) {
	last, ok := c.soleOf(i, danish.Money)
	if !ok || c.vagueParts(i) || slip && c.conditional(i, last.Span) {
		return
	}
	a, b, ok := c.twoBefore(i)
	if !ok {
		return
	}
	change, wrong := misses(a, b, last, a.Half+b.Half+last.Half)
	if !wrong || slip && !tal.Mistaken(change, last.Value) {
		return
	}
	c.p.Report(checker.Finding{
		Span:     c.fromWord(i, c.p.Sentences[i].Span).Cover(last.Span),
		Message:  fmt.Sprintf("Forskellen på de to beløb er %s, men der står %s", shown(change, last), stop(c.p.Text(last.Span))),
		Evidence: []checker.Evidence{{Note: "Her står de to beløb", Span: a.Span.Cover(b.Span)}},
	})
}

// twoBefore are the only two amounts in the two sentences before i of its paragraph; "mod" may
// stand between them.
func (c *figures) twoBefore(i int) (a, b danish.Number, ok bool) {
	var two []danish.Number
	for k := max(0, i-2); k < i; k++ {
		s := &c.p.Sentences[k]
		if s.Block != c.p.Sentences[i].Block {
			continue
		}
		var but []danish.Word
		if at := slices.IndexFunc(s.Words, func(w danish.Word) bool { return w.Fold == "mod" }); at >= 0 {
			but = s.Words[at : at+1]
		}
		if c.vagueParts(k, but...) {
			return a, b, false
		}
		for _, n := range c.quantities(k) {
			if n.Kind == danish.Money {
				two = append(two, n)
			}
		}
	}
	if len(two) != 2 || two[0].Value != two[0].High || two[1].Value != two[1].High {
		return a, b, false
	}
	return two[0], two[1], true
}

// soleOf is the only number of a kind in sentence i.
func (c *figures) soleOf(i int, kind danish.Kind) (sole danish.Number, ok bool) {
	for _, n := range c.quantities(i) {
		if n.Kind == kind {
			if ok || n.Value <= 0 || n.Value != n.High {
				return sole, false
			}
			sole, ok = n, true
		}
	}
	return sole, ok
}

// conditional reports words that add something to what was told or take from it; "med" only
// beside the number.
func (c *figures) conditional(i int, at document.Span) bool {
	words := c.p.Sentences[i].Words
	first, _ := danish.WordsAt(words, at)
	if danish.AnyOf(danish.Folds(tal.Clause(words, first)), "med") {
		return true
	}
	for _, w := range words {
		if adding[w.Fold] || w.Is("efter", "udover", "over", "årene") {
			return true
		}
	}
	return false
}

// adding are words that add something to what was told or take from it.
var adding = danish.WordSet("når hvis inkl inklusive moms plus også sammen desuden derudover yderligere uden ekskl")

// countNamed reports whether a sentence has a compound that counts the unit: "timetal"
// counts "timer".
func (c *figures) countNamed(i int, unit string) bool {
	for _, w := range c.p.Sentences[i].Words {
		if danish.BeginsWith(w.Fold, danish.Stem(unit)) {
			return true
		}
	}
	return false
}

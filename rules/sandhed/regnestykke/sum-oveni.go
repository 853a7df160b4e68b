package regnestykke

import (
	"fmt"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// Sums that one sentence draws from those right before it.

// together checks "Nord får 12 pladser, Syd 18 pladser og Vest 15 pladser. Det giver i alt
// 48 pladser.": all numbers of one kind in the sentence before.
func (c *figures) together(i int) {
	if i == 0 || c.p.Sentences[i-1].Block != c.p.Sentences[i].Block || c.vagueParts(i-1) {
		return
	}
	terms := c.quantities(i - 1)
	if len(terms) < 2 || len(terms) > 8 {
		return
	}
	total, ok := c.soleOf(i, terms[0].Kind)
	if !ok || terms[0].Kind == danish.Percent || c.conditional(i, total.Span) {
		return
	}
	var sum danish.Decimal
	for _, t := range terms {
		if t.Kind != terms[0].Kind || t.Unit != terms[0].Unit || t.Value != t.High || t.Value <= 0 ||
			t.Kind == danish.Plain && t.Unit == "" {
			return
		}
		sum += t.Value
	}
	if total.Kind == danish.Plain && !sameUnit(total.Unit, terms[0].Unit) && !c.countNamed(i, terms[0].Unit) {
		return
	}
	if m := (misfit{want: sum, have: total.Value}); addsUp(terms, total) || sum == total.Value || !nearly(m, 4) {
		return
	}
	c.reportSum(i, terms, sum, total)
}

// reportSum tells that a total in sentence i is not the sum of numbers before it.
func (c *figures) reportSum(i int, terms []danish.Number, sum danish.Decimal, total danish.Number) {
	c.p.Report(checker.Finding{
		Span:    c.p.Sentences[i].Words[c.p.Sentences[i].Lead].Span.Cover(total.Span),
		Message: fmt.Sprintf("Tallene giver %s tilsammen, men der står %s", shown(sum, total), stop(c.p.Text(total.Span))),
		Evidence: []checker.Evidence{
			{Note: "Her står tallene", Span: document.Span{Start: terms[0].Span.Start, End: terms[len(terms)-1].Span.End}},
		},
	})
}

// added checks "Prisen er 950.000 kr. Hertil kommer 95.000 kr. til tilsyn. Den samlede udgift
// er 1.145.000 kr.": the one amount of a sentence and those of the next, which says that they
// come on top.
func (c *figures) added(i int) {
	total, ok := c.soleOf(i, danish.Money)
	if i < 2 || !ok || c.vagueParts(i) || c.conditional(i, total.Span) || !c.onTop(i) {
		return
	}
	first, ok := c.soleOf(i-2, danish.Money)
	if !ok {
		return
	}
	terms, sum, room := []danish.Number{first}, first.Value, first.Half+total.Half
	for _, n := range c.quantities(i - 1) {
		if n.Kind == danish.Percent {
			continue
		}
		if n.Kind != danish.Money || n.Value <= 0 || n.Value != n.High {
			return
		}
		terms, sum, room = append(terms, n), sum+n.Value, room+n.Half
	}
	off := max(sum-total.Value, total.Value-sum)
	if len(terms) > 1 && off > room && oneDigit(off) && !addsUp(terms, total) && nearly(misfit{want: sum, have: total.Value}, 4) {
		c.reportSum(i, terms, sum, total)
	}
}

// onTop reports whether the sentence before i says that something comes on top of what the one
// before it tells, all of it of one time and without tax.
func (c *figures) onTop(i int) bool {
	words := c.p.Sentences[i-1].Words[c.p.Sentences[i-1].Lead:]
	if len(words) < 3 || !words[0].Is("hertil", "dertil", "oveni") || words[1].Fold != "kommer" {
		return false
	}
	each := yearly(c.p.Text(c.p.Sentences[i].Span))
	for k := i - 2; k < i; k++ {
		text := c.p.Text(c.p.Sentences[k].Span)
		if c.p.Sentences[k].Block != c.p.Sentences[i].Block || c.vagueParts(k) || yearly(text) != each ||
			danish.Holds(danish.Fold(text), "moms") {
			return false
		}
	}
	return true
}

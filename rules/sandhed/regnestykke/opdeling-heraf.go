package regnestykke

import (
	"fmt"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// beyond checks "852.000 kr., heraf 372.000 kr. i renter og 580.000 kr. i afdrag": two or more
// parts that are more than the whole by one digit. Fewer may be some of them. Where so few
// digits stand that chance may make it, or things are counted, of which one may be in two parts,
// that is no sure error; "heraf 60 kvinder og 55 unge" is none.
func (c *figures) beyond(i int) {
	s := &c.p.Sentences[i]
	nums := c.quantities(i)
	at := slices.IndexFunc(s.Words, func(w danish.Word) bool { return w.Fold == "heraf" || w.Fold == "hvoraf" })
	first := slices.IndexFunc(nums, func(n danish.Number) bool { return n.Span.Start > s.Words[at].Span.Start })
	if first < 1 || len(nums)-first < 2 || len(nums) != len(c.p.Numbers(i)) || c.vagueParts(i, s.Words[at]) || s.Quoted(s.Words[at].Span) {
		return
	}
	whole, parts := nums[first-1], nums[first:]
	if _, next := danish.WordsAt(s.Words, whole.Span); at-next > 3 || !c.partsOf(i, whole, parts) {
		return
	}
	room := whole.Half
	var sum danish.Decimal
	for _, n := range parts {
		sum, room = sum+n.Value, room+n.Half
	}
	over := sum - whole.Value
	if over <= 0 || whole.Kind == danish.Money && over < room || !nearly(misfit{want: sum, have: whole.Value}, 4) || !oneDigit(over) {
		return
	}
	sure := tal.Mistaken(sum, whole.Value)
	if whole.Kind == danish.Plain && !sure && !c.opposed(i) {
		return
	}
	f := checker.Finding{
		Span:    whole.Span.Cover(parts[len(parts)-1].Span),
		Message: fmt.Sprintf("Delene giver %s tilsammen, men der står %s", shown(sum, whole), stop(c.p.Text(whole.Span))),
	}
	if whole.Kind == danish.Plain || !sure {
		f.Severity = checker.Warning
	}
	c.p.Report(f)
}

// opposed reports whether a sentence names two kinds of which each thing is but one.
func (c *figures) opposed(i int) bool {
	words := danish.Folds(c.p.Sentences[i].Words)
	for _, pair := range [][2]string{
		{"almene", "private"}, {"kommunale", "private"}, {"kvinder", "mænd"}, {"piger", "drenge"}, {"nye", "gamle"},
		{"for", "imod"}, {"ja", "nej"},
	} {
		if danish.AnyOf(words, pair[0]) && danish.AnyOf(words, pair[1]) {
			return true
		}
	}
	return false
}

// partsOf reports whether numbers are in one list and of the kind of the whole.
func (c *figures) partsOf(i int, whole danish.Number, parts []danish.Number) bool {
	for k, n := range append([]danish.Number{whole}, parts...) {
		if n.Kind != whole.Kind || n.Kind == danish.Percent || n.Value != n.High || n.Value <= 0 ||
			k > 0 && n.Value >= whole.Value || tal.Measures[n.Unit] && n.Unit != whole.Unit {
			return false
		}
		if k < 2 {
			continue
		}
		gap := document.Span{Start: parts[k-2].Span.End, End: n.Span.Start}
		words := danish.FoldedWords(c.p.Text(gap))
		if len(words) > 6 || strings.ContainsAny(c.p.Text(gap), ";:(") ||
			!strings.Contains(c.p.Text(gap), ",") && !danish.AnyOf(words, "og", "samt") || danish.AnyOf(words, "af", "mens", "men", "som", "der") {
			return false
		}
	}
	return true
}

// oneDigit reports a difference as one wrong digit makes it.
func oneDigit(d danish.Decimal) bool {
	for d%10 == 0 && d != 0 {
		d /= 10
	}
	return 0 < d && d < 10
}

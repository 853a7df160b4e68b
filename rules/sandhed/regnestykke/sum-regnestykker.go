package regnestykke

import (
	"fmt"
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// Sums, remainders and averages that one sentence draws from those right before it.

// summed checks "Birkevej koster 0,9 mio. kr., Åvej 2,6 mio. kr. og Møllevej 1,3 mio. kr. Der
// skal bruges tilsammen 5,1 mio. kr.": as the total may have been set by others, it must be one
// digit off and not said to be granted or set aside.
func (c *figures) summed(i int) {
	total, ok := c.soleOf(i, danish.Money)
	if !ok || i == 0 || c.p.Sentences[i-1].Block != c.p.Sentences[i].Block || c.vagueParts(i-1) || c.vagueParts(i) ||
		c.conditional(i, total.Span) || !c.summing(i, total) {
		return
	}
	terms := c.quantities(i - 1)
	if len(terms) < 3 || len(terms) > 8 {
		return
	}
	var sum, room danish.Decimal
	for _, t := range terms {
		if t.Kind != danish.Money || t.Value != t.High || t.Value <= 0 {
			return
		}
		sum, room = sum+t.Value, room+t.Half
	}
	off := max(sum-total.Value, total.Value-sum)
	if off > room+total.Half && oneDigit(off) && !addsUp(terms, total) && nearly(misfit{want: sum, have: total.Value}, 4) {
		c.reportSum(i, terms, sum, total)
	}
}

// summing reports whether a sum word stands right before or behind a total, in a sentence that
// says nothing of where the money comes from.
func (c *figures) summing(i int, total danish.Number) bool {
	words := c.p.Sentences[i].Words
	at, next := danish.WordsAt(words, total.Span)
	for _, w := range words[:at] {
		if danish.BeginsWith(w.Fold, "afsat", "afsæt", "ramme", "pulje", "budget", "bevil", "søg", "ansøg",
			"finansier", "tilskud", "dæk", "spar", "tidligere", "fra") {
			return false
		}
	}
	return sumWord(words[:at]) > 0 || sumFollows(words[next:])
}

// remainder checks "Kommunen ejer 310 boliger. Foreningen overtager 190 boliger, mens de
// resterende 140 boliger bliver": the part and the rest stand in one sentence, the whole of the
// same things before it, and its paragraph counts no other of them.
func (c *figures) remainder(i int) {
	nums := c.quantities(i)
	last := len(nums) - 1
	if last < 1 || nums[last].Kind != danish.Plain || nums[last].Unit == "" || c.restOf(i, nums[last]) == nil ||
		c.vagueBut(i, c.restOf(i, nums[last])[0]) {
		return
	}
	var all []danish.Number
	for k := max(0, i-2); k <= i; k++ {
		if c.p.Sentences[k].Block != c.p.Sentences[i].Block {
			continue
		}
		if k < i && c.vagueParts(k) {
			return
		}
		for _, n := range c.quantities(k) {
			part := k == i && len(nums) == 2 && n.Span == nums[0].Span && !tal.Measures[n.Unit] &&
				ofThem(danish.Folds(c.p.Sentences[i].Words[c.p.Sentences[i].Lead:]))
			if n.Kind == danish.Plain && (n.Unit == nums[last].Unit || part) && n.Value == n.High {
				all = append(all, n)
			}
		}
	}
	if len(all) != 3 || all[1].Span.Start < c.p.Sentences[i].Span.Start && all[0].Span.Start < c.p.Sentences[i].Span.Start {
		return
	}
	whole, part, rest := all[0], all[1], all[2]
	m := misfit{want: whole.Value - part.Value, have: rest.Value}
	if m.want <= 0 || m.want == m.have || !nearly(m, 3) || rest.Span != nums[last].Span || c.p.Sentences[i].Quoted(rest.Span) {
		return
	}
	c.p.Report(checker.Finding{
		Span: c.fromWord(i, part.Span.Cover(rest.Span)),
		Message: fmt.Sprintf("Af %s og %s bliver resten %s, men der står %s", shown(whole.Value, whole),
			shown(part.Value, part), m.want.String(), stop(c.p.Text(rest.Span))),
		Evidence: []checker.Evidence{{Note: "Her står det hele antal", Span: whole.Span}},
	})
}

// vagueBut is vagueParts where a sentence may begin with "Heraf".
func (c *figures) vagueBut(i int, rest danish.Word) bool {
	for _, w := range c.p.Sentences[i].Words[c.p.Sentences[i].Lead:] {
		if w.Span != rest.Span && (loosely[w.Fold] || w.Is("pr", "hver", "hvert", "mod", "flere")) {
			return true
		}
	}
	return false
}

// loosely are words that leave a number or what it is part of open.
var loosely = danish.WordSet("bl.a blandt fx eksempelvis især primært ca cirka knap godt omkring mindst nogle begge " +
	"over under højst næsten op")

// average checks "300 sager med i alt 18.000 dage. Det giver gennemsnitligt 45 dage pr. sag":
// the only two counts before it, of which one has the unit of the average and the other that
// of what follows "pr.".
func (c *figures) average(i int) {
	avg, ok := c.soleOf(i, danish.Plain)
	words := c.p.Sentences[i].Words
	if !ok || i == 0 || c.p.Sentences[i-1].Block != c.p.Sentences[i].Block || c.vagueParts(i-1) || len(words) < 3 ||
		words[c.p.Sentences[i].Lead].Fold != "det" {
		return
	}
	var two []danish.Number
	for _, n := range c.quantities(i - 1) {
		if n.Unit == avg.Unit || !slices.Contains([]string{"kvartaler", "måneder", "år", "uger"}, n.Unit) {
			two = append(two, n) // "de første tre kvartaler" tells when
		}
	}
	_, next := danish.WordsAt(words, avg.Span)
	if len(two) != 2 || next+2 >= len(words) || words[next+1].Fold != "pr" || avg.Unit == "" {
		return
	}
	each := danish.Stem(words[next+2].Fold)
	total, count := two[0], two[1]
	if sameUnit(count.Unit, avg.Unit) {
		total, count = count, total
	}
	if !sameUnit(total.Unit, avg.Unit) || !sameUnit(count.Unit, each) || count.Value <= 0 ||
		total.Value != total.High || count.Value != count.High {
		return
	}
	want := danish.Decimal(float64(total.Value) / float64(count.Value) * float64(danish.One))
	if off := max(want-avg.Value, avg.Value-want); off <= avg.Half+want/20 {
		return
	}
	c.p.Report(checker.Finding{
		Span: c.fromWord(i, avg.Span),
		Message: fmt.Sprintf("%s delt med %s giver %s, men der står %s", c.p.Text(total.Span), c.p.Text(count.Span),
			rounded(want, avg.Decimals), stop(c.p.Text(avg.Span))),
		Evidence: []checker.Evidence{{Note: "Her står de to tal", Span: document.Span{Start: two[0].Span.Start, End: two[1].Span.End}}},
	})
}

// each checks "Der er 81 børn. De fordeles på tre klasser, og der bliver 24 elever i hver": the
// one count before it, and the number of shares and what is in each.
func (c *figures) each(i int) {
	nums := c.quantities(i)
	if i == 0 || len(nums) != 2 || c.p.Sentences[i-1].Block != c.p.Sentences[i].Block || !c.spreads(i) || c.vagueParts(i-1) {
		return
	}
	total, ok := c.soleOf(i-1, danish.Plain)
	count, part := nums[0], nums[1]
	if !ok || len(c.quantities(i-1)) != 1 || count.Kind != danish.Plain || part.Kind != danish.Plain ||
		count.Value < 2*danish.One || count.Value > 40*danish.One || part.Value != part.High || total.Unit == "" ||
		part.Unit == "" || tal.Measures[part.Unit] && part.Unit != total.Unit {
		return
	}
	want := danish.Decimal(float64(total.Value) / float64(count.Value) * float64(danish.One))
	if off := max(want-part.Value, part.Value-want); off <= danish.One || !nearly(misfit{want: want, have: part.Value}, 2) {
		return
	}
	c.p.Report(checker.Finding{
		Span: c.fromWord(i, part.Span),
		Message: fmt.Sprintf("%s delt med %s giver %s, men der står %s", c.p.Text(total.Span), c.p.Text(count.Span),
			rounded(want, 0), stop(c.p.Text(part.Span))),
		Evidence: []checker.Evidence{{Note: "Her står det hele antal", Span: total.Span}},
	})
}

// spreads reports a sentence that spreads all of what was told before it.
func (c *figures) spreads(i int) bool {
	words := danish.Folds(c.p.Sentences[i].Words[c.p.Sentences[i].Lead:])
	return len(words) > 2 && danish.AnyOf(words[:1], "de", "det", "eleverne", "børnene") &&
		danish.AnyOf(words, "fordeles", "fordelt", "deles", "delt") &&
		!danish.AnyOf(words, "op", "ca", "cirka", "højst", "mindst", "omkring", "plus", "samt", "heraf")
}

package regnestykke

import (
	"fmt"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// enumeration checks "Hallen (48,0 mio. kr.), skolen (22,5 mio. kr.) og taget (14,0
// mio. kr.), i alt 84,5 mio. kr.": several amounts of one kind and then their sum.
func (c *figures) enumeration(i int) {
	s := &c.p.Sentences[i]
	nums := c.quantities(i)
	c.multiple(i, nums)
	for k := 2; k < len(nums); k++ {
		least := c.sumsAt(i, nums, k)
		if least == 0 || s.Quoted(nums[k].Span) {
			continue
		}
		terms := listed(nums[:k], nums[k])
		if len(terms) < least || c.blurred(i, terms, nums[k]) || addsUp(terms, nums[k]) {
			continue
		}
		var sum danish.Decimal
		for _, t := range terms {
			sum += t.Value
		}
		m := misfit{want: sum, have: nums[k].Value}
		if !nearly(m, 4) {
			continue
		}
		c.p.Report(checker.Finding{
			Span:    c.fromWord(i, terms[0].Span.Cover(nums[k].Span)),
			Message: fmt.Sprintf("Tallene giver %s tilsammen, men der står %s", shown(sum, nums[k]), stop(c.p.Text(nums[k].Span))),
		})
	}
}

// listed are the numbers right before the sum that are of its kind; units that name
// the same count too ("46 plejeboliger ... 38 ..., i alt 84 boliger").
func listed(nums []danish.Number, sum danish.Number) []danish.Number {
	first := len(nums)
	for first > 0 {
		n := nums[first-1]
		if n.Kind != sum.Kind || n.Value != n.High || n.Value <= 0 ||
			n.Kind == danish.Plain && n.Unit != "" && !joiner[n.Unit] && sum.Unit != "" && !sameUnit(n.Unit, sum.Unit) {
			break
		}
		first--
	}
	return nums[first:]
}

// joiner are words behind a number that is counted by the noun of a later one: "120, 80 og
// 60 pladser".
var joiner = danish.WordSet("og samt i på til for imod fra ved som er")

func sameUnit(a, b string) bool {
	return strings.HasSuffix(danish.Stem(a), danish.Stem(b)) || strings.HasSuffix(danish.Stem(b), danish.Stem(a))
}

// blurred reports whether words make the numbers something else than the parts of
// one sum.
func (c *figures) blurred(i int, terms []danish.Number, sum danish.Number) bool {
	s := &c.p.Sentences[i]
	from, units := s.Span.Start, 0
	text := danish.Fold(c.p.Text(document.Span{Start: from, End: sum.Span.Start}))
	all := danish.FoldedWords(text)
	for k, w := range all {
		if w == terms[0].Unit && sameUnit(terms[0].Unit, sum.Unit) || k > 1 && w == "ugen" && all[k-1] == "om" {
			continue
		}
		if w == "af" && k > 0 && danish.AnyOf(all[k-1:k], "sammensat", "sammensættes", "består", "bestående", "summen") {
			continue
		}
		if slices.Contains([]string{"heraf", "hvoraf", "pr", "hver", "hvert", "årligt", "årlig", "gange", "mod", "fra",
			"netto", "brutto", "resten", "øvrige", "yderligere", "blandt", "herunder",
			"bl.a", "minus", "rest", "à", "á", "a", "måned", "måneder", "timer", "dage", "gang", "ugen", "ugentligt",
			"mellem", "ud", "foruden", "samt", "inkl", "ekskl", "alternativt", "eller", "af", "følgende",
			"efterfølgende", "frem", "herefter", "derefter", "årene", "overslagsårene", "begge", "hhv", "henholdsvis", "år"}, w) {
			return true
		}
	}
	for _, n := range c.p.Numbers(i) {
		if n.Kind == danish.Year && n.High != n.Value {
			return true // "i 2026-2029"
		}
	}
	for _, t := range terms {
		if t.Unit != "" {
			units++
		}
	}
	after := c.p.Text(document.Span{Start: sum.Span.End, End: s.Span.End})
	return sum.Kind == danish.Plain && (units == 0 || sum.Unit == "") || strings.HasPrefix(strings.TrimSpace(danish.Fold(after)), "over ")
}

// addsUp reports whether the sum is that of some of the terms, at least two.
func addsUp(terms []danish.Number, sum danish.Number) bool {
	if len(terms) > 12 {
		return true
	}
	cells := make([]Cell, 0, len(terms))
	g := Grid{}
	if sum.Kind == danish.Money && sum.Decimals == 0 && factor(sum) > danish.One {
		g.context = "mio" // shown in thousands or millions
	}
	for set := 0; set < 1<<len(terms); set++ {
		cells = cells[:0]
		var total danish.Decimal
		for k, t := range terms {
			if set&(1<<k) != 0 {
				cells = append(cells, Cell{state: amount, Num: t})
				total += t.Value
			}
		}
		if len(cells) > 1 && g.near(total, sum, cells) {
			return true
		}
	}
	return false
}

// fromWord begins a span some words earlier, at the clause the first number stands in.
func (c *figures) fromWord(i int, s document.Span) document.Span {
	words := c.p.Sentences[i].Words
	start := s.Start
	for k := len(words) - 1; k >= c.p.Sentences[i].Lead; k-- {
		w := words[k]
		if w.Span.Start >= s.Start {
			continue
		}
		start = w.Span.Start
		break
	}
	return document.Span{Start: start, End: s.End}
}

package regnestykke

import (
	"fmt"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// change checks a difference told beside the two figures it follows from: "Budgettet er 5
// mio. kr., og forbruget er 5,6 mio. kr., et merforbrug på 0,8 mio. kr.", "sænkes med 50 kr.
// fra 300 kr. til 240 kr."
func (c *figures) change(i int) {
	nums := c.quantities(i)
	if len(nums) != 3 || c.vagueParts(i) || yearly(c.p.Text(c.p.Sentences[i].Span)) {
		return
	}
	l := c.line(i)
	a, b, diff := nums[0], nums[1], nums[2]
	first := l.between(-1, 0)
	switch {
	case len(first) > 0 && first[len(first)-1] == "med" && l.climbs(1):
		a, b, diff = nums[1], nums[2], nums[0]
	case l.climbs(0) && tellsSteps(l.between(1, 2)):
	case !tellsDiff(l.between(1, 2)):
		return
	}
	for _, n := range nums {
		if n.Kind != a.Kind || n.Kind == danish.Percent || n.Kind == danish.Plain && n.Unit == "" && diff.Unit != "" ||
			n.Value != n.High || n.Value <= 0 || c.p.Sentences[i].Quoted(n.Span) {
			return
		}
	}
	if a.Kind == danish.Plain && diff.Unit != "" && diff.Unit != b.Unit && diff.Unit != a.Unit && diff.Span.Start > b.Span.Start {
		return
	}
	room := a.Half + b.Half + diff.Half
	if a.Kind == danish.Plain {
		room = 0 // people and pieces are counted
	}
	want, wrong := misses(a, b, diff, room)
	if !wrong {
		return
	}
	c.p.Report(checker.Finding{
		Span:    c.fromWord(i, nums[0].Span.Cover(nums[2].Span)),
		Message: fmt.Sprintf("Forskellen på de to tal er %s, men der står %s", shown(want, diff), stop(c.p.Text(diff.Span))),
	})
}

// misses reports whether a number that is told as the difference of two others is not: off by
// more than room, but near enough to be meant as it or one slip of the pen away, and neither
// of the two. want is the difference.
func misses(a, b, told danish.Number, room danish.Decimal) (want danish.Decimal, wrong bool) {
	want = max(a.Value-b.Value, b.Value-a.Value)
	off := max(want-told.Value, told.Value-want)
	return want, off > room && want != 0 && (2*off <= want || tal.Mistaken(want, told.Value)) && told.Value != a.Value && told.Value != b.Value
}

// tellsSteps reports words that make a figure the change from one to the other of the two
// before it: ", altså med", ", et fald på".
func tellsSteps(w []string) bool {
	n := len(w)
	if n < 2 || n > 4 {
		return false
	}
	return w[n-1] == "med" && danish.AnyOf(w[:n-1], "altså", "dvs", "sige", "nemlig", "således", "dermed") ||
		w[n-1] == "på" && danish.AnyOf(w[n-2:n-1], "fald", "nedgang", "reduktion", "stigning", "vækst", "fremgang", "forbedring", "forværring")
}

// tellsDiff reports words before a figure that make it the difference of the two before:
// ", et merforbrug på", "så der mangler", ", og restbeløbet er".
func tellsDiff(w []string) bool {
	if n := len(w); n == 0 || n > 6 || !danish.AnyOf(w[n-1:], "på", "er", "udgør", "mangler") {
		return false
	}
	return slices.ContainsFunc(w, func(x string) bool { return differing[x] || x == "mangler" })
}

// differences are names of what one figure is more or less than another, as the branches of
// a cue.
const differences = "merforbrug|merforbruget|mindreforbrug|mindreforbruget|overskud|overskuddet|underskud|" +
	"underskuddet|forskel|forskellen|difference|differencen|merudgift|merudgiften|mindreudgift|mindreudgiften|" +
	"restbeløb|restbeløbet|manko|merindtægt|mindreindtægt"

var differing = danish.WordSet(strings.ReplaceAll(differences, "|", " "))

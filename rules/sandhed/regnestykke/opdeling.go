package regnestykke

import (
	"fmt"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// division checks "Der kom 31 svar: 14 fra borgere, 11 fra foreninger og 6 fra
// virksomheder": a count, a colon or "fordelt på", and three or more parts to the end of the
// sentence; and "Af de 60 sager er 20 afsluttet, 25 i gang, og de sidste 17 ikke begyndt",
// where the last part is said to be the rest.
func (c *figures) division(i int) {
	s := &c.p.Sentences[i]
	nums := c.quantities(i)
	if len(nums) < 4 || nums[0].Kind != danish.Plain || nums[0].Unit == "" {
		return
	}
	at, ok := c.divides(i, nums)
	if !ok {
		return
	}
	rest := c.restOf(i, nums[len(nums)-1])
	if c.vagueParts(i, rest...) || s.Quoted(nums[0].Span) {
		return
	}
	var sum danish.Decimal
	for k, n := range nums[1:] {
		last := k == len(nums)-2
		if n.Kind != danish.Plain || n.Value != n.High || n.Value <= 0 || n.Decimals > 0 ||
			!c.opens(at, n, k == 0) && !(last && rest != nil) {
			return
		}
		sum += n.Value
	}
	m := misfit{want: sum, have: nums[0].Value}
	if sum == nums[0].Value || !nearly(m, 4) {
		return
	}
	c.p.Report(checker.Finding{
		Span:    nums[0].Span.Cover(nums[len(nums)-1].Span),
		Message: fmt.Sprintf("Delene giver %s tilsammen, men der står %s", sum.String(), stop(c.p.Text(nums[0].Span))),
	})
}

// divides finds where the parts of the first number of a sentence begin: behind a colon,
// behind "fordelt på", or with a sentence that begins "Af de 60 sager".
func (c *figures) divides(i int, nums []danish.Number) (at int, ok bool) {
	s := &c.p.Sentences[i]
	text := c.p.Text(s.Span)
	if colon := strings.Index(text, ": "); colon >= 0 {
		at = s.Span.Start + colon
		return at, strings.Count(text, ":") == 1 && !strings.Contains(text, ";") && nums[0].Span.End <= at && nums[1].Span.Start >= at
	}
	l := c.line(i)
	if lead := l.between(-1, 0); startsWithWhole(lead) && c.restOf(i, nums[len(nums)-1]) != nil {
		return nums[1].Span.Start, true
	}
	gap := l.between(0, 1)
	if n := len(gap); n > 0 && n < 7 {
		told := danish.AnyOf(gap, "fordelt", "fordeler", "fordeles") && danish.AnyOf(gap[n-1:], "på", "med", "sådan", "således")
		return nums[1].Span.Start, (told || gap[n-1] == "nemlig") && ofKind(nums)
	}
	return 0, false
}

// ofKind reports whether all parts count what the whole does: no other noun stands behind
// them ("8 boliger fordelt på 3 etager").
func ofKind(nums []danish.Number) bool {
	for _, n := range nums[1:] {
		if n.Unit != "" && !joiner[n.Unit] && !sameUnit(n.Unit, nums[0].Unit) && !strings.HasSuffix(n.Unit, "værelses") {
			return false
		}
	}
	return true
}

// opens reports whether a part begins where the list goes on.
func (c *figures) opens(at int, n danish.Number, first bool) bool {
	lead := strings.TrimRight(c.p.Text(document.Span{Start: min(at, n.Span.Start), End: n.Span.Start}), " \u00a0")
	return strings.HasSuffix(lead, ",") || strings.HasSuffix(lead, " og") || strings.HasSuffix(lead, " samt") ||
		first && (lead == ":" || lead == "")
}

// restOf are the words that make a number the rest: "og de resterende 9", "mens de sidste
// 17"; nil if there are none.
func (c *figures) restOf(i int, n danish.Number) []danish.Word {
	words := c.p.Sentences[i].Words
	at, _ := danish.WordsAt(words, n.Span)
	if at < 2 || !words[at-1].Is("resterende", "sidste", "øvrige", "andre") || words[at-2].Fold != "de" {
		return nil
	}
	return words[at-1 : at]
}

// vagueParts reports words that say that the parts overlap, are only some of all, or
// measure something else, other than the words of but.
func (c *figures) vagueParts(i int, but ...danish.Word) bool {
	for _, w := range c.p.Sentences[i].Words {
		if len(but) > 0 && w.Span == but[0].Span {
			continue // "de øvrige 9" makes the parts whole
		}
		if w.Is("bl.a", "blandt", "fx", "eksempelvis", "især", "primært", "heraf", "hvoraf",
			"ca", "cirka", "knap", "godt", "omkring", "pr", "hver", "hvert", "årligt", "flere", "mindst", "nogle",
			"resten", "øvrige", "andre", "begge", "mod", "stk") {
			return true
		}
	}
	return false
}

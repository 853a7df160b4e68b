package sandhed

import (
	"fmt"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// division checks "Der kom 31 svar: 14 fra borgere, 11 fra foreninger og 6 fra
// virksomheder": a count, a colon, and three or more parts to the end of the sentence.
func (c *figures) division(i int) {
	s := &c.p.Sentences[i]
	text := c.p.Text(s.Span)
	colon := strings.Index(text, ": ")
	if colon < 0 || strings.Count(text, ":") != 1 || strings.Contains(text, ";") {
		return
	}
	at := s.Span.Start + colon
	nums := c.quantities(i)
	if len(nums) < 4 || nums[0].Span.End > at || nums[1].Span.Start < at || nums[0].Kind != danish.Plain || nums[0].Unit == "" || c.vagueParts(i) {
		return
	}
	var sum danish.Decimal
	for k, n := range nums[1:] {
		lead := strings.TrimRight(c.p.Text(document.Span{Start: at, End: n.Span.Start}), " \u00a0")
		opens := strings.HasSuffix(lead, ",") || strings.HasSuffix(lead, " og") || strings.HasSuffix(lead, " samt") || k == 0 && lead == ":"
		if !opens || n.Kind != danish.Plain || n.Value != n.High || n.Value <= 0 || n.Decimals > 0 {
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
		Message: fmt.Sprintf("Tallene bag kolonet giver %s tilsammen, men der står %s", sum.String(), stop(c.p.Text(nums[0].Span))),
	})
}

// vagueParts reports words that say that the parts overlap, are only some of all, or
// measure something else.
func (c *figures) vagueParts(i int) bool {
	for _, w := range c.p.Sentences[i].Words {
		if contains([]string{w.Fold}, "bl.a", "blandt", "fx", "eksempelvis", "især", "primært", "heraf", "hvoraf", "ca", "cirka", "knap", "godt", "omkring", "pr", "hver", "hvert", "årligt", "flere", "mindst", "nogle", "resten", "øvrige", "andre", "begge", "mod", "stk") {
			return true
		}
	}
	return false
}

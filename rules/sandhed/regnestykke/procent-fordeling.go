package regnestykke

import (
	"fmt"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// wholeShares checks "Kommunen betaler 60 pct., staten 25 pct. og fonden 20 pct.": three or
// more shares of one whole that are more than all of it, or less where they are said to be
// how it falls ("fordeler sig"). Years and labels between set shares apart.
func (c *figures) wholeShares(i int) {
	s := &c.p.Sentences[i]
	nums := c.p.Numbers(i)
	for len(nums) > 0 && nums[0].Kind != danish.Percent {
		nums = nums[1:] // "de 802 svar fordeler sig"
	}
	if len(nums) < 3 || c.vagueParts(i) || s.Quoted(nums[0].Span) {
		return
	}
	divided := false
	for _, w := range s.Words {
		divided = divided || danish.BeginsWith(w.Fold, "fordel")
	}
	var sum danish.Decimal
	for k, n := range nums {
		if n.Kind != danish.Percent || n.Unit != "pct" || n.Value != n.High || n.Value <= 0 || k > 0 && !c.listedShare(i, nums[k-1], n) {
			return
		}
		sum += n.Value
	}
	all := 100 * danish.One
	room := danish.One * danish.Decimal(len(nums)) / 2
	if over := sum - all; over > room && over < 20*danish.One || divided && -over > room && -over < 20*danish.One {
		c.p.Report(checker.Finding{
			Span:    nums[0].Span.Cover(nums[len(nums)-1].Span),
			Message: fmt.Sprintf("Andelene giver %s pct. tilsammen, ikke 100.", rounded(sum, nums[0].Decimals)),
		})
	}
}

// listedShare reports whether a share follows on another in one list: ", staten 25 pct.".
func (c *figures) listedShare(i int, a, b danish.Number) bool {
	l := c.line(i)
	gap := l.cut(a.Span.End, b.Span.Start)
	for _, w := range gap {
		if w.Fold == "af" || danish.BeginsWith(w.Fold, "stig", "fald", "end", "men", "steg") {
			return false
		}
	}
	text := c.p.Text(document.Span{Start: a.Span.End, End: b.Span.Start})
	return len(gap) < 6 &&
		(strings.Contains(text, ",") || danish.AnyOf(danish.Folds(gap), "og", "samt")) && !strings.ContainsAny(text, ";:")
}

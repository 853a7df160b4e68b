package regnestykke

import (
	"fmt"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// lists checks lists of amounts that end in their sum: "- To lærere: 1.080.000 kr.", "- Samlet
// lønudgift: 1.900.000 kr."
func (c *figures) lists() {
	for _, s := range c.p.Item.Sections {
		var terms []danish.Number
		var sum danish.Decimal
		for _, b := range s.Blocks {
			label, n, ok := c.listItem(b)
			switch {
			case !ok:
				terms, sum = terms[:0], 0
			case IsTotal(label):
				c.listTotal(terms, sum, n)
				terms, sum = terms[:0], 0
			default:
				terms, sum = append(terms, n), sum+n.Value
			}
		}
	}
}

// listItem reads a list item "label: amount", with nothing but a few words behind the amount.
func (c *figures) listItem(b *document.Block) (label string, n danish.Number, ok bool) {
	if b.Kind != document.ListItem {
		return
	}
	from, to := c.p.SentencesIn(b.Span)
	if to-from != 1 || !c.p.HasMoney(from) || strings.IndexByte(c.p.Text(b.Span), ':') < 0 || c.vagueParts(from) {
		return
	}
	nums := c.quantities(from)
	label, _, ok = strings.Cut(danish.Fold(c.p.Text(c.p.Sentences[from].Span)), ":")
	label = strings.TrimLeft(label, "-*• \t")
	if !ok || len(nums) == 0 || nums[len(nums)-1].Kind != danish.Money ||
		nums[len(nums)-1].Value != nums[len(nums)-1].High || kindOf(label) == netRow || kindOf(label) == partRow {
		return "", n, false
	}
	for _, m := range nums[:len(nums)-1] {
		if m.Kind != danish.Plain {
			return "", n, false
		}
	}
	return label, nums[len(nums)-1], true
}

func (c *figures) listTotal(terms []danish.Number, sum danish.Decimal, total danish.Number) {
	if len(terms) < 2 || len(terms) > 12 || addsUp(terms, total) || !nearly(misfit{want: sum, have: total.Value}, 4) {
		return
	}
	room := total.Half
	for _, t := range terms {
		if t.Value <= 0 {
			return
		}
		room += t.Half
	}
	if max(sum-total.Value, total.Value-sum) <= room {
		return
	}
	c.wrong = append(c.wrong, total)
	i, _ := c.p.SentencesIn(total.Span)
	c.p.Report(checker.Finding{
		Span:    c.p.Sentences[i].Span,
		Message: fmt.Sprintf("Tallene giver %s tilsammen, men der står %s", shown(sum, total), stop(c.p.Text(total.Span))),
		Evidence: []checker.Evidence{
			{Note: "Her står tallene", Span: document.Span{Start: terms[0].Span.Start, End: terms[len(terms)-1].Span.End}},
		},
	})
}

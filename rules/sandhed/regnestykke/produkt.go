package regnestykke

import (
	"fmt"
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// multiple checks "Hver af de 12 klubber får 5.000 kr., i alt 65.000 kr.": a count, an amount
// for each, and what they come to together.
func (c *figures) multiple(i int, nums []danish.Number) {
	if len(nums) != 3 {
		return
	}
	each, count, total, ok := factors(nums)
	if !ok || !c.forEach(i, nums[each]) || c.sumsAt(i, nums, total) != 2 || c.moreThanEach(i) {
		return
	}
	v := danish.Decimal(float64(nums[each].Value) * (float64(nums[count].Value) / float64(danish.One)))
	room := danish.Decimal(float64(nums[each].Half)*(float64(nums[count].Value)/float64(danish.One))) + nums[total].Half
	m := misfit{want: v, have: nums[total].Value}
	if diff := max(v-m.have, m.have-v); diff <= room || !nearly(m, 4) {
		return
	}
	c.p.Report(checker.Finding{
		Span: c.fromWord(i, nums[0].Span.Cover(nums[2].Span)),
		Message: fmt.Sprintf("%s gange %s giver %s, men der står %s", c.p.Text(nums[count].Span),
			c.p.Text(nums[each].Span), shown(v, nums[total]), stop(c.p.Text(nums[total].Span))),
	})
}

// factors finds which of three numbers is the count, the amount for each and the total:
// the later amount of money is the total.
func factors(nums []danish.Number) (each, count, total int, ok bool) {
	each, count, total = -1, -1, -1
	for k, n := range nums {
		switch {
		case n.Value <= 0 || n.Value != n.High:
			return 0, 0, 0, false
		case n.Kind == danish.Money && each < 0:
			each = k
		case n.Kind == danish.Money && total < 0:
			total = k
		case n.Kind == danish.Plain && count < 0 && n.Unit != "" && n.Decimals == 0 && n.Value > danish.One:
			count = k
		}
	}
	return each, count, total, each >= 0 && count >= 0 && total > 0 && total > each
}

// forEach reports whether a sentence says that an amount is given to each, or each year.
func (c *figures) forEach(i int, each danish.Number) bool {
	words := c.p.Sentences[i].Words
	for _, w := range words {
		if w.Is("hver", "hvert", "à", "årlige", "årligt") {
			return true
		}
	}
	_, next := danish.WordsAt(words, each.Span)
	return next < len(words) && words[next].Fold == "pr"
}

// moreThanEach reports words that add something to what each gets, take from it or blur it; words
// that tell for how long ("over fire år") do not, unlike in conditional.
func (c *figures) moreThanEach(i int) bool {
	return slices.ContainsFunc(c.p.Sentences[i].Words, func(w danish.Word) bool { return adding[w.Fold] || blurring[w.Fold] })
}

var blurring = danish.WordSet("først derefter højst mindst ca cirka omkring med heraf hvoraf knap godt netto brutto")

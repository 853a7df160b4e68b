package sandhed

import (
	"strings"

	"sagstjek/checker/danish"
)

// ofBefore checks a percentage of the one figure that the sentence before tells: "Stien koster
// 6.400.000 kr. Staten giver 40 pct., svarende til 2.860.000 kr.", "Der kom 318 henvendelser.
// 121 handlede om støj (48 pct.)". As the text does not say that it is of that figure, it must
// be one digit off, or another percentage of the sentence right. It reports whether the
// percentage was understood.
func (l *line) ofBefore() bool {
	if l.i == 0 || l.c.p.Sentences[l.i-1].Block != l.c.p.Sentences[l.i].Block || contains(l.after(), "af") || l.c.vagueParts(l.i-1) {
		return false
	}
	before := l.c.quantities(l.i - 1)
	if len(before) != 1 || before[0].Value != before[0].High || before[0].Value <= 0 {
		return false
	}
	whole, k := before[0], l.k
	part, sure := danish.Number{}, false
	switch {
	case whole.Kind == danish.Money && k+1 < len(l.nums) && len(l.between(k, k+1)) < 3 && portionGives(l.between(k, k+1)):
		part = l.nums[k+1]
		sure = mistaken(whole.Value/100*l.nums[k].Value/danish.One, part.Value)
	case whole.Kind == danish.Plain && k > 0 && l.bracketed():
		part = l.nums[k-1]
		sure = l.othersRight(whole)
	}
	if !sure || part.Kind != whole.Kind || part.Value != part.High || part.Value <= 0 || part.Value >= whole.Value {
		return false
	}
	if !l.explained(part) {
		l.report(part, whole, part.Span, whole.Span)
	}
	return true
}

// bracketed reports a percentage that stands alone in a bracket.
func (l *line) bracketed() bool {
	return strings.HasSuffix(strings.TrimSpace(l.gap(l.k-1, l.k)), "(") && l.introduced() && l.closes() && len(l.after()) == 0
}

// othersRight reports whether the sentence begins with a count and more than half of its other
// percentages are of the whole; where there is no other, this must be off by one of its two
// digits.
func (l *line) othersRight(whole danish.Number) bool {
	if len(l.between(-1, 0)) > 0 {
		return false
	}
	right, wrong := 0, 0
	for k, n := range l.nums {
		if n.Kind != danish.Percent || k == l.k {
			continue
		}
		other := *l
		if other.k = k; k > 0 && other.hedge() && other.bracketed() && other.right(l.nums[k-1], whole) {
			right++
		} else {
			wrong++
		}
	}
	if right+wrong > 0 {
		return right > wrong
	}
	want := danish.Decimal(percent(l.nums[l.k-1].Value, whole.Value)+0.5) * danish.One
	return want >= 10*danish.One && slipped(want/danish.One, l.nums[l.k].Value/danish.One)
}

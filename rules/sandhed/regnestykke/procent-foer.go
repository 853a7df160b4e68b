package regnestykke

import (
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// ofBefore checks a percentage of the one figure that the sentence before tells: "Stien koster
// 6.400.000 kr. Staten giver 40 pct., svarende til 2.860.000 kr.", "Der kom 318 henvendelser.
// 121 handlede om støj (48 pct.)". As the text does not say that it is of that figure, it must
// be one digit off, or another percentage of the sentence right. It reports whether the
// percentage was understood.
func (l *line) ofBefore() bool {
	if l.i == 0 || l.c.p.Sentences[l.i-1].Block != l.c.p.Sentences[l.i].Block || danish.AnyOf(l.after(), "af") || l.c.vagueParts(l.i-1) {
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
		sure = tal.Mistaken(whole.Value/100*l.nums[k].Value/danish.One, part.Value)
	case whole.Kind == danish.Plain && k+1 < len(l.nums) && len(l.between(k, k+1)) < 3 &&
		portionGives(l.between(k, k+1)) && ofThem(l.between(-1, 0)):
		part, sure = l.nums[k+1], sameUnit(l.nums[k+1].Unit, whole.Unit)
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

// ofThem reports a sentence that begins with "Af dem" or "Heraf".
func ofThem(w []string) bool {
	return len(w) > 0 && (danish.AnyOf(w[:1], "heraf", "hvoraf") || w[0] == "af" && len(w) > 1 && danish.AnyOf(w[1:2], "dem", "disse"))
}

// shareOfOwn checks "Udgiften er 112 mio. kr. Det udgør 12,5 procent af budgettet på 640 mio.
// kr.": the one amount of the sentence before, and the whole behind the percentage. It reports
// whether the percentage was understood.
func (l *line) shareOfOwn() bool {
	start := l.between(-1, l.k)
	if l.k != 0 || l.i == 0 || len(l.nums) != 2 || len(start) < 2 || len(start) > 3 ||
		start[0] != "det" && start[0] != "dette" || !danish.AnyOf(start[1:2], "er", "svarer", "udgør") {
		return false
	}
	of := l.between(0, 1)
	if n := len(of); n < 2 || n > 6 || of[0] != "af" || of[n-1] != "på" || l.c.p.Sentences[l.i-1].Block != l.c.p.Sentences[l.i].Block {
		return false
	}
	part, ok := l.c.soleOf(l.i-1, danish.Money)
	whole := l.nums[1]
	if !ok || whole.Kind != danish.Money || whole.Value <= part.Value || whole.Value != whole.High ||
		l.c.vagueParts(l.i-1) || l.c.vagueParts(l.i) {
		return false
	}
	if !l.explained(part) {
		l.report(part, whole, l.nums[0].Span.Cover(whole.Span), part.Span)
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
	want := danish.Decimal(tal.Percent(l.nums[l.k-1].Value, whole.Value)+0.5) * danish.One
	return want >= 10*danish.One && tal.Slipped(want/danish.One, l.nums[l.k].Value/danish.One)
}

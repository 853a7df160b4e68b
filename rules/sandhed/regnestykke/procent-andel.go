package regnestykke

import (
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// portion looks for "15 procent af rammen på 6,0 mio. kr., svarende til 0,9 mio. kr.": a
// percentage, what it is taken of, and what that gives. It reports whether the percentage
// was understood.
func (l *line) portion() bool {
	k := l.k
	if k+2 >= len(l.nums) {
		return false
	}
	of, gives := l.between(k, k+1), l.between(k+1, k+2)
	if len(of) < 2 || len(of) > 6 || of[0] != "af" || strings.ContainsAny(l.gap(k, k+1), ",;:()") || !portionGives(gives) {
		return false
	}
	part, whole, ok := alike(l.nums[k+2], l.nums[k+1])
	if !ok || part.Kind != danish.Money || part.Value <= 0 || part.Value > whole.Value || part.Value != part.High ||
		whole.Value != whole.High {
		return false
	}
	if !l.explained(part) {
		l.report(part, whole, l.nums[k].Span.Cover(l.nums[k+2].Span), document.Span{})
	}
	return true
}

// portionGives reports the words before what a percentage comes to.
func portionGives(w []string) bool {
	n := len(w)
	switch {
	case n == 0 || n > 4:
		return false
	case w[n-1] == "til":
		return n > 1 && danish.AnyOf(w[n-2:n-1], "svarende", "svarer")
	}
	return danish.AnyOf(w[n-1:], "altså", "dvs", "sige", "eller", "nemlig")
}

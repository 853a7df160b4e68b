package regnestykke

import (
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// shareOfCount checks "Det svarer til 41 pct. af de 3.280 huse" where the item tells
// of just one other number of houses, and that is almost the share.
func (l *line) shareOfCount() {
	start := l.between(-1, 0)
	if l.k != 0 || len(l.nums) < 2 || len(start) < 2 || len(start) > 3 || start[0] != "det" && start[0] != "dette" ||
		!danish.AnyOf(start[1:2], "svarer", "udgør", "er") || !l.ofAll() {
		return
	}
	whole := l.nums[1]
	var parts []danish.Number
	for _, n := range l.c.different() {
		if !n.own || n.Kind != danish.Plain || n.Value != n.High {
			continue
		}
		if n.Value > 0 && n.Value < whole.Value && l.right(n.Number, whole) {
			return
		}
		if len(n.Unit) > 4 && danish.Akin(n.Unit, whole.Unit) && n.Value != whole.Value {
			parts = withNew(parts, n.Number)
		}
	}
	if len(parts) != 1 || parts[0].Value >= whole.Value || parts[0].Half > danish.One {
		return
	}
	want, got := tal.Percent(parts[0].Value, whole.Value), float64(l.nums[0].Value)/float64(danish.One)
	if want > 0.88*got && want < 1.14*got {
		l.report(parts[0], whole, l.nums[0].Span.Cover(whole.Span), parts[0].Span)
	}
}

// ofAll reports "pct. af de 3.280 huse": the number right behind the percentage counts
// the whole.
func (l *line) ofAll() bool {
	w, next := l.between(0, 1), l.cut(l.nums[1].Span.End, l.span.End)
	if len(next) > 1 && next[1].Is("og", "eller", "samt", "der", "som") {
		return false
	}
	return len(w) > 0 && len(w) <= 3 && w[0] == "af" && l.nums[1].Kind == danish.Plain && len(l.nums[1].Unit) > 4 &&
		strings.TrimSpace(l.gap(0, 1)) == strings.Join(w, " ")
}

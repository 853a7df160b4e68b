package regnestykke

import (
	"fmt"
	"math"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// share looks for "63 af 212 elever (30 pct.)" and its kin around the percentage. It
// reports whether the percentage was understood.
func (l *line) share() bool {
	part, whole, ok := l.partAndWhole()
	if !ok {
		return l.shareBefore()
	}
	if !l.plain(part) || !l.plain(whole) {
		return true
	}
	a, b, ok := alike(l.nums[part], l.nums[whole])
	if !ok || tal.Measures[a.Unit] && a.Unit != b.Unit && !people[a.Unit] || b.Value <= 0 || a.Value <= 0 ||
		a.Value > b.Value || a.Value != a.High || b.Value != b.High {
		return true
	}
	if !l.explained(a) {
		l.report(a, b, l.nums[part].Span.Cover(l.nums[whole].Span), document.Span{})
	}
	return true
}

// people are units that count whom any other noun of people counts.
var people = danish.WordSet("personer borgere")

// plain reports whether a number is no bound ("over 60"); "ca. 60" makes the
// percentage loose.
func (l *line) plain(k int) bool {
	w := l.between(k-1, k)
	if n := len(w); n > 0 {
		l.loose = l.loose || danish.AnyOf(w[n-1:], "ca", "cirka", "omkring", "knap", "godt", "næsten", "omtrent")
		return !danish.AnyOf(w[n-1:], "over", "under", "mindst", "højst", "end", "maksimalt")
	}
	return true
}

// shareBefore looks for "63 ud af 212 elever bor her. Det svarer til 30 pct."
func (l *line) shareBefore() bool {
	if l.shareOfOwn() {
		return true
	}
	start := l.between(-1, l.k)
	if l.k > 0 || l.i == 0 || len(start) < 2 || len(start) > 3 || start[0] != "det" && start[0] != "dette" ||
		!danish.AnyOf(start[1:2], "er", "svarer", "udgør") || len(l.after()) > 0 {
		return false
	}
	s := &l.c.p.Sentences[l.i-1]
	b := l.c.line(l.i - 1)
	if s.Block != l.c.p.Sentences[l.i].Block || len(b.nums) != 2 || !b.plain(0) || !b.plain(1) || b.loose {
		return false
	}
	small, large := b.nums[0], b.nums[1]
	switch {
	case b.of(0, 1):
	case startsWithWhole(b.between(-1, 0)) && oneClaim(b.between(0, 1)):
		small, large = large, small // "Af de 96 børn går 38 på en anden skole."
	default:
		return false
	}
	part, whole, ok := alike(small, large)
	if ok && part.Value > 0 && part.Value <= whole.Value && !l.explained(part) {
		l.report(part, whole, l.nums[0].Span, b.nums[0].Span.Cover(b.nums[1].Span))
	}
	return true
}

// partAndWhole finds the two numbers the percentage is made of.
func (l *line) partAndWhole() (part, whole int, ok bool) {
	k, after := l.k, l.after()
	if first := l.between(k, k+1); k+1 < len(l.nums) && len(first) > 0 && first[0] == "af" {
		if n := len(first); n <= 6 && l.introduced() && (first[n-1] == "på" || n <= 3) && !strings.ContainsAny(l.gap(k, k+1), ",;:") {
			return k - 1, k + 1, k > 0 // "90.000 kr. (0,9 pct. af udgiften på 10,0 mio. kr.)"
		}
		return 0, 0, false
	}
	if k+2 < len(l.nums) && l.of(k+1, k+2) {
		switch strings.TrimSpace(l.gap(k, k+1)) {
		case "(", "eller", ", eller", ", altså", ", svarende til", "svarende til", ", dvs.":
			return k + 1, k + 2, true // "40 pct. (48 ud af 120)"
		}
	}
	if rest, ok := strings.CutPrefix(strings.TrimSpace(l.gap(k, k+1)), ")"); ok && k > 0 && k+1 < len(l.nums) &&
		l.introduced() && ofGap(rest, danish.FoldedWords(rest)) {
		if w := danish.FoldedWords(rest); w[0] == "af" || w[0] == "ud" {
			return k - 1, k + 1, true // "12 (39 pct.) af de 31 ansøgere"
		}
	}
	if k > 1 && len(after) == 0 && l.of(k-2, k-1) && strings.HasSuffix(strings.TrimSpace(l.gap(k-1, k)), ", eller") {
		return k - 2, k - 1, true
	}
	if k == 0 || danish.AnyOf(after, "af", "i", "på", "ved", "for") || !l.introduced() {
		return 0, 0, false
	}
	if k > 1 && l.of(k-2, k-1) {
		return k - 2, k - 1, true
	}
	if k > 1 && danish.AnyOf(l.between(k-2, k-1), "heraf", "hvoraf") {
		return k - 1, k - 2, true
	}
	if next := l.between(k-1, k); k > 1 && len(next) > 1 && next[0] == "af" && danish.AnyOf(next[1:2], "dem", "disse") &&
		len(l.between(k-2, k-1)) <= 8 {
		return k - 1, k - 2, true
	}
	if k > 1 && startsWithWhole(l.between(-1, 0)) {
		return l.countBefore(k), 0, true
	}
	return 0, 0, false
}

// countBefore is the nearest number before number k that may be a part of the first:
// "har 58 i dag 1,80 meter, altså 60 pct." measures with the other. One that makes
// the percentage right goes first.
func (l *line) countBefore(k int) int {
	whole := l.nums[0]
	for at := k - 1; at > 0; at-- {
		if a, b, ok := alike(l.nums[at], whole); ok && a.Value > 0 && b.Value > 0 && l.right(a, b) {
			return at
		}
	}
	for at := k - 1; at > 0; at-- {
		n := l.nums[at]
		if n.Kind == whole.Kind && (n.Unit == whole.Unit || n.Decimals <= whole.Decimals && !tal.Measures[n.Unit]) {
			return at
		}
	}
	return k - 1
}

// startsWithWhole reports whether a sentence begins with "Af de" or "Ud af" before
// its first number.
func startsWithWhole(w []string) bool {
	return len(w) > 0 && len(w) <= 5 && (w[0] == "af" || w[0] == "ud" && danish.AnyOf(w, "af"))
}

// oneClaim reports whether the words between the whole and its part tell of no other
// group.
func oneClaim(w []string) bool {
	return len(w) <= 14 && !danish.AnyOf(w, "heraf", "hvoraf", "mod", "eller", "pr", "hver", "yderligere", "mens", "dem")
}

// ofGap reports whether the text between two numbers makes the first a part of the
// second: " af skolens ", " personer ud af de ".
func ofGap(gap string, w []string) bool {
	if len(w) == 0 || len(w) > 5 || strings.ContainsAny(gap, ",;:()") {
		return false
	}
	for i := 0; i < len(w) && i < 3; i++ {
		if w[i] == "af" {
			return !danish.AnyOf(w, "dem", "disse", "er", "har", "blev", "bliver")
		}
	}
	return false
}

// of is ofGap for two numbers of the sentence.
func (l *line) of(a, b int) bool { return ofGap(l.gap(a, b), l.between(a, b)) }

// alike brings two numbers to the same kind and scale: "2,1 af 8,6 mio. kr." are both
// millions of kroner, "fra 4,2 til 3,9 mio. kWh" both millions.
func alike(a, b danish.Number) (danish.Number, danish.Number, bool) {
	f := factor(b) / danish.One
	apart := float64(b.Value) / float64(a.Value)
	if a.Kind == danish.Plain && a.Unit == "" && (b.Kind == danish.Money || b.Kind == danish.Plain && apart*apart > float64(f)) && f > 1 {
		a.Value, a.High, a.Half, a.Kind = a.Value*f, a.High*f, a.Half*f, b.Kind
	}
	return a, b, a.Kind == b.Kind && a.Kind != danish.Percent
}

// explained reports whether any number of this sentence or the two before it makes
// the percentage right.
func (l *line) explained(part danish.Number) bool {
	for i := max(0, l.i-2); i <= l.i; i++ {
		if l.c.p.Sentences[i].Section != l.c.p.Sentences[l.i].Section {
			continue
		}
		for _, n := range l.c.p.Numbers(i) {
			if n.Kind == danish.Label || n.Kind == danish.Year {
				continue
			}
			if a, b, ok := alike(part, n); ok && b.Value > 0 && l.right(a, b) {
				return true
			}
		}
	}
	return false
}

func (l *line) right(part, whole danish.Number) bool {
	got := float64(l.nums[l.k].Value) / float64(danish.One)
	return math.Abs(tal.Percent(part.Value, whole.Value)-got) < l.room(part, whole)
}

// report tells that part of whole is another percentage. place covers the numbers in
// the sentence; other is where the whole stands, if that is elsewhere.
func (l *line) report(part, whole danish.Number, place, other document.Span) {
	n := l.nums[l.k]
	p := l.c.p
	want := danish.Decimal(tal.Percent(part.Value, whole.Value) * float64(danish.One))
	f := checker.Finding{
		Span: l.widen(place.Cover(n.Span)),
		Message: fmt.Sprintf("%s af %s er %s pct., men der står %s", shown(part.Value, part),
			shown(whole.Value, whole), rounded(want, n.Decimals), stop(p.Text(n.Span))),
	}
	if !other.Empty() {
		f.Evidence = []checker.Evidence{{Note: "Her står det tal, procenten er regnet af", Span: other}}
	}
	p.Report(f)
}

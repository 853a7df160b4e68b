package regnestykke

import (
	"fmt"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// growth looks for "fra 120 til 150 (25 pct.)" and "512 mod 438. Det er 17 pct.
// flere". It reports whether the percentage was understood.
func (l *line) growth() bool {
	if yearly(l.c.p.Text(l.span)) {
		return false
	}
	from, to, place, ok := l.steps()
	if !ok {
		return false
	}
	a, b, ok := alike(from, to)
	if !ok || a.Value <= 0 || b.Value <= 0 || a.Value == b.Value || a.Value != a.High || b.Value != b.High {
		return true
	}
	l.grown(a, b, place)
	return true
}

// grown reports the percentage if it is not what leads from a to b, which stand at place.
func (l *line) grown(a, b danish.Number, place document.Span) {
	change := danish.Number{Value: b.Value - a.Value, Half: a.Half + b.Half, Decimals: max(a.Decimals, b.Decimals)}
	if change.Value < 0 {
		change.Value = -change.Value
	}
	if l.right(change, a) || !l.span.Contains(place) && l.right(change, b) || l.right(a, b) || l.right(b, a) {
		return
	}
	kind := "en stigning"
	if b.Value < a.Value {
		kind = "et fald"
	}
	n := l.nums[l.k]
	want := danish.Decimal(tal.Percent(change.Value, a.Value) * float64(danish.One))
	if want > 1000*danish.One { // nothing grows like that: the two are not of one scale
		return
	}
	l.c.p.Report(checker.Finding{
		Span: l.widen(l.c.fromWord(l.i, l.within(place).Cover(n.Span))),
		Message: fmt.Sprintf("Fra %s til %s er %s på %s pct., men der står %s", shown(a.Value, a), shown(b.Value, b),
			kind, rounded(want, n.Decimals), stop(l.c.p.Text(n.Span))),
		Evidence: l.elsewhere(place),
	})
}

// within is s if it lies in the sentence, else nothing.
func (l *line) within(s document.Span) document.Span {
	if l.span.Contains(s) {
		return s
	}
	return document.Span{}
}

func (l *line) elsewhere(s document.Span) []checker.Evidence {
	if l.span.Contains(s) {
		return nil
	}
	return []checker.Evidence{{Note: "Her står de tal, procenten er regnet af", Span: s}}
}

// yearly reports growth per year, which two figures some years apart do not give.
func yearly(text string) bool {
	return danish.Holds(text, "om året", "årlig", "pr. år", "hvert år", "gennemsnit", "p.a.")
}

// steps finds the figures the percentage leads from and to.
func (l *line) steps() (from, to danish.Number, place document.Span, ok bool) {
	k := l.k
	if k >= 2 && l.climbs(k-2) && l.tellsChange() {
		return l.nums[k-2], l.nums[k-1], l.nums[k-2].Span, true
	}
	if early, late, ok := l.apart(); ok && l.tellsChange() {
		return early, late, l.nums[k-2].Span.Cover(l.nums[k-1].Span), true
	}
	if k+2 < len(l.nums) && len(l.between(k, k+1)) <= 4 && l.climbs(k+1) && l.moves() {
		return l.nums[k+1], l.nums[k+2], l.nums[k+2].Span, true
	}
	if k > 0 || l.i == 0 || !l.comparing() {
		return from, to, place, false
	}
	before := &l.c.p.Sentences[l.i-1]
	if before.Block != l.c.p.Sentences[l.i].Block || yearly(l.c.p.Text(before.Span)) {
		return from, to, place, false
	}
	b := l.c.line(l.i - 1)
	if len(b.nums) != 2 || b.nums[0].Kind == danish.Percent {
		return from, to, place, false
	}
	switch {
	case b.climbs(0):
		return b.nums[0], b.nums[1], b.nums[0].Span.Cover(b.nums[1].Span), true
	case danish.AnyOf(b.between(0, 1), "mod") && len(b.between(0, 1)) <= 5:
		return b.nums[1], b.nums[0], b.nums[0].Span.Cover(b.nums[1].Span), true
	}
	return from, to, place, false
}

// apart reads "I 2026 var der 23 sager; i 2025 var det 31, altså et fald på 35 pct.":
// the only two counts before the percentage, each with its year, or the second after
// "mod", and the word before the percentage tells the way they go.
func (l *line) apart() (early, late danish.Number, ok bool) {
	if l.k != 2 || !l.plain(0) || !l.plain(1) {
		return
	}
	a, b := l.nums[0], l.nums[1]
	var years []danish.Decimal
	for _, n := range l.c.p.Numbers(l.i) {
		if n.Kind == danish.Year && n.Value == n.High && n.Span.End <= l.nums[2].Span.Start {
			years = append(years, n.Value)
		}
	}
	gap := l.between(0, 1)
	switch {
	case len(years) == 2 && years[0] != years[1] && (a.Unit == b.Unit || b.Unit == "" || danish.AnyOf(gap, "det", "tallet", "antallet", "mod")):
		early, late = a, b
		if years[0] > years[1] {
			early, late = b, a
		}
	case len(years) < 2 && len(gap) <= 5 && danish.AnyOf(gap, "mod") && (a.Unit == b.Unit || danish.AnyOf(gap[len(gap)-1:], "mod")):
		early, late = b, a
	default:
		return
	}
	w := l.between(1, 2)
	down := danish.AnyOf(w, "fald", "nedgang", "reduktion")
	return early, late, (late.Value < early.Value) == down && len(w) > 0
}

// climbs reports whether the text before number n and between it and the next reads
// "fra ... til ...".
func (l *line) climbs(n int) bool {
	between := l.gap(n, n+1)
	a, b := l.between(n-1, n), l.between(n, n+1)
	if len(a) == 0 || a[len(a)-1] != "fra" || len(b) == 0 || len(b) > 5 {
		return false
	}
	return b[len(b)-1] == "til" && !strings.ContainsAny(between, ",;:()")
}

// tellsChange reports whether the text between "til 150" and the percentage makes it
// the change: a bracket, or "en stigning på".
func (l *line) tellsChange() bool {
	gap, w := l.gap(l.k-1, l.k), l.between(l.k-1, l.k)
	if len(w) > 10 || danish.AnyOf(l.after(), "af") || danish.Holds(gap, ";", ":") {
		return false
	}
	if strings.HasSuffix(strings.TrimSpace(gap), "(") {
		return len(w) <= 5 && l.closes()
	}
	n := len(w)
	if n > 1 && n <= 3 && w[n-1] == "med" {
		return danish.AnyOf(w[:n-1], "dvs", "altså", "nemlig")
	}
	if n > 0 && n <= 3 && danish.AnyOf(w[n-1:], "altså", "dvs", "sige") && l.closes() {
		return true
	}
	if n > 0 && n <= 5 && danish.AnyOf(w[n-1:], "altså", "dvs", "er") {
		return danish.AnyOf(l.after(), "flere", "færre", "mere", "mindre", "højere", "lavere")
	}
	return n > 1 &&
		(w[n-1] == "på" &&
			danish.AnyOf(w[n-2:n-1], "stigning", "fald", "vækst", "forøgelse", "reduktion", "nedgang", "fremgang", "forhøjelse") ||
			w[n-1] == "til" && danish.AnyOf(w[n-2:n-1], "svarende", "svarer"))
}

// moves reports "stiger 25 pct. fra", "et fald på 25 pct. fra".
func (l *line) moves() bool {
	w := l.between(l.k-1, l.k)
	if len(w) > 3 {
		w = w[len(w)-3:]
	}
	for _, x := range w {
		if danish.BeginsWith(x, "stig", "steg", "fald", "øge", "vokse", "reducer", "vækst", "sænk", "hæv", "nedgang", "fremgang") {
			return true
		}
	}
	return false
}

// comparing reports a sentence like "Det er 17 pct. flere.": it says the one before
// it in other words.
func (l *line) comparing() bool {
	start := l.between(-1, l.k)
	if len(start) == 0 || len(start) > 7 || start[0] != "det" && start[0] != "dette" || !danish.AnyOf(start, "er", "svarer") {
		return false
	}
	return danish.AnyOf(l.after(), "flere", "færre", "mere", "mindre", "højere", "lavere") ||
		danish.AnyOf(start, "stigning", "fald", "vækst", "nedgang", "fremgang")
}

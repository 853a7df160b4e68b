package sandhed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// What shows that a figure is no promised effect: it follows from others, it is what is
// to be decided, it is a choice, or somebody is named who has estimated it.

// worksOut reports whether the figure n of sentence i follows from two that stand before
// it, there or in the two sentences before in its paragraph: "812 kr. ... 890 kr., altså
// en stigning på 9,6 pct.", "24 pladser til 11.000 kr. ... giver 264.000 kr.".
func worksOut(p *checker.Pass, i int, n danish.Number) bool {
	var before []danish.Number
	for k := max(0, i-2); k <= i; k++ {
		if p.Sentences[k].Block != p.Sentences[i].Block {
			continue
		}
		for _, m := range p.Numbers(k) {
			if m.Span.End <= n.Span.Start && m.Kind != danish.Year && m.Kind != danish.Label && m.Value > 0 && m.Value == m.High {
				before = append(before, m)
			}
		}
	}
	for k, b := range before {
		for _, a := range before[:k] {
			if a.Value != b.Value && results(a, b, n) {
				return true
			}
		}
	}
	return false
}

// results reports whether n is the change from one of two figures to the other, in their
// own unit or in percent, or the price of so many.
func results(a, b, n danish.Number) bool {
	change, alike := max(a.Value-b.Value, b.Value-a.Value), a.Kind == b.Kind && a.Kind != danish.Percent &&
		!timeUnits[a.Unit] && !timeUnits[b.Unit]
	switch {
	case n.Kind == danish.Percent:
		return alike &&
			(within(percent(change, a.Value)*float64(danish.One), n) ||
				within(percent(change, b.Value)*float64(danish.One), n) || within(percent(b.Value, a.Value)*float64(danish.One), n))
	case alike && a.Kind == n.Kind:
		return within(float64(change), n)
	case n.Kind != danish.Money:
		return false
	case a.Kind == danish.Plain && b.Kind == danish.Money, a.Kind == danish.Money && b.Kind == danish.Plain:
		return within(float64(a.Value)*(float64(b.Value)/float64(danish.One)), n)
	case a.Kind == danish.Money && b.Kind == danish.Percent, a.Kind == danish.Percent && b.Kind == danish.Money:
		return within(float64(a.Value)*(float64(b.Value)/float64(100*danish.One)), n)
	}
	return false
}

// within reports whether a value is a number as it is rounded there.
func within(v float64, n danish.Number) bool {
	return v >= float64(n.Value-n.Half)-1 && v <= float64(n.Value+n.Half)+1
}

// resolved reports whether a hit in a point is of what is to be decided: a verb that makes
// a sum or a rate larger or smaller, and nobody expects anything.
func resolved(p *checker.Pass, h checker.Hit) bool {
	if p.Has("udsigt", h.Sentence) {
		return false
	}
	verb, _, _ := strings.Cut(danish.Fold(p.Text(h.Span)), " ")
	return danish.BeginsWith(verb, "nedsæt", "reducer", "sænk", "øge", "forøge", "forhøj", "nedbring", "mindsk", "beskær", "skær")
}

// insteadOf reports a sentence that offers another way: "I stedet for at hæve prisen kan
// kortet stige".
func insteadOf(p *checker.Pass, i int) bool {
	words := p.Sentences[i].Words[p.Sentences[i].Lead:]
	may, instead := false, false
	for k := range words {
		may = may || words[k].Fold == "kan"
		instead = instead || words[k].Fold == "stedet" && k > 0 && words[k-1].Fold == "i" || words[k].Fold == "alternativt"
	}
	return may && instead
}

// supposes reports a sentence that begins with a condition without "hvis", so that its
// main clause opens with the verb too: "Lukkes fløjen, spares 2 mio. kr."
func supposes(words []danish.Word) bool { return supposed(words) > 0 }

// supposed is the index of the verb of the main clause behind such a condition, 0 without one.
func supposed(words []danish.Word) int {
	if len(words) < 4 || !opening.Has(&words[0]) {
		return 0
	}
	for k := 2; k < min(len(words), 26); k++ {
		if !words[k].Break {
			continue
		}
		if opening.Has(&words[k]) {
			return k
		}
		if words[1].Break || !doer(words[1].Fold) {
			return 0 // else a clause of the condition's own may stand between
		}
	}
	return 0
}

// doer reports what stands behind a verb as its subject: "man", "fløjen".
func doer(w string) bool {
	return w == "man" || w == "vi" || len(w) > 4 && (strings.HasSuffix(w, "en") || strings.HasSuffix(w, "et") || strings.HasSuffix(w, "ne"))
}

// opening are words that may be a verb in the present.
var opening = danish.NewClass(func(f string) bool {
	if f == "er" || f == "vil" || f == "kan" || f == "må" || f == "skal" {
		return true
	}
	return len(f) > 3 && (strings.HasSuffix(f, "er") || strings.HasSuffix(f, "es") || f == "får" || f == "går") &&
		!slices.Contains([]string{"eller", "efter", "under", "deres", "alles", "elever", "hvis"}, f)
})

// estimated reports whether somebody with a name of their own has worked a figure out:
// "anslår Indkøb", "Lønkontoret skønner". What the administration as a whole thinks is
// no source.
func estimated(words []danish.Word) bool {
	for k := range words {
		if !estimates[words[k].Fold] {
			continue
		}
		if k+1 < len(words) && !words[k+1].Break && unit(words[k+1], false) || k > 0 && !words[k].Break && unit(words[k-1], k == 1) {
			return true
		}
	}
	return false
}

var estimates = danish.WordSet("anslår skønner beregner opgør oplyser")

// unit reports whether a word names a part of the administration or another body, by its
// capital or, where all words have one, by its end.
func unit(w danish.Word, first bool) bool {
	if danish.BeginsWith(w.Fold, "forvaltning", "administration", "kommune", "direktion", "udvalg", "byråd", "det", "den", "vi") {
		return false
	}
	if !danish.Capital(w.Text) {
		return false
	}
	return !first ||
		danish.EndsWith(w.Fold, "kontoret", "centret", "centeret", "afdelingen", "gården", "sekretariatet", "teamet",
			"enheden", "staben", "forsyningen", "selskabet", "foreningen", "klubben", "anvisningen", "chefen")
}

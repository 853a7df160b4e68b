package sandhed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// What shows that a figure is no promised effect: it follows from others, it is what is
// to be decided, it is a choice, or somebody is named who has estimated it.

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

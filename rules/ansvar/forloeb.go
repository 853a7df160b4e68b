package ansvar

import (
	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// around calls ok for sentence i and those of its block within reach of it, and
// reports whether it held for one.
func around(p *checker.Pass, i, reach int, ok func(i int) bool) bool {
	for k := max(0, i-reach); k <= i+reach && k < len(p.Sentences); k++ {
		if (k == i || p.Sentences[k].Block == p.Sentences[i].Block && p.Sentences[k].Block != nil) && ok(k) {
			return true
		}
	}
	return false
}

// shown is where a claim about a hit is shown: its sentence, or if that is long
// the words of the hit.
func shown(p *checker.Pass, h checker.Hit) document.Span {
	s := &p.Sentences[h.Sentence]
	if len(s.Words)-s.Lead <= 40 {
		return s.Span
	}
	return p.Phrase(h)
}

// proposes reports whether a word stands for what is put to the vote: the waiting it
// brings is its price, not a shortage that is there.
func proposes(w string) bool {
	return danish.BeginsWith(w, "forslag", "model", "løsning", "alternativ", "scenari", "besparelse", "variant",
		"konsekvens", "ændringen", "omlægningen", "sammenlægningen")
}

package neutralitet

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
)

// ofHeard reports a majority of those who were asked: "Skolens bestyrelse er delt: Et flertal ser ...",
// "Juryens flertal ønsker ...", or at the beginning behind a sentence that tells of them.
func ofHeard(p *checker.Pass, h checker.Hit, s *agenda.Sentence) bool {
	i := h.Sentence
	for _, o := range p.HitsIn("hoert", i, i) {
		if o.Span.Start < h.Span.Start && !p.Has("raad", i) && strings.Contains(danish.Fold(p.Text(h.Span)), "flertal") {
			return true
		}
	}
	opens := h.Span.Start <= s.Words[min(s.Lead+1, len(s.Words)-1)].Span.Start // "Flertallet ...", "Et flertal ..."
	return i > 0 && p.Sentences[i-1].Block == s.Block && opens && p.Has("hoert", i-1) && !p.Has("raad", i) && !p.Has("raad", i-1)
}

package faglighed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// begins are the words an alternative begins with.
var begins = danish.WordSet("et en at den det to")

// verbs tell a clause from a choice.
var verbs = danish.WordSet("er var har havde bliver blev kan skal må vil behandles forelægges")

// barePartner finds the last of the alternatives that a sentence joins, where only those
// before it have an amount: "et mål på 50 pct., som koster 4 mio. kr., og et på 70",
// "valget står mellem nybyg til 40 mio. kr. og en ombygning", "kan enten repareres for 2 mio. kr.,
// eller rives ned".
func barePartner(p *checker.Pass, h checker.Hit) (document.Span, bool) {
	s := &p.Sentences[h.Sentence]
	n := len(s.Words)
	for k := n - 2; k > s.Lead+6 && k >= n-9; k-- {
		switch joint := s.Words[k].Fold; {
		case joint != "eller" && joint != "og" ||
			!begins[s.Words[k+1].Fold] && !(joint == "eller" && s.Words[k].Break && strings.HasSuffix(p.Text(h.Span), "enten")):
			continue
		case joint == "og" && !s.Words[k].Break && !strings.HasSuffix(p.Text(h.Span), "mellem") &&
			!strings.HasSuffix(p.Text(h.Span), " er"):
			continue
		}
		tail := document.Span{Start: s.Words[k+1].Span.Start, End: s.Span.End}
		before := false
		for _, w := range s.Words[k+1:] {
			if verbs[w.Fold] {
				return tail, false // a clause of its own, no choice
			}
		}
		for _, m := range p.Numbers(h.Sentence) {
			if m.Kind == danish.Money && tail.Overlaps(m.Span) {
				return tail, false
			}
			before = before || m.Kind == danish.Money && m.Span.Start > h.Span.Start
		}
		for _, told := range [2]string{"foelge", "nul"} {
			for _, f := range p.HitsIn(told, h.Sentence, h.Sentence) {
				if tail.Contains(f.Span) {
					return tail, false
				}
			}
		}
		next := h.Sentence + 1
		told := next < len(p.Sentences) && p.Sentences[next].Block == s.Block && (p.Has("foelge", next) || p.HasMoney(next))
		return tail, before && !told
	}
	return document.Span{}, false
}

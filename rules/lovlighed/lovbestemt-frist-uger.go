package lovlighed

import (
	"strings"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// weeks appends the lengths in weeks or days that stand beside a word for the hearing.
func (h *hearings) weeks(i int, out []told) []told {
	s := &h.p.Sentences[i]
	for _, n := range h.p.Numbers(i) {
		days := unitDays(n)
		if days == 0 || s.Quoted(n.Span) || h.p.Has("loven", i) {
			continue
		}
		if span, ok := h.beside(i, n); ok {
			out = append(out, told{span: span, days: days})
		}
	}
	return out
}

// unitDays is a number of weeks, days or months in days, 0 for other numbers.
func unitDays(n danish.Number) int {
	v := int(n.High / danish.One)
	if n.Kind != danish.Plain || v < 1 || v > 400 {
		return 0
	}
	switch n.Unit {
	case "uge", "uger", "ugers", "uges":
		return 7 * v
	case "dage", "dages":
		return v
	case "måned", "måneder", "måneders":
		return 31 * v
	}
	return 0
}

// beside gives the words from the hearing to the length if they hang together: "i høring
// i fire uger", "3 ugers offentlig høring", "høringsperioden er 14 dage".
func (h *hearings) beside(i int, n danish.Number) (document.Span, bool) {
	s := &h.p.Sentences[i]
	at, unit := -1, -1
	for k, w := range s.Words {
		if w.Span.Overlaps(n.Span) {
			at, unit = k, k
			if k+1 < len(s.Words) && w.Fold != "" && n.Span.End >= w.Span.End {
				unit = k + 1
			}
		}
	}
	if at < 0 || otherAfter(s, unit+1) || at > s.Lead && otherLength[s.Words[at-1].Fold] && !sinceNotice(s, unit+1) {
		return document.Span{}, false
	}
	for _, hit := range h.p.Hits("hoering") {
		if hit.Sentence != i || hit.Span.Overlaps(n.Span) {
			continue
		}
		gap := document.Span{Start: hit.Span.End, End: n.Span.Start}
		if hit.Span.Start > n.Span.Start {
			gap = document.Span{Start: s.Words[unit].Span.End, End: hit.Span.Start}
		}
		if !closely(s, gap) {
			continue
		}
		return leadWord(s, hit.Span.Cover(n.Span).Cover(s.Words[unit].Span)), true
	}
	return document.Span{}, false
}

// otherAfter reports whether word k makes the length before it another one; "tre uger
// efter annonceringen" is the hearing's own.
func otherAfter(s *agenda.Sentence, k int) bool {
	if k >= len(s.Words) || s.Words[k].Break || !otherLength[s.Words[k].Fold] {
		return false
	}
	return !sinceNotice(s, k)
}

// sinceNotice reports whether the words at k are "efter annonceringen".
func sinceNotice(s *agenda.Sentence, k int) bool {
	return k+1 < len(s.Words) && s.Words[k].Fold == "efter" &&
		(strings.HasPrefix(s.Words[k+1].Fold, "annonce") || strings.HasPrefix(s.Words[k+1].Fold, "offentliggør"))
}

// otherLength are words around a length that is not the hearing's own.
var otherLength = danish.WordSet("efter før inden mere længere kortere senere tidligere forud siden yderligere " +
	"ekstra første sidste om hver ud senest mindst inde")

// closely reports whether at most five words stand in a gap, none of them a new clause.
func closely(s *agenda.Sentence, gap document.Span) bool {
	n := 0
	for k, w := range s.Words {
		if w.Span.Start < gap.Start || w.Span.End > gap.End {
			continue
		}
		switch w.Fold {
		case "inden", "senest":
			if w.Fold == "inden" && k+1 < len(s.Words) && s.Words[k+1].Fold == "for" || sinceNotice(s, k+3) {
				continue // "inden for ti dage", "senest 14 dage efter annonceringen"
			}
			return false
		case "og", "efter", "som", "der", "hvor", "klagefrist", "før", "mens":
			return false
		}
		n++
	}
	return gap.Start <= gap.End && n <= 5
}

// leadWord takes the word that goes with a hearing along: "offentlig", "sendes i".
func leadWord(s *agenda.Sentence, x document.Span) document.Span {
	for k := len(s.Words) - 1; k >= s.Lead; k-- {
		w := s.Words[k]
		if w.Span.End > x.Start {
			continue
		}
		switch w.Fold {
		case "offentlig", "offentligt":
			x.Start = w.Span.Start
			return x
		case "i", "sendes", "udsendes":
			x.Start = w.Span.Start
		default:
			return x
		}
	}
	return x
}

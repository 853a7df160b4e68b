package lovlighed

import (
	"strconv"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// reach is how many words a cut and what is cut may stand apart.
const reach = 12

// cutting reports whether the sentence tells that the service is cut: a word for it
// near by, and between the two nothing that says it is something else that falls.
func cutting(p *checker.Pass, service checker.Hit) bool {
	if p.Has("stab", service.Sentence) || owns(p, service) || unitBeside(p, service) || gains(p, service) ||
		runs(p, service) && danish.HasStem(p.Sentences[service.Sentence].Words, tools...) || onlyWhere(p, service) {
		return false
	}
	if shrinks(p, service.Sentence) {
		return true
	}
	for _, h := range p.Said("samme") {
		if h.Sentence == service.Sentence+1 && !h.Negated && cutsIt(p, h.Sentence) {
			return true
		}
	}
	for _, h := range append(p.Said("ned"), lessOf(p, service)...) {
		if h.Sentence != service.Sentence || h.Negated || service.Span.End <= h.Span.Start && ofElse(p, h) || inOtherClause(p, h, service) {
			continue
		}
		span := h.Span.Cover(service.Span)
		if words(p, h.Sentence, span) <= reach+6 && !overlaps(p.Hits("ikke"), span) {
			return true
		}
	}
	return false
}

// words counts the words of sentence i within span.
func words(p *checker.Pass, i int, span document.Span) (n int) {
	for _, w := range p.Sentences[i].Words {
		if span.Contains(w.Span) {
			n++
		}
	}
	return n
}

// lessOf are the words for less that open the line or the noun phrase of a service: "Kortere
// hold til genoptræning".
func lessOf(p *checker.Pass, service checker.Hit) []checker.Hit {
	var out []checker.Hit
	for _, h := range p.SaidIn("mindre", service.Sentence) {
		gap := document.Span{Start: h.Span.End, End: service.Span.Start}
		if gap.Start <= gap.End && words(p, h.Sentence, gap) <= 4 && !placed(p, h.Sentence, gap) {
			out = append(out, h)
		}
	}
	return out
}

// placed reports whether the words of a gap make the service behind it a place only: "færre
// printere på plejecentrene".
func placed(p *checker.Pass, i int, gap document.Span) bool {
	for _, w := range p.Sentences[i].Words {
		if gap.Contains(w.Span) && (w.Fold == "på" || w.Fold == "under" || w.Fold == "ved" || w.Fold == "omkring") {
			return true
		}
	}
	return false
}

// cutsIt reports whether sentence i cuts what the one before it in the paragraph tells
// of: "Forvaltningen foreslår, at timetallet sættes ned til 340."
func cutsIt(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	return !p.Has("ikke", i) && !p.Has("ikke", i-1) && s.Block == p.Sentences[i-1].Block && s.Cell == nil
}

// lawBeside reports whether the law of service k, with a paragraph, stands in the
// sentence or one of the two after it in the block.
func lawBeside(p *checker.Pass, i, k int) bool {
	for j := i; j <= min(i+2, len(p.Sentences)-1); j++ {
		if p.Sentences[j].Block == p.Sentences[i].Block && p.Has("l"+strconv.Itoa(k), j) && p.Has("paragraf", j) {
			return true
		}
	}
	return false
}

// inOtherClause reports whether a cut stands in a clause of its own before the service:
// "når rettelserne ophører, må tandplejen …".
func inOtherClause(p *checker.Pass, cut, service checker.Hit) bool {
	s, sub := &p.Sentences[cut.Sentence], false
	for k := s.Lead; k < len(s.Words); k++ {
		w := &s.Words[k]
		switch before := w.Span.End <= cut.Span.Start; {
		case w.Span.Start >= service.Span.End:
			return false
		case w.Break && !before && w.Span.Start >= cut.Span.End:
			return sub
		case before && w.Break:
			sub = false
		}
		if w.Span.End <= cut.Span.Start && subordinate[w.Fold] {
			sub = true
		}
	}
	return false
}

// subordinate are the words a clause of time, cause or condition opens with.
var subordinate = danish.WordSet("når hvis da fordi mens idet")

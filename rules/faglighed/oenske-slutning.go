package faglighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// reportWish reports a wish that the same sentence or the next draws a professional
// conclusion from.
func reportWish(p *checker.Pass, h checker.Hit) {
	i := h.Sentence
	s := &p.Sentences[i]
	asked := p.Has("undtag", i) // a request told as one, until the next sentence rests on it
	if !asked && (concluded(p, i, h.Span) || rests(p, i, h.Span) || judged(p, i, h.Span) || fancied(p, i, h.Span)) {
		p.Report(checker.Finding{Span: s.Span, Facts: []document.Span{h.Span}})
		return
	}
	if s.Point >= 0 || i+1 >= len(p.Sentences) || p.Sentences[i+1].Block != s.Block || p.Has("undtag", i+1) {
		return
	}
	next := &p.Sentences[i+1]
	for _, e := range p.Hits("efter") {
		if e.Sentence == i+1 && (!asked || e.Span.Start == next.Span.Start) && opensWithin(next, e.Span) &&
			len(after(p, "slutning", i+1, e.Span.Start)) > 0 {
			p.Report(checker.Finding{Span: s.Span.Cover(next.Span), Facts: []document.Span{h.Span}})
			return
		}
	}
}

// opensWithin reports whether a span lies in the first clause of a sentence: a "derfor" further on
// takes up what the sentence says itself.
func opensWithin(s *agenda.Sentence, at document.Span) bool {
	return !slices.ContainsFunc(s.Words, func(w danish.Word) bool {
		return w.Break && w.Fold == "og" && w.Span.Start <= at.Start
	})
}

// looseWishes reports the sentences whose assessment rests on a wish that nobody is said
// to have: "ud fra et ønske om ro vurderes skaderne at være små".
func looseWishes(p *checker.Pass) {
	last := -1
	for _, h := range p.Said("loest") {
		i := h.Sentence
		s := &p.Sentences[i]
		if i == last || h.Negated || s.Heading || theirs(p, h) || p.Has("undtag", i) || p.Has("oenske", i) {
			continue
		}
		if concluded(p, i, h.Span) || rests(p, i, document.Span{Start: h.Span.Start, End: s.Span.End}) {
			last = i
			p.Report(checker.Finding{Span: s.Span, Facts: []document.Span{h.Span}})
		}
	}
}

// theirs reports whether those whom the matter is about have the wish: "borgerens ønske
// om ro", "et ønske om ro fra naboerne".
func theirs(p *checker.Pass, wish checker.Hit) bool {
	const from = len(" om en bedre vej fra ")
	for _, h := range p.HitsIn("deres", wish.Sentence, wish.Sentence) {
		if h.Span.Start < wish.Span.End+from {
			return true
		}
	}
	return false
}

// concluded reports whether a conclusion of the sentence rests on the wish: "da
// udvalget ønsker ..., vurderes ...", "... er et ønske, og derfor vurderes ...",
// "vurderes ..., fordi udvalget ønsker ...".
func concluded(p *checker.Pass, i int, wish document.Span) bool {
	for _, c := range p.Hits("slutning") {
		if c.Sentence != i || c.Negated {
			continue
		}
		for _, b := range p.Hits("foer") {
			if b.Sentence != i || b.Span.End > wish.Start+1 && !b.Span.Overlaps(wish) {
				continue
			}
			// The ground opens the sentence, or follows the conclusion it carries.
			opens := b.Span.Start == p.Sentences[i].Span.Start && c.Span.End > wish.End
			if opens || c.Span.Start < b.Span.Start && b.Span.Start <= wish.Start && wish.Start-b.Span.End < 25 {
				return true
			}
		}
		for _, d := range after(p, "efter", i, wish.Start) {
			if d.Span.Start < c.Span.End {
				return true
			}
		}
	}
	return false
}

// rests reports whether a sentence says outright what its assessment rests on or was bent
// to, and that is the wish.
func rests(p *checker.Pass, i int, wish document.Span) bool {
	for _, h := range p.HitsIn("hviler", i, i) {
		if !h.Negated && h.Span.Start-wish.End < 20 && wish.Start-h.Span.End < len(", som det, ") {
			return true
		}
	}
	for _, h := range p.HitsIn("vaegt", i, i) {
		if !h.Negated && h.Span.Overlaps(wish) {
			return true
		}
	}
	return false
}

// judged reports whether a cell below a heading for judgements gives the wish as its ground.
func judged(p *checker.Pass, i int, wish document.Span) bool {
	s := &p.Sentences[i]
	if s.Cell == nil || s.Cell.Row == 1 {
		return false
	}
	for _, h := range p.Hits("kolonne") {
		head := &p.Sentences[h.Sentence]
		if head.Block != s.Block || head.Cell.Row != 1 || head.Cell.Col != s.Cell.Col {
			continue
		}
		for _, b := range p.HitsIn("foer", i, i) {
			if b.Span.End <= wish.Start && wish.Start-b.Span.End < 25 {
				return true
			}
		}
	}
	return false
}

// fancied reports whether what somebody merely likes carries a choice: "derfor peges der på den".
func fancied(p *checker.Pass, i int, wish document.Span) bool {
	for _, h := range p.HitsIn("smag", i, i) {
		if h.Span.Overlaps(wish) {
			return len(after(p, "valgt", i, wish.End)) > 0
		}
	}
	return false
}

// after are the hits of a set in sentence i that end behind from.
func after(p *checker.Pass, set string, i, from int) []checker.Hit {
	var out []checker.Hit
	for _, h := range p.Hits(set) {
		if h.Sentence == i && h.Span.End > from && !h.Negated {
			out = append(out, h)
		}
	}
	return out
}

package modsigelse

import (
	"slices"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// purposes compares "der afsættes 6,4 mio. kr. til tilpasning af lokaler på skolen" in
// the recommendation with "Tilpasningen af lokaler på skolen koster 6,8 mio. kr.".
func (c *contradictions) purposes() {
	for i := range c.p.Sentences {
		s := &c.p.Sentences[i]
		if s.Point < 0 || s.Voice != agenda.Administration {
			continue
		}
		n, _, ok := c.soleAmount(i)
		if !ok {
			continue
		}
		_, next := danish.WordsAt(s.Words, n.Span)
		what := purpose(s.Words[next:])
		if len(what) < 2 || s.Words[next+1].Fold != what[0] || c.unsettled(i) || !c.p.Has("formål", i) {
			continue
		}
		asked := statement{i: i, num: n, span: n.Span, noun: "til", years: yearsOf(c.p, i)}
		for _, k := range c.beginning(danish.Stem(what[0])) {
			if told, ok := c.costOf(k, what); ok && !apartYears(asked.years, told.years) &&
				tal.Slipped(n.Value, told.num.Value) && !slices.Contains(c.odd, told.num.Span) && !tal.Same(n, told.num) &&
				!c.related(n, told.num) {
				c.report(c.odder(asked, told))
				return
			}
		}
	}
}

// beginning are the sentences whose first word has the stem.
func (c *contradictions) beginning(with string) []int {
	if c.first == nil {
		c.first = map[string][]int{}
		for k := range c.p.Sentences {
			if s := &c.p.Sentences[k]; s.Point < 0 && !s.Heading && len(s.Words) >= 4 {
				c.first[danish.Stem(s.Words[0].Fold)] = append(c.first[danish.Stem(s.Words[0].Fold)], k)
			}
		}
	}
	return c.first[with]
}

// costOf reads a sentence that begins with the purpose as its subject and gives one
// amount for it.
func (c *contradictions) costOf(k int, what []string) (st statement, ok bool) {
	s := &c.p.Sentences[k]
	if s.Point >= 0 || s.Heading || len(s.Words) < 4 || !s.Stating() || s.Words[0].Fold == what[0] ||
		danish.Stem(s.Words[0].Fold) != danish.Stem(what[0]) {
		return st, false
	}
	n, at, ok := c.soleAmount(k)
	if !ok || at < 2 || c.unsettled(k) || !s.Words[at-1].Is("på", "koster", "udgør", "er") {
		return st, false
	}
	shared := 0
	for _, w := range what[1:] {
		for _, x := range s.Words[1:at] {
			if danish.Stem(x.Fold) == danish.Stem(w) {
				shared++
				break
			}
		}
	}
	for _, x := range s.Words[:at] {
		if x.Break && x.Span.Start > s.Span.Start {
			return st, false
		}
	}
	return statement{i: k, num: n, span: s.Words[0].Span.Cover(n.Span), noun: danish.Stem(what[0]), years: yearsOf(c.p, k)}, shared == len(what)-1
}

func sharesPurpose(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return true
	}
	for _, x := range a {
		for _, y := range b {
			if danish.Akin(x, y) {
				return true
			}
		}
	}
	return false
}

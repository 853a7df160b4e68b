package modsigelse

import (
	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// pointedBack compares "de 90 meter, der blev gennembrudt" with the sentence that it
// points back to, "gennembrudt på 85 meter": the same happened to the same things.
func (c *contradictions) pointedBack() {
	for _, i := range sentencesOf(c.p.Hits("tilbage")) {
		s := &c.p.Sentences[i]
		if !s.Stating() {
			continue
		}
		for _, n := range c.p.Numbers(i) {
			first, next := danish.WordsAt(s.Words, n.Span)
			for next > first && n.Unit != "" && s.Words[next-1].Fold == n.Unit {
				next--
			}
			if n.Kind != danish.Plain || n.Value != n.High || n.Value < 3*danish.One || s.Quoted(n.Span) ||
				first <= s.Lead || s.Words[first-1].Fold != "de" || next+3 >= len(s.Words) {
				continue
			}
			rest := s.Words[next : next+4]
			if !rest[1].Is("der", "som") ||
				!rest[2].Is("blev", "er", "var", "har", "bliver") || rest[3].Break || len(rest[3].Fold) < 6 {
				continue
			}
			back := statement{i: i, num: n, span: n.Span.Cover(rest[0].Span), noun: danish.Stem(rest[0].Fold)}
			if told, ok := c.happened(rest[3].Fold, back); ok {
				if told.i < back.i {
					told, back = back, told
				}
				c.report(c.odder(back, told))
				return
			}
		}
	}
}

// happened is the one other number of the things of back in the sentences of its verb.
func (c *contradictions) happened(verb string, back statement) (told statement, ok bool) {
	if c.mentions(back.num) != 1 {
		return told, false
	}
	for k := range c.p.Sentences {
		s := &c.p.Sentences[k]
		if k == back.i || !s.Stating() || !danish.AnyOf(danish.Folds(s.Words), verb) {
			continue
		}
		for _, n := range c.p.Numbers(k) {
			if n.Kind != danish.Plain || danish.Stem(n.Unit) != back.noun || n.Value != n.High {
				continue
			}
			_, vague, changing := dividing(s, n.Span)
			if vague || changing || ok && !tal.Same(n, told.num) || n.Value > 2*back.num.Value || back.num.Value > 2*n.Value {
				return told, false
			}
			told, ok = statement{i: k, num: n, span: n.Span, noun: back.noun}, true
			if _, next := danish.WordsAt(s.Words, n.Span); next < len(s.Words) && s.Words[next].Fold == n.Unit {
				told.span = n.Span.Cover(s.Words[next].Span)
			}
		}
	}
	return told, ok && !tal.Same(told.num, back.num) && !c.related(told.num, back.num)
}

package modsigelse

import (
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// prices are the nouns of what is paid in a sale.
const (
	prices = "prisen|" + sums
	sums   = "købesummen|købsprisen|købssummen|salgsprisen|salgssummen|overdragelsessummen" // of a sale and nothing else
)

// sale compares "Prisen er aftalt til 150.000 kr." with a recommendation to sell "for
// 125.000 kr.".
func (c *contradictions) sale() {
	told := c.p.Hits("pris")
	if len(told) == 0 {
		return
	}
	asked := c.p.Hits("handel")
	if len(asked) == 0 {
		return
	}
	var said, points []statement
	for _, i := range sentencesOf(told) {
		s := &c.p.Sentences[i]
		n, at, ok := c.soleAmount(i)
		if c.recommended(s) || s.Cell == nil && !s.Stating() || s.Voice != agenda.Administration || !ok || c.unsettled(i) {
			continue
		}
		for _, h := range c.p.HitsIn("pris", i, i) {
			if at < len(s.Words) && h.Span.Contains(s.Words[at].Span) {
				said = append(said, statement{i: i, num: n, span: h.Span.Cover(n.Span), name: "pris"})
			}
		}
	}
	for _, i := range sentencesOf(asked) {
		s := &c.p.Sentences[i]
		n, at, ok := c.soleAmount(i)
		if !c.recommended(s) || s.Voice != agenda.Administration || !ok || at <= s.Lead || s.Words[at-1].Fold != "for" {
			continue
		}
		if c.unsettled(i) {
			return
		}
		points = append(points, statement{i: i, num: n, span: s.Words[at-1].Span.Cover(n.Span), name: "for"})
	}
	if len(said) == 0 || len(points) == 0 || !agree(said) || !agree(points) || tal.Same(said[0].num, points[0].num) {
		return
	}
	a, b := said[0].num, points[0].num
	if c.often(said[0]) != c.often(points[0]) || a.Value > 2*b.Value || b.Value > 2*a.Value || c.related(a, b) {
		return
	}
	odd, usual := c.odder(said[0], points[0])
	odd.noun = odd.name // two nouns
	c.report(odd, usual)
}

// often is how often the amount of a statement is paid.
func (c *contradictions) often(s statement) string {
	words := c.p.Sentences[s.i].Words
	at, _ := danish.WordsAt(words, s.num.Span)
	return often(words, at)
}

// recommended reports a sentence of the recommendation.
func (c *contradictions) recommended(s *agenda.Sentence) bool {
	return s.Point >= 0 || s.In(document.RoleRecommendation)
}

// agree reports whether statements all give the same amount.
func agree(list []statement) bool {
	for _, s := range list {
		if !tal.Same(s.num, list[0].num) {
			return false
		}
	}
	return true
}

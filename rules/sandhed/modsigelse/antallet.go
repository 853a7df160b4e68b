package modsigelse

import (
	"slices"

	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// numbersOf compares "antallet af anmeldelser i 2025 er steget til 1.934" with the one number
// of them that the text gives the same year: "1.394 anmeldelser i 2025". They must differ as by
// a slip of the pen.
func (c *contradictions) numbersOf() {
	for _, h := range c.p.Hits("antallet") {
		s := &c.p.Sentences[h.Sentence]
		if h.Negated || !s.Stating() {
			continue
		}
		_, next := danish.WordsAt(s.Words, h.Span)
		years := yearsOf(c.p, h.Sentence)
		total, ok := c.ends(h.Sentence, s.Words[next-1].Span.End)
		if !ok || len(years) != 1 || next >= len(s.Words) {
			continue
		}
		noun := danish.Stem(s.Words[next].Fold)
		for k := range c.things {
			t := &c.things[k]
			if t.i == h.Sentence || danish.Stem(t.num.Unit) != noun || len(noun) < 4 || t.num.Value == total.Value ||
				!slices.Contains(yearsOf(c.p, t.i), years[0]) || !tal.Slipped(t.num.Value, total.Value) || c.loose(t) && !c.against(t) {
				continue
			}
			if c.mentions(total) > 1 || c.related(*t.num, total) || slices.Contains(c.odd, t.num.Span) {
				return
			}
			x := statement{i: h.Sentence, num: total, span: h.Span.Cover(total.Span), noun: noun}
			c.report(c.odder(statement{i: t.i, num: *t.num, span: c.withUnit(*t), noun: noun}, x))
			return
		}
	}
}

// against reports a number that a sentence compares with that of another year: "1.394
// anmeldelser i 2025 mod 1.120 året før".
func (c *contradictions) against(t *thing) bool {
	words := c.p.Sentences[t.i].Words
	_, next := danish.WordsAt(words, t.num.Span)
	return next+2 < len(words) && words[next+1].Fold == "i" && danish.IsDigit(words[next+2].Fold[0])
}

// ends is the number behind "til", "på" or "er" behind a place in a sentence, if it is the only
// one that counts.
func (c *contradictions) ends(i, from int) (danish.Number, bool) {
	var found []danish.Number
	for _, n := range c.p.Numbers(i) {
		if n.Kind == danish.Plain && n.Span.Start >= from && n.Value == n.High {
			found = append(found, n)
		}
	}
	if len(found) != 1 || found[0].Value < 10*danish.One {
		return danish.Number{}, false
	}
	words := c.p.Sentences[i].Words
	at, _ := danish.WordsAt(words, found[0].Span)
	return found[0], at > 0 && words[at-1].Is("til", "på", "er", "var", "blev")
}

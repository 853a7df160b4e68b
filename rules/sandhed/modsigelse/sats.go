package modsigelse

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// rates compares "huslejen stiger med 6,5 pct." in the summary or recommendation with a
// change that the text works out of two prices: "Huslejen er 812 kr. ... 890 kr., altså en
// stigning på 9,6 pct.".
func (c *contradictions) rates() {
	shown := c.p.Hits("sats")
	if len(shown) == 0 {
		return
	}
	for _, h := range shown {
		s := &c.p.Sentences[h.Sentence]
		n, ok := percentIn(c.p, h)
		first, _ := danish.WordsAt(s.Words, h.Span)
		if !ok || !s.Stating() || !c.prominent(statement{i: h.Sentence}) || first <= s.Lead ||
			!tal.IsNoun(&s.Words[first-1]) || c.mentions(n) > 1 {
			continue
		}
		x := statement{i: h.Sentence, num: n, span: s.Words[first-1].Span.Cover(n.Span), noun: danish.Stem(s.Words[first-1].Fold)}
		for _, t := range c.p.Hits("ændring") {
			m, ok := percentIn(c.p, t)
			if ok && !tal.Same(n, m) && c.worked(t.Sentence, m, x.noun) {
				c.report(x, statement{i: t.Sentence, num: m, span: t.Span.Cover(m.Span), noun: x.noun})
				return
			}
		}
	}
}

// worked reports whether sentence i gives the change n of what the noun names, in a
// sentence that it opens there or just before, as it follows from two figures.
func (c *contradictions) worked(i int, n danish.Number, noun string) bool {
	s := &c.p.Sentences[i]
	if !s.Stating() || c.prominent(statement{i: i}) || !tal.WorksOut(c.p, i, n) {
		return false
	}
	for k := i; k >= max(0, i-1) && c.p.Sentences[k].Block == s.Block; k-- {
		words := c.p.Sentences[k].Words[c.p.Sentences[k].Lead:]
		if len(words) == 0 || len(yearsOf(c.p, k)) > 0 {
			return false
		}
		if danish.Stem(words[0].Fold) == noun || len(words) > 1 && strings.HasSuffix(words[0].Fold, "e") && danish.Stem(words[1].Fold) == noun {
			return true
		}
	}
	return false
}

// percentIn is the percentage a hit ends in.
func percentIn(p *checker.Pass, h checker.Hit) (danish.Number, bool) {
	for _, n := range p.Numbers(h.Sentence) {
		if n.Kind == danish.Percent && n.Value == n.High && n.Span.Overlaps(h.Span) {
			return n, true
		}
	}
	return danish.Number{}, false
}

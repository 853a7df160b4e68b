package modsigelse

import (
	"strings"
	"sync"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/tal"
)

// economic are the ends of nouns of which an item that asks for the money has one.
const economic = "besparelsen|nettobesparelsen|merudgiften|nettomerudgiften|mindreudgiften|udgiften|nettoudgiften|" +
	"driftsudgiften|anlægsudgiften|merindtægten|effektiviseringen|gevinsten|provenuet|underskuddet|overskuddet|merforbruget|mindreforbruget"

// works are the nouns of what a work costs, for which an appropriation is given.
const works = "anlægsudgiften|anlægsudgift|anlægssummen|anlægssum|anlægsoverslaget|byggesummen|byggesum|" +
	"projektsummen|totaludgiften|totalsummen|entreprisesummen"

// askedSums compares the one amount of a point, which stands nowhere in the rest, with what
// the rest tells: "besparelsen på 1,3 mio. kr. indarbejdes", "Besparelsen på 1,4 mio. kr."
// and "anlægsbevilling på 5,8 mio. kr.", "Anlægsudgiften er beregnet til 5,4 mio. kr.".
func (c *contradictions) askedSums() {
	asked := c.p.Hits("bedes")
	if len(asked) == 0 {
		return
	}
	sums := sync.OnceValue(c.toldSums)
	for _, h := range asked {
		x, ok := c.sumOf(h)
		if !ok || c.p.Sentences[x.i].Point < 0 || c.outside(x.num) {
			continue
		}
		var told []statement
		for _, y := range sums() {
			works := strings.HasSuffix(x.noun, "bevilling") && c.p.Has("anlæg", y.i)
			if works || y.noun == x.noun && y.key == x.key {
				told = append(told, y)
			}
		}
		if len(told) == 0 || !agree(told) || !tal.Slipped(x.num.Value, told[0].num.Value) ||
			apartYears(x.years, told[0].years) || c.related(x.num, told[0].num) || c.foundInTable(x.num) {
			continue
		}
		if odd, usual := c.odder(x, told[0]); c.foundInTable(told[0].num) {
			c.report(x, told[0])
		} else {
			c.report(odd, usual)
		}
		return
	}
}

// toldSums are those that the text tells outside its recommendation.
func (c *contradictions) toldSums() []statement {
	var out []statement
	for _, h := range c.p.Hits("oplyses") {
		if y, ok := c.sumOf(h); ok && !c.recommended(&c.p.Sentences[y.i]) {
			out = append(out, y)
		}
	}
	return out
}

// sumOf reads a hit that ends in the one amount of its sentence.
func (c *contradictions) sumOf(h checker.Hit) (st statement, ok bool) {
	s := &c.p.Sentences[h.Sentence]
	n, at, ok := c.soleAmount(h.Sentence)
	if !ok || !s.Stating() || offered(c.p, s.Block) || n.Span.Start < h.Span.Start || n.Span.Start > h.Span.End {
		return st, false
	}
	first, _ := danish.WordsAt(s.Words, h.Span)
	for _, w := range s.Words[s.Lead:] {
		if isVague(w.Fold) || w.Fold == "uden" || w.Fold == "tidligere" || w.Fold == "moms" {
			return st, false
		}
	}
	return statement{
		i: h.Sentence, num: n, span: s.Words[first].Span.Cover(n.Span), noun: danish.Stem(s.Words[first].Fold),
		key: often(s.Words, at), years: yearsMeant(c.p, h.Sentence),
	}, true
}

// outside reports whether an amount stands anywhere but in the title, the summary and the
// recommendation.
func (c *contradictions) outside(n danish.Number) bool {
	for _, i := range c.standing(n.Kind, n.Value) {
		if !c.prominent(statement{i: i}) {
			return true
		}
	}
	return false
}

// foundInTable reports whether a cell has the digits of an amount.
func (c *contradictions) foundInTable(n danish.Number) bool {
	key := tal.FigureKey(c.p, n)
	for i := range c.p.Sentences {
		if c.p.Sentences[i].Cell == nil {
			continue
		}
		for _, m := range c.p.Numbers(i) {
			if tal.FigureKey(c.p, m) == key {
				return true
			}
		}
	}
	return false
}

// yearsMeant are the years of a sentence but for those of a date, which may be that of the
// calculation: "beregnet i april 2026".
func yearsMeant(p *checker.Pass, i int) []int {
	out := yearsOf(p, i)
	for _, d := range p.Dates(i) {
		for k := range out {
			if out[k] == d.Year {
				out = append(out[:k], out[k+1:]...)
				break
			}
		}
	}
	words := p.Sentences[i].Words
	for k := 1; k < len(words); k++ {
		if !danish.IsMonth(words[k-1].Fold) || len(words[k].Fold) != 4 {
			continue
		}
		for j := range out {
			if danish.Decimal(out[j])*danish.One == yearValue(words[k].Fold) {
				out = append(out[:j], out[j+1:]...)
				break
			}
		}
	}
	return out
}

func yearValue(f string) danish.Decimal {
	v, ok := danish.ParseDecimal(f)
	if !ok {
		return 0
	}
	return v
}

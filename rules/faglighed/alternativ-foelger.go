package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// consequences are what the sentences of an item say comes of something.
type consequences struct {
	p     *checker.Pass
	named map[string]bool    // the long words of the sentences that name an alternative, by their beginnings
	pairs map[[2]string]bool // two of them that a sentence with consequences holds
}

// follow reports whether the sentence that names an alternative, or the next, tells
// what comes of it, or another takes up two of its words and does.
func (c *consequences) follow(i int) bool {
	p := c.p
	for k := i; k <= i+1 && k < len(p.Sentences); k++ {
		if k > i && p.Sentences[k].Heading {
			break
		}
		if tellsOutcome(p, k) {
			return true
		}
	}
	if c.pairs == nil {
		c.read()
	}
	return c.pricedByNumber(i) || c.pricedByLabel(i) || eachPair(c.words(i), func(pair [2]string) bool { return c.pairs[pair] })
}

// tellsOutcome reports whether sentence i tells what comes of something; "hvor" right behind what
// an option is called only tells what it is, as does the verb of a condition: "Bevares skoven, ...".
func tellsOutcome(p *checker.Pass, i int) bool {
	if p.HasMoney(i) {
		return true
	}
	named := p.HitsIn("navngivet", i, i)
	return slices.ContainsFunc(p.HitsIn("foelge", i, i), func(h checker.Hit) bool {
		return !opensCondition(p, h) && !slices.ContainsFunc(named, func(n checker.Hit) bool { return n.Span.End == h.Span.End })
	})
}

// opensCondition reports whether a hit is the verb that a sentence sets up a condition by.
func opensCondition(p *checker.Pass, h checker.Hit) bool {
	return h.Span.Start == p.Sentences[h.Sentence].Span.Start && strings.HasSuffix(p.Text(h.Span), "es")
}

// pricedByNumber reports whether a sentence that names something by its number ("byder nr. 1")
// speaks of what another gives an amount.
func (c *consequences) pricedByNumber(i int) bool {
	p := c.p
	words := p.Sentences[i].Words
	for k := 2; k < len(words); k++ {
		if words[k-1].Fold != "nr" {
			continue
		}
		named := strings.ToLower(p.Text(words[k-2].Span.Cover(words[k].Span)))
		for j := range p.Sentences {
			if j != i && p.HasMoney(j) && strings.Contains(strings.ToLower(p.Text(p.Sentences[j].Span)), named) {
				return true
			}
		}
	}
	return false
}

// pricedByLabel reports whether a sentence that opens with one of the long words of sentence i, or with
// the last part of one, gives an amount: "Interview: 70.000 kr.", "Rådgiveren koster 90.000 kr." of "en
// gældsrådgiver".
func (c *consequences) pricedByLabel(i int) bool {
	named := c.words(i)
	for j := range c.p.Sentences {
		s := &c.p.Sentences[j]
		if j == i || len(s.Words) == 0 || !c.p.HasMoney(j) {
			continue
		}
		if w := s.Words[0].Fold; len(w) > 6 && slices.Contains(named, w[:6]) {
			return true
		}
		if core := withoutArticle(s.Words[0].Fold); s.In(document.RoleEconomy) && len(core) > 5 &&
			slices.ContainsFunc(c.p.Sentences[i].Words, func(w danish.Word) bool {
				return strings.HasSuffix(w.Fold, core) || strings.HasSuffix(withoutArticle(w.Fold), core)
			}) {
			return true
		}
	}
	return false
}

// withoutArticle is a folded noun without its article at the end: "rådgiveren" is "rådgiver".
func withoutArticle(noun string) string {
	for _, end := range []string{"erne", "ene", "en", "et"} {
		if cut, ok := strings.CutSuffix(noun, end); ok {
			return cut
		}
	}
	return noun
}

// words are the beginnings of the long words of sentence i, which names an alternative.
func (c *consequences) words(i int) []string {
	var out []string
	for _, w := range c.p.Sentences[i].Words {
		if len(w.Fold) > 6 && !idle[w.Fold] {
			out = append(out, w.Fold[:6])
		}
	}
	return out
}

// read collects which words that an alternative may be known by stand together in the
// sentences that tell of consequences.
func (c *consequences) read() {
	c.named, c.pairs = map[string]bool{}, map[[2]string]bool{}
	for _, h := range c.p.Said("andet") {
		for _, w := range c.words(h.Sentence) {
			c.named[w] = true
		}
	}
	last := -1
	for _, h := range c.p.Hits("foelge") {
		s := &c.p.Sentences[h.Sentence]
		if h.Sentence == last || s.Heading || s.Aside() || opensCondition(c.p, h) {
			continue
		}
		last = h.Sentence
		var words []string
		for k := range s.Words {
			if w := s.Words[k].Fold; len(w) > 6 && c.named[w[:6]] {
				words = append(words, w[:6])
			}
		}
		eachPair(words, func(pair [2]string) bool {
			c.pairs[pair] = true
			return false
		})
	}
}

// eachPair calls f for any two different words, the lesser first, until it is true, and
// reports whether it was.
func eachPair(words []string, f func([2]string) bool) bool {
	for i, a := range words {
		for _, b := range words[:i] {
			if a != b && f([2]string{min(a, b), max(a, b)}) {
				return true
			}
		}
	}
	return false
}

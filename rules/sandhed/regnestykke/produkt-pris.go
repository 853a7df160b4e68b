package regnestykke

import (
	"fmt"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// product checks "Kommunen giver 60 kr. pr. elev, og der er 500 elever, så udgiften bliver
// 36.000 kr.": the price of one and how many there are, in the sentence or the one before it,
// which hold no other amount and no other number of them.
func (c *figures) product(i int) {
	var money, counts []danish.Number
	each, noun := -1, ""
	for k := max(0, i-1); k <= i; k++ {
		s := &c.p.Sentences[k]
		if s.Block != c.p.Sentences[i].Block {
			continue
		}
		if c.moreThanEach(k) || danish.HasStem(s.Words, "efter", "refusion", "tilskud", "rabat", "halvdelen", "staten", "fradrag") {
			return
		}
		for _, n := range c.quantities(k) {
			switch n.Kind {
			case danish.Percent:
				return
			case danish.Money:
				if of, ok := priceOf(s.Words, n); ok && each < 0 {
					each, noun = len(money), of
				}
				money = append(money, n)
			case danish.Plain:
				counts = append(counts, n)
			}
		}
	}
	if len(money) != 2 || each != 0 || money[1].Span.Start < c.p.Sentences[i].Span.Start {
		return
	}
	price, total := money[0], money[1]
	count, ok := soleCount(counts, noun)
	if !ok || price.Value != price.High || total.Value != total.High || price.Value <= 0 || total.Value <= 0 ||
		c.p.Sentences[i].Quoted(total.Span) {
		return
	}
	times := float64(count.Value) / float64(danish.One)
	m := misfit{want: danish.Decimal(float64(price.Value) * times), have: total.Value}
	if room := danish.Decimal(float64(price.Half)*times) + total.Half; max(m.want-m.have, m.have-m.want) <= room || !nearly(m, 4) {
		return
	}
	c.p.Report(checker.Finding{
		Span: c.fromWord(i, total.Span),
		Message: fmt.Sprintf("%s gange %s giver %s, men der står %s", c.p.Text(count.Span), c.p.Text(price.Span),
			shown(m.want, total), stop(c.p.Text(total.Span))),
		Evidence: []checker.Evidence{
			{Note: "Her står prisen og antallet",
				Span: document.Span{Start: min(price.Span.Start, count.Span.Start), End: max(price.Span.End, count.Span.End)}},
		},
	})
}

// priceOf reads "60 kr. pr. elev" and "60 kr. stykket": what the amount is the price of, "" if
// the words only say that it is that of one.
func priceOf(words []danish.Word, n danish.Number) (noun string, ok bool) {
	_, next := danish.WordsAt(words, n.Span)
	switch {
	case next >= len(words) || words[next].Break:
		return "", false
	case words[next].Fold == "stykket":
		return "", true
	case next+1 < len(words) && words[next].Fold == "pr" && !tal.TimeUnits[words[next+1].Fold] &&
		!words[next+1].Is("måned", "uge", "dag", "døgn", "kvartal", "time"):
		if words[next+1].Fold == "stk" {
			return "", true
		}
		return danish.Stem(words[next+1].Fold), true
	}
	return "", false
}

// soleCount is the one number that counts the noun; without one, the only count there is.
func soleCount(counts []danish.Number, noun string) (sole danish.Number, ok bool) {
	for _, n := range counts {
		if noun != "" && danish.Stem(n.Unit) != noun {
			if tal.TimeUnits[n.Unit] || n.Value > danish.One {
				return sole, false // months, places and the like multiply too
			}
			continue
		}
		if ok || n.Unit == "" || tal.TimeUnits[n.Unit] || n.Decimals > 0 || n.Value != n.High {
			return sole, false
		}
		sole, ok = n, true
	}
	return sole, ok
}

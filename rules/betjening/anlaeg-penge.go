package betjening

import (
	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of anlaeg-uden-bevilling-eller-afledt-drift that looks at the sums.

// dear reports whether any sum of the item is as great as the limit.
func dear(p *checker.Pass, limit danish.Decimal) bool {
	for i := range p.Sentences {
		for _, n := range p.Numbers(i) {
			if n.Kind == danish.Money && n.Value >= limit && once(p, i, n) {
				return true
			}
		}
	}
	return false
}

// costs is the greatest sum of money in sentence i that is paid once; what a pool has left is
// no price: "puljen, hvor der er 1,3 mio. kr. til rådighed".
func costs(p *checker.Pass, i int) (most danish.Decimal) {
	for _, n := range p.Numbers(i) {
		if n.Kind == danish.Money && n.Value > most && once(p, i, n) {
			most = n.Value
		}
	}
	return most
}

// once reports a sum of sentence i that is paid once.
func once(p *checker.Pass, i int, n danish.Number) bool {
	words := p.Sentences[i].Words
	return !yearly(words, n) && !atHand(words, n)
}

// costsInAll is the greatest sum of money in the recommendation and the section on economy.
func costsInAll(p *checker.Pass) (most danish.Decimal) {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if p.HasMoney(i) && (s.Point >= 0 || s.In(document.RoleEconomy) || p.Has("vaerk", i)) {
			most = max(most, costs(p, i))
		}
	}
	return most
}

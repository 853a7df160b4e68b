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

// dearInAll reports whether what the recommendation, the section on economy or the words for a
// work tell to be paid is as great as the limit.
func dearInAll(p *checker.Pass, limit danish.Decimal) bool {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if costs(p, i) >= limit && (s.Point >= 0 || s.In(document.RoleEconomy) || p.Has("vaerk", i)) {
			return true
		}
	}
	return false
}

// dearPoint reports whether a point tells such a sum.
func dearPoint(p *checker.Pass, limit danish.Decimal) bool {
	for i := range p.Sentences {
		if p.Sentences[i].Point >= 0 && costs(p, i) >= limit {
			return true
		}
	}
	return false
}

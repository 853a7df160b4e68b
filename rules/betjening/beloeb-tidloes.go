package betjening

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of beloeb-uklart that looks at items in which nothing at all tells when.

// timeless reports the first sum to be paid, got or saved in an item where no sentence with a
// sum, no point and nothing in the section on economy tells a year or how often: "Ved
// omlægningen kan der spares 2,2 mio. kr. på kørsel." The other parts of the rule ask what
// words stand around a sum; here it does not matter, as no sum can be placed in time.
func timeless(p *checker.Pass, t *timing) {
	if p.Found() || p.Item.Type == document.Accounts || !t.untold() {
		return
	}
	best := -1
	for i := range p.Sentences {
		if open := openSum(p, i); open && (best < 0 || p.Sentences[i].Point < 0 && p.Sentences[best].Point >= 0) {
			best = i
		}
	}
	if best >= 0 {
		p.Report(checker.Finding{Span: p.Sentences[best].Span})
	}
}

// openSum reports a sentence of the administration with a sum that is to come: not of the
// past, no value, bound or capital.
func openSum(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	if s.Voice != agenda.Administration || s.In(document.RoleOptions) || s.Heading || s.Cell != nil || !p.HasMoney(i) || p.Has("forbi", i) || p.Has("værdi", i) || caseOf(p, i) {
		return false
	}
	if strings.ContainsRune(p.Text(s.Span), '|') { // a row of a table that is none to the reader
		return false
	}
	return slices.ContainsFunc(p.Numbers(i), func(n danish.Number) bool {
		return n.Kind == danish.Money && n.Value >= 10_000*danish.One && !s.Quoted(n.Span)
	})
}

package modsigelse

import (
	"fmt"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// Report reports the figures of an item that contradict each other. It uses the sets of
// Cues.
func Report(p *checker.Pass) {
	c := contradictions{p: p, all: statements(p), things: thingsOf(p)}
	for _, pair := range c.pairs() {
		c.report(pair[0], pair[1])
	}
	c.numberedThings()
	c.sale()
	c.purposes()
	c.tableTotals()
	c.introducedTotals()
	c.pointSums()
	c.noConsequences()
	c.counts()
	c.swapped()
	c.pointedBack()
	c.costs()
	c.askedSums()
	c.priced()
	c.applied()
	c.owned()
	c.rates()
	c.headed()
	c.durations()
	c.allOf()
	c.inTables()
	c.ofRows()
	c.capacities()
	c.fitted()
	c.alikeSaid()
	c.repeated()
	c.toldAgain()
	c.phrased()
	c.occasions()
	c.numbersOf()
	c.facts()
}

// report tells that odd is not what usual says.
func (c *contradictions) report(odd, usual statement) {
	if c.apartByHeads(odd, usual) || c.apartByOpening(odd, usual) || odd.num.Kind == danish.Plain && c.nowAndThen(odd, usual) {
		return
	}
	f := checker.Finding{
		Span:     odd.span,
		Facts:    []document.Span{odd.num.Span, usual.num.Span},
		Message:  fmt.Sprintf("Her står »%s«, men et andet sted i sagen »%s«.", c.written(odd.span), c.written(usual.span)),
		Evidence: []checker.Evidence{{Note: "Her står det andet tal", Span: usual.span}},
	}
	if odd.noun != usual.noun || recurs(odd.noun) && (len(odd.years) == 0) != (len(usual.years) == 0) {
		f.Severity = checker.Warning
	}
	c.odd = append(c.odd, odd.num.Span, usual.num.Span)
	c.p.Report(f)
}

func (c *contradictions) written(s document.Span) string {
	return strings.Join(strings.Fields(c.p.Text(s)), " ")
}

package ansvar

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// soFarTold reports whether a sentence with a number tells how many there are so far, not
// only how something is made ("plads til 36").
func soFarTold(p *checker.Pass, i int) bool {
	done := false
	for _, w := range p.Sentences[i].Words {
		switch {
		case tally[w.Fold], done && (strings.HasSuffix(w.Fold, "t") || strings.HasSuffix(w.Fold, "ede")):
			return true
		case auxiliary[w.Fold]:
			done = true
		}
	}
	return false
}

var (
	auxiliary = danish.WordSet("har havde er blev bliver")
	tally     = danish.WordSet(`kom fik gik tog gav stod lå var blev begyndte startede deltog modtog benyttede brugte besøgte søgte svarede mødte faldt steg solgte lånte
		bruger benytter deltager får modtager venter mangler søger følger svarer går
		nu endnu hidtil indtil siden allerede foreløbig heraf mod flere færre sidste senest pr igen tilbage under over`)
)

// weight is how much a number tells of a status. One written out ("seks konsulenter")
// mostly tells how something is organised.
func weight(p *checker.Pass, n danish.Number) int {
	if c := p.Doc.Text[n.Span.Start]; c >= '0' && c <= '9' {
		return 3
	}
	return 1
}

// address reports whether a number is that of a house.
func address(p *checker.Pass, n danish.Number) bool {
	before := strings.Fields(strings.ToLower(p.Doc.Text[max(0, n.Span.Start-40):n.Span.Start]))
	if len(before) == 0 {
		return false
	}
	for _, end := range []string{"gade", "vej", "stræde", "allé", "torv", "plads", "boulevard"} {
		if strings.HasSuffix(before[len(before)-1], end) {
			return true
		}
	}
	return false
}

// Package regnestykke works out the sums, products and percentages that the tables and sentences of
// an item give, for sum-eller-procent-stemmer-ikke, and reads tables as figures.
package regnestykke

import (
	"strings"
	"sync"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// Report reports the sums, percentages and other sums of an item that do not come out. It uses
// the sets of Cues.
func Report(p *checker.Pass) {
	c := figures{p: p}
	for _, s := range p.Item.Sections {
		if s.Role != document.RoleDecision && s.Role != document.RoleProposal {
			c.tables(s)
		}
	}
	c.ownRepeats()
	c.prose()
}

// figures checks the sums and percentages of one item.
type figures struct {
	p     *checker.Pass
	wrong []danish.Number // totals that are wrong, so that other rules leave them alone

	grids   map[*document.Table]*Grid // those checked, nil for a table that is none
	numbers []toldNumber              // see different

	said, totals []namedAmount
	nouns        map[string]headings // by stem
}

// tables checks the tables of a section.
func (c *figures) tables(s *document.Section) {
	var reserved func() (caveat, rounded bool)
	for i, b := range s.Blocks {
		if b.Table == nil {
			continue
		}
		if reserved == nil {
			reserved = sync.OnceValues(func() (caveat, rounded bool) {
				text := danish.Fold(c.p.Text(s.Body))
				return tellsCaveat(text), strings.Contains(text, "afrund")
			})
		}
		before := ""
		if i > 0 && s.Blocks[i-1].Table == nil {
			before = c.p.Text(s.Blocks[i-1].Span)
		} else if i == 0 && !s.Heading.Empty() {
			before = c.p.Text(s.Heading)
		}
		g := ReadGrid(c.p, b.Table, before)
		if g != nil {
			c.report(g, g.check(reserved))
		}
		if c.grids == nil {
			c.grids = map[*document.Table]*Grid{}
		}
		c.grids[b.Table] = g
	}
}

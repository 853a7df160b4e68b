package regnestykke

import "sagstjek/checker/danish"

// ownRepeats claims the sentences that repeat a wrong total, perhaps in
// thousands or millions of the table's unit.
func (c *figures) ownRepeats() {
	if len(c.wrong) == 0 {
		return
	}
	wrong := map[danish.Decimal]bool{}
	for _, w := range c.wrong {
		wrong[w.Value] = w.Value != 0
	}
	in := func(v danish.Decimal) bool { return v%1000 == 0 && wrong[v/1000] }
	for i := range c.p.Sentences {
		s := &c.p.Sentences[i]
		if s.Cell != nil {
			continue
		}
		for _, n := range c.p.Numbers(i) {
			if n.Kind != danish.Label && (wrong[n.Value] || in(n.Value) || in(n.Value/1000)) {
				c.p.Own(s.Span)
				break
			}
		}
	}
}

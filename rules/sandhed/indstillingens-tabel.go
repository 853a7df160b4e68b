package sandhed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// financed reports a table in the recommendation that tells where an amount comes from and
// adds up to something else: "900.000 kr., som dækkes således:".
func (c *caseText) financed() {
	section := c.p.Item.Section(document.RoleRecommendation)
	if section == nil {
		return
	}
	for k, b := range section.Blocks {
		if b.Table == nil || k == 0 || section.Blocks[k-1].Table != nil {
			continue
		}
		intro := section.Blocks[k-1].Span
		text := danish.Fold(strings.TrimRight(c.p.Text(intro), " \n*_"))
		if !strings.HasSuffix(text, ":") ||
			!danish.Holds(text, "dækkes", "finansier", "fordeles", "fordelt ", "betales", "sådan:", "således:") {
			continue
		}
		ask, ok := c.soleSum(intro)
		parts := c.lines(b.Table)
		if !ok || len(parts) < 2 {
			continue
		}
		var sum, half danish.Decimal
		for _, n := range parts {
			sum, half = sum+n.Value, half+n.Half
		}
		if d := sum - ask.Value; d <= half+ask.Half && -d <= half+ask.Half || sum > 2*ask.Value || ask.Value > 2*sum {
			continue
		}
		c.p.Report(checker.Finding{
			Span:     parts[0].Span,
			Message:  "Linjerne i tabellen giver " + sum.String() + " kr., men beløbet er på " + ask.Value.String() + " kr.",
			Remedy:   "Ret det beløb, der er forkert, eller skriv, hvor resten kommer fra.",
			Facts:    []document.Span{b.Span},
			Evidence: []checker.Evidence{{Note: "Her står beløbet", Span: ask.Span}},
		})
	}
}

// soleSum is the only amount of money in a block.
func (c *caseText) soleSum(block document.Span) (sole danish.Number, ok bool) {
	for i, to := c.p.SentencesIn(block); i < to; i++ {
		if c.p.Has("delvis", i) {
			return sole, false
		}
		for _, n := range c.p.Numbers(i) {
			if n.Kind != danish.Money {
				continue
			}
			if ok || n.Value != n.High || n.Value <= 0 {
				return sole, false
			}
			sole, ok = n, true
		}
	}
	return sole, ok
}

// lines are the amounts of the rows of a table, none if a row has not just one or tells a
// total.
func (c *caseText) lines(t *document.Table) []danish.Number {
	var out []danish.Number
	for _, row := range t.Rows[1:] {
		before := len(out)
		for _, cell := range row {
			text := danish.Fold(strings.TrimSpace(c.p.Text(cell.Span)))
			if danish.BeginsWith(text, "i alt", "sum", "samlet", "total", "heraf") {
				return nil
			}
			for i, to := c.p.SentencesIn(cell.Span); i < to; i++ {
				for _, n := range c.p.Numbers(i) {
					if n.Kind == danish.Money && n.Value == n.High && cell.Span.Contains(n.Span) {
						out = append(out, n)
					}
				}
			}
		}
		if len(out) != before+1 {
			return nil
		}
	}
	return out
}

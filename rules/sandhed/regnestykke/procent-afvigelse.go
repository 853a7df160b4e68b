package regnestykke

import (
	"slices"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// variances are the nouns of what accounts are off their budget by.
var variances = danish.WordSet("merforbruget mindreforbruget merudgiften mindreudgiften afvigelsen overskridelsen " +
	"budgetoverskridelsen bevillingsoverskridelsen overforbruget underforbruget")

// variance checks "Merforbruget svarer til 4,5 pct. af bevillingen" where only a table
// tells of both: its totals of what was granted and of what was spent.
func (l *line) variance(noun string, end int) {
	words := l.cut(l.span.Start, l.lead)
	if len(words) < 2 || l.k > 0 || !variances[words[0].Fold] ||
		!words[1].Is("svarer", "er", "udgør", "bliver") || len(words) > 4 {
		return
	}
	granted := l.c.headed(noun).totals
	spent := slices.Concat(l.c.headed("regnskab").totals, l.c.headed("forbrug").totals)
	if len(granted) != 1 || len(spent) != 1 || granted[0].Value == spent[0].Value {
		return
	}
	part := spent[0]
	part.Value = max(part.Value-granted[0].Value, granted[0].Value-part.Value)
	part.High = part.Value
	want, got := tal.Percent(part.Value, granted[0].Value), float64(l.nums[l.k].Value)/float64(danish.One)
	if want < got/3 || want > 3*got || l.right(part, granted[0]) || l.rightAnywhere(part) || l.rowRight() {
		return
	}
	place := words[0].Span.Cover(document.Span{Start: l.nums[l.k].Span.End, End: end})
	l.report(part, granted[0], place, granted[0].Span)
}

// rowRight reports whether two cells of one row of a table make the percentage: then it
// is said of that row.
func (l *line) rowRight() bool {
	for i := range l.c.p.Sentences {
		a := &l.c.p.Sentences[i]
		if a.Cell == nil {
			continue
		}
		for k := i + 1; k < len(l.c.p.Sentences); k++ {
			b := &l.c.p.Sentences[k]
			if b.Cell == nil || b.Block != a.Block || b.Cell.Row != a.Cell.Row {
				break
			}
			for _, x := range l.c.p.Numbers(i) {
				for _, y := range l.c.p.Numbers(k) {
					x.Value, y.Value = max(x.Value, -x.Value), max(y.Value, -y.Value)
					if y.Value > 0 && x.Value > y.Value {
						x, y = y, x
					}
					if x.Value > 0 && y.Value > 0 && l.right(x, y) {
						return true
					}
				}
			}
		}
	}
	return false
}

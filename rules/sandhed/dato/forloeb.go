package dato

import (
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// told are periods whose ends two verbs of one clause tell: "begynder den 1. maj og
// slutter den 3. juni".
func (c *calendar) told(i int, dates []danish.Date) []danish.Period {
	var out []danish.Period
	for k := 0; k+1 < len(dates); k++ {
		from, to := dates[k], dates[k+1]
		if from.Year == 0 || to.Year == 0 || from.Span.End > to.Span.Start {
			continue
		}
		gap := c.wordsIn(i, document.Span{Start: from.Span.End, End: to.Span.Start})
		if len(gap) < 2 || len(gap) > 10 || !endsIn(gap) || !c.beginning(i, from.Span) {
			continue
		}
		out = append(out, danish.Period{Span: from.Span.Cover(to.Span), From: from, To: to})
	}
	return out
}

// endsIn reports "og slutter" among the words between two dates, with nothing else
// beginning there.
func endsIn(gap []danish.Word) bool {
	for k, w := range gap {
		if w.Fold == "og" {
			return k+1 < len(gap) && ends[gap[k+1].Fold]
		}
		if w.Break && k > 0 || begins[w.Fold] || ends[w.Fold] {
			return false
		}
	}
	return false
}

// beginning reports a verb of beginning within three words before a date.
func (c *calendar) beginning(i int, at document.Span) bool {
	words := c.p.Sentences[i].Words
	for k := range words {
		if begins[words[k].Fold] && words[k].Span.End <= at.Start {
			return len(c.wordsIn(i, document.Span{Start: words[k].Span.End, End: at.Start})) <= 3
		}
	}
	return false
}

var (
	begins = danish.WordSet("begynder begyndte starter startede indledes påbegyndes igangsættes åbner løber gælder træder")
	ends   = danish.WordSet("slutter sluttede ender udløber udløb ophører afsluttes lukker varer løber")
)

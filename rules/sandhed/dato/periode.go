package dato

import (
	"fmt"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// period reports a period that ends before it begins, and one whose stated length its
// own dates contradict.
func (c *calendar) period(i int, x danish.Period) {
	months := x.From.Day == 0 || x.To.Day == 0
	x.From.Day, x.To.Day = max(x.From.Day, 1), lastDay(x.To)
	days, ok := daysBetween(x.From, x.To)
	if !ok || c.p.Has("flyttet", i) {
		return
	}
	if days < 0 {
		c.p.Report(checker.Finding{
			Span:    c.fullPeriod(i, x.Span),
			Message: "Perioden slutter, før den begynder.",
			Remedy:  "Ret en af de to datoer. Det kan være måneden eller årstallet, der er forkert.",
		})
		return
	}
	var near *length
	for _, l := range c.lengths(i) {
		if months { // the first and the last month may count or not
			l.most += 31
			if l.least < 25 {
				continue
			}
		}
		if l.least <= days && days <= l.most || c.loosely(i, l, x, days) {
			return
		}
		if near == nil && c.belongs(i, l, x.Span, days) {
			near = &l
		}
	}
	if near == nil || days > near.most && (c.p.Has("forlaenget", i) || idle(x.To, days-near.most)) {
		return
	}
	c.p.Report(checker.Finding{
		Severity: checker.Error,
		Span:     c.fullPeriod(i, x.Span.Cover(near.span)),
		Facts:    []document.Span{x.Span},
		Message:  fmt.Sprintf("Fra den første til den sidste dato er der %s, ikke %s.", span(days), near.text),
		Remedy:   "Ret datoerne eller længden, så de passer sammen.",
	})
}

// lastDay is the day of a date, the last one where it names only a month.
func lastDay(d danish.Date) int {
	if d.Day == 0 && d.Month > 0 {
		return daysOf(d)
	}
	return d.Day
}

// daysBetween is the end minus the start; years may be left out at both ends.
func daysBetween(from, to danish.Date) (int, bool) {
	if from.Year == 0 && to.Year == 0 {
		from.Year, to.Year = 2025, 2025
		if to.Month < from.Month {
			to.Year++
		}
	}
	return danish.Days(from, to)
}

// span tells a number of days in words a reader can check.
func span(days int) string {
	if years := (days + 10) / 365; years > 0 && days+10-365*years < 21 {
		return fmt.Sprintf("%d år", years)
	}
	if days >= 14 && days%7 == 0 {
		return fmt.Sprintf("%d dage (%d uger)", days, days/7)
	}
	if days >= 14 && days%7 >= 4 {
		return fmt.Sprintf("%d dage (knap %d uger)", days, days/7+1)
	}
	if days >= 14 {
		return fmt.Sprintf("%d dage (godt %d uger)", days, days/7)
	}
	return fmt.Sprintf("%d dage", days)
}

// fullPeriod takes "fra", "i" or "mellem" in front along, and a closing bracket behind.
func (c *calendar) fullPeriod(i int, x document.Span) document.Span {
	s := &c.p.Sentences[i]
	for k := len(s.Words) - 1; k >= s.Lead; k-- {
		w := s.Words[k]
		if w.Span.End > x.Start || x.Start-w.Span.End > 2 {
			continue
		}
		switch w.Fold {
		case "fra", "den", "d", "mellem", "i", "perioden", "på":
			x.Start = w.Span.Start
		default:
			return x
		}
	}
	return x
}

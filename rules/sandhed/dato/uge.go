package dato

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// week reports a week number that stands right beside a full date of another week:
// "uge 36 (15. september 2026)", "7. september 2026 (uge 36)".
func (c *calendar) week(i int, d danish.Date) {
	if !d.Full() {
		return
	}
	s := &c.p.Sentences[i]
	lead := strings.TrimRight(before(c.p, s, d.Span), " \u00a0")
	lead = strings.TrimRight(strings.TrimSuffix(lead, " den"), " \u00a0")
	tail := strings.TrimLeft(after(c.p, s, d.Span), " \u00a0")
	n, at := 0, document.Span{}
	c.weeks(i, d, lead)
	switch {
	case strings.HasSuffix(lead, "(") || strings.HasSuffix(lead, ",") && closes(tail):
		n, at.Start = weekAtEnd(strings.TrimRight(lead[:len(lead)-1], " \u00a0"))
		at = document.Span{Start: s.Span.Start + at.Start, End: d.Span.End}
		if strings.HasPrefix(tail, ")") {
			at.End = s.Span.End - len(tail) + len(")")
		}
	case strings.HasPrefix(tail, "(uge "):
		digits, _, ok := strings.Cut(tail[len("(uge "):], ")")
		if n, _ = strconv.Atoi(digits); !ok {
			n = 0
		}
		at = document.Span{Start: d.Span.Start, End: s.Span.End - len(tail) + len("(uge )") + len(digits)}
	}
	if n < 1 || n > 53 {
		return
	}
	if year, week := d.Time().ISOWeek(); week != n && !c.reaches(i, d, n) {
		c.p.Report(checker.Finding{
			Span: at, Facts: []document.Span{d.Span},
			Message: fmt.Sprintf("Den %s ligger i uge %d i %d, ikke i uge %d.", day(d), week, year, n),
			Remedy:  "Ret ugenummeret eller datoen.",
		})
	}
}

// weeks reports a period whose last day lies outside the weeks named right in front of
// it: "uge 34-36 (23. august - 19. september 2027)". lead is the text before its first day.
func (c *calendar) weeks(i int, d danish.Date, lead string) {
	if !strings.HasSuffix(lead, "(") {
		return
	}
	first, last, start := weekRange(strings.TrimRight(lead[:len(lead)-1], " \u00a0"))
	if first == 0 {
		return
	}
	for _, x := range c.periods(i) {
		if x.From.Span != d.Span || !x.To.Full() {
			continue
		}
		from := x.From
		if from.Year == 0 {
			from.Year = x.To.Year
		}
		if !from.Full() {
			return
		}
		_, a := from.Time().ISOWeek()
		_, b := x.To.Time().ISOWeek()
		if a != first || b != last && !(b == last+1 && x.To.ActualWeekday() == 1) {
			c.p.Report(checker.Finding{
				Span: document.Span{Start: c.p.Sentences[i].Span.Start + start, End: x.Span.End}, Facts: []document.Span{x.Span},
				Message: fmt.Sprintf("Fra den %s til den %s er uge %d-%d, ikke uge %d-%d.", day(from), day(x.To), a, b, first, last),
				Remedy:  "Ret ugenumrene eller datoerne.",
			})
		}
	}
}

// weekRange reads "uge 34-36" at the end of a text and gives where it begins.
func weekRange(text string) (first, last, start int) {
	far := max(0, len(text)-len("-– 53 "))
	cut := strings.LastIndexAny(text[far:], "-–")
	if cut < 0 {
		return 0, 0, 0
	}
	cut += far
	last, err := strconv.Atoi(strings.TrimLeft(text[cut:], "-– "))
	if err != nil || last > 53 {
		return 0, 0, 0
	}
	first, start = weekAtEnd(strings.TrimRight(text[:cut], " \u00a0"))
	if first < 1 || first >= last {
		return 0, 0, 0
	}
	return first, last, start
}

// reaches reports whether the date begins or ends a period that touches week n.
func (c *calendar) reaches(i int, d danish.Date, n int) bool {
	for _, x := range c.periods(i) {
		if !x.Span.Contains(d.Span) || !x.From.Full() || !x.To.Full() {
			continue
		}
		for t := x.From.Time(); !t.After(x.To.Time()) && t.Before(x.From.Time().AddDate(1, 0, 0)); t = t.AddDate(0, 0, 1) {
			if _, w := t.ISOWeek(); w == n {
				return true
			}
		}
	}
	return false
}

// weekAtEnd reads "uge 36" at the end of a text and gives where it begins.
func weekAtEnd(text string) (n, start int) {
	at := len(text)
	for at > 0 && text[at-1] >= '0' && text[at-1] <= '9' {
		at--
	}
	n, _ = strconv.Atoi(text[at:])
	lead := strings.TrimRight(text[:at], " \u00a0")
	word := danish.Fold(lead[max(0, len(lead)-len("ruge")):])
	if len(lead) == at || !strings.HasSuffix(word, "uge") || word == "ruge" {
		return 0, 0
	}
	return n, len(lead) - len("uge")
}

// closes reports whether a clause ends where the text begins.
func closes(tail string) bool {
	return tail == "" || strings.IndexByte(".,;)", tail[0]) >= 0 || strings.HasPrefix(tail, "kl")
}

// deadline reports a deadline to come that lies before the meeting.
func (c *calendar) deadline(i int, d danish.Date) {
	s := &c.p.Sentences[i]
	if !d.Full() || d.Inferred || c.meeting.IsZero() || !d.Time().Before(c.meeting) || c.meeting.Sub(d.Time()) > 300*24*time.Hour {
		return
	}
	asks := s.Point >= 0 || s.In(document.RoleNext)
	if !asks || !c.follows("frist", i, d.Span) || c.p.Has("forbi", i) {
		return
	}
	c.p.Report(checker.Finding{
		Span: c.withDen(i, d.Span),
		Message: fmt.Sprintf("Fristen ligger før mødet den %s.",
			day(danish.Date{Year: c.meeting.Year(), Month: int(c.meeting.Month()), Day: c.meeting.Day()})),
		Remedy: "Ret fristen, eller skriv, at den er overskredet, og hvad der sker.",
	})
}

// follows reports whether a date stands at most six words behind a hit of the set, with
// no new clause between.
func (c *calendar) follows(set string, i int, x document.Span) bool {
	for _, h := range c.p.HitsIn(set, i, i) {
		if h.Span.End <= x.Start && c.near(i, document.Span{Start: h.Span.End, End: x.Start}) {
			return true
		}
	}
	return false
}

// near reports whether at most six words stand in a gap, and no new clause.
func (c *calendar) near(i int, gap document.Span) bool {
	n := 0
	for _, w := range c.p.Sentences[i].Words {
		if w.Span.Start >= gap.Start && w.Span.End <= gap.End {
			if n++; w.Break || w.Fold == "som" || w.Fold == "der" || w.Fold == "hvor" || w.Fold == "og" {
				return false
			}
		}
	}
	return n <= 6
}

// weekend tells, quietly, of a political decision dated on a Saturday or Sunday.
func (c *calendar) weekend(i int, d danish.Date) {
	if !d.Full() || d.Inferred || d.Weekday > 0 || d.ActualWeekday() < 6 {
		return
	}
	hit := c.follows("besluttet", i, d.Span)
	for _, h := range c.p.HitsIn("besluttet", i, i) {
		gap := document.Span{Start: d.Span.End, End: h.Span.Start}
		hit = hit || gap.Start <= gap.End && gap.Len() < 3
	}
	if !hit || !c.p.Has("organ", i) {
		return
	}
	c.p.Report(checker.Finding{
		Severity: checker.Suggestion, Quiet: true, Span: c.withDen(i, d.Span),
		Message: fmt.Sprintf("Den %s er en %s. Er det den rigtige dato for beslutningen?", day(d), danish.WeekdayName(d.ActualWeekday())),
		Remedy:  "Slå mødedatoen efter i referatet.",
	})
}

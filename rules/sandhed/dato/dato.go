// Package dato compares the weekdays, dates, weeks, periods and deadlines of an item with the
// calendar and with each other, for dato-eller-periode-stemmer-ikke.
package dato

import (
	"time"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// Report reports the days and periods of an item that cannot be right. It uses the sets of cues of
// the rule that runs.
func Report(p *checker.Pass) {
	c := newCalendar(p)
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Voice != agenda.Administration && s.Voice != agenda.Hearing || !s.Tally.Digits() {
			continue
		}
		for _, d := range p.Dates(i) {
			if !s.Quoted(d.Span) && c.exists(i, d) {
				c.weekday(i, d, p.Dates(i))
				c.week(i, d)
				c.deadline(i, d)
				c.weekend(i, d)
				c.feast(i, d)
			}
		}
		c.schoolYears(i)
		c.yearRanges(i)
		for _, period := range c.periods(i) {
			if !s.Quoted(period.Span) {
				c.period(i, period)
			}
		}
	}
	c.rows()
	c.twoLimits()
}

// calendar is what the dates of one item are compared with.
type calendar struct {
	p       *checker.Pass
	meeting time.Time
	plan    []int // the years the title of a plan of meetings names
	first   int   // earliest and latest year of the full dates in the item, 0 if there are none
	last    int
}

func newCalendar(p *checker.Pass) *calendar {
	c := &calendar{p: p, meeting: p.Item.Meeting}
	if c.meeting.IsZero() {
		c.meeting = p.Env.Meeting
	}
	if !c.meeting.IsZero() {
		c.year(c.meeting.Year())
	}
	for i := range p.Sentences {
		for _, d := range p.Dates(i) {
			if d.Full() && !d.Inferred {
				c.year(d.Year)
			}
		}
	}
	c.plan = planYears(p)
	return c
}

func (c *calendar) periods(i int) []danish.Period {
	s := &c.p.Sentences[i]
	dates := c.p.Dates(i)
	if len(dates) < 2 {
		return nil
	}
	if out := danish.Periods(c.p.Text(s.Span), s.Span.Start, dates, nil); len(out) > 0 {
		return out
	}
	return c.told(i, dates)
}

// year widens the range of years the item is about.
func (c *calendar) year(y int) {
	if c.first == 0 || y < c.first {
		c.first = y
	}
	c.last = max(c.last, y)
}

// day is the date as a person writes it, with the year.
func day(d danish.Date) string {
	return d.Time().Format("2. ") + monthName(d.Month) + " " + yearText(d.Year)
}

// before is the text of a sentence in front of a span; after what follows it.
func before(p *checker.Pass, s *agenda.Sentence, x document.Span) string {
	return p.Text(document.Span{Start: s.Span.Start, End: max(x.Start, s.Span.Start)})
}

func after(p *checker.Pass, s *agenda.Sentence, x document.Span) string {
	return p.Text(document.Span{Start: min(x.End, s.Span.End), End: s.Span.End})
}

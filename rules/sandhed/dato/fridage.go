package dato

import (
	"time"

	"sagstjek/checker/danish"
)

// loosely reports whether a length is that of a period of so many days in one of the ways in
// which people count: whole weeks from Monday to Friday, working days, months to the nearest,
// school years and calendar years. The time of a hearing is counted strictly.
func (c *calendar) loosely(i int, l length, x danish.Period, days int) bool {
	if c.p.Has("hoering", i) || !x.From.Full() || !x.To.Full() {
		return false
	}
	years := x.To.Year - x.From.Year
	switch l.unit {
	case "dag":
		weekdays, off := workdays(x.From, x.To)
		return weekdays == l.n || weekdays-off == l.n
	case "uge":
		return days < l.least && days+idleBeside(x.From, -1)+idleBeside(x.To, 1) >= l.least
	case "måned":
		off := days - l.n*365/12
		return l.n > 2 && -15 <= off && off <= 15
	case "år":
		school := x.From.Month == 8 && x.To.Month == 6 && years == l.n
		whole := x.From.Month == 1 && x.From.Day == 1 || x.To.Month == 12 && x.To.Day == 31
		return school || whole && years+1 == l.n && days > l.least-365/2
	}
	return false
}

// idle reports whether the last days of a period are all weekend or holiday, so that
// a length that would have ended there runs on.
func idle(to danish.Date, days int) bool {
	if !to.Full() || days > 5 {
		return false
	}
	for k := 1; k <= days+2; k++ {
		if !dayOff(to.Time().AddDate(0, 0, -k)) {
			return k > days
		}
	}
	return true
}

// idleBeside counts the weekend days and holidays that follow on a date in steps of a day
// back or forth.
func idleBeside(d danish.Date, step int) (n int) {
	for t := d.Time().AddDate(0, 0, step); dayOff(t); t = t.AddDate(0, 0, step) {
		n++
	}
	return n
}

// workdays counts the days of a period from Monday to Friday and the holidays among them.
func workdays(from, to danish.Date) (weekdays, holidays int) {
	for t := from.Time(); !t.After(to.Time()); t = t.AddDate(0, 0, 1) {
		switch {
		case t.Weekday() == time.Saturday || t.Weekday() == time.Sunday:
		case dayOff(t):
			holidays++
			fallthrough
		default:
			weekdays++
		}
	}
	return weekdays, holidays
}

func dayOff(t time.Time) bool {
	return t.Weekday() == time.Saturday || t.Weekday() == time.Sunday || danish.Holiday(t.Year(), int(t.Month()), t.Day())
}

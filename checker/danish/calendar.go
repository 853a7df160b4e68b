package danish

import "time"

// Valid reports whether the date names a day or month that exists.
func (d Date) Valid() bool {
	if d.Month < 1 || d.Month > 12 {
		return false
	}
	if d.Day == 0 {
		return d.Year > 0
	}
	year := d.Year
	if year == 0 {
		year = 2024 // a leap year: without a year 29 February may be right
	}
	return d.Day >= 1 && (d.Day <= 28 || d.Day <= daysIn(year, d.Month))
}

// Full reports whether day, month and year are given and the day exists.
func (d Date) Full() bool { return d.Year > 0 && d.Day > 0 && d.Valid() }

// ActualWeekday is the weekday of a full date, 1 for Monday; 0 if it is not full.
func (d Date) ActualWeekday() int {
	if !d.Full() {
		return 0
	}
	return (int(d.Time().Weekday())+6)%7 + 1
}

// Time is midnight, in UTC, of a full date.
func (d Date) Time() time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
}

func daysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// Days is the end minus the start in days (2 to 30 July is 28); false unless both
// are full dates.
func Days(from, to Date) (int, bool) {
	if !from.Full() || !to.Full() {
		return 0, false
	}
	return int(to.Time().Sub(from.Time()) / (24 * time.Hour)), true
}

// WeekdayName is the Danish name of weekday 1 (mandag) to 7, else "".
func WeekdayName(weekday int) string {
	if weekday < 1 || weekday > 7 {
		return ""
	}
	return [...]string{"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"}[weekday-1]
}

// Holiday reports whether the day is a Danish public holiday that is no ordinary
// Sunday. Store bededag ended with 2023 (lov nr. 214 af 6. marts 2023).
func Holiday(year, month, day int) bool {
	switch {
	case month == 1 && day == 1, month == 12 && (day == 25 || day == 26):
		return true
	}
	d := Date{Year: year, Month: month, Day: day}
	if !d.Full() {
		return false
	}
	after, _ := Days(easter(year), d)
	switch after {
	case -3, -2, 0, 1, 39, 49, 50:
		return true
	case 26:
		return year <= 2023
	}
	return false
}

// easter is Easter Sunday of the Gregorian calendar (the anonymous algorithm).
func easter(year int) Date {
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return Date{Year: year, Month: n / 31, Day: n%31 + 1}
}

package danish

import (
	"strings"

	"sagstjek/checker/document"
)

// Date is a date in the text. What is not given is 0. Numbers are as written, also
// where no such day exists: see Valid.
type Date struct {
	Span             document.Span // weekday included
	Year, Month, Day int
	Weekday          int // 1 is Monday, 7 is Sunday
	WeekdaySpan      document.Span
	Inferred         bool // month or year comes from the other end of a period or list
}

var months = map[string]int{
	"januar": 1, "februar": 2, "marts": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7, "august": 8, "september": 9,
	"oktober": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "febr": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dec": 12,
}

// MonthNames are the months as they are written out, January first.
var MonthNames = [12]string{
	"januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december",
}

// IsMonth reports whether a folded word is a month written out.
func IsMonth(w string) bool {
	n := months[w]
	return n > 0 && w == MonthNames[n-1]
}

var weekdays = map[string]int{"mandag": 1, "tirsdag": 2, "onsdag": 3, "torsdag": 4, "fredag": 5, "lørdag": 6, "søndag": 7}

// shortWeekdays count only with a point behind them.
var shortWeekdays = map[string]int{
	"mand": 1, "tir": 2, "tirs": 2, "tirsd": 2, "ons": 3, "onsd": 3, "tors": 4, "torsd": 4, "fre": 5, "fred": 5,
	"lør": 6, "lørd": 6, "søn": 7, "sønd": 7,
}

// Dates appends the dates of text to dst, in order; base is added to all positions.
// A month needs a day or a year beside it; a day without a month counts only where a
// period or list gives the month ("2.-30. juli", "den 5. og 12. maj").
func Dates(text string, base int, dst []Date) []Date {
	first := len(dst)
	for i := NextDigit(text, 0); i < len(text); i = NextDigit(text, i) {
		d, end := dateAt(text, i)
		if end == 0 {
			i++
			for digitAt(text, i) {
				i++
			}
			continue
		}
		d.weekdayBefore(text)
		dst = append(dst, d)
		i = end
	}
	dst = fill(text, dst, first)
	for i := first; i < len(dst); i++ {
		d := &dst[i]
		d.Span.Start, d.Span.End = d.Span.Start+base, d.Span.End+base
		if d.Weekday > 0 {
			d.WeekdaySpan.Start, d.WeekdaySpan.End = d.WeekdaySpan.Start+base, d.WeekdaySpan.End+base
		}
	}
	return dst
}

// dateAt reads the date whose first digit is at i; a day alone has no month yet. It
// gives the end, or 0 if there is none.
func dateAt(text string, i int) (Date, int) {
	if i > 0 && !dateMayBegin(text, i) {
		return Date{}, 0
	}
	n, end := digits(text, i)
	switch {
	case end-i == 4 && n >= 1900 && n < 2100:
		if d, to := isoDate(text, i, n, end); to > 0 {
			return d, to
		}
		return monthBefore(text, i, n, end)
	case end-i > 2:
		return Date{}, 0
	}
	if d, to := numericDate(text, i, n, end); to > 0 {
		return d, to
	}
	dot := end < len(text) && text[end] == '.'
	at := end
	if dot {
		at++
	}
	if m, to := monthAt(text, skipSpace(text, at), dot); to > 0 {
		d := Date{Day: n, Month: m}
		if y, yearEnd := digits(text, skipSpace(text, to)); yearEnd-skipSpace(text, to) == 4 && y >= 1900 &&
			y < 2100 && !wordGlued(text, yearEnd) {
			d.Year, to = y, yearEnd
		}
		d.Span = document.Span{Start: i, End: to}
		return d, to
	}
	if dot && n > 0 && joinsDay(text, at) {
		return Date{Day: n, Span: document.Span{Start: i, End: at}}, at
	}
	return Date{}, 0
}

// dateMayBegin reports whether the digit at i is the first of a figure of its own;
// "den18." is a known slip.
func dateMayBegin(text string, i int) bool {
	switch c := text[i-1]; {
	case c == ',' || c == '.' || c == '/' || c == ':':
		return !digitAt(text, i-2)
	case c == '-':
		return !digitAt(text, i-2) || yearEnds(text, i-1)
	case isASCIILetter(c):
		w := text[lettersStart(text, i):i]
		return w == "den" || w == "d"
	case c == 0xA7 && strings.HasSuffix(text[:i], "§"):
		return false
	}
	return lettersStart(text, i) == i
}

// yearEnds reports whether the four digits before i are a year, so that a dash at i leads
// on to the last day of a period: "1. marts 2027-12. april 2027".
func yearEnds(text string, i int) bool {
	if i < 4 || digitAt(text, i-5) {
		return false
	}
	year, end := digits(text[:i], i-4)
	return end == i && year >= 1900 && year < 2100
}

func wordGlued(text string, i int) bool {
	return i < len(text) && (IsDigit(text[i]) || lettersEnd(text, i) > i)
}

func isMonth(w string) bool { return lookUp(w, 0, len(w)).month > 0 }

// monthAt reads a month's name at i; a short one needs a dot behind it or, dotted
// being true, an ordinal dot before it.
func monthAt(text string, i int, dotted bool) (month, end int) {
	end = lettersEnd(text, i)
	m := lookUp(text, i, end).month
	if m == 0 || strings.HasPrefix(text[end:], "-") && lettersEnd(text, end+1) > end+1 {
		return 0, 0
	}
	if end-i < 5 && m != 5 && !(end-i == 4 && (m == 6 || m == 7)) {
		if end < len(text) && text[end] == '.' {
			return m, end + 1
		}
		if !dotted {
			return 0, 0
		}
	}
	return m, end
}

// monthBefore reads "november 2026" from its year at i.
func monthBefore(text string, i, year, end int) (Date, int) {
	back := backSpace(text, i)
	a, b := wordBefore(text, i)
	if a == b || back == i || wordGlued(text, end) {
		return Date{}, 0
	}
	m := lookUp(text, a, b).month
	if m == 0 || back > b && b-a > 4 {
		return Date{}, 0
	}
	return Date{Year: year, Month: m, Span: document.Span{Start: a, End: end}}, end
}

// weekdayBefore finds "torsdag den" before the date, whose positions are in text.
func (d *Date) weekdayBefore(text string) {
	if d.Day == 0 {
		return
	}
	a, b := wordBefore(text, d.Span.Start)
	if w := text[a:b]; w == "den" || w == "d" {
		if back := backSpace(text, a); back > 0 && text[back-1] == ',' {
			a = back - 1
		}
		b = backSpace(text, a)
		if b > 0 && text[b-1] == '.' {
			b--
		}
		a = lettersStart(text, b)
	}
	day := lookUp(text, a, b).weekday
	if day == 0 && b < len(text) && text[b] == '.' && b-a <= len("torsd") {
		day = shortWeekdays[Fold(text[a:b])]
	}
	if day > 0 {
		d.Weekday, d.WeekdaySpan = day, document.Span{Start: a, End: b}
		d.Span.Start = a
	}
}

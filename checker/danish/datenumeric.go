package danish

import (
	"strings"

	"sagstjek/checker/document"
)

// numericDate reads "19.11.2026", "19-11-2026", "19/11 2026", "19/11-26" at i, and
// "19/11" after "den" or a weekday; end is where the day ends.
func numericDate(text string, i, day, end int) (Date, int) {
	if end+1 >= len(text) || strings.IndexByte("./-", text[end]) < 0 || !digitAt(text, end+1) {
		return Date{}, 0
	}
	sign := text[end]
	month, at := digits(text, end+1)
	if at-end > 3 || month < 1 || month > 12 || day < 1 || day > 31 {
		return Date{}, 0
	}
	d := Date{Day: day, Month: month}
	if at < len(text) && (text[at] == sign || sign == '/' && (text[at] == ' ' || text[at] == '-')) {
		year, to := digits(text, at+1)
		switch to - at {
		case 5:
			d.Year = year
		case 3:
			if text[at] != ' ' {
				d.Year = 2000 + year - 100*(year/70)
			}
		}
		if d.Year >= 1900 && d.Year < 2100 && !wordGlued(text, to) {
			d.Span = document.Span{Start: i, End: to}
			return d, to
		}
	}
	if sign != '/' || !announced(text, i) || at < len(text) && (text[at] == '/' || text[at] == '-') {
		return Date{}, 0
	}
	d.Year = 0
	d.Span = document.Span{Start: i, End: at}
	return d, at
}

// announced reports whether a date is to be expected at i: "den", "d." or a weekday.
func announced(text string, i int) bool {
	a, b := wordBefore(text, i)
	w := lookUp(text, a, b)
	return w.word == "den" || w.word == "d" || w.weekday > 0
}

// isoDate reads "2026-11-19"; end is where the year ends.
func isoDate(text string, i, year, end int) (Date, int) {
	if end+6 > len(text) || text[end] != '-' || text[end+3] != '-' {
		return Date{}, 0
	}
	month, a := digits(text, end+1)
	day, b := digits(text, end+4)
	if a != end+3 || b != end+6 || month < 1 || month > 12 || day < 1 || day > 31 {
		return Date{}, 0
	}
	return Date{Year: year, Month: month, Day: day, Span: document.Span{Start: i, End: b}}, b
}

// digits reads up to five digits at i.
func digits(text string, i int) (n, end int) {
	for end = i; digitAt(text, end) && end < i+5; end++ {
		n = 10*n + int(text[end]-'0')
	}
	return n, end
}

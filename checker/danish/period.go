package danish

import (
	"sagstjek/checker/document"
)

// Period is two dates that the text joins: "fra den 2. til den 30. juli 2026",
// "2.-30. juli", "mellem den 5. og den 9. maj". From and To are as Dates gave them.
type Period struct {
	Span     document.Span
	From, To Date
}

// Periods appends the periods among dates to dst, in order. The dates are those of
// Dates(text, base, nil).
func Periods(text string, base int, dates []Date, dst []Period) []Period {
	for i := 0; i+1 < len(dates); i++ {
		a, b := dates[i], dates[i+1]
		from, to := a.Span.Start-base, b.Span.Start-base
		if from < 0 || a.Span.End > b.Span.Start || to > len(text) {
			continue
		}
		join := between(text[a.Span.End-base : to])
		if join != spanning && !(join == listing && among(text, from)) {
			continue
		}
		dst = append(dst, Period{Span: a.Span.Cover(b.Span), From: a, To: b})
		i++
	}
	return dst
}

// joining is how two dates hang together.
type joining uint8

const (
	apart    joining = iota
	spanning         // "til", "-", "indtil"
	listing          // "og", a comma
)

// between judges the text between two dates.
func between(s string) joining {
	if len(s) > 48 {
		return apart
	}
	join := apart
	for i := skipWhite(s, 0); i < len(s); i = skipWhite(s, i) {
		if n := dashLen(s[i:]); n > 0 {
			join = spanning
			i += n
			continue
		}
		if s[i] == ',' {
			join = max(join, listing)
			i++
			continue
		}
		end := lettersEnd(s, i)
		if end == i {
			return apart
		}
		switch s[i:end] {
		case "til", "indtil", "t":
			join = spanning
		case "og", "samt":
			if join == apart {
				join = listing
			}
		case "den", "d", "med", "frem", "o", "m", "både", "dage", "inklusive", "inkl":
		default:
			if lookUp(s, i, end).weekday == 0 {
				return apart
			}
		}
		if i = end; i < len(s) && s[i] == '.' {
			i++
		}
	}
	return join
}

// among reports whether "mellem" stands before the date at i.
func among(text string, i int) bool {
	a, b := wordBefore(text, i)
	if w := text[a:b]; w == "den" || w == "d" {
		a, b = wordBefore(text, a)
	}
	return lookUp(text, a, b).word == "mellem"
}

// joinsDay reports whether a day that ends at i hangs together with a later date, so
// that its month stands there.
func joinsDay(text string, i int) bool {
	far := min(len(text), i+120)
	for at := i; at < far; at++ {
		if !IsDigit(text[at]) {
			continue
		}
		if between(text[i:at]) == apart {
			return false
		}
		n, end := digits(text, at)
		if n == 0 || end-at > 2 || end == len(text) {
			return false
		}
		if text[end] != '.' {
			m, _ := monthAt(text, skipSpace(text, end), false)
			return m > 0
		}
		if m, _ := monthAt(text, skipSpace(text, end+1), true); m > 0 {
			return true
		}
		i, at = end+1, end
	}
	return false
}

// fill gives month and year to dates that take them from a neighbour; the dates
// from first on have positions in text.
func fill(text string, dates []Date, first int) []Date {
	for i := len(dates) - 2; i >= first; i-- {
		a, b := &dates[i], dates[i+1]
		if between(text[a.Span.End:b.Span.Start]) == apart {
			continue
		}
		if a.Month == 0 && b.Month > 0 {
			a.Month, a.Inferred = b.Month, true
		}
		if a.Year == 0 && b.Year > 0 && a.Month > 0 && b.Day > 0 {
			a.Year, a.Inferred = b.Year, true
			if a.Month > b.Month {
				a.Year--
			}
		}
	}
	for i := first; i+1 < len(dates); i++ {
		a, b := dates[i], &dates[i+1]
		if b.Year > 0 || a.Year == 0 || b.Month == 0 || between(text[a.Span.End:b.Span.Start]) != spanning {
			continue
		}
		b.Year, b.Inferred = a.Year, true
		if b.Month < a.Month {
			b.Year++
		}
	}
	kept := dates[:first]
	for _, d := range dates[first:] {
		if d.Month > 0 {
			kept = append(kept, d)
		}
	}
	return kept
}

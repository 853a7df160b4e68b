package udkast

import (
	"slices"
	"strconv"
	"strings"

	"sagstjek/checker/danish"
)

// followDate finds what became of a date of sentence i.
func (r *reading) followDate(i int, d danish.Date) (Change, fate) {
	has := func(j int) bool { return r.holds(j, d) }
	if slices.ContainsFunc(r.near(i), has) {
		return Change{}, kept
	}
	elsewhere := r.dateAnywhere(i, d)
	if c, ok := r.changedDate(i, d); ok && !elsewhere {
		if r.explained(c, r.dated(d), func(j int) bool { return has(j) || d.Day == 0 && r.hasMonth(j, d.Month) }) {
			return Change{}, kept
		}
		return c, altered
	}
	if elsewhere {
		return Change{}, kept
	}
	return Change{}, missing
}

// dateAnywhere looks for a date in all of the new version; one that is not given in whole
// counts only where a word is shared.
func (r *reading) dateAnywhere(i int, d danish.Date) bool {
	for _, j := range r.dated(d) {
		if r.holds(j, d) && (d.Day > 0 && r.whole(j, d) || r.Covers(r.Old.Words[i], j) > 0) {
			return true
		}
	}
	return false
}

// holds reports whether sentence j of the new version has kept a date: a day without its
// year that stood there all along is another one.
func (r *reading) holds(j int, d danish.Date) bool {
	return r.hasDate(j, d) && (d.Year == 0 || d.Day == 0 || r.whole(j, d) || !r.taken(j))
}

// whole reports whether sentence j of the new version has the date with its year.
func (r *reading) whole(j int, d danish.Date) bool {
	return slices.ContainsFunc(r.newFacts(j).dates, func(m danish.Date) bool {
		return m.Year == d.Year && m.Month == d.Month && m.Day == d.Day
	})
}

// indexDates looks up the dates of sentence j of the new version, and the months it
// names without a day.
func (r *reading) indexDates(j int) {
	for _, d := range r.newFacts(j).dates {
		r.days[100*d.Month+d.Day] = append(r.days[100*d.Month+d.Day], j)
		if d.Day > 0 {
			r.days[100*d.Month] = append(r.days[100*d.Month], j)
		}
	}
	for _, w := range r.New.Sentences[j].Words {
		for _, part := range strings.Split(w.Fold, "-") {
			if m := slices.Index(danish.MonthNames[:], part) + 1; m > 0 {
				r.spoken[m] = append(r.spoken[m], j)
			}
		}
	}
}

// dated are the sentences of the new version that may have a date.
func (r *reading) dated(d danish.Date) []int {
	out := slices.Clone(first(r.days[100*d.Month+d.Day]))
	if d.Day <= 1 || d.Day >= 28 {
		out = append(out, first(r.spoken[d.Month])...)
	}
	return out
}

// hasDate reports whether a sentence of the new version has the date, or the months of
// a period that begins with the first or ends with the last day.
func (r *reading) hasDate(j int, d danish.Date) bool {
	for _, m := range r.newFacts(j).dates {
		if sameDate(d, m) {
			return true
		}
	}
	if d.Month == 0 || d.Day > 1 && d.Day < 28 {
		return false
	}
	return (d.Year == 0 || d.Day > 0 && r.hasYear(j, d.Year)) && r.hasMonth(j, d.Month)
}

// hasYear reports whether a sentence of the new version holds the year.
func (r *reading) hasYear(j, year int) bool {
	digits := strconv.Itoa(year)
	return slices.ContainsFunc(r.New.Sentences[j].Words, func(w danish.Word) bool { return strings.Contains(w.Fold, digits) })
}

// hasMonth reports whether a sentence of the new version names the month: "maj",
// "maj-september".
func (r *reading) hasMonth(j, month int) bool {
	if month == 0 {
		return false
	}
	name := danish.MonthNames[month-1]
	return slices.ContainsFunc(r.New.Sentences[j].Words, func(w danish.Word) bool {
		return w.Fold == name || strings.HasPrefix(w.Fold, name+"-") || strings.HasSuffix(w.Fold, "-"+name)
	})
}

// sameDate compares what both dates give.
func sameDate(a, b danish.Date) bool {
	eq := func(x, y int) bool { return x == 0 || y == 0 || x == y }
	if a.Day > 0 && b.Day == 0 && a.Month > 0 {
		return false // the day is gone
	}
	return eq(a.Year, b.Year) && a.Month == b.Month && eq(a.Day, b.Day)
}

// changedDate finds the date of the new version that has taken the place of d.
func (r *reading) changedDate(i int, d danish.Date) (Change, bool) {
	var best Change
	most := 0.0
	for _, match := range r.Matches(i) {
		j := match.To
		if j >= r.Own {
			continue
		}
		for _, m := range r.newFacts(j).dates {
			if (m.Day > 0) != (d.Day > 0) || r.dateBefore(i, j, m) {
				continue
			}
			if score := r.context(i, d.Span, j, m.Span) * (0.5 + match.Score); score > most {
				most, best = score, Change{Old: i, New: j, OldSpan: d.Span, NewSpan: m.Span}
			}
		}
	}
	return best, most >= leastLike
}

func (r *reading) dateBefore(i, j int, m danish.Date) bool {
	for _, k := range append([]int{i}, r.Back(j)...) {
		if slices.ContainsFunc(r.oldFacts(k).dates, func(d danish.Date) bool { return sameDate(d, m) }) {
			return true
		}
	}
	return false
}

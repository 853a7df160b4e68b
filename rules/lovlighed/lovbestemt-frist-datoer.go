package lovlighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// told are the lengths of the hearing that sentence i gives: by its dates, else in weeks.
func (h *hearings) told(i int) []told {
	s := &h.p.Sentences[i]
	var out []told
	for _, x := range danish.Periods(h.p.Text(s.Span), s.Span.Start, h.p.Dates(i), nil) {
		if days, ok := periodDays(x); ok && days > 4 && days < 400 && !s.Quoted(x.Span) {
			out = append(out, told{span: withFrom(s, x.Span), days: days, dated: true})
		}
	}
	if t, ok := h.openToClosed(i); ok && len(out) == 0 {
		out = append(out, t)
	}
	if len(out) == 0 {
		out = h.weeks(i, out)
	}
	return out
}

// tellings are the lengths of the hearing that sentence i names: in i itself, or in the cells
// beside it in a table, "fra" and "til" in one cell or in two.
func (h *hearings) tellings(i int) []told {
	s := h.p.Sentences
	same := func(k int) bool {
		return k < len(s) && s[k].Cell != nil && s[k].Cell.Row == s[i].Cell.Row && s[k].Block == s[i].Block
	}
	if s[i].Cell == nil || len(h.p.Dates(i)) > 0 || !same(i+1) {
		return h.told(i)
	}
	if from := h.p.Dates(i + 1); same(i+2) && len(from) == 1 {
		if to := h.p.Dates(i + 2); len(to) == 1 {
			days, ok := periodDays(danish.Period{From: from[0], To: to[0]})
			if ok && days > 4 && days < 400 {
				return []told{{span: from[0].Span.Cover(to[0].Span), days: days, dated: true}}
			}
		}
	}
	return h.told(i + 1)
}

// openToClosed is the length of a hearing told by the day it opens and the day by which
// the answers must be in: "lægges frem den 9. november, og fristen er den 14. december".
func (h *hearings) openToClosed(i int) (told, bool) {
	dates, last := h.p.Dates(i), i
	if len(dates) == 1 && h.p.Near("svar", i, 1) {
		last = min(i+1, len(h.p.Sentences)-1)
		dates = append(slices.Clone(dates), h.p.Dates(last)...)
	}
	if len(dates) != 2 || h.p.Sentences[i].Quoted(dates[0].Span) || last > i && h.p.Has("andet", last) {
		return told{}, false
	}
	from, to := dates[0].Span, dates[1].Span
	if !between(h.p.HitsIn("aabner", i, i), h.p.Sentences[i].Span.Start, from.Start) ||
		!between(h.p.HitsIn("lukker", i, last), from.End, to.Start) {
		return told{}, false
	}
	days, ok := periodDays(danish.Period{From: dates[0], To: dates[1]})
	return told{span: withFrom(&h.p.Sentences[i], from.Cover(to)), days: days, dated: true}, ok && days > 4 && days < 400
}

// between reports whether a hit stands between two positions.
func between(hits []checker.Hit, start, end int) bool {
	for _, h := range hits {
		if h.Span.Start >= start && h.Span.End <= end {
			return true
		}
	}
	return false
}

// periodDays is the end of a period minus its start; years may be left out.
func periodDays(x danish.Period) (int, bool) {
	from, to := x.From, x.To
	if from.Year == 0 && to.Year == 0 {
		from.Year, to.Year = 2025, 2025
		if to.Month < from.Month {
			to.Year++
		}
	}
	if from.Year == 0 && to.Year > 0 {
		from.Year = to.Year // "den 2. marts ... den 22. marts 2027"
		if to.Month < from.Month {
			from.Year--
		}
	}
	if to.Year == 0 && from.Year > 0 {
		to.Year = from.Year // "den 8. januar 2027 ... den 26. januar"
		if to.Month < from.Month {
			to.Year++
		}
	}
	return danish.Days(from, to)
}

// withFrom takes "fra den" in front of a period along.
func withFrom(s *agenda.Sentence, x document.Span) document.Span {
	for k := len(s.Words) - 1; k >= s.Lead; k-- {
		w := s.Words[k]
		if w.Span.End > x.Start {
			continue
		}
		if x.Start-w.Span.End > 2 || w.Fold != "fra" && w.Fold != "den" && w.Fold != "d" && w.Fold != "mellem" {
			break
		}
		x.Start = w.Span.Start
	}
	return x
}

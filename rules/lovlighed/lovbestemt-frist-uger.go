package lovlighed

import (
	"fmt"
	"strings"
	"time"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// weeks appends the lengths in weeks or days that stand beside a word for the hearing.
func (h *hearings) weeks(i int, out []told) []told {
	s := &h.p.Sentences[i]
	for _, n := range h.p.Numbers(i) {
		days := unitDays(n)
		if days == 0 || s.Quoted(n.Span) || h.p.Has("loven", i) {
			continue
		}
		if span, ok := h.beside(i, n); ok {
			out = append(out, told{span: span, days: days})
		}
	}
	return out
}

// unitDays is a number of weeks, days or months in days, 0 for other numbers.
func unitDays(n danish.Number) int {
	v := int(n.High / danish.One)
	if n.Kind != danish.Plain || v < 1 || v > 400 {
		return 0
	}
	switch n.Unit {
	case "uge", "uger", "ugers", "uges":
		return 7 * v
	case "dage", "dages":
		return v
	case "måned", "måneder", "måneders":
		return 31 * v
	}
	return 0
}

// beside gives the words from the hearing to the length if they hang together: "i høring
// i fire uger", "3 ugers offentlig høring", "høringsperioden er 14 dage".
func (h *hearings) beside(i int, n danish.Number) (document.Span, bool) {
	s := &h.p.Sentences[i]
	at, unit := -1, -1
	for k, w := range s.Words {
		if w.Span.Overlaps(n.Span) {
			at, unit = k, k
			if k+1 < len(s.Words) && w.Fold != "" && n.Span.End >= w.Span.End {
				unit = k + 1
			}
		}
	}
	if at < 0 || otherAfter(s, unit+1) || at > s.Lead && otherLength[s.Words[at-1].Fold] {
		return document.Span{}, false
	}
	for _, hit := range h.p.Hits("hoering") {
		if hit.Sentence != i || hit.Span.Overlaps(n.Span) {
			continue
		}
		gap := document.Span{Start: hit.Span.End, End: n.Span.Start}
		if hit.Span.Start > n.Span.Start {
			gap = document.Span{Start: s.Words[unit].Span.End, End: hit.Span.Start}
		}
		if !closely(s, gap) {
			continue
		}
		return leadWord(s, hit.Span.Cover(n.Span).Cover(s.Words[unit].Span)), true
	}
	return document.Span{}, false
}

// otherAfter reports whether word k makes the length before it another one; "tre uger
// efter annonceringen" is the hearing's own.
func otherAfter(s *agenda.Sentence, k int) bool {
	if k >= len(s.Words) || s.Words[k].Break || !otherLength[s.Words[k].Fold] {
		return false
	}
	return k+1 >= len(s.Words) || !strings.HasPrefix(s.Words[k+1].Fold, "annonce") && !strings.HasPrefix(s.Words[k+1].Fold, "offentliggør")
}

// otherLength are words around a length that is not the hearing's own.
var otherLength = map[string]bool{"efter": true, "før": true, "inden": true, "mere": true, "længere": true, "kortere": true, "senere": true, "tidligere": true, "forud": true, "siden": true, "yderligere": true, "ekstra": true, "første": true, "sidste": true, "om": true, "hver": true, "ud": true, "senest": true, "mindst": true, "inde": true}

// closely reports whether at most five words stand in a gap, none of them a new clause.
func closely(s *agenda.Sentence, gap document.Span) bool {
	n := 0
	for _, w := range s.Words {
		if w.Span.Start < gap.Start || w.Span.End > gap.End {
			continue
		}
		switch w.Fold {
		case "og", "efter", "som", "der", "hvor", "klagefrist", "senest", "inden", "før", "mens":
			return false
		}
		n++
	}
	return gap.Start <= gap.End && n <= 5
}

// leadWord takes the word that goes with a hearing along: "offentlig", "sendes i".
func leadWord(s *agenda.Sentence, x document.Span) document.Span {
	for k := len(s.Words) - 1; k >= s.Lead; k-- {
		w := s.Words[k]
		if w.Span.End > x.Start {
			continue
		}
		switch w.Fold {
		case "offentlig", "offentligt":
			x.Start = w.Span.Start
			return x
		case "i", "sendes", "udsendes":
			x.Start = w.Span.Start
		default:
			return x
		}
	}
	return x
}

// school looks at the date of the decision to close a school: by 1 March of the year
// it closes and, if there are objections, four weeks after the hearing.
func (h *hearings) school(row int) {
	decided, i, final := h.decision("endelig")
	if !final {
		// Whatever the council does with the matter, it decides no sooner than that.
		var ok bool
		if decided, i, ok = h.decision("behandl"); !ok {
			return
		}
	}
	when := decided.Time()
	if year := h.closing(); year == decided.Year && when.After(time.Date(year, time.March, 1, 0, 0, 0, 0, time.UTC)) {
		h.p.Report(checker.Finding{
			Severity: checker.Error, Span: withFrom(&h.p.Sentences[i], decided.Span),
			Message: fmt.Sprintf("En skole, der skal lukke i %d, skal være besluttet nedlagt senest den 1. marts %d (%s).", year, year, h.rows[row].Lov),
			Remedy:  "Ret datoen, eller lad lukningen ske et år senere.",
		})
		return
	}
	if !final {
		return
	}
	end, ok := h.lastDay(row)
	if gap := int(when.Sub(end.Time()) / (24 * time.Hour)); ok && gap > 0 && gap < 28 {
		h.p.Report(checker.Finding{
			Span:    withFrom(&h.p.Sentences[i], decided.Span),
			Message: fmt.Sprintf("Beslutningen træffes %d dage efter, at høringen slutter. Kommer der indsigelser, skal der gå mindst fire uger (%s).", gap, h.rows[row].Lov),
			Remedy:  "Læg beslutningen senere, eller skriv, at der ikke er kommet indsigelser.",
		})
	}
}

// decision finds the one full date on which the council is to do what set tells of.
func (h *hearings) decision(set string) (d danish.Date, sentence int, ok bool) {
	for _, hit := range h.p.Said(set) {
		i := hit.Sentence
		if !h.p.Has("raad", i) || h.p.Has("forbi", i) {
			continue
		}
		dates := h.p.Dates(i)
		if len(dates) != 1 || !dates[0].Full() || ok && dates[0].Time() != d.Time() {
			return d, 0, false
		}
		d, sentence, ok = dates[0], i, true
	}
	return d, sentence, ok
}

// closing is the one year in which title, resume and recommendation let the school close.
func (h *hearings) closing() int {
	year := 0
	for _, hit := range h.p.Said("fjernelse") {
		if !h.p.Subject(hit.Sentence) {
			continue
		}
		for _, d := range h.p.Dates(hit.Sentence) {
			if d.Year == 0 || d.Month < 6 || d.Month > 8 || year > 0 && year != d.Year {
				return 0
			}
			year = d.Year
		}
	}
	return year
}

// lastDay is the last day of the hearing about the school of row.
func (h *hearings) lastDay(row int) (last danish.Date, ok bool) {
	for _, i := range h.heard {
		if !h.about(i, row) {
			continue
		}
		s, dates := &h.p.Sentences[i], h.p.Dates(i)
		periods := danish.Periods(h.p.Text(s.Span), s.Span.Start, dates, nil)
		if len(periods) == 0 && len(dates) == 1 && h.p.Has("lukker", i) {
			periods = append(periods, danish.Period{To: dates[0]}) // "Høringen slutter den 1. februar 2027"
		}
		for _, x := range periods {
			if x.To.Full() && (!ok || x.To.Time().After(last.Time())) {
				last, ok = x.To, true
			}
		}
	}
	return last, ok
}

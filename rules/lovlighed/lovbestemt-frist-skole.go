package lovlighed

import (
	"fmt"
	"time"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// school looks at the date of the decision to close a school: by 1 March of the year
// it closes and, if there are objections, four weeks after the hearing.
func (h *hearings) school(row int) {
	h.inOneBreath(row)
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
			Message: fmt.Sprintf("En skole, der skal lukke i %d, skal være besluttet nedlagt senest den 1. marts %d "+
				"(%s).", year, year, h.rows[row].Lov),
			Remedy: "Ret datoen, eller lad lukningen ske et år senere.",
		})
		return
	}
	if !final {
		return
	}
	end, ok := h.lastDay(row)
	if gap := int(when.Sub(end.Time()) / (24 * time.Hour)); ok && gap > 0 {
		h.tooSoon(row, i, decided, gap)
	}
}

// inOneBreath looks at sentences that tell both the last day for objections and the day of the
// decision: "fristen var den 8. januar, og byrådet beslutter den 26. januar".
func (h *hearings) inOneBreath(row int) {
	for _, hit := range h.p.Said("derefter") {
		dates := h.p.Dates(hit.Sentence)
		if len(dates) != 2 {
			continue
		}
		if gap, ok := periodDays(danish.Period{From: dates[0], To: dates[1]}); ok && gap > 0 {
			h.tooSoon(row, hit.Sentence, dates[1], gap)
		}
	}
}

// tooSoon reports a decision less than four weeks after the hearing.
func (h *hearings) tooSoon(row, i int, decided danish.Date, gap int) {
	if gap >= 28 {
		return
	}
	h.p.Report(checker.Finding{
		Span: withFrom(&h.p.Sentences[i], decided.Span),
		Message: fmt.Sprintf("Beslutningen træffes %d dage efter, at høringen slutter. Kommer der indsigelser, skal "+
			"der gå mindst fire uger (%s).", gap, h.rows[row].Lov),
		Remedy: "Læg beslutningen senere, eller skriv, at der ikke er kommet indsigelser.",
	})
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

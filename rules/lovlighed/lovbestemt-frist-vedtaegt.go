package lovlighed

import (
	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// charterDays is the least number of days between the two readings of a municipality's
// charter (styrelsesloven § 2, stk. 2).
const charterDays = 6

// charter looks at the dates of the two readings where the item is about the charter.
func (h *hearings) charter() {
	about := false
	for _, hit := range h.p.Said("vedtaegt") {
		about = about || h.p.Subject(hit.Sentence)
	}
	if !about {
		return
	}
	for _, hit := range h.p.Said("toGange") {
		if dates := h.p.Dates(hit.Sentence); len(dates) == 2 {
			if h.readings(hit.Sentence, dates[0], dates[1], dates[0].Span.Cover(dates[1].Span)) {
				return
			}
		}
	}
	first, _, ok := h.reading("foerste", "anden")
	if !ok {
		return
	}
	if second, i, ok := h.reading("anden", "foerste"); ok {
		h.readings(i, first, second, second.Span)
	}
}

// reading is the one date of the one sentence that tells of a reading and of no other.
func (h *hearings) reading(set, other string) (d danish.Date, sentence int, ok bool) {
	for _, hit := range h.p.Said(set) {
		dates := h.p.Dates(hit.Sentence)
		if h.p.Has(other, hit.Sentence) || len(dates) != 1 || ok && hit.Sentence == sentence {
			continue
		}
		if ok {
			return d, 0, false
		}
		d, sentence, ok = dates[0], hit.Sentence, true
	}
	return d, sentence, ok
}

// readings reports two readings that lie too close; span is where in sentence i it is seen.
func (h *hearings) readings(i int, first, second danish.Date, span document.Span) bool {
	if first.Year == 0 {
		first.Year = second.Year
	}
	gap, ok := danish.Days(first, second)
	if !ok || gap <= 0 || gap >= charterDays {
		return false
	}
	h.p.Report(checker.Finding{
		Severity: checker.Warning, Span: withFrom(&h.p.Sentences[i], span),
		Message: "Styrelsesvedtægten skal behandles to gange med mindst seks dages mellemrum. Slå op i styrelsesloven § 2, stk. 2.",
		Remedy:  "Læg den anden behandling senere.",
	})
	return true
}

package lovlighed

import (
	"time"

	"sagstjek/checker"
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
		dates := h.p.Dates(hit.Sentence)
		if len(dates) != 2 {
			continue
		}
		first, second := dates[0], dates[1]
		if first.Year == 0 {
			first.Year = second.Year
		}
		if !first.Full() || !second.Full() {
			continue
		}
		if gap := int(dayOf(second).Sub(dayOf(first)) / (24 * time.Hour)); gap > 0 && gap < charterDays {
			h.p.Report(checker.Finding{
				Severity: checker.Warning, Span: withFrom(&h.p.Sentences[hit.Sentence], first.Span.Cover(second.Span)),
				Message: "Styrelsesvedtægten skal behandles to gange med mindst seks dages mellemrum. Slå op i styrelsesloven § 2, stk. 2.",
				Remedy:  "Læg den anden behandling senere.",
			})
			return
		}
	}
}

package agenda

import (
	"strings"
	"time"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// meeting is the date of a line "Mødedato: ..." or "Møde den ..." near the top of
// the item, zero if there is none.
func (u *understanding) meeting(it *document.Item) time.Time {
	top := u.doc.Slice(document.Span{Start: it.Span.Start, End: min(it.Span.Start+1500, it.Span.End)})
	for _, line := range strings.Split(strings.ToValidUTF8(top, ""), "\n") {
		low := danish.Fold(line)
		if !strings.HasPrefix(low, "mødedato") && !strings.HasPrefix(low, "møde den") && !strings.HasPrefix(low, "mødet den") {
			continue
		}
		for _, d := range danish.Dates(line, 0, nil) {
			if d.Full() && d.Valid() {
				return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
			}
		}
	}
	return time.Time{}
}

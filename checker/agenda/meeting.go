package agenda

import (
	"strings"
	"time"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// meeting is the date of a line "Mødedato: ..." or "Møde den ..." near the top of
// the item, zero if there is none.
func (u *understanding) meeting(blocks []*document.Block) time.Time {
	for _, b := range blocks[:min(12, len(blocks))] {
		line := u.doc.Slice(b.Span)
		if b.Table != nil || len(line) > 120 || !begins(line, "mødedato") && !begins(line, "møde den") && !begins(line, "mødet den") {
			continue
		}
		for _, d := range danish.Dates(line, 0, nil) {
			if d.Full() && d.Valid() {
				return d.Time()
			}
		}
	}
	return time.Time{}
}

// begins reports whether s begins with prefix in any case.
func begins(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

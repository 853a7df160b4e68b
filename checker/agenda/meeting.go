package agenda

import (
	"strings"
	"time"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// meeting is who meets and when.
type meeting struct {
	body string // "" if it is not told
	day  time.Time
}

// or is the meeting, with what another tells in the place of what it does not.
func (m meeting) or(other meeting) meeting {
	if m.body == "" {
		m.body = other.body
	}
	if m.day.IsZero() {
		m.day = other.day
	}
	return m
}

// meeting reads the lines at the top of an item or of an agenda: "Mødedato: ...", "Teknisk Udvalg,
// 4. marts 2026", a row "Udvalg | Teknisk Udvalg". Below the first sentence or known heading a
// body with a day is one that has had the matter before.
func (u *understanding) meeting(blocks []*document.Block) (m meeting) {
	top := true
	for _, b := range blocks[:min(12, len(blocks))] {
		for _, line := range u.toldBy(b) {
			if _, known := u.voc.known(line); b.Table == nil && (known || strings.HasSuffix(line, ".") && !isNumber(line[:len(line)-1])) {
				top = false
			}
			if b.Table != nil && !top {
				break
			}
			m = m.or(u.meetingLine(line, top))
			if top && m.body != "" && m.day.IsZero() {
				m.day = bareDay(line)
			}
		}
	}
	return m
}

// fields are the rows of a form as lines: "Udvalg: Teknisk Udvalg", "Åben/lukket: Lukket".
func (u *understanding) fields(t *document.Table) (out []string) {
	for _, row := range t.Rows[:min(12, len(t.Rows))] {
		for k := 0; k+1 < len(row) && len(row) <= 4; k += 2 {
			out = append(out, strings.TrimRight(u.doc.Slice(row[k].Span), ": ")+": "+u.doc.Slice(row[k+1].Span))
		}
	}
	return out
}

// toldBy are the fields of a table or of a form typed as text, or a block that is none as it stands.
func (u *understanding) toldBy(b *document.Block) []string {
	if b.Table != nil {
		return u.fields(b.Table)
	}
	text := u.doc.Slice(b.Span)
	if lines := typedLines(text); lines != nil {
		return lines
	}
	return []string{text}
}

// meetingLine is what one line tells of the meeting; at the top it may do so without a word
// for it.
func (u *understanding) meetingLine(line string, top bool) (m meeting) {
	if len(line) > 120 {
		return m
	}
	end := len(line)
	for _, d := range danish.Dates(line, 0, nil) {
		if !d.Full() || !d.Valid() {
			continue
		}
		if !m.day.IsZero() {
			return meeting{} // of several meetings
		}
		m.day, end = d.Time(), d.Span.Start
	}
	if begins(line, "mødedato") || begins(line, "møde den") || begins(line, "mødet den") {
		return m
	}
	if !top {
		return meeting{}
	}
	if m.body = bodyNamed(line[:end]); m.body == "" && !begins(line, "dato:") || strings.Contains(line[end:], "dvalg") {
		return meeting{}
	}
	return m
}

// bareDay is the date that a line holds and nothing else but a time of day.
func bareDay(line string) time.Time {
	dates := danish.Dates(line, 0, nil)
	if len(dates) != 1 || !dates[0].Full() || !dates[0].Valid() ||
		strings.Trim(line[:dates[0].Span.Start], " den*") != "" || len(line)-dates[0].Span.End > 16 {
		return time.Time{}
	}
	return dates[0].Time()
}

// bodyNamed is the body that a line names and no more, in front of the day: "Dagsorden til mødet i
// Teknisk Udvalg den". It is "" if there is none.
func bodyNamed(line string) string {
	name := strings.Trim(line, " \t*#.:")
	for _, p := range []string{
		"dagsorden ", "referat ", "beslutningsprotokol ", "til ", "for ", "fra ", "af ", "møde ", "mødet ", "i ",
		"udvalg:", "udvalg\t", "forum:",
	} {
		if begins(name, p) {
			name = strings.TrimLeft(name[len(p):], " \t")
		}
	}
	if i := strings.IndexAny(name, ",·|•(/"); i > 0 {
		name = name[:i]
	}
	name, _, _ = strings.Cut(name, " – ")
	name = strings.TrimSpace(strings.TrimSuffix(strings.TrimRight(name, " "), " den"))
	if !isBody(danish.Fold(name)) {
		return ""
	}
	return name
}

// isBody reports whether a folded line is the name of a political body and no more.
func isBody(name string) bool {
	return len(strings.Fields(name)) <= 7 && !strings.ContainsAny(name, ".:?") &&
		(danish.EndsWith(name, "udvalg", "udvalget", "byråd", "byrådet", "kommunalbestyrelsen", "regionsrådet",
			"magistraten", "borgerrepræsentationen", "ældrerådet", "handicaprådet") ||
			danish.BeginsWith(name, "udvalg for ", "udvalget for "))
}

// begins reports whether s begins with prefix in any case.
func begins(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

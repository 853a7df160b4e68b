package agenda

import (
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// attachments reads the list of attachments: "Bilag 1: Kort", "1. Kort", "- Kort",
// "2 Notat om støj". A list that says "Ingen" is empty.
func (u *understanding) attachments(it *document.Item) {
	for _, s := range it.Sections {
		if s.Role != document.RoleAttachments {
			continue
		}
		for _, b := range s.Blocks {
			if b.Table != nil || b.Footnote > 0 {
				continue
			}
			for _, entry := range u.lettered(b) {
				if a, ok := u.attachment(entry); ok {
					it.Attachments = append(it.Attachments, u.inLine(a)...)
				}
			}
		}
	}
	if len(it.Attachments) > 0 &&
		(u.coverTitle(it) || len(it.Points) == 0 && len(it.Attachments) >= 5 && u.bodyLen(it) < max(2500, titlesLen(it))) {
		it.Traits |= document.Cover
	}
}

func (u *understanding) attachment(b *document.Block) (document.Attachment, bool) {
	a := document.Attachment{Span: b.Span, Title: b.Content()}
	label := strings.Trim(u.doc.Slice(b.Label), ".):-–•*· \t")
	if isNumber(label) {
		a.Number = label
	}
	text := u.doc.Slice(a.Title)
	if journalNumber(text) {
		return a, false // the case system's own, on a line above the name
	}
	if rest, ok := cutWord(text, "bilag"); ok {
		text = rest
		a.Number = ""
	}
	if n := leadingNumber(text); n > 0 {
		a.Number = strings.TrimRight(text[:n], ".")
		text = strings.TrimLeft(text[n:], " .:)-–\t\u00a0")
		if open, rest, ok := strings.Cut(text, "):"); ok && strings.HasPrefix(open, "(") {
			text = strings.TrimLeft(rest, " ") // "Bilag 1 (lukket): ..."
		}
	}
	a.Title = document.Span{Start: a.Title.End - len(text), End: a.Title.End}
	switch strings.Trim(danish.Fold(text), " .-") {
	case "", "ingen", "ingen bilag", "intet", "bilagsnr":
		return a, a.Number != "" && text == ""
	}
	return a, true
}

// lettered parts a paragraph of lines like "Bilag A: Kort" and "Bilag II: Notat", each an
// attachment; any other line goes on with the one above.
func (u *understanding) lettered(b *document.Block) (out []*document.Block) {
	from := b.Span.Start
	part := func(end int) {
		entry := *b
		entry.Span = document.Span{Start: from, End: end}
		if len(out) > 0 {
			entry.Label = document.Span{}
		}
		out, from = append(out, &entry), end+1
	}
	text := u.doc.Text
	for k := b.Span.Start; k < b.Span.End; k++ {
		if text[k] == '\n' && capitalNumber(text[k+1:b.Span.End]) {
			part(k)
		}
	}
	part(b.Span.End)
	return out
}

// capitalNumber reports a line that begins like "Bilag B: " or "Bilag IV - ".
func capitalNumber(line string) bool {
	rest, ok := cutWord(line, "bilag")
	n := 0
	for n < len(rest) && rest[n] >= 'A' && rest[n] <= 'Z' {
		n++
	}
	return ok && (n == 1 || n > 1 && strings.Trim(rest[:n], "IVX") == "") && n < len(rest) && strings.IndexByte(":.)- ", rest[n]) >= 0
}

// inLine parts a list that stands on one line: "1) Kort, 2) Notat om støj". Its numbers go up
// by one from that of the first.
func (u *understanding) inLine(first document.Attachment) []document.Attachment {
	out := []document.Attachment{first}
	if len(first.Number) != 1 {
		return out
	}
	for n := first.Number[0] + 1; n <= '9'; n++ {
		last := &out[len(out)-1]
		title := u.doc.Slice(last.Title)
		at, sign := -1, 0
		for _, before := range []string{", ", "; "} {
			for _, behind := range []string{") ", ". ", ": "} {
				if k := strings.Index(title, before+string(n)+behind); k >= 0 {
					at, sign = k, len(before)
				}
			}
		}
		if at < 0 {
			break
		}
		start := last.Title.Start + at
		next := document.Attachment{
			Span:  document.Span{Start: start + sign, End: last.Span.End},
			Title: document.Span{Start: start + sign + len("2) "), End: last.Title.End}, Number: string(n),
		}
		last.Span.End, last.Title.End = start, start
		out = append(out, next)
	}
	return out
}

// leadingNumber is the length of an attachment number ("2", "1.1", "A") at the
// start of s; a year or a date is none.
func leadingNumber(s string) int {
	n := 0
	for n < len(s) && n < 5 && (s[n] >= '0' && s[n] <= '9' || n > 0 && s[n] == '.') {
		n++
	}
	digits := strings.TrimRight(s[:n], ".")
	if digits == "" || len(digits) > 3 {
		return 0
	}
	rest := s[n:]
	if rest == "" || strings.IndexByte(" :)-\t.", rest[0]) >= 0 || strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "\u00a0") {
		return n
	}
	return 0
}

func isNumber(s string) bool {
	for _, r := range s {
		if (r < '0' || r > '9') && r != '.' {
			return false
		}
	}
	return s != "" && len(s) <= 4
}

// coverTitle reports whether the substance of the item is an attachment: one that
// is called just "Indstilling" or "Sagsfremstilling", or a text that points into it.
func (u *understanding) coverTitle(it *document.Item) bool {
	for _, a := range it.Attachments {
		switch strings.TrimSuffix(strings.TrimRight(danish.Fold(u.doc.Slice(a.Title)), " ."), ".pdf") {
		case "indstilling", "sagsfremstilling", "indstillingen", "sagsfremstillingen":
			return true
		}
	}
	return intoRecommendation(u.doc.Slice(it.Span))
}

// intoRecommendation reports whether a text points into a recommendation ("indstillingens
// afsnit 3"). It looks for the rarest letter of these words.
func intoRecommendation(text string) bool {
	for at := 0; ; at++ {
		k := strings.IndexByte(text[at:], 'f')
		if k < 0 {
			return false
		}
		at += k
		if strings.HasPrefix(text[at:], "fsnit ") && strings.HasSuffix(text[:at], "ndstillingens a") {
			return true
		}
	}
}

// titlesLen is how many bytes the titles of the attachments fill: more than the text
// does where it only lists them.
func titlesLen(it *document.Item) int {
	n := 0
	for _, a := range it.Attachments {
		n += a.Title.Len()
	}
	return n
}

// bodyLen is how many bytes of text the item holds apart from its attachment list
// and what was decided.
func (u *understanding) bodyLen(it *document.Item) int {
	n := 0
	for _, s := range it.Sections {
		if s.Role != document.RoleAttachments && s.Role != document.RoleDecision && s.Role != document.RoleCompetence {
			n += s.Body.Len()
		}
	}
	return n
}

package agenda

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/document"
)

// head is a heading: the block it is, its role, and where its run-in text begins.
type head struct {
	block int           // index into blocks
	role  document.Role // "" for one that no list knows
	known bool
	level int // of a heading the file marks as one; 0 for one we recognised
	runIn int // bytes of the block that are heading, if text follows in the same block; else 0
}

// headings finds the headings among the blocks.
func (u *understanding) headings() []head {
	u.colon, u.bare = u.colonStyle(), u.doc.Format == "txt" || u.bareStyle()
	u.airy = u.bare && u.airyStyle()
	u.tight = len(u.blocks) > 0 && !slices.ContainsFunc(u.blocks[1:], func(b *document.Block) bool { return b.Gap })
	u.asks = u.doc.Format == "txt" && u.questionStyle()
	var out []head
	for i, b := range u.blocks {
		if b.Table != nil || b.Footnote > 0 || b.Kind == document.Quote {
			continue
		}
		if h, ok := u.heading(i, b); ok {
			h.block = i
			if n := len(out); n > 0 && fieldBelow(out[n-1], h) {
				continue
			}
			out = append(out, h)
		}
	}
	return out
}

// fieldBelow reports a line like "Sagsgang: ØU, BY" right below the heading of a text, which is
// the field of a form and heads nothing.
func fieldBelow(above, h head) bool {
	return h.runIn > 0 && h.role == document.RoleCompetence && above.block == h.block-1 && above.runIn == 0 &&
		(above.role == document.RoleSummary || above.role == document.RoleCase)
}

func (u *understanding) heading(i int, b *document.Block) (head, bool) {
	text := u.doc.Slice(b.Content())
	role, known := document.Role(""), false
	if len(text) <= 90 {
		if role, known = u.voc.known(text); !known && (decidedBy(text) || u.treatedBy(i, text)) {
			role, known = document.RoleDecision, true
		}
	}
	switch {
	case b.Kind == document.Heading:
		return head{role: role, known: known, level: int(b.Level)}, true
	case known && (b.Label.Empty() || unicode.IsDigit(rune(u.doc.Text[b.Label.Start]))) && !strings.HasSuffix(text, "."):
		return head{role: role, known: true}, !u.attachmentName(i, role)
	case u.looksLikeHeading(i, b, text):
		return head{}, true
	}
	if n := u.runIn(text); n > 0 && b.Kind == document.Paragraph {
		role, known = u.voc.known(text[:n-1])
		return head{role: role, known: known, runIn: b.Content().Start - b.Span.Start + n}, true
	}
	return head{}, false
}

// attachmentName reports whether a line of an attachment list is what it looks like a
// heading for: a lone "Indstilling" right below "Bilag", or "4. Høringssvar" among
// other numbered lines.
func (u *understanding) attachmentName(i int, role document.Role) bool {
	if role == document.RoleAttachments {
		return false
	}
	numbered := u.numberedLine(i)
	for k := i - 1; k >= 0 && k >= i-60; k-- {
		above, ok := u.voc.known(u.doc.Slice(u.blocks[k].Content()))
		if ok && above == document.RoleAttachments {
			return numbered && !u.numberedLine(k) ||
				role == document.RoleRecommendation && k == i-1 &&
					!(i+1 < len(u.blocks) && recommends(u.doc.Slice(u.blocks[i+1].Content())))
		}
		if !numbered || !u.numberedLine(k) {
			return false
		}
	}
	return false
}

// numberedLine reports whether a block that is no marked heading begins with a number.
func (u *understanding) numberedLine(i int) bool {
	b := u.blocks[i]
	return b.Kind != document.Heading && b.Table == nil && unicode.IsDigit(rune(u.doc.Text[b.Span.Start]))
}

// runIn is the length of a known heading with its colon at the start of a
// paragraph that goes on ("Lovgrundlag: Serviceloven § 83."), or 0.
func (u *understanding) runIn(text string) int {
	n := strings.IndexByte(text, ':')
	if n < 0 || n > 60 {
		n = strings.IndexByte(text, '.')
		if n < 0 || n > 20 || n+1 >= len(text) || text[n+1] != ' ' {
			return 0
		}
		if role, ok := u.voc.known(text[:n]); !ok || role == document.RoleDecision || role == document.RoleProposal {
			return 0
		}
		return n + 1
	}
	if n+1 >= len(text) || text[n+1] != ' ' && text[n+1] != '\n' {
		return 0
	}
	role, ok := u.voc.known(text[:n])
	if number, _ := itemNumber(text); !ok || role == document.RoleCase && strings.Count(text[:n], " ") > 0 ||
		number > 0 && unicode.IsDigit(rune(text[0])) && !strings.ContainsAny(text[n:], ".?!") {
		return 0 // "8. Beslutning: Nyt regulativ" is a title
	}
	return n + 1
}

// looksLikeHeading reports whether a block that no list knows is set as a heading:
// in capitals, in bold, or on a line of its own right above its text.
func (u *understanding) looksLikeHeading(i int, b *document.Block, text string) bool {
	if b.Kind != document.Paragraph || len(text) < 3 || len(text) > 90*utf8.UTFMax {
		return false
	}
	if i+1 < len(u.blocks) && isAttachmentLine(text) && isAttachmentLine(u.doc.Slice(u.blocks[i+1].Content())) {
		return false // the first line of a list
	}
	end := text[len(text)-1]
	if strings.IndexByte(".,;", end) >= 0 || !startsUpper(text) || labelBeforeAt(text) > 0 {
		return false
	}
	runes := utf8.RuneCountInString(text)
	if runes < 3 || runes > 90 || strings.ContainsAny(text, "\n\t") {
		return false
	}
	if u.asks && u.questionAlone(i) {
		return true
	}
	if allCaps(text) && !isRoute(text) || b.Bold && end != ':' {
		return true
	}
	follows := i+1 < len(u.blocks) && !u.blocks[i+1].Gap
	if end == ':' {
		return u.colon && b.Gap && runes <= 40 && follows && strings.Count(text, " ") <= 3
	}
	if i == 0 || i+1 == len(u.blocks) || !u.bare || runes > 60 || strings.Count(text, " ") > 8 || u.blocks[i+1].Kind != document.Paragraph {
		return false
	}
	if !follows && !(u.airy && b.Gap) {
		return false
	}
	if !follows || u.doc.Format != "txt" {
		return strings.IndexByte(text, ':') < 0 && (u.running(i+1) || !follows && u.namesSection(i, text))
	}
	if b.Gap {
		return u.blocks[i+1].Span.Len() > len(text) || u.question(i+1)
	}
	return u.question(i) && u.blocks[i-1].Gap && u.blocks[i-1].Span.Len() <= 60
}

// namesSection reports whether a short line between blank lines has a word that tells what a
// section is for: then the text below may be short too ("Økonomisk vurdering", "Ingen."). In a list
// of attachments it is the name of one.
func (u *understanding) namesSection(i int, text string) bool {
	for k := i - 1; k >= max(0, i-12); k-- {
		if role, known := u.voc.known(u.doc.Slice(u.blocks[k].Content())); known && role == document.RoleAttachments {
			return false
		} else if known {
			break
		}
	}
	return !u.formLine(i) && u.blocks[i].Label.Empty() && u.blocks[i+1].Label.Empty() &&
		strings.Count(text, " ") < 5 && !recommends(text) && u.voc.guess(text) != document.RoleOther
}

// question reports whether a block is a short question right above a longer text: one of the
// questions below a heading, the first of which follows it at once.
func (u *understanding) question(i int) bool {
	b := u.blocks[i]
	return b.Kind == document.Paragraph && b.Span.Len() <= 60 && u.doc.Text[b.Span.End-1] == '?' &&
		i+1 < len(u.blocks) && !u.blocks[i+1].Gap && u.blocks[i+1].Table == nil && u.blocks[i+1].Span.Len() > b.Span.Len()
}

// running reports whether a block is running text: it is longer than a line and ends as a sentence.
func (u *understanding) running(i int) bool {
	b := u.blocks[i]
	return b.Table == nil && b.Span.Len() > 80 && strings.IndexByte(".?!", u.doc.Text[b.Span.End-1]) >= 0
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

// isRoute reports whether s is a row of short names for bodies: "MTU/ØU/KB".
func isRoute(s string) bool {
	parts := strings.Split(s, "/")
	for _, p := range parts {
		if utf8.RuneCountInString(p) > 4 {
			return false
		}
	}
	return len(parts) > 1
}

// allCaps reports whether s is written in capitals: at least four letters, none small.
func allCaps(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 4
}

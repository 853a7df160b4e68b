package agenda

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"sagstjek/checker/document"
)

// points finds what the item asks its body to decide: the points of its
// recommendation sections, else of the first sentences that recommend, else of the
// first in which the administration proposes.
func (u *understanding) points(it *document.Item) {
	for _, s := range it.Sections {
		if s.Role == document.RoleRecommendation {
			it.Points = append(it.Points, u.pointsOf(s.Blocks)...)
		}
	}
	if len(it.Points) == 0 {
		u.pointsIn(it, recommends, func(_ int, s *document.Section) bool {
			return s.Role != document.RoleDecision && s.Role != document.RoleHistory && s.Role != document.RoleProposal
		})
	}
	if len(it.Points) == 0 {
		u.pointsIn(it, proposes, func(i int, s *document.Section) bool {
			return s.Role == document.RoleProposal || s.Role == document.RoleOther && i < 2
		})
	}
}

// pointsIn takes the points of the first block that a test holds for, in the sections
// that may hold them. A section "Forslag" that does is the recommendation.
func (u *understanding) pointsIn(it *document.Item, is func(string) bool, may func(int, *document.Section) bool) {
	for k, s := range it.Sections {
		if !may(k, s) {
			continue
		}
		for i, b := range s.Blocks {
			if b.Table != nil || !is(u.doc.Slice(b.Content())) {
				continue
			}
			if it.Points = u.pointsOf(u.followers(s.Blocks[i:])); len(it.Points) > 0 {
				if s.Role == document.RoleProposal {
					s.Role = document.RoleRecommendation
				}
				return
			}
		}
	}
}

// followers are a lead-in and the list lines right behind it.
func (u *understanding) followers(blocks []*document.Block) []*document.Block {
	n := 1
	for n < len(blocks) && blocks[n].Table == nil && (!blocks[n].Label.Empty() || atClause(u.doc.Slice(blocks[n].Content())) == 0) {
		n++
	}
	return blocks[:n]
}

// pointsOf reads lead-ins and points. A block that ends in "," or ":" or "at", or
// that no "at" divides while points follow, leads in what comes after it.
func (u *understanding) pointsOf(blocks []*document.Block) []document.Point {
	var out []document.Point
	var lead document.Span
	above := "" // the number of a point on the line above it
	clauses := slices.ContainsFunc(blocks, func(b *document.Block) bool { return b.Table == nil && BeginsAt(u.doc.Slice(b.Content())) })
	for i, b := range blocks {
		if b.Table != nil {
			continue
		}
		c, text := b.Content(), ""
		if text = u.doc.Slice(c); text == "" {
			continue
		}
		number := cmp.Or(u.doc.Slice(b.Label), above)
		if n := labelBeforeAt(text); n > 0 && number == "" {
			number, text = text[:n], text[n:]
			c.Start += n
		}
		if above = ""; len(number) == 0 && isLabel(text) {
			above = text
			continue
		}
		if strings.IndexFunc(text, unicode.IsLetter) < 0 { // "1. –": nothing is asked
			continue
		}
		switch at := atClause(text); {
		case isAttachmentLine(text): // the list of attachments, without a heading of its own
		case len(out) > 0 && at < 0 && isNote(text), len(out) > 0 && isAside(text):
		case len(out) > 0 && at < 0 && i+1 == len(blocks) && leadsIn(text) &&
			recommends(text): // printed again below the points, it leads in nothing
		case clauses && at < 0 && len(number) == 0 && isRemark(text):
		case len(number) == 0 && i+1 < len(blocks) &&
			(leadsIn(text) || !blocks[i+1].Label.Empty() && asks(text) && !strings.ContainsAny(text, ".!?")):
			lead = c
		case at == 0, len(number) > 0 && !recommends(text):
			out = append(out, document.Point{Span: u.pointSpan(c, text), LeadIn: lead, Number: strings.Trim(number, ".):- \t")})
		case at > 0 && (recommends(text[:at]) || asks(text[:at])):
			p := document.Point{
				LeadIn: document.Span{Start: c.Start, End: c.Start + at}, Span: document.Span{Start: c.Start + at, End: c.End},
			}
			p.Span = trimmed(u.doc, p.Span)
			out = append(out, p)
			lead = p.LeadIn
		default:
			out = append(out, document.Point{Span: c, LeadIn: lead, Number: strings.Trim(number, ".):- \t")})
		}
	}
	return out
}

// isLabel reports a line that is the number of a point and nothing else: "A)", "2.".
func isLabel(text string) bool {
	name := strings.TrimRight(text, ").")
	return len(name) > 0 && len(name) <= 2 && len(text) == len(name)+1 &&
		(len(name) == 1 && unicode.IsLetter(rune(name[0])) || isNumber(name))
}

// isNote reports a note to a point: "(1) Ved 5 promille ...".
func isNote(text string) bool {
	return len(text) > 3 && text[0] == '(' && text[1] >= '1' && text[1] <= '9' && text[2] == ')'
}

// isAside reports a line below points that is no point: "(Teknik- og Miljøudvalget)", "Det bemærkes,
// at ...", "Punkt 1 kræver, at ...".
func isAside(text string) bool {
	if strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")") || begins(text, "det bemærkes") {
		return true
	}
	rest, ok := cutWord(text, "punkt")
	n := leadingNumber(rest)
	return ok && n > 0 && strings.HasPrefix(rest[n:], " ")
}

// isRemark reports a sentence of its own that asks for nothing, beside points that begin with
// "at": "Sagen behandles i Kulturudvalget."
func isRemark(text string) bool {
	return strings.HasSuffix(strings.TrimRight(text, " "), ".") && startsUpper(text) && !asks(text)
}

// pointSpan leaves the number of "At 1) ..." and a final comma or "og" off a point.
func (u *understanding) pointSpan(c document.Span, text string) document.Span {
	t := strings.TrimRight(text, " ,;")
	for _, end := range []string{" og", " samt"} {
		t = strings.TrimRight(strings.TrimSuffix(t, end), " ,;")
	}
	if t == "" || strings.IndexFunc(t, unicode.IsLetter) < 0 {
		return c
	}
	return document.Span{Start: c.Start, End: c.Start + len(t)}
}

func trimmed(doc *document.Document, s document.Span) document.Span {
	for s.Start < s.End && isBlank(doc.Text[s.Start]) {
		s.Start++
	}
	for s.End > s.Start && isBlank(doc.Text[s.End-1]) {
		s.End--
	}
	return s
}

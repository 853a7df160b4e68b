package agenda

import (
	"strings"
	"unicode"

	"sagstjek/checker/danish"
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

// recommends reports whether a sentence of the text asks a body for a decision.
func recommends(text string) bool {
	low := danish.Fold(text)
	return goesOn(low, "indstille", "r", "s") || goesOn(low, "anmodes om", " at", ", at") ||
		proposesTo(low, "foreslår, at ")
}

// proposesTo reports whether the word behind a beginning is a body: "foreslår, at
// Børneudvalget".
func proposesTo(text, begin string) bool {
	_, rest, ok := strings.Cut(text, begin)
	word, _, _ := strings.Cut(rest, " ")
	return ok && ofBody(word)
}

// goesOn reports whether text holds a beginning with one of some ends behind it.
func goesOn(text, begin string, ends ...string) bool {
	for {
		_, rest, ok := strings.Cut(text, begin)
		if !ok {
			return false
		}
		for _, end := range ends {
			if strings.HasPrefix(rest, end) {
				return true
			}
		}
		text = rest
	}
}

// proposes reports whether a block begins with what the administration proposes
// ("Trafikkontoret anbefaler, at ...") or a body is asked for ("Byrådet anmodes om").
func proposes(text string) bool {
	if atClause(text) < 0 && !leadsIn(text) && !strings.HasSuffix(text, " om") {
		return false
	}
	words := danish.Words(strings.ToValidUTF8(text[:min(len(text), 120)], ""), 0, nil)
	for k := 1; k < min(len(words), 6); k++ {
		switch words[k].Fold {
		case "anbefaler", "foreslår", "tilråder":
			return OfAdministration(words[k-1].Fold) || OfAdministration(words[0].Fold)
		case "anmodes", "bedes":
			return ofBody(words[k-1].Fold)
		}
	}
	return false
}

// pointsOf reads lead-ins and points. A block that ends in "," or ":" or "at", or
// that no "at" divides while points follow, leads in what comes after it.
func (u *understanding) pointsOf(blocks []*document.Block) []document.Point {
	var out []document.Point
	var lead document.Span
	for i, b := range blocks {
		if b.Table != nil {
			continue
		}
		c, text := b.Content(), ""
		if text = u.doc.Slice(c); text == "" {
			continue
		}
		number := u.doc.Slice(b.Label)
		switch at := atClause(text); {
		case len(number) == 0 && i+1 < len(blocks) && (leadsIn(text) || !blocks[i+1].Label.Empty() && asks(text) && !strings.ContainsAny(text, ".!?")):
			lead = c
		case at == 0, len(number) > 0 && !recommends(text):
			out = append(out, document.Point{Span: u.pointSpan(c, text), LeadIn: lead, Number: strings.Trim(number, ".):- \t")})
		case at > 0 && (recommends(text[:at]) || asks(text[:at])):
			p := document.Point{LeadIn: document.Span{Start: c.Start, End: c.Start + at}, Span: document.Span{Start: c.Start + at, End: c.End}}
			p.Span = trimmed(u.doc, p.Span)
			out = append(out, p)
			lead = p.LeadIn
		default:
			out = append(out, document.Point{Span: c, LeadIn: lead, Number: strings.Trim(number, ".):- \t")})
		}
	}
	return out
}

// leadsIn reports whether a line has nothing to decide itself but announces points.
func leadsIn(text string) bool {
	t := strings.TrimRight(text, " ")
	if strings.HasSuffix(t, ",") || strings.HasSuffix(t, ":") {
		return atClause(t) < 0 || asks(t) && strings.LastIndex(danish.Fold(t), " at") >= len(t)-4
	}
	return strings.HasSuffix(danish.Fold(t), " at") || !strings.ContainsAny(t, ".!?") && asks(t) && atClause(t) < 0
}

func asks(text string) bool {
	low := danish.Fold(text)
	for _, stem := range []string{"indstil", "anbefal", "foreslå", "anmod", "beslutte", "godkender", "drøfter"} {
		if strings.Contains(low, stem) {
			return true
		}
	}
	return false
}

// atClause is where the first clause with "at" begins in text ("..., at planen
// godkendes"), -1 if there is none.
func atClause(text string) int {
	if _, ok := cutWord(text, "at"); ok {
		return 0
	}
	low := danish.Fold(text)
	if len(low) != len(text) {
		low = text
	}
	for i := 0; ; {
		k := strings.Index(low[i:], "at")
		if k < 0 {
			return -1
		}
		k += i
		i = k + 2
		if k > 0 && (low[k-1] == ' ' || low[k-1] == '\n') && k+2 < len(low) && (low[k+2] == ' ' || low[k+2] == '\n') {
			if before := strings.TrimRight(low[:k], " \n"); strings.HasSuffix(before, ",") || strings.HasSuffix(before, ":") || endsInVerb(before) {
				return k
			}
		}
	}
}

func endsInVerb(s string) bool {
	for _, v := range []string{"indstiller", "indstilles", "anbefaler", "anbefales", "foreslår", "foreslås", "anbefale"} {
		if strings.HasSuffix(s, v) {
			return true
		}
	}
	return false
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

package betjening

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// tellsErrand reports whether the item opens with what its body is to do with it: "Skoleudvalget
// orienteres om forsøget.", "Til drøftelse i Kulturudvalget.", or below "Beslutning": "Udvalget
// godkender, at ...". What opens no section is about something else ("Udvalget orienteres igen
// i maj").
func tellsErrand(p *checker.Pass) bool {
	for _, h := range p.Hits("afgør") {
		if !h.Negated && toDecide(p, &p.Sentences[h.Sentence]) {
			return true
		}
	}
	for _, h := range p.Said("ærinde") {
		s := &p.Sentences[h.Sentence]
		if !h.Negated && !s.Heading && s.Section != nil && firstOfSection(p, h.Sentence) &&
			s.Section.Role != document.RoleNext && s.Section.Role != document.RoleHistory {
			return true
		}
	}
	return false
}

// firstOfSection reports whether a sentence is the first of its section, or of the item.
func firstOfSection(p *checker.Pass, i int) bool {
	return i == 0 || p.Sentences[i-1].Heading || p.Sentences[i-1].Section != p.Sentences[i].Section
}

// toDecide reports whether a sentence stands below "Beslutning" or "Beslutningspunkt" in front of
// the case: there it says what is to be decided, behind it what was.
func toDecide(p *checker.Pass, s *agenda.Sentence) bool {
	at := s.Section
	if at == nil || s.Heading || at.Role == document.RoleHistory || at == p.Item.Sections[len(p.Item.Sections)-1] {
		return false
	}
	return strings.HasPrefix(danish.Fold(p.Text(at.Heading)), "beslutning")
}

// asksInRow reports whether a table has a row that holds the recommendation: "| Indstilling | At
// der indføres ... |".
func asksInRow(p *checker.Pass, t *document.Table) bool {
	for _, row := range t.Rows {
		if len(row) < 2 || row[0].Span.Empty() || row[1].Span.Empty() {
			continue
		}
		switch strings.TrimRight(strings.TrimSpace(danish.Fold(p.Text(row[0].Span))), ":") {
		case "indstilling", "anbefaling", "forslag til beslutning", "det indstilles":
			return true
		}
	}
	return false
}

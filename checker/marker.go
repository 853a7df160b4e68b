package checker

import (
	"slices"
	"strings"

	"sagstjek/checker/document"
)

// marker is a suppression in the text: "sagstjek: undlad REGEL[, REGEL]: grund".
type marker struct {
	rules  []string
	reason string
	at     document.Span // where it is shown
	scope  document.Span
	used   bool
}

// markers reads the suppressions in the notes of a document. On a heading it covers
// the section, on or before the title the item, elsewhere its paragraph.
func markers(doc *document.Document) []*marker {
	var out []*marker
	for _, n := range doc.Notes {
		if n.Kind != document.Comment {
			continue
		}
		rules, reason, ok := ParseMarker(n.Text)
		if !ok {
			continue
		}
		m := &marker{rules: rules, reason: reason, at: n.Anchor, scope: n.Anchor}
		if b := doc.BlockAt(max(n.Anchor.Start, 0)); b != nil {
			m.scope = b.Span.Cover(n.Anchor)
			if m.at.Empty() {
				m.at = b.Span
			}
		}
		for _, it := range doc.Items {
			m.widen(it)
		}
		out = append(out, m)
	}
	return out
}

// widen lets a marker on a heading cover what the heading is for.
func (m *marker) widen(it *document.Item) {
	if it.Title.Overlaps(m.scope) || m.scope.End <= it.Span.Start && it.Index == 1 {
		m.scope = it.Span
		return
	}
	for i, s := range it.Sections {
		if !s.Heading.Overlaps(m.scope) {
			continue
		}
		m.scope = s.Heading.Cover(s.Body)
		for _, sub := range it.Sections[i+1:] {
			if s.Level == 0 || sub.Level <= s.Level {
				return
			}
			m.scope = m.scope.Cover(sub.Heading.Cover(sub.Body))
		}
		return
	}
}

// ParseMarker reads "sagstjek: undlad REGEL[, REGEL]: grund", also in parentheses.
func ParseMarker(text string) (rules []string, reason string, ok bool) {
	text = strings.TrimSpace(strings.Trim(strings.TrimSpace(text), "()[]"))
	rest, ok := cutFold(text, "sagstjek:")
	if !ok {
		return nil, "", false
	}
	rest, ok = cutFold(strings.TrimSpace(rest), "undlad")
	if !ok {
		return nil, "", false
	}
	list, reason, _ := strings.Cut(rest, ":")
	for _, id := range strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' || r == '\n' }) {
		rules = append(rules, strings.ToLower(id))
	}
	return rules, strings.TrimSpace(reason), len(rules) > 0
}

func cutFold(s, prefix string) (string, bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

func (m *marker) covers(f *Finding) bool {
	for _, id := range m.rules {
		if id == f.Rule.ID || slices.Contains(f.Rule.Formerly, id) {
			return m.scope.Overlaps(f.Span)
		}
	}
	return false
}

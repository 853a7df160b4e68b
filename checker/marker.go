package checker

import (
	"slices"

	"sagstjek/checker/document"
)

// marker is a suppression in the text: "sagstjek: undlad REGEL[, REGEL]: grund".
type marker struct {
	rules  []string // none: it is not understood
	reason string
	at     document.Span // where it is shown
	scope  document.Span
	used   bool
}

// markers reads the suppressions in the notes of a document. On a heading it covers
// the section, on or before the title the item, elsewhere its paragraph. A block of the
// text that is meant as one is there to be told of.
func (c *Checker) markers(doc *document.Document) []*marker {
	var out []*marker
	for _, n := range doc.Notes {
		if n.Kind != document.Comment {
			continue
		}
		rules, reason, ok := parseMarker(n.Text, c.knows)
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
	for _, b := range doc.Blocks {
		if _, _, ok := afterUndlad(doc.Slice(b.Content())); ok {
			out = append(out, &marker{at: b.Span})
		}
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

func (m *marker) covers(f *Finding) bool {
	for _, id := range m.rules {
		if id == f.Rule.ID || slices.Contains(f.Rule.Formerly, id) {
			return m.scope.Overlaps(f.Span)
		}
	}
	return false
}

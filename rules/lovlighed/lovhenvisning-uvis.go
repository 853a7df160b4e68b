package lovlighed

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

// part reports a subsection, a chapter or an order where the item names no rules before it
// to which that could belong.
func (n *named) part() {
	if len(n.p.Hits("andre")) > 0 {
		return
	}
	for _, h := range n.p.Said("del") {
		if s := &n.p.Sentences[h.Sentence]; s.Cell == nil && n.first > h.Sentence {
			n.p.Report(checker.Finding{Span: around(s, h.Span), Facts: []document.Span{h.Span}})
			return
		}
	}
}

// passing reports whether the laws of the item are only named in passing, so that a
// paragraph in sentence i belongs to none of them: no law stands in its block, in the title
// or in a section about the law, none is named twice or with a paragraph.
func (n *named) passing(i int) bool {
	told := map[string]int{}
	for k := range n.p.Sentences {
		s := &n.p.Sentences[k]
		for _, r := range n.p.Laws(k) {
			if r.Law == "" {
				continue
			}
			told[r.Law]++
			if told[r.Law] > 1 || r.Paragraph != "" || s.Block == n.p.Sentences[i].Block || s.Section == nil || s.Heading || s.Point >= 0 || s.Section.Role == document.RoleLaw {
				return false
			}
		}
	}
	return len(told) > 0
}

// several reports whether the item names more than one law, so that a paragraph in sentence i
// may belong to any of them: none stands in its section, none with a paragraph.
func (n *named) several(i int) bool {
	for k := range n.p.Sentences {
		for _, r := range n.p.Laws(k) {
			if r.Law != "" && (r.Paragraph != "" || n.p.Sentences[k].Section == n.p.Sentences[i].Section) {
				return false
			}
		}
	}
	return len(n.stems) > 1
}

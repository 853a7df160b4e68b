package lovlighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
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
			if told[r.Law] > 1 || r.Paragraph != "" || s.Block == n.p.Sentences[i].Block || s.Section == nil ||
				s.Heading || s.Point >= 0 || s.Section.Role == document.RoleLaw {
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

// unclear reports whether the reader cannot tell which law a paragraph belongs to.
func (n *named) unclear(r cited) bool {
	i := r.i
	return n.first > i && len(n.stems) != 1 || n.passing(i) || n.several(i) || n.listed(r)
}

// alone reports whether no rules are named in the block of sentence i.
func (n *named) alone(i int) bool {
	for k := i; k >= 0 && n.p.Sentences[k].Block == n.p.Sentences[i].Block; k-- {
		if n.names(k) {
			return false
		}
	}
	return true
}

// source reports whether a paragraph of sentence i may belong to rules of another kind that
// have paragraphs too: the section or the title names them, or the item names no law.
func (n *named) source(i int) bool {
	return slices.ContainsFunc(n.p.Hits("delt"), func(h checker.Hit) bool {
		s := n.p.Sentences[h.Sentence].Section
		return len(n.laws) == 0 || s == nil || s == n.p.Sentences[i].Section
	})
}

// elsewhere reports whether the same paragraph stands with its law somewhere in the item.
func (n *named) elsewhere(r cited) bool {
	return slices.ContainsFunc(n.laws, func(o cited) bool { return o.Paragraph == r.Paragraph })
}

// listed reports whether the laws of the item stand only in a section about the law, with the
// paragraphs the matter rests on: another paragraph in another section is none of them.
func (n *named) listed(r cited) bool {
	s := &n.p.Sentences[r.i]
	if s.Section == nil || s.Section.Role == document.RoleLaw || !byLaw(s, r.Span) {
		return false
	}
	return len(n.laws) > 0 && !slices.ContainsFunc(n.laws, func(r cited) bool {
		s := n.p.Sentences[r.i].Section
		return s == nil || s.Role != document.RoleLaw || r.Paragraph == ""
	})
}

// byLaw reports whether the word before a paragraph says that something rests on it, as it does
// not in "skrevet ind i § 6".
func byLaw(s *agenda.Sentence, x document.Span) bool {
	before := ""
	for k := s.Lead; k < len(s.Words) && s.Words[k].Span.End <= x.Start; k++ {
		before = s.Words[k].Fold
	}
	switch before {
	case "efter", "jf", "jfr", "jævnfør", "ifølge", "af", "til":
		return true
	}
	return false
}

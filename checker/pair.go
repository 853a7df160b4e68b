package checker

import (
	"sagstjek/checker/align"
	"sagstjek/checker/document"
)

// Pair is all a compare rule sees: two versions of one item and what in them belongs
// together. It is used by one goroutine.
type Pair struct {
	Old, New *Pass
	Align    *align.Alignment // sentences have the same numbers as in Old and New

	shared map[string]any
}

// Report adds a finding about New; see Pass.Report.
func (p *Pair) Report(f Finding) { p.New.Report(f) }

// Was is evidence from the old version.
func (p *Pair) Was(note string, s document.Span) Evidence {
	return Evidence{Note: note, File: p.Old.Doc.Name, Doc: p.Old.Doc, Span: s}
}

// Anchor is where a loss from sentence i of Old is shown: at the sentence of New that
// speaks of the same, else the heading of its section, else where the section of its
// kind begins, else the title.
func (p *Pair) Anchor(i int) document.Span {
	for _, m := range p.Align.Matches(i) {
		if m.To < p.Align.Own {
			return p.New.Sentences[m.To].Span
		}
	}
	if old := p.Old.Sentences[i].Section; old != nil {
		for _, same := range []func(*document.Section) bool{
			func(s *document.Section) bool { return p.sameHeading(old, s) },
			func(s *document.Section) bool { return s.Role == old.Role && old.Role != document.RoleOther },
		} {
			for _, s := range p.New.Item.Sections {
				if !s.Heading.Empty() && same(s) {
					return s.Heading
				}
			}
		}
	}
	if !p.New.Item.Title.Empty() {
		return p.New.Item.Title
	}
	return p.New.Anchor()
}

func (p *Pair) sameHeading(old, s *document.Section) bool {
	return !old.Heading.Empty() && fold(p.Old, old.Heading) == fold(p.New, s.Heading)
}

// Shared returns what several rules want to know of a pair, worked out once.
func Shared[T any](p *Pair, key string, work func() T) T {
	v, ok := p.shared[key].(T)
	if !ok {
		v = work()
		p.shared[key] = v
	}
	return v
}

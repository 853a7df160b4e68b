package aabenhed

import (
	"slices"
	"sort"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// story is what an item tells of an error of the municipality's own.
type story struct {
	p        *checker.Pass
	at       []int // sentences, in order
	blocks   map[*document.Block]bool
	sections map[*document.Section]bool
	whole    bool                       // only the title tells: see titled
	headed   map[*document.Section]bool // by section: its heading is of the error
	home     []int                      // those of at under a heading that names it
	narrow   bool                       // told in soft words only: a remark beside what the item is about
}

func newStory(p *checker.Pass, at []int) *story {
	s := &story{
		p: p, at: at, blocks: map[*document.Block]bool{}, sections: map[*document.Section]bool{}, headed: map[*document.Section]bool{},
	}
	s.whole = len(at) == 1 && p.Sentences[at[0]].Section == nil
	s.narrow = !s.whole
	for _, i := range at {
		s.narrow = s.narrow && !wentWrong(p, i)
		s.blocks[p.Sentences[i].Block] = true
		s.sections[p.Sentences[i].Section] = true
		if named(p, p.Sentences[i].Section) {
			s.home = append(s.home, i)
		}
	}
	return s
}

// near reports whether sentence i belongs to the story: it tells of an error or
// its discovery itself, or stands in the block of a sentence that does or within
// reach sentences of it.
func (s *story) near(i, reach int) bool {
	at := &s.p.Sentences[i]
	if at.Heading && at.Section != nil || at.Aside() || at.Voice == agenda.Proposer {
		return false
	}
	if s.narrow {
		return s.sections[at.Section] && (at.Block != nil && s.blocks[at.Block] || reach > 0 && s.follows(i, reach))
	}
	if s.whole || at.Block != nil && s.blocks[at.Block] || s.ofError(at.Section) {
		return true
	}
	if k := sort.SearchInts(s.at, i-reach); reach > 0 && k < len(s.at) && s.at[k] <= i+reach {
		return true
	}
	return s.p.Has("fejl", i) || s.p.Has("omtale", i) && !s.p.Has("harmloes", i)
}

// follows reports whether sentence i stands behind one of the story's, not further than reach.
func (s *story) follows(i, reach int) bool {
	k := sort.SearchInts(s.at, i-reach)
	return k < len(s.at) && s.at[k] <= i
}

// reaches is near, but where a heading names the error only what stands under it or soon
// after is of it: what is learnt, changed or sent in a section before is something else.
func (s *story) reaches(i, reach int) bool {
	if len(s.home) == 0 {
		return s.near(i, reach)
	}
	if s.near(i, 0) {
		return true
	}
	k := sort.SearchInts(s.home, i-reach)
	return k < len(s.home) && s.home[k] <= i && !s.p.Sentences[i].Heading && s.p.Sentences[i].Voice == agenda.Administration
}

// named reports whether the heading of a section says that something went wrong.
func named(p *checker.Pass, at *document.Section) bool {
	if at == nil || at.Heading.Empty() {
		return false
	}
	head := danish.Fold(p.Text(at.Heading))
	return danish.Holds(head, "fejl", "galt", "svigt", "forkert")
}

// tells reports whether sentence i itself is one of the story's.
func (s *story) tells(i int) bool { return slices.Contains(s.at, i) }

// ofError reports whether the heading of a section asks what went wrong or what was
// done about it: all of it belongs to the story then.
func (s *story) ofError(at *document.Section) bool {
	if at == nil || at.Heading.Empty() {
		return false
	}
	known, ok := s.headed[at]
	if !ok {
		head := danish.Fold(s.p.Text(at.Heading))
		for _, part := range []string{
			"fejl", "galt", "hændelse", "er sket", "er der sket", "skete", "forløb", "svigt", "berørt", "ramt",
			"omfang", "genopret", "læring", "lærer", "årsag", "tilbagebetaling", "ses på igen", "forebyg", "tidslinje",
			"gentage", "ikke igen", "kunne det ske", "er ændret", "er der gjort", "er gjort", "gøres der", "gør vi",
			"lavet om", "fremover", "herefter",
		} {
			known = known || strings.Contains(head, part)
		}
		known = known && !strings.Contains(head, "videre forløb")
		s.headed[at] = known
	}
	return known
}

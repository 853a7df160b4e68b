package checker

import (
	"slices"
	"sort"
	"strings"

	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// Pass is all a rule sees of one item. It is used by one goroutine.
type Pass struct {
	Doc       *document.Document
	Item      *document.Item
	Env       *Env
	Rule      *Rule
	Sentences []agenda.Sentence

	facts  *facts
	worker *worker // finds the hits
	own    ownSets // the cue sets of Rule
	found  []*Finding
	owned  []document.Span
	sample bool // one of a rule's own examples: too short to have sections
}

// Hit is a place where a cue of a set matched.
type Hit struct {
	Sentence int           // index into Pass.Sentences
	Span     document.Span // the words; those of a lead-in are left off
	Negated  bool
	Cue      int32 // which cue of the set it is
}

// Hits returns the hits of one of the rule's cue sets in order of text, whoever
// speaks, headings included.
func (p *Pass) Hits(set string) []Hit {
	i := p.own.find(set)
	if i < 0 {
		panic("no cue set " + set + " in " + p.Rule.ID)
	}
	return p.worker.look(i)
}

// Said returns the hits of a set in the administration's own words: not in
// headings, quotations, decisions or a member's proposal. The title counts.
func (p *Pass) Said(set string) []Hit { return p.keep(p.Hits(set), own) }

// Says reports whether Said has any hit.
func (p *Pass) Says(set string) bool {
	return slices.ContainsFunc(p.Hits(set), func(h Hit) bool { return own(h, &p.Sentences[h.Sentence]) })
}

// SaidIn returns those of Said in sentence i.
func (p *Pass) SaidIn(set string, i int) []Hit { return p.keep(p.HitsIn(set, i, i), own) }

func own(h Hit, s *agenda.Sentence) bool {
	return s.Voice == agenda.Administration && !s.Quoted(h.Span) && (!s.Heading || s.Section == nil)
}

// Told returns the hits of a set in anything the administration passes on: its own
// words and what it says that others answered; not headings, decisions, proposals.
func (p *Pass) Told(set string) []Hit { return p.keep(p.Hits(set), passedAlong) }

// ToldIn returns those of Told in the sentences from first to last.
func (p *Pass) ToldIn(set string, first, last int) []Hit {
	return p.keep(p.HitsIn(set, first, last), passedAlong)
}

func passedAlong(_ Hit, s *agenda.Sentence) bool {
	return !s.Heading && (s.Voice == agenda.Administration || s.Voice == agenda.Hearing || s.Voice == agenda.Cited)
}

func (p *Pass) keep(all []Hit, ok func(Hit, *agenda.Sentence) bool) []Hit {
	if len(all) == 0 {
		return nil
	}
	out := p.worker.room(len(all))
	for _, h := range all {
		if ok(h, &p.Sentences[h.Sentence]) {
			out = append(out, h)
		}
	}
	return out
}

// HitsIn returns the hits of a set in the sentences from first to last.
func (p *Pass) HitsIn(set string, first, last int) []Hit {
	hits := p.Hits(set)
	if len(hits) == 0 {
		return nil
	}
	from := sort.Search(len(hits), func(k int) bool { return hits[k].Sentence >= first })
	hits = hits[from:]
	return hits[:sort.Search(len(hits), func(k int) bool { return hits[k].Sentence > last })]
}

// Has reports whether any hit of a set lies in sentence i, negated ones included.
func (p *Pass) Has(set string, i int) bool { return len(p.HitsIn(set, i, i)) > 0 }

// InTitle reports whether any hit of a set lies in the title, negated ones included.
func (p *Pass) InTitle(set string) bool {
	return slices.ContainsFunc(p.Hits(set), func(h Hit) bool { return p.Sentences[h.Sentence].Section == nil })
}

// Meets reports whether a hit of a set overlaps h, negated ones included.
func (p *Pass) Meets(set string, h Hit) bool {
	return slices.ContainsFunc(p.HitsIn(set, h.Sentence, h.Sentence), func(x Hit) bool { return x.Span.Overlaps(h.Span) })
}

// SentencesIn are the sentences [from, to) that share a byte with a span.
func (p *Pass) SentencesIn(s document.Span) (from, to int) {
	from = sort.Search(len(p.Sentences), func(i int) bool { return p.Sentences[i].Span.End > s.Start })
	for to = from; to < len(p.Sentences) && p.Sentences[to].Span.Start < s.End; to++ {
	}
	return from, to
}

// Text is the text of a span, for looking at; output takes quotes through Document.Quote.
func (p *Pass) Text(s document.Span) string { return p.Doc.Slice(s) }

// Report adds a finding. Severity, Message and Remedy default to the rule's.
func (p *Pass) Report(f Finding) {
	f.Rule = p.Rule
	if f.Severity == "" {
		f.Severity = p.Rule.Severity
	}
	if f.Message == "" {
		f.Message = p.Rule.Message
	}
	if f.Remedy == "" {
		f.Remedy = p.Rule.Remedy
	}
	for _, text := range []*string{&f.Message, &f.Remedy} {
		if strings.Contains(*text, "{organ}") {
			*text = strings.ReplaceAll(*text, "{organ}", p.Body())
		}
	}
	if f.Span.Empty() {
		f.Span = p.Anchor()
	}
	if f.Span.Empty() {
		return
	}
	p.found = append(p.found, &f)
}

// Missing reports that something is not there: shown at the heading of the first
// section with one of the roles, else where decisions are asked for, with what
// made the rule look as evidence. Nothing is missing yet where its writer has begun such a
// section.
func (p *Pass) Missing(trigger document.Span, f Finding, roles ...document.Role) {
	if f.Belongs == nil {
		f.Belongs = roles
	}
	if slices.ContainsFunc(p.Item.Sections, func(s *document.Section) bool {
		return slices.Contains(f.Belongs, s.Role) && agenda.Begun(p.Doc, s)
	}) {
		return
	}
	if f.Span.Empty() {
		if s := p.Item.Section(roles...); s != nil && !s.Heading.Empty() {
			f.Span = s.Heading
		}
	}
	if !trigger.Empty() {
		f.Evidence = append([]Evidence{{Note: "Det, der fik kontrollen til at se efter", Span: trigger}}, f.Evidence...)
		if len(f.Facts) == 0 {
			f.Facts = []document.Span{trigger}
		}
	}
	p.Report(f)
}

// Own claims a fact without reporting it: rules that yield to this one are silent on it.
func (p *Pass) Own(s document.Span) { p.owned = append(p.owned, s) }

// Anchor is where an absence is shown: the heading of the recommendation, else its
// first point, else the title, else the first sentence.
func (p *Pass) Anchor() document.Span {
	if s := p.Item.Section(document.RoleRecommendation); s != nil && !s.Heading.Empty() {
		return s.Heading
	}
	if len(p.Item.Points) > 0 && !p.Item.Points[0].Span.Empty() {
		return p.Item.Points[0].Span
	}
	if !p.Item.Title.Empty() {
		return p.Item.Title
	}
	if len(p.Sentences) > 0 {
		return p.Sentences[0].Span
	}
	return document.Span{}
}

// Absences reports whether it makes sense to miss something in this item: not on
// a cover, in a text that breaks off or has no sections, or in another language.
func (p *Pass) Absences() bool {
	return p.sample || !p.partial() && p.Item.Type != document.Unknown && p.Item.Language == "da"
}

// partial reports whether the item is told elsewhere or breaks off: no rule of what is missing
// looks at it.
func (p *Pass) partial() bool {
	return !p.sample && p.Item.Traits&(document.Cover|document.Unfinished) != 0
}

// Body is the name of the body that is asked, in the definite form as the text
// writes it ("Byrådet"), or "udvalget".
func (p *Pass) Body() string {
	if p.facts.body == "" {
		p.facts.body = p.findBody()
	}
	return p.facts.body
}

// Options returns the options of the rule that runs: the configured ones, else its defaults.
func Options[T any](p *Pass) T {
	if o, ok := p.Env.Options[p.Rule.ID].(*T); ok {
		return *o
	}
	return *p.Rule.Options.(*T)
}

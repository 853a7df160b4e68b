package agenda

import (
	"slices"
	"sort"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// Voice tells whose words a sentence holds.
type Voice uint8

// The voices. Rules listen to Administration unless they say otherwise.
const (
	Administration Voice = iota
	Proposer             // the member who made a proposal
	Decided              // what a body has decided, votes and attendance
	Earlier              // earlier treatment
	Cited                // a quotation
	Hearing              // what somebody answered in a hearing or said elsewhere
	Template             // help text of a template that nobody has filled in
)

// Sentence is a sentence, a table cell or a heading, with its words.
type Sentence struct {
	Span    document.Span
	Section *document.Section
	Block   *document.Block
	Cell    *document.Cell // nil outside tables
	Voice   Voice
	Heading bool // a heading or the title
	Point   int  // index into Item.Points, -1 elsewhere
	Lead    int  // how many of Words belong to the lead-in of a point
	Words   []danish.Word
	Tally   danish.Tally    // of Words without the lead-in
	Quotes  []document.Span // quoted pieces inside the sentence
}

// WordAt is the index of the word that begins at a position of the document in bytes, -1 if
// none does.
func (s *Sentence) WordAt(pos int) int {
	if k := s.WordFrom(pos); k < len(s.Words) && s.Words[k].Span.Start == pos {
		return k
	}
	return -1
}

// WordFrom is the index of the first word that begins at a position or behind it.
func (s *Sentence) WordFrom(pos int) int {
	return sort.Search(len(s.Words), func(k int) bool { return s.Words[k].Span.Start >= pos })
}

// In reports whether a sentence stands in a section with one of the roles.
func (s *Sentence) In(roles ...document.Role) bool {
	return s.Section != nil && slices.Contains(roles, s.Section.Role)
}

// Stating reports a sentence in which the administration says how things are.
func (s *Sentence) Stating() bool {
	return s.Cell == nil && s.Voice == Administration && !(s.Heading && s.Section != nil) && !s.In(document.RoleOptions)
}

// Sentences cuts an item into sentences; see Cutter.
func Sentences(doc *document.Document, it *document.Item) []Sentence {
	return new(Cutter).Sentences(doc, it)
}

// Cutter cuts items into sentences and uses the same memory for each.
type Cutter struct {
	doc   *document.Document
	item  *document.Item
	out   []Sentence
	words []danish.Word
	block []danish.Sentence // of the block at hand
	fold  danish.Folder

	lead      document.Span // the lead-in last met, in doc
	leadWords []danish.Word
}

// Sentences cuts an item into sentences in order of text. The words of a point are
// preceded by those of its lead-in, so that cues may reach across. The result is
// valid until the next call.
func (c *Cutter) Sentences(doc *document.Document, it *document.Item) []Sentence {
	c.doc, c.item, c.out, c.words, c.lead = doc, it, c.out[:0], c.words[:0], document.Span{}
	c.fold.Watch = says
	if !it.Title.Empty() {
		c.heading(it.Title, nil)
	}
	for _, s := range it.Sections {
		if !s.Heading.Empty() {
			c.heading(s.Heading, s)
		}
		voice := voiceOf(s)
		if c.told(s) {
			voice = Earlier
		}
		help := 0 // how many of the next blocks are help text
		for i, b := range s.Blocks {
			if help == 0 {
				help = c.helpFrom(s.Blocks[i:])
			}
			speaks := voice
			if help > 0 {
				speaks = Template
				help--
			}
			c.paragraph(s, b, speaks)
		}
	}
	c.quotes()
	return c.out
}

func (c *Cutter) heading(s document.Span, sec *document.Section) {
	from := len(c.words)
	var tally danish.Tally
	c.words, tally = c.fold.Tallied(c.doc.Slice(s), s.Start, c.words)
	c.out = append(c.out, Sentence{
		Span: s, Section: sec, Heading: true, Point: -1, Voice: voiceOf(sec), Words: c.words[from:len(c.words):len(c.words)], Tally: tally,
	})
}

// paragraph cuts a block of a section that speaks with a voice.
func (c *Cutter) paragraph(sec *document.Section, b *document.Block, voice Voice) {
	if b.Kind == document.Quote && voice != Template {
		voice = Cited
	}
	if b.Table == nil {
		c.cut(b.Content(), Sentence{Section: sec, Block: b, Voice: voice})
		return
	}
	for r := range b.Table.Rows {
		for k := range b.Table.Rows[r] {
			cell := &b.Table.Rows[r][k]
			c.cut(cell.Span, Sentence{Section: sec, Block: b, Cell: cell, Voice: voice})
		}
	}
}

// cut cuts a block or a cell into sentences that are like one.
func (c *Cutter) cut(text document.Span, like Sentence) {
	if isTemplate(c.doc.Slice(text)) {
		like.Voice = Template
	}
	c.block, c.words = c.fold.Sentences(c.doc.Slice(text), text.Start, c.block[:0], c.words)
	for i := range c.block {
		b := &c.block[i]
		c.out = append(c.out, like)
		s := &c.out[len(c.out)-1]
		s.Span, s.Words, s.Tally, s.Point = b.Span, b.Words, b.Tally, -1
		if s.Cell == nil {
			c.point(s)
		}
		if isTemplate(c.doc.Slice(s.Span)) {
			s.Voice = Template
		}
		if s.Point >= 0 && s.Voice == Cited {
			s.Voice = Administration // a recommendation set off from the text
		}
		if s.Voice == Administration && s.Point < 0 && s.Tally.Watched() && othersSay(s.Words) {
			s.Voice = Hearing
		}
	}
}

// told reports whether a section on the path of the case tells what was decided
// earlier rather than who is to decide.
func (c *Cutter) told(sec *document.Section) bool {
	if sec.Role != document.RoleCompetence || len(sec.Blocks) == 0 {
		return false
	}
	head := sec.Heading
	if head.Empty() {
		head = sec.Blocks[0].Label
	}
	if !strings.HasPrefix(headingKey(c.doc.Slice(head)), "sagsforløb") {
		return false
	}
	text := danish.Fold(c.doc.Slice(sec.Body))
	return danish.Holds(text, "besluttede", "godkendte", "godkendt", "vedtog", "vedtaget", "tiltrådt", "anbefalede",
		"anbefalet", "indstillede", "udsatte", "udsat", "taget til efterretning", "tog til efterretning")
}

// pointAt is the index of the point that begins in or holds the sentence, or -1.
func (c *Cutter) pointAt(s document.Span) int {
	points := c.item.Points // in order of text
	i := sort.Search(len(points), func(i int) bool { return points[i].Span.End > s.Start })
	if i < len(points) && points[i].Span.Overlaps(s) {
		return i
	}
	return -1
}

// point tells a sentence of its point and puts the words of the lead-in before its own.
func (c *Cutter) point(s *Sentence) {
	if s.Point = c.pointAt(s.Span); s.Point < 0 {
		return
	}
	lead := c.item.Points[s.Point].LeadIn
	if lead.Empty() || lead.Overlaps(s.Span) {
		return
	}
	if lead != c.lead {
		c.lead = lead
		c.leadWords = c.fold.Words(c.doc.Slice(lead), lead.Start, c.leadWords[:0])
	}
	from := len(c.words)
	c.words = append(append(c.words, c.leadWords...), s.Words...)
	s.Lead, s.Words = len(c.leadWords), c.words[from:len(c.words):len(c.words)]
}

func voiceOf(s *document.Section) Voice {
	if s == nil {
		return Administration
	}
	switch s.Role {
	case document.RoleDecision:
		return Decided
	case document.RoleProposal:
		return Proposer
	case document.RoleHistory:
		return Earlier
	}
	return Administration
}

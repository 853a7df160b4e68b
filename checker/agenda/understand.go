// Package agenda understands the items of a document: where each begins, what its
// sections are for, what kind of item it is, what it asks for, and whose words it holds.
package agenda

import (
	"sagstjek/checker/document"
)

// Understand fills doc.Items. It runs once, before any rule. v may be nil: then the
// built-in headings are known, and no party.
func Understand(doc *document.Document, v *Vocabulary) {
	if v == nil {
		v = standard()
	}
	u := &understanding{doc: doc, voc: v}
	u.blocks = u.lines(u.formed(doc.Blocks))
	doc.Blocks = u.blocks
	heads := u.headings()
	for i, r := range u.split(heads) {
		it := u.item(r)
		it.Index = i + 1
		doc.Items = append(doc.Items, it)
	}
}

type understanding struct {
	doc    *document.Document
	voc    *Vocabulary
	blocks []*document.Block
	colon  bool // the file ends its headings with a colon
	bare   bool // it sets them like any other line
	airy   bool // and parts them from their text by blank lines
	asks   bool // it heads its sections with questions
	tight  bool // it has no blank line
}

// item understands the blocks of one item.
func (u *understanding) item(r region) *document.Item {
	it := &document.Item{Access: document.Open, Language: u.language(r)}
	if r.closed {
		it.Access = document.ClosedTo
	}
	first, last := u.blocks[r.from], u.blocks[r.to-1]
	it.Span = document.Span{Start: first.Span.Start, End: last.Span.End}
	body := u.title(it, r)
	it.Sections = u.sections(body)
	u.ownProposals(it)
	held := u.meeting(u.blocks[r.from:r.to]).or(u.meeting(r.front))
	it.Committee, it.Meeting = held.body, held.day
	u.points(it)
	u.attachments(it)
	u.classify(it, u.blocks[r.from:r.to])
	if u.unfinished(it, last) {
		it.Traits |= document.Unfinished
	}
	if it.Type == document.Proposal || it.Traits.Has(document.TwoVoices) {
		u.proposer(it)
	} else {
		u.ownPlans(it)
	}
	return it
}

package reader

import (
	"strings"

	"sagstjek/checker/document"
)

// citation is a reference to a footnote or endnote.
type citation struct {
	kind, id string
}

// footnotes adds the notes that the text refers to: footnotes first, then endnotes.
func (d *docx) footnotes() {
	number := int32(0)
	for _, kind := range []string{"footnote", "endnote"} {
		t := d.optional(kind+"s", "Filens noter kan ikke læses. Deres tekst er ikke med.")
		if t == nil {
			continue
		}
		byID := map[string]ref{}
		for n := t.nodes[1].first; n != 0; n = t.nodes[n].next {
			id, _ := t.attr(n, "w:id")
			if form, _ := t.attr(n, "w:type"); form == "" || form == "normal" {
				byID[id] = n
			}
		}
		for _, c := range d.cited {
			if n := byID[c.id]; n != 0 && c.kind == kind {
				delete(byID, c.id) // cited again, it is the same note
				number++
				story := d.story(t)
				story.emit = d.block(document.Block{Kind: document.Footnote, Footnote: number})
				story.all(n)
			}
		}
	}
}

// comments are the margin comments and where the text puts them.
type comments struct {
	ids     []string // in the order of the file
	text    map[string]string
	remarks map[string]*document.Remark
	parent  map[string]string // of a reply
	waiting []string          // begun; their first letter is still to come
	starts  map[string]int
	spans   map[string]document.Span
	done    map[string]bool // noted already
}

func (d *docx) readComments() {
	c := &d.comments
	c.text, c.parent, c.remarks = map[string]string{}, map[string]string{}, map[string]*document.Remark{}
	c.starts, c.spans, c.done = map[string]int{}, map[string]document.Span{}, map[string]bool{}
	t := d.optional("comments", "Filens kommentarer kan ikke læses.")
	if t == nil {
		return
	}
	byPara := map[string]string{} // Word ties replies to the last paragraph of a comment
	for n := t.nodes[1].first; n != 0; n = t.nodes[n].next {
		id, ok := t.attr(n, "w:id")
		if _, again := c.text[id]; !ok || again || t.nodes[n].name != "w:comment" {
			continue
		}
		c.ids = append(c.ids, id)
		c.text[id] = d.plain(t, n, false)
		r := &document.Remark{ID: id}
		r.Author, _ = t.attr(n, "w:author")
		r.Date, _ = t.attr(n, "w:date")
		c.remarks[id] = r
		for p := t.nodes[n].first; p != 0; p = t.nodes[p].next {
			if para, ok := t.attr(p, "w14:paraId"); ok {
				byPara[para] = id
			}
		}
	}
	if t = d.optional("commentsExtended", ""); t == nil {
		return
	}
	for n := t.nodes[1].first; n != 0; n = t.nodes[n].next {
		para, _ := t.attr(n, "w15:paraId")
		if above, ok := t.attr(n, "w15:paraIdParent"); ok {
			c.parent[byPara[para]] = byPara[above]
			if r := c.remarks[byPara[para]]; r != nil && byPara[above] != r.ID {
				r.To = byPara[above]
			}
		}
	}
}

// begin gives the comments that wait for it the place of the first letter.
func (c *comments) begin(at int) {
	for _, id := range c.waiting {
		c.starts[id] = at
	}
	c.waiting = c.waiting[:0]
}

// mark follows a range; solid is where the text so far ends. It returns a comment
// that has no range of its own and so belongs to the paragraph.
func (c *comments) mark(f fragment, solid int) (text string) {
	id := f.text
	if f.fate == markStart {
		if _, again := c.starts[id]; !again {
			c.waiting = append(c.waiting, id)
		}
		return ""
	}
	_, ended := c.spans[id]
	if start, ok := c.starts[id]; ok && !ended && start < solid {
		c.spans[id], ended = document.Span{Start: start, End: solid}, true
	}
	if ended || f.fate == markEnd || c.done[id] {
		return ""
	}
	c.done[id] = true
	return c.text[id]
}

// noteComments adds the comments that stand on a range; a reply without one
// stands where the comment it answers does.
func (d *docx) noteComments() {
	c := &d.comments
	for _, id := range c.ids {
		if c.done[id] || c.text[id] == "" {
			continue
		}
		at := c.spans[id]
		for above, steps := c.parent[id], 0; at.Empty() && above != "" && steps < 100; steps++ {
			at, above = c.spans[above], c.parent[above]
		}
		d.b.Comment(at, c.text[id], c.remarks[id])
	}
}

// plain is the text of a header, a comment or anything else that is not text of
// the item. With raw it is what stands there, deleted or not.
func (d *docx) plain(t *tree, n ref, raw bool) string {
	var parts []string
	s := d.story(t)
	s.raw = raw
	s.emit = func(p *para) {
		if text := strings.TrimFunc(p.text(), isBlank); text != "" {
			parts = append(parts, text)
		}
	}
	s.all(n)
	if len(parts) == 0 { // runs without a paragraph around them
		p := &para{}
		s.inline(n, letters{style: d.styles.standard}, p)
		s.finish(p)
	}
	return strings.Join(parts, "\n")
}

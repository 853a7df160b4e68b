package reader

import (
	"strings"
	"unicode"

	"sagstjek/checker/document"
)

// block returns what adds paragraphs as blocks of the form.
func (d *docx) block(form document.Block) func(*para) {
	return func(p *para) {
		block := form
		// A number is counted even if nothing stands behind it.
		level, label, depth := d.label(p)
		switch {
		case form.Kind == document.Footnote:
		case level > 0:
			block.Kind, block.Level = document.Heading, uint8(level)
		case depth > 0:
			block.Kind, block.Level = document.ListItem, uint8(depth)
		case p.style.quote:
			block.Kind = document.Quote
		}
		if p.blank() {
			d.b.End()
			d.write(p, false)
			return
		}
		if text, ok := suppressionMark(p.text()); ok {
			d.b.End()
			d.b.Note(document.Comment, document.Span{}, text)
			d.write(p, false)
			return
		}
		bold, lang := p.letters()
		block.Lang = lang
		d.b.Begin(block)
		if label != "" {
			d.b.Made(label)
			d.b.EndLabel()
			d.b.Made(" ")
		}
		d.write(p, true)
		if bold && level == 0 {
			d.b.Bold()
		}
		d.b.End()
	}
}

// label counts the paragraph and returns its heading level (0 for none), its list
// label and the depth of the list it stands in (0 for none).
func (d *docx) label(p *para) (level int, label string, depth int) {
	level = p.style.level(p.outline)
	if p.unseen && p.blank() {
		return level, "", 0
	}
	if list, def, at, ok := d.numbering.place(d.styles, p.style, p.num, p.ilvl); ok {
		label, depth = def.next(list, at), at+1
	}
	return level, label, depth
}

// fact is a note in the making.
type fact struct {
	fate fate
	text []byte
	span document.Span
	id   string // of a comment
}

var noteKinds = map[fate]document.NoteKind{
	inserted: document.Inserted, deleted: document.Deleted, hidden: document.Hidden, placeholder: document.Placeholder,
}

// write adds the visible text of a paragraph to the open block or cell, if show,
// and notes the rest.
func (d *docx) write(p *para, show bool) {
	from := d.b.Len()
	var facts []fact
	last := gone
	for _, f := range compose(p.fragments) {
		if f.fate.mark() {
			if text := d.comments.mark(f, d.solid); text != "" {
				facts = append(facts, fact{fate: markPoint, text: []byte(text), id: f.text})
				last = gone
			}
			continue
		}
		var at document.Span
		if show && f.fate.visible() {
			at = d.writeText(p.t.part, f)
		}
		if f.fate != kept {
			if f.fate != last || f.fate == placeholder {
				facts = append(facts, fact{fate: f.fate})
			}
			now := &facts[len(facts)-1]
			now.text = append(now.text, f.text...)
			now.span = now.span.Cover(at)
		}
		last = f.fate
	}
	whole := document.Span{}
	if d.solid > from {
		whole = document.Span{Start: from, End: d.solid}
	}
	for _, x := range facts {
		if x.span.Empty() {
			if x.fate == inserted {
				continue
			}
			x.span = whole
		}
		if text := strings.TrimFunc(strings.ToValidUTF8(string(x.text), "\ufffd"), isBlank); text != "" {
			if x.fate == markPoint {
				d.b.Comment(x.span, text, d.comments.remarks[x.id])
			} else {
				d.b.Note(noteKinds[x.fate], x.span, text)
			}
		}
	}
}

// writeText adds one fragment and returns where its letters stand.
func (d *docx) writeText(part string, f fragment) document.Span {
	start := d.b.Len()
	var at document.Span
	if body := strings.TrimLeftFunc(f.text, isBlank); body != "" {
		at.Start = start + len(f.text) - len(body)
		at.End = at.Start + len(strings.TrimRightFunc(body, isBlank))
		d.comments.begin(at.Start)
		d.solid = at.End
	}
	if f.kind == document.Exact {
		d.b.Exact(f.text, part, int64(f.start))
	} else {
		d.b.Entity(f.text, part, int64(f.start), int64(f.end))
	}
	return at
}

// text is the visible text.
func (p *para) text() string {
	var b strings.Builder
	for _, f := range p.fragments {
		if f.fate.visible() {
			b.WriteString(f.text)
		}
	}
	return b.String()
}

func (p *para) blank() bool {
	for _, f := range p.fragments {
		if f.fate.visible() && strings.TrimFunc(f.text, isBlank) != "" {
			return false
		}
	}
	return true
}

// letters tells whether all letters are bold, and the language other than Danish
// that all of them are marked with, "" if there is none.
func (p *para) letters() (bold bool, lang string) {
	seen, foreign := false, true
	for _, f := range p.fragments {
		if !f.fate.visible() || strings.IndexFunc(f.text, unicode.IsLetter) < 0 {
			continue
		}
		if !seen {
			seen, bold, lang = true, true, f.lang
		}
		bold = bold && f.bold
		foreign = foreign && f.lang == lang
	}
	if tag := strings.ToLower(lang); !foreign || tag == "da" || strings.HasPrefix(tag, "da-") || tag == "x-none" {
		lang = ""
	}
	return bold, lang
}

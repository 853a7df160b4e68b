package reader

import (
	"strings"

	"sagstjek/checker/document"
)

// inline adds what stands in n to the paragraph. What it does not know it looks
// into: text is only ever in the elements that hold text.
func (s *story) inline(n ref, l letters, p *para) {
	t := s.t
	for c := t.nodes[n].first; c != 0; c = t.nodes[c].next {
		switch name := t.nodes[c].name; name {
		case "w:pPr", "w:rPr", "w:sdtPr", "w:rt": // w:rt is the gloss over a ruby text
		case "w:r", "m:r":
			s.inline(c, s.letters(l, t.child(c, "w:rPr")), p)
		case "w:t", "m:t", "w:delText":
			s.text(c, l, p)
		case "w:ins", "w:del", "w:moveFrom", "w:moveTo":
			inner := l
			inner.fate = s.tracked(name, l.fate)
			s.inline(c, inner, p)
		case "w:sdt":
			content, wording := s.control(c)
			if wording != "" && l.fate.visible() {
				p.fragments = append(p.fragments, fragment{text: wording, letters: letters{fate: placeholder}})
			}
			s.inline(content, l, p)
		case "w:fldSimple":
			s.simpleField(c, l, p)
		case "w:fldChar", "w:instrText":
			if l.fate.visible() {
				s.fieldPart(c, p)
			}
		case "w:footnoteReference", "w:endnoteReference":
			if s.body && s.muted == 0 && l.fate.visible() && !l.unseen {
				id, _ := t.attr(c, "w:id")
				s.d.cited = append(s.d.cited, citation{strings.TrimSuffix(name[2:], "Reference"), id})
			}
		case "w:commentRangeStart", "w:commentRangeEnd", "w:commentReference":
			p.fragments = append(p.fragments, t.mark(c))
		case "mc:AlternateContent":
			s.inline(t.branch(c), l, p)
		case "w:txbxContent":
			s.box(c, l, p)
		default:
			if text, ok := t.special(c); ok {
				s.add(text, t.nodes[c].start, t.nodes[c].end, document.Entity, l, p)
			} else {
				s.inline(c, l, p)
			}
		}
	}
}

// mark is the fragment for one of the three signs of a comment, else a kept nothing.
func (t *tree) mark(n ref) fragment {
	var f fragment
	switch t.nodes[n].name {
	case "w:commentRangeStart":
		f.fate = markStart
	case "w:commentRangeEnd":
		f.fate = markEnd
	case "w:commentReference":
		f.fate = markPoint
	}
	f.text, _ = t.attr(n, "w:id")
	return f
}

// letters is what the properties of a run make of its letters.
func (s *story) letters(l letters, props ref) letters {
	if props == 0 && l.resolved {
		return l
	}
	char := s.d.styles.byID[s.t.val(s.t.child(props, "w:rStyle"))]
	if char == nil {
		char = plainStyle
	}
	l.bold, l.unseen, l.lang = s.d.styles.effective(l.style, char, s.t.look(props))
	l.resolved = true
	return l
}

func (s *story) text(n ref, l letters, p *para) {
	if s.t.nodes[n].name == "w:delText" && s.d.view == Final && !s.raw && l.fate.visible() {
		l.fate = deleted
	}
	if text, ok := s.t.bound[n]; ok && !s.raw {
		if text != "" {
			s.add(text, s.t.nodes[n].start, s.t.nodes[n].end, document.Entity, l, p)
		}
		return
	}
	s.t.chars(n, func(text string, start, end int32, kind document.SegmentKind) {
		s.add(text, start, end, kind, l, p)
	})
}

func (s *story) add(text string, start, end int32, kind document.SegmentKind, l letters, p *para) {
	if l.unseen && l.fate.visible() {
		l.fate = hidden
	}
	if s.muted == 0 && l.fate != gone {
		p.fragments = append(p.fragments, fragment{text, start, end, kind, l})
	}
}

// box takes a text box: its paragraphs follow the one it is anchored in.
func (s *story) box(n ref, l letters, p *para) {
	switch {
	case s.muted > 0 || l.fate == gone:
	case l.fate.visible() && !l.unseen:
		p.boxes = append(p.boxes, n)
	default:
		s.add(s.d.plain(s.t, n, true), 0, 0, document.Made, l, p)
	}
}

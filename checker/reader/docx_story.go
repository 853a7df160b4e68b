package reader

import (
	"strings"

	"sagstjek/checker/document"
)

// story walks a run of paragraphs and tables: the body, a footnote, a header.
type story struct {
	d       *docx
	t       *tree
	emit    func(*para)
	body    bool // tables of data are kept as such, and footnotes are looked up
	inTable bool // a cell is open
	raw     bool // tracked changes and unfilled fields are read as text
	fields  []field
	muted   int        // how many fields and tables of contents hide what stands here
	open    *para      // a paragraph that goes on in the next: its mark was deleted
	carry   []fragment // what stands between paragraphs belongs to the next
}

// para is a paragraph of the view that is read.
type para struct {
	t         *tree
	fragments []fragment
	boxes     []ref // text boxes anchored in it
	style     *style
	outline   int
	num       string // numbering of its own, "" for that of the style
	ilvl      int
	unseen    bool // its mark is hidden text
}

func (d *docx) story(t *tree) *story {
	s := &story{d: d, t: t}
	if t.loose == nil {
		t.loose = map[ref]bool{}
		s.findLoose(1)
	}
	return s
}

// all reads everything in n.
func (s *story) all(n ref) {
	s.blocks(n)
	s.flush()
	if len(s.carry) > 0 {
		s.open = s.newPara()
		s.flush()
	}
}

func (s *story) newPara() *para {
	p := &para{t: s.t, style: s.d.styles.standard, outline: -1, ilvl: -1, fragments: s.carry}
	s.carry = nil
	return p
}

// flush ends a paragraph that would have gone on.
func (s *story) flush() {
	if p := s.open; p != nil {
		s.open = nil
		s.finish(p)
	}
}

func (s *story) blocks(n ref) {
	s.each(n, func(c ref) {
		switch s.t.nodes[c].name {
		case "w:p":
			s.paragraph(c)
		case "w:tbl":
			s.flush()
			s.table(c)
		case "w:tr", "w:tc": // of a table read as plain text
			s.blocks(c)
			s.flush()
		case "w:altChunk":
			s.d.b.Note(document.Warning, document.Span{},
				"Filen har et indsat dokument, som ikke er læst. Åbn filen i Word, og gem den, så bliver det til tekst.")
		default:
			s.between(c)
		}
	})
}

// between takes the ends of comment ranges that stand between paragraphs or rows.
func (s *story) between(n ref) {
	if f := s.t.mark(n); f.fate != kept {
		s.carry = append(s.carry, f)
	}
}

// each visits the children of n as if what wraps them were not there: content
// controls, custom XML, tracked insertions and alternatives.
func (s *story) each(n ref, visit func(ref)) {
	for c := s.t.nodes[n].first; c != 0; c = s.t.nodes[c].next {
		switch name := s.t.nodes[c].name; name {
		case "w:sdt":
			content, wording := s.control(c)
			if wording != "" {
				s.carry = append(s.carry, fragment{text: wording, letters: letters{fate: placeholder}})
			}
			s.each(content, visit)
		case "mc:AlternateContent":
			s.each(s.t.branch(c), visit)
		case "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:customXml", "w:smartTag":
			if s.tracked(name, kept).visible() {
				s.each(c, visit)
			}
		default:
			visit(c)
		}
	}
}

// known are the vocabularies whose drawings the reader finds text in.
var known = map[string]bool{
	"wps": true, "wpg": true, "wpc": true, "wpi": true, "wp14": true, "v": true, "o": true,
	"w14": true, "w15": true, "w16": true, "w16se": true, "w16cid": true, "w16cex": true, "w16sdtdh": true, "w16du": true,
}

// branch is the one alternative of mc:AlternateContent to read.
func (t *tree) branch(n ref) ref {
	choice, fallback := t.child(n, "mc:Choice"), t.child(n, "mc:Fallback")
	needs, _ := t.attr(choice, "Requires")
	for _, prefix := range strings.Fields(needs) {
		if !known[prefix] && fallback != 0 {
			return fallback
		}
	}
	if choice == 0 {
		return fallback
	}
	return choice
}

// tracked tells what a tracked change makes of what would have had fate f.
func (s *story) tracked(name string, f fate) fate {
	if s.raw || !f.visible() {
		return f
	}
	final := s.d.view == Final
	switch {
	case name == "w:ins" && final:
		return inserted
	case name == "w:del" && final:
		return deleted
	case name == "w:moveFrom" && final, (name == "w:ins" || name == "w:moveTo") && !final:
		return gone
	}
	return f
}

// dropped reports whether a paragraph mark, row or cell with these properties is
// not in the view. The names are those of its deletion and its insertion.
func (s *story) dropped(props ref, del, ins string) bool {
	if s.raw {
		return false
	}
	if s.d.view == Final {
		return s.t.child(props, del) != 0
	}
	return s.t.child(props, ins) != 0
}

func (s *story) paragraph(n ref) {
	p := s.open
	s.open = nil
	if p == nil {
		p = s.newPara()
	}
	p.fragments = append(p.fragments, s.carry...)
	s.carry = nil
	props := s.t.child(n, "w:pPr")
	p.style = s.d.styles.paragraph(s.t.val(s.t.child(props, "w:pStyle")))
	p.outline = s.t.outline(props, p.style.outline)
	p.num, p.ilvl = s.t.numbering(s.t.child(props, "w:numPr"), "", -1)
	run := s.letters(letters{style: p.style}, 0)
	if p.style.toc {
		s.muted++
		s.inline(n, run, p)
		s.muted--
	} else {
		s.inline(n, run, p)
	}
	sign := s.t.child(props, "w:rPr")
	p.unseen = s.letters(run, sign).unseen
	if s.dropped(sign, "w:del", "w:ins") || s.dropped(sign, "w:moveFrom", "w:moveTo") {
		s.open = p
		return
	}
	s.finish(p)
}

// finish hands a paragraph on, then the text boxes anchored in it.
func (s *story) finish(p *para) {
	s.emit(p)
	for _, box := range p.boxes {
		inner := &story{d: s.d, t: s.t, emit: s.emit, body: s.body, inTable: s.inTable, raw: s.raw}
		inner.all(box)
	}
}

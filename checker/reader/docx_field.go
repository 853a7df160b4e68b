package reader

import "strings"

// field is a field that has begun: an instruction, and then perhaps a result.
type field struct {
	instruction string
	result      bool // its result has begun
	skip        bool // the result is no text of the item
}

// maxInstruction is how much of an instruction is looked at.
const maxInstruction = 500

// fieldPart follows w:fldChar and w:instrText. Fields nest.
func (s *story) fieldPart(n ref, p *para) {
	if s.t.nodes[n].name == "w:instrText" {
		if k := len(s.fields) - 1; k >= 0 && !s.fields[k].result && len(s.fields[k].instruction) < maxInstruction {
			s.fields[k].instruction += s.t.instruction(n)
		}
		return
	}
	switch kind, _ := s.t.attr(n, "w:fldCharType"); kind {
	case "begin":
		if !s.t.loose[n] {
			s.fields = append(s.fields, field{})
			s.muted++
		}
	case "separate":
		if k := len(s.fields) - 1; k >= 0 && !s.fields[k].result {
			f := &s.fields[k]
			if f.result, f.skip = true, skipsResult(f.instruction); !f.skip {
				s.muted--
			}
		}
	case "end":
		s.endField(p)
	}
}

func (s *story) endField(p *para) {
	k := len(s.fields) - 1
	if k < 0 {
		return
	}
	f := s.fields[k]
	s.fields = s.fields[:k]
	if f.result && !f.skip {
		return
	}
	s.muted--
	// MACROBUTTON shows the words of its own instruction: "click here and write".
	if words := strings.Fields(f.instruction); s.muted == 0 && len(words) > 2 && strings.EqualFold(words[0], "MACROBUTTON") {
		p.fragments = append(p.fragments, fragment{text: strings.Join(words[2:], " "), letters: letters{fate: placeholder}})
	}
}

func (s *story) simpleField(n ref, l letters, p *para) {
	if instruction, _ := s.t.attr(n, "w:instr"); skipsResult(instruction) {
		return
	}
	s.inline(n, l, p)
}

// skipsResult reports instructions whose result repeats the text: tables of
// contents and of authorities, indexes.
func skipsResult(instruction string) bool {
	words := strings.Fields(instruction)
	if len(words) == 0 {
		return false
	}
	switch strings.ToUpper(words[0]) {
	case "TOC", "TOA", "INDEX":
		return true
	}
	return false
}

func (t *tree) instruction(n ref) string {
	c := t.nodes[n].first
	if c == 0 {
		return ""
	}
	x := t.nodes[c]
	return t.src[x.start:min(x.end, x.start+maxInstruction)]
}

// findLoose finds the beginnings of fields that never end in the view: taken at
// their word they would swallow the rest of the text.
func (s *story) findLoose(n ref) {
	var open []ref
	s.matchFields(n, &open)
	for _, c := range open {
		s.t.loose[c] = true
	}
}

func (s *story) matchFields(n ref, open *[]ref) {
	t := s.t
	for c := t.nodes[n].first; c != 0; c = t.nodes[c].next {
		switch name := t.nodes[c].name; name {
		case "w:fldChar":
			switch kind, _ := t.attr(c, "w:fldCharType"); {
			case kind == "begin":
				*open = append(*open, c)
			case kind == "end" && len(*open) > 0:
				*open = (*open)[:len(*open)-1]
			}
		case "w:txbxContent", "w:footnote", "w:endnote", "w:comment":
			s.findLoose(c)
		case "mc:AlternateContent":
			s.matchFields(t.branch(c), open)
		default:
			if s.tracked(name, kept).visible() && !t.isContents(t.child(c, "w:sdtPr")) {
				s.matchFields(c, open)
			}
		}
	}
}

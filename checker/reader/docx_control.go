package reader

import "strings"

// control returns what a content control holds, or 0 and its wording if it still
// shows its placeholder. A table of contents holds nothing.
func (s *story) control(n ref) (content ref, wording string) {
	props, content := s.t.child(n, "w:sdtPr"), s.t.child(n, "w:sdtContent")
	if s.t.isContents(props) {
		return 0, ""
	}
	if s.raw || s.shows(props, content) {
		return content, ""
	}
	if showing, _ := s.t.on(props, "w:showingPlcHdr"); !showing {
		return content, ""
	}
	if s.muted > 0 {
		return 0, ""
	}
	wording = s.d.plain(s.t, content, true)
	if s.d.filled(s.t.val(s.t.child(props, "w:placeholder", "w:docPart")), wording) {
		return content, ""
	}
	if wording == "" {
		wording = s.t.val(s.t.child(props, "w:alias"))
	}
	return 0, wording
}

// shows reports whether a control shows what another part of the file holds for it, and lets its
// first text be read as that.
func (s *story) shows(props, content ref) bool {
	text, ok := s.d.bound(s.t, props)
	if !ok || sameWords(text, s.d.plain(s.t, content, true)) {
		return ok
	}
	if s.t.bound == nil {
		s.t.bound = map[ref]string{}
	}
	found := false
	s.t.any(content, func(n ref) bool {
		if s.t.nodes[n].name == "w:t" {
			s.t.bound[n], text, found = text, "", true
		}
		return false
	})
	return found
}

func (t *tree) isContents(sdtPr ref) bool {
	return t.val(t.child(sdtPr, "w:docPartObj", "w:docPartGallery")) == "Table of Contents"
}

// filled reports whether a control that is said to show the placeholder of a name shows another
// wording: programs that fill in templates often leave the mark standing.
func (d *docx) filled(name, wording string) bool {
	if d.wordings == nil {
		d.wordings = d.readWordings()
	}
	own, known := d.wordings[name]
	return known && wording != "" && !sameWords(own, wording)
}

// sameWords reports whether two texts differ in nothing but white space and capitals.
func sameWords(a, b string) bool {
	return strings.EqualFold(strings.Join(strings.Fields(a), " "), strings.Join(strings.Fields(b), " "))
}

// readWordings reads the placeholders that the glossary of the file defines, by name
// (ECMA-376 part 1, 17.5.2.25 and 17.12).
func (d *docx) readWordings() map[string]string {
	out := map[string]string{}
	t := d.optional("glossaryDocument", "")
	if t == nil {
		return out
	}
	parts := t.child(1, "w:docParts")
	for n := t.nodes[parts].first; n != 0; n = t.nodes[n].next {
		if name := t.val(t.child(n, "w:docPartPr", "w:name")); name != "" {
			out[name] = d.plain(t, t.child(n, "w:docPartBody"), true)
		}
	}
	return out
}

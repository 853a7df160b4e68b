package lsp

import (
	"fmt"
	"slices"
	"strings"

	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// order is the order sections usually come in.
var order = []document.Role{
	document.RoleRecommendation, document.RoleSummary, document.RoleCompetence, document.RoleHistory, document.RoleProposal,
	document.RoleCase, document.RoleOptions, document.RoleAssessment, document.RoleLaw, document.RoleEconomy,
	document.RoleHearing, document.RoleStaff, document.RoleNext, document.RoleAttachments, document.RoleDecision,
}

// sections offers to write the sections that something missing would stand in, each
// with a line of guidance. The guidance stands in brackets, so that it is reported as
// the rest of a template until it is replaced.
func (s *server) sections(snap *snapshot, x *shown) []codeAction {
	it := x.item.Item
	if x.words.Withheld || len(x.Belongs) == 0 || it.Section(x.Belongs...) != nil {
		return nil
	}
	var all []codeAction
	for _, role := range x.Belongs {
		name := s.headingOf(snap, role)
		if name == "" {
			continue
		}
		in := insertion{snap.result.Doc, it, snap.lines}
		at, text, ok := in.section(role, name, guidance(x.words.Remedy))
		if !ok {
			continue
		}
		edits := []textEdit{{snap.lines.span(at, at), text}}
		all = append(all, s.edit(snap, fmt.Sprintf("Indsæt afsnittet »%s«", name), edits))
	}
	return all
}

// guidance tells in a section what is to be written there.
func guidance(remedy string) string {
	return agenda.Guidance + ": " + strings.NewReplacer("[", "(", "]", ")").Replace(remedy) + "]"
}

// headingOf is what the municipality calls sections of a role, else the usual name.
func (s *server) headingOf(snap *snapshot, role document.Role) string {
	if c := snap.gen.settings(snap.path); c != nil {
		if set, err := c.For(snap.path); err == nil && len(set.Headings[role]) > 0 {
			return set.Headings[role][0]
		}
	}
	return agenda.Heading(role)
}

// insertion writes a section into an item.
type insertion struct {
	doc   *document.Document
	item  *document.Item
	lines *lines
}

// section is where a section goes and what is to be written there.
func (in *insertion) section(role document.Role, name, guidance string) (at int, text string, ok bool) {
	eol := in.lines.eol()
	text = in.heading(name) + eol + guidance + eol
	if in.doc.Format == "html" {
		text = in.heading(name) + eol + "<p>" + guidance + "</p>" + eol
	}
	if next := in.before(role); next != nil {
		if at, ok := in.start(next.Heading); ok {
			if in.doc.Format != "html" {
				text += eol
			}
			return at, text, true
		}
	}
	at, ok = in.end()
	return at, eol + eol + strings.TrimSuffix(text, eol), ok
}

// top are the sections with a heading that stand below no other.
func (in *insertion) top() []*document.Section {
	least := 0
	for _, s := range in.item.Sections {
		if !s.Heading.Empty() && (least == 0 || s.Level < least) {
			least = s.Level
		}
	}
	return slices.DeleteFunc(slices.Clone(in.item.Sections), func(s *document.Section) bool { return s.Heading.Empty() || s.Level > least })
}

// before is the section a new one goes before, so that as few as can be stand in
// another order than the usual; nil if it goes last.
func (in *insertion) before(role document.Role) *document.Section {
	mine := slices.Index(order, role)
	var best *document.Section
	top := in.top()
	wrong := 0 // sections that should stand on the other side
	for _, s := range top {
		if at := slices.Index(order, s.Role); at >= 0 && at < mine {
			wrong++
		}
	}
	least := wrong + len(top) + 1
	for i := 0; i <= len(top); i++ {
		if wrong <= least {
			least, best = wrong, nil
			if i < len(top) {
				best = top[i]
			}
		}
		if i == len(top) {
			break
		}
		switch at := slices.Index(order, top[i].Role); {
		case at >= 0 && at < mine:
			wrong--
		case at > mine:
			wrong++
		}
	}
	return best
}

// sibling is a section whose heading shows how the item writes them, or nil.
func (in *insertion) sibling() *document.Section {
	for _, s := range in.top() {
		if b := in.doc.BlockAt(s.Heading.Start); b != nil && b.Span == s.Heading {
			return s
		}
	}
	return nil
}

// heading writes a heading as its siblings are written.
func (in *insertion) heading(name string) string {
	raw, level, bold := "", 0, false
	if like := in.sibling(); like != nil {
		p := in.doc.Place(like.Heading)
		raw = in.lines.text[in.lines.lineStart(p.Start):p.End]
		level, bold = like.Level, in.doc.BlockAt(like.Heading.Start).Bold
	} else if in.doc.Format != "txt" {
		level = 2
	}
	switch {
	case in.doc.Format == "html" && level > 0:
		return fmt.Sprintf("<h%d>%s</h%d>", level, name, level)
	case in.doc.Format == "html":
		return "<p><strong>" + name + "</strong></p>"
	case level > 0 && (in.doc.Format == "md" || strings.HasPrefix(raw, "#")):
		return strings.Repeat("#", level) + " " + name
	case in.doc.Format == "md" && bold:
		return "**" + name + "**" + in.lines.eol()
	case strings.HasSuffix(raw, ":"):
		return name + ":"
	}
	return name
}

// start is where a heading begins, with its tag or sign.
func (in *insertion) start(heading document.Span) (at int, ok bool) {
	if b := in.doc.BlockAt(heading.Start); b != nil && b.Table == nil {
		heading = b.Span // with its number
	}
	p := in.doc.Place(heading)
	switch {
	case p.Line == 0:
		return 0, false
	case in.doc.Format == "html":
		return in.lines.beforeElement(p.Start)
	}
	return in.lines.lineStart(p.Start), true
}

// end is where the item ends: at the end of its last line or element.
func (in *insertion) end() (at int, ok bool) {
	if in.doc.Format == "html" {
		blocks := in.doc.BlocksIn(in.item.Span)
		if len(blocks) == 0 {
			return 0, false
		}
		last := blocks[len(blocks)-1]
		p := in.doc.Place(last.Span)
		return in.lines.afterElement(p.End, last.Table != nil), p.Line > 0
	}
	p := in.doc.Place(in.item.Span)
	line := in.lines.position(p.End).Line
	return in.lines.start[line] + len(in.lines.line(line)), p.Line > 0
}

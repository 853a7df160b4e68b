package writer

import (
	"html"
	"slices"
	"sort"
	"strings"

	"sagstjek/internal/xmlpart"
)

// markup is one XML part as a tree of where its elements stand. It differs from the
// readers' tree: it keeps every element, and where its tags end, for it is there that
// things are put in.
type markup struct {
	src   string
	elems []element // in document order; elems[0] is the root
}

// elem is the index of an element; none is before the root.
type elem int32

const none elem = -1

type element struct {
	name        string // "w:p": its vocabulary by the name it has here; "" if it has none
	raw         string // as the file writes it
	start, open int    // where its first tag begins and ends
	close, end  int    // the same of its last tag; an empty element has no last tag: open, close and end are one
	up          elem
	attrs       []xmlpart.Attr
}

// markupBuilder makes a markup of what the walk over its part tells.
type markupBuilder struct {
	markup
	open []elem
}

// parseMarkup parses a part; ok is false if it is not well-formed.
func parseMarkup(data []byte) (m *markup, ok bool) {
	p := &markupBuilder{markup: markup{src: string(data)}}
	if xmlpart.Walk(p.src, p) != nil {
		return nil, false
	}
	return &p.markup, true
}

// Begin adds an element with all its attributes.
func (p *markupBuilder) Begin(tag xmlpart.Tag) {
	up := none
	if n := len(p.open); n > 0 {
		up = p.open[n-1]
	}
	p.open = append(p.open, elem(len(p.elems)))
	p.elems = append(p.elems, element{
		name: tag.Name, raw: tag.Raw, start: tag.Start, open: tag.End, up: up, attrs: slices.Clone(tag.Attrs),
	})
}

// End says where the last tag of the element begun last stands.
func (p *markupBuilder) End(start, end int) {
	last := len(p.open) - 1
	e := &p.elems[p.open[last]]
	e.close, e.end = start, end
	p.open = p.open[:last]
}

// Text is not kept: what is put in stands between tags.
func (p *markupBuilder) Text(int, int, bool) {}

// at is the innermost element that holds the byte, or none.
func (m *markup) at(offset int) elem {
	i := elem(sort.Search(len(m.elems), func(i int) bool { return m.elems[i].start > offset }) - 1)
	for i >= 0 && m.elems[i].end <= offset {
		i = m.elems[i].up
	}
	return i
}

// above is the nearest element of one of the names that holds e, e itself included.
func (m *markup) above(e elem, list ...string) elem {
	for ; e >= 0; e = m.elems[e].up {
		for _, name := range list {
			if m.elems[e].name == name {
				return e
			}
		}
	}
	return none
}

// inside are the elements within e, e itself left out.
func (m *markup) inside(e elem) (first, end elem) {
	first, end = e+1, e+1
	for int(end) < len(m.elems) && m.elems[end].start < m.elems[e].end {
		end++
	}
	return first, end
}

// child is the first child of e with the name, or none.
func (m *markup) child(e elem, name string) elem {
	if e < 0 {
		return none
	}
	for c := e + 1; int(c) < len(m.elems) && m.elems[c].start < m.elems[e].end; c++ {
		if m.elems[c].up == e && m.elems[c].name == name {
			return c
		}
	}
	return none
}

// attr is the value of an attribute, "" if it is absent.
func (m *markup) attr(e elem, name string) string {
	if a := m.attribute(e, name); a != nil {
		return a.Value
	}
	return ""
}

func (m *markup) attribute(e elem, name string) *xmlpart.Attr {
	if e < 0 {
		return nil
	}
	for i, a := range m.elems[e].attrs {
		if a.Name == name {
			return &m.elems[e].attrs[i]
		}
	}
	return nil
}

// tag is the first tag of e as the file writes it.
func (m *markup) tag(e elem) string { return m.src[m.elems[e].start:m.elems[e].open] }

// whole is all of e as the file writes it, "" for none.
func (m *markup) whole(e elem) string {
	if e < 0 {
		return ""
	}
	return m.src[m.elems[e].start:m.elems[e].end]
}

// text is the character data within e.
func (m *markup) text(e elem) string {
	var b strings.Builder
	in := false
	s := m.src[m.elems[e].open:m.elems[e].close]
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '<':
			in = true
		case s[i] == '>' && in:
			in = false
		case !in:
			b.WriteByte(s[i])
		}
	}
	return html.UnescapeString(b.String())
}

// appended is the patch that puts text last in e, which may be an empty element.
func (m *markup) appended(e elem, text string) patch {
	x := &m.elems[e]
	if x.open == x.end && strings.HasSuffix(m.tag(e), "/>") {
		return patch{x.open - len("/>"), x.open, ">" + text + "</" + x.raw + ">"}
	}
	return patch{x.close, x.close, text}
}

// prefix is what stands before the names of e's vocabulary there: "w:", or "".
func (m *markup) prefix(e elem) string {
	if i := strings.IndexByte(m.elems[e].raw, ':'); i >= 0 {
		return m.elems[e].raw[:i+1]
	}
	return ""
}

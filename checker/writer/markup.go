package writer

import (
	"html"
	"sort"
	"strings"

	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/xml"
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
	name        string // "w:p": its vocabulary as names calls it; "" for others
	raw         string // as the file writes it
	start, open int    // where its first tag begins and ends
	close, end  int    // the same of its last tag; an empty element has no last tag: open, close and end are one
	up          elem
	attrs       []attribute
}

// attribute is an attribute as the file writes it; a value is unescaped.
type attribute struct {
	name, raw, value string
	start, end       int // with the white space in front of it
}

// The vocabularies that are written to, Strict ones under the name of their twins.
const (
	nsWord    = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	nsStrict  = "http://purl.oclc.org/ooxml/wordprocessingml/main"
	nsWord10  = "http://schemas.microsoft.com/office/word/2010/wordml"
	nsWord12  = "http://schemas.microsoft.com/office/word/2012/wordml"
	nsOffice  = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
	nsText    = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
	nsMeta    = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
	nsDublin  = "http://purl.org/dc/elements/1.1/"
	nsLoext   = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
	nsPackage = "http://schemas.openxmlformats.org/package/2006/relationships"
	nsTypes   = "http://schemas.openxmlformats.org/package/2006/content-types"
)

var names = map[string]string{
	nsWord: "w", nsStrict: "w", nsWord10: "w14", nsWord12: "w15", nsPackage: "rel", nsTypes: "ct",
	"http://schemas.microsoft.com/office/word/2016/wordml/cid":    "w16cid",
	"http://schemas.microsoft.com/office/word/2018/wordml/cex":    "w16cex",
	"http://schemas.openxmlformats.org/officeDocument/2006/math":  "m",
	"http://purl.oclc.org/ooxml/officeDocument/math":              "m",
	"http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
	"http://www.w3.org/XML/1998/namespace":                        "xml",
	nsOffice:                                                      "office", nsText: "text", nsMeta: "meta", nsDublin: "dc", nsLoext: "loext",
	"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0":  "draw",
	"urn:oasis:names:tc:opendocument:xmlns:table:1.0":    "table",
	"urn:oasis:names:tc:opendocument:xmlns:config:1.0":   "config",
	"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
}

// maxElements bounds a part, as in the readers.
const maxElements = 4_000_000

// markupParser builds a markup from the tokens of the lexer.
type markupParser struct {
	markup
	input    *parse.Input
	lex      *xml.Lexer
	open     []elem
	bindings []binding
	bound    []int // how many bindings stood before each open element
	pending  []attribute
}

type binding struct{ prefix, space string }

// parseMarkup parses a part; ok is false if it is not well-formed.
func parseMarkup(data []byte) (m *markup, ok bool) {
	src := string(data) // the lexer writes into its input
	input := parse.NewInputBytes([]byte(src))
	p := &markupParser{markup: markup{src: src}, input: input, lex: xml.NewLexer(input)}
	p.bindings = []binding{{"xml", "http://www.w3.org/XML/1998/namespace"}}
	if !p.run() || len(p.elems) == 0 {
		return nil, false
	}
	return &p.markup, true
}

func (p *markupParser) run() bool {
	start, inPI := 0, false
	for at := 0; ; {
		kind, _ := p.lex.Next()
		end := p.input.Offset()
		if kind == xml.ErrorToken || end <= at {
			break
		}
		switch kind {
		case xml.StartTagPIToken:
			inPI = true
		case xml.StartTagClosePIToken:
			inPI = false
		case xml.StartTagToken:
			start = at
			p.begin(start, p.src[at+1:end])
		case xml.AttributeToken:
			if !inPI {
				p.attribute(at, end)
			}
		case xml.StartTagCloseToken, xml.StartTagCloseVoidToken:
			if len(p.open) == 0 || len(p.elems) > maxElements {
				return false
			}
			p.named(end)
			if kind == xml.StartTagCloseVoidToken {
				p.finish(end, end)
			}
		case xml.EndTagToken:
			if n := len(p.open); n == 0 || p.elems[p.open[n-1]].raw != string(p.lex.Text()) {
				return false
			}
			p.finish(at, end)
		}
		at = end
	}
	return p.input.Offset() >= len(p.src) && len(p.open) == 0
}

func (p *markupParser) begin(start int, raw string) {
	up := none
	if n := len(p.open); n > 0 {
		up = p.open[n-1]
	}
	p.open = append(p.open, elem(len(p.elems)))
	p.bound = append(p.bound, len(p.bindings))
	p.elems = append(p.elems, element{raw: raw, start: start, up: up})
}

func (p *markupParser) attribute(start, end int) {
	val := p.src[end-len(p.lex.AttrVal()) : end]
	if len(val) >= 2 && (val[0] == '"' || val[0] == '\'') {
		val = val[1 : len(val)-1]
	}
	p.pending = append(p.pending, attribute{raw: string(p.lex.Text()), value: html.UnescapeString(val), start: start, end: end})
}

// named ends the first tag of the newest element: now its namespaces are known.
func (p *markupParser) named(end int) {
	for _, a := range p.pending {
		if prefix, ok := strings.CutPrefix(a.raw, "xmlns"); ok && (prefix == "" || prefix[0] == ':') {
			p.bindings = append(p.bindings, binding{strings.TrimPrefix(prefix, ":"), a.value})
		}
	}
	e := &p.elems[p.open[len(p.open)-1]]
	e.open = end
	e.name = p.known(e.raw, true)
	for i := range p.pending {
		p.pending[i].name = p.known(p.pending[i].raw, false)
	}
	e.attrs = append([]attribute(nil), p.pending...)
	p.pending = p.pending[:0]
}

func (p *markupParser) finish(start, end int) {
	n := len(p.open) - 1
	e := &p.elems[p.open[n]]
	e.close, e.end = start, end
	p.bindings = p.bindings[:p.bound[n]]
	p.open, p.bound = p.open[:n], p.bound[:n]
}

// known is what names calls a name of the file; "" if it does not.
func (p *markupParser) known(raw string, element bool) string {
	prefix, local, ok := strings.Cut(raw, ":")
	if !ok {
		prefix, local = "", raw
		if !element {
			return local
		}
	}
	for i := len(p.bindings) - 1; i >= 0; i-- {
		if p.bindings[i].prefix == prefix {
			if name := names[p.bindings[i].space]; name != "" {
				return name + ":" + local
			}
			return ""
		}
	}
	return ""
}

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
		return a.value
	}
	return ""
}

func (m *markup) attribute(e elem, name string) *attribute {
	if e < 0 {
		return nil
	}
	for i, a := range m.elems[e].attrs {
		if a.name == name {
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

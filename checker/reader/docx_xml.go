package reader

import (
	"bytes"
	"errors"
	"html"
	"math"
	"strings"

	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/xml"
)

// The bounds of one XML part. Word itself nests far less deep, and a thousand
// pages take about a million elements.
const (
	maxDepth    = 256
	maxElements = 4_000_000 // elements and attributes together
)

// tree is one XML part. Only what the reader knows is kept: names of other
// vocabularies are "", and text is kept in elements that hold text for the reader.
type tree struct {
	part  string // name inside the package
	src   string // the part as it lies
	nodes []node // in document order; nodes[0] is unused, nodes[1] the root
	attrs []attr
	loose map[ref]bool // beginnings of fields without an end; nil until looked for
}

// ref is the number of a node in its tree; 0 is none.
type ref int32

type node struct {
	name        string // "w:p", "mc:Choice"; textNode or cdataNode for text
	start, end  int32  // the bytes of the element, tags included, or of the text
	first, next ref
	attr        int32 // first attribute
	attrs       int32 // how many
}

type attr struct{ name, value string }

const (
	textNode  = "#text"
	cdataNode = "#cdata"
)

var (
	errNotXML   = errors.New("not well-formed XML")
	errTooDeep  = errors.New("elements nested too deep")
	errTooLarge = errors.New("too many elements")
)

// namespaces maps the vocabularies the reader knows, Strict ones too, to the
// prefix it calls them by, whatever prefix the file uses.
var namespaces = map[string]string{
	"http://schemas.openxmlformats.org/wordprocessingml/2006/main":        "w",
	"http://purl.oclc.org/ooxml/wordprocessingml/main":                    "w",
	"http://schemas.microsoft.com/office/word/2010/wordml":                "w14",
	"http://schemas.microsoft.com/office/word/2012/wordml":                "w15",
	"http://schemas.openxmlformats.org/officeDocument/2006/math":          "m",
	"http://purl.oclc.org/ooxml/officeDocument/math":                      "m",
	"http://schemas.openxmlformats.org/markup-compatibility/2006":         "mc",
	"http://schemas.openxmlformats.org/package/2006/relationships":        "rel",
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
	"http://purl.oclc.org/ooxml/officeDocument/relationships":             "r",
	"http://www.w3.org/XML/1998/namespace":                                "xml",
}

// holdsText are the elements whose character data means something.
var holdsText = map[string]bool{"w:t": true, "m:t": true, "w:delText": true, "w:instrText": true}

// parser builds a tree from the tokens of the lexer.
type parser struct {
	tree
	input    *parse.Input
	lex      *xml.Lexer
	open     []openElement
	bindings []binding
	elements map[string]string // file's name -> reader's name, under the present bindings
	fields   map[string]string // the same for attributes
	raw      map[string]string // attribute names as in the file, each once
	pending  []attr            // attributes of the tag that is being read, as in the file
}

type openElement struct {
	raw  string
	node ref
	last ref // newest child
	keep bool
	bind int // how many bindings stood before it
}

type binding struct{ prefix, space string }

// parseXML reads one part. It changes nothing in data that a caller may see.
func parseXML(part string, data []byte) (*tree, error) {
	if len(data) > math.MaxInt32 {
		return nil, errTooLarge
	}
	src := string(data) // the lexer writes into its input
	input := parse.NewInputBytes(data)
	p := &parser{
		tree:     tree{part: part, src: src, nodes: make([]node, 1, len(data)/40+16)},
		input:    input,
		lex:      xml.NewLexer(input),
		elements: map[string]string{},
		fields:   map[string]string{},
		raw:      map[string]string{},
		bindings: []binding{{"xml", "http://www.w3.org/XML/1998/namespace"}},
	}
	if err := p.run(); err != nil {
		return nil, err
	}
	return &p.tree, nil
}

func (p *parser) run() error {
	start := 0 // of the tag whose attributes are being read
	inPI := false
	for at := 0; ; {
		kind, _ := p.lex.Next()
		end := p.input.Offset()
		if kind == xml.ErrorToken || end <= at {
			break
		}
		switch kind {
		case xml.StartTagToken:
			start = at
			p.open = append(p.open, openElement{raw: p.src[at+1 : end], bind: len(p.bindings)})
		case xml.StartTagPIToken:
			inPI = true
		case xml.StartTagClosePIToken:
			inPI = false
		case xml.AttributeToken:
			if !inPI {
				p.attribute(end)
			}
		case xml.StartTagCloseToken, xml.StartTagCloseVoidToken:
			if len(p.open) == 0 {
				return errNotXML
			}
			if err := p.begin(start, end); err != nil {
				return err
			}
			if kind == xml.StartTagCloseVoidToken {
				p.finish(end)
			}
		case xml.EndTagToken:
			if n := len(p.open); n == 0 || p.open[n-1].raw != string(p.lex.Text()) {
				return errNotXML
			}
			p.finish(end)
		case xml.TextToken:
			p.text(textNode, at, end)
		case xml.CDATAToken:
			p.text(cdataNode, at+len("<![CDATA["), end-len("]]>"))
		}
		at = end
	}
	if p.input.Offset() < len(p.src) || len(p.open) > 0 || len(p.nodes) < 2 {
		return errNotXML
	}
	return nil
}

// attribute keeps an attribute until the tag ends: only then are its namespaces known.
func (p *parser) attribute(end int) {
	name := p.lex.Text()
	if bytes.Contains(name, []byte("rsid")) {
		return
	}
	val := p.src[end-len(p.lex.AttrVal()) : end]
	if len(val) >= 2 && (val[0] == '"' || val[0] == '\'') {
		val = val[1 : len(val)-1]
	}
	val = html.UnescapeString(val)
	if prefix, ok := bytes.CutPrefix(name, []byte("xmlns")); ok && (len(prefix) == 0 || prefix[0] == ':') {
		p.bindings = append(p.bindings, binding{strings.TrimPrefix(string(prefix), ":"), val})
		clear(p.elements)
		clear(p.fields)
		return
	}
	raw, ok := p.raw[string(name)]
	if !ok {
		raw = string(name)
		p.raw[raw] = raw
	}
	p.pending = append(p.pending, attr{raw, val})
}

// begin adds the node of the tag that has just been read to its end.
func (p *parser) begin(start, end int) error {
	n := len(p.open)
	if n > maxDepth {
		return errTooDeep
	}
	if len(p.nodes)+len(p.attrs) > maxElements {
		return errTooLarge
	}
	o := &p.open[n-1]
	name := p.name(p.elements, o.raw, true)
	o.node = p.add(n-2, node{name: name, start: int32(start), end: int32(end), attr: int32(len(p.attrs))})
	o.keep = holdsText[name]
	for _, a := range p.pending {
		if known := p.name(p.fields, a.name, false); known != "" {
			p.attrs = append(p.attrs, attr{known, a.value})
		}
	}
	p.nodes[o.node].attrs = int32(len(p.attrs)) - p.nodes[o.node].attr
	p.pending = p.pending[:0]
	return nil
}

// add links a node in as the newest child of the open element at the given height.
func (p *parser) add(parent int, n node) ref {
	at := ref(len(p.nodes))
	p.nodes = append(p.nodes, n)
	if parent < 0 {
		return at
	}
	o := &p.open[parent]
	if o.last == 0 {
		p.nodes[o.node].first = at
	} else {
		p.nodes[o.last].next = at
	}
	o.last = at
	return at
}

func (p *parser) finish(end int) {
	o := p.open[len(p.open)-1]
	p.open = p.open[:len(p.open)-1]
	p.nodes[o.node].end = int32(end)
	if o.bind < len(p.bindings) {
		p.bindings = p.bindings[:o.bind]
		clear(p.elements)
		clear(p.fields)
	}
}

func (p *parser) text(kind string, start, end int) {
	if n := len(p.open); n > 0 && p.open[n-1].keep && start < end {
		p.add(n-1, node{name: kind, start: int32(start), end: int32(end)})
	}
}

// name is what the reader calls a name of the file; "" if it does not know it.
func (p *parser) name(cache map[string]string, raw string, element bool) string {
	if known, ok := cache[raw]; ok {
		return known
	}
	prefix, local, ok := strings.Cut(raw, ":")
	if !ok {
		prefix, local = "", raw
	}
	known := ""
	if prefix == "" && !element {
		known = local
	} else if space := p.space(prefix); space != "" {
		known = space + ":" + local
	}
	cache[raw] = known
	return known
}

func (p *parser) space(prefix string) string {
	for i := len(p.bindings) - 1; i >= 0; i-- {
		if p.bindings[i].prefix == prefix {
			return namespaces[p.bindings[i].space]
		}
	}
	return ""
}

package reader

import "sagstjek/internal/xmlpart"

// tree is one XML part. Only what the reader knows is kept: names of other
// vocabularies are "", and text is kept in elements that hold text for the reader.
type tree struct {
	part  string // name inside the package
	src   string // the part as it lies
	nodes []node // in document order; nodes[0] is unused, nodes[1] the root
	attrs []attr
	loose map[ref]bool   // beginnings of fields without an end; nil until looked for
	bound map[ref]string // what is shown for some w:t
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

// holdsText are the elements whose character data means something.
var holdsText = map[string]bool{"w:t": true, "m:t": true, "w:delText": true, "w:instrText": true}

// treeBuilder makes a tree of what the walk over its part tells.
type treeBuilder struct {
	tree
	open []openElement
}

type openElement struct {
	node ref
	last ref // newest child
	keep bool
}

// parseXML reads one part; the error is one of xmlpart's.
func parseXML(part, src string) (*tree, error) {
	p := &treeBuilder{tree: tree{part: part, src: src, nodes: make([]node, 1, len(src)/40+16)}}
	if err := xmlpart.Walk(src, p); err != nil {
		return nil, err
	}
	return &p.tree, nil
}

// Begin adds an element with the attributes the reader may know.
func (p *treeBuilder) Begin(tag xmlpart.Tag) {
	n := p.add(node{name: tag.Name, start: int32(tag.Start), end: int32(tag.End), attr: int32(len(p.attrs))})
	for _, a := range tag.Attrs {
		if a.Name != "" {
			p.attrs = append(p.attrs, attr{a.Name, a.Value})
		}
	}
	p.nodes[n].attrs = int32(len(p.attrs)) - p.nodes[n].attr
	inText := len(p.open) > 0 && p.open[len(p.open)-1].keep
	p.open = append(p.open, openElement{node: n, keep: holdsText[tag.Name] || inText && goesOn(tag.Name)})
}

// End ends the element begun last.
func (p *treeBuilder) End(_, end int) {
	last := len(p.open) - 1
	p.nodes[p.open[last].node].end = int32(end)
	p.open = p.open[:last]
}

// Text adds text if it means something where it stands.
func (p *treeBuilder) Text(start, end int, cdata bool) {
	kind := textNode
	if cdata {
		kind = cdataNode
	}
	if n := len(p.open); n > 0 && p.open[n-1].keep && start < end {
		p.add(node{name: kind, start: int32(start), end: int32(end)})
	}
}

// add links a node in as the newest child of the open element.
func (p *treeBuilder) add(n node) ref {
	at := ref(len(p.nodes))
	p.nodes = append(p.nodes, n)
	if len(p.open) == 0 {
		return at
	}
	o := &p.open[len(p.open)-1]
	if o.last == 0 {
		p.nodes[o.node].first = at
	} else {
		p.nodes[o.last].next = at
	}
	o.last = at
	return at
}

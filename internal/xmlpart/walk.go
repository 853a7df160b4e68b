// Package xmlpart walks once over an XML part of an office file and tells a builder what
// stands at which of its bytes, under the same names whatever prefixes the file uses.
package xmlpart

import (
	"errors"
	"html"
	"math"
	"strings"

	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/xml"
)

// The bounds of one part. Word itself nests far less deep, and a thousand pages take
// about a million elements.
const (
	maxDepth = 256
	maxCount = 4_000_000 // elements and attributes together
)

// What Walk answers for a part that it does not read to its end.
var (
	ErrMalformed = errors.New("not well-formed XML")
	ErrTooDeep   = errors.New("elements nested too deep")
	ErrTooLarge  = errors.New("too many elements")
)

// Builder is told what a part holds, from its first byte to its last.
type Builder interface {
	// Begin begins an element whose first tag has been read.
	Begin(Tag)
	// End ends the element that was begun last. Its last tag is the bytes [start, end),
	// which are none if its first tag closes it.
	End(start, end int)
	// Text is character data as it lies at [start, end): in a CDATA section, whose brackets
	// are left out, or with entities in it.
	Text(start, end int, cdata bool)
}

// Tag is the first tag of an element, the bytes [Start, End).
type Tag struct {
	Name, Raw  string // as Attr's
	Start, End int
	Attrs      []Attr // to be copied: the next tag is written over them
}

// Attr is an attribute, the bytes [Start, End) with the white space in front of it. Word's
// numbers of when something was typed (rsid), often most of a file, are left out.
type Attr struct {
	Name       string // "w:val": its vocabulary by the name it has here; "" if it has none
	Raw        string // as the file writes it
	Value      string // entities resolved
	Start, End int
}

// Walk tells to of src, which is UTF-8. The error is one of the three of this package;
// what has been built by then is of no use.
func Walk(src string, to Builder) error {
	if len(src) > math.MaxInt32 {
		return ErrTooLarge
	}
	data := append(make([]byte, 0, len(src)+1), src...) // the lexer writes into its input, and a zero behind it
	input := parse.NewInputBytes(data)
	w := &walk{src: src, input: input, lex: xml.NewLexer(input), to: to, scope: newScope()}
	if err := w.run(); err != nil {
		return err
	}
	if input.Offset() < len(src) || len(w.open) > 0 || w.count == 0 {
		return ErrMalformed
	}
	return nil
}

type walk struct {
	src   string
	input *parse.Input
	lex   *xml.Lexer
	to    Builder
	scope scope
	open  []openTag
	attrs []Attr // of the tag that is being read
	count int
}

type openTag struct {
	raw   string
	start int
	bound int // how many namespaces were declared before it
}

func (w *walk) run() error {
	inPI := false
	for at := 0; ; {
		kind, _ := w.lex.Next()
		end := w.input.Offset()
		if kind == xml.ErrorToken || end <= at {
			return nil
		}
		switch kind {
		case xml.StartTagPIToken:
			inPI = true
		case xml.StartTagClosePIToken:
			if !inPI {
				return ErrMalformed
			}
			inPI = false
		case xml.StartTagToken:
			w.open = append(w.open, openTag{w.src[at+1 : end], at, len(w.scope.bindings)})
		case xml.AttributeToken:
			if !inPI {
				w.attribute(at, end)
			}
		case xml.StartTagCloseToken, xml.StartTagCloseVoidToken:
			if inPI || len(w.open) == 0 {
				return ErrMalformed
			}
			if err := w.begin(end); err != nil {
				return err
			}
			if kind == xml.StartTagCloseVoidToken {
				w.end(end, end)
			}
		case xml.EndTagToken:
			if n := len(w.open); n == 0 || w.open[n-1].raw != string(w.lex.Text()) {
				return ErrMalformed
			}
			w.end(at, end)
		case xml.TextToken:
			w.to.Text(at, end, false)
		case xml.CDATAToken:
			w.to.Text(at+len("<![CDATA["), end-len("]]>"), true)
		}
		at = end
	}
}

// attribute keeps an attribute until the tag ends: only then are its namespaces known.
func (w *walk) attribute(start, end int) {
	at := start
	for c := w.src[at]; c == ' ' || c == '\n' || c == '\t' || c == '\r'; c = w.src[at] {
		at++
	}
	name := w.src[at : at+len(w.lex.Text())]
	if strings.Contains(name, "rsid") {
		return
	}
	value := w.src[end-len(w.lex.AttrVal()) : end]
	if len(value) >= 2 && (value[0] == '"' || value[0] == '\'') {
		value = value[1 : len(value)-1]
	}
	value = html.UnescapeString(value)
	w.scope.declare(name, value)
	w.attrs = append(w.attrs, Attr{Raw: name, Value: value, Start: start, End: end})
}

// begin tells of the tag that has been read to its end.
func (w *walk) begin(end int) error {
	if len(w.open) > maxDepth {
		return ErrTooDeep
	}
	if w.count += 1 + len(w.attrs); w.count > maxCount {
		return ErrTooLarge
	}
	for i := range w.attrs {
		w.attrs[i].Name = w.scope.attr(w.attrs[i].Raw)
	}
	tag := &w.open[len(w.open)-1]
	w.to.Begin(Tag{w.scope.element(tag.raw), tag.raw, tag.start, end, w.attrs})
	w.attrs = w.attrs[:0]
	return nil
}

func (w *walk) end(start, end int) {
	last := len(w.open) - 1
	w.to.End(start, end)
	w.scope.leave(w.open[last].bound)
	w.open = w.open[:last]
}

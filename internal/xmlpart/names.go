package xmlpart

import "strings"

// The vocabularies that are written to as well; Strict is Word by its other name.
const (
	Word    = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	Strict  = "http://purl.oclc.org/ooxml/wordprocessingml/main"
	Word10  = "http://schemas.microsoft.com/office/word/2010/wordml"
	Word12  = "http://schemas.microsoft.com/office/word/2012/wordml"
	Office  = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
	Text    = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
	Meta    = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
	Dublin  = "http://purl.org/dc/elements/1.1/"
	Loext   = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" // LibreOffice's own: what a comment answers
	Package = "http://schemas.openxmlformats.org/package/2006/relationships"

	xmlSpace = "http://www.w3.org/XML/1998/namespace"
)

// prefixes are the vocabularies that have a name here, Strict ones under that of their twins.
var prefixes = map[string]string{
	Word: "w", Strict: "w", Word10: "w14", Word12: "w15",
	"http://schemas.microsoft.com/office/word/2016/wordml/cid":            "w16cid",
	"http://schemas.microsoft.com/office/word/2018/wordml/cex":            "w16cex",
	"http://schemas.openxmlformats.org/officeDocument/2006/math":          "m",
	"http://purl.oclc.org/ooxml/officeDocument/math":                      "m",
	"http://schemas.openxmlformats.org/markup-compatibility/2006":         "mc",
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
	"http://purl.oclc.org/ooxml/officeDocument/relationships":             "r",
	"http://schemas.openxmlformats.org/package/2006/content-types":        "ct",
	Package: "rel", xmlSpace: "xml",

	Office: "office", Text: "text", Meta: "meta", Dublin: "dc", Loext: "loext",
	"urn:oasis:names:tc:opendocument:xmlns:config:1.0":            "config",
	"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0":           "draw",
	"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0":          "manifest",
	"urn:oasis:names:tc:opendocument:xmlns:style:1.0":             "style",
	"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0":    "svg",
	"urn:oasis:names:tc:opendocument:xmlns:table:1.0":             "table",
	"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
}

// scope knows the names of a file by the namespaces declared where it is read.
type scope struct {
	bindings        []binding
	elements, attrs map[string]string // names of the file looked up under these bindings
}

type binding struct{ prefix, space string }

func newScope() scope {
	return scope{[]binding{{"xml", xmlSpace}}, map[string]string{}, map[string]string{}}
}

// declare heeds an attribute if it declares a namespace.
func (s *scope) declare(name, value string) {
	if prefix, ok := strings.CutPrefix(name, "xmlns"); ok && (prefix == "" || prefix[0] == ':') {
		s.bindings = append(s.bindings, binding{strings.TrimPrefix(prefix, ":"), value})
		clear(s.elements)
		clear(s.attrs)
	}
}

// leave forgets all but the first n declarations.
func (s *scope) leave(n int) {
	if n < len(s.bindings) {
		s.bindings = s.bindings[:n]
		clear(s.elements)
		clear(s.attrs)
	}
}

func (s *scope) element(raw string) string {
	name, ok := s.elements[raw]
	if !ok {
		prefix, local, ok := strings.Cut(raw, ":")
		if !ok {
			prefix, local = "", raw
		}
		name = s.known(prefix, local)
		s.elements[raw] = name
	}
	return name
}

// attr is as element, but an attribute without a prefix has no vocabulary.
func (s *scope) attr(raw string) string {
	name, ok := s.attrs[raw]
	if !ok {
		name = raw
		if prefix, local, ok := strings.Cut(raw, ":"); ok {
			name = s.known(prefix, local)
		}
		s.attrs[raw] = name
	}
	return name
}

func (s *scope) known(prefix, local string) string {
	for i := len(s.bindings) - 1; i >= 0; i-- {
		if s.bindings[i].prefix == prefix {
			if name := prefixes[s.bindings[i].space]; name != "" {
				return name + ":" + local
			}
			break
		}
	}
	return ""
}

// PartName is the name of a part as packages and relationships refer to it: no leading
// slash, no backslashes.
func PartName(name string) string {
	return strings.TrimLeft(strings.ReplaceAll(name, `\`, "/"), "/")
}

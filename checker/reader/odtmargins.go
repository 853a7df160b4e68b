package reader

import "sagstjek/checker/document"

// odtNamed is styles.xml: the named styles, and the pages with their headers and footers. Its tree
// is nil where there is none that can be read.
func odtNamed(a *archive) *odt {
	var o odt
	if !a.has("styles.xml") {
		return &o
	}
	data, err := a.part("styles.xml")
	if err != nil {
		return &o
	}
	o.src = decode(data, "styles.xml")
	o.t, _ = parseXML("styles.xml", o.src.text)
	return &o
}

// odtMargins are the elements that hold what stands at the top or the foot of a page.
var odtMargins = map[string]document.NoteKind{
	"style:header": document.Header, "style:header-left": document.Header, "style:header-first": document.Header,
	"loext:header-first": document.Header,
	"style:footer":       document.Footer, "style:footer-left": document.Footer, "style:footer-first": document.Footer,
	"loext:footer-first": document.Footer,
}

// margins notes the text of page headers and footers.
func (o *odt) margins(named *odt) {
	if named.t == nil {
		return
	}
	seen := map[string]bool{}
	named.t.any(named.t.child(1, "office:master-styles"), func(n ref) bool {
		kind, ok := odtMargins[named.t.nodes[n].name]
		if display, _ := named.t.attr(n, "style:display"); !ok || display == "false" {
			return false
		}
		if text := named.plain(n); text != "" && !seen[text] {
			seen[text] = true
			o.b.Note(kind, document.Span{}, text)
		}
		return false
	})
}

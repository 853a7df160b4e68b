package reader

import (
	"strings"

	"golang.org/x/net/html"

	"sagstjek/checker/document"
)

// blockTags are the elements that begin and end a paragraph.
var blockTags = words("address article aside blockquote body caption center dd details div dl dt fieldset " +
	"figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section " +
	"summary table tbody td tfoot th thead tr ul")

// skippedTags are the elements whose content is no text of the page.
var skippedTags = words("head title script style template noscript svg iframe")

// foreignTags are the elements of other vocabularies, which may be begun and ended in one tag.
var foreignTags = words("svg math")

// widgetRoles are the ARIA roles of what a page is worked with: menus that copy a link,
// windows that tell of an error. https://www.w3.org/TR/wai-aria-1.2/#role_definitions
var widgetRoles = words("menu menubar toolbar tooltip navigation search dialog alertdialog")

var voidTags = words("area base br col embed hr img input link meta param source track wbr")

func words(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

// htmlReader reads a page, or a piece of one, as the tokens come. Word's and
// FirstAgenda's HTML is rarely well-formed, so every end tag is taken as advice.
type htmlReader struct {
	src   *source
	b     *document.Builder
	para  paragraph
	open  []element
	lists []list
	label string // of the list item that has just begun
	skip  string // the element whose content is left out, or ""
	shape []htmlShape
	seen  int // tables so far
	table htmlTable
	aside []byte // hidden or deleted text
}

const maxOpen = 1000 // elements within each other; what is deeper is not kept account of

func readHTML(name string, data []byte) (*document.Document, error) {
	src := decode(data, "")
	b := document.NewBuilder(name, "html", len(src.text)/2+64)
	src.describe(b)
	r := htmlReader{src: src, b: b, para: paragraph{src: src}, shape: htmlShapes(src.text)}
	r.tokens()
	r.endTable()
	r.flush()
	r.closeAside(document.Hidden)
	return b.Document()
}

func (r *htmlReader) tokens() {
	z := html.NewTokenizer(strings.NewReader(r.src.text))
	for start := 0; ; {
		kind := z.Next()
		end := min(start+len(z.Raw()), len(r.src.text))
		switch kind {
		case html.ErrorToken:
			r.content(start, len(r.src.text)) // a tag that never ends
			return
		case html.TextToken:
			r.content(start, end)
		case html.CommentToken:
			r.comment(string(z.Text()))
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			if kind == html.SelfClosingTagToken && foreignTags[string(name)] {
				break
			}
			r.start(string(name), attributes(z, more), start, end)
		case html.EndTagToken:
			name, _ := z.TagName()
			r.end(string(name), start, end)
		}
		start = end
	}
}

// attributes are those of a tag that the reader looks at.
func attributes(z *html.Tokenizer, more bool) map[string]string {
	var set map[string]string
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		switch k := string(key); k {
		case "style", "hidden", "start", "type", "value", "colspan", "rowspan", "lang", "role":
			if set == nil {
				set = map[string]string{}
			}
			set[k] = string(value)
		}
	}
	return set
}

// top is the innermost open element.
func (r *htmlReader) top() element {
	if len(r.open) == 0 {
		return element{aside: document.Comment}
	}
	return r.open[len(r.open)-1]
}

func (r *htmlReader) start(name string, attrs map[string]string, from, to int) {
	if r.skip != "" {
		if r.skip != "head" || !blockTags[name] {
			return
		}
		r.skip = "" // a head that was never closed
	}
	if skippedTags[name] {
		r.skip = name
		return
	}
	if name == "br" {
		r.lineBreak(from, to)
		return
	}
	if blockTags[name] {
		r.flush()
		r.closeImplied(name)
	}
	if voidTags[name] || len(r.open) >= maxOpen {
		return
	}
	e := r.top().child(name, attrs)
	if e.block {
		r.flush()
	}
	switch name {
	case "ol", "ul":
		r.lists = append(r.lists, newList(name, attrs))
	case "li":
		if r.label = r.item(attrs["value"]); r.table.inCell {
			r.para.made(r.label + " ")
			r.label = ""
		}
	case "table":
		e.isData = r.beginTable()
	case "tr":
		r.row()
	case "td", "th":
		r.cell(attrs)
	}
	r.open = append(r.open, e)
}

func (r *htmlReader) end(name string, from, to int) {
	if r.skip != "" {
		if r.skip == name {
			r.skip = ""
		}
		return
	}
	if name == "br" { // a slip that browsers take for the tag it was meant to be
		r.lineBreak(from, to)
		return
	}
	if blockTags[name] {
		r.flush()
	}
	for i := len(r.open) - 1; i >= 0 && i >= len(r.open)-100; i-- {
		switch open := r.open[i].name; {
		case open == name, isTitle(open) && isTitle(name):
			r.closeTo(i)
			return
		case open == "table", scopeTags[open] && !tableTags[name]:
			return
		}
	}
}

// scopeTags are the elements that only the end tags of a table's own parts reach out of: one
// that ends what was begun outside has no effect (https://html.spec.whatwg.org/#has-an-element-in-scope).
var (
	scopeTags = words("td th caption")
	tableTags = words("table thead tbody tfoot tr td th caption")
)

// isTitle reports the tags of headings, of which any end tag ends any other.
func isTitle(name string) bool {
	return len(name) == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6'
}

// closeTo ends the open elements from the i-th on.
func (r *htmlReader) closeTo(i int) {
	for len(r.open) > i {
		e := r.top()
		if e.block {
			r.flush()
		}
		r.open = r.open[:len(r.open)-1]
		switch e.name {
		case "ol", "ul":
			r.lists = r.lists[:max(0, len(r.lists)-1)]
		case "li":
			r.label = ""
		case "td", "th":
			r.endCell()
		case "table":
			if e.isData {
				r.endTable()
			}
		}
		if e.aside != r.top().aside {
			r.closeAside(e.aside)
		}
	}
}

package writer

import (
	"fmt"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// fixODT makes fixes as tracked changes (OpenDocument 1.2, part 1, 5.5): what goes moves
// to the list of changes at the head of the text.
func fixODT(data []byte, doc *document.Document, fixes []*checker.Fix, date string) ([]byte, []*checker.Fix, error) {
	p, err := openPackage(data)
	if err != nil {
		return nil, nil, err
	}
	o, err := openODT(p)
	if err == nil {
		err = o.refuse()
	}
	if err != nil {
		return nil, nil, err
	}
	c := changeList{odt: o, date: strings.TrimSuffix(date, "Z")}
	var made []*checker.Fix
next:
	for _, f := range fixes {
		var at []place
		for _, e := range f.Edits {
			found, ok := stretch(doc, e.Span, adjacent)
			if !ok || strings.ContainsAny(e.Text, "\n\t") || !o.movable(found) {
				continue next
			}
			at = append(at, place{contentPart, found[0].start, found[len(found)-1].end})
		}
		for i, e := range f.Edits {
			c.replace(at[i], clean(e.Text))
		}
		made = append(made, f)
	}
	if len(made) > 0 {
		o.pack.put(contentPart, []byte(apply(o.tree.src, append(c.patches, c.head()))))
	}
	out, err := p.bytes()
	return out, made, err
}

// movable reports whether text stands in a paragraph or a span of one and holds nothing
// but letters and white space.
func (o *odt) movable(found []piece) bool {
	holder := none
	for _, p := range found {
		e := o.tree.at(p.start)
		switch o.tree.elems[e].name {
		case "text:s", "text:tab":
			e = o.tree.elems[e].up
		}
		if holder >= 0 && e != holder {
			return false
		}
		holder = e
	}
	for e := holder; e >= 0; e = o.tree.elems[e].up {
		switch o.tree.elems[e].name {
		case "text:p", "text:h":
			return o.tree.above(e, "text:tracked-changes", "draw:frame", "text:note") < 0
		case "text:span":
		default:
			return false
		}
	}
	return false
}

// changeList gathers tracked changes.
type changeList struct {
	*odt
	date    string
	patches []patch
	regions strings.Builder
	count   int
}

// replace puts text in the place of what stands at p.
func (c *changeList) replace(p place, text string) {
	gone := c.id()
	mark := c.point("text:change", gone)
	fmt.Fprintf(&c.regions, `%s>%s%s%s</%s>`, c.region(gone), c.about("text:deletion"), c.removed(p), c.end("text:deletion"), c.name("text:changed-region", nsText))
	if text != "" {
		come := c.id()
		mark += c.point("text:change-start", come) + escapeText.Replace(text) + c.point("text:change-end", come)
		fmt.Fprintf(&c.regions, `%s>%s%s</%s>`, c.region(come), c.about("text:insertion"), c.end("text:insertion"), c.name("text:changed-region", nsText))
	}
	c.patches = append(c.patches, patch{p.start, p.end, mark})
}

// id is a name for a change that nothing bears.
func (c *changeList) id() string {
	for {
		c.count++
		if id := fmt.Sprintf("sagstjek-ct%d", c.count); !strings.Contains(c.tree.src, `"`+id+`"`) {
			return id
		}
	}
}

func (c *changeList) point(name, id string) string {
	return c.tag(name, nsText, c.attr("text:change-id", nsText, id)) + "/>"
}

func (c *changeList) region(id string) string {
	return c.tag("text:changed-region", nsText, ` xml:id="`+id+`"`+c.attr("text:id", nsText, id))
}

// about begins a deletion or insertion: who made it, and when.
func (c *changeList) about(name string) string {
	var s strings.Builder
	s.WriteString(c.tag(name, nsText, "") + ">" + c.tag("office:change-info", nsOffice, "") + ">")
	c.element(&s, "dc:creator", nsDublin, Author)
	c.element(&s, "dc:date", nsDublin, c.date)
	return s.String() + "</" + c.name("office:change-info", nsOffice) + ">"
}

func (c *changeList) end(name string) string { return "</" + c.name(name, nsText) + ">" }

// removed is what goes, in a paragraph and spans like those it stood in.
func (c *changeList) removed(p place) string {
	t := c.tree
	text := t.src[p.start:p.end]
	holder := t.at(p.start)
	if name := t.elems[holder].name; name == "text:s" || name == "text:tab" {
		holder = t.elems[holder].up
	}
	for e := holder; e >= 0; e = t.elems[e].up {
		text = withoutID(t, e) + text + "</" + t.elems[e].raw + ">"
		if t.elems[e].name != "text:span" {
			break
		}
	}
	return text
}

// withoutID is the first tag of an element without what only one may bear.
func withoutID(t *markup, e elem) string {
	tag := t.tag(e)
	for _, a := range slices.Backward(t.elems[e].attrs) {
		if a.name == "xml:id" || a.name == "text:id" {
			tag = tag[:a.start-t.elems[e].start] + tag[a.end-t.elems[e].start:]
		}
	}
	return tag
}

// head is the patch that adds the changes to the list, or makes one.
func (c *changeList) head() patch {
	t := c.tree
	body := none
	for i := range t.elems {
		switch t.elems[i].name {
		case "text:tracked-changes":
			return t.appended(elem(i), c.regions.String())
		case "office:text":
			body = elem(i)
		}
	}
	at := t.elems[body].open
	if forms := t.child(body, "office:forms"); forms >= 0 {
		at = t.elems[forms].end
	}
	list := c.tag("text:tracked-changes", nsText, c.attr("text:track-changes", nsText, "false")) + ">"
	return patch{at, at, list + c.regions.String() + "</" + c.name("text:tracked-changes", nsText) + ">"}
}

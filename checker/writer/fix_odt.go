package writer

import (
	"fmt"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/internal/xmlpart"
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
		err = o.refuse(trackedChange)
	}
	if err != nil {
		return nil, nil, err
	}
	made, patches := placed(fixes, func(e *checker.Edit) (patch, bool) {
		found, ok := stretch(doc, e.Span, adjacent)
		if !ok || strings.ContainsAny(e.Text, "\n\t") || !o.movable(found) {
			return patch{}, false
		}
		return patch{found[0].start, found[len(found)-1].end, clean(e.Text)}, true
	})
	if len(made) > 0 {
		c := changeList{odt: o, date: strings.TrimSuffix(date, "Z")}
		for _, x := range patches {
			c.replace(x)
		}
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
			return o.inBody(e)
		case "text:span":
		default:
			return false
		}
	}
	return false
}

// inBody reports whether an element stands in the text itself and not in a note, a frame, a
// shape or what was deleted.
func (o *odt) inBody(e elem) bool {
	for ; e >= 0; e = o.tree.elems[e].up {
		name := o.tree.elems[e].name
		if name == "text:tracked-changes" || name == "text:note" || strings.HasPrefix(name, "draw:") {
			return false
		}
	}
	return true
}

// changeList gathers tracked changes.
type changeList struct {
	*odt
	date    string
	patches []patch
	regions strings.Builder
	count   int
}

// replace makes a tracked change of a patch.
func (c *changeList) replace(p patch) {
	gone := c.id()
	mark := c.point("text:change", gone)
	fmt.Fprintf(&c.regions, `%s>%s%s%s</%s>`, c.region(gone), c.about("text:deletion"), c.removed(p),
		c.end("text:deletion"), c.name("text:changed-region", xmlpart.Text))
	if p.text != "" {
		come := c.id()
		mark += c.point("text:change-start", come) + escapeText.Replace(p.text) + c.point("text:change-end", come)
		fmt.Fprintf(&c.regions, `%s>%s%s</%s>`, c.region(come), c.about("text:insertion"), c.end("text:insertion"),
			c.name("text:changed-region", xmlpart.Text))
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
	return c.tag(name, xmlpart.Text, c.attr("text:change-id", xmlpart.Text, id)) + "/>"
}

func (c *changeList) region(id string) string {
	return c.tag("text:changed-region", xmlpart.Text, ` xml:id="`+id+`"`+c.attr("text:id", xmlpart.Text, id))
}

// about begins a deletion or insertion: who made it, and when.
func (c *changeList) about(name string) string {
	var s strings.Builder
	s.WriteString(c.tag(name, xmlpart.Text, "") + ">" + c.tag("office:change-info", xmlpart.Office, "") + ">")
	c.element(&s, "dc:creator", xmlpart.Dublin, Author)
	c.element(&s, "dc:date", xmlpart.Dublin, c.date)
	return s.String() + "</" + c.name("office:change-info", xmlpart.Office) + ">"
}

func (c *changeList) end(name string) string { return "</" + c.name(name, xmlpart.Text) + ">" }

// removed is what goes, in a paragraph and spans like those it stood in.
func (c *changeList) removed(p patch) string {
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
		if a.Name == "xml:id" || a.Name == "text:id" {
			tag = tag[:a.Start-t.elems[e].start] + tag[a.End-t.elems[e].start:]
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
	list := c.tag("text:tracked-changes", xmlpart.Text, c.attr("text:track-changes", xmlpart.Text, "false")) + ">"
	return patch{at, at, list + c.regions.String() + "</" + c.name("text:tracked-changes", xmlpart.Text) + ">"}
}

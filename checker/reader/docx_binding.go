package reader

import (
	"encoding/xml"
	"regexp"
	"strconv"
	"strings"
)

// bound is the text that another part of the file holds for a control of plain text; ok is
// false if there is none. Programs fill in that part alone, and Word shows it whatever stands
// in the control (ECMA-376 part 1, 17.5.2.6 and 17.5.2.36).
func (d *docx) bound(t *tree, props ref) (text string, ok bool) {
	binding, kind := t.child(props, "w:dataBinding"), t.child(props, "w:text")
	if binding == 0 || kind == 0 {
		return "", false
	}
	if d.stores == nil {
		d.stores = d.readStores()
	}
	store, _ := t.attr(binding, "w:storeItemID")
	path, _ := t.attr(binding, "w:xpath")
	text = d.stores[strings.ToLower(store)].at(path)
	if lines, _ := t.attr(kind, "w:multiLine"); lines != "1" && lines != "true" {
		text = strings.Join(strings.Fields(text), " ")
	}
	return text, strings.TrimSpace(text) != ""
}

// stored is an element of a part that controls may be bound to.
type stored struct {
	XMLName xml.Name
	Attrs   []xml.Attr `xml:",any,attr"`
	Text    string     `xml:",chardata"`
	Inner   []*stored  `xml:",any"`
}

const maxStore = 1 << 20 // bytes of such a part; a larger one holds no fields

// readStores reads the parts that controls may be bound to, by the number they are known by
// (ECMA-376 part 1, 22.5.2.1).
// Each is an element that holds the root of the part.
func (d *docx) readStores() map[string]*stored {
	out := map[string]*stored{}
	of := d.relations("")
	for id, kind := range map[string]string{ // the numbers Word has for the properties of any file
		"{6c3c8bc8-f283-45ae-878a-bab7291924a1}": "core-properties",
		"{6668398d-a668-4e3e-a5eb-62b293d839f1}": "extended-properties",
	} {
		if names := of[kind]; len(names) > 0 {
			out[id] = d.readStore(names[0])
		}
	}
	for _, part := range d.related["customXml"] {
		for _, props := range d.relations(part)["customXmlProps"] {
			if root := d.readStore(props); root != nil {
				out[strings.ToLower(root.Inner[0].attr("itemID"))] = d.readStore(part)
			}
		}
	}
	return out
}

// readStore is nil for a part that cannot be read.
func (d *docx) readStore(part string) *stored {
	data, err := d.archive.part(part)
	root := new(stored)
	if err != nil || len(data) > maxStore || xml.Unmarshal(data, root) != nil {
		return nil
	}
	return &stored{Inner: []*stored{root}}
}

var step = regexp.MustCompile(`^(@)?(?:[\w.-]+:)?([\pL\w.-]+)(?:\[(\d+)\])?$`)

// at is the text that a path leads to from above the root, as Word writes paths:
// "/ns0:root[1]/ns0:title[1]", "/root/title/@kind". It is "" for any other path.
func (e *stored) at(path string) string {
	rest, ok := strings.CutPrefix(path, "/")
	for part := range strings.SplitSeq(rest, "/") {
		m := step.FindStringSubmatch(part)
		if !ok || e == nil || m == nil {
			return ""
		}
		if m[1] != "" {
			return e.attr(m[2])
		}
		index, _ := strconv.Atoi(m[3])
		e = e.child(m[2], max(index, 1))
	}
	if e == nil {
		return ""
	}
	return e.Text
}

// child is the so-manieth element of a name in e, nil if there are not so many.
func (e *stored) child(name string, index int) *stored {
	for _, c := range e.Inner {
		if c.XMLName.Local == name {
			if index--; index == 0 {
				return c
			}
		}
	}
	return nil
}

func (e *stored) attr(name string) string {
	for _, a := range e.Attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

package writer

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"sagstjek/checker/document"
	"sagstjek/internal/xmlpart"
)

// odt is an OpenDocument text (OpenDocument 1.2, part 1) that is written to.
type odt struct {
	pack *pack
	tree *markup // content.xml
}

const (
	contentPart  = "content.xml"
	metaPart     = "meta.xml"
	settingsPart = "settings.xml"
	signatures   = "META-INF/documentsignatures.xml"
)

func openODT(p *pack) (*odt, error) {
	o := &odt{pack: p}
	return o, o.reload()
}

// reload parses content.xml as it is by now.
func (o *odt) reload() error {
	data, err := o.pack.part(contentPart)
	if err != nil {
		return err
	}
	tree, ok := parseMarkup(data)
	if !ok || !utf8.Valid(data) {
		return &Problem{msgBroken}
	}
	o.tree = tree
	return nil
}

func (o *odt) refuse(change) error {
	if o.pack.has(signatures) {
		return &Problem{msgSigned}
	}
	data, err := o.pack.part(settingsPart)
	if err != nil {
		return nil // a text can do without settings
	}
	settings, ok := parseMarkup(data)
	if !ok {
		return nil
	}
	for i := range settings.elems {
		if e := elem(i); settings.attr(e, "config:name") == "LoadReadonly" && settings.text(e) == "true" {
			return &Problem{msgReadOnly}
		}
	}
	return nil
}

// annotate puts annotations into the text, and changes nothing else of it.
func (o *odt) annotate(doc *document.Document, comments []Comment) ([]Comment, error) {
	taken := map[string]bool{}
	for i := range o.tree.elems {
		taken[o.tree.attr(elem(i), "office:name")] = true
	}
	number := 0
	name := func() string {
		for {
			number++
			if s := Author + strconv.Itoa(number); !taken[s] {
				return s
			}
		}
	}
	var left []Comment
	starts, ends := map[int]string{}, map[int]string{}
	for _, c := range comments {
		start, end, ok := o.anchor(doc, c.Span)
		if !ok {
			left = append(left, c)
			continue
		}
		thread := ""
		for i, x := range append([]Comment{c}, c.Replies...) {
			id := name()
			starts[start] += o.annotation(id, thread, x)
			ends[end] += o.tag("office:annotation-end", xmlpart.Office, o.attr("office:name", xmlpart.Office, id)) + "/>"
			if i == 0 {
				thread = id
			}
		}
	}
	var patches []patch
	for at, text := range ends {
		patches = append(patches, patch{at, at, text})
	}
	for at, text := range starts {
		patches = append(patches, patch{at, at, text})
	}
	o.pack.put(contentPart, []byte(apply(o.tree.src, merged(patches))))
	return left, o.reload()
}

// merged makes one patch of those at one place, in the order they were made.
func merged(patches []patch) []patch {
	at := map[int]int{}
	var out []patch
	for _, p := range patches {
		if k, ok := at[p.start]; ok {
			out[k].text += p.text
			continue
		}
		at[p.start] = len(out)
		out = append(out, p)
	}
	return out
}

// annotation is one comment; parent is the name of the one it answers, or "".
func (o *odt) annotation(name, parent string, c Comment) string {
	var s strings.Builder
	attrs := o.attr("office:name", xmlpart.Office, name)
	if parent != "" {
		attrs += o.attr("loext:parent-name", xmlpart.Loext, parent)
	}
	s.WriteString(o.tag("office:annotation", xmlpart.Office, attrs) + ">")
	o.element(&s, "dc:creator", xmlpart.Dublin, c.Author)
	if c.Date != "" {
		o.element(&s, "dc:date", xmlpart.Dublin, strings.TrimSuffix(c.Date, "Z"))
	}
	for _, text := range c.Paragraphs {
		for line := range strings.SplitSeq(text, "\n") {
			o.element(&s, "text:p", xmlpart.Text, line)
		}
	}
	s.WriteString("</" + o.name("office:annotation", xmlpart.Office) + ">")
	return s.String()
}

func (o *odt) element(s *strings.Builder, name, space, text string) {
	fmt.Fprintf(s, "%s>%s</%s>", o.tag(name, space, ""), escapeText.Replace(clean(text)), o.name(name, space))
}

// tag begins an element; the vocabulary is declared if the file does not.
func (o *odt) tag(name, space, attrs string) string {
	declared := ""
	if o.prefix(space) == "" {
		prefix, _, _ := strings.Cut(name, ":")
		declared = ` xmlns:` + prefix + `="` + space + `"`
	}
	return "<" + o.name(name, space) + declared + attrs
}

// attr is an attribute. LibreOffice's own vocabulary is declared if the file does not;
// the others are those of the elements the attribute stands on.
func (o *odt) attr(name, space, value string) string {
	declared := ""
	if space == xmlpart.Loext && o.prefix(space) == "" {
		prefix, _, _ := strings.Cut(name, ":")
		declared = ` xmlns:` + prefix + `="` + space + `"`
	}
	return declared + " " + o.name(name, space) + `="` + escapeAttr.Replace(clean(value)) + `"`
}

// name is a name with the prefix the file has for its vocabulary.
func (o *odt) name(name, space string) string {
	if prefix := o.prefix(space); prefix != "" {
		_, local, _ := strings.Cut(name, ":")
		return prefix + ":" + local
	}
	return name
}

// prefix is what content.xml calls a vocabulary, "" if it does not know it.
func (o *odt) prefix(space string) string {
	for _, a := range o.tree.elems[0].attrs {
		if prefix, ok := strings.CutPrefix(a.Raw, "xmlns:"); ok && a.Value == space {
			return prefix
		}
	}
	return ""
}

func (o *odt) bytes() ([]byte, error) { return o.pack.bytes() }

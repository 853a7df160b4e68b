package writer

import (
	"path"
	"strconv"
	"strings"

	"sagstjek/internal/xmlpart"
)

// docx is a Word file (ECMA-376 parts 1 and 2) that is written to.
type docx struct {
	pack    *pack
	main    string // name of the part that holds the text
	tree    *markup
	strict  bool
	related map[string][]string // part names by the last word of their relation to main
}

// The kinds of relation and content of the parts that are added.
const (
	relOffice     = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	relStrict     = "http://purl.oclc.org/ooxml/officeDocument/relationships/"
	relExtended   = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
	typeComments  = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
	typeExtended  = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"
	xmlHead       = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	contentTypes  = "[Content_Types].xml"
	relationsOfIt = "_rels/.rels"
)

func openDOCX(p *pack) (*docx, error) {
	d := &docx{pack: p, main: "word/document.xml"}
	if m, ok := d.markup(relationsOfIt); ok {
		for _, r := range relations(m, "") {
			if r.kind == "officeDocument" {
				d.main, d.strict = r.target, strings.HasPrefix(r.raw, relStrict)
				break
			}
		}
	}
	var ok bool
	if d.tree, ok = d.markup(d.main); !ok || d.tree.elems[0].name != "w:document" {
		return nil, &Problem{msgBroken}
	}
	d.relate()
	return d, nil
}

// relate looks up what the main part refers to.
func (d *docx) relate() {
	d.related = map[string][]string{}
	if m, ok := d.markup(relationsPart(d.main)); ok {
		for _, r := range relations(m, d.main) {
			d.related[r.kind] = append(d.related[r.kind], r.target)
		}
	}
}

// markup parses a part; one that is missing or not well-formed is not ok.
func (d *docx) markup(part string) (*markup, bool) {
	data, err := d.pack.part(part)
	if err != nil {
		return nil, false
	}
	return parseMarkup(data)
}

// relatedMarkup parses the part that stands in the relation to the main part.
func (d *docx) relatedMarkup(kind string) (name string, m *markup, ok bool) {
	if len(d.related[kind]) == 0 {
		return "", nil, false
	}
	name = d.related[kind][0]
	m, ok = d.markup(name)
	return name, m, ok
}

type relation struct{ id, raw, kind, target string }

// relations reads a part of relationships; targets are names of parts. Those outside
// the file are left out.
func relations(m *markup, of string) []relation {
	var out []relation
	for e := range m.elems {
		if m.elems[e].name != "rel:Relationship" || m.attr(elem(e), "TargetMode") == "External" {
			continue
		}
		r := relation{id: m.attr(elem(e), "Id"), raw: m.attr(elem(e), "Type"), target: m.attr(elem(e), "Target")}
		if r.target == "" {
			continue
		}
		if !strings.HasPrefix(r.target, "/") {
			r.target = path.Join("/", path.Dir(of), r.target)
		}
		r.kind = r.raw[strings.LastIndexByte(r.raw, '/')+1:]
		r.target = xmlpart.PartName(path.Clean(r.target))
		out = append(out, r)
	}
	return out
}

func relationsPart(of string) string {
	return path.Join(path.Dir(of), "_rels", path.Base(of)+".rels")
}

// refuse looks for a signature and for protection against editing. Protection may leave room for
// comments, or for them and tracked changes (ECMA-376 part 1, 17.15.1.29).
func (d *docx) refuse(how change) error {
	if m, ok := d.markup(relationsOfIt); ok {
		for _, r := range relations(m, "") {
			if strings.HasSuffix(r.raw, "/digital-signature/origin") && d.isSigned(r.target) {
				return &Problem{msgSigned}
			}
		}
	}
	_, settings, ok := d.relatedMarkup("settings")
	if !ok {
		return nil
	}
	if p := settings.child(0, "w:documentProtection"); p != none {
		edit := settings.attr(p, "w:edit")
		allowed := edit == "" || edit == "none" || edit == "trackedChanges" || edit == "comments" && how == comment
		if on(settings.attr(p, "w:enforcement")) && !allowed {
			return &Problem{msgProtected}
		}
	}
	if p := settings.child(0, "w:writeProtection"); p != none {
		for _, name := range []string{"w:hash", "w:hashValue", "w:cryptProviderType"} {
			if settings.attr(p, name) != "" {
				return &Problem{msgProtected}
			}
		}
	}
	return nil
}

// isSigned reports whether a signature stands behind the place where signatures begin.
func (d *docx) isSigned(origin string) bool {
	m, ok := d.markup(relationsPart(origin))
	return !ok || len(relations(m, origin)) > 0
}

func on(value string) bool { return value == "1" || value == "true" || value == "on" }

// newPart adds a part to which from, another part, stands in a relation.
func (d *docx) newPart(from, name, rel, contentType string, data string) error {
	relsName := relationsPart(from)
	id := "sagstjek1"
	if rels, ok := d.markup(relsName); ok {
		taken := map[string]bool{}
		for e := range rels.elems {
			taken[rels.attr(elem(e), "Id")] = true
		}
		for n := 2; taken[id]; n++ {
			id = "sagstjek" + strconv.Itoa(n)
		}
		d.pack.put(relsName, []byte(apply(rels.src, []patch{rels.appended(0, relationTag(rels.prefix(0), id, rel, from, name))})))
	} else if d.pack.has(relsName) {
		return &Problem{msgBroken}
	} else {
		d.pack.put(relsName,
			[]byte(xmlHead+`<Relationships xmlns="`+xmlpart.Package+`">`+relationTag("", id, rel, from, name)+`</Relationships>`))
	}
	if err := d.declare(name, contentType); err != nil {
		return err
	}
	d.pack.put(name, []byte(data))
	d.relate()
	return nil
}

func relationTag(prefix, id, rel, from, to string) string {
	target := strings.Repeat("../", strings.Count(from, "/")) + to
	if dir := path.Dir(from) + "/"; strings.HasPrefix(to, dir) {
		target = to[len(dir):]
	}
	return "<" + prefix + `Relationship Id="` + id + `" Type="` + rel + `" Target="` + escapeAttr.Replace(target) + `"/>`
}

// declare tells of what kind a new part is.
func (d *docx) declare(name, contentType string) error {
	types, ok := d.markup(contentTypes)
	if !ok {
		return &Problem{msgBroken}
	}
	for e := range types.elems {
		if types.attr(elem(e), "PartName") == "/"+name {
			return nil
		}
	}
	tag := "<" + types.prefix(0) + `Override PartName="/` + name + `" ContentType="` + contentType + `"/>`
	d.pack.put(contentTypes, []byte(apply(types.src, []patch{types.appended(0, tag)})))
	return nil
}

// freeName is a name for a part that is not taken.
func (d *docx) freeName(base string) string {
	name := base
	for n := 2; d.pack.has(name); n++ {
		name = strings.TrimSuffix(base, ".xml") + strconv.Itoa(n) + ".xml"
	}
	return name
}

// relationKind is the full name of a relation, as this kind of file writes it.
func (d *docx) relationKind(kind string) string {
	if d.strict {
		return relStrict + kind
	}
	return relOffice + kind
}

func (d *docx) bytes() ([]byte, error) { return d.pack.bytes() }

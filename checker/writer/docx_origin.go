package writer

import (
	"strconv"
	"strings"
)

// A commented copy holds the mark of the text it was made from in a piece of custom XML
// (ECMA-376 part 1, 15.2.5 and 15.2.6): Word and LibreOffice keep that when they save.
// LibreOffice does so only for one that has properties.
const (
	nsOrigin    = "urn:sagstjek:kopi"
	typeProps   = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
	originProps = `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{0D6F2C1B-7A53-4E58-9C41-5AE571E45A95}"><ds:schemaRefs><ds:schemaRef ds:uri="` + nsOrigin + `"/></ds:schemaRefs></ds:datastoreItem>`
)

func (d *docx) origin() string {
	if _, m, ok := d.originPart(); ok {
		return m.attr(0, "tekst")
	}
	return ""
}

// originPart finds the part with the mark, whatever it is called by now.
func (d *docx) originPart() (name string, m *markup, ok bool) {
	for _, name := range d.related["customXml"] {
		data, err := d.pack.part(name)
		if err != nil || !strings.Contains(string(data), nsOrigin) {
			continue
		}
		if m, ok := parseMarkup(data); ok {
			return name, m, true
		}
	}
	return "", nil, false
}

func (d *docx) setOrigin(mark string) error {
	data := xmlHead + `<kopi xmlns="` + nsOrigin + `" tekst="` + escapeAttr.Replace(mark) + `"/>`
	if name, _, ok := d.originPart(); ok {
		d.pack.put(name, []byte(data))
		return nil
	}
	number := 1
	item := func(kind string) string { return "customXml/" + kind + strconv.Itoa(number) + ".xml" }
	for d.pack.has(item("item")) || d.pack.has(item("itemProps")) || d.pack.has(relationsPart(item("item"))) {
		number++
	}
	if err := d.newPart(d.main, item("item"), d.relationKind("customXml"), "application/xml", data); err != nil {
		return err
	}
	return d.newPart(item("item"), item("itemProps"), d.relationKind("customXmlProps"), typeProps, xmlHead+originProps)
}

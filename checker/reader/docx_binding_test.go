package reader

import "testing"

// What Word shows in a bound control is what the other part holds.
func TestDOCXBinding(t *testing.T) {
	const store = `{0A1B2C3D-0000-4000-8000-00000000000F}`
	bound := func(id, path, kind string) string {
		return `<w:dataBinding w:prefixMappings="xmlns:n='urn:sag'" w:xpath="` + path + `" w:storeItemID="` + id + `"/>` + kind
	}
	item := func(path string) string { return bound(store, path, `<w:text/>`) }
	for _, c := range []struct{ name, body, want string }{
		{"placeholder", p(r("Udvalg: ") + control(unfilled+item("/n:sag[1]/n:udvalg[1]"), r("Klik her"))), "Udvalg: Teknikudvalget & Miljø\n"},
		{"out of date", control(item("/n:sag[1]/n:punkt[2]"), p(r("Gammel ")+r("titel"))) + p(r("Tekst")), "Ny titel\nTekst\n"},
		{"the same", p(control(item("/n:sag[1]/n:punkt[2]"), r("Ny  titel"))), "Ny  titel\n"},
		{"attribute", p(control(item("/n:sag/n:punkt/@nr"), r("7"))), "12\n"},
		{"property", p(control(bound("{6C3C8BC8-F283-45AE-878A-BAB7291924A1}", "/n:coreProperties[1]/n:title[1]", `<w:text/>`), r("x"))),
			"Sagens titel\n"},
		{"empty there", p(control(item("/n:sag[1]/n:tom[1]"), r("Står her"))), "Står her\n"},
		{"nothing there", p(control(item("/n:sag[1]/n:punkt[3]"), r("Står her"))), "Står her\n"},
		{"another path", p(control(item("//n:udvalg"), r("Står her"))), "Står her\n"},
		{"no plain text", p(control(bound(store, "/n:sag[1]/n:dato[1]", `<w:date/>`), r("24. november"))), "24. november\n"},
		{"unfilled there too", p(r("a") + control(unfilled+item("/n:sag[1]/n:tom[1]"), r("Klik her"))), "a\n! pladsholder «Klik her» @ a\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			parts := wordParts(c.body)
			parts["_rels/.rels"] = relations("officeDocument", "word/document.xml", "core-properties", "docProps/core.xml")
			parts["word/_rels/document.xml.rels"] = relations("customXml", "../customXml/item1.xml")
			parts["customXml/_rels/item1.xml.rels"] = relations("customXmlProps", "itemProps1.xml")
			parts["customXml/itemProps1.xml"] = `<ds:datastoreItem xmlns:ds="urn:ds" ds:itemID="{0a1b2c3d-0000-4000-8000-00000000000f}"/>`
			parts["customXml/item1.xml"] = `<n:sag xmlns:n="urn:sag"><n:udvalg>Teknikudvalget &amp; Miljø</n:udvalg>` +
				`<n:punkt nr="12">x</n:punkt><n:punkt>Ny titel</n:punkt><n:tom/><n:dato>2026-11-24</n:dato></n:sag>`
			parts["docProps/core.xml"] = `<c:coreProperties xmlns:c="urn:c"><c:title>Sagens titel</c:title></c:coreProperties>`
			if got := shape(readParts(t, Final, parts)); got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
		})
	}
}

package writer_test

import (
	"fmt"
	"strings"
	"testing"

	"sagstjek/checker"
	"sagstjek/checker/reader"
	"sagstjek/checker/writer"
)

// openDocument makes an ODT file of a body.
func openDocument(t testing.TB, body string) []byte {
	t.Helper()
	const spaces = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.2"`
	return zipped(t,
		part{"mimetype", "application/vnd.oasis.opendocument.text"},
		part{
			"content.xml",
			`<?xml version="1.0" encoding="UTF-8"?><office:document-content ` + spaces +
				`><office:body><office:text><text:p>Overskrift</text:p>` + body +
				`<text:p>Slut</text:p></office:text></office:body></office:document-content>`,
		},
		part{
			"meta.xml", `<?xml version="1.0" encoding="UTF-8"?><office:document-meta ` + spaces + `><office:meta/></office:document-meta>`,
		},
		part{
			"META-INF/manifest.xml",
			`<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
		},
	)
}

// odtTexts are bodies with "såfremt", what a comment on it stands on ("" for a place
// without words), and whether it can be fixed.
var odtTexts = []struct {
	name, body, on string
	ok             bool
}{
	{"plain", `<text:p>Kun såfremt det</text:p>`, "såfremt", true},
	{"span", `<text:p>Kun <text:span text:style-name="T1">såfremt det</text:span> er</text:p>`, "såfremt", true},
	{"over spans", `<text:p>Kun <text:span text:style-name="T1">så</text:span>fremt det</text:p>`, "såfremt", false},
	{"link", `<text:p>Kun <text:a xlink:href="x">såfremt det</text:a> er</text:p>`, "såfremt", false},
	{"beside spaces", `<text:p>Kun<text:s text:c="2"/>såfremt<text:tab/>det</text:p>`, "såfremt", true},
	{"list", `<text:list><text:list-item><text:p>Kun såfremt det</text:p></text:list-item></text:list>`, "såfremt", true},
	{"cell",
		`<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>Kun såfremt det</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>b</text:p></table:table-cell><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>`, "såfremt", true},
	{"heading", `<text:h text:outline-level="1">Kun såfremt det</text:h>`, "såfremt", true},
	{"footnote",
		`<text:p>Se<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Kun såfremt det</text:p></text:note-body></text:note> her</text:p>`, "", false},
	{"content control",
		`<text:p>Kun <loext:content-control xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0">såfremt det</loext:content-control> er</text:p>`, "såfremt det", false},
	{"shape", `<text:p>Se<draw:rect><text:p>Kun såfremt det</text:p></draw:rect> her</text:p>`, "", false},
	{"frame of a page",
		`<draw:frame text:anchor-type="page"><draw:text-box><text:p>Kun såfremt det</text:p></draw:text-box></draw:frame>`, "Overskrift", false},
	{"field", `<text:p>Kun <text:title>såfremt det</text:title> er</text:p>`, "såfremt det", false},
}

func TestODT(t *testing.T) {
	for _, c := range odtTexts {
		t.Run(c.name, func(t *testing.T) {
			data := openDocument(t, c.body)
			doc := read(t, "sag.odt", data)
			out := annotated(t, "sag.odt", data, "såfremt")
			untouched(t, data, out, "content.xml")
			after := read(t, "sag.odt", out)
			on, ok := standsOn(after)["Om »såfremt«"]
			if after.Text != doc.Text || !ok || c.on != "" && on != c.on || c.on == "" && strings.Contains(on, "\n") {
				t.Errorf("it stands on %q, want %q; the text is %q", on, c.on, after.Text)
			}
			fixed, made, err := writer.Fix(data, doc, []*checker.Fix{exchange(t, doc, "såfremt", "hvis")}, fixDate)
			if err != nil || len(made) == 1 != c.ok {
				t.Fatalf("made %d: %v", len(made), err)
			}
			want := doc.Text
			if c.ok {
				want = strings.Replace(want, "såfremt", "hvis", 1)
			}
			if got := read(t, "sag.odt", fixed).Text; got != want {
				t.Errorf("fixed it is %q, want %q", got, want)
			}
		})
	}
}

func TestLibreOfficeSeesAnnotations(t *testing.T) {
	files := map[string][]byte{}
	for i, c := range odtTexts {
		if c.on != "" && c.name != "field" { // LibreOffice computes fields anew
			files[fmt.Sprintf("%d.odt", i)] = annotated(t, "sag.odt", openDocument(t, c.body), "såfremt")
		}
	}
	for _, to := range []string{"docx", "odt:writer8"} {
		made := convert(t, to, files)
		ext, _, _ := strings.Cut(to, ":")
		for i, c := range odtTexts {
			if data, ok := made[fmt.Sprintf("%d.odt", i)]; ok {
				if on := standsOn(read(t, "sag."+ext, data))["Om »såfremt«"]; on != c.on {
					t.Errorf("%s as %s: the comment stands on %q, want %q", c.name, ext, on, c.on)
				}
			}
		}
	}
}

// original is the text of a Word file with all changes rejected.
func original(t testing.TB, data []byte) string {
	t.Helper()
	doc, err := reader.Read("sag.docx", data, reader.Options{View: reader.Original})
	if err != nil {
		t.Fatal(err)
	}
	return doc.Text
}

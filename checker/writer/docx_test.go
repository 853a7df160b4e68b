package writer_test

import (
	"strings"
	"testing"
)

// footnotes is what a file with one footnote needs beside its body.
var footnotes = []part{
	rels("footnotes", "footnotes.xml"),
	{"word/footnotes.xml",
		xmlHead + `<w:footnotes ` + wordSpace +
			`><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Noten om ORDENE her</w:t></w:r></w:p></w:footnote></w:footnotes>`},
}

const (
	begin  = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DOCPROPERTY x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`
	finish = `<w:r><w:fldChar w:fldCharType="end"/></w:r>`
	ins    = `<w:ins w:id="901" w:author="A" w:date="2026-01-01T00:00:00Z">`
	del    = `<w:del w:id="902" w:author="A" w:date="2026-01-01T00:00:00Z">`
)

func sdt(props, inner string) string {
	return `<w:sdt><w:sdtPr>` + props + `</w:sdtPr><w:sdtContent>` + inner + `</w:sdtContent></w:sdt>`
}

func cell(inner string) string { return `<w:tc><w:tcPr/>` + inner + `</w:tc>` }

func table(rows ...string) string {
	s := `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>`
	for _, r := range rows {
		s += "<w:tr>" + r + "</w:tr>"
	}
	return s + "</w:tbl>"
}

func textBox(inner string) string {
	return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>` + inner +
		`</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>` + inner + `</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
}

// constructs are bodies that hold ORDENE somewhere, and what a comment on that word
// stands on in the end: "" for a place without words of its own.
var constructs = []struct {
	name, body, on string
	parts          []part
	libreOffice    string // where LibreOffice sees it stand, if not on; "-": it is not asked
}{
	{name: "plain", body: para(run("for ORDENE bag")), on: "ORDENE"},
	{name: "first", body: para(run("ORDENE bag")), on: "ORDENE"},
	{name: "last", body: para(run("for ORDENE")), on: "ORDENE"},
	{name: "whole run", body: para(run("for ") + run("ORDENE") + run(" bag")), on: "ORDENE"},
	{name: "runs within the word",
		body: para(run("for OR") + `<w:proofErr w:type="spellStart"/>` + run("DE") + run("NE bag")), on: "ORDENE"},
	{name: "no preserve", body: para(`<w:r><w:t>for ORDENE bag</w:t></w:r>`), on: "ORDENE"},
	{name: "trimmed text is taken whole", body: para(`<w:r><w:t> for ORDENE </w:t></w:r>`), on: "for ORDENE"},
	{name: "entities", body: para(run("&lt;for&gt; ORDENE &amp; bag")), on: "ORDENE"},
	{name: "beside tabs and breaks", body: para(`<w:r><w:t>for</w:t><w:tab/><w:t>ORDENE</w:t><w:br/><w:t>bag</w:t></w:r>`), on: "ORDENE"},
	{name: "insertion", body: para(run("a ") + ins + run("for ORDENE bag") + `</w:ins>` + run(" b")), on: "ORDENE"},
	{name: "insertion from within", body: para(run("for ORD") + ins + run("ENE bag") + `</w:ins>`), on: "ORDENE"},
	{name: "around a deletion",
		body: para(run("for ORD") + del + `<w:r><w:delText>SLETTET</w:delText></w:r></w:del>` + run("ENE bag")), on: "ORDENE"},
	{name: "link",
		body: para(run("a ") + `<w:hyperlink w:anchor="x">` + run("for ORDENE bag") + `</w:hyperlink>` + run(" b")), on: "ORDENE"},
	{name: "insertion in link",
		body: para(run("a ") + `<w:hyperlink w:anchor="x">` + ins + run("for ORDENE bag") + `</w:ins></w:hyperlink>` +
			run(" b")), on: "ORDENE"},
	{name: "control in insertion", body: para(run("a ") + ins + sdt(``, run("for ORDENE")) + run(" b") + `</w:ins>`),
		on: "for ORDENE", libreOffice: "-"},
	{name: "inline control", body: para(run("a ") + sdt(`<w:alias w:val="x"/>`, run("for ORDENE bag")) + run(" b")), on: "ORDENE"},
	{name: "control for plain text", body: para(run("a ") + sdt(`<w:text/>`, run("for ORDENE bag")) + run(" b")), on: "for ORDENE bag"},
	{name: "smart tag",
		body: para(run("a ") + `<w:smartTag w:uri="u" w:element="e">` + run("for ORDENE") + `</w:smartTag>` + run(" b")), on: "for ORDENE"},
	{name: "field", body: para(run("a ") + begin + run("for ORDENE bag") + finish + run(" b")), on: "for ORDENE bag"},
	{name: "simple field",
		body: para(run("a ") + `<w:fldSimple w:instr=" AUTHOR ">` + run("for ORDENE") + `</w:fldSimple>` + run(" b")),
		on:   "for ORDENE", libreOffice: "-"},
	{name: "formula", body: para(run("a ") + `<m:oMath><m:r><m:t>ORDENE</m:t></m:r></m:oMath>` + run(" b")),
		on: "ORDENE", libreOffice: "-"},
	{name: "cell",
		body: table(cell(para(run("a")))+cell(para(run("for ORDENE bag"))), cell(para(run("b")))+cell(para(run("c")))), on: "ORDENE"},
	{name: "nested table",
		body: table(cell(para(run("a")))+cell(table(cell(para(run("for ORDENE bag"))), cell(para(run("y"))))+para("")),
			cell(para(run("b")))+cell(para(run("c")))), on: "ORDENE"},
	{name: "footnote", body: para(run("Se") + `<w:r><w:footnoteReference w:id="2"/></w:r>` + run(" her")),
		parts: footnotes, on: "", libreOffice: "-"},
	{name: "footnote in insertion",
		body: para(run("Se") + ins + run(" x") + `<w:r><w:footnoteReference w:id="2"/></w:r>` + run(" her") +
			`</w:ins>`), parts: footnotes, on: "", libreOffice: "-"},
	{name: "text box", body: para(run("a ") + textBox(para(run("for ORDENE bag"))) + run(" b")), on: "", libreOffice: "-"},
	{name: "what another part holds for a control",
		body: para(run("for ") + sdt(`<w:dataBinding w:xpath="/p:coreProperties[1]/d:title[1]" `+
			`w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/><w:showingPlcHdr/><w:text/>`, run("Klik her")) + run(" bag")),
		parts: []part{
			{"_rels/.rels", `<Relationships ` + packageRels + `><Relationship Id="rId1" Type="` + officeRels +
				`officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/` +
				`package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`},
			{"docProps/core.xml", `<p:coreProperties xmlns:p="urn:p" xmlns:d="urn:d"><d:title>ORDENE</d:title></p:coreProperties>`},
		}, on: "ORDENE", libreOffice: "-"},
	{name: "block control",
		body: para(run("a")) + sdt(`<w:alias w:val="x"/>`, para(run("for ORDENE bag"))) + para(run("næste")),
		on:   "ORDENE bag", libreOffice: "-"},
	{name: "block control, second paragraph",
		body: sdt(`<w:alias w:val="x"/>`, para(run("a"))+para(run("for ORDENE bag"))) + para(run("næste")), on: "ORDENE"},
	{name: "block control before another",
		body: para(run("a")) + sdt(``, para(run("for ORDENE bag"))) + sdt(``, para(run("b"))), on: "ORDENE", libreOffice: "-"},
	{name: "moved",
		body: para(run("a ") + `<w:moveTo w:id="7" w:author="A" w:date="2026-01-01T00:00:00Z">` +
			run("for ORDENE bag") + `</w:moveTo>`), on: "ORDENE"},
	{name: "composed letter", body: para(run("for ORDENE") + run(" a\u030a bag")), on: "ORDENE"},
}

func TestAnnotateConstructs(t *testing.T) {
	for _, c := range constructs {
		t.Run(c.name, func(t *testing.T) {
			data := word(t, para(run("Overskrift"))+c.body+para(run("Slut")), c.parts...)
			out := annotated(t, "sag.docx", data, "ORDENE")
			untouched(t, data, out, "word/document.xml")
			before, after := read(t, "sag.docx", data), read(t, "sag.docx", out)
			if before.Text != after.Text {
				t.Fatalf("the text was %q and is %q", before.Text, after.Text)
			}
			on, ok := standsOn(after)["Om »ORDENE«"]
			if !ok {
				t.Fatal("no comment")
			}
			if c.on != "" && on != c.on || c.on == "" && strings.Contains(on, "\n") {
				t.Errorf("it stands on %q, want %q", on, c.on)
			}
			if main, _ := contents(t, out); strings.Count(main["word/document.xml"], "<w:commentReference ") != 1 {
				t.Errorf("not one sign: %s", main["word/document.xml"])
			}
		})
	}
}

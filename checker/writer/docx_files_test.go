package writer_test

import (
	"bytes"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"sagstjek/checker/document"
	"sagstjek/checker/writer"
)

const testdata = "../../testdata/"

// realFiles are the Word and ODT files of the tree, as several programs wrote them.
func realFiles(t testing.TB) []string {
	t.Helper()
	var all []string
	for _, pattern := range []string{
		"readers/docx/*.docx", "readers/odt/*.odt", "formats-same/*.docx", "formats-same/*.odt", "eksempel/*.docx",
	} {
		found, err := filepath.Glob(testdata + pattern)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, found...)
	}
	if len(all) < 9 {
		t.Fatalf("found only %v", all)
	}
	return all
}

// everyThird is a comment on a word or two of every third block, and one on two blocks.
func everyThird(doc *document.Document) []writer.Comment {
	var all []writer.Comment
	for i, b := range doc.Blocks {
		s := b.Content()
		if i%3 > 0 || s.Len() < 4 {
			continue
		}
		text := doc.Slice(s)
		if k := strings.IndexByte(text[1:], ' '); k > 0 {
			s.Start += k + 2
			for s.Start < s.End && doc.Text[s.Start] == ' ' { // one sign may stand for several
				s.Start++
			}
		}
		if k := strings.LastIndexByte(doc.Slice(s), ' '); k > 0 {
			s.End = s.Start + k
		}
		all = append(all, note(s, "nr. "+strconv.Itoa(i)))
		if i%2 == 0 && i+1 < len(doc.Blocks) {
			all = append(all, note(s.Cover(doc.Blocks[i+1].Span), "begge "+strconv.Itoa(i)))
		}
	}
	return all
}

func TestAnnotateRealFiles(t *testing.T) {
	for _, file := range realFiles(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data := mustRead(t, file)
			doc := read(t, file, data)
			comments := everyThird(doc)
			out, err := writer.Annotate(data, doc, comments, "mærket")
			if err != nil {
				t.Fatal(err)
			}
			main := "word/document.xml"
			if doc.Format == "odt" {
				main = "content.xml"
			}
			untouched(t, data, out, main)
			after := read(t, file, out)
			if after.Text != doc.Text {
				t.Fatalf("the text was\n%s\nand is\n%s", doc.Text, after.Text)
			}
			on := standsOn(after)
			for _, c := range comments {
				if got, ok := on[c.Paragraphs[0]]; !ok ||
					got != doc.Slice(c.Span) && doc.BlockAt(c.Span.Start).Footnote == 0 && !inBox(doc, c.Span) {
					t.Errorf("%s stands on %q, want %q", c.Paragraphs[0], got, doc.Slice(c.Span))
				}
			}
			parts, _ := contents(t, data)
			if got := writer.Origin(out, doc.Format); got != "mærket" && (doc.Format == "docx" || parts["meta.xml"] != "") {
				t.Errorf("the mark is %q", got)
			}
			again, n, err := writer.Strip(out, doc.Format, true)
			if err != nil || n != len(comments) {
				t.Fatalf("stripped %d of %d: %v", n, len(comments), err)
			}
			if bare := read(t, file, again); bare.Text != doc.Text || len(standsOn(bare)) > 0 || len(bare.Notes) != len(doc.Notes) {
				t.Errorf("stripped, it is not what it was: %d notes, %d before", len(bare.Notes), len(doc.Notes))
			}
			if _, n, _ := writer.Strip(data, doc.Format, false); n != 0 {
				t.Errorf("stripped %d from a file without any", n)
			}
		})
	}
}

// inBox reports the words of the awkward file that stand in a text box, a field, a tag
// or a control that takes its comments from outside.
func inBox(doc *document.Document, s document.Span) bool {
	for _, word := range []string{"TEKSTBOKS", "SIMPELT-FELT", "Blok-sdt", "Udvalg", "FODNOTE"} {
		if strings.Contains(doc.Slice(doc.BlockAt(s.Start).Span.Cover(s)), word) {
			return true
		}
	}
	return false
}

// The same file as other programs may write it.
func TestAnnotateOtherPackages(t *testing.T) {
	body := para(run("Overskrift")) + para(run("for ORDENE bag")) + para(run("Slut"))
	plain := word(t, body)
	parts, _ := contents(t, plain)
	rename := func(name, data string) []part {
		return []part{
			{"_rels/.rels", strings.ReplaceAll(parts["_rels/.rels"], "word/document.xml", name)},
			{"[Content_Types].xml", strings.ReplaceAll(contentTypes, "/word/document.xml", "/"+name)}, {name, data},
		}
	}
	document := parts["word/document.xml"]
	strict := strings.NewReplacer("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
		"http://purl.oclc.org/ooxml/wordprocessingml/main", officeRels, "http://purl.oclc.org/ooxml/officeDocument/relationships/")
	for _, c := range []struct {
		name, main string
		parts      []part
	}{
		{"elsewhere", "indhold/tekst.xml", rename("indhold/tekst.xml", document)},
		{"at the root", "tekst.xml", rename("tekst.xml", document)},
		{"default namespace", "word/document.xml", []part{
			{"word/document.xml",
				strings.NewReplacer("<w:", "<", "</w:", "</", "xmlns:w=", "xmlns:w2=\"x\" xmlns=", ` xml:space`,
					" xml:space").Replace(document)},
		}},
		{"another prefix", "word/document.xml", []part{
			{"word/document.xml",
				strings.NewReplacer("<w:", "<ns0:", "</w:", "</ns0:", "xmlns:w=", "xmlns:ns0=", " w:", " ns0:").Replace(document)},
		}},
		{"strict", "word/document.xml", []part{
			{"word/document.xml", strict.Replace(document)}, {"_rels/.rels", strict.Replace(parts["_rels/.rels"])},
		}},
		{"indented", "word/document.xml", []part{{"word/document.xml", strings.ReplaceAll(document, "><w:", ">\r\n  <w:")}}},
		{"relations of its own", "word/document.xml", []part{rels("styles", "styles.xml", "http://example.org/x/sagstjek", "x.xml")}},
		{"empty relations", "word/document.xml", []part{{"word/_rels/document.xml.rels", `<Relationships ` + packageRels + `/>`}}},
		{"empty comments", "word/document.xml", []part{
			rels("comments", "comments.xml"), {"word/comments.xml", `<w:comments ` + wordSpace + `/>`},
		}},
		{"comments with another prefix", "word/document.xml", []part{
			rels("comments", "/word/comments2.xml"),
			{"word/comments2.xml",
				`<x:comments xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:comment x:id="7" x:author="B"><x:p/></x:comment></x:comments>`},
		}},
		{"a name that is taken", "word/document.xml", []part{{"word/comments.xml", "ikke i brug"}, {"customXml/item1.xml", "heller ikke"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := word(t, body, c.parts...)
			if c.main != "word/document.xml" {
				data = zipped(t, append(c.parts, part{"docProps/app.xml", "<x/>"})...)
			}
			doc := read(t, "sag.docx", data)
			out, err := writer.Annotate(data, doc, []writer.Comment{note(find(t, doc, "ORDENE"), "Om »ORDENE«")}, "m")
			if err != nil {
				t.Fatal(err)
			}
			untouched(t, data, out, c.main)
			after := read(t, "sag.docx", out)
			if on := standsOn(after)["Om »ORDENE«"]; on != "ORDENE" || after.Text != doc.Text || writer.Origin(out, "docx") != "m" {
				t.Errorf("on %q, text %q, mark %q", on, after.Text, writer.Origin(out, "docx"))
			}
			back, n, err := writer.Strip(out, "docx", false)
			if err != nil || n != 1 || len(standsOn(read(t, "sag.docx", back))) > 0 {
				t.Errorf("stripped %d: %v", n, err)
			}
		})
	}
}

// Programs in Java pack the nothing that a folder holds.
func TestAnnotatePackedFolder(t *testing.T) {
	data := word(t, para(run("for ORDENE bag")), part{"mappeX", ""})
	data = bytes.ReplaceAll(data, []byte("mappeX"), []byte("mappe/"))
	doc := read(t, "sag.docx", data)
	out, err := writer.Annotate(data, doc, []writer.Comment{note(find(t, doc, "ORDENE"), "x")}, "")
	if err != nil || len(standsOn(read(t, "sag.docx", out))) != 1 {
		t.Errorf("the error is %v", err)
	}
}

func TestRefused(t *testing.T) {
	body := para(run("for ORDENE bag"))
	settings := func(inner string) []part {
		return []part{rels("settings", "settings.xml"), {"word/settings.xml", `<w:settings ` + wordSpace + `>` + inner + `</w:settings>`}}
	}
	signed := []part{
		{"_rels/.rels",
			`<Relationships ` + packageRels + `><Relationship Id="a" Type="` + officeRels +
				`officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`},
		{"_xmlsignatures/origin.sigs", ""},
		{"_xmlsignatures/_rels/origin.sigs.rels",
			`<Relationships ` + packageRels +
				`><Relationship Id="a" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature" Target="sig1.xml"/></Relationships>`},
	}
	for _, c := range []struct {
		name  string
		parts []part
		want  string
	}{
		{"signed", signed, "underskrevet"},
		{"signature removed",
			append(signed[:2:2], part{"_xmlsignatures/_rels/origin.sigs.rels", `<Relationships ` + packageRels + `/>`}), ""},
		{"read only", settings(`<w:documentProtection w:edit="readOnly" w:enforcement="1"/>`), "beskyttet"},
		{"forms", settings(`<w:documentProtection w:edit="forms" w:enforcement="true"/>`), "beskyttet"},
		{"tracked changes only", settings(`<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>`), ""},
		{"comments only", settings(`<w:documentProtection w:edit="comments" w:enforcement="1"/>`), ""},
		{"not enforced", settings(`<w:documentProtection w:edit="readOnly" w:enforcement="0"/>`), ""},
		{"password for changes", settings(`<w:writeProtection w:hashValue="abc"/>`), "beskyttet"},
		{"read only recommended", settings(`<w:writeProtection w:recommended="1"/>`), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := word(t, body, c.parts...)
			doc := read(t, "sag.docx", data)
			_, err := writer.Annotate(data, doc, []writer.Comment{note(find(t, doc, "ORDENE"), "x")}, "")
			if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
				t.Errorf("the error is %v, want %q", err, c.want)
			}
		})
	}
	odt := mustRead(t, testdata+"readers/odt/sag.odt")
	parts, _ := contents(t, odt)
	for want, extra := range map[string]part{
		"underskrevet": {"META-INF/documentsignatures.xml", "<x/>"},
		"beskyttet": {
			"settings.xml",
			`<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"><config:config-item config:name="LoadReadonly" config:type="boolean">true</config:config-item></office:document-settings>`,
		},
	} {
		data := zipped(t, part{"mimetype", parts["mimetype"]}, part{"content.xml", parts["content.xml"]}, extra)
		doc := read(t, "sag.odt", data)
		if _, err := writer.Annotate(data, doc, nil, ""); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("the error is %v, want %q", err, want)
		}
	}
	data := word(t, para(run("ORDENE")))
	doc := read(t, "sag.docx", data)
	many := slices.Repeat([]writer.Comment{note(doc.Blocks[0].Span, "x")}, 33_000)
	if _, err := writer.Annotate(data, doc, many, ""); err == nil || !strings.Contains(err.Error(), "--only") {
		t.Errorf("too many comments: %v", err)
	}
	if _, err := writer.Annotate([]byte("tekst"), read(t, "sag.txt", []byte("tekst")), nil, ""); err == nil {
		t.Error("comments in a text file")
	}
}

package writer_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"sagstjek/checker/document"
	"sagstjek/checker/reader"
	"sagstjek/checker/writer"
)

const (
	wordSpace    = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	officeRels   = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	packageRels  = `xmlns="http://schemas.openxmlformats.org/package/2006/relationships"`
	moreSpaces   = ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15"`
	xmlHead      = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	contentTypes = xmlHead +
		`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
)

// part is a part of a package in the making.
type part struct{ name, data string }

// word makes a Word file of a body and further parts; a part replaces the one of its
// name that would be made.
func word(t testing.TB, body string, parts ...part) []byte {
	t.Helper()
	all := []part{
		{"[Content_Types].xml", contentTypes},
		{"_rels/.rels",
			xmlHead + `<Relationships ` + packageRels + `><Relationship Id="rId1" Type="` + officeRels +
				`officeDocument" Target="word/document.xml"/></Relationships>`},
		{"word/document.xml", xmlHead + `<w:document ` + wordSpace + moreSpaces + `><w:body>` + body + `<w:sectPr/></w:body></w:document>`},
		{"docProps/app.xml", xmlHead + `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`},
	}
next:
	for _, p := range parts {
		for i := range all {
			if all[i].name == p.name {
				all[i] = p
				continue next
			}
		}
		all = append(all, p)
	}
	return zipped(t, all...)
}

// rels is the part with the relations of the main part: kind and target by turns.
func rels(kindTarget ...string) part {
	s := xmlHead + `<Relationships ` + packageRels + `>`
	for i := 0; i < len(kindTarget); i += 2 {
		kind := kindTarget[i]
		if !strings.Contains(kind, "/") {
			kind = officeRels + kind
		}
		s += fmt.Sprintf(`<Relationship Id="rId%d" Type="%s" Target="%s"/>`, i+1, kind, kindTarget[i+1])
	}
	return part{"word/_rels/document.xml.rels", s + `</Relationships>`}
}

func zipped(t testing.TB, parts ...part) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, p := range parts {
		f, err := w.Create(p.name)
		if err == nil {
			_, err = f.Write([]byte(p.data))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func para(inner string) string { return "<w:p>" + inner + "</w:p>" }
func run(text string) string {
	return `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">` + text + `</w:t></w:r>`
}

func read(t testing.TB, name string, data []byte) *document.Document {
	t.Helper()
	doc, err := reader.Read(name, data, reader.Options{})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return doc
}

// find is the span of words in a text.
func find(t testing.TB, doc *document.Document, words string) document.Span {
	t.Helper()
	i := strings.Index(doc.Text, words)
	if i < 0 {
		t.Fatalf("no %q in %q", words, doc.Text)
	}
	return document.Span{Start: i, End: i + len(words)}
}

func note(s document.Span, text ...string) writer.Comment {
	return writer.Comment{Span: s, Author: writer.Author, Date: "2026-11-22T00:00:00Z", Paragraphs: text}
}

// annotated puts one comment on words of a file.
func annotated(t testing.TB, name string, data []byte, words ...string) []byte {
	t.Helper()
	doc := read(t, name, data)
	var all []writer.Comment
	for _, w := range words {
		all = append(all, note(find(t, doc, w), "Om »"+w+"«", "anden linje"))
	}
	out, err := writer.Annotate(data, doc, all, "")
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// contents unpacks a package; raw holds the parts as they lie, packed.
func contents(t testing.TB, data []byte) (plain, raw map[string]string) {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	plain, raw = map[string]string{}, map[string]string{}
	for _, f := range z.File {
		for open, to := range map[string]map[string]string{"plain": plain, "raw": raw} {
			var r io.Reader
			if open == "raw" {
				r, err = f.OpenRaw()
			} else {
				r, err = f.Open()
			}
			if err != nil {
				t.Fatal(err)
			}
			text, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			to[f.Name] = string(text)
		}
	}
	return plain, raw
}

// onlyInserted fails unless deleting some bytes of after gives before.
func onlyInserted(t testing.TB, before, after string) {
	t.Helper()
	k := 0
	for i := 0; i < len(after) && k < len(before); i++ {
		if after[i] == before[k] {
			k++
		}
	}
	if k < len(before) {
		t.Fatalf("something of the original is gone, from byte %d: %q", k, before[k:min(len(before), k+60)])
	}
}

// untouched fails if a part that has nothing to do with comments is not as it was,
// packed bytes and all, or if the text has lost anything.
func untouched(t testing.TB, before, after []byte, main string) {
	t.Helper()
	was, wasRaw := contents(t, before)
	is, isRaw := contents(t, after)
	for name := range was {
		switch {
		case name == main:
			onlyInserted(t, was[name], is[name])
		case strings.Contains(strings.ToLower(name), "comments"), strings.HasSuffix(name, ".rels"),
			name == "[Content_Types].xml", name == "meta.xml":
			if _, ok := is[name]; !ok {
				t.Errorf("%s is gone", name)
			}
		case wasRaw[name] != isRaw[name]:
			t.Errorf("%s was touched", name)
		}
	}
}

// standsOn are the words each of sagstjek's comments stands on, as a reader sees it.
func standsOn(doc *document.Document) map[string]string {
	on := map[string]string{}
	for _, n := range doc.Notes {
		if n.Remark != nil && n.Remark.Author == writer.Author {
			first, _, _ := strings.Cut(n.Text, "\n")
			on[first] = doc.Slice(n.Anchor)
		}
	}
	return on
}

func mustRead(t testing.TB, file string) []byte {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

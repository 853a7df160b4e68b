package reader

import (
	"archive/zip"
	"bytes"
	"fmt"
	"sort"
	"strings"
	"testing"

	"sagstjek/checker/document"
)

const (
	wordNS   = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`
	relTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
)

// wordParts are the parts of a Word file with the given body. Further parts are
// given as "styles", `<w:style .../>`, ...: the inside of word/styles.xml.
func wordParts(body string, more ...string) map[string]string {
	parts := map[string]string{
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		"_rels/.rels":         relations("officeDocument", "word/document.xml"),
		"word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ` + wordNS + `><w:body>` + body +
			`<w:sectPr/></w:body></w:document>`,
	}
	roots := map[string]string{"header": "hdr", "footer": "ftr", "commentsExtended": ""}
	var rels []string
	for i := 0; i < len(more); i += 2 {
		kind := more[i]
		root, ok := roots[kind]
		switch {
		case !ok:
			root = "w:" + kind
		case root == "":
			root = "w15:commentsEx"
		default:
			root = "w:" + root
		}
		parts["word/"+kind+".xml"] = `<` + root + ` ` + wordNS + `>` + more[i+1] + `</` + root + `>`
		rels = append(rels, kind, kind+".xml")
	}
	parts["word/_rels/document.xml.rels"] = relations(rels...)
	return parts
}

func relations(kindTarget ...string) string {
	var b strings.Builder
	b.WriteString(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`)
	for i := 0; i < len(kindTarget); i += 2 {
		fmt.Fprintf(&b, `<Relationship Id="rId%d" Type="%s%s" Target="%s"/>`, i, relTypes, kindTarget[i], kindTarget[i+1])
	}
	return b.String() + `</Relationships>`
}

func pack(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var names []string
	for name := range parts {
		names = append(names, name)
	}
	sort.Strings(names)
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, name := range names {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(parts[name])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func readParts(t testing.TB, view View, parts map[string]string) *document.Document {
	t.Helper()
	doc, err := readDOCX("prøve.docx", pack(t, parts), view)
	if err != nil {
		t.Fatal(err)
	}
	checkSegments(t, doc, func(part string) string { return parts[part] })
	return doc
}

// checkSegments checks what every document must hold: segments without gaps, and
// exact ones that stand in the file as they stand in the text.
func checkSegments(t testing.TB, doc *document.Document, source func(part string) string) {
	t.Helper()
	at := 0
	for _, s := range doc.SegmentsIn(document.Span{End: len(doc.Text)}) {
		if s.Text.Start != at || s.Text.End <= at {
			t.Fatalf("segment %+v does not begin at %d", s, at)
		}
		at = s.Text.End
		if s.Kind == document.Made {
			continue
		}
		src := source(s.Part)
		if s.Start >= s.End || s.End > int64(len(src)) {
			t.Fatalf("segment %+v lies outside its part of %d bytes", s, len(src))
		}
		if got := src[s.Start:s.End]; s.Kind == document.Exact && got != doc.Slice(s.Text) {
			t.Fatalf("exact segment %+v is %q in the text and %q in the file", s, doc.Slice(s.Text), got)
		}
	}
	if at != len(doc.Text) {
		t.Fatalf("segments end at %d of %d", at, len(doc.Text))
	}
	for _, b := range doc.Blocks {
		if b.Span.Empty() || b.Span.End > len(doc.Text) || !b.Span.Contains(b.Content()) {
			t.Fatalf("block %+v", b)
		}
	}
	for _, n := range doc.Notes {
		if n.Anchor.Start < 0 || n.Anchor.End > len(doc.Text) || n.Anchor.Start > n.Anchor.End {
			t.Fatalf("note %+v", n)
		}
	}
}

var noteNames = []string{"kommentar", "pladsholder", "skjult", "slettet", "indsat", "hoved", "fod", "advarsel"}

// shape writes a document with its blocks and notes for comparing.
func shape(doc *document.Document) string {
	var b strings.Builder
	for _, x := range doc.Blocks {
		switch x.Kind {
		case document.Heading:
			fmt.Fprintf(&b, "h%d ", x.Level)
		case document.ListItem:
			fmt.Fprintf(&b, "li%d ", x.Level)
		case document.Quote:
			b.WriteString("q ")
		case document.Footnote:
			fmt.Fprintf(&b, "fn%d ", x.Footnote)
		case document.TableBlock:
			b.WriteString(gridShape(doc, x.Table))
			continue
		}
		if x.Bold {
			b.WriteString("* ")
		}
		if x.Lang != "" {
			b.WriteString("{" + x.Lang + "} ")
		}
		if !x.Label.Empty() {
			b.WriteString("[" + doc.Slice(x.Label) + "] ")
		}
		b.WriteString(strings.ReplaceAll(doc.Slice(x.Content()), "\n", "⏎") + "\n")
	}
	for _, n := range doc.Notes {
		fmt.Fprintf(&b, "! %s «%s» @ %s\n", noteNames[n.Kind], strings.ReplaceAll(n.Text, "\n", "⏎"),
			strings.NewReplacer("\n", "⏎", "\t", "⇥").Replace(doc.Slice(n.Anchor)))
	}
	return b.String()
}

func gridShape(doc *document.Document, t *document.Table) string {
	var b strings.Builder
	fmt.Fprintf(&b, "t%d/%d", t.Number, t.Header)
	for _, row := range t.Rows {
		b.WriteString(" |")
		for _, c := range row {
			fmt.Fprintf(&b, " %d.%d %s", c.Row, c.Col, strings.ReplaceAll(doc.Slice(c.Span), "\n", "⏎"))
		}
	}
	return b.String() + "\n"
}

// p, r and t are the paragraph, run and text that tests are made of.
func p(content string, props ...string) string {
	return `<w:p><w:pPr>` + strings.Join(props, "") + `</w:pPr>` + content + `</w:p>`
}

func r(text string, props ...string) string {
	return `<w:r><w:rPr>` + strings.Join(props, "") + `</w:rPr><w:t xml:space="preserve">` + text + `</w:t></w:r>`
}

func inStyle(id string) string { return `<w:pStyle w:val="` + id + `"/>` }

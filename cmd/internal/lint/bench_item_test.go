package lint_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"sagstjek/cmd/internal/lint"
)

var (
	titleLine = regexp.MustCompile(`(?m)^# .*\n`)
	fieldLine = regexp.MustCompile(`(?m)^[a-zæøå]+: .*\n`)
	marks     = strings.NewReplacer("[[", "", "]]", "")
)

// oneItem is a single item of a size, made of texts over and over without their titles.
func oneItem(texts []string, size int) []byte {
	var all strings.Builder
	all.WriteString("# 1. Anlæg af en sti\n\n")
	for i := 0; all.Len() < size; i++ {
		all.WriteString(titleLine.ReplaceAllString(texts[i%len(texts)], "") + "\n\n")
	}
	return []byte(strings.ToValidUTF8(all.String()[:size], ""))
}

// examples are what every rule says of itself, good and bad, so that each rule has
// something to look at.
func examples(b *testing.B, l *lint.Linter) []string {
	b.Helper()
	rules, err := l.Rules("sag.md")
	if err != nil {
		b.Fatal(err)
	}
	var out []string
	for _, r := range rules {
		for _, example := range append(append([]string(nil), r.Bad...), r.Good...) {
			out = append(out, marks.Replace(fieldLine.ReplaceAllString(example, "")))
		}
	}
	return out
}

// undivided are the texts that stay one item when they are added to those before, as text and as
// a Word file: none begins with the number or the doors of an item.
func undivided(b *testing.B, l *lint.Linter, texts []string) (out []string) {
	b.Helper()
	single := func(name string, data []byte) bool {
		r, err := l.Check(name, data)
		return err == nil && len(r.Items) == 1
	}
	for _, text := range texts {
		pair := oneItem([]string{text}, 2*len(text)+200)
		if single("sag.md", pair) && single("sag.docx", wordFile(b, string(pair))) {
			out = append(out, text)
		}
	}
	return out
}

// BenchmarkOneItem checks a single item of growing size, which no user writes but a
// faulty export may: the speed per byte must stay. The texts are the labelled ones and
// the rules' own examples.
func BenchmarkOneItem(b *testing.B) {
	l := newLinter(b)
	var labelled []string
	for _, text := range agendaTexts(b) {
		labelled = append(labelled, string(text))
	}
	for _, kind := range []struct {
		name  string
		texts []string
	}{{"labelled", undivided(b, l, labelled)}, {"examples", undivided(b, l, examples(b, l))}} {
		for _, mb := range []int{1, 2, 4, 8} {
			text := oneItem(kind.texts, mb<<20)
			b.Run(fmt.Sprintf("%s/%dMB", kind.name, mb), func(b *testing.B) {
				benchFile(b, l, "sag.md", text, len(text))
			})
			b.Run(fmt.Sprintf("%s/%dMB.docx", kind.name, mb), func(b *testing.B) {
				benchFile(b, l, "sag.docx", wordFile(b, string(text)), len(text))
			})
		}
	}
}

// BenchmarkRepeated checks an item with the same words over and over, which rules meet
// again at each place: the speed per byte must stay.
func BenchmarkRepeated(b *testing.B) {
	l := newLinter(b)
	for _, r := range []struct{ name, head, unit string }{
		{"announced", "Vurdering", "Der er tre løsninger: se her.\n\n"},
		{"bracket", "Vurdering", "[ord "},
		{"point", "Indstilling\n\nDet indstilles,", "- at skolen udvides med børn,\n"},
		{"week", "Vurdering", "uge 38 (15. september 2026) og "},
		{"attachment", "Vurdering", "se bilag 2 og "},
		{"rent", "Økonomi", "Husleje med varme: 265.000 kr.\n\n"},
		{"party", "Vurdering", "Venstre ønsker, "},
		{"option", "Vurdering", "Model A koster 3 mio. kr. "},
		{"period", "Vurdering", "fra torsdag den 21. maj 2026 til torsdag den 16. juli 2026, "}, // one sentence
		{"count", "Vurdering", "Post # koster # kr. på # skoler i byen.\n\n"},
		{"section", "Vurdering", "**Afsnit #**\n\nStien er # meter lang.\n\n"},
	} {
		for _, kb := range []int{50, 200} {
			text := "# 1. Ny hal\n\n## " + r.head + "\n\n"
			for i := 1; len(text) < kb<<10; i++ {
				text += strings.ReplaceAll(r.unit, "#", fmt.Sprint(i))
			}
			b.Run(fmt.Sprintf("%s/%dkB", r.name, kb), func(b *testing.B) {
				benchFile(b, l, "sag.md", []byte(text), len(text))
			})
		}
	}
}

// benchFile checks a file that is one item, but for two that lines of different texts may make
// together.
func benchFile(b *testing.B, l *lint.Linter, name string, data []byte, size int) {
	b.SetBytes(int64(size))
	for b.Loop() {
		if r, err := l.Check(name, data); err != nil || r.Err != "" || len(r.Items) == 0 || len(r.Items) > 3 {
			b.Fatal(err, r.Err, len(r.Items))
		}
	}
}

// wordFile is a text as a Word file: headings in their styles, each other line a
// paragraph.
func wordFile(b *testing.B, text string) []byte {
	b.Helper()
	var body bytes.Buffer
	body.WriteString(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`)
	for line := range strings.Lines(text) {
		level := len(line) - len(strings.TrimLeft(line, "#"))
		if line = strings.TrimSpace(line[level:]); line == "" {
			continue
		}
		body.WriteString("<w:p>")
		if level > 0 {
			fmt.Fprintf(&body, `<w:pPr><w:outlineLvl w:val="%d"/></w:pPr>`, level-1)
		}
		body.WriteString(`<w:r><w:t xml:space="preserve">`)
		if err := xml.EscapeText(&body, []byte(line)); err != nil {
			b.Fatal(err)
		}
		body.WriteString("</w:t></w:r></w:p>")
	}
	body.WriteString("</w:body></w:document>")
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for name, content := range map[string]string{
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		"_rels/.rels":         `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml":   body.String(),
	} {
		w, err := z.Create(name)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := w.Write([]byte(content)); err != nil {
			b.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		b.Fatal(err)
	}
	return out.Bytes()
}

package main

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"regexp"
	"strings"
	"testing"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/checker/reader"
	"sagstjek/checker/writer"
)

// sagstjek runs a command line in the folder the test is in.
func sagstjek(t *testing.T, args ...string) (status int, out string) {
	t.Helper()
	var all bytes.Buffer
	status = world{strings.NewReader(""), &all, &all, false}.run(args)
	return status, all.String()
}

// desk is a folder with the example, where the test stands.
func desk(t *testing.T) {
	t.Helper()
	data, err := os.ReadFile("../../testdata/eksempel/sag.docx")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	write(t, "sag.docx", data)
}

func write(t *testing.T, name string, data []byte) {
	t.Helper()
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

func content(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// change rewrites parts of a package; a part that is not there is added.
func change(t *testing.T, name string, edit map[string]func(string) string) {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(content(t, name)), int64(len(content(t, name))))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	put := func(name, text string) {
		f, err := w.Create(name)
		if err == nil {
			_, err = io.WriteString(f, text)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if e := edit[f.Name]; e != nil {
			text = []byte(e(string(text)))
			delete(edit, f.Name)
		}
		put(f.Name, string(text))
	}
	for name, e := range edit {
		put(name, e(""))
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	write(t, name, out.Bytes())
}

// reply answers sagstjek's comment about a rule in a file, the way Word writes it.
func reply(t *testing.T, name, rule, text string) {
	t.Helper()
	own := ""
	change(t, name, map[string]func(string) string{
		"word/comments.xml": func(s string) string {
			for _, c := range regexp.MustCompile(`(?s)<w:comment .*?</w:comment>`).FindAllString(s, -1) {
				if strings.Contains(c, " · "+rule+" · ") {
					own = regexp.MustCompile(`w:id="(\d+)"`).FindStringSubmatch(c)[1]
					last := strings.LastIndex(c, "<w:p>")
					s = strings.Replace(s, c,
						c[:last]+
							`<w:p xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="0000000A">`+c[last+len("<w:p>"):], 1)
				}
			}
			if own == "" {
				t.Fatalf("no comment about %s in %s", rule, s)
			}
			return strings.Replace(s, "</w:comments>",
				`<w:comment w:id="900" w:author="Ida Holm" w:date="2026-11-23T08:00:00Z" w:initials="IH"><w:p xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="0000000B"><w:r><w:t>`+text+`</w:t></w:r></w:p></w:comment></w:comments>`, 1)
		},
		"word/commentsExtended.xml": func(string) string {
			return `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="0000000A" w15:done="0"/><w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A" w15:done="0"/></w15:commentsEx>`
		},
		"word/_rels/document.xml.rels": func(s string) string {
			return strings.Replace(s, "</Relationships>",
				`<Relationship Id="rId900" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>`, 1)
		},
		"word/document.xml": func(s string) string {
			s = strings.Replace(s, `<w:commentRangeStart w:id="`+own+`"/>`,
				`<w:commentRangeStart w:id="`+own+`"/><w:commentRangeStart w:id="900"/>`, 1)
			return strings.Replace(s, `<w:commentRangeEnd w:id="`+own+`"/>`,
				`<w:commentRangeEnd w:id="900"/><w:r><w:commentReference w:id="900"/></w:r><w:commentRangeEnd w:id="`+own+`"/>`, 1)
		},
	})
}

func readFile(t *testing.T, name string) *document.Document {
	t.Helper()
	doc, err := reader.Read(name, content(t, name), reader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// rulesIn are the rules sagstjek's comments in a file are about, and what people wrote.
func rulesIn(t *testing.T, name string) (rules, people []string) {
	t.Helper()
	for _, n := range readFile(t, name).Notes {
		switch {
		case n.Remark == nil:
		case n.Remark.Author == checker.Author:
			parts := strings.Split(n.Text, " · ")
			rules = append(rules, parts[len(parts)-2])
		default:
			people = append(people, n.Remark.Author+": "+n.Text)
		}
	}
	return rules, people
}

// say writes comments of people into a file, on the recommendation's last words.
func say(t *testing.T, name string, texts ...string) {
	t.Helper()
	doc := readFile(t, name)
	at := strings.Index(doc.Text, "videre fornødne")
	var all []writer.Comment
	for _, text := range texts {
		all = append(all, writer.Comment{
			Span: document.Span{Start: at, End: at + 6}, Author: "Bo", Date: "2026-11-20T08:00:00Z", Paragraphs: []string{text},
		})
	}
	data, err := writer.Annotate(content(t, name), doc, all, "")
	if err != nil {
		t.Fatal(err)
	}
	write(t, name, data)
}

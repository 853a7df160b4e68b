package reader

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"sagstjek/checker/document"
)

var updateReaders = flag.Bool("update-readers", false, "write the .want files of the text, Markdown, HTML and ODT fixtures anew")

const fixtures = "../../testdata/readers/"

// read reads a file and checks what every document must hold.
func read(t testing.TB, name string, data []byte) *document.Document {
	t.Helper()
	doc, err := Read(name, data, Options{})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	checkSegments(t, doc, partsOf(t, data))
	return doc
}

// partsOf gives the bytes that segments point into.
func partsOf(t testing.TB, data []byte) func(string) string {
	parts := map[string]string{"": string(data)}
	return func(part string) string {
		if text, ok := parts[part]; ok {
			return text
		}
		a, err := openArchive(data)
		if err != nil {
			t.Fatal(err)
		}
		raw, err := a.part(part)
		if err != nil {
			t.Fatal(err)
		}
		parts[part] = string(raw)
		return parts[part]
	}
}

func TestFixtures(t *testing.T) {
	files, _ := filepath.Glob(fixtures + "[hmot][tdx]*/*")
	n := 0
	for _, file := range files {
		if strings.HasSuffix(file, ".want") {
			continue
		}
		n++
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := shape(read(t, file, data))
			want := strings.TrimSuffix(file, filepath.Ext(file)) + ".want"
			if *updateReaders {
				if err := os.WriteFile(want, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			text, err := os.ReadFile(want)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(text) {
				t.Errorf("got\n%s\nwant\n%s", got, text)
			}
		})
	}
	if n < 8 {
		t.Errorf("only %d fixtures found", n)
	}
}

// TestConformance reads the same item in every format. Word writes other signs
// for bullets than Markdown, so only that one sign may differ.
func TestConformance(t *testing.T) {
	files, _ := filepath.Glob(fixtures + "*/sag.*")
	bullets := regexp.MustCompile(`\[[•–·*-]\]`)
	want := ""
	seen := map[string]bool{}
	for _, file := range files {
		if strings.HasSuffix(file, ".want") {
			continue
		}
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		doc := read(t, file, data)
		seen[doc.Format] = true
		got := bullets.ReplaceAllString(shape(doc), "[-]")
		if want == "" {
			want = got
		}
		if got != want {
			t.Errorf("%s:\n%s\nthe others:\n%s", file, got, want)
		}
	}
	for _, format := range []string{"md", "txt", "html", "odt"} {
		if !seen[format] {
			t.Errorf("no sag.%s", format)
		}
	}
}

func TestPlaces(t *testing.T) {
	for _, tt := range []struct{ name, text, quote string }{
		{"a.txt", "Første linje\r\nÆblet 🍎 på bordet\r\n", "bordet"},
		{"a.txt", "Første møde på Ærø \x96 æ ø å\nPå \xe2\x80 ø \x96 her", "her"},
		{"a.md", "# Prøve\n\nEn *ærlig* sag om **søer**.\n", "søer"},
		{"a.html", "<p>Blå\n<b>h&aelig;ve</b> <i>🌳træ</i></p>", "træ"},
	} {
		doc := read(t, tt.name, []byte(tt.text))
		at := strings.Index(doc.Text, tt.quote)
		place := doc.Place(document.Span{Start: at, End: at + len(tt.quote)})
		byteAt := strings.Index(tt.text, tt.quote)
		line := strings.Count(tt.text[:byteAt], "\n") + 1
		column := utf8.RuneCountInString(tt.text[strings.LastIndex(tt.text[:byteAt], "\n")+1:byteAt]) + 1
		got := fmt.Sprint(place.Start, place.End, place.Line, place.Column, place.EndLine, place.EndColumn)
		want := fmt.Sprint(byteAt, byteAt+len(tt.quote), line, column, line, column+utf8.RuneCountInString(tt.quote))
		if got != want {
			t.Errorf("%s: place of %q is %s, want %s", tt.name, tt.quote, got, want)
		}
	}
}

func TestKnown(t *testing.T) {
	for name, want := range map[string]bool{
		"sag.docx": true, "SAG.DOCX": true, "a.docm": true, "a.dotx": true, "a.odt": true, "a.html": true, "a.HTM": true,
		"a.md": true, "a.markdown": true, "a.txt": true, "a.doc": false, "a.pdf": false, "a": false, "md": false,
	} {
		if Known(name) != want {
			t.Errorf("Known(%q) = %v", name, !want)
		}
	}
}

func TestKindByContent(t *testing.T) {
	odt, err := os.ReadFile(fixtures + "odt/sag.odt")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ name, data, format string }{
		{"sag.docx", string(odt), "odt"},
		{"sag.doc", "<html><body><p>Sagen</p></body></html>", "html"},
		{"sag.txt", "\ufeff<!DOCTYPE HTML><p>Sagen", "html"},
		{"-", "<p>Sagen</p>", "html"},
		{"-", "Sagen om <p>", "txt"},
		{"sag.md", "<div>Sagen</div>", "md"},
		{"sag.xhtml", `<?xml version="1.0"?><html><p>Sagen</p></html>`, "html"},
		{"felt.html", `<?xml version="1.0"?><div><p>Sagen</p></div>`, "html"},
		{"LÆSMIG", "Sagen", "txt"},
	} {
		if doc := read(t, tt.name, []byte(tt.data)); doc.Format != tt.format {
			t.Errorf("%s %.20q was read as %s, want %s", tt.name, tt.data, doc.Format, tt.format)
		}
	}
}

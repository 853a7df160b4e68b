package reader

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// tryRead checks that content of any kind is either read into a sound document or refused
// with a Problem.
func tryRead(t *testing.T, name string, data []byte) {
	doc, err := Read(name, data, Options{})
	if err != nil {
		var problem *Problem
		if !errors.As(err, &problem) || problem.Message == "" {
			t.Fatalf("%v is no problem", err)
		}
		return
	}
	checkSegments(t, doc, partsOf(t, data))
	if !utf8.ValidString(doc.Text) {
		t.Fatal("text is not UTF-8")
	}
	for i, b := range doc.Blocks {
		if i > 0 && b.Span.Start <= doc.Blocks[i-1].Span.End-1 {
			t.Fatalf("block %d overlaps the one before", i)
		}
		if i < 50 { // a place costs as much as its line is long
			doc.Place(b.Span)
		}
	}
}

func mustRead(t testing.TB, file string) []byte {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func addFixtures(f *testing.F, pattern string) {
	files, _ := filepath.Glob(fixtures + pattern)
	for _, file := range files {
		f.Add(string(mustRead(f, file)))
	}
}

func FuzzText(f *testing.F) {
	addFixtures(f, "txt/*.txt")
	for _, e := range encodings {
		f.Add(e.encode(encodingText))
	}
	f.Fuzz(func(t *testing.T, data string) { tryRead(t, "a.txt", []byte(data)) })
}

func FuzzMarkdown(f *testing.F) {
	addFixtures(f, "md/*.md")
	f.Add("> - 1. a\n> [^x]: b\n\n|a|b|\n|-|-|\n***a** b*\n[x][y] ![z](w)\n<!-- c\n-->d\n``` \ne\n")
	f.Fuzz(func(t *testing.T, data string) { tryRead(t, "a.md", []byte(data)) })
}

func FuzzHTML(f *testing.F) {
	addFixtures(f, "html/*.html")
	f.Add("<table><tr></tr><tr><td>a<td>b</td></tr><tr>c</table>")
	f.Add("<table><tr><td rowspan=2 colspan=3>a<table><tr><td>b<td>c<tr><th>d</table><ol type=i start=-3><li>e<br><br>f&amp;&nbsp")
	f.Fuzz(func(t *testing.T, data string) { tryRead(t, "a.html", []byte(data)) })
}

// FuzzODT varies content.xml inside a sound package.
func FuzzODT(f *testing.F) {
	files, _ := filepath.Glob(fixtures + "odt/*.odt")
	for _, file := range files {
		f.Add(partsOf(f, mustRead(f, file))("content.xml"))
	}
	const mime = "application/vnd.oasis.opendocument.text"
	f.Add(strings.Replace(partsOf(f, mustRead(f, fixtures+"odt/sag.odt"))("content.xml"), "<table:table-header-rows>",
		"<table:table-row/><table:table-header-rows>", 1))
	f.Fuzz(func(t *testing.T, content string) {
		tryRead(t, "a.odt", pack(t, map[string]string{"mimetype": mime, "content.xml": content}))
	})
}

// TestHostile reads what makes careless readers slow; each is a second or two at
// most on any machine, and minutes if the time is not linear in the size.
func TestHostile(t *testing.T) {
	const n = 50_000
	for _, tt := range []struct{ name, piece string }{
		{"a.md", "["}, {"a.md", "[a]("}, {"a.md", "[](x"}, {"a.md", "*a "}, {"a.md", "a**"}, {"a.md", "*_a"}, {"a.md", "<!--"},
		{"a.md", "<a"}, {"a.md", ">"}, {"a.md", "- "}, {"a.md", "`a``"}, {"a.md", "[a]:"}, {"a.md", "|a\n|-\n"}, {"a.md", "![a]"},
		{"a.md", "a\n<!--\n"}, {"a.md", "> a\n"}, {"a.md", "~~a"}, {"a.md", "[^a]:\n"},
		{"a.html", "<div>"}, {"a.html", "<b>"}, {"a.html", "<table><tr><td>"}, {"a.html", "</p>"}, {"a.html", "a<br>"},
		{"a.html", "<ol><li>"},
		{"a.html", "<b> </b><br>x"}, {"a.html", "<tr><td rowspan=999 colspan=999>"}, {"a.html", "&"}, {"a.html", "<p hidden>x"},
		{"a.txt", "1. a "}, {"a.txt", "1. a\n"}, {"a.txt", "\t"}, {"a.txt", "a\t"}, {"a.txt", "\r"},
		{"a.txt", "a\u0301"}, {"a.txt", "\u0301"},
	} {
		tryRead(t, tt.name, []byte("x "+strings.Repeat(tt.piece, n)))
	}
	for _, piece := range []string{"<text:p>", "<text:list><text:list-item>", "<table:table><table:table-row><table:table-cell>"} {
		content := `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>` + strings.Repeat(piece, n)
		tryRead(t, "a.odt", pack(t, map[string]string{"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}))
	}
}

// text makes an item of about n bytes for benchmarks.
func benchText(n int) string {
	const section = "## Sagsfremstilling\n\nForvaltningen vurderer, at **anlægget** koster 2,4 mio. kr. – heraf betaler kommunen " +
		"en tredjedel (bilag 1). Udvalget kan vælge at udskyde sagen, og så bortfalder tilskuddet.\n\n" +
		"1. at der gives en bevilling,\n2. at beløbet frigives.\n\n| Post | Beløb |\n|---|---|\n" +
		"| Anlæg | 2.100.000 |\n| Tilsyn | 300.000 |\n\n"
	return strings.Repeat(section, n/len(section)+1)
}

func benchRead(b *testing.B, name, text string) {
	data := []byte(text)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read(name, data, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkText(b *testing.B)     { benchRead(b, "a.txt", benchText(7000)) }
func BenchmarkMarkdown(b *testing.B) { benchRead(b, "a.md", benchText(7000)) }

func BenchmarkWindows1252(b *testing.B) { benchRead(b, "a.txt", narrow(benchText(7000))) }

func BenchmarkHTML(b *testing.B) {
	text := strings.NewReplacer("## ", "<h2>", "\n\n", "</p>\n<p>", "æ", "&aelig;", "**", "<b>").Replace(benchText(7000))
	benchRead(b, "a.html", "<p>"+text)
}

func BenchmarkODT(b *testing.B) {
	text := strings.NewReplacer("\n\n", "</text:p>\n<text:p>", "**", `<text:s/>`).Replace(benchText(7000))
	content := `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>` + text + `</text:p></office:text></office:body></office:document-content>`
	benchRead(b, "a.odt", string(pack(b, map[string]string{"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})))
}

package reader

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestDOCXProblems(t *testing.T) {
	change := func(name, content string) []byte {
		parts := wordParts(p(r("Tekst")))
		if parts[name] = content; content == "" {
			delete(parts, name)
		}
		return pack(t, parts)
	}
	whole := wordParts(p(r("Tekst")))["word/document.xml"]
	wide := func(s string) []byte { return []byte(strings.Join(strings.Split(s, ""), "\x00") + "\x00") }
	ole := append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), make([]byte, 600)...)
	good := pack(t, wordParts(p(r(strings.Repeat("Tekst. ", 500)))))
	for _, c := range []struct {
		name string
		data []byte
		want string // the message holds it
	}{
		{"old format", append(ole[:600:600], wide("WordDocument")...), ".docx"},
		{"encrypted", append(ole[:600:600], wide("EncryptedPackage")...), "adgangskode"},
		{"truncated zip", good[:len(good)/2], "ikke hel"},
		{"no main part", change("word/document.xml", ""), "ikke noget Word-dokument"},
		{"truncated XML", change("word/document.xml", whole[:len(whole)-30]), "beskadiget"},
		{"not XML", change("word/document.xml", "Kære alle"), "beskadiget"},
		{"crossed tags", change("word/document.xml", `<a><b></a></b>`), "beskadiget"},
		{"a zero byte", change("word/document.xml", strings.Replace(whole, "Tekst", "Te\x00kst", 1)), "beskadiget"},
		{"another root", change("word/document.xml", `<html/>`), "ikke et Word-dokument"},
		{"deep", change("word/document.xml", strings.Repeat("<a>", 100_000)), "mange lag"},
		{"bomb", change("word/document.xml", strings.Repeat(" ", 40<<20)), "fylder urimeligt meget"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Read("sag.docx", c.data, Options{})
			var problem *Problem
			if !errors.As(err, &problem) || !strings.Contains(problem.Message, c.want) {
				t.Errorf("got %v, want a problem with %q", err, c.want)
			}
		})
	}
}

// TestDOCXPackages reads packages that are unusual and right.
func TestDOCXPackages(t *testing.T) {
	strict := wordParts(p(r("Indledning"), inStyle("O")), "styles",
		`<w:style w:type="paragraph" w:styleId="O"><w:name w:val="heading 1"/></w:style>`)
	for name, part := range strict {
		part = strings.ReplaceAll(part, "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
			"http://purl.oclc.org/ooxml/wordprocessingml/main")
		strict[name] = strings.ReplaceAll(part, relTypes, "http://purl.oclc.org/ooxml/officeDocument/relationships/")
	}
	elsewhere := wordParts("")
	elsewhere["Tekst/Hoved.XML"] = wordParts(p(r("Andetsteds")))["word/document.xml"]
	elsewhere["_rels/.rels"] = relations("officeDocument", "/tekst/hoved.xml")
	prefix := wordParts(p(r("Tekst")))
	prefix["word/document.xml"] = strings.NewReplacer("<w:", "<ns0:", "</w:", "</ns0:", " w:", " ns0:", "xmlns:w=",
		"xmlns:ns0=").Replace(prefix["word/document.xml"])
	bare := wordParts(p(r("Uden henvisninger")))
	delete(bare, "_rels/.rels")
	delete(bare, "word/_rels/document.xml.rels")
	broken := wordParts(p(r("Tekst")), "styles", "<w:style>")
	for _, c := range []struct {
		name  string
		parts map[string]string
		want  string
	}{
		{"strict", strict, "h1 Indledning\n"},
		{"elsewhere", elsewhere, "Andetsteds\n"},
		{"another prefix", prefix, "Tekst\n"},
		{"no relations", bare, "Uden henvisninger\n"},
		{"broken styles", broken,
			"Tekst\n! advarsel «Filens typografier kan ikke læses. Overskrifter og skjult tekst kan derfor være overset.» @ Tekst\n"},
	} {
		doc, err := readDOCX(c.name, pack(t, c.parts), Final)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
		} else if got := shape(doc); got != c.want {
			t.Errorf("%s: got\n%swant\n%s", c.name, got, c.want)
		}
	}
}

// hardFiles are the parts of files that are costly if read carelessly.
func hardFiles() map[string]map[string]string {
	nest := func(n int, open, inside, shut string) string {
		return strings.Repeat(open, n) + inside + strings.Repeat(shut, n)
	}
	more := []string{"numbering", abstract(0, lvl(0, "decimal", strings.Repeat("%1.", 300_000))) + num(1, 0),
		"footnotes", `<w:footnote w:id="2">` + p(r(strings.Repeat("Note. ", 10_000))) + `</w:footnote>`}
	files := map[string]map[string]string{}
	for name, body := range map[string]string{
		"long label":           strings.Repeat(li("a", 1, 0), 5_000),
		"one note cited often": p(r("a") + strings.Repeat(`<w:r><w:footnoteReference w:id="2"/></w:r>`, 50_000)),
		"nested tables":        nest(80, `<w:tbl><w:tr><w:tc>`, p(r("dybt")), `</w:tc></w:tr></w:tbl>`),
		"nested placeholders": nest(110, `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>`, p(r("dybt")),
			`</w:sdtContent></w:sdt>`),
		"nested text boxes":  p(nest(60, `<w:r><w:txbxContent><w:p>`, r("dybt"), `</w:p></w:txbxContent></w:r>`)),
		"many fields":        p(strings.Repeat(fld("begin"), 50_000) + r("a")),
		"many deleted marks": strings.Repeat(p(r("a"), paraMark(del)), 20_000),
		"many rows":          tbl(strings.Repeat(tr(tc("a")+tc("b")), 10_000)),
		"many comments":      p(strings.Repeat(`<w:commentRangeStart w:id="1"/>`, 100_000) + r("a")),
		"combining marks":    p(r("a" + strings.Repeat("\u0301", 100_000))),
	} {
		files[name] = wordParts(body, more...)
	}
	return files
}

// TestDOCXHard: what is told often in a file does not fill the text.
func TestDOCXHard(t *testing.T) {
	for name, parts := range hardFiles() {
		if doc := readParts(t, Final, parts); len(doc.Text) > 4<<20 {
			t.Errorf("%s: %d bytes of text", name, len(doc.Text))
		}
	}
}

// BenchmarkDOCXHard: work that grows with its square shows as far fewer MB/s than the rest.
func BenchmarkDOCXHard(b *testing.B) {
	for name, parts := range hardFiles() {
		data, size := pack(b, parts), 0
		for _, part := range parts {
			size += len(part)
		}
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(size))
			for b.Loop() {
				if _, err := readDOCX("b.docx", data, Final); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func benchmarkBody() string {
	sentence := "Forvaltningen indstiller, at kommunalbestyrelsen godkender budgettet for 2027 på 2 mio. kr. "
	var b strings.Builder
	for i := range 20 * 6 { // about six paragraphs a page
		if i%6 == 0 {
			b.WriteString(p(r(fmt.Sprintf("Afsnit %d", i)), inStyle("Overskrift2")))
		}
		b.WriteString(p(strings.Repeat(r(sentence, `<w:sz w:val="22"/>`)+`<w:proofErr w:type="spellEnd"/>`, 5)))
	}
	return b.String()
}

func BenchmarkDOCX(b *testing.B) {
	parts := wordParts(benchmarkBody(), "styles", headingStyles)
	data := pack(b, parts)
	b.SetBytes(int64(len(parts["word/document.xml"])))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := readDOCX("b.docx", data, Final); err != nil {
			b.Fatal(err)
		}
	}
}

// FuzzDOCX changes the main part inside a sound package.
func FuzzDOCX(f *testing.F) {
	for _, body := range []string{
		trackedBody, benchmarkBody()[:2000], p(textBox(p(r("Boks")))) + tbl(tr(tc("a")+tc("b")), tr(tc("c")+tc("d"))),
		li("a", 1, 0) + li("b", 1, 1) + control(unfilled, p(r("Klik"))) + p(fld("begin")+instr("TOC")+fld("separate")+fld("end")),
		p(r("e&#x301;a\u030a ")) + `<w:commentRangeStart w:id="1"/>` +
			p(r("x", `<w:vanish/>`)+`<w:r><w:commentReference w:id="1"/><w:footnoteReference w:id="2"/></w:r>`),
	} {
		f.Add(wordParts(body)["word/document.xml"], uint8(0))
		f.Add(wordParts(body)["word/document.xml"], uint8(1))
	}
	more := []string{
		"styles", headingStyles, "numbering", abstract(0, lvl(0, "decimal", "%1."), lvl(1, "lowerRoman", "%1.%2")) + num(1, 0),
		"footnotes", `<w:footnote w:id="2">` + p(r("Note.")) + `</w:footnote>`, "comments",
		`<w:comment w:id="1">` + p(r("Ret")) + `</w:comment>`,
	}
	f.Fuzz(func(t *testing.T, main string, view uint8) {
		parts := wordParts("", more...)
		parts["word/document.xml"] = main
		doc, err := readDOCX("f.docx", pack(t, parts), View(view%2))
		if err != nil {
			var problem *Problem
			if !errors.As(err, &problem) {
				t.Fatalf("%T: %v", err, err)
			}
			return
		}
		checkSegments(t, doc, func(part string) string { return parts[part] })
		_ = shape(doc)
	})
}

// FuzzDOCXPackage changes the package itself.
func FuzzDOCXPackage(f *testing.F) {
	f.Add(pack(f, wordParts(trackedBody, "styles", headingStyles)))
	f.Add(pack(f, wordParts(p(r("Tekst")))))
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, err := readDOCX("f.docx", data, Final)
		if err != nil {
			var problem *Problem
			if !errors.As(err, &problem) {
				t.Fatalf("%T: %v", err, err)
			}
			return
		}
		again, err := readDOCX("f.docx", bytes.Clone(data), Final)
		if err != nil || shape(doc) != shape(again) {
			t.Fatal("two readings differ")
		}
	})
}

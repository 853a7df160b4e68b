package writer_test

import (
	"fmt"
	"strings"
	"testing"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/checker/writer"
)

const fixDate = "2026-11-22T00:00:00Z"

// exchange is a fix that writes something else for the first place of some words.
func exchange(t testing.TB, doc *document.Document, words, by string) *checker.Fix {
	t.Helper()
	return &checker.Fix{Edits: []checker.Edit{{Span: find(t, doc, words), Text: by}}}
}

// fixable are bodies with "såfremt det", perhaps cut up, and whether it can be fixed.
var fixable = []struct {
	name, body string
	ok         bool
	parts      []part
	alone      bool // LibreOffice is not asked
}{
	{name: "in a run", body: para(run("Kun såfremt det er så.")), ok: true},
	{name: "a whole run", body: para(run("Kun ") + run("såfremt det") + run(" er så.")), ok: true},
	{name: "first and last", body: para(run("såfremt det")), ok: true},
	{name: "over runs",
		body: para(run("Kun såf") + `<w:proofErr w:type="spellStart"/>` +
			`<w:r><w:rPr><w:i/></w:rPr><w:t>rem</w:t></w:r>` + run("t det er så.")), ok: true},
	{name: "entities", body: para(run("&lt;Kun&gt; såfremt det &amp; så.")), ok: true},
	{name: "with signs around", body: para(`<w:r><w:t>Kun</w:t><w:tab/><w:t>såfremt det</w:t><w:br/><w:t>er så.</w:t></w:r>`), ok: true},
	{name: "no preserve", body: para(`<w:r><w:t> Kun såfremt det er så. </w:t></w:r>`), ok: true},
	{name: "in a cell",
		body: table(cell(para(run("a")))+cell(para(run("Kun såfremt det"))), cell(para(run("b")))+cell(para(run("c")))), ok: true},
	{name: "in a link",
		body: para(run("Kun ") + `<w:hyperlink w:anchor="x">` + run("såfremt det er") + `</w:hyperlink>` + run(" så.")), ok: true},
	{name: "into a link",
		body: para(run("Kun såfremt ") + `<w:hyperlink w:anchor="x">` + run("det er") + `</w:hyperlink>` + run(" så.")), ok: true},
	{name: "in a control", body: para(run("Kun ") + sdt("", run("såfremt det er")) + run(" så.")), ok: true},
	{name: "in an insertion", body: para(run("Kun ") + ins + run("såfremt det er") + `</w:ins>` + run(" så.")), ok: true, alone: true},
	{name: "around a deletion",
		body: para(run("Kun såfremt ") + del + `<w:r><w:delText>slet</w:delText></w:r></w:del>` + run("det er så.")),
		ok:   true, alone: true},
	{name: "with a comment on it",
		body: para(run("Kun ") + `<w:commentRangeStart w:id="1"/>` + run("såfremt det er") +
			`<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>` + run(" så.")), ok: true,
		parts: []part{
			rels("comments", "comments.xml"),
			{"word/comments.xml",
				`<w:comments ` + wordSpace +
					`><w:comment w:id="1" w:author="B"><w:p><w:r><w:t>x</w:t></w:r></w:p></w:comment></w:comments>`},
		}},
	{name: "in a footnote", body: para(run("Se") + `<w:r><w:footnoteReference w:id="2"/></w:r>`), ok: true, alone: true,
		parts: []part{footnotes[0], {"word/footnotes.xml", strings.Replace(footnotes[1].data, "ORDENE", "såfremt det", 1)}}},
	{name: "in a field", body: para(run("Kun ") + begin + run("såfremt det er") + finish + run(" så."))},
	{name: "in a simple field", body: para(run("Kun ") + `<w:fldSimple w:instr=" AUTHOR ">` + run("såfremt det er") + `</w:fldSimple>`)},
	{name: "in a locked control", body: para(run("Kun ") + sdt(`<w:lock w:val="contentLocked"/>`, run("såfremt det er")))},
	{name: "in a bound control", body: para(run("Kun ") + sdt(`<w:dataBinding w:xpath="/a"/><w:text/>`, run("såfremt det er")))},
	{name: "in a text box", body: para(run("a ") + textBox(para(run("Kun såfremt det er"))))},
	{name: "over paragraphs", body: para(run("Kun såfremt")) + para(run("det er så."))},
}

func TestFixWord(t *testing.T) {
	for _, c := range fixable {
		t.Run(c.name, func(t *testing.T) {
			data := word(t, para(run("Overskrift"))+c.body+para(run("Slut")), c.parts...)
			doc := read(t, "sag.docx", data)
			words := "såfremt det"
			if !strings.Contains(doc.Text, words) {
				words = "såfremt\ndet"
			}
			out, made, err := writer.Fix(data, doc, []*checker.Fix{exchange(t, doc, words, "hvis <det>")}, fixDate)
			if err != nil || len(made) == 1 != c.ok {
				t.Fatalf("made %d: %v", len(made), err)
			}
			want := doc.Text
			if c.ok {
				want = strings.Replace(want, words, "hvis <det>", 1)
			}
			if after := read(t, "sag.docx", out); after.Text != want {
				t.Errorf("the text is\n%q, want\n%q", after.Text, want)
			}
			if before := original(t, out); before != original(t, data) {
				t.Errorf("with the changes rejected it is\n%q, was\n%q", before, original(t, data))
			}
			was, wasRaw := contents(t, data)
			_, isRaw := contents(t, out)
			for name := range was {
				if raw := wasRaw[name]; raw != isRaw[name] && (!c.ok || name != "word/document.xml" && name != "word/footnotes.xml") {
					t.Errorf("%s was touched", name)
				}
			}
		})
	}
}

// What people get when they accept and reject the changes.
// A file that takes comments only takes no tracked changes; one that takes tracked changes does.
func TestFixProtected(t *testing.T) {
	for edit, refused := range map[string]bool{"comments": true, "trackedChanges": false, "readOnly": true} {
		data := word(t, para(run("Kun såfremt det er så.")), rels("settings", "settings.xml"), part{"word/settings.xml",
			`<w:settings ` + wordSpace + `><w:documentProtection w:edit="` + edit + `" w:enforcement="1"/></w:settings>`})
		doc := read(t, "sag.docx", data)
		if _, _, err := writer.Fix(data, doc, []*checker.Fix{exchange(t, doc, "såfremt", "hvis")}, fixDate); (err != nil) != refused {
			t.Errorf("%s: the error is %v", edit, err)
		}
	}
}

func TestLibreOfficeSettlesFixes(t *testing.T) {
	files, new, old := map[string][]byte{}, map[string]string{}, map[string]string{}
	add := func(name string, data []byte, words, by string) {
		doc := read(t, name, data)
		out, made, err := writer.Fix(data, doc, []*checker.Fix{exchange(t, doc, words, by)}, fixDate)
		if err != nil || len(made) != 1 {
			t.Fatalf("%s: made %d: %v", name, len(made), err)
		}
		files[name], old[name] = out, doc.Text
		new[name] = strings.Replace(doc.Text, words, by, 1)
	}
	for i, c := range fixable {
		if c.ok && !c.alone {
			add(fmt.Sprintf("%d.docx", i), word(t, para(run("Overskrift"))+c.body+para(run("Slut")), c.parts...),
				"såfremt det", "hvis <det>")
		}
	}
	for i, text := range odtTexts {
		if text.ok {
			add(fmt.Sprintf("%d.odt", i), openDocument(t, text.body), "såfremt", "hvis")
		}
	}
	plain := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	for order, want := range map[string]map[string]string{acceptAll: new, rejectAll: old} {
		for name, got := range settled(t, order, files) {
			if plain(got) != plain(want[name]) {
				t.Errorf("%s, %s: %q, want %q", name, order, got, want[name])
			}
		}
	}
}

func TestFixText(t *testing.T) {
	for _, c := range []struct{ name, before, words, by, after string }{
		{"a.md", "\ufeff# Sag\r\n\r\nKun **såfremt** det\r\ner.", "såfremt", "hvis", "\ufeff# Sag\r\n\r\nKun **hvis** det\r\ner."},
		{"a.txt", "Kun s\xe5fremt det.\r\n", "såfremt", "når", "Kun n\xe5r det.\r\n"},
		{"a.txt", "\xff\xfeK\x00u\x00n\x00 \x00o\x00g\x00 \x00d\x00u\x00", "og", "æ",
			"\xff\xfeK\x00u\x00n\x00 \x00\xe6\x00 \x00d\x00u\x00"},
		{"a.html", "<p>Kun s&aring;fremt det</p>", "såfremt", "hvis & når", "<p>Kun hvis &amp; når det</p>"},
		{"a.html", "<p>Kun s&aring;fremt\n  det</p>", "såfremt det", "hvis det", "<p>Kun hvis det</p>"},
		{"a.html", "<p>Kun <b>så</b>fremt det</p>", "såfremt", "hvis", ""},
		{"a.md", "Kun **så**fremt det", "såfremt", "hvis", ""},
		{"a.txt", "Kun s\xe5fremt det.", "såfremt", "\u0142", ""}, // windows-1252 lacks it
		{"a.md", "Kun sa\u030afremt det", "såfremt", "hvis", "Kun hvis det"},
	} {
		doc := read(t, c.name, []byte(c.before))
		out, made, err := writer.Fix([]byte(c.before), doc, []*checker.Fix{exchange(t, doc, c.words, c.by)}, fixDate)
		want := c.after
		if want == "" {
			want = c.before
		}
		if err != nil || len(made) == 1 != (c.after != "") || string(out) != want {
			t.Errorf("%q: %q (%d made, %v), want %q", c.before, out, len(made), err, want)
		}
	}
}

// A fix is made whole or not at all, and one that cannot be made keeps no other back.
func TestFixIsWhole(t *testing.T) {
	data := []byte("Et to **tr**e fire fem.")
	doc := read(t, "a.md", data)
	both := &checker.Fix{Edits: []checker.Edit{{Span: find(t, doc, "Et"), Text: "En"}, {Span: find(t, doc, "tre"), Text: "3"}}}
	other := exchange(t, doc, "fem", "5")
	out, made, err := writer.Fix(data, doc, []*checker.Fix{both, other}, fixDate)
	if err != nil || len(made) != 1 || made[0] != other || string(out) != "Et to **tr**e fire 5." {
		t.Errorf("%q, %v, %v", out, made, err)
	}
}

// Text that sagstjek itself put in is not marked as deleted when it changes once more.
func TestFixTwice(t *testing.T) {
	data := word(t, para(run("Kun såfremt det er så.")))
	doc := read(t, "sag.docx", data)
	once, _, err := writer.Fix(data, doc, []*checker.Fix{exchange(t, doc, "såfremt", "i fald")}, fixDate)
	if err != nil {
		t.Fatal(err)
	}
	doc = read(t, "sag.docx", once)
	twice, made, err := writer.Fix(once, doc, []*checker.Fix{exchange(t, doc, "i fald", "hvis")}, fixDate)
	if err != nil || len(made) != 1 {
		t.Fatal(err)
	}
	parts, _ := contents(t, twice)
	if main := parts["word/document.xml"]; read(t, "sag.docx", twice).Text != "Kun hvis det er så." ||
		strings.Count(main, "<w:del ") != 1 || strings.Contains(main, "i fald") {
		t.Error(main)
	}
}

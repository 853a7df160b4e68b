package writer_test

import (
	"strings"
	"testing"

	"sagstjek/checker"
	"sagstjek/checker/writer"
)

// talk is a file as Word writes one in which people have answered each other and
// sagstjek: with paragraph numbers, threads, lasting numbers and a list of people.
func talk(t *testing.T) []byte {
	const spaces = wordSpace + ` xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`
	comment := func(id, author, para, text string) string {
		return `<w:comment w:id="` + id + `" w:author="` + author +
			`" w:date="2026-11-20T10:00:00Z" w:initials="x"><w:p w14:paraId="` + para +
			`"><w:r><w:annotationRef/></w:r><w:r><w:t>` + text + `</w:t></w:r></w:p></w:comment>`
	}
	mark := func(name, id string) string { return `<w:comment` + name + ` w:id="` + id + `"/>` }
	sign := func(id string) string {
		return `<w:r><w:rPr><w:rStyle w:val="Kommentarhenvisning"/></w:rPr><w:commentReference w:id="` + id + `"/></w:r>`
	}
	body := para(run("Overskrift")) +
		para(run("Det er ")+mark("RangeStart", "0")+mark("RangeStart", "1")+run("ordene")+mark("RangeEnd", "0")+
			sign("0")+mark("RangeEnd", "1")+sign("1")+run(" her.")) +
		para(mark("RangeStart", "2")+run("Uden svar")+mark("RangeEnd", "2")+sign("2")) +
		para(mark("RangeStart", "3")+run("En kollegas")+mark("RangeEnd", "3")+sign("3"))
	return word(t, body,
		rels("comments", "comments.xml", "http://schemas.microsoft.com/office/2011/relationships/commentsExtended", "commentsExtended.xml",
			"http://schemas.microsoft.com/office/2016/09/relationships/commentsIds", "commentsIds.xml",
			"http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible", "commentsExtensible.xml",
			"http://schemas.microsoft.com/office/2011/relationships/people", "people.xml"),
		part{"word/comments.xml",
			`<w:comments ` + spaces + `>` +
				comment("0", "sagstjek", "0000000A",
					"Se på: x</w:t></w:r></w:p><w:p w14:paraId=\"0000000B\"><w:r><w:t>sagstjek · uklar-beslutning · 0123456789abcdef") +
				comment("1", "Ida Holm", "0000000C", "Det er aftalt") +
				comment("2", "sagstjek", "0000000D", "Se på: y") + comment("3", "Ida Holm", "0000000E", "Husk tallene") + `</w:comments>`},
		part{
			"word/commentsExtended.xml",
			`<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="0000000B" w15:done="0"/><w15:commentEx w15:paraId="0000000C" w15:paraIdParent="0000000B" w15:done="0"/><w15:commentEx w15:paraId="0000000D" w15:done="0"/><w15:commentEx w15:paraId="0000000E" w15:done="0"/></w15:commentsEx>`,
		},
		part{
			"word/commentsIds.xml",
			`<x:commentsIds xmlns:x="http://schemas.microsoft.com/office/word/2016/wordml/cid"><x:commentId x:paraId="0000000B" x:durableId="11111111"/><x:commentId x:paraId="0000000D" x:durableId="22222222"/></x:commentsIds>`,
		},
		part{
			"word/commentsExtensible.xml",
			`<x:commentsExtensible xmlns:x="http://schemas.microsoft.com/office/word/2018/wordml/cex"><x:commentExtensible x:durableId="11111111"/><x:commentExtensible x:durableId="22222222"/></x:commentsExtensible>`,
		},
		part{"word/people.xml", `<x/>`},
	)
}

func TestReplyIsRead(t *testing.T) {
	doc := read(t, "sag.docx", talk(t))
	got := checker.Replies(doc)
	if len(got) != 1 || got[0].Rule != "uklar-beslutning" || got[0].Fingerprint != "0123456789abcdef" ||
		got[0].Reason != "Det er aftalt" || doc.Slice(got[0].At) != "ordene" {
		t.Errorf("%+v", got)
	}
}

func TestStripKeepsAnswered(t *testing.T) {
	data := talk(t)
	out, n, err := writer.Strip(data, "docx", true)
	if err != nil || n != 1 {
		t.Fatalf("stripped %d: %v", n, err)
	}
	parts, _ := contents(t, out)
	all := parts["word/comments.xml"] + parts["word/commentsExtended.xml"] + parts["word/commentsIds.xml"] +
		parts["word/commentsExtensible.xml"] + parts["word/document.xml"]
	for _, gone := range []string{`w:id="2"`, "0000000D", "22222222"} {
		if strings.Contains(all, gone) {
			t.Errorf("%s is still there", gone)
		}
	}
	for _, kept := range []string{"Det er aftalt", "Husk tallene", `w15:paraIdParent="0000000B"`, "11111111"} {
		if !strings.Contains(all, kept) {
			t.Errorf("%s is gone", kept)
		}
	}
	if got := checker.Replies(read(t, "sag.docx", out)); len(got) != 1 {
		t.Errorf("the answer is gone: %+v", got)
	}
}

// Without the comment it answers, an answer is a comment in its own right.
func TestStripAll(t *testing.T) {
	out, n, err := writer.Strip(talk(t), "docx", false)
	if err != nil || n != 2 {
		t.Fatalf("stripped %d: %v", n, err)
	}
	doc := read(t, "sag.docx", out)
	var left []string
	for _, n := range doc.Notes {
		left = append(left, n.Remark.Author+": "+n.Text+" | "+doc.Slice(n.Anchor)+" | "+n.Remark.To)
	}
	if got := strings.Join(left, "\n"); got != "Ida Holm: Det er aftalt | ordene | \nIda Holm: Husk tallene | En kollegas | " {
		t.Errorf("left:\n%s", got)
	}
}

// A thread that is written anew is one, in a file with and one without threads before.
func TestThreadIsWritten(t *testing.T) {
	odt := mustRead(t, testdata+"formats-same/sag.odt")
	for name, data := range map[string][]byte{"ny.docx": word(t, para(run("Det er ordene her."))), "med.docx": talk(t), "sag.odt": odt} {
		t.Run(name, func(t *testing.T) {
			doc := read(t, name, data)
			c := note(doc.Blocks[len(doc.Blocks)/2].Span, "Se på: z", "sagstjek · tung-tekst · fedcba9876543210")
			c.Replies = []writer.Comment{
				{Author: "Ida Holm & \"co\"", Date: "2026-11-21T09:00:00Z", Paragraphs: []string{"Sådan <er> det", "af gode grunde"}},
				{Author: "Bo", Paragraphs: []string{"Enig"}},
			}
			out, err := writer.Annotate(data, doc, []writer.Comment{c}, "")
			if err != nil {
				t.Fatal(err)
			}
			was, _ := contents(t, data)
			is, _ := contents(t, out)
			if name == "sag.odt" {
				untouched(t, data, out, "content.xml")
			} else {
				untouched(t, data, out, "word/document.xml")
			}
			for part := range was { // what others said stays as they said it
				onlyInserted(t, was[part], is[part])
			}
			after := read(t, name, out)
			var reasons []string
			for _, a := range checker.Replies(after) {
				if a.Rule == "tung-tekst" && a.Fingerprint == "fedcba9876543210" && after.Slice(a.At) == doc.Slice(c.Span) {
					reasons = append(reasons, a.Reason)
				}
			}
			if got := strings.Join(reasons, " | "); got != "Sådan <er> det\naf gode grunde | Enig" {
				t.Errorf("the answers are %q", got)
			}
			found := false
			for _, n := range after.Notes {
				found = found ||
					n.Remark != nil && n.Remark.Author == "Ida Holm & \"co\"" && strings.HasPrefix(n.Remark.Date, "2026-11-21T09:00:00")
			}
			if !found {
				t.Errorf("the author is lost: %+v", after.Notes)
			}
		})
	}
}

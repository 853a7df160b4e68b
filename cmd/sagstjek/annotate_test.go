package main

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sagstjek/checker"
	"sagstjek/cmd/internal/lint"
)

func TestAnnotateCopy(t *testing.T) {
	desk(t)
	before := content(t, "sag.docx")
	status, out := sagstjek(t, "annotate", "sag.docx", "--date", "2026-11-22")
	if status != exitClean || !strings.Contains(out, "Skrev sag.sagstjek.docx med 5 kommentarer") {
		t.Fatalf("status %d: %s", status, out)
	}
	if !bytes.Equal(before, content(t, "sag.docx")) {
		t.Error("the original was touched")
	}
	once := content(t, "sag.sagstjek.docx")
	for _, path := range []string{"sag.docx", "sag.sagstjek.docx"} {
		if status, out := sagstjek(t, "kommenter", path, "--date", "2026-11-22"); status != exitClean {
			t.Fatal(out)
		}
		if !bytes.Equal(once, content(t, "sag.sagstjek.docx")) && path == "sag.docx" {
			t.Error("a second run gives other bytes")
		}
	}
	if rules, _ := rulesIn(t, "sag.sagstjek.docx"); len(rules) != 5 {
		t.Errorf("after a run on the copy itself: %v", rules)
	}
}

// What the text itself says of findings is heard in the file alone: in the copy it is but
// a copy of it.
func TestMarkerInTheText(t *testing.T) {
	odt := content(t, "../../testdata/readers/odt/alt.odt")
	desk(t)
	write(t, "alt.odt", odt)
	mark := "sagstjek: undlad uklar-beslutning: aftalt"
	write(t, "med.docx", content(t, "sag.docx"))
	change(t, "med.docx", map[string]func(string) string{"word/document.xml": func(s string) string {
		at := strings.LastIndex(s[:strings.Index(s, "videre fornødne")], "<w:p>")
		return s[:at] + "<w:p><w:r><w:t>" + mark + "</w:t></w:r></w:p>" + s[at:]
	}})
	for _, name := range []string{"alt.odt", "med.docx"} {
		var runs [2][]byte
		for i := range runs {
			if status, out := sagstjek(t, "annotate", name, "--date", "2026-11-22"); status != exitClean {
				t.Fatal(out)
			}
			runs[i] = content(t, lint.CopyOf(name))
		}
		if !bytes.Equal(runs[0], runs[1]) {
			t.Errorf("%s: a second run gives other bytes", name)
		}
	}
	change(t, "med.docx", map[string]func(string) string{"word/document.xml": func(s string) string {
		return strings.Replace(s, "<w:p><w:r><w:t>"+mark+"</w:t></w:r></w:p>", "", 1)
	}})
	if _, out := sagstjek(t, "check", "med.docx", "--format", "jsonl"); strings.Contains(out, `"suppressed":{`) {
		t.Errorf("what was deleted is still heard: %s", out)
	}
}

// A reply in Word is an answer: check sees it, and it outlives new runs, also when the
// original has changed.
func TestReplyInCopy(t *testing.T) {
	desk(t)
	sagstjek(t, "annotate", "sag.docx", "--date", "2026-11-22")
	reply(t, "sag.sagstjek.docx", "uklar-beslutning", "Det er aftalt med udvalget")
	_, out := sagstjek(t, "check", "sag.docx", "--format", "jsonl")
	if !strings.Contains(out, `"suppressed":{"reason":"Det er aftalt med udvalget","where":"sag.sagstjek.docx"}`) {
		t.Errorf("check does not see the reply: %s", out)
	}
	kept := func(path string, want int) {
		t.Helper()
		if status, out := sagstjek(t, "annotate", path, "--date", "2026-11-24"); status != exitClean {
			t.Fatal(out)
		}
		rules, people := rulesIn(t, "sag.sagstjek.docx")
		if n := strings.Count(strings.Join(rules, " "), "uklar-beslutning"); n != 1 || len(rules) != want ||
			strings.Join(people, "|") != "Ida Holm: Det er aftalt med udvalget" {
			t.Errorf("%s: rules %v, people %v", path, rules, people)
		}
		if got := checker.Replies(readFile(t, "sag.sagstjek.docx")); len(got) != 1 || got[0].Rule != "uklar-beslutning" {
			t.Errorf("%s: no thread any more: %+v", path, got)
		}
	}
	kept("sag.docx", 5)
	kept("sag.sagstjek.docx", 5)
	change(t, "sag.docx", map[string]func(string) string{"word/document.xml": func(s string) string {
		return strings.ReplaceAll(s, "persondataloven", "databeskyttelsesloven")
	}})
	kept("sag.docx", 4)
}

// What people write in the copy is theirs.
func TestPeopleInCopy(t *testing.T) {
	desk(t)
	sagstjek(t, "annotate", "sag.docx", "--date", "2026-11-22")
	change(t, "sag.sagstjek.docx", map[string]func(string) string{
		"word/comments.xml": func(s string) string {
			return strings.Replace(s, "</w:comments>",
				`<w:comment w:id="77" w:author="Bo" w:date="2026-11-23T08:00:00Z"><w:p><w:r><w:t>sagstjek: undlad uklar-beslutning: vilkårene står i bilag 2</w:t></w:r></w:p></w:comment></w:comments>`, 1)
		},
		"word/document.xml": func(s string) string {
			i := strings.Index(s, "videre fornødne")
			i = strings.LastIndex(s[:i], "<w:r>")
			return s[:i] + `<w:commentRangeStart w:id="77"/>` +
				strings.Replace(s[i:], "</w:p>", `<w:commentRangeEnd w:id="77"/><w:r><w:commentReference w:id="77"/></w:r></w:p>`, 1)
		},
	})
	for _, path := range []string{"sag.docx", "sag.sagstjek.docx", "sag.docx"} {
		if status, out := sagstjek(t, "annotate", path); status != exitClean {
			t.Fatal(out)
		}
		rules, people := rulesIn(t, "sag.sagstjek.docx")
		if len(rules) != 4 || len(people) != 1 || !strings.HasPrefix(people[0], "Bo: sagstjek: undlad") {
			t.Errorf("%s: rules %v, people %v", path, rules, people)
		}
	}
	if _, out := sagstjek(t, "check", "sag.docx", "--format",
		"jsonl"); !strings.Contains(out, `"reason":"vilkårene står i bilag 2"`) || strings.Contains(out, "undlad-ubrugt") {
		t.Error(out)
	}
}

// A comment that came along from the file goes when it goes there; what was written in
// the copy stays.
func TestCommentDeletedInTheFile(t *testing.T) {
	desk(t)
	bare := content(t, "sag.docx")
	mark := "sagstjek: undlad uklar-beslutning: aftalt"
	say(t, "sag.docx", "Husk bilaget", "Stavefejl", mark)
	sagstjek(t, "annotate", "sag.docx")
	say(t, "sag.sagstjek.docx", "Skrevet i kopien")
	write(t, "sag.docx", bare)
	say(t, "sag.docx", "Husk bilag 2")
	if _, out := sagstjek(t, "check", "sag.docx", "--format", "jsonl"); strings.Contains(out, `"suppressed":{`) {
		t.Errorf("what was deleted is still heard: %s", out)
	}
	for range 2 {
		if status, out := sagstjek(t, "annotate", "sag.docx"); status != exitClean {
			t.Fatal(out)
		}
		rules, people := rulesIn(t, "sag.sagstjek.docx")
		slices.Sort(people)
		if got := strings.Join(people, "|"); got != "Bo: Husk bilag 2|Bo: Skrevet i kopien" || !slices.Contains(rules, "uklar-beslutning") {
			t.Errorf("rules %v, people %v", rules, people)
		}
	}
}

// A copy somebody has worked in is not written over.
func TestChangedCopy(t *testing.T) {
	desk(t)
	sagstjek(t, "annotate", "sag.docx")
	change(t, "sag.sagstjek.docx", map[string]func(string) string{"word/document.xml": func(s string) string {
		return strings.Replace(s, "persondataloven", "databeskyttelsesloven", 1)
	}})
	worked := content(t, "sag.sagstjek.docx")
	status, out := sagstjek(t, "annotate", "sag.docx")
	if status != exitBroken || !strings.Contains(out, "er ændret, siden sagstjek skrev den") ||
		!bytes.Equal(worked, content(t, "sag.sagstjek.docx")) {
		t.Errorf("status %d: %s", status, out)
	}
	if status, out := sagstjek(t, "annotate", "sag.sagstjek.docx"); status != exitClean {
		t.Errorf("on the copy itself: %s", out)
	}
	if rules, _ := rulesIn(t, "sag.sagstjek.docx"); len(rules) != 4 {
		t.Errorf("the copy's comments are %v", rules)
	}
	if status, out := sagstjek(t, "annotate", "sag.docx"); status != exitBroken {
		t.Errorf("the work is no longer seen: %s", out)
	}
}

func TestAnnotateInPlaceAndRemove(t *testing.T) {
	desk(t)
	before := content(t, "sag.docx")
	if status, out := sagstjek(t, "annotate", "--in-place", "sag.docx"); status != exitClean || !strings.Contains(out, "sag.docx.bak") {
		t.Fatalf("status %d: %s", status, out)
	}
	if !bytes.Equal(before, content(t, "sag.docx.bak")) {
		t.Error("the backup is another file")
	}
	if rules, _ := rulesIn(t, "sag.docx"); len(rules) != 5 {
		t.Errorf("comments: %v", rules)
	}
	reply(t, "sag.docx", "uklar-beslutning", "Ja")
	if status, out := sagstjek(t, "annotate", "--remove", "sag.docx"); status != exitBroken || !strings.Contains(out, "--in-place") {
		t.Errorf("status %d: %s", status, out)
	}
	if status, out := sagstjek(t, "annotate", "--remove", "--in-place", "sag.docx"); status != exitClean ||
		!strings.Contains(out, "Fjernede 5 kommentarer") || !strings.Contains(out, "1 svar fra andre") {
		t.Errorf("status %d: %s", status, out)
	}
	rules, people := rulesIn(t, "sag.docx")
	if len(rules) != 0 || len(people) != 1 || !strings.HasPrefix(people[0], "Ida Holm: Ja") {
		t.Errorf("left: %v %v", rules, people)
	}
	if baks, _ := filepath.Glob("sag.docx*.bak"); len(baks) != 2 {
		t.Errorf("backups: %v", baks)
	}
	if status, out := sagstjek(t, "annotate", "--remove", "sag.docx"); status != exitClean ||
		!strings.Contains(out, "ingen kommentarer fra sagstjek") {
		t.Errorf("status %d: %s", status, out)
	}
}

package main

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sagstjek/cmd/internal/lint"
)

// With all fixes made, none is offered any more, and only what was said to be fixed
// has changed.
func TestFixAllTexts(t *testing.T) {
	l, err := lint.New(lint.Options{})
	if err != nil {
		t.Fatal(err)
	}
	r := &fixRun{flags: &fixFlags{unsafe: true}, linter: l}
	files, made := 0, 0
	err = filepath.WalkDir("../../testdata", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.Contains(".md .txt .docx .odt .html", filepath.Ext(path)) || filepath.Ext(path) == "" {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		f, err := r.fix(path, data)
		if err != nil {
			return nil // no text; others see to that
		}
		files++
		if made += f.made; f.made == 0 {
			if !bytes.Equal(data, f.data) {
				t.Errorf("%s: nothing fixed, and yet changed", path)
			}
			return nil
		}
		again, err := r.fix(path, f.data)
		if err != nil || again.made != 0 {
			t.Errorf("%s: %d more fixes in what was fixed: %v", path, again.made, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d fixes in %d files", made, files)
	if files < 100 || made < 5 {
		t.Errorf("only %d fixes in %d files", made, files)
	}
}

// Many words for one fix: the messages tell what was done, the file what changed.
func TestFixWordFile(t *testing.T) {
	desk(t)
	change(t, "sag.docx", map[string]func(string) string{"word/document.xml": func(s string) string {
		return strings.Replace(s, "persondataloven", "reglerne om NemID", 1)
	}})
	before := content(t, "sag.docx")
	status, out := sagstjek(t, "fix", "--diff", "sag.docx")
	if status != exitFound || !strings.Contains(out, "[-NemID-]{+MitID+}") || !strings.Contains(out, "@@ afsnit 31 @@") {
		t.Errorf("status %d: %s", status, out)
	}
	if left, _ := filepath.Glob("*"); len(left) != 1 {
		t.Errorf("--diff wrote %v", left)
	}
	status, out = sagstjek(t, "ret", "sag.docx", "--date", "2026-11-22")
	if status != exitClean || !strings.Contains(out, "Skrev sag.rettet.docx med 1 rettelse (sporede ændringer") ||
		!bytes.Equal(before, content(t, "sag.docx")) {
		t.Errorf("status %d: %s", status, out)
	}
	if text := readFile(t, "sag.rettet.docx").Text; !strings.Contains(text, "reglerne om MitID") || strings.Contains(text, "NemID") {
		t.Error(text)
	}
	if status, out := sagstjek(t, "fix", "sag.docx"); status != exitBroken || !strings.Contains(out, "findes i forvejen") {
		t.Errorf("status %d: %s", status, out)
	}
	if status, out := sagstjek(t, "fix", "sag.rettet.docx"); status != exitClean || !strings.Contains(out, "intet at rette") {
		t.Errorf("status %d: %s", status, out)
	}
}

// What somebody has answered in the copy is not fixed, in no round.
func TestAnsweredIsNotFixed(t *testing.T) {
	desk(t)
	change(t, "sag.docx", map[string]func(string) string{"word/document.xml": func(s string) string {
		return strings.Replace(s, "persondataloven", "reglerne om NemID", 1)
	}})
	sagstjek(t, "annotate", "sag.docx")
	reply(t, "sag.sagstjek.docx", "foraeldet-lov-eller-myndighed", "Det handler om dengang")
	if _, out := sagstjek(t, "fix", "--diff", "sag.docx"); strings.Contains(out, "MitID") {
		t.Error(out)
	}
}

package lint_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sagstjek/cmd/internal/lint"
)

const formats = "../../../testdata/formats-same"

// One item gives the same findings in every format it may be written in.
func TestFormatsAgree(t *testing.T) {
	want := told(t, filepath.Join(formats, "sag.md"))
	if len(want) < 5 {
		t.Fatalf("the Markdown text gives only %d findings; it should give several of each kind:\n%s", len(want), strings.Join(want, "\n"))
	}
	all, err := filepath.Glob(filepath.Join(formats, "sag.*"))
	if err != nil || len(all) < 5 {
		t.Fatalf("found only %v: %v", all, err)
	}
	for _, path := range all {
		t.Run(filepath.Base(path), func(t *testing.T) { same(t, told(t, path), want) })
	}
}

// The example of README.md lies in the tree as the Word file and as the text it was
// made from.
func TestExampleAgrees(t *testing.T) {
	const example = "../../../testdata/eksempel"
	same(t, told(t, filepath.Join(example, "sag.docx")), told(t, filepath.Join(example, "sag.md")))
}

// What LibreOffice makes today must not differ from what lies in the tree.
func TestFormatsMadeAnew(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil {
		if os.Getenv("SAGSTJEK_E2E") == "1" {
			t.Fatal("LibreOffice (soffice) is not installed, and SAGSTJEK_E2E=1 demands it")
		}
		t.Skip("LibreOffice (soffice) is not installed")
	}
	if os.Getenv("SAGSTJEK_E2E") != "1" {
		t.Skip("takes a while: set SAGSTJEK_E2E=1 to run it")
	}
	want := told(t, filepath.Join(formats, "sag.md"))
	for _, c := range []struct{ from, to string }{{"sag.odt", "docx"}, {"sag.pandoc.docx", "odt"}, {"sag.odt", "html"}} {
		t.Run(c.from+" to "+c.to, func(t *testing.T) {
			dir := t.TempDir()
			cmd := exec.Command(office, "-env:UserInstallation=file://"+filepath.ToSlash(t.TempDir()), "--headless",
				"--convert-to", c.to, "--outdir", dir, filepath.Join(formats, c.from))
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Fatalf("soffice: %v\n%s", err, out)
			}
			made := filepath.Join(dir, strings.TrimSuffix(c.from, filepath.Ext(c.from))+"."+c.to)
			same(t, told(t, made), want)
		})
	}
}

// told lists the findings of a file, without where they stand, for places are
// counted in lines or in paragraphs as the format has them.
func told(t *testing.T, path string) []string {
	t.Helper()
	l, err := lint.New(lint.Options{})
	if err != nil {
		t.Fatal(err)
	}
	found, kind := findings(t, l, text{name: filepath.Base(path), path: path})
	out := []string{"sagstype: " + kind}
	for _, f := range found {
		line := f.Rule + " | " + f.Quote + " | " + f.Message
		for _, e := range f.Evidence {
			line += " | " + e.Quote
		}
		out = append(out, line)
	}
	return out
}

func same(t *testing.T, got, want []string) {
	t.Helper()
	for _, line := range want {
		if !slices.Contains(got, line) {
			t.Errorf("lacks  %s", line)
		}
	}
	for _, line := range got {
		if !slices.Contains(want, line) {
			t.Errorf("has besides  %s", line)
		}
	}
	if !t.Failed() && !slices.Equal(got, want) {
		t.Errorf("the order differs:\n%s", strings.Join(got, "\n"))
	}
}

package writer_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"sagstjek/checker/writer"
)

// office is LibreOffice; a test that needs it is skipped without it, or in short runs,
// unless SAGSTJEK_E2E=1 demands it.
func office(t *testing.T) string {
	t.Helper()
	path, err := exec.LookPath("soffice")
	demanded := os.Getenv("SAGSTJEK_E2E") == "1"
	switch {
	case err != nil && demanded:
		t.Fatal("LibreOffice (soffice) is not installed, and SAGSTJEK_E2E=1 demands it")
	case err != nil:
		t.Skip("LibreOffice (soffice) is not installed")
	case !demanded:
		t.Skip("takes a while: set SAGSTJEK_E2E=1 to run it")
	}
	return path
}

// convert lets LibreOffice write files (name and content) in another format, and
// returns what it wrote under the old names.
func convert(t *testing.T, to string, files map[string][]byte) map[string][]byte {
	t.Helper()
	soffice := office(t)
	in, out := t.TempDir(), t.TempDir()
	args := []string{"-env:UserInstallation=file://" + filepath.ToSlash(t.TempDir()), "--headless", "--convert-to", to, "--outdir", out}
	for name, data := range files {
		path := filepath.Join(in, name)
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
		args = append(args, path)
	}
	if said, err := exec.Command(soffice, args...).CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v\n%s", err, said)
	}
	made := map[string][]byte{}
	for name := range files {
		ext, _, _ := strings.Cut(to, ":")
		data, err := os.ReadFile(filepath.Join(out, strings.TrimSuffix(name, filepath.Ext(name))+"."+ext))
		if err != nil {
			t.Fatalf("LibreOffice wrote nothing for %s: %v", name, err)
		}
		made[name] = data
	}
	return made
}

// What is written as Word's, LibreOffice opens: the comments stand on the right words
// there too.
func TestLibreOfficeSeesComments(t *testing.T) {
	files := map[string][]byte{}
	for i, c := range constructs {
		if c.libreOffice != "-" {
			data := word(t, para(run("Overskrift"))+c.body+para(run("Slut")), c.parts...)
			doc := read(t, "sag.docx", data)
			out, err := writer.Annotate(data, doc, []writer.Comment{note(find(t, doc, "ORDENE"), "Om »ORDENE«", "anden linje")}, "mærke")
			if err != nil {
				t.Fatal(err)
			}
			files[fmt.Sprintf("c%d.docx", i)] = out
		}
	}
	for _, to := range []string{"odt", "docx:MS Word 2007 XML"} {
		made := convert(t, to, files)
		ext, _, _ := strings.Cut(to, ":")
		for i, c := range constructs {
			data, ok := made[fmt.Sprintf("c%d.docx", i)]
			if !ok {
				continue
			}
			if mark := writer.Origin(data, ext); ext == "docx" && mark != "mærke" {
				t.Errorf("%s: LibreOffice does not keep the mark: %q", c.name, mark)
			}
			on, ok := standsOn(read(t, "sag."+ext, data))["Om »ORDENE«"]
			want := c.on
			if c.libreOffice != "" {
				want = c.libreOffice
			}
			if !ok || on != want {
				t.Errorf("%s as %s: the comment stands on %q, want %q", c.name, ext, on, want)
			}
		}
	}
}

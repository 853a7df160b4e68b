package main

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

const dropped = "# Ny sti\n\n## Indstilling\nForvaltningen indstiller, at stien anlægges.\n\n## Sagsfremstilling\n" +
	"Stien er den eneste forsvarlige løsning.\n"

// click runs the program as a start from Windows' Explorer does.
func click(t *testing.T, args ...string) (status int, out, err string, waited bool) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	keys := strings.NewReader("\nrest")
	status = world{keys, &stdout, &stderr, true}.run(args)
	return status, stdout.String(), stderr.String(), keys.Len() == 0
}

func TestDoubleClick(t *testing.T) {
	status, out, _, waited := click(t)
	if status != exitClean || !waited || !strings.Contains(out, "Træk en Word-fil") ||
		!strings.Contains(out, "Tryk på Enter for at lukke vinduet") {
		t.Errorf("status %d, waited %v:\n%s", status, waited, out)
	}
}

func TestDroppedFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "Ny sti.md")
	if err := os.WriteFile(file, []byte(dropped), 0o644); err != nil {
		t.Fatal(err)
	}
	status, out, errs, waited := click(t, file)
	if status == exitBroken || !waited || errs != "" {
		t.Errorf("status %d, waited %v, stderr %q", status, waited, errs)
	}
	page := filepath.Join(filepath.Dir(file), "Ny sti.sagstjek.html")
	for _, want := range []string{"eneste forsvarlige løsning", "\n" + page + "\n", "Tryk på Enter"} {
		if !strings.Contains(out, want) {
			t.Errorf("the window does not show %q:\n%s", want, out)
		}
	}
	data, err := os.ReadFile(page)
	if err != nil || !bytes.Contains(data, []byte("<mark>eneste forsvarlige løsning</mark>")) ||
		!bytes.HasSuffix(bytes.TrimSpace(data), []byte("</html>")) {
		t.Errorf("the page (%v):\n%s", err, data)
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(file), ".sagstjek-*")); left != nil {
		t.Errorf("left behind: %v", left)
	}
}

// A Word file that is dropped also gets its comments in a copy, which is opened.
func TestDroppedWordFile(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("looks at what xdg-open is asked to do")
	}
	desk(t)
	tools := t.TempDir()
	seen := filepath.Join(tools, "seen")
	if err := os.WriteFile(filepath.Join(tools, "xdg-open"),
		[]byte("#!/bin/sh\nprintf '%s\\n' \"$1\" >> '"+seen+"'\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", tools+string(filepath.ListSeparator)+os.Getenv("PATH"))
	status, out, errs, waited := click(t, "sag.docx")
	if status != exitFound || !waited || errs != "" || !strings.Contains(out, "Skrev sag.sagstjek.docx med 5 kommentarer") {
		t.Errorf("status %d, waited %v, stderr %q:\n%s", status, waited, errs, out)
	}
	opened := func() string {
		data, _ := os.ReadFile(seen)
		_ = os.Remove(seen)
		return string(data)
	}
	here, _ := os.Getwd()
	if got := opened(); got != filepath.Join(here, "sag.sagstjek.docx")+"\n" {
		t.Errorf("opened %q", got)
	}
	for _, name := range []string{"mappe/1.docx", "mappe/2.docx", "mappe/3.docx", "mappe/4.docx"} {
		_ = os.Mkdir("mappe", 0o755)
		write(t, name, content(t, "sag.docx"))
	}
	if _, out, _, _ := click(t, "mappe"); opened() != "" || !strings.Contains(out, "Åbn kopierne i Word") {
		t.Errorf("a folder of many is not left closed:\n%s", out)
	}
	t.Setenv("PATH", t.TempDir())
	if _, out, errs, _ := click(t, "sag.docx"); !strings.Contains(out, "Åbn sag.sagstjek.docx for at se kommentarerne") || errs != "" {
		t.Errorf("without a program to open it:\n%s%s", out, errs)
	}
}

// Where no page can be laid beside the file, it is laid among temporary files.
func TestDroppedPageElsewhere(t *testing.T) {
	temp := t.TempDir()
	for _, name := range []string{"TMPDIR", "TMP", "TEMP"} {
		t.Setenv(name, temp)
	}
	folder := t.TempDir()
	file := filepath.Join(folder, "sag.md")
	if err := os.WriteFile(file, []byte(dropped), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(folder, "sag.sagstjek.html"), 0o755); err != nil {
		t.Fatal(err)
	}
	_, out, errs, _ := click(t, file)
	page := filepath.Join(temp, "sag.sagstjek.html")
	if _, err := os.Stat(page); err != nil || !strings.Contains(out, page) {
		t.Errorf("no page (%v):\n%s%s", err, out, errs)
	}
}

func TestDroppedUnreadable(t *testing.T) {
	file := filepath.Join(t.TempDir(), "gammel.doc")
	if err := os.WriteFile(file, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), 0o644); err != nil {
		t.Fatal(err)
	}
	status, out, _, waited := click(t, file)
	if status != exitBroken || !waited || !strings.Contains(out, "gammelt Word-format") && !strings.Contains(out, "gamle Word-format") {
		t.Errorf("status %d, waited %v:\n%s", status, waited, out)
	}
}

// A shortcut may hold a command line of its own; its window stays open as well.
func TestShortcut(t *testing.T) {
	status, out, _, waited := click(t, "version")
	if status != exitClean || !waited || !strings.HasPrefix(out, "sagstjek ") {
		t.Errorf("status %d, waited %v:\n%s", status, waited, out)
	}
}

func TestPageBeside(t *testing.T) {
	for path, want := range map[string]string{
		"sag.docx": "sag.sagstjek.html", "mappe/sag.v2.md": "mappe/sag.v2.sagstjek.html",
		"dagsorden/": "dagsorden.sagstjek.html", "uden-endelse": "uden-endelse.sagstjek.html",
	} {
		if got := filepath.ToSlash(pageBeside(path)); got != want {
			t.Errorf("pageBeside(%q) = %q, want %q", path, got, want)
		}
	}
}

func TestWithCheck(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, name := range []string{"uden-endelse", "version"} {
		if err := os.WriteFile(name, nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for line, want := range map[string]bool{
		"sag.docx": true, "mappe/x": true, "uden-endelse": true, "-": true, "*.docx": true,
		"--format json sag.md": true, "sag.md --format json": true, "-q -- -x.md": true,
		"version": false, "regler": false, "check sag.md": false, "chekc": false, "chekc sag.md": false, "sage sag.md": true, "": false,
		"--help": false, "--version": false, "help check": false, "__complete check a/": false,
	} {
		args := strings.Fields(line)
		got := withCheck(newRoot(), args)
		if added := len(got) > len(args); added != want {
			t.Errorf("%q: %v, want check added: %v", line, got, want)
		}
	}
}

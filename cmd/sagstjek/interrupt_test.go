//go:build unix

package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"sagstjek/checker/report"
)

// interrupted runs "sagstjek check" with flags on twenty items and two texts that never
// come, waits for begun, interrupts it, and returns its whole standard output.
func interrupted(t *testing.T, begun func(out io.Reader, endless string), flags ...string) []byte {
	t.Helper()
	item, err := os.ReadFile("../../testdata/eksempel/sag.md")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for n := range 20 {
		if err := os.WriteFile(filepath.Join(dir, "sag"+string(rune('a'+n))+".md"), item, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var endless []string
	for _, name := range []string{"venter.md", "ogsaa.md"} {
		path := filepath.Join(dir, name)
		if err := syscall.Mkfifo(path, 0o600); err != nil {
			t.Fatal(err)
		}
		endless = append(endless, path) // named, since pipes in a folder are passed over
	}
	cmd := exec.Command("sagstjek", append(append([]string{"check", dir}, endless...), flags...)...)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill() })
	var all bytes.Buffer
	begun(io.TeeReader(stdout, &all), endless[0])
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(&all, stdout); err != nil {
		t.Fatal(err)
	}
	var failed *exec.ExitError
	if err := cmd.Wait(); !errors.As(err, &failed) || failed.ExitCode() != exitInterrupted {
		t.Errorf("ended with %v, want status %d", err, exitInterrupted)
	}
	if got := stderr.String(); got != "sagstjek: afbrudt.\n" {
		t.Errorf("stderr: %q", got)
	}
	return all.Bytes()
}

// A report that is interrupted on its way to another program is whole and says so.
func TestInterruptedReports(t *testing.T) {
	begun := func(out io.Reader, _ string) {
		if _, err := io.ReadFull(out, make([]byte, 10)); err != nil {
			t.Fatal(err)
		}
	}
	whole := map[string]func(*testing.T, []byte){
		"json": isJSON, "sarif": isJSON, "gitlab": isJSON, "junit": isXML,
		"jsonl": func(t *testing.T, out []byte) {
			lines := strings.Split(strings.TrimSuffix(string(out), "\n"), "\n")
			for _, line := range lines {
				isJSON(t, []byte(line))
			}
			if last := lines[len(lines)-1]; !strings.Contains(last, `"summary"`) || !strings.Contains(last, `"errors":1,`) {
				t.Errorf("the last line is %s", last)
			}
		},
		"html": func(t *testing.T, out []byte) { endsWith(t, out, "</html>") },
		"text": func(t *testing.T, out []byte) { endsWith(t, out, ".") },
		"github": func(t *testing.T, out []byte) {
			endsWith(t, out, "blev heller ikke tjekket.")
		},
	}
	for _, format := range report.Formats() {
		t.Run(format, func(t *testing.T) {
			out := interrupted(t, begun, "--format", format)
			if !strings.Contains(strings.Join(strings.Fields(string(out)), " "), "Kørslen blev afbrudt, før filen var tjekket.") {
				t.Errorf("%q does not say that it is incomplete", out)
			}
			if whole[format] == nil {
				t.Fatal("nothing is known of when a report of this format is whole")
			}
			whole[format](t, out)
		})
	}
}

// An interrupted report to a file is not written.
func TestInterruptedFile(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "fund.json")
	if err := os.WriteFile(file, []byte("fra før"), 0o644); err != nil {
		t.Fatal(err)
	}
	begun := func(_ io.Reader, endless string) { // opening waits for a reader
		w, err := os.OpenFile(endless, os.O_WRONLY, 0)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { w.Close() })
	}
	if out := interrupted(t, begun, "--format", "json", "-o", file); len(out) > 0 {
		t.Errorf("stdout: %s", out)
	}
	if got, err := os.ReadFile(file); string(got) != "fra før" {
		t.Errorf("the file has become %q (%v)", got, err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 1 {
		t.Errorf("left behind: %v (%v)", left, err)
	}
}

func isJSON(t *testing.T, out []byte) {
	t.Helper()
	if !json.Valid(out) {
		t.Errorf("no JSON: %s", out)
	}
}

func isXML(t *testing.T, out []byte) {
	t.Helper()
	if err := xml.Unmarshal(out, new(struct{})); err != nil {
		t.Errorf("%v in %s", err, out)
	}
}

func endsWith(t *testing.T, out []byte, end string) {
	t.Helper()
	if !strings.HasSuffix(strings.TrimSpace(string(out)), end) {
		t.Errorf("does not end with %q: %s", end, out)
	}
}

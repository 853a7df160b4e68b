//go:build unix

package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"sagstjek/checker/report"
)

// interrupted runs "sagstjek check" with flags on more items than a pipe takes reports
// of, waits for begun, interrupts it, and returns its whole standard output.
func interrupted(t *testing.T, begun func(out io.Reader, in io.Writer), flags ...string) []byte {
	t.Helper()
	item, err := os.ReadFile("../../testdata/eksempel/sag.md")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for n := range 500 {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("sag%d.md", n)), item, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("sagstjek", append([]string{"check", dir}, flags...)...)
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
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
	begun(io.TeeReader(stdout, &all), stdin)
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
	begun := func(out io.Reader, _ io.Writer) {
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
	begun := func(_ io.Reader, in io.Writer) { // more than a pipe takes waits for a reader
		if _, err := in.Write(make([]byte, 1<<20)); err != nil {
			t.Fatal(err)
		}
	}
	if out := interrupted(t, begun, "-", "--format", "json", "-o", file); len(out) > 0 {
		t.Errorf("stdout: %s", out)
	}
	if got, err := os.ReadFile(file); string(got) != "fra før" {
		t.Errorf("the file has become %q (%v)", got, err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 1 {
		t.Errorf("left behind: %v (%v)", left, err)
	}
}

// A pipe that is named may never end, and is refused before it is waited for.
func TestPipe(t *testing.T) {
	path := filepath.Join(t.TempDir(), "roer.md")
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	status := world{in: strings.NewReader(""), out: &out, err: io.Discard}.command(t.Context(), []string{"check", path})
	if status != exitBroken || !strings.Contains(out.String(), "sagstjek check -") {
		t.Errorf("status %d: %s", status, out.String())
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

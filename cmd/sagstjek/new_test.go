package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A title pasted with a line break is one line all the same.
func TestTitleIsOneLine(t *testing.T) {
	path := filepath.Join(t.TempDir(), "ny.md")
	args := []string{"new", "--type", "orientering", "-o", path, "--title", "Orientering\n  om genbrug"}
	if status := (world{in: strings.NewReader(""), out: io.Discard, err: io.Discard}).run(args); status != exitClean {
		t.Fatalf("status %d", status)
	}
	data, err := os.ReadFile(path)
	if err != nil || !strings.Contains(string(data), "# Orientering om genbrug\n") {
		t.Errorf("%v\n%s", err, data)
	}
}

package lsp_test

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"sagstjek/checker"
	"sagstjek/cmd/internal/lint"
	"sagstjek/cmd/internal/lsp"
	"sagstjek/cmd/internal/lsp/lsptest"
	"sagstjek/config"
	"sagstjek/rules"
)

// host is the program around the server as the command makes it.
func host(t testing.TB) lsp.Host {
	t.Helper()
	built, err := rules.All()
	if err != nil {
		t.Fatal(err)
	}
	return lsp.Host{
		Version: "0", Rules: built,
		Linter: func() (lsp.Linter, error) { return lint.New(lint.Options{Remember: true}) },
		Page: func(r *checker.Rule, c *config.Config) string {
			return "# " + r.ID + "\n\n" + r.Why + " `kode` **fed** \\*"
		},
		Today: func() time.Time { return time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC) },
	}
}

// conversation is a server that runs, and how it ended.
type conversation struct {
	*lsptest.Client
	input io.Closer
	log   *bytes.Buffer
	ended chan error
}

func converse(t testing.TB, h lsp.Host) *conversation {
	t.Helper()
	toServer, fromEditor := io.Pipe()
	toEditor, fromServer := io.Pipe()
	c := &conversation{lsptest.NewClient(toEditor, fromEditor), fromEditor, &bytes.Buffer{}, make(chan error, 1)}
	go func() {
		err := lsp.Serve(context.Background(), toServer, fromServer, c.log, h)
		toServer.CloseWithError(io.ErrClosedPipe)
		fromServer.Close()
		c.ended <- err
	}()
	t.Cleanup(func() { fromEditor.Close() })
	return c
}

// end waits for the server to end.
func (c *conversation) end(t testing.TB) error {
	t.Helper()
	select {
	case err := <-c.ended:
		return err
	case <-time.After(30 * time.Second):
		t.Fatal("the server does not end")
		return nil
	}
}

// edit opens a folder with files, given as name and text by turns.
func edit(t testing.TB, capabilities map[string]any, files ...string) (*lsptest.Editor, string) {
	t.Helper()
	dir := t.TempDir()
	for i := 0; i < len(files); i += 2 {
		if err := os.WriteFile(filepath.Join(dir, files[i]), []byte(files[i+1]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	c := converse(t, host(t))
	e, err := lsptest.NewEditor(c.Client, dir, capabilities)
	must(t, err)
	t.Cleanup(func() {
		must(t, e.Close())
		if err := c.end(t); err != nil {
			t.Errorf("the server ended with: %v\n%s", err, c.log)
		}
	})
	return e, dir
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// open opens a text that lies in dir and returns its URI and diagnostics.
func open(t testing.TB, e *lsptest.Editor, path, language, text string) (string, []lsptest.Diagnostic) {
	t.Helper()
	uri := lsptest.URI(path)
	must(t, e.Open(uri, language, text))
	return uri, diagnostics(t, e, uri)
}

func diagnostics(t testing.TB, e *lsptest.Editor, uri string) []lsptest.Diagnostic {
	t.Helper()
	all, err := e.Diagnostics(uri)
	must(t, err)
	return all
}

func codes(all []lsptest.Diagnostic) []string {
	var out []string
	for _, d := range all {
		out = append(out, d.Code)
	}
	return out
}

func find(t testing.TB, all []lsptest.Diagnostic, code string) lsptest.Diagnostic {
	t.Helper()
	i := slices.IndexFunc(all, func(d lsptest.Diagnostic) bool { return d.Code == code })
	if i < 0 {
		t.Fatalf("no finding of %s among %v", code, codes(all))
	}
	return all[i]
}

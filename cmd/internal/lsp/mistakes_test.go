package lsp_test

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sagstjek/cmd/internal/lsp/lsptest"
	"sagstjek/config"
)

// pulls is an editor that asks for diagnostics itself.
func pulls() map[string]any {
	can := maps.Clone(lsptest.Capabilities)
	can["textDocument"] = map[string]any{"diagnostic": map[string]any{}}
	return can
}

// published are the diagnostics the server last sent for a URI, unasked.
func published(t *testing.T, e *lsptest.Editor, uri string) (last []lsptest.Diagnostic, any bool) {
	t.Helper()
	for _, m := range e.Messages() {
		var p struct {
			URI         string
			Diagnostics []lsptest.Diagnostic
		}
		if m.Method == "textDocument/publishDiagnostics" && json.Unmarshal(m.Params, &p) == nil && p.URI == uri {
			last, any = p.Diagnostics, true
		}
	}
	return last, any
}

// pull asks for the diagnostics of a text.
func pull(t *testing.T, e *lsptest.Editor, uri string) []lsptest.Diagnostic {
	t.Helper()
	var got struct{ Items []lsptest.Diagnostic }
	must(t, e.Call("textDocument/diagnostic", map[string]any{"textDocument": map[string]any{"uri": uri}}, &got))
	return got.Items
}

// What an editor was sent of a file that was not open is taken back when it opens: from
// then on it asks.
func TestMistakeIsTakenBackWhenItsFileOpens(t *testing.T) {
	const wrong = "\nfejlnivea = \"fejl\"\n"
	e, dir := edit(t, pulls(), config.FileName, wrong)
	t.Chdir(dir) // from where the file has a shorter name
	text, settings := lsptest.URI(filepath.Join(dir, "sag.md")), lsptest.URI(filepath.Join(dir, config.FileName))
	must(t, e.Open(text, "markdown", claim))
	pull(t, e, text)
	if all, _ := published(t, e, settings); len(all) != 1 || all[0].Range.Start.Line != 1 {
		t.Fatalf("told %+v", all)
	}
	must(t, e.Open(settings, "toml", wrong))
	if all := pull(t, e, settings); len(all) != 1 {
		t.Errorf("found %+v", all)
	}
	if all, _ := published(t, e, settings); len(all) != 0 {
		t.Errorf("still told: %+v", all)
	}
}

// A file is the same however the editor writes its URI.
func TestURIsAreComparedByPath(t *testing.T) {
	const wrong = "fejlnivea = \"fejl\"\n"
	e, dir := edit(t, lsptest.Capabilities)
	dir = filepath.Join(dir, "Teknik & Miljø")
	must(t, os.Mkdir(dir, 0o755))
	must(t, os.WriteFile(filepath.Join(dir, config.FileName), []byte(wrong), 0o644))
	plain := lsptest.URI(filepath.Join(dir, config.FileName))
	escaped := strings.Replace(plain, "&", "%26", 1)
	must(t, e.Open(escaped, "toml", wrong))
	if all := diagnostics(t, e, escaped); len(all) != 1 {
		t.Fatalf("found %+v", all)
	}
	open(t, e, filepath.Join(dir, "sag.md"), "markdown", claim)
	if all, told := published(t, e, plain); told {
		t.Errorf("told as another file too: %+v", all)
	}
}

// The other files that settings are made of show their mistakes when they are open too.
func TestMistakesInOtherSettingsFiles(t *testing.T) {
	for name, c := range map[string]struct{ settings, wrong, right string }{
		config.AnswersName: {"", "\n[[undlad]]\nfingeraftry = \"x\"\n", "\n"},
		"kommunen.toml":    {"profil = \"kommunen.toml\"\n", "\nfejlnivea = \"fejl\"\n", "\nfejlniveau = \"fejl\"\n"},
	} {
		e, dir := edit(t, lsptest.Capabilities, config.FileName, c.settings, name, c.wrong)
		uri, all := open(t, e, filepath.Join(dir, name), "toml", c.wrong)
		if len(all) == 0 || all[0].Range.Start.Line == 0 {
			t.Errorf("%s: found %+v", name, all)
		}
		must(t, os.WriteFile(filepath.Join(dir, name), []byte(c.right), 0o644))
		must(t, e.Change(uri, lsptest.Range{End: lsptest.Position{Line: 99}}, c.right))
		must(t, e.Notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{map[string]any{"uri": uri, "type": 2}}}))
		must(t, e.Change(uri, lsptest.Range{}, ""))
		if all := diagnostics(t, e, uri); len(all) > 0 {
			t.Errorf("%s: found %+v when it was mended", name, all)
		}
	}
}

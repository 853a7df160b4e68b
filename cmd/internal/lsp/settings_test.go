package lsp_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sagstjek/cmd/internal/lsp/lsptest"
	"sagstjek/config"
)

func TestSettingsAreCheckedWhileWritten(t *testing.T) {
	e, dir := edit(t, lsptest.Capabilities)
	text := "# æøå 😀\r\n[regler]\r\n\"ingen-alternativ\" = \"fra\" # 😀\r\n\"handlerum-mangler\" = \"slem\"\r\n\r\n[overskrift]\r\n"
	uri, all := open(t, e, filepath.Join(dir, config.FileName), "toml", text)
	if len(all) != 3 {
		t.Fatalf("found %+v", all)
	}
	for i, want := range []string{`"ingen-alternativ"`, `"slem"`, "overskrift"} {
		if got := e.Marked(uri, all[i].Range); !strings.Contains(want, got) || got == "" {
			t.Errorf("marks %q, want %q: %s", got, want, all[i].Message)
		}
	}
	if !strings.Contains(all[0].Message, `Mente du "ingen-alternativer"?`) {
		t.Errorf("says %q", all[0].Message)
	}
	must(t, e.Change(uri, lsptest.Range{End: lsptest.Position{Line: 99}}, "[regler]\n\"ingen-alternativer\" = \"fra\"\n"))
	if all := diagnostics(t, e, uri); len(all) > 0 {
		t.Errorf("found %+v", all)
	}
	must(t, e.Change(uri, lsptest.Range{End: lsptest.Position{Line: 99}}, "profil = \"kæl"))
	if all := diagnostics(t, e, uri); len(all) != 1 || all[0].Range.Start.Line != 0 {
		t.Errorf("found %+v", all)
	}
}

// A text is checked with the settings as they are saved, and again when they change.
func TestSettingsAreReadAnew(t *testing.T) {
	e, dir := edit(t, lsptest.Capabilities, config.FileName, "[regler]\n\"eneste-loesning\" = \"fejl\"\n")
	uri, all := open(t, e, filepath.Join(dir, "sag.md"), "markdown", claim)
	if d := find(t, all, "eneste-loesning"); d.Severity != 1 {
		t.Errorf("severity is %d", d.Severity)
	}
	settings := filepath.Join(dir, config.FileName)
	save := func(text string) {
		t.Helper()
		must(t, os.WriteFile(settings, []byte(text), 0o644))
		must(t,
			e.Notify("workspace/didChangeWatchedFiles", map[string]any{
				"changes": []any{map[string]any{"uri": lsptest.URI(settings), "type": 2}},
			}))
		must(t, e.Change(uri, lsptest.Range{}, ""))
	}
	save("[regler]\n\"eneste-loesning\" = \"fra\"\n")
	if all := diagnostics(t, e, uri); slices.Contains(codes(all), "eneste-loesning") {
		t.Error("the rule still runs")
	}

	// A mistake in them is told at the text and where it stands.
	save("[regler]\n\"eneste-løsning\" = \"fra\"\n")
	all = diagnostics(t, e, uri)
	if len(all) != 1 || !strings.Contains(all[0].Message, "Teksten er ikke tjekket helt") ||
		!strings.Contains(all[0].Message, config.FileName+":2:1") {
		t.Errorf("found %+v", all)
	}
	told := func(want int) {
		t.Helper()
		_, err := e.Wait(func(m lsptest.Message) bool {
			var p struct {
				URI         string
				Diagnostics []lsptest.Diagnostic
			}
			return m.Method == "textDocument/publishDiagnostics" && json.Unmarshal(m.Params, &p) == nil &&
				p.URI == lsptest.URI(settings) && len(p.Diagnostics) == want && (want == 0 || p.Diagnostics[0].Range.Start.Line == 1)
		})
		must(t, err)
	}
	told(1)
	save("")
	find(t, diagnostics(t, e, uri), "eneste-loesning")
	told(0)
}

// An editor that does not watch files gets them read when a text is saved.
func TestSettingsAreReadOnSave(t *testing.T) {
	e, dir := edit(t, nil, config.FileName, "[regler]\n\"eneste-loesning\" = \"fra\"\n")
	uri, _ := open(t, e, filepath.Join(dir, "sag.md"), "markdown", claim)
	must(t, os.WriteFile(filepath.Join(dir, config.FileName), nil, 0o644))
	must(t, e.Notify("textDocument/didSave", map[string]any{"textDocument": map[string]any{"uri": uri}}))
	must(t, e.Change(uri, lsptest.Range{}, ""))
	find(t, diagnostics(t, e, uri), "eneste-loesning")
}

func TestCompletionInSettings(t *testing.T) {
	e, dir := edit(t, lsptest.Capabilities)
	uri, _ := open(t, e, filepath.Join(dir, config.FileName), "toml", "")
	for _, c := range []struct {
		text string // | is the cursor
		want []string
		gone []string
		is   string // the text with the first wanted one taken
	}{
		{"|", []string{"profil", "regler", "tilpas"}, []string{"alvor"}, "profil"},
		{"fe|", []string{"fejlniveau"}, nil, "fejlniveau"},
		{"fejlniveau = |", []string{`aldrig`, "advarsel"}, []string{"fra"}, `fejlniveau = "aldrig"`},
		{"fejlniveau = \"a|\"", []string{`advarsel`}, nil, `fejlniveau = "advarsel"`},
		{"[|", []string{"regler", "overskrifter"}, []string{"profil"}, "[regler"},
		{"[regler]\n\"hand|\"", []string{"handlerum-mangler"}, []string{"profil"}, "[regler]\n\"handlerum-mangler\""},
		{"[regler]\nhand|", []string{"handlerum-mangler"}, nil, "[regler]\nhandlerum-mangler"},
		{"[regler]\r\n\"handlerum-mangler\" = |", []string{"fra", "forslag"}, nil, "[regler]\r\n\"handlerum-mangler\" = \"fra\""},
		{"[regler.\"lang-sag\"]\n|", []string{"alvor", "grund", "ord"}, []string{"regler"}, "[regler.\"lang-sag\"]\nalvor"},
		{"[regler.\"lang-|", []string{"lang-sag"}, nil, "[regler.\"lang-sag\""},
		{"[regler.\"lang-sag\"]\nalvor = \"|\"", []string{"fra"}, nil, "[regler.\"lang-sag\"]\nalvor = \"fra\""},
		{"[[skabelon]]\nafsnit = [\n  \"indstilling\",\n  \"ø|\"\n]", []string{"økonomi"}, nil,
			"[[skabelon]]\nafsnit = [\n  \"indstilling\",\n  \"økonomi\"\n]"},
		{"[[tilpas]]\nsti = \"teknik/**\"\nregler = { \"lang-sag\" = \"forslag\", \"hand|\" }",
			[]string{"handlerum-mangler"}, nil,
			"[[tilpas]]\nsti = \"teknik/**\"\nregler = { \"lang-sag\" = \"forslag\", \"handlerum-mangler\" }"},
		{"[[undlad]]\nregel = \"|", []string{"cpr-nummer"}, nil, "[[undlad]]\nregel = \"cpr-nummer\""},
		{"[ukendt]\n|", nil, []string{"profil"}, ""},
	} {
		before, after, _ := strings.Cut(c.text, "|")
		must(t, e.Change(uri, lsptest.Range{End: lsptest.Position{Line: 99}}, before+after))
		var got struct {
			Items []struct {
				Label         string
				FilterText    string
				Documentation struct{ Value string }
				TextEdit      lsptest.TextEdit
			}
		}
		line := strings.Count(before, "\n")
		column := len([]rune(before[strings.LastIndexByte(before, '\n')+1:]))
		must(t,
			e.Call("textDocument/completion",
				map[string]any{
					"textDocument": map[string]any{"uri": uri}, "position": lsptest.Position{Line: line, Character: column},
				}, &got))
		labels := map[string]int{}
		for i, item := range got.Items {
			labels[item.Label] = i
			if item.Label == "handlerum-mangler" && item.Documentation.Value == "" {
				t.Errorf("%q: the rule has no help", c.text)
			}
		}
		for _, w := range c.want {
			if _, ok := labels[w]; !ok {
				t.Errorf("%q: no %q among %v", c.text, w, got.Items)
			}
		}
		for _, g := range c.gone {
			if _, ok := labels[g]; ok {
				t.Errorf("%q: %q is proposed", c.text, g)
			}
		}
		if c.is == "" || t.Failed() {
			continue
		}
		x := got.Items[labels[c.want[0]]].TextEdit
		must(t, e.Change(uri, x.Range, x.NewText))
		if got := e.Text(uri); got != c.is {
			t.Errorf("%q became %q", c.text, got)
		}
	}
}

func TestHoverInSettings(t *testing.T) {
	e, dir := edit(t, lsptest.Capabilities)
	uri, _ := open(t, e, filepath.Join(dir, config.FileName), "toml", "fejlniveau = \"fejl\"\n[regler]\n\"handlerum-mangler\" = \"fra\"\n")
	for want, at := range map[string]lsptest.Position{"# handlerum-mangler": {Line: 2, Character: 4}, "Fra hvilket niveau": {}} {
		var got struct{ Contents struct{ Value string } }
		must(t, e.Call("textDocument/hover", map[string]any{"textDocument": map[string]any{"uri": uri}, "position": at}, &got))
		if !strings.HasPrefix(got.Contents.Value, want) {
			t.Errorf("at %v: %q", at, got.Contents.Value)
		}
	}
}

// What check would not take from a folder is left alone in an editor too.
func TestFilesThatAreNotChecked(t *testing.T) {
	e, dir := edit(t, lsptest.Capabilities, config.FileName, "udelad = [\"kladder/**\"]\n")
	for _, name := range []string{"kladder/sag.md", "Cargo.toml", config.AnswersName, "program.go"} {
		if _, all := open(t, e, filepath.Join(dir, name), "markdown", claim); len(all) > 0 {
			t.Errorf("%s: found %v", name, codes(all))
		}
	}
	if _, all := open(t, e, filepath.Join(dir, "sag"), "markdown", claim); len(all) == 0 {
		t.Error("a text without an extension is not taken for what the editor says it is")
	}
	must(t, e.Open("untitled:Untitled-1", "plaintext", claim))
	if all := diagnostics(t, e, "untitled:Untitled-1"); len(all) == 0 {
		t.Error("a text that is not saved yet is not checked")
	}
}

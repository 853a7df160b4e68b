package lsp_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sagstjek/cmd/internal/lsp/lsptest"
	"sagstjek/config"
)

// action finds the one whose title begins so among those for a finding.
func action(t testing.TB, e *lsptest.Editor, uri string, d lsptest.Diagnostic, title string) lsptest.Action {
	t.Helper()
	all, err := e.Actions(uri, d.Range)
	must(t, err)
	var titles []string
	for _, a := range all {
		about := slices.ContainsFunc(a.Diagnostics, func(x lsptest.Diagnostic) bool { return x.Code == d.Code })
		if strings.HasPrefix(a.Title, title) && about {
			return a
		}
		titles = append(titles, a.Title)
	}
	t.Fatalf("no action %q for %s among %q", title, d.Code, titles)
	return lsptest.Action{}
}

func apply(t testing.TB, e *lsptest.Editor, a lsptest.Action) (created []string) {
	t.Helper()
	created, err := e.Apply(a.Edit)
	must(t, err)
	return created
}

func TestFix(t *testing.T) {
	text := "# Ny sti\n\n## Sagsfremstilling\n\nPå grøn 😀: vi fremsender hermed sagen, læs det med NemID.\n"
	e, dir := edit(t, lsptest.Capabilities)
	uri, all := open(t, e, filepath.Join(dir, "sag.md"), "markdown", text)
	d := find(t, all, "foraeldet-lov-eller-myndighed")
	apply(t, e, action(t, e, uri, d, "Skriv »"))
	if got := e.Text(uri); strings.Contains(got, "NemID") ||
		!strings.Contains(got, "På grøn 😀: vi fremsender hermed sagen, læs det med MitID.") {
		t.Errorf("the text became %q", got)
	}
	if slices.Contains(codes(diagnostics(t, e, uri)), d.Code) {
		t.Error("the finding is still there")
	}
}

// All safe fixes are made at once, also one between two edits of another.
func TestFixAll(t *testing.T) {
	for text, want := range map[string]string{
		"Borgeren skal bruge NemID.\n\nOgså 😀 næste gang skal borgeren bruge NemID, og til sidst igen NemID.\n": "Borgeren skal bruge MitID.\n\nOgså 😀 næste gang skal borgeren bruge MitID, og til sidst igen MitID.\n",
		"Såfremt samtlige svar vedrørende NemID fremsendes, er alt godt.":                                       "Hvis alle svar om MitID sendes, er alt godt.",
	} {
		const head = "# Ny sti\n\n## Sagsfremstilling\n\n"
		e, dir := edit(t, lsptest.Capabilities)
		uri, _ := open(t, e, filepath.Join(dir, "sag.md"), "markdown", head+text)
		var all []lsptest.Action
		must(t, e.Call("textDocument/codeAction", map[string]any{
			"textDocument": map[string]any{"uri": uri}, "range": lsptest.Range{},
			"context": map[string]any{"only": []string{"source.fixAll"}},
		}, &all))
		if len(all) != 1 || all[0].Kind != "source.fixAll.sagstjek" {
			t.Fatalf("actions are %+v", all)
		}
		apply(t, e, all[0])
		if got := e.Text(uri); got != head+want {
			t.Errorf("the text became %q, want %q", got, head+want)
		}
	}
}

// A note that an action writes covers the finding once it has a reason, and until then
// the lack of one is shown instead, whatever the format and wherever the finding stands.
func TestNoteInTheText(t *testing.T) {
	for _, c := range []struct{ name, file, language, text, code string }{
		{"paragraph", "sag.md", "markdown",
			"# Ny sti\n\n## Sagsfremstilling\n\nFørst noget.\n\nStien er den eneste forsvarlige løsning,\n" +
				"som vi ser det.\n\nTil sidst.\n",
			"eneste-loesning"},
		{"list item", "sag.md", "markdown",
			"# Ny sti\n\n## Sagsfremstilling\n\n- Først noget.\n- Stien er den eneste forsvarlige løsning.\n" +
				"- Til sidst.\n",
			"eneste-loesning"},
		{"heading", "sag.md", "markdown",
			"# Ny sti\n\n## Indstilling ##\n\nForvaltningen indstiller, at stien anlægges.\n\n## Sagsfremstilling\n\n" +
				"Den går langs søen.\n",
			"ingen-alternativer"},
		{"bold heading", "sag.md", "markdown",
			"# Ny sti\n\n**Indstilling**\n\nForvaltningen indstiller, at stien anlægges.\n\n**Sagsfremstilling**\n\n" +
				"Den går langs søen.\n",
			"ingen-alternativer"},
		{"table", "sag.md", "markdown",
			"# Ny sti\n\n## Økonomi\n\n| Post | Kr. |\n|---|---|\n| Vej | 1.200 |\n| Bro | 800 |\n| I alt | 2.100 |\n",
			"sum-eller-procent-stemmer-ikke"},
		{"code", "sag.md", "markdown",
			"# Ny sti\n\n## Sagsfremstilling\n\n```\nHer er kode.\n```\nFørst noget.\n~~~ tekst\n\n" +
				"Stien er den eneste forsvarlige løsning.\n```\n~~~\n\nTil sidst.\n",
			"eneste-loesning"},
		{"after code", "sag.md", "markdown",
			"# Ny sti\n\n## Sagsfremstilling\n\n```\nHer er kode.\n```\nStien er den eneste forsvarlige løsning.\n\n" +
				"Til sidst.\n",
			"eneste-loesning"},
		{"text", "sag.txt", "plaintext",
			"Ny sti\r\n\r\nSagsfremstilling\r\n\r\nFørst noget.\r\nStien er den eneste forsvarlige løsning.\r\n" +
				"Til sidst.\r\n",
			"eneste-loesning"},
		{"text heading", "sag.txt", "plaintext",
			"Ny sti\n\nIndstilling\n\nForvaltningen indstiller, at stien anlægges.\n\nSagsfremstilling\n\n" +
				"Den går langs søen.\n",
			"ingen-alternativer"},
		{"text table", "sag.txt", "plaintext", "Ny sti\n\nØkonomi\n\nPost\tKr.\nVej\t1.200\nBro\t800\nI alt\t2.100\n",
			"sum-eller-procent-stemmer-ikke"},
		{"page", "sag.html", "html",
			"<html><body><h1>Ny sti</h1>\n" +
				"<h2>Sagsfremstilling</h2><p>F&oslash;rst.</p><p>Stien er den <b>eneste forsvarlige " +
				"l&oslash;sning</b>.</p></body></html>",
			"eneste-loesning"},
		{"page heading", "sag.html", "html",
			"<html><body><h1>Ny sti</h1>\n" +
				"<h2>Indstilling</h2><p>Forvaltningen indstiller, at stien " +
				"anl&aelig;gges.</p><h2>Sagsfremstilling</h2><p>Den g&aring;r langs s&oslash;en.</p></body></html>",
			"ingen-alternativer"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e, dir := edit(t, lsptest.Capabilities)
			uri, all := open(t, e, filepath.Join(dir, c.file), c.language, c.text)
			before := codes(all)
			apply(t, e, action(t, e, uri, find(t, all, c.code), "Undlad "+c.code+" her"))
			all = diagnostics(t, e, uri)
			find(t, all, "undlad-uden-grund")
			note := "sagstjek: undlad " + c.code + ": "
			line, rest, ok := strings.Cut(e.Text(uri), note)
			if !ok {
				t.Fatalf("no note in %q", e.Text(uri))
			}
			must(t, e.Change(uri, lsptest.Range{End: lsptest.Position{Line: 1 << 20}}, line+note+"aftalt"+rest))
			after := codes(diagnostics(t, e, uri))
			i := slices.Index(before, c.code)
			if want := slices.Delete(before, i, i+1); !slices.Equal(after, want) {
				t.Errorf("found %v, want %v, in %q", after, want, e.Text(uri))
			}
		})
	}
}

// A note cannot suppress what is said of notes, so none is offered.
func TestNoNoteAboutNotes(t *testing.T) {
	e, dir := edit(t, lsptest.Capabilities, config.FileName, "")
	text := "# Ny sti\n\n## Sagsfremstilling\n\nStien er rød. <!-- sagstjek: undlad cpr-nummer: -->\n\n" +
		"Stien er ny. <!-- sagstjek: undlad eneste-loesning: aftalt -->\n"
	uri, all := open(t, e, filepath.Join(dir, "sag.md"), "markdown", text)
	for _, code := range []string{"undlad-uden-grund", "undlad-ubrugt"} {
		list, err := e.Actions(uri, find(t, all, code).Range)
		must(t, err)
		for _, a := range list {
			if a.Diagnostics[0].Code == code {
				t.Errorf("%s: offers %q", code, a.Title)
			}
		}
	}
}

// The section that is missing goes where the item's others leave it room, and is
// written as they are; its guidance is reported until it is replaced.
func TestInsertSection(t *testing.T) {
	md := "# Ny hal\n\n## Indstilling\n\nForvaltningen indstiller, at hallen bygges til 4 mio. kr.\n\n" +
		"## Sagsfremstilling\n\nHallen er ny.\n\n### Baggrund\n\nDen gamle er nedslidt.\n\n## Bilag\n\n1. Tegning\n"
	html := "<html><body>\n<h1>Ny hal</h1>\n<h2>Indstilling</h2>\n" +
		"<p>Forvaltningen indstiller, at hallen bygges til 4 mio. kr.</p>\n<h2>Sagsfremstilling</h2>\n" +
		"<p>Hallen er ny.</p>\n<h2>Bilag</h2>\n<p>1. Tegning</p>\n</body></html>\n"
	for _, c := range []struct{ name, file, language, text, want string }{
		{"Markdown", "sag.md", "markdown", md, "nedslidt.\n\n## Lovgrundlag\n[…]\n\n## Bilag"},
		{"CRLF", "sag.md", "markdown", strings.ReplaceAll(md, "\n", "\r\n"), "nedslidt.\r\n\r\n## Lovgrundlag\r\n[…]\r\n\r\n## Bilag"},
		{"last", "sag.md", "markdown", strings.TrimSuffix(md, "\n## Bilag\n\n1. Tegning\n"), "nedslidt.\n\n## Lovgrundlag\n[…]\n"},
		{"bold", "sag.md", "markdown",
			strings.NewReplacer("## Indstilling", "**Indstilling**", "## Sagsfremstilling", "**Sagsfremstilling**",
				"## Bilag", "**Bilag**", "### Baggrund\n\n", "").Replace(md), "nedslidt.\n\n**Lovgrundlag**\n\n[…]\n\n**Bilag**"},
		{"text", "sag.txt", "plaintext", strings.NewReplacer("### Baggrund\n\n", "", "# ", "", "#", "").Replace(md),
			"nedslidt.\n\nLovgrundlag\n[…]\n\nBilag"},
		{"colons", "sag.txt", "plaintext",
			strings.NewReplacer("### Baggrund\n\n", "", "## Indstilling", "Indstilling:", "## Sagsfremstilling",
				"Sagsfremstilling:", "## Bilag", "Bilag:", "# ", "").Replace(md), "nedslidt.\n\nLovgrundlag:\n[…]\n\nBilag:"},
		{"page", "sag.html", "html", html, "Hallen er ny.</p>\n<h2>Lovgrundlag</h2>\n<p>[…]</p>\n<h2>Bilag</h2>"},
		{"last of page", "sag.html", "html", strings.Replace(html, "<h2>Bilag</h2>\n<p>1. Tegning</p>\n", "", 1),
			"Hallen er ny.</p>\n\n<h2>Lovgrundlag</h2>\n<p>[…]</p>\n</body>"},
		{"cell", "sag.html", "html",
			strings.Replace(html, "<h2>Bilag</h2>\n<p>1. Tegning</p>",
				"<table><tr><td>\n<b>Bilag</b></td></tr><tr><td>1. Tegning</td></tr></table>", 1),
			"Hallen er ny.</p>\n<table><tr><td><p><strong>Lovgrundlag</strong></p>\n<p>[…]</p>\n\n<b>Bilag</b></td>"},
		{"holder", "sag.html", "html",
			strings.Replace(html, "<h2>Bilag</h2>\n<p>1. Tegning</p>",
				"<section class=\"b\">\n<header><h2><a id=\"b\"></a><b>Bilag</b></h2></header>\n"+
					"<p>1. Tegning</p></section>", 1),
			"Hallen er ny.</p>\n<h2>Lovgrundlag</h2>\n<p>[…]</p>\n<section class=\"b\">\n<header>"},
		{"holder of the next", "sag.html", "html",
			"<html><body><article>" + html[strings.Index(html, "<h1>"):strings.Index(html, "<h2>Bilag")] +
				"</article>\n<article><h1>Ny sti</h1><h2>Indstilling</h2><p>Forvaltningen indstiller, at stien " +
				"bygges.</p></article></body></html>",
			"Hallen er ny.</p>\n\n<h2>Lovgrundlag</h2>\n<p>[…]</p>\n</article>\n<article><h1>Ny sti"},
		{"after a note", "sag.html", "html",
			strings.Replace(html, "<h2>Bilag</h2>\n<p>1. Tegning</p>\n",
				"<table><tr><th>Post</th><th>Kr.</th></tr><tr><td>Hal</td><td>4</td></tr><tr><td>I "+
					"alt</td><td></td></tr></table><div>Den er <b>ny</b> <!-- vist --></div>", 1),
			"<!-- vist --></div>\n\n<h2>Lovgrundlag</h2>\n<p>[…]</p></body>"},
		{"after a table", "sag.html", "html",
			strings.Replace(html, "<h2>Bilag</h2>\n<p>1. Tegning</p>\n",
				"<table><tr><th>Post</th><th>Kr.</th></tr><tr><td>Hal</td><td>4</td></tr><tr><td>I "+
					"alt</td><td></td></tr></table>", 1), "</table>\n\n<h2>Lovgrundlag</h2>\n<p>[…]</p></body>"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e, dir := edit(t, lsptest.Capabilities)
			uri, all := open(t, e, filepath.Join(dir, c.file), c.language, c.text)
			apply(t, e, action(t, e, uri, find(t, all, "lovgrundlag-mangler"), "Indsæt afsnittet »Lovgrundlag«"))
			got := e.Text(uri)
			from, to := strings.Index(got, "["), strings.LastIndex(got, "]")
			if from < 0 || to < from {
				t.Fatalf("no guidance in %q", got)
			}
			if shown := got[:from] + "[…]" + got[to+1:]; !strings.Contains(shown, c.want) {
				t.Errorf("the text became %q, want %q in it", shown, c.want)
			}
			after := diagnostics(t, e, uri)
			find(t, after, "skabelonrest")
			if slices.Contains(codes(after), "lovgrundlag-mangler") {
				t.Error("the section is there, and yet it is missed")
			}
			for _, code := range codes(after) {
				if code != "skabelonrest" && !slices.Contains(codes(all), code) {
					t.Errorf("the guidance is taken for the item's own words: %s", code)
				}
			}
		})
	}
}

func TestMunicipalitysOwnHeading(t *testing.T) {
	e, dir := edit(t, lsptest.Capabilities, config.FileName, "[overskrifter]\nlovgrundlag = [\"Regler og rammer\"]\n")
	uri, all := open(t, e, filepath.Join(dir, "sag.md"), "markdown",
		"# Ny hal\n\n## Indstilling\n\nForvaltningen indstiller, at hallen bygges til 4 mio. kr.\n\n## Sagsfremstilling\n\nHallen er ny.\n")
	apply(t, e, action(t, e, uri, find(t, all, "lovgrundlag-mangler"), "Indsæt afsnittet »Regler og rammer«"))
	if !strings.Contains(e.Text(uri), "\n\n## Regler og rammer\n[") {
		t.Errorf("the text became %q", e.Text(uri))
	}
}

func TestAnswerBesideTheSettings(t *testing.T) {
	e, dir := edit(t, lsptest.Capabilities, config.FileName, "")
	uri, all := open(t, e, filepath.Join(dir, "sag.md"), "markdown", claim)
	d := find(t, all, "eneste-loesning")
	created := apply(t, e, action(t, e, uri, d, "Svar på fundet i "+config.AnswersName))
	answers := lsptest.URI(filepath.Join(dir, config.AnswersName))
	if !slices.Equal(created, []string{answers}) {
		t.Fatalf("made %v", created)
	}
	text := strings.Replace(e.Text(answers), `grund = ""`, `grund = "planen er bindende"`, 1)
	must(t, os.WriteFile(filepath.Join(dir, config.AnswersName), []byte(text), 0o644))
	must(t, e.Notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []any{map[string]any{"uri": answers, "type": 1}}}))
	must(t, e.Change(uri, lsptest.Range{}, "")) // a version of its own, so that what comes is new
	if all := diagnostics(t, e, uri); slices.Contains(codes(all), d.Code) {
		t.Errorf("the answer is not heard: %v in\n%s", codes(all), text)
	}
}

// Without settings beside it an answer would not be found, so none is offered.
func TestNoAnswerWithoutSettings(t *testing.T) {
	e, dir := edit(t, lsptest.Capabilities)
	uri, all := open(t, e, filepath.Join(dir, "sag.md"), "markdown", claim)
	list, err := e.Actions(uri, find(t, all, "eneste-loesning").Range)
	must(t, err)
	if slices.ContainsFunc(list, func(a lsptest.Action) bool { return strings.HasPrefix(a.Title, "Svar") }) {
		t.Errorf("actions are %+v", list)
	}
}

// An editor that can ask for the reason sends it back, and the server writes it down.
func TestAnswerByCommand(t *testing.T) {
	dir := t.TempDir()
	must(t, os.WriteFile(filepath.Join(dir, config.FileName), nil, 0o644))
	c := converse(t, host(t))
	must(t,
		c.Call("initialize",
			map[string]any{"capabilities": lsptest.Capabilities, "initializationOptions": map[string]any{"askReason": true}}, nil))
	uri := lsptest.URI(filepath.Join(dir, "sag.md"))
	must(t,
		c.Notify("textDocument/didOpen", map[string]any{
			"textDocument": map[string]any{"uri": uri, "languageId": "markdown", "version": 1, "text": claim},
		}))
	var all []lsptest.Action
	ask := map[string]any{
		"textDocument": map[string]any{"uri": uri}, "range": lsptest.Range{End: lsptest.Position{Line: 99}}, "context": map[string]any{},
	}
	must(t, c.Call("textDocument/codeAction", ask, &all))
	i := slices.IndexFunc(all, func(a lsptest.Action) bool { return a.Command != nil })
	if i < 0 {
		t.Fatalf("no command among %+v", all)
	}
	must(t,
		c.Call("workspace/executeCommand",
			map[string]any{"command": "sagstjek.svar", "arguments": append(all[i].Command.Arguments, "aftalt 251248-9996")}, nil))
	text, err := os.ReadFile(filepath.Join(dir, config.AnswersName))
	must(t, err)
	if !strings.Contains(string(text), "aftalt 2512**-****") || !strings.Contains(string(text), "2026-11-22") {
		t.Errorf("wrote %s", text)
	}
	for _, reason := range []string{"", " \t"} {
		if err := c.Call("workspace/executeCommand",
			map[string]any{"command": "sagstjek.svar", "arguments": []string{uri, "0123456789abcdef", reason}}, nil); err == nil {
			t.Error("an answer without a reason was taken")
		}
	}
}

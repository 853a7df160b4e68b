package lsp_test

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sagstjek/cmd/internal/lsp/lsptest"
)

const claim = "# Ny sti 😀\n\n## Sagsfremstilling\n\nBlåbærgrød 😀 og æøå 👩‍👩‍👧: stien er den eneste forsvarlige løsning.\n"

func TestPositionsCountUTF16(t *testing.T) {
	decomposed := strings.NewReplacer("å", "a\u030a", "ø", "ø").Replace(claim)
	for name, text := range map[string]string{
		"LF": claim, "CRLF": strings.ReplaceAll(claim, "\n", "\r\n"), "CR": strings.ReplaceAll(claim, "\n", "\r"),
		"NFD": decomposed, "BOM": "\ufeff" + claim,
	} {
		t.Run(name, func(t *testing.T) {
			e, dir := edit(t, lsptest.Capabilities)
			uri, all := open(t, e, filepath.Join(dir, "sag.md"), "markdown", text)
			d := find(t, all, "eneste-loesning")
			if got := e.Marked(uri, d.Range); !strings.Contains(got, "eneste") || strings.Contains(got, "stien") {
				t.Errorf("marks %q", got)
			}
			if d.Severity != 2 || !strings.Contains(d.Message, "\n") {
				t.Errorf("severity %d, message %q", d.Severity, d.Message)
			}
		})
	}
}

func TestEncodingIsAgreedOn(t *testing.T) {
	for want, offered := range map[string][]string{"utf-16": nil, "utf-8": {"utf-16", "utf-8"}} {
		c := converse(t, host(t))
		var got struct {
			Capabilities struct {
				PositionEncoding string `json:"positionEncoding"`
			} `json:"capabilities"`
		}
		general := map[string]any{"general": map[string]any{"positionEncodings": offered}}
		must(t, c.Call("initialize", map[string]any{"capabilities": general}, &got))
		if got.Capabilities.PositionEncoding != want {
			t.Errorf("%v: %q, want %q", offered, got.Capabilities.PositionEncoding, want)
		}
		if want == "utf-8" {
			uri := lsptest.URI(filepath.Join(t.TempDir(), "sag.md"))
			must(t,
				c.Notify("textDocument/didOpen", map[string]any{
					"textDocument": map[string]any{"uri": uri, "languageId": "markdown", "version": 1, "text": claim},
				}))
			m, err := c.Wait(func(m lsptest.Message) bool { return m.Method == "textDocument/publishDiagnostics" })
			must(t, err)
			var got struct{ Diagnostics []lsptest.Diagnostic }
			must(t, json.Unmarshal(m.Params, &got))
			at := find(t, got.Diagnostics, "eneste-loesning").Range
			line := strings.Split(claim, "\n")[at.Start.Line]
			if marked := line[at.Start.Character:at.End.Character]; !strings.HasSuffix(marked, "løsning") {
				t.Errorf("bytes mark %q", marked)
			}
		}
	}
}

// Every edit must leave the server with the text the editor has.
func TestIncrementalChanges(t *testing.T) {
	e, dir := edit(t, lsptest.Capabilities)
	uri, all := open(t, e, filepath.Join(dir, "sag.md"), "markdown", strings.ReplaceAll(claim, "\n", "\r\n"))
	place := find(t, all, "eneste-loesning").Range
	must(t, e.Change(uri, lsptest.Range{}, "😀æ\r\n"))
	moved := find(t, diagnostics(t, e, uri), "eneste-loesning").Range
	if moved.Start.Line != place.Start.Line+1 || moved.Start.Character != place.Start.Character {
		t.Errorf("the finding went from %v to %v", place, moved)
	}
	must(t, e.Change(uri, moved, "en god løsning"))
	if all := diagnostics(t, e, uri); slices.Contains(codes(all), "eneste-loesning") {
		t.Errorf("the finding is still there: %v", all)
	}
	must(t, e.Change(uri, lsptest.Range{End: lsptest.Position{Line: 99}}, claim)) // beyond the end
	find(t, diagnostics(t, e, uri), "eneste-loesning")
}

// What a newer edit makes old is not shown after it.
func TestNewerEditWins(t *testing.T) {
	e, dir := edit(t, lsptest.Capabilities)
	uri, _ := open(t, e, filepath.Join(dir, "sag.md"), "markdown", strings.Repeat(claim, 20))
	for range 50 {
		must(t, e.Change(uri, lsptest.Range{}, "å"))
	}
	must(t, e.Change(uri, lsptest.Range{End: lsptest.Position{Line: 1 << 20}}, "# Sag\n"))
	diagnostics(t, e, uri)
	last := 0
	for _, m := range e.Messages() {
		if v := versionOf(m); v > 0 {
			if v < last {
				t.Errorf("version %d is shown after %d", v, last)
			}
			last = v
		}
	}
	if last != 52 {
		t.Errorf("the last version shown is %d", last)
	}
}

func TestClosedItemsAreNotQuoted(t *testing.T) {
	text := "# 3. Lukket punkt: Køb af Møllegården\n\n## Sagsfremstilling\n\n" +
		"Sælger er Bodil Hansen, 251248-9996, og løsningen er den eneste mulige.\n"
	e, dir := edit(t, lsptest.Capabilities)
	_, all := open(t, e, filepath.Join(dir, "sag.md"), "markdown", text)
	if len(all) == 0 {
		t.Fatal("nothing is found")
	}
	for _, d := range all {
		if strings.Contains(d.Message, "Bodil") || strings.Contains(d.Message, "9996") ||
			strings.Contains(d.Message, "»") || len(d.Related) > 0 {
			t.Errorf("tells too much: %+v", d)
		}
	}
}

func TestOtherLanguagesAreLeftAlone(t *testing.T) {
	norwegian := `<html lang="nb-NO"><body><h1>Ny skole</h1><h2>Forslag til vedtak</h2><p>Rådmannen anbefaler at planen vedtas. Det er den eneste mulige løsning.</p>
<h2>Saksopplysninger</h2><p>Skolen blir for liten når elevene kommer etter ferien, og foreldrene har sagt fra om at noe må gjøres.</p></body></html>`
	e, dir := edit(t, lsptest.Capabilities)
	if _, all := open(t, e, filepath.Join(dir, "sak.html"), "html", norwegian); len(all) > 0 {
		t.Errorf("found %v", codes(all))
	}
	if _, all := open(t, e, filepath.Join(dir, "sag.html"), "html", strings.Replace(norwegian, "nb-NO", "da", 1)); len(all) == 0 {
		t.Error("the same in Danish gives nothing, so the test shows nothing")
	}
}

func TestEvidenceIsRelated(t *testing.T) {
	text := "# Ny hal\n\n## Indstilling\n\n" +
		"Forvaltningen indstiller, at der gives en anlægsbevilling på 4,8 mio. kr.\n\n## Økonomi\n\n" +
		"Anlægget koster 4,8 mio. kr. i 2027, og der gives en bevilling på 5,2 mio. kr. til anlægget.\n"
	e, dir := edit(t, lsptest.Capabilities)
	_, all := open(t, e, filepath.Join(dir, "sag.md"), "markdown", text)
	if !slices.ContainsFunc(all, func(d lsptest.Diagnostic) bool { return len(d.Related) > 0 && d.Related[0].Message != "" }) {
		t.Errorf("no finding has evidence: %v", codes(all))
	}
}

func TestPullDiagnostics(t *testing.T) {
	e, dir := edit(t, map[string]any{"textDocument": map[string]any{"diagnostic": map[string]any{}}})
	uri := lsptest.URI(filepath.Join(dir, "sag.md"))
	must(t, e.Open(uri, "markdown", claim))
	var got struct {
		Kind     string               `json:"kind"`
		ResultID string               `json:"resultId"`
		Items    []lsptest.Diagnostic `json:"items"`
	}
	ask := map[string]any{"textDocument": map[string]any{"uri": uri}}
	must(t, e.Call("textDocument/diagnostic", ask, &got))
	find(t, got.Items, "eneste-loesning")
	ask["previousResultId"] = got.ResultID
	must(t, e.Call("textDocument/diagnostic", ask, &got))
	if got.Kind != "unchanged" {
		t.Errorf("kind is %q", got.Kind)
	}
	for _, m := range e.Messages() {
		if versionOf(m) > 0 {
			t.Error("diagnostics were pushed as well")
		}
	}
}

func TestHoverShowsTheRule(t *testing.T) {
	for format, want := range map[string]string{"markdown": "# eneste-loesning", "plaintext": "eneste-loesning\n"} {
		e, dir := edit(t, map[string]any{"textDocument": map[string]any{"hover": map[string]any{"contentFormat": []string{format}}}})
		uri, all := open(t, e, filepath.Join(dir, "sag.md"), "markdown", claim)
		d := find(t, all, "eneste-loesning")
		var got struct {
			Contents struct{ Kind, Value string }
			Range    lsptest.Range
		}
		must(t, e.Call("textDocument/hover", map[string]any{"textDocument": map[string]any{"uri": uri}, "position": d.Range.End}, &got))
		if got.Contents.Kind != format || !strings.HasPrefix(got.Contents.Value, want) || got.Range != d.Range {
			t.Errorf("%s: %+v", format, got)
		}
		if format == "plaintext" && !strings.HasSuffix(got.Contents.Value, " kode fed *") {
			t.Errorf("the text without marks is %q", got.Contents.Value)
		}
		var nothing *struct{}
		must(t,
			e.Call("textDocument/hover",
				map[string]any{"textDocument": map[string]any{"uri": uri}, "position": lsptest.Position{}}, &nothing))
		if nothing != nil {
			t.Error("there is a hover where nothing was found")
		}
	}
}

func TestDocumentSymbols(t *testing.T) {
	text := "# 7. Ny hal\n\n## Indstilling\n\nForvaltningen indstiller,\n\n1. at hallen bygges,\n" +
		"2. at der gives en bevilling.\n\n## Økonomi\n\nIngen.\n\n# 8. Ny sti\n\n## Indstilling\n\n" +
		"Forvaltningen indstiller, at stien anlægges.\n"
	type symbol struct {
		Name     string
		Range    lsptest.Range
		Children []symbol
	}
	var got []symbol
	e, dir := edit(t, lsptest.Capabilities)
	uri, _ := open(t, e, filepath.Join(dir, "sag.md"), "markdown", text)
	must(t, e.Call("textDocument/documentSymbol", map[string]any{"textDocument": map[string]any{"uri": uri}}, &got))
	if len(got) != 2 || got[0].Name != "7. Ny hal" || len(got[0].Children) != 2 ||
		got[0].Children[0].Name != "Indstilling" || len(got[0].Children[0].Children) != 2 {
		t.Errorf("symbols are %+v", got)
	}
	flat, dir := edit(t, nil)
	uri, _ = open(t, flat, filepath.Join(dir, "sag.md"), "markdown", text)
	var list []struct{ Name, ContainerName string }
	must(t, flat.Call("textDocument/documentSymbol", map[string]any{"textDocument": map[string]any{"uri": uri}}, &list))
	if len(list) < 7 || list[1].ContainerName != "7. Ny hal" {
		t.Errorf("the flat list is %+v", list)
	}
}

// versionOf is the version of the text diagnostics are for, 0 for other messages.
func versionOf(m lsptest.Message) int {
	var p struct{ Version int }
	if m.Method != "textDocument/publishDiagnostics" || json.Unmarshal(m.Params, &p) != nil {
		return 0
	}
	return p.Version
}

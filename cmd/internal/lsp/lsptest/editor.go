package lsptest

import (
	"encoding/json"
	"fmt"
	"net/url"
	"path/filepath"
	"slices"
	"sort"
	"unicode/utf16"
)

// Position and Range count UTF-16 units from 0.
type (
	Position struct {
		Line      int `json:"line"`
		Character int `json:"character"`
	}
	Range struct {
		Start Position `json:"start"`
		End   Position `json:"end"`
	}
)

// Diagnostic is one as the server sends it.
type Diagnostic struct {
	Range    Range  `json:"range"`
	Severity int    `json:"severity"`
	Code     string `json:"code"`
	Message  string `json:"message"`
	Related  []struct {
		Location struct {
			URI   string `json:"uri"`
			Range Range  `json:"range"`
		} `json:"location"`
		Message string `json:"message"`
	} `json:"relatedInformation"`
}

// Action is a code action.
type Action struct {
	Title       string       `json:"title"`
	Kind        string       `json:"kind"`
	Diagnostics []Diagnostic `json:"diagnostics"`
	IsPreferred bool         `json:"isPreferred"`
	Edit        *Edit        `json:"edit"`
	Command     *struct {
		Command   string `json:"command"`
		Arguments []any  `json:"arguments"`
	} `json:"command"`
}

// Edit is a workspace edit.
type Edit struct {
	Changes   map[string][]TextEdit `json:"changes"`
	Documents []struct {
		Kind         string `json:"kind"`
		URI          string `json:"uri"`
		TextDocument struct {
			URI string `json:"uri"`
		} `json:"textDocument"`
		Edits []TextEdit `json:"edits"`
	} `json:"documentChanges"`
}

// TextEdit replaces a range.
type TextEdit struct {
	Range   Range  `json:"range"`
	NewText string `json:"newText"`
}

// Capabilities are those of an editor that can do all the server asks about.
var Capabilities = map[string]any{
	"workspace": map[string]any{
		"workspaceEdit":         map[string]any{"documentChanges": true, "resourceOperations": []string{"create"}},
		"didChangeWatchedFiles": map[string]any{"dynamicRegistration": true},
	},
	"textDocument": map[string]any{
		"publishDiagnostics": map[string]any{"relatedInformation": true},
		"hover":              map[string]any{"contentFormat": []string{"markdown"}},
		"codeAction":         map[string]any{"codeActionLiteralSupport": map[string]any{}},
		"documentSymbol":     map[string]any{"hierarchicalDocumentSymbolSupport": true},
	},
}

// Editor holds open texts.
type Editor struct {
	*Client
	texts map[string][]uint16 // by URI
	at    map[string]int      // their versions
}

// NewEditor opens a folder with a server.
func NewEditor(c *Client, folder string, capabilities map[string]any) (*Editor, error) {
	e := &Editor{c, map[string][]uint16{}, map[string]int{}}
	params := map[string]any{"processId": nil, "rootUri": URI(folder), "capabilities": capabilities}
	if err := c.Call("initialize", params, nil); err != nil {
		return nil, err
	}
	return e, c.Notify("initialized", map[string]any{})
}

// URI is that of a path.
func URI(path string) string {
	full, _ := filepath.Abs(path)
	if full = filepath.ToSlash(full); full[0] != '/' {
		full = "/" + full
	}
	return (&url.URL{Scheme: "file", Path: full}).String()
}

// Open opens a text.
func (e *Editor) Open(uri, language, text string) error {
	e.texts[uri] = utf16.Encode([]rune(text))
	e.at[uri] = 1
	return e.Notify("textDocument/didOpen", map[string]any{
		"textDocument": map[string]any{"uri": uri, "languageId": language, "version": 1, "text": text},
	})
}

// Text is an open text as it is now.
func (e *Editor) Text(uri string) string { return string(utf16.Decode(e.texts[uri])) }

// IsOpen reports whether a text is open.
func (e *Editor) IsOpen(uri string) bool { return e.at[uri] > 0 }

// Change replaces a range and tells the server.
func (e *Editor) Change(uri string, r Range, text string) error {
	e.replace(uri, TextEdit{r, text})
	e.at[uri]++
	return e.Notify("textDocument/didChange", map[string]any{
		"textDocument":   map[string]any{"uri": uri, "version": e.at[uri]},
		"contentChanges": []any{map[string]any{"range": r, "text": text}},
	})
}

// Apply makes the edits to open texts, from behind, and returns the URIs of the files
// to be made.
func (e *Editor) Apply(edit *Edit) (created []string, err error) {
	changes := edit.Changes
	if changes == nil {
		changes = map[string][]TextEdit{}
	}
	for _, d := range edit.Documents {
		if d.Kind == "create" {
			created = append(created, d.URI)
			if !e.IsOpen(d.URI) {
				if err := e.Open(d.URI, "toml", ""); err != nil {
					return nil, err
				}
			}
			continue
		}
		changes[d.TextDocument.URI] = append(changes[d.TextDocument.URI], d.Edits...)
	}
	for uri, edits := range changes {
		if !e.IsOpen(uri) {
			return created, fmt.Errorf("%s is not open", uri)
		}
		edits = slices.Clone(edits)
		sort.SliceStable(edits, func(i, k int) bool { return after(edits[i].Range.Start, edits[k].Range.Start) })
		for _, x := range edits {
			if err := e.Change(uri, x.Range, x.NewText); err != nil {
				return created, err
			}
		}
	}
	return created, nil
}

func after(a, b Position) bool {
	return a.Line > b.Line || a.Line == b.Line && a.Character > b.Character
}

// Marked is the text of a range.
func (e *Editor) Marked(uri string, r Range) string {
	t := e.texts[uri]
	return string(utf16.Decode(t[e.offset(uri, r.Start):e.offset(uri, r.End)]))
}

func (e *Editor) replace(uri string, x TextEdit) {
	from, to := e.offset(uri, x.Range.Start), e.offset(uri, x.Range.End)
	e.texts[uri] = slices.Concat(e.texts[uri][:from], utf16.Encode([]rune(x.NewText)), e.texts[uri][to:])
}

// offset is the unit of a text at a position.
func (e *Editor) offset(uri string, p Position) int {
	t, i := e.texts[uri], 0
	for line := 0; line < p.Line && i < len(t); i++ {
		if t[i] == '\n' || t[i] == '\r' && (i+1 == len(t) || t[i+1] != '\n') {
			line++
		}
	}
	return min(i+p.Character, len(t))
}

// Diagnostics waits for those of the text as it is now.
func (e *Editor) Diagnostics(uri string) ([]Diagnostic, error) {
	m, err := e.Wait(func(m Message) bool { return m.uri == uri && m.version == e.at[uri] })
	if err != nil {
		return nil, err
	}
	var got struct {
		Diagnostics []Diagnostic `json:"diagnostics"`
	}
	return got.Diagnostics, json.Unmarshal(m.Params, &got)
}

// Actions asks what can be done about a range.
func (e *Editor) Actions(uri string, r Range) (all []Action, err error) {
	err = e.Call("textDocument/codeAction", map[string]any{
		"textDocument": map[string]any{"uri": uri}, "range": r, "context": map[string]any{"diagnostics": []any{}},
	}, &all)
	return all, err
}

// Close ends the conversation as an editor should.
func (e *Editor) Close() error {
	if err := e.Call("shutdown", nil, nil); err != nil {
		return err
	}
	return e.Notify("exit", nil)
}

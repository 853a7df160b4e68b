package lsptest

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Script plays what an editor's user does, one line each, and writes what the editor
// shows to out:
//
//	open FILE                 the text of a file that lies in the folder
//	show FILE                 its findings: place, severity, rule, first line
//	hover FILE TEXT           at the first place of a text
//	actions FILE TEXT         what can be done there
//	do FILE TEXT: TITLE       the action whose title begins so
//	replace FILE OLD => NEW   the first place of a text; "" is the beginning
//	save FILE                 write the text as it is now, and say so
//	text FILE                 the text as it is now
//	symbols FILE              items and sections
func Script(e *Editor, folder string, script io.Reader, out io.Writer) error {
	s := bufio.NewScanner(script)
	for n := 1; s.Scan(); n++ {
		line := strings.TrimSpace(s.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		verb, rest, _ := strings.Cut(line, " ")
		file, what, _ := strings.Cut(rest, " ")
		p := player{e, filepath.Join(folder, file), URI(filepath.Join(folder, file)), out}
		if err := p.play(verb, what); err != nil {
			return fmt.Errorf("line %d, %q: %w", n, line, err)
		}
	}
	return s.Err()
}

type player struct {
	*Editor
	path, uri string
	out       io.Writer
}

var languages = map[string]string{".md": "markdown", ".html": "html", ".txt": "plaintext", ".toml": "toml"}

func (p *player) play(verb, what string) error {
	switch verb {
	case "open":
		text, err := os.ReadFile(p.path)
		if err != nil {
			return err
		}
		return p.Open(p.uri, languages[filepath.Ext(p.path)], string(text))
	case "show":
		return p.show()
	case "hover":
		return p.hover(what)
	case "actions":
		all, err := p.actions(what)
		for _, a := range all {
			fmt.Fprintln(p.out, a.Title)
		}
		return err
	case "do":
		return p.do(what)
	case "replace":
		old, text, _ := strings.Cut(what, "=>")
		r, err := p.find(strings.Trim(old, `" `))
		if err != nil {
			return err
		}
		return p.Change(p.uri, r, strings.TrimSpace(text))
	case "save":
		if err := os.WriteFile(p.path, []byte(p.Text(p.uri)), 0o644); err != nil {
			return err
		}
		return p.Notify("textDocument/didSave", map[string]any{"textDocument": map[string]any{"uri": p.uri}})
	case "text":
		_, err := io.WriteString(p.out, p.Text(p.uri))
		return err
	case "symbols":
		return p.symbols()
	}
	return fmt.Errorf("no such line")
}

func (p *player) show() error {
	all, err := p.Diagnostics(p.uri)
	if err != nil {
		return err
	}
	severities := []string{"", "Error", "Warning", "Information", "Hint"}
	for _, d := range all {
		message, _, _ := strings.Cut(d.Message, "\n")
		fmt.Fprintf(p.out, "%d:%d %s %s: %s\n", d.Range.Start.Line, d.Range.Start.Character, severities[d.Severity],
			cmp.Or(d.Code, "-"), message)
	}
	fmt.Fprintf(p.out, "%d in all\n", len(all))
	return nil
}

// find is the first place of a text.
func (p *player) find(text string) (Range, error) {
	before, _, ok := strings.Cut(p.Text(p.uri), text)
	if !ok {
		return Range{}, fmt.Errorf("%q is not in the text", text)
	}
	return Range{end(before), end(before + text)}, nil
}

// end is the position behind a text.
func end(text string) Position {
	line := text[strings.LastIndexByte(text, '\n')+1:]
	p := Position{Line: strings.Count(text, "\n")}
	for _, r := range line {
		if p.Character++; r > 0xffff {
			p.Character++
		}
	}
	return p
}

func (p *player) hover(what string) error {
	r, err := p.find(what)
	if err != nil {
		return err
	}
	var got *struct{ Contents struct{ Value string } }
	err = p.Call("textDocument/hover", map[string]any{"textDocument": map[string]any{"uri": p.uri}, "position": r.Start}, &got)
	if err == nil && got != nil {
		fmt.Fprintln(p.out, got.Contents.Value)
	}
	return err
}

func (p *player) actions(what string) ([]Action, error) {
	r, err := p.find(what)
	if err != nil {
		return nil, err
	}
	return p.Actions(p.uri, r)
}

func (p *player) do(what string) error {
	at, title, _ := strings.Cut(what, ": ")
	all, err := p.actions(at)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(all, func(a Action) bool { return strings.HasPrefix(a.Title, title) })
	if i < 0 || all[i].Edit == nil {
		return fmt.Errorf("no such action")
	}
	_, err = p.Apply(all[i].Edit)
	return err
}

func (p *player) symbols() error {
	type symbol struct {
		Name     string
		Detail   string
		Children []symbol
	}
	var all []symbol
	if err := p.Call("textDocument/documentSymbol", map[string]any{"textDocument": map[string]any{"uri": p.uri}}, &all); err != nil {
		return err
	}
	var list func(indent string, in []symbol)
	list = func(indent string, in []symbol) {
		for _, x := range in {
			fmt.Fprintf(p.out, "%s%s (%s)\n", indent, x.Name, x.Detail)
			list(indent+"  ", x.Children)
		}
	}
	list("", all)
	return nil
}

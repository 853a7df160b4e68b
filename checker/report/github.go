package report

import (
	"fmt"
	"io"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = register("github", func(w io.Writer, o Options) Reporter { return &github{w, o} })

// github writes workflow commands. The runner shows at most 10 of each kind per
// step and 50 per job; the rest stays in the log, so nothing else is written.
type github struct {
	w io.Writer
	o Options
}

func (g *github) Begin() error { return nil }
func (g *github) End() error   { return nil }

func (g *github) File(f *checker.FileResult) error {
	file := "file=" + escapeProperty(relative(g.o.Base, f.Path))
	if f.Err != "" {
		err := g.command("error", file+",title=Filen "+trouble(f), document.MaskCPR(f.Err))
		if err != nil {
			return err
		}
	}
	for i := range f.Items {
		it := &f.Items[i]
		for _, x := range open(it, &g.o) {
			w := words(f.Doc, it.Item, x, &g.o)
			properties := file
			if isText(f.Doc) {
				properties += githubRange(w.Place)
			}
			label := fmt.Sprintf("%s: %s (%s)", x.Severity.Label(), x.Rule.Title, x.Rule.ID)
			properties += ",title=" + escapeProperty(label)
			if err := g.command(githubLevel(x.Severity), properties, g.message(f, &w)); err != nil {
				return err
			}
		}
	}
	return nil
}

// message names the place in words where the file has no lines.
func (g *github) message(f *checker.FileResult, w *wording) string {
	at := where(w.Place, false)
	if isText(f.Doc) || at == "" {
		return w.sentences()
	}
	return capital(at) + ": " + w.sentences()
}

func (g *github) command(level, properties, message string) error {
	_, err := fmt.Fprintf(g.w, "::%s %s::%s\n", level, properties, escapeData(message))
	return err
}

// githubRange gives lines and, as the runner demands, columns only on one line.
func githubRange(p document.Place) string {
	switch {
	case p.Line == 0:
		return ""
	case p.EndLine == p.Line:
		return fmt.Sprintf(",line=%d,endLine=%d,col=%d,endColumn=%d", p.Line, p.EndLine, p.Column, p.EndColumn)
	}
	return fmt.Sprintf(",line=%d,endLine=%d", p.Line, p.EndLine)
}

func githubLevel(s checker.Severity) string {
	if level := sarifLevel(s); level != "note" {
		return level
	}
	return "notice"
}

var (
	dataEscapes     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	propertyEscapes = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func escapeData(s string) string     { return dataEscapes.Replace(s) }
func escapeProperty(s string) string { return propertyEscapes.Replace(s) }

package report

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = register("gitlab", func(w io.Writer, o Options) Reporter {
	return &gitlab{w: w, o: o, seen: map[string]bool{}}
})

// gitlab writes a Code Quality report. GitLab shows entries with one fingerprint
// as one, so no fingerprint is written twice.
type gitlab struct {
	w    io.Writer
	o    Options
	seen map[string]bool
}

type gitlabEntry struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"`
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
}

func (g *gitlab) Begin() error {
	_, err := io.WriteString(g.w, "[")
	return err
}

func (g *gitlab) End() error {
	_, err := io.WriteString(g.w, "\n]\n")
	return err
}

func (g *gitlab) File(f *checker.FileResult) error {
	name := relative(g.o.Base, f.Path)
	if f.Err != "" {
		err := g.entry(gitlabEntry{
			document.MaskCPR(f.Err), "filen-" + strings.ReplaceAll(trouble(f), " ", "-"), "", "critical",
			gitlabLocation{name, gitlabLines{1}},
		})
		if err != nil {
			return err
		}
	}
	for i := range f.Items {
		it := &f.Items[i]
		for _, x := range open(it, &g.o) {
			w := words(f.Doc, it.Item, x, &g.o)
			// A paragraph number of a Word file is the best line there is.
			line := max(w.Place.Line, 1)
			err := g.entry(gitlabEntry{
				w.sentences(), x.Rule.ID, x.Fingerprint, gitlabSeverity(x.Severity), gitlabLocation{name, gitlabLines{line}},
			})
			if err != nil {
				return err
			}
		}
	}
	return nil
}

func (g *gitlab) entry(e gitlabEntry) error {
	sep := ",\n"
	if len(g.seen) == 0 {
		sep = "\n"
	}
	for n := 1; e.Fingerprint == "" || g.seen[e.Fingerprint]; n++ {
		sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%s\x00%d", e.CheckName, e.Location.Path, n))
		e.Fingerprint = hex.EncodeToString(sum[:8])
	}
	g.seen[e.Fingerprint] = true
	line, err := encode(e)
	if err != nil {
		return err
	}
	_, err = g.w.Write(append([]byte(sep), line...))
	return err
}

func gitlabSeverity(s checker.Severity) string {
	switch s {
	case checker.Error:
		return "major"
	case checker.Warning:
		return "minor"
	}
	return "info"
}

package lint

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/checker/reader"
)

// Source is one version of a text and where it is to be found.
type Source struct {
	Path string      // of the file; settings and attachments are looked for beside it
	Name string      // as people are told; "" is Path
	View reader.View // of tracked changes
	Data []byte      // the text itself if it was read already
	load func() ([]byte, error)
}

func (s *Source) name() string {
	if s.Name != "" {
		return s.Name
	}
	return s.Path
}

// Versions is a text to compare with its older version. Without an Old or a New there
// is nothing to compare with, which is told.
type Versions struct{ Old, New *Source }

// Name is what the result of comparing them is called.
func (v Versions) Name() string {
	if v.New == nil {
		return v.Old.name()
	}
	return v.New.name()
}

// Compare compares texts in parallel; see Run.
func (l *Linter) Compare(ctx context.Context, all []Versions, emit func(*checker.FileResult, error) error) error {
	return inOrder(ctx, l.opt.Jobs, all, l.versions, emit)
}

func (l *Linter) versions(v Versions) (checker.FileResult, error) {
	switch {
	case v.New == nil:
		return checker.FileResult{
			Path: v.Name(), Notes: []checker.Note{{Level: "warning", Message: "Filen er ikke med i den nye udgave."}},
		}, nil
	case v.Old == nil:
		return checker.FileResult{
			Path:  v.Name(),
			Notes: []checker.Note{{Level: "info", Message: "Filen er ny: der er ingen gammel udgave at sammenligne den med."}},
		}, nil
	}
	newer, problem := l.open(v.New)
	if problem != "" {
		return checker.FileResult{Path: v.Name(), Err: problem}, nil
	}
	older, problem := l.open(v.Old)
	if problem != "" {
		return checker.FileResult{Path: v.Name(), Err: fmt.Sprintf("Den gamle udgave (%s) kan ikke læses: %s", v.Old.name(), problem)}, nil
	}
	if v.Old.View != v.New.View && older.Text == newer.Text {
		return checker.FileResult{Path: v.Name(), Err: untracked(newer.Format)}, nil
	}
	spare(len(older.Text) + len(newer.Text))
	p, err := l.projectFor(v.New.Path)
	if err != nil {
		return checker.FileResult{Path: v.Name()}, err
	}
	c, err := l.checker(p, v.New.Path)
	if err != nil {
		return checker.FileResult{Path: v.Name()}, err
	}
	replies := adopt(newer, v.New.Path, l.opt.MaxBytes)
	attachments, names := l.attachments(c, newer, v.New.Path, v.Old.Path)
	res, err := c.Compare(older, newer, attachments, append(replies, answers(p.config.Suppressions(v.New.Path))...))
	if len(names) > 0 {
		res.Notes = append(res.Notes, checker.Note{Level: "info", Message: "Læst med som bilag: " + danish.Enumerate(names) + "."})
	}
	return res, err
}

// untracked tells that a file with one version holds no other, so that nothing is compared.
func untracked(format string) string {
	if format == "docx" || format == "odt" {
		return "Filen har ingen sporede ændringer i teksten, så der er ingen gammel udgave at sammenligne med. Slå " +
			"»Registrer ændringer« til, eller nævn også den gamle fil: sagstjek compare GAMMEL NY"
	}
	return "Filer af den slags har ingen sporede ændringer. Nævn også den gamle fil: sagstjek compare GAMMEL NY"
}

// open reads a version; problem says in Danish what is wrong with the file.
func (l *Linter) open(s *Source) (doc *document.Document, problem string) {
	data, err := s.Data, error(nil)
	switch {
	case data != nil:
	case s.load != nil:
		data, err = s.load()
	default:
		data, err = l.read(s.Path)
	}
	if err == nil {
		doc, err = reader.Read(s.Path, data, reader.Options{MaxBytes: l.opt.MaxBytes, View: s.View})
	}
	var known *reader.Problem
	switch {
	case errors.As(err, &known):
		return nil, known.Error()
	case err != nil:
		return nil, unreadable(err)
	}
	doc.Name = s.name() // what people are told does not say what kind of file it is
	doc.ShowClosed = l.opt.ShowClosed
	return doc, ""
}

// Tracked are the two versions that a file with tracked changes holds.
func Tracked(path string) Versions {
	return Versions{
		Old: &Source{Path: path, Name: path + " (før de sporede ændringer)", View: reader.Original},
		New: &Source{Path: path},
	}
}

// Pair finds the versions that two arguments name: files, or folders whose files
// belong together by their path, else by what they say.
func (l *Linter) Pair(ctx context.Context, older, newer string) ([]Versions, Found, error) {
	was, err := l.Walk(ctx, []string{older})
	if err != nil {
		return nil, was, err
	}
	is, err := l.Walk(ctx, []string{newer})
	is.Skipped += was.Skipped
	is.Excluded = is.Excluded || was.Excluded
	is.Missing = append(was.Missing, is.Missing...)
	if err != nil || len(is.Missing) > 0 {
		return nil, is, err
	}
	if len(was.Files) == 1 && len(is.Files) == 1 {
		return []Versions{{&Source{Path: was.Files[0]}, &Source{Path: is.Files[0]}}}, is, nil
	}
	return l.match(sources(was.Files, older), sources(is.Files, newer)), is, nil
}

// relative is a source with its path in the folder compared.
type relative struct {
	*Source
	rel string
}

func sources(files []string, root string) []relative {
	var out []relative
	for _, f := range files {
		rel, err := filepath.Rel(root, f)
		if err != nil {
			rel = f
		}
		out = append(out, relative{&Source{Path: f}, filepath.ToSlash(rel)})
	}
	return out
}

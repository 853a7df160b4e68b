// Package lint joins configuration, rules, readers and checker: it finds files,
// checks them in parallel and hands on results in order.
package lint

import (
	"path/filepath"
	"sync"
	"time"

	"sagstjek/checker"
	"sagstjek/checker/reader"
	"sagstjek/config"
	"sagstjek/rules"
)

// Options say how to check.
type Options struct {
	Config     string // path of the settings file; "": the nearest one above each file
	Profile    string // "" is what the settings file says
	Only       []string
	Today      time.Time
	Meeting    time.Time
	ShowClosed bool
	Exclude    []string // path patterns with "/", relative to the working directory
	Strictly   bool     // what is excluded is not checked even if it is named
	Jobs       int      // how many files at once; 0: as many as there are processors, up to eight
	MaxBytes   int64
	Remember   bool // the same texts are checked again and again with few changes
	Pairs      bool // versions are compared
}

// Linter checks files. It is safe for concurrent use.
type Linter struct {
	opt   Options
	built []*checker.Rule

	mu       sync.Mutex
	projects map[string]*project // by path of the settings file
	dirs     map[string]string   // folder -> path of its settings file
}

// New prepares a linter; an error says in Danish what is wrong with the options.
func New(o Options) (*Linter, error) {
	collect(roomy)
	built, err := rules.All()
	if err != nil {
		return nil, err
	}
	l := &Linter{opt: o, built: built, projects: map[string]*project{}, dirs: map[string]string{}}
	if o.Config != "" {
		if _, err := l.project(o.Config); err != nil {
			return nil, err
		}
	}
	return l, nil
}

// Config is the configuration in force for a file or folder.
func (l *Linter) Config(path string) (*config.Config, error) {
	p, err := l.projectFor(path)
	if err != nil {
		return nil, err
	}
	return p.config, nil
}

// Rules are the rules known for a file or folder, by id, the municipality's own
// among them.
func (l *Linter) Rules(path string) ([]*checker.Rule, error) {
	p, err := l.projectFor(path)
	if err != nil {
		return nil, err
	}
	return p.rules, nil
}

// Running are the rules that report for a file or folder.
func (l *Linter) Running(path string) ([]*checker.Rule, error) {
	p, err := l.projectFor(path)
	if err != nil {
		return nil, err
	}
	c, err := l.checker(p, path)
	if err != nil {
		return nil, err
	}
	return c.Running(), nil
}

// Check checks the text of one file. What is wrong with the file is told in the
// result; an error is a fault in the settings or, told together with a result, in
// a rule.
func (l *Linter) Check(path string, data []byte) (checker.FileResult, error) {
	spare(len(data))
	p, err := l.projectOf(filepath.Dir(path))
	if err != nil {
		return checker.FileResult{Path: path}, err
	}
	c, err := l.checker(p, path)
	if err != nil {
		return checker.FileResult{Path: path}, err
	}
	doc, err := reader.Read(path, data, reader.Options{MaxBytes: l.opt.MaxBytes})
	if err != nil {
		return checker.FileResult{Path: path, Err: err.Error()}, nil
	}
	doc.ShowClosed = l.opt.ShowClosed
	replies := adopt(doc, path, l.opt.MaxBytes)
	entries := p.config.Suppressions(path)
	res, err := c.Check(doc, append(replies, answers(entries)...))
	l.note(p, entries, &res)
	return res, err
}

func answers(list []config.Suppression) []checker.Answer {
	out := make([]checker.Answer, 0, len(list))
	for _, s := range list {
		out = append(out, checker.Answer{Rule: s.Rule, Fingerprint: s.Fingerprint, Reason: s.Reason, Where: filepath.Base(s.Where)})
	}
	return out
}

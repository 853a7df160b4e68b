// Package lint joins configuration, rules, readers and checker: it finds files,
// checks them in parallel and hands on results in order.
package lint

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"sort"
	"sync"
	"time"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/reader"
	"sagstjek/config"
	"sagstjek/rules"
	"sagstjek/rules/lexicon"
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
	Jobs       int      // how many files at once; 0: as many as there are processors
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

// project is one settings file with what follows from it.
type project struct {
	config   *config.Config
	rules    []*checker.Rule
	checkers map[*config.Settings]*checker.Checker
	used     map[entry]bool // suppressions that have covered something
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

// projectFor is the project of a file or folder.
func (l *Linter) projectFor(path string) (*project, error) {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return l.projectOf(path)
	}
	return l.projectOf(filepath.Dir(path))
}

// projectOf is the project of the files in a folder.
func (l *Linter) projectOf(dir string) (*project, error) {
	if l.opt.Config != "" {
		return l.project(l.opt.Config)
	}
	l.mu.Lock()
	at, ok := l.dirs[dir]
	l.mu.Unlock()
	if !ok {
		var err error
		if at, err = config.Find(dir); err != nil {
			return nil, err
		}
		at = short(at)
		l.mu.Lock()
		l.dirs[dir] = at
		l.mu.Unlock()
	}
	return l.project(at)
}

// short is a path as seen from the working directory, if it lies below it.
func short(path string) string {
	wd, err := os.Getwd()
	if err != nil || path == "" {
		return path
	}
	if rel, err := filepath.Rel(wd, path); err == nil && filepath.IsLocal(rel) {
		return rel
	}
	return path
}

func (l *Linter) project(path string) (*project, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if p, ok := l.projects[path]; ok {
		return p, nil
	}
	all := append([]*checker.Rule(nil), l.built...)
	own, err := config.OwnRules(path, l.opt.Profile)
	if err != nil {
		return nil, err
	}
	for _, name := range own {
		r, err := RuleFile(name)
		if err != nil {
			return nil, err
		}
		if Find(all, r.ID) != nil {
			return nil, fmt.Errorf("%s: der er allerede en regel, der hedder %s; giv filen et andet navn", name, r.ID)
		}
		all = append(all, r)
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].ID < all[j].ID })
	c, err := config.LoadProfile(path, l.opt.Profile, all)
	if err != nil {
		return nil, err
	}
	p := &project{config: c, rules: all, checkers: map[*config.Settings]*checker.Checker{}, used: map[entry]bool{}}
	l.projects[path] = p
	return p, nil
}

// checker returns the checker for the settings of a file; files with equal settings
// share one, and so its matcher.
func (l *Linter) checker(p *project, path string) (*checker.Checker, error) {
	s, err := p.config.For(path)
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if c, ok := p.checkers[s]; ok {
		return c, nil
	}
	c, err := checker.New(p.rules, l.env(p, s))
	if err != nil {
		return nil, err
	}
	p.checkers[s] = c
	return c, nil
}

func (l *Linter) env(p *project, s *config.Settings) checker.Env {
	env := checker.Env{
		Today: l.opt.Today, Meeting: l.opt.Meeting, Secret: p.config.Secret(), Remember: l.opt.Remember, Pairs: l.opt.Pairs, Cues: rules.Cues,
		Lists:   map[string][]string{},
		Options: s.Options, Severity: s.Severity, Off: s.Off, On: s.On,
		Only: map[string]bool{},
	}
	for _, r := range s.Required {
		env.Required = append(env.Required, checker.Template(r))
	}
	const byTemplate = "fast-afsnit-mangler" // a template switches it on
	if _, off := s.Off[byTemplate]; len(s.Required) > 0 && !off {
		env.On = maps.Clone(s.On)
		env.On[byTemplate] = true
	}
	for name, words := range lexicon.Lists() {
		env.Lists[name] = append([]string(nil), words...)
	}
	for name, words := range s.Lists {
		env.Lists[name] = append(env.Lists[name], words...)
	}
	env.Names = agenda.Names{Headings: s.Headings, Parties: env.Lists["partier"]}
	for _, id := range l.opt.Only {
		if r := Find(p.rules, id); r != nil {
			id = r.ID
		}
		env.Only[id] = true
	}
	return env
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
		where := s.Where
		if where != "baseline" {
			where = filepath.Base(where)
		}
		out = append(out, checker.Answer{Rule: s.Rule, Fingerprint: s.Fingerprint, Reason: s.Reason, Where: where, Times: s.Count})
	}
	return out
}

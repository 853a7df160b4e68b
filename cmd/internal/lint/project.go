package lint

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/config"
	"sagstjek/rules"
	"sagstjek/rules/lexicon"
)

// project is one settings file with what follows from it.
type project struct {
	config   *config.Config
	rules    []*checker.Rule
	checkers map[*config.Settings]*checker.Checker
	used     map[entry]bool // suppressions that have covered something
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
	c, err := config.Load(path, l.opt.Profile, all)
	if err != nil {
		return nil, err
	}
	p := &project{config: c, rules: all, checkers: map[*config.Settings]*checker.Checker{}, used: map[entry]bool{}}
	l.projects[path] = p
	return p, nil
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
	at, err := l.settingsOf(dir)
	if err != nil {
		return nil, err
	}
	return l.project(at)
}

// settingsOf is the path of the settings file in a folder or the nearest one above, "" if
// there is none. No folder is looked in twice, however many lie in it.
func (l *Linter) settingsOf(dir string) (string, error) {
	l.mu.Lock()
	at, ok := l.dirs[dir]
	l.mu.Unlock()
	if ok {
		return at, nil
	}
	at, up, err := config.Look(dir)
	if up != "" {
		at, err = l.settingsOf(up)
	}
	if err != nil {
		return "", err
	}
	at = short(at)
	l.mu.Lock()
	l.dirs[dir] = at
	l.mu.Unlock()
	return at, nil
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
		Today: l.opt.Today, Meeting: l.opt.Meeting, Secret: p.config.Secret(), Baseline: p.config.Baseline(),
		Remember: l.opt.Remember, Pairs: l.opt.Pairs, Cues: rules.Cues,
		Lists:   map[string][]string{},
		Options: s.Options, Severity: s.Severity, Off: s.Off, On: s.On,
		Only: map[string]bool{},
	}
	for _, r := range s.Required {
		env.Required = append(env.Required, checker.Template(r))
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

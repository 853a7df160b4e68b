package lint

import (
	"cmp"
	"path/filepath"
	"slices"

	"sagstjek/checker"
	"sagstjek/config"
)

// entry is a suppression in a settings or answers file.
type entry struct {
	where string
	line  int
}

// note remembers which of the entries for a file were of use.
func (l *Linter) note(p *project, entries []config.Suppression, res *checker.FileResult) {
	if len(entries) == 0 {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, it := range res.Items {
		for _, f := range it.Findings {
			for _, s := range entries {
				if f.Suppressed != nil && (s.Fingerprint == f.Fingerprint || s.Fingerprint == "" && s.Rule == f.Rule.ID) {
					p.used[entry{s.Where, s.Line}] = true
				}
			}
		}
	}
}

// Unused are the suppressions in settings and answers files that covered nothing in a
// run over paths, by file and line. Only a run of all rules over a settings file's
// whole folder can tell.
func (l *Linter) Unused(paths []string) []config.Suppression {
	if len(l.opt.Only) > 0 || len(l.opt.Exclude) > 0 || l.opt.Profile != "" || l.opt.Config != "" {
		return nil
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	var unused []config.Suppression
	for _, p := range l.projects {
		if !slices.ContainsFunc(paths, func(path string) bool { return covers(path, filepath.Dir(p.config.AnswersPath())) }) {
			continue
		}
		for _, s := range p.config.Written() {
			if r := Find(p.rules, s.Rule); r != nil && r.Compare != nil {
				continue // it may cover something when drafts are compared
			}
			if !p.used[entry{s.Where, s.Line}] {
				unused = append(unused, s)
			}
		}
	}
	slices.SortFunc(unused, func(a, b config.Suppression) int {
		return cmp.Or(cmp.Compare(a.Where, b.Where), cmp.Compare(a.Line, b.Line))
	})
	return unused
}

// covers reports whether folder is path or lies below it.
func covers(path, folder string) bool {
	path, err := filepath.Abs(path)
	if err != nil {
		return false
	}
	folder, err = filepath.Abs(folder)
	if err != nil {
		return false
	}
	rel, err := filepath.Rel(path, folder)
	return err == nil && filepath.IsLocal(rel)
}

package lint

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"sagstjek/checker/reader"
	"sagstjek/config"
)

// Found is what a walk over paths came upon.
type Found struct {
	Files    []string // to be checked, in order of the arguments, then by path
	Skipped  int      // files of other kinds, links, excluded ones, and what sagstjek wrote itself
	Excluded bool     // a flag or the settings left a file or folder out
	Passed   bool     // some of that was named
	Missing  []string // arguments that name nothing
}

// Walk finds the files that paths name. A file that is named is taken whatever its
// kind, unless excluding is strict; in folders only known kinds are, without links, lock files, commented copies,
// pages of results and what is excluded.
func (l *Linter) Walk(ctx context.Context, paths []string) (Found, error) {
	var out Found
	seen := map[string]bool{}
	add := func(path string) {
		if clean := filepath.Clean(path); !seen[clean] {
			seen[clean] = true
			out.Files = append(out.Files, clean)
		}
	}
	for _, path := range paths {
		info, err := os.Stat(path)
		switch {
		case err != nil:
			out.Missing = append(out.Missing, path)
			add(path)
		case info.IsDir():
			if err := l.folder(ctx, path, &out, add); err != nil {
				return out, err
			}
		case l.opt.Strictly && l.excluded(path, filepath.Dir(path)):
			out.Excluded, out.Passed = true, true
			out.Skipped++
		default:
			add(path)
		}
	}
	return out, nil
}

func (l *Linter) folder(ctx context.Context, root string, out *Found, add func(string)) error {
	var files []string
	root = filepath.Clean(root) + string(filepath.Separator) // so that a link is followed
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil { // told with the results, so that the rest is checked all the same
			files = append(files, path)
			return nil
		}
		switch take := l.takes(root, path, d, out); {
		case !take && d.IsDir():
			return filepath.SkipDir
		case take && !d.IsDir():
			files = append(files, path)
		}
		return nil
	})
	sort.Strings(files)
	for _, f := range files {
		add(f)
	}
	return err
}

// takes reports whether a walk goes into a folder below root or reads a file there; what
// it passes over is counted in out.
func (l *Linter) takes(root, path string, d fs.DirEntry, out *Found) bool {
	name := d.Name()
	if d.IsDir() {
		excluded := path != root && l.excluded(path, path)
		out.Excluded = out.Excluded || excluded
		return path == root || !excluded && !strings.HasPrefix(name, ".")
	}
	if name == config.FileName || name == config.AnswersName || name == config.BaselineName {
		return false
	}
	if !d.Type().IsRegular() || !reader.Known(name) || strings.HasPrefix(name, "~$") || strings.HasPrefix(name, ".~lock") {
		out.Skipped++
		return false
	}
	excluded := l.excluded(path, filepath.Dir(path))
	out.Excluded = out.Excluded || excluded
	if excluded || isOurs(path) {
		out.Skipped++
		return false
	}
	return true
}

// excluded reports whether a flag or the settings of a folder leave a path out.
func (l *Linter) excluded(path, dir string) bool {
	slash := filepath.ToSlash(path)
	for _, pattern := range l.opt.Exclude {
		for _, p := range []string{pattern, "**/" + pattern, pattern + "/**", "**/" + pattern + "/**"} {
			if ok, err := doublestar.Match(p, slash); err == nil && ok {
				return true
			}
		}
	}
	p, err := l.projectOf(dir)
	return err == nil && p.config.Excluded(path)
}

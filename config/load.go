package config

import (
	"cmp"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"sagstjek/checker"
)

//go:embed profiles/*.toml
var profiles embed.FS

// Profiles are the names of the profiles that are part of the program, the default
// first.
func Profiles() []string {
	names := []string{defaultProfile}
	entries, _ := profiles.ReadDir("profiles")
	for _, e := range entries {
		if name := strings.TrimSuffix(e.Name(), ".toml"); name != defaultProfile {
			names = append(names, name)
		}
	}
	return names
}

const defaultProfile = "kl"

// layer is what one file says; later layers win over earlier ones.
type layer struct {
	src         *source
	profile     string
	profileAt   *node
	failLevel   string
	failLevelAt place
	excluded    []glob
	ownRules    []glob
	part
	overrides  []*override
	suppressed []Suppression
	values     []Value
	valuesAt   []place
}

// part are the settings that may differ between paths.
type part struct {
	rules    []ruleSetting
	headings []entry
	lists    []entry
	required []required
}

type entry struct {
	name, text string
	at         place
}

type required struct {
	RequiredSections
	at place
}

type override struct {
	at     place
	paths  []glob
	reason string
	part
}

type glob struct {
	pattern string
	at      place
}

// matches reports whether the pattern means a path, with "/" between folders and
// relative to the settings file, or a folder the path lies in.
func (g glob) matches(path string) bool {
	pattern := strings.TrimPrefix(strings.TrimSuffix(g.pattern, "/"), "./")
	return doublestar.MatchUnvalidated(pattern, path) || doublestar.MatchUnvalidated(pattern+"/**", path)
}

// loader reads the file and its profiles.
type loader struct {
	rules map[string]*checker.Rule // by present and former id; nil: rules are not looked at
	ids   []string
	lists func() []string
	read  func(path string) ([]byte, error)
	errs  []*Error
	layer *layer
	part  *part
}

// layers reads the file at path, "" for none, and the profiles below it, the
// lowest first. A profile named by flag takes the place of the file's own.
func (l *loader) layers(path, flag string) ([]*layer, error) {
	var all []*layer
	seen := map[string]bool{}
	name, from, at := flag, "", (*node)(nil)
	if path != "" {
		top, err := l.file(path, path)
		if err != nil {
			return nil, err
		}
		all = append(all, top)
		seen[identity(path)] = true
		if flag == "" {
			name, from, at = top.profile, filepath.Dir(path), top.profileAt
		}
	}
	for {
		below, err := l.profile(name, from, at, seen)
		if err != nil {
			return nil, err
		}
		all = append(all, below)
		if below.src.profile != "" && below.profile == "" {
			break
		}
		name, from, at = below.profile, filepath.Dir(below.src.path), below.profileAt
	}
	slices.Reverse(all)
	return all, join(l.errs)
}

// profile reads the profile a file at folder from names with the value at.
func (l *loader) profile(name, from string, at *node, seen map[string]bool) (*layer, error) {
	fail := func(format string, args ...any) (*layer, error) {
		if at != nil {
			return nil, at.at.errorf(format, args...)
		}
		return nil, &Error{Message: fmt.Sprintf(format, args...)}
	}
	if name == "" {
		name = defaultProfile
	}
	if !strings.HasSuffix(strings.ToLower(name), ".toml") {
		if !slices.Contains(Profiles(), name) {
			return fail("Der er ingen indbygget profil, der hedder %q.%s En fil med kommunens egen profil skal ende "+
				"på .toml.", name, didYouMean(name, Profiles()))
		}
		data, err := profiles.ReadFile("profiles/" + name + ".toml")
		if err != nil {
			return nil, err
		}
		return l.source(&source{name: "profilen " + name, profile: name, data: data, limit: maxSettings})
	}
	if strings.Contains(name, `\`) && at != nil {
		return fail(`Skriv / i stedet for \ i stier, også på Windows.`)
	}
	path := filepath.FromSlash(name)
	if !filepath.IsAbs(path) {
		path = filepath.Join(from, path)
	}
	if seen[identity(path)] {
		return fail("Profilen %q bygger på sig selv.", name)
	}
	seen[identity(path)] = true
	below, err := l.file(path, path)
	if errors.Is(err, fs.ErrNotExist) {
		return fail("Profilen %q findes ikke.", name)
	}
	return below, err
}

// file reads one file.
func (l *loader) file(path, shown string) (*layer, error) {
	data, err := l.read(path)
	if err != nil {
		return nil, unreadable(shown, err)
	}
	return l.source(&source{name: shown, path: path, data: data, limit: maxSettings})
}

func (l *loader) source(src *source) (*layer, error) {
	root, err := parse(src)
	if err != nil {
		return nil, err
	}
	l.layer = &layer{src: src}
	l.part = &l.layer.part
	before := len(l.errs)
	l.table(root, topKeys())
	slices.SortStableFunc(l.errs[before:], func(a, b *Error) int {
		return cmp.Or(a.Line-b.Line, a.Column-b.Column)
	})
	return l.layer, nil
}

func unreadable(path string, err error) *Error {
	e := &Error{Path: path, Message: "Filen kan ikke læses.", cause: err}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		e.Message = "Filen findes ikke."
	case errors.Is(err, fs.ErrPermission):
		e.Message = "Du har ikke adgang til at læse filen."
	}
	return e
}

// identity is one name for all ways to write a path.
func identity(path string) string {
	if full, err := filepath.Abs(path); err == nil {
		path = full
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	return path
}

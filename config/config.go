// Package config reads sagstjek.toml, its profile and the answers beside it, and
// tells which settings are in force for a file and where each comes from.
package config

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"sagstjek/checker"
)

// The files of a project, all in one folder.
const (
	FileName     = "sagstjek.toml"
	AnswersName  = "sagstjek.svar.toml"
	BaselineName = "sagstjek.baseline.toml"
)

// Config is what the files of a project and its profile say. It is safe for use
// by several goroutines.
type Config struct {
	path      string
	root      string // absolute: the folder that patterns count from
	layers    []*layer
	rules     []*checker.Rule
	flag      string // the profile named on the command line
	answers   []Suppression
	baseline  map[string]int
	secret    string
	overrides []*override

	mu    sync.Mutex
	made  map[string]*Settings // by which overrides apply
	equal []*Settings
}

// Load reads the settings file at path, its profile, and the answers and the
// baseline beside it. With path "" the settings are those of the profile kl, and
// answers are looked for in the working directory. A profile that is not "" takes the
// place of the one the file names: one of Profiles or the path of a .toml file. The
// error is an *Error, or several joined by errors.Join.
func Load(path, profile string, rules []*checker.Rule) (*Config, error) {
	l := &loader{read: os.ReadFile}
	l.know(rules)
	root, err := filepath.Abs(filepath.Dir(path))
	if err != nil {
		return nil, unreadable(path, err)
	}
	c := &Config{path: path, root: root, rules: rules, flag: profile, made: map[string]*Settings{}}
	if c.layers, err = l.layers(path, profile); err != nil {
		return nil, err
	}
	for _, layer := range c.layers {
		c.overrides = append(c.overrides, layer.overrides...)
	}
	answers, err := readKept(l.read, c.AnswersPath())
	if err != nil {
		return nil, err
	}
	baseline, err := readKept(l.read, c.BaselinePath())
	if err != nil {
		return nil, err
	}
	c.secret = answers.secret
	c.answers, c.baseline = parted(l.renamed(append(answers.entries, baseline.entries...)))
	return c, nil
}

// Find looks for sagstjek.toml in the folder of start, which is a file or a
// folder, and in those above it up to the root of the volume. It returns "" if
// there is none.
func Find(start string) (string, error) {
	dir := start
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		dir = filepath.Dir(dir)
	}
	for {
		path, up, err := Look(dir)
		if path != "" || up == "" {
			return path, err
		}
		dir = up
	}
}

// Look looks for sagstjek.toml in one folder. If there is none, up is the folder above,
// "" at the root of the volume.
func Look(dir string) (path, up string, err error) {
	full, err := filepath.Abs(dir)
	if err != nil {
		return "", "", unreadable(dir, err)
	}
	path = filepath.Join(full, FileName)
	if isFile(path) {
		return path, "", nil
	}
	// Notepad adds .txt, and Windows hides it.
	if isFile(path + ".txt") {
		return "", "", &Error{Path: path + ".txt", Message: "Filen skal hedde " + FileName + " uden .txt til sidst. Omdøb den."}
	}
	if up = filepath.Dir(full); up == full {
		up = ""
	}
	return "", up, nil
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// AnswersPath is where answers to findings are kept (see Answer).
func (c *Config) AnswersPath() string { return c.beside(AnswersName) }

// BaselinePath is where the baseline is kept (see WriteBaseline).
func (c *Config) BaselinePath() string { return c.beside(BaselineName) }

func (c *Config) beside(name string) string { return filepath.Join(filepath.Dir(c.path), name) }

// Secret keys the fingerprints of closed items; "" until the first answer is written.
func (c *Config) Secret() string { return c.secret }

// FailLevel is the severity from which findings make the command fail, or "aldrig".
func (c *Config) FailLevel() string {
	level, _ := c.failLevel()
	return level
}

func (c *Config) failLevel() (string, place) {
	level, at := string(checker.Error), place{}
	for _, layer := range c.layers {
		if layer.failLevel != "" {
			level, at = layer.failLevel, layer.failLevelAt
		}
	}
	return level, at
}

// Values are the municipality's own values, in the order of the file; the
// topmost file that names any decides.
func (c *Config) Values() []Value {
	for i := len(c.layers) - 1; i >= 0; i-- {
		if len(c.layers[i].values) > 0 {
			return c.layers[i].values
		}
	}
	return nil
}

// Excluded reports whether the settings leave a file or folder out.
func (c *Config) Excluded(file string) bool {
	var all []glob
	for _, layer := range c.layers {
		all = append(all, layer.excluded...)
	}
	if len(all) == 0 {
		return false
	}
	path, inside := c.relative(file)
	return inside && slices.ContainsFunc(all, func(g glob) bool { return g.matches(path) })
}

// missing reports whether a file is simply not there.
func missing(err error) bool { return errors.Is(err, fs.ErrNotExist) }

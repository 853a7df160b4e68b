package config

import (
	"os"
	"path/filepath"
	"slices"

	"github.com/bmatcuk/doublestar/v4"
)

// OwnRules are the municipality's own rule files that the settings name, in order
// and without doubles. Rules must be loaded from them before Load can know their
// ids. Patterns count from the folder of the file that holds them; one that
// matches no file is an error.
func OwnRules(path, profile string) ([]string, error) {
	l := &loader{read: os.ReadFile}
	layers, err := l.layers(path, profile)
	if err != nil {
		return nil, err
	}
	var files []string
	for _, layer := range layers {
		for _, g := range layer.ownRules {
			found, err := g.files(filepath.Dir(layer.src.path))
			if err != nil {
				return nil, err
			}
			files = append(files, found...)
		}
	}
	var once []string
	for _, f := range files {
		if !slices.Contains(once, f) {
			once = append(once, f)
		}
	}
	return once, nil
}

// files are the files below a folder that the pattern means, in order of name.
func (g glob) files(folder string) ([]string, error) {
	base, pattern := doublestar.SplitPattern(g.pattern)
	root := filepath.FromSlash(base)
	if !filepath.IsAbs(root) {
		root = filepath.Join(folder, root)
	}
	found, err := doublestar.Glob(os.DirFS(root), pattern, doublestar.WithFilesOnly())
	if err != nil || len(found) == 0 {
		return nil, g.at.errorf("Der er ingen filer, der passer på %q.", g.pattern)
	}
	slices.Sort(found)
	for i, name := range found {
		found[i] = filepath.Join(root, filepath.FromSlash(name))
	}
	return found, nil
}

package config

import (
	"errors"
	"os"
	"path/filepath"

	"sagstjek/checker"
)

// Faults lists what would be wrong with the settings file at path if it held data, as
// in an editor before it is saved. Mistakes in profiles it builds on are among them,
// with their own Path. profile is as for LoadProfile.
func Faults(path string, data []byte, profile string, rules []*checker.Rule) []*Error {
	l := &loader{read: func(name string) ([]byte, error) {
		if identity(name) == identity(path) {
			return data, nil
		}
		return os.ReadFile(name)
	}}
	l.know(rules)
	layers, err := l.layers(path, profile)
	if err != nil && len(l.errs) == 0 {
		return Errors(err)
	}
	all := l.errs
	for _, layer := range layers {
		for _, g := range layer.ownRules {
			if _, err := g.files(filepath.Dir(layer.src.path)); err != nil {
				all = append(all, Errors(err)...)
			}
		}
	}
	return all
}

// Errors are the mistakes an error of this package is made of.
func Errors(err error) []*Error {
	var many interface{ Unwrap() []error }
	if errors.As(err, &many) {
		var all []*Error
		for _, e := range many.Unwrap() {
			all = append(all, Errors(e)...)
		}
		return all
	}
	var one *Error
	if errors.As(err, &one) {
		return []*Error{one}
	}
	return nil
}

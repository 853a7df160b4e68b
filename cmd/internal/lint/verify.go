package lint

import (
	"fmt"
	"os"
	"path/filepath"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/checker/reader"
	"sagstjek/rules"
)

// Verify runs a rule on its own examples, with the headings and lists in force for
// a folder and the rule's own options. The error says in Danish what does not hold.
func (l *Linter) Verify(folder string, r *checker.Rule) error {
	env, _, err := l.exampleEnv(folder)
	if err != nil {
		return err
	}
	return checker.Verify(r, env, readExample)
}

// Reacting are the ids of the rules known for a folder that react to an example of r.
func (l *Linter) Reacting(folder string, r *checker.Rule, example string) ([]string, error) {
	env, known, err := l.exampleEnv(folder)
	if err != nil {
		return nil, err
	}
	return checker.Reacting(known, r, example, env, readExample)
}

// exampleEnv is what examples are read with, and the rules known for a folder.
func (l *Linter) exampleEnv(folder string) (checker.Env, []*checker.Rule, error) {
	p, err := l.projectFor(folder)
	if err != nil {
		return checker.Env{}, nil, err
	}
	s, err := p.config.For(folder)
	if err != nil {
		return checker.Env{}, nil, err
	}
	env := l.env(p, s)
	env.Options = nil // the examples are written for the defaults
	return env, p.rules, nil
}

func readExample(name, text string) (*document.Document, error) {
	return reader.Read(name, []byte(text), reader.Options{})
}

// RuleFile reads a rule of a municipality's own. An error names the file.
func RuleFile(path string) (*checker.Rule, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("%s: %s", path, unreadable(err))
	}
	return rules.Parse(filepath.ToSlash(path), data)
}

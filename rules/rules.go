// Package rules holds the rules and the data they use: one file per rule, in the
// folder of its duty, as TOML where cues tell it and as Go where they do not.
package rules

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strings"

	"sagstjek/checker"
	"sagstjek/rules/aabenhed"
	"sagstjek/rules/ansvar"
	"sagstjek/rules/betjening"
	"sagstjek/rules/faglighed"
	"sagstjek/rules/lovlighed"
	"sagstjek/rules/neutralitet"
	"sagstjek/rules/sandhed"
	"sagstjek/rules/udvikling"
)

//go:embed */*.toml
var files embed.FS

// All returns the built-in rules, sorted by id. That they are complete is for the tests
// to see: it takes all of the codex to tell.
func All() ([]*checker.Rule, error) {
	out, err := declared()
	if err != nil {
		return nil, err
	}
	for _, duty := range [][]*checker.Rule{
		lovlighed.Rules, sandhed.Rules, faglighed.Rules, udvikling.Rules,
		ansvar.Rules, aabenhed.Rules, neutralitet.Rules, betjening.Rules,
	} {
		out = append(out, duty...)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].ID < out[j].ID })
	for i := 1; i < len(out); i++ {
		if out[i].ID == out[i-1].ID {
			return nil, fmt.Errorf("der er to regler med navnet %s", out[i].ID)
		}
	}
	return out, nil
}

// declared reads the rules in the folders of the duties. An error names the file and
// the line.
func declared() ([]*checker.Rule, error) {
	var out []*checker.Rule
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".toml" || !ruleFile(name) {
			return err
		}
		data, err := files.ReadFile(name)
		if err != nil {
			return err
		}
		r, err := parse(name, data)
		if err != nil {
			return err
		}
		out = append(out, r)
		return nil
	})
	return out, err
}

// ruleFile reports whether a TOML file holds a rule: the folders of data do not.
func ruleFile(name string) bool {
	return !strings.HasPrefix(name, "lexicon/") && !strings.HasPrefix(name, "codex/")
}

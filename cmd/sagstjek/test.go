package main

import (
	"strings"

	"github.com/spf13/cobra"

	"sagstjek/checker"
	"sagstjek/cmd/internal/lint"
)

var _ = command(func() *cobra.Command {
	var o project
	c := &cobra.Command{
		Use:     "test [TILVALG] [REGEL|FIL.toml ...]",
		Aliases: []string{"proev"},
		Short:   "Prøv kontrollerne på deres egne eksempler",
		Long: `Prøv kontrollerne på deres egne gode og dårlige eksempler: dem, der er nævnt,
ellers alle, også kommunens egne fra sagstjek.toml.

Status: 0 alle holder, 1 et eksempel holder ikke, 2 en regel kan ikke læses.`,
		Example:           "  sagstjek proev\n  sagstjek proev regler/vores-regel.toml",
		RunE:              func(c *cobra.Command, args []string) error { return o.test(c, args) },
		ValidArgsFunction: o.completeRules,
	}
	o.add(c)
	return c
})

func (o *project) test(c *cobra.Command, names []string) error {
	l, err := o.linter()
	if err != nil {
		return err
	}
	list, err := rulesNamed(l, names)
	if err != nil {
		return err
	}
	p := newPage(c.OutOrStdout())
	failed := 0
	for _, r := range list {
		if err := l.Verify(".", r); err != nil {
			failed++
			p.line("holder ikke  " + r.ID)
			for _, l := range strings.Split(err.Error(), "\n") {
				p.para("    ", l)
			}
			continue
		}
		p.line("holder       " + r.ID)
	}
	p.line("")
	p.para("", plural(len(list), "kontrol prøvet", "kontroller prøvet")+", "+plural(failed, "holder ikke.", "holder ikke."))
	if err := p.Flush(); err != nil {
		return err
	}
	if failed > 0 {
		return exit(exitFound)
	}
	return nil
}

// rulesNamed finds rules by id or by file; all that are known if none is named.
func rulesNamed(l *lint.Linter, names []string) ([]*checker.Rule, error) {
	known, err := l.Rules(".")
	if err != nil || len(names) == 0 {
		return known, err
	}
	var list []*checker.Rule
	for _, name := range names {
		r := lint.Find(known, strings.ToLower(name))
		if strings.HasSuffix(strings.ToLower(name), ".toml") {
			if r, err = lint.RuleFile(name); err != nil {
				return nil, err
			}
		}
		if r == nil {
			return nil, lint.Unknown(name, known)
		}
		list = append(list, r)
	}
	return list, nil
}

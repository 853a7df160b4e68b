package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"sagstjek/checker"
	"sagstjek/cmd/internal/lint"
	"sagstjek/config"
)

var _ = command(func() *cobra.Command {
	var o project
	c := &cobra.Command{
		Use:               "explain [TILVALG] REGEL ...",
		Aliases:           []string{"forklar"},
		Short:             "Læs om en kontrol",
		Example:           "  sagstjek forklar handlerum-mangler",
		RunE:              func(c *cobra.Command, args []string) error { return o.explain(c, args) },
		ValidArgsFunction: o.completeRules,
	}
	o.add(c)
	return c
})

func (o *project) explain(c *cobra.Command, ids []string) error {
	if len(ids) == 0 {
		return wrongUse("skriv navnet på en kontrol, for eksempel: sagstjek forklar handlerum-mangler. »sagstjek regler« viser dem alle.")
	}
	l, err := o.linter()
	if err != nil {
		return err
	}
	known, err := l.Rules(".")
	if err != nil {
		return err
	}
	cfg, err := l.Config(".")
	if err != nil {
		return err
	}
	known = append(slices.Clone(known), checker.NoReason, checker.Unused)
	p := newPage(c.OutOrStdout())
	for i, id := range ids {
		r := lint.Find(known, strings.ToLower(id))
		if r == nil {
			return lint.Unknown(id, known)
		}
		if i > 0 {
			p.line("\n")
		}
		p.rule(r, settingsOf(cfg, r))
	}
	return p.Flush()
}

// settingsOf are the values in force for one rule: how severe it is, then its options.
func settingsOf(cfg *config.Config, r *checker.Rule) []config.Setting {
	key := "regler." + r.ID
	return slices.DeleteFunc(cfg.Explain(), func(s config.Setting) bool {
		return s.Key != key && !strings.HasPrefix(s.Key, key+".")
	})
}

// completeRules lets the shell complete the names of rules.
func (o *project) completeRules(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	l, err := o.linter()
	if err != nil {
		return nil, cobra.ShellCompDirectiveError
	}
	known, _ := l.Rules(".")
	var out []string
	for _, r := range known {
		out = append(out, r.ID+"\t"+r.Title)
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}

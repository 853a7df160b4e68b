package main

import (
	"strings"

	"github.com/spf13/cobra"

	"sagstjek/config"
)

// completeAliases lets the shell complete the Danish names of commands once they are
// begun, and files.
func completeAliases(root *cobra.Command, _ []string, begun string) ([]string, cobra.ShellCompDirective) {
	var out []string
	for _, c := range root.Commands() {
		for _, name := range c.Aliases {
			if begun != "" && !c.Hidden && strings.HasPrefix(name, begun) {
				out = append(out, name+"\t"+c.Short)
			}
		}
	}
	return out, cobra.ShellCompDirectiveDefault
}

// completeFlags lets the shell complete the flags of a command that name rules and
// profiles. A profile may also be a file.
func (o *project) completeFlags(c *cobra.Command) {
	for _, flag := range []string{"only", "rule"} {
		if c.Flags().Lookup(flag) != nil {
			_ = c.RegisterFlagCompletionFunc(flag, o.completeRules)
		}
	}
	_ = c.RegisterFlagCompletionFunc("profile", cobra.FixedCompletions(config.Profiles(), cobra.ShellCompDirectiveDefault))
}

// completeRules lets the shell complete the names of rules, also after a comma.
func (o *project) completeRules(_ *cobra.Command, _ []string, begun string) ([]string, cobra.ShellCompDirective) {
	l, err := o.linter()
	if err != nil {
		return nil, cobra.ShellCompDirectiveError
	}
	known, _ := l.Rules(".")
	before := begun[:strings.LastIndex(begun, ",")+1]
	var out []string
	for _, r := range known {
		out = append(out, before+r.ID+"\t"+r.Title)
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}

package main

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"

	"sagstjek/rules/lexicon"
)

// released is set by the release build.
var released = ""

func buildVersion() string {
	if released != "" {
		return released
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "udvikling"
}

// lawDate is the newest date the law data was looked up.
func lawDate() string { return lexicon.Date() }

var _ = command(func() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Vis version og datoen for lovdata",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			_, err := fmt.Fprintf(c.OutOrStdout(), "sagstjek %s\nLovdata set efter %s\n", buildVersion(), lawDate())
			return err
		},
	}
})

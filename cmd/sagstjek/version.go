package main

import (
	"fmt"
	"io"
	"runtime/debug"
	"time"

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

// isOld reports whether a date (year-month-day) is more than twelve months before
// another day. What is no date is old.
func isOld(seen string, today time.Time) bool {
	t, err := time.Parse(time.DateOnly, seen)
	return err != nil || t.AddDate(1, 0, 0).Before(today)
}

const oldLaw = "Lovdata er over 12 måneder gamle. Hent en nyere udgave af sagstjek, eller slå lovene efter."

func printVersion(w io.Writer) error {
	_, err := fmt.Fprintf(w, "sagstjek %s\nLovdata set efter %s\n", buildVersion(), lawDate())
	if err == nil && isOld(lawDate(), time.Now()) {
		_, err = fmt.Fprintln(w, oldLaw)
	}
	return err
}

var _ = command(func() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Vis version og datoen for lovdata",
		Args:  noArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return printVersion(c.OutOrStdout()) },
	}
})

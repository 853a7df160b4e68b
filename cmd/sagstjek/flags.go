package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/spf13/cobra"

	"sagstjek/checker/report"
	"sagstjek/cmd/internal/lint"
	"sagstjek/config"
)

// project are the flags that say which settings are in force.
type project struct{ config, profile string }

// add comes after the other flags of a command that name rules.
func (p *project) add(c *cobra.Command) {
	c.Flags().StringVar(&p.config, "config", "", "brug denne `FIL` i stedet for den nærmeste sagstjek.toml")
	c.Flags().StringVar(&p.profile, "profile", "", "brug profilen `NAVN` i stedet for den, sagstjek.toml nævner")
	p.completeFlags(c)
}

func (p *project) linter() (*lint.Linter, error) {
	return lint.New(lint.Options{Config: p.config, Profile: p.profile})
}

// configured is a linter together with the configuration in force for a file or folder.
func (p *project) configured(path string) (*lint.Linter, *config.Config, error) {
	l, err := p.linter()
	if err != nil {
		return nil, nil, err
	}
	cfg, err := l.Config(path)
	return l, cfg, err
}

// files are the flags that say which files are read and how.
type files struct {
	project
	exclude         []string
	jobs            int
	maxBytes        int64
	meeting         string
	allowUnreadable bool
	quiet           bool
}

func (o *files) add(c *cobra.Command) {
	f := c.Flags()
	f.StringArrayVar(&o.exclude, "exclude", nil,
		"spring filer og mapper over, der passer på mønstret `STI`, som \"kladder/**\"; kan gentages")
	o.project.add(c)
	f.StringVar(&o.meeting, "meeting", "", "mødets `DATO`, hvis den ikke står i sagen, som 2026-11-22")
	f.BoolVar(&o.allowUnreadable, "allow-unreadable", false, "giv ikke status 2 for filer, der ikke kan læses")
	f.Int64Var(&o.maxBytes, "max-bytes", 0, "læs ikke filer på over `TAL` byte (normalt 100 MB)")
	f.IntVar(&o.jobs, "jobs", 0, "tjek `TAL` filer ad gangen (normalt så mange, maskinen har kerner, dog højst 8)")
	f.BoolVarP(&o.quiet, "quiet", "q", false, "skriv kun resultatet, ikke hvor langt den er nået")
}

func (o *files) check(c *cobra.Command) error {
	switch {
	case o.jobs < 0 || o.jobs == 0 && c.Flags().Changed("jobs"):
		return wrongUse("--jobs er %d, men skal være 1 eller mere.", o.jobs)
	case o.maxBytes < 0 || o.maxBytes == 0 && c.Flags().Changed("max-bytes"):
		return wrongUse("--max-bytes er %d, men skal være 1 eller mere.", o.maxBytes)
	}
	for _, pattern := range o.exclude {
		if !doublestar.ValidatePattern(filepath.ToSlash(pattern)) {
			return wrongUse("--exclude %q er ikke et mønster. Skriv for eksempel --exclude \"kladder/**\".", pattern)
		}
	}
	_, err := day("--meeting", o.meeting)
	return err
}

func (o *files) options() lint.Options {
	meeting, _ := day("", o.meeting)
	opt := lint.Options{Config: o.config, Profile: o.profile, Meeting: meeting, Jobs: o.jobs, MaxBytes: o.maxBytes}
	for _, pattern := range o.exclude {
		opt.Exclude = append(opt.Exclude, strings.TrimPrefix(filepath.ToSlash(pattern), "./"))
	}
	return opt
}

// shown are the flags that say what is shown of the findings.
type shown struct {
	format, output, color, failLevel, date string
	only                                   []string
	all, noText, showClosed                bool
}

func (o *shown) add(c *cobra.Command) {
	f := c.Flags()
	f.StringVar(&o.format, "format", "text", "vis fundene som `FORMAT`: "+strings.Join(report.Formats(), ", "))
	f.StringVarP(&o.output, "output", "o", "", "skriv til `FIL` i stedet for skærmen")
	f.StringSliceVar(&o.only, "only", nil, "kør kun kontrollerne `REGEL,...`")
	f.BoolVar(&o.all, "all", false, "vis også de svage fund og dem, der ellers er foldet sammen")
	f.StringVar(&o.failLevel, "fail-level", "",
		"giv status 1 fra `NIVEAU`: "+strings.Join(failLevels, ", ")+" (normalt som i sagstjek.toml, ellers fejl)")
	f.BoolVar(&o.noText, "no-text", false, "vis kun regel og sted, intet fra teksten")
	f.BoolVar(&o.showClosed, "show-closed", false, "vis også tekst fra lukkede punkter")
	f.StringVar(&o.color, "color", "auto", "farver: `VALG` er auto, altid eller aldrig")
	f.StringVar(&o.date, "date", "", "regn med `DATO` som dags dato, som 2026-11-22")
	for flag, values := range map[string][]string{
		"format": report.Formats(), "fail-level": failLevels, "color": {"auto", "altid", "aldrig"},
	} {
		_ = c.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
	}
}

var failLevels = []string{"fejl", "advarsel", "forslag", "aldrig"}

func (o *shown) check(c *cobra.Command) error {
	if len(ids(o.only)) == 0 && c.Flags().Changed("only") {
		return wrongUse("--only nævner ingen kontrol. Skriv for eksempel --only cpr-nummer.")
	}
	if o.failLevel != "" {
		if err := oneOf("--fail-level", o.failLevel, failLevels...); err != nil {
			return err
		}
	}
	if err := oneOf("--format", o.format, report.Formats()...); err != nil {
		return err
	}
	if err := checkColor(&o.color); err != nil {
		return err
	}
	_, err := day("--date", o.date)
	return err
}

// checkColor brings --color to its Danish form.
func checkColor(value *string) error {
	switch *value {
	case "always":
		*value = "altid"
	case "never":
		*value = "aldrig"
	}
	return oneOf("--color", *value, "auto", "altid", "aldrig")
}

// oneOf refuses a value no flag may have.
func oneOf(flag, value string, allowed ...string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	return wrongUse("%s kan ikke være %q; skriv en af: %s", flag, value, strings.Join(allowed, ", "))
}

// day reads the date a flag gives; the zero time for "".
func day(flag, s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return t, wrongUse("%s er %q; skriv datoen som %s", flag, s, "2026-11-22")
	}
	return t, nil
}

// today is the date a flag gives, else that of the clock.
func today(s string) time.Time {
	if t, err := day("", s); err == nil && !t.IsZero() {
		return t
	}
	now := time.Now()
	return time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, time.UTC)
}

// ids are the rule ids of a flag, without the blanks people put after a comma.
func ids(list []string) []string {
	var out []string
	for _, id := range list {
		if id = strings.TrimSpace(id); id != "" {
			out = append(out, id)
		}
	}
	return out
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

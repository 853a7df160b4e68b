package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"sagstjek/checker"
	"sagstjek/checker/report"
	"sagstjek/cmd/internal/lint"
)

// shared are the flags of every command that checks.
type shared struct {
	format, output, config, profile string
	only, exclude                   []string
	all, noText, showClosed         bool
	allowUnreadable, quiet          bool
	failLevel, color                string
	date, meeting                   string
	jobs                            int
	maxBytes                        int64
}

func (o *shared) add(c *cobra.Command) {
	f := c.Flags()
	f.StringVar(&o.format, "format", "text", "hvordan fundene vises: "+strings.Join(report.Formats(), ", "))
	f.StringVarP(&o.output, "output", "o", "", "skriv til en fil i stedet for skærmen")
	f.StringVar(&o.config, "config", "", "brug denne sagstjek.toml i stedet for den nærmeste")
	f.StringVar(&o.profile, "profile", "", "brug denne profil i stedet for den, sagstjek.toml nævner")
	f.StringSliceVar(&o.only, "only", nil, "kør kun disse kontroller (adskilt af komma)")
	f.BoolVar(&o.all, "all", false, "vis også de stille og de sammenfoldede fund")
	f.StringVar(&o.failLevel, "fail-level", "", "giv status 1 fra dette niveau: fejl, advarsel, forslag eller aldrig (ellers det i sagstjek.toml, eller fejl)")
	f.StringVar(&o.date, "date", "", "dags dato i uddata, som 2026-11-22")
	f.StringVar(&o.meeting, "meeting", "", "mødets dato, hvis den ikke står i sagen, som 2026-11-22")
	f.BoolVar(&o.noText, "no-text", false, "vis kun regel og sted, intet fra teksten")
	f.BoolVar(&o.showClosed, "show-closed", false, "vis også tekst fra lukkede punkter")
	f.BoolVar(&o.allowUnreadable, "allow-unreadable", false, "giv ikke status 2 for filer, der ikke kan læses")
	f.StringSliceVar(&o.exclude, "exclude", nil, "spring stier over, der passer på mønstret")
	f.IntVar(&o.jobs, "jobs", 0, "hvor mange filer der tjekkes ad gangen (0: så mange, maskinen har kerner til)")
	f.BoolVarP(&o.quiet, "quiet", "q", false, "vis ikke, hvor langt den er nået")
	f.StringVar(&o.color, "color", "auto", "farver: auto, altid eller aldrig")
	f.Int64Var(&o.maxBytes, "max-bytes", 0, "den største fil, der læses, i byte (0: 100 MB)")
	c.PreRunE = func(*cobra.Command, []string) error { return o.check() }
}

// check refuses values no flag may have.
func (o *shared) check() error {
	for _, v := range []struct {
		flag, value string
		allowed     []string
	}{
		{"--format", o.format, report.Formats()},
		{"--fail-level", o.failLevel, []string{"", "fejl", "advarsel", "forslag", "aldrig"}},
		{"--color", o.color, []string{"auto", "altid", "aldrig", "always", "never"}},
	} {
		if !slices.Contains(v.allowed, v.value) {
			return usageError(fmt.Sprintf("%s kan ikke være %q; skriv en af: %s", v.flag, v.value, strings.TrimPrefix(strings.Join(v.allowed, ", "), ", ")))
		}
	}
	for flag, value := range map[string]string{"--date": o.date, "--meeting": o.meeting} {
		if _, err := day(value); err != nil {
			return usageError(fmt.Sprintf("%s er %q; skriv datoen som 2026-11-22", flag, value))
		}
	}
	return nil
}

func day(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	return time.Parse("2006-01-02", s)
}

func (o *shared) options() lint.Options {
	today, _ := day(o.date)
	meeting, _ := day(o.meeting)
	return lint.Options{
		Config: o.config, Profile: o.profile, Only: o.only, Today: today, Meeting: meeting,
		ShowClosed: o.showClosed, Exclude: o.exclude, Jobs: o.jobs, MaxBytes: o.maxBytes,
	}
}

// hide takes the quiet findings out of a result unless all are asked for.
func (o *shared) hide(r *checker.FileResult) {
	if o.all {
		return
	}
	for i := range r.Items {
		r.Items[i].Findings = slices.DeleteFunc(r.Items[i].Findings, func(f *checker.Finding) bool { return f.Quiet })
	}
}

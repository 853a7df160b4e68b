package main

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"sagstjek/cmd/internal/lint"
)

var _ = command(func() *cobra.Command {
	var o annotateFlags
	c := &cobra.Command{
		Use:     "annotate [TILVALG] FIL|MAPPE ...",
		Aliases: []string{"kommenter"},
		Short:   "Skriv fundene som kommentarer i en kopi af Word- og ODT-filer",
		Long: `Skriv hvert fund som en kommentar i margenen, på de ord det handler om. Det sker i
en kopi ved siden af filen: sag.docx bliver til sag.sagstjek.docx. Selve filen
røres ikke, medmindre du beder om det med --in-place.

Køres kommandoen igen, udskiftes sagstjeks egne kommentarer. Andres kommentarer,
sporede ændringer og alt andet bliver stående. Svarer du på en kommentar i Word,
gælder svaret som en grund til, at fundet ikke skal vises igen, også for
»sagstjek check sag.docx«. Er teksten i kopien rettet, overskrives den ikke.

Status: 0 der er skrevet, 2 der er en fil, der ikke kunne skrives kommentarer i.`,
		Example: `  sagstjek annotate sag.docx
  sagstjek annotate dagsorden/ --only uklar-beslutning
  sagstjek annotate --remove sag.sagstjek.docx`,
		PreRunE: func(c *cobra.Command, _ []string) error { return o.check(c) },
		RunE:    func(c *cobra.Command, args []string) error { return o.run(c, args) },
	}
	f := c.Flags()
	f.StringVarP(&o.output, "output", "o", "", "skriv kopien til `FIL` i stedet for ved siden af")
	f.BoolVar(&o.inPlace, "in-place", false, "skriv i selve filen, og gem den, som den var, som .bak")
	f.BoolVar(&o.remove, "remove", false, "fjern i stedet alle sagstjeks egne kommentarer")
	f.BoolVar(&o.all, "all", false, "skriv også de svage fund")
	o.rules.add(c)
	o.files.add(c)
	f.BoolVar(&o.open, "open", false, "åbn kopierne bagefter")
	_ = f.MarkHidden("open") // for files dropped on the program's icon
	return c
})

// ruleFlags say which findings a command that writes to files is about.
type ruleFlags struct {
	only []string
	date string
}

func (o *ruleFlags) add(c *cobra.Command) {
	c.Flags().StringSliceVar(&o.only, "only", nil, "brug kun kontrollerne `REGEL,...`")
	c.Flags().StringVar(&o.date, "date", "", "regn med `DATO` som dags dato, som 2026-11-22")
}

func (o *ruleFlags) check() error {
	_, err := day("--date", o.date)
	return err
}

// options are those of check with these flags.
func (o *ruleFlags) options(files *files) lint.Options {
	opt := files.options()
	opt.Today, opt.Only = today(o.date), ids(o.only)
	return opt
}

type annotateFlags struct {
	files
	rules                ruleFlags
	output               string
	inPlace, remove, all bool
	open                 bool
}

func (o *annotateFlags) check(c *cobra.Command) error {
	if o.inPlace && o.output != "" {
		return wrongUse("skriv enten --in-place eller --output, ikke begge.")
	}
	if err := o.rules.check(); err != nil {
		return err
	}
	return o.files.check(c)
}

func (o *annotateFlags) run(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return wrongUse("skriv, hvilken fil der skal kommenteres, for eksempel: sagstjek annotate sag.docx")
	}
	l, err := lint.New(o.rules.options(&o.files))
	if err != nil {
		return err
	}
	list, err := named(c.Context(), l, args, bearsComments)
	switch {
	case err != nil:
		return err
	case len(list) == 0 && o.open:
		return nil
	case len(list) == 0:
		return wrongUse("der er ingen Word- eller ODT-filer i %s.", strings.Join(args, ", "))
	}
	if err := fitsOutput(o.output, list); err != nil {
		return err
	}
	r := &annotateRun{flags: o, linter: l}
	err = each(c, list, o.quiet, r.file)
	if o.open {
		r.show(c.OutOrStdout())
	}
	return err
}

// each does something to one file after the other and tells of each what was done; one
// that fails does not keep the others from being done.
func each(c *cobra.Command, list []string, quiet bool, do func(path string) (string, error)) error {
	broken := false
	for _, path := range list {
		if err := c.Context().Err(); err != nil {
			return err
		}
		said, err := do(path)
		if err != nil {
			broken = true
			fmt.Fprintf(c.ErrOrStderr(), "sagstjek: %s: %v\n", path, err)
		} else if !quiet && said != "" {
			fmt.Fprintln(c.OutOrStdout(), said)
		}
	}
	if broken {
		return exit(exitBroken)
	}
	return nil
}

// named are the files of a command line: those it names, and of folders those that fit.
func named(ctx context.Context, l *lint.Linter, args []string, fits func(path string) bool) ([]string, error) {
	if slices.Contains(args, "-") {
		return nil, wrongUse("der skal stå navnet på en fil; det, der kommer fra et andet program, kan ikke skrives tilbage.")
	}
	if err := l.CheckOnly(args); err != nil {
		return nil, err
	}
	in, err := find(ctx, l, args, "")
	if err != nil {
		return nil, err
	}
	direct := map[string]bool{}
	for _, a := range args {
		for _, path := range expand(a) {
			direct[filepath.Clean(path)] = true
		}
	}
	return slices.DeleteFunc(in.Files, func(path string) bool { return !direct[path] && !fits(path) }), nil
}

// bearsComments reports whether a name is that of a file with margin comments.
func bearsComments(path string) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".docx", ".docm", ".dotx", ".odt":
		return true
	}
	return false
}

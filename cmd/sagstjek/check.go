package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"sagstjek/cmd/internal/lint"
)

var _ = command(func() *cobra.Command {
	var o checkFlags
	c := &cobra.Command{
		Use:     "check [TILVALG] FIL|MAPPE|- ...",
		Aliases: []string{"tjek"},
		Short:   "Tjek filer og mapper",
		Long: `Tjek filer og mapper, og vis, hvad kontrollerne lagde mærke til. I mapper læses
.docx, .odt, .html, .md og .txt; - er det, der kommer fra et andet program.

Status: 0 intet at rette, 1 der er fund på fejlniveauet eller over, 2 noget
kunne ikke tjekkes.`,
		Example: `  sagstjek check sag.docx
  sagstjek check dagsorden/ --format html -o resultat.html
  sagstjek check dagsorden/ --only cpr-nummer --fail-level advarsel
  type sag.txt | sagstjek check - --stdin-name sag.txt`,
		PreRunE: func(c *cobra.Command, _ []string) error { return o.check(c) },
		RunE:    func(c *cobra.Command, args []string) error { return o.run(c, args) },
	}
	o.shown.add(c)
	o.files.add(c)
	c.Flags().BoolVar(&o.strictly, "force-exclude", false,
		"spring det over, der er udeladt i sagstjek.toml eller med --exclude, også når det nævnes")
	c.Flags().StringVar(&o.stdinName, "stdin-name", "tekst.txt", "kald det, der læses fra -, for `NAVN`")
	c.Flags().StringVar(&o.page, "page", "", "skriv også en side med resultaterne til `FIL`")
	_ = c.Flags().MarkHidden("page") // for files dropped on the program's icon
	return c
})

type checkFlags struct {
	files
	shown
	strictly        bool
	stdinName, page string
}

func (o *checkFlags) check(c *cobra.Command) error {
	if err := o.files.check(c); err != nil {
		return err
	}
	return o.shown.check(c)
}

func (o *checkFlags) options() lint.Options {
	opt := o.files.options()
	opt.Strictly = o.strictly
	opt.Today, opt.Only, opt.ShowClosed = today(o.date), ids(o.only), o.showClosed
	return opt
}

// run checks what is named and reports; the exit status tells what was found.
func (o *checkFlags) run(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return wrongUse("skriv, hvilken fil eller mappe der skal tjekkes, for eksempel: sagstjek check sag.docx")
	}
	if strings.TrimSpace(o.stdinName) == "" {
		return wrongUse("--stdin-name er tom. Skriv for eksempel --stdin-name sag.txt.")
	}
	l, err := lint.New(o.options())
	if err != nil {
		return err
	}
	if err := l.CheckOnly(args); err != nil {
		return err
	}
	in, err := find(c.Context(), l, args, o.output)
	if err != nil {
		return err
	}
	r := &checkRun{flags: o, linter: l, paths: args, stderr: c.ErrOrStderr()}
	if err := r.open(c.OutOrStdout(), args[0], in.names(o.stdinName)); err != nil {
		return err
	}
	err = r.report.Begin()
	if err == nil && in.stdin {
		err = r.stdin(c.Context(), c.InOrStdin())
	}
	if err == nil {
		err = l.Run(c.Context(), in.Files, r.file)
	}
	return r.finish(err, in)
}

// finish ends the report; the error gives the exit status.
func (r *checkRun) finish(err error, in input) error {
	r.progress.clear()
	switch {
	case err == nil:
		err = r.report.End()
	case errors.Is(err, context.Canceled):
		_ = r.cut() // that the run was interrupted says more
	}
	if err := r.out.close(err); err != nil {
		return err
	}
	r.broken = r.broken || len(in.Missing) > 0
	if err := r.afterwards(in); err != nil {
		return err
	}
	switch {
	case r.broken:
		return exit(exitBroken)
	case r.failed:
		return exit(exitFound)
	}
	return nil
}

// afterwards writes the page and tells what the report does not say.
func (r *checkRun) afterwards(in input) error {
	o := r.flags
	if o.page != "" {
		path, err := writePage(o.page, r.page.Bytes())
		if err != nil {
			return err
		}
		fmt.Fprintf(r.screen, "\nResultaterne ligger også på en side, som kan åbnes i en browser:\n%s\n", path)
	}
	if o.output != "" && r.out.temp != nil {
		r.note("Resultatet ligger i %s.", r.out.path)
	}
	if in.Skipped > 0 {
		r.note("%s", in.passedOver())
	}
	for _, s := range r.unused() {
		but := ""
		if s.Rule == "" {
			but = ", medmindre den svarer på en sammenligning af to udkast"
		}
		r.note("undladelsen i %s, linje %d, dækker ikke længere noget; slet den%s.", s.Where, s.Line, but)
	}
	if isOld(lawDate(), today(o.date)) {
		r.note(oldLaw)
	}
	return nil
}

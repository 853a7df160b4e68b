package main

import (
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"sagstjek/cmd/internal/lint"
)

var _ = command(func() *cobra.Command {
	var o fixFlags
	c := &cobra.Command{
		Use:     "fix [TILVALG] FIL|MAPPE ...",
		Aliases: []string{"ret"},
		Short:   "Ret det, der kun kan rettes på én måde",
		Long: `Ret det, der kun kan rettes på én måde: tunge ord med et lettere, afløste navne med
én afløser, glemt hjælpetekst. Resten af teksten ændres ikke med en eneste byte.

Rettelserne skrives i en ny fil ved siden af: sag.docx bliver til sag.rettet.docx. I
Word- og ODT-filer er de sporede ændringer, som du godkender eller afviser én for én.
Med --in-place rettes selve filen, og den gemmes, som den var, som .bak.

Status: 0 der er rettet, eller der var intet at rette, 2 der er en fil, der ikke
kunne rettes. Med --diff er den 1, hvis der er noget at rette.`,
		Example: `  sagstjek fix --diff sag.docx
  sagstjek fix sag.docx
  sagstjek fix --in-place dagsorden/ --only kancelliord`,
		PreRunE: func(c *cobra.Command, _ []string) error { return o.check(c) },
		RunE:    func(c *cobra.Command, args []string) error { return o.run(c, args) },
	}
	f := c.Flags()
	f.BoolVar(&o.diff, "diff", false, "vis kun, hvad der ville blive rettet, og skriv intet")
	f.BoolVar(&o.unsafe, "unsafe", false, "lav også de rettelser, som et menneske skal se efter")
	f.StringVarP(&o.output, "output", "o", "", "skriv den rettede fil til `FIL`")
	f.BoolVar(&o.inPlace, "in-place", false, "ret selve filen, og gem den, som den var, som .bak")
	f.StringVar(&o.color, "color", "auto", "farver i --diff: `VALG` er auto, altid eller aldrig")
	o.rules.add(c)
	o.files.add(c)
	return c
})

type fixFlags struct {
	files
	rules                 ruleFlags
	output, color         string
	diff, unsafe, inPlace bool
}

func (o *fixFlags) check(c *cobra.Command) error {
	switch {
	case o.inPlace && o.output != "":
		return wrongUse("skriv enten --in-place eller --output, ikke begge.")
	case o.diff && (o.inPlace || o.output != ""):
		return wrongUse("--diff viser kun rettelserne og skriver ingen fil.")
	}
	if err := checkColor(&o.color); err != nil {
		return err
	}
	if err := o.rules.check(); err != nil {
		return err
	}
	return o.files.check(c)
}

func (o *fixFlags) run(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return wrongUse("skriv, hvilken fil der skal rettes, for eksempel: sagstjek fix --diff sag.docx")
	}
	l, err := lint.New(o.rules.options(&o.files))
	if err != nil {
		return err
	}
	list, err := named(c.Context(), l, args, func(string) bool { return true })
	if err == nil {
		err = fitsOutput(o.output, list)
	}
	if err != nil {
		return err
	}
	r := &fixRun{flags: o, linter: l}
	if o.diff {
		r.diff = newDiffPage(c.OutOrStdout(), colored(o.color, isTerminal(c.OutOrStdout())))
		err = each(c, list, true, r.file)
		if e := r.diff.Flush(); err == nil && e != nil {
			err = e
		}
		if err == nil && r.diff.shown {
			err = exit(exitFound)
		}
		return err
	}
	return each(c, list, o.quiet, r.file)
}

// fixedName is where the fixed text goes: sag.rettet.docx.
func fixedName(path string) string {
	ext := filepath.Ext(path)
	return strings.TrimSuffix(path, ext) + ".rettet" + ext
}

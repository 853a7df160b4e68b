package main

import (
	"os"

	"github.com/spf13/cobra"

	"sagstjek/cmd/internal/lint"
)

var _ = command(func() *cobra.Command {
	var o compareFlags
	c := &cobra.Command{
		Use:     "compare [TILVALG] GAMMEL NY | FIL.docx | --git UDGAVE FIL ...",
		Aliases: []string{"sammenlign"},
		Short:   "Se, hvad der gik tabt mellem to udkast",
		Long: `Sammenlign to udgaver af en sag, og vis de oplysninger, der er gået ud, de skarpe
ord, der er blevet bløde, de tal og datoer, der er ændret uden forklaring, og det
nye, der ikke har nogen kilde. Flyttet og omskrevet tekst er ikke tabt.

De to udgaver er filer af hver sin slags eller to mapper, som sammenlignes fil for
fil. Nævnes kun én Word- eller ODT-fil, sammenlignes teksten før og efter de
sporede ændringer. Med --git sammenlignes filerne med en udgave i git.

Der står aldrig, hvem der har ændret noget.

Status: 0 intet tabt, 1 der er fund på fejlniveauet eller over, 2 noget kunne ikke
sammenlignes.`,
		Example: `  sagstjek sammenlign udkast1.docx udkast2.docx
  sagstjek sammenlign sag.docx
  sagstjek sammenlign --git HEAD~1 sag.md
  sagstjek sammenlign juni/ august/ --format html -o tabt.html`,
		PreRunE: func(c *cobra.Command, _ []string) error { return o.check(c) },
		RunE:    func(c *cobra.Command, args []string) error { return o.compare(c, args) },
	}
	o.shown.add(c)
	o.files.add(c)
	c.Flags().StringVar(&o.git, "git", "", "sammenlign filerne med `UDGAVE` i git: HEAD, en gren, et mærke")
	return c
})

// compareFlags are those of a check and where the older version is.
type compareFlags struct {
	checkFlags
	git string
}

func (o *compareFlags) compare(c *cobra.Command, args []string) error {
	opt := o.options()
	opt.Pairs = true
	l, err := lint.New(opt)
	if err != nil {
		return err
	}
	if err := l.CheckOnly(args); err != nil {
		return err
	}
	r := &checkRun{flags: &o.checkFlags, linter: l, stderr: c.ErrOrStderr()}
	pairs, in, err := o.versions(c, l, args)
	if err != nil {
		return err
	}
	for _, path := range in.Missing {
		r.say("%s: Filen findes ikke. Se efter, om stien er skrevet rigtigt.", path)
	}
	if len(in.Missing) > 0 {
		return exit(exitBroken)
	}
	var names []string
	for _, v := range pairs {
		names = append(names, v.Name())
	}
	if err := r.open(c.OutOrStdout(), args[len(args)-1], names); err != nil {
		return err
	}
	err = r.report.Begin()
	if err == nil {
		err = l.Compare(c.Context(), pairs, r.file)
	}
	return r.finish(err, in)
}

// versions finds what is to be compared with what.
func (o *compareFlags) versions(c *cobra.Command, l *lint.Linter, args []string) ([]lint.Versions, input, error) {
	var pairs []lint.Versions
	var found lint.Found
	var err error
	switch {
	case o.git != "" && len(args) == 0:
		err = wrongUse("skriv, hvilken fil eller mappe der skal sammenlignes med udgaven %s, for eksempel: sagstjek "+
			"compare --git %s sag.md", o.git, o.git)
	case o.git != "":
		pairs, found, err = l.Revision(c.Context(), o.git, args)
	case len(args) == 1 && isFolder(args[0]):
		err = wrongUse("%s er en mappe. Nævn også den gamle mappe: sagstjek compare GAMMEL NY", args[0])
	case len(args) == 1:
		pairs = []lint.Versions{lint.Tracked(args[0])}
		if !exists(args[0]) {
			found.Missing = args
		}
	case len(args) != 2:
		err = wrongUse("skriv den gamle udgave og den nye, for eksempel: sagstjek compare udkast1.docx udkast2.docx")
	case isFolder(args[0]) != isFolder(args[1]) && exists(args[0]) && exists(args[1]):
		err = wrongUse("sammenlign to filer eller to mapper, ikke en fil med en mappe.")
	default:
		pairs, found, err = l.Pair(c.Context(), args[0], args[1])
	}
	if err == nil && len(pairs) == 0 && len(found.Missing) == 0 {
		err = wrongUse("der er ingen filer at sammenligne. sagstjek læser .docx, .odt, .html, .md og .txt.")
	}
	return pairs, input{Found: found}, err
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"sagstjek/checker/document"
	"sagstjek/cmd/internal/skeleton"
)

var _ = command(func() *cobra.Command {
	var o newFlags
	c := &cobra.Command{
		Use:     "new --type SAGSTYPE [TILVALG]",
		Aliases: []string{"ny"},
		Short:   "Begynd en ny sag med de rigtige afsnit",
		Long: `Skriv en ny fil med de afsnit, en sag af den type skal have, og en linje om hvert.
Linjerne står i kantede parenteser; dem, der er glemt, findes af kontrollen
skabelonrest. Kommunens egne overskrifter og krævede afsnit kommer fra
sagstjek.toml. En fil, der findes, overskrives aldrig.`,
		Example: `  sagstjek new --type beslutning -o "Ny cykelsti.docx"
  sagstjek ny --type orientering -o status.md --title "Orientering om genbrug"`,
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error { return o.run(c) },
	}
	f := c.Flags()
	f.StringVar(&o.kind, "type", "", "sagens `TYPE`: "+strings.Join(newTypes(), ", "))
	f.StringVarP(&o.output, "output", "o", "", "skriv til `FIL`, som ender på .docx, .md eller .html (ellers ny-TYPE.docx)")
	f.StringVar(&o.title, "title", "", "sagens `TITEL`; viser den ikke, hvilken slags sag det er, får den et mærke foran")
	o.add(c)
	_ = c.RegisterFlagCompletionFunc("type", cobra.FixedCompletions(newTypes(), cobra.ShellCompDirectiveNoFileComp))
	return c
})

type newFlags struct {
	project
	kind, output, title string
}

// newTypes are the item types as they are written on a command line.
func newTypes() []string {
	var out []string
	for _, t := range skeleton.Types() {
		out = append(out, string(t))
	}
	return out
}

func (o *newFlags) run(c *cobra.Command) error {
	kind := strings.NewReplacer("oe", "ø", "ae", "æ", "aa", "å").Replace(strings.ToLower(o.kind))
	switch {
	case o.kind == "":
		return wrongUse("skriv, hvilken slags sag det er, for eksempel: sagstjek new --type beslutning. Der er: %s.",
			strings.Join(newTypes(), ", "))
	case !slices.Contains(newTypes(), kind):
		return wrongUse("--type kan ikke være %q; skriv en af: %s", o.kind, strings.Join(newTypes(), ", "))
	}
	path := o.output
	if path == "" {
		path = "ny-" + strings.NewReplacer("ø", "oe", "æ", "ae", "å", "aa").Replace(kind) + ".docx"
	}
	_, cfg, err := o.configured(path)
	if err != nil {
		return err
	}
	settings, err := cfg.For(path)
	if err != nil {
		return err
	}
	data, ok := skeleton.New(document.ItemType(kind), strings.Join(strings.Fields(o.title), " "), settings).Write(path)
	if !ok {
		return wrongUse("-o %s skal ende på .docx, .md eller .html.", path)
	}
	if err := createNew(path, data); err != nil {
		return err
	}
	fmt.Fprintf(c.OutOrStdout(), "Skrev %s. Erstat det, der står i kantede parenteser.\n", path)
	return nil
}

package main

import (
	"fmt"
	"maps"
	"slices"

	"github.com/spf13/cobra"

	"sagstjek/checker"
	"sagstjek/cmd/internal/lint"
	"sagstjek/config"
)

var _ = command(func() *cobra.Command {
	var o files
	c := &cobra.Command{
		Use:   "baseline [TILVALG] FIL|MAPPE ...",
		Short: "Gem de fund, der er nu, så kun nye vises",
		Long: `Gem alle nuværende fund i sagstjek.baseline.toml ved siden af sagstjek.toml, eller
i den mappe, du står i. De vises ikke mere; nye fund gør. Filen skrives forfra
hver gang, så nævn alle de filer og mapper, den skal gælde.`,
		Example: "  sagstjek baseline dagsordener/",
		PreRunE: func(c *cobra.Command, _ []string) error { return o.check(c) },
		RunE:    func(c *cobra.Command, args []string) error { return o.baseline(c, args) },
	}
	o.add(c)
	return c
})

// kept are the findings of each baseline, by its path, and what could not be kept.
type kept struct {
	linter    *lint.Linter
	findings  map[string][]config.Suppression
	nameless  int // findings in closed items without a fingerprint
	unchecked []string
}

func (o *files) baseline(c *cobra.Command, args []string) error {
	if len(args) == 0 || slices.Contains(args, "-") {
		return wrongUse("skriv, hvilke filer eller mapper det gælder, for eksempel: sagstjek baseline dagsordener/")
	}
	l, err := lint.New(o.options())
	if err != nil {
		return err
	}
	in, err := find(c.Context(), l, args, "")
	if err != nil {
		return err
	}
	k := kept{linter: l, findings: map[string][]config.Suppression{}}
	p := newProgress(c.ErrOrStderr(), len(in.Files), o.quiet, false)
	err = l.Run(c.Context(), in.Files, func(r *checker.FileResult, fault error) error {
		p.step()
		return k.file(r, fault)
	})
	p.clear()
	if err != nil {
		return err
	}
	for _, problem := range k.unchecked {
		fmt.Fprintln(c.ErrOrStderr(), "sagstjek: "+problem)
	}
	if err := k.write(c); err != nil {
		return err
	}
	if len(in.Missing) > 0 || len(k.unchecked) > 0 && !o.allowUnreadable {
		return exit(exitBroken)
	}
	return nil
}

// file keeps what is shown now or was kept before; what has been answered stays so.
func (k *kept) file(r *checker.FileResult, fault error) error {
	problem := r.Err
	if fault != nil {
		problem = fault.Error()
	}
	if problem != "" {
		k.unchecked = append(k.unchecked, r.Path+": "+problem)
	}
	if r.Doc == nil {
		return nil
	}
	cfg, err := k.linter.Config(r.Path)
	if err != nil {
		return err
	}
	path := cfg.BaselinePath()
	list := k.findings[path]
	for _, it := range r.Items {
		for _, f := range it.Findings {
			switch {
			case f.Suppressed != nil && f.Suppressed.Where != "baseline":
			case f.Fingerprint == "":
				k.nameless++
			default:
				list = append(list, config.Suppression{Rule: f.Rule.ID, Fingerprint: f.Fingerprint})
			}
		}
	}
	k.findings[path] = list
	return nil
}

func (k *kept) write(c *cobra.Command) error {
	out := c.OutOrStdout()
	for _, path := range slices.Sorted(maps.Keys(k.findings)) {
		if err := config.WriteBaseline(path, k.findings[path]); err != nil {
			return err
		}
		they := "De"
		if len(k.findings[path]) == 1 {
			they = "Det"
		}
		fmt.Fprintf(out, "Gemte %d fund i %s. %s vises ikke mere.\n", len(k.findings[path]), path, they)
		if err := markFolder(out, path); err != nil {
			return err
		}
	}
	if k.nameless > 0 {
		fmt.Fprintf(out,
			"%s er ikke med, fordi lukkede punkter først kan gemmes, når der er svaret på et fund med »sagstjek "+
				"undlad«.\n", plural(k.nameless, "fund", "fund"))
	}
	return nil
}

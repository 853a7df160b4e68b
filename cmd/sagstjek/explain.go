package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/cmd/internal/lint"
	"sagstjek/config"
	"sagstjek/rules"
	"sagstjek/rules/codex"
)

var _ = command(func() *cobra.Command {
	var o explainFlags
	c := &cobra.Command{
		Use:     "explain [TILVALG] [REGEL ...]",
		Aliases: []string{"forklar"},
		Short:   "Læs om en kontrol, en pligt eller en case",
		Long: `Læs om en kontrol: hvorfor den er der, hvor den kommer fra, eksempler, indstillinger,
hvordan man svarer på et fund, og cases at drøfte med kollegerne.

Med --duty og --case vises en af kodeksets pligter eller en af dets 29 opdigtede cases
med de kontroller, der ser spor af den.`,
		Example:           "  sagstjek forklar handlerum-mangler\n  sagstjek forklar --duty lovlighed\n  sagstjek forklar --case 9",
		RunE:              func(c *cobra.Command, args []string) error { return o.explain(c, args) },
		ValidArgsFunction: o.completeRules,
	}
	c.Flags().StringSliceVar(&o.duties, "duty", nil, "vis pligten `PLIGT`: "+strings.Join(rules.Duties(), ", "))
	c.Flags().StringSliceVar(&o.cases, "case", nil, "vis casen med `NUMMER` 1-29")
	c.Flags().StringVar(&o.format, "format", "text", "vis det som `FORMAT`: text, markdown")
	_ = c.RegisterFlagCompletionFunc("duty", cobra.FixedCompletions(rules.Duties(), cobra.ShellCompDirectiveNoFileComp))
	o.add(c)
	return c
})

type explainFlags struct {
	project
	duties, cases []string
	format        string
}

func (o *explainFlags) explain(c *cobra.Command, ids []string) error {
	if len(ids)+len(o.duties)+len(o.cases) == 0 {
		return wrongUse("skriv navnet på en kontrol, for eksempel: sagstjek forklar handlerum-mangler. »sagstjek regler« viser dem alle.")
	}
	if err := oneOf("--format", o.format, "text", "markdown"); err != nil {
		return err
	}
	l, cfg, err := o.configured(".")
	if err != nil {
		return err
	}
	known, err := l.Rules(".")
	if err != nil {
		return err
	}
	pages, err := o.articles(ids, known, cfg)
	if err != nil {
		return err
	}
	p := newPage(c.OutOrStdout())
	for i, a := range pages {
		if i > 0 {
			p.line("\n")
		}
		if o.format == "markdown" {
			_, _ = p.WriteString(a.markdown(""))
			continue
		}
		p.show(a)
	}
	return p.Flush()
}

// articles are the pages asked for: rules, then duties, then cases. The id of a duty may
// also stand among those of rules.
func (o *explainFlags) articles(ids []string, known []*checker.Rule, cfg *config.Config) (pages []*article, err error) {
	explained := append(slices.Clone(known), checker.NoReason, checker.Unused)
	for _, id := range ids {
		if r := lint.Find(explained, strings.ToLower(id)); r != nil {
			pages = append(pages, ruleArticle(r, settingsOf(cfg, r)))
			continue
		}
		d, ok := codex.FindDuty(id)
		if !ok || d.ID != danish.ASCII(id) {
			return nil, lint.Unknown(id, explained)
		}
		pages = append(pages, dutyArticle(d, known))
	}
	for _, name := range o.duties {
		d, ok := codex.FindDuty(name)
		if !ok {
			return nil, noDuty(name)
		}
		pages = append(pages, dutyArticle(d, known))
	}
	for _, number := range o.cases {
		n, err := strconv.Atoi(strings.TrimSpace(number))
		if err != nil || n < 1 || n > len(codex.Cases()) {
			return nil, wrongUse("der er ingen case %s; skriv et nummer fra 1 til %d.", number, len(codex.Cases()))
		}
		pages = append(pages, caseArticle(codex.Cases()[n-1], known))
	}
	return pages, nil
}

// noDuty is the error for a duty that is not there.
func noDuty(name string) error {
	return wrongUse("--duty kan ikke være %q.%s", name,
		didYouMean("", name, rules.Duties(), " Skriv en af: "+strings.Join(rules.Duties(), ", ")))
}

// settingsOf are the values in force for one rule: how severe it is, then its options.
func settingsOf(cfg *config.Config, r *checker.Rule) []config.Setting {
	key := "regler." + r.ID
	return slices.DeleteFunc(cfg.Explain(""), func(s config.Setting) bool {
		return s.Key != key && !strings.HasPrefix(s.Key, key+".")
	})
}

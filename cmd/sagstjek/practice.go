package main

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"sagstjek/checker"
	"sagstjek/cmd/internal/lint"
	"sagstjek/rules"
	"sagstjek/rules/codex"
)

var _ = command(func() *cobra.Command {
	var o practiceFlags
	c := &cobra.Command{
		Use:     "practice [TILVALG]",
		Aliases: []string{"oev"},
		Short:   "Øv dig i at se det, kontrollerne ser",
		Long: `Øv dig på kontrollernes egne eksempler. Der vises en opdigtet tekst, og du skriver
tallet ud for det, du ville pege på. Så kommer svaret med en forklaring og til sidst,
hvor mange du fik rigtige. q slutter.`,
		Example: "  sagstjek oev\n  sagstjek oev --duty sandhed --questions 5",
		Args:    noArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return o.practice(c) },
	}
	f := c.Flags()
	f.StringSliceVar(&o.only, "only", nil, "øv kun kontrollerne `REGEL,...`")
	f.StringSliceVar(&o.duties, "duty", nil, "øv kun pligten `PLIGT`: "+strings.Join(rules.Duties(), ", "))
	f.IntVarP(&o.questions, "questions", "n", 0, "stil `ANTAL` spørgsmål (normalt 10)")
	f.Int64Var(&o.seed, "seed", 0, "stil de samme spørgsmål som i runden `TAL`")
	_ = c.RegisterFlagCompletionFunc("duty", cobra.FixedCompletions(rules.Duties(), cobra.ShellCompDirectiveNoFileComp))
	o.add(c)
	return c
})

type practiceFlags struct {
	project
	only, duties []string
	questions    int
	seed         int64
}

func (o *practiceFlags) practice(c *cobra.Command) error {
	if !c.Flags().Changed("questions") {
		o.questions = 10
	}
	if o.questions < 1 {
		return wrongUse("--questions er %d, men skal være 1 eller mere.", o.questions)
	}
	l, err := o.linter()
	if err != nil {
		return err
	}
	asked, others, err := o.rules(l)
	if err != nil {
		return err
	}
	if !c.Flags().Changed("seed") {
		o.seed = time.Now().UnixNano() % 10000
	}
	q := &quiz{linter: l, others: others, random: rand.New(rand.NewPCG(uint64(o.seed), 0))}
	r := &round{page: newPage(c.OutOrStdout()), echo: !isTerminal(c.InOrStdin()), lines: linesOf(c.InOrStdin())}
	if err := r.play(c.Context(), q, q.draw(asked, o.questions)); err != nil {
		return err
	}
	r.score(fmt.Sprintf("%s --seed %d", o.again(), o.seed))
	return r.page.Flush()
}

// rules are those to ask about, and all that may stand beside them as answers.
func (o *practiceFlags) rules(l *lint.Linter) (asked, others []*checker.Rule, err error) {
	known, err := l.Rules(".")
	if err != nil {
		return nil, nil, err
	}
	running, err := l.Running(".")
	if err != nil {
		return nil, nil, err
	}
	asked = running
	if names := ids(o.only); len(names) > 0 {
		if asked, err = rulesNamed(l, names); err != nil {
			return nil, nil, err
		}
	}
	var duties []string
	for _, name := range o.duties {
		d, ok := codex.FindDuty(name)
		if !ok {
			return nil, nil, noDuty(name)
		}
		duties = append(duties, d.ID)
	}
	if len(duties) > 0 {
		asked = slices.DeleteFunc(slices.Clone(asked), func(r *checker.Rule) bool { return !slices.Contains(duties, r.Duty) })
	}
	one := slices.DeleteFunc(slices.Clone(asked), func(r *checker.Rule) bool { return r.Compare != nil })
	if len(one) == 0 && len(asked) > 0 {
		return nil, nil, wrongUse("kontrollen %s ser på to udkast, og øvelsen viser kun ét. Læs i stedet: sagstjek "+
			"forklar %s", asked[0].ID, asked[0].ID)
	}
	asked = one
	known = slices.DeleteFunc(slices.Clone(known), func(r *checker.Rule) bool { return r.Compare != nil })
	if len(asked) == 0 {
		return nil, nil, wrongUse("ingen af kontrollerne i --only hører til --duty.")
	}
	return asked, known, nil
}

// again is the command that asks the same, but for the seed.
func (o *practiceFlags) again() string {
	s := "sagstjek oev"
	if len(o.only) > 0 {
		s += " --only " + strings.Join(ids(o.only), ",")
	}
	if len(o.duties) > 0 {
		s += " --duty " + strings.Join(o.duties, ",")
	}
	return fmt.Sprintf("%s --questions %d", s, o.questions)
}

package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strconv"
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
	_ = c.RegisterFlagCompletionFunc("only", o.completeRules)
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
		return nil, nil, wrongUse("kontrollen %s ser på to udkast, og øvelsen viser kun ét. Læs i stedet: sagstjek forklar %s", asked[0].ID, asked[0].ID)
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

// round is a round of practice as it goes.
type round struct {
	*page
	lines        <-chan string
	echo         bool // the answers come from a pipe: show them
	right, asked int
	missed       []string // ids of the rules
}

// play asks the questions one by one, until they or the answers end.
func (r *round) play(ctx context.Context, q *quiz, drawn []drawn) error {
	r.para("", fmt.Sprintf("%s. Skriv tallet ud for dit svar. q slutter.", plural(len(drawn), "tekst", "tekster")))
	for i, d := range drawn {
		asked, err := q.question(d)
		if err != nil {
			return err
		}
		r.heading(fmt.Sprintf("%d af %d", i+1, len(drawn)))
		r.ask(asked)
		n, err := r.answer(ctx, len(asked.choices)+1)
		if err != nil || n == 0 {
			return err
		}
		r.asked++
		if n == asked.right {
			r.right++
			r.line(r.bold.Sprint("Rigtigt."))
		} else {
			r.missed = append(r.missed, d.rule.ID)
			r.line(r.bold.Sprintf("Nej, svaret er %d.", asked.right))
		}
		r.explain(asked)
	}
	return nil
}

func (r *round) ask(q question) {
	a := &article{}
	a.sample(q.text)
	r.show(a)
	r.line("\nHvad ville du pege på?")
	for i, c := range q.choices {
		r.para(fmt.Sprintf("  %d  ", i+1), c.Title)
	}
	r.line(fmt.Sprintf("  %d  Ikke noget af det", len(q.choices)+1))
}

// answer reads a number from 1 to most; 0 when the user stops.
func (r *round) answer(ctx context.Context, most int) (int, error) {
	for {
		_, _ = r.WriteString("> ")
		if err := r.Flush(); err != nil {
			return 0, err
		}
		var line string
		var more bool
		select {
		case <-ctx.Done():
			r.line("")
			_ = r.Flush()
			return 0, ctx.Err()
		case line, more = <-r.lines:
		}
		if line = strings.ToLower(strings.TrimSpace(line)); r.echo || !more {
			r.line(line)
		}
		if !more || line == "q" || line == "slut" {
			return 0, nil
		}
		if n, err := strconv.Atoi(line); err == nil && n >= 1 && n <= most {
			return n, nil
		}
		r.line(fmt.Sprintf("Skriv et tal fra 1 til %d, eller q for at slutte.", most))
	}
}

// explain tells of the rule the text is an example of.
func (r *round) explain(q question) {
	if len(q.marks) == 0 {
		r.para("", fmt.Sprintf("Teksten er et eksempel på noget, %s ikke reagerer på. Det siger ikke, at den er god i andre henseender.", q.rule.ID))
		r.para("Ellers ville den sige: ", withBody(q.rule.Message))
	} else {
		r.para("", fmt.Sprintf("%s: %s", q.rule.ID, withBody(q.rule.Message)))
		r.para("Vises ved: ", "»"+strings.Join(q.marks, "«, »")+"«")
	}
	r.para("Hvorfor:   ", q.rule.Why)
	if len(q.marks) > 0 {
		r.para("Gør:       ", withBody(q.rule.Remedy))
	}
}

// score ends the round.
func (r *round) score(again string) {
	r.line("")
	if r.asked == 0 {
		r.line("Ingen svar.")
	} else {
		r.line(r.bold.Sprintf("%d af %d rigtige.", r.right, r.asked))
	}
	for _, id := range r.missed {
		r.line("  Læs mere: sagstjek forklar " + id)
	}
	r.line("De samme tekster igen:\n  " + again)
}

// linesOf reads lines as they come, so that waiting for one can be broken off.
func linesOf(in io.Reader) <-chan string {
	lines := make(chan string)
	go func() {
		defer close(lines)
		for s := bufio.NewScanner(in); s.Scan(); {
			lines <- s.Text()
		}
	}()
	return lines
}

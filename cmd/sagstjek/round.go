package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"
)

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
		r.para("",
			fmt.Sprintf("Teksten er et eksempel på noget, %s ikke reagerer på. Det siger ikke, at den er god i andre "+
				"henseender.", q.rule.ID))
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

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"sagstjek/cmd/internal/lint"
)

func newQuiz(t *testing.T, seed uint64) *quiz {
	t.Helper()
	l, err := lint.New(lint.Options{})
	if err != nil {
		t.Fatal(err)
	}
	all, err := l.Rules(".")
	if err != nil {
		t.Fatal(err)
	}
	return &quiz{linter: l, others: all, random: rand.New(rand.NewPCG(seed, 0))}
}

// A question has one right answer: the rule of a bad example, "none" for a good one,
// and no other rule among the choices reacts to the text.
func TestQuestions(t *testing.T) {
	q := newQuiz(t, 3)
	drawn := q.draw(q.others, 24)
	if len(drawn) != 24 {
		t.Fatalf("drew %d examples", len(drawn))
	}
	kinds := map[bool]int{}
	for _, d := range drawn {
		asked, err := q.question(d)
		if err != nil {
			t.Fatal(err)
		}
		bad := len(asked.marks) > 0
		kinds[bad]++
		if got := slices.Index(asked.choices, d.rule) + 1; len(asked.choices) != 3 || got == 0 ||
			bad && asked.right != got || !bad && asked.right != 4 {
			t.Errorf("%s: right is %d of %d choices", d.rule.ID, asked.right, len(asked.choices))
		}
		reacting, _ := q.linter.Reacting(".", d.rule, d.example)
		for _, c := range asked.choices {
			want := c == d.rule && bad
			if got := slices.Contains(reacting, c.ID); got != want && c.Run != nil {
				t.Errorf("%s: the choice %s is wrong: reacting are %v", d.rule.ID, c.ID, reacting)
			}
		}
		if strings.Contains(asked.text, "[[") && !strings.Contains(d.example, `\[[`) {
			t.Errorf("%s: the text shows its marks:\n%s", d.rule.ID, asked.text)
		}
	}
	if kinds[true] < 5 || kinds[false] < 5 {
		t.Errorf("%v good and bad examples: want both kinds", kinds)
	}
}

// Rules come again only after all have been asked, and examples never.
func TestDraw(t *testing.T) {
	q := newQuiz(t, 1)
	few := q.others[:3]
	seen := map[string]bool{}
	for i, d := range q.draw(few, 1000) {
		if seen[d.example] {
			t.Errorf("%s: example twice", d.rule.ID)
		}
		seen[d.example] = true
		if i == 2 && len(seen) != 3 {
			t.Error("a rule came twice before the third was asked")
		}
	}
	if len(seen) < 12 {
		t.Errorf("only %d examples", len(seen))
	}
}

func TestScore(t *testing.T) {
	play := func(answer func(question) int) string {
		q := newQuiz(t, 5)
		drawn := q.draw(q.others[:6], 6)
		again := newQuiz(t, 5)
		again.draw(again.others[:6], 6)
		var in strings.Builder
		for _, d := range drawn {
			asked, err := again.question(d)
			if err != nil {
				t.Fatal(err)
			}
			fmt.Fprintln(&in, answer(asked))
		}
		var out bytes.Buffer
		r := &round{page: newPage(&out), echo: true, lines: linesOf(strings.NewReader(in.String()))}
		if err := r.play(context.Background(), q, drawn); err != nil {
			t.Fatal(err)
		}
		r.score("igen")
		_ = r.Flush()
		return out.String()
	}
	if out := play(func(q question) int { return q.right }); !strings.Contains(out, "6 af 6 rigtige.") ||
		strings.Contains(out, "Læs mere") {
		t.Errorf("all right:\n%s", out)
	}
	if out := play(func(q question) int { return q.right%4 + 1 }); !strings.Contains(out, "0 af 6 rigtige.") ||
		strings.Count(out, "Læs mere") != 6 {
		t.Errorf("all wrong:\n%s", out)
	}
}

// Ctrl-C ends the round also while it waits for an answer.
func TestPracticeInterrupted(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	in, keep := io.Pipe()
	defer keep.Close()
	var out bytes.Buffer
	go stop()
	err := world{in: in, out: &out, err: io.Discard}.execute(ctx, []string{"practice", "--seed", "1"})
	if !errors.Is(err, context.Canceled) || !strings.HasPrefix(out.String(), "10 tekster.") {
		t.Errorf("%v\n%s", err, out.String())
	}
}

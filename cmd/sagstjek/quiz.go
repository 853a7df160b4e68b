package main

import (
	"math/rand/v2"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/cmd/internal/lint"
)

// quiz makes questions of the rules' examples.
type quiz struct {
	linter *lint.Linter
	others []*checker.Rule // that may stand as wrong answers
	random *rand.Rand
}

// drawn is an example that is to be asked about.
type drawn struct {
	rule    *checker.Rule
	example string
}

// question is a text with rules to choose between. The last answer, one beyond the
// choices, is "none of these".
type question struct {
	rule    *checker.Rule
	text    string
	marks   []string // where the rule reacts; none in a good example
	choices []*checker.Rule
	right   int // counted from 1
}

// draw takes n examples, as many rules as there are before one comes again, good and
// bad ones by chance.
func (q *quiz) draw(rules []*checker.Rule, n int) []drawn {
	piles := make([][2][]string, len(rules))
	order := q.random.Perm(len(rules))
	for _, i := range order {
		piles[i] = [2][]string{q.readable(rules[i].Good), q.readable(rules[i].Bad)}
	}
	var out []drawn
	for left := true; left && len(out) < n; {
		left = false
		for _, i := range order {
			kind := q.random.IntN(2)
			if len(piles[i][kind]) == 0 {
				kind = 1 - kind
			}
			if pile := piles[i][kind]; len(pile) > 0 && len(out) < n {
				out = append(out, drawn{rules[i], pile[0]})
				piles[i][kind] = pile[1:]
				left = true
			}
		}
	}
	return out
}

// readable are the examples a screen has room for, in random order.
func (q *quiz) readable(examples []string) []string {
	const longest = 900 // runes
	out := slices.DeleteFunc(slices.Clone(examples), func(e string) bool { return len([]rune(e)) > longest })
	q.random.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

// question puts two rules that do not react to the example beside the one it belongs to.
func (q *quiz) question(d drawn) (question, error) {
	const wrong = 2
	made := question{rule: d.rule, choices: []*checker.Rule{d.rule}}
	made.text, made.marks = unmarked(bareExample(d.example))
	reacting, err := q.linter.Reacting(".", d.rule, d.example)
	if err != nil {
		return made, err
	}
	for _, i := range q.random.Perm(len(q.others)) {
		if r := q.others[i]; len(made.choices) <= wrong && r.ID != d.rule.ID && !slices.Contains(reacting, r.ID) {
			made.choices = append(made.choices, r)
		}
	}
	q.random.Shuffle(len(made.choices), func(i, j int) { made.choices[i], made.choices[j] = made.choices[j], made.choices[i] })
	made.right = len(made.choices) + 1
	if len(made.marks) > 0 {
		made.right = slices.Index(made.choices, d.rule) + 1
	}
	return made, nil
}

// unmarked takes the [[marks]] out of an example and gives what they held; \[[ is none.
func unmarked(text string) (plain string, marks []string) {
	var out strings.Builder
	for {
		before, rest, ok := strings.Cut(text, "[[")
		end := strings.Index(rest, "]]")
		if !ok || end < 0 {
			return out.String() + text, marks
		}
		if bare, escaped := strings.CutSuffix(before, `\`); escaped {
			out.WriteString(bare + "[[")
			text = rest
			continue
		}
		for strings.HasPrefix(rest[end+2:], "]") {
			end++ // the outermost brackets of a run are the mark
		}
		out.WriteString(before + rest[:end])
		marks = append(marks, strings.Join(strings.Fields(rest[:end]), " "))
		text = rest[end+2:]
	}
}

package lint_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"sagstjek/internal/strict"
)

// firstRuns is what the rules reached on texts that were new to them, and the goal.
type firstRuns struct {
	Goal struct {
		Precision int `toml:"precision"` // thousandths
		Recall    int `toml:"recall"`    // thousandths
		Rounds    int `toml:"rounds"`    // so many running
		Most      int `toml:"most"`      // so many rounds at most
	} `toml:"goal"`
	Rounds []firstRun `toml:"round"`
}

// firstRun is one round: its texts were run once before any rule was mended on them.
type firstRun struct {
	Folder string `toml:"folder"`
	Texts  int    `toml:"texts"`
	Note   string `toml:"note"` // what follows "Runde N" in a Danish sentence
	Groups []struct {
		Rules  string `toml:"rules"` // which, in Danish
		Right  int    `toml:"right"`
		Wrong  int    `toml:"wrong"`
		Missed int    `toml:"missed"`
	} `toml:"group"`
}

// readFirstRuns reads the historical figures and sees that the texts they speak of
// are still here.
func readFirstRuns(t *testing.T) (runs firstRuns) {
	t.Helper()
	name := agendas + "/foerste-koersel.toml"
	runs = figures[firstRuns](t, name)
	if len(runs.Rounds) == 0 {
		t.Fatalf("%s: no rounds", name)
	}
	for _, r := range runs.Rounds {
		wants, _ := filepath.Glob(filepath.Join(agendas, r.Folder, "*.want"))
		if len(wants) != r.Texts {
			t.Errorf("%s: %s has %d texts, not %d", name, r.Folder, len(wants), r.Texts)
		}
	}
	return runs
}

func (r firstRun) sum() (s score) {
	for _, g := range r.Groups {
		s.add(score{right: g.Right, wrong: g.Wrong, missed: g.Missed})
	}
	return s
}

// reached tells whether enough of the newest rounds, one after another, met the goal.
func (f firstRuns) reached() bool {
	if len(f.Rounds) < f.Goal.Rounds {
		return false
	}
	for _, r := range f.Rounds[len(f.Rounds)-f.Goal.Rounds:] {
		if s := r.sum(); s.precision() < f.Goal.Precision || s.recall() < f.Goal.Recall {
			return false
		}
	}
	return true
}

// verdict says in Danish whether the goal is reached.
func (f firstRuns) verdict() string {
	switch {
	case f.reached():
		return "Målet er nået."
	case len(f.Rounds) >= f.Goal.Most:
		return fmt.Sprintf("Målet er ikke nået efter de %d runder, der højst skulle til.", f.Goal.Most)
	}
	return "Målet er ikke nået, og der skal flere runder til."
}

// lately is how many of the newest rounds are told of together: one alone is too few
// texts to go by.
const lately = 3

// newest is the sum of the newest rounds, and the number of the first of them.
func (f firstRuns) newest() (s score, from int) {
	from = max(0, len(f.Rounds)-lately)
	for _, r := range f.Rounds[from:] {
		s.add(r.sum())
	}
	return s, from + 1
}

// table writes the rounds as rows of a Markdown table, and the notes below it.
func (f firstRuns) table() string {
	var b, notes strings.Builder
	for i, r := range f.Rounds {
		row := func(rules string, s score) {
			fmt.Fprintf(&b, "| %d | %d | %s | %d | %d | %d | %s | %s |\n", i+1, r.Texts, rules,
				s.right, s.wrong, s.missed, percent(s.precision(), s.found()), percent(s.recall(), s.expected()))
		}
		for _, g := range r.Groups {
			row(g.Rules, score{right: g.Right, wrong: g.Wrong, missed: g.Missed})
		}
		row("**alle**", r.sum())
		if first := i; r.Note != "" && (i == 0 || f.Rounds[i-1].Note != r.Note) {
			for i+1 < len(f.Rounds) && f.Rounds[i+1].Note == r.Note {
				i++
			}
			fmt.Fprintf(&notes, "\n%s %s\n", numbered(first+1, i+1), r.Note)
		}
	}
	return b.String() + notes.String()
}

// numbered names one round, or the first and the last of several.
func numbered(first, last int) string {
	if first == last {
		return fmt.Sprintf("Runde %d", first)
	}
	return fmt.Sprintf("Runde %d-%d", first, last)
}

func TestGoalNeedsRoundsRunning(t *testing.T) {
	met, notMet := round(t, 90, 10, 10), round(t, 80, 20, 10)
	for _, c := range []struct {
		rounds []firstRun
		want   bool
	}{
		{[]firstRun{met}, false},
		{[]firstRun{met, met}, true},
		{[]firstRun{met, notMet, met}, false},
		{[]firstRun{notMet, met, met}, true},
		{[]firstRun{met, met, notMet}, false},
	} {
		f := firstRuns{Rounds: c.rounds}
		f.Goal.Precision, f.Goal.Recall, f.Goal.Rounds, f.Goal.Most = 880, 800, 2, 8
		if got := f.reached(); got != c.want {
			t.Errorf("reached() = %v, want %v, of %v", got, c.want, c.rounds)
		}
	}
}

func round(t *testing.T, right, wrong, missed int) (r firstRun) {
	t.Helper()
	one := fmt.Sprintf("[[group]]\nrules = \"alle\"\nright = %d\nwrong = %d\nmissed = %d\n", right, wrong, missed)
	if err := strict.Decode("round", []byte(one), &r); err != nil {
		t.Fatal(err)
	}
	return r
}

package lint_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"sagstjek/internal/strict"
)

// whole holds sets of whole items that two readers labelled, each without sight of the other's
// labels: a rule must react where both say so, and either answer is right where one does. The
// rules were mended on a set once it had been run untouched.
const whole = "../../../testdata/hele"

// wholeFigures is what the rules reached on each set the first time, and the floors for now.
type wholeFigures struct {
	Run []struct {
		Folder string `toml:"folder"`
		Texts  int    `toml:"texts"`
		Right  int    `toml:"right"`
		Wrong  int    `toml:"wrong"`
		Missed int    `toml:"missed"`
	} `toml:"run"`
	Floor floors `toml:"floor"`
}

func readWholeFigures(t *testing.T) (f wholeFigures) {
	t.Helper()
	name := whole + "/tal.toml"
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := strict.Decode(name, data, &f); err != nil {
		t.Fatal(err)
	}
	return f
}

// table writes the first runs as rows of a Markdown table.
func (f wholeFigures) table() string {
	var b strings.Builder
	for k, r := range f.Run {
		s := score{right: r.Right, wrong: r.Wrong, missed: r.Missed}
		fmt.Fprintf(&b, "| %d | %d | %d | %d | %d | %s | %s |\n", k+1, r.Texts,
			s.right, s.wrong, s.missed, percent(s.precision(), s.found()), percent(s.recall(), s.expected()))
	}
	return b.String()
}

func TestWholeItems(t *testing.T) {
	figures := readWholeFigures(t)
	m := measure(t, whole, figures.Floor.Unlabelled)
	for _, n := range m.notes {
		t.Log(n)
	}
	t.Log(m.sum.row("ALL"))
	t.Logf("texts %d, item types right %d of %d", m.texts, m.types, m.typed)
	texts := 0
	for _, r := range figures.Run {
		texts += r.Texts
	}
	if texts != m.texts {
		t.Errorf("%d texts stand under %s, the first runs are of %d", m.texts, whole, texts)
	}
	floor := figures.Floor
	for what, v := range map[string][2]int{
		"precision": {m.sum.precision(), floor.Precision}, "recall": {m.sum.recall(), floor.Recall}, "types": {m.types, floor.Types},
	} {
		if v[0] < v[1] {
			t.Errorf("%s fell to %d, below the floor of %d", what, v[0], v[1])
		}
	}
}

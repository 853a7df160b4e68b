package lint_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"sagstjek/checker"
)

// whole holds sets of whole items that two readers labelled, each without sight of the other's
// labels: a rule must react where both say so, and either answer is right where one does. The
// rules were mended on a set once it had been run untouched.
const (
	whole        = "../../../testdata/hele"
	wholeNumbers = whole + "/tal.toml"
)

// wholeFigures is what the rules reached on each set the first time, and the floors for now.
type wholeFigures struct {
	Run []struct {
		Folder string `toml:"folder"`
		counted
	} `toml:"run"`
	Unseen map[string][3]int `toml:"unseen"` // by rule: right, wrong and missed before any set was used
	Floor  floors            `toml:"floor"`
}

// unseen is what a rule reached on the sets before any of them was used.
func (f wholeFigures) unseen(rule string) score {
	n := f.Unseen[rule]
	return score{right: n[0], wrong: n[1], missed: n[2]}
}

// weak are the rules of which too few findings were right then, in order.
func (f wholeFigures) weak() (ids []string) {
	for id := range f.Unseen {
		if s := f.unseen(id); s.found() >= least && s.precision() < goodEnough {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

// table writes the first runs as rows of a Markdown table.
func (f wholeFigures) table() string {
	var b strings.Builder
	for k, r := range f.Run {
		fmt.Fprintf(&b, "| %d | %s\n", k+1, r.cells())
	}
	return b.String()
}

func TestWholeItems(t *testing.T) {
	f := figures[wholeFigures](t, wholeNumbers)
	m := measure(t, whole, f.Floor.Unlabelled)
	for _, n := range m.notes {
		t.Log(n)
	}
	t.Log(m.sum.row("ALL"))
	t.Logf("texts %d, item types right %d of %d", m.texts, m.types, m.typed)
	texts := 0
	for _, r := range f.Run {
		texts += r.Texts
	}
	for id := range f.Unseen {
		if !slices.ContainsFunc(m.built, func(r *checker.Rule) bool { return r.ID == id }) {
			t.Errorf("%s: there is no rule %s", wholeNumbers, id)
		}
	}
	if texts != m.texts {
		t.Errorf("%d texts stand under %s, the first runs are of %d", m.texts, whole, texts)
	}
	f.Floor.hold(t, m, wholeNumbers)
}

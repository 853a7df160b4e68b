package lint_test

import (
	"flag"
	"maps"
	"os"
	"slices"
	"testing"

	"sagstjek/internal/strict"
)

var update = flag.Bool("update", false, "write docs/noejagtighed.md anew")

// floors are the sums that may not fall.
type floors struct {
	Precision  int      `toml:"precision"` // thousandths
	Recall     int      `toml:"recall"`    // thousandths
	Types      int      `toml:"types"`     // texts whose item type is right
	Unlabelled []string `toml:"unlabelled"`
}

// hold fails the test where a sum has fallen below its floor in a file.
func (f floors) hold(t *testing.T, m *measurement, name string) {
	t.Helper()
	for what, v := range map[string][2]int{
		"precision": {m.sum.precision(), f.Precision}, "recall": {m.sum.recall(), f.Recall}, "types": {m.types, f.Types},
	} {
		if v[0] < v[1] {
			t.Errorf("%s fell to %d, below the floor of %d in %s", what, v[0], v[1], name)
		}
	}
}

// figures reads a TOML file of what was measured, or must hold.
func figures[T any](t *testing.T, name string) (f T) {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := strict.Decode(name, data, &f); err != nil {
		t.Fatal(err)
	}
	return f
}

func TestCorpus(t *testing.T) {
	name := agendas + "/floors.toml"
	floor := figures[floors](t, name)
	runs := readFirstRuns(t)
	m := measure(t, agendas, floor.Unlabelled)
	for _, n := range m.notes {
		t.Log(n)
	}
	for _, id := range slices.Sorted(maps.Keys(m.rules)) {
		if s := *m.rules[id]; s.found()+s.expected() > 0 {
			t.Log(s.row(id))
		}
	}
	t.Log(m.sum.row("ALL"))
	t.Logf("texts %d, item types right %d of %d, pairs left out %d", m.texts, m.types, m.typed, m.pairs)
	floor.hold(t, m, name)
	for _, wrong := range m.againstPolicy() {
		t.Error(wrong)
	}
	generated(t, "../../../docs/noejagtighed.md",
		page(m, runs, figures[wholeFigures](t, wholeNumbers), figures[shortFigures](t, shortNumbers)),
		"go test ./cmd/internal/lint -run TestCorpus -update")
}

// generated compares a file with what it should hold, or writes it under -update.
func generated(t *testing.T, path, want, command string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if have, err := os.ReadFile(path); err != nil || string(have) != want {
		t.Errorf("%s is stale; write it anew with: %s", path, command)
	}
}

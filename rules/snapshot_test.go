package rules_test

import (
	"flag"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"sagstjek/checker"
	"sagstjek/checker/cue"
	"sagstjek/checker/danish"
	"sagstjek/rules"
	"sagstjek/rules/lexicon"
)

var update = flag.Bool("update", false, "write cues.bin anew")

const stale = "rules/cues.bin is stale; write it anew with: go test ./rules -run TestSnapshot -update"

// mostStale is how many of a hundred sets may have changed since cues.bin was written.
const mostStale = 10

// TestSnapshot lets rules change without cues.bin, until so many have that it shows in
// how long the program takes to start.
func TestSnapshot(t *testing.T) {
	if *update {
		c, err := checker.New(all(t), checker.Env{Lists: lexicon.Lists()})
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile("cues.bin", c.Snapshot(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	sets := builtIn(t)
	changed := rules.Cues.Stale(sets, list)
	if 100*len(changed) > mostStale*len(sets) {
		t.Errorf("%s (%d of %d sets have changed)", stale, len(changed), len(sets))
	}
	t.Logf("%d of %d sets have changed", len(changed), len(sets))
}

// Every set finds in the words of all cues what it finds without the snapshot.
func TestSnapshotFindsTheSame(t *testing.T) {
	sets := builtIn(t)
	var text [][]danish.Word
	for _, set := range sets {
		for _, pattern := range set.Patterns {
			text = append(text, danish.Words(strings.NewReplacer("*", "", "+", "s", "#", "7", "@", "").Replace(pattern), 0, nil))
		}
	}
	read, err := cue.Compile(sets, list)
	if err != nil {
		t.Fatal(err)
	}
	recalled, err := rules.Cues.Compile(sets, list)
	if err != nil {
		t.Fatal(err)
	}
	want, have := read.NewScanner(), recalled.NewScanner()
	want.Read(text)
	have.Read(text)
	hits := 0
	for i, set := range sets {
		hits += len(want.Hits(i))
		if !reflect.DeepEqual(have.Hits(i), want.Hits(i)) {
			t.Errorf("%s: %s finds something else", stale, set.Name)
		}
	}
	if hits < len(text) {
		t.Errorf("only %d hits in %d cues", hits, len(text))
	}
}

// builtIn are the cues of the rules for one text.
func builtIn(t *testing.T) (sets []cue.Set) {
	for _, r := range all(t) {
		if r.Compare != nil || r.Preview {
			continue
		}
		cues := r.CuesFor(nil)
		for _, name := range slices.Sorted(maps.Keys(cues)) {
			sets = append(sets, cue.Set{Name: r.ID + "/" + name, Patterns: cues[name]})
		}
	}
	return sets
}

func list(name string) ([]string, bool) {
	l, ok := lexicon.Lists()[name]
	return l, ok
}

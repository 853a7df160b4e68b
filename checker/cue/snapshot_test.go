package cue

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// A snapshot changes no hit, whatever has happened to sets and lists since it was
// written, and it knows again just those that are as they were.
func TestSnapshot(t *testing.T) {
	sets := append(benchSets(benchPatterns(t, 400)),
		Set{"lister", []string{"@partier .. =(@love|MED)", "ord @tom?", "(en|to) @tom", "ved # kr."}},
		Set{"tegn", []string{"=SF*", "§ #", "(af_@love|for)?  den"}})
	last := len(sets) - 1
	changed := slices.Clone(sets)
	changed[2].Patterns = append(slices.Clone(changed[2].Patterns), "helt nye stikord* .. @partier")
	longer := maps.Clone(testLists)
	longer["partier"] = append(slices.Clone(longer["partier"]), "Byens Liste", "ordning")
	first := changedList(sets, "@partier")
	for _, c := range []struct {
		name  string
		sets  []Set
		lists map[string][]string
		stale []int
	}{
		{"as written", sets, testLists, nil},
		{"fewer, in another order", []Set{sets[last], sets[4], sets[1]}, testLists, nil},
		{"one changed", changed, testLists, []int{2}},
		{"a list changed", sets, longer, first},
		{"the same twice", []Set{sets[3], {"ny", []string{"skole*"}}, sets[3], {"ny", []string{"skole*"}}}, testLists, []int{1, 3}},
		{"none known", []Set{{"ny", []string{"skole*", "takst+ =A"}}}, testLists, []int{0}},
		{"none asked for", nil, testLists, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			old, err := Compile(sets, lookup)
			if err != nil {
				t.Fatal(err)
			}
			s := Snapshot(old.Snapshot())
			lists := func(name string) ([]string, bool) { l, ok := c.lists[name]; return l, ok }
			if stale := s.Stale(c.sets, lists); !slices.Equal(stale, c.stale) {
				t.Errorf("sets %v are stale, want %v", stale, c.stale)
			}
			want, err := Compile(c.sets, lists)
			if err != nil {
				t.Fatal(err)
			}
			have, err := s.Compile(c.sets, lists)
			if err != nil {
				t.Fatal(err)
			}
			again, err := Snapshot(have.Snapshot()).Compile(c.sets, lists)
			if err != nil {
				t.Fatal(err)
			}
			sameHits(t, have, want)
			sameHits(t, again, want)
		})
	}
}

// changedList are the numbers of the sets that name a list.
func changedList(sets []Set, list string) (numbers []int) {
	for i, set := range sets {
		if strings.Contains(strings.Join(set.Patterns, " "), list) {
			numbers = append(numbers, i)
		}
	}
	return numbers
}

func sameHits(t *testing.T, have, want *Matcher) {
	t.Helper()
	text, _ := benchText(t, 200)
	a, b := have.NewScanner(), want.NewScanner()
	a.Read(text)
	b.Read(text)
	for set := range want.Sets() {
		if !reflect.DeepEqual(a.Hits(set), b.Hits(set)) {
			t.Errorf("set %d: hits %v, want %v", set, a.Hits(set), b.Hits(set))
		}
	}
}

// The bytes depend on the sets alone, and say all there is to say of a matcher.
func TestSnapshotBytes(t *testing.T) {
	sets := benchSets(benchPatterns(t, 400))
	var written []string
	for range 3 {
		m, err := Compile(sets, lookup)
		if err != nil {
			t.Fatal(err)
		}
		written = append(written, string(m.Snapshot()))
	}
	m, err := Snapshot(written[0]).Compile(sets, lookup)
	if err != nil {
		t.Fatal(err)
	}
	for _, other := range append(written[1:], string(m.Snapshot())) {
		if other != written[0] {
			t.Error("the same sets give other bytes")
		}
	}
}

// Faults are told as without a snapshot, and one of another form is no fault.
func TestSnapshotOfOtherSets(t *testing.T) {
	m := compile(t, "skole*")
	wrong := []Set{{"prøve", []string{"skole*"}}, {"gal", []string{"(a|b", "@ukendt"}}}
	_, want := Compile(wrong, lookup)
	if _, err := Snapshot(m.Snapshot()).Compile(wrong, lookup); err == nil || err.Error() != want.Error() {
		t.Errorf("error %v, want %v", err, want)
	}
	other := m.Snapshot()
	other[0]++ // the form
	sets := []Set{{"prøve", []string{"skole*"}}}
	if stale := Snapshot(other).Stale(sets, lookup); len(stale) != 1 {
		t.Errorf("a snapshot of another form knows %v", sets)
	}
	again, err := Snapshot(other).Compile(sets, lookup)
	if err != nil {
		t.Fatal(err)
	}
	sameHits(t, again, m)
}

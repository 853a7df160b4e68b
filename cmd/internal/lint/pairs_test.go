package lint_test

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sagstjek/checker/report"
	"sagstjek/cmd/internal/lint"
)

const drafts = "../../../testdata/par"

// labelled are the rules that the pairs are labelled for.
var labelled = []string{"udgaaet-mellem-udkast", "mildere-ord-mellem-udkast", "tal-aendret-mellem-udkast"}

// TestPairs holds what the rules for two drafts reach on labelled pairs.
func TestPairs(t *testing.T) {
	floor := figures[map[string]floors](t, drafts+"/floors.toml")
	l, err := lint.New(lint.Options{Pairs: true})
	if err != nil {
		t.Fatal(err)
	}
	for set, pattern := range map[string]string{"par": drafts + "/*.want", "agendas": agendas + "/*/*.want"} {
		wants, _ := filepath.Glob(pattern)
		m := &measurement{rules: map[string]*score{}}
		for _, id := range labelled {
			m.rules[id] = &score{}
		}
		for _, want := range wants {
			older, _ := filepath.Glob(strings.TrimSuffix(want, ".want") + ".v1.*")
			newer, _ := filepath.Glob(strings.TrimSuffix(want, ".want") + ".v2.*")
			if len(older) == 1 && len(newer) == 1 {
				m.pairs++
				m.pair(t, l, want, older[0], newer[0])
			}
		}
		if m.pairs < 12 {
			t.Fatalf("%d pairs match %s", m.pairs, pattern)
		}
		for _, id := range labelled {
			m.sum.add(*m.rules[id])
			t.Log(m.rules[id].row(id))
		}
		for _, n := range m.notes {
			t.Log(n)
		}
		t.Logf("%s: %d pairs: %s", set, m.pairs, m.sum.row("ALL"))
		if f := floor[set]; f.Recall == 0 || m.sum.precision() < f.Precision || m.sum.recall() < f.Recall {
			t.Errorf("%s: precision %d, recall %d, below the floors of %d and %d", set, m.sum.precision(),
				m.sum.recall(), f.Precision, f.Recall)
		}
	}
}

// pair compares two drafts and counts against their labels. A line says nothing here:
// what is lost has none in the new draft.
func (m *measurement) pair(t *testing.T, l *lint.Linter, want, older, newer string) {
	t.Helper()
	labels, _ := readLabels(t, want)
	labels = slices.DeleteFunc(labels, func(x label) bool { return m.rules[x.rule] == nil })
	res := comparePair(t, l, lint.Versions{Old: &lint.Source{Path: older}, New: &lint.Source{Path: newer}})
	var out bytes.Buffer
	r, err := report.New(&out, report.Options{Format: "jsonl", All: true})
	if err != nil {
		t.Fatal(err)
	}
	if err := r.File(res); err != nil {
		t.Fatal(err)
	}
	var file struct {
		Items []struct {
			Findings []seen `json:"findings"`
		} `json:"items"`
	}
	if err := json.Unmarshal(out.Bytes(), &file); err != nil {
		t.Fatal(err)
	}
	var found []seen
	for _, it := range file.Items {
		for _, f := range it.Findings {
			f.Place.Line = 0
			found = append(found, f)
		}
	}
	m.compare(text{name: filepath.Base(newer), labels: labels}, found)
}

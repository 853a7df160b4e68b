package lint_test

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"sagstjek/cmd/internal/lint"
)

// shortTexts holds, in one file for each rule, texts of 50 to 200 words that are
// labelled for that rule alone. The rules were mended on those in the folders called
// "rettet"; those in the folders called "gemt" were kept apart while that was done.
const (
	shortTexts   = "../../../testdata/korte"
	shortNumbers = shortTexts + "/tal.toml"
)

// shortHead begins a short text: whether the rule must react (+), may (?) or must not
// (-), and behind the bar where, or why not.
var shortHead = regexp.MustCompile(`(?m)^### ([+?-]) \|(.*)\n`)

// shortFigures is what the rules reached on the short texts once, and the floors.
type shortFigures struct {
	Run []struct {
		What string `toml:"what"` // in Danish
		counted
	} `toml:"run"`
	Floor map[string]floors `toml:"floor"`
}

// table writes the historical runs as rows of a Markdown table.
func (f shortFigures) table() string {
	var b strings.Builder
	for _, r := range f.Run {
		fmt.Fprintf(&b, "| %s | %s\n", r.What, r.cells())
	}
	return b.String()
}

// shortOf reads the texts of one rule's file.
func shortOf(t *testing.T, path, rule string) (all []text) {
	t.Helper()
	whole := read(t, path)
	heads := shortHead.FindAllStringSubmatchIndex(whole, -1)
	if len(heads) == 0 || heads[0][0] != 0 {
		t.Fatalf("%s: begins with no ### line", path)
	}
	for i, h := range heads {
		end := len(whole)
		if i+1 < len(heads) {
			end = heads[i+1][0]
		}
		x := text{name: fmt.Sprintf("%s #%d", rule, i+1), body: whole[h[1]:end]}
		sign, quote := whole[h[2]], strings.TrimSpace(whole[h[4]:h[5]])
		if sign == '+' {
			if !strings.Contains(x.body, quote) {
				t.Errorf("%s: %q does not stand in the text", x.name, quote)
			}
			x.labels = append(x.labels, label{'+', rule, quote})
		}
		if sign != '-' { // more of the same may be found where there is something to find
			x.labels = append(x.labels, label{'?', rule, ""})
		}
		all = append(all, x)
	}
	return all
}

func TestShortTexts(t *testing.T) {
	for folder, floor := range figures[shortFigures](t, shortNumbers).Floor {
		paths, _ := filepath.Glob(filepath.Join(shortTexts, folder, "*.txt"))
		if len(paths) == 0 {
			t.Fatalf("no texts in %s", folder)
		}
		m := &measurement{rules: map[string]*score{}}
		for _, path := range paths {
			rule := strings.TrimSuffix(filepath.Base(path), ".txt")
			m.rules[rule] = &score{}
			l, err := lint.New(lint.Options{Only: []string{rule}})
			if err != nil {
				t.Fatal(err)
			}
			for _, x := range shortOf(t, path, rule) {
				result, err := l.Check("kort.md", []byte(x.body))
				if err != nil {
					t.Fatalf("%s: %v", x.name, err)
				}
				found, _ := reported(t, &result)
				m.compare(x, found)
			}
			m.sum.add(*m.rules[rule])
			t.Log(folder, m.rules[rule].row(rule))
		}
		for _, n := range m.notes {
			t.Log(folder, n)
		}
		t.Log(folder, m.sum.row("ALL"))
		if m.sum.precision() < floor.Precision || m.sum.recall() < floor.Recall {
			t.Errorf("%s fell below its floor of %d and %d", m.sum.row(folder), floor.Precision, floor.Recall)
		}
	}
}

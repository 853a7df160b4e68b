package lint_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"sagstjek/cmd/internal/lint"
	"sagstjek/internal/strict"
)

// shortTexts holds, in one file for each rule, texts of 50 to 200 words that are
// labelled for that rule alone. The rules were mended on those in "rettet" and
// "almindelige-rettet"; those in "gemt" and "almindelige-gemt" were kept apart while
// that was done.
const shortTexts = "../../../testdata/korte"

// shortHead begins a short text: whether the rule must react (+), may (?) or must not
// (-), and behind the bar where, or why not.
var shortHead = regexp.MustCompile(`(?m)^### ([+?-]) \|(.*)\n`)

// shortFigures is what the rules reached on the short texts once, and the floors.
type shortFigures struct {
	Run []struct {
		What   string `toml:"what"` // in Danish
		Texts  int    `toml:"texts"`
		Right  int    `toml:"right"`
		Wrong  int    `toml:"wrong"`
		Missed int    `toml:"missed"`
	} `toml:"run"`
	Floor map[string]struct {
		Precision int `toml:"precision"` // thousandths
		Recall    int `toml:"recall"`    // thousandths
	} `toml:"floor"`
}

func readShortFigures(t *testing.T) (f shortFigures) {
	t.Helper()
	name := shortTexts + "/tal.toml"
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := strict.Decode(name, data, &f); err != nil {
		t.Fatal(err)
	}
	return f
}

// table writes the historical runs as rows of a Markdown table.
func (f shortFigures) table() string {
	var b strings.Builder
	for _, r := range f.Run {
		s := score{right: r.Right, wrong: r.Wrong, missed: r.Missed}
		fmt.Fprintf(&b, "| %s | %d | %d | %d | %d | %s | %s |\n", r.What, r.Texts,
			s.right, s.wrong, s.missed, percent(s.precision(), s.found()), percent(s.recall(), s.expected()))
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
	figures := readShortFigures(t)
	for folder, floor := range figures.Floor {
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

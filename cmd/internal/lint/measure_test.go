package lint_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"sagstjek/checker"
	"sagstjek/checker/report"
	"sagstjek/cmd/internal/lint"
	"sagstjek/rules"
)

// The style rules count only where a text has a label for them.
var styleRules = []string{"lang-sag", "tung-tekst", "passiv-uden-aktoer", "kancelliord", "forkortelse-uforklaret"}

// score is how a rule, or all together, did.
type score struct {
	right, wrong, missed int
	labels               int // of any sign
}

func (s *score) add(o score) {
	s.right += o.right
	s.wrong += o.wrong
	s.missed += o.missed
	s.labels += o.labels
}

func (s score) found() int    { return s.right + s.wrong }
func (s score) expected() int { return s.right + s.missed }

// thousandths is a share in whole thousandths, rounded down, or -1 of nothing.
func thousandths(part, whole int) int {
	if whole == 0 {
		return -1
	}
	return 1000 * part / whole
}

func (s score) precision() int { return thousandths(s.right, s.found()) }
func (s score) recall() int    { return thousandths(s.right, s.expected()) }

// measurement is the result over the whole corpus.
type measurement struct {
	built        []*checker.Rule
	rules        map[string]*score // of the rules that the corpus is labelled for
	sum          score
	texts, pairs int
	types, typed int // texts with the right item type, and with one at all
	notes        []string
}

func (s score) row(name string) string {
	return fmt.Sprintf("%-40s right %4d  wrong %4d  missed %4d  precision %4d  recall %4d", name, s.right, s.wrong,
		s.missed, s.precision(), s.recall())
}

// measure checks all texts of a corpus with the rules that exist and compares with the labels.
func measure(t *testing.T, folder string, unlabelled []string) *measurement {
	t.Helper()
	m := &measurement{rules: map[string]*score{}}
	built, err := rules.All()
	if err != nil {
		t.Fatal(err)
	}
	m.built = built
	for _, r := range built {
		if r.Compare == nil && !slices.Contains(unlabelled, r.ID) {
			m.rules[r.ID] = &score{}
		}
	}
	l, err := lint.New(lint.Options{})
	if err != nil {
		t.Fatal(err)
	}
	texts, pairs := corpus(t, folder)
	m.texts, m.pairs = len(texts), pairs
	for _, x := range texts {
		found, kind := findings(t, l, x)
		if x.kind != "" {
			m.typed++
			if kind == string(x.kind) {
				m.types++
			} else {
				m.note("TYPE %s: %s, wanted %s", x.name, kind, x.kind)
			}
		}
		m.compare(x, found)
	}
	for _, s := range m.rules {
		m.sum.add(*s)
	}
	return m
}

func (m *measurement) note(format string, args ...any) {
	m.notes = append(m.notes, fmt.Sprintf(format, args...))
}

// findings checks one text and returns what the report says of it.
func findings(t *testing.T, l *lint.Linter, x text) (found []seen, kind string) {
	t.Helper()
	result, err := l.File(x.path)
	if err != nil || result.Err != "" {
		t.Fatalf("%s: %v %s", x.name, err, result.Err)
	}
	return reported(t, &result)
}

// reported is what the JSON report says of a file under --all.
func reported(t *testing.T, result *checker.FileResult) (found []seen, kind string) {
	t.Helper()
	var out bytes.Buffer
	r, err := report.New(&out, report.Options{Format: "jsonl", All: true})
	if err != nil {
		t.Fatal(err)
	}
	if err := r.File(result); err != nil {
		t.Fatal(err)
	}
	var file struct {
		Items []struct {
			Type     string `json:"type"`
			Findings []seen `json:"findings"`
		} `json:"items"`
	}
	if err := json.Unmarshal(out.Bytes(), &file); err != nil {
		t.Fatal(err)
	}
	for i, it := range file.Items {
		if i == 0 {
			kind = it.Type
		}
		found = append(found, it.Findings...)
	}
	return found, kind
}

// compare counts what was found of one text against its labels.
func (m *measurement) compare(x text, found []seen) {
	found = slices.DeleteFunc(found, func(f seen) bool { return m.rules[f.Rule] == nil })
	used := map[int]bool{}
	for _, l := range x.labels {
		s := m.rules[l.rule]
		if s == nil {
			continue // the rule does not exist yet
		}
		s.labels++
		if l.sign != '+' {
			continue
		}
		k := slices.IndexFunc(found, func(f seen) bool { return f.Rule == l.rule && f.at(l, x.body) })
		for k >= 0 && used[k] && l.quote != "" {
			next := slices.IndexFunc(found[k+1:], func(f seen) bool { return f.Rule == l.rule && f.at(l, x.body) })
			if next < 0 {
				k = -1
				break
			}
			k += 1 + next
		}
		if k < 0 {
			s.missed++
			m.note("MISSED %s: %s | %s", x.name, l.rule, l.quote)
			continue
		}
		used[k] = true
		s.right++
	}
	m.alarms(x, found, used)
}

// alarms counts the findings that no label wants or allows.
func (m *measurement) alarms(x text, found []seen, used map[int]bool) {
	type spot struct {
		rule, quote string
		line        int
	}
	told := map[spot]bool{}
	for k, f := range found {
		at := spot{f.Rule, f.Quote, f.Place.Line}
		if used[k] || told[at] {
			continue
		}
		why := x.verdict(&f)
		if why == "" {
			continue
		}
		told[at] = true
		m.rules[f.Rule].wrong++
		m.note("%s %s: %s | %.90q %s", why, x.name, f.Rule, f.Quote, f.Message)
	}
}

// verdict says why a finding that answers no label is wrong, or "" if it is not. A label
// of its very words goes before one that stands on the same line.
func (x *text) verdict(f *seen) string {
	if slices.ContainsFunc(x.labels, func(l label) bool {
		return l.sign != '-' && l.rule == f.Rule && l.quote != "" && alike(f.Quote, l.quote)
	}) {
		return ""
	}
	has := func(sign byte) bool {
		return slices.ContainsFunc(x.labels, func(l label) bool {
			return l.sign == sign && l.rule == f.Rule && (sign != '-' || l.quote != "") && f.at(l, x.body)
		})
	}
	switch {
	case has('-'):
		return "TRAP"
	case has('?'), has('+'), slices.Contains(styleRules, f.Rule):
		return ""
	}
	return "FALSE"
}

package lint_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"sagstjek/checker"
)

// computed are the rules whose findings the text itself proves: arithmetic, dates, CPR
// numbers and numbers of attachments. They may be errors without having been measured.
var computed = []string{
	"bilag-stemmer-ikke", "cpr-nummer", "dato-eller-periode-stemmer-ikke", "indstillingens-tal-genfindes-ikke",
	"lovbestemt-frist-for-kort", "sum-eller-procent-stemmer-ikke", "tal-modsiger-hinanden",
}

// goodEnough is the precision, in thousandths, below which a rule is a preview.
const goodEnough = 800

// policy says what is wrong with how a rule ships, given what it found in the labelled
// texts; "" if nothing is.
func policy(r *checker.Rule, s score) string {
	switch {
	case s.found() >= least && s.precision() < goodEnough && !r.Preview:
		return fmt.Sprintf("%s: %d of %d findings are right, fewer than 80 %%: it must be a preview", r.ID, s.right, s.found())
	case s.found() < least && severest(r) == checker.Error && !slices.Contains(computed, r.ID):
		return fmt.Sprintf("%s: judged on %d findings, fewer than %d: it may be a warning at most", r.ID, s.found(), least)
	}
	return ""
}

func severest(r *checker.Rule) checker.Severity {
	return slices.MaxFunc(append([]checker.Severity{r.Severity}, r.Others...),
		func(a, b checker.Severity) int { return a.Rank() - b.Rank() })
}

// againstPolicy is what is wrong with how the rules ship.
func (m *measurement) againstPolicy() (wrong []string) {
	for _, r := range m.built {
		s := m.rules[r.ID]
		if s == nil {
			s = &score{}
		}
		if w := policy(r, *s); w != "" {
			wrong = append(wrong, w)
		}
	}
	for _, id := range computed {
		if !slices.ContainsFunc(m.built, func(r *checker.Rule) bool { return r.ID == id }) {
			wrong = append(wrong, id+": excepted from the policy, but there is no such rule")
		}
	}
	return wrong
}

// shownAs is how a rule ships, as people see it.
func shownAs(r *checker.Rule) string {
	s := severest(r).Label()
	if slices.Contains(computed, r.ID) {
		s += "\\*"
	}
	if r.Preview {
		s += " (slået fra)"
	}
	return s
}

func TestPolicy(t *testing.T) {
	for _, c := range []struct {
		id       string
		severity checker.Severity
		other    checker.Severity
		preview  bool
		score    score
		want     string
	}{
		{"a", checker.Error, "", false, score{right: 10}, ""},
		{"a", checker.Error, "", false, score{right: 9}, "a warning at most"},
		{"a", checker.Suggestion, checker.Error, false, score{right: 9}, "a warning at most"},
		{"a", checker.Warning, "", false, score{}, ""},
		{"cpr-nummer", checker.Error, "", false, score{right: 4}, ""},
		{"a", checker.Warning, "", false, score{right: 8, wrong: 2}, ""},
		{"a", checker.Warning, "", false, score{right: 7, wrong: 3}, "must be a preview"},
		{"cpr-nummer", checker.Error, "", false, score{right: 7, wrong: 3}, "must be a preview"},
		{"a", checker.Warning, "", true, score{right: 7, wrong: 3}, ""},
	} {
		r := &checker.Rule{ID: c.id, Severity: c.severity, Preview: c.preview}
		if c.other != "" {
			r.Others = []checker.Severity{c.other}
		}
		if got := policy(r, c.score); got != c.want && (c.want == "" || !strings.Contains(got, c.want)) {
			t.Errorf("%+v: %q", c, got)
		}
	}
}

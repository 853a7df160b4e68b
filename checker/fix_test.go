package checker_test

import (
	"strings"
	"testing"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/checker/reader"
)

// swap makes a rule that wants another word in the place of one.
func swap(id, word, by string, safe bool) *checker.Rule {
	r := rule(id, word)
	r.Run = func(p *checker.Pass) {
		for _, h := range p.Hits("udloes") {
			p.Report(checker.Finding{
				Span: h.Span, Fix: &checker.Fix{Label: by, Safe: safe, Edits: []checker.Edit{{Span: h.Span, Text: by}}},
			})
		}
	}
	return r
}

// Of two fixes for the same words the first is taken; what is answered is left alone.
func TestFixes(t *testing.T) {
	labels := func(r checker.FileResult, unsafe bool) string {
		var out []string
		for _, f := range r.Fixes(func(f *checker.Finding) bool { return f.Fix.Safe || unsafe }) {
			out = append(out, f.Label)
		}
		return strings.Join(out, " ")
	}
	rules := []*checker.Rule{swap("a", "grimt hus", "A", true), swap("b", "hus", "B", true), swap("c", "skole", "C", false)}
	r := check(t, item, checker.Env{}, rules...)
	if got := labels(r, false); got != "A" {
		t.Errorf("safe fixes: %q", got)
	}
	if got := labels(r, true); got != "C C C A" {
		t.Errorf("all fixes: %q", got)
	}
	r = answered(t, item, checker.Env{}, []checker.Answer{{Rule: "a", Reason: "-"}}, rules...)
	if got := labels(r, false); got != "B" {
		t.Errorf("with an answer: %q", got)
	}
}

// A reply answers the finding its comment was about: there, or by its fingerprint.
func TestReplyAnswers(t *testing.T) {
	roed := rule("a", "rød")
	first := check(t, item, checker.Env{}, roed).Items[0].Findings[0]
	elsewhere := document.Span{Start: 0, End: 1}
	for _, c := range []struct {
		answer checker.Answer
		want   bool
	}{
		{checker.Answer{Rule: "a", At: first.Span}, true},
		{checker.Answer{Rule: "b", At: first.Span}, false},
		{checker.Answer{Rule: "a", At: elsewhere}, false},
		{checker.Answer{Rule: "a", At: elsewhere, Fingerprint: first.Fingerprint}, true},
		{checker.Answer{Rule: "a", At: elsewhere, Fingerprint: "0000000000000000"}, false},
	} {
		c.answer.Reason = "derfor"
		r := answered(t, item, checker.Env{}, []checker.Answer{c.answer}, roed)
		if got := r.Items[0].Findings[0].Suppressed != nil; got != c.want {
			t.Errorf("%+v: suppressed %v", c.answer, got)
		}
	}
}

// Verify makes the fixes of the examples.
func TestVerifyFixes(t *testing.T) {
	parse := func(name, text string) (*document.Document, error) {
		return reader.Read(name, []byte(text), reader.Options{})
	}
	for _, c := range []struct{ by, bad, want string }{
		{"hytte", "# Sag\n\nEt [[hus=>hytte]] ved søen.", ""},
		{"hytte", "# Sag\n\nEt [[hus]] ved søen.", "har en rettelse, som skal stå i mærket: [[hus=>hytte]]"},
		{"hytte", "# Sag\n\nEt [[hus=>telt]] ved søen.", "rettes til »hytte«, ikke til »telt«"},
		{"nyt hus", "# Sag\n\nEt [[hus=>nyt hus]] ved søen.", "stadig noget at rette"},
	} {
		r := swap("a", "hus", c.by, true)
		r.Good, r.Bad = []string{"# Sag\n\nEn ko.", "# Sag\n\nEn hest."}, []string{c.bad, c.bad}
		err := checker.Verify(r, checker.Env{}, parse)
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: %v, want %q", c.bad, err, c.want)
		}
	}
	r := rule("a", "hus")
	r.Good, r.Bad = []string{"# Sag\n\nEn ko.", "# Sag\n\nEn hest."}, []string{"# Sag\n\n[[Et hus=>En hytte]].", "# Sag\n\n[[Et hus]]."}
	if err := checker.Verify(r, checker.Env{}, parse); err == nil || !strings.Contains(err.Error(), "»Et hus« har ingen rettelse") {
		t.Errorf("no fix: %v", err)
	}
}

package lsp_test

import (
	"slices"
	"strings"
	"testing"

	"sagstjek/checker"
	"sagstjek/cmd/internal/lint"
	"sagstjek/rules"
)

// The advice of every rule about something missing is told as the rest of a template
// when it stands in brackets, as the guidance of an inserted section does.
func TestGuidanceIsReported(t *testing.T) {
	all, err := rules.All()
	must(t, err)
	l, err := lint.New(lint.Options{})
	must(t, err)
	for _, r := range all {
		if r.Kind != checker.Absence {
			continue
		}
		text := "# Ny hal\n\n## Økonomi\n[Slet denne vejledning: " + strings.ReplaceAll(r.Remedy, "{organ}", "Byrådet") + "]\n"
		got, err := l.Check("sag.md", []byte(text))
		must(t, err)
		if !slices.ContainsFunc(got.Items[0].Findings, func(f *checker.Finding) bool { return f.Rule.ID == "skabelonrest" }) {
			t.Errorf("%s: not reported: %s", r.ID, text)
		}
	}
}

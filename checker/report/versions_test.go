package report

import (
	"strings"
	"testing"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

func TestWordDiff(t *testing.T) {
	show := func(pieces []piece) string {
		var b strings.Builder
		for _, p := range pieces {
			if p.Changed {
				b.WriteString("[" + p.Text + "]")
			} else {
				b.WriteString(p.Text)
			}
		}
		return b.String()
	}
	for _, c := range [][4]string{
		{"Broen koster 3 mio. kr.", "Broen koster 5 mio. kr.", "Broen koster [3] mio. kr.", "Broen koster [5] mio. kr."},
		{"Naboerne er imod.", "Naboerne er hørt.", "Naboerne er [imod].", "Naboerne er [hørt]."},
		{"Æblet er rødt", "Æblet er rødt", "Æblet er rødt", "Æblet er rødt"},
		{"CPR 0101**-****", "CPR", "CPR[ 0101**-****]", "CPR"},
	} {
		was, is := wordDiff(c[0], c[1])
		if show(was) != c[2] || show(is) != c[3] {
			t.Errorf("%q and %q: %s and %s", c[0], c[1], show(was), show(is))
		}
	}
}

// compared is a result about two versions of the invented world.
func compared(t *testing.T) *checker.FileResult {
	t.Helper()
	old, now := world(t), world(t)
	older, newer := old[0].Doc, now[0].Doc
	older.Name = "gammel.md"
	lost := rule("udgaaet-mellem-udkast", "En oplysning er gået ud", "sandhed", "", checker.Claim, checker.Warning)
	at := strings.Index(newer.Text, "Støtten")
	was := document.Span{Start: at, End: at + len("Støtten 🙂 er i alt 1.300.000 kr.")}
	is := document.Span{Start: at, End: at + len("Støtten 🙂 er i alt")}
	f := &checker.Finding{Rule: lost, Severity: checker.Warning, Span: is, Message: "Et tal er væk.", Evidence: []checker.Evidence{
		{Note: "Stod i den gamle udgave", File: "gammel.md", Doc: older, Span: was}}}
	res := *now[0]
	res.Compared = &checker.Compared{Old: older}
	res.Items = append([]checker.ItemResult(nil), res.Items[:1]...)
	res.Items[0].Findings = []*checker.Finding{f}
	return &res
}

func TestVersionsStandAboveOrBeside(t *testing.T) {
	above := render(t, Options{Format: "text", Width: 80}, []*checker.FileResult{compared(t)})
	if !strings.Contains(above, "Før: | Støtten") || !strings.Contains(above, "Nu:  | Støtten") ||
		!strings.Contains(above, "|                     -------------") {
		t.Errorf("the versions do not stand above each other:\n%s", above)
	}
	beside := render(t, Options{Format: "text", Width: 110}, []*checker.FileResult{compared(t)})
	if strings.Contains(beside, "Før: |") || !strings.Contains(beside, "| Nu") {
		t.Errorf("the versions do not stand side by side:\n%s", beside)
	}
	for _, line := range strings.Split(beside, "\n") {
		if displayWidth(line) > 110 {
			t.Errorf("wider than the terminal: %q", line)
		}
	}
}

func TestComparedIsValidJSON(t *testing.T) {
	out := render(t, Options{Format: "json"}, []*checker.FileResult{compared(t)})
	validate(t, compile(t, jsonSchemaFile), out)
	for _, want := range []string{`"old":"gammel.md"`, `"new":[]`, `"gone":[]`, `"file":"gammel.md","place":{"page":0,"paragraph":`} {
		if !strings.Contains(out, want) {
			t.Errorf("%s is not in %s", want, out)
		}
	}
}

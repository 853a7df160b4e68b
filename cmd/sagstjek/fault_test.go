package main

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"sagstjek/checker"
	"sagstjek/checker/reader"
	"sagstjek/checker/report"
	"sagstjek/cmd/internal/lint"
)

// reportCrash checks two files with a rule that fails and one that does not, and gives
// the report and what is told beside it.
func reportCrash(t *testing.T, format string) (page, told string) {
	t.Helper()
	crash := &checker.Rule{ID: "brudt", Severity: checker.Error, Run: func(*checker.Pass) { panic("uventet") }}
	sound := &checker.Rule{ID: "hel", Title: "Hel", Severity: checker.Warning, Message: "Den hele kontrol fandt noget."}
	sound.Run = func(p *checker.Pass) { p.Report(checker.Finding{Span: p.Item.Title}) }
	c, err := checker.New([]*checker.Rule{crash, sound}, checker.Env{})
	if err != nil {
		t.Fatal(err)
	}
	l, err := lint.New(lint.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var out, stderr bytes.Buffer
	r := &checkRun{flags: &checkFlags{shown: shown{format: format, color: "aldrig"}}, linter: l, stderr: &stderr}
	names := []string{"a.md", "b.md"}
	if err := r.open(&out, ".", names); err != nil {
		t.Fatal(err)
	}
	err = r.report.Begin()
	for _, name := range names {
		doc, problem := reader.Read(name, []byte("# Ny vej\n\nVejen bygges.\n"), reader.Options{})
		if problem != nil {
			t.Fatal(problem)
		}
		res, fault := c.Check(doc, nil)
		err = firstOf(err, r.file(&res, fault))
	}
	if err = r.finish(err, input{}); err != exit(exitBroken) {
		t.Errorf("%s: ended with %v", format, err)
	}
	return out.String(), stderr.String()
}

// Every file a rule failed on is named, every report tells of it, and what the other
// rules found is there all the same.
func TestCrashIsTold(t *testing.T) {
	const fault = "intern fejl i kontrollen brudt: uventet"
	marks := map[string][]string{
		"text":  {"Blev ikke tjekket helt: " + fault, "Ikke tjekket helt: 2 filer."},
		"html":  {`<span class="label">Blev ikke tjekket helt:</span> ` + fault},
		"json":  {`"error":"` + fault, `"errors":2`},
		"jsonl": {`"error":"` + fault, `"errors":2`},
		"sarif": {`"executionSuccessful":false`, `"toolExecutionNotifications":[{"level":"error","message":{"text":"` + fault},
		"junit": {`errors="1"`, `message="Filen blev ikke tjekket helt"`},
	}
	for _, format := range report.Formats() {
		page, told := reportCrash(t, format)
		if want := "sagstjek: a.md: " + fault + "\nsagstjek: b.md: " + fault + "\n"; !strings.Contains(told, want) {
			t.Errorf("%s: told %q, want %q", format, told, want)
		}
		if n := strings.Count(page, fault); n != 2 {
			t.Errorf("%s: the report tells %d times of it:\n%s", format, n, page)
		}
		for _, want := range slices.Concat(marks[format], []string{"Den hele kontrol fandt noget."}) {
			if !strings.Contains(page, want) {
				t.Errorf("%s: no %q in\n%s", format, want, page)
			}
		}
	}
}

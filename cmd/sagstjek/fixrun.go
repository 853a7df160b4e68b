package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/checker/reader"
	"sagstjek/checker/writer"
	"sagstjek/cmd/internal/lint"
)

// maxRounds is how often fixes are made that came to light by earlier ones, or had to
// wait for one that touched the same words.
const maxRounds = 10

// fixRun fixes one file after the other.
type fixRun struct {
	flags  *fixFlags
	linter *lint.Linter
	diff   *diffPage // nil: files are written
}

// fixed is a file with its fixes made.
type fixed struct {
	data          []byte
	before, after *document.Document
	made, left    int // how many fixes were made, and how many found no place in the file
	unsafe        int // how many more there are that a person must look at
}

// file fixes one file and says what was done.
func (r *fixRun) file(path string) (said string, err error) {
	data, err := r.linter.Read(path)
	if err != nil {
		return "", err
	}
	f, err := r.fix(path, data)
	if err != nil {
		return "", err
	}
	if r.diff != nil {
		r.diff.file(path, data, f)
		return "", nil
	}
	rest := f.rest()
	if f.made == 0 {
		return fmt.Sprintf("%s: der er intet at rette.%s", path, rest), nil
	}
	target, err := r.target(path)
	if err != nil {
		return "", err
	}
	said = fmt.Sprintf("Skrev %s med %s%s.%s", target, plural(f.made, "rettelse", "rettelser"), tracked(f.after.Format), rest)
	if target == path {
		backup, err := keepBackup(path)
		if err != nil {
			return "", err
		}
		said += " Filen, som den var, ligger i " + backup + "."
	}
	return said, writeWhole(target, f.data)
}

// tracked tells how the fixes show in a file of the format.
func tracked(format string) string {
	if format == "docx" || format == "odt" {
		return " (sporede ændringer, som du kan godkende eller afvise)"
	}
	return ""
}

// rest tells of what was not fixed.
func (f *fixed) rest() string {
	s := ""
	if f.left > 0 {
		s += fmt.Sprintf(" %s kan ikke laves, hvor teksten står (et felt, en låst del eller flere stykker): ret i "+
			"hånden.", plural(f.left, "rettelse", "rettelser"))
	}
	if f.unsafe > 0 {
		s += fmt.Sprintf(" Med --unsafe er der %s, som du skal se efter.", plural(f.unsafe, "rettelse mere", "rettelser mere"))
	}
	return s
}

// target is the file that is written; it is never one that holds somebody's work.
func (r *fixRun) target(path string) (target string, err error) {
	switch {
	case r.flags.inPlace:
		return path, nil
	case r.flags.output != "":
		target = r.flags.output
	default:
		target = fixedName(path)
	}
	if exists(target) {
		return "", fmt.Errorf("%s findes i forvejen og er ikke overskrevet. Slet eller omdøb den, eller vælg et andet navn med -o", target)
	}
	return target, nil
}

// fix makes fixes until no more can be made.
func (r *fixRun) fix(path string, data []byte) (*fixed, error) {
	f := &fixed{data: data}
	suppressed := map[string]bool{} // rules with an answer that may not be found in the changed text
	date := today(r.flags.rules.date).Format("2006-01-02T15:04:05Z")
	for round := 0; ; round++ {
		res, err := r.linter.Check(path, f.data)
		switch {
		case err != nil:
			return nil, err
		case res.Err != "":
			return nil, errors.New(res.Err)
		}
		f.after = res.Doc
		if round == 0 {
			f.before = res.Doc
			for _, x := range findingsOf(&res) {
				suppressed[x.Rule.ID] = suppressed[x.Rule.ID] || x.Suppressed != nil
			}
		}
		wanted := func(x *checker.Finding) bool {
			return (x.Fix.Safe || r.flags.unsafe) && (round == 0 || !suppressed[x.Rule.ID])
		}
		fixes := res.Fixes(wanted)
		f.unsafe = 0
		for _, x := range findingsOf(&res) {
			if x.Fix != nil && x.Suppressed == nil && !x.Fix.Safe && !r.flags.unsafe {
				f.unsafe++
			}
		}
		if f.left = len(fixes); f.left == 0 || round == maxRounds {
			return f, nil
		}
		out, made, err := writer.Fix(f.data, res.Doc, fixes, date)
		if err != nil {
			return nil, err
		}
		if len(made) == 0 {
			return f, nil
		}
		if err := r.sound(path, out, res.Doc, made); err != nil {
			return nil, err
		}
		f.data = out
		f.made += len(made)
	}
}

func findingsOf(res *checker.FileResult) []*checker.Finding {
	var out []*checker.Finding
	for _, it := range res.Items {
		out = append(out, it.Findings...)
	}
	return out
}

// sound makes sure that the fixes changed what they were to change and nothing else. A
// paragraph that lost all its text is gone, so white space is not compared.
func (r *fixRun) sound(path string, out []byte, before *document.Document, made []*checker.Fix) error {
	var edits []checker.Edit
	for _, f := range made {
		edits = append(edits, f.Edits...)
	}
	slices.SortFunc(edits, func(a, b checker.Edit) int { return a.Span.Start - b.Span.Start })
	var want strings.Builder
	at := 0
	for _, e := range edits {
		want.WriteString(before.Text[at:e.Span.Start] + e.Text)
		at = e.Span.End
	}
	want.WriteString(before.Text[at:])
	after, err := reader.Read(path, out, reader.Options{MaxBytes: r.flags.maxBytes})
	if err != nil || letters(after.Text) != letters(want.String()) {
		return errors.New("rettelserne kan ikke skrives i filen uden at ændre andet. Den er ikke rørt. Ret i hånden efter »sagstjek check«")
	}
	return nil
}

func letters(text string) string { return strings.Join(strings.Fields(text), "") }

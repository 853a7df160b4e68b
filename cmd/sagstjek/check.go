package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"sagstjek/checker"
	"sagstjek/checker/reader"
	"sagstjek/checker/report"
	"sagstjek/cmd/internal/lint"
)

var _ = command(func() *cobra.Command {
	var o checkFlags
	c := &cobra.Command{
		Use:     "check [tilvalg] FIL|MAPPE|- ...",
		Aliases: []string{"tjek"},
		Short:   "Tjek filer og mapper",
		Example: "  sagstjek check sag.docx\n  sagstjek check dagsorden/ --format sarif -o sagstjek.sarif\n  type sag.txt | sagstjek check - --stdin-name sag.txt",
		RunE:    func(c *cobra.Command, args []string) error { return o.run(c, args) },
	}
	o.shared.add(c)
	c.Flags().StringVar(&o.stdinName, "stdin-name", "tekst.txt", "navnet på det, der læses fra standard-ind")
	return c
})

type checkFlags struct {
	shared
	stdinName string
}

// run checks what is named and reports; the exit status tells what was found.
func (o *checkFlags) run(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return usageError("skriv, hvilken fil eller mappe der skal tjekkes, for eksempel: sagstjek check sag.docx")
	}
	l, err := lint.New(o.options())
	if err != nil {
		return err
	}
	paths, stdin := withoutDash(args)
	found, err := l.Walk(paths)
	if err != nil {
		return err
	}
	if len(found.Files) == 0 && !stdin {
		return usageError("der er ingen filer at tjekke: " + strings.Join(args, ", ") + ". sagstjek læser .docx, .odt, .html, .md og .txt")
	}
	sink, err := o.open(c.OutOrStdout())
	if err != nil {
		return err
	}
	t := &totals{flags: &o.shared, out: sink, stderr: c.ErrOrStderr(), files: len(found.Files)}
	if err := t.begin(l, args[0]); err != nil {
		return err
	}
	if stdin {
		err = t.stdin(l, c.InOrStdin(), o.stdinName, o.maxBytes)
	}
	if err == nil {
		err = l.Run(c.Context(), found.Files, t.file)
	}
	t.progress.done()
	return t.end(err)
}

func withoutDash(args []string) (paths []string, dash bool) {
	for _, a := range args {
		if a == "-" {
			dash = true
			continue
		}
		paths = append(paths, a)
	}
	return paths, dash
}

// totals reports files as they come and keeps what decides the exit status.
type totals struct {
	flags    *shared
	out      *sink
	stderr   io.Writer
	report   report.Reporter
	progress progress
	files    int
	worst    int // highest rank of a finding shown
	broken   bool
	level    string
}

func (t *totals) begin(l *lint.Linter, path string) error {
	_, running, err := l.Rules(path)
	if err != nil {
		return err
	}
	cfg, err := l.Config(path)
	if err != nil {
		return err
	}
	if t.level = t.flags.failLevel; t.level == "" {
		t.level = cfg.FailLevel()
	}
	t.report, err = report.New(t.out, report.Options{
		Format: t.flags.format, Color: t.out.color, NoText: t.flags.noText, All: t.flags.all,
		Width: t.out.width, Version: buildVersion(), Rules: running, LawDate: lawDate(),
	})
	if err != nil {
		return err
	}
	t.progress = newProgress(t.stderr, t.files, t.flags.quiet)
	return t.report.Begin()
}

// file takes one result; a fault in a rule is told, and the rest goes on.
func (t *totals) file(r *checker.FileResult, fault error) error {
	t.progress.step()
	if fault != nil {
		t.broken = true
		fmt.Fprintf(t.stderr, "sagstjek: %s: %v\n", r.Path, fault)
		if r.Doc == nil && r.Err == "" {
			r.Err = fault.Error()
		}
	}
	if r.Err != "" && !t.flags.allowUnreadable {
		t.broken = true
	}
	for sev, n := range r.Count() {
		if n > 0 {
			t.worst = max(t.worst, sev.Rank())
		}
	}
	t.flags.hide(r)
	return t.report.File(r)
}

func (t *totals) stdin(l *lint.Linter, in io.Reader, name string, limit int64) error {
	if limit <= 0 {
		limit = reader.DefaultMaxBytes
	}
	data, err := io.ReadAll(io.LimitReader(in, limit+1))
	if err != nil {
		return fmt.Errorf("kan ikke læse fra standard-ind: %w", err)
	}
	r, fault := l.Check(name, data)
	return t.file(&r, fault)
}

// end closes the report and gives the exit status.
func (t *totals) end(err error) error {
	if err == nil {
		err = t.report.End()
	}
	if err := t.out.close(err); err != nil {
		return err
	}
	switch {
	case t.broken:
		return exit(exitBroken)
	case t.level != "aldrig" && t.worst >= checker.Severity(t.level).Rank():
		return exit(exitFound)
	}
	return nil
}

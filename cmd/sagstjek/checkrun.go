package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"sagstjek/checker"
	"sagstjek/checker/report"
	"sagstjek/cmd/internal/lint"
	"sagstjek/config"
)

// checkRun takes the results of a check as they come and keeps what decides the
// exit status.
type checkRun struct {
	flags    *checkFlags
	linter   *lint.Linter
	paths    []string // as the command line names them
	names    []string // of what is reported, in that order
	out      *sink
	page     bytes.Buffer
	report   report.Reporter
	screen   io.Writer
	stderr   io.Writer
	progress progress
	told     string // the fault told last
	failed   bool   // there is a finding at the fail level or above
	broken   bool   // something could not be checked
}

// open makes the reports on names ready. What rules run is told for the first path.
func (r *checkRun) open(screen io.Writer, first string, names []string) error {
	running, err := r.linter.Running(first)
	if err != nil {
		return err
	}
	o := r.flags
	r.screen, r.names = screen, names
	if r.out, err = openSink(o.output, screen); err != nil {
		return err
	}
	wd, _ := os.Getwd()
	opt := report.Options{
		Format: o.format, Color: colored(o.color, r.out.live), NoText: o.noText, All: o.all, Width: columns(screen),
		Version: buildVersion(), Rules: running, LawDate: lawDate(), Base: wd,
	}
	if r.report, err = report.New(r.out, opt); err != nil {
		return r.out.close(err)
	}
	if o.page != "" {
		opt.Format = "html"
		page, err := report.New(&r.page, opt)
		if err != nil {
			return r.out.close(err)
		}
		r.report = both{r.report, page}
	}
	r.progress = newProgress(r.stderr, len(names), o.quiet, r.out.live)
	return nil
}

// file takes one result; a fault in a rule is told beside the report and in it, and the
// rest goes on.
func (r *checkRun) file(res *checker.FileResult, fault error) error {
	r.progress.step()
	if fault != nil {
		r.broken = true
		if res.Doc != nil || r.told != fault.Error() { // one settings file is at fault for many files
			r.told = fault.Error()
			r.say("%s: %s", res.Path, r.told)
		}
		if res.Err == "" {
			res.Err = fault.Error()
		}
	} else if res.Err != "" && (r.flags.format != "text" || !r.onScreen()) {
		r.note("%s: %s", res.Path, res.Err)
	}
	if res.Err != "" && !r.flags.allowUnreadable {
		r.broken = true
	}
	r.failed = r.failed || r.fails(res)
	if err := r.report.File(res); err != nil {
		return err
	}
	if r.out.live {
		return r.out.Flush()
	}
	return nil
}

// fails reports whether a file has a finding at the level in force for it.
func (r *checkRun) fails(res *checker.FileResult) bool {
	level := r.flags.failLevel
	if level == "" {
		cfg, err := r.linter.Config(res.Path)
		if err != nil {
			return false // told already
		}
		level = cfg.FailLevel()
	}
	for severity, n := range res.Count() {
		if n > 0 && level != "aldrig" && severity.Rank() >= checker.Severity(level).Rank() {
			return true
		}
	}
	return false
}

func (r *checkRun) stdin(ctx context.Context, in io.Reader) error {
	if isTerminal(in) {
		r.note("Skriv eller indsæt teksten. Slut med Ctrl-D (i Windows Ctrl-Z og Enter).")
	}
	data, err := readAll(ctx, in, r.flags.maxBytes)
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case err != nil:
		return fmt.Errorf("kan ikke læse det, der skulle komme fra et andet program: %w", cause(err))
	}
	res, fault := r.linter.Check(r.flags.stdinName, data)
	return r.file(&res, fault)
}

// cut ends the report of an interrupted run, of which much may have been written: it is
// whole all the same, and tells of the first file that was not reached and of how many
// there are.
func (r *checkRun) cut() error {
	if left := r.names[r.progress.seen:]; len(left) > 0 {
		said := "Kørslen blev afbrudt, før filen var tjekket."
		if others := len(left) - 1; others > 0 {
			said += " " + plural(others, "anden fil", "andre filer") + " blev heller ikke tjekket."
		}
		if err := r.report.File(&checker.FileResult{Path: left[0], Err: said}); err != nil {
			return err
		}
	}
	return r.report.End()
}

// unused are suppressions of no use any more, if the run can tell.
func (r *checkRun) unused() []config.Suppression {
	if r.broken {
		return nil
	}
	return r.linter.Unused(r.paths)
}

func (r *checkRun) onScreen() bool { return r.out.temp == nil && r.out.file == nil }

// say tells something beside the report.
func (r *checkRun) say(format string, args ...any) {
	r.progress.clear()
	fmt.Fprintf(r.stderr, "sagstjek: "+format+"\n", args...)
}

// note tells something that may be left out.
func (r *checkRun) note(format string, args ...any) {
	if !r.flags.quiet {
		r.say(format, args...)
	}
}

// both hands everything on to two reports.
type both struct{ one, other report.Reporter }

func (b both) Begin() error { return firstOf(b.one.Begin(), b.other.Begin()) }
func (b both) End() error   { return firstOf(b.one.End(), b.other.End()) }
func (b both) File(f *checker.FileResult) error {
	return firstOf(b.one.File(f), b.other.File(f))
}

func firstOf(err, other error) error {
	if err != nil {
		return err
	}
	return other
}

// writePage writes the page at path, or in the user's folder of temporary files if
// that cannot be done, and returns where it lies.
func writePage(path string, data []byte) (string, error) {
	if writeWhole(path, data) == nil {
		return path, nil
	}
	elsewhere := filepath.Join(os.TempDir(), filepath.Base(path))
	return elsewhere, writeWhole(elsewhere, data)
}

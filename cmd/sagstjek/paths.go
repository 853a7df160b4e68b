package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"sagstjek/checker/reader"
	"sagstjek/cmd/internal/lint"
)

// input is what a command line names.
type input struct {
	lint.Found
	stdin bool
}

// names are what the results of in are called, in their order.
func (in *input) names(stdinName string) []string {
	if in.stdin {
		return append([]string{stdinName}, in.Files...)
	}
	return in.Files
}

// find looks up what the arguments name. output is a file that must not be both
// read and written: naming it is an error, coming upon it in a folder is not.
func find(ctx context.Context, l *lint.Linter, args []string, output string) (input, error) {
	var in input
	var paths []string
	for _, a := range args {
		if a == "-" {
			in.stdin = true
			continue
		}
		paths = append(paths, expand(a)...)
	}
	found, err := l.Walk(ctx, paths)
	if err != nil {
		return in, err
	}
	in.Found = found
	if err := in.spare(output, paths); err != nil {
		return in, err
	}
	if len(in.Files) == 0 && !in.stdin && !in.Passed {
		return in, in.nothing(args)
	}
	return in, nil
}

// nothing is the error where the arguments name no file to check.
func (in *input) nothing(args []string) error {
	where := "»" + strings.Join(args, "«, »") + "«"
	switch {
	case in.Excluded:
		return wrongUse("der er ingen filer at tjekke i %s, når det, der er udeladt i sagstjek.toml eller med "+
			"--exclude, ikke regnes med. Nævn en fil, så bliver den tjekket.", where)
	case in.Skipped > 0:
		return wrongUse("der er ingen filer at tjekke i %s. %s sagstjek læser .docx, .odt, .html, .md og .txt.", where, in.passedOver())
	}
	return wrongUse("der er ingen filer at tjekke i %s. sagstjek læser .docx, .odt, .html, .md og .txt.", where)
}

// passedOver tells how many files of folders are not read, and why.
func (in *input) passedOver() string {
	return plural(in.Skipped, "fil er sprunget over, fordi den", "filer er sprunget over, fordi de") +
		" er af en anden slags, er udeladt, kun er et link eller er skrevet af sagstjek."
}

// expand replaces a pattern that the shell has left alone, as that of Windows
// does, by what it matches.
func expand(path string) []string {
	if !strings.ContainsAny(path, "*?[{") || exists(path) {
		return []string{path}
	}
	matches, err := doublestar.FilepathGlob(path)
	if err != nil || len(matches) == 0 {
		return []string{path}
	}
	slices.Sort(matches)
	return matches
}

// spare keeps the output file out of what is read.
func (in *input) spare(output string, named []string) error {
	target, err := os.Stat(output)
	if output == "" || err != nil || !target.Mode().IsRegular() {
		return nil
	}
	isOutput := func(path string) bool {
		info, err := os.Stat(path)
		return err == nil && os.SameFile(info, target)
	}
	if slices.ContainsFunc(named, isOutput) {
		return wrongUse("%s kan ikke både tjekkes og skrives. Vælg et andet navn til --output.", filepath.Clean(output))
	}
	before := len(in.Files)
	in.Files = slices.DeleteFunc(in.Files, isOutput)
	in.Skipped += before - len(in.Files)
	return nil
}

// readAll reads one byte more than limit at most, so that too much can be told from
// enough. It gives up when ctx is done, though in may never end.
func readAll(ctx context.Context, in io.Reader, limit int64) ([]byte, error) {
	type result struct {
		data []byte
		err  error
	}
	done := make(chan result, 1)
	go func() {
		data, err := io.ReadAll(io.LimitReader(in, reader.Limit(limit)+1))
		done <- result{data, err}
	}()
	select {
	case r := <-done:
		return r.data, r.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

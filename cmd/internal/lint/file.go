package lint

import (
	"bytes"
	"errors"
	"io"
	"os"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/reader"
)

// File reads and checks one file.
func (l *Linter) File(path string) (checker.FileResult, error) {
	data, err := l.Read(path)
	if err != nil {
		return checker.FileResult{Path: path, Err: err.Error()}, nil
	}
	return l.Check(path, data)
}

// Read reads a file; the error says in Danish what is wrong and what to do.
func (l *Linter) Read(path string) ([]byte, error) {
	data, err := l.read(path)
	var problem *reader.Problem
	switch {
	case errors.As(err, &problem):
		return nil, problem
	case err != nil:
		return nil, &reader.Problem{Message: unreadable(err)}
	}
	return data, nil
}

// read reads a file, but never more than the limit.
func (l *Linter) read(path string) ([]byte, error) {
	limit := reader.Limit(l.opt.MaxBytes)
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular() && !info.IsDir(): // to open a pipe may wait forever
		return nil, &reader.Problem{
			Message: "Det er ingen almindelig fil. Skal teksten komme fra et andet program, så skriv - i stedet for " +
				"et navn: program | sagstjek check -",
		}
	case info.Size() > limit:
		return nil, reader.TooLarge(info.Size(), limit)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var data bytes.Buffer
	if info.Mode().IsRegular() {
		data.Grow(int(info.Size()) + bytes.MinRead)
	}
	_, err = data.ReadFrom(io.LimitReader(f, limit+1))
	return data.Bytes(), err
}

func unreadable(err error) string {
	switch {
	case errors.Is(err, os.ErrNotExist):
		return "Filen findes ikke. Se efter, om stien er skrevet rigtigt."
	case errors.Is(err, os.ErrPermission):
		return "Der er ikke adgang til filen. Er den åben i et andet program, så luk den der."
	}
	var p *os.PathError
	if errors.As(err, &p) {
		return "Filen kan ikke læses (" + p.Err.Error() + ")."
	}
	return "Filen kan ikke læses (" + strings.TrimSpace(err.Error()) + ")."
}

package config

import (
	"bytes"
	"errors"
	"fmt"
	"sort"
	"strings"
	"unicode/utf8"
)

// Error is a mistake in a settings file. Line and Column are 1-based, Column and
// Length count runes; all are 0 when the whole file is meant.
type Error struct {
	Path    string // as the user gave it
	Line    int
	Column  int
	Length  int    // how much of the line is marked, at least 1
	Source  string // the line itself
	Message string // plain Danish, one or two sentences

	cause error
}

// Error is the message with its place, and below it the line with the fault marked.
func (e *Error) Error() string {
	switch {
	case e.Path == "":
		return e.Message
	case e.Line == 0:
		return e.Path + ": " + e.Message
	}
	line, column := window(e.Source, e.Column-1)
	length := max(1, min(e.Length, utf8.RuneCountInString(line)-column))
	return fmt.Sprintf("%s:%d:%d: %s\n    %s\n    %s%s", e.Path, e.Line, e.Column, e.Message,
		line, strings.Repeat(" ", column), strings.Repeat("^", length))
}

// Unwrap is the error of the operating system behind it, if any.
func (e *Error) Unwrap() error { return e.cause }

// window is the part of a line that is shown around a 0-based column of it, with
// signs that would shift the mark below it replaced by spaces.
func window(line string, column int) (string, int) {
	const before, width = 60, 120
	runes := []rune(line)
	for i, r := range runes {
		if r < ' ' || r == 0x7f {
			runes[i] = ' '
		}
	}
	if len(runes) <= width {
		return string(runes), column
	}
	from := max(0, min(column-before, len(runes)-width))
	shown, shift := runes[from:min(len(runes), from+width)], 0
	text := string(shown)
	if from > 0 {
		text, shift = "… "+text, 2
	}
	if from+width < len(runes) {
		text += " …"
	}
	return text, column - from + shift
}

// source is the text of one settings file.
type source struct {
	name    string // as it is shown in messages
	path    string // where it lies, "" for one that is part of the program
	profile string // the name of a built-in profile, else ""
	data    []byte // UTF-8 without BOM
	limit   int    // bytes it may have
	lines   []int  // where its lines begin
}

// place is a range of bytes of a source.
type place struct {
	src      *source
	from, to int
}

// line is the 1-based number of the line a place begins on.
func (p place) line() int { return max(1, sort.SearchInts(p.src.lines, p.from+1)) }

// String is where a setting comes from, for people.
func (p place) String() string {
	if p.src == nil {
		return byDefault
	}
	if p.src.profile != "" {
		return "profilen " + p.src.profile
	}
	return fmt.Sprintf("%s:%d", p.src.name, p.line())
}

// errorf is the error that marks this place.
func (p place) errorf(format string, args ...any) *Error {
	data := p.src.data
	start := bytes.LastIndexByte(data[:p.from], '\n') + 1
	end := len(data)
	if i := bytes.IndexByte(data[p.from:], '\n'); i >= 0 {
		end = p.from + i
	}
	return &Error{
		Path:    p.src.name,
		Line:    p.line(),
		Column:  utf8.RuneCount(data[start:p.from]) + 1,
		Length:  max(1, utf8.RuneCount(data[p.from:max(p.from, min(p.to, end))])),
		Source:  strings.TrimSuffix(strings.ToValidUTF8(string(data[start:end]), "\ufffd"), "\r"),
		Message: fmt.Sprintf(format, args...),
	}
}

// join makes one error of many.
func join(errs []*Error) error {
	const most = 10
	var all []error
	for _, e := range errs[:min(len(errs), most)] {
		all = append(all, e)
	}
	if len(all) == 1 {
		return all[0]
	}
	if n := len(errs) - most; n > 0 {
		all = append(all, &Error{Message: fmt.Sprintf("Der er %d fejl mere.", n)})
	}
	return errors.Join(all...)
}

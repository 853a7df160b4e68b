// Package strict decodes TOML files in which every unknown key is an error that
// shows its line.
package strict

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// Decode reads a TOML file into v. An error names file, line and the line itself.
func Decode(name string, data []byte, v any) error {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	d := toml.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	err := d.Decode(v)
	var unknown *toml.StrictMissingError
	var wrong *toml.DecodeError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &unknown) && len(unknown.Errors) > 0:
		e := unknown.Errors[0]
		row, col := e.Position()
		return &UnknownKey{
			Key: strings.Join(e.Key(), "."), Known: keys(reflect.TypeOf(v)),
			place: fmt.Sprintf("%s:%d:%d", name, row, col), line: line(data, row),
		}
	case errors.As(err, &wrong):
		row, col := wrong.Position()
		return fmt.Errorf("%s:%d:%d: linjen er ikke skrevet, som en TOML-fil skal være (%s)\n    %s", name, row, col,
			strings.TrimPrefix(wrong.Error(), "toml: "), line(data, row))
	}
	return fmt.Errorf("%s: %w", name, err)
}

// UnknownKey is a key that the file may not have. Meant is one to propose instead, if
// somebody knows.
type UnknownKey struct {
	Key   string // with dots
	Known []string
	Meant string

	place, line string
}

func (e *UnknownKey) Error() string {
	hint := ""
	if e.Meant != "" {
		hint = fmt.Sprintf(" Mente du %q?", e.Meant)
	}
	return fmt.Sprintf("%s: Nøglen %q findes ikke.%s\n    %s", e.place, e.Key, hint, e.line)
}

// keys are the keys of a type and of all below it.
func keys(t reflect.Type) []string {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct {
		return nil
	}
	var all []string
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("toml"), ",")
		if name != "" {
			all = append(append(all, name), keys(t.Field(i).Type)...)
		}
	}
	return all
}

func line(data []byte, row int) string {
	lines := bytes.Split(data, []byte("\n"))
	if row < 1 || row > len(lines) {
		return ""
	}
	return strings.TrimRight(string(lines[row-1]), "\r")
}

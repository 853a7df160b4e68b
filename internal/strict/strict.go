// Package strict decodes TOML files in which every unknown key is an error that
// shows its line.
package strict

import (
	"bytes"
	"errors"
	"fmt"
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
		return fmt.Errorf("%s:%d:%d: nøglen %q kendes ikke\n    %s", name, row, col, strings.Join(e.Key(), "."), line(data, row))
	case errors.As(err, &wrong):
		row, col := wrong.Position()
		return fmt.Errorf("%s:%d:%d: linjen er ikke skrevet, som en TOML-fil skal være (%s)\n    %s", name, row, col, strings.TrimPrefix(wrong.Error(), "toml: "), line(data, row))
	}
	return fmt.Errorf("%s: %w", name, err)
}

func line(data []byte, row int) string {
	lines := bytes.Split(data, []byte("\n"))
	if row < 1 || row > len(lines) {
		return ""
	}
	return strings.TrimRight(string(lines[row-1]), "\r")
}

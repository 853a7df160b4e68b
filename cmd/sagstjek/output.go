package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/mattn/go-isatty"
	"golang.org/x/term"
)

// sink is where a report goes: the screen, or a file that is written whole or not
// at all.
type sink struct {
	*bufio.Writer
	temp  *os.File // nil for the screen
	path  string
	color bool
	width int
}

func (o *shared) open(screen io.Writer) (*sink, error) {
	if o.output == "" {
		s := &sink{Writer: bufio.NewWriter(screen), width: 80}
		f, isFile := screen.(*os.File)
		tty := isFile && (isatty.IsTerminal(f.Fd()) || isatty.IsCygwinTerminal(f.Fd()))
		if tty {
			if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 0 {
				s.width = min(w, 110)
			}
		}
		s.color = o.colored(tty)
		return s, nil
	}
	temp, err := os.CreateTemp(filepath.Dir(o.output), ".sagstjek-*")
	if err != nil {
		return nil, fmt.Errorf("kan ikke skrive i mappen til %s. Findes den, og må du skrive i den?", o.output)
	}
	return &sink{Writer: bufio.NewWriter(temp), temp: temp, path: o.output, width: 80, color: o.colored(false)}, nil
}

func (o *shared) colored(tty bool) bool {
	switch o.color {
	case "altid", "always":
		return true
	case "aldrig", "never":
		return false
	}
	return tty && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}

// close ends the output; a file takes its name only if nothing went wrong before.
func (s *sink) close(before error) error {
	err := before
	if e := s.Flush(); err == nil {
		err = e
	}
	if s.temp == nil {
		return err
	}
	if e := s.temp.Close(); err == nil {
		err = e
	}
	if err == nil {
		_ = os.Chmod(s.temp.Name(), 0o644)
		if e := os.Rename(s.temp.Name(), s.path); e != nil {
			err = fmt.Errorf("kan ikke skrive %s. Er filen åben i et andet program, så luk den der og prøv igen", s.path)
		}
	}
	if err != nil {
		_ = os.Remove(s.temp.Name())
	}
	return err
}

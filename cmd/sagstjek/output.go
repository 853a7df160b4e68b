package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/mattn/go-isatty"
	"golang.org/x/term"
)

// sink is where a report goes: the screen, or a file that is written whole or not
// at all.
type sink struct {
	*bufio.Writer
	temp *os.File // what takes the name path at the end; nil for the screen
	file *os.File // a device or pipe that is written as it is; nil for other outputs
	path string
	mode fs.FileMode
	live bool // a person is watching
}

// openSink opens the output a flag names; "" and "-" are the screen.
func openSink(output string, screen io.Writer) (*sink, error) {
	if output == "" || output == "-" {
		return &sink{Writer: bufio.NewWriter(screen), live: isTerminal(screen)}, nil
	}
	if real, err := filepath.EvalSymlinks(output); err == nil {
		output = real
	}
	s := &sink{path: output, mode: 0o644}
	var err error
	switch info, missing := os.Stat(output); {
	case missing != nil:
	case info.IsDir():
		return nil, wrongUse("--output %s er en mappe; skriv navnet på en fil.", output)
	case !info.Mode().IsRegular(): // must not be replaced by a file
		if s.file, err = os.OpenFile(output, os.O_WRONLY, 0); err != nil {
			return nil, unwritable(output)
		}
		s.Writer = bufio.NewWriter(s.file)
		return s, nil
	default:
		s.mode = info.Mode().Perm()
	}
	if s.temp, err = os.CreateTemp(filepath.Dir(output), ".sagstjek-*"); err != nil {
		return nil, unwritable(output)
	}
	s.Writer = bufio.NewWriter(s.temp)
	return s, nil
}

// fitsOutput makes sure that the file --output names can take what one of the files read
// becomes: what is written is of the same kind, and never the file itself.
func fitsOutput(output string, list []string) error {
	switch {
	case output == "":
		return nil
	case len(list) > 1:
		return wrongUse("--output kan kun bruges med én fil ad gangen.")
	case sameFile(output, list[0]):
		return wrongUse("%s kan ikke både læses og skrives. Skriv --in-place, eller vælg et andet navn til --output.",
			filepath.Clean(output))
	case !strings.EqualFold(filepath.Ext(output), filepath.Ext(list[0])):
		return wrongUse("%s skal ende på %s som %s, for det, der skrives, er af samme slags.", filepath.Clean(output),
			filepath.Ext(list[0]), list[0])
	}
	return nil
}

func sameFile(a, b string) bool {
	x, err := os.Stat(a)
	if err != nil {
		return false
	}
	y, err := os.Stat(b)
	return err == nil && os.SameFile(x, y)
}

func unwritable(path string) error {
	return fmt.Errorf("kan ikke skrive %s. Findes mappen, og må du skrive i den? Er filen åben i et andet program, så luk den der", path)
}

// close ends the output; a file takes its name only if nothing went wrong before.
func (s *sink) close(before error) error {
	err := before
	if e := s.Flush(); err == nil && e != nil {
		err = fmt.Errorf("kan ikke skrive resultatet: %w", cause(e))
	}
	if s.file != nil {
		_ = s.file.Close()
	}
	if s.temp == nil {
		return err
	}
	if e := s.temp.Close(); err == nil && e != nil {
		err = unwritable(s.path)
	}
	if err == nil {
		_ = os.Chmod(s.temp.Name(), s.mode)
		if os.Rename(s.temp.Name(), s.path) != nil {
			err = unwritable(s.path)
		}
	}
	if err != nil {
		_ = os.Remove(s.temp.Name())
	}
	return err
}

// cause leaves off what operation the system was at.
func cause(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

// writeWhole writes a file as a whole: the new one is complete before the old is gone.
func writeWhole(path string, data []byte) error {
	s, err := openSink(path, nil)
	if err != nil {
		return err
	}
	_, err = s.Write(data)
	return s.close(err)
}

func isTerminal(w any) bool {
	f, ok := w.(*os.File)
	return ok && (isatty.IsTerminal(f.Fd()) || isatty.IsCygwinTerminal(f.Fd()))
}

// columns is how wide text may be: that of the terminal, though no wider than is
// good to read.
func columns(w io.Writer) int {
	const usual, widest = 80, 110
	if f, ok := w.(*os.File); ok && isTerminal(w) {
		if n, _, err := term.GetSize(int(f.Fd())); err == nil && n > 0 {
			return min(n, widest)
		}
	}
	return usual
}

// colored decides about colours: when is auto, altid or aldrig.
func colored(when string, live bool) bool {
	if when != "auto" {
		return when == "altid"
	}
	return live && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}

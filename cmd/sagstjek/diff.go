package main

import (
	"bufio"
	"fmt"
	"io"

	"github.com/fatih/color"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"sagstjek/checker/document"
	"sagstjek/cmd/internal/textdiff"
)

// diffPage shows what fixes change: of text files the lines, of Word and ODT files the
// words.
type diffPage struct {
	*bufio.Writer
	paint textdiff.Paint
	shown bool
}

func newDiffPage(w io.Writer, colours bool) *diffPage {
	red, green := color.New(color.FgRed), color.New(color.FgGreen)
	for _, c := range []*color.Color{red, green} {
		if c.DisableColor(); colours {
			c.EnableColor()
		}
	}
	return &diffPage{bufio.NewWriter(w), textdiff.Paint{
		Gone: func(s string) string { return red.Sprint(s) },
		Come: func(s string) string { return green.Sprint(s) },
	}, false}
}

// file shows the fixes of one file.
func (p *diffPage) file(path string, data []byte, f *fixed) {
	if f.made == 0 {
		return
	}
	p.shown = true
	fmt.Fprintf(p, "--- %s\n+++ %s\n", path, fixedName(path))
	if encoding := f.before.Encoding(); encoding != "" {
		_, _ = p.WriteString(textdiff.Unified(decoded(data, encoding), decoded(f.data, encoding), p.paint))
		return
	}
	for _, x := range textdiff.Words(f.before.Text, f.after.Text, p.paint) {
		place := f.before.Place(document.Span{Start: x.At, End: x.At + 1})
		fmt.Fprintf(p, "@@ afsnit %d @@\n%s\n", place.Paragraph, x.Text)
	}
}

// decoded is the text of a text file as it lies, in UTF-8.
func decoded(data []byte, name string) string {
	known := map[string]encoding.Encoding{
		"windows-1252": charmap.Windows1252,
		"utf-16le":     unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
		"utf-16be":     unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
	}
	if e := known[name]; e != nil {
		if text, err := e.NewDecoder().Bytes(data); err == nil {
			return string(text)
		}
	}
	return string(data)
}

package main

import (
	"bufio"
	"encoding/json"
	"io"
	"strings"

	"github.com/fatih/color"

	"sagstjek/checker/report"
)

// page writes running text for people: headings, and paragraphs that are wrapped.
type page struct {
	*bufio.Writer
	width int
	bold  *color.Color
}

func newPage(w io.Writer) *page {
	p := &page{Writer: bufio.NewWriter(w), width: columns(w), bold: color.New(color.Bold)}
	if colored("auto", isTerminal(w)) {
		p.bold.EnableColor()
	} else {
		p.bold.DisableColor()
	}
	return p
}

// line writes a line as it is.
func (p *page) line(s string) { _, _ = p.WriteString(s + "\n") }

// heading begins a part of the page.
func (p *page) heading(s string) { p.line("\n" + p.bold.Sprint(s)) }

// leastWidth is how many columns a paragraph needs; where a lead leaves less, the lead has a line
// of its own.
const leastWidth = 24

// para writes a paragraph; what follows its first line stands under the end of lead.
func (p *page) para(lead, s string) {
	indent := len([]rune(lead))
	if indent > 4 && p.width-indent < leastWidth {
		p.line(strings.TrimRight(lead, " "))
		lead, indent = "    ", 4
	}
	for i, l := range report.Wrap(s, p.width-indent) {
		if i > 0 {
			lead = strings.Repeat(" ", indent)
		}
		p.line(lead + l)
	}
}

// writeJSON writes a value for programs.
func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

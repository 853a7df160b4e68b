package report

import (
	"github.com/fatih/color"

	"sagstjek/checker"
)

// paint holds the colours of one text report, on or off for all of them.
type paint struct {
	file, bold, dim         *color.Color
	fejl, advarsel, forslag *color.Color
}

func newPaint(on bool) paint {
	make := func(a ...color.Attribute) *color.Color {
		c := color.New(a...)
		if on {
			c.EnableColor()
		} else {
			c.DisableColor()
		}
		return c
	}
	return paint{
		file: make(color.Bold, color.Underline), bold: make(color.Bold), dim: make(color.Faint),
		fejl: make(color.Bold, color.FgRed), advarsel: make(color.Bold, color.FgYellow), forslag: make(color.Bold, color.FgCyan),
	}
}

func (p *paint) severity(s checker.Severity) *color.Color {
	switch s {
	case checker.Error:
		return p.fejl
	case checker.Warning:
		return p.advarsel
	}
	return p.forslag
}

// with paints a text, made fit for a terminal; nil is no colour.
func (p *paint) with(c *color.Color, s string) string {
	s = printable(s)
	if c == nil || s == "" {
		return s
	}
	return c.Sprint(s)
}

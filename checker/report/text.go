package report

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/fatih/color"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = register("text", func(w io.Writer, o Options) Reporter {
	if o.Width <= 0 {
		o.Width = 80
	}
	o.Width = max(o.Width, 40)
	return &text{w: w, o: o, paint: newPaint(o.Color)}
})

// text is for people at a terminal or in a text file.
type text struct {
	w     io.Writer
	o     Options
	paint paint
	out   bytes.Buffer // the item at hand
	tally
}

func (t *text) Begin() error { return nil }

func (t *text) File(f *checker.FileResult) error {
	if t.files > 0 {
		t.line(0, nil, "")
	}
	t.add(f)
	t.line(0, t.paint.file, document.MaskCPR(f.Path))
	if f.Compared != nil {
		t.para(2, t.paint.dim, "Sammenlignet med: ", document.MaskCPR(f.Compared.Old.Name))
	}
	if f.Err != "" {
		t.para(2, t.paint.fejl, capital(trouble(f))+": ", document.MaskCPR(f.Err))
	}
	t.notes(f.Notes)
	if f.Err == "" && f.Doc != nil && len(f.Items) == 0 {
		t.para(2, nil, "", "Fandt ingen sager i filen.")
	}
	for c := range cards(f, &t.o) {
		t.card(f.Doc, &c)
		if err := t.flush(); err != nil {
			return err
		}
	}
	if f.Compared != nil {
		t.compared(f)
	}
	return t.flush()
}

func (t *text) End() error {
	if t.files > 0 {
		t.line(0, nil, "")
	}
	for _, s := range closing(&t.tally, &t.o) {
		t.para(0, nil, "", s)
	}
	return t.flush()
}

func (t *text) flush() error {
	_, err := t.w.Write(t.out.Bytes())
	t.out.Reset()
	return err
}

func (t *text) indent(n int) {
	for range n {
		t.out.WriteByte(' ')
	}
}

// line writes one line, indented and painted.
func (t *text) line(indent int, c *color.Color, s string) {
	t.indent(indent)
	t.out.WriteString(t.paint.with(c, s))
	t.out.WriteByte('\n')
}

// para writes a paragraph behind a painted label; its lines stand under its first word.
func (t *text) para(indent int, c *color.Color, label, s string) {
	hang := indent + displayWidth(label)
	lines := wrap(s, t.o.Width-hang)
	if lines == nil {
		t.line(indent, c, strings.TrimRight(label, ": "))
	}
	for i, line := range lines {
		if i == 0 {
			t.indent(indent)
			t.out.WriteString(t.paint.with(c, label))
			t.line(0, nil, line)
			continue
		}
		t.line(hang, nil, line)
	}
}

func (t *text) notes(notes []checker.Note) {
	for _, n := range notes {
		t.para(2, t.paint.dim, "Bemærk: ", document.MaskCPR(n.Message))
	}
}

func (t *text) card(doc *document.Document, c *card) {
	t.line(0, nil, "")
	for _, line := range wrap(c.Heading(), t.o.Width) {
		t.line(0, t.paint.bold, line)
	}
	t.notes(c.Notes)
	if s := c.Silence(); s != "" {
		t.para(2, nil, "", s)
	}
	for i := range c.Claims {
		t.line(0, nil, "")
		t.claim(doc, &c.Claims[i])
	}
	t.more(2, c.MoreClaims)
	if len(c.Missing) > 0 {
		t.line(0, nil, "")
		t.para(2, t.paint.bold, "Det, der måske mangler ", "(læs mere: sagstjek forklar REGEL)")
	}
	for i := range c.Missing {
		t.absence(&c.Missing[i])
	}
	t.more(4, c.MoreMissed)
	if c.Suppressed > 0 {
		t.para(2, t.paint.dim, "", fmt.Sprintf("%d fund er undladt.", c.Suppressed))
	}
}

// claim shows where, what, why and what to do.
func (t *text) claim(doc *document.Document, x *told) {
	c := t.paint.severity(x.Severity)
	t.para(2, c, x.Severity.Label()+": ", x.At)
	switch {
	case x.Versions != nil:
		t.versions(x.Versions)
	case !x.Withheld:
		t.excerpt(c, around(doc, x.Span))
	}
	t.para(4, nil, "", x.Message)
	for i, e := range x.further() {
		if i == openEvidence && !t.o.All {
			t.para(4, t.paint.dim, "Se også:  ", plural(len(x.further())-i, "sted til", "steder til"))
			break
		}
		t.para(4, t.paint.dim, "Se også:  ", e.sentence())
	}
	for i := range x.Also {
		t.para(4, nil, "", capital(x.Also[i].At)+": "+x.Also[i].Message)
	}
	if x.Why != "" {
		t.para(4, t.paint.dim, "Hvorfor:  ", x.Why)
	}
	if x.Remedy != "" {
		t.para(4, t.paint.dim, "Gør:      ", x.Remedy)
	}
	if x.Fix != nil {
		t.para(4, t.paint.dim, "Rettelse: ", document.MaskCPR(x.Fix.Label))
	}
	t.line(4, t.paint.dim, "("+x.Hint()+")")
}

// absence is one box of the checklist.
func (t *text) absence(x *told) {
	c := t.paint.severity(x.Severity)
	head := ""
	if len(x.Also) > 0 {
		head = capital(x.Rule.Group) + ": "
	}
	t.para(4, c, "[ ] ", head+x.Message+x.tag())
	for i := range x.Also {
		t.para(8, nil, "", x.Also[i].Message+x.Also[i].tag())
	}
	if x.Remedy != "" {
		t.para(8, t.paint.dim, "", x.Remedy)
	}
}

func (t *text) more(indent int, rest []told) {
	if n := count(rest); n > 0 {
		t.para(indent, t.paint.dim, "", fmt.Sprintf("og %d til: vis dem med --all", n))
	}
}

// excerpt shows the text with "^" under the words that are meant.
func (t *text) excerpt(c *color.Color, e excerpt) {
	for _, l := range e.lines(t.o.Width - 6) {
		t.line(4, nil, "| "+l.Text)
		marks := strings.Repeat("^", max(displayWidth(l.Text[l.Start:l.End]), 1))
		t.out.WriteString("    | " + strings.Repeat(" ", displayWidth(l.Text[:l.Start])) + t.paint.with(c, marks) + "\n")
	}
}

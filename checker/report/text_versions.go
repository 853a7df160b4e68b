package report

import (
	"strings"

	"github.com/fatih/color"

	"sagstjek/checker"
)

// sideBySide is how wide a terminal must be for two versions to stand beside each other.
const sideBySide = 100

// versions shows both versions of a place with the changed words marked, one above the
// other or, where there is room, side by side.
func (t *text) versions(v *versions) {
	was := v.Was
	is, label := v.Is, "Nu:  "
	if v.Gone {
		is = []piece{{"(står ikke i den nye udgave)", false}}
	}
	if t.o.Width < sideBySide {
		t.marked(t.block(was, t.o.Width-11, '-'), "Før: ", t.paint.fejl)
		t.marked(t.block(is, t.o.Width-11, '+'), label, t.paint.forslag)
		return
	}
	half := (t.o.Width - 9) / 2
	left, right := t.block(was, half, '-'), t.block(is, half, '+')
	t.line(4, t.paint.dim, pad("Før", half)+" | Nu")
	for k := 0; k < max(len(left), len(right)); k++ {
		a, b := row(left, k), row(right, k)
		t.out.WriteString("    " + pad(printable(a.text), half) + " | " + printable(b.text) + "\n")
		if strings.TrimSpace(a.marks+b.marks) != "" {
			t.out.WriteString("    " + t.paint.with(t.paint.fejl, pad(a.marks, half)) + " | " +
				t.paint.with(t.paint.forslag, b.marks) + "\n")
		}
	}
}

// markedLine is a line of text and the signs under its changed words.
type markedLine struct{ text, marks string }

func row(lines []markedLine, k int) markedLine {
	if k < len(lines) {
		return lines[k]
	}
	return markedLine{}
}

func pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-displayWidth(s)))
}

// marked writes lines behind a label, with the marks below them.
func (t *text) marked(lines []markedLine, label string, c *color.Color) {
	for k, l := range lines {
		if k > 0 {
			label = strings.Repeat(" ", displayWidth(label))
		}
		t.out.WriteString("    " + t.paint.with(t.paint.dim, label) + "| " + printable(l.text) + "\n")
		if strings.TrimSpace(l.marks) != "" {
			t.out.WriteString("    " + strings.Repeat(" ", displayWidth(label)) + "| " +
				t.paint.with(c, strings.TrimRight(l.marks, " ")) + "\n")
		}
	}
}

// block wraps pieces into lines of width columns, with sign under what changed.
func (t *text) block(pieces []piece, width int, sign byte) []markedLine {
	b := markedBlock{sign: sign}
	for _, w := range wordsOf(pieces) {
		if b.used > 0 && !w.glued && b.used+1+displayWidth(w.text) > width {
			b.flush()
		}
		b.add(w)
	}
	b.flush()
	return b.lines
}

// markedWord is a run of text without a blank that has changed, or has not.
type markedWord struct {
	text    string
	changed bool
	glued   bool // no blank before it
}

func wordsOf(pieces []piece) (words []markedWord) {
	glued := true
	for _, p := range pieces {
		for i, part := range strings.Split(p.Text, " ") {
			glued = glued && i == 0
			if part != "" {
				words = append(words, markedWord{part, p.Changed, glued})
				glued = true
			}
		}
	}
	return words
}

// markedBlock collects words into lines.
type markedBlock struct {
	sign        byte
	lines       []markedLine
	text, marks strings.Builder
	used        int  // columns of the line
	changed     bool // its last word is
}

func (b *markedBlock) add(w markedWord) {
	if b.used > 0 && !w.glued {
		b.put(" ", b.changed && w.changed)
	}
	b.put(w.text, w.changed)
	b.changed = w.changed
}

func (b *markedBlock) put(text string, changed bool) {
	under := " "
	if changed {
		under = string(b.sign)
	}
	n := displayWidth(text)
	b.text.WriteString(text)
	b.marks.WriteString(strings.Repeat(under, n))
	b.used += n
}

func (b *markedBlock) flush() {
	if b.used > 0 {
		b.lines = append(b.lines, markedLine{b.text.String(), b.marks.String()})
	}
	b.text.Reset()
	b.marks.Reset()
	b.used, b.changed = 0, false
}

// compared tells what was answered, and which findings of the other rules came and went.
func (t *text) compared(f *checker.FileResult) {
	for i, a := range answersOf(f, &t.o) {
		if i == 0 {
			t.line(0, nil, "")
			t.para(2, t.paint.bold, "Besvaret", "")
		}
		said := a.At
		if a.Quote != "" {
			said = "»" + a.Quote + "«"
		}
		t.para(4, nil, "", said+" – grund: "+a.Reason+" ("+a.Where+")")
	}
	came, went := turnovers(f.Compared.New, f.Doc, &t.o), turnovers(f.Compared.Gone, f.Compared.Old, &t.o)
	if len(came)+len(went) == 0 {
		return
	}
	t.line(0, nil, "")
	t.para(2, t.paint.bold, "De andre kontroller ", "(sagstjek check viser dem helt)")
	for _, x := range came {
		t.para(4, t.paint.dim, "nyt:  ", x.Title+", "+x.At+" ("+x.Rule+")")
	}
	for _, x := range went {
		t.para(4, t.paint.dim, "væk:  ", x.Title+", "+x.At+" i den gamle udgave ("+x.Rule+")")
	}
}

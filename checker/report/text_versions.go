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
			t.out.WriteString("    " + t.paint.with(t.paint.fejl, pad(a.marks, half)) + " | " + t.paint.with(t.paint.forslag, b.marks) + "\n")
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
			t.out.WriteString("    " + strings.Repeat(" ", displayWidth(label)) + "| " + t.paint.with(c, strings.TrimRight(l.marks, " ")) + "\n")
		}
	}
}

// block wraps pieces into lines of width columns, with sign under what changed.
func (t *text) block(pieces []piece, width int, sign byte) []markedLine {
	type word struct {
		text    string
		changed bool
		glued   bool // no blank before it
	}
	var words []word
	glued := true
	for _, p := range pieces {
		for i, part := range strings.Split(p.Text, " ") {
			if i > 0 {
				glued = false
			}
			if part != "" {
				words = append(words, word{part, p.Changed, glued})
				glued = true
			}
		}
	}
	var out []markedLine
	var line, marks strings.Builder
	used, before := 0, false
	flush := func() {
		if used > 0 {
			out = append(out, markedLine{line.String(), marks.String()})
		}
		line.Reset()
		marks.Reset()
		used, before = 0, false
	}
	for _, w := range words {
		n := displayWidth(w.text)
		if used > 0 && !w.glued && used+1+n > width {
			flush()
		}
		if used > 0 && !w.glued {
			line.WriteByte(' ')
			if before && w.changed {
				marks.WriteByte(sign)
			} else {
				marks.WriteByte(' ')
			}
			used++
		}
		line.WriteString(w.text)
		under := byte(' ')
		if w.changed {
			under = sign
		}
		marks.WriteString(strings.Repeat(string(under), n))
		used += n
		before = w.changed
	}
	flush()
	return out
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

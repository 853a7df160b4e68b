package sandhed

import (
	"bytes"
	"strconv"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// elsewhere reports whether the figure of sentence i stands in a table, for a summary as the step
// between two columns too, or in another sentence that gives its source.
func (e *effects) elsewhere(i int, n danish.Number) bool {
	if e.values == nil {
		e.collect()
	}
	at, ok := e.values[n.Value]
	if ok && (at.first != i || at.last != i) {
		return true
	}
	key := figureKey(e.p, n)
	at, ok = e.marks[key]
	return ok && (at.first != i || at.last != i) || len(key) > 1 && e.steps[key] && e.p.Sentences[i].In(document.RoleSummary)
}

// collect reads the figures of tables, attachments and sentences that give a source.
func (e *effects) collect() {
	e.values, e.marks, e.steps = map[danish.Decimal]places{}, map[string]places{}, map[string]bool{}
	var row []danish.Decimal // of the cells so far
	for k := range e.p.Sentences {
		s := &e.p.Sentences[k]
		if s.Aside() ||
			s.Cell == nil && s.Section != nil && s.Section.Role != document.RoleAttachments && !e.p.Has("kilde", k) &&
				!e.p.Has("melder", k) && !e.p.Has("præmis", k) {
			continue
		}
		if s.Cell == nil || s.Cell.Col == 1 || len(row) > 12 {
			row = row[:0]
		}
		for _, m := range e.p.Numbers(k) {
			at, known := e.values[m.Value]
			e.values[m.Value] = at.with(k, known)
			if s.Cell != nil {
				key := figureKey(e.p, m)
				at, known := e.marks[key]
				e.marks[key] = at.with(k, known)
				for _, other := range row {
					e.steps[digitKey(strconv.FormatInt(int64(m.Value-other), 10))] = true
				}
				row = append(row, m.Value)
			}
		}
	}
}

// figureKey is the digits of a number without what its unit adds: "3,45 mio. kr."
// and "3.450" (1.000 kr.) have the same.
func figureKey(p *checker.Pass, n danish.Number) string {
	return digitKey(p.Text(n.Span))
}

// digitKey is the digits of a text without zeros at either end.
func digitKey(text string) string {
	var room [32]byte
	digits := room[:0]
	for i := range len(text) {
		if danish.IsDigit(text[i]) {
			digits = append(digits, text[i])
		}
	}
	return string(bytes.Trim(digits, "0"))
}

// places are the first and the last sentence of some.
type places struct{ first, last int }

func (x places) with(i int, known bool) places {
	if !known {
		x.first = i
	}
	x.last = i
	return x
}

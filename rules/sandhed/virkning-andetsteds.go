package sandhed

import (
	"strconv"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
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
	key := tal.FigureKey(e.p, n)
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
				key := tal.FigureKey(e.p, m)
				at, known := e.marks[key]
				e.marks[key] = at.with(k, known)
				for _, other := range row {
					e.steps[tal.DigitKey(strconv.FormatInt(int64(m.Value-other), 10))] = true
				}
				row = append(row, m.Value)
			}
		}
	}
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

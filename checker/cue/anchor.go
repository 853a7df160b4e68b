package cue

import (
	"math/bits"

	"sagstjek/checker/danish"
)

// Most patterns match nowhere in a text. So each has an anchor: words of which one is
// in every match, as rare ones as can be had. Only a pattern with such a word in the
// text is looked for.

// anchors gives for each class the patterns it anchors.
func (m *Matcher) anchors() table {
	a := anchoring{m, m.words.weights(), make([]anchored, 0, 4*len(m.patterns))}
	for id, p := range m.patterns {
		a.anchor(m.code[p.start:p.end], int32(id))
	}
	return a.byClass(m.words.classes)
}

type anchoring struct {
	m       *Matcher
	weights []int32 // by class
	found   []anchored
}

// anchored is a class with a pattern it anchors.
type anchored struct{ class, pattern int32 }

// anchor notes the classes that anchor a pattern with the code c.
func (a *anchoring) anchor(c code, pattern int32) {
	var best code
	for least := tooCommon; len(c) > 0; {
		var part code
		part, c = c.part()
		if w := a.partWeight(part); w < least {
			best, least = part, w
		}
	}
	if best.op() == wordOp {
		for _, class := range a.m.classesOf(best.operand()) {
			a.found = append(a.found, anchored{class, pattern})
		}
		return
	}
	for rows := best[1:]; len(rows) > 0; {
		var row code
		row, rows = rows.row()
		a.anchor(row, pattern)
	}
}

// weight tells how common the anchor of c would be.
func (a *anchoring) weight(c code) int {
	least := tooCommon
	for len(c) > 0 {
		var part code
		part, c = c.part()
		least = min(least, a.partWeight(part))
	}
	return least
}

// partWeight is weight for one part.
func (a *anchoring) partWeight(c code) int {
	switch c.op() {
	case wordOp:
		sum := 0
		for _, class := range a.m.classesOf(c.operand()) {
			sum += int(a.weights[class])
		}
		return sum
	case choiceOp:
		sum := 0
		for rows := c[1:]; len(rows) > 0; {
			var row code
			row, rows = rows.row()
			sum += a.weight(row)
		}
		return sum
	}
	return tooCommon
}

// byClass sorts what was found.
func (a *anchoring) byClass(classes int32) table {
	t := table{start: make([]int32, classes+1), values: make([]int32, len(a.found))}
	for _, f := range a.found {
		t.start[f.class]++
	}
	end := int32(0)
	for class, n := range t.start {
		end += n
		t.start[class] = end
	}
	for _, f := range a.found {
		t.start[f.class]--
		t.values[t.start[f.class]] = f.pattern
	}
	return t
}

const (
	numberWeight = 1 << 20
	tooCommon    = 1 << 40 // what may be absent has this weight
)

// weights guesses for each class how common its words are.
func (d *dictionary) weights() []int32 {
	weights := make([]int32, d.classes)
	for i := range d.tests {
		f := &d.tests[i]
		weights[f.class] += f.weight(d.text(f.fold))
	}
	if d.numbers != none {
		weights[d.numbers] = numberWeight
	}
	return weights
}

// common are words that most items have, though they are not short.
var common = danish.WordSet(`
	ikke skal ingen efter uden giver
	indstilling indstiller beslutning sagen forslag forslaget planen høring økonomi stilling
	byrådet kommunalbestyrelsen udvalget økonomiudvalget forvaltningen administrationen
	kommunen kommunens borgere borgerne`)

// weight guesses how common the words are that pass a test: the longer the rarer.
func (t shape) weight(fold string) int32 {
	if common[fold] {
		return numberWeight / 4
	}
	w := int32(numberWeight >> min(len(fold), bits.Len(numberWeight)-4))
	if t.lead != exact || t.trail != exact {
		w *= 4
	}
	return w
}

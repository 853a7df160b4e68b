package cue

import (
	"math/bits"
	"strings"
)

// Most patterns match nowhere in a text. So each has an anchor: words of which one is
// in every match, as rare ones as can be had. Only a pattern with such a word in the
// text is looked for.

// anchors gives for each class the patterns it anchors.
func (m *Matcher) anchors() table {
	a := anchoring{m, m.weights(), make([]anchored, 0, 4*len(m.patterns))}
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
func (m *Matcher) weights() []int32 {
	d := &m.words
	weights := make([]int32, d.classes)
	for i := range d.tests {
		f := &d.tests[i]
		weights[f.class] += f.weight(d.text(f.fold))
	}
	var e entry
	for k, list := range common {
		for word := range strings.FieldsSeq(list) {
			e.classes = e.classes[:0]
			m.classify(&e, word, word)
			for _, class := range e.classes {
				weights[class] += numberWeight * 3 / 4 >> k
			}
		}
	}
	if d.numbers != none {
		weights[d.numbers] = numberWeight
	}
	return weights
}

// weight guesses how common the words are that pass a test, but for those known to be common: the
// longer the rarer.
func (t shape) weight(fold string) int32 {
	w := int32(numberWeight >> min(len(fold)+4, bits.Len(numberWeight)-4))
	if t.lead != exact || t.trail != exact {
		w *= 4
	}
	return w
}

// common are the words that stand in at least half of the items of testdata, in a quarter and in
// an eighth.
var common = []string{
	`
		af at bilag bliver de den der det efter eller en er et for fordi fra får har hvor i ikke inden indstiller
		indstilling ingen januar kan kommunen kr marts med men mio og oktober om over på sagen september skal som så til to
		tre udvalget ved videre år året økonomi`, `
		alle alt anbefaler andre april august baggrund beslutning blev budget byrådet da dag december dem derfor end
		februar fem fire flere forløb forslaget forvaltningen frit få før første gang giver gives handicaprådet have hele
		holdes hvad hver hvis høring ind inddragelse juni kommer kommune kommunens koster kun ligger lovgrundlag maj mellem
		mere mod må møde november nu ny nye når også op opgørelse pct plads pr punkt sagsfremstilling samme selv siden sig
		ud uden under var vil vurdering vælge være været økonomiudvalget`, `
		a afgør afsat anden andet antal antallet arbejdet b bad bedt begge behandles beløbet bemærkninger beregnet besked
		betaler betales blive borgere brev brug bruge bruges budgettet bygger børn c ca dage del deres drift drøftede
		efterretning egen falder fast fik findes fleste foreslår forslag fortsat fortsætter forvaltningens frem fået fælles
		færre følger først gamle give givet godkendes grund går gælder gør haft havde her holder holdt hos hvert hvordan
		hørt ifølge igen imod især jf juli kl kom kort krav kræver kultur kunne lade lagt lokalmed lov lægger lægges
		længere mange mangler medarbejdere mens mest meter mindre mindst model mulighed muligheder måneder mødet nej ni
		noget nogle nuværende nyt næste omkring området orientering orienteringen otte peger penge plan prisen ramme regnet
		regnskab resten resumé sag samlet sammen seks sender sendes senest set sidste siger sker skole skrevet skriver
		spurgt status stedet stilling stk styrelseslovens står støtter svar svarer tage tager tages taget tallene teknik ti
		tid tidligere tilbage tilbud timer træffer udgift udgiften udgifter udvalg udvalgets uge ugen uger ulempen uændret
		vej ventes ville viser vurderer vægt ændres én ønsker øvrige`,
}

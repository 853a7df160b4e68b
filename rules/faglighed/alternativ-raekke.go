package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// turns reads choices that the text tells one after another without names: by their order ("Den
// ene er ... Den anden er ..."), by the same beginning of a condition ("Vælges A, ... Vælges B,
// ...") or by the same "Ved ...".
type turns struct {
	p       *checker.Pass
	list    []option
	kind    string // what the choices begin by: "nr", "hvis", "ved" or "med"
	section *document.Section
	out     [][]option
}

// optionsInTurn finds such choices where the text says how many there are, or that there is
// something to choose.
func optionsInTurn(p *checker.Pass) [][]option {
	if !p.Says("antal") {
		return nil
	}
	t := &turns{p: p}
	for i := range p.Sentences {
		s := &p.Sentences[i]
		running := !s.Heading && s.Cell == nil && s.Point < 0 && s.Voice == agenda.Administration
		if !running || s.Section != t.section {
			t.end()
			t.section = s.Section
		}
		if running {
			t.sentence(i)
		}
	}
	t.end()
	return t.out
}

// sentence cuts sentence i where choices begin.
func (t *turns) sentence(i int) {
	s := &t.p.Sentences[i]
	from := s.Span.Start
	for k := range clauses(t.p, s.Words) {
		if k > 0 && s.Words[k-1].Fold == "for" {
			continue // "For det andet" begins before
		}
		kind, first := opens(s.Words[k:])
		if kind == "" || kind == "nr" && !first && kind != t.kind {
			continue
		}
		start := s.Words[k].Span.Start
		t.tell(i, document.Span{Start: from, End: start})
		if first || kind != t.kind || kind != "nr" && t.list[len(t.list)-1].block != s.Block {
			t.end()
		}
		at := document.Span{Start: start, End: s.Span.End}
		t.kind = kind
		t.list = append(t.list, option{name: lineName(t.p.Text(at)), at: at, block: s.Block})
		from = start
	}
	t.tell(i, document.Span{Start: from, End: s.Span.End})
}

// tell notes a piece of sentence i with the choice it speaks of: the last one begun, in its
// paragraph.
func (t *turns) tell(i int, piece document.Span) {
	s := &t.p.Sentences[i]
	if len(t.list) == 0 || piece.Empty() {
		return
	}
	o := &t.list[len(t.list)-1]
	if o.block != s.Block {
		return
	}
	if o.at.Start < piece.Start && o.at.Contains(piece) {
		o.at.End = piece.Start
	}
	o.parts = append(o.parts, part{i, piece})
	for _, n := range t.p.Numbers(i) {
		if piece.Overlaps(n.Span) {
			o.money = o.money || n.Kind == danish.Money && n.Value >= leastPrice
			o.excused = o.excused || n.Kind == danish.Percent
		}
	}
	for _, h := range t.p.HitsIn("nul", i, i) {
		o.excused = o.excused || piece.Overlaps(h.Span)
	}
}

// end keeps the choices read so far if the text tells of as many.
func (t *turns) end() {
	if t.kind == "hvis" && !announcesCount(t.p, len(t.list)) { // "Bliver det vådt, ..." behind them sets up none
		verb, _, _ := strings.Cut(t.list[0].name, " ")
		t.list = slices.DeleteFunc(t.list, func(o option) bool { return !strings.HasPrefix(o.name, verb+" ") })
	}
	if n := len(t.list); n > 1 && announcesCount(t.p, n) {
		for k := range t.list {
			o := &t.list[k]
			o.excused = o.excused || !o.money && pricedBeside(t.p, o, t.list)
			o.block = nil
		}
		t.out = append(t.out, t.list)
	}
	t.list, t.kind = nil, ""
}

// leastPrice is what a choice must cost for its price to be part of the choice: a rent for a room
// is none.
const leastPrice = 10_000 * danish.One

// opens tells whether a clause begins one of several choices: what they begin by, or "", and whether
// it is sure to be the first of them.
func opens(words []danish.Word) (kind string, first bool) {
	if len(words) < 4 {
		return "", false
	}
	w := words
	if w[0].Fold == "for" && w[1].Fold == "det" {
		return ordinal(w[2].Fold)
	}
	if kind, first = ordinal(w[0].Fold); kind != "" && optionWords[w[1].Fold] && present(&w[2]) {
		return kind, first // "Anden mulighed er"
	}
	switch w[0].Fold {
	case "den", "det":
		if kind, first = ordinal(w[1].Fold); kind != "" && !present(&w[2]) && !present(&w[3]) {
			return "", false
		}
		return kind, first
	case "ved", "med":
		if k := slices.IndexFunc(w[1:min(5, len(w))], func(x danish.Word) bool { return present(&x) }); k > 0 {
			return w[0].Fold, false
		}
		return "", false
	}
	if w[0].Fold == "hvis" &&
		slices.ContainsFunc(w[1:min(5, len(w))], func(x danish.Word) bool { return len(x.Fold) > 4 && strings.HasSuffix(x.Fold, "es") }) {
		return "hvis", false // "Hvis der vælges får, ..."
	}
	if condition(w) > 0 && (strings.HasSuffix(w[0].Fold, "es") || strings.HasSuffix(w[0].Fold, "ås") || chooser[w[1].Fold]) {
		return "hvis", false
	}
	return "", false
}

// ordinal tells whether a word counts choices, and whether it is said of the first of them.
func ordinal(w string) (kind string, first bool) {
	switch w {
	case "ene", "første":
		return "nr", true
	case "anden", "andet", "tredje", "fjerde", "sidste":
		return "nr", false
	}
	return "", false
}

// numerals are the words for how many choices there are.
var numerals = map[string]int{"to": 2, "tre": 3, "fire": 4, "fem": 5}

// announcesCount reports whether the text tells of n choices, or of a choice without a number.
func announcesCount(p *checker.Pass, n int) bool {
	return slices.ContainsFunc(p.Said("antal"), func(h checker.Hit) bool {
		counted := false
		for k := range p.Sentences[h.Sentence].Words {
			w := &p.Sentences[h.Sentence].Words[k]
			count := numerals[w.Fold]
			if w.Fold == "begge" && h.Span.Contains(w.Span) {
				count = 2
			}
			if count == n {
				return true
			}
			counted = counted || count > 0
		}
		return !counted
	})
}

// pricedBeside reports whether a sentence that speaks of no choice of a list tells an amount and
// takes up a word the option is begun by.
func pricedBeside(p *checker.Pass, o *option, list []option) bool {
	if len(o.parts) == 0 {
		return false
	}
	words := o.parts[0].words(p)
	words = words[:min(9, len(words))]
	told := func(i int) bool {
		return slices.ContainsFunc(list, func(o option) bool {
			return slices.ContainsFunc(o.parts, func(x part) bool { return x.i == i })
		})
	}
	for i := range p.Sentences {
		if s := &p.Sentences[i]; s.Heading || s.Point >= 0 || !p.HasMoney(i) || told(i) {
			continue
		}
		text := strings.ToLower(p.Text(p.Sentences[i].Span))
		for k := range words {
			if w := words[k].Fold; len(w) > 4 && !common[w] && strings.Contains(text, w) {
				return true
			}
		}
	}
	return false
}

package modsigelse

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// facts compares lines of a list that give one figure, "Hastighedsgrænse efter ombygning: 40
// km/t", with what the running text says of the same noun right beside another: "bliver
// hastighedsgrænsen 50 km/t". The text must say nothing else of it.
func (c *contradictions) facts() {
	for i := range c.p.Sentences {
		s := &c.p.Sentences[i]
		if !s.Tally.Numbers() || s.Block == nil || s.Block.Kind != document.ListItem || !s.Stating() || offered(c.p, s.Block) {
			continue
		}
		if x, ok := c.factLine(i); ok && c.factSaid(x) {
			return
		}
	}
}

// factLine reads a line "noun, perhaps more: figure".
func (c *contradictions) factLine(i int) (x statement, ok bool) {
	s := &c.p.Sentences[i]
	words := s.Words[s.Lead:]
	n, one := c.oneFigure(i)
	if !one || len(words) < 2 || len(words) > 10 {
		return x, false
	}
	first, _ := danish.WordsAt(words, n.Span)
	if first == 0 || first > 6 || c.p.Text(document.Span{Start: words[first-1].Span.End, End: words[first-1].Span.End + 1}) != ":" {
		return x, false
	}
	head := 0
	for head+1 < first && !binding[words[head+1].Fold] && words[head+1].Fold != "efter" &&
		words[head+1].Fold != "pr" && !words[head+1].Break {
		head++
	}
	noun := danish.Stem(words[head].Fold)
	if len(noun) < 5 || slices.ContainsFunc(words, func(w danish.Word) bool {
		return isVague(w.Fold) || w.Fold == "før" || w.Fold == "dag" || elseWords[w.Fold]
	}) {
		return x, false
	}
	return statement{i: i, num: n, span: s.Span, noun: noun, years: yearsOf(c.p, i)}, true
}

// oneFigure is the only figure with a unit in a sentence.
func (c *contradictions) oneFigure(i int) (one danish.Number, ok bool) {
	for _, n := range c.p.Numbers(i) {
		if n.Kind == danish.Year || n.Kind == danish.Label {
			continue
		}
		if ok || n.Value != n.High || n.Unit == "" || n.Value <= 0 {
			return one, false
		}
		one, ok = n, true
	}
	return one, ok
}

// factSaid reports the one other figure that the running text gives right beside the noun.
func (c *contradictions) factSaid(x statement) bool {
	var said []statement
	for i := range c.p.Sentences {
		s := &c.p.Sentences[i]
		if !s.Tally.Numbers() || !s.Stating() || s.Block == nil || s.Block.Kind == document.ListItem {
			continue
		}
		for _, n := range c.p.Numbers(i) {
			if n.Kind != x.num.Kind || sizeOf(n) != sizeOf(x.num) {
				continue
			}
			if at, next := danish.WordsAt(s.Words, n.Span); c.nounBeside(s.Words, at, next, x.noun) {
				said = append(said, statement{i: i, num: n, span: n.Span, noun: x.noun, years: yearsOf(c.p, i)})
			} else if tal.Same(n, x.num) {
				return false
			}
		}
	}
	if len(said) == 0 || slices.ContainsFunc(said, func(y statement) bool { return !tal.Same(y.num, said[0].num) }) {
		return false
	}
	y := said[0]
	a, b := x.num.Value, y.num.Value
	if tal.Same(x.num, y.num) || 2*a > 3*b && !tal.Slipped(a, b) || 2*b > 3*a && !tal.Slipped(a, b) || c.related(x.num, y.num) ||
		apartYears(x.years, y.years) || c.today(y.i) || c.elsewhereSaid(y.i) || c.often(x) != c.often(y) {
		return false
	}
	words := c.p.Sentences[y.i].Words
	if len(x.noun) < 8 &&
		!slices.ContainsFunc(words, func(w danish.Word) bool {
			return len(w.Fold) > 4 && slices.Contains(c.titleWords(), danish.Stem(w.Fold))
		}) {
		return false // many things have a length or an area
	}
	at, _ := danish.WordsAt(words, y.num.Span)
	if slices.ContainsFunc(tal.Clause(words, at), func(w danish.Word) bool {
		return w.Span.Start < y.num.Span.Start && w.Fold != "efter" &&
			(isVague(w.Fold) || isChange(w.Fold) || dividers[w.Fold] || elseWords[w.Fold])
	}) {
		return false
	}
	c.odd = append(c.odd, x.num.Span, y.num.Span)
	c.p.Report(checker.Finding{
		Span: x.span, Facts: []document.Span{x.num.Span, y.num.Span}, Severity: checker.Warning,
		Message:  "Her står »" + c.written(x.num.Span) + "«, men et andet sted i sagen »" + c.written(y.num.Span) + "«.",
		Evidence: []checker.Evidence{{Note: "Her står det andet tal", Span: y.num.Span}},
	})
	return true
}

// nounBeside reports the noun right before a number, with at most a verb or "på" between:
// "bliver hastighedsgrænsen 50", "hastighedsgrænsen bliver 50", "hastighedsgrænse på 50".
func (c *contradictions) nounBeside(words []danish.Word, at, next int, noun string) bool {
	for k := at - 1; k >= 0 && k >= at-3; k-- {
		if danish.Stem(words[k].Fold) == noun {
			return !slices.ContainsFunc(words[k+1:at], func(w danish.Word) bool {
				return w.Break || !w.Is("bliver", "er", "på", "udgør", "fastsættes", "til", "sættes", "blive", "vil")
			})
		}
	}
	return false
}

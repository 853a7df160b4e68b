package modsigelse

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// occasion is a day on which something the title names opens, begins or ends.
type occasion struct {
	i    int
	date danish.Date
	of   string // the noun and the verb
}

// occasions compares the days on which the thing of the title is said to open or begin:
// "Biblioteket åbner den 12. april 2027" and "den 3. maj 2027, hvor biblioteket åbner".
func (c *contradictions) occasions() {
	var all []occasion
	for _, h := range c.p.Hits("hændelse") {
		if o, ok := c.occasion(h); ok {
			all = append(all, o)
		}
	}
	for k, b := range all {
		for _, a := range all[:k] {
			if a.of != b.of || a.date.Month == b.date.Month && a.date.Day == b.date.Day ||
				a.date.Year != b.date.Year || c.p.Sentences[a.i].Block == c.p.Sentences[b.i].Block || c.thirdDay(all, a, b) {
				continue
			}
			c.p.Report(checker.Finding{
				Span: c.withPreposition(b), Facts: []document.Span{a.date.Span, b.date.Span}, Severity: checker.Warning,
				Message:  "Her står »" + c.written(b.date.Span) + "«, men et andet sted i sagen »" + c.written(a.date.Span) + "«.",
				Evidence: []checker.Evidence{{Note: "Her står den anden dag", Span: a.date.Span}},
			})
			return
		}
	}
}

// withPreposition is a date with what is said of it.
func (c *contradictions) withPreposition(o occasion) document.Span {
	words := c.p.Sentences[o.i].Words
	at, _ := danish.WordsAt(words, o.date.Span)
	return words[max(c.p.Sentences[o.i].Lead, at-1)].Span.Cover(o.date.Span)
}

func (c *contradictions) thirdDay(all []occasion, a, b occasion) bool {
	return slices.ContainsFunc(all, func(o occasion) bool {
		return o.of == a.of && o.date != a.date && o.date != b.date &&
			(o.date.Month != a.date.Month || o.date.Day != a.date.Day) && (o.date.Month != b.date.Month || o.date.Day != b.date.Day)
	})
}

// occasion reads the thing beside a verb, which the title must name, and the one full date of
// its sentence.
func (c *contradictions) occasion(h checker.Hit) (o occasion, ok bool) {
	s := &c.p.Sentences[h.Sentence]
	dates := c.p.Dates(h.Sentence)
	if h.Negated || !s.Stating() || len(dates) != 1 || !dates[0].Full() || dates[0].Inferred || offered(c.p, s.Block) {
		return o, false
	}
	if slices.ContainsFunc(s.Words, func(w danish.Word) bool {
		return w.Is("hvis", "eventuelt", "igen", "tidligst", "senest", "oprindeligt", "udskudt",
			"del", "dele", "delvist", "etape", "fase", "anden")
	}) {
		return o, false
	}
	at, next := danish.WordsAt(s.Words, h.Span)
	for _, k := range []int{at - 1, next} { // "biblioteket åbner", "åbner biblioteket"
		if k < s.Lead || k >= len(s.Words) || s.Words[k].Break && k == next {
			continue
		}
		if noun := danish.Stem(s.Words[k].Fold); len(noun) > 4 && tal.IsNoun(&s.Words[k]) && c.inTitle(noun) {
			return occasion{i: h.Sentence, date: dates[0], of: noun + " " + s.Words[at].Fold}, true
		}
	}
	return o, false
}

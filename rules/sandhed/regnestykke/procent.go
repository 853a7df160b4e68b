package regnestykke

import (
	"strings"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// prose checks the percentages and sums of the running text.
func (c *figures) prose() {
	c.eachWith("procent", c.percentages)
	c.eachWith("sum", c.enumeration)
	c.eachWith("antal", c.division)
	c.eachWith("heraf", c.beyond)
	c.eachWith("forskel", c.difference)
	c.eachWith("overskud", c.surplus)
	c.eachWith("giver", c.together)
	c.eachWith("samlet", c.added)
	c.eachWith("ændret", c.change)
	c.eachWith("vækst", c.grownRow)
	c.eachWith("brøk", c.fraction)
	c.eachWith("andele", c.wholeShares)
	c.eachWith("sum", c.summed)
	c.eachWith("tilbage", c.remainder)
	c.eachWith("snit", c.average)
	c.eachWith("i hver", c.each)
	c.eachWith("brøkdel", c.fractionOf)
	c.eachWith("delvis", c.fractionLess)
	c.eachWith("produkt", c.product)
	c.lists()
}

// eachWith calls f for the sentences of running text in which a cue of the set stands.
func (c *figures) eachWith(set string, f func(i int)) {
	last := -1
	for _, h := range c.p.Hits(set) {
		s := &c.p.Sentences[h.Sentence]
		if h.Sentence == last || s.Cell != nil || s.Voice != agenda.Administration && s.Voice != agenda.Hearing {
			continue
		}
		last = h.Sentence
		f(last)
	}
}

// quantities are the numbers of sentence i that count something.
func (c *figures) quantities(i int) []danish.Number {
	var out []danish.Number
	for _, n := range c.p.Numbers(i) {
		if n.Kind != danish.Label && n.Kind != danish.Year {
			out = append(out, n)
		}
	}
	return out
}

// toldNumber is a number with the kind of place it stands in.
type toldNumber struct {
	danish.Number
	own  bool // told by the administration
	cell bool // in a table
}

// different are the numbers of the item, each but once for each kind of place, where it
// stands first.
func (c *figures) different() []toldNumber {
	if c.numbers != nil {
		return c.numbers
	}
	c.numbers = []toldNumber{}
	seen := map[toldNumber]bool{}
	for i := range c.p.Sentences {
		s := &c.p.Sentences[i]
		for _, n := range c.p.Numbers(i) {
			told := toldNumber{n, s.Voice == agenda.Administration, s.Cell != nil}
			key := told
			if key.Span = (document.Span{}); !seen[key] {
				seen[key] = true
				c.numbers = append(c.numbers, told)
			}
		}
	}
	return c.numbers
}

func (c *figures) percentages(i int) {
	s := &c.p.Sentences[i]
	if !c.tellsPart(i) {
		return
	}
	l := c.line(i)
	for k, n := range l.nums {
		if n.Kind == danish.Plain && n.Unit == "" && answerRate(l.between(k-1, k)) {
			n.Kind, n.Unit = danish.Percent, "pct"
			l.nums[k] = n
		}
		if n.Kind != danish.Percent || n.Unit != "pct" || n.Value != n.High || n.Value <= 0 || s.Quoted(n.Span) {
			continue
		}
		l.k = k
		if !l.hedge() || l.share() || l.portion() || l.growth() || l.ofBefore() {
			continue
		}
		l.shareOfNoun()
	}
}

// tellsPart reports whether a percentage of the sentence may follow from other
// figures: it begins "Det er", or has a bracket or a word that leads on to one.
func (c *figures) tellsPart(i int) bool {
	s := &c.p.Sentences[i]
	words := s.Words[s.Lead:]
	if len(words) == 0 || words[0].Fold == "det" || words[0].Fold == "dette" || strings.IndexByte(c.p.Text(s.Span), '(') >= 0 {
		return true
	}
	for _, w := range words {
		switch w.Fold {
		case "svarende", "svarer", "hvilket", "sige", "dvs", "altså", "eller", "fra", "fald", "stigning", "udgør", "dækker":
			return true
		}
	}
	return false
}

// hedge finds "ca." and the like before the percentage. It is false for "over",
// "mindst" and "op til", which leave the figure open.
func (l *line) hedge() bool {
	from := l.span.Start
	if l.k > 0 {
		from = l.nums[l.k-1].Span.End
	}
	l.lead, l.loose = l.nums[l.k].Span.Start, false
	words := l.cut(from, l.lead)
	for n := len(words) - 1; n >= 0 && n >= len(words)-2; n-- {
		switch words[n].Fold {
		case "ca", "cirka", "omkring", "knap", "godt", "næsten", "omtrent", "knapt", "lidt", "rundt", "regnet", "små", "anslået":
			l.lead, l.loose = words[n].Span.Start, true
		case "over", "under", "mindst", "højst", "maks", "maksimalt", "end", "op", "minimum", "maksimum":
			return false
		}
	}
	return true
}

// room is how far a worked out percentage may be from the one shown.
func (l *line) room(part, whole danish.Number) float64 {
	n := l.nums[l.k]
	unit := float64(place(n)) / float64(danish.One)
	r := 0.9999*unit + blur(part, whole) // a whole unit off is no rounding
	if l.loose {
		r += unit + 0.05*float64(n.Value)/float64(danish.One)
	}
	return r
}

// after is the first word behind the percentage, if it stands in the same clause.
func (l *line) after() []string {
	end := l.nums[l.k].Span.End
	if !strings.HasPrefix(l.c.p.Text(document.Span{Start: end, End: l.span.End}), " ") {
		return nil
	}
	return danish.Folds(first(l.cut(end, l.span.End)))
}

// closes reports whether the bracket or clause ends behind the percentage, or only a
// comparison follows.
func (l *line) closes() bool {
	rest := strings.TrimLeft(l.c.p.Text(document.Span{Start: l.nums[l.k].Span.End, End: l.span.End}), " ")
	return rest == "" || rest == "." || strings.IndexByte("),;", rest[0]) >= 0 ||
		danish.AnyOf(l.after(), "mod", "flere", "færre", "mere", "mindre", "højere", "lavere")
}

// introduced reports whether the percentage says the number before it in other
// words: in brackets, or after "svarende til".
func (l *line) introduced() bool {
	if l.k == 0 {
		return false
	}
	gap := l.gap(l.k-1, l.k)
	words := l.between(l.k-1, l.k)
	if len(words) > 8 || danish.Holds(gap, ";", ":", ". ") {
		return false
	}
	if strings.HasSuffix(strings.TrimSpace(gap), "(") {
		return strings.Count(gap, "(") == 1 && !strings.Contains(gap, ")") && (l.closes() || danish.AnyOf(l.after(), "af"))
	}
	n := len(words)
	if n > 2 && words[n-1] == "til" && words[n-2] == "svarer" {
		return danish.AnyOf(words[n-3:n-2], "hvilket", "det", "dette", "som", "der")
	}
	if n > 1 && (words[n-1] == "er" && danish.AnyOf(words[n-2:n-1], "hvilket", "altså") || answerRate(words)) {
		return l.closes() && len(l.after()) == 0
	}
	return n > 1 && (words[n-1] == "til" && words[n-2] == "svarende" || words[n-1] == "sige" && words[n-2] == "vil") ||
		n > 0 && (words[n-1] == "dvs" || words[n-1] == "altså")
}

// answerRate reports "en svarprocent på" at the end of the words before a number.
func answerRate(w []string) bool {
	n := len(w)
	return n > 1 && (w[n-1] == "på" || w[n-1] == "er") &&
		danish.AnyOf(w[n-2:n-1], "svarprocent", "svarprocenten", "stemmeprocent", "stemmeprocenten")
}

// stop ends a message with one full stop.
func stop(s string) string { return strings.TrimRight(strings.TrimSpace(s), ".") + "." }

// widen takes the bracket behind the percentage along.
func (l *line) widen(s document.Span) document.Span {
	text := l.c.p.Doc.Text
	if s.End < l.span.End && text[s.End] == ')' && strings.Contains(text[s.Start:s.End], "(") {
		s.End++
	}
	return s
}

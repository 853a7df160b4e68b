package sandhed

import (
	"strings"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// prose checks the percentages and sums of the running text.
func (c *figures) prose() {
	for i := range c.p.Sentences {
		s := &c.p.Sentences[i]
		if s.Cell != nil || s.Voice != agenda.Administration && s.Voice != agenda.Hearing {
			continue
		}
		text := c.p.Text(s.Span)
		if hasAny(text, "pct", "%", "procent") {
			c.percentages(i)
		}
		if hasAny(text, "i alt", "tilsammen", "sammenlagt") {
			c.enumeration(i)
		}
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

func (c *figures) percentages(i int) {
	s := &c.p.Sentences[i]
	l := line{c: c, i: i, nums: c.quantities(i), span: s.Span}
	for k, n := range l.nums {
		if n.Kind != danish.Percent || n.Unit != "pct" || n.Value != n.High || n.Value <= 0 || s.Quoted(n.Span) {
			continue
		}
		l.k = k
		if !l.hedge() || l.share() || l.growth() {
			continue
		}
		l.shareOfNoun()
	}
}

// line is a sentence and the percentage in it that is looked at.
type line struct {
	c     *figures
	i     int
	nums  []danish.Number
	span  document.Span
	k     int  // the percentage
	lead  int  // where the words "ca." or "knap" before it begin
	loose bool // such words stand there
}

// gap is the text between two numbers; before the first it begins with the sentence.
func (l *line) gap(a, b int) string {
	from, to := l.span.Start, l.span.End
	if a >= 0 {
		from = l.nums[a].Span.End
	}
	if b < len(l.nums) {
		to = l.nums[b].Span.Start
	}
	if b == l.k {
		to = max(from, l.lead)
	}
	return l.c.p.Text(document.Span{Start: from, End: max(from, to)})
}

// hedge finds "ca." and the like before the percentage. It is false for "over",
// "mindst" and "op til", which leave the figure open.
func (l *line) hedge() bool {
	from := l.span.Start
	if l.k > 0 {
		from = l.nums[l.k-1].Span.End
	}
	l.lead, l.loose = l.nums[l.k].Span.Start, false
	words := danish.Words(l.c.p.Text(document.Span{Start: from, End: l.lead}), from, nil)
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
	r := 1.0001*unit + blur(part, whole)
	if l.loose {
		r += unit + 0.05*float64(n.Value)/float64(danish.One)
	}
	return r
}

// after is the first word behind the percentage, if it stands in the same clause.
func (l *line) after() []string {
	rest := l.c.p.Text(document.Span{Start: l.nums[l.k].Span.End, End: l.span.End})
	if w := folded(rest); len(w) > 0 && strings.HasPrefix(rest, " ") {
		return w[:1]
	}
	return nil
}

// closes reports whether the bracket or clause ends behind the percentage, or only a
// comparison follows.
func (l *line) closes() bool {
	rest := strings.TrimLeft(l.c.p.Text(document.Span{Start: l.nums[l.k].Span.End, End: l.span.End}), " ")
	return rest == "" || strings.IndexByte("),;", rest[0]) >= 0 || contains(l.after(), "mod", "flere", "færre", "mere", "mindre", "højere", "lavere")
}

// introduced reports whether the percentage says the number before it in other
// words: in brackets, or after "svarende til".
func (l *line) introduced() bool {
	if l.k == 0 {
		return false
	}
	gap := l.gap(l.k-1, l.k)
	words := folded(gap)
	if len(words) > 8 || hasAny(gap, ";", ":", ". ") {
		return false
	}
	if strings.HasSuffix(strings.TrimSpace(gap), "(") {
		return strings.Count(gap, "(") == 1 && !strings.Contains(gap, ")") && (l.closes() || contains(l.after(), "af"))
	}
	n := len(words)
	if n > 2 && words[n-1] == "til" && words[n-2] == "svarer" {
		return contains(words[n-3:n-2], "hvilket", "det", "dette", "som", "der")
	}
	return n > 1 && (words[n-1] == "til" && words[n-2] == "svarende" || words[n-1] == "sige" && words[n-2] == "vil") ||
		n > 0 && (words[n-1] == "dvs" || words[n-1] == "altså")
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

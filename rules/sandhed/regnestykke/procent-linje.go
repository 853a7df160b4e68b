package regnestykke

import (
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// line is a sentence and the percentage in it that is looked at.
type line struct {
	c     *figures
	i     int
	nums  []danish.Number
	words []danish.Word
	span  document.Span
	k     int  // the percentage, -1 if none
	lead  int  // where the words "ca." or "knap" before it begin
	loose bool // such words stand there
}

func (c *figures) line(i int) line {
	s := &c.p.Sentences[i]
	return line{c: c, i: i, k: -1, nums: c.quantities(i), words: s.Words[s.Lead:], span: s.Span}
}

// reach is where the text between two numbers lies; before the first it begins with
// the sentence.
func (l *line) reach(a, b int) (from, to int) {
	from, to = l.span.Start, l.span.End
	if a >= 0 {
		from = l.nums[a].Span.End
	}
	if b < len(l.nums) {
		to = l.nums[b].Span.Start
	}
	if b == l.k {
		to = max(from, l.lead)
	}
	return from, max(from, to)
}

// gap is the text between two numbers.
func (l *line) gap(a, b int) string {
	from, to := l.reach(a, b)
	return l.c.p.Text(document.Span{Start: from, End: to})
}

// between are the folded words between two numbers.
func (l *line) between(a, b int) []string {
	return danish.Folds(l.cut(l.reach(a, b)))
}

// cut are the words of the sentence from one place to another.
func (l *line) cut(from, to int) []danish.Word {
	w := l.words
	lo := 0
	for lo < len(w) && w[lo].Span.Start < from {
		lo++
	}
	hi := lo
	for hi < len(w) && w[hi].Span.Start < to {
		hi++
	}
	if lo > 0 && w[lo-1].Span.End > from || hi > 0 && w[hi-1].Span.End > to { // "14-årige"
		return danish.Words(l.c.p.Text(document.Span{Start: from, End: max(from, to)}), from, nil)
	}
	return w[lo:hi]
}

func first(words []danish.Word) []danish.Word { return words[:min(1, len(words))] }

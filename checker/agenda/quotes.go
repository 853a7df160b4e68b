package agenda

import (
	"sort"

	"sagstjek/checker/document"
)

// Quoted reports whether s lies inside a quotation of the sentence.
func (s *Sentence) Quoted(x document.Span) bool {
	k := sort.Search(len(s.Quotes), func(k int) bool { return s.Quotes[k].End >= x.End })
	return k < len(s.Quotes) && s.Quotes[k].Contains(x)
}

// quotes finds the quoted pieces. A quotation may run over several sentences of a
// block; »« and „“ pair by shape, the straight mark by turns.
func (c *Cutter) quotes() {
	for i := 0; i < len(c.out); {
		k := c.runEnd(i)
		if open := c.quoteRun(c.out[i:k]); open && opensQuoted(&c.out[i]) {
			k = c.quotedOn(i, k)
		}
		i = k
	}
}

// runEnd is the end of the sentences of a block or a cell that begins at i.
func (c *Cutter) runEnd(i int) int {
	k := i + 1
	for k < len(c.out) && c.out[i].Block != nil && c.out[k].Block == c.out[i].Block && c.out[k].Cell == c.out[i].Cell {
		k++
	}
	return k
}

// maxQuoted is over how many paragraphs a quotation may run.
const maxQuoted = 12

// quotedOn goes on with a quotation that the block at i opens and leaves open, to the block of
// the section that ends with the closing mark; a heading run in at the beginning of a block
// ("Begrundelse: ...") does not end it. It returns the end of what it has read: k, where the
// block at i ends, if there is no such block.
func (c *Cutter) quotedOn(i, k int) int {
	within := func(s *Sentence) bool {
		return !s.Heading && s.Cell == nil && (s.Section == c.out[i].Section || s.Section != nil && s.Section.Heading.Empty())
	}
	for end, n := k, 0; end < len(c.out) && n < maxQuoted && within(&c.out[end]); n++ {
		last := c.runEnd(end)
		if closesQuoted(&c.out[last-1]) {
			for j := i; j < last; j++ {
				if c.out[j].Voice == Administration && c.out[j].Point < 0 {
					c.out[j].Voice = Cited
				}
			}
			return last
		}
		end = last
	}
	return k
}

// opensQuoted and closesQuoted report whether a sentence begins or ends with a quotation mark.
func opensQuoted(s *Sentence) bool  { return s.Lead < len(s.Words) && s.Words[s.Lead].IsQuote() }
func closesQuoted(s *Sentence) bool { return len(s.Words) > 0 && s.Words[len(s.Words)-1].IsQuote() }

// quoteRun finds the quotations of a block and reports whether it leaves one open.
func (c *Cutter) quoteRun(run []Sentence) (open bool) {
	for i := range run {
		s := &run[i]
		start := s.Span.Start
		begun := open
		if !open && !s.Tally.Quotes() {
			continue
		}
		for k := s.Lead; k < len(s.Words); k++ {
			w := &s.Words[k]
			if !w.IsQuote() {
				continue
			}
			switch {
			case !open:
				open, start = true, w.Span.End
			case w.Text != "»" && w.Text != "„":
				open = false
				s.Quotes = append(s.Quotes, document.Span{Start: start, End: w.Span.Start})
			}
		}
		if open {
			s.Quotes = append(s.Quotes, document.Span{Start: start, End: s.Span.End})
		}
		if begun && len(s.Quotes) > 0 && s.Quotes[0].Start == s.Span.Start && s.Quotes[0].Len() > s.Span.Len()*2/3 || wholly(s) {
			if s.Voice == Administration {
				s.Voice = Cited
			}
		}
	}
	return open
}

// wholly reports whether the sentence is one quotation.
func wholly(s *Sentence) bool {
	return len(s.Quotes) == 1 && s.Quotes[0].Len()+8 >= s.Span.Len()
}

package agenda

import "sagstjek/checker/document"

// Quoted reports whether s lies inside a quotation of the sentence.
func (s *Sentence) Quoted(x document.Span) bool {
	for _, q := range s.Quotes {
		if q.Contains(x) {
			return true
		}
	}
	return false
}

// quotes finds the quoted pieces. A quotation may run over several sentences of a
// block; »« and „“ pair by shape, the straight mark by turns.
func (c *Cutter) quotes() {
	for i := 0; i < len(c.out); {
		k := i + 1
		for k < len(c.out) && c.out[i].Block != nil && c.out[k].Block == c.out[i].Block && c.out[k].Cell == c.out[i].Cell {
			k++
		}
		c.quoteRun(c.out[i:k])
		i = k
	}
}

func (c *Cutter) quoteRun(run []Sentence) {
	open := false
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
}

// wholly reports whether the sentence is one quotation.
func wholly(s *Sentence) bool {
	return len(s.Quotes) == 1 && s.Quotes[0].Len()+8 >= s.Span.Len()
}

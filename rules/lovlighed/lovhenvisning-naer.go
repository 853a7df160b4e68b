package lovlighed

import (
	"slices"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// topic takes what the rules are about along: "reglerne om kystbeskyttelse".
func topic(s *agenda.Sentence, x document.Span) document.Span {
	for k := s.Lead; k+1 < len(s.Words); k++ {
		if s.Words[k].Fold == "om" && s.Words[k].Span.End == x.End {
			x.End = s.Words[k+1].Span.End
		}
	}
	return x
}

// near reports whether a law is named in the sentence or one beside it in the same
// block. In a list of laws ("Folkeoplysningsloven, samt reglerne om lån", "Vejloven. Gældende
// regler følges.") the words themselves must be named: a law before them is another one.
func (n *named) near(i int, x document.Span) bool {
	s := &n.p.Sentences[i]
	for k := max(i-1, 0); k <= min(i+1, len(n.p.Sentences)-1); k++ {
		o := &n.p.Sentences[k]
		if o.Heading || o.Block != s.Block || !n.names(k) {
			continue
		}
		if s.In(document.RoleLaw) && (k == i && n.lastLaw(i) < x.Start || k < i && n.bareLaw(k)) {
			continue
		}
		return true
	}
	return false
}

// bareLaw reports whether sentence i is the name of a law and no more.
func (n *named) bareLaw(i int) bool {
	laws := n.p.Laws(i)
	return len(laws) == 1 && laws[0].Paragraph == "" && len(n.p.Sentences[i].Words) <= 2
}

// meant reports whether "loven" at or behind the words x of sentence i can be one law only: the
// item names no other, or one stands earlier in the same block.
func (n *named) meant(i int, x document.Span) bool {
	s := &n.p.Sentences[i]
	definite := slices.ContainsFunc(s.Words[s.Lead:], func(w danish.Word) bool {
		return w.Span.Start >= x.Start && (w.Fold == "loven" || w.Fold == "lovens")
	})
	return definite && (len(n.stems) == 1 || slices.ContainsFunc(n.laws, func(r cited) bool {
		return r.i < i && n.p.Sentences[r.i].Block == s.Block
	}))
}

// above reports whether a law is named in one of the four sentences before sentence i in its
// section: what is said "efter lovgivningen" there goes on about it.
func (n *named) above(i int) bool {
	s := n.p.Sentences[i].Section
	if s == nil || s.Role == document.RoleLaw {
		return false
	}
	for k := i - 1; k >= max(i-4, 0) && !n.p.Sentences[k].Heading && n.p.Sentences[k].Section == s; k-- {
		if n.names(k) {
			return true
		}
	}
	return false
}

// lastLaw is where the last law of sentence i begins.
func (n *named) lastLaw(i int) int {
	at := 0
	for _, r := range n.p.Laws(i) {
		if r.Law != "" {
			at = r.Span.Start
		}
	}
	return at
}

// around is a short sentence as a whole, else the words around x.
func around(s *agenda.Sentence, x document.Span) document.Span {
	if len(s.Words)-s.Lead <= 14 {
		return s.Span
	}
	own := s.Words[s.Lead:]
	from, to := x, x
	for i, w := range own {
		if w.Span.Start <= x.Start {
			from = own[max(0, i-3)].Span
		}
		if w.Span.End <= x.End {
			to = own[min(len(own)-1, i+3)].Span
		}
	}
	return from.Cover(to)
}

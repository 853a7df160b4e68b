package betjening

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// citation is a place that names attachments by number.
type citation struct {
	span    document.Span
	numbers []int
	sign    byte // what it counts in: see sign
	foreign bool // another document's, or not to be expected on the list
}

// citations finds the numbered attachments the administration cites.
func citations(p *checker.Pass) []citation {
	var out []citation
	last := -1
	for _, h := range p.Hits("bilag") {
		i := h.Sentence
		if i == last {
			continue
		}
		last = i
		s := &p.Sentences[i]
		if s.Voice != agenda.Administration && s.Voice != agenda.Hearing || s.Heading || s.In(document.RoleAttachments) {
			continue
		}
		for k, w := range s.Words {
			if k < s.Lead || w.Fold != "bilag" && w.Fold != "bilagene" && w.Fold != "bilaget" {
				continue
			}
			c, ok := readCitation(p, s, w.Span)
			if !ok {
				continue
			}
			c.foreign = s.Quoted(w.Span) || p.Has("eftersendt", i) || ofAnother(p, s, k, c.span)
			out = append(out, c)
		}
	}
	return out
}

// cites reports whether the text names attachments by any kind of number.
func cites(p *checker.Pass) bool {
	for _, h := range p.Hits("bilag") {
		s := &p.Sentences[h.Sentence]
		if s.In(document.RoleAttachments) {
			continue
		}
		for k := s.Lead; k+1 < len(s.Words); k++ {
			if next := s.Words[k+1].Fold; s.Words[k].Fold == "bilag" && (next[0] >= '0' && next[0] <= '9' || next == "nr") {
				return true
			}
		}
	}
	return false
}

// readCitation reads the numbers behind the word "bilag": "3", "nr. 3", "1-3", "1, 2 og 4".
func readCitation(p *checker.Pass, s *agenda.Sentence, word document.Span) (citation, bool) {
	text := p.Text(document.Span{Start: word.End, End: s.Span.End})
	at := blanks(text, 0)
	for _, nr := range []string{"nr. ", "nr.", "nr ", "nummer "} {
		if strings.HasPrefix(text[at:], nr) {
			at = blanks(text, at+len(nr))
			break
		}
	}
	n, end := smallNumber(text, at)
	if end == 0 {
		n, end = lettered(text, at)
	}
	if end == 0 || partOfCode(text, end) {
		return citation{}, false
	}
	c := citation{numbers: []int{n}, sign: sign(text[at])}
	for {
		join, from := joiner(text, end)
		next, to := smallNumber(text, from)
		if join == "" || to == 0 || next <= n || next-n > 12 || partOfCode(text, to) || unitBehind(text, to) || join != "-" && next-n > 4 {
			break
		}
		for m := n + 1; join == "-" && m < next; m++ {
			c.numbers = append(c.numbers, m)
		}
		c.numbers = append(c.numbers, next)
		n, end = next, to
	}
	c.span = document.Span{Start: word.Start, End: word.End + end}
	return c, true
}

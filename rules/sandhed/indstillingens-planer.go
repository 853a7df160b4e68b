package sandhed

import (
	"strconv"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// plans reports numbers of plans that the rest of the item does not name.
func (c *caseText) plans() {
	for _, i := range c.asked {
		s := &c.p.Sentences[i]
		for k := s.Lead; k+1 < len(s.Words); k++ {
			if !planWord(s.Words[k].Fold) {
				continue
			}
			at := k + 1
			if s.Words[at].Fold == "nr" && at+1 < len(s.Words) {
				at++
			}
			if number := s.Words[at]; planNumber(number) && !c.named(number.Fold) {
				c.p.Report(checker.Finding{
					Span:    document.Span{Start: s.Words[k].Span.Start, End: number.Span.End},
					Message: "Plannummeret blev ikke fundet i resten af sagen.",
				})
			}
		}
	}
}

func planWord(w string) bool {
	return strings.HasSuffix(w, "lokalplan") || strings.HasSuffix(w, "lokalplanforslag") || w == "kommuneplantillæg" || w == "tillæg" || w == "rammeområde" || w == "lokalplantillæg"
}

// planNumber reports whether a word is a number of its own, no year and no amount.
func planNumber(w danish.Word) bool {
	digits := strings.Trim(w.Fold, "0123456789")
	first := w.Fold[0] >= '0' && w.Fold[0] <= '9'
	year := len(w.Fold) == 4 && digits == "" && (strings.HasPrefix(w.Fold, "19") || strings.HasPrefix(w.Fold, "20"))
	return first && !w.Break && !year && len(w.Fold) < 12 && !strings.Contains(w.Fold, ",")
}

// named reports whether a word stands anywhere in the rest of the item.
func (c *caseText) named(word string) bool {
	for _, i := range c.rest {
		for _, w := range c.p.Sentences[i].Words {
			if w.Fold == word || strings.HasPrefix(w.Fold, word) && !isDigit(w.Fold[len(word)]) {
				return true
			}
		}
	}
	return false
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// dates reports days that the rest of the item has only with another year.
func (c *caseText) dates() {
	for _, i := range c.asked {
		s := &c.p.Sentences[i]
		for _, d := range danish.Dates(c.p.Text(s.Span), s.Span.Start, nil) {
			if !d.Full() || d.Inferred {
				continue
			}
			if other, ok := c.otherYear(d); ok && !c.named(strconv.Itoa(d.Year)) {
				c.p.Report(checker.Finding{
					Span: d.Span, Message: "I resten af sagen står samme dag kun med et andet årstal.",
					Remedy:   "Ret det årstal, der er forkert, eller skriv, hvorfor de to er forskellige.",
					Evidence: []checker.Evidence{{Note: "Her står det andet årstal", Span: other}},
				})
			}
		}
	}
}

func (c *caseText) otherYear(d danish.Date) (document.Span, bool) {
	var other document.Span
	n := 0
	for _, i := range c.rest {
		s := &c.p.Sentences[i]
		for _, m := range danish.Dates(c.p.Text(s.Span), s.Span.Start, nil) {
			if m.Day != d.Day || m.Month != d.Month {
				continue
			}
			if m.Year == d.Year || m.Year == 0 {
				return other, false
			}
			other, n = m.Span, n+1
		}
	}
	// New Year and the like are the same day in many years.
	turn := d.Day == 1 && d.Month == 1 || d.Day == 31 && d.Month == 12
	return other, n == 1 && !turn
}

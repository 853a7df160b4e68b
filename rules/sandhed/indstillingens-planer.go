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
		for k := s.Lead; k+1 < len(s.Words) && s.Tally.Digits(); k++ {
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
	return strings.HasSuffix(w, "lokalplan") || strings.HasSuffix(w, "lokalplanforslag") || w == "kommuneplantillæg" ||
		w == "tillæg" || w == "rammeområde" || w == "lokalplantillæg"
}

// planNumber reports whether a word is a number of its own, no year and no amount.
func planNumber(w danish.Word) bool {
	digits := strings.Trim(w.Fold, "0123456789")
	first := w.Fold[0] >= '0' && w.Fold[0] <= '9'
	year := len(w.Fold) == 4 && digits == "" && (strings.HasPrefix(w.Fold, "19") || strings.HasPrefix(w.Fold, "20"))
	return first && !w.Break && !year && len(w.Fold) < 12 && !strings.Contains(w.Fold, ",")
}

// named reports whether a word, which begins with a digit, stands anywhere in the rest
// of the item, perhaps with something behind that is no digit.
func (c *caseText) named(word string) bool {
	if c.numerals == nil {
		c.numerals = map[string]bool{}
		for _, i := range c.rest {
			s := &c.p.Sentences[i]
			if !s.Tally.Digits() {
				continue
			}
			for k := range s.Words {
				if w := s.Words[k].Fold; danish.IsDigit(w[0]) {
					for n := 1; n < len(w); n++ {
						if !danish.IsDigit(w[n]) {
							c.numerals[w[:n]] = true
						}
					}
					c.numerals[w] = true
				}
			}
		}
	}
	return c.numerals[word]
}

// dates reports days that the rest of the item has only with another year.
func (c *caseText) dates() {
	for _, i := range c.asked {
		for _, d := range c.p.Dates(i) {
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

// otherYear is the one place in the rest that has the day of d, if its year is another.
func (c *caseText) otherYear(d danish.Date) (document.Span, bool) {
	if c.days == nil {
		c.days = map[[2]int][]danish.Date{}
		for _, i := range c.rest {
			for _, m := range c.p.Dates(i) {
				day := [2]int{m.Month, m.Day}
				c.days[day] = append(c.days[day], m)
			}
		}
	}
	same := c.days[[2]int{d.Month, d.Day}]
	// New Year and the like are the same day in many years.
	turn := d.Day == 1 && d.Month == 1 || d.Day == 31 && d.Month == 12
	if len(same) != 1 || same[0].Year == d.Year || same[0].Year == 0 || turn {
		return document.Span{}, false
	}
	return same[0].Span, true
}

package sandhed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of indstillingens-tal-genfindes-ikke that looks at when something is to begin and at
// what a point takes with it by its numbers.

// starts reports the day a point lets something begin ("med virkning fra 1. juni 2028"), where
// the rest of the item tells but one day to come on which something begins, and that is in
// another month.
func (c *caseText) starts() {
	var told []danish.Date
	var words []danish.Word
	for _, i := range c.rest {
		if c.p.Sentences[i].Cell != nil || c.p.Has("før", i) {
			continue
		}
		for _, d := range c.p.Dates(i) {
			if d.Full() && c.begins(i, d) {
				told, words = append(told, d), c.p.Sentences[i].Words
			}
		}
	}
	if len(told) != 1 {
		return
	}
	for _, i := range c.asked {
		if s := &c.p.Sentences[i]; s.Point < 0 || procedural(s.Words) || !saidOfSame(s.Words[s.Lead:], words) {
			continue
		}
		for _, d := range c.p.Dates(i) {
			if !d.Full() || d.Inferred || !c.begins(i, d) || d.Month == told[0].Month || told[0].Year == 0 || d.Year-told[0].Year > 2 || told[0].Year-d.Year > 2 || c.monthTold(d) {
				continue
			}
			c.p.Report(checker.Finding{
				Span: around(c.p, i, d.Span), Facts: []document.Span{d.Span},
				Message: "Denne dag blev ikke fundet i resten af sagen, hvor der står en anden.", Remedy: "Ret den dag, der er forkert, eller skriv, hvorfor de to er forskellige.",
				Evidence: []checker.Evidence{{Note: "Her står den anden dag", Span: told[0].Span}},
			})
			return
		}
	}
}

// begins reports a date from which something is to be: "fra 1. juni", "pr. 1. juni", "i kraft
// den 1. juni".
func (c *caseText) begins(i int, d danish.Date) bool {
	words := c.p.Sentences[i].Words
	at, _ := wordsAt(words, d.Span)
	if at > 0 && words[at-1].Fold == "den" {
		at--
	}
	return at > 0 && contains(folds(words[at-1:at]), "fra", "pr", "kraft")
}

// monthTold reports whether any date of the rest or the title is in the same month and year.
func (c *caseText) monthTold(d danish.Date) bool {
	for _, i := range c.rest {
		for _, m := range c.p.Dates(i) {
			if m.Month == d.Month && (m.Year == d.Year || m.Year == 0) {
				return true
			}
		}
	}
	return false
}

// stretches reports the stretch of numbers by which a point takes something with it ("punkt
// 1-14"), where the rest gives the same stretch another end.
func (c *caseText) stretches() {
	for _, i := range c.asked {
		s := &c.p.Sentences[i]
		if s.Point < 0 {
			continue
		}
		for k := s.Lead; k+1 < len(s.Words); k++ {
			from, _, ok := strings.Cut(s.Words[k+1].Fold, "-")
			if !ok || !listing[s.Words[k].Fold] || c.named(s.Words[k+1].Fold) {
				continue
			}
			if other := c.stretchFrom(s.Words[k].Fold, from+"-"); !other.Empty() {
				c.p.Report(checker.Finding{
					Span: s.Words[k].Span.Cover(s.Words[k+1].Span), Message: "Disse numre blev ikke fundet i resten af sagen, hvor der står andre.", Remedy: "Ret de numre, der er forkerte.",
					Evidence: []checker.Evidence{{Note: "Her står de andre numre", Span: other}},
				})
				return
			}
		}
	}
}

// listing are words before the numbers of a list.
var listing = danish.WordSet("punkt punkterne nr numrene ændring ændringerne etape etaperne delområde delområderne matr tiltag")

// stretchFrom is where the rest tells a stretch behind the same word that begins alike.
func (c *caseText) stretchFrom(word, begin string) document.Span {
	for _, i := range c.rest {
		words := c.p.Sentences[i].Words
		for k := 0; k+1 < len(words); k++ {
			if words[k].Fold == word && strings.HasPrefix(words[k+1].Fold, begin) && isDigit(begin[0]) {
				return words[k].Span.Cover(words[k+1].Span)
			}
		}
	}
	return document.Span{}
}

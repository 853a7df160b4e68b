package sandhed

import (
	"slices"
	"strconv"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// years reports the year up to which, or from which, a point lets something go on, where
// the rest of the item has other years but neither this one nor a duration it may follow
// from.
func (c *caseText) years() {
	for _, i := range c.asked {
		if c.p.Sentences[i].Point < 0 {
			continue
		}
		for _, n := range c.p.Numbers(i) {
			if n.Kind != danish.Year || c.yearTold(int(n.Value/danish.One)) {
				continue
			}
			if at, ok := c.lasting(i, n); ok {
				c.p.Report(checker.Finding{
					Span:    at,
					Message: "Dette år blev ikke fundet i sagsfremstillingen eller tabellerne.",
					Remedy:  "Ret året, eller skriv i sagsfremstillingen, hvorfor det er dette år.",
				})
				return
			}
		}
	}
}

// lasting is where sentence i lets something go on to, or from, a year.
func (c *caseText) lasting(i int, year danish.Number) (document.Span, bool) {
	for _, h := range c.p.SaidIn("til år", i) {
		if !h.Negated && year.Span.Start >= h.Span.Start && year.Span.End <= h.Span.End {
			words := c.p.Sentences[i].Words
			return document.Span{Start: h.Span.Start, End: year.Span.End},
				!slices.ContainsFunc(words, func(w danish.Word) bool { return follows(w.Fold) })
		}
	}
	return document.Span{}, false
}

// follows reports a word of a later report or of budgets, whose years a point may set.
func follows(w string) bool {
	return danish.BeginsWith(w, "evaluer", "status", "orienter", "fremlæg", "forelæg", "drøft", "genoptag", "redegør",
		"opfølg", "følges", "budget", "overslagsår")
}

// yearTold reports whether the title or the rest has a year, a span of years around it or
// one it may follow on; or no years at all.
func (c *caseText) yearTold(year int) bool {
	written := strconv.Itoa(year)
	if strings.Contains(c.p.Text(c.p.Item.Title), written) || slices.ContainsFunc(c.p.Item.Sections, func(s *document.Section) bool {
		return s.Role != document.RoleRecommendation && s.Role != document.RoleSummary && strings.Contains(c.p.Text(s.Body), written)
	}) || c.named(written) {
		return true
	}
	lasts, ok := c.lengths()
	others := false
	for w := range c.numerals {
		from, to, _ := strings.Cut(w, "-")
		a, _ := strconv.Atoi(from)
		b, _ := strconv.Atoi(to)
		if a <= 2000 || a >= 2100 {
			continue
		}
		if others = true; a < year && (year <= b || b < 100 && year-2000 <= b) || slices.Contains(lasts, year-a) {
			return true
		}
	}
	return !others || !ok
}

// lengths are how many years later something may end by the durations that the item tells,
// give or take one; ok is false where they are not told in figures.
func (c *caseText) lengths() (years []int, ok bool) {
	for _, h := range c.p.Said("varighed") {
		n := danish.Numbers(c.p.Text(h.Span), 0, nil)
		if len(n) == 0 {
			return nil, false // "femårig"
		}
		for _, n := range n {
			length := int(n.Value / danish.One)
			years = append(years, length-1, length, length+1)
		}
	}
	return years, true
}

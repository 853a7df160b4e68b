package dato

import (
	"fmt"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// yearRanges reports a row of years whose stated length is another: "en fireårig aftale for
// 2027-2029". Both ends may count or only one.
func (c *calendar) yearRanges(i int) {
	for _, n := range c.p.Numbers(i) {
		if n.Kind != danish.Year || n.High <= n.Value || c.p.Sentences[i].Quoted(n.Span) {
			continue
		}
		span := int((n.High - n.Value) / danish.One)
		near := c.lengthOf(i, n.Span, span)
		if near == nil || c.p.Has("flyttet", i) || c.p.Has("forlaenget", i) {
			continue
		}
		c.p.Report(checker.Finding{
			Severity: checker.Error,
			Span:     near.span.Cover(n.Span),
			Facts:    []document.Span{n.Span},
			Message:  fmt.Sprintf("%s er %s, ikke %s.", c.p.Text(n.Span), yearCount(span+1), near.text),
			Remedy:   "Ret årstallene eller længden, så de passer sammen.",
		})
	}
}

// lengthOf is the length in years that is said of a row of years and that no way of
// counting gives; nil if there is none or another length of the sentence fits.
func (c *calendar) lengthOf(i int, row document.Span, span int) (near *length) {
	for _, l := range c.lengths(i) {
		if l.least < 300 {
			continue
		}
		if v := (l.least + 10) / 365; v == span || v == span+1 {
			return nil
		}
		if near == nil && l.span.End <= row.Start && c.belongs(i, l, row, 0) {
			near = &l
		}
	}
	return near
}

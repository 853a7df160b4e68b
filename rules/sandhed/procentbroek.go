package sandhed

import (
	"fmt"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// parts are fractions in words and what they come to of a whole, in thousandths.
var parts = map[string]danish.Decimal{"halvdelen": 500, "en tredjedel": 333, "en fjerdedel": 250, "en femtedel": 200, "en tiendedel": 100, "to tredjedele": 667, "tre fjerdedele": 750}

// fraction checks "En fjerdedel af de 80 elever, det vil sige 25": a fraction in words, the
// whole, and the part told right behind. A fraction is a round figure, so only what is off by
// more than a tenth is wrong.
func (c *figures) fraction(i int) {
	l := c.line(i)
	if len(l.nums) != 2 || c.vagueParts(i) {
		return
	}
	whole, part := l.nums[0], l.nums[1]
	lead, gap := l.between(-1, 0), l.between(0, 1)
	share, words := fractionIn(lead)
	if n := len(gap); share == 0 || n == 0 || n > 6 || !contains(gap[n-1:], "altså", "sige", "dvs", "nemlig") && !(n > 1 && gap[n-1] == "til" && gap[n-2] == "svarende") {
		return
	}
	if whole.Kind != part.Kind || whole.Kind == danish.Percent || whole.Value <= 0 || part.Value <= 0 || whole.Value != whole.High || part.Value != part.High {
		return
	}
	want := danish.Decimal(float64(whole.Value) * float64(share) / 1000)
	off := max(want-part.Value, part.Value-want)
	if off*10 <= want || off*2 > want || whole.Kind == danish.Plain && off < danish.One {
		return
	}
	c.p.Report(checker.Finding{
		Span:    whole.Span.Cover(part.Span),
		Message: fmt.Sprintf("%s af %s er %s, men der står %s", words, c.p.Text(whole.Span), shown(want, part), stop(c.p.Text(part.Span))),
	})
}

// fractionIn reads "En fjerdedel af de" at the end of the words before a number.
func fractionIn(w []string) (share danish.Decimal, text string) {
	for k := len(w) - 2; k >= max(0, len(w)-4); k-- {
		text = w[k]
		if k > 0 && text != "halvdelen" {
			text = w[k-1] + " " + text
		}
		if share = parts[text]; share > 0 && w[k+1] == "af" {
			return share, strings.ToUpper(text[:1]) + text[1:]
		}
	}
	return 0, ""
}

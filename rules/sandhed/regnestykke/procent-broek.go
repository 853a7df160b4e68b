package regnestykke

import (
	"fmt"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// parts are fractions in words and what they come to of a whole, in thousandths.
var parts = map[string]danish.Decimal{
	"halvdelen": 500, "en tredjedel": 333, "en fjerdedel": 250, "en femtedel": 200, "en tiendedel": 100,
	"to tredjedele": 667, "tre fjerdedele": 750,
}

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
	if n := len(gap); share == 0 || n == 0 || n > 6 ||
		!danish.AnyOf(gap[n-1:], "altså", "sige", "dvs", "nemlig") && !(n > 1 && gap[n-1] == "til" && gap[n-2] == "svarende") {
		return
	}
	if whole.Kind != part.Kind || whole.Kind == danish.Percent || whole.Value <= 0 || part.Value <= 0 ||
		whole.Value != whole.High || part.Value != part.High {
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

// fractionOf checks "to tredjedele af husstandene, 410 ud af 820": a fraction in words and the
// two counts it is made of, in one clause or the next.
func (c *figures) fractionOf(i int) {
	l := c.line(i)
	if c.vagueParts(i) {
		return
	}
	for k := 0; k+1 < len(l.nums); k++ {
		share, words := fractionAmong(danish.Folds(l.cut(l.span.Start, l.nums[k].Span.Start)))
		part, whole := l.nums[k], l.nums[k+1]
		if share == 0 || !l.of(k, k+1) || part.Kind != danish.Plain || whole.Kind != danish.Plain || part.Value <= 0 ||
			part.Value >= whole.Value || part.Value != part.High || whole.Value != whole.High || c.p.Sentences[i].Quoted(part.Span) {
			continue
		}
		want := danish.Decimal(float64(whole.Value) * float64(share) / 1000)
		if off := max(want-part.Value, part.Value-want); off*8 <= want || off <= danish.One {
			continue
		}
		c.p.Report(checker.Finding{
			Span: c.fromWord(i, part.Span.Cover(whole.Span)),
			Message: fmt.Sprintf("%s af %s er %s, men der står %s", words, c.p.Text(whole.Span), shown(want, part),
				stop(c.p.Text(part.Span))),
		})
		return
	}
}

// fractionAmong is the one fraction among the words before a number, of which at most four
// stand behind it: "to tredjedele af husstandene".
func fractionAmong(w []string) (share danish.Decimal, text string) {
	for k := max(0, len(w)-6); k < len(w); k++ {
		text = w[k]
		if k > 0 && text != "halvdelen" {
			text = w[k-1] + " " + text
		}
		if share = parts[text]; share > 0 && k+1 < len(w) && w[k+1] == "af" && !danish.AnyOf(w[k+1:], "er", "var", "har", "mens", "og") {
			return share, strings.ToUpper(text[:1]) + text[1:]
		}
	}
	return 0, ""
}

// fractionLess checks "Aftalen koster 1.200.000 kr., den nye 1.020.000 kr. Dermed reduceres
// udgiften med en fjerdedel": what leads from the one to the other of the only two amounts
// before it. A fraction is round, so it must be off by more than a quarter.
func (c *figures) fractionLess(i int) {
	words := danish.Folds(c.p.Sentences[i].Words[c.p.Sentences[i].Lead:])
	if len(words) < 4 || len(c.quantities(i)) > 0 ||
		!danish.AnyOf(words[:1], "dermed", "således", "derved", "hermed", "det", "altså", "udgiften", "prisen") {
		return
	}
	if words[0] == "det" && !danish.AnyOf(words[1:2], "er", "svarer", "giver", "betyder") {
		return
	}
	a, b, ok := c.twoBefore(i)
	if !ok || a.Value <= 0 || a.Value == b.Value {
		return
	}
	share := danish.Decimal(0)
	for k := 1; k < len(words) && share == 0; k++ {
		if text := words[k-1] + " " + words[k]; k > 1 && words[k-2] == "med" {
			share = parts[text]
		}
	}
	change := max(a.Value-b.Value, b.Value-a.Value)
	got := danish.Decimal(1000 * float64(change) / float64(a.Value))
	other := danish.Decimal(1000 * float64(change) / float64(b.Value))
	if share == 0 || 4*max(share-got, got-share) <= share || 4*max(share-other, other-share) <= share {
		return
	}
	c.p.Report(checker.Finding{
		Span:     c.p.Sentences[i].Span,
		Message:  fmt.Sprintf("Forskellen på de to beløb er %s pct., men her står en anden del.", rounded(got*danish.One/10, 0)),
		Evidence: []checker.Evidence{{Note: "Her står de to beløb", Span: a.Span.Cover(b.Span)}},
	})
}

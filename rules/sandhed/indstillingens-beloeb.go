package sandhed

import (
	"strconv"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// amounts reports the amounts that the rest of the item neither holds nor gives by
// adding, subtracting or multiplying what it does hold.
func (c *caseText) amounts() {
	p := c.p
	for _, i := range c.asked {
		for _, n := range p.Numbers(i) {
			if n.Kind != danish.Money || n.Value == 0 || c.seen[n.Value] {
				continue
			}
			c.collect()
			c.seen[n.Value] = true
			if len(c.told) == 0 && len(p.Said("bilag")) > 0 || c.holds(n) {
				continue
			}
			p.Report(checker.Finding{Span: around(p, i, n.Span), Facts: []document.Span{n.Span}, Message: "Beløbet blev ikke fundet i sagsfremstillingen eller tabellerne."})
		}
	}
}

// collect reads the figures of the rest, once.
func (c *caseText) collect() {
	if c.keys != nil {
		return
	}
	c.keys = []string{}
	columns := map[[2]int]danish.Decimal{}
	for _, i := range c.rest {
		s := &c.p.Sentences[i]
		for _, n := range c.p.Numbers(i) {
			if n.Kind == danish.Money {
				c.told = append(c.told, n)
			}
			if s.Cell != nil && n.Kind != danish.Percent && n.Kind != danish.Label && n.Kind != danish.Year {
				c.keys = append(c.keys, figureKey(c.p, n))
				if at := [2]int{s.Block.Span.Start, s.Cell.Col}; n.Value < tooLarge && !totalled(c.p, s) {
					columns[at] += n.Value
				}
			}
		}
	}
	for _, sum := range columns {
		c.keys = append(c.keys, strings.Trim(strings.NewReplacer(".", "", ",", "", "-", "").Replace(sum.String()), "0"))
	}
}

// totalled reports whether a cell stands in a row that adds up the others.
func totalled(p *checker.Pass, s *agenda.Sentence) bool {
	rows := s.Block.Table.Rows
	if s.Cell.Row < 1 || s.Cell.Row > len(rows) || len(rows[s.Cell.Row-1]) == 0 {
		return false
	}
	label := danish.Fold(p.Text(rows[s.Cell.Row-1][0].Span))
	return strings.Contains(label, "i alt") || strings.HasPrefix(label, "sum") || strings.HasPrefix(label, "total") || strings.HasPrefix(label, "samlet")
}

// holds reports whether the rest of the item has the amount, or it follows from two or
// three that stand there.
func (c *caseText) holds(n danish.Number) bool {
	key := figureKey(c.p, n)
	for _, k := range c.keys {
		if k == key || len(key) > 1 && len(k) > len(key) && strings.HasPrefix(k, key[:len(key)-1]) && rounds(k, key) {
			return true
		}
	}
	values := make([]danish.Decimal, 0, len(c.told))
	for _, m := range c.told {
		if near(n, m.Value, m.Half) || near(n, m.High, m.Half) || near(n, m.Value*12, m.Half*12) {
			return true
		}
		values = append(values, m.Value)
	}
	if len(values) > 40 {
		values = values[:40]
	}
	var all danish.Decimal
	for i, a := range values {
		all += a
		for k := danish.Decimal(2); k <= 5; k++ {
			if near(n, a*k, 0) || a/k == n.Value {
				return true
			}
		}
		for j, b := range values[:i] {
			if near(n, a+b, 0) || near(n, a-b, 0) {
				return true
			}
			for _, d := range values[:j] {
				if near(n, a+b+d, 0) {
					return true
				}
			}
		}
	}
	return near(n, all, 0)
}

// near reports whether an amount is the value, to the places either of them shows. The
// sign is left out: "-3,8 mio. kr." is told as "en mindreudgift på 3,8 mio. kr.".
func near(n danish.Number, value, half danish.Decimal) bool {
	for _, v := range [2]danish.Decimal{n.Value, n.High} {
		if d := max(v, -v) - max(value, -value); d <= max(n.Half, half) && -d <= max(n.Half, half) {
			return true
		}
	}
	return false
}

// rounds reports whether the digits of a longer figure round to those of a shorter one.
func rounds(long, short string) bool {
	a, err := strconv.Atoi(long[:min(len(short)+1, len(long), 12)])
	b, err2 := strconv.Atoi(short[:min(len(short), 12)])
	return err == nil && err2 == nil && (a+5)/10 == b
}

// around is a number with the word before and behind it, where they stand in the sentence.
func around(p *checker.Pass, i int, at document.Span) document.Span {
	out := at
	for k, w := range p.Sentences[i].Words {
		if k < p.Sentences[i].Lead {
			continue
		}
		if w.Span.End <= at.Start && at.Start-w.Span.End <= 2 || w.Span.Start >= at.End && w.Span.Start-at.End <= 2 && !w.Break {
			out = out.Cover(w.Span)
		}
	}
	return out
}

// balance reports an appropriation whose financing, told in the same points, adds up
// to something else.
func (c *caseText) balance() {
	p := c.p
	asks, pays := c.inPoints("bevilling"), c.inPoints("finansiering")
	if len(asks) != 1 || len(pays) == 0 {
		return
	}
	var whole, parts []danish.Number
	for i := range p.Sentences {
		if p.Sentences[i].Point < 0 {
			continue
		}
		if p.Has("delvis", i) {
			return
		}
		for _, n := range p.Numbers(i) {
			switch {
			case n.Kind != danish.Money:
			case behind(pays, i, n.Span):
				parts = append(parts, n)
			default:
				whole = append(whole, n)
			}
		}
	}
	if len(whole) != 1 || len(parts) < 2 {
		return
	}
	var sum, half danish.Decimal
	for _, n := range parts {
		sum, half = sum+n.Value, half+n.Half
	}
	ask := whole[0]
	if d := sum - ask.Value; d <= half+ask.Half && -d <= half+ask.Half || sum == 2*ask.Value {
		return
	}
	p.Report(checker.Finding{
		Span:    around(p, asks[0].Sentence, ask.Span),
		Message: "Finansieringen giver " + sum.String() + " kr., men bevillingen er på " + ask.Value.String() + " kr.",
		Remedy:  "Ret det beløb, der er forkert, eller skriv, hvor resten kommer fra.",
	})
}

// inPoints are the hits of a set in the points.
func (c *caseText) inPoints(set string) []checker.Hit {
	var out []checker.Hit
	for _, h := range checker.Widest(c.p.Hits(set)) {
		if c.p.Sentences[h.Sentence].Point >= 0 && !h.Negated {
			out = append(out, h)
		}
	}
	return out
}

// behind reports whether a place in sentence i stands behind one of the hits in it.
func behind(hits []checker.Hit, i int, at document.Span) bool {
	for _, h := range hits {
		if h.Sentence == i && h.Span.Start < at.Start {
			return true
		}
	}
	return false
}

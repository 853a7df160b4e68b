package sandhed

import (
	"fmt"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// length is a stated length of time.
type length struct {
	span document.Span
	days int // the shortest and the longest that the words may mean
	most int
	text string
}

// period reports a period that ends before it begins, and one whose stated length its
// own dates contradict.
func (c *calendar) period(i int, x danish.Period) {
	days, ok := daysBetween(x.From, x.To)
	if !ok || c.p.Has("flyttet", i) {
		return
	}
	if days < 0 {
		c.p.Report(checker.Finding{
			Span:    c.fullPeriod(i, x.Span),
			Message: "Perioden slutter, før den begynder.",
			Remedy:  "Ret en af de to datoer. Det kan være måneden eller årstallet, der er forkert.",
		})
		return
	}
	var near *length
	for _, l := range c.lengths(i) {
		if l.days <= days && days <= l.most {
			return
		}
		if near == nil && c.belongs(i, l, x.Span, days) {
			near = &l
		}
	}
	if near == nil || days > near.most && (c.p.Has("forlaenget", i) || c.idle(x.To, days-near.most)) {
		return
	}
	c.p.Report(checker.Finding{
		Severity: checker.Error,
		Span:     c.fullPeriod(i, x.Span.Cover(near.span)),
		Facts:    []document.Span{x.Span},
		Message:  fmt.Sprintf("Fra den første til den sidste dato er der %s, ikke %s.", span(days), near.text),
		Remedy:   "Ret datoerne eller længden, så de passer sammen.",
	})
}

// daysBetween is the end minus the start; years may be left out at both ends.
func daysBetween(from, to danish.Date) (int, bool) {
	if from.Year == 0 && to.Year == 0 {
		from.Year, to.Year = 2025, 2025
		if to.Month < from.Month {
			to.Year++
		}
	}
	return danish.Days(from, to)
}

// span tells a number of days in words a reader can check.
func span(days int) string {
	if days >= 14 && days%7 == 0 {
		return fmt.Sprintf("%d dage (%d uger)", days, days/7)
	}
	if days >= 14 && days%7 >= 4 {
		return fmt.Sprintf("%d dage (knap %d uger)", days, days/7+1)
	}
	if days >= 14 {
		return fmt.Sprintf("%d dage (godt %d uger)", days, days/7)
	}
	return fmt.Sprintf("%d dage", days)
}

// lengths are the lengths of time that sentence i states. The ends may count or not,
// and a weekend may be stepped over, so weeks are good for two days to either side.
func (c *calendar) lengths(i int) []length {
	s := &c.p.Sentences[i]
	var out []length
	for _, n := range c.p.Numbers(i) {
		if n.Kind != danish.Plain || n.Value != n.High || n.Value%danish.One != 0 || n.Value <= 0 || n.Value > 1000*danish.One {
			continue
		}
		v := int(n.Value / danish.One)
		l := length{span: c.unitSpan(i, n.Span)}
		switch n.Unit {
		case "uge", "uger", "ugers":
			l.days, l.most = 7*v-2, 7*v+2
		case "dage", "dages":
			l.days, l.most = v-1, v+1
			if v >= 7 {
				l.days, l.most = v-2, v+2
			}
		case "måned", "måneder", "måneders":
			l.days, l.most = v*30-5, v*31+5
		case "år", "års":
			if n.Decimals > 0 || v > 60 {
				continue
			}
			l.days, l.most = v*365-4, v*366+4
		default:
			continue
		}
		tail := strings.Fields(danish.Fold(after(c.p, s, l.span)))
		if len(tail) > 0 && compares[strings.Trim(tail[0], ",.;:)")] {
			continue
		}
		l.text = strings.TrimSuffix(c.p.Text(l.span), "s")
		out = append(out, l)
	}
	return out
}

// compares are words after a length that measures something else than the period.
var compares = map[string]bool{"mere": true, "længere": true, "kortere": true, "mindre": true, "før": true, "efter": true, "inden": true, "senere": true, "tidligere": true, "forud": true, "varsel": true, "ekstra": true, "om": true, "fra": false, "siden": true, "ad": true, "ferie": true, "sommerferie": true}

// unitSpan takes the unit along, which stands right after the number.
func (c *calendar) unitSpan(i int, n document.Span) document.Span {
	for _, w := range c.p.Sentences[i].Words {
		if w.Span.Start >= n.End {
			n.End = w.Span.End
			break
		}
		if w.Span.Contains(n) && w.Span != n {
			return w.Span // "8-ugers"
		}
	}
	return n
}

// belongs reports whether a length is that of the period: nothing but small words
// stand between, and where the period may be a frame that holds the length ("4 uger i
// perioden fra ..."), it is a hearing or the dates leave too little room.
func (c *calendar) belongs(i int, l length, x document.Span, days int) bool {
	s := &c.p.Sentences[i]
	gap := document.Span{Start: l.span.End, End: x.Start}
	behind := l.span.Start >= x.End
	if behind {
		gap = document.Span{Start: x.End, End: l.span.Start}
	} else if gap.Start > gap.End {
		return false
	}
	words, frame := 0, false
	for _, w := range s.Words {
		if w.Span.Start < gap.Start || w.Span.End > gap.End {
			continue
		}
		if words++; !joinsLength[w.Fold] {
			return false
		}
		frame = frame || w.Fold == "perioden" || w.Fold == "tidsrummet" || w.Fold == "tiden"
	}
	text := c.p.Text(gap)
	if words > 7 || strings.ContainsAny(text, ";.") && !strings.Contains(text, "d.") && !strings.Contains(text, "dvs.") {
		return false
	}
	frame = frame || behind && !strings.Contains(text, "alt") && !strings.ContainsAny(text, "(,–-")
	return !frame || days < l.days || c.p.Has("hoering", i)
}

// joinsLength are the words that may stand between a period and its length.
var joinsLength = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields("fra og med den d i alt perioden periode på tidsrummet tiden mellem offentlig offentligt høring høringen høringsperiode høringsfase nabohøring partshøring fremlæggelse fremlagt udvidet løber løb nemlig dvs altså det vil sige svarende til en et hen over sommeren er var varer varede samlet mandag tirsdag onsdag torsdag fredag lørdag søndag") {
		m[w] = true
	}
	return m
}()

// idle reports whether the last days of a period are all weekend or holiday, so that
// a length that would have ended there runs on.
func (c *calendar) idle(to danish.Date, days int) bool {
	if to.Year == 0 || days > 5 {
		return false
	}
	for k := 1; k <= days+2; k++ {
		d := to
		if d.Day -= k; d.Day < 1 {
			return false
		}
		if wd := d.ActualWeekday(); wd < 6 && !danish.Holiday(d.Year, d.Month, d.Day) {
			return k > days
		}
	}
	return true
}

// fullPeriod takes "fra", "i" or "mellem" in front along, and a closing bracket behind.
func (c *calendar) fullPeriod(i int, x document.Span) document.Span {
	s := &c.p.Sentences[i]
	for k := len(s.Words) - 1; k >= s.Lead; k-- {
		w := s.Words[k]
		if w.Span.End > x.Start || x.Start-w.Span.End > 2 {
			continue
		}
		switch w.Fold {
		case "fra", "den", "d", "mellem", "i", "perioden", "på":
			x.Start = w.Span.Start
		default:
			return x
		}
	}
	return x
}

package sandhed

import (
	"strconv"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// length is a stated length of time.
type length struct {
	span document.Span
	days int // the shortest and the longest that the words may mean
	most int
	text string
	kind bool // "fireårig": what lasts so long stands behind
}

// lengths are the lengths of time that sentence i states. The ends may count or not,
// and a weekend may be stepped over, so weeks are good for two days to either side.
func (c *calendar) lengths(i int) []length {
	s := &c.p.Sentences[i]
	out := c.inYears(i)
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
		case "år", "års", "årig", "årigt", "årige":
			if n.Decimals > 0 || v > 60 {
				continue
			}
			l.days, l.most, l.kind = v*365-4, v*366+4, len(n.Unit) > len("års")
		default:
			continue
		}
		tail := strings.Fields(danish.Fold(after(c.p, s, l.span)))
		if len(tail) > 0 && compares[strings.Trim(tail[0], ",.;:)")] {
			continue
		}
		if l.text = strings.TrimSuffix(c.p.Text(l.span), "s"); l.kind {
			l.text = yearCount(v)
		}
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

// inYears are the lengths that an adjective tells: "fireårig", "to-årigt".
func (c *calendar) inYears(i int) []length {
	var out []length
	s := &c.p.Sentences[i]
	for k := s.Lead; k < len(s.Words); k++ {
		w := &s.Words[k]
		stem, ok := strings.CutSuffix(strings.TrimRight(w.Fold, "te"), "årig")
		if !ok || stem == "" {
			continue
		}
		stem = strings.TrimSuffix(stem, "-")
		v := 1
		if stem != "et" && stem != "en" {
			n := danish.Numbers(stem, 0, nil)
			if isDigit(stem[0]) || len(n) != 1 || n[0].Value%danish.One != 0 {
				continue // figures are among the sentence's numbers
			}
			v = int(n[0].Value / danish.One)
		}
		if v > 0 && v <= 60 && !partOf(s.Words[s.Lead:k]) {
			out = append(out, length{span: w.Span, days: v*365 - 4, most: v*366 + 4, text: yearCount(v), kind: true})
		}
	}
	return out
}

// partOf reports words that lead on to the whole of a part: "det første år af den".
func partOf(words []danish.Word) bool {
	for k := len(words) - 1; k >= max(0, len(words)-2); k-- {
		if w := words[k].Fold; w == "af" || w == "i" {
			return w == "af"
		}
	}
	return false
}

func yearCount(n int) string {
	if n == 1 {
		return "ét år"
	}
	return strconv.Itoa(n) + " år"
}

// endures reports what may be of a length: an agreement, a trial, a grant; no child.
func endures(w string) bool {
	for _, thing := range []string{"aftale", "kontrakt", "periode", "forsøg", "ordning", "projekt", "bevilling", "plan", "lejemål", "koncession", "pulje", "tilskud", "støtte", "samarbejde", "partnerskab", "pilot", "forløb", "ansættelse", "indsats", "program", "tilsagn", "dispensation", "option", "tilladelse"} {
		if at := strings.LastIndex(w, thing); at >= 0 && len(w)-at-len(thing) <= 3 {
			return true
		}
	}
	return false
}

// belongs reports whether a length is that of the period: nothing but small words
// stand between, and where the period may be a frame that holds the length ("4 uger i
// perioden fra ..."), it is a hearing or the dates leave too little room.
func (c *calendar) belongs(i int, l length, x document.Span, days int) bool {
	gap := document.Span{Start: l.span.End, End: x.Start}
	behind := l.span.Start >= x.End
	if behind {
		gap = document.Span{Start: x.End, End: l.span.Start}
	} else if gap.Start > gap.End {
		return false
	}
	words := c.wordsIn(i, gap)
	if l.kind {
		if words = pastThing(words); words == nil || behind {
			return false
		}
	}
	text := c.p.Text(gap)
	if len(words) > 7 || strings.ContainsAny(text, ";.") && !strings.Contains(text, "d.") && !strings.Contains(text, "dvs.") {
		return false
	}
	frame, clause, lasting := false, false, false
	for _, w := range words {
		if !joinsLength[w.Fold] {
			return false
		}
		frame = frame || w.Fold == "perioden" || w.Fold == "tidsrummet" || w.Fold == "tiden"
		clause = clause || w.Fold == "og" || w.Fold == "der" || w.Fold == "som"
		lasting = lasting || lastingVerbs[w.Fold]
	}
	frame = frame && !l.kind || behind && !strings.Contains(text, "alt") && !strings.ContainsAny(text, "(,–-")
	return (!clause || lasting) && (!frame || days < l.days || c.p.Has("hoering", i))
}

// wordsIn are the words of sentence i that stand in a gap.
func (c *calendar) wordsIn(i int, gap document.Span) []danish.Word {
	words := c.p.Sentences[i].Words
	from := 0
	for from < len(words) && words[from].Span.Start < gap.Start {
		from++
	}
	to := from
	for to < len(words) && words[to].Span.End <= gap.End {
		to++
	}
	return words[from:to]
}

// pastThing skips what an adjective of length is said of: "aftale med teatret, der"; nil
// if it is nothing that lasts, and what is left of the gap otherwise.
func pastThing(words []danish.Word) []danish.Word {
	switch {
	case len(words) == 0:
		return nil
	case words[0].Fold == "og":
		return words
	case !endures(words[0].Fold):
		return nil
	}
	for k := 1; k < len(words) && k < 8; k++ {
		if w := words[k].Fold; hasPrefix(w, "option", "forlæng") {
			return nil
		} else if w == "der" || w == "som" {
			return words[k:]
		}
	}
	if words = words[1:]; len(words) > 0 && words[0].Fold == "for" {
		return words[1:]
	}
	return words
}

// joinsLength are the words that may stand between a period and its length.
var joinsLength = danish.WordSet("fra og med den d i alt perioden periode på tidsrummet tiden mellem offentlig offentligt høring høringen høringsperiode høringsfase nabohøring partshøring fremlæggelse fremlagt udvidet løber løb nemlig dvs altså det vil sige svarende til en et hen over sommeren er var varer varede samlet mandag tirsdag onsdag torsdag fredag lørdag søndag " +
	"der som gælder gældende dækker strækker sig begynder starter lang lange")

// lastingVerbs say that what follows is how long something goes on.
var lastingVerbs = danish.WordSet("løber løb gælder varer varede dækker strækker begynder starter")

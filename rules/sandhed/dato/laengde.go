package dato

import (
	"sort"
	"strconv"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// length is a stated length of time.
type length struct {
	span  document.Span
	n     int    // how many of its unit
	unit  string // "dag", "uge", "måned", "år"
	least int    // in days, the shortest that the words may mean
	most  int    // and the longest
	text  string
	kind  bool // "fireårig": what lasts so long stands behind
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
		l := length{span: c.unitSpan(i, n.Span), n: v}
		switch n.Unit {
		case "uge", "uger", "ugers":
			l.unit, l.least, l.most = "uge", 7*v-2, 7*v+2
		case "dage", "dages":
			l.unit, l.least, l.most = "dag", v-1, v+1
			if v >= 7 {
				l.least, l.most = v-2, v+2
			}
		case "måned", "måneder", "måneders":
			l.unit, l.least, l.most = "måned", v*30-5, v*31+5
		case "år", "års", "årig", "årigt", "årige":
			if n.Decimals > 0 || v > 60 {
				continue
			}
			l.unit, l.least, l.most, l.kind = "år", v*365-4, v*366+4, len(n.Unit) > len("års")
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
var compares = danish.WordSet("mere længere kortere mindre før efter inden senere tidligere forud varsel ekstra om " +
	"siden ad ferie sommerferie")

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
			if danish.IsDigit(stem[0]) || len(n) != 1 || n[0].Value%danish.One != 0 {
				continue // figures are among the sentence's numbers
			}
			v = int(n[0].Value / danish.One)
		}
		if v > 0 && v <= 60 && !partOf(s.Words[s.Lead:k]) {
			out = append(out, length{span: w.Span, n: v, unit: "år", least: v*365 - 4, most: v*366 + 4, text: yearCount(v), kind: true})
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

// wordsIn are the words of sentence i that stand in a gap.
func (c *calendar) wordsIn(i int, gap document.Span) []danish.Word {
	s := &c.p.Sentences[i]
	words := s.Words[s.WordFrom(gap.Start):]
	return words[:sort.Search(len(words), func(k int) bool { return words[k].Span.End > gap.End })]
}

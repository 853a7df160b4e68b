package udkast

import (
	"strings"

	"sagstjek/checker/align"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// facts are the figures of a sentence.
type facts struct {
	done  bool
	nums  []danish.Number // quantities, in base units; no dates, codes or list numbers
	dates []danish.Date
	codes []code // numbers that name something
}

// code is a number that names something: "§ 19", "vilkår 14", "2026-1147".
type code struct {
	Span document.Span
	key  string
}

// figureKey is equal for figures that may be the same, whatever their unit.
type figureKey = danish.Decimal

// ref is a figure of a sentence.
type ref struct {
	sentence int
	num      danish.Number
}

func (r *reading) oldFacts(i int) *facts { return read(&r.old[i], r.Old, i) }
func (r *reading) newFacts(j int) *facts { return read(&r.new[j], r.New, j) }

func read(f *facts, side *align.Side, i int) *facts {
	if f.done {
		return f
	}
	f.done = true
	text, at := side.Text(i), side.Sentences[i].Span.Start
	f.dates = dates(text, at)
	f.codes = codes(side, i)
	for _, n := range danish.Numbers(text, at, nil) {
		if n.Kind == danish.Label || f.inside(n.Span) {
			continue
		}
		f.nums = append(f.nums, base(n))
	}
	if c := side.Sentences[i].Cell; c != nil && len(f.nums) == 0 && len(f.dates) == 0 {
		if n, ok := danish.ParseCell(text, at); ok && n.Kind != danish.Label {
			f.nums = append(f.nums, base(n))
		}
	}
	return f
}

func (f *facts) inside(s document.Span) bool {
	for _, d := range f.dates {
		if d.Span.Overlaps(s) {
			return true
		}
	}
	for _, c := range f.codes {
		if c.Span.Overlaps(s) {
			return true
		}
	}
	return false
}

// dates are the dates of a sentence; "ultimo 2026" is its last day.
func dates(text string, at int) []danish.Date {
	out := danish.Dates(text, at, nil)
	low := strings.ToLower(text)
	for word, day := range map[string][2]int{"ultimo ": {12, 31}, "primo ": {1, 1}} {
		k := strings.Index(low, word)
		if k < 0 || len(low) < k+len(word)+4 {
			continue
		}
		if y, ok := danish.ParseDecimal(low[k+len(word) : k+len(word)+4]); ok && y > 1900*danish.One {
			out = append(out, danish.Date{
				Span: document.Span{Start: at + k, End: at + k + len(word) + 4}, Year: int(y / danish.One), Month: day[0], Day: day[1],
			})
		}
	}
	return out
}

// codes are the paragraphs of laws and the numbers that name something.
func codes(side *align.Side, i int) []code {
	s := &side.Sentences[i]
	var out []code
	words := s.Words[s.Lead:]
	for k := 0; k < len(words); k++ {
		w := words[k].Fold
		switch {
		case (w == "§" || w == "§§" || w == "paragraf") && k+1 < len(words) && digit(words[k+1].Fold):
			out = append(out, code{words[k].Span.Cover(words[k+1].Span), "§" + digits(words[k+1].Fold)})
			k++
		case digit(w) && len(w) >= 7 && strings.ContainsAny(w, "-/") && strings.Count(w, "-")+strings.Count(w, "/") < 3:
			if !years(w) {
				out = append(out, code{words[k].Span, digits(w)})
			}
		case danish.IsLawName(w) && len(w) > len("lovens"):
			out = append(out, code{words[k].Span, "lov " + strings.TrimSuffix(w, "s")})
		case k > 0 && digit(w) && named(words[k-1].Fold) && !words[k].Break:
			out = append(out, code{words[k-1].Span.Cover(words[k].Span), words[k-1].Fold[:4] + digits(w)})
		}
	}
	return out
}

// years reports whether a word is two years: "2027/2028", "2022-2025".
func years(w string) bool {
	return len(w) == 9 && (w[:2] == "20" || w[:2] == "19") && (w[5:7] == "20" || w[5:7] == "19") && w[5:] > w[:4]
}

// named reports whether a number behind the word names one of several.
func named(w string) bool {
	return danish.EndsWith(w, "vilkår", "vidensniveau", "niveau", "artikel", "matrikel", "lokalplan", "kommuneplantillæg", "kapitel")
}

func digit(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }

func digits(w string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, w)
}

// bases turn units of one kind into each other.
var bases = map[string]struct {
	unit   string
	factor danish.Decimal
}{
	"uge": {"dag", 7}, "uger": {"dag", 7}, "ugers": {"dag", 7}, "dage": {"dag", 1}, "dages": {"dag", 1},
	"dag": {"dag", 1}, "døgn": {"dag", 1},
	"måned": {"måned", 1}, "måneder": {"måned", 1}, "måneders": {"måned", 1}, "mdr": {"måned", 1},
	"kvartaler": {"måned", 3}, "år": {"måned", 12}, "års": {"måned", 12},
	"km": {"m", 1000}, "kilometer": {"m", 1000}, "meter": {"m", 1}, "meters": {"m", 1}, "m": {"m", 1},
	"hektar": {"m2", 10000}, "ha": {"m2", 10000}, "m2": {"m2", 1}, "kvm": {"m2", 1}, "m²": {"m2", 1}, "kvadratmeter": {"m2", 1},
	"ton": {"kg", 1000}, "tons": {"kg", 1000}, "kg": {"kg", 1}, "kilo": {"kg", 1},
	"time": {"minut", 60}, "timer": {"minut", 60}, "timers": {"minut", 60}, "minutter": {"minut", 1},
	"minutters": {"minut", 1}, "minut": {"minut", 1},
	"gwh": {"kwh", 1000000}, "mwh": {"kwh", 1000}, "kwh": {"kwh", 1},
}

// base is a number in the base of its unit.
func base(n danish.Number) danish.Number {
	b, ok := bases[n.Unit]
	if n.Kind != danish.Plain || !ok || n.High > 1_000_000_000*danish.One {
		return n
	}
	n.Value, n.High, n.Half, n.Unit = n.Value*b.factor, n.High*b.factor, n.Half*b.factor, b.unit
	return n
}

package danish

import (
	"unicode/utf8"

	"sagstjek/checker/document"
)

// Kind says what a number counts.
type Kind uint8

// The kinds of number. A Label names something ("punkt 9", "§ 40", "kl. 17.30",
// "2. behandling", a date, a case number) and is no quantity.
const (
	Plain Kind = iota
	Money
	Percent
	Year
	Label
)

// Number is a number in the text with its unit. Span holds sign, both ends of a
// range and the unit of money and percentages, not the noun after a Plain one.
type Number struct {
	Span     document.Span
	Kind     Kind
	Value    Decimal // Money in kroner: "2,5 mio. kr." is 2.500.000; 0 for dates, times and codes
	High     Decimal // upper end of a range, else Value
	Half     Decimal // half a unit of the last place shown: 50.000 for "2,5 mio. kr."
	Decimals int     // places shown after the comma
	Unit     string  // "kr" for Money, "pct" or "procentpoint" for Percent, else the folded word right after, or ""
}

// Numbers appends the numbers of text to dst, in order; base is added to all
// positions. Numbers written as words ("tre", "en million") count, "en" and "et"
// alone do not. "fra 8 til 12 pct." is two numbers, "8 til 12 pct." a range.
func Numbers(text string, base int, dst []Number) []Number {
	s := numbers{text: text, base: base, out: dst, labelled: -1, waiting: -1}
	s.scan(0, len(text))
	return s.out
}

// NumbersIn is Numbers for a text whose words are known: it looks only at those that
// may begin a number.
func NumbersIn(words []Word, text string, base int, dst []Number) []Number {
	s := numbers{text: text, base: base, out: dst, labelled: -1, waiting: -1}
	at := 0
	for i := range words {
		from, end := words[i].Span.Start-base, words[i].Span.End-base
		if end > at && words[i].may&mayCount != 0 {
			at = s.scan(max(from, at), end)
		}
	}
	return s.out
}

// scan looks for numbers that begin in text[i:end] and gives the place to go on from.
func (s *numbers) scan(i, end int) int {
	text := s.text
	for i < end {
		switch c := text[i]; {
		case IsDigit(c):
			i = s.at(i, figureAt(text, i))
		case isASCIILetter(c) || c == 0xC3:
			to := runEnd(text, i)
			if !mayBeFigure(text, i, to) {
				i = max(to, i+1) // "×" and "÷" begin with 0xC3 too
			} else if f, ok := wordFigure(text, i, to); ok {
				i = s.at(i, f)
			} else {
				i = to
			}
		case c < utf8.RuneSelf:
			i++
		default:
			i = max(runEnd(text, i), i+1)
		}
	}
	return i
}

// numbers is the state of one run of Numbers.
type numbers struct {
	text     string
	base     int
	out      []Number
	end      int // of the last number, in text
	labelled int // end of the last number that a noun made a Label, or -1
	waiting  int // index of a number without unit that the next one's unit belongs to, or -1
}

// at takes the number at text[i] and gives the place to go on from.
func (s *numbers) at(i int, f figure) int {
	if i > 0 && partOfWord(s.text, i) {
		return pastCode(s.text, f.end)
	}
	if !f.word {
		if f.mayBeSpaced(s.text) {
			f = spaced(s.text, i, f, false)
		}
		if end := codeEnd(s.text, i, f); end > 0 {
			return s.add(i, end, Number{Kind: Label})
		}
	}
	l := before(s.text, i, s.end)
	yearly := f.year()
	var n Number
	n.measure(s.text, &f, &l)
	u := unitAt(s.text, f.end)
	yearly = yearly && n.High < 2100*One && n.High >= 1900*One
	if u.kind == Plain && l.crowns && !yearly {
		u = crownsBefore(l, u)
	}
	var named bool
	if n.Kind, named = s.kind(i, &f, &l, &u); n.Kind == Plain && yearly {
		n.Kind = Year
	}
	if n.Kind == Label || !n.scale(u.factor) {
		if n.Kind = Label; f.shape == pointFigure || f.shape == oddFigure {
			n = Number{Kind: Label}
		}
		end := s.add(i, f.end, n)
		if named {
			s.labelled = end
		}
		return end
	}
	if l.minus {
		n.Value, n.High = -n.Value, -n.High
	}
	n.Unit = u.name
	s.share(u, l.link)
	end := s.add(l.start, max(f.end, u.end), n)
	if n.Kind == Plain && n.Unit == "" {
		s.waiting = len(s.out) - 1
	}
	return end
}

// measure fills in the value of the number f, or of the range that f begins; f then ends
// where the range does.
func (n *Number) measure(text string, f *figure, l *left) {
	n.Value, n.High, n.Decimals = f.value, f.value, f.decimals
	end, high := rangeAt(text, f, l)
	if end == 0 {
		return
	}
	n.High, n.Decimals = high.value, max(f.decimals, high.decimals)
	if high.value < f.value {
		n.High += f.value / (100 * One) * (100 * One)
	}
	high.digits = max(high.digits, f.digits)
	*f = high
}

// kind decides what the figure counts; named tells that a noun before it made it a Label.
func (s *numbers) kind(i int, f *figure, l *left, u *unit) (kind Kind, named bool) {
	switch {
	case u.kind == Money && f.value == 1000*One && u.factor == One && headsTable(s.text, i, u.end):
		return Label, false
	case u.kind != Plain && f.shape != oddFigure:
		return u.kind, false
	case l.names || s.labelled >= 0 && s.labelled <= i && u.name == "" && continues(s.text[s.labelled:i]):
		return Label, true
	case f.shape == oddFigure, f.shape == pointFigure, u.letter, ordinalAt(s.text, i, f, u), postal(s.text, i, f):
		return Label, false
	}
	if f.digits >= 8 && f.shape == plainFigure && u.name == "" { // a CVR or telephone number
		return Label, false
	}
	return Plain, false
}

// add appends a number that stands at text[start:end].
func (s *numbers) add(start, end int, n Number) int {
	n.Span = document.Span{Start: s.base + start, End: s.base + end}
	s.out = append(s.out, n)
	s.end = end
	s.waiting = -1
	return end
}

// share gives the number before ("8" in "8 og 12 pct.") the unit of this one.
func (s *numbers) share(u unit, linked bool) {
	if s.waiting < 0 || !linked || u.kind == Plain {
		return
	}
	n := s.out[s.waiting]
	n.Kind, n.Unit = u.kind, u.name
	if n.scale(u.factor) {
		s.out[s.waiting] = n
	}
}

// scale multiplies a fresh number by its unit's factor, in millionths.
func (n *Number) scale(factor Decimal) bool {
	n.Half = One / 2
	for range n.Decimals {
		n.Half /= 10
	}
	if factor < One {
		n.Value, n.High, n.Half = n.Value/(One/factor), n.High/(One/factor), n.Half/(One/factor)
		return true
	}
	m := int64(factor / One)
	var ok, okHigh bool
	if n.Value, ok = n.Value.times(m); !ok {
		return false
	}
	if n.High, okHigh = n.High.times(m); !okHigh {
		return false
	}
	n.Half *= Decimal(m)
	return true
}

// year reports whether the figure may be a year: four digits from 1900 to 2099.
func (f figure) year() bool {
	return f.shape == plainFigure && f.digits == 4 && f.decimals == 0 && !f.word && f.value >= 1900*One && f.value < 2100*One
}

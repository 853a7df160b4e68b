package danish

import (
	"strings"

	"sagstjek/checker/document"
)

// ParseCell reads a table cell that holds one number and nothing else but its sign,
// unit and footnote marks: "1 234", "(600)", "-/- 600", "2,0 mio. kr.", "1.234*". It
// is false for an empty cell, a dash, a date, a label and any other text. Brackets
// mean a negative number. base is added to the span.
func ParseCell(text string, base int) (Number, bool) {
	i, end := skipWhite(text, 0), backWhite(text, len(text))
	if NextDigit(text, i) >= end {
		return Number{}, false
	}
	end = withoutMarks(text, i, end)
	start, stop := i, end
	minus := false
	if text[i] == '(' && text[end-1] == ')' && end-i > 2 {
		minus, i, end = true, skipSpace(text, i+1), backSpace(text, end-1)
	}
	i, factor := leadIn(text, i)
	sign := signLen(text[i:])
	if sign > 0 {
		minus = minus != (text[i] != '+')
		i = skipSpace(text, i+sign)
	}
	if i >= end || !digitAt(text, i) {
		return Number{}, false
	}
	n, ok := cellNumber(text[:end], i, factor)
	if !ok {
		return Number{}, false
	}
	if minus {
		n.Value, n.High = -n.Value, -n.High
	}
	if n.Kind == Year && (minus || sign > 0) {
		n.Kind = Plain
	}
	n.Span = document.Span{Start: base + start, End: base + stop}
	return n, true
}

// cellNumber reads text from i to its end as one number with its unit.
func cellNumber(text string, i int, factor Decimal) (Number, bool) {
	f := spaced(text, i, figureAt(text, i), true)
	year := f.year()
	var n Number
	n.measure(text, &f, &left{})
	u := unitAt(text, f.end)
	if factor > 0 && !u.scaled && u.kind != Percent {
		u.kind, u.name, u.factor = Money, "kr", factor
	}
	if f.shape == oddFigure || f.shape == pointFigure && u.kind == Plain || u.letter {
		return Number{}, false
	}
	rest := max(f.end, u.end)
	if u.kind == Plain && u.name != "" && !u.scaled {
		rest = nounEnd(text, lettersEnd(text, skipSpace(text, f.end)))
	}
	if skipWhite(text, rest) != len(text) || !n.scale(u.factor) {
		return Number{}, false
	}
	n.Kind, n.Unit = u.kind, u.name
	if year && n.Kind == Plain && n.Unit == "" {
		n.Kind = Year
	}
	return n, true
}

// withoutMarks is the end of text[i:end] without footnote marks.
func withoutMarks(text string, i, end int) int {
	for {
		was := end
		if end > i && (IsDigit(text[end-1]) || isASCIILetter(text[end-1]) || text[end-1] == '.') {
			return end // as most cells end
		}
		for _, mark := range [...]string{"*", "†", "‡", "¹", "²", "³", "⁴", "⁵", "#"} {
			if end-i > len(mark) && strings.HasSuffix(text[i:end], mark) {
				end -= len(mark)
			}
		}
		if n := end - i; n > 3 && text[end-1] == ')' && digitAt(text, end-2) && blankLen(text[end-3:]) > 0 {
			end -= len("1)")
		}
		if end = backSpace(text, end); end == was {
			return end
		}
	}
}

// leadIn skips "ca." and "kr." in front; factor is 0 without "kr.".
func leadIn(text string, i int) (at int, factor Decimal) {
	for {
		end := lettersEnd(text, i)
		switch lookUp(text, i, end).word {
		case "ca", "cirka":
		case "kr", "dkk":
			factor = One
		default:
			return i, factor
		}
		i = skipSpace(text, pastDot(text, end))
	}
}

// signLen is the length of the sign at the start of s: "-/-", "÷", "+" or a dash.
func signLen(s string) int {
	switch {
	case strings.HasPrefix(s, "-/-"):
		return len("-/-")
	case strings.HasPrefix(s, "÷"):
		return len("÷")
	case strings.HasPrefix(s, "+"):
		return 1
	case strings.HasPrefix(s, "./."):
		return len("./.")
	}
	return dashLen(s)
}

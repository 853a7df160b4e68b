package danish

import "math"

// shape says how a run of digits is written.
type shape uint8

const (
	oddFigure    shape = iota // "17.00", "2.1.3", "007": no quantity by itself
	plainFigure               // "1234", "2,5"
	dottedFigure              // "1.234", "1.234,50"
	pointFigure               // "12.50": a quantity only with a unit
)

// figure is a run of digits with inner dots and commas.
type figure struct {
	end      int
	value    Decimal
	decimals int
	digits   int // before the comma
	shape    shape
	word     bool // written as a word
}

// figureAt reads the run of digits at text[i].
func figureAt(text string, i int) figure {
	f := figure{end: i}
	var groups, last, commas, all int
	sound, value := true, Decimal(0)
	for ; f.end < len(text); f.end++ {
		c := text[f.end]
		if IsDigit(c) {
			last++
			all++
			value = 10*value + Decimal(c-'0')
			continue
		}
		if c != '.' && c != ',' || !digitAt(text, f.end+1) || last == 0 {
			break
		}
		if groups > 0 && last != 3 || c == '.' && commas > 0 || groups == 0 && c == '.' && last > 3 {
			sound = false
		}
		if c == '.' {
			groups++
		} else if commas++; commas == 1 {
			f.digits = all
		}
		last = 0
	}
	if commas == 0 {
		f.digits = all
	}
	if f.end == i || !sound || commas > 1 {
		return f
	}
	return f.weigh(text[i:f.end], groups, commas, last, value)
}

// weigh finds the shape of a run with that many dots and commas, whose last group has
// last digits. value is that of all digits in a row, right if they are at most 18.
func (f figure) weigh(run string, groups, commas, last int, value Decimal) figure {
	f.decimals = last * commas
	switch {
	case groups == 1 && commas == 0 && last < 3:
		f.shape, f.decimals = pointFigure, last
		f.digits -= last
	case groups > 0 && commas == 0 && last != 3, f.digits > 1 && run[0] == '0', groups > 0 && run[0] == '0':
		return f
	case groups > 0:
		f.shape = dottedFigure
	default:
		f.shape = plainFigure
	}
	if f.digits <= 12 && f.decimals <= 6 {
		f.value = value * powers[6-f.decimals]
		return f
	}
	value, ok := millionths(run, f.decimals)
	if !ok {
		f.shape = oddFigure
	}
	f.value = value
	return f
}

// powers are those of ten.
var powers = [...]Decimal{1, 10, 100, 1000, 10_000, 100_000, 1_000_000}

// millionths is the value of the digits of run, of which the last ones are decimals.
func millionths(run string, decimals int) (Decimal, bool) {
	n := int64(0)
	left := 6
	whole := 0
	for i := range len(run) {
		if IsDigit(run[i]) {
			whole++
		}
	}
	whole -= decimals
	for i := range len(run) {
		if !IsDigit(run[i]) {
			continue
		}
		digit := int64(run[i] - '0')
		if whole--; whole < 0 {
			if left--; left < 0 {
				if digit != 0 {
					return 0, false
				}
				continue
			}
		}
		if n > (math.MaxInt64-9)/10 {
			return 0, false
		}
		n = n*10 + digit
	}
	for ; left > 0; left-- {
		if n > math.MaxInt64/10 {
			return 0, false
		}
		n *= 10
	}
	return Decimal(n), true
}

// spaced reads "1 234 567" at i: groups of three behind non-breaking spaces, behind
// any blank if all is true or kroner follow.
func spaced(text string, i int, f figure, all bool) figure {
	if !f.mayBeSpaced(text) {
		return f
	}
	var run []byte
	end := f.end
	for end < len(text) && len(run) < 15 { // no Decimal has more digits
		n := blankLen(text[end:])
		if n == 0 || text[end] == '\t' || !digitAt(text, end+n) {
			break
		}
		g := figureAt(text, end+n)
		if g.digits != 3 || g.shape != plainFigure && text[end+n] != '0' ||
			!all && n == 1 && unitAt(text, lastGroup(text, end)).kind != Money {
			break
		}
		if run == nil {
			run = append(run, text[i:f.end]...)
		}
		run = append(run, text[end+n:g.end]...)
		end = g.end
	}
	if run == nil {
		return f
	}
	f = figureAt(string(run), 0)
	f.end = end
	return f
}

// mayBeSpaced reports whether f may be the first of several groups.
func (f *figure) mayBeSpaced(text string) bool {
	return f.digits <= 3 && f.shape == plainFigure && f.decimals == 0 && !f.word && digitAt(text, f.end+blankLen(text[f.end:]))
}

// lastGroup skips the groups of digits behind blanks, at most five.
func lastGroup(text string, end int) int {
	for range 5 {
		at := end + blankLen(text[end:])
		if at == end || !digitAt(text, at) {
			break
		}
		end = figureAt(text, at).end
	}
	return end
}

// Package tal tells what two figures have to do with each other and what words make of a figure,
// for the rules that compare figures.
package tal

import "sagstjek/checker/danish"

// Same reports whether two numbers may be one, each as rounded as it is shown.
func Same(a, b danish.Number) bool {
	d := a.Value - b.Value
	return max(d, -d) <= max(a.Half, b.Half)-min(a.Half, b.Half) || d == 0
}

// Slipped reports whether two figures differ as by a slip of the pen: in one digit,
// or by two that changed places. Figures of one digit tell nothing.
func Slipped(a, b danish.Decimal) bool {
	for a%10 == 0 && b%10 == 0 && a != 0 {
		a, b = a/10, b/10
	}
	var x, y [2]danish.Decimal // the digits that differ
	places, differ := 0, 0
	for ; a > 0 && b > 0; a, b = a/10, b/10 {
		if places++; a%10 == b%10 {
			continue
		}
		if differ == 2 {
			return false
		}
		x[differ], y[differ] = a%10, b%10
		differ++
	}
	return a == b && places > 1 && (differ == 1 || differ == 2 && x[0] == y[1] && x[1] == y[0])
}

// Mistaken reports two figures of at least three digits that differ by one slip of the pen.
func Mistaken(a, b danish.Decimal) bool {
	for a%10 == 0 && b%10 == 0 && a != 0 {
		a, b = a/10, b/10
	}
	return a >= 100 && b >= 100 && Slipped(a, b)
}

// Percent is part as a percentage of whole.
func Percent(part, whole danish.Decimal) float64 { return 100 * (float64(part) / float64(whole)) }

// TooLarge is where sums could leave the range of a Decimal.
const TooLarge = 100_000_000_000 * danish.One

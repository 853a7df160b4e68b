package danish

import (
	"math"
	"strings"
)

// Decimal is a number in millionths, so that sums are exact: One is 1.
type Decimal int64

// One is the number one.
const One Decimal = 1_000_000

// String writes d as Danes do, with as many decimals as it has: "1.234,5".
func (d Decimal) String() string {
	u := uint64(d)
	var b strings.Builder
	if d < 0 {
		b.WriteByte('-')
		u = -u
	}
	whole, part := u/uint64(One), u%uint64(One)
	var digits [20]byte
	n := len(digits)
	for i := 0; i == 0 || whole > 0; i++ {
		n--
		digits[n] = byte('0' + whole%10)
		whole /= 10
	}
	for i, c := range digits[n:] {
		if i > 0 && (len(digits)-n-i)%3 == 0 {
			b.WriteByte('.')
		}
		b.WriteByte(c)
	}
	if part > 0 {
		b.WriteByte(',')
		for unit := uint64(One) / 10; part > 0; unit /= 10 {
			b.WriteByte(byte('0' + part/unit))
			part %= unit
		}
	}
	return b.String()
}

// ParseDecimal reads a number as Danes write it: "1.234.567", "-2,5", "35.802,00".
// It is false for anything else, for more than six decimals that are not zero,
// and for numbers beyond the range of Decimal (about nine trillions).
func ParseDecimal(s string) (Decimal, bool) {
	minus := false
	if strings.HasPrefix(s, "-") {
		minus, s = true, s[1:]
	}
	a := figureAt(s, 0)
	if a.end != len(s) || s == "" || a.shape != plainFigure && a.shape != dottedFigure {
		return 0, false
	}
	if minus {
		return -a.value, true
	}
	return a.value, true
}

// times is d*n; false if it leaves the range.
func (d Decimal) times(n int64) (Decimal, bool) {
	if n != 0 && (int64(d) > math.MaxInt64/n || int64(d) < -math.MaxInt64/n) {
		return 0, false
	}
	return d * Decimal(n), true
}

package sandhed

import (
	"slices"

	"sagstjek/checker/danish"
)

// follows reports whether n is a multiple, a part, a sum or a difference of the few.
func (r *restFigures) follows(n danish.Number) bool {
	v, high, half := max(n.Value, -n.Value), max(n.High, -n.High), n.Half
	near := func(x danish.Decimal) bool {
		x = max(x, -x)
		return x >= v-half && x <= v+half || x >= high-half && x <= high+half
	}
	for _, a := range r.few {
		for k := danish.Decimal(2); k <= 5; k++ {
			if near(a*k) || a/k == n.Value {
				return true
			}
		}
	}
	return near(r.all) || r.makes(v-half, v+half) || high != v && r.makes(high-half, high+half)
}

// pieces reports whether an amount is one of the few for each of a number of things that
// stands beside it: "seks minibusser for 2,7 mio. kr.", "450.000 kr. stykket".
func (r *restFigures) pieces(n danish.Number, beside []danish.Number) bool {
	return slices.ContainsFunc(beside, func(count danish.Number) bool {
		return count.Kind == danish.Plain && count.Value == count.High && count.Value > danish.One &&
			slices.ContainsFunc(r.few, func(each danish.Decimal) bool {
				return each > 0 && each*(count.Value/danish.One) == n.Value && count.Value%danish.One == 0
			})
	})
}

// makes reports whether two or three of the few make an amount from low to high, with
// either sign.
func (r *restFigures) makes(low, high danish.Decimal) bool {
	return r.apart(low, high) || pair(r.few, low, high) || pair(r.few, -high, -low) || r.three(low, high) || r.three(-high, -low)
}

// apart reports whether two of the few have a difference from low to high.
func (r *restFigures) apart(low, high danish.Decimal) bool {
	for i, k := 0, 1; k < len(r.few); {
		switch diff := r.few[k] - r.few[i]; {
		case i == k || diff < low:
			k++
		case diff > high:
			i++
		default:
			return true
		}
	}
	return false
}

// three reports whether three of the few have a sum from low to high.
func (r *restFigures) three(low, high danish.Decimal) bool {
	for last := len(r.few) - 1; last > 1; last-- {
		switch few, a := r.few[:last], r.few[last]; {
		case few[last-2]+few[last-1]+a < low: // nor do those before
			return false
		case few[0]+few[1]+a <= high && pair(few, low-a, high-a):
			return true
		}
	}
	return false
}

// pair reports whether two of sorted amounts have a sum from low to high.
func pair(sorted []danish.Decimal, low, high danish.Decimal) bool {
	for i, k := 0, len(sorted)-1; i < k; {
		switch sum := sorted[i] + sorted[k]; {
		case sum < low:
			i++
		case sum > high:
			k--
		default:
			return true
		}
	}
	return false
}

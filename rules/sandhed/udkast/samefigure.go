package udkast

import "sagstjek/checker/danish"

// telling reports whether a figure is so special that it is found by itself.
func telling(n danish.Number) bool {
	v := n.Value
	if v < 0 {
		v = -v
	}
	for v > 0 && v%10 == 0 {
		v /= 10
	}
	return v >= 100 || n.Kind == danish.Year
}

// moved reports whether the new version has a figure as often as the old.
func (r *reading) moved(n danish.Number) bool {
	return len(r.figures[n.Value]) >= r.held[n.Value]
}

// same reports whether two figures tell the same: equal or rounded by less than
// three in two hundred, and of kinds and units that may be one.
func (r *reading) same(i int, n danish.Number, j int, m danish.Number) bool {
	cell := r.Old.Sentences[i].Cell != nil || r.New.Sentences[j].Cell != nil
	scales := []danish.Decimal{1}
	if cell && (n.Kind == danish.Plain || m.Kind == danish.Plain) && n.Kind != m.Kind {
		scales = []danish.Decimal{1, 1000, 1_000_000}
	}
	if !cell && !r.comparable(n, m) {
		return false
	}
	for _, k := range scales {
		if level(n, m, k) || k > 1 && level(m, n, k) {
			return true
		}
	}
	if m.Value != m.High && n.Value == n.High { // one end of a range
		low, high := m, m
		low.High, high.Value = m.Value, m.High
		return level(n, low, 1) || level(n, high, 1)
	}
	return false
}

// level compares n with k times m.
func level(n, m danish.Number, k danish.Decimal) bool {
	return close(n.Value, m.Value*k, max(n.Half, m.Half*k)) && close(n.High, m.High*k, max(n.Half, m.Half*k))
}

func close(a, b, half danish.Decimal) bool {
	a, b = max(a, -a), max(b, -b) // a lack of 22 may stand as -22
	d := max(a-b, b-a)
	size := max(a, b)
	return d == 0 || d <= half && d <= size/200*3
}

// comparable reports whether kind and unit of two figures allow them to tell the same.
func (r *reading) comparable(n, m danish.Number) bool {
	if n.Kind != m.Kind {
		bare := func(x danish.Number) bool { return x.Kind == danish.Plain && x.Unit == "" || x.Kind == danish.Year }
		return bare(n) && bare(m)
	}
	if n.Kind != danish.Plain || n.Unit == "" || m.Unit == "" || n.Unit == m.Unit {
		return true
	}
	_, based := bases[n.Unit]
	_, other := bases[m.Unit]
	if based || other || n.Unit == "m2" || m.Unit == "m2" {
		return false
	}
	return true // "fem boringer", "fem af dem": nouns come and go
}

// trifle reports whether a figure is too small to be missed by itself: "et", "to" that
// became "begge", a year the item still speaks of.
func (r *reading) trifle(i int, n danish.Number) bool {
	if n.Value == 0 {
		return true
	}
	if n.Kind != danish.Plain || n.Decimals > 0 || n.Value > 3*danish.One || n.Value < 0 {
		return false
	}
	if n.Value == danish.One {
		return true
	}
	for _, j := range r.near(i) {
		for _, w := range r.New.Sentences[j].Words {
			if w.Fold == "begge" || w.Fold == "alle" || w.Fold == "hver" {
				return true
			}
		}
	}
	return false
}

package udkast

import "slices"

// losses joins the figures that are gone with the parts of sentences that are.
func (r *reading) losses(figures map[int][]string) []Loss {
	var out []Loss
	for i := range r.Old.Sentences {
		s := &r.Old.Sentences[i]
		if r.unchanged(i) || s.Heading {
			continue
		}
		what := slices.Clone(figures[i])
		what = append(what, r.lostParts(i)...)
		what = append(what, r.lostNames(i)...)
		told := slices.DeleteFunc(slices.Clone(what), func(w string) bool { return w == "" })
		if len(told) == 0 {
			continue // nothing, or only what another sentence tells of
		}
		out = append(out, Loss{Old: i, What: unique(told)})
	}
	return out
}

func unique(list []string) []string {
	var out []string
	for _, w := range list {
		if !slices.Contains(out, w) {
			out = append(out, w)
		}
	}
	return out
}

// lostParts names what sorts of fact of sentence i stand nowhere in the new version.
func (r *reading) lostParts(i int) []string {
	parts := r.partsOf(i)
	var out []string
	for k := range parts {
		x := &parts[k]
		if len(x.words) == 0 && k+1 < len(parts) && parts[k+1].sub && len(parts[k+1].words) > 0 {
			continue // "Der er risiko for, at ...": what hangs on it tells
		}
		if len(x.signs) == 0 && x.sub && k > 0 && len(x.words) >= 2 {
			x.lent = parts[k-1].signs
		}
		if len(x.signs)+len(x.lent) == 0 || r.easedIn(x.signs) {
			continue
		}
		if what := r.lostPart(i, x); what >= 0 {
			out = append(out, r.sign.signs[what].Vises)
		}
	}
	return out
}

// easedIn reports whether a sharp word of a clause has become a soft one: that is told
// as such.
func (r *reading) easedIn(signs []sign) bool {
	return slices.ContainsFunc(signs, func(x sign) bool {
		for s := range r.eased {
			if s.Overlaps(x.at) {
				return true
			}
		}
		return false
	})
}

// How much of a clause must stand together in the new version for it not to be lost:
// with and without a word of its sort, and for sorts that have common words.
const (
	enough       = 0.42
	enoughBare   = 0.72
	enoughWeak   = 0.34
	enoughPaired = 0.25
	enoughRest   = 0.38 // of the sentence around a short clause
)

// lostPart gives the number of the sort of fact that is lost with a clause, or -1.
func (r *reading) lostPart(i int, x *part) int {
	words, signs := x.words, append(slices.Clone(x.signs), x.lent...)
	strong := slices.ContainsFunc(signs, func(s sign) bool { return !r.sign.signs[s.set].Svag })
	if !strong && len(words) < 3 {
		return -1
	}
	if strong {
		signs = slices.DeleteFunc(signs, func(s sign) bool { return r.sign.signs[s.set].Svag })
	}
	paired := r.paired(i, signs) && r.stillNot(i, signs)
	if len(words) <= 2 && paired && r.Covers(r.Old.Words[i], r.matched(i)...) >= enoughRest && !r.reversed(x, r.matched(i)) {
		return -1 // the rest of the sentence is there, and so is a word of this sort
	}
	if len(words) <= 3 && paired && r.anchored(i) || r.figured(i, x, signs) {
		return -1
	}
	if len(words) == 0 || len(words) == 1 && (x.sub || signs[0].set > 0 && !r.maybe(signs)) {
		if r.reversed(x, r.matched(i)) {
			return r.foremost(signs)
		}
		return r.lostWord(i, signs)
	}
	best, reversed := 0.0, true
	for _, w := range r.windows(i, x) {
		need := enoughBare
		switch {
		case !strong && len(x.lent) > 0:
			need = enoughPaired
		case !strong:
			need = enoughWeak
		case paired && slices.Contains(r.matched(i), w[0]):
			need = enoughPaired
		case r.anyOf(signs, w...) && r.stillNotIn(w, signs) || r.maybe(signs):
			need = enough
		}
		have := r.Covers(words, w...)
		best = max(best, have/need)
		if have >= need && !r.reversed(x, w) {
			reversed = false
		}
	}
	if best >= 1 && !reversed {
		return -1
	}
	return r.foremost(signs)
}

// lostWord decides about a clause that is all sign ("Det var en fejl."): it is kept if
// the new version has a word of the sort where it speaks of what stands around.
func (r *reading) lostWord(i int, signs []sign) int {
	for _, k := range []int{i, i - 1, i + 1} {
		if k < 0 || k >= len(r.Old.Sentences) || r.Old.Sentences[k].Section != r.Old.Sentences[i].Section {
			continue
		}
		for _, j := range r.near(k) {
			if r.anyOf(signs, j) && (k == i || !r.taken(j)) {
				return -1
			}
		}
	}
	return r.foremost(signs)
}

// foremost is the first sort, in the order of the lexicon, that says more than "ikke".
func (r *reading) foremost(signs []sign) int {
	best := signs[0].set
	for _, x := range signs {
		if best == 0 || x.set < best && x.set > 0 {
			best = x.set
		}
	}
	return best
}

package udkast

import (
	"slices"
	"strings"

	"sagstjek/checker/align"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

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
	if len(words) <= 2 && paired && r.Covers(r.Old.Words[i], r.matched(i)...) >= enoughRest && !r.reversed(i, x, r.matched(i)) {
		return -1 // the rest of the sentence is there, and so is a word of this sort
	}
	if len(words) <= 3 && paired && r.anchored(i) || r.figured(i, x, signs) {
		return -1
	}
	if len(words) == 0 || len(words) == 1 && (x.sub || signs[0].set > 0 && !r.maybe(signs)) {
		if r.reversed(i, x, r.matched(i)) {
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
		if have >= need && !r.reversed(i, x, w) {
			reversed = false
		}
	}
	if best >= 1 && !reversed {
		return -1
	}
	return r.foremost(signs)
}

// matched are the sentences of the new version that sentence i was matched with.
func (r *reading) matched(i int) []int {
	var out []int
	for _, m := range r.Matches(i) {
		out = append(out, m.To)
	}
	return out
}

// paired reports whether what sentence i was matched with has as many words of one of
// the sorts as all that was matched with it from the old version.
func (r *reading) paired(i int, signs []sign) bool {
	places := r.matched(i)
	if len(places) == 0 {
		return false
	}
	before := map[int]bool{i: true}
	for _, j := range places {
		for _, k := range r.Back(j) {
			before[k] = true
		}
	}
	for _, x := range signs {
		old, now := 0, 0
		for k := range before {
			if k == i || len(r.Matches(k)) > 0 && slices.Contains(places, r.Matches(k)[0].To) {
				old += r.sign.count(r.Old, k, x.set)
			}
		}
		for _, j := range places {
			now += r.sign.count(r.New, j, x.set)
		}
		if now >= old {
			return true
		}
	}
	return false
}

// stillNot reports whether what sentence i was matched with has a "not", if it has.
func (r *reading) stillNot(i int, signs []sign) bool {
	return r.stillNotIn(r.matched(i), signs)
}

// stillNotIn is stillNot for a window of the new version.
func (r *reading) stillNotIn(window []int, signs []sign) bool {
	if !slices.ContainsFunc(signs, func(x sign) bool { return x.set == 0 }) {
		return true
	}
	return slices.ContainsFunc(window, func(j int) bool { return j >= r.Own || r.sign.has(r.New, j, 0) })
}

// anchored reports whether a figure that is found by itself, or a date, ties sentence i
// to one it was matched with.
func (r *reading) anchored(i int) bool {
	for _, j := range r.matched(i) {
		for _, n := range r.oldFacts(i).nums {
			if n.Kind != danish.Year && telling(n) && slices.ContainsFunc(r.newFacts(j).nums, func(m danish.Number) bool { return r.same(i, n, j, m) }) {
				return true
			}
		}
		for _, d := range r.oldFacts(i).dates {
			if r.hasDate(j, d) {
				return true
			}
		}
	}
	return false
}

// figured reports whether a figure of a clause stands in a sentence of the new version
// with a word of one of the sorts and any word of the clause.
func (r *reading) figured(i int, x *part, signs []sign) bool {
	if len(x.all) == 0 {
		return false
	}
	from, to := x.all[0].Span.Start, x.all[len(x.all)-1].Span.End
	for _, n := range r.oldFacts(i).nums {
		if n.Span.End < from || n.Span.Start > to || n.Kind == danish.Year {
			continue
		}
		for _, at := range first(r.figures[n.Value]) {
			if r.same(i, n, at.sentence, at.num) && r.anyOf(signs, at.sentence) && r.stillNotIn([]int{at.sentence}, signs) && (telling(n) || r.Covers(r.Old.Words[i], at.sentence) > 0) {
				return true
			}
		}
	}
	return false
}

// maybe reports whether all sorts are of what may come true, and then is told as fact.
func (r *reading) maybe(signs []sign) bool {
	return !slices.ContainsFunc(signs, func(x sign) bool { return r.sign.signs[x.set].Navn != "risiko" })
}

// windows are the places of the new version where a clause of sentence i may be.
func (r *reading) windows(i int, x *part) [][]int {
	var out [][]int
	var matched []int
	seen := map[int]bool{}
	add := func(j int) {
		if seen[j] {
			return
		}
		seen[j] = true
		out = append(out, []int{j})
		for _, k := range r.around(j)[1:] {
			out = append(out, []int{j, k})
		}
	}
	for _, m := range r.Matches(i) {
		matched = append(matched, m.To)
		add(m.To)
	}
	for _, j := range r.Seek(x.all, 6) {
		add(j)
	}
	if len(matched) > 1 {
		out = append(out, matched)
	}
	return out
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

// anyOf reports whether sentences of the new version have a word of one of the sorts.
// In attachments any word will do: they are not read as closely.
func (r *reading) anyOf(signs []sign, sentences ...int) bool {
	for _, j := range sentences {
		if j >= r.Own {
			return true
		}
		for _, x := range signs {
			if r.sign.has(r.New, j, x.set) {
				return true
			}
		}
	}
	return false
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

// reversed reports whether a clause is there without its "ikke": "anbefaler ikke" has
// become "anbefaler".
func (r *reading) reversed(i int, x *part, window []int) bool {
	for _, s := range x.signs {
		word := r.p.Old.Text(s.at)
		if s.set != 0 || !(strings.EqualFold(word, "ikke") || strings.EqualFold(word, "ingen") || strings.EqualFold(word, "uden")) {
			continue
		}
		about, ok := governed(x.all, s.at)
		if !ok {
			continue
		}
		for _, j := range window {
			if !align.Holds(r.New.Words[j], about) {
				continue
			}
			if !r.sign.has(r.New, j, 0) {
				return true
			}
			return false
		}
	}
	return false
}

// governed is the word a negation is about: the next one of its clause, else the one before.
func governed(words []align.Word, not document.Span) (align.Word, bool) {
	var before *align.Word
	for k := range words {
		w := &words[k]
		if w.Span.Empty() || w.Figure || w.Span.Overlaps(not) {
			continue
		}
		if w.Span.Start > not.Start {
			return *w, true
		}
		before = w
	}
	if before == nil {
		return align.Word{}, false
	}
	return *before, true
}

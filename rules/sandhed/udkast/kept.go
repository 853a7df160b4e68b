package udkast

import (
	"slices"
	"strings"

	"sagstjek/checker/align"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

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
			if n.Kind != danish.Year && telling(n) &&
				slices.ContainsFunc(r.newFacts(j).nums, func(m danish.Number) bool { return r.same(i, n, j, m) }) {
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
			if r.same(i, n, at.sentence, at.num) && r.anyOf(signs, at.sentence) &&
				r.stillNotIn([]int{at.sentence}, signs) && (telling(n) || r.Covers(r.Old.Words[i], at.sentence) > 0) {
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

// reversed reports whether a clause is there without its "ikke": "anbefaler ikke" has
// become "anbefaler".
func (r *reading) reversed(x *part, window []int) bool {
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
			return !r.sign.has(r.New, j, 0)
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

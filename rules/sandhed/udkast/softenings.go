package udkast

import (
	"slices"
	"strings"

	"sagstjek/checker/document"
)

// softenings finds the sharp words of the old version that have become soft ones where
// the new version speaks of the same.
func (r *reading) softenings() []Softening {
	var out []Softening
	type turn struct {
		row  int
		soft string
	}
	told := map[turn]int{} // one turn of words, one finding
	for i := range r.Old.Sentences {
		if r.unchanged(i) || r.Old.Sentences[i].Heading && r.Old.Sentences[i].Section != nil {
			continue
		}
		var places []int
		for _, x := range r.sign.of(r.Old, i) {
			if !r.sign.isSharp(x.set) || r.Old.Sentences[i].Quoted(x.at) {
				continue
			}
			if places == nil {
				places = r.rewordings(i)
			}
			row := x.set - r.sign.sharp
			j, soft, ok := r.softer(i, places, row)
			if !ok {
				continue
			}
			r.eased[x.at] = true
			if slices.ContainsFunc(out, func(s Softening) bool { return s.NewSpan == soft }) {
				continue // "alvorlige fejl" is one turn
			}
			now := Softening{Old: i, New: j, OldSpan: x.at, NewSpan: soft, Reason: r.sign.pairs[row].Grund}
			key := turn{row, stemOf(r.p.New.Text(soft))}
			if k, ok := told[key]; !ok {
				told[key] = len(out)
				out = append(out, now)
			} else if out[k].NewSpan != soft {
				out[k].More = append(out[k].More, now)
			}
		}
	}
	return out
}

// stemOf is the beginning of a word, so that "samling" and "samlingen" are one.
func stemOf(word string) string {
	word = strings.ToLower(word)
	return word[:min(len(word), 6)]
}

// rewordings are the sentences of the new version that may be sentence i in other words:
// its matches, those that share words with a part of it, and the one in its place.
func (r *reading) rewordings(i int) []int {
	var out []int
	add := func(j int) {
		if j < r.Own && !slices.Contains(out, j) && !r.taken(j) && r.New.Sentences[j].Heading == r.Old.Sentences[i].Heading {
			out = append(out, j)
		}
	}
	for _, m := range r.Matches(i) {
		add(m.To)
	}
	for _, part := range clausesOf(r.Old.Words[i]) {
		for _, j := range r.Seek(part, 4) {
			if r.Covers(part, j) >= 0.34 && (len(r.Back(j)) == 0 || r.Covers(part, j) >= 0.6) {
				add(j)
			}
		}
	}
	if len(out) == 0 {
		if j, ok := r.inPlace(i); ok {
			add(j)
		}
	}
	return out
}

// taken reports whether sentence j of the new version stood in the old one as it is.
func (r *reading) taken(j int) bool {
	for _, i := range r.Back(j) {
		if r.unchanged(i) {
			return true
		}
	}
	return false
}

// inPlace is the sentence of the new version that stands where sentence i would: beside
// what its neighbour became, and not known from anywhere else.
func (r *reading) inPlace(i int) (int, bool) {
	for _, step := range []int{-1, 1} {
		k := i + step
		if k < 0 || k >= len(r.Old.Sentences) || r.Old.Sentences[k].Section != r.Old.Sentences[i].Section || len(r.Matches(k)) == 0 {
			continue
		}
		j := r.Matches(k)[0].To - step
		if j >= 0 && j < r.Own && len(r.Back(j)) == 0 && r.New.Sentences[j].Section == r.New.Sentences[j+step].Section {
			return j, true
		}
	}
	return 0, false
}

// softer finds a soft word of a row in places, none of which has a sharp one of it. A
// soft word that the old sentence has already is not new.
func (r *reading) softer(i int, places []int, row int) (j int, soft document.Span, ok bool) {
	for _, j := range places {
		if r.sign.has(r.New, j, r.sign.sharp+row) {
			return 0, soft, false
		}
	}
	if r.sign.has(r.Old, i, r.sign.soft+row) {
		return 0, soft, false
	}
	for _, j := range places {
		for _, x := range r.sign.of(r.New, j) {
			if x.set == r.sign.soft+row && !r.knownSign(j, x.set) {
				return j, x.at, true
			}
		}
	}
	return 0, soft, false
}

// knownSign reports whether an old sentence that sentence j is matched with has a sign of
// the set too.
func (r *reading) knownSign(j, set int) bool {
	return slices.ContainsFunc(r.Back(j), func(i int) bool { return r.sign.has(r.Old, i, set) })
}

package udkast

import (
	"slices"

	"sagstjek/checker/align"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// changed finds the figure of the new version that has taken the place of n: of its
// kind, in a sentence that speaks of the same, and not in the old version.
func (r *reading) changed(i int, n danish.Number) (Change, bool) {
	var best Change
	most := 0.0
	for _, match := range r.Matches(i) {
		j := match.To
		if j >= r.Own || r.New.Sentences[j].Heading != r.Old.Sentences[i].Heading {
			continue
		}
		for _, m := range r.newFacts(j).nums {
			if !r.slot(n, m) || r.altered[m.Span] && r.Old.Sentences[i].Cell != nil || r.before(i, j, m) {
				continue
			}
			score := r.context(i, n.Span, j, m.Span) * (0.5 + match.Score)
			if n.Unit != "" && n.Unit == m.Unit {
				score *= 1.5
			}
			if score > most {
				most, best = score, Change{Old: i, New: j, OldSpan: n.Span, NewSpan: m.Span}
			}
		}
	}
	return best, most >= leastLike
}

// leastLike is how alike the words around two figures must be for one to have taken
// the place of the other.
const leastLike = 0.3

// slot reports whether m may stand in the place of n.
func (r *reading) slot(n, m danish.Number) bool {
	if n.Kind != m.Kind {
		return false
	}
	return n.Kind != danish.Plain || n.Unit == m.Unit || n.Unit == "" || m.Unit == "" || align.Akin(n.Unit, m.Unit)
}

// before reports whether the old version has the figure too, where it speaks of what
// sentence j does.
func (r *reading) before(i, j int, m danish.Number) bool {
	for _, k := range append([]int{i}, r.Back(j)...) {
		if slices.ContainsFunc(r.oldFacts(k).nums, func(n danish.Number) bool { return r.same(k, n, j, m) }) {
			return true
		}
	}
	return telling(m) && r.held[m.Value] > 0
}

// context tells how alike the words around two figures are, 0 to 1.
func (r *reading) context(i int, a document.Span, j int, b document.Span) float64 {
	if r.Old.Sentences[i].Cell != nil && r.New.Sentences[j].Cell != nil {
		return r.cellContext(i, j)
	}
	old, now := around(r.Old.Words[i], a), around(r.New.Words[j], b)
	if len(old) == 0 || len(now) == 0 {
		return 0.6
	}
	shared := 0
	for _, w := range old {
		if align.Holds(now, w) {
			shared++
		}
	}
	return float64(shared) / float64(min(len(old), len(now)))
}

// cellContext compares two cells by the names of their rows and columns.
func (r *reading) cellContext(i, j int) float64 {
	all, shared := 0, 0
	for _, w := range r.Old.Words[i] {
		if !w.Span.Empty() {
			continue
		}
		all++
		if slices.ContainsFunc(r.New.Words[j], func(x align.Word) bool { return x.Span.Empty() && x.Stem == w.Stem }) {
			shared++
		}
	}
	if all == 0 || shared < all {
		return 0
	}
	return 1
}

// around are the words next to a span, three on each side, figures left out.
func around(words []align.Word, s document.Span) []align.Word {
	var out []align.Word
	plain := make([]align.Word, 0, len(words))
	at := 0
	for _, w := range words {
		if w.Figure || w.Span.Overlaps(s) {
			continue
		}
		if w.Span.Start < s.Start {
			at = len(plain) + 1
		}
		plain = append(plain, w)
	}
	for k := max(0, at-3); k < min(len(plain), at+3); k++ {
		out = append(out, plain[k])
	}
	return out
}

// explained reports whether the text tells why or from what a figure was changed: a
// reason that was not there before, both values side by side, or the old value in
// words about a change. tells are the sentences that may have the old value, has tells
// whether one does.
func (r *reading) explained(c Change, tells []int, has func(j int) bool) bool {
	for _, j := range r.around(c.New) {
		if !r.taken(j) && r.sign.count(r.New, j, r.sign.causes) > r.causesBefore(c.Old, j) {
			return true
		}
	}
	for _, j := range tells {
		if j >= r.Own || r.taken(j) || !has(j) {
			continue
		}
		if r.sign.has(r.New, j, r.sign.shifts) || r.sign.has(r.New, j, r.sign.causes) {
			return true
		}
	}
	return false
}

// causesBefore is how many words of explanation the old version has where it speaks of
// what sentence j does.
func (r *reading) causesBefore(i, j int) int {
	n := r.sign.count(r.Old, i, r.sign.causes)
	for _, k := range r.Back(j) {
		if k != i {
			n += r.sign.count(r.Old, k, r.sign.causes)
		}
	}
	return n
}

// addChange adds a change to those of its table or with the same figures, or as a new one.
func (r *reading) addChange(all []Change, c Change) []Change {
	for k := range all {
		first := &all[k]
		same := r.p.Old.Text(c.OldSpan) == r.p.Old.Text(first.OldSpan) && r.p.New.Text(c.NewSpan) == r.p.New.Text(first.NewSpan)
		cell := r.New.Sentences[c.New].Cell != nil && r.New.Sentences[c.New].Block == r.New.Sentences[first.New].Block
		if same || cell {
			first.More = append(first.More, c)
			return all
		}
	}
	return append(all, c)
}

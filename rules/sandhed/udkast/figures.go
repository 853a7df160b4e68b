package udkast

import (
	"slices"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// index looks the figures of both versions up once.
func (r *reading) index() {
	r.figures, r.codes = map[figureKey][]ref{}, map[string][]int{}
	r.days, r.spoken = map[int][]int{}, map[int][]int{}
	r.held = map[figureKey]int{}
	for j := range r.New.Sentences {
		f := r.newFacts(j)
		for _, n := range f.nums {
			for _, v := range values(n) {
				r.figures[v] = append(r.figures[v], ref{j, n})
			}
		}
		for _, c := range f.codes {
			r.codes[c.key] = append(r.codes[c.key], j)
		}
		r.indexDates(j)
	}
	for i := range r.Old.Sentences {
		f := r.oldFacts(i)
		for _, n := range f.nums {
			for _, v := range values(n) {
				r.held[v]++
			}
		}
	}
}

// values are both ends of a range, or the one value.
func values(n danish.Number) []danish.Decimal {
	if n.High != n.Value {
		return []danish.Decimal{n.Value, n.High}
	}
	return []danish.Decimal{n.Value}
}

// followFigures finds what became of every figure and date of the old version. lost
// names, by sentence, those that stand nowhere.
func (r *reading) followFigures() (changes []Change, lost map[int][]string) {
	lost = map[int][]string{}
	gone := map[string]bool{} // one fact, one finding
	for i := range r.Old.Sentences {
		if r.unchanged(i) || r.Old.Sentences[i].Heading && r.Old.Sentences[i].Section != nil {
			continue
		}
		f := r.oldFacts(i)
		for _, n := range f.nums {
			c, fate := r.follow(i, n)
			switch {
			case fate == altered:
				changes = r.addChange(changes, c)
			case fate == missing && !r.trifle(i, n):
				r.lose(lost, gone, i, n.Span)
			}
		}
		for _, d := range f.dates {
			c, fate := r.followDate(i, d)
			switch fate {
			case altered:
				changes = r.addChange(changes, c)
			case missing:
				r.lose(lost, gone, i, d.Span)
			}
		}
		for _, c := range f.codes {
			if len(r.codes[c.key]) == 0 {
				r.lose(lost, gone, i, c.Span)
			}
		}
	}
	return changes, lost
}

func (r *reading) lose(lost map[int][]string, gone map[string]bool, i int, s document.Span) {
	text := r.p.Old.Text(s)
	if gone[text] && r.p.Old.Sentences[i].Cell == nil {
		lost[i] = append(lost[i], "") // told of another sentence
		return
	}
	gone[text] = true
	lost[i] = append(lost[i], "»"+text+"«")
}

// fate is what became of a figure.
type fate uint8

const (
	kept fate = iota
	altered
	missing
)

// follow finds what became of a quantity of sentence i.
func (r *reading) follow(i int, n danish.Number) (Change, fate) {
	for _, j := range r.near(i) {
		if slices.ContainsFunc(r.newFacts(j).nums, func(m danish.Number) bool { return r.same(i, n, j, m) }) {
			return Change{}, kept
		}
	}
	elsewhere := r.found(i, n)
	if c, ok := r.changed(i, n); ok && !(elsewhere && r.moved(n)) {
		r.altered[c.NewSpan] = true
		if r.explained(c, r.holding(n), func(j int) bool {
			return slices.ContainsFunc(r.newFacts(j).nums, func(m danish.Number) bool { return r.same(i, n, j, m) })
		}) {
			return Change{}, kept
		}
		return c, altered
	}
	if elsewhere {
		return Change{}, kept
	}
	return Change{}, missing
}

// holding are the sentences of the new version that have an end of a quantity, not more
// than are worth looking at.
func (r *reading) holding(n danish.Number) []int {
	var out []int
	for _, v := range values(n) {
		for _, at := range r.figures[v] {
			if len(out) < mostLooked {
				out = append(out, at.sentence)
			}
		}
	}
	return out
}

// mostLooked is how many places of a figure or date are looked at: more say nothing of
// any one of them.
const mostLooked = 200

// found reports whether a quantity stands somewhere in the new version in talk of the
// same: a figure of few digits, as there are many of, needs a word in common.
func (r *reading) found(i int, n danish.Number) bool {
	for _, v := range values(n) {
		ok := false
		n := n
		n.Value, n.High = v, v // both ends of a range may stand apart
		for _, at := range first(r.figures[v]) {
			if r.same(i, n, at.sentence, at.num) && (telling(n) || r.Covers(r.Old.Words[i], at.sentence) > 0) {
				ok = true
				break
			}
		}
		if !ok {
			return r.rounded(i, n)
		}
	}
	return true
}

// rounded looks through the sentences with words in common for the figure rounded.
func (r *reading) rounded(i int, n danish.Number) bool {
	for _, j := range r.Seek(r.Old.Words[i], 8) {
		if slices.ContainsFunc(r.newFacts(j).nums, func(m danish.Number) bool { return r.same(i, n, j, m) }) {
			return true
		}
	}
	return false
}

func first[T any](list []T) []T { return list[:min(len(list), mostLooked)] }

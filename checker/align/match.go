package align

import (
	"cmp"
	"slices"

	"sagstjek/checker/danish"
)

const (
	mostSeen    = 60  // a word that more sentences hold is no way to find one
	mostWords   = 8   // of a sentence are looked up
	mostMatches = 4   // are kept of each sentence
	leastScore  = 0.3 // of a match
)

// Matches are the sentences of New that speak of what sentence i of Old does, best first.
func (a *Alignment) Matches(i int) []Match { return a.matches[i] }

// Back are the sentences of Old that sentence j of New was matched with.
func (a *Alignment) Back(j int) []int { return a.back[j] }

// alike finds the sentences of New that are most like sentence i of Old.
func (a *Alignment) alike(i int) []Match {
	words := a.Old.Words[i]
	var out []Match
	for _, j := range a.Seek(words, 12) {
		if a.Old.Sentences[i].Heading != a.New.Sentences[j].Heading {
			continue
		}
		covers, covered := a.Covers(words, j), a.covered(a.New.Words[j], words)
		m := Match{j, (covers + covered) / 2, false}
		if m.Score >= leastScore || max(covers, covered) >= 0.6 && min(len(words), len(a.New.Words[j])) >= 3 {
			out = append(out, m)
		}
	}
	slices.SortStableFunc(out, func(x, y Match) int {
		return cmp.Or(cmp.Compare(y.Score, x.Score), cmp.Compare(x.To, y.To))
	})
	return out[:min(len(out), mostMatches)]
}

// Seek finds sentences of New, at most limit, that hold the rarest of words or words
// akin to them, best first.
func (a *Alignment) Seek(words []Word, limit int) []int {
	rare := make([]Word, 0, len(words))
	for _, w := range words {
		if n := len(a.New.posted[w.key]); n > 0 && n <= mostSeen &&
			!slices.ContainsFunc(rare, func(x Word) bool { return x.key == w.key }) {
			rare = append(rare, w)
		}
	}
	slices.SortStableFunc(rare, func(x, y Word) int {
		return cmp.Compare(len(a.New.posted[x.key]), len(a.New.posted[y.key]))
	})
	a.touched = a.touched[:0]
	for _, w := range rare[:min(len(rare), mostWords)] {
		for _, j := range a.New.posted[w.key] {
			if a.counts[j] == 0 {
				a.touched = append(a.touched, j)
			}
			a.counts[j] += a.weight[w.id]
		}
	}
	slices.SortFunc(a.touched, func(x, y int32) int {
		return cmp.Or(cmp.Compare(a.counts[y], a.counts[x]), cmp.Compare(x, y))
	})
	out := make([]int, 0, limit)
	for n, j := range a.touched {
		if n < limit {
			out = append(out, int(j))
		}
		a.counts[j] = 0
	}
	return out
}

// Covers tells how much of words, by weight, the sentences of New hold together: 0 to
// 1, and 1 for no words.
func (a *Alignment) Covers(words []Word, sentences ...int) float64 {
	have, all := 0.0, 0.0
	for _, w := range words {
		all += a.weight[w.id]
		for _, j := range sentences {
			if Holds(a.New.Words[j], w) {
				have += a.weight[w.id]
				break
			}
		}
	}
	if all == 0 {
		return 1
	}
	return have / all
}

func (a *Alignment) covered(words, by []Word) float64 {
	have, all := 0.0, 0.0
	for _, w := range words {
		all += a.weight[w.id]
		if Holds(by, w) {
			have += a.weight[w.id]
		}
	}
	if all == 0 {
		return 1
	}
	return have / all
}

// Holds reports whether words hold w or a word akin to it.
func Holds(words []Word, w Word) bool {
	for _, x := range words {
		if x.id == w.id {
			return true
		}
	}
	if w.Figure {
		return false
	}
	for _, x := range words {
		if !x.Figure && akin(x.Stem, w.Stem) {
			return true
		}
	}
	return false
}

// Akin reports whether two folded words may be forms of one word.
func Akin(a, b string) bool { return akin(stem(a), stem(b)) }

// Lookup is a word to seek.
func (a *Alignment) Lookup(fold string) Word {
	w := a.word(danish.Word{Text: fold, Fold: fold}, 0)
	for len(a.weight) < len(a.ids) {
		a.weight = append(a.weight, 1)
	}
	return w
}

// Common reports whether New has so many words with the beginning of w that Seek does
// not look there.
func (a *Alignment) Common(w Word) bool { return len(a.New.posted[w.key]) > mostSeen }

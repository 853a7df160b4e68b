package align

import (
	"cmp"
	"slices"
	"strings"

	"sagstjek/checker/danish"
)

const (
	commonest  = 20  // texts that may hold a word that tells them apart
	enoughText = 0.4 // share of the telling words that two versions of a text have in common
)

// Texts pairs versions of the same texts: first those with the same key (a title, a
// file name; "" is none), in order, then by content. The result holds for each old
// one the index of its new one, or -1.
func Texts(oldKeys, newKeys, older, newer []string) []int {
	out := slices.Repeat([]int{-1}, len(older))
	if len(older) == 1 && len(newer) == 1 {
		return []int{0}
	}
	taken := make([]bool, len(newer))
	at := map[string][]int{}
	for j, k := range newKeys {
		at[k] = append(at[k], j)
	}
	for i, k := range oldKeys {
		if list := at[k]; k != "" && len(list) > 0 {
			out[i], taken[list[0]], at[k] = list[0], true, list[1:]
		}
	}
	byContent(out, taken, older, newer)
	return out
}

func byContent(out []int, taken []bool, older, newer []string) {
	posted := map[string][]int{}
	size := make([]int, len(newer))
	for j, text := range newer {
		if taken[j] {
			continue
		}
		bag := bagOf(text)
		size[j] = len(bag)
		for w := range bag {
			posted[w] = append(posted[w], j)
		}
	}
	type pair struct {
		i, j  int
		share float64
	}
	var all []pair
	for i, text := range older {
		if out[i] >= 0 || len(posted) == 0 {
			continue
		}
		bag, shared := bagOf(text), map[int]int{}
		for w := range bag {
			if list := posted[w]; len(list) <= commonest {
				for _, j := range list {
					shared[j]++
				}
			}
		}
		for j, n := range shared {
			if share := float64(n) / float64(min(len(bag), size[j])); share >= enoughText {
				all = append(all, pair{i, j, share})
			}
		}
	}
	slices.SortFunc(all, func(a, b pair) int {
		return cmp.Or(cmp.Compare(b.share, a.share), cmp.Compare(a.i, b.i), cmp.Compare(a.j, b.j))
	})
	for _, p := range all {
		if out[p.i] < 0 && !taken[p.j] {
			out[p.i], taken[p.j] = p.j, true
		}
	}
}

// bagOf are the different telling words of a text.
func bagOf(text string) map[string]bool {
	bag := map[string]bool{}
	for _, w := range danish.Words(text, 0, nil) {
		if len(w.Fold) >= 4 && !small[w.Fold] {
			bag[strings.Clone(w.Fold)] = true
		}
	}
	return bag
}

// Alike reports whether two texts have most of their telling words in common.
func Alike(a, b string) bool {
	one, other := bagOf(a), bagOf(b)
	shared := 0
	for w := range one {
		if other[w] {
			shared++
		}
	}
	n := min(len(one), len(other))
	return n > 0 && shared >= min(2, max(len(one), len(other))) && float64(shared)/float64(n) >= 0.6
}

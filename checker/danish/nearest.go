package danish

import "strings"

var asciiLetters = strings.NewReplacer("æ", "ae", "ø", "oe", "å", "aa", "é", "e", "_", "-", " ", "-")

// ASCII is a name in lower case ASCII: how names are compared for likeness.
func ASCII(s string) string { return asciiLetters.Replace(strings.ToLower(s)) }

// Nearest is the name most like word, or "" if none is near: a few
// letters off, or begun but not finished. Of equals the first wins.
func Nearest(word string, names []string) string {
	word = ASCII(word)
	best, at := "", max(2, len([]rune(word))/3+1)
	for _, name := range names {
		d := distance([]rune(word), []rune(ASCII(name)), at)
		if len(word) > 2 && strings.HasPrefix(ASCII(name), word) {
			d = min(d, 1)
		}
		if d < at {
			best, at = name, d
		}
	}
	return best
}

// distance is how many letters must be added, dropped, changed or swapped with
// their neighbour to make b of a, or limit if it is that or more.
func distance(a, b []rune, limit int) int {
	if len(a)-len(b) >= limit || len(b)-len(a) >= limit {
		return limit
	}
	two, one, now := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for k := range one {
		one[k] = k
	}
	for i := range a {
		now[0] = i + 1
		for k := range b {
			change := one[k]
			if a[i] != b[k] {
				change++
			}
			now[k+1] = min(change, one[k+1]+1, now[k]+1)
			if i > 0 && k > 0 && a[i] == b[k-1] && a[i-1] == b[k] {
				now[k+1] = min(now[k+1], two[k-1]+1)
			}
		}
		two, one, now = one, now, two
	}
	return min(one[len(b)], limit)
}

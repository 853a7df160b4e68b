package danish

import "strings"

// Stem is a folded noun without its ending, so that "puljen" and "pulje", "tilskud"
// and "tilskuddet" are the same. It is no dictionary form.
func Stem(w string) string {
	w = w[:len(w)-endLen(w)]
	if n := len(w); n > 3 && w[n-1] == w[n-2] {
		w = w[:n-1]
	}
	return w
}

// endLen is how long the ending of a folded noun is.
func endLen(w string) int {
	n := len(w)
	switch {
	case n < 4:
	case n >= 7 && strings.HasSuffix(w, "erne"):
		return 4
	case n >= 6 && strings.HasSuffix(w, "ene"):
		return 3
	case n >= 5 && (strings.HasSuffix(w, "en") || strings.HasSuffix(w, "et") || strings.HasSuffix(w, "er")):
		return 2
	case w[n-1] == 'e':
		return 1
	}
	return 0
}

// Akin reports whether two folded words share so long a beginning that they speak of
// the same: "udledte" and "udledningen".
func Akin(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	short := min(len(Stem(a)), len(Stem(b)))
	return n >= 5 && n >= short-3 || n >= 4 && n >= short
}

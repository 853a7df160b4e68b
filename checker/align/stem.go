package align

import "strings"

// stem cuts the endings off a folded Danish word, after the Snowball stemmer for
// Danish, so that "bekymret" and "bekymrede" are one. It is no dictionary form.
func stem(w string) string {
	if len(w) < 4 || w[0] >= '0' && w[0] <= '9' {
		return w
	}
	w = cut(w, endings)
	if n := len(w); strings.HasSuffix(w, "s") && n > 4 && strings.IndexByte("abcdfghjklmnoprtvyz", w[n-2]) >= 0 {
		w = w[:n-1]
	}
	for _, pair := range []string{"gd", "dt", "gt", "kt"} {
		if strings.HasSuffix(w, pair) && len(w) > 4 {
			w = w[:len(w)-1]
		}
	}
	w = cut(w, derivations)
	if n := len(w); n > 3 && w[n-1] == w[n-2] && w[n-1] < 0x80 {
		w = w[:n-1]
	}
	return w
}

// Longest first.
var (
	endings = strings.Fields("erendes erende hedens erede ethed heden heder endes ernes erens erets ered ende " +
		"erne eren erer heds enes eres eret hed ene ere ens ers ets en er es et e")
	derivations = strings.Fields("elig lig els ig")
)

// cut takes off the first ending that leaves a stem of three letters or more.
func cut(w string, list []string) string {
	for _, end := range list {
		if s, ok := strings.CutSuffix(w, end); ok && len(s) >= 3 {
			return s
		}
	}
	return w
}

// akin reports whether two stems may be forms of one word, a word and a compound of
// it, or one misspelt: "vurdering" and "vurder", "uheld" and "cyklistuheld".
func akin(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 4 || a[0] >= '0' && a[0] <= '9' {
		return false
	}
	n := 0
	for n < len(a) && a[n] == b[n] {
		n++
	}
	switch {
	case n == len(a), n >= 5 && n >= len(a)-1, n >= 6 && n >= len(a)-2:
		return true
	case len(a) >= 5 && strings.HasSuffix(b, a):
		return true
	}
	return len(a) >= 6 && slip(a[n:], b[n:])
}

// slip reports whether one letter too many, too few or wrong parts the ends of two
// words whose beginnings are alike.
func slip(a, b string) bool {
	switch len(b) - len(a) {
	case 0:
		return len(a) > 0 && a[1:] == b[1:]
	case 1:
		return a == b[1:]
	}
	return false
}

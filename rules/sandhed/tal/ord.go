package tal

import (
	"slices"
	"strings"
	"unicode"

	"sagstjek/checker/danish"
)

// IsNoun reports whether a word may be what a quantity is said of.
func IsNoun(w *danish.Word) bool { return nounLike.Has(w) }

var nounLike = danish.NewClass(func(f string) bool {
	return len(f) >= 3 && !strings.ContainsFunc(f, notLetter) && !noNouns[f]
})

// noNouns are words before a verb that name nothing.
var noNouns = danish.WordSet("det der som den hvilket dette disse alle anslået opgjort beregnet værdi beløb beløbet " +
	"tilbud bud tilsammen samlet især mindst højst over under ikke også dog nu allerede derfor herefter hver heraf " +
	"kun alt tal tallet del resten forskellen differencen")

func notLetter(r rune) bool { return !unicode.IsLetter(r) && r != '-' }

// Clause is the part of words between signs that word at stands in.
func Clause(words []danish.Word, at int) []danish.Word {
	from, to := min(at, len(words)-1), at+1
	for from > 0 && !words[from].Break {
		from--
	}
	for to < len(words) && !words[to].Break {
		to++
	}
	return words[from:min(to, len(words))]
}

// Due reports whether what follows on "falder" tells the years in which money is paid:
// "falder i 2027", "falder med 5 mio. kr. i 2027 og 9 mio. kr. i 2028".
func Due(words []danish.Word) bool {
	years := 0
	for _, w := range words {
		if len(w.Fold) == 4 && strings.HasPrefix(w.Fold, "20") && danish.IsDigit(w.Fold[2]) {
			years++
		}
	}
	return years > 1 || years == 1 && len(words) > 1 && words[0].Fold == "i" && danish.IsDigit(words[1].Fold[0])
}

// Supposes reports a sentence that begins with a condition without "hvis", so that its
// main clause opens with the verb too: "Lukkes fløjen, spares 2 mio. kr."
func Supposes(words []danish.Word) bool { return Supposed(words) > 0 }

// Supposed is the index of the verb of the main clause behind such a condition, 0 without one.
func Supposed(words []danish.Word) int {
	if len(words) < 4 || !opening.Has(&words[0]) {
		return 0
	}
	for k := 2; k < min(len(words), 26); k++ {
		if !words[k].Break {
			continue
		}
		if opening.Has(&words[k]) {
			return k
		}
		if words[1].Break || !doer(words[1].Fold) {
			return 0 // else a clause of the condition's own may stand between
		}
	}
	return 0
}

// doer reports what stands behind a verb as its subject: "man", "fløjen".
func doer(w string) bool {
	return w == "man" || w == "vi" || len(w) > 4 && (strings.HasSuffix(w, "en") || strings.HasSuffix(w, "et") || strings.HasSuffix(w, "ne"))
}

// opening are words that may be a verb in the present.
var opening = danish.NewClass(func(f string) bool {
	if f == "er" || f == "vil" || f == "kan" || f == "må" || f == "skal" {
		return true
	}
	return len(f) > 3 && (strings.HasSuffix(f, "er") || strings.HasSuffix(f, "es") || f == "får" || f == "går") &&
		!slices.Contains([]string{"eller", "efter", "under", "deres", "alles", "elever", "hvis"}, f)
})

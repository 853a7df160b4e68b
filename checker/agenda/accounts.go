package agenda

import (
	"strings"

	"sagstjek/checker/danish"
)

func isAccounts(title string) bool {
	if danish.Holds(title, "budgetopfølgning", "anlægsregnskab", "halvårsregnskab", "årsregnskab",
		"kvartalsopfølgning", "økonomirapport", "forventet regnskab", "overførsler fra", "overførsel af",
		"driftsoverførsel", "budgetkontrol", "budgetrevision", "årsberetning og regnskab", "regnskab 20",
		"regnskabet for 20", "økonomivurdering", "økonomiopfølgning", "finansiel status", "likviditetsoversigt") {
		return true
	}
	return strings.HasPrefix(title, "regnskab ") || isAccount(title)
}

// isAccount reports whether a title is that of a numbered economic account of the
// year ("2. økonomiske redegørelse"), not one about a single matter.
func isAccount(title string) bool {
	for _, name := range []string{"økonomisk redegørelse", "økonomiske redegørelse", "økonomiredegørelse"} {
		before, after, ok := strings.Cut(title, name)
		if !ok {
			continue
		}
		if startsWord(strings.TrimSpace(after), "om") || startsWord(strings.TrimSpace(after), "vedrørende") ||
			startsWord(strings.TrimSpace(after), "vedr") {
			return false
		}
		if strings.ContainsAny(title, "0123456789") || strings.TrimSpace(before+after) == "" {
			return true
		}
		for _, w := range strings.Fields(before) {
			switch w {
			case "første", "anden", "andet", "tredje", "fjerde", "i", "ii", "iii", "iv":
				return true
			}
		}
	}
	return false
}

// asksAccounts reports whether a point asks to have accounts approved: "at regnskabet
// for torvet godkendes".
func asksAccounts(words []danish.Word) bool {
	for i, w := range words[:min(len(words), 4)] {
		if strings.HasPrefix(w.Fold, "regnskab") || strings.HasSuffix(w.Fold, "regnskab") || strings.HasSuffix(w.Fold, "regnskabet") {
			return danish.HasStem(words[i+1:], "godkend", "efterretning")
		}
	}
	return false
}

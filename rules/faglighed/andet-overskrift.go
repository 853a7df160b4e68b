package faglighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// otherHeads are headings over what comes of another choice, or of none; otherWays those over
// what else was looked at.
var (
	otherHeads = []string{
		"(hvis|såfremt) .. (ikke|nej|ingen|intet|undlad*|udebliver|fravælg*|afvis*|udskyd*)",
		"(lader|lade|gør|gøres|beholder|beholdes|fortsætter|forbliver) (man|vi|udvalget|byrådet|kommunen|det|alt|" +
			"intet|ingenting)",
		"(fravalg|nulalternativ*|0-alternativ*|nulløsning*|nul-løsning*|nul-alternativ*|0-løsning*|status_quo|" +
			"uændret_drift|uændret_praksis|ingen_ændring*)",
		"(det|et) modsatte (valg)?",
		"hvad sker der (hvis|uden|ellers|ved)", "(en_udskydelse|udskydelse|udsættelse|at_vente|et_nej|et_afslag|at_lade)",
	}
	otherWays = []string{
		"(andre|øvrige|undersøgte|overvejede|fravalgte|mulige|alternative) (veje|muligheder|løsninger|modeller|" +
			"placeringer|steder|forslag|varianter|scenarier|greb)",
		"(ellers|i_stedet|alternativt)",
	}
)

// headedBy reports whether a section with text is headed by a cue of a set, and its first
// sentence does more than deny that there is anything.
func headedBy(p *checker.Pass, set string) bool {
	return slices.ContainsFunc(p.Hits(set), func(h checker.Hit) bool {
		s, next := &p.Sentences[h.Sentence], h.Sentence+1
		return s.Heading && s.Section != nil && next < len(p.Sentences) && p.Sentences[next].Section == s.Section &&
			!denies(p.Sentences[next].Words)
	})
}

// denies reports whether a short sentence says no more than that there is none.
func denies(words []danish.Word) bool {
	return len(words) < 9 && slices.ContainsFunc(words, func(w danish.Word) bool {
		return w.Fold == "ingen" || w.Fold == "ikke" || w.Fold == "intet"
	}) && !slices.ContainsFunc(words, func(w danish.Word) bool { return w.Fold == "da" || w.Fold == "fordi" || w.Fold == "for" })
}

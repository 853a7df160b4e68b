package betjening

import (
	"slices"
	"strings"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// brackets finds help texts in square brackets; one that is not closed goes on to the
// end of the paragraph. Round ones hold much else and are looked at more closely.
func brackets(text, low string, base int, out []document.Span) []document.Span {
	for i := 0; i < len(low); i++ {
		switch low[i] {
		case '(':
			if end := closing(low, i, ')'); end > 0 && isAside(low[i+1:i+end], strings.TrimRight(low[:i], " ")) {
				out = append(out, document.Span{Start: base + i, End: base + i + end + 1})
				i += end
			}
		case '{', '<':
			if end := slotEnd(low, i); end > 0 {
				out = append(out, document.Span{Start: base + i, End: base + end})
				i = end - 1
			}
		case '[':
			if end := squareEnd(text, low, i); end > 0 {
				out = append(out, document.Span{Start: base + i, End: base + end})
				i = end - 1
			}
		}
	}
	return out
}

// closing is how far behind byte i a bracket is closed, -1 if that is further than help texts go.
func closing(low string, i int, by byte) int {
	return strings.IndexByte(low[i:min(i+2000, len(low))], by)
}

// openingWords are the words a text in brackets begins with.
func openingWords(inner string) []danish.Word {
	return danish.Words(inner[:min(200, len(inner))], 0, nil)
}

// squareEnd is where a help text that begins at byte i with a square bracket ends; 0 if it
// is none.
func squareEnd(text, low string, i int) int {
	end := closing(low, i, ']')
	inner, stop := low[i+1:], len(low)
	if end >= 0 {
		inner, stop = low[i+1:i+end], i+end+1
	}
	link := stop < len(low) && low[stop] == '('
	if !link && (marksComment(low[:i], inner) || isHelp(inner, end >= 0) || end >= 0 && shouts(text[i+1:i+end])) {
		return stop
	}
	return 0
}

// marksComment reports whether a text in brackets is what Word writes for a comment:
// "Kommentar [LKH3]: ..."; before is the text in front of it.
func marksComment(before, inner string) bool {
	before = strings.TrimRight(before, " ")
	name := strings.TrimRight(inner, "0123456789")
	return (strings.HasSuffix(before, "kommentar") || strings.HasSuffix(before, "kommenterede")) && name != inner && len(name) < 8
}

// slotEnd is where a slot that begins at byte i ends, "{{titel}}" or "<navn på leder>"; 0 if
// none does. An address or a tag in angle brackets is none.
func slotEnd(low string, i int) int {
	near := low[i:min(i+62, len(low))]
	if strings.HasPrefix(near, "{{") {
		if end := strings.Index(near, "}}"); end > 2 && end < 60 {
			return i + end + 2
		}
		return 0
	}
	shut := "}"
	if low[i] == '<' {
		shut = ">"
	}
	end := strings.Index(near, shut)
	if end < 3 || end > 60 || strings.ContainsAny(low[i:i+end], "@/=") {
		return 0
	}
	words := danish.Words(low[i+1:i+end], 0, nil)
	if len(words) > 0 &&
		(helpers[words[0].Fold] && len(words) > 1 || danish.Holds(low[i:i+end], "indsæt", "udfyld", "skrives") ||
			slices.ContainsFunc(words, func(w danish.Word) bool { return isField(w.Fold) })) {
		stop := i + end + len(shut)
		if strings.HasPrefix(low[stop:], shut) {
			stop++ // "<<navn>>"
		}
		return stop
	}
	return 0
}

// shouts reports two or more words in capitals: "[SAGSBEHANDLERS INITIALER]".
func shouts(inner string) bool {
	words := strings.Fields(inner)
	return len(inner) > 8 && len(words) > 1 && len(words[0]) > 1 && capitals(inner) && !strings.ContainsAny(inner, "0123456789")
}

// isField reports whether a word stands for what is to be written: "navn", "fornavn".
func isField(w string) bool {
	return fields[w] || danish.EndsWith(w, "navn", "titel", "dato", "beløb", "nummer", "adresse") ||
		strings.HasSuffix(w, "lokalnr") || strings.HasSuffix(w, "telefonnr")
}

// helpers begin a help text in brackets.
var helpers = danish.WordSet("skriv indsæt indskriv slet udfyld udfyldes husk angiv angives beskriv tilføj opsummer " +
	"redegør forklar anfør oplys noter hjælpetekst vejledning vejledningstekst eksempeltekst fjern klik vælg overvej " +
	"tjek sæt sett fyll erstat tekst")

// fields are the single words in brackets that stand for what is to be written.
var fields = danish.WordSet("navn navne dato beløb titel tal antal sted adresse årstal kommune kommunenavn udvalg " +
	"forvaltning sagsnr sagsnummer måned overskrift emne afsender")

// remarksOf begin what one writer tells another.
var remarksOf = danish.WordSet("kommentar kommentarer note obs nb spørg tjek ret mangler afventer bemærkning")

// isHelp reports whether the folded text in brackets tells somebody what to write.
func isHelp(inner string, closed bool) bool {
	words := openingWords(inner)
	if len(words) == 0 {
		return false
	}
	first := words[0].Fold
	switch {
	case helpers[first] && len(words) > 1, first == "hjælpetekst", first == "udfyldes":
		return true
	case !closed:
		return false
	case len(words) == 1:
		return isField(first) || allX(first)
	case strings.HasSuffix(strings.TrimRight(inner, " "), "?") && len(words) > 2, remarksOf[first] && len(words) > 2:
		return true // "[skal vi nævne klagen?]"
	case len(words) < 4 && isField(words[len(words)-1].Fold) && strings.HasSuffix(first, "s"):
		return true // "[udvalgets navn]"
	case len(words) < 6 && isField(first) && (words[1].Fold == "på" || words[1].Fold == "i" || words[1].Fold == "for"):
		return true // "[beløb i kr.]", "[navn på leder]"
	case first == "her" &&
		(words[1].Fold == "skrives" || words[1].Fold == "indsættes" || words[1].Fold == "angives" ||
			words[1].Fold == "beskrives" || words[1].Fold == "redegøres"):
		return true
	}
	return danish.Holds(inner, "hjælpetekst", "skal slettes", "slettes inden", "skriv her", "skrives her", "indsæt ",
		"indsættes", "udfyldes")
}

// isAside reports whether the folded text in round brackets tells somebody what to
// write: "beskriv kort ..., slettes inden udsendelse", and between two sentences
// "skriv højst fem linjer"; before is the text in front of it.
func isAside(inner, before string) bool {
	words := openingWords(inner)
	if len(words) < 2 {
		return false
	}
	for _, mark := range asides {
		if strings.Contains(inner, mark) {
			return mark != "skriv her" || !strings.Contains(inner, "skriv her til") && !strings.Contains(inner, "skriv her på")
		}
	}
	if w := words[0].Fold; (w == "slettes" || w == "slet") &&
		danish.Holds(inner, "relevant", "hvis", "inden", "passer", "afsnit", "udsend") {
		return true
	}
	apart := before == "" || strings.IndexByte(".:?!\n", before[len(before)-1]) >= 0
	if apart && words[0].Fold == "udfyldes" {
		return true // "Økonomi: (udfyldes af budgetafdelingen)"
	}
	return apart && helpers[words[0].Fold] && danish.Holds(inner, measures...) &&
		danish.Holds(inner, "højst", "maks", "max", "kort", "op til", " få ")
}

// asides tell in round brackets that somebody is to write or to delete something.
var asides = []string{
	"slet denne", "slet det", "slet dette afsnit", "slet vejledning", "slet teksten her", "denne hjælpetekst",
	"denne vejledning slettes", "vejledningen slettes", "teksten slettes", "slettes inden udsendelse",
	"slettes før udsendelse", "slettes inden sagen", "slettes før sagen", "slettes inden godkendelse",
	"slettes inden publicering", "skriv her", "her skrives", "her indsættes", "indsæt tekst", "indsæt evt",
	"tjek lige", "skal tjekkes", "tilføjes senere", "skrives senere", "udfyldes senere", "indsættes senere",
}

// measures are of how much somebody is to write.
var measures = []string{" linjer", " tegn", " sætninger"}

package betjening

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// templateText appends the help texts in one paragraph or cell: in brackets, in fixed
// phrases and in fields of a Word file.
func templateText(doc *document.Document, s document.Span, out []document.Span) []document.Span {
	text := doc.Slice(s)
	if mayHoldSlot(text) || helpSigns.in(text) {
		low := danish.Fold(text)
		if len(low) != len(text) {
			low = strings.Map(asciiLower, text) // positions must hold
		}
		out = brackets(text, low, s.Start, out)
		out = phrases(text, low, s.Start, out)
	}
	if doc.Format == "docx" || doc.Format == "odt" {
		out = mergeFields(text, s.Start, out)
	}
	return out
}

// mayHoldSlot reports whether text has one of the signs that a help text or a slot begins with.
func mayHoldSlot(text string) bool {
	return strings.IndexByte(text, '[') >= 0 || strings.IndexByte(text, '<') >= 0 || strings.Contains(text, "{{")
}

// helpSigns are of what no help text is without but one in square brackets.
var helpSigns = func() *signs {
	words := slices.Concat(asides, measures, speaking, slices.Collect(maps.Keys(orders)))
	for _, l := range leftovers {
		words = append(words, l.text)
	}
	return newSigns(words...)
}()

func asciiLower(r rune) rune {
	if r >= 'A' && r <= 'Z' {
		return r + 'a' - 'A'
	}
	return r
}

// brackets finds help texts in square brackets; one that is not closed goes on to the
// end of the paragraph. Round ones hold much else and are looked at more closely.
func brackets(text, low string, base int, out []document.Span) []document.Span {
	for i := 0; i < len(low); i++ {
		if low[i] == '(' {
			if end := strings.IndexByte(low[i:], ')'); end > 0 && isAside(low[i+1:i+end], strings.TrimRight(low[:i], " ")) {
				out = append(out, document.Span{Start: base + i, End: base + i + end + 1})
				i += end
			}
			continue
		}
		if end := slotEnd(low, i); end > 0 {
			out = append(out, document.Span{Start: base + i, End: base + end})
			i = end - 1
			continue
		}
		if low[i] != '[' {
			continue
		}
		end := strings.IndexByte(low[i:], ']')
		inner, stop := low[i+1:], len(low)
		if end >= 0 {
			inner, stop = low[i+1:i+end], i+end+1
		}
		link := stop < len(low) && low[stop] == '('
		if !link && (isHelp(inner, end >= 0) || end >= 0 && shouts(text[i+1:i+end])) {
			out = append(out, document.Span{Start: base + i, End: base + stop})
			i = stop - 1
		}
	}
	return out
}

// slotEnd is where a slot that begins at byte i ends, "{{titel}}" or "<navn på leder>"; 0 if
// none does. An address or a tag in angle brackets is none.
func slotEnd(low string, i int) int {
	switch {
	case strings.HasPrefix(low[i:], "{{"):
		if end := strings.Index(low[i:], "}}"); end > 2 && end < 60 {
			return i + end + 2
		}
	case low[i] == '<':
		end := strings.IndexByte(low[i:], '>')
		if end < 3 || end > 60 || strings.ContainsAny(low[i:i+end], "@/=") {
			return 0
		}
		words := danish.Words(low[i+1:i+end], 0, nil)
		if len(words) > 0 && (helpers[words[0].Fold] && len(words) > 1 || slices.ContainsFunc(words, func(w danish.Word) bool { return isField(w.Fold) })) {
			return i + end + 1
		}
	}
	return 0
}

// shouts reports two or more words in capitals: "[SAGSBEHANDLERS INITIALER]".
func shouts(inner string) bool {
	return len(inner) > 8 && strings.Contains(inner, " ") && capitals(inner)
}

// isField reports whether a word stands for what is to be written: "navn", "fornavn".
func isField(w string) bool {
	return fields[w] || strings.HasSuffix(w, "navn") || strings.HasSuffix(w, "lokalnr") || strings.HasSuffix(w, "telefonnr")
}

// helpers begin a help text in brackets.
var helpers = map[string]bool{"skriv": true, "indsæt": true, "indskriv": true, "slet": true, "udfyld": true, "udfyldes": true, "husk": true, "angiv": true, "angives": true, "beskriv": true, "tilføj": true, "opsummer": true, "redegør": true, "forklar": true, "anfør": true, "oplys": true, "noter": true, "hjælpetekst": true, "vejledning": true, "vejledningstekst": true, "eksempeltekst": true, "fjern": true, "klik": true, "vælg": true, "overvej": true, "tjek": true, "sæt": true, "sett": true, "fyll": true, "erstat": true, "tekst": true}

// fields are the single words in brackets that stand for what is to be written.
var fields = map[string]bool{"navn": true, "navne": true, "dato": true, "beløb": true, "titel": true, "tal": true, "antal": true, "sted": true, "adresse": true, "årstal": true, "kommune": true, "kommunenavn": true, "udvalg": true, "forvaltning": true, "sagsnr": true, "sagsnummer": true, "måned": true, "overskrift": true, "emne": true, "afsender": true, "x": false}

// isHelp reports whether the folded text in brackets tells somebody what to write.
func isHelp(inner string, closed bool) bool {
	words := danish.Words(inner, 0, nil)
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
		return fields[first] || allX(first)
	case len(words) < 6 && isField(first) && (words[1].Fold == "på" || words[1].Fold == "i" || words[1].Fold == "for"):
		return true // "[beløb i kr.]", "[navn på leder]"
	case first == "her" && (words[1].Fold == "skrives" || words[1].Fold == "indsættes" || words[1].Fold == "angives" || words[1].Fold == "beskrives" || words[1].Fold == "redegøres"):
		return true
	}
	for _, w := range []string{"hjælpetekst", "skal slettes", "slettes inden", "skriv her", "skrives her", "indsæt ", "indsættes", "udfyldes"} {
		if strings.Contains(inner, w) {
			return true
		}
	}
	return false
}

// isAside reports whether the folded text in round brackets tells somebody what to
// write: "beskriv kort ..., slettes inden udsendelse", and between two sentences
// "skriv højst fem linjer"; before is the text in front of it.
func isAside(inner, before string) bool {
	words := danish.Words(inner, 0, nil)
	if len(words) < 2 {
		return false
	}
	for _, mark := range asides {
		if strings.Contains(inner, mark) {
			return mark != "skriv her" || !strings.Contains(inner, "skriv her til") && !strings.Contains(inner, "skriv her på")
		}
	}
	apart := before == "" || strings.IndexByte(".:?!\n", before[len(before)-1]) >= 0
	return apart && helpers[words[0].Fold] && containsAny(inner, measures...) && containsAny(inner, "højst", "maks", "max", "kort", "op til", " få ")
}

// asides tell in round brackets that somebody is to write or to delete something.
var asides = []string{"slet denne", "slet dette afsnit", "slet vejledning", "slet teksten her", "denne hjælpetekst", "denne vejledning slettes", "vejledningen slettes", "teksten slettes", "slettes inden udsendelse", "slettes før udsendelse", "slettes inden sagen", "slettes før sagen", "slettes inden godkendelse", "slettes inden publicering", "skriv her", "her skrives", "her indsættes", "indsæt tekst", "indsæt evt", "tjek lige", "skal tjekkes", "tilføjes senere", "skrives senere", "udfyldes senere", "indsættes senere"}

// measures are of how much somebody is to write.
var measures = []string{" linjer", " tegn", " sætninger"}

// leftovers are phrases that never belong in a finished text, folded; to is what they
// run to: the end of the sentence or nothing more.
var leftovers = []struct {
	text string
	full bool
}{
	{"fejl! henvisningskilde", true}, {"fejl! bogmærke", true}, {"fejl! ukendt", true}, {"fejl! der er ikke angivet", true}, {"fejl! linket er ugyldigt", true}, {"fejl! hyperlinkreferencen", true}, {"fejl! objekter kan ikke", true},
	{"error! reference source", true}, {"error! bookmark not", true}, {"feil! fant ikke", true}, {"feil! bokmerke", true},
	{"klik eller tryk her for at", true}, {"klik eller tryk for at", true}, {"klik her for at angive", true}, {"klik her for at skrive", true}, {"klik her for at indtaste", true}, {"klik her for at tilføje", true}, {"klikk eller trykk her", true}, {"klikk her for å skrive", true}, {"click or tap here", true}, {"click here to enter", true},
	{"vælg et element.", false}, {"choose an item.", false}, {"velg et element.", false},
	{"hjælp til udfyldelse:", true}, {"vejledning til udfyldelse:", true}, {"udfyldningsvejledning:", true}, {"skrivevejledning:", true}, {"til sagsbehandleren:", true}, {"til sagsbehandler:", true}, {"til skribenten:", true}, {"til forfatteren:", true}, {"til den, der skriver:", true},
	{"lorem ipsum", false}, {"::: sett inn", true},
}

// phrases finds the fixed phrases, and sentences that speak to whoever fills in the template.
func phrases(text, low string, base int, out []document.Span) []document.Span {
	for _, l := range leftovers {
		for from := 0; ; {
			i := strings.Index(low[from:], l.text)
			if i < 0 {
				break
			}
			i += from
			end := i + len(l.text)
			if l.full {
				end = clauseEnd(low, end)
			}
			out = append(out, document.Span{Start: base + i, End: base + end})
			from = end
		}
	}
	if !containsAny(low, speaking...) && !orders[firstWord(low)] {
		return out
	}
	for _, s := range danish.Sentences(text, 0, nil) {
		if speaksToWriter(low[s.Start:s.End]) {
			out = append(out, document.Span{Start: base + s.Start, End: base + s.End})
		}
	}
	return out
}

// speaking stand in all that speaksToWriter finds, but for orders.
var speaking = []string{"afsnittet ", " tegn", " linjer", "hjælpetekst", "skriv", "her indsættes", "indsæt", "sett inn", "slet d", "udfyldes"}

func containsAny(s string, parts ...string) bool {
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

// orders begin a help text that stands as running text: what a template tells its
// writer to do and no case text tells its readers.
var orders = map[string]bool{"beskriv": true, "redegør": true, "angiv": true, "opsummer": true, "anfør": true, "gengiv": true, "udfyld": true}

func firstWord(low string) string {
	low = strings.TrimLeft(low, " -*•")
	return low[:len(low)-len(strings.TrimLeftFunc(low, unicode.IsLetter))]
}

// clauseEnd is where the sentence that holds byte i ends, without its full stop; at most
// 80 bytes on.
func clauseEnd(text string, i int) int {
	end := i
	for end < len(text) && end < i+80 && strings.IndexByte(".\n\t", text[end]) < 0 {
		end++
	}
	for end < len(text) && !utf8.RuneStart(text[end]) {
		end++
	}
	return end
}

// speaksToWriter reports whether a folded sentence is an instruction to the writer.
func speaksToWriter(low string) bool {
	words := danish.Words(low, 0, nil)
	if len(words) == 0 {
		return false
	}
	at := func(i int) string {
		if i < len(words) {
			return words[i].Fold
		}
		return ""
	}
	if strings.Contains(low, "hjælpetekst") {
		return at(0) == "husk" || at(0) == "slet" || at(0) == "hjælpetekst" || strings.Contains(low, "denne hjælpetekst") || strings.Contains(low, "hjælpetekst skal slettes") || strings.Contains(low, "hjælpeteksten slettes") || strings.Contains(low, "slet hjælpetekst")
	}
	switch at(0) {
	case "maks", "max", "maksimalt", "højst":
		if len(words) < 8 && containsAny(low, " linjer", " tegn", " ord.", " sætninger") {
			return true
		}
	}
	if strings.Contains(low, "afsnittet ") && strings.Contains(low, " fylde") && containsAny(low, measures...) {
		return true
	}
	if orders[at(0)] && containsAny(low, "sagens", "sagen ", "sagen,", "sagen.", "afsnittet", "dette felt", "højst", "linjer", "baggrund", "formål", "konsekvenser", "indstillingen", "lovgrundlag") {
		return true
	}
	switch at(0) + " " + at(1) {
	case "slet vejledning", "slet vejledningen", "slet hjælpeteksten", "slet instruksen":
		return true
	case "skriv her":
		return at(2) != "til" && at(2) != "på"
	case "her skrives", "her indsættes", "indsæt tekst", "indsæt dato", "indsæt navn", "indsæt beløb", "indsæt her", "indsæt link", "indsæt billede", "indsæt tabel", "indsæt kort", "indsæt evt", "indsæt eventuelt", "indsæt titel",
		"skriv tekst", "skriv teksten", "slet denne", "slet dette", "sett inn", "skriv inn", "udfyldes af", "udfyldes kun":
		return true
	}
	return false
}

// mergeFields finds «Navn» and «Sags_titel»: fields that no letter merge has filled.
func mergeFields(text string, base int, out []document.Span) []document.Span {
	for i := 0; ; {
		k := strings.Index(text[i:], "«")
		if k < 0 {
			return out
		}
		i += k
		end := strings.Index(text[i:], "»")
		if end < 0 {
			return out
		}
		inner := text[i+len("«") : i+end]
		if inner != "" && len(inner) <= 40 && strings.IndexFunc(inner, notInField) < 0 {
			out = append(out, document.Span{Start: base + i, End: base + i + end + len("»")})
			i += end
		}
		i += len("«")
	}
}

func notInField(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) }

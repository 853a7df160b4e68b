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
	return strings.IndexByte(text, '[') >= 0 || strings.IndexByte(text, '<') >= 0 || strings.IndexByte(text, '{') >= 0
}

// helpSigns are of what no help text is without but one in square brackets.
var helpSigns = func() *signs {
	words := slices.Concat(asides, measures, speaking, slices.Collect(maps.Keys(orders)))
	for _, l := range leftovers {
		words = append(words, l.text)
	}
	words = append(words, "(slettes") // see isAside
	return newSigns(words...)
}()

func asciiLower(r rune) rune {
	if r >= 'A' && r <= 'Z' {
		return r + 'a' - 'A'
	}
	return r
}

// leftovers are phrases that never belong in a finished text, folded; to is what they
// run to: the end of the sentence or nothing more.
var leftovers = []struct {
	text string
	full bool
}{
	{"fejl! henvisningskilde", true}, {"fejl! bogmærke", true}, {"fejl! ukendt", true},
	{"fejl! der er ikke angivet", true}, {"fejl! linket er ugyldigt", true}, {"fejl! hyperlinkreferencen", true},
	{"fejl! objekter kan ikke", true},
	{"error! reference source", true}, {"error! bookmark not", true}, {"feil! fant ikke", true}, {"feil! bokmerke", true},
	{"klik eller tryk her for at", true}, {"klik eller tryk for at", true}, {"klik her for at angive", true},
	{"klik her for at skrive", true}, {"klik her for at indtaste", true}, {"klik her for at tilføje", true},
	{"klikk eller trykk her", true}, {"klikk her for å skrive", true}, {"click or tap here", true}, {"click here to enter", true},
	{"vælg et element.", false}, {"choose an item.", false}, {"velg et element.", false},
	{"hjælp til udfyldelse:", true}, {"vejledning til udfyldelse:", true}, {"udfyldningsvejledning:", true},
	{"skrivevejledning:", true}, {"til sagsbehandleren:", true}, {"til sagsbehandler:", true},
	{"til skribenten:", true}, {"til forfatteren:", true}, {"til den, der skriver:", true},
	{"lorem ipsum", false}, {"bla bla bla", false}, {"::: sett inn", true},
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
	if !danish.Holds(low, speaking...) && !orders[firstWord(low)] {
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
var speaking = []string{
	"afsnittet ", " tegn", " linjer", "hjælpetekst", "skriv", "her indsættes", "indsæt", "sett inn", "slet ",
	"udfyldes", "her beskrives", "her skal du", "her kan du", "her angives", "her redegøres", "her anføres",
	"vejledning:", "instruks:", "tip:",
}

// orders begin a help text that stands as running text: what a template tells its
// writer to do and no case text tells its readers.
var orders = danish.WordSet("beskriv redegør angiv opsummer anfør gengiv udfyld")

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
		return at(0) == "husk" || at(0) == "slet" || at(0) == "hjælpetekst" ||
			strings.Contains(low, "denne hjælpetekst") || strings.Contains(low, "hjælpetekst skal slettes") ||
			strings.Contains(low, "hjælpeteksten slettes") || strings.Contains(low, "slet hjælpetekst")
	}
	switch at(0) {
	case "maks", "max", "maksimalt", "højst":
		if len(words) < 8 && danish.Holds(low, " linjer", " tegn", " ord.", " sætninger") {
			return true
		}
	}
	if strings.Contains(low, "afsnittet ") && strings.Contains(low, " fylde") && danish.Holds(low, measures...) {
		return true
	}
	if orders[at(0)] &&
		danish.Holds(low, "sagens", "sagen ", "sagen,", "sagen.", "afsnittet", "dette felt", "højst", "linjer",
			"baggrund", "formål", "konsekvenser", "indstillingen", "lovgrundlag") {
		return true
	}
	if instructs(at, len(words), low) {
		return true
	}
	switch at(0) + " " + at(1) {
	case "slet vejledning", "slet vejledningen", "slet hjælpeteksten", "slet instruksen":
		return true
	case "skriv her":
		return at(2) != "til" && at(2) != "på"
	case "her indsættes":
		return len(words) < 4 || danish.Holds(low, inserted...)
	case "her skrives", "indsæt tekst", "indsæt dato", "indsæt navn", "indsæt beløb", "indsæt her", "indsæt link",
		"indsæt billede", "indsæt tabel", "indsæt kort", "indsæt evt", "indsæt eventuelt", "indsæt titel",
		"skriv tekst", "skriv teksten", "slet denne", "slet dette", "sett inn", "skriv inn", "udfyldes af", "udfyldes kun":
		return true
	}
	return false
}

// inserted are what a template asks for in a place.
var inserted = []string{
	"tekst", "beskrivelse", "link", "tabel", "billede", "kort over", "dato", "navn", "resumé", "resume", "beløb",
	"oversigt", "figur", "citat", "indstilling", "bilag", "afsnit",
}

// instructs reports a folded sentence of n words that orders something about a section or a
// field; at gives its words.
func instructs(at func(int) string, n int, low string) bool {
	switch {
	case at(0) == "slet" && danish.Holds(low, "relevant", " hvis ", " når ", " inden ", " før ", "passer"),
		at(0) == "her" && (at(1) == "beskrives" || at(1) == "angives" || at(1) == "redegøres" || at(1) == "anføres") &&
			danish.Holds(low, " kort", "sagens", "afsnit", "linjer"),
		at(0) == "her" && (at(1) == "skal" || at(1) == "kan") && at(2) == "du" && danish.Holds(low, "skrive", "beskrive", "angive"),
		(at(0) == "vejledning" || at(0) == "instruks" || at(0) == "tip") && (orders[at(1)] || at(1) == "skriv" || at(1) == "slet"),
		at(0) == "skriv" && at(n-1) == "her" && n < 7,
		danish.Holds(low, "afsnit udfyldes", "afsnittet udfyldes", "felt udfyldes"),
		strings.HasPrefix(low, "afsnittet ") && danish.Holds(low, " højst ", " maks", " max") && danish.Holds(low, measures...):
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

package betjening

import (
	"maps"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of skabelonrest that knows an instruction by its form: no subject ("Slettes hvis
// ikke relevant"), or a subject that is a part of the paper itself ("Dette felt udfyldes af
// økonomi"), or an order in brackets ("(ret beløb)").

// instructionCues are the cue sets of instructions, and what each asks of the sentence.
var instructionCues = map[string][]string{
	"uden-grundled": {
		"(slettes|fjernes|udgår|udelades|udfyldes|bruges|anvendes|medtages|besvares|skrives) (kun|evt|eventuelt|" +
			"helt)? (hvis|såfremt|ved|når|inden|før)",
		"skal (altid|kun|ikke)? (udfyldes|slettes|fjernes|beskrives|besvares)",
	},
	"opgave": {
		"(udfyldes|skrives|indsættes|rettes|tilføjes|uddybes|tilpasses|formuleres|færdiggøres|omskrives|opdateres|" +
			"suppleres|afklares|kvalitetssikres)",
		"(afsnit|afsnittet|*afsnit|*afsnittet|feltet|felt|rubrikken) .. (udfyldes|skrives|afventer|mangler|indsættes|" +
			"færdiggøres|rettes|opdateres|følger|kommer|eftersendes|uddybes|tilrettes|fjernes|slettes|udgår)",
		"(bidrag|input|tekst|tal) (afventes|ventes|kommer|mangler|indhentes) (fra|hos)?",
	},
	"ordre": {
		"(beskriv|redegør|angiv|opsummer|anfør|gengiv|udfyld|forklar|overvej|begrund|nævn|oplist|kopier|kopiér|undgå|" +
			"tilføj|indsæt|slet|ret|vælg)",
	},
	"papiret": {
		"(dette_felt|dette_afsnit|denne_tekst|denne_rubrik|denne_boks|denne_tabel|dette_punkt) .. (udfyldes|skrives|" +
			"slettes|udgår|rettes|indsættes|afventer|opdateres)",
		"*afsnittet afventer",
		"husk at (rette|rettes|tjekke|slette|opdatere|indsætte|udfylde|fjerne|tilpasse)",
		"(rettes|opdateres|slettes|tjekkes|fjernes|tilpasses|udfyldes|rettes_til|skrives) (inden|før) (udsendelse|" +
			"udsendelsen|offentliggørelse|offentliggørelsen|publicering|dagsordenen_udsendes)",
		"slut på skabelon*",
		"(gammel|gamle) tekst fra",
		"her skal (der)? (stå|skrives|indsættes|beskrives|redegøres)",
		"(her_kommer|her_mangler|her_følger) .. (tekst|afsnit|tal|bidrag)",
		"(beskriv|redegør|angiv|forklar|anfør|oplist|opsummer|begrund) (her|kort|evt|eventuelt|gerne|kun)",
		"=UDKAST .. ikke (udsendes|offentliggøres|færdig|godkendt|endelig)", "brødtekst brødtekst",
	},
	"i-parentes": {
		"(ret|tjek|check|opdater|tilpas|uddyb|bekræft|verificer|dobbelttjek|kontroller|omskriv|spørg|" +
			"afklar) .. (beløb|beløbet|tal|tallet|tallene|dato|datoen|navn|navnet|tekst|teksten|formulering*|afsnit|" +
			"afsnittet|kilde|kilden|henvisning*|titel|årstal*|her|lige)",
		"(sæt|vælg) .. (kryds|én|et|en)",
		"streg .. (ud|over)", "det ikke relevante (slettes|fjernes|streges)",
	},
	"spoerg": {"(kilde|beløb|dato|årstal|tal|antal|navn|link|henvisning|reference|korrekt|rigtigt|passer_det|stadig_aktuelt)"},
	"enten": {
		"(er/er|har/har|skal/skal|kan/kan|vil/vil|bliver/bliver|får/får|giver/giver|medfører/medfører|kræver/kræver|" +
			"indebærer/indebærer|anbefaler/anbefaler|anbefales/anbefales) ikke",
	},
	"ret-teksten": {
		"(ret|tilpas|opdater|slet|udfyld|omskriv|uddyb|indsæt|fjern) (teksten|tekst|afsnittet|afsnit|tallene|tallet|" +
			"beløbet|datoen|feltet|felterne|formuleringen|eksemplet)",
	},
	"ja-nej": {"ja nej", "ja/nej", "ja eller nej"},
}

// withInstructions adds the sets of the instructions to those of the rule.
func withInstructions(cues map[string][]string) map[string][]string {
	maps.Copy(cues, instructionCues)
	return cues
}

// instructions appends the sentences of the item that are instructions to its writer.
func instructions(p *checker.Pass, out []document.Span) []document.Span {
	for set, fits := range instructionForms {
		for _, h := range p.Hits(set) {
			if s := &p.Sentences[h.Sentence]; !s.Heading && s.Cell == nil && s.Point < 0 && len(s.Words) > s.Lead && fits(p, s, h) {
				out = append(out, placeOf(set, s.Span, h.Span))
			}
		}
	}
	return out
}

// placeOf is where an instruction of a set stands: the sentence, or no more than the words
// where one has been left in a sentence that else is good.
func placeOf(set string, sentence, hit document.Span) document.Span {
	switch set {
	case "i-parentes", "spoerg", "enten":
		return hit
	}
	return sentence
}

var instructionForms = map[string]func(*checker.Pass, *agenda.Sentence, checker.Hit) bool{
	"uden-grundled": func(p *checker.Pass, s *agenda.Sentence, h checker.Hit) bool {
		return begins(p, s, h) && len(s.Words) < 16
	},
	"opgave": func(p *checker.Pass, s *agenda.Sentence, h checker.Hit) bool {
		words := s.Words[s.Lead:]
		lone := len(words) == 1 || strings.HasSuffix(words[0].Fold, "s") && goesOn[words[1].Fold] || !strings.HasSuffix(words[0].Fold, "s")
		return begins(p, s, h) && lone && !strings.HasPrefix(p.Doc.Text[h.Span.End:], " ikke") &&
			opensSection(p, h.Sentence) && len(words) < 12
	},
	"ordre": func(p *checker.Pass, s *agenda.Sentence, h checker.Hit) bool {
		return begins(p, s, h) && opensSection(p, h.Sentence)
	},
	"spoerg": func(p *checker.Pass, _ *agenda.Sentence, h checker.Hit) bool {
		return h.Span.Start > 0 && p.Doc.Text[h.Span.Start-1] == '(' && strings.HasPrefix(p.Doc.Text[h.Span.End:], "?)")
	},
	"enten":   func(*checker.Pass, *agenda.Sentence, checker.Hit) bool { return true },
	"papiret": func(p *checker.Pass, s *agenda.Sentence, _ checker.Hit) bool { return len(s.Words) < 20 },
	"i-parentes": func(p *checker.Pass, _ *agenda.Sentence, h checker.Hit) bool {
		end := strings.IndexByte(p.Doc.Text[h.Span.End:], ')')
		return h.Span.Start > 0 && p.Doc.Text[h.Span.Start-1] == '(' && end >= 0 && end < 20
	},
	"ret-teksten": func(p *checker.Pass, s *agenda.Sentence, h checker.Hit) bool { return begins(p, s, h) },
	"ja-nej": func(p *checker.Pass, s *agenda.Sentence, _ checker.Hit) bool {
		return openChoice(p.Text(s.Span), s.Words)
	},
}

// goesOn are the words an instruction without a subject goes on with; "Rettes loven, ..." is
// a condition.
var goesOn = danish.WordSet("af senere her når hvis kun med ved efter inden før i på til ikke evt eventuelt altid kort og")

// begins reports whether a sentence begins with a hit and with a capital, as an item of a list
// does not.
func begins(p *checker.Pass, s *agenda.Sentence, h checker.Hit) bool {
	return s.Words[s.Lead].Span.Start == h.Span.Start && danish.Capital(p.Doc.Text[h.Span.Start:])
}

// opensSection reports whether sentence i is the first below its heading.
func opensSection(p *checker.Pass, i int) bool {
	return i > 0 && p.Sentences[i-1].Heading && p.Sentences[i-1].Section == p.Sentences[i].Section
}

// openChoice reports whether a sentence is nothing but a choice nobody has made: "Ja / Nej
// (sæt kryds)". A box that is ticked is a choice.
func openChoice(text string, words []danish.Word) bool {
	if strings.ContainsAny(text, "☒☑✓✔✗") || strings.Contains(strings.ToLower(text), "[x]") {
		return false
	}
	for _, w := range words {
		if !choiceWords[w.Fold] {
			return false
		}
	}
	return true
}

var choiceWords = danish.WordSet("ja nej ja/nej eller sæt kryds vælg ikke relevant delvist delvis ved ét et en én svar")

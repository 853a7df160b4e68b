package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// foregone reports whether a clause of a sentence tells what comes of another choice than
// the recommended: a condition that opens with its verb and a main clause that does too
// ("Bortfalder planen, gælder ..."), or a subject that is the other choice itself
// ("Fortsat leje koster ...", "En kortere frist giver ...").
func foregone(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	for from := range clauses(p, s.Words) {
		words := s.Words[from:]
		if n := condition(words); n > 0 &&
			(forgoes(words[:n]) ||
				(echoes(s.Words[:from], words[0].Fold) || from == 0 && echoes(justBefore(p, i), words[0].Fold))) || otherSubject(words) {
			return true
		}
	}
	return false
}

// echoes reports whether the verb of a condition is a choice named just before it: "kan vælge
// A eller at forlænge aftalen; forlænges den, ...", "lade aftalen løbe. Løber den, ...".
func echoes(before []danish.Word, verb string) bool {
	if affirms(verb) {
		return false
	}
	stem := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(verb, "s"), "r"), "e")
	for k := 1; k < len(before); k++ {
		if w := before[k].Fold; len(stem) < 4 || w != stem+"e" {
			continue
		}
		for _, b := range before[max(k-3, 0):k] {
			if naming[b.Fold] {
				return true
			}
		}
	}
	return false
}

// naming are words in front of a choice in the infinitive.
var naming = danish.WordSet("at eller lade kan kunne")

// forgoes reports whether a condition is one of not doing, of doing less or later, or of
// what the item is about coming to nothing; what others do or fail to do is not.
func forgoes(words []danish.Word) bool {
	verb := words[0].Fold
	if others(words) || grows[verb] || words[1].Fold == "der" && arises[verb] || oneOfMany(words) ||
		kept[verb] && keptTerms[words[1].Fold] {
		return false
	}
	said := false
	for _, w := range words[1:] {
		said = said || negative[w.Fold]
		if w.Fold == "ja" {
			return false // "Siger Byrådet ja, ..."
		}
	}
	if said || rejects(verb) || forsakes[verb] || verb == "bliver" && stays(words[1:]) {
		return true
	}
	if affirms(verb) {
		return false
	}
	for _, w := range words[1:] {
		if chooser[w.Fold] || pointing[w.Fold] || pointing[strings.TrimSuffix(w.Fold, "s")] || w.Fold == "sagen" ||
			w.Fold == "beslutningen" || w.Fold == "punktet" {
			return true
		}
	}
	return false
}

// stays reports whether a condition that opens with "bliver" is of what there is remaining:
// "Bliver grænsen på 0,5 meter", "Bliver væggen stående".
func stays(words []danish.Word) bool {
	for k, w := range words {
		switch w.Fold {
		case "som":
			if k+1 < len(words) && asBefore[words[k+1].Fold] {
				return true
			}
		case "på", "ved", "hvor", "stående", "liggende", "hængende", "siddende", "gældende":
			return true
		}
	}
	return false
}

// asBefore are words behind "som" that make it the way it is: "som den er", "som nu".
var asBefore = danish.WordSet("den det de nu i hidtil")

// negative are the words of a condition that turn it from what is recommended.
var negative = danish.WordSet("ikke ingen intet ingenting nej afslag kun nøjes mindre færre senere fortsat stadig " +
	"uændret uændrede udsættelse tom tomt tomme alene halvdelen halve anden andet andre gamle nuværende hidtidige " +
	"vente udskydes skrinlægges opgives")

// forsakes are verbs of coming to nothing that rejects has no stem of.
var forsakes = danish.WordSet("droppes dropper bortfalder udebliver mangler mister sløjfes udgår glipper strander " +
	"stilles forbliver spares skydes trækkes tøver springes slettes aflyses annulleres lukkes nedlægges undgår " +
	"forfalder står afskaffes fjernes sættes skæres opsiges frasiges dør forsvinder skubbes rykkes afstår afstås " +
	"takkes strammes hæves lempes forkortes begrænses")

// grows are verbs of what happens by itself.
var grows = danish.WordSet("stiger vokser regner sner opstår viser opfylder overholder virker udebliver")

// arises are verbs of what there happens to be: "Kommer der færre end ti, aflyses holdet".
var arises = danish.WordSet("kommer mangler holdes findes konstateres opstår søges meldes")

// ofCitizen are what one of many may send in.
var ofCitizen = danish.WordSet("ansøgning klage anmodning henvendelse sag")

var chooser = danish.WordSet("man vi udvalget byrådet kommunalbestyrelsen borgerrepræsentationen kommunen regionen " +
	"teknikudvalget økonomiudvalget")

// affirms reports whether a verb is one of doing what is recommended.
func affirms(verb string) bool {
	return danish.BeginsWith(verb, "vedtag", "godkend", "tiltræd", "bevilg", "imødekom", "gennemfør", "indfør", "følg",
		"giv", "meddel", "yd", "indgå", "opret", "etabler", "anlæg", "byg", "køb", "sælg", "beslut", "bekræft", "bliv",
		"er", "har", "kan", "vil", "skal", "kommer", "får", "sker", "træff", "støtt", "udvid", "opfør", "ønsk")
}

// others reports whether the subject of a condition is somebody the municipality deals with.
func others(words []danish.Word) bool {
	for _, w := range words[1:min(4, len(words))] {
		if danish.BeginsWith(w.Fold, "leverandør", "entreprenør", "ansøger", "lejer", "køber", "borger",
			"tilbudsgiver", "firma", "vognmand", "ejer", "eleven", "barnet", "forældre", "operatør", "bygherre",
			"medlem", "deltager", "sygemeldt", "barn", "patient", "beboer", "medarbejder", "kursist", "lejer", "kunde",
			"bruger", "dør", "behov", "tilslutning", "efterspørgsel", "antal", "renten", "vejret") {
			return true
		}
	}
	return false
}

// otherSubject reports whether a clause opens with another choice as its subject and tells
// what it does: "Fortsat leje koster", "En kortere frist, 1. februar, giver", "At vente er".
func otherSubject(words []danish.Word) bool {
	if len(words) < 4 {
		return false
	}
	first, second := words[0].Fold, words[1].Fold
	switch {
	case first == "fortsat" || first == "uændret" || first == "uændrede":
	case (first == "en" || first == "et") &&
		(compared(second) || second == "anden" || second == "andet" || second == "fortsat" || second == "uændret"):
	case (first == "en" || first == "et") && slices.ContainsFunc(words[2:min(6, len(words))], setsAgainst):
		return auxiliary[words[2].Fold] || works[words[2].Fold] // "En voldgiftssag vil derimod trække ud"
	case first == "at" && (rejects(second) || second == "gøre" || second == "spare" || second == "droppe" || second == "lade"):
	default:
		return false
	}
	for _, w := range words[2:min(10, len(words))] {
		if works[w.Fold] {
			return true
		}
	}
	return false
}

// setsAgainst reports whether a word sets what a sentence tells against what was told before.
func setsAgainst(w danish.Word) bool {
	return w.Fold == "derimod" || w.Fold == "modsat" || w.Fold == "omvendt"
}

// oneOfMany reports whether a condition is of what may happen to one of those that a thing is
// for: "Kommer en cykel ikke tilbage". What is decided on is told in the passive or by its name.
func oneOfMany(words []danish.Word) bool {
	verb, next := words[0].Fold, words[1].Fold
	if len(words) > 2 && (next == "en" || next == "et") && ofCitizen[words[2].Fold] {
		return true
	}
	return (next == "en" || next == "et" || next == "nogen") &&
		(strings.HasSuffix(verb, "er") || verb == "fjernes" || verb == "opføres" || strings.HasPrefix(verb, "tilbage")) && !rejects(verb)
}

// compared reports whether a word is an adjective of degree: "kortere", "mindre", "billigere".
func compared(w string) bool {
	return len(w) > 5 && strings.HasSuffix(w, "ere") || w == "mindre" || w == "større" || w == "længere" || w == "lavere"
}

// works are verbs of effect.
var works = danish.WordSet("koster giver betyder medfører indebærer kræver sparer øger mindsker vil ville forlænger " +
	"forkorter fordyrer forsinker forringer flytter rammer udløser risikerer svækker skaber holder bliver mister belaster sænker hæver")

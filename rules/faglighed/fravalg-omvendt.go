package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// tellsOfNo reports whether a sentence tells what follows from another choice: a
// conditional that begins with its verb ("Afvises planen, ...") or an option that
// is named and then described ("Intet tilskud: Hotellet ...").
func tellsOfNo(p *checker.Pass) bool {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Heading || s.Aside() || s.Voice == agenda.Proposer || len(s.Words) == 0 || s.Point >= 0 {
			continue
		}
		if optionOfNot(p, i) {
			return true
		}
		if len(s.Words) < 4 || repeats(p, i) {
			continue
		}
		if verbFirst(s.Words) && !others(s.Words) && (turnsAway(p, i) || rejects(s.Words[0].Fold)) ||
			without(s.Words) || nothing(s.Words) || foregone(p, i) {
			return true
		}
	}
	return false
}

// turnsAway reports whether the condition that opens sentence i holds a word of not doing, or of
// doing less or later; in its main clause, such a word tells what comes.
func turnsAway(p *checker.Pass, i int) bool {
	words := p.Sentences[i].Words
	end := len(words) - 1
	for k := 2; k < len(words); k++ {
		if words[k].Break {
			end = k - 1
			break
		}
	}
	return slices.ContainsFunc(p.HitsIn("nej", i, i), func(h checker.Hit) bool { return h.Span.Start <= words[end].Span.Start })
}

// verbFirst reports whether a sentence opens with a verb and has a main clause
// behind a comma: the Danish conditional without "hvis". A passive needs nothing
// more; an active verb must have its subject next.
func verbFirst(words []danish.Word) bool {
	first, second := words[0].Fold, words[1].Fold
	if words[1].Break || kept[first] && keptTerms[second] {
		return false // "Klubber, der ikke ønsker plads, får ...", "Overholdes vilkårene ikke, ..."
	}
	passive := (strings.HasSuffix(first, "es") || strings.HasSuffix(first, "ås")) && len(first) > 4 && !notVerbs[first] && !ofMany(first)
	active := first == "gør" && doesNothing(words) || first == "går" || first == "får" || first == "står" ||
		strings.HasSuffix(first, "er") && len(first) > 4 &&
			(subject[second] || len(second) > 3 && (strings.HasSuffix(second, "et") || strings.HasSuffix(second, "en")))
	if oneOfMany(words) || !passive && !active && first != "gøres" && first != "sker" {
		return false
	}
	for i, w := range words[2:] {
		if w.Break && i+3 < len(words) {
			return true
		}
	}
	return false
}

// kept are verbs that ask whether terms are kept, and keptTerms such terms: no choice of the body's.
var (
	kept      = danish.WordSet("holdes overholdes opfyldes holder overholder efterleves")
	keptTerms = danish.WordSet("det dette den de vilkår vilkåret vilkårene krav kravet kravene forudsætningen " +
		"forudsætningerne fristen fristerne aftalen grænsen grænseværdien reglerne")
)

// doesNothing reports whether a clause that opens with "gør" is of doing nothing: "Gør
// man ingenting, ...".
func doesNothing(words []danish.Word) bool {
	for _, w := range words[1:min(5, len(words))] {
		switch w.Fold {
		case "intet", "ingenting", "ikke":
			return true
		}
	}
	return false
}

// rejects reports whether a verb that opens a conditional is one of another choice
// than the recommended.
func rejects(verb string) bool {
	return danish.BeginsWith(verb, "afvis", "nægt", "afslå", "fravælg", "udskyd", "udsæt", "behold", "bibehold",
		"fasthold", "undlad", "opgiv", "stands", "stop", "skrinlæg",
		"flyt", "sænk", "reducer", "vent", "bevar", "peg", "ønsk", "hold", "fald", "nøj", "vælg", "fortsæt", "lad",
		"gør", "forkast", "træff")
}

// ofMany reports whether a word is the genitive of many: "elevernes", "vejmændenes".
func ofMany(w string) bool {
	return strings.HasSuffix(w, "ernes") && w != "fjernes" || strings.HasSuffix(w, "endenes")
}

// notVerbs are words in -es and -er that open sentences without being verbs.
var notVerbs = danish.WordSet("deres alles begges ellers ydermere samtaler mennes efter under heller")

var subject = danish.WordSet("der det de den alt intet udvalget byrådet kommunalbestyrelsen borgerrepræsentationen " +
	"kommunen man forslaget planen bevillingen udbuddet")

// without reports whether a sentence opens with "Uden X" and goes on with its verb: "Uden
// bevillingen vil ...", "Uden en plan søges ...".
func without(words []danish.Word) bool {
	if words[0].Fold != "uden" || notWithout[words[1].Fold] {
		return false
	}
	for k, w := range words[2:min(7, len(words))] {
		if w.Break {
			return false
		}
		if auxiliary[w.Fold] || len(w.Fold) > 4 && endsAsVerb(w.Fold) && k+3 < len(words) {
			return true
		}
	}
	return false
}

// nothing reports whether a sentence opens with the choice of none and tells what it leads
// to: "Ingen lukkedage frigør ingen timer, så ...".
func nothing(words []danish.Word) bool {
	if first := words[0].Fold; first != "ingen" && first != "intet" {
		return false
	}
	switch words[2].Fold {
	case "frigør", "koster", "betyder", "sparer", "medfører", "indebærer":
	default:
		return false
	}
	for _, w := range words[3:] {
		if w.Fold == "så" || w.Fold == "men" {
			return true
		}
	}
	return false
}

// notWithout are words that make "uden" mean something else: "uden for", "uden at".
var notWithout = danish.WordSet("for om at på over tvivl sammenligning undtagelse ophold videre")

var auxiliary = danish.WordSet("vil må kan skal er går står får har falder bliver mister mangler ophører fortsætter")

// endsAsVerb reports whether a word may be a verb of the present by its end.
func endsAsVerb(w string) bool {
	return strings.HasSuffix(w, "er") || strings.HasSuffix(w, "es") || strings.HasSuffix(w, "ås")
}

// optionOfNot reports whether a list line or paragraph opens by naming the choice
// not to ("Afslag.", "Ingen lokalplan nu.", "Model C. Grænsen ændres ikke.") and
// goes on to describe it.
func optionOfNot(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	if s.Cell != nil {
		return s.Cell.Col == 1 && s.Cell.Row > 1 && leavesAsIs(s.Words)
	}
	words, lettered := s.Words, false
	if len(words) > 1 && len(words[0].Text) == 1 && words[0].Text >= "A" && words[0].Text <= "H" {
		words, lettered = words[1:], true // "C. Ingen bro."
	}
	if keepsAsIs(p, s) {
		return true
	}
	if s.Section != nil && ofHeading[s.Section.Role] || len(words) > 1 && words[1].Fold == "af" {
		return false // "Ingen udgift for kommunen.", "Ingen af naboerne har skrevet."
	}
	if s.Block == nil || !lettered && s.Span.Start > s.Block.Content().Start+2 || s.Block.Content().Len() < 60 {
		return false
	}
	switch words[0].Fold {
	case "ingen", "intet":
		return lettered || namesOnly(p, words) // not "Ingen stillinger berøres af planen."
	case "ingenting", "afslag", "nulalternativet", "uændret":
		return true
	}
	return namesNo(words[0].Fold) && namesOnly(p, words)
}

// namesNo reports whether a word is one of saying no that a choice may have as its name:
// "Afvisning.", "Udskydelse:", "Behold ordningen."
func namesNo(w string) bool {
	return danish.BeginsWith(w, "afvis", "forkast", "udskyd", "udsæt", "fravalg", "fravælg", "nulløsning", "fasthold", "bibehold", "behold")
}

// namesOnly reports whether a choice is named before anything is told of it, by a short
// sentence or one with a colon, or told at once with what it leads to.
func namesOnly(p *checker.Pass, words []danish.Word) bool {
	for k, w := range words[:min(7, len(words))] {
		if k > 0 && w.Break && strings.Contains(p.Doc.Text[words[k-1].Span.End:w.Span.Start], ":") ||
			k > 1 && works[w.Fold] && !modal[w.Fold] && w.Fold != "vil" {
			return true
		}
	}
	return len(words) < 7
}

// ofHeading are the roles of sections where "Ingen ..." answers the heading.
var ofHeading = map[document.Role]bool{
	document.RoleEconomy: true, document.RoleLaw: true, document.RoleHearing: true, document.RoleStaff: true,
	document.RoleCompetence: true, document.RoleAttachments: true, document.RoleNext: true, document.RoleHistory: true,
}

// keepsAsIs reports whether a line that opens with a named option says at once that it
// changes nothing, and goes on: "Model 1, 1,50 meter som nu: Klagerne fortsætter."
func keepsAsIs(p *checker.Pass, s *agenda.Sentence) bool {
	if _, _, ok := optionAt(p, s, 0); !ok || s.Lead > 0 || len(s.Words) < 7 {
		return false
	}
	for k := 2; k < min(len(s.Words)-1, 9); k++ {
		if leavesAsIs(s.Words[k:]) {
			return true
		}
	}
	return false
}

// leavesAsIs reports whether a row of a table is the choice to change nothing.
func leavesAsIs(words []danish.Word) bool {
	if len(words) == 0 {
		return false
	}
	switch words[0].Fold {
	case "ingen", "intet", "ingenting", "uændret", "nulalternativ", "nulalternativet", "0-alternativ", "bevar", "afslag":
		return true
	case "som", "status":
		return len(words) > 1 && (words[1].Fold == "nu" || words[1].Fold == "i" || words[1].Fold == "hidtil" || words[1].Fold == "quo")
	}
	return false
}

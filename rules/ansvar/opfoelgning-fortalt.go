package ansvar

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of opfoelgning-mangler that looks for a follow-up that is told of.

// followsUp reports whether the item tells of a follow-up to come.
func followsUp(p *checker.Pass) bool {
	for _, h := range p.Told("svar") {
		if !h.Negated && !p.Attached(h.Sentence) && !over(p, h.Sentence) && !p.Has("ikkesvar", h.Sentence) &&
			!decidedNext(p, h.Sentence) && !agendaLine(&p.Sentences[h.Sentence]) {
			return true
		}
	}
	for _, h := range p.Told("hoerer") {
		if comes(p, h.Sentence) && !agendaLine(&p.Sentences[h.Sentence]) && !p.Has("ikkesvar", h.Sentence) &&
			!decidedNext(p, h.Sentence) &&
			(p.Has("maalt", h.Sentence) || p.Has("igen", h.Sentence) ||
				p.Sentences[h.Sentence].In(document.RoleNext) || ahead(p, h.Sentence)) {
			return true
		}
	}
	for _, h := range p.Told("maalt") {
		if !inBrackets(p, p.Sentences[h.Sentence].Span, h.Span) && p.Has("vises", h.Sentence) &&
			!p.Has("andet", h.Sentence) && !p.Has("ikkesvar", h.Sentence) && comes(p, h.Sentence) {
			return true
		}
	}
	return false
}

// decidedNext reports whether sentence i tells of a draft that comes to be decided on, and
// of nothing that is measured.
func decidedNext(p *checker.Pass, i int) bool {
	return p.Has("naestesag", i) && !p.Has("maalt", i) && !saysEvaluate(&p.Sentences[i])
}

// saysEvaluate reports whether a sentence speaks of evaluating or following something.
func saysEvaluate(s *agenda.Sentence) bool {
	return slices.ContainsFunc(s.Words, func(w danish.Word) bool {
		return strings.Contains(w.Fold, "evaluer") || strings.HasPrefix(w.Fold, "følge") || strings.HasPrefix(w.Fold, "opfølg")
	})
}

// wishes are what those who were heard ask for: it is not decided yet.
const wishes = "(+rådet|foreningen|+foreningen|foreninger|bestyrelsen|+bestyrelsen|med-udvalget|lokalmed|naboerne|" +
	"brugerne|beboerne|forældrene|pårørende) (ønsker|foreslår|foreslog|beder|bad|mener|peger|anbefaler|opfordrer|håber) .. (at|om)"

// ofThisItem tells that another body gets the item itself, othersHear that those whom it does not
// bind hear of it: neither says that this body hears whether it works.
const (
	ofThisItem = "(får|modtager|forelægges|læser|ser) .. (den|det|dette|sagen|sag|oplægget|forslaget|planen|notatet|" +
		"punktet|opfølgningen|statussen|materialet|orienteringen|redegørelsen|regnskabet) .. til (orientering|" +
		"efterretning|udtalelse|kommentering|bemærkninger|høring|drøftelse)"
	othersHear = "(andre|øvrige|flere) (udvalg|udvalgs|råd|nævn)"
	lawful     = "(loven|+loven|lovens|lovgivningen|bekendtgørelsen|+bekendtgørelsen) (kræver|pålægger|siger|" +
		"fastsætter|forudsætter|foreskriver|stiller)"
)

// measures are words for what tells whether something works.
const measures = "(tal|tallene|tallet|+tal|+tallet|+tallene|antal|antallet|opgørelse*|*opgørelse|*opgørelsen|måling*|" +
	"*måling|*målingen|tælling*|*tælling|*tællingen|*undersøgelse|*undersøgelsen|statistik*|resultat*|erfaring*|" +
	"effekt*|virkning*|evaluering*|prøven|prøverne|stikprøve*|tilfredshed*|klager|klagerne|afvigelser|fravær*|" +
	"sygefravær*|udviklingen|status|opfølgning*|opsamling*|redegørelse*|rapport|*rapporten|tabel|tabellen|kurve|" +
	"kurven|oversigt|andelen|omfanget|brugen|trivsel*|ventetid*|svartid*)"

package lovlighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// units begin the names of units that run a service: what is said of them need not be about it.
var units = []string{
	"plejehjem", "plejecent", "ældrecent", "dagcent", "demensdagcent", "hjemmepleje", "sygepleje", "hjemmesygepleje",
	"tandpleje", "sundhedspleje", "botilbud", "bosted", "krisecent", "kvindekrisecent", "herberg", "forsorgshjem",
	"bofællesskab", "specialskole", "ppr", "familiehus", "kommunikationscent", "kontaktperson",
}

// otherwise begin words for what may cost less without citizens getting less.
var otherwise = []string{
	"indkøb", "købes", "køber", "købe", "aftale", "udbud", "leverandør", "prisen", "licens", "system", "vagtplan",
	"rute", "biler", "kontor", "husleje", "lokale", "varme", "energi", "strøm", "dokumentation", "journal", "admin",
	"digital", "refusion", "takst", "indtægt",
	"betaling", "egenbetaling", "brugerbetaling", "hjemtag", "genbrug", "samles", "samle", "depot", "lager", "skærm",
	"vask", "sygefravær", "forebyg", "hurtigere", "effektiv", "færre", "medicin", "teknolog", "velfærdsteknolog",
	"robot", "automat", "invester", "faktura", "regning", "budgetteret", "tilbageløb", "statslig", "gået", "faldet", "faldt", "steget",
}

// costsOtherwise reports whether words tell of something else that costs less, or of the past.
func costsOtherwise(words []danish.Word) bool {
	return danish.HasStem(words, otherwise...) ||
		slices.ContainsFunc(words, func(w danish.Word) bool { return w.Fold == "var" || w.Fold == "blev" })
}

// tools begin words for what a unit works with.
var tools = []string{"dokumentation", "journal", "skærm", "system", "licens", "vagtplan", "strøm", "varme", "energi", "printer"}

// costed reports whether a saving in kroner stands with a service that the sentence names as
// such, or is about, and nothing tells of another reason for it: "Genoptræningen foregår i
// grupper. Det sparer 400.000 kr."
func costed(p *checker.Pass, service checker.Hit) bool {
	i := service.Sentence
	s := &p.Sentences[i]
	if s.Section == nil || !savedBy(p, service) || runs(p, service) || p.Has("ikke", i) || p.Has("stab", i) {
		return false
	}
	return !costsOtherwise(s.Words)
}

// savedBy reports whether the sentence of a service tells of a saving, or one of the two behind
// it where the service is what the sentence is about.
func savedBy(p *checker.Pass, service checker.Hit) bool {
	i := service.Sentence
	s := &p.Sentences[i]
	last := i
	if first := s.Words[s.Lead:]; service.Span.Start <= first[min(3, len(first)-1)].Span.Start {
		last = min(i+2, len(p.Sentences)-1)
	}
	for j := i; j <= last && p.Sentences[j].Block == s.Block; j++ {
		if saves(p, j) {
			return true
		}
	}
	return false
}

// saves reports whether sentence i tells of a saving in kroner.
func saves(p *checker.Pass, i int) bool {
	told := slices.ContainsFunc(p.SaidIn("spare", i), func(h checker.Hit) bool { return !h.Negated })
	return told && p.HasMoney(i)
}

// runs reports whether a service is named as a unit, an owner or a place.
func runs(p *checker.Pass, h checker.Hit) bool {
	name := danish.Fold(p.Text(h.Span))
	if owns(p, h) || danish.BeginsWith(name, units...) {
		return true
	}
	s := &p.Sentences[h.Sentence]
	for k := s.Lead + 1; k < len(s.Words); k++ {
		if s.Words[k].Span.Start >= h.Span.Start {
			before := s.Words[k-1].Fold
			return before == "i" || before == "på" || before == "ved" || before == "under" || before == "om"
		}
	}
	return false
}

// onlyWhere reports whether a unit is named only as where something is cut that is nothing citizens
// get of the service: "lammekød udgår på de fem plejecentre".
func onlyWhere(p *checker.Pass, h checker.Hit) bool {
	if !danish.BeginsWith(danish.Fold(p.Text(h.Span)), units...) {
		return false
	}
	s := &p.Sentences[h.Sentence]
	at := false
	for k := s.Lead; k < len(s.Words); k++ {
		w := &s.Words[k]
		if w.Span.End <= h.Span.Start {
			at = w.Fold == "på" || w.Fold == "i" || at && (articles[w.Fold] || w.Fold[0] <= '9')
		}
		if !h.Span.Contains(w.Span) && (danish.Holds(w.Fold, met...) || danish.EndsWith(w.Fold, measures...)) {
			return false
		}
	}
	return at
}

// articles are what may stand between "på" and where.
var articles = danish.WordSet("de den det alle vores kommunens begge to tre fire fem seks syv otte ni ti")

// met are parts of words for what citizens meet of a service.
var met = []string{
	"besøg", "time", "timer", "tid", "plads", "afgang", "runde", "tur", "hold", "tilbud", "hjælp", "ydelse", "niveau",
	"normering", "bemanding", "forløb", "døgn", "støtte", "tilsyn", "lektion", "undervisning",
	"træning", "kørsel", "levering", "nattevagt", "afdeling", "afsnit", "omfang", "antal", "ramme", "budget",
	"psykolog", "terapeut", "pædagog", "plejerske", "klinik", "medarbejder", "stilling", "rengøring", "pleje", "bevilling", "tildeling",
}

// meets reports whether one of the two words behind a position is what citizens meet.
func meets(s *agenda.Sentence, end int) bool {
	seen := 0
	for k := s.Lead; k < len(s.Words) && seen < 2; k++ {
		w := &s.Words[k]
		if w.Span.Start < end {
			continue
		}
		seen++
		if danish.Holds(w.Fold, met...) {
			return true
		}
	}
	return false
}

// owns reports whether a service is named only as the owner of something else: "tandplejens
// journalsystem".
func owns(p *checker.Pass, h checker.Hit) bool {
	name := p.Text(h.Span)
	if danish.EndsWith(name, "ens", "ets", "nes") {
		return !meets(&p.Sentences[h.Sentence], h.Span.End)
	}
	return false
}

// ofElse reports whether a cut tells itself of what: "nedlæggelse af opvaskestuerne".
func ofElse(p *checker.Pass, cut checker.Hit) bool {
	s := &p.Sentences[cut.Sentence]
	for k := s.Lead; k < len(s.Words); k++ {
		if w := &s.Words[k]; w.Span.Start >= cut.Span.End {
			return w.Fold == "af" && !meets(s, w.Span.End)
		}
	}
	return false
}

// unitBeside reports whether a service is named only to say where or whereto something else is: "stoppet ved
// Plejehjemmet Lunden", "kørselsordning til specialskolen".
func unitBeside(p *checker.Pass, h checker.Hit) bool {
	if !danish.BeginsWith(danish.Fold(p.Text(h.Span)), units...) {
		return false
	}
	s := &p.Sentences[h.Sentence]
	for k := s.Lead + 2; k < len(s.Words); k++ {
		if s.Words[k].Span.Start < h.Span.Start {
			continue
		}
		prep, what := s.Words[k-1].Fold, s.Words[k-2].Fold
		return nearBy[prep] && !danish.Holds(what, met...) || prep == "til" && danish.Holds(what, rides...)
	}
	return false
}

// gains reports whether a service is what gets more: "en tillægsbevilling på 2 mio. kr. til
// hjemmesygeplejen".
func gains(p *checker.Pass, h checker.Hit) bool {
	more := false
	s := &p.Sentences[h.Sentence]
	for k := s.Lead + 1; k < len(s.Words); k++ {
		w := &s.Words[k]
		if w.Span.Start >= h.Span.Start {
			return more && s.Words[k-1].Fold == "til"
		}
		more = !(w.Break && w.Fold == "og") &&
			(more || danish.BeginsWith(w.Fold, "tillægsbevilling", "merbevilling", "midler", "tilfør", "opnormer"))
	}
	return false
}

// nearBy are the words for where something lies from a unit.
var nearBy = danish.WordSet("ved fra forbi nær bag omkring")

// rides are parts of words for the way to a service, which is a service of its own.
var rides = []string{"kørsel", "kørslen", "transport", "befordr", "vejen", "stien", "bus", "rute"}

// onlyPlace reports whether a service in the title is where something else is: "Engangsservice
// på plejecentrene".
func onlyPlace(s *agenda.Sentence, x document.Span) bool {
	for k := s.Lead + 2; k < len(s.Words); k++ {
		if s.Words[k].Span.Start < x.Start {
			continue
		}
		prep := s.Words[k-1].Fold
		return (prep == "på" || prep == "ved" || prep == "i") && !meets(s, s.Words[k-2].Span.Start)
	}
	return false
}

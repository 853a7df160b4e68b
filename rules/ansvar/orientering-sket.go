package ansvar

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of orientering-uden-status that sees an account of what has happened, and what
// is measured in a table or comes later.

// accountOf reports whether the item mainly tells what has happened and been done, of an
// error or with a count: "De 72 borgere fik et nyt kort", "Vejledningen er rettet".
func accountOf(p *checker.Pass) bool {
	all, done, counts, wrong := 0, 0, false, false
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if !running(p, i) {
			continue
		}
		wrong = wrong || p.Has("fejlhistorie", i) || p.Has("kritik", i)
		if s.In(document.RoleEconomy, document.RoleLaw, document.RoleCompetence) || p.Has("grundlag", i) || p.Has("besoeg", i) {
			continue
		}
		all++
		if hasHappened(s) {
			done++
			counts = counts ||
				slices.ContainsFunc(p.Numbers(i),
					func(n danish.Number) bool { return n.Kind == danish.Plain && weight(p, n) > 1 && !address(p, n) })
		}
	}
	if _, ok := p.Named("kritik"); ok || ofError(p) {
		wrong = true
	}
	return done >= 1 && 3*done >= all && (wrong || counts && done >= 2)
}

// running reports whether sentence i is running text of the case, not a heading, a point,
// an attachment or the calendar of the item.
func running(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	return !s.Heading && s.Section != nil && s.Cell == nil && s.Point < 0 && !s.In(document.RoleRecommendation) &&
		!p.Attached(i) && !s.Aside() && !agendaLine(s)
}

// hasHappened reports whether a sentence has a verb in the past or the perfect that tells
// what somebody did or what became of something: "blev lukket", "er sendt", "beklagede".
func hasHappened(s *agenda.Sentence) bool {
	since := 9 // words since an auxiliary
	for k := s.Lead; k < len(s.Words); k++ {
		w := &s.Words[k]
		switch since++; {
		case auxiliary[w.Fold] && w.Fold != "bliver":
			since = 0
		case pastVerbs[w.Fold] && !lasting[w.Fold], befell[w.Fold], since <= 7 && participle.Has(w):
			return true
		}
	}
	return false
}

// lasting are verbs in the past that tell how something was, not what happened.
var lasting = danish.WordSet("var havde stod lå mente ønskede")

// befell are further verbs in the past that tell what happened.
var befell = danish.WordSet("manglede opdagede rykkede klagede opsagde faldt steg løb skete lykkedes lukkede begyndte")

// participle are the past participles that tell a change; a state like "bygget op om" or
// "ansat af" is none.
var participle = danish.NewClass(func(w string) bool {
	return becomes[w] ||
		danish.EndsWith(w, "eret", "rettet", "sendt", "flyttet", "lukket", "sluttet", "stadfæstet", "hjemvist",
			"genoptaget", "slettet", "betalt", "meldt", "modtaget", "gået", "søgt", "truffet")
})

var becomes = danish.WordSet(`fået sat lagt taget målt fundet skrevet besvaret givet gjort ringet ført indført undervist
	omlagt afsagt sprunget rykket faldet vokset steget vaccineret påpeget opdaget beklaget fjernet udbetalt erstattet
	besøgt svigtet glemt nægtet opkrævet ændret omskrevet nedlagt ansat bedt holdt mødtes fornyet brugt`)

// measuredIn reports whether a table of the item holds what is measured: two or more cells
// with a bare number or a share.
func measuredIn(p *checker.Pass) bool {
	cells := 0
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Cell == nil || s.In(document.RoleEconomy) || p.Attached(i) {
			continue
		}
		text := strings.TrimLeft(strings.TrimSpace(p.Text(s.Span)), "<>≤≥")
		if n, ok := danish.ParseCell(text, 0); ok && n.Kind != danish.Money {
			cells++
		}
	}
	return cells >= 2
}

// goesOn reports whether the item tells what comes next and when, in the running text or as
// a point of its own: "evalueres igen i juni 2027".
func goesOn(p *checker.Pass) bool {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Point >= 0 && p.Has("igen", i) && len(p.Dates(i)) > 0 {
			return true
		}
		if running(p, i) && !everyYear(p, i) && !p.Has("valg", i) && (ahead(p, i) || p.Has("kommer", i)) {
			return true
		}
	}
	return false
}

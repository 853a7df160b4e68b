package udvikling

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// offices are the places where a municipality offers something.
const offices = "(+centret|+centeret|+huset|+hallen|hallen|+skolen|skolen|skolerne|+skolerne|biblioteket|" +
	"+biblioteket|+klubben|+klubberne|+plejersken|+plejen|+foreningen|kirken|jobcentret|frivilligcentret|+teamet|" +
	"+linjen|ungdomsskolen|musikskolen)"

var _ = add(&checker.Rule{
	ID:       "eksisterende-indsatser-ikke-naevnt",
	Title:    "Et nyt initiativ uden det, kommunen gør i forvejen",
	Severity: checker.Suggestion,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Proposal},
	Message:  "Sagen foreslår noget nyt. Fandt ikke noget om, hvad kommunen gør på området i dag.",
	Why:      "Politikerne kan kun vurdere et nyt tiltag, når de kender det, der allerede findes.",
	Remedy: "Skriv, hvad der findes i dag, og hvordan det nye hænger sammen med det: »Kommunen har i forvejen …, " +
		"som det nye supplerer«. Findes der intet, så skriv det: »Der findes ikke i dag en tilsvarende ordning«.",
	Answer: "Svar med, hvor de nuværende tilbud er beskrevet.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 4 (udvikling og samarbejde); case 4",
			Claims: []string{"udvikling-6", "case-4"}, Seen: "2026-11-22"},
	},
	Cues: effortCues,
	Bad: []string{
		"# Pulje til liv i landsbyerne\n\n## [[Indstilling]]\n" +
			"Det indstilles, at der oprettes en ny pulje på 1 mio. kr. til liv i landsbyerne.\n\n" +
			"## Sagsfremstilling\nPuljen kan søges af foreninger og borgere.",
		"# Forebyggelse af ensomhed\n\n## [[Indstilling]]\n" +
			"Det indstilles, at der igangsættes en indsats mod ensomhed blandt unge.\n\n## Økonomi\nIndsatsen koster 0,5 mio. kr.",
		"type: medlemsforslag\n# Medlemsforslag: Gratis bus for unge\n\n## Forslag\n" +
			"Alle unge kører gratis med de kommunale busser i dag og i morgen.\n\n## Forvaltningens bemærkninger\n" +
			"Forslaget er lovligt.\n\n## [[Indstilling]]\nBorgmesteren indstiller, at forslaget drøftes.",
		"# Landsbykonsulent\n\n## [[Indstilling]]\nDet indstilles, at der ansættes en landsbykonsulent.\n\n" +
			"## Videre forløb\nUdvalget får hvert år i september en status.",
		"# Pulje til huse\n\n## [[Indstilling]]\nDet indstilles, at der oprettes en ny pulje til huse.\n\n" +
			"## Sagsfremstilling\nPuljen passes af de nuværende medarbejdere, som allerede i dag har travlt.",
		"# Lektiecafé\n\n## [[Indstilling]]\nDet indstilles, at der åbnes en lektiecafé.\n\n## Sagsfremstilling\n" +
			"Erfaringen fra andre kommuner er god. Udvalget får en opgørelse i 2028.",
		"# Kampagne for vilde haver\n\n## [[Indstilling]]\nDet indstilles, at den søsættes i maj.\n\n" +
			"## Sagsfremstilling\nInsekterne mangler føde.",
		"# Guider\n\n## [[Indstilling]]\nDet indstilles, at guidekorpset oprettes.\n\n## Sagsfremstilling\n" +
			"Lokalet bruges i dag af skakklubben. Udgiften holdes inden for den nuværende ramme, og der laves en evaluering i 2028.",
		"# Makkere\n\n## [[Indstilling]]\nDet indstilles, at der oprettes et makkerkorps.\n\n## Sagsfremstilling\n" +
			"Lokalet har stået tomt siden 2024. Skolen har 140 elever. Beløbet bygger på tal fra regnskabet, og " +
			"rammen sættes tilsvarende ned. I forlængelse af mødet gøres der status over udgiften, første gang i maj.",
		"# Fædre\n\n## [[Indstilling]]\nDet indstilles, at der dannes fædregrupper.\n\n## Sagsfremstilling\nGruppen mødes om mandagen.",
		"# Ungekorps\n\n## [[Indstilling]]\nDet indstilles, at der oprettes et ungekorps.\n\n## Sagsfremstilling\n" +
			"Eleverne fortalte, at fritiden i dag er kedelig. Støtten kan gå til de eksisterende foreninger. Der er " +
			"90.000 kr. i puljen, og opgaven løses af de nuværende stillinger.",
	},
	Good: []string{
		"# Pulje til liv i landsbyerne\n\n## Indstilling\nDet indstilles, at der oprettes en ny pulje.\n\n" +
			"## Sagsfremstilling\nKommunen har i forvejen landdistriktspuljen og tre områdefornyelser.",
		"# Indsats mod ensomhed\n\n## Indstilling\nDet indstilles, at der igangsættes en indsats mod ensomhed.\n\n" +
			"## Sagsfremstilling\nDer findes ikke i dag en tilsvarende indsats.",
		"# Nyt fortov\n\n## Indstilling\nDet indstilles, at der etableres fortov og parkeringspladser ved skolen.",
		"type: medlemsforslag\n# Medlemsforslag: Gratis bus for unge\n\n## Forslag\nAlle unge skal køre gratis.\n\n" +
			"## Forvaltningens bemærkninger\nUnge kan i dag købe et ungdomskort til halv pris.",
		"# Frivilligkorps\n\n## Indstilling\nDet indstilles, at der oprettes et frivilligkorps.\n\n" +
			"## Det gør vi i dag\nRøde Kors besøger 40 ældre.",
		"type: medlemsforslag\n# Medlemsforslag: Kommunen skal udtræde af komitéen\n\n## Forslag\n" +
			"Forundersøgelsen af en forbindelse, som skulle etablere et netværk, er fra 2021. Kommunen bør udtræde af komitéen.",
		"# Mentorer\n\n## Indstilling\nDet indstilles, at der ansættes tre mentorer.\n\n## Sagsfremstilling\nKommunen har ingen mentorer.",
		"# Madklub\n\n## Indstilling\nDet indstilles, at der startes en madklub.\n\n## Sagsfremstilling\n" +
			"Dagcentret holder fællesspisning om mandagen.",
		"# Ungepanel\n\n## Sagsfremstilling\n| Råd | Siden |\n|---|---|\n| Elevrådet | 2012 |\n\n## Indstilling\n" +
			"Det indstilles, at der nedsættes et panel.",
		"type: medlemsforslag\n# Forslag om gratis bind\n\nDer skal være gratis bind. Ungdomsskolen har dem i to klubber.",
		"# Guider\n\n## Indstilling\nDet indstilles, at guidekorpset oprettes.\n\n## Sagsfremstilling\n" +
			"Sundhedsplejersken besøger i dag alle nye forældre.",
		"# Natcafé\n\n## Indstilling\nDet indstilles, at natcaféen åbnes.\n\n## Sagsfremstilling\n" +
			"Herberget på kajen siger nej til folk med hund.",
		"# Gåhold\n\n## Indstilling\nDet indstilles, at ordningen med gåhold indføres.\n\n## Sagsfremstilling\nVi har kun stolegymnastik.",
		"# Ny leder af spejderkorpset\n\n## Indstilling\nDet indstilles, at lederen ansættes i en ny indsats.\n\n" +
			"## Sagsfremstilling\nFire har søgt.",
		"# Renovering af dammens stier\n\n## Indstilling\n" +
			"Det indstilles, at projektet sættes i gang som en ny indsats.\n\n## Sagsfremstilling\nDer lægges grus.",
		"# Fast korps i stedet for vikarbureau\n\n## Indstilling\nDet indstilles, at der oprettes et vikarkorps.\n\n" +
			"## Sagsfremstilling\nPersonalet ønsker det.",
		"# Konsulenter\n\n## Indstilling\nDet indstilles, at der ansættes to klimakonsulenter.\n\n" +
			"## Sagsfremstilling\nKlimaplanen har 40 punkter, og kun halvdelen er kommet i gang.",
		"# Ungekorps\n\n## Indstilling\nDet indstilles, at der oprettes et ungekorps.\n\n## Sagsfremstilling\n" +
			"Korpset lægges oven i de eksisterende sociale tilbud.",
	},
	Run: func(p *checker.Pass) {
		h, ok := p.About("nyt")
		if !ok {
			h, ok = begins(p)
		}
		if !ok && p.Item.Type == document.Proposal {
			h, ok = asksFor(p)
		}
		if _, ends := p.About("ophoer"); !ok || ends || replaces(p) ||
			p.Sentences[0].Section == nil && p.Has("fejl", 0) || !p.Absences() || tellsToday(p) || runsNow(p, h) || tellsNone(p, h) {
			return
		}
		p.Missing(p.Sentences[h.Sentence].Span, checker.Finding{})
	},
})

// begins is the point that has something set up for people; what it is may stand in the
// title only.
func begins(p *checker.Pass) (checker.Hit, bool) {
	titled := false
	for _, h := range p.Said("tiltag") {
		s := &p.Sentences[h.Sentence]
		titled = titled || s.Section == nil && !p.Excepted(h.Sentence)
		if !h.Negated && s.Point >= 0 && p.Has("begynd", h.Sentence) && !p.Excepted(h.Sentence) {
			return h, true
		}
	}
	if !titled {
		return checker.Hit{}, false
	}
	for _, h := range p.Said("begynd") {
		if !h.Negated && p.Sentences[h.Sentence].Point >= 0 && !p.Excepted(h.Sentence) {
			return h, true
		}
	}
	return checker.Hit{}, false
}

// asksFor is the place in a member's proposal, or its title, that asks for something new.
func asksFor(p *checker.Pass) (checker.Hit, bool) {
	alone := unanswered(p)
	for _, set := range []string{"forslag", "nyt"} {
		for _, h := range p.Hits(set) {
			if s := &p.Sentences[h.Sentence]; !h.Negated && (s.Voice == agenda.Proposer || s.Section == nil || alone && !s.Heading) {
				return h, true
			}
		}
	}
	return checker.Hit{}, false
}

// unanswered reports whether an item is a member's proposal and nothing more: then the member
// tells what there is.
func unanswered(p *checker.Pass) bool {
	return p.Item.Type == document.Proposal && !slices.ContainsFunc(p.Item.Sections, func(s *document.Section) bool {
		return s.Role != document.RoleProposal && s.Role != document.RoleOther && s.Role != document.RoleTitle &&
			s.Role != document.RoleAttachments && s.Role != document.RoleDecision
	})
}

// tellsToday reports whether the administration tells what there is already, or that
// there is nothing; a heading ("Det gør vi i dag") tells it too. How staff manages
// today and what comes next do not tell it.
func tellsToday(p *checker.Pass) bool {
	if headed(p, []string{"siden", "nuværende", "eksisterende", "findes"}) > 0 {
		return true
	}
	alone := unanswered(p)
	for _, set := range []string{"svar", "nutid"} {
		for _, h := range p.Hits(set) {
			s := &p.Sentences[h.Sentence]
			if s.Voice == agenda.Proposer && !alone &&
				(ownWords(p, s.Section) || set == "nutid" && !p.Has("driver", h.Sentence)) || s.Aside() ||
				s.Section == nil && !alone || s.Section.Role == document.RoleNext || p.Attached(h.Sentence) || ofOther(p, h) {
				continue
			}
			if set == "svar" && !p.Has("fremmed", h.Sentence) && !p.Has("fremtid", h.Sentence) ||
				set == "nutid" && !p.Has("bemanding", h.Sentence) {
				return true
			}
		}
	}
	return false
}

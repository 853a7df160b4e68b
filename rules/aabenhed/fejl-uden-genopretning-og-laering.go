package aabenhed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "fejl-uden-genopretning-og-laering",
	Title:    "En fejl er nævnt, men ikke hvad der gøres for de berørte, eller hvad der er lært",
	Group:    "fejlens historie",
	Severity: checker.Warning,
	Others:   []checker.Severity{checker.Suggestion},
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Information, document.Closed, document.Accounts},
	Message:  "Her er en fejl nævnt. Fandt ikke, hvad der gøres for dem, den har ramt, eller hvad der skal forhindre, at den sker igen.",
	Why:      "At rette fremadrettet hjælper ikke dem, fejlen allerede har ramt, og en fejl uden forklaring kommer igen.",
	Remedy: "Skriv begge dele, for eksempel: »De … borgere får brev senest den …, og sagerne genoptages. " +
		"Beregningen kontrolleres nu af to medarbejdere.« Er det besluttet ikke at gøre noget bagud, eller er det " +
		"ikke afklaret endnu, så skriv det og hvorfor.",
	Answer: "Svar med, hvor det står, hvad der sker for de berørte, og hvad der er ændret.",
	Sources: []checker.Source{
		{Tag: "kodeks",
			Place:  "KL's kodeks, pligt 6 (åbenhed om fejl): håndtere, lære og ikke skjule; case 19, 23, 24 og 25",
			Claims: []string{"aabenhed-1", "case-19", "case-23", "case-24", "case-25"}, Seen: "2026-11-22"},
	},
	Cues: repairCues,
	Bad: []string{
		"type: orientering\n[[Der er konstateret fejl i 40 afslag.]] Fremover afgøres sagerne rigtigt.",
		"type: beslutning\n[[Ved en fejl blev taksten beregnet for højt i 2025.]] Opkrævningen er nu stoppet.",
		"type: orientering\n[[Der er sket fejl i beregningen af tilskud i 712 sager.]] Beløbene tilbagebetales i maj.",
		"type: orientering\n[[Kommunen har opkrævet gebyret uden hjemmel.]] Der kan blive tale om at betale noget " +
			"tilbage. Medarbejderne er instrueret.",
		"# Tandpleje\n\n## Resumé\n[[Sagen fortæller også om en fejl i opkrævningen, fordi den har betydning.]]\n\n" +
			"## Tilbud\nPersonalet får undervisning.\n\n## Fejl i opkrævningen\n12 borgere har betalt for meget. Pengene er sendt tilbage.",
		"type: orientering\n[[Kommunen har opkrævet gebyret uden hjemmel i 40 sager.]] Det skyldes en gammel " +
			"skabelon. De to automater erstattes af en app.",
		"# Fejl i beregningen af tilskud\n\n## Sagsfremstilling\n" +
			"[[Ved en fejl har nogle familier fået for lidt i tilskud.]] Det skyldes et gammelt ark.\n\n" +
			"## Inddragelse\nForældrebestyrelserne er orienteret i brev.",
		"type: orientering\n[[Ved en fejl har 40 familier ikke fået besked om fristen.]] Det skyldes et gammelt skema, og det er udskiftet.",
	},
	Good: []string{
		"type: orientering\nDer er konstateret fejl i 40 afslag. De 40 borgere kontaktes, og sagerne genoptages. " +
			"Teamet har fået ny arbejdsgang og kontrol.",
		"type: orientering\nKommunen har opkrævet gebyret uden hjemmel. Krav før 2023 er forældede og betales ikke; " +
			"resten sendes retur i juni. Det skyldes en gammel skabelon.",
		"type: orientering\nFejlen blev opdaget i maj. De berørte familier har fået brev. For at undgå gentagelser " +
			"regner to medarbejdere fremover hver for sig.",
		"type: beslutning\nReglerne for booking har uhensigtsmæssigheder, som de nye regler retter op på.",
		"type: beslutning\nDer var en slåfejl i referatet, som er rettet. Systemet skal forhindre fejl i indtastningen.",
		"type: orientering\nDet var en fejl, at hanen ikke blev prøvet. Ejeren er kontaktet. Vagtchefen gennemgår " +
			"listen den første mandag i måneden.",
		"type: orientering\nAfgørelserne er truffet uden partshøring, og det er en fejl. De træffes på ny. Skemaet " +
			"har fået et felt om høring.",
		"# Kontrakt med rengøringsfirma\n\n## Sagsfremstilling\n" +
			"En stikprøve viste, at firmaet ikke havde vasket gulvene. Den nye instruks skal sikre, at ingen får forkert nøgle.",
		"# Sikkerhedsbrist i arkivet\n\n## Sagsfremstilling\n" +
			"To elever kunne læse andres karakterer. Det blev opdaget i maj.\n\n| Spørgsmål | Svar |\n|---|---|\n" +
			"| De berørte | har fået brev |\n| Ændret | adgangen lukkes nu automatisk |",
		"# Fejl i opkrævning for skolemad\n\n## Sagsfremstilling\n" +
			"Familierne blev trukket to gange. Pengene blev ført tilbage.\n\n## Læring\nEn fil sendes aldrig, før to har set den.",
		"type: orientering\nVed en fejl blev 30 prøver glemt. Beboerne har modtaget resultaterne af nye prøver. " +
			"Opgaven lå i en kalender, som ingen overtog.",
		"type: beslutning\nVed en forglemmelse blev lejen ikke reguleret. Den efteropkræves ikke. Aftalerne står i " +
			"et system, der minder om fristen.",
	},
	Run: func(p *checker.Pass) {
		at := plainStories(p)
		if len(at) == 0 {
			return
		}
		s := newStory(p, at)
		repaired := s.answeredBy("oprettet", 12) || s.answeredBy("kontakt", s.reachOfContact())
		learnt := s.answeredBy("laert", 6) || s.drawsLesson()
		f := s.missing()
		switch {
		case repaired && learnt:
			return
		case repaired:
			f.Severity = checker.Suggestion
			f.Message = "Her er en fejl nævnt. Fandt ikke, hvad den skyldes, eller hvad der er ændret, så den ikke sker igen."
			f.Remedy = "Skriv årsagen og ændringen, for eksempel: »Fejlen skyldes …. Fra den … kontrolleres …«."
		case learnt:
			f.Message = "Her er en fejl nævnt. Fandt ikke, hvad der gøres for dem, den allerede har ramt."
			f.Remedy = "Skriv det, for eksempel: »De … borgere får brev senest den …, og sagerne genoptages«. Er det " +
				"besluttet ikke at gøre noget bagud, eller er det ikke afklaret endnu, så skriv det og hvorfor."
		}
		p.Report(f)
	},
})

// plainStories are the stories told with more than "uhensigtsmæssighed", which may as
// well be about rules or a road, and more than the weakest words, which are answered by words as
// weak.
func plainStories(p *checker.Pass) []int {
	vague := map[int]bool{}
	for _, h := range p.Hits("fejl") {
		only, known := vague[h.Sentence]
		vague[h.Sentence] = strings.Contains(danish.Fold(p.Text(h.Span)), "uhensigtsmæssig") && (only || !known)
	}
	return slices.DeleteFunc(stories(p), func(i int) bool {
		return vague[i] || p.Has("skred", i) && !p.Has("fejl", i) && !p.Has("afvigelse", i)
	})
}

// reachOfContact is how far from the story those it touched may be told: further where all of
// the item is about the error.
func (s *story) reachOfContact() int {
	if s.p.InTitle("emne") {
		return 12
	}
	return 5
}

// drawsLesson reports whether a section is headed by what is learnt or done otherwise, and the
// administration tells something in it: "## Læring".
func (s *story) drawsLesson() bool {
	return slices.ContainsFunc(s.p.Sentences, func(at agenda.Sentence) bool {
		if at.Heading || at.Section == nil || at.Section.Heading.Empty() || at.Voice != agenda.Administration {
			return false
		}
		return danish.Holds(danish.Fold(s.p.Text(at.Section.Heading)), "læring", "lærer", "lært", "fremover",
			"forebyg", "ændrer", "er ændret", "lavet om", "ikke igen")
	})
}

// answeredBy reports whether something the administration tells near an error's
// story is in the set. A decision not to ("genoptages ikke") is an answer, a mere
// possibility is none.
func (s *story) answeredBy(set string, reach int) bool {
	for _, h := range s.p.Told(set) {
		if s.p.Has("maaske", h.Sentence) || set == "laert" && s.p.Has("tilraad", h.Sentence) {
			continue
		}
		if set == "kontakt" && h.Negated && (s.tells(h.Sentence) || danish.Holds(danish.Fold(s.p.Text(h.Span)), "fået", "fik", "modtog")) {
			continue // that they were not told is what went wrong
		}
		if at := &s.p.Sentences[h.Sentence]; at.Cell != nil && s.sections[at.Section] {
			return true // a row of the table that tells of the error
		}
		if s.reaches(h.Sentence, reach) ||
			reach > 6 && s.p.Sentences[h.Sentence].Section != nil && s.sections[s.p.Sentences[h.Sentence].Section] {
			return true
		}
	}
	return false
}

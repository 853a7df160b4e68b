package lovlighed

import (
	"slices"
	"strconv"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/lexicon"
)

var _ = add(&checker.Rule{
	ID:       "lovbestemt-trin-mangler",
	Title:    "Et lovbestemt trin i sagsgangen er ikke omtalt",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Closed, document.Accounts},
	Message:  "Fandt ikke et trin i sagsgangen, som loven kan kræve i en sag som denne.",
	Why:      "Springes et trin over, kan beslutningen være ugyldig, og politikerne kan ikke se, om det er taget.",
	Remedy: "Skriv, hvordan trinnet er taget, for eksempel: »Planen er screenet, og der skal ikke udarbejdes en " +
		"miljøvurdering, fordi …« eller »Ejer er partshørt, og afgørelsen indeholder klagevejledning«. Står det i et " +
		"bilag, så svar med det.",
	Answer: "Svar med, hvor trinnet er omtalt, eller hvorfor det ikke gælder her.",
	Sources: []checker.Source{
		{Tag: "lov",
			Place: "miljøvurderingsloven §§ 8-10; styrelsesloven § 2, stk. 2; forvaltningsloven § 19 og §§ 22-25; " +
				"slå op", Certainty: "S2", Seen: "2026-11-22"},
		{Tag: "lov", Place: "folkeskoleloven § 24, stk. 4, og bekendtgørelse nr. 700 af 23. juni 2014",
			Certainty: "S1", Seen: "2026-11-22"},
		{Tag: "kodeks", Place: "KL's kodeks, pligt 1 (lovlighed): gældende ret skal overholdes",
			Claims: []string{"lovlighed-1", "lovlighed-2", "lovlighed-10"}, Seen: "2026-11-22"},
	},
	Cues: stepCues(),
	Bad: []string{
		"type: beslutning\nDet indstilles, [[at forslag til lokalplan 512 vedtages og sendes i høring i fire uger.]]",
		"# Endelig vedtagelse af lokalplan 87\n\n## Sagsfremstilling\nPlanen har været i høring.\n\n## Indstilling\n" +
			"Teknik indstiller, [[at lokalplan 87 vedtages endeligt.]]",
		"# Ændring af styrelsesvedtægten\n\n## Indstilling\nDet indstilles, [[at ændringen af styrelsesvedtægten godkendes.]]",
		"# Hegn på Strandvej 3\n\n## Indstilling\nDet indstilles, [[at der meddeles påbud om at fjerne hegnet.]]\n\n" +
			"## Sagsfremstilling\nHegnet er to meter højt.",
		"# Forslag til lokalplan 34\n\n## Indstilling\nDet indstilles, [[at planen vedtages.]]\n\n" +
			"## Sagsfremstilling\nPlanen giver 80 boliger.",
		"# Rodet grund\n\n## Indstilling\nDet indstilles, [[at ejeren får påbud om at rydde grunden.]]\n\n" +
			"## Sagsfremstilling\nAffaldet ligger på jorden. Ejeren kan klage til nævnet.",
		"# Udskænkningstilladelse\n\n## Indstilling\n" +
			"Det indstilles, [[at bevillingen til kroen trækkes tilbage.]]\n\n## Sagsfremstilling\nDer er klaget ni gange.",
		"# Hegn\n\n## Indstilling\nDet indstilles, [[at ejeren pålægges at fjerne hegnet.]]\n\n## Sagsfremstilling\n" +
			"Hegnet er to meter højt.",
		"# Forslag til lokalplan 35\n\n## Indstilling\nDet indstilles, [[at planen vedtages.]]\n\n## Lovgrundlag\n" +
			"Planloven og lov om miljøvurdering af planer og programmer og af konkrete projekter (VVM).",
		"# Skurvogne på engen\n\n## Indstilling\nDet indstilles, [[at de to tilladelser kaldes tilbage.]]\n\n" +
			"## Høring\nÆldrerådet er hørt og støtter forslaget.",
		"# Terrasse ved åen\n\n## Indstilling\nDet indstilles, [[at der ikke gives dispensation til terrassen.]]\n\n" +
			"## Høring\nNaboerne er hørt.",
		"# Lukning af Nørre Skole\n\n## Indstilling\nDet indstilles, [[at Nørre Skole lukkes.]]\n\n" +
			"## Sagsfremstilling\nBussen ændres den 1. marts. Planen for bussen offentliggøres i maj.",
		"# Hegn ved åen\n\n## Indstilling\nDet indstilles, [[at ejeren påbydes at fjerne hegnet.]]\n\n" +
			"## Sagsfremstilling\nÆldrerådet har udtalt sig. Aftalen om græsset opsiges med tre måneders varsel.",
		"# Rodet gård\n\n## Indstilling\nDet indstilles, [[at ejeren får påbud om at rydde gården.]]\n\n" +
			"## Sagsfremstilling\nSagen er sat på med kort varsel.",
		"# Rodet gård\n\n## Indstilling\nDet indstilles, [[at ejeren får påbud om at rydde gården.]]\n\n" +
			"## Sagsfremstilling\nEjeren er partshørt. Naboerne har klaget.",
		"# Rettelser i vedtægten for kommunens styrelse\n\n## Indstilling\nDet indstilles, [[at ændringen godkendes.]]",
		"# Terrasse ved åen\n\n## Indstilling\nDet indstilles, [[at udvalget afviser at give dispensation til terrassen.]]",
	},
	Good: []string{
		"type: beslutning\nDet indstilles, at forslag til lokalplan 512 vedtages. Planen er screenet, og der skal " +
			"ikke udarbejdes miljøvurdering.",
		"# Ny lokalplan\n\n## Indstilling\nDet indstilles, at udarbejdelsen af lokalplan 512 igangsættes.",
		"# Lukning af Bøgeskolen\n\n## Indstilling\nDet indstilles, at skolen lukkes.\n\n## Sagsfremstilling\n" +
			"Forslaget har været i høring i otte uger.",
		"# Styrelsesvedtægt, 1. behandling\n\n## Indstilling\nDet indstilles, at ændringen af styrelsesvedtægten godkendes.",
		"# Solceller på Smedjen\n\n## Indstilling\nDet indstilles, at ejeren får dispensation fra lokalplan 33.",
		"# Tilskud\n\n## Indstilling\nDet indstilles, at ejeren pålægges et gebyr, og at bevillingen til koret trækkes tilbage.",
		"# Regler for terrasser\n\n## Resume\nI dag gives der afslag.\n\n## Indstilling\nDet indstilles, at reglerne godkendes.",
		"# Skurvogne på engen\n\n## Indstilling\nDet indstilles, at de to tilladelser kaldes tilbage.\n\n## Høring\n" +
			"Ældrerådet og stadeholderne er hørt. Klagefristen er fire uger.",
		"# Rodet grund\n\n## Indstilling\nDet indstilles, at ejeren får påbud om at rydde grunden.\n\n" +
			"## Sagsfremstilling\nEjeren har svaret på et forvarsel i maj og får klagevejledning.",
		"# Hegn\n\n## Indstilling\nDet indstilles, at der meddeles påbud om at fjerne hegnet.\n\n" +
			"## Sagsfremstilling\nEjeren er partshørt. Han kan klage til nævnet.",
		"# Vedtægtsændringer - Museum Nord\n\n## Indstilling\n" +
			"Det indstilles, at forslag til ændringer i vedtægterne for Museum Nord godkendes.",
		"# Ansøgning fra Klitkroen\n\n## Indstilling\nDet indstilles, at ansøgningen ikke imødekommes.\n\n" +
			"## Sagsfremstilling\nKroen har søgt om 80.000 kr. til nye borde.",
		"# Ændret praksis for altaner\n\n## Indstilling\n" +
			"Det indstilles, at der ikke gives dispensation til altaner mod gaden.\n\n## Sagsfremstilling\nGaden har ni huse med altan.",
		"# Salg af grund\n\n## Indstilling\nDet indstilles, at grunden sælges.\n\n## Resume\nKøber betaler, når lokalplanen er vedtaget.",
		"# Elevtal\n\n## Indstilling\nDet indstilles, at modtageklassen på Åskolen nedlægges.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() {
			return
		}
		for k, row := range lexicon.Steps() {
			h, ok := subjectHit(p, stepSet("e", k), stepSet("u", k))
			if !ok || ofParty(row) && toldOnly(p, h.Sentence) {
				h, ok = stepFor(p, k)
			}
			step, law := row.Navn, row.Lov
			if ok && toldStep(p, k) {
				ok = len(row.Klage) > 0 && !toldIn(p, stepSet("k", k))
				step, law = "klagevejledning til den, afgørelsen går ud over,", "forvaltningsloven § 25"
			}
			if !ok || noParty(p, k) {
				continue
			}
			p.Missing(document.Span{}, checker.Finding{
				Span: pointOr(p, h), Facts: []document.Span{h.Span},
				Message: "Fandt ikke " + step + " omtalt. Slå op i " + law + ", om det gælder her.",
			})
		}
	},
})

func stepSet(kind string, k int) string { return kind + strconv.Itoa(k) }

// stepCues holds the subject of row k of the lexicon as "ek", its exceptions as "uk" and
// the words that tell of the step as "ok"; "tk" and "sk" are the object in the title and the
// point that takes it further; "hk" are words for a hearing and "kk" those for a complaint,
// "pk" and "bk" those for a case without a party and for money.
func stepCues() map[string][]string {
	cues := map[string][]string{}
	for k, row := range lexicon.Steps() {
		cues[stepSet("e", k)], cues[stepSet("u", k)], cues[stepSet("o", k)] = row.Emne, row.Undtagen, row.Opfyldt
		cues[stepSet("t", k)], cues[stepSet("s", k)] = row.Om, row.Skridt
		cues[stepSet("h", k)], cues[stepSet("k", k)] = row.Hoert, row.Klage
		cues[stepSet("p", k)], cues[stepSet("b", k)] = row.Praksis, row.Penge
	}
	return cues
}

// ofParty reports whether a step is about a decision that goes against somebody.
func ofParty(row lexicon.Step) bool { return row.Slags == "indgreb" || row.Slags == "afgørelse" }

// toldOnly reports whether sentence i of the resume tells how things are and asks for nothing:
// "I dag gives der afslag."
func toldOnly(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	return s.In(document.RoleSummary) && s.Point < 0 && !p.Proposes(i)
}

// noParty reports whether nobody gets a decision of the kind of row k: the item settles how all
// are treated ("Ændret praksis for hegn"), or what is asked for is money or a lower price.
func noParty(p *checker.Pass, k int) bool {
	if slices.ContainsFunc(p.Hits(stepSet("p", k)), func(h checker.Hit) bool {
		s := &p.Sentences[h.Sentence]
		return s.Section == nil || s.Point >= 0
	}) {
		return true
	}
	return slices.ContainsFunc(p.Hits(stepSet("b", k)), func(h checker.Hit) bool { return !h.Negated })
}

// stepFor is the point that takes the object of the title further: "at planen vedtages"
// below "Forslag til lokalplan 12".
func stepFor(p *checker.Pass, k int) (checker.Hit, bool) {
	for _, t := range p.Said(stepSet("t", k)) {
		if p.Sentences[t.Sentence].Section != nil || p.Has(stepSet("u", k), t.Sentence) {
			continue
		}
		for _, h := range p.Said(stepSet("s", k)) {
			if p.Sentences[h.Sentence].Point >= 0 && !h.Negated && !p.Has(stepSet("u", k), h.Sentence) {
				return h, true
			}
		}
	}
	return checker.Hit{}, false
}

// toldStep reports whether the item tells of the step, also to say that it is not
// needed; headings and attachments count, the name of a law alone does not.
func toldStep(p *checker.Pass, k int) bool {
	return toldIn(p, stepSet("o", k)) || heardParty(p, k)
}

// toldIn reports whether a set has a hit that is told in the item and more than the name of a law.
func toldIn(p *checker.Pass, set string) bool {
	return slices.ContainsFunc(p.Hits(set), func(h checker.Hit) bool {
		return !p.Sentences[h.Sentence].Aside() && !inLawName(p, h)
	})
}

// heardParty reports whether the item tells of a hearing that is the step: of the party, or
// of nobody else that it names. That a council is heard says nothing of the party.
func heardParty(p *checker.Pass, k int) bool {
	row := lexicon.Steps()[k]
	for _, h := range p.Hits(stepSet("h", k)) {
		s := &p.Sentences[h.Sentence]
		if !h.Negated && !s.Aside() && (danish.HasStem(s.Words, row.Part...) || !s.Heading && !danish.HasStem(s.Words, row.Anden...)) {
			return true
		}
	}
	return false
}

// inLawName reports whether a hit is no more than the name of a law ("lov om miljøvurdering af … (VVM)").
func inLawName(p *checker.Pass, h checker.Hit) bool {
	for _, r := range p.Laws(h.Sentence) {
		if r.Law != "" &&
			(r.Span.Contains(h.Span) ||
				h.Span.Start == r.Span.End+2 && p.Text(document.Span{Start: r.Span.End, End: h.Span.Start}) == " (") {
			return true
		}
	}
	return false
}

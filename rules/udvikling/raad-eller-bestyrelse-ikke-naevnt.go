package udvikling

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "raad-eller-bestyrelse-ikke-naevnt",
	Title:    "Et råd eller en bestyrelse, der plejer at skulle høres, er ikke nævnt",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion},
	Message:  "Fandt ikke noget om, at det råd eller den bestyrelse, sagen vedrører, er hørt.",
	Why: "Råd og bestyrelser kender følgerne for dem, sagen handler om. Slå op, om de skal høres, før der " +
		"besluttes; er de hørt, skal politikerne kende svaret.",
	Remedy: "Skriv, hvem der er hørt, hvornår, og hvad svaret var: »Ældrerådet er hørt den … og peger på …«. Er " +
		"rådet ikke hørt, så skriv hvorfor. Står det i et bilag, så svar med det.",
	Answer: "Svar med, hvor høringen er beskrevet, eller hvorfor rådet ikke skal høres.",
	Sources: []checker.Source{
		{Tag: "lov", Place: "retssikkerhedsloven § 30, stk. 3 (ældreråd): slå op, om reglen er flyttet til ældreloven",
			Certainty: "S3", Seen: "2026-11-22"},
		{Tag: "lov", Place: "retssikkerhedsloven § 37 a, stk. 2 (handicapråd)", Certainty: "S1", Seen: "2026-11-22"},
		{Tag: "lov",
			Place:     "folkeskoleloven § 24, stk. 4, og bekendtgørelse nr. 700 af 23. juni 2014 (skolebestyrelser)",
			Certainty: "S1", Seen: "2026-11-22"},
		{Tag: "lokal", Place: "aftaler mellem kommunen og dens råd om, hvad der sendes i høring", Seen: "2026-11-22"},
		{Tag: "kodeks", Place: "KL's kodeks, pligt 4 (udvikling og samarbejde)",
			Claims: []string{"udvikling-2", "udvikling-6"}, Seen: "2026-11-22"},
		{Tag: "lokal", Place: "en kommunes eget kodeks: brugere og medarbejdere kommer selv til orde",
			Claims: []string{"egen-3", "egen-15"}, Seen: "2026-11-22"},
	},
	Options: &agreements{},
	OwnCues: func(options any) map[string][]string { return options.(*agreements).cues() },
	Cues:    bodyCues(),
	Bad: []string{
		"# Kvalitetsstandard for madservice\n\n## [[Indstilling]]\n" +
			"Det indstilles, at kvalitetsstandarden for madservice til ældre borgere godkendes.",
		"# Ledsagelse\n\n## Indstilling\nDet indstilles, at retningslinjerne for ledsageordning ændres.\n\n" +
			"## Høring\n[[Handicaprådet høres efterfølgende.]]",
		"type: drøftelse\n# Sparekatalog for handicapområdet\n\n## Indstilling\n" +
			"Det indstilles, at sparekataloget for handicapområdet drøftes.\n\n## [[Høring]]\nBudgettet sendes i offentlig høring.",
		"# Tilpasning af støtten i dagtilbud\n\n## [[Indstilling]]\nDet indstilles, at tilpasningen godkendes.\n\n" +
			"## Sagsfremstilling\nTimetallet sættes ned til 340.",
		"# Lukning af Børnehuset Anemonen\n\n## Indstilling\nDet indstilles, at børnehuset lukkes.\n\n## [[Høring]]\n" +
			"Forslaget har ikke været i høring.",
		"# Nedlæggelse af Vibe Skole\n\n## Indstilling\n" +
			"Det indstilles, at forslaget om at nedlægge Vibe Skole sendes i offentlig høring.\n\n## [[Høring]]\n" +
			"Forslaget lægges på hjemmesiden i otte uger.",
		"# Borde på fortovet\n\n## Sagsfremstilling\nDer bliver mindre plads til kørestole.\n\n## [[Indstilling]]\n" +
			"Det indstilles, at caféen må have borde på fortovet.",
		"# Fælles køkken for plejehjemmene\n\n## [[Indstilling]]\nDet indstilles, at model 1 vælges.",
		"# Mobiler\n\n## [[Indstilling]]\nDet indstilles, at elevernes mobiler samles ind på alle skoler.",
		"# Nyt torv\n\n## Sagsfremstilling\n" +
			"Trappen får granittrin, og en rampe lægges bagved. Blinde kan følge muren.\n\n## [[Indstilling]]\n" +
			"Det indstilles, at torvet ombygges.",
		"# Timer i børnehaverne\n\n## [[Indstilling]]\nDet indstilles, at timerne i børnehaverne fordeles efter alder.",
		"# Madservice\n\n## Sagsfremstilling\nDe ældre får gode råd om mad.\n\n## [[Indstilling]]\n" +
			"Det indstilles, at kvalitetsstandarden for madservice til ældre borgere godkendes.",
		"# Bussen\n\n## [[Indstilling]]\nDet indstilles, at bussen fremover kun kører til kl. 16.\n\n" +
			"## Sagsfremstilling\nTo tredjedele af turene er med borgere over 70 år.",
		"# Maden på Birkelund\n\n## [[Indstilling]]\nDet indstilles, at Birkelund får kold aftensmad.\n\n" +
			"## Sagsfremstilling\nBirkelund er et plejecenter med 40 pladser.",
		"# Ny visitation til hjemmehjælp\n\n## [[Indstilling]]\nDet indstilles, at ældre visiteres i tre pakker.",
		"# Genbrugte hjælpemidler\n\n## [[Indstilling]]\nDet indstilles, at retningslinjerne for hjælpemidler ændres.",
		"# Ny ordning\n\n## Resume\nVoksne med en varigt nedsat funktionsevne får færre timer.\n\n## [[Indstilling]]\n" +
			"Det indstilles, at ordningen godkendes.",
	},
	Good: []string{
		"# Kvalitetsstandard for madservice\n\n## Indstilling\n" +
			"Det indstilles, at kvalitetsstandarden for madservice til ældre borgere godkendes.\n\n## Høring\n" +
			"Seniorrådet er hørt, og svaret er bilag 2.",
		"# Nyt tag på Plejehjemmet Solgården\n\n## Indstilling\nDet indstilles, at taget på Plejehjemmet Solgården udskiftes.",
		"# Salg af ældre lastbiler\n\n## Indstilling\nDet indstilles, at to ældre lastbiler sælges, og at ordningen med leje ændres.",
		"# Takster for dagtilbud\n\n## Indstilling\nDet indstilles, at taksten for dagtilbud ændres.\n\n## Høring\n" +
			"Forældrebestyrelserne er ikke hørt, fordi taksten følger af loven.",
		"# Lukning af Børnehuset Anemonen\n\n## Indstilling\nDet indstilles, at forslaget om at lukke børnehuset sendes i høring.",
		"# Bredere fortov\n\n## Sagsfremstilling\nDer bliver plads til kørestole.\n\n## Indstilling\n" +
			"Det indstilles, at fortovet gøres bredere.",
		"# Skoletag\n\n## Indstilling\nDet indstilles, at Ask Skole får nyt tag, og at mobildækningen måles.",
		"# Musik\n\n## Indstilling\nDet indstilles, at musikskolen får ændret åbningstid.",
		"# Dagtilbud for borgere med demens\n\n## Indstilling\n" +
			"Det indstilles, at dagtilbuddet for borgere med demens flyttes.\n\n## Høring\nSeniorrådet støtter forslaget.",
		"# Frokost i børnehaverne\n\n## Indstilling\nDet indstilles, at børnehavernes madordning leveres.\n\n" +
			"## Sagsfremstilling\nDe forældrevalgte formænd bad om økologi.",
		"# Mobiler\n\n## Indstilling\nDet indstilles, at mobiler samles ind på alle skoler.\n\n## Sagsfremstilling\n" +
			"Vesterskolens bestyrelse er enig.",
		"# Idrætshal\n\n## Sagsfremstilling\n" +
			"Hallen ombygges og får foyer, trappe og elevator. Motorvejen har en rampe ved hallen.\n\n" +
			"## Indstilling\nDet indstilles, at hallen ombygges.",
		"# Sne på fortovene\n\n## Resume\n" +
			"Forvaltningen har set på, hvem der rydder sne ved kommunens bygninger, eksempelvis skoler og " +
			"daginstitutioner.\n\n## Indstilling\nDet indstilles, at retningslinjerne for sne ændres.",
		"# Godkendelse af høringssvar om kvalitetsstandarden for botilbud\n\n## Indstilling\n" +
			"Det indstilles, at høringssvaret godkendes.\n\n## Sagsfremstilling\nForvaltningen foreslår færre timer.",
		"type: drøftelse\n# Overenskomst om 10. klasse\n\n## Indstilling\n" +
			"Chefen for Skole og Dagtilbud indstiller,\n\n1. at udkastet med ændret takst drøftes",
		"# Takstblad for dagtilbud 2027\n\n## Indstilling\n" +
			"Det indstilles, at takstbladet for dagtilbud i 2027 godkendes.\n\n## Sagsfremstilling\n" +
			"Forældrene betaler højst 25 pct. af udgiften.",
		"# Tilskud til en forenings bus\n\n## Indstilling\nSkole og Dagtilbud indstiller, at tilskuddet ophører til sommer.",
		"# Åbningstid i klubberne\n\n## Indstilling\nKultur og Skole indstiller, at klubbernes åbningstid ændres.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || p.Item.Traits&(document.Bound|document.Appointment) != 0 {
			return
		}
		if _, answers := p.About("svarer"); answers {
			return
		}
		sent := p.Item.Traits.Has(document.Consultation)
		if !sent && agreed(p) {
			return
		}
		for _, area := range bodyAreas {
			h, ok := concerned(p, area)
			// Where a hearing is what is decided, the body is heard in it; but the boards of
			// schools give an opinion of their own.
			if !ok || sent && !area.alone {
				continue
			}
			f := checker.Finding{
				Evidence: denial(p), Message: "Sagen handler om " + area.name + ". Fandt ikke noget om, at " + area.body + " er hørt.",
			}
			if after, ok := afterwards(p, area); ok {
				f.Span = p.Sentences[after].Span
				f.Message = "Her står, at høringen først kommer bagefter. Fandt ikke noget om, at " + area.body + " " +
					"er hørt før beslutningen."
			} else if mentions(p, area.id+"-raad") || mentions(p, "alle-raad") {
				continue
			}
			p.Missing(p.Sentences[h.Sentence].Span, f, document.RoleHearing)
			return
		}
	},
})

// afterwards finds the sentence that puts off hearing the body till the decision is
// made, and nothing else tells that it was heard.
func afterwards(p *checker.Pass, a bodyArea) (sentence int, ok bool) {
	for _, h := range p.Told(a.id + "-raad") {
		if p.Attached(h.Sentence) {
			continue
		}
		if !p.Has("bagefter", h.Sentence) {
			return 0, false
		}
		sentence, ok = h.Sentence, true
	}
	return sentence, ok
}

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
	Remedy:   "Skriv begge dele, for eksempel: »De … borgere får brev senest den …, og sagerne genoptages. Beregningen kontrolleres nu af to medarbejdere.« Er det besluttet ikke at gøre noget bagud, eller er det ikke afklaret endnu, så skriv det og hvorfor.",
	Answer:   "Svar med, hvor det står, hvad der sker for de berørte, og hvad der er ændret.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 6 (åbenhed om fejl): håndtere, lære og ikke skjule; case 19, 23, 24 og 25", Claims: []string{"aabenhed-1", "case-19", "case-23", "case-24", "case-25"}, Seen: "2026-11-22"},
	},
	Cues: with(storyCues, map[string][]string{
		"oprettet": {
			"(laves|laver|lavet) .. om", "(bortfalder|bortfaldt)", "(beholder|beholdt) .. (pengene|beløbet|tilskuddet|pladsen|støtten|plads)", "+ne er (nu|siden|alle) (undersøgt|afgjort|behandlet|tilset|besøgt|efterset|prøvet)", "de er (nu|siden|alle) (undersøgt|afgjort|behandlet|tilset|besøgt|efterset)", "(behandler|vurderer|afgør|beregner) .. (igen|på_ny|forfra)", "(eftersyn|eftersynene|tilsynene|prøverne|målingerne|samtalerne) er (bestilt|indhentet|gennemført|holdt)", "(efteropkræves|efteropkræve) ikke", "ikke (efteropkræves|efteropkræve)", "(prøver|prøverne|målinger|målingerne) .. uden fund",
			"ikke .. (nogen|andre) at (underrette|kontakte|orientere)", "ikke (blevet)? (brugt|læst|set|åbnet) af (en_eneste)? (uvedkommende|andre|nogen)", "ingen (data|oplysninger|personer|borgere) .. (læst|set|misbrugt|berørt)",
			"(tilbagebetal*|refunder*|efterbetal*|efterregul*|krediter*|modregn*|tilbageført|tilbageføres)",
			"(betales|betalt|betaler|betale|sendes|udbetalt|udbetales|krævet|kræves|kræver) .. (tilbage|retur|bagud)",
			"(kræver|kræves|opkræver|opkræves|afkræves) ikke", "ikke .. (opkrævet|krævet|opkræves|kræves|afkræves)", "(får|fået|fik|have) .. (pengene|beløbet|differencen|forskellen|det_manglende|det_resterende)",
			"(går|gå|gik|gøres|gjort|afholdes|holdes) om", "ingen .. (lidt|haft|mistet) .. (tab|skade|mén|penge|gene)", "ingen .. (berørt|ramt|påvirket)", "(tilbagekaldt|tilbagekaldes)", "(+behandles|+behandlet) .. (på_ny|igen)", "(genoptag*|genbehandl*|genberegn*|genvurder*|omgjort|omgøres|omgøre)",
			"(behandles|behandlet|vurderes|vurderet|beregnes|beregnet|afgøres|afgjort|gennemgås|træffes|truffet|høres|hørt|måles|udmåles|opgøres|regnes) .. (på_ny|igen|forfra|én_gang_til)",
			"(ny|nye|korrekte|rigtige|rettede|berigtigede) (afgørelse|afgørelser|opkrævning|opkrævninger|regning|regninger|faktura)", "(korrekt|rigtig|rettet|berigtiget) beregning",
			"(overført|overføres|udlignet|udlignes|nedskrevet|eftergivet|eftergives|annulleret|annulleres|slettet|slettes|frafaldet|frafaldes) .. (beløb*|konto|konti|kontoen|gæld|gælden|krav*|opkrævning*|regning*)", "(beløb|beløbet|beløbene|pengene|kravet|kravene|opkrævningen|opkrævningerne|regningen|regningerne) .. (overført|overføres|udlignet|udlignes|nedskrevet|eftergivet|eftergives|annulleret|annulleres|slettet|slettes|frafaldet)", "godskriv*",
			"(erstatning*|kompens*|godtgør*|rentegodtgør*)", "(restbeløbet|beløbet|beløbene|pengene|differencen|resten) .. (anvist|anvises|udbetalt|udbetales)", "(omposteret|omposteres|omkonteret|berigtiget|berigtiges)", "(sat|sættes|indsat|indsættes|overført|overføres) (ind)? på .. (konto|kontoen|konti|nemkonto*)", "(erstatter|erstattes) .. (tab|tabet|udgift*|skade*|beløb*)", "(tilbagevirkende|bagudrettet|tilbage_i_tid)",
			"(forældet|forældede|forældelse*)", "(hentes|hentet|hjemtaget|hjemtages|inddrevet|inddrives) .. (hjem|beløbet|refusion*|tilskud*|pengene)",
			"(refusionen|tilskuddet|beløbet|pengene) .. (søgt|hjemtaget|modtaget|hentet|inddrives|krævet)",
			"anmeldt til datatilsynet", "(tages|taget|tager) .. op igen", "(får|fået|fik|have|søge|kan_søge) .. (retur|igen|dækket|refunderet)", "(ført|føres) tilbage",
		},
		"kontakt": {
			"(+erne|+ne|berørte|familier|borgere|forældre|ansøgere) (er|bliver|vil_blive)? (blevet)? (orienteret|orienteres|informeret|informeres)", "(fået|får|fik) .. (forklaring|en_undskyldning)",
			"(får|fik|fået|modtaget|modtager) .. (materialet|resultaterne|svaret|hjælp|rapporten|rapporterne)", "(inviteres|inviteret|indkaldes|indkaldt) (nu|til|alle)", "+erne .. er (informeret|orienteret|kontaktet|adviseret|varslet)", "(alle|de|disse) er (informeret|orienteret|kontaktet|adviseret)", "(brev|besked|breve) med (beklagelse|forklaring|undskyldning)",
			"(undskyldning*|undskyldt|undskyldte|undskylder)", "(beklaget|beklager|beklagede) .. over for",
			"(kontaktet|kontaktes|kontakter|kontaktede|underrettet|underrettes|underretter|ringet_op|ringes_op|opsøges|opsøgt)",
			"(tager|taget|tog|får|sender|sendt) .. (kontakt_til|direkte_besked)",
			"(får|fået|fik|modtager|modtaget|sendt|sendes|sender|givet) .. (besked|brev|breve|tilbud|information)", "(får|modtager|sendes) .. svar", "(skriver|ringer|skrevet|ringet|brev) (nu|derfor|selv)? (til|rundt_til) (alle|de|dem|hver|samtlige|borger*|familie*|forældre*|beboer*|pårørende|ansøger*|ejer*|kunde*|bruger*|elev*|bilist*|lejer*)", "(ringes|ringet|skrevet) .. (op|ud|rundt)", "(opsøger|besøger|besøgt|talt_med|møde_med|indkaldt) .. (berørte|ramte|borger*|familie*|forældre*|beboer*|pårørende|ansøger*|medarbejder*)",
			"(besked|brev|breve|skrivelse) til", "(skrevet|ringet|ringede|skrev|mailede|talte) .. (til|med) (alle|de|dem|samtlige|borger*|familie*|forældre*|beboer*|pårørende|ansøger*|ejer*|kunde*|bruger*)", "er alle (skrevet|ringet)", "opringning*", "(blev|bliver|er) tilbudt",
			"(berørte|ramte|borgerne|borgere|familierne|forældrene|beboerne|pårørende|ansøgerne|kunderne|brugerne|eleverne|medarbejderne) .. (orienteret|orienteres|informeret|informeres|inviteret|hører)",
			"(orienteret|orienteres|informeret|informeres) .. (berørte|ramte|borgerne|familierne|forældrene|beboerne|pårørende|medarbejderne)",
			"ingen .. (er|blev|kom|har|er_blevet) .. (berørt|ramt|skade|lidt|mistet)", "ikke .. (konsekvenser|betydning|følger) for (borgere|borgerne|nogen|modtagerne|brugerne)",
		},
		"tilraad": {"(anbefal*|tilråd*|fraråd*|foreslå*|vurderer|foretrækker|mener|fravalgt|lukkede_døre) .. (fordi|skyldes|baggrund*)", "(anbefal*|tilråd*) .. (at|om|den|det) .. (fordi|skyldes)", "(fortæller|fortælles|nævnes|nævner|omtales|orienterer|orienteres|beskrives|indarbejdet|ønsker) .. fordi"}, // why something is proposed or told is not why it went wrong
		"maaske": {"(+bestyrelsen|+bestyrelserne|+rådet|+rådene|medudvalg*|hovedudvalg*) .. (orienteret|orienteres|informeret|informeres|underrettet|underrettes|brev)", "godtgørelse* (pr|per|for_at|efter)", "kørselsgodtgørelse*", "(betales|betalt) tilbage .. over (taksten|taksterne|gebyret|årene)", "uden at .. (besked|brev|underrettet|orienteret|kontaktet)", "(udsendelse*|forsendelse*) af brev*", "breve til .. (gik|blev_sendt|havnede)", "(naboer|naboerne|tilbudsgiver*) .. (brev|besked|orienteret|underrettet)", "(bliver|har|kommer|udebliver|møder) (en|et|der) .. (kontakter|ringer|underretter|besked|brev)", "fritaget .. digital post", "ingen .. ansatte .. berørt", "genoptagelse af (sag|sagen|punkt|punktet)", "(sagen|punktet) (genoptages|er_genoptaget|forelægges) .. (mødet|dagsorden*)", "(chefen|+chefen|ledelsen|direktionen|direktøren|+direktøren|lederen|+lederen|@organer|*udvalget) (får|fik|modtager|modtog|blev|bliver|orienteres|gives) .. (besked|svar|brev|information|orienteret|underrettet)", "(sendt|sendte|sendes|udleveret|delt) .. (forkert|forkerte|uvedkommende|andre_borgere|andre_modtagere)", "(kan|vil|kunne) .. blive tale om", "kommer på tale", "(kan|kunne|bliver|måtte) .. (blive|blevet)? aktuel*", "(kan|kunne) søges", "(@organer|*udvalget|direktionen|borgmesteren|ledelsen|revisionen) (underrettes|orienteres|informeres|kontaktes)", "mulighed for at", "(kan|kunne) vælge", "overvejes", "indtil videre",
			"(set|ses|se|kigge|kigges|kigget|ser) (nærmere)? på .. (spørgsmål*|mulighed*|om|tilbagebetal*|efterbetal*|genoptag*)", "(spørgsmålet|muligheden|mulighederne) (om|for)", "i det omfang .. muligt", "så vidt muligt", "hvis .. (muligt|mulighed|grundlag)",
			"(undersøge|undersøges|undersøger|afklares|afklare|vurdere|vurderes) .. (om|hvorvidt|mulighed*)", "eventuel tilbagebetaling", "eventuelt tilbagebetal*"},
		"laert": {
			"læst (bestemmelsen|reglen|loven|fristen) .. (sådan|forkert|som)", "(måler|måleren|målerne|systemet|programmet|uret|skabelonen|regnearket|automaten) .. (sat|indstillet|kodet) .. (forkert|forkerte)", "lå i (en|et) (fælles|forkert|gammel|gammelt|kø|skuffe|mappe)", "som ingen (overtog|læste|fulgte|opdagede|havde|så|tømte)", "ingen (overtog|læste|havde_ansvar*|opdagede)", "(skabelonen|skemaet|systemet|listen|arbejdsgangen|programmet) (manglede|glemte|udelod)", "havde ikke (sat|indstillet|slået)",
			"(ringer|bruger|spørger|sender|skriver|registrerer|måler|henter|hentes|aflæses|aflæser|læser|udløser|hænger|pakkes) (der)? nu", "kan (nu)? kun", "(nøglen|formlen|satsen|koden|teksten|opsætningen|indstillingen|kortet|portalen|programmet|adgangen|listen) er (nu|siden)? (rettet|ændret|låst|skiftet|opdateret|lagt_om)", "(gås|tømmes|læses|aflæses|efterses|tjekkes) .. (hver|daglig|dagligt|ugentlig|ugentligt|månedlig|månedligt)", "er nu (forsynet|indkøbt|anskaffet|købt|opsat|bestilt)", "(slettet|rettet|skrevet) .. (i|ind_i) (vejledningen|skabelonen|instruksen|systemet)", "(læser|læst|læses|gennemgår|gennemgået) .. (afslag|afslagene|breve|brevene|teksten|afgørelser) .. igennem", "læst igennem", "(skrives|skrevet) ned", "(system|kalender|årshjul) (der|som) (minder|husker|advarer|varsler)", "(udløber|slettes|lukkes|låses) .. (af_selv|selv)", "(opgave|alarm|advarsel) i systemet", "(kræver|kræves) nu",
			"(forebyg*|fremover|fremadrettet|herefter|fra_nu_af)", "(kontrol|kontrollen|kontroller|kontrollere*|dobbeltkontrol*|egenkontrol*|stikprøve*|kvalitetssikr*|kvalitetskontrol*|ledelsestilsyn*|tjekliste*)",
			"(ny|nye|ændret|ændrede|ændrer|ændres|strammet|strammes|justeret|justeres|opdateret|skærpet|præciseret) .. (arbejdsgang*|sagsgang*|procedure*|forretningsgang*|rutine*|vejledning*|instruks*|praksis|skabelon*|retningslinje*|systemet|registrering*|beregning*)",
			"(arbejdsgang*|sagsgang*|procedure*|forretningsgang*|rutine*|vejledning*|instruks*|praksis|skabelon*|retningslinje*|systemet|systemets|regnearket|timekoder) .. (ændret|ændres|justeret|strammet|rettet|opdateret|lavet_om|skærpet|præciseret)",
			"(oplær*|undervis*|kursus|kurser|kompetenceudvikl*|instrueret|instrueres|indskærpet|genopfrisk*)", "(læring*|lært)", "lærer (af|heraf)",
			"(handleplan*|handlingsplan*|opfølgning*|opfølgende)", "(årsag|årsagen|årsager|årsagerne|forklaringen|baggrunden)", "(skyldes|skyldtes|fordi|forårsaget|beroede)",
			"(sker|ske|skete|opstår|opstå) .. igen", "(gentager|gentage) (sig|fejlen)", "(gentages|gentagelse*)", "(undgå|undgås|forhindre|forhindrer|forhindres|hindre|sikre|sikrer) .. (at|gentagelse*|lignende)",
			"(nu|bliver|blevet|er|har) .. (skiftet|udskiftet|spærret|omlagt|lagt_om|trukket_tilbage|indført|indføres|automatiseret|automatisk|afstemt|afstemmes|afstemmer|prøver|afprøves|testes|indlagt|lagt_ind)",
			"(registreres|kontrolleres|gennemgås|afprøves|afstemmes|tjekkes|efterprøves|godkendes|partshøres) (nu|herefter|altid|hver*)", "nu (registreres|kontrolleres|gennemgås|afprøves|afstemmes|tjekkes|efterprøves|godkendes|testes)", "siden .. (testes|afprøves|kontrolleres|gennemgås|tjekkes|godkendes|efterprøves|måles) .. (alle|hver|hvert|samtlige)", "(er|blev|bliver) .. lavet om", "(alle|samtlige) .. er nu (+et|+t)", "autosvar*", "skilt ad",
			"(minder|advarer|varsler|spærrer|stopper|tjekker|kontrollerer|gennemgår|læser|godkender|afstemmer|sammenholder|beder|kræver|husker) (nu|herefter|altid|automatisk|selv|i_dag)", "nu (minder|advarer|varsler|spærrer|stopper|tjekker|kontrollerer|gennemgår|læser|godkender|afstemmer|sammenholder|kræver)",
			"(går|gennemgår|læser|tjekker|ser|sammenligner|sammenholder|afstemmer) .. (igennem|efter|efter_i_sømmene|*liste*|*listen|sagerne|bilagene) .. (hver|hvert|ugentlig*|månedlig*|daglig*|kvartalsvis)", "(gennemgår|gennemgås|tjekker|tjekkes|kontrollerer|læser|afstemmer|afstemmes|efterser|efterses) .. (den_første|den_sidste|én_gang|en_gang|to_gange) .. (uge|ugen|måned|måneden|kvartal|kvartalet|år|året)", "(er|bliver) nu (indmålt|opmålt|optalt|registreret|kortlagt|mærket|efterset|indført)", "ikke .. (været|set|konstateret|fundet|sket) .. siden",
			"(systemet|programmet|skemaet|appen|listen|registret) .. (kun|først|ikke_længere|automatisk|selv)", "ikke længere", "(kasseret|skrottet|udfaset)", "(anvendes|bruges|benyttes|hentes) .. i stedet", "(afløser|erstatter|afløses|erstattes)", "(årshjul*|alarm*|påmindelse*|sikkerhedskopi*|backup|opdelt)",
			"+es (nu|herefter|fremover|fra_nu_af)", "(krydstjek*|dobbelttjek*|krydslæse*)", "(skriver|underskriver) (nu|begge|altid)", "viser nu", "(skabelonen|skemaet|blanketten|vejledningen|tjeklisten|kalenderen|regnearket|tavlen) (har|fik|viser|kræver|spørger|husker|stopper)", "(genindført|genindføres|gjort_det_til|lagt_ind|fast_punkt)", "(ny|nyt|nye) (system|skema|skilte|skilt|lås|låse|alarm|liste|register|filter|aftale|kontrol|ansvarlig)", "(gik|går) (over|bort) (til|fra)", "to (medarbejdere|sagsbehandlere|personer)", "(fire|4) øjne",
		},
	}),
	Bad: []string{
		"# Fejl i beregningen af tilskud\n\n## Sagsfremstilling\n[[Ved en fejl har nogle familier fået for lidt i tilskud.]] Det skyldes et gammelt ark.\n\n## Inddragelse\nForældrebestyrelserne er orienteret i brev.",
		"type: orientering\n[[Kommunen har opkrævet gebyret uden hjemmel i 40 sager.]] Det skyldes en gammel skabelon. De to automater erstattes af en app.",
		"# Tandpleje\n\n## Resumé\n[[Sagen fortæller også om en fejl i opkrævningen, fordi den har betydning.]]\n\n## Tilbud\nPersonalet får undervisning.\n\n## Fejl i opkrævningen\n12 borgere har betalt for meget. Pengene er sendt tilbage.",
		"type: orientering\n[[Der er konstateret fejl i 40 afslag.]] Fremover afgøres sagerne rigtigt.",
		"type: beslutning\n[[Ved en fejl blev taksten beregnet for højt i 2025.]] Opkrævningen er nu stoppet.",
		"type: orientering\n[[Der er sket fejl i beregningen af tilskud i 712 sager.]] Beløbene tilbagebetales i maj.",
		"type: orientering\n[[Kommunen har opkrævet gebyret uden hjemmel.]] Der kan blive tale om at betale noget tilbage. Medarbejderne er instrueret.",
	},
	Good: []string{
		"# Fejl i opkrævning for skolemad\n\n## Sagsfremstilling\nFamilierne blev trukket to gange. Pengene blev ført tilbage.\n\n## Læring\nEn fil sendes aldrig, før to har set den.",
		"type: orientering\nVed en fejl blev 30 prøver glemt. Beboerne har modtaget resultaterne af nye prøver. Opgaven lå i en kalender, som ingen overtog.",
		"type: beslutning\nVed en forglemmelse blev lejen ikke reguleret. Den efteropkræves ikke. Aftalerne står i et system, der minder om fristen.",
		"# Kontrakt med rengøringsfirma\n\n## Sagsfremstilling\nEn stikprøve viste, at firmaet ikke havde vasket gulvene. Den nye instruks skal sikre, at ingen får forkert nøgle.",
		"# Sikkerhedsbrist i arkivet\n\n## Sagsfremstilling\nTo elever kunne læse andres karakterer. Det blev opdaget i maj.\n\n| Spørgsmål | Svar |\n|---|---|\n| De berørte | har fået brev |\n| Ændret | adgangen lukkes nu automatisk |",
		"type: orientering\nAfgørelserne er truffet uden partshøring, og det er en fejl. De træffes på ny. Skemaet har fået et felt om høring.",
		"type: orientering\nDer er konstateret fejl i 40 afslag. De 40 borgere kontaktes, og sagerne genoptages. Teamet har fået ny arbejdsgang og kontrol.",
		"type: orientering\nKommunen har opkrævet gebyret uden hjemmel. Krav før 2023 er forældede og betales ikke; resten sendes retur i juni. Det skyldes en gammel skabelon.",
		"type: orientering\nDet var en fejl, at hanen ikke blev prøvet. Ejeren er kontaktet. Vagtchefen gennemgår listen den første mandag i måneden.",
		"type: orientering\nFejlen blev opdaget i maj. De berørte familier har fået brev. For at undgå gentagelser regner to medarbejdere fremover hver for sig.",
		"type: beslutning\nReglerne for booking har uhensigtsmæssigheder, som de nye regler retter op på.",
		"type: beslutning\nDer var en slåfejl i referatet, som er rettet. Systemet skal forhindre fejl i indtastningen.",
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
			f.Remedy = "Skriv det, for eksempel: »De … borgere får brev senest den …, og sagerne genoptages«. Er det besluttet ikke at gøre noget bagud, eller er det ikke afklaret endnu, så skriv det og hvorfor."
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
		return danish.Holds(danish.Fold(s.p.Text(at.Section.Heading)), "læring", "lærer", "lært", "fremover", "forebyg", "ændrer", "er ændret", "lavet om", "ikke igen")
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
		if at := &s.p.Sentences[h.Sentence]; at.Cell != nil && s.sections[at.Section] {
			return true // a row of the table that tells of the error
		}
		if s.reaches(h.Sentence, reach) || reach > 6 && s.p.Sentences[h.Sentence].Section != nil && s.sections[s.p.Sentences[h.Sentence].Section] {
			return true
		}
	}
	return false
}

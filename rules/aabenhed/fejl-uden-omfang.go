package aabenhed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "fejl-uden-omfang",
	Title:    "En fejl er nævnt, men ikke hvor mange eller hvor meget",
	Group:    "fejlens historie",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Information, document.Closed, document.Accounts},
	Message:  "Her er en fejl nævnt. Fandt ikke, hvor mange den berører, eller hvor meget den handler om.",
	Why:      "Uden omfanget kan politikerne ikke se, hvor alvorlig fejlen er.",
	Remedy:   "Skriv antal sager, borgere eller kroner. Kendes omfanget ikke endnu, så skriv, hvornår det opgøres.",
	Answer:   "Svar med, hvor omfanget står.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 6 (åbenhed om fejl); case 10, 22, 23 og 25",
			Claims: []string{
				"aabenhed-1", "aabenhed-2", "case-10", "case-19", "case-22", "case-23", "case-24", "case-25",
			}, Seen: "2026-11-22"},
	},
	Cues: with(storyCues, map[string][]string{
		"reserve": {
			"(indtil_videre|foreløbig|foreløbigt) .. (afsættes|afsat|reserve*|bevilges|hensættes|hensat)",
			"(afsættes|afsat|reserve*|bevilges|hensættes|hensat) .. (indtil_videre|foreløbig|foreløbigt)",
		},
		"senere": {
			"(hvorvidt|om|når) (alle|samtlige)", "(alle|samtlige) (dem|de)? (som|der|berørte|ramte) ",
		}, // what will be told, and those that no figure tells of
		"enkelt": {
			"(overså|overset|glemte|glemt|tabte|mistede) (et|en) (brev|sag|ansøgning|underretning|henvendelse|klage|" +
				"anmodning|mail)",
			"(da|hos|til|for|af|over_for|om|fik|modtog) (en|én|et|ét) (familie|borger|beboer|elev|ansøger|patient|" +
				"husstand|virksomhed|forening|medarbejder|ejer|bruger|barn|afgørelse|ejendom|dreng|pige|kvinde|mand)",
		},
		"samlet": {"(beløbet|beløbene|drejer_sig|i_alt|tilsammen|samlet|omfatter|omfattet|tale_om|berør*|ramt|ramte)"},
		"kontrol": {
			"(to|tre|fire) (medarbejdere|personer|sagsbehandlere|øjne|kolleger|nye|stikprøver)",
			"(har|er|får|kræver|skal|bruger) nu", "(købt|indkøbt|anskaffet|bestilt|installeret)",
			"(kursus|undervis*|oplær*|vejledning|vejledningen|vejledninger|skilte|skiltet)",
			"(ser|læser|regner|tjekker|kontrollerer|gennemgår) .. (efter|igennem)",
			"(tjekker|kontrollerer|gennemgår) .. (tilfældige|tilfældigt|udtrukne|stikprøve*)",
			"(hver|hvert|enhver|alle|de_første|fremover|herefter|nu) .. (læst|læses|ses_efter|set_efter|gennemgås|" +
				"gennemgået|kontrolleres|godkendes|regnes|tjekkes|afprøves|stikprøve*)",
		}, // figures of what is done about it
		"omfang": {
			"(kendes|vides) (endnu)? ikke .. (omfang*|hvor_mange|antal*)", "omfanget (kendes|er) .. ikke",
			"(vides|ved|kender) (vi|kommunen)? (endnu)? ikke .. (hvor_mange|hvor_meget|omfang*|antal*)",
			"(optællingen|opgørelsen|kortlægningen) er i gang", "ikke muligt at opgøre",
			"# i alt", "(et_dusin|en_snes|hundredvis|tusindvis)",
			"hvor (mange|meget|stort) .. (kan|vides|kendes|ved) .. ikke",
			"(omfanget|antallet|tallet) .. (opgjort|gøres_op|tælles|optælles|forelægges|meldes)",
			"(én|en) (borger|beboer|elev|familie|ansøger|patient|husstand) (fik|modtog|blev|har) (ved_en_fejl|" +
				"fejlagtigt|ved_et_uheld)",
			"(én|en) medarbejder (fik|modtog|blev) (ved_en_fejl|fejlagtigt|ved_et_uheld)",
			"(gøres|gjort|gør|tælles|talt) op .. (inden|senest|frem_til|i_løbet_af)",
			"(opgøres|opgjort|opgør|undersøges|afklares) .. (inden|senest|frem_til|i_løbet_af)",
			"gennemgå* .. (sager|afgørelser)", "stikprøve* .. (viste|viser|afslørede|fandt|fejl|forkert*)", "(fejl|forkert*) .. stikprøve*",
			"(ingen|én|kun_en|en_enkelt) (borger|borgere|familie|familier|ansøger|beboer|elev|virksomhed|" +
				"afgørelse) .. (berørt|ramt|fået|haft|nåede|påvirket)",
			"en (borger|familie|ansøger|beboer|elev|virksomhed|afgørelse) .. (berørt|ramt|påvirket)",
			"(omfanget|antallet|beløbet) .. (ukendt|ukendte|kendes|opgøres|undersøges|afklares|ventes_opgjort)",
			"(tælle|tæller|optælle|opgøre|kortlægge|kortlægger) .. (berørte|ramte|sager|sagerne|omfang*)",
			"(samtlige|alle|halvdelen|hver_anden|hver_tredje|en_tredjedel|to_tredjedele|en_fjerdedel) .. (berørt|" +
				"berørte|ramt|omfattet|fået|betalt|opkrævet)",
			"(berørt|berører|ramt|ramte|rammer|drejer_sig_om|omfatter|gælder|tale_om) .. (samtlige|alle|halvdelen|" +
				"hver_anden|hver_tredje|en_tredjedel|to_tredjedele|en_fjerdedel|én)",
			"ikke .. (brugt|set|åbnet|læst|anvendt|udnyttet|ramt|berørt) .. (en_eneste|nogen|uvedkommende|andre)",
			"ingen (data|oplysninger|borgere|personer|andre|uvedkommende|familier|vælgere) .. (er|blev|har)",
			"ingen .. (har|nåede|blev|tog) .. (betalt|betale|mistet|ramt|skade|lidt)",
			"(ét|en_enkelt|én) (tilfælde|sag|afgørelse)", "enkelt sag",
		},
	}),
	Bad: []string{
		"type: orientering\n[[Der er konstateret fejl i beregningen af tilskud.]] Fejlen blev opdaget i marts 2026.",
		"type: beslutning\n[[Kommunen har ved en fejl udbetalt for lidt i støtte til nogle borgere.]] Borgerne får besked.",
		"type: orientering\nDer er visse uregelmæssigheder i udbetalingerne. [[Det har vist sig, at betalingen for " +
			"linned er sket uden hjemmel.]]",
		"type: orientering\n[[Byggeteamet har meddelt dispensation til tagterrasser i strid med lokalplan 41.]] " +
			"Teamet har nu en fast rutine.",
		"type: orientering\n[[En gruppe familier har ikke fået det tilskud, de var bevilget.]] Det kom frem, da en mor ringede i juni.",
		"type: orientering\n[[Der er konstateret fejl i beregningen på de seks skoler.]]",
		"type: orientering\n[[Ved en fejl er familier opkrævet 48 kr. pr. måltid for meget.]] En kollega ser nu de " +
			"første 20 regninger efter.",
		"type: orientering\n[[Der er konstateret fejl i beregningen af pension.]] De berørte får efterbetaling. Der " +
			"tages nu en stikprøve på 25 nyansatte hver måned.",
		"type: orientering\n[[Gebyret er opkrævet uden hjemmel.]] Alle, der har betalt, får brev.",
		"type: orientering\n[[Nogle beboere har betalt mere, end de skulle.]] Det blev opdaget i maj, og rådet " +
			"fandt, at alle berørte skulle have brev.",
		"type: orientering\n[[Ved en fejl er fravær talt forkert.]] Skemaet har nu tre felter.",
		"type: orientering\n[[Kommunen har opkrævet mere end det loft, som gælder.]] Det blev opdaget i maj, og pengene er sendt tilbage.",
		"type: orientering\n[[Kommunen har opkrævet gebyret uden hjemmel.]] Beløbet betales af puljen til rettelser, som er på 900.000 kr.",
		"# Udlån af haller\n\n## Sagsfremstilling\n" +
			"[[Faste tider blev udlejet igen til andre, og hold mødte forgæves op.]] Lejen er eftergivet.",
		"type: orientering\n[[Ved en fejl er fravær talt forkert.]] Tallene kontrolleres nu af to medarbejdere.",
		"# Målinger\n\n## Sagsfremstilling\n" +
			"[[Familier har fået afslag på et forkert grundlag.]] Fremover kontrolleres ti målinger hvert år.",
		"type: orientering\nHjemmet har 40 boliger til ældre. [[Der er begået fejl, når medicin blev hældt op.]]",
		"type: orientering\n[[Kontoret har begået fejl i udbetalingen.]] De begyndte i maj, da 900 sager blev lagt om.",
		"# Forkerte afslag på tilskud\n\n## Sagsfremstilling\n[[Nogle familier fik afslag ved en fejl.]]\n\n" +
			"| Emne | I dag | Forslag |\n|---|---|---|\n| Svarfrist | seks uger | højst fire uger |",
	},
	Good: []string{
		"type: orientering\nDer er konstateret fejl i beregningen af tilskud i 712 sager, i alt 3,2 mio. kr.",
		"type: orientering\nDer er sket fejl i beregningen af tilskud. Omfanget kendes ikke endnu, men opgøres inden den 1. juni.",
		"type: beslutning\nFejlmelding af alarmer sker til driften.",
		"type: orientering\nKommunen må ikke opkræve gebyr uden hjemmel. En betaling for vask vil være uden hjemmel.",
		"type: beslutning\nFlere ejendomme har ikke fået tilstrækkelig rensning, og ejerne har henvendt sig i 2025.",
		"type: orientering\nDer er konstateret fejl i beregningen hos 14 skoler.",
		"# Fejl i afregningen\n\n## Kort fortalt\nKontoret overså en regel i afregningen.\n\n## Hvad gik galt?\n" +
			"Reglen var ny. Hos ni husstande passede tallet ikke.",
		"type: orientering\nVed en fejl er fravær talt forkert. Omfanget gøres op inden den 1. juni.",
		"# Fejlsendte breve\n\n## Sagsfremstilling\nBrevene gik til en forkert adresse. Det blev opdaget i maj.\n\n" +
			"| Slags | Breve |\n|---|---|\n| Afslag | 12 |",
		"type: orientering\nVi glemte at varsle nabokommunen, da en familie flyttede.",
		"# Databrud i lønsystemet\n\n## Sagsfremstilling\n" +
			"Den 4. maj kunne alle ledere se lønsedler for 800 medarbejdere. Adgangen blev lukket.",
		"type: orientering\nUdvalget orienteres om en fejl ved valget.\n\nDer blev 90 stemmer ikke talt med. De lå i et skab.",
		"type: orientering\nDe gamle målere har en fejl i displayet, og eftersynet viste fejl på gyngerne.",
		"type: orientering\nKontoret har begået fejl i udbetalingen. De begyndte i maj, da 900 sager ikke blev lagt om.",
	},
	Run: func(p *checker.Pass) {
		at := stories(p)
		if len(at) == 0 || slices.ContainsFunc(p.Told("omfang"), func(h checker.Hit) bool { return !p.Has("senere", h.Sentence) }) {
			return
		}
		s := newStory(p, at)
		for i := range p.Sentences {
			if s.tells(i) && single(p, i) {
				return
			}
			if counts(p, i) &&
				(s.near(i, 0) || s.narrow && s.paid(i) || p.Has("afvigelse", i) || p.Has("skred", i) ||
					p.Has("samlet", i) && (s.beside(i) || s.near(i, 4))) && !p.Has("reserve", i) && !p.Has("kontrol", i) {
				return
			}
		}
		if !listed(p) {
			p.Report(s.missing())
		}
	},
})

// single reports whether a sentence tells what was done wrong to one and no more: "Vi glemte at
// underrette nabokommunen, da en familie flyttede."
func single(p *checker.Pass, i int) bool { return p.Has("enkelt", i) && !p.Has("afsloeret", i) }

// listed reports whether an item with the error in its title counts it in a table: one of its
// cells is a number or counts something other than days and hours.
func listed(p *checker.Pass) bool {
	if !p.InTitle("emne") {
		return false
	}
	for i := range p.Sentences {
		if s := &p.Sentences[i]; s.Cell != nil && s.Cell.Row > 1 && s.Cell.Col > 1 {
			if n, ok := danish.ParseCell(p.Text(s.Span), s.Span.Start); ok && n.Unit == "" || counts(p, i) {
				return true
			}
		}
	}
	return false
}

// beside reports whether the sentence in front of sentence i in its block belongs to the story.
func (s *story) beside(i int) bool {
	return i > 0 && s.p.Sentences[i].Block != nil && s.p.Sentences[i-1].Block == s.p.Sentences[i].Block && s.near(i-1, 0)
}

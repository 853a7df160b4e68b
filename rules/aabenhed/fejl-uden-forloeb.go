package aabenhed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "fejl-uden-forloeb",
	Title:    "En fejl er nævnt, men ikke hvornår den skete og blev opdaget",
	Group:    "fejlens historie",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Information, document.Closed, document.Accounts},
	Message:  "Her er en fejl nævnt. Fandt ikke både, hvornår den begyndte, og hvornår den blev opdaget.",
	Why: "Åbenhed om en fejl begynder med forløbet: hvornår den opstod, hvornår den blev opdaget, og om nogen " +
		"havde spurgt til den før.",
	Remedy: "Skriv begge tidspunkter, for eksempel: »Fejlen opstod i januar 2024 og blev opdaget den 6. november " +
		"2025, da …«. Kendes de ikke endnu, så skriv det.",
	Answer: "Svar med, hvor forløbet er beskrevet.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 6 (åbenhed om fejl); case 23, 25 og 26",
			Claims: []string{"aabenhed-1", "case-19", "case-23", "case-24", "case-25", "case-26"}, Seen: "2026-11-22"},
	},
	Cues: with(storyCues, map[string][]string{
		"opdaget": append([]string{
			"(så|læste|hørte|ringede) (en|den|to|tre) .. (medarbejder|+medarbejder|borger|borgere|forælder|nabo|" +
				"+leder|leder|kollega|pårørende)",
			"da .. (så|læste|hørte|ringede|skrev|lagde_mærke|undrede) .. (at|til|om|ind|sig)",
			"(bemærket|bemærkede|fandt|fundet|faldt_over|stødte_på|påpege*|henvend*|klag*|påbud|varsel|advare*|" +
				"fik_besked|gennemgik|gennemgang*|gennemgået)",
			"(kommunen|forvaltningen|administrationen|afdelingen|direktionen|ledelsen|udvalget|kontoret|vi) .. (orienteret|underrettet)",
		}, slices.Concat(reveals, learnsOf)...),
		"begyndte": {
			"(siden|perioden|årene|årrække)", "kom i brug", "tog i brug", "fra .. til",
			"(begyndte|begyndt|opstod|opstået|startede|skete|sket|begået)",
		},
		"iaaret": {"i (2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026|2027)"},
		// The end of it, or what was done about it: no word of when it began.
		"standset": {
			"(sat_i_bero|indstillet|stoppet|standset|ophørt|lukket|taget_ned|fjernet|rettet|ringet_op|undskyldning|" +
				"anmeldt|tilbagebetal*|efterbetal*|krediter*)",
			"(blev|er) .. (stoppet|standset|rettet|lukket|indstillet|skiftet)",
		},
		"sidenda": {
			"siden .. (blev|kom|begyndte|åbnede|flyttede|fik|overgik)", "(lige_fra|fra_begyndelsen|fra_starten|fra_første_færd)",
		},
		"varede": {
			"(siden|i_perioden|fra) (#|@maaneder|foråret|efteråret|sommeren|vinteren|årsskiftet)",
			"(begyndte|opstod|startede|kom_i_brug|gik_over)",
		},
		"vedlejlighed": {
			"(opdaget|konstateret|fundet|set) ved (åbningen|optællingen|afleveringen|indvielsen|" +
				"regnskabsafslutningen|årsafslutningen|udsendelsen|udleveringen|overtagelsen)",
			"så snart .. (opdagede|fandt|så|konstaterede|bemærkede)",
			"(opdaget|opdagede|konstateret|fundet|så|bemærkede) .. (efter|inden_for|samme|straks) .. (minutter|timer|" +
				"time|timen|dag|dagen|aften|nat)",
		}, // as good as a date
		"eftersyn": {
			"(gennemgået|gennemgik|undersøgt|undersøgte|kontrolleret|kontrollerede|set_efter) .. (øvrige|andre|" +
				"tilsvarende|lignende)",
			"(fandt|fundet|konstateret) .. ikke .. (andre|lignende|tilsvarende)",
		}, // whether it also happened elsewhere
		"maalestok": {"(gennemsnit*|normalår*)", "normalt år"}, // years that something is measured by
		"ukendt":    {"(kendes|vides|ved_vi) (endnu)? ikke .. (hvornår|hvor_længe)", "ikke muligt at fastslå .. hvornår"},
	}),
	Bad: []string{
		"type: orientering\n[[Kommunen har opkrævet gebyret uden hjemmel.]] Opkrævningen er nu stoppet.",
		"type: beslutning\n[[Ved en beklagelig fejl blev tilskuddet udbetalt to gange.]] Det er der taget hånd om.",
		"type: regnskab\n[[Et eftersyn viste, at kommunen har glemt at hjemtage tilskud til flere elever.]] Det er nu bragt i orden.",
		"type: beslutning\n[[Ved en fejl i et regneark er 40 familier opkrævet for meget.]]",
		"type: orientering\n[[Der er sendt regninger uden hjemmel.]] Det kom frem, da en revisor den 4. maj 2026 " +
			"spurgte til dem. Opkrævningen blev stoppet samme dag.",
		"# Gebyrer\n\n## Sagsfremstilling\n" +
			"[[En række beboere har betalt mere, end de skulle.]] Det blev opdaget i maj 2026.\n\n## Videre forløb\n" +
			"Pengene betales tilbage fra januar 2027.",
		"type: beslutning\n[[Kommunen har krævet gebyr uden hjemmel af 40 ejere.]] Det blev opdaget den 4. maj 2026. " +
			"Driften koster 90.000 kr. om året fra 2028, og brevene sendes den 3. juni 2027.",
		"type: orientering\n[[Kommunen har krævet gebyr uden hjemmel af 40 ejere.]] Det konstaterede en elev den 4. " +
			"maj 2026, og chefen fik besked samme dag.",
		"type: orientering\n[[Ved en fejl har vi opkrævet 19 beboere for meget.]] Afdelingen har gennemgået " +
			"opkrævningen på de øvrige hjem den 12. november 2026.",
		"type: orientering\n[[Ved en fejl fik 40 familier i foråret 2025 for lidt i rabat.]] De får pengene i marts 2026.",
		"type: regnskab\n# Opfølgning på budgettet\n\n## Lejemål\n" +
			"[[Der har i opkrævningen været visse skævheder.]] De 30 lejere har fået 90.000 kr. betalt tilbage.\n\n" +
			"Revisor har ved en gennemgang i foråret 2026 set på tallene.",
	},
	Good: []string{
		"type: orientering\nKommunen har opkrævet gebyret uden hjemmel i perioden 2019-2025. Fejlen blev opdaget i " +
			"marts 2026 af revisionen; en borger spurgte første gang i 2023.",
		"type: orientering\nDer var en slåfejl i referatet, som er rettet.",
		"type: beslutning\nEn fejl i pumpen vil kunne ramme begge byer.",
		"type: regnskab\nEntreprenøren begik en fejl i belægningen, som blev rettet uden regning før afleveringen.",
		"type: beslutning\nDet ændrer ikke ved, at enhver har krav på hjælp. Sagen tages op igen.",
		"type: orientering\nDer er betalt for nyt granulat to gange.",
		"type: orientering\nDen tager højde for fejl i elnettet. Vagten tilkaldes ved fejl på pumperne, og en fejl i " +
			"måleren kan lukke anlægget.",
		"type: orientering\nSletningen har ved en fejl ikke virket, siden kameraerne blev tændt. Det opdagede en vagt den 4. maj 2026.",
		"type: orientering\nDer var ikke tale om fejl i prøverne, og forsinkelsen skyldes ikke en fejl.",
		"type: orientering\nVed en fejl blev breve sendt til naboer den 3. marts. Dagen efter henvendte en borger sig.",
		"type: orientering\nVed en fejl er der fra januar til maj 2026 opkrævet for meget. Det blev opdaget den 4. " +
			"juni 2026. De øvrige hjem er gennemgået den 8. juni 2026.",
		"type: orientering\nVed en fejl udbetalte vi i maj 2026 for meget til ni klubber. En kasserer meldte det den 2. juni 2026.",
		"type: orientering\nIt-vagten fandt den 8. oktober 2026, at vi havde glemt at lukke en adgang fra 2022.",
		"type: orientering\nEn medarbejder glemte den 5. august at låse skabet. Vægteren opdagede det efter ti minutter.",
		"# Redegørelse for fejl\n\n**Indstilling:** Ældre indstiller, at punktet godkendes.\n\n" +
			"**Forløb:** Fejlen begyndte den 2. marts 2026 og blev opdaget den 14. april.",
		"type: orientering\nGulvet i hallen har svigtet. Skuret er opført uden tilladelse og kan ikke lovliggøres.",
		"# Status\n\n## Sagsfremstilling\nEn teknisk fejl i målerne havde ingen betydning for tallene.",
		"type: regnskab\n# Opfølgning på budgettet\n\n## Drift\n" +
			"Der har været visse uklarheder om refusionen. Staten har efterreguleret den.",
	},
	Run: func(p *checker.Pass) {
		at := stories(p)
		if len(at) == 0 || len(p.Told("ukendt")) > 0 {
			return
		}
		s, began, found, listed := newStory(p, at), false, false, 0
		discovered := -1 // not looked for yet
		for i := range p.Sentences {
			at := &p.Sentences[i]
			if !tellsOn(at) || at.Point >= 0 && !s.tells(i) || at.In(document.RoleNext) && !s.ofError(at.Section) || p.Has("eftersyn", i) {
				continue // what is to be done, and was done after, tells nothing of what was
			}
			times := timesIn(p, i)
			if times > 0 && p.Has("maalestok", i) && !s.tells(i) {
				continue
			}
			if times == 0 && p.Has("vedlejlighed", i) {
				times = 1
			}
			if times == 0 {
				began = began || s.near(i, 3) && p.Has("sidenda", i)
				continue
			}
			near, discovery := s.near(i, 3), p.Has("opdaget", i)
			if at.Cell != nil && times == 1 && (near || p.Dated(i) && at.Cell.Col == 1) || at.Cell == nil && near && s.ofError(at.Section) {
				listed++
			}
			if s.narrow && !s.blocks[at.Block] || !near && !discovery && !(s.sections[at.Section] && p.Has("varede", i)) {
				continue // a row of days is all that a table far off tells
			}
			found = found || discovery
			if !discovery && !began {
				if discovered < 0 {
					discovered = s.discovered()
				}
				if after(p, i, discovered) {
					continue // what came later tells nothing of how it began
				}
			}
			began = began || times > 1 && !(discovery && toldOf(p, i)) || !discovery && !p.Has("standset", i) ||
				p.Has("begyndte", i) || p.Has("iaaret", i) && !p.Has("oprejsning", i)
			if began && found {
				return
			}
		}
		if listed < 3 { // a row of times tells the course
			p.Report(s.missing())
		}
	},
})

// learnsOf are the cues that somebody comes to know of an error, or tells the municipality of it:
// "Revisor så det i maj", "Banken orienterede os".
var learnsOf = []string{
	"(fik|får) (det|dette)? (først)? at vide", "(til_kundskab|kundskab|erfarede|erfaret|afslørede|afsløret|afslører)",
	"(gjorde|gør|gjort) .. opmærksomme", "(dukkede|dukket) op", "(bragte|bragt) .. (for_dagen|for_en_dag|frem)",
	"(gjorde|gjort) indsigelse", "(reagerede|protesterede|noterede|rykkede)",
	"(meldte|indberettede) (det|fejlen|forholdet)", "(kom|kommet) (det|den|de)? (først)? (frem|for_dagen)",
	"(pegede|peget|peger) (os)? på (det|den|dem|fejlen|at|forholdet|forskellen)",
	"(rejste|rejst) (det|den|dem|sagen|spørgsmålet|problemet)", "så (det|den|dem|fejlen|forskellen)",
	"(begyndte|begyndt) .. at (ringe|klage|spørge|skrive)",
	"(orienterede|underrettede|kontaktede|adviserede|kritiserede|kritiseret) (os|kommunen|forvaltningen|" +
		"administrationen|borgerservice|+afdelingen|+kontoret)",
	"(stillede|stillet) .. spørgsmålet",
	"(bad|bedt) om (en|et)? (opgørelse|redegørelse|forklaring|aktindsigt|svar)",
	"(parti|borger|nabo|forælder|mor|far|medarbejder|+medarbejder|forening|læge|lærer|leder|advokat|" +
		"journalist) (skrev|klagede|ringede|spurgte|rykkede|fandt|undrede)",
}

// discovered is the last day the story's discovery has, as year, month and day in one
// number; 0 where it has none.
func (s *story) discovered() int {
	last := 0
	for _, h := range s.p.Hits("opdaget") {
		i := h.Sentence
		if at := &s.p.Sentences[i]; len(s.p.Dates(i)) == 0 || !tellsOn(at) || at.Point >= 0 || !s.near(i, 3) || s.p.Has("eftersyn", i) {
			continue
		}
		for _, d := range s.p.Dates(i) {
			last = max(last, dayNumber(d))
		}
	}
	return last
}

// toldOf reports whether the times of a sentence on the discovery are those of the next
// step: who was told ("chefen fik besked den ..."), or what was seen "samme dag".
func toldOf(p *checker.Pass, i int) bool {
	words := p.Sentences[i].Words
	for k := 1; k < len(words); k++ {
		switch w := words[k].Fold; {
		case w == "besked", w == "orienteret", w == "underrettet", sameTime[w] && words[k-1].Fold == "samme",
			w == "efter" && theSpan[words[k-1].Fold]:
			return true
		}
	}
	return false
}

// tellsOn reports whether a sentence may tell when an error was: the administration
// passes it on, in running text.
func tellsOn(s *agenda.Sentence) bool {
	return (!s.Heading || s.Section == nil) && !s.Aside() && s.Voice != agenda.Proposer
}

// missing is an absence shown at the sentence that tells of the error most openly,
// with the first ones as evidence.
func (s *story) missing() checker.Finding {
	f := checker.Finding{Span: s.p.Sentences[s.plainest()].Span}
	for _, i := range s.at[:min(4, len(s.at))] {
		f.Evidence = append(f.Evidence, checker.Evidence{Note: "Det, der fik kontrollen til at se efter", Span: s.p.Sentences[i].Span})
	}
	return f
}

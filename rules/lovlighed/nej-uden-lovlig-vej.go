package lovlighed

import (
	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "nej-uden-lovlig-vej",
	Title:    "Siger nej af lovgrunde uden at vise en lovlig vej",
	Severity: checker.Suggestion,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Proposal, document.Closed, document.Accounts},
	Message:  "Her siges nej, fordi loven ikke tillader det. Fandt ikke en lovlig vej til det samme mål, og heller ikke, at der ingen er.",
	Why:      "Forvaltningen skal sige, hvad der ikke er lovligt, men også hjælpe politikerne frem til en lovlig vej.",
	Remedy:   "Skriv, hvad der kan lade sig gøre, for eksempel: »Kommunen kan i stedet udbyde lokalet på markedsvilkår.« Er der ingen anden vej, så skriv det. Står det i et bilag, så svar med det.",
	Answer:   "Svar med, hvor den lovlige vej er beskrevet, eller at der ikke er nogen.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 1 (lovlighed): advar, og vis en lovlig vej; case 4 og 15", Seen: "2026-11-22"},
	},
	Yields: []checker.Yield{
		{To: "graazone-uden-overvejelser", Scope: checker.SameSentence},
		{To: "medlemsforslag-mangler-oplysning", Scope: checker.SameItem},
	},
	Cues: map[string][]string{
		"nej": {
			"(forslag*|ønske*|ansøgning*|anmodning*|ordning*|model*|støtte*|tilskud*|aftale*|husleje*|salg*|løsning*|modellen|det_ansøgte|det_ønskede|praksis|gebyr*|rabat*|betaling*|lån|udlån*|garanti*|begunstig*|+prisen|en_sådan|det_vil_være|det_ville_være|vil_være|dette) .. (ulovlig|ulovligt|ulovlige)",
			"(forslag*|ønske*|ansøgning*|ordning*|model*|støtte*|tilskud*|aftale*|husleje*|salg*|løsning*|det_ansøgte|praksis|gebyr*|rabat*|en_sådan|dette|vil_være) .. (ikke|hverken) (være|er|vil_være|ses_at_være|vurderes_at_være)? (lovlig|lovligt|lovlige|lovmedholdelig*|foreneligt_med_lov*)",
			"(forslag*|ønske*|ordning*|model*|støtte*|tilskud*|aftale*|husleje*|salg*|løsning*|det|gebyr*|praksis|rabat*|leje|gratis) .. i strid med (lov*|+loven|+lovens|reglerne|kommunalfuldmagt*|+reglerne|ligheds*|eu-ret*|statsstøtte*|grundlov*)",
			"(strider|stride) (mod|imod) (lov*|+loven|reglerne|kommunalfuldmagt*|+reglerne|ligheds*|eu-ret*|statsstøtte*)",
			"(kan|kunne|må) ikke lovligt", "kan kommunen ikke lovligt",
			"(kommunen|byrådet|kommunalbestyrelsen|udvalget|vi) (må|kan) ikke (lovligt|efter_loven|efter_kommunalfuldmagten)? (forære|støtte|yde_støtte|give_støtte|begunstige|favorisere|forskelsbehandle|subsidiere|lægge_vægt_på|give_tilskud|yde_tilskud|sælge_under|udleje_under|forbyde|pålægge)",
			"må (kommunen|byrådet|kommunalbestyrelsen) ikke (forære|støtte|yde|give|begunstige|favorisere|lægge_vægt|opkræve|drive|sælge)",
			"(ikke|ingen|mangler|uden|savner) (har|er|fornøden|lovlig|den_nødvendige|tilstrækkelig)? (hjemmel|lovhjemmel) .. (til_at|for_at|imødekomme|give|støtte|yde|forslag*|ønske*|tilskud*|opkræve)",
			"(har|er) .. (ikke|ingen) .. (hjemmel|lovhjemmel)",
			"(lovgivningen|loven|+loven|reglerne|+reglerne|kommunalfuldmagten|traktaten) (tillader|giver|åbner|hjemler|muliggør) ikke .. (at|for|forslag*|ønske*|støtte|tilskud|adgang|mulighed)",
			"(lovgivningen|loven) .. (forbyder|udelukker) .. (at|det|forslag*|kommunen|ordning*|model*)",
			"(falder|ligger|er) uden for (kommunalfuldmagten|kommunalfuldmagtens|lovens_rammer)",
			"(afvises|afslås|imødekommes|efterkommes) .. (juridiske|lovmæssige|retlige) (grunde|årsager)",
		},
		"oenske": {"(forslag*|ønske*|ansøgning*|anmodning*|det_ansøgte|det_ønskede|borgergruppe*|foreslået|ansøgt)"},
		// Doubt, errors of the past, what others have done wrong, and limits told as part of the frame.
		"ikke": {
			"(næppe|formentlig|muligvis|måske|tvivl*|uklar*|usikker*|vurderes_at_kunne|kan_være|gråzone*|risiko*)",
			"ulovlig* (byggeri*|bebyggelse*|parkering*|affald*|opført*|hegn*|jagt|arbejde*|forskelsbehandling*|udlejning*|indhold|overnatning*|dumpning|forhold|opsat*|skilt*|fravær|plakat*|camping|nedrivning)",
			"(byggeri*|bebyggelse*|hegn*|skur*|carport*|sommerhus*|skilt*|forhold|garage*|tilbygning*|terrasse*|anlæg|fravær*) .. ulovlig*",
			"(lovliggør*|lovliggørelse)", "(opkrævet|udbetalt|har_opkrævet|praktiseret|udbetalte|opkrævede|har_været|var|blev|fejl*|hidtil*)",
			"(ville|vil) ikke være .. (ulovlig*|i_strid)", "(ikke|heller_ikke|hverken) .. (strider|stride|i_strid|ulovlig*|uden_for)",
			"(ændringer|afvigelser|fravigelse*|dispensation*|formål*) .. ikke være lovlig*", "strafbart", "ikke stride",
			"(hvis|såfremt)", "forbudt mod", "hjemmel til at afslå",
		},
		"vej": {
			"i stedet .. (kan|kunne|for|foreslå*|anbefal*|gives|ydes|udbyde|lave|søge|bruge|vælge|tilbyde|lade|støtte|gøre)", "(kan|kunne|foreslår|foreslås|anbefaler|anbefales|vil) .. i stedet",
			"(kan|kunne) .. lovligt (ved|hvis|gennem|gøre|give|støtte|ske)", "lovligt (kan|kunne|at)",
			"(lovlig|lovlige|lovligt|tilladt|tilladte) (vej|veje|måde|måder|model|modeller|alternativ|alternativer|mulighed|muligheder|løsning|løsninger|form|ramme|rammer|udgave)",
			"(en|et|andre|to|tre|flere|anden|de) (anden|andre|andet|lovlige|mulige)? (mulighed|muligheder|model|modeller|løsning|løsninger|vej|veje|måde|måder|alternativ|alternativer) (er|kan|kunne|til|for|vil|at|som|der|inden)",
			"(derimod|dog|alternativt|til_gengæld|imidlertid) .. (kan|muligt|lovligt|mulighed|tilladt|må|gerne|adgang|hjemmel)", "(kan|må|er|har) .. (derimod|dog|alternativt|til_gengæld|imidlertid|gerne)",
			"alternativ* .. (er|kan|kunne)", "(muligt|muligheden|mulighed) .. (at|for_at|for) (opnå|nå|imødekomme|støtte|give|yde|indgå|stille|lade|bruge|søge|ændre|udbyde|udleje|lave|arbejde|fremme|tilgodese)",
			"samme (formål|mål|virkning|resultat)", "(formålet|målet|ønsket|hensigten) .. (kan|kunne) .. (nås|opnås|imødekommes|fremmes|tilgodeses|opfyldes)",
			"(ansøge|søge|søges) .. (dispensation|forsøg*|frikommune*|tilladelse|fonde*|staten)", "frikommune*",
			"(inden_for|indenfor) (reglerne|loven|lovens_rammer|de_gældende_regler|kommunalfuldmagten|rammerne) .. (kan|kunne|muligt)", "(kan|kunne|muligt) .. (inden_for|indenfor) (reglerne|loven|lovens|de_gældende|kommunalfuldmagten|rammerne)",
			"(ingen|ikke) .. (lovlig|lovlige|anden|andre|nogen) .. (vej|veje|måde|måder|alternativ*|muligheder|løsninger|mulighed)",
			"(kommunen|byrådet|kommunalbestyrelsen|udvalget|man) (kan|må) (i_stedet|dog|derimod|gerne|godt|frit|lovligt|fortsat|alene|kun|til_gengæld|alternativt|bruge|stille|indgå|udbyde|støtte|vælge|opfordre|indføre|lave|tilbyde|arbejde|skærpe|åbne|etablere|give|udleje|ændre)",
			"(kan|må) (kommunen|byrådet|kommunalbestyrelsen|udvalget) (i_stedet|dog|derimod|gerne|godt|frit|fortsat|alene|kun|bruge|stille|indgå|udbyde|støtte|opfordre|indføre|lave|tilbyde|etablere|vælge|give|udleje|bestemme)",
			"(kan|må) (dog|i_stedet|fortsat|gerne)? (søge|ansøge|bygge|opføre|leje|få|bruge) .. (mindre|anden|andet|andre|i_stedet|tillader|tilladt|lovlig*)", "(vil|ville) (være|blive) lovlig*", "(lovligt|tilladt|muligt|hjemmel) .. (hvis|såfremt|når|forudsat)",
			"(vej|vejen) (frem|til_målet|udenom|at_gå)", "kan .. (lade_sig_gøre|gennemføres|imødekommes) .. (hvis|ved|gennem|inden_for)",
			"(forvaltningen|administrationen) (foreslår|anbefaler|peger_på) .. (derfor|i_stedet|en_anden|et_andet)", "(markedsvilkår|markedsleje|markedspris)",
		},
	},
	Bad: []string{
		"type: medlemsforslag\n[[Forslaget om at give cafeen gratis husleje er i strid med kommunalfuldmagtsreglerne.]] Det indstilles, at forslaget afvises.",
		"type: beslutning\nBorgergruppen har foreslået et kulturhus i salen, men [[kommunen må ikke forære bygningen væk]]. Det indstilles, at salget godkendes.",
		"type: drøftelse\n[[Der er ikke hjemmel til at give tilskud til private fællesveje.]] Det indstilles, at ønsket drøftes.",
	},
	Good: []string{
		"type: beslutning\nGratis husleje er i strid med kommunalfuldmagtsreglerne. Kommunen kan i stedet udbyde lokalet på markedsvilkår eller lave et tilbud, som er åbent for alle.",
		"type: beslutning\nEjer har et ulovligt byggeri på grunden. Det indstilles, at der meddeles påbud.",
		"type: beslutning\nForslaget er ikke lovligt, og der findes ingen lovlig måde at nå målet på.",
		"type: beslutning\nKommunen har opkrævet gebyret uden hjemmel siden 2019.",
		"type: beslutning\nOrdningen er ikke i strid med loven. Foreningen skriver, at det er ulovligt.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || p.Item.Traits&(document.Bound|document.Options) != 0 || agenda.StateOf(p.Doc, p.Item, document.RoleOptions) == agenda.Filled {
			return
		}
		for _, h := range checker.Widest(p.Said("nej")) {
			s := &p.Sentences[h.Sentence]
			if h.Negated || s.Cell != nil || p.Has("ikke", h.Sentence) || s.Section != nil && s.Section.Role == document.RoleLaw && !p.Has("oenske", h.Sentence) {
				continue
			}
			if !wayShown(p, h.Sentence) {
				span := h.Span
				if span.Len() < 30 || s.Span.Len() < 140 {
					span = clauseOf(s, h.Span)
				}
				p.Missing(document.Span{}, checker.Finding{Span: span, Facts: []document.Span{h.Span}})
			}
			return
		}
	},
})

// wayShown reports whether a lawful way is told of in the section of a refusal or near it.
func wayShown(p *checker.Pass, i int) bool {
	for _, h := range p.Told("vej") {
		if d := h.Sentence - i; d >= -6 && d <= 6 || p.Sentences[h.Sentence].Section == p.Sentences[i].Section {
			return true
		}
	}
	return false
}

// clauseOf is the clause of a sentence that holds the span: from the joining word
// ("men", "og") or the start to the end of the sentence.
func clauseOf(s *agenda.Sentence, x document.Span) document.Span {
	start := s.Span.Start
	for i, w := range s.Words[s.Lead:] {
		if w.Span.Start >= x.Start {
			break
		}
		if (w.Fold == "men" || w.Fold == "og") && w.Break && i > 0 {
			start = s.Words[s.Lead+i+1].Span.Start
		}
	}
	last := s.Words[len(s.Words)-1].Span.End
	if start == s.Span.Start {
		return s.Span
	}
	return document.Span{Start: start, End: last}
}

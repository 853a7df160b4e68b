package lovlighed

import (
	"sagstjek/checker"
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
	Remedy: "Skriv, hvad der kan lade sig gøre, for eksempel: »Kommunen kan i stedet udbyde lokalet på " +
		"markedsvilkår.« Er der ingen anden vej, så skriv det. Står det i et bilag, så svar med det.",
	Answer: "Svar med, hvor den lovlige vej er beskrevet, eller at der ikke er nogen.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 1 (lovlighed): advar, og vis en lovlig vej; case 4 og 15",
			Claims: []string{"lovlighed-6", "lovlighed-7", "case-4", "case-15"}, Seen: "2026-11-22"},
	},
	Yields: []checker.Yield{
		{To: "graazone-uden-overvejelser", Scope: checker.SameSentence},
		{To: "medlemsforslag-mangler-oplysning", Scope: checker.SameItem},
	},
	Cues: refusalCues,
	Bad: []string{
		"type: medlemsforslag\n[[Forslaget om at give cafeen gratis husleje er i strid med " +
			"kommunalfuldmagtsreglerne.]] Det indstilles, at forslaget afvises.",
		"type: drøftelse\n[[Der er ikke hjemmel til at give tilskud til private fællesveje.]] Det indstilles, at ønsket drøftes.",
		"# Ny praksis for tage\n\n## Sagsfremstilling\n" +
			"Grundejerforeningen har foreslået, at kommunen opkræver et bidrag pr. hus. [[Det må kommunen ikke.]]\n\n" +
			"Udvalget kan vælge mellem to modeller for tagene.\n\n## Indstilling\nDet indstilles, at praksis ændres.",
		"type: beslutning\nBorgerforeningen vil gerne overtage laden, men [[kommunen må ikke forære den væk]]. Det " +
			"indstilles, at salget godkendes.",
		"# Ønske om fast haltid\n\n## Indstilling\nDet indstilles, at ønsket ikke følges.\n\n## Sagsfremstilling\n" +
			"Idrætsrådet ønsker haltid til egne klubber. [[Folkeoplysningsloven kræver, at alle foreninger behandles ens.]]",
		"type: drøftelse\n# Foreningens ønske om lavere leje\n\n## Sagsfremstilling\n" +
			"[[Loven tillader ikke, at én klub får rabat.]] Ønsket kan derfor ikke opfyldes.",
		"# Åbningstid i hallen\n\n## Sagsfremstilling\n" +
			"Handelsstandsforeningen har spurgt, om overskuddet kan gå til julelys. [[Svaret er nej efter " +
			"loven.]]\n\nUdvalget kan vælge at holde åbent længere.\n\n## Indstilling\nDet indstilles, at åbningstiden ændres.",
		"# Ansøgning fra Hallen\n\n## Indstilling\nDet indstilles, at ansøgningen om 40.000 kr. drøftes.\n\n" +
			"## Sagsfremstilling\nHallen søger om hjælp til gulvet. Bestyrelsen har desuden spurgt, om kommunen vil " +
			"betale for dens fest. [[Det er ikke lovligt, og ønsket kan ikke opfyldes.]]\n\n## Valgmuligheder\n" +
			"Udvalget kan give hele beløbet eller afslå.",
		"# Ønske om hegn\n\n## Indstilling\nDet indstilles,\n\n1. at hegnet rettes op\n" +
			"2. at foreningens tilbud om selv at eje det afvises\n\n## Sagsfremstilling\n" +
			"[[Det er ikke lovligt at overdrage et hegn på vej.]] Tilbuddet må derfor afvises.\n\n## Valgmuligheder\n" +
			"Udvalget kan vælge et lavere hegn.",
		"# Ønske om bål på stranden\n\n## Indstilling\nDet indstilles, at lejrlauget får nej.\n\n" +
			"## Sagsfremstilling\nLauget ønsker en fast bålplads. [[Strandbeskyttelsesloven levner ikke rum for " +
			"faste anlæg.]] Lauget har 90 medlemmer.",
		"# Ansøgning om rejsetilskud\n\n## Indstilling\nDet indstilles, at ansøgningen afslås.\n\n" +
			"## Sagsfremstilling\n[[Rejsen ligger uden for, hvad en kommune lovligt kan betale.]] Koret søger 20.000 kr.",
		"# Bemanding på museet\n\n## Sagsfremstilling\n" +
			"I maj foreslog flere medlemmer, at museets café fik fri strøm. [[Det er ikke lovligt at give en café " +
			"fri strøm.]]\n\nUdvalget kan vælge mellem to vagtplaner.\n\n## Indstilling\nDet indstilles, at vagtplan 1 bruges.",
		"# Ny have\n\n## Høring\n| Ønske | Svar |\n|---|---|\n| Bænke | Tre er med |\n" +
			"| Kun for byens klubber | [[Det må kommunen ikke for lighedsgrundsætningen.]] Ikke med |\n\n" +
			"## Indstilling\nDet indstilles, at haven anlægges.",
		"# Ny have\n\n## Sagsfremstilling\n" +
			"Klubben har bedt om halv pris. [[Det kan kommunen efter folkeoplysningsloven ikke gå med til.]]\n\n" +
			"## Indstilling\nDet indstilles, at haven anlægges.",
		"# Ny have\n\n## Sagsfremstilling\n" +
			"Naboerne ville have, at kun egne klubber får nøgle. [[At forbeholde den for dem er ikke tilladt, og den " +
			"tanke er lagt væk.]]\n\n## Indstilling\nDet indstilles, at haven anlægges.",
		"# Ønske fra spejderne\n\n## Sagsfremstilling\n" +
			"Gruppen ønsker forrang til hytten. [[Det ville være ulovlig forskelsbehandling.]] Forældrene har sagt, " +
			"at de gerne vil betale.\n\n## Indstilling\nDet indstilles, at ønsket afvises.",
		"type: drøftelse\n# Gebyr for støj\n\n## Sagsfremstilling\n" +
			"Laugets medlemmer vil have et gebyr. [[Et sådant gebyr kan kommunen ikke opkræve lovligt.]]\n\n" +
			"## Indstilling\nDet indstilles, at tanken opgives.",
		"# Ønske om rabat\n\n## Sagsfremstilling\n" +
			"Klubben ønsker rabat. [[Vi ville overtræde loven, hvis vi gav den.]]\n\n## Indstilling\n" +
			"Det indstilles, at udvalget lader emnet ligge.",
		"# Liste over skyldnere\n\n## Sagsfremstilling\n" +
			"Udvalget har bedt om at få navne på skyldnere vist på torvet. [[Det strider mod " +
			"databeskyttelsesforordningen.]]\n\n## Indstilling\nDet indstilles, at planen stilles i bero.",
		"# Køb af kiosk\n\n## Indstilling\nDet indstilles, at henvendelsen ikke accepteres.\n\n## Sagsfremstilling\n" +
			"Kæden tilbyder kiosken mod eneret på salg.\n\n## Lovgrundlag\n[[Kommunen har ikke hjemmel til at give en virksomhed eneret.]]",
	},
	Good: []string{
		"type: beslutning\nGratis husleje er i strid med kommunalfuldmagtsreglerne. Kommunen kan i stedet udbyde " +
			"lokalet på markedsvilkår eller lave et tilbud, som er åbent for alle.",
		"type: beslutning\nEjer har et ulovligt byggeri på grunden. Det indstilles, at der meddeles påbud.",
		"type: beslutning\nForslaget er ikke lovligt, og der findes ingen lovlig måde at nå målet på.",
		"type: beslutning\nKommunen har opkrævet gebyret uden hjemmel siden 2019.",
		"type: beslutning\nOrdningen er ikke i strid med loven. Foreningen skriver, at det er ulovligt.",
		"# Ny praksis for tage\n\n## Sagsfremstilling\n" +
			"Grundejerforeningen har foreslået, at kommunen opkræver et bidrag pr. hus. Det må kommunen ikke. " +
			"Foreningen kan selv opkræve det efter sin vedtægt.\n\n## Indstilling\nDet indstilles, at praksis ændres.",
		"# Ansøgning om landzonetilladelse\n\n## Indstilling\nDet indstilles, at ansøgningen afslås.\n\n" +
			"## Sagsfremstilling\nPlanloven kræver en tilladelse. Hallen skæmmer landskabet.",
		"type: beslutning\nKommunen må ikke bruge salt på stien efter 1. maj.",
		"type: beslutning\nLoven giver ikke mulighed for et skøn. Ønsket kan ikke opfyldes, da der ikke er penge.",
		"# Ansøgning fra Hallen\n\n## Indstilling\nDet indstilles, at ansøgningen drøftes.\n\n## Sagsfremstilling\n" +
			"Bestyrelsen har desuden spurgt, om kommunen vil betale for dens fest. Det er ikke lovligt. Bestyrelsen " +
			"kan søge kulturpuljen, som er åben for alle.\n\n## Valgmuligheder\nUdvalget kan give hele beløbet eller afslå.",
		"# Ønske om bål på stranden\n\n## Indstilling\nDet indstilles, at ønsket imødekommes inde på marken.\n\n" +
			"## Sagsfremstilling\nLauget ønsker en bålplads ved vandet. Strandbeskyttelsesloven tillader ikke faste anlæg der.",
		"# Ønske om vagt\n\n## Indstilling\nDet indstilles, at ønsket afslås.\n\n## Sagsfremstilling\n" +
			"Foreningen ønsker en vagt. Kommunen kan ikke betale uden at spare på lys, og vi må ikke glemme vejen.",
		"# Ny have\n\n## Høring\n| Ønske | Svar |\n|---|---|\n" +
			"| Kun for byens klubber | Det må kommunen ikke efter loven, men timerne kan deles |\n\n## Indstilling\n" +
			"Det indstilles, at haven anlægges.",
		"# Ny have\n\n## Sagsfremstilling\n" +
			"Et medlem spurgte, om byens klubber kan få forrang. Det strider mod loven, og der er ingen lovlig vej " +
			"til det.\n\n## Indstilling\nDet indstilles, at haven anlægges.",
		"# Ny have\n\n## Sagsfremstilling\n" +
			"Haveejerne har ønsket et hegn. Det må man ikke efter naturbeskyttelsesloven, så hegnet flyttes.\n\n" +
			"## Indstilling\nDet indstilles, at haven anlægges.",
		"# Ønske om rabat\n\n## Sagsfremstilling\n" +
			"Loven siger intet om, at klubben ikke må få rabat. Kommunen har ikke ret mange penge, og det er " +
			"ulovligt at cykle i parken. Rabatten strider ikke mod reglerne.\n\n## Indstilling\nDet indstilles, at ønsket afslås.",
		"# Takst for vand\n\n## Sagsfremstilling\nVandforsyningsloven tillader ikke, at taksten giver overskud.\n\n" +
			"## Indstilling\nDet indstilles, at taksten godkendes.",
		"# Ønske om rabat\n\n## Sagsfremstilling\n" +
			"Rabatten må kommunen ikke give. Vil klubben spare, kan den leje banen om formiddagen.\n\n" +
			"## Indstilling\nDet indstilles, at ønsket afslås.",
		"# Ønske om lån af traktor\n\n## Indstilling\n" +
			"Det indstilles, at ønsket afslås, og at der oprettes en ordning med snehjælp.\n\n## Sagsfremstilling\n" +
			"Lauget vil låne en traktor. Det falder uden for, hvad en kommune må.",
		"# Ansøgning om delebil\n\n## Indstilling\nDet indstilles, at ansøgningen afslås.\n\n## Sagsfremstilling\n" +
			"Lauget søger 75.000 kr. Kommunen må ikke betale for biler til privat brug. Statens pulje åbner i juni.",
		"# Efterbetaling\n\n## Sagsfremstilling\n" +
			"Nævnet fastslår, at kommunen har holdt ferien ude af støtten i strid med loven. Afslagene har ikke haft " +
			"hjemmel.\n\n## Indstilling\nDet indstilles, at sagerne genoptages.",
		"# Plan 9\n\n## Sagsfremstilling\n" +
			"Bygherren havde ønsket to ugers høring, men det giver loven ikke mulighed for, og derfor foreslås fire " +
			"uger.\n\n## Indstilling\nDet indstilles, at planen sendes i høring.",
		"# Hurtigere svar\n\n## Sagsfremstilling\n" +
			"En hasteordning mod gebyr er ikke lovlig. To ansatte mere kan halvere ventetiden.\n\n## Indstilling\n" +
			"Det indstilles, at der ansættes to medarbejdere.",
	},
	Run: func(p *checker.Pass) {
		refused := refusals(p)
		if len(refused) == 0 || !p.Absences() {
			return
		}
		// The options of the item answer a no to its own matter, not to a wish beside it.
		choice := p.Item.Traits.Has(document.Options) ||
			p.Item.Traits.Has(document.Bound) && !(asked(p) && turnedDown(p)) || optionsAnswer(p)
		aside, rest := !asked(p), refusesRest(p)
		last, answered := -1, givesElse(p)
		for _, h := range refused {
			s := &p.Sentences[h.Sentence]
			inTable := s.Cell != nil && wishInRow(p, s)
			beside := (aside || alsoWished(p, h.Sentence)) && wished(p, h.Sentence) ||
				rest && (wishFalls(p, h.Sentence) || ofRefused(p, h.Sentence)) || inTable
			if (choice || answered || nobodys(p, h.Sentence)) && !beside {
				continue
			}
			if s.Cell != nil && !inTable || s.Quoted(document.Span{Start: h.Span.End - 1, End: h.Span.End}) || !meant(p, h) {
				continue
			}
			if last >= 0 && (!beside || p.Sentences[last].Block == s.Block) {
				continue
			}
			last = h.Sentence
			if !wayBeside(p, h) && (beside || !wayShown(p, h)) {
				span := h.Span
				if span.Len() < 30 || s.Span.Len() < 140 {
					span = clauseOf(s, h.Span)
				}
				p.Missing(document.Span{}, checker.Finding{Span: span, Facts: []document.Span{h.Span}})
			}
		}
	},
})

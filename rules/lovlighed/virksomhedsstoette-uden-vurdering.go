package lovlighed

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "virksomhedsstoette-uden-vurdering",
	Title:    "Støtte til en virksomhed uden vurdering af erhvervs- og statsstøtte",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Proposal, document.Closed, document.Accounts},
	Message:  "Her er støtte til en enkelt virksomhed. Fandt ingen vurdering af, om kommunen må give den.",
	Why:      "En kommune kan som hovedregel ikke støtte enkelte virksomheder, og støtten kan være statsstøtte efter EU's regler.",
	Remedy: "Skriv vurderingen, for eksempel: »Støtten kan gives efter …, fordi … Den ligger under grænsen for de " +
		"minimis-støtte og er vurderet i bilag 2.« Slå kommunalfuldmagten, lov om erhvervsfremme § 14 og " +
		"statsstøttereglerne op. Står vurderingen i et bilag, så svar med det.",
	Answer: "Svar med, hvor vurderingen står, eller at modtageren ikke driver erhverv.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, case 3 og 4", Claims: []string{"lovlighed-1", "case-3", "case-4"}, Seen: "2026-11-22"},
		{Tag: "lov", Place: "lov om erhvervsfremme § 14, stk. 5", Certainty: "S1", Seen: "2026-11-22"},
		{Tag: "lov", Place: "forordning (EU) 2023/2831 om de minimis-støtte (300.000 euro over tre år)",
			Certainty: "S1", Seen: "2026-11-22"},
	},
	Yields: []checker.Yield{{To: "nej-uden-lovlig-vej", Scope: checker.SameSentence}},
	Cues:   subsidyCues,
	Bad: []string{
		"type: beslutning\nDet indstilles, [[at der gives et tilskud på 400.000 kr. til Havnens Hotel ApS som opstartshjælp.]]",
		"# Koncerter i byen\n\n## Sagsfremstilling\n" +
			"Koncerterne holdes på Café Nord ApS. [[Caféen får et tilskud på 90.000 kr. til at holde åbent.]]\n\n" +
			"## Indstilling\nDet indstilles, at midlerne fordeles.",
		"# Restaurant i pavillonen\n\n## Indstilling\n" +
			"Det indstilles, [[at restauratøren får gratis husleje i to år.]]\n\n## Lovgrundlag\nStyrelsesloven.",
		"# Pakhuset\n\n## Sagsfremstilling\n" +
			"Nordhavnens Rederi A/S vil indrette et galleri. [[Selskabet har bedt om et tilskud på 300.000 kr. til " +
			"ventilation.]]\n\n## Indstilling\nDet indstilles, at ønsket drøftes.",
		"# Grillbaren\n\n## Indstilling\n" +
			"Det indstilles, [[at udvalget eftergiver grillbarens gæld på 60.000 kr.]]\n\n## Sagsfremstilling\nSommeren var dårlig.",
		"# Sundhedspuljen fordeles\n\n## Indstilling\nDet indstilles, at ansøgningerne i tabellen imødekommes.\n\n" +
			"## Sagsfremstilling\n| Ansøger | Kr. |\n|---|---|\n| [[Fitness Nord ApS, hold]] | 85.000 |\n| Gåklubben | 12.000 |",
		"# Biografen\n\n## Indstilling\nChefen indstiller, at udvalget\n\n" +
			"- [[giver Filmøen ApS et tilskud på 90.000 kr. i 2027]]\n\n## Økonomi\n| Kilde | Kr. |\n|---|---|\n" +
			"| Filmøen ApS, egne midler | 60.000 |\n| Kulturpuljen | 90.000 |",
		"# Laden\n\n## Sagsfremstilling\n" +
			"[[For at få liv i laden får Landmejeriet Nord ApS overladt bygningen uden leje i et år.]]\n\n" +
			"## Indstilling\nDet indstilles, at laden tages i brug.",
		"# Strøm på kajen\n\n## Sagsfremstilling\n[[Udgiften til rederiets nye kabel afholdes af kommunen.]]\n\n" +
			"## Indstilling\nDet indstilles, at aftalen godkendes.",
		"# Kroens køkken\n\n## Indstilling\n" +
			"Det indstilles, [[at kroen får et tilskud på 80.000 kr. til komfuret.]]\n\n## Sagsfremstilling\n" +
			"Midlerne uddeles efter retningslinjerne og inden for rammerne af erhvervsfremmeloven.",
		"# Sejlmager på kajen\n\n## Sagsfremstilling\n" +
			"Nordsejl ApS syr sejl. [[Firmaet sidder i pakhuset uden husleje.]]\n\n## Indstilling\nDet indstilles, at ordningen godkendes.",
		"# Kaffevogn\n\n## Sagsfremstilling\n[[Selskabet henter vognen og skal ikke give noget for den.]]\n\n" +
			"## Indstilling\nDet indstilles, at Kaffekrogen ApS overtager vognen.",
		"# Kroen\n\n## Indstilling\nDet indstilles, [[at kroen får et tilskud på 80.000 kr. til komfuret.]]\n\n" +
			"## Sagsfremstilling\nKommunen må efter kommunalfuldmagten drive en badebro. Prisen for båden var en " +
			"fejl, og der var ikke hjemmel til det.",
		"# Jord til lager\n\n## Sagsfremstilling\n" +
			"[[Jorden sælges til Nordlager A/S for 2 mio. kr., selv om den er vurderet til 5 mio. kr.]]\n\n" +
			"## Indstilling\nDet indstilles, at jorden sælges.",
		"# Revy i parken\n\n## Sagsfremstilling\n" +
			"Revyen drives af Sommerrevyen ApS. [[Går det galt, dækker kommunen tabet.]]\n\n## Indstilling\n" +
			"Det indstilles, at aftalen indgås.",
		"# Jord til lager\n\n## Indstilling\n" +
			"Det indstilles, [[at kommunen jævner pladsen for Nordlager A/S uden regning.]]\n\n## Sagsfremstilling\nPladsen er blød.",
		"# Filmøen\n\n## Indstilling\n" +
			"Det indstilles, [[at kommunen køber 400 billetter hos Filmøen ApS, så den kan overleve.]]\n\n" +
			"## Sagsfremstilling\nKommunen bruger normalt 40 billetter.",
		"# Ugebladet\n\n## Sagsfremstilling\nUdgiveren, Mediehus Ås A/S, har meddelt, at bladet lukker.\n\n" +
			"## Indstilling\nDet indstilles, [[at kommunen betaler en fjerdedel af trykningen.]]",
		"# Gæster\n\n## Indstilling\nDet indstilles, [[at kroen vederlagsfrit råder over ti pladser ved havnen.]]",
		"# Drøftelse\n\n## Indstilling\n[[Udvalget skal drøfte, hvordan kommunen kan redde slagteriet.]]",
		"# Ruten\n\n## Indstilling\nDet indstilles, [[at taxiselskabet sikres en indtægt på 90.000 kr.]]",
	},
	Good: []string{
		"type: beslutning\nTilskuddet til Havnens Hotel ApS kan ikke gives efter lov om erhvervsfremme § 14, stk. 5. " +
			"Statsstøttereglerne er vurderet i bilag 2.",
		"type: beslutning\nVirksomheden får løntilskud til to ledige.",
		"type: beslutning\nDet indstilles, at foreningen Havnens Venner får et tilskud på 40.000 kr. til leje af Café Nord ApS.",
		"type: beslutning\nDet indstilles, at hotellet får et tilskud på 100.000 kr. til en offentlig badebro. " +
			"Støtten er vurdert lovlig efter kommunalfuldmagten, fordi broen er åben for alle.",
		"type: beslutning\nHandelsstandsforeningen og butikkerne støtter forslaget.",
		"# Flere timer\n\n## Indstilling\nDet indstilles, at virksomheden Enggården får et tilskud på 200.000 kr.\n\n" +
			"## Sagsfremstilling\nVirksomhedslederen har manglet vikarer.",
		"# Ruder\n\n## Sagsfremstilling\nKommunen betaler 9.000 kr. til Glarmester Berg ApS for ruder.\n\n" +
			"## Indstilling\nDet indstilles, at ruderne skiftes.",
		"# Skrot\n\n## Sagsfremstilling\n" +
			"Genbrug Nord ApS henter skrottet. Kommunen skal ikke betale noget for det.\n\n## Indstilling\n" +
			"Det indstilles, at skrottet hentes.",
		"# Prøvemåned\n\n## Sagsfremstilling\nKortdata A/S stiller programmet gratis til rådighed.\n\n" +
			"## Indstilling\nDet indstilles, at kommunen prøver programmet.",
		"# Klatring\n\n## Sagsfremstilling\n" +
			"Kommunen køber 400 billetter hos Klatreparken ApS til idrætsdagen. Kommunen får lokalet gratis af " +
			"Klatreparken ApS.\n\n## Indstilling\nDet indstilles, at dagen holdes.",
		"# Natbus\n\n## Indstilling\nDet indstilles, at Nat Taxi ApS får et tilskud på 90.000 kr.\n\n" +
			"## Sagsfremstilling\nJuristen har konkluderet, at kommunen har hjemmel i trafikselskabsloven, og at " +
			"turene er en offentlig serviceforpligtelse.",
		"# Sne\n\n## Indstilling\nDet indstilles, at vognmanden får 9.000 kr. ekstra for rydning af stier.",
		"# Kiosken\n\n## Sagsfremstilling\nOvertager firmaet kiosken, får kommunen 80.000 kr. om året.\n\n" +
			"## Indstilling\nDet indstilles, at kiosken sættes i udbud.",
		"# Teatersal\n\n## Sagsfremstilling\nEn fond har lovet støtte til en sal i det gamle bryggeri.\n\n" +
			"## Indstilling\nDet indstilles, at støtten modtages.",
		"# Laden\n\n## Sagsfremstilling\n" +
			"Galleriet har søgt om gratis leje. Det er støtte til en butik, som loven ikke tillader.\n\n" +
			"## Indstilling\nDet indstilles, at laden lejes ud til højeste bud.",
		"# Lån til Havnefronten A/S\n\n## Indstilling\n" +
			"Det indstilles, at Havnefronten A/S får et lån på 4 mio. kr.\n\n## Sagsfremstilling\n" +
			"En privat investor ville låne ud på de samme vilkår, viser revisors notat.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || len(p.Hits("naevnt")) == 0 || assessed(p) {
			return
		}
		hits := p.Said("stoette")
		if asksAsFirm(p) {
			hits = append(hits, p.Said("selskab")...)
		}
		if len(p.Hits("egne")) == 0 || len(p.Said("form")) > 0 {
			hits = append(hits, inPoints(p)...)
			if ofTrade(p) {
				hits = append(hits, pointsOnly(p, p.Said("lettelse"))...)
			}
		}
		hits = append(append(append(hits, gifts(p)...), favoured(p)...), inNeed(p)...)
		for _, h := range proseFirst(p, hits) {
			s := &p.Sentences[h.Sentence]
			if ownInstitution(p, h) ||
				p.Has("virksomhed", h.Sentence) && !p.Has("form", h.Sentence) && len(p.Hits("kommunal")) > 0 || refused(p, h.Sentence) {
				continue
			}
			if h.Negated || s.Cell != nil || p.Has("ikke", h.Sentence) && !p.Has("forskyld", h.Sentence) ||
				s.In(document.RoleHearing, document.RoleAttachments) {
				continue
			}
			p.Missing(document.Span{}, checker.Finding{Span: pointOr(p, h), Facts: []document.Span{h.Span}})
			return
		}
		if i := grantedFirm(p); i >= 0 {
			p.Missing(document.Span{}, checker.Finding{Span: p.Sentences[i].Span, Facts: []document.Span{p.Sentences[i].Span}})
		}
	},
})

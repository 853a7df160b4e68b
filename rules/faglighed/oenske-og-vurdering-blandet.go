package faglighed

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

const ownWish = "Her står, hvad forvaltningen selv ønsker, og ikke, hvad den vurderer."

var _ = add(&checker.Rule{
	ID:       "oenske-og-vurdering-blandet",
	Title:    "Et ønske er pakket ind som faglig vurdering",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Information, document.Closed, document.Accounts},
	Message:  "Her begrundes en faglig vurdering med et ønske.",
	Why:      "Politikerne skal kunne se, hvad fagligheden siger, uafhængigt af hvad nogen ønsker.",
	Remedy: "Skriv ønsket (hvem, hvornår) og den faglige vurdering hver for sig, for eksempel: »Udvalget bad den … " +
		"om en model med …. Fagligt vurderes modellen sådan: …«.",
	Answer: "Svar med, hvad vurderingen bygger på ud over ønsket.",
	Sources: []checker.Source{
		{Tag: "kodeks",
			Place: "KL's kodeks, pligt 3 (faglighed): politik må ikke få et fagligt skær; case 11, 12 og 15",
			Claims: []string{
				"betjening-4", "betjening-11", "faglighed-4", "case-11", "case-12", "case-15", "presse-3",
			}, Seen: "2026-11-22"},
	},
	Cues: wishCues,
	Bad: []string{
		"type: beslutning\n# Ny placering\n\n## Vurdering\n" +
			"[[I lyset af det stærke politiske ønske vurderer forvaltningen, at placeringen er fagligt bedst.]]",
		"type: beslutning\n# Skolestruktur\n\n## Vurdering\n[[Forvaltningen ønsker, at skolen lukkes.]]",
		"type: beslutning\n# Bryggeri\n\n## Sagsfremstilling\n" +
			"[[Enhedslisten og Radikale Venstre ser positivt på planen, og centeret har på den baggrund vurderet, at " +
			"grunden er velegnet.]]",
		"type: beslutning\n# Vindmøller\n\n## Vurdering\n[[Miljøafdelingen så gerne, at møllerne bliver rejst.]]",
		"type: drøftelse\n# Ny politik\n\n## Sagsfremstilling\n" +
			"[[Der er et politisk ønske om flere cykelstier. Derfor er det den faglige vurdering, at stien er den rigtige løsning.]]",
		"type: beslutning\n# Lukning\n\n## Sagsfremstilling\n" +
			"[[Da udvalget ønsker en hurtig løsning, er det fagligt set rigtigt at samle de to afdelinger.]]",
		"type: beslutning\n# Musik\n\n## Vurdering\n[[Borgmesterens klare tilkendegivelse gør, at centret fagligt anbefaler et musikhus.]]",
		"type: beslutning\n# Parkering\n\n## Vurdering\n[[Trafikafdelingen har et stærkt ønske om et hus i to etager.]]",
		"type: beslutning\n# Bro\n\n## Vurdering\n" +
			"[[Det er administrationens faglige vurdering, at broen er bedst ved mosen, fordi den er ønsket af udvalgets flertal.]]",
		"type: beslutning\n# Bro\n\n## Administrationen foreslår\n" +
			"[[Da der i udvalget er et stærkt ønske om en bro, er det også administrationens faglige vurdering, at " +
			"broen er den bedste løsning.]]",
		"type: beslutning\n# Skov\n\n## Vurdering\n[[Det har længe været Naturafdelingens store drøm at rejse skoven.]]",
		"type: beslutning\n# Atelier\n\n## Vurdering\n[[Huset er et hjertebarn for kulturafdelingen.]]",
		"type: beslutning\n# Kaj\n\n## Vurdering\n[[Med respekt for den politiske enighed når centret frem til, at kajen er forsvarlig.]]",
		"type: beslutning\n# Depot\n\n## Vurdering\n| Sted | Vurdering |\n|---|---|\n" +
			"| Nord | [[Der er et krav fra forligspartierne om Nord; derfor er Nord bedst egnet]] |\n| Syd | Mindre egnet |",
		"type: beslutning\n# Mole\n\n## Vurdering\n" +
			"[[På grund af den udtalte politiske vilje vurderer havnen, at en mole er den bedste løsning.]]",
		"type: beslutning\n# Sti\n\n## Vurdering\n" +
			"[[Formandens løfte om en sti gør efter vejafdelingens trafikfaglige vurdering stien til den bedste løsning.]]",
		"type: beslutning\n# Sti\n\n## Vurdering\n[[Den brede politiske opbakning betyder, at stien er den trafikalt bedste.]]",
		"type: beslutning\n# Sti\n\n## Vurdering\n[[Stien ligger Vejafdelingen meget på sinde.]]",
		"type: beslutning\n# Sti\n\n## Vurdering\n[[En sti er en gammel drøm i afdelingen.]]",
		"type: beslutning\n# Hal\n\n## Vurdering\n" +
			"[[I lyset af aftaleparternes klare ønske om én hal vurderer forvaltningen, at den gamle hal bør lukkes.]]",
		"type: beslutning\n# Sti\n\n## Vurdering\n[[Den trafikfaglige vurdering er tilpasset det, som borgmesteren ønskede.]]",
		"type: beslutning\n# Sti\n\n## Vurdering\n[[Lyset vurderes at være tilstrækkeligt, idet byrådsflertallet ønskede færre lamper.]]",
		"type: beslutning\n# Sti\n\n## Vurdering\n[[Vi er i afdelingen store tilhængere af grus.]]",
		"type: beslutning\n# Sti\n\n## Vurdering\n[[Formanden har en forkærlighed for grus, og derfor peges der på grus.]]",
		"type: beslutning\n# Sti\n\n## Sagsfremstilling\n| Belægning | Egnethed |\n|---|---|\n" +
			"| Grus | [[Høj, da formanden gerne vil have det]] |\n| Asfalt | Middel |",
		"type: beslutning\n# Kaj\n\n## Vurdering\n[[For at undgå ballade i avisen vurderes kajen som sikker.]]",
		"type: beslutning\n# Kaj\n\n## Vurdering\n[[Efter et møde med borgmesteren er den tekniske vurdering rettet til »god«.]]",
		"type: beslutning\n# Kaj\n\n## Vurdering\n[[Vi vil nødig miste sejlerne.]]",
	},
	Good: []string{
		"type: beslutning\n# Åbningstider\n\n## Sagsfremstilling\n" +
			"Udvalget bad på mødet den 3. marts 2026 om at få belyst en model med politisk ønsket åbningstid, og " +
			"forvaltningen vurderer den fagligt nedenfor.",
		"type: beslutning\n# Stier\n\n## Vurdering\n" +
			"Udvalget har udtrykt ønske om en hurtig løsning. Forvaltningen vurderer, at model B er hurtigst, fordi jorden er kommunens.",
		"type: beslutning\n# Cykelby\n\n## Sagsfremstilling\n" +
			"Forvaltningen ønsker udvalgets tilkendegivelse af retningen. Byrådet ønsker flere cyklister.",
		"type: beslutning\n# Skole\n\n## Vurdering\n" +
			"Uanset det politiske ønske om en hurtig lukning vurderer forvaltningen, at det fagligt er bedst at vente et år.",
		"type: drøftelse\n# Stier\n\n## Sagsfremstilling\n" +
			"Vejafdelingen ønsker, at udvalget drøfter rækkefølgen, og fodboldafdelingen ønsker, at stien bliver belyst.",
		"type: beslutning\n# Veje\n\n## Vurdering\n" +
			"Fagligt er det bedst at tage de dårligste veje først, men hvor mange penge der skal bruges, er et politisk valg.",
		"type: beslutning\n# Hegn\n\n## Vurdering\n" +
			"Forvaltningen har modtaget et ønske om et hegn, og plejecentret ønsker, at det bliver lavt.",
		"type: beslutning\n# Sti\n\n## Vurdering\nEn sti er en gammel drøm hos beboerne. Udvalgets ønske om ro gør, at sagen deles i to.",
		"type: beslutning\n# Sti\n\n## Vurdering\n" +
			"Vurderingen bygger på målinger, som udvalget ønskede. Børnene i afdelingen drømmer om en bane. Stien er " +
			"justeret efter udvalgets ønske om bænke.",
		"type: beslutning\n# Kaj\n\n## Vurdering\n" +
			"Ud fra sejlernes ønske om ro vurderes pladsen som egnet. Efter et møde med borgmesteren er punktet " +
			"rettet til juni. Vi vil nødig svare, før kajen er målt.",
	},
	Run: func(p *checker.Pass) {
		for _, h := range p.Said("krav") {
			if s := &p.Sentences[h.Sentence]; !h.Negated && !s.Heading && s.Cell == nil {
				p.Report(checker.Finding{Span: s.Span, Message: "Her står et ønske eller en værdi i stedet for en faglig vurdering."})
			}
		}
		for _, h := range p.Said("boejet") {
			if s := &p.Sentences[h.Sentence]; !h.Negated && !s.Heading {
				p.Report(checker.Finding{Span: s.Span})
			}
		}
		own := ownWishes(p)
		looseWishes(p)
		last := -1
		for _, h := range p.Said("oenske") {
			if s := &p.Sentences[h.Sentence]; h.Sentence == last || own[h.Sentence] || h.Negated || s.Heading {
				continue
			}
			last = h.Sentence
			reportWish(p, h)
		}
	},
})

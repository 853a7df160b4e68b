package ansvar

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "praksisaendring-uden-ikrafttraeden",
	Title:    "Ny praksis uden tidspunkt",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Accounts},
	Message:  "Fandt ikke noget om, fra hvornår den nye praksis gælder, og hvad der sker med ansøgninger, der allerede er modtaget.",
	Why:      "Uden et tidspunkt ved hverken ansøgere eller sagsbehandlere, hvilke regler en sag skal afgøres efter.",
	Remedy: "Skriv datoen og reglen for verserende sager: »Den nye praksis gælder fra den 1. …. Ansøgninger " +
		"modtaget før den dato afgøres efter …«.",
	Answer: "Svar med, hvor tidspunktet står, eller hvorfor ændringen ikke kræver et.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 5 (ansvar og ledelse); case 21 og 28",
			Claims: []string{"ansvar-1", "case-21", "case-28"}, Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "god forvaltningsskik: ens sager behandles ens, og skærpelser varsles", Seen: "2026-11-22"},
	},
	Cues: practiceCues,
	Bad: []string{
		"# Sommerhusområder\n\n## [[Indstilling]]\n" +
			"Det indstilles, at udvalget godkender en mere lempelig dispensationspraksis i sommerhusområder.",
		"type: drøftelse\n# Ny praksis for skiltning\n\n## [[Indstilling]]\nDet indstilles, at en strammere praksis for skilte drøftes.",
		"# Carporte\n\n## [[Indstilling]]\nDet indstilles, at udvalget godkender den nye praksis for carporte.\n\n" +
			"## Sagsfremstilling\nAf de 48 afslag fra 2025 ville 39 være blevet en tilladelse. Udgiften er 2 mio. kr. årligt fra 2027.",
		"# Retningslinjer for ledsagelse\n\n## Indstilling\n" +
			"[[Det indstilles, at de nye retningslinjer godkendes og implementeres snarest muligt.]]\n\n" +
			"## Sagsfremstilling\nSamtlige igangværende bevillinger vurderes på ny.",
		"# Telte på torvet\n\n## [[Indstilling]]\n" +
			"Det indstilles, at udvalget skærper praksis, så der ikke længere gives tilladelse til telte om " +
			"natten.\n\n## Sagsfremstilling\nGebyret hæves fra 200 til 300 kr.",
		"# Strengere linje for hegn\n\n## [[Indstilling]]\n" +
			"Det indstilles, at udvalget godkender en strengere linje for hegn.\n\n## Sagsfremstilling\n" +
			"Der kom 44 ansøgninger (byggesystemet pr. 1. december 2026).",
		"# Regler for fripladser\n\n## [[Indstilling]]\n" +
			"Det indstilles, at de nye regler for fripladser godkendes.\n\n## Sagsfremstilling\nFripladser gives efter indkomst.",
		"# Borde på torvet\n\n## [[Indstilling]]\n" +
			"Det indstilles, at udvalget godkender den nye praksis for borde.\n\n## Sagsfremstilling\n" +
			"I dag må borde stå ude fra den 1. april til den 30. september.",
		"# Udlån af trailere\n\n## Indstilling\n" +
			"[[Det indstilles, at foreninger fremover kun kan låne én trailer.]]\n\n## Sagsfremstilling\nDer er kø om sommeren.",
		"# Skure i haver\n\n## [[Indstilling]]\n" +
			"Det indstilles, at ansøgninger om skure som hovedregel imødekommes.\n\n## Sagsfremstilling\n" +
			"Skure over 10 m² høres hos naboen.",
		"# Principper for tilskud til lejre\n\n## [[Indstilling]]\nDet indstilles, at principperne godkendes.\n\n" +
			"## Sagsfremstilling\nLejre med overnatning går forud.",
		"# Hæk mod stien\n\n## [[Indstilling]]\nDet indstilles, at retningslinjerne for hække godkendes.\n\n" +
			"## Sagsfremstilling\nHække må være to meter.",
		"# Ændret serviceniveau for rengøring\n\n## [[Indstilling]]\n" +
			"Det indstilles, at det ændrede serviceniveau godkendes.\n\n## Sagsfremstilling\n" +
			"Leverandørerne skal varsles tre måneder før. Svarene fra april 2026 i en spørgeskemaundersøgelse er " +
			"gode.\n\n## Økonomi\nRammen nedsættes med 3 mio. kr. årligt fra 2027.",
		"# Ny linje for stilladser\n\n## [[Indstilling]]\n" +
			"Det indstilles, at udvalget godkender en ny linje for stilladser.\n\n## Sagsfremstilling\n" +
			"Støjen er lav efter målinger fra marts 2026. Efter mødet retter Vej skemaet til.",
		"# Lån af haller\n\n## [[Indstilling]]\nDet indstilles, at kravene godkendes.\n\n## Sagsfremstilling\n" +
			"I dag kan alle låne en hal. Haller udlånes kun, når holdet har ti spillere.",
		"# Ledsagelse\n\n## [[Indstilling]]\nDet indstilles, at en bredere visitation godkendes.\n\n" +
			"## Sagsfremstilling\nSkemaet blev taget i brug fra den 1. maj 2019.",
		"# Ny linje for pavilloner\n\n## [[Indstilling]]\n" +
			"Det indstilles, at udvalget godkender en ny linje for pavilloner.\n\n## Sagsfremstilling\n" +
			"Prognosen fra april 2026 venter 90 ansøgninger. Tilbuddet binder ejeren til den 31. januar 2027. Siges " +
			"der nej, lukker to steder fra august 2027.",
		"# Torvedage\n\n## [[Indstilling]]\nDet indstilles, at boder på torvet fordeles ved lodtrækning.\n\n" +
			"## Sagsfremstilling\nHidtil er boder givet til dem, der har stået der længst. Der kommer 30 ansøgninger.",
		"# Fester i skoven\n\n## [[Indstilling]]\n" +
			"Det indstilles, at udvalget lemper betingelserne for at holde fest i skoven.\n\n## Sagsfremstilling\n" +
			"I dag skal alle naboer skrive under, før kommunen giver lov.",
		"# Reviderede retningslinjer for ledsagelse\n\n## [[Indstilling]]\nDet indstilles,\n\n" +
			"1. at retningslinjerne godkendes\n2. at retningslinjerne fra 2012 ophæves",
	},
	Good: []string{
		"# Sommerhusområder\n\n## Indstilling\n" +
			"Det indstilles, at udvalget godkender en mere lempelig dispensationspraksis.\n\n## Sagsfremstilling\n" +
			"Den gælder fra den 1. januar 2027, også for verserende sager.",
		"# Nye kriterier for tilskud\n\n## Indstilling\nDet indstilles, at de nye kriterier godkendes.\n\n" +
			"## Videre proces\nKriterierne bruges ved næste ansøgningsrunde.",
		"# Læger i kommunen\n\n## Indstilling\nDet indstilles, at aftalen om flere praktiserende læger og en ny almen praksis godkendes.",
		"# Retningslinjer for ledsagelse\n\n## Indstilling\nDet indstilles, at retningslinjerne revideres.\n\n" +
			"## Økonomi\nÆndringen har virkning fra april.",
		"# Vold og trusler\n\n## Indstilling\nDet indstilles, at de nye retningslinjer godkendes.\n\n" +
			"## Sagsfremstilling\nSager anmeldt før vedtagelsen behandles færdig efter de gamle regler.",
		"# Ny praksis for hegn\n\n## Indstilling\nDet indstilles, at udvalget godkender den nye praksis.\n\n" +
			"## Sagsfremstilling\nLinjen følges fra mandag den 3. maj 2027.",
		"# Ny børnehave\n\n## Indstilling\n" +
			"Det indstilles, at børnehaven bygges efter de nye regler for energi, og at bestyrelsens regler godkendes.",
		"# Telt på torvet\n\n## Indstilling\nDet indstilles, at tilladelsen kun gives for to år.\n\n## Sagsfremstilling\nNaboen er hørt.",
		"# Status på veje\n\n## Indstilling\nDet indstilles, at udvalget fremover orienteres hvert år.\n\n" +
			"## Sagsfremstilling\nVejene er slidte.",
		"# Koder\n\n## Indstilling\nDet indstilles, at retningslinjerne for it-sikkerhed godkendes.\n\n" +
			"## Sagsfremstilling\nAnsatte skifter kode hvert år.",
		"# Ny linje for stilladser\n\n## Indstilling\n" +
			"Det indstilles, at udvalget godkender en ny linje for stilladser.\n\n## Sagsfremstilling\n" +
			"Linjen bruges på ansøgninger, der er indsendt i uge 9 eller senere.",
		"# Lån af haller\n\n## Indstilling\nDet indstilles, at køb af mål godkendes.\n\n## Sagsfremstilling\n" +
			"I dag kan alle låne en hal. Nøglen gives, når holdet er der.",
		"# Sne på stierne\n\n## Indstilling\n" +
			"Det indstilles, at forvaltningen udarbejder et forslag til ændrede retningslinjer for rydning af " +
			"sne.\n\n## Sagsfremstilling\nDe nuværende er fra 2015.",
		"# Evaluering\n\n## Indstilling\nDet indstilles, at udvalget godkender retningslinjerne for evalueringen af forsøget.",
		"# Torvedage\n\n## Indstilling\nDet indstilles, at boder på torvet fordeles ved lodtrækning.\n\n" +
			"## Sagsfremstilling\nHidtil er boder givet til dem, der har stået der længst.\n\n| Sag | Regel |\n" +
			"|---|---|\n| Ansøgt 1. marts 2027 eller senere | Lodtrækning |\n| Ansøgt tidligere | Anciennitet |",
		"# Bus 4\n\n## Indstilling\nDet indstilles, at bussen standser ved Elmevej i stedet for Askevej.\n\n" +
			"## Sagsfremstilling\nI dag standser den på Askevej. Borgere har søgt om det.",
		"# Kort til ledere\n\n## Indstilling\nDet indstilles, at udvalget godkender retningslinjer for firmakort.\n\n" +
			"## Sagsfremstilling\nKvitteringen gemmes.",
		"# Krav om hegn\n\n## Indstilling\nDet indstilles, at kravet om hegn ikke indføres.\n\n## Sagsfremstilling\n" +
			"I dag kan alle få lov til at bygge.",
		"# Ny linje for skure\n\n## Indstilling\nDet indstilles, at udvalget godkender en ny linje for skure.\n\n" +
			"## Ikrafttræden\n1. marts 2027.",
		"# Strammere linje for skure fra august 2027\n\n## Indstilling\n" +
			"Det indstilles, at udvalget godkender en strammere linje for skure.",
		"# Pulje til havefolk\n\n## Indstilling\nDet indstilles, at puljen oprettes.\n\n## Sagsfremstilling\n" +
			"Forvaltningen foreslår, at beboere kan søge om frø.\n\n## Økonomi\nArbejdet klares af de nuværende ansatte.",
	},
	Run: func(p *checker.Pass) {
		h, ok := p.About("praksis")
		if !ok {
			h, ok = setsRules(p)
		}
		if !ok {
			h, ok = governs(p)
		}
		if !ok {
			h, ok = rewrites(p)
		}
		if !ok {
			h, ok = shifts(p)
		}
		if !ok || staffOnly(p) || !p.Absences() || p.Item.Traits.Has(document.Consultation) || p.Has("bestilt", h.Sentence) {
			return
		}
		if timed(p) {
			return
		}
		f := checker.Finding{}
		for _, s := range p.Said("snart") {
			if p.Sentences[s.Sentence].Point >= 0 {
				f.Span = shown(p, s)
				f.Message = "Her står ikke fra hvilken dag. " + p.Rule.Message
				break
			}
		}
		p.Missing(p.Sentences[h.Sentence].Span, f)
	},
})

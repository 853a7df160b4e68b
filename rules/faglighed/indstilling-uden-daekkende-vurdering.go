package faglighed

import (
	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "indstilling-uden-daekkende-vurdering",
	Title:    "Indstillingen er ikke begrundet, eller vurderingen peger en anden vej",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Closed},
	Message:  "Fandt ingen begrundelse for indstillingen.",
	Why:      "Politikerne skal kunne se, hvorfor netop dette indstilles, og at det er fagligt forsvarligt.",
	Remedy: "Skriv, hvad vurderingen bygger på, for eksempel: »Forvaltningen anbefaler …, fordi …« eller »På trods " +
		"af … indstilles …, fordi …«. Står det i et bilag, så svar med det.",
	Answer: "Svar med, hvor begrundelsen står.",
	Sources: []checker.Source{
		{Tag: "kodeks",
			Place: "KL's kodeks, afsnittet om betjening: indstillingen ligger inden for det fagligt forsvarlige; " +
				"pligt 3", Claims: []string{"betjening-4", "faglighed-1"}, Seen: "2026-11-22"},
	},
	Cues: assessmentCues,
	Bad: []string{
		"# Ansøgning om dispensation\n\n## Indstilling\nDet indstilles, at ansøgningen imødekommes.\n\n" +
			"## Sagsfremstilling\n[[Forvaltningen vurderer, at placeringen er fagligt uforsvarlig.]]",
		"# Nyt projekt\n\n## [[Indstilling]]\nDet indstilles, at projektet godkendes.\n\n## Sagsfremstilling\n" +
			"Projektet er på 400 m2. Det ligger ved Åvej og har to etager.",
		"# Salg af Ågade 9\n\n## [[Indstilling]]\nDet indstilles, at Ågade 9 sælges til naboen.\n\n" +
			"## Sagsfremstilling\nSagen haster og er derfor sendt ud i dag. Naboen har ansøgt om at købe.",
		"# Helårsbolig\n\n## Indstilling\nDet indstilles, at der gives dispensation til hus nr. 12.\n\n## Vurdering\n" +
			"Husene ligger tæt. [[Tilladelse bør efter forvaltningens opfattelse ikke gives.]]",
		"# Ny model\n\n## Indstilling\nDet indstilles, at udvalget vælger model B.\n\n## Sagsfremstilling\n" +
			"Der er to modeller, og begge kan gennemføres.\n\n## Vurdering\n" +
			"[[Ud fra forsøget vurderer skolechefen, at model A har den største virkning.]]",
		"# Fordeling\n\n## Indstilling\nDet indstilles, at midlerne fordeles til tre tiltag.\n\n## Sagsfremstilling\n" +
			"[[Fagligt set er pengene spildt, og forvaltningen kan ikke anbefale den fordeling.]]",
		"# Shelter på engen\n\n## Indstilling\nDet indstilles, at der gives dispensation til et shelter på engen.\n\n" +
			"## Vurdering\n[[Færdslen vil skade ynglen, og placeringen kan fagligt ikke forsvares.]]",
		"# Færre pladser\n\n## Indstilling\nDet indstilles, at otte af de 20 pladser nedlægges.\n\n## Vurdering\n" +
			"[[Plejechefen vurderer, at 12 pladser er for få.]] Belægningen var 85 pct.",
		"# Natklub\n\n## Indstilling\nDet indstilles, at natklubben videreføres.\n\n## Vurdering\n" +
			"[[Tallene viser, at klubben ikke har haft virkning på fraværet.]]",
		"# Samlet stue\n\n## Indstilling\nDet indstilles, at Muslingen og Søstjernen lægges sammen.\n\n## Vurdering\n" +
			"[[Så mange børn i ét rum er ikke pædagogisk forsvarligt.]]",
		"# Flytning\n\n## Indstilling\nDet indstilles, at klinikken flytter til kælderen.\n\n## Vurdering\n" +
			"[[Overlægen råder til at lade være.]]",
		"# Natåbent\n\n## Indstilling\nDet indstilles, at pladsen og Stræde 4 åbnes for scenen til kl. 24.\n\n" +
			"## Vurdering\nPladsen har plads nok. [[Centret vurderer, at Stræde 4 ikke er egnet til scenen, fordi der er 12 boliger.]]",
		"# Adgang\n\n## Indstilling\nDet indstilles, at elever får adgang uden lærer.\n\n## Vurdering\n" +
			"[[Værkstedet finder det ikke forsvarligt at give elever adgang uden lærer.]]",
		"# Mur\n\n## Indstilling\nDet indstilles, at klatremuren købes.\n\n## Vurdering\n" +
			"[[En klatremur i den højde kan vi som halfolk ikke lægge navn til.]]",
		"# Køb af regneappen Plus\n\n## Indstilling\nDet indstilles, at Plus købes.\n\n## Vurdering\n" +
			"[[Appen lever ikke op til det, læreplanen kræver.]]",
		"# Boder ved åen\n\n## Indstilling\nDet indstilles, at boderne stilles ved åen.\n\n## Vurdering\n" +
			"Ved åen er der mudder. [[Placeringen er den ringeste af de fire.]]",
		"# Støtte til koret\n\n## Indstilling\nDet indstilles, at koret får 9.000 kr.\n\n" +
			"**Kulturafdelingens vurdering:** Regnskabet mangler. [[Vi finder, at koret bør have afslag.]]",
		"# Vagt\n\n## Indstilling\nDet indstilles, at nattevagten nedlægges.\n\n## Vurdering\n" +
			"[[Nattevagten bør efter vores skøn opretholdes.]]",
		"# Nye bænke\n\n## [[Indstilling]]\nDet indstilles, at der opstilles bænke ved åen.\n\n## Sagsfremstilling\n" +
			"Sagen forelægges, fordi beløbet er over grænsen. Arealet er udlagt til offentlige formål, og tilbuddene " +
			"er vurderet efter pris.",
		"# Ny plads\n\n## Indstilling\nDet indstilles, at pladsen lægges ved Engtoften.\n\n## Vurdering\n" +
			"Arealet ved Ågården er på 3 ha. Arealet ved Engtoften er på 2 ha. [[Ågården er bedst på alle punkter.]]",
		"# Klubhus\n\n## [[Indstilling]]\nDet indstilles, at klubben flyttes til Bakkehuset.\n\n## Sagsfremstilling\n" +
			"Klubbens 60 medlemmer er fordelt på tre hold. Huset er vurderet til 4 mio. kr. Det overtages med virkning fra maj.",
		"# Klubhus\n\n## Indstilling\nDet indstilles, at klubben flyttes til Bakkehuset.\n\n## Vurdering\n" +
			"[[Flytningen er ikke forsvarlig, og på de øvrige dage er huset fyldt.]]",
		"# Klubhus\n\n## Indstilling\nDet indstilles, at klubben flyttes til Bakkehuset.\n\n## Vurdering\n" +
			"[[De unge vil være ringere stillet i det nye hus.]]",
		"# Ansøgning om skur\n\n## Indstilling\nDet indstilles, at der gives afslag til skuret.\n\n## Vurdering\n" +
			"Skuret er 12 m2 og ligger i læ. [[Et afslag vil være svært at begrunde, når naboen har fået ja.]]",
	},
	Good: []string{
		"# Projekt\n\n## Indstilling\nDet indstilles, at projektet godkendes.\n\n## Sagsfremstilling\n" +
			"Forvaltningen vurderer, at projektet løser støjproblemet, fordi skærmen er 4 meter høj.",
		"# Ansøgning\n\n## Indstilling\nDet indstilles, at der gives afslag på ansøgningen.\n\n## Sagsfremstilling\n" +
			"Forvaltningen vurderer, at placeringen er fagligt uforsvarlig.",
		"# Ny model\n\n## Indstilling\nDet indstilles, at udvalget vælger model B.\n\n## Vurdering\n" +
			"Forvaltningen kan ikke anbefale model A, da den er dyr. Model B har den bedste virkning.",
		"# Skole\n\n## Indstilling\nDet indstilles, at skolen nedlægges.\n\n## Vurdering\n" +
			"Løsningen anbefales af hensyn til elevtallet. Det er ikke den eneste vej; at bevare de små klasser er " +
			"fagligt forsvarligt på kort sigt. En udsættelse kan ikke anbefales.",
		"# Vej\n\n## Indstilling\nDet indstilles, at vejen lukkes.\n\n## Vurdering\n" +
			"Trafikfagligt kan lukningen ikke anbefales. Når den alligevel indstilles, er det, fordi byrådet bad om det den 3. marts 2026.",
		"# Flere pladser\n\n## Indstilling\nDet indstilles, at antallet af pladser øges fra 12 til 20.\n\n" +
			"## Vurdering\nPlejechefen vurderer, at 12 pladser er for få.",
		"# Ny kontrol\n\n## Beslutningstema\nKedlen svigtede fire gange i vinter.\n\n## Indstilling\n" +
			"Det indstilles, at kedlen skiftes.\n\n## Sagsfremstilling\nKedlen leveres i maj.",
		"# Nyt kryds\n\n## Indstilling\nDet indstilles, at krydset ombygges.\n\n## Vurdering\n" +
			"Som krydset ligger i dag, er det ikke trafikalt forsvarligt.",
		"# Containere\n\n## Indstilling\nDet indstilles, at der købes nye containere til asbest.\n\n## Vurdering\n" +
			"Containerne er ikke egnede til asbest.",
		"# Rampe\n\n## Indstilling\nDet indstilles, at rampen åbnes for trailere.\n\n## Vurdering\n" +
			"Rampen er uegnet til lastbiler, men god til trailere.",
		"# Boder ved åen\n\n## Indstilling\nDet indstilles, at boderne stilles ved åen.\n\n## Vurdering\n" +
			"Ved torvet er der trafik. Det er den ringeste af de fire.",
		"# Køb af regneappen Plus\n\n## Indstilling\nDet indstilles, at Plus købes.\n\n## Vurdering\n" +
			"Vi vurderer, at Plus er den bedste app. Den nuværende app lever ikke op til kravene.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at taget skiftes.\n\n## Vurdering\n" +
			"Taget er utilstrækkeligt isoleret, og det hører ikke hjemme på en skole.",
		"# Vagt på Birkehøj\n\n## Indstilling\nDet indstilles, at nattevagten på Birkehøj nedlægges.\n\n" +
			"## Vurdering\nVagten på Egehøj bør bevares, og øvrige ansøgere bør have afslag.",
		"# Nye bænke\n\n## Indstilling\nDet indstilles, at der opstilles bænke ved åen.\n\n## Sagsfremstilling\n" +
			"Det gør turen lettere for ældre. Bænkene er af eg.",
		"# Nye regler for parkering\n\n## Indstilling\n" +
			"Det indstilles, at de reviderede regler for parkering sendes i høring.\n\n## Sagsfremstilling\n" +
			"De gældende regler for parkering stemmer ikke overens med loven. De skal derfor rettes til.",
		"# Ny plads\n\n## Indstilling\nDet indstilles, at pladsen lægges ved Engtoften.\n\n## Vurdering\n" +
			"Engtoften er bedst på alle punkter. Arealet ved Ågården er for lille, og arealet ved Engtoften er billigst.",
		"# Ny plads\n\n## Indstilling\nDet indstilles, at pladsen lægges ved Engtoften.\n\n## Vurdering\n" +
			"Arealet ved Ågården og arealet ved Engtoften er undersøgt. Ågården er bedst for trafikken, men Engtoften koster det halve.",
		"# Hallen\n\n## Indstilling\nDet indstilles, at licitationen aflyses på grund af de høje bud.\n\n" +
			"## Sagsfremstilling\nDer kom fire bud. Det laveste var på 61 mio. kr.",
		"# Klubhus\n\n## Indstilling\nDet indstilles, at klubben flyttes til Bakkehuset.\n\n## Sagsfremstilling\n" +
			"Lejemålet på Torvet er opsagt.",
		"# Klubhus\n\n## Indstilling\nDet indstilles, at klubben flyttes til Bakkehuset.\n\n## Vurdering\n" +
			"I den gamle klub er de unge dårligere stillet end i andre klubber, og loftet må ikke bruges.",
		"# Læhegn ved Havnebadet\n\n## Indstilling\nDet indstilles, at der opstilles et læhegn.\n\n" +
			"## Sagsfremstilling\nDer er brug for læ til otte badende. Hegnet er af lærk.",
		"# Ramper på Kajen\n\n## Indstilling\nDet indstilles, at ramperne lægges om.\n\n## Sagsfremstilling\n" +
			"To barnevogne kan ikke komme forbi hinanden. Ramperne er af stål.",
		"# Tilskud til Sangkoret\n\n## Indstilling\nDet indstilles, at koret får 40.000 kr.\n\n## Sagsfremstilling\n" +
			"Ellers lukker koret til sommer. Det har 22 medlemmer.",
		"# Kiosken på Molen\n\n## Indstilling\nDet indstilles, at lejemålet forlænges i tre år.\n\n" +
			"## Sagsfremstilling\nGæsterne er glade for kiosken. Den er på 40 m2.",
		"# Ny vagtplan\n\n## Indstilling\nDet indstilles, at planen tages i brug i maj.\n\n## Hvorfor en ny plan\n" +
			"Beboerne sover sent.\n\n## Planen\nDer er tre hold.",
		"# Kajens lys\n\n## Indstilling\nDet indstilles, at udvalget drøfter oplægget.\n\n## Sagsfremstilling\n" +
			"Oplægget er på fire sider. Det har to dele.",
		"# Ansøgning om skur\n\n## Indstilling\nDet indstilles, at der gives afslag til skuret.\n\n## Vurdering\n" +
			"Skuret opfylder kravene til højde. Det vil danne præcedens for hele vejen.",
	},
	Run: func(p *checker.Pass) {
		if len(p.Item.Points) == 0 || p.Item.Traits&(document.Appointment|document.Bound|document.SecondReading) != 0 {
			return
		}
		if contradicted(p) || refused(p) || !p.Absences() {
			return
		}
		if agenda.StateOf(p.Doc, p.Item, document.RoleAssessment) < agenda.Filled &&
			agenda.StateOf(p.Doc, p.Item, document.RoleCase, document.RoleOther) == agenda.Filled && !open(p) && !reasons(p) {
			p.Missing(p.Sentences[firstPoint(p)].Span, checker.Finding{}, document.RoleRecommendation)
		}
	},
})

package sandhed

import (
	"sagstjek/checker"
	"sagstjek/rules/sandhed/modsigelse"
)

var _ = add(&checker.Rule{
	ID:       "tal-modsiger-hinanden",
	Title:    "Samme tal står med to værdier",
	Severity: checker.Error,
	Others:   []checker.Severity{checker.Warning},
	Kind:     checker.Claim,
	Message:  "Her står et andet tal end et andet sted i sagen.",
	Why:      "Står samme tal med to værdier, ved politikerne ikke, hvad de beslutter ud fra.",
	Remedy: "Find ud af, hvilket tal der er rigtigt, og skriv det alle steder. Er det to forskellige ting, så " +
		"skriv hvad der skiller dem (år, netto og brutto, med og uden moms).",
	Answer: "Svar med, hvad forskellen på de to tal er.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 2: politikerne skal have rigtige oplysninger",
			Claims: []string{
				"betjening-6", "sandhed-1", "sandhed-4", "sandhed-5", "faglighed-9", "case-5", "case-10", "case-22",
			}, Seen: "2026-11-22"},
	},
	Yields: []checker.Yield{{To: "sum-eller-procent-stemmer-ikke", Scope: checker.SameSentence}},
	Cues:   modsigelse.Cues,
	Bad: []string{
		"# Ny hal\n\n## Indstilling\nForvaltningen indstiller, at der frigives en anlægsbevilling på 12,5 mio. " +
			"kr.\n\n## Økonomi\n[[Anlægsbevillingen på 12,8 mio. kr.]] finansieres af puljen.",
		"# Trafik på Engvej\n\n## Resumé\nVejen har 2.140 biler i døgnet.\n\n## Sagsfremstilling\n" +
			"Beboerne er generet af støj. [[Engvej har 2.410 biler]] i døgnet.",
		"# Regnskab\n\n## Resumé\nUdvalget ventes at bruge [[5,6 mio. kr. mere]] end budgettet.\n\n" +
			"## Sagsfremstilling\n\n| Mio. kr. | Budget | Forventet | Afvigelse |\n|---|---|---|---|\n" +
			"| Skoler | 310,2 | 314,1 | 3,9 |\n| Dagtilbud | 120,4 | 123,0 | 2,6 |\n| I alt | 430,6 | 437,1 | 6,5 |",
		"# Rengøring\n\n## Sagsfremstilling\nTilbud 2 er på 11,8 mio. kr. og har den højeste karakter.\n\n" +
			"## Økonomi\n[[Tilbud 2 er på 12,1 mio. kr.]] over fire år.",
		"# Salg\n\n## Sagsfremstilling\nPrisen er aftalt til 150.000 kr.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, at byrådet sælger arealet til naboen [[for 125.000 kr.]]",
		"# Lokaler\n\n## Indstilling\n" +
			"Forvaltningen indstiller, at der afsættes 6,4 mio. kr. til tilpasning af lokaler på Nordskolen.\n\n" +
			"## Økonomi\n[[Tilpasningen af lokaler på Nordskolen koster 6,8 mio. kr.]]",
		"# Besparelse\n\n## Økonomi\nLukningen giver en [[besparelse på 5,2 mio. kr.]] Beløbet fordeler sig " +
			"således:\n\n| Post | Mio. kr. |\n|---|---|\n| Løn | -4,3 |\n| Drift | -0,6 |\n| I alt | -4,9 |",
		"# Tilskud til spillestedet\n\n## Økonomi\nTilskuddet på 950.000 kr. i 2027 betales af puljen.\n\n" +
			"## Indstilling\nForvaltningen indstiller, at udvalget giver [[tilskuddet på 750.000 kr.]]",
		"# Lokalplan for kajen\n\n## Økonomi\n[[Ingen økonomiske konsekvenser.]] Kommunen anlægger en promenade for 2,2 mio. kr.",
		"# Foredrag\n\n## Indstilling\nForvaltningen indstiller en tillægsbevilling på 300.000 kr. til foredrag.\n\n" +
			"## Økonomi\n[[Sagen har ingen økonomiske konsekvenser.]]",
		"# Nye stoppesteder\n\n## Resumé\nDer anlægges 14 nye stoppesteder i 2027.\n\n## Sagsfremstilling\n" +
			"De [[16 nye stoppesteder]] fordeles på to linjer.",
		"# Ny bro\n\n## Resumé\nBroen koster 4,2 mio. kr.\n\n## Sagsfremstilling\nPrisen [[er 4,8 mio. kr.]] og betales i 2027.",
		"# Trafik\n\n## Resumé\nDer er kommet 23 høringssvar.\n\n## Sagsfremstilling\nDe [[32 høringssvar]] handler om støj.",
		"type: beslutning\n# Gadelys\n\nKommunen har 4.650 lamper langs vejene.\n\n## Økonomi\nDe [[4.560]] lamper skiftes over to år.",
		"# Støtte til koret\n\n## Indstilling\nForvaltningen indstiller, at koret får et bidrag på 40.000 kr.\n\n" +
			"## Sagsfremstilling\n[[Bidraget på 55.000 kr.]] betales ud i maj.",
		"# Ny cykelsti\n\n## Sagsfremstilling\nStien er 840 meter lang.\n\n[[Stien på 880 meter]] følger åen.",
		"# Digets skader\n\n## Sagsfremstilling\nEngene blev oversvømmet på 120 hektar.\n\n" +
			"Erstatningen gives for de [[140 hektar]], der blev oversvømmet.",
		"# Natbus\n\n## Indstilling\nForvaltningen indstiller, at merudgiften på 640.000 kr. dækkes af puljen.\n\n" +
			"## Økonomi\n[[Merudgiften på 460.000 kr.]] falder i 2027.",
		"# Ny tribune\n\n## Økonomi\n[[Anlægsudgiften er beregnet til 7,9 mio. kr.]] i maj 2026.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, at der gives en anlægsbevilling på 7,6 mio. kr. til tribunen i 2027.",
		"# Magasin\n\n## Baggrund\nMuseet har 3.200 indrammede malerier.\n\n## Vurdering\n" +
			"Der er plads til museets [[3.900 indrammede malerier]].",
		"# Engparken\n\n## Resumé\nBoligerne får nye tage, og [[huslejen stiger med 6,5 pct.]]\n\n" +
			"## Sagsfremstilling\nHuslejen er i dag 812 kr. pr. m2. Efter renoveringen bliver den 890 kr., altså en stigning på 9,6 pct.",
		"# Posthuset\n\n## Resumé\nOmbygningen [[koster 6,2 mio. kr.]]\n\n## Økonomi\n| Post | Mio. kr. |\n" +
			"|---|---|\n| Håndværkere | 5,4 |\n| Rådgivning | 1,2 |\n| I alt | 6,6 |",
		"# Nye mål\n\n## Resumé\nKlubben søger om et tilskud på 125.000 kr.\n\n## Sagsfremstilling\n" +
			"Klubben har [[søgt om 152.000 kr.]] til mål og net.",
		"# Opfølgning\n\n## Resumé\nMerforbruget ventes at blive 4,5 mio. kr. i 2027.\n\n## Økonomi\n" +
			"[[Merforbruget på 5,4 mio. kr.]] i 2027 skyldes anbringelser.",
		"# Havepuljen\n\n## Resumé\nDer er 1,6 mio. kr. i havepuljen for 2027.\n\n## Sagsfremstilling\n" +
			"[[Puljens 1,85 mio. kr.]] deles i 2027 mellem 14 haver.",
		"# Leje af kolonihaver\n\n## Indstilling\n" +
			"Det indstilles, at lejen for en have fastsættes til 720 kr. fra 2027.\n\n## Økonomi\n" +
			"[[Lejen for en have er 750 kr.]] fra 2027.",
		"# Lån\n\n## Indstilling\nDet indstilles, at der optages et lån med en løbetid på 15 år.\n\n## Økonomi\n" +
			"[[Lånet afdrages over 20 år]] med fast rente.",
		"# Busser\n\n## Sagsfremstilling\nKommunen har seks minibusser. Chaufførerne vasker selv de [[syv minibusser]].",
		"# Nyt plejehjem\n\n## Indstilling\nDet indstilles, at der bygges et plejehjem med 60 pladser.\n\n" +
			"## Vurdering\nDet nye plejehjem får plads til [[72 beboere]].",
		"# Svømning\n\n## Resumé\nVestbadet havde [[43.260 gæster]] i 2026.\n\n## Sagsfremstilling\n" +
			"| Bad | Gæster 2025 | Gæster 2026 |\n|---|---|---|\n| Østbadet | 51.300 | 50.870 |\n| Vestbadet | 41.115 | 42.360 |",
		"# Leje af kiosk\n\n## Sagsfremstilling\nLejekontrakten løber i otte år.\n\n## Vurdering\n" +
			"Med den [[tiårige lejekontrakt]] kan hylderne skrives af.",
		"# Vask\n\n## Sagsfremstilling\nKommunen har seks vaskerier. To vaskerier har fået nye maskiner.\n\n" +
			"## Økonomi\nHvert af de [[syv vaskerier]] får en regning.",
		"# Ny brandplan\n\n## Resumé\nPlanen er, at udrykningstiden i byen skal være under 9 minutter.\n\n" +
			"## Sagsfremstilling\n[[For byen gælder der en udrykningstid på under 11 minutter]]. På landet er den 16 minutter.",
		"# Tandpleje\n\n## Sagsfremstilling\n" +
			"Tandplejens fem klinikker ligger spredt. Kommunens tandpleje består af [[syv klinikker]], hvoraf den ene er lille.",
		"# Café\n\n## Forslag\nUdvalget anbefaler byrådet, at der gives en tillægsbevilling på 240.000 kr.\n\n" +
			"## Økonomi\n[[Forslaget påvirker ikke kommunens budget.]]",
		"# Vinter\n\n## Resumé\nDer ventes et merforbrug på 3,2 mio. kr. på vejområdet.\n\n## Sagsfremstilling\n" +
			"[[Merforbruget på 2,3 mio. kr.]] på vejområdet skyldes sneen.",
		"# Cykelsti\n\n## Indstilling\n" +
			"Det indstilles, at der gives en [[anlægsbevilling på 6.400.000 kr.]] til cykelsti langs Møllevej.\n\n" +
			"## Økonomi\nCykelstien koster 4.600.000 kr., som er afsat i budgettet.",
		"# Ny hal\n\n## Indstilling\nForvaltningen indstiller, at der gives en anlægsbevilling på 12,5 mio. kr. til " +
			"hallen i Engby.\n\n## Økonomi\n[[Anlægsbevillingen på 12,8 mio. kr.]] som Byrådet giver, finansieres af puljen.",
		"# Nyt aktivitetshus ved Åen\n\n## Sagsfremstilling\n" +
			"Gården får 640 m² rå beton. Aktivitetshuset åbner den 4. maj 2027 med musik. Brolauget består af ni " +
			"medlemmer. Efter ombygningen bliver fartgrænsen 50 km/t.\n\n## Fakta\n- [[Fartgrænse: 40 km/t]]\n\n" +
			"## Vurdering\n[[Med 460]] m² rå beton bliver gården tung.\n\nDer er travlt, når aktivitetshuset åbner [[den 14. maj 2027]].",
		"# Støtte\n\n## Resumé\nVed årets start var der bevilget støtte til 318 borgere.\n\n## Sagsfremstilling\n" +
			"Ved årets start var der bevilget støtte til [[381 borgere]] mod 302 året før.",
		"# Læselyst\n\n## Baggrund\nKommunen ansatte i 2024 fire læsevejledere, som hver har to skoler.\n\n" +
			"## Økonomi\nDe [[tre læsevejledere]] koster 1,9 mio. kr. i 2026.",
		"# Anlæg\n\n## Status\n| Projekt, 1.000 kr. | Bevilling | Forbrug |\n|---|---|---|\n| Søbad ved Engen | 2.450 | 300 |\n" +
			"| Cykelsti | 6.100 | 900 |\n\n[[Søbadets bevilling på 2.540.000 kr.]] søges overført.",
	},
	Good: []string{
		"# Ny hal\n\n## Indstilling\nForvaltningen indstiller, at der frigives en anlægsbevilling på 2,5 mio. kr.\n\n" +
			"## Økonomi\nAnlægsbevillingen på 2.500.000 kr. finansieres af puljen.",
		"# Ny hal\n\n## Indstilling\nForvaltningen indstiller, at anlægsbevillingen på 12,5 mio. kr. forhøjes.\n\n" +
			"## Økonomi\nAnlægsbevillingen på 12,8 mio. kr. er 0,3 mio. kr. højere end før.",
		"# To lån\n\n## Resumé\nKlubben søger om garanti for et lån på 2,4 mio. kr. til taget.\n\n## Økonomi\n" +
			"Et lån på 2,6 mio. kr. til varmeanlægget er betalt.",
		"# Puljen\n\n## Resumé\nPuljen på 3,2 mio. kr. i 2026 fordeles.\n\n## Økonomi\nPuljen er 3,6 mio. kr. i 2027.",
		"# Rengøring\n\n## Sagsfremstilling\nTilbud 2 er på 11,8 mio. kr. uden moms.\n\n## Økonomi\n" +
			"Tilbud 2 er på 14,75 mio. kr. med moms.",
		"# Salg\n\n## Sagsfremstilling\nPrisen er vurderet til 160.000 kr. Naboen byder 175.000 kr.\n\n" +
			"## Indstilling\nForvaltningen indstiller, at byrådet sælger arealet til naboen for 175.000 kr.",
		"# Lokaler\n\n## Indstilling\n" +
			"Forvaltningen indstiller, at der afsættes 6,4 mio. kr. til tilpasning af lokaler på Nordskolen.\n\n" +
			"## Økonomi\nTilpasningen af lokaler på Sydskolen koster 6,8 mio. kr.",
		"# Kajen\n\n## Økonomi\nIngen økonomiske konsekvenser. Kommunen bygger broen for 2 mio. kr., som er afsat i budgettet.",
		"# Tilskud til teatret\n\n## Sagsfremstilling\nTilskuddet på 450.000 kr. i 2026 blev givet til drift.\n\n" +
			"## Indstilling\nForvaltningen indstiller, at tilskuddet på 550.000 kr. gives.",
		"# Tilskud til spillestedet\n\n## Økonomi\nTilskuddet på 950.000 kr. i 2026 er brugt.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, at der gives et tilskud på 750.000 kr.",
		"# Foredrag\n\n## Indstilling\nForvaltningen indstiller en tillægsbevilling på 300.000 kr. til foredrag.\n\n" +
			"## Økonomi\nSagen har ingen økonomiske konsekvenser ud over de 300.000 kr.",
		"# Klimahandleplan med ti tiltag\n\n## Indstilling\n" +
			"Forvaltningen indstiller, at de ti tiltag sættes i gang.\n\n## Sagsfremstilling\nEt lavere mål kan nås med seks tiltag.",
		"type: beslutning\n# Skoler\n\nSydskolen har 120 elever. Nordskolen har 210 elever.",
		"# Hegn\n\n## Sagsfremstilling\nStormen væltede hegnet, og 60 meter blev fjernet.\n\nDe 45 meter, der blev stående, males.",
		"# Støtte til koret\n\n## Indstilling\nForvaltningen indstiller, at koret får et bidrag på 40.000 kr.\n\n" +
			"## Sagsfremstilling\nBidraget på 55.000 kr. i 2024 blev brugt til noder.",
		"# Ny cykelsti\n\n## Sagsfremstilling\nStien er 840 meter lang.\n\nCykelstien er 2,4 meter bred.",
		"# Magasin\n\n## Baggrund\nMuseet har 3.200 malerier.\n\n## Vurdering\n" +
			"Museets 1.900 malerier fra 1800-tallet flyttes.\n\n## Økonomi\n" +
			"Anlægsudgiften er beregnet til 5,4 mio. kr. Heraf er 0,6 mio. kr. givet til projektering.\n\n" +
			"## Indstilling\nForvaltningen indstiller, at der gives en anlægsbevilling på 4,8 mio. kr.",
		"# Puljen\n\n## Sagsfremstilling\nRoklubben søger om 125.000 kr. til både.\n\n" +
			"Sejlklubben søger om 152.000 kr. til en bro.\n\nDer er gennemført 118 tilsyn.\n\nDer var planlagt 181 tilsyn.",
		"# Puljer\n\n## Resumé\nDer er 1,6 mio. kr. i havepuljen for 2027.\n\n## Sagsfremstilling\n" +
			"Vejpuljen er 1,9 mio. kr. i 2027. Puljen søges i marts.\n\n## Økonomi\n" +
			"Lejen for en have er 750 kr. i dag. Lejen for en garage er 570 kr.",
		"# Busser\n\n## Sagsfremstilling\n" +
			"Kommunen har seks minibusser. I maj kommer der en til. Chaufførerne passer selv de syv minibusser.\n\n" +
			"Skolen har 24 klasser. De 12 klasser i indskolingen flytter.",
		"# Nyt plejehjem\n\n## Indstilling\nDet indstilles, at der bygges et plejehjem med 60 pladser.\n\n" +
			"## Vurdering\nDet nuværende plejehjem har plads til 45 beboere. Lånet løber over 20 år, men kan " +
			"alternativt betales tilbage over 15 år.",
		"# Svømning\n\n## Sagsfremstilling\n| Bad | Gæster 2025 | Gæster 2026 |\n|---|---|---|\n" +
			"| Østbadet | 51.300 | 50.870 |\n| Vestbadet | 41.115 | 42.360 |\n\n" +
			"Vestbadet havde 43.260 gæster i 2024, og heraf kom 42.630 gæster om dagen. På Vestbadet arbejder 42 voksne.",
		"# Vask\n\n## Sagsfremstilling\n" +
			"Kommunen har seks vaskerier. To vaskerier har fået nye maskiner, og der etableres et i maj.\n\n" +
			"De syv vaskerier får en regning. Maskinerne har to års garanti, og ovnen en femårig garanti. Den " +
			"nuværende treårige aftale om service udløber.\n\nDer indgås en femårig aftale om service.",
		"# Brandplan\n\n## Resumé\nUdrykningstiden i byen er 9 minutter.\n\n## Sagsfremstilling\n" +
			"Udrykningstiden på landet er 11 minutter. Nordskolen har i skoleåret 412 elever.\n\n" +
			"Sydskolen har i skoleåret 438 elever. I uge 12 kom der 40 børn.\n\nI uge 14 kom der 44 børn.",
		"# Fælles indkøb\n\n## Sagsfremstilling\n" +
			"Skal udbuddet gennemføres, skal alle 98 kommuner tilslutte sig. I et brev oplyses det, at 74 kommuner " +
			"har tilsluttet sig.\n\n## Indstilling\nDet indstilles, at kommunen er med.",
		"# Opfølgning\n\n## Resumé\nDer ventes et mindreforbrug på 3,2 mio. kr., og puljen er på 2,4 mio. kr.\n\n" +
			"## Sagsfremstilling\nMindreforbruget på 2,4 mio. kr. på vejområdet skyldes den milde vinter. I 2028 er puljen på 2,5 mio. kr.",
		"# Støtte til koret\n\n## Indstilling\n1. at koret får et tilskud på 85.000 kr.\n" +
			"2. at der gives en anlægsbevilling på 6,0 mio. kr. til taget på Engskolen\n\n## Sagsfremstilling\n" +
			"Tilskuddet på 75.000 kr. fra Strandfonden dækker noder. Anlægsbevillingen på 4,5 mio. kr. til taget på " +
			"Byskolen står i budgettet.",
		"# Ny tribune\n\n## Indstilling\nDet indstilles, at der gives en anlægsbevilling på 6,0 mio. kr.\n\n" +
			"## Økonomi\nAnlægsbevillingen på 4,5 mio. kr. blev givet i maj 2025.",
		"type: beslutning\n# Tal for 2026\n\nNordskolen har 345 elever. Sydskolen har 354 elever.\n\n" +
			"Der er 312 pladser i vuggestuerne. Dagplejen har 321 pladser. I Ejby er der 2.340 boliger, og i Skovby " +
			"er der 2.430 boliger.\n\nByen fik 231 butikker og sidste år 213 butikker. Matr.nr. 4a er på 12.400 m². " +
			"Matr.nr. 7b er på 14.200 m².",
		"# Nye mål og kørsel\n\n## Resumé\n" +
			"Klubben søger om 85.000 kr. til mål. Kørslen koster 2,4 mio. kr. om året.\n\n## Sagsfremstilling\n" +
			"Klubben har søgt om 58.000 kr. hos Strandfonden. Nabokommunens kørsel koster 2,1 mio. kr. om året.",
		"# Nye mål\n\n## Resumé\nKlubben søger om 85.000 kr. til mål.\n\n## Sagsfremstilling\n" +
			"Klubben har også søgt om 58.000 kr. til bolde.",
		"# Kørsel\n\n## Resumé\nKørslen koster 1,8 mio. kr.\n\n## Økonomi\nDen gamle kørsel koster 1,6 mio. kr.",
		"# Cykelsti\n\n## Indstilling\n" +
			"Det indstilles, at der gives en anlægsbevilling på 6.400.000 kr. til cykelsti langs Møllevej.\n\n" +
			"## Økonomi\nCykelstien koster 8.200.000 kr., og staten betaler resten.",
		"# Opfølgning\n\n## Resumé\nMerforbruget er på 3,2 mio. kr.\n\n## Sagsfremstilling\n" +
			"Merforbruget på 2,3 mio. kr. i 2025 blev dækket.",
		"# Puljen\n\n## Sagsfremstilling\nEngby Rosport søger om støtte til en bro. Klubben har 130 medlemmer.\n\n" +
			"Strandby Sejlsport søger om støtte til et skur. Klubben har 160 medlemmer.",
		"# Tilsyn\n\n## Sagsfremstilling\nTilsynet på Bøgely fandt sted i maj. Plejehjemmet har 48 pladser.\n\n" +
			"Tilsynet på Elmely fandt sted i juni. Plejehjemmet har 52 pladser.",
		"# Grunde\n\n## Sagsfremstilling\nGrund 1 ligger mod vest. Grunden er på 1.210 m².\n\n" +
			"Grund 2 ligger mod øst. Grunden er på 1.120 m².\n\nSkovvej: Vejen er 410 m lang.\n\nEngvej: Vejen er 440 m lang.",
		"# Ny bro ved Åen\n\n## Sagsfremstilling\n" +
			"Broen åbner den 4. maj 2027. I dag er fartgrænsen 50 km/t. Nordlauget har 12 medlemmer i bestyrelsen. " +
			"Lokalplanen er sendt i høring i otte uger.\n\n## Fakta\n- Fartgrænse: 40 km/t\n\n## Vurdering\n" +
			"Stien åbner den 14. maj 2027. Sydlauget har 14 medlemmer i bestyrelsen. Klagefristen på fire uger følger loven.",
		"# Skoler\n\n## Nordskolen\nVed skoleårets start var der indskrevet 312 elever.\n\n## Sydskolen\n" +
			"Ved skoleårets start var der indskrevet 321 elever.\n\n## Baggrund\nDer er ansat seks vejledere. To stopper i " +
			"maj.\n\n## Økonomi\nDe fire vejledere koster 1,2 mio. kr.",
		"# Frivillige\n\n## Sagsfremstilling\nKommunen har ansat fem vejledere. Tre af dem arbejder om aftenen.\n\n" +
			"## Økonomi\nDe tre vejledere koster 1,2 mio. kr.\n\n## Vest\nVed årets start var der bevilget hjælp til 214 " +
			"borgere i Vestby.\n\n## Øst\nVed årets start var der bevilget hjælp til 241 borgere i Østby.",
	},
	Run: modsigelse.Report,
})

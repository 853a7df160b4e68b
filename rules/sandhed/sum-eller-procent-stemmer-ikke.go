package sandhed

import (
	"sagstjek/checker"
	"sagstjek/rules/sandhed/regnestykke"
)

var _ = add(&checker.Rule{
	ID:       "sum-eller-procent-stemmer-ikke",
	Title:    "En sum eller en procent stemmer ikke",
	Severity: checker.Error,
	Others:   []checker.Severity{checker.Warning},
	Kind:     checker.Claim,
	Message:  "Tallene passer ikke sammen.",
	Why:      "Et forkert regnestykke gør det uklart, hvilket tal politikerne skal lægge til grund.",
	Remedy: "Regn efter, og ret summen, procenten eller det tal, der er skrevet forkert. Står tallet også andre " +
		"steder i sagen, så ret det alle steder.",
	Answer: "Svar med, hvordan tallet er regnet ud, f.eks. at en række ikke skal tælles med.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 2: politikerne skal have rigtige oplysninger",
			Claims: []string{"betjening-6", "sandhed-1", "case-22"}, Seen: "2026-11-22"},
	},
	Cues: regnestykke.Cues,
	Bad: []string{
		"# Tre anlæg\n\n| Projekt | 2026 |\n|---|---|\n| Hal | 1.200 |\n| Vej | 800 |\n| [[I alt | 2.100]] |",
		"# Sager\n\nDer var [[30 af 60 sager (45 pct.)]] uden fejl.",
		"# Legepladser\n\nPengene går til [[Skovparken (1,2 mio. kr.), Havnen (0,8 mio. kr.) og Torvet (1,5 mio. " +
			"kr.), i alt 3,9 mio. kr.]]",
		"# Takster\n\n| Ydelse | 2026 | 2027 | I alt |\n|---|---|---|---|\n| Kørsel | 400 | 300 | 700 |\n" +
			"| Mad | 250 | 260 | 510 |\n| [[Tøj | 120 | 110 | 320]] |\n",
		"# Børn\n\nAntallet af børn steg [[fra 120 til 150 (35 pct.)]] på et år.",
		"# Huse\n\n| Formål | Beløb, kr. | Andel |\n|---|---|---|\n| Tag | 600.000 | 40 pct. |\n" +
			"| Varme | 525.000 | 35 pct. |\n| [[Køkken | 300.000 | 25 pct.]] |",
		"# Regnskab\n\n| 1.000 kr. | Bevilling | Forbrug | Forskel |\n|---|---|---|---|\n" +
			"| Hus | 14.700 | 14.310 | 390 |\n| Have | 3.900 | 3.595 | 305 |\n| I alt | 18.600 | 17.905 | 695 |\n\n" +
			"Mindreforbruget er [[695.000 kr. eller 5,7 pct. af bevillingen]].",
		"# Elever\n\nAf de 96 børn går 38 på en anden skole. Det er [[35 pct.]]",
		"# Henvendelser\n\nI 2026 var [[der 23 henvendelser; i 2025 var det 31, altså et fald på 35 pct.]]",
		"# Gebyr\n\nEt forkert gebyr er sendt til 1.312 sommerhusejere. Alle får pengene igen. Det svarer til [[41 " +
			"pct. af de 3.280]] sommerhuse.",
		"# Tag\n\n| Post (1.000 kr.) | 2027 |\n|---|---|\n| Tagdækning | 3.150 |\n| Krydsfiner | 1.240 |\n" +
			"| Uforudset (10 pct.) | 439 |\n| [[I alt | 4.929]] |",
		"# Anlægsregnskab\n\n| Del (1.000 kr.) | Afsat | Brugt | Forskel |\n|---|---|---|---|\n" +
			"| Råhus | 1.400 | 1.512 | 112 |\n| Tag | 8.300 | 8.177 | -123 |\n| [[I alt | 9.700 | 9.689 | -21]] |",
		"# Veje\n\nUdgiften stiger [[fra 2,0 mio. kr. til 2,5 mio. kr., dvs. med 40 pct.]] Bevillingen er sammensat " +
			"[[af 1,4 mio. kr. til veje, 600.000 kr. til stier og 0,5 mio. kr. til skilte, i alt 2,7 mio. kr.]]",
		"# Svar\n\nDer kom [[31 svar: 14 fra borgere, 9 fra foreninger og 6]] fra virksomheder.",
		"# Scene\n\nForeningen får et tilskud på 400.000 kr. Scenen koster 1,6 mio. kr., og [[tilskuddet udgør " +
			"dermed 20 pct. af udgiften]].\n\n| Billet | 2026 | 2027 | Stigning |\n|---|---|---|---|\n" +
			"| Voksen | 50 | 55 | 10 pct. |\n| Gruppe, pr. ti | 120 | 132 | 10 pct. |\n| [[Barn | 20 | 25 | 20 pct.]] |",
		"# Reserve\n\nDer gemmes [[15 procent af puljen på 4,0 mio. kr., svarende til 0,9 mio. kr.]]",
		"# Vand\n\nPumpen kostede 540.000 kr. i 2025. I 2027 koster den 610.000 kr. [[Prisen stiger dermed med 90.000 kr.]]",
		"# Vagter\n\nAftenen får 12 timer, natten 9 timer og weekenden 15 timer. [[Det giver et samlet timetal på 38]] om ugen.",
		"# Billetter\n\n| Billet | Takst 2027, kr. pr. tur | Takst 2028, kr. pr. tur | Stigning i pct. |\n" +
			"|---|---|---|---|\n| Barn | 20 | 23 | 15 |\n| Voksen | 40 | 50 | 25 |\n| Hund | 10 | 12 | 20 |\n| [[Cykel | 30 | 36 | 25]] |",
		"# Pulje\n\nKommunen betaler [[60 pct., staten 25 pct. og fonden 20 pct.]] Hver af [[de 12 klubber får 5.000 " +
			"kr., i alt 65.000 kr.]] En fjerdedel af de [[80 elever, det vil sige 25]], cykler.",
		"# Sager\n\nAf de [[60 sager er 20 afsluttet, 25 i gang, og de sidste 17]] ikke begyndt. De [[90 pladser er " +
			"fordelt med 40 i nord, 30 i syd og 10]] i vest. Holdet [[bruger 12 timer på løb, 9 timer på bold og 8 " +
			"timer på dans, så holdet er på 31]] timer i alt.",
		"# Drift\n\nUdgiften [[er 300.000 kr. og indtægten 200.000 kr., så der mangler 120.000 kr.]] Gebyret sænkes " +
			"[[med 50 kr. fra 300 kr. til 240 kr.]]\n\n| Post | 1.000 kr. |\n|---|---|\n| Løn | 310 |\n" +
			"| Leje | 145 |\n| Drift samlet | 455 |\n| Sten | 1.200 |\n| Sand | 800 |\n| [[Anlæg samlet | 2.100]] |",
		"# Madpakker\n\n| Skole | 2025 | 2026 |\n|---|---|---|\n| Nordskolen | 1.240 | 1.488 |\n" +
			"| Sydskolen | 610 | 742 |\n\nTallet for Nordskolen er dermed steget [[med 24 pct.]]",
		"# Strøm\n\nForbruget er faldet [[fra 4,2 til 3,9 mio. kWh (17 pct.)]], og mængden er steget [[fra 900 til " +
			"990 tusind ton (15 pct.)]]",
		"# Gæld\n\nGælden er nedbragt [[fra 402,1 mio. kr. til 388,7 mio. kr., altså med 14,4 mio. kr.]] " +
			"Besøgstallet gik [[fra 1.242 til 1.111, et fald på 231]]. Indtægten [[er 3.412.000 kr., og udgiften er " +
			"1.688.000 kr., så overskuddet er 1.824.000 kr.]]\n\n" +
			"Budgettet [[er 402,1 mio. kr., og forbruget er 388,7 mio. kr., et mindreforbrug på 23,4 mio. kr.]]\n\n" +
			"| Ydelse | 3. kvt. 2025 | 3. kvt. 2026 | Udvikling |\n|---|---|---|---|\n" +
			"| A-dagpenge | 512 | 486 | -26 |\n| [[Kontanthjælp | 388 | 361 | -37]] |\n| Sygedagpenge | 640 | 655 | 15 |",
		"# Lån\n\nYdelsen er [[852.000 kr., hvoraf renter udgør 372.000 kr. og afdrag 580.000 kr.]] Planen giver " +
			"plads til [[120 boliger, heraf 45 almene og 85]] private. Der kom [[3.410 brevstemmer: 2.105 fra " +
			"rådhuset, 812 fra bibliotekerne og 593]] fra plejehjemmene.",
		"# Sti\n\nStien koster 6.400.000 kr. Staten giver [[40 pct., svarende til 2.860.000 kr.]]\n\n" +
			"Der kom 318 breve. [[121 handlede om støj (48 pct.)]], 89 om børn (28 pct.) og 64 om biler (20 " +
			"pct.).\n\nDer kom 254 svar. [[97 var imod (48 pct.)]].",
		"# Tag\n\nTaget koster 950.000 kr. Hertil kommer uforudsete udgifter på 10 pct. (95.000 kr.) og tilsyn for " +
			"155.000 kr. [[Den samlede udgift er 1.300.000 kr.]]",
		"# Parkering\n\nIndtægten var 3.412.000 kr., og udgiften var 1.688.000 kr. [[Overskuddet er 1.824.000 " +
			"kr.]]\n\nResultatet er 38,2 mio. kr. mod 21,5 mio. kr. i budgettet. [[Det er en forbedring på 26,7 mio. kr.]]",
		"# Haver\n\nByen har 240 haver. Foreningen [[passer 150 haver, mens de resterende 80]] haver passes af " +
			"byen.\n\nDer er svaret på 400 breve på 6.000 timer. Det giver [[gennemsnitligt 20]] timer pr. brev.\n\n" +
			"Holbæk har 72 haver. De fordeles på tre lodder, så der [[er 29]] haver i hver.\n\n" +
			"Tre fjerdedele af [[naboerne, 180 ud af 300]], er glade.\n\n" +
			"Lejen er 500 kr. pr. have, og der er 240 haver, så indtægten [[bliver 130.000 kr.]]\n\n" +
			"Aftalen koster 1.000.000 kr., den nye 900.000 kr. [[Dermed falder prisen med en tredjedel.]]\n\n" +
			"Grus koster 30.000 kr., frø 12.000 kr. og hegn 21.000 kr. [[Der bruges i alt 67.000 kr.]]\n\n" +
			"- Frø: 12.000 kr.\n- Grus: 8.000 kr.\n- [[Samlet udgift: 23.000 kr.]]",
	},
	Good: []string{
		"# Tre anlæg\n\n| Projekt | 2026 |\n|---|---|\n| Hal | 1,2 |\n| Vej | 0,8 |\n| I alt | 2,0 |",
		"# Sager\n\nDer var 31 af 60 sager (52 pct.) uden fejl.",
		"# Drift\n\n| Mio. kr. | 2026 | 2027 |\n|---|---|---|\n| Løn | 10,4 | 10,6 |\n| heraf vikarer | 1,2 | 1,1 |\n" +
			"| Varer | 3,3 | 3,3 |\n| Udgifter i alt | 13,7 | 13,9 |\n| Refusion | -2,1 | -2,2 |\n| I alt | 11,6 | 11,7 |",
		"# Klasser\n\n| Skole | Elever | Klassekvotient |\n|---|---|---|\n| Nord | 212 | 21,2 |\n" +
			"| Syd | 240 | 24,0 |\n| I alt | 452 | 22,6 |",
		"# Andele\n\nTallene er afrundet.\n\n| Sektor | Tons |\n|---|---|\n| Vej | 33 |\n| Landbrug | 33 |\n" +
			"| Energi | 33 |\n| I alt | 100 |",
		"# Sprog\n\n| Skole | Elever | Andel tosprogede |\n|---|---|---|\n| Nord | 200 | 40 pct. |\n" +
			"| Syd | 175 | 35 pct. |\n| Øst | 300 | 25 pct. |",
		"# Regnskab\n\nByrådet gav en anlægsbevilling på 18,6 mio. kr. og en tillægsbevilling på 1,4 mio. kr. " +
			"Mindreforbruget er 700.000 kr. eller 3,5 pct. af bevillingen.",
		"# Henvendelser\n\nI 2026 var der 23 henvendelser mod 31 i 2025, altså et fald på 26 pct. I 2024 kom 12 " +
			"klager og 40 spørgsmål, en stigning på 30 pct. i forhold til 2023.",
		"# Gebyr\n\nEt forkert gebyr er sendt til 1.312 sommerhusejere. Det svarer til 40 pct. af de 3.280 sommerhuse.",
		"# Svar\n\nDer kom 31 svar: 14 fra borgere, 11 fra foreninger og 6 fra virksomheder. Af 40 klager er de " +
			"fleste gamle: 12 fra 2024, 9 fra 2025, bl.a. 4 fra mænd.",
		"# Scene\n\nForeningen får et tilskud på 400.000 kr. Scenen koster 1,6 mio. kr., og tilskuddet dækker dermed " +
			"25 pct. af prisen. Tilskud udgør højst 20 pct. af foreningens udgifter.",
		"# Reserve\n\nDer gemmes 15 procent af puljen på 4,0 mio. kr., svarende til 0,6 mio. kr. Pumpen kostede " +
			"540.000 kr. i 2025. I 2027 koster den 610.000 kr. Prisen stiger dermed med 70.000 kr.\n\n" +
			"Aftenen får 12 timer, natten 9 timer og weekenden 15 timer. Det giver i alt 38 timer, når møder regnes med.",
		"# Billetter\n\n| Billet | Takst 2027, kr. pr. tur | Takst 2028, kr. pr. tur | Dækning i pct. |\n" +
			"|---|---|---|---|\n| Barn | 20 | 23 | 15 |\n| Voksen | 40 | 50 | 25 |\n| Hund | 10 | 12 | 20 |\n| Cykel | 30 | 36 | 25 |",
		"# Pulje\n\nKommunen betaler 60 pct., staten 25 pct. og fonden 15 pct. Hver af de 12 klubber får 5.000 kr., " +
			"i alt 60.000 kr. Der er 8 boliger fordelt på 3 etager, 2 opgange og 2 huse. Prisen falder fra 80 kr. " +
			"til 60 kr., altså 25 pct.",
		"# Madpakker\n\n| Skole | 2025 | 2026 |\n|---|---|---|\n| Nordskolen | 1.240 | 1.488 |\n" +
			"| Sydskolen | 610 | 742 |\n\n" +
			"Antallet på Nordskolen er steget med 20 pct. Prisen på Nordskolen er steget med 5 pct. Sydskolen " +
			"venter, at det vokser med 30 pct. i 2027. På Nordskolen er hver portion vokset med 5 pct.",
		"# Strøm\n\nForbruget er faldet fra 4,2 til 3,9 mio. kWh (7 pct.), og mængden er steget fra 900 til 990 " +
			"tusind ton (10 pct.). I juli var der 0,3 af 1,2 mio. overnatninger (25 pct.). Salget steg fra 12 til 15.000 kort (25 pct.).",
		"# Gæld\n\nGælden er nedbragt fra 402,1 mio. kr. til 388,7 mio. kr., altså med 13,4 mio. kr. Der var 412 " +
			"klager og 388 svar, et fald på 23 klager. Budgettet er 402,1 mio. kr., og forbruget er 388,7 mio. kr., " +
			"et mindreforbrug på 30,0 mio. kr. på et år.",
		"# Sti\n\nStien koster 6.400.000 kr. Staten giver 40 pct., svarende til 2.560.000 kr.\n\n" +
			"Hallen koster 3.200.000 kr. Fonden giver 40 pct., svarende til 900.000 kr.\n\n" +
			"Der kom 318 breve. 121 handlede om støj (38 pct.). I maj kom der 60 svar. 97 var imod (49 pct.). Der er " +
			"412 ansatte. 84 svarede ja (62 pct.), 51 nej (38 pct.).",
		"# Tag\n\nTaget koster 950.000 kr. Hertil kommer uforudsete udgifter på 10 pct. (95.000 kr.) og tilsyn for " +
			"155.000 kr. Den samlede udgift er 1.200.000 kr.\n\n" +
			"Hallen koster 950.000 kr. Hertil kommer tilsyn for 50.000 kr. om året. Den samlede udgift er 1.100.000 kr.",
		"# Parkering\n\nIndtægten var 3.412.000 kr., og udgiften var 1.688.000 kr. Overskuddet er 1.640.000 kr.\n\n" +
			"Resultatet er 38,2 mio. kr. mod 21,5 mio. kr. i budgettet. Det er en forbedring på 16,7 mio. kr.",
		"# Lån\n\nYdelsen er 852.000 kr., hvoraf renter udgør 372.000 kr. og afdrag 480.000 kr. Holdet har 240 " +
			"medlemmer, heraf 140 mænd og 110 unge. Der er 120 boliger, heraf 45 almene, og 90 af dem har altan.",
		"# Haver\n\nByen har 240 haver. Foreningen passer 150 haver, mens de resterende 90 haver passes af byen.\n\n" +
			"Byen har 72 haver. De fordeles på tre lodder, så der er 24 haver i hver. Skolen har 75 børn, mens de " +
			"øvrige 30 elever går hjem.\n\n" +
			"Lejen er 500 kr. pr. have, og der er 240 haver, så indtægten bliver 110.000 kr. efter rabat.\n\n" +
			"Grus koster 30.000 kr., frø 12.000 kr. og hegn 21.000 kr. Der er afsat i alt 67.000 kr.\n\n" +
			"- Frø: 12.000 kr.\n- Grus: 8.000 kr.\n- Samlet udgift: 20.000 kr.",
	},
	Run: regnestykke.Report,
})

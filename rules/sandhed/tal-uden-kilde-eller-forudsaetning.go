package sandhed

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

// takers are those whom an effort is for, as the branches of a cue.
const takers = "deltagerne|brugerne|borgerne|beboerne|gæsterne|medlemmerne|børnene|eleverne|de_unge|unge|de_ældre|" +
	"patienterne|familierne|forældrene|medarbejderne|kunderne|bilisterne|cyklisterne|borgere|elever|børn|beboere|ansatte"

// served are the verbs of those an effort reaches, fares those of how they fare then.
const (
	served = "møder|får|deltager|bruger|går|gennemfører|modtager|prøver|besøger|følger|låner|kommer|er_med|" +
		"er_tilknyttet|tilbydes|trænes|har_fået|har_deltaget|har_haft|har_mødt|har_prøvet|har_gået|har_været"
	fares = "bliver|fortsætter|kommer|finder|klarer|gennemfører|får|undgår|holder|vælger|løfter|forbedrer|består|" +
		"slipper|stopper|lærer|falder"
)

// fared are the verbs of how they are to fare, behind "vil".
const fared = "vælge|benytte|deltage|gennemføre|få|blive|komme|klare|undgå|fortsætte|bestå|slippe|finde|opleve|lære|" +
	"opnå|kunne|stoppe|falde|holde"

// gains are what a project is said to bring to a town, as the branches of a cue.
const gains = "ekstra_skatteindtægter|skatteindtægter|skatteprovenu|omsætning|meromsætning|omsætningen|" +
	"turismeomsætning|indtjening|arbejdspladser|job|jobs|lærepladser|gæster|besøgende|turister|tilflyttere|" +
	"overnatninger|årsværk_i_nye|ekstra_indtægter|nye_indtægter|øgede_indtægter|i_vækst|medlemmer|flere_besøg"

// comers are those who come, and what is counted when they do, as the branches of a cue.
const comers = "biler|bilister|pendlere|gæster|+gæster|besøgende|brugere|+brugere|turister|deltagere|passagerer|" +
	"kunder|medlemmer|cyklister|tilskuere|lånere|læsere|rejsende|sejlere|overnatninger|+overnatninger|besøg|" +
	"bookinger|tilmeldinger|henvendelser|ansøgninger|udlån|ture|personer|borgere"

// seats are places that are laid out, as the branches of a cue.
const seats = "*parkeringspladser|p-pladser|plejehjemspladser|plejeboliger|dagplejepladser|skolepladser|" +
	"institutionspladser|daginstitutionspladser|børnehavepladser|vuggestuepladser|cykelpladser|siddepladser|døgnpladser|aflastningspladser"

// figured are what a figure is taken from, as the branches of a cue.
const figured = "+pris|+prisen|+priser|+priserne|pris|priser|takst*|+takst|+takster|+taksterne|sats|satser|+sats|" +
	"+satser|tal|+tal|norm|normen|normer|normering*|+norm|+normer|model|metode|nøgle|fordelingsnøgle*|forudsætninger|" +
	"opgørelse*|skøn|erfaring*|regnskab*|budget|kontrakt|kontrakten|aftale|aftalen|plan|liste|prisliste*|løn|" +
	"gennemsnitsløn*|lønninger|lønudgift*|forbrug|tariffer|tarif*"

var _ = add(&checker.Rule{
	ID:       "tal-uden-kilde-eller-forudsaetning",
	Title:    "Tal for en virkning uden kilde eller forudsætning",
	Severity: checker.Suggestion,
	Others:   []checker.Severity{checker.Warning},
	Kind:     checker.Claim,
	Types: []document.ItemType{
		document.Decision, document.Discussion, document.Information, document.Proposal, document.Closed, document.Accounts,
	},
	Message: "Her er et tal for en virkning, men i nærheden står hverken kilde, dato eller den vigtigste forudsætning.",
	Why:     "Et tal, ingen kan efterprøve, kan give et skævt billede af, hvad sagen fører til.",
	Remedy: "Skriv, hvor tallet kommer fra, eller hvad det bygger på, for eksempel: »Beregningen bygger på regnskab " +
		"2025 og forudsætter, at …« eller »(bilag 2)«.",
	Answer: "Svar med, hvor tallet kommer fra.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 2 (sandhed) og 3 (faglighed); case 5, 7, 9, 10 og 12",
			Claims: []string{
				"politikudvikling-6", "sandhed-7", "udvikling-1", "neutralitet-3", "case-5", "case-7", "case-9", "case-10", "case-12",
			}, Seen: "2026-11-22"},
	},
	Cues: sourceCues,
	Bad: []string{
		"type: beslutning\n# Nyt system\n\n## Sagsfremstilling\n" +
			"[[Programmet ventes at spare 20 minutter pr. samtale.]] Det indføres i maj.",
		"type: beslutning\n# Lukning af fløjen\n\n## Økonomi\n[[Lukningen giver en besparelse på 5 mio. kr.]]",
		"type: orientering\n# Fravær\n\n## Sagsfremstilling\n" +
			"Sundhedskonsulenten har været i alle huse. [[Det lavere fravær har sparet kommunen for 1,9 mio. kr.]]",
		"type: beslutning\n# Tivoli\n\n## Sagsfremstilling\n" +
			"[[Parken giver byens butikker en omsætning på 9 mio. kr. og 18 nye job.]]\n\n" +
			"[[Åbningen betyder 2 mio. kr. i ekstra skatteindtægter.]]",
		"type: drøftelse\n# Ny politik\n\n## Sagsfremstilling\n" +
			"[[Antallet af unge i foreningerne er faldet med 12 pct.]] Det skal ny politik rette op på.",
		"type: beslutning\n# Tilskud\n\n## Sagsfremstilling\n[[Projektet skaber 40 nye arbejdspladser på havnen.]]",
		"type: beslutning\n# Sensorer\n\n## Sagsfremstilling\n[[Sensorerne forebygger 80 indlæggelser om året.]]\n\n" +
			"[[Aftenåbent vil halvere hærværket i byen.]]",
		"type: beslutning\n# Lektiecafé\n\n## Sagsfremstilling\n" +
			"[[Hver tredje elev, der kommer i caféen, løfter sig.]]\n\n[[Brugerne sover 40 minutter længere.]]",
		"type: beslutning\n# Naturcenter\n\n## Sagsfremstilling\n" +
			"[[Centret ventes at få 40.000 besøgende om året.]] Huset koster 3 mio. kr. i drift efter tal fra " +
			"nabokommunen.\n\n[[Appen giver 500 flere tilmeldinger om året.]]",
		"type: beslutning\n# Nye døre\n\n## Vurdering\n[[Med dørene kan der spares 12 årsværk.]]\n\n" +
			"[[Der bliver 20 procent færre indbrud.]]\n\n[[90 pct. af eleverne vil bestå.]]\n\n" +
			"[[Udslippet bringes ned med 300 ton.]]\n\n[[Træningen medfører et fald i fraværet på 11 pct.]]",
		"type: beslutning\n# Jobmentorer\n\n## Sagsfremstilling\n" +
			"En rundspørge med 210 svar viser, at 64 pct. ønsker en mentor. [[Forsøget bringer 35 flere unge i fast " +
			"arbejde.]]\n\n[[Stien flytter 180 ture om dagen fra bil til cykel.]]\n\n" +
			"[[Træningen holder 50 ældre ude af sygehuset.]] En undersøgelse af 12 hold viste stor tilfredshed.",
		"type: beslutning\n# Ny rundkørsel\n\n## Sagsfremstilling\n" +
			"[[Med rundkørslen vil der ske otte færre ulykker om året.]]\n\n" +
			"[[Når hegnet er sat op, falder antallet af tyverier med en fjerdedel.]] Der laves en evaluering i " +
			"2029.\n\n[[Ordningen betyder, at 20 borgere kan klare sig uden hjælp.]]\n\n" +
			"[[Anlægget vil i løbet af fem år have tjent sig selv hjem.]]",
		"type: beslutning\n# Rygestop\n\n## Sagsfremstilling\n[[Fem ud af otte deltagere slipper af med hosten.]]\n\n" +
			"[[En tredjedel af konflikterne forsvinder, når gården deles.]]\n\n" +
			"[[Kurset hjælper halvdelen af de unge videre.]]\n\n" +
			"[[Projektet gavner omkring 4.000 borgere.]] Banken har meldt positivt tilbage.",
		"type: drøftelse\n# Frugt i skolerne\n\n## Sagsfremstilling\n" +
			"[[Indføres ordningen på alle syv skoler, falder fraværet med 12 pct.]]\n\n" +
			"[[Hærværk falder efter oprydningen med omkring 20 pct.]]",
		"type: beslutning\n# Sensorer i husene\n\n## Resumé\n[[Sensorerne forebygger 230 indlæggelser om året.]]\n\n" +
			"## Sagsfremstilling\nSensorerne sættes op i begge huse.\n\n" +
			"| Hus | Beboere |\n|---|---|\n| Nord | 400 |\n| Syd | 170 |",
	},
	Good: []string{
		"type: beslutning\n# Lukning\n\n## Økonomi\n" +
			"Lukningen giver en besparelse på 3 mio. kr. Beregningen er baseret på regnskab 2025 og forudsætter, at lejemålet opsiges.",
		"type: beslutning\n# Lukning\n\n## Økonomi\nBevillingen er på 3 mio. kr. Taksten stiger med 2,5 pct.",
		"type: beslutning\n# Nye lamper\n\n## Økonomi\n" +
			"Lamperne sparer 0,4 mio. kr. om året, da 1.200 lamper går fra 60 til 20 watt ved en elpris på 2 kr. pr. " +
			"kWh ifølge energirådgiveren.",
		"type: orientering\n# Sygefravær\n\n## Sagsfremstilling\nFraværet er faldet med 0,6 procentpoint siden 2024.",
		"type: orientering\n# Nøgletal\n\n## Sagsfremstilling\nAntallet af sager er faldet med 17 sager i maj måned.",
		"type: beslutning\n# Rengøring\n\n## Økonomi\nOmlægningen giver en besparelse på 2 mio. kr. efter konsulentens gennemgang.",
		"type: beslutning\n# Nyt system\n\n## Sagsfremstilling\n" +
			"Ifølge leverandøren har andre kommuner sparet en tredjedel af tiden, 33 pct. Programmet ventes at spare " +
			"20 minutter pr. samtale (bilag 2).",
		"type: beslutning\nDet indstilles, at anlægsbevillingen til gulvene reduceres med 567.000 kr. til finansiering af huset.",
		"type: beslutning\n# Børnehus\n\n## Økonomi\nBevillingen på 12,4 mio. kr. falder med 4,0 mio. kr. i 2027 og 8,4 mio. kr. i 2028.",
		"type: beslutning\n# Licenser\n\n## Økonomi\nIndtægten falder med 90.000 kr. om året, når 150 licenser forsvinder.",
		"type: beslutning\n# Leje\n\n## Sagsfremstilling\n" +
			"Lejen er 640 kr. pr. m2 i dag og 720 kr. i det nye hus, altså en stigning på 12,5 pct. Foreningen har " +
			"indregnet, at alle lokaler er udlejet. Det giver en merindtægt på 90.000 kr. om året.\n\n" +
			"Med flytningen får værkstedet dobbelt så meget plads.",
		"type: beslutning\n# Saltning\n\n## Økonomi\n" +
			"Kommunen sparer 40.000 kr. om året efter Driftsgårdens timepriser.\n\n" +
			"Lukkes ruten, falder udgiften med 9 pct.\n\nLønkontoret anslår, at ændringen sparer 300 timer om året.",
		"type: beslutning\n# Rammer\n\n## Alternativer\n" +
			"Udvalget kan lukke om lørdagen, hvilket vil spare 180.000 kr. om året.\n\n## Indstilling\n" +
			"Det indstilles, at Byrådet\n1. reducerer rammen til kultur med 1,2 mio. kr. i 2028",
		"type: beslutning\n# Telefoni\n\n## Økonomi\n" +
			"Skiftet giver en besparelse på 210.000 kr. Det er forskellen på den gamle aftale og det laveste bud.\n\n" +
			"Budgetforliget indeholder en besparelse på 300.000 kr. Byggeriet bliver 20 procent lavere end nabohuset.",
		"type: beslutning\n# Brændeovne\n\n## To veje\n" +
			"**1.** Et brev til alle. Ventes at fjerne 40 ovne på to år.\n\n" +
			"**2.** Besøg i hjemmet. Ventes at fjerne 110 ovne på to år.\n\nAntallet af ovne er skønnet ud fra tre nabobyers tal.",
		"type: beslutning\n# Ny skoledag\n\n## Sagsfremstilling\n" +
			"Skoledagen bliver 20 minutter kortere, og der bliver 4 færre hold. Med projektet får 30 unge tilbud om " +
			"et forløb. Når der kommer 40 flere børn, åbnes en stue. Lægger man vinteren 2025/26 til grund, som var " +
			"mild, kan der spares 90.000 kr.",
		"type: beslutning\n## Sagsfremstilling\n" +
			"Udbuddet forventes at give en besparelse på op til 25 pct., dog afhængigt af de faktiske priser.",
		"type: beslutning\n# Rygestop\n\n## Sagsfremstilling\n" +
			"Halvdelen af klagerne handler om røg. Fem ud af otte medlemmer stemte for. Målet er, at seks ud af ti " +
			"unge kommer i job.\n\nProjektet gavner omkring 4.000 borgere. Det oplyser sundhedshuset.",
		"type: beslutning\n# Klubhus\n\n## Økonomi\n" +
			"Driften falder med 210.000 kr., når lejemålet på havnen ophører i maj.\n\n" +
			"Der er lagt op til en besparelse på 2 mio. kr. ved at sænke rammen til kurser.\n\nGebyret vil for de fleste falde til 90 kr.",
		"type: orientering\n# Ferieskole\n\n## Sagsfremstilling\n" +
			"I tre uger får 45 børn undervisning i svømning ved åen.\n\n" +
			"Planen skaber plads til 30 både og fjerner 12 p-pladser.\n\nKlubben har selv sparet 300.000 kr. op.",
		"# Gårde\n\n## Resume\nSamlingen sparer 1,7 mio. kr. om året.\n\n## Økonomi\n" +
			"| Mio. kr. | I dag | Samlet |\n|---|---|---|\n| Drift | 8,6 | 6,9 |",
		"# Ruter\n\n## Vurdering\nRuterne er regnet igennem (rutemodel, maj 2026). Syv busser kan køre dem. Ruterne " +
			"sparer 1,2 mio. kr. om året.",
		"type: beslutning\n# Bådhuset\n\n## Baggrund\nKommunen betaler 4.100 kr. om året for at male bådhuset.\n\n" +
			"## Økonomi\nHavnen sparer 4.100 kr. om året fra 2027.\n\nKommunen sparer 62.000 kr. om året i husleje.",
		"type: beslutning\n# Ovne\n\n## Økonomi\nForbruget i hallen falder med 40.000 kWh om året. Det giver 80.000 kr. " +
			"om året. Der er taget hensyn til ferien. Beregningen er lavet på varmemesterens aflæsninger.",
		"type: orientering\n# Vejledning\n\n## Status\nHoldet har haft 90 samtaler. I 52 af samtalerne var ventetiden " +
			"faldet med en tredjedel. I 20 var den steget.",
	},
	Run: func(p *checker.Pass) {
		last, e := -1, effects{p: p}
		for _, h := range e.claimed() {
			s := &p.Sentences[h.Sentence]
			if last >= 0 && (h.Sentence == last || p.Sentences[last].Block == s.Block && s.Block != nil) {
				continue // one remark for each paragraph is enough
			}
			if h.Negated || s.Cell != nil || s.Section == nil {
				continue
			}
			last = h.Sentence
			f := checker.Finding{Span: s.Span, Facts: []document.Span{h.Span}}
			if s.Point >= 0 || s.Section.Role == document.RoleEconomy {
				f.Severity = checker.Warning
			}
			p.Report(f)
		}
	},
})

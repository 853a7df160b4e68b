package ansvar

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "opfoelgning-mangler",
	Title:    "Der står ikke, hvordan der følges op på virkningen",
	Severity: checker.Suggestion,
	Others:   []checker.Severity{checker.Warning},
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion},
	Message:  "Fandt ikke noget om, hvornår {organ} får at vide, om beslutningen virker.",
	Why:      "Politikerne skal kunne se virkningen og de utilsigtede følger af det, de har besluttet.",
	Remedy:   "Skriv, hvad der måles, og hvornår det forelægges: »{organ} får i maj 2028 en opgørelse af …«. Står det i et bilag, så svar med det.",
	Answer:   "Svar med, hvor opfølgningen er beskrevet, eller hvorfor den ikke giver mening her.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, afsnittet om implementering og pligt 5 (ansvar og ledelse); case 17", Claims: []string{"politikudvikling-1", "betjening-1", "implementering-2", "implementering-3", "implementering-5", "udvikling-4", "ansvar-5", "case-17"}, Seen: "2026-11-22"},
		{Tag: "lokal", Place: "en kommunes eget kodeks: målaftaler med få og klare mål", Claims: []string{"egen-11"}, Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"forsoeg": {
			"(forsøg|forsøget|forsøgsordning*|forsøgsperiode*|forsøgsprojekt*|pilotprojekt*|pilotforsøg*|pilotordning*|pilot|prøveordning*|prøveperiode*|afprøvning*|afprøves|afprøve|prøvehandling*)",
			"(prøve|prøves|prøver|teste|testes|tester) .. (af|i_et_år|i_to_år|i_et_halvt_år|i_#|frem_til)", "(på|som) (et|en|to)? (års|måneders)? (prøve|forsøg|forsøgsbasis)", "(testperiode*|testforløb*|prøveår|prøveåret|prøvetiden)", "(midlertidig|tidsbegrænset) (ordning|indsats|model)",
			"(kunstig|generativ) (intelligens|ai)", "=AI", "=AI-*",
		},
		"indsats": {
			"(politik|politikken|+politik|+politikken|strategi|strategien|+strategi|+strategien|handleplan|handleplanen|+handleplan|+handleplanen)",
			"(indsatsen|indsatserne|tilbuddet|tilbuddene|ordningen|+ordningen|forløbet|programmet|kampagnen|holdet|mentorordningen|partnerskabet|besøgsordningen) .. (sættes_i_værk|sættes_i_gang|igangsættes|iværksættes|oprettes|etableres|indføres|gøres_permanent|gøres_permanente|udvides_til|tilbydes)", "(sætte|sætter|iværksætte|igangsætte|oprette) (indsatsen|tilbuddet|forløbet|programmet|kampagnen|holdet)", "(kulturaftale*|sundhedsaftale*|klimaaftale*|partnerskabsaftale*|udviklingsaftale*) .. (tiltrædes|godkendes|indgås)", "(kulturaftale*|sundhedsaftale*|klimaaftale*) (20+|for|med)", "mobilfri* (skole|skoler|skoledag|skoledage)", "skoledagen .. (forkortes|forlænges)", "(borgere|elever|børn|unge|ældre|beboere) får .. i stedet for",
			"(ny|nyt|nye|styrket|intensiveret|ændret) .. (indsats|indsatser|initiativ|initiativer|tiltag|ordning|pulje|tilbud|praksis|+praksis|model|serviceniveau|kvalitetsstandard|visitationspraksis)", "(igangsæt*|iværksæt*|indfør*) .. (indsats*|initiativ*|tiltag*|ordning*)",
			"(lempelig*|ændr*|skærp*|strammere) .. praksis", "(ændr*|reviderede|justering|nye|ny|justerede|revision) .. (visitationskriteri*|tildelingskriteri*|kvalitetsstandard*|tildelingsmodel*)", "(ændr*|reviderede|justering|nye|ny|justerede|revision) .. retningslinje* .. (bevilling*|visitation*|dispensation*|støtte*|hjælp*|ydelse*|ledsag*)",
			"(starte|starter|oprette|opretter|oprettes|etablere|etableres|igangsætte|søsætte) (en|et|den)? (ny|nyt)? (ordning|+ordning|indsats|+indsats|mentorordning*)", "(serviceniveau*|omlægning*|reform|reformen)", "model .. indsatsen", "(udkast_til|forslag_til|godkende|godkendelse_af|drøfter|drøftelse_af|vedtage|ny) (en|den)? (ny|nye|samlet|fælles)? (plan|planen|masterplan|udviklingsplan|kulturplan|sundhedsplan|biblioteksplan|masterplanen) for",
			// der skæres i noget, borgerne får, eller tilbud lægges sammen
			"(tilpasning|reduktion|nedsættelse|nedskæring|besparelse|beskæring|omlægning) (af|i|på) .. (støtte*|+støtte|hjælp*|+hjælp|timer|+timer|rengøring*|normering*|+normering|undervisning*|+undervisning|ledsagelse|genoptræning*|hjemmepleje*)", "(støttetimer*|timetallet|rengøring|rengøringen|hjælpen|normeringen|støtten|undervisningstid*) .. (sættes_ned|nedsættes|reduceres|skæres|beskæres|afkortes)",
			"(*skole|*skolen|skolestruktur*|dagtilbudsstruktur*) .. (nedlægges|lægges_sammen|sammenlægges)", "(ny|ændret|ændring_af) (skolestruktur|dagtilbudsstruktur)", "(konkrete|nye|flere) tiltag", "ordningen (omfatter|gælder|indføres|gøres)", "(betjent|bemandet|udvidet|udvidede) (åbningstid|åbningstider|åbent|betjening|telefontid)", "(søndagsåben*|søndagsåbning|søndagsbetjening|aftenåben*|lørdagsåben*|aftenåbning)", "(kødfri|vegetarisk*|gratis|røgfri*)",
		},
		"tiltag": efforts, "intettiltag": noEffort, "plannavn": {"(" + effortPlans + ")"},
		// what citizens use, what is done to it, and what is no change of it
		"ydelse":  {"(undervisning|undervisningen|klassetrin|klasser|specialklasse*|elever|eleverne|børnehus*|børnehave*|vuggestue*|dagtilbud|dagtilbuddet|skolen|+skolen|skoler|+skole|sfo|klub|klubben|plejehjem*|plejecent*|hjemmepleje*|rengøring*|støtten|støttetimer*|værksted*|aktivitetstilbud*|botilbud*|værested*|bibliotek*|åbningstid*|busrute*|buslinje*|skolebus*|busser|ruter|rute|parkering*|skov|natur|tilbud|tilbuddet|hold|pladser|genbrugsplads*|afhentning*|tømning*|betjening*|screening*|+screening|+screeningen|rådgivning|rådgivningen|+rådgivning|vejledning|sundhedspleje*|læsebånd*|+løft|skolemad*|morgenmad*|hjemmebesøg*|mentor|mentorer|telefonlinje|ungeråd|elevråd|skoledagen)"},
		"skifte":  {"(indfører|opretter|igangsætter|igangsættes|iværksætter|iværksættes|søsætter|udvider|omlægger|ophører|ophøre|udlægges|udlægge|udvides|udvide|lægges_sammen|sammenlægges|samles|samle|nedlægges|nedlægge|lukkes|lukke|omlægges|omlægge|overgår|flyttes|flytte|deles|indføres|indføre|erstattes|afkortes|hører_til|oprettes|oprette|tidsbegrænses|afgiftsbelægges|gøres_selvbetjent|tildeles)"},
		"handel":  {"(bygges|byggeriet|opføres|salg|sælges|sælge|købes|køb|garanti*|lån|lejes|lejemål*|nedrives|nedrivning*|lokalplan*|kommuneplan*|navn*|takst*|udbud|udbydes|kontrakt*|aftalen|regnskab*|høring|udkast*|ansøgning*|midlertidig*|tilskud)"},
		"praksis": changed, "idag": today, "enkelt": single, "andre-regler": otherRules, // what cases of a kind are decided by
		"undtag": {
			"indsatsplan* .. (grundvand*|drikkevand*|vandværk*|vandløb*|+område)", "(grundvand*|drikkevand*) .. indsatsplan*", "undersøg*", "(igangsæt*|start) .. (planlægning*|udarbejdelse*|arbejdet_med)", "(personalepolitik*|lønpolitik*|finanspolitik*|indkøbspolitik*|finansiel*)", "lokalplan*", "dispensation fra lokalplan*", "takst*", "(retningslinjer|retningslinje) for (budget*|mødeafvikling*|økonomi*)",
			"(temadrøftelse|til_drøftelse)", "tages til efterretning",
			"regnskab*", "forsøg på", "(i|efter) høring", "omlægning af (lån|gæld|ledning*|vej*|sti*|+pladsen)", "omlægning af .. (allé|gade|+gade|+vej)", "(ulovlig|ulovlige|ulovligt) tilskud*",
		},
		"formet": {"(udkast*|indsats*|rammerne|ordning|ordningen|tiltag|tiltagene|forsøg*|planen|handleplan*)"},                                                                                                                                                                                           // what talk must be of, for there to be something that may work
		"engang": {"(i|om) (sommerferien|vinterferien|efterårsferien|påsken|julen|december)", "(festival*|jubilæ*|+festen)", "i uge # og #", "(rettelse|rettelser) (til|af)", "omplacering*", "høringssvar*", "giver tilladelse til", "processen godkendes", "almen praksis", "lægges frem for borgerne"}, // done once, or no effort at all
		"svar": {
			"(opgørelse|status|evaluering|redegørelse|rapport|resultater|erfaringer|måling|tal|tallene|besøgstal) (af|over|på|fra|for)? .. til (@organer|*udvalget)",
			"(evalueres|evaluere|evaluerer|effektevaluer*|slutevaluer*|midtvejsevaluer*)", "(en|ny|samlet|løbende|årlig|planlagt|endelig|kvalitativ|ekstern) evaluering", "evaluering (af|i|efter|til|ved|sker|forelægges|gennemføres|planlægges)", "evalueringen (forelægges|sker|gennemføres|skal|vil|er)",
			"(følges|følge|følger) .. op", "opfølgning (på|af|i|sker|forelægges|gennemføres|til|den|hvert)", "(løbende|systematisk|årlig|halvårlig|politisk|tæt|en|tættere) opfølgning", "opfølgningen", "opfølgningsplan*",
			"midtvejs*", "afrapporter*", "slutrapport*", "afslutningsrapport*", "statusrapport*", "statusnotat*", "monitorer*", "måltal*", "indikator*", "effektmål*", "succeskriteri*", "baseline*", "nulpunktsmåling*", "delmål*", "nøgletal",
			"(@organer|*udvalget|*rådet) (får|modtager|orienteres|forelægges|præsenteres|informeres|holdes|vil_få|vil_modtage|vil_blive|skal_have|bliver) .. (opgørelse*|status*|tal|redegørelse*|oversigt*|resultat*|besked|notat|rapport*|regnskab*|orienter*|opfølgning*|evaluering*|gennemgang|erfaring*|løbende|årlig*|halvårlig*|kvartalsvis*|igen|underrettet|klimaregnskab*|#|@maaneder)",
			"(får|modtager|præsenteres|forelægges|orienteres|informeres|underrettes) (@organer|*udvalget|*rådet) .. (opgørelse*|status*|tal|tallene|redegørelse*|oversigt*|resultat*|besked|notat|rapport*|at_vide|opfølgning*|evaluering*|erfaring*)", "(@organer|*udvalget|*rådet) (får|vil_få|skal_have) .. at vide",
			"(status|tal|+tal|tallene|måling*|opsamling*|redegørelse*|opgørelse*|orientering|resultat*|erfaring*|rapport*|evaluering*|effekt*|virkning*) .. (forelægges|præsenteres|fremlægges|gives|sendes|samles_op|opsamles|vurderes|måles|drøftes|gøres_op|opgøres|rapporteres) .. (@organer|*udvalget|*rådet|#|@maaneder|løbende|årlig*|hvert|efter|foråret|efteråret)",
			"(forelægger|fremlægger|giver|sender) .. (opgørelse*|status|tal|redegørelse*|måling*) .. (til|for) (@organer|*udvalget)", "(fremlægges|forelægges|præsenteres|gives) .. (opgørelse*|status|tal|tallene|redegørelse*|måling*) .. (@organer|*udvalget)", "(erfaring*|effekten|effekterne|virkningen|resultaterne|udviklingen|ordningen|forsøget|indsatsen|praksis) .. (samles_op|opsamles|vurderes|måles|genvurderes|gøres_op|opgøres|følges|evalueres|afrapporteres|revideres|tages_op|genbesøges)",
			"(vender|kommer) .. tilbage .. (status*|evaluering*|resultat*|opgørelse*|udkast*|@organer|*udvalget)", "kommer tilbage til",
			"(afgør|vurderer|beslutter) (@organer|*udvalget) .. (fortsætte*|bliver|stopper|stoppe|permanent|forlænges|videreføres)",
			"(vises|lægges_frem|fremlægges|præsenteres) for (@organer|*udvalget)", "(hvordan|hvornår) .. (måles|bliver_målt|målt|evalueres|opgøres|vurderes)", "(bliver|vil_blive|blive) (målt|evalueret|gjort_op|fulgt_op|fulgt_tæt|fulgt_løbende|fulgt_af|fulgt_i)", "(måles|måler) (på|ved|gennem|årlig*|løbende|hvert|to|i)", "(forelægges|tages_op|genoptages|drøftes|vurderes|revideres|revurderes|genbesøges) .. (igen|på_ny|hvert|årlig*|efter_et_år|senest|om_et_år|om_to_år|efter_#|i_#|midtvejs)",
			"(årlig|årligt|halvårlig|halvårligt|kvartalsvis|løbende|hvert_halve_år|hvert_år|hvert_andet_år) .. (orienter*|status*|redegørelse*|opgørelse*|rapport*|måling*|opfølgning*|tilbagemelding*|afrapportering*)", "(status|redegørelse|opgørelse) (i|til|på|efter|pr|hvert|om) .. (#|@maaneder|foråret|efteråret|år|møde*)",
			"(ny|en) (måling|trafiktælling|brugerundersøgelse|tilfredshedsmåling|trivselsmåling|optælling|opgørelse) .. (efter|i|om|når)", "melder tilbage", "(tæller|optæller|registrerer|opgør|måler) .. (hver|hvert|løbende|månedligt|årligt)", "(giver|viser|sender|forelægger|fremlægger|meddeler) .. (@organer|*udvalget) .. (tal|tallene|opgørelse*|status*|resultat*|erfaring*|redegørelse*|svar)", "tilbagemelding*", "gøres status", "(tages|tager) .. op til (fornyet|ny|samlet|politisk)? (drøftelse|vurdering|revision|evaluering|beslutning)", "(rapporterer|afrapporterer) .. (@organer|*udvalget|årligt|hvert|året|#|@maaneder)", "(orienteres|orienterer) .. (løbende|halvårlig*|årlig*|kvartalsvis*|igen|om_udviklingen|om_resultat*|om_erfaring*|om_status|#)",
		},
		"hoerer": {"(@organer|*udvalget) (kan|skal|vil) .. (se|læse|følge|høre|genbesøge)", "(@organer|*udvalget|*rådet) (får|modtager|ser|genser|læser|hører|gør|orienteres|forelægges|præsenteres)", "(får|modtager|ser|hører|orienteres|forelægges|præsenteres) (@organer|*udvalget|*rådet)", "(til|for) (@organer|*udvalget)", "(lægger|lægges|lagt) .. frem", "(vender|kommer|bringes|sendes) .. (tilbage|igen)"},
		"maalt":  {measures, "(vurderes|vurderer|undersøges|undersøger|ses|høre|hører|måles|måler|spørges|drøftes|drøfter|se|afgøres) (om|hvordan|hvor|hvorvidt|hvad)"},
		"igen":   {"(igen|på_ny|fornyet)"},
		"vises": {
			"(mødes|forelægges|fremlægges|præsenteres|vises|opgøres|opgør|tælles|tæller|optælles|måles|måler|gentages|gentager|sammenlignes|sammenholdes|rapporteres|afleveres|vurderes|vurderer|undersøges|drøftes|drøfter|følges|gennemgås|foreligger|ses|ser|får|modtager|læser|hører)",
			"(gøres|gør|samles|samler|følges|følger|hentes|stilles|tages) op", "laves .. igen", "(lægges|lægger|fremgår) .. (frem|af)", "(spørger|spørges|ringer|besøger) .. (igen|hvert)", "(sendes|sender|gives|giver|kommer) .. (@organer|*udvalget)",
		},
		"andet": {"(høring*|udbud*|licitation*|projektering*|dispositionsforslag*|budgetforslag*|lokalplan*|ansøgning|ansøgningen|tilbud|bygherre*)"}, // what comes then is not what the decision led to
		// what is to be decided next comes for itself, not to tell whether this works
		"naestesag": {"(udkast|udkastet|projektforslag|projektforslaget|forslaget|hvidbog|hvidbogen|+sag|anlægssagen|+forslag|beslutningsoplæg|forhandlingen|forhandlingerne)"},
		"kalender":  {"(mødekalender*|mødeplan*|møderække*)"},
		"ikkesvar":  {wishes, ofThisItem, othersHear, lawful, "(dette|det) er (den|årets) (#|første|anden|tredje|fjerde|femte|sidste|eneste) (status|opfølgning|redegørelse|orientering)", "(målingen|målinger|tællingen|tællinger|undersøgelsen|undersøgelser|opgørelsen|statistikken|statistik|tallene|tal) .. viser", "afviser (@organer|*udvalget)", "(siger|stemmer) (@organer|*udvalget) nej", "(afvises|forkastes|udskydes|udsættes|afslås) (sagen|forslaget|det|beslutningen|planen|ansøgningen)", "(ifølge|kilde|kilden) .. (opgørelse*|måling*|tal|status|statistik*)", "måles på en skala", "(følger|følges) .. som (hidtil|i_dag|nu)", "som (hidtil|i_dag|nu) .. (følger|følges|op)", "bevilling* .. (vurderes|revurderes|genvurderes) igen", "(@organer|*udvalget) får (her|hermed|nu) ", "sag* .. (genoptag*|genbehandl*)", "(opgøres|måles|følges|undersøges|evalueres) af (staten|kl|danmarks_statistik|regionen|+styrelsen|ministeriet|+ministeriet)", "opfølgning på (nye|den_enkelte|de_enkelte)? (henvendelse*|sag|sager|sagerne|borger*|elev*|klager|regninger)", "opfølgning* .. (går|går_i|gå) i stå", "(kan|kunne) .. (måles|evalueres|opgøres|aflæses)", "i op til", "(får|fået|bliver|fik) forelagt .. (forslag*|sag|sagen|udkast*|oplæg*|projekt*)", "(resultat*|opsamling*|rapport) .. (høringen|udbuddet|licitationen|forhandlingen|forhandlingerne)", "(forelægges|præsenteres) .. (hermed|forslaget|denne_sag)", "(forelægges|præsenteres) (et|nu)? forslag", "(dækket|dækkes|finansieres|indarbejdes|indarbejdet) .. opfølgning*", "(efter|ifølge|ud_fra) .. nøgletal*", "(måling|tælling|optælling|opgørelse|undersøgelse|brugerundersøgelse) .. viste", "(kritiseret|kritiserede|kritiserer) .. opfølgning*", "(ikke|ingen|manglende|intet) .. (opfølgning*|evaluer*|følges|status*)", "evaluering* .. (viste|viser|har_vist|konkluderede|pegede)"},
	},
	Bad: []string{
		"# Læsning i ferien\n\n## [[Indstilling]]\nDet indstilles, at udvalget godkender ordningen Bog i tasken.\n\n## Sagsfremstilling\nAlle børn får tre bøger.",
		"type: drøftelse\n# Flere på cykel\n\n## [[Indstilling]]\nDet indstilles, at udvalget drøfter en indsats for flere cyklister.\n\n## Sagsfremstilling\nForvaltningen foreslår lånecykler til familier.",
		"# Forsøg med cykelbud\n\n## [[Indstilling]]\nDet indstilles, at forsøget godkendes.\n\n## Sagsfremstilling\nRådet bad om lygter, og det bliver fulgt. Efter mødet lægger kontoret et udkast til aftale frem for udvalget i maj 2027.",
		"# Ny linje for stilladser\n\n## [[Indstilling]]\nDet indstilles, at udvalget godkender en ny linje for stilladser fra den 1. maj 2027.\n\n## Sagsfremstilling\nAfdelingen vurderer, at linjen er rigtig, fordi målinger fra marts 2026 viser lidt støj.",
		"# Forsøg med bus\n\n## [[Indstilling]]\nDet indstilles, at forsøget godkendes.\n\n## Sagsfremstilling\nÆldrerådet foreslår, at udvalget får en status i 2028.",
		"# Gåtur med sygeplejersken\n\n## [[Indstilling]]\nDet indstilles, at tilbuddet gøres permanent.\n\n## Sagsfremstilling\nTuren går hver tirsdag.",
		"# Hunde i parken\n\n## [[Indstilling]]\nDet indstilles, at hunde som et forsøg må løbe frit i 2027.\n\n## Sagsfremstilling\nParken er stor.",
		"# Forsøg med chat\n\n## [[Indstilling]]\nDet indstilles, at forsøget godkendes.\n\n## Sagsfremstilling\nKommunen får 8.000 opkald om måneden (telefonens statistik, første halvår 2026).",
		"# Bypolitik\n\n## [[Indstilling]]\nDet indstilles, at politikken godkendes.\n\n## Sagsfremstilling\nMålene er få og kan måles på antallet af besøg.",
		"# Prøveordning med lån af cykler\n\n## [[Indstilling]]\nDet indstilles, at prøveordningen godkendes.\n\n## Sagsfremstilling\nResultatet af udbuddet forelægges for udvalget i juni 2027.",
		"# Prøveordning med AI i Borgerservice\n\n## [[Indstilling]]\nDet indstilles, at en prøveordning med AI i borgerservice godkendes.\n\n## Bilag\nBilag 1: Evaluering af afprøvning",
		"# Ny praksis for dispensation\n\n## [[Indstilling]]\nDet indstilles, at den ændrede praksis godkendes.\n\n## Sagsfremstilling\nDer foretages ikke altid opfølgning i dag.",
		"# Ungementorer\n\n## [[Indstilling]]\nDet indstilles, at en ny ordning med mentorer godkendes.\n\n## Sagsfremstilling\nMentorerne følger unge mellem 15 og 20 år i op til et år.",
		"# Støtte i dagtilbud\n\n## Sagsfremstilling\nForvaltningen foreslår, at timetallet sættes ned til 340.\n\n## [[Indstilling]]\nDet indstilles, at forslaget godkendes.",
		"# Frivilligpolitik\n\n## [[Indstilling]]\nDet indstilles, at frivilligpolitikken godkendes.\n\n## Sagsfremstilling\nEvalueringen af den gamle politik viste stor tilfredshed.",
	},
	Good: []string{
		"type: drøftelse\n# Drøftelse af frivilligpolitikken\n\n## Indstilling\nDet indstilles, at udvalget drøfter, hvad en ny politik skal handle om.\n\n## Sagsfremstilling\nPolitikken er fra 2014.",
		"# Fælles pasning i julen\n\n## Indstilling\nDet indstilles, at børnehaverne lægges sammen i to huse i julen.\n\n## Sagsfremstilling\nDer kommer få børn mellem jul og nytår.",
		"# Læsning i ferien\n\n## Indstilling\nDet indstilles, at udvalget godkender ordningen Bog i tasken.\n\n## Sagsfremstilling\nHvert forår ser udvalget en tabel over lånte bøger, så det kan se, om flere læser.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at udvalget godkender tilbuddet på 2 mio. kr.",
		"# Ny linje for stilladser\n\n## Indstilling\nDet indstilles, at udvalget godkender en ny linje for stilladser.\n\n## Videre forløb\nUdvalget ser på stilladserne på en cykeltur i maj 2028.",
		"# Strategi for frivillighed\n\n## Indstilling\nDet indstilles, at strategien godkendes.\n\n## Bagefter\nTællingen af de frivillige gentages hvert efterår.",
		"# Gratis leje af hallen\n\n## Indstilling\nDet indstilles, at ønsket om gratis leje afslås.",
		"# Ny ordning for hjemløse\n\n## Indstilling\nDet indstilles, at en ny ordning med sygepleje indføres.\n\n## Tidsplan\nI maj 2028 får udvalget at vide, hvor mange der har brugt den.",
		"# Prøveordning med AI i Borgerservice\n\n## Indstilling\nDet indstilles, at en prøveordning med AI i borgerservice godkendes.\n\n## Videre proces\nOrdningen evalueres efter seks måneder, og udvalget får status i juni 2027.",
		"# Tilskud til Fars Køkken\n\n## Indstilling\nDet indstilles, at støtten gives.\n\n## Sagsfremstilling\nForeningen forsøgte i 2025 at finde sponsorer.",
		"# Ny praksis for dispensation\n\n## Indstilling\nDet indstilles, at den ændrede praksis godkendes.\n\n## Videre proces\nUdvalget får i september 2028 en opgørelse over tilladelser og afslag.",
		"# Kødfri dage\n\n## Indstilling\nDet indstilles, at fire kødfri dage godkendes.\n\n## Videre forløb\nKøkkenchefen tæller afbestillinger hver måned og giver udvalget tallene i september 2027.",
		"# Lokalplan 14\n\n## Indstilling\nDet indstilles, at lokalplanen vedtages i overensstemmelse med byens strategi.",
		"# Kulturstrategi\n\n## Indstilling\nDet indstilles, at arbejdet med en ny kulturstrategi drøftes.",
		"# Møder i Idrætsrådet\n\n## Indstilling\nSekretariatet for Politik og Strategi indstiller, at mødekalenderen for 2027 godkendes.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || p.Item.Traits&(document.Appointment|document.Bound|document.Consultation) != 0 || p.Item.Traits.Has(document.TalkOnly) && !proposesAny(p) {
			return
		}
		if _, ok := p.About("kalender"); ok || onlyRefuses(p) || onlyTalk(p) {
			return
		}
		f := checker.Finding{Severity: checker.Suggestion}
		h, ok := p.About("forsoeg")
		if ok {
			f.Severity = checker.Warning
		}
		if _, once := p.Named("engang"); once && !ok {
			return
		}
		// The exceptions take longest to look for, so they come last.
		if !ok && !mayWork(p) || followsUp(p) {
			return
		}
		if !ok {
			h, ok = p.About("indsats")
		}
		if !ok {
			h, ok = takesEffort(p)
		}
		if !ok {
			h, ok = p.About("praksis")
			ok = ok && p.Subject(h.Sentence) // not a line on practice in one citizen's case
		}
		if !ok {
			h, ok = rewrites(p)
		}
		if !ok {
			h, ok = reshapes(p)
		}
		if ok {
			p.Missing(p.Sentences[h.Sentence].Span, f, document.RoleNext)
		}
	},
})

// mayWork reports whether the item may be about an effort or a practice, which works or does not.
func mayWork(p *checker.Pass) bool {
	if _, ok := p.Named("indsats"); ok {
		return true
	}
	if _, ok := p.Named("praksis"); ok {
		return true
	}
	return p.Says("idag") || p.Says("ydelse") || p.Says("tiltag") || p.Says("plannavn")
}

// reshapes is the point of the recommendation that changes something citizens use, and not only
// its price, its house or its owner.
func reshapes(p *checker.Pass) (checker.Hit, bool) {
	for _, h := range p.Said("ydelse") {
		if p.Sentences[h.Sentence].Point >= 0 && !h.Negated && p.Has("skifte", h.Sentence) && !p.Has("handel", h.Sentence) && !p.Excepted(h.Sentence) {
			return h, true
		}
	}
	return checker.Hit{}, false
}

// onlyTalk reports whether the item only asks a body to talk, and not of a draft or an effort
// that has taken form: "Udvalget drøfter, om vielser fortsat skal holdes i skoven".
func onlyTalk(p *checker.Pass) bool {
	if p.Item.Type != document.Discussion {
		return false
	}
	for _, pt := range p.Item.Points {
		if !danish.Holds(strings.ToLower(p.Text(pt.Span)), "drøft", "debat", "retning", "dialog", "udarbejde") {
			return false
		}
	}
	_, formed := p.Named("formet")
	return !formed
}

// onlyRefuses reports whether every point of the recommendation says no: then there
// is nothing whose effect could be followed.
func onlyRefuses(p *checker.Pass) bool {
	for _, pt := range p.Item.Points {
		if !refused(strings.ToLower(p.Text(pt.Span))) {
			return false
		}
	}
	return len(p.Item.Points) > 0
}

// refused reports whether a point says no to what is asked for.
func refused(point string) bool {
	if strings.Contains(point, " eller ") || strings.Contains(point, "tager stilling") { // a choice to be made
		return false
	}
	return danish.Holds(point, "afslag", "afslås", "afslår", "ikke får", "ikke imødekommes", "afvises", "forkastes", "siges nej", "ikke gives", "ikke meddeles")
}

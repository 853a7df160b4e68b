package ansvar

// followUpCues are what opfoelgning-mangler listens for.
var followUpCues = map[string][]string{
	"forsoeg": {
		"(forsøg|forsøget|forsøgsordning*|forsøgsperiode*|forsøgsprojekt*|pilotprojekt*|pilotforsøg*|" +
			"pilotordning*|pilot|prøveordning*|prøveperiode*|afprøvning*|afprøves|afprøve|prøvehandling*)",
		"(prøve|prøves|prøver|teste|testes|tester) .. (af|i_et_år|i_to_år|i_et_halvt_år|i_#|frem_til)",
		"(på|som) (et|en|to)? (års|måneders)? (prøve|forsøg|forsøgsbasis)",
		"(testperiode*|testforløb*|prøveår|prøveåret|prøvetiden)", "(midlertidig|tidsbegrænset) (ordning|indsats|model)",
		"(kunstig|generativ) (intelligens|ai)", "=AI", "=AI-*",
	},
	"indsats": {
		"(politik|politikken|+politik|+politikken|strategi|strategien|+strategi|+strategien|handleplan|" +
			"handleplanen|+handleplan|+handleplanen)",
		"(indsatsen|indsatserne|tilbuddet|tilbuddene|ordningen|+ordningen|forløbet|programmet|kampagnen|holdet|" +
			"mentorordningen|partnerskabet|besøgsordningen) .. (sættes_i_værk|sættes_i_gang|igangsættes|" +
			"iværksættes|oprettes|etableres|indføres|gøres_permanent|gøres_permanente|udvides_til|tilbydes)",
		"(sætte|sætter|iværksætte|igangsætte|oprette) (indsatsen|tilbuddet|forløbet|programmet|kampagnen|holdet)",
		"(kulturaftale*|sundhedsaftale*|klimaaftale*|partnerskabsaftale*|udviklingsaftale*) .. (tiltrædes|" +
			"godkendes|indgås)",
		"(kulturaftale*|sundhedsaftale*|klimaaftale*) (20+|for|med)",
		"mobilfri* (skole|skoler|skoledag|skoledage)", "skoledagen .. (forkortes|forlænges)",
		"(borgere|elever|børn|unge|ældre|beboere) får .. i stedet for",
		"(ny|nyt|nye|styrket|intensiveret|ændret) .. (indsats|indsatser|initiativ|initiativer|tiltag|ordning|" +
			"pulje|tilbud|praksis|+praksis|model|serviceniveau|kvalitetsstandard|visitationspraksis)",
		"(igangsæt*|iværksæt*|indfør*) .. (indsats*|initiativ*|tiltag*|ordning*)",
		"(lempelig*|ændr*|skærp*|strammere) .. praksis",
		"(ændr*|reviderede|justering|nye|ny|justerede|revision) .. (visitationskriteri*|tildelingskriteri*|" +
			"kvalitetsstandard*|tildelingsmodel*)",
		"(ændr*|reviderede|justering|nye|ny|justerede|revision) .. retningslinje* .. (bevilling*|visitation*|" +
			"dispensation*|støtte*|hjælp*|ydelse*|ledsag*)",
		"(starte|starter|oprette|opretter|oprettes|etablere|etableres|igangsætte|søsætte) (en|et|den)? (ny|" +
			"nyt)? (ordning|+ordning|indsats|+indsats|mentorordning*)",
		"(serviceniveau*|omlægning*|reform|reformen)", "model .. indsatsen",
		"(udkast_til|forslag_til|godkende|godkendelse_af|drøfter|drøftelse_af|vedtage|ny) (en|den)? (ny|nye|" +
			"samlet|fælles)? (plan|planen|masterplan|udviklingsplan|kulturplan|sundhedsplan|biblioteksplan|masterplanen) for",
		// der skæres i noget, borgerne får, eller tilbud lægges sammen
		"(tilpasning|reduktion|nedsættelse|nedskæring|besparelse|beskæring|omlægning) (af|i|på) .. (støtte*|" +
			"+støtte|hjælp*|+hjælp|timer|+timer|rengøring*|normering*|+normering|undervisning*|+undervisning|" +
			"ledsagelse|genoptræning*|hjemmepleje*)",
		"(støttetimer*|timetallet|rengøring|rengøringen|hjælpen|normeringen|støtten|" +
			"undervisningstid*) .. (sættes_ned|nedsættes|reduceres|skæres|beskæres|afkortes)",
		"(*skole|*skolen|skolestruktur*|dagtilbudsstruktur*) .. (nedlægges|lægges_sammen|sammenlægges)",
		"(ny|ændret|ændring_af) (skolestruktur|dagtilbudsstruktur)", "(konkrete|nye|flere) tiltag",
		"ordningen (omfatter|gælder|indføres|gøres)",
		"(betjent|bemandet|udvidet|udvidede) (åbningstid|åbningstider|åbent|betjening|telefontid)",
		"(søndagsåben*|søndagsåbning|søndagsbetjening|aftenåben*|lørdagsåben*|aftenåbning)", "(kødfri|vegetarisk*|gratis|røgfri*)",
	},
	"tiltag": efforts, "intettiltag": noEffort, "plannavn": {"(" + effortPlans + ")"},
	// what citizens use, what is done to it, and what is no change of it
	"ydelse": {
		"(undervisning|undervisningen|klassetrin|klasser|specialklasse*|elever|eleverne|børnehus*|børnehave*|" +
			"vuggestue*|dagtilbud|dagtilbuddet|skolen|+skolen|skoler|+skole|sfo|klub|klubben|plejehjem*|" +
			"plejecent*|hjemmepleje*|rengøring*|støtten|støttetimer*|værksted*|aktivitetstilbud*|botilbud*|" +
			"værested*|bibliotek*|åbningstid*|busrute*|buslinje*|skolebus*|busser|ruter|rute|parkering*|skov|" +
			"natur|tilbud|tilbuddet|hold|pladser|genbrugsplads*|afhentning*|tømning*|betjening*|screening*|" +
			"+screening|+screeningen|rådgivning|rådgivningen|+rådgivning|vejledning|sundhedspleje*|læsebånd*|" +
			"+løft|skolemad*|morgenmad*|hjemmebesøg*|mentor|mentorer|telefonlinje|ungeråd|elevråd|skoledagen)",
	},
	"skifte": {
		"(indfører|opretter|igangsætter|igangsættes|iværksætter|iværksættes|søsætter|udvider|omlægger|ophører|" +
			"ophøre|udlægges|udlægge|udvides|udvide|lægges_sammen|sammenlægges|samles|samle|nedlægges|nedlægge|" +
			"lukkes|lukke|omlægges|omlægge|overgår|flyttes|flytte|deles|indføres|indføre|erstattes|afkortes|" +
			"hører_til|oprettes|oprette|tidsbegrænses|afgiftsbelægges|gøres_selvbetjent|tildeles)",
	},
	"handel": {
		"(bygges|byggeriet|opføres|salg|sælges|sælge|købes|køb|garanti*|lån|lejes|lejemål*|nedrives|nedrivning*|" +
			"lokalplan*|kommuneplan*|navn*|takst*|udbud|udbydes|kontrakt*|aftalen|regnskab*|høring|udkast*|" +
			"ansøgning*|midlertidig*|tilskud)",
	},
	"praksis": changed, "idag": today, "enkelt": single, "andre-regler": otherRules, // what cases of a kind are decided by
	"undtag": {
		"indsatsplan* .. (grundvand*|drikkevand*|vandværk*|vandløb*|+område)",
		"(grundvand*|drikkevand*) .. indsatsplan*", "undersøg*",
		"(igangsæt*|start) .. (planlægning*|udarbejdelse*|arbejdet_med)",
		"(personalepolitik*|lønpolitik*|finanspolitik*|indkøbspolitik*|finansiel*)", "lokalplan*",
		"dispensation fra lokalplan*", "takst*", "(retningslinjer|retningslinje) for (budget*|mødeafvikling*|økonomi*)",
		"(temadrøftelse|til_drøftelse)", "tages til efterretning",
		"regnskab*", "forsøg på", "(i|efter) høring", "omlægning af (lån|gæld|ledning*|vej*|sti*|+pladsen)",
		"omlægning af .. (allé|gade|+gade|+vej)", "(ulovlig|ulovlige|ulovligt) tilskud*",
	},
	"formet": {
		"(udkast*|indsats*|rammerne|ordning|ordningen|tiltag|tiltagene|forsøg*|planen|handleplan*)",
	}, // what talk must be of, for there to be something that may work
	"engang": {
		"(i|om) (sommerferien|vinterferien|efterårsferien|påsken|julen|december)", "(festival*|jubilæ*|+festen)",
		"i uge # og #", "(rettelse|rettelser) (til|af)", "omplacering*", "høringssvar*", "giver tilladelse til",
		"processen godkendes", "almen praksis", "lægges frem for borgerne",
	}, // done once, or no effort at all
	"svar": {
		"(opgørelse|status|evaluering|redegørelse|rapport|resultater|erfaringer|måling|tal|tallene|" +
			"besøgstal) (af|over|på|fra|for)? .. til (@organer|*udvalget)",
		"(evalueres|evaluere|evaluerer|effektevaluer*|slutevaluer*|midtvejsevaluer*)",
		"(en|ny|samlet|løbende|årlig|planlagt|endelig|kvalitativ|ekstern) evaluering",
		"evaluering (af|i|efter|til|ved|sker|forelægges|gennemføres|planlægges)",
		"evalueringen (forelægges|sker|gennemføres|skal|vil|er)",
		"(følges|følge|følger) .. op", "opfølgning (på|af|i|sker|forelægges|gennemføres|til|den|hvert)",
		"(løbende|systematisk|årlig|halvårlig|politisk|tæt|en|tættere) opfølgning", "opfølgningen", "opfølgningsplan*",
		"midtvejs*", "afrapporter*", "slutrapport*", "afslutningsrapport*", "statusrapport*", "statusnotat*",
		"monitorer*", "måltal*", "indikator*", "effektmål*", "succeskriteri*", "baseline*", "nulpunktsmåling*", "delmål*", "nøgletal",
		"(@organer|*udvalget|*rådet) (får|modtager|orienteres|forelægges|præsenteres|informeres|holdes|vil_få|" +
			"vil_modtage|vil_blive|skal_have|bliver) .. (opgørelse*|status*|tal|redegørelse*|oversigt*|resultat*|" +
			"besked|notat|rapport*|regnskab*|orienter*|opfølgning*|evaluering*|gennemgang|erfaring*|løbende|" +
			"årlig*|halvårlig*|kvartalsvis*|igen|underrettet|klimaregnskab*|#|@maaneder)",
		"(får|modtager|præsenteres|forelægges|orienteres|informeres|underrettes) (@organer|*udvalget|" +
			"*rådet) .. (opgørelse*|status*|tal|tallene|redegørelse*|oversigt*|resultat*|besked|notat|rapport*|" +
			"at_vide|opfølgning*|evaluering*|erfaring*)",
		"(@organer|*udvalget|*rådet) (får|vil_få|skal_have) .. at vide",
		"(status|tal|+tal|tallene|måling*|opsamling*|redegørelse*|opgørelse*|orientering|resultat*|erfaring*|" +
			"rapport*|evaluering*|effekt*|virkning*) .. (forelægges|præsenteres|fremlægges|gives|sendes|" +
			"samles_op|opsamles|vurderes|måles|drøftes|gøres_op|opgøres|rapporteres) .. (@organer|*udvalget|" +
			"*rådet|#|@maaneder|løbende|årlig*|hvert|efter|foråret|efteråret)",
		"(forelægger|fremlægger|giver|sender) .. (opgørelse*|status|tal|redegørelse*|måling*) .. (til|" +
			"for) (@organer|*udvalget)",
		"(fremlægges|forelægges|præsenteres|gives) .. (opgørelse*|status|tal|tallene|redegørelse*|" +
			"måling*) .. (@organer|*udvalget)",
		"(erfaring*|effekten|effekterne|virkningen|resultaterne|udviklingen|ordningen|forsøget|indsatsen|" +
			"praksis) .. (samles_op|opsamles|vurderes|måles|genvurderes|gøres_op|opgøres|følges|evalueres|" +
			"afrapporteres|revideres|tages_op|genbesøges)",
		"(vender|kommer) .. tilbage .. (status*|evaluering*|resultat*|opgørelse*|udkast*|@organer|*udvalget)", "kommer tilbage til",
		"(afgør|vurderer|beslutter) (@organer|*udvalget) .. (fortsætte*|bliver|stopper|stoppe|permanent|forlænges|videreføres)",
		"(vises|lægges_frem|fremlægges|præsenteres) for (@organer|*udvalget)",
		"(hvordan|hvornår) .. (måles|bliver_målt|målt|evalueres|opgøres|vurderes)",
		"(bliver|vil_blive|blive) (målt|evalueret|gjort_op|fulgt_op|fulgt_tæt|fulgt_løbende|fulgt_af|fulgt_i)",
		"(måles|måler) (på|ved|gennem|årlig*|løbende|hvert|to|i)",
		"(forelægges|tages_op|genoptages|drøftes|vurderes|revideres|revurderes|genbesøges) .. (igen|på_ny|hvert|" +
			"årlig*|efter_et_år|senest|om_et_år|om_to_år|efter_#|i_#|midtvejs)",
		"(årlig|årligt|halvårlig|halvårligt|kvartalsvis|løbende|hvert_halve_år|hvert_år|" +
			"hvert_andet_år) .. (orienter*|status*|redegørelse*|opgørelse*|rapport*|måling*|opfølgning*|" +
			"tilbagemelding*|afrapportering*)",
		"(status|redegørelse|opgørelse) (i|til|på|efter|pr|hvert|om) .. (#|@maaneder|foråret|efteråret|år|møde*)",
		"(ny|en) (måling|trafiktælling|brugerundersøgelse|tilfredshedsmåling|trivselsmåling|optælling|" +
			"opgørelse) .. (efter|i|om|når)",
		"melder tilbage",
		"(tæller|optæller|registrerer|opgør|måler) .. (hver|hvert|løbende|månedligt|årligt)",
		"(giver|viser|sender|forelægger|fremlægger|meddeler) .. (@organer|*udvalget) .. (tal|tallene|opgørelse*|" +
			"status*|resultat*|erfaring*|redegørelse*|svar)",
		"tilbagemelding*", "gøres status",
		"(tages|tager) .. op til (fornyet|ny|samlet|politisk)? (drøftelse|vurdering|revision|evaluering|" +
			"beslutning)",
		"(rapporterer|afrapporterer) .. (@organer|*udvalget|årligt|hvert|året|#|@maaneder)",
		"(orienteres|orienterer) .. (løbende|halvårlig*|årlig*|kvartalsvis*|igen|om_udviklingen|om_resultat*|om_erfaring*|om_status|#)",
	},
	"hoerer": {
		"(@organer|*udvalget) (kan|skal|vil) .. (se|læse|følge|høre|genbesøge)",
		"(@organer|*udvalget|*rådet) (får|modtager|ser|genser|læser|hører|gør|orienteres|forelægges|præsenteres)",
		"(får|modtager|ser|hører|orienteres|forelægges|præsenteres) (@organer|*udvalget|*rådet)",
		"(til|for) (@organer|*udvalget)", "(lægger|lægges|lagt) .. frem", "(vender|kommer|bringes|sendes) .. (tilbage|igen)",
	},
	"maalt": {
		measures,
		"(vurderes|vurderer|undersøges|undersøger|ses|høre|hører|måles|måler|spørges|drøftes|drøfter|se|" +
			"afgøres) (om|hvordan|hvor|hvorvidt|hvad)",
	},
	"igen": {"(igen|på_ny|fornyet)"},
	"vises": {
		"(mødes|forelægges|fremlægges|præsenteres|vises|opgøres|opgør|tælles|tæller|optælles|måles|måler|" +
			"gentages|gentager|sammenlignes|sammenholdes|rapporteres|afleveres|vurderes|vurderer|undersøges|" +
			"drøftes|drøfter|følges|gennemgås|foreligger|ses|ser|får|modtager|læser|hører)",
		"(gøres|gør|samles|samler|følges|følger|hentes|stilles|tages) op", "laves .. igen",
		"(lægges|lægger|fremgår) .. (frem|af)", "(spørger|spørges|ringer|besøger) .. (igen|hvert)",
		"(sendes|sender|gives|giver|kommer) .. (@organer|*udvalget)",
	},
	"andet": {
		"(høring*|udbud*|licitation*|projektering*|dispositionsforslag*|budgetforslag*|lokalplan*|ansøgning|" +
			"ansøgningen|tilbud|bygherre*)",
	}, // what comes then is not what the decision led to
	// what is to be decided next comes for itself, not to tell whether this works
	"naestesag": {
		"(udkast|udkastet|projektforslag|projektforslaget|forslaget|hvidbog|hvidbogen|+sag|anlægssagen|+forslag|" +
			"beslutningsoplæg|forhandlingen|forhandlingerne)",
	},
	"kalender": {"(mødekalender*|mødeplan*|møderække*)"},
	"ikkesvar": {
		wishes, ofThisItem, othersHear, lawful,
		"(dette|det) er (den|årets) (#|første|anden|tredje|fjerde|femte|sidste|eneste) (status|opfølgning|" +
			"redegørelse|orientering)",
		"(målingen|målinger|tællingen|tællinger|undersøgelsen|undersøgelser|opgørelsen|statistikken|statistik|" +
			"tallene|tal) .. viser",
		"afviser (@organer|*udvalget)", "(siger|stemmer) (@organer|*udvalget) nej",
		"(afvises|forkastes|udskydes|udsættes|afslås) (sagen|forslaget|det|beslutningen|planen|ansøgningen)",
		"(ifølge|kilde|kilden) .. (opgørelse*|måling*|tal|status|statistik*)", "måles på en skala",
		"(følger|følges) .. som (hidtil|i_dag|nu)", "som (hidtil|i_dag|nu) .. (følger|følges|op)",
		"bevilling* .. (vurderes|revurderes|genvurderes) igen", "(@organer|*udvalget) får (her|hermed|nu) ",
		"sag* .. (genoptag*|genbehandl*)",
		"(opgøres|måles|følges|undersøges|evalueres) af (staten|kl|danmarks_statistik|regionen|+styrelsen|" +
			"ministeriet|+ministeriet)",
		"opfølgning på (nye|den_enkelte|de_enkelte)? (henvendelse*|sag|sager|sagerne|borger*|elev*|klager|" +
			"regninger)",
		"opfølgning* .. (går|går_i|gå) i stå",
		"(kan|kunne) .. (måles|evalueres|opgøres|aflæses)", "i op til",
		"(får|fået|bliver|fik) forelagt .. (forslag*|sag|sagen|udkast*|oplæg*|projekt*)",
		"(resultat*|opsamling*|rapport) .. (høringen|udbuddet|licitationen|forhandlingen|forhandlingerne)",
		"(forelægges|præsenteres) .. (hermed|forslaget|denne_sag)", "(forelægges|præsenteres) (et|nu)? forslag",
		"(dækket|dækkes|finansieres|indarbejdes|indarbejdet) .. opfølgning*", "(efter|ifølge|ud_fra) .. nøgletal*",
		"(måling|tælling|optælling|opgørelse|undersøgelse|brugerundersøgelse) .. viste",
		"(kritiseret|kritiserede|kritiserer) .. opfølgning*",
		"(ikke|ingen|manglende|intet) .. (opfølgning*|evaluer*|følges|status*)",
		"evaluering* .. (viste|viser|har_vist|konkluderede|pegede)",
	},
}

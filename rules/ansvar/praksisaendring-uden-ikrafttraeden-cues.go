package ansvar

// practiceCues are what praksisaendring-uden-ikrafttraeden listens for.
var practiceCues = map[string][]string{
	// that somebody is to write it first
	"bestilt": {"(udarbejder|udarbejde|udarbejdes) .. (forslag|udkast|oplæg) til"},
	"praksis": changed,
	"idag":    today,
	// what citizens get is given otherwise than before: only where something is asked for
	"styrer": {
		"(bevilges|gives|ydes|tildeles|støttes|udlånes) (højst|maksimalt|mindst) .. (hver|pr|" +
			"den_enkelte) (borger|barn|familie|forening|elev|ansøger|husstand|bolig|lejer|medlem|uge|måned)",
		"(får|gives|har) (fortrinsret|forrang)", "ansøgninger om .. (afslås|afvises)",
		"(" + applicants + ") skal (selv)? betale (depositum|gebyr|egenbetaling)",
		"(tilladelser|dispensationer|+tilladelser) .. (gives|meddeles|følger|tidsbegrænses|begrænses|skal)",
		"(holder_op|ophører|stopper) med at (betale|give|yde|tilbyde)",
		"(fremover|herefter|for_eftertiden|for_fremtiden|fra_nu_af|fremtidig|fremtidigt|ikke_længere|kun|alene|" +
			"udelukkende) .. (" + granted + ")",
		"(" + granted + ") .. (fremover|herefter|for_eftertiden|for_fremtiden|fra_nu_af|kun|alene|" +
			"udelukkende) (når|hvis|såfremt|til|i|på|inden|efter|for)?",
		"(kun|alene|udelukkende) .. (" + applicants + ") .. (" + mayGet + ")",
		"(" + applicants + ") (ikke_længere|fremover|herefter|kun|alene) .. (" + mayGet + ")",
		"tillades .. (til|indtil|fra|efter) kl",
		"(gives|gives_der|meddeles) (lov|tilladelse|adgang|dispensation|støtte|hjælp) til .. (alle|samtlige)",
		"(gøres_betinget|betinges) af", "stilles krav om",
		"(+grænsen|+kravet|+satsen) .. (sættes_op|sættes_ned|hæves|sænkes|forhøjes|nedsættes|fjernes|afskaffes)",
		"som (udgangspunkt|hovedregel) (" + granted + ")", "(" + granted + ") som (udgangspunkt|hovedregel)",
		"(hovedreglen|udgangspunktet|princippet) (er|bliver|skal_være)",
		"(" + applicants + ") (med|over|under|uden|om|på)? .. (kan|kan_få|skal|må|behandles|afgøres|gives|" +
			"får) .. (i_stedet_for|uden_krav|uden_ansøgning|uden_at_søge|hvor_de_i_dag|mod_nu|mod_hidtil|" +
			"som_udgangspunkt|som_hovedregel|ikke_længere)",
		"(kriteriet|kriterierne|kravet|kravene|reglen|princippet|principperne) .. (skrives_ind|indskrives|" +
			"indføres|indarbejdes|indsættes|afløses|fjernes|udgår|droppes|ophæves|sættes_op|sættes_ned)",
		"(opkrævning|opkrævningen|gebyret|gebyr|egenbetaling|egenbetalingen|brugerbetaling|brugerbetalingen|" +
			"depositum) .. (indføres|afskaffes|fjernes|ophører)",
		"(praksis|praksissen|linjen|kursen|adgangen|betingelserne|vilkårene|kriterierne|retningslinjerne|" +
			"administrationen) (for|til|ved|om|af)? .. (lempes|skærpes|strammes|opstrammes|slækkes|omlægges)",
	},
	"enkelt": single,
	"skift":  shifted, "nu": {soFarIs}, "sager": {casesOf}, "ikkesager": {notOfCases},
	"navn": { // the title calls it a change of practice, or criteria for what citizens get
		"(lempeligere|strengere|skrappere|strammere|mildere) (regler|vilkår|krav|retningslinjer|betingelser)",
		"(stramning|opstramning|skærpelse|lempelse) (af|i) .. (krav*|regler*|praksis|adgang*|vilkår*|linje*|" +
			"kriteri*|retningslinje*|betingelse*)",
		"(stramning|opstramning|skærpelse|lempelse|stramninger|lempelser) (af_støtte|af_hjælp|af_praksis|" +
			"af_reglerne)",
		"ny (administrativ|faglig|fælles|ændret) (tilgang|linje|praksis)",
		"(kriterier|retningslinjer|principper|vilkår|administrationsgrundlag) (for|til|om|" +
			"vedrørende) .. (tilskud|støtte|dispensation*|tilladelse*|bevilling|bevillinger|visitation*|" +
			"sagsbehandl*|udlejning|udleje|udlån|henstand|fripladser|friplads|ansøg*|jordflytning|hjælpemid*)",
	},
	// rules for citizens that are to be decided: only in a point of the recommendation
	"regler": {
		"(godkender|godkendes|vedtager|vedtages|fastsætter|fastsættes|indfører|indføres|tiltræder|" +
			"tiltrædes) .. (*regler|*reglerne|*reglement|*reglementet|serviceniveau|serviceniveauet)",
		"(*regler|*reglerne|*reglement|*reglementet|serviceniveau|serviceniveauet|*pakker) .. (godkendes|" +
			"vedtages|fastsættes|indføres|tiltrædes)",
		"(retningslinjer|retningslinjerne) for .. (godkendes|vedtages|tiltrædes|fastlægges|fastsættes)",
		"(godkender|vedtager|tiltræder) .. (retningslinjer|retningslinjerne) for",
		"(tilskuddet|tilskudsordningen|ordningen|retten|adgangen|muligheden|fritagelsen|rabatten|+fritagelsen) .. afskaffes",
		"(serviceniveau|serviceniveauet|kvalitetsniveauet) .. (ændres|nedsættes|sænkes|hæves|justeres)",
		"erstatter .. som (standard|udgangspunkt|hovedregel)",
	},
	"andre-regler": otherRules, "ansatte": forStaff,
	"undtag": {
		"ikke (indføres|ændres|skærpes|lempes|strammes|afskaffes|fjernes|ophæves|hæves|sænkes|godkendes|vedtages|" +
			"tiltrædes)",
		"(tildeling|tildelingen) på #", "(praksisplads*|praktik*|anlægsbevilling)",
		"(retningslinje*|kriteri*) for (evaluering*|budget*|økonomistyring*|mødeafvikling*|udbud*|indkøb*)",
		"(almen|speciallæge|fysioterapi|læge)? praksissektor*", "(praktiserende|lægepraksis|almen_praksis)",
		"sende* .. høring", "linje* .. (*køreplan*|busplan*|kører|bussen)", "linje #",
	},
	"tid": {
		"(forbud|forbuddet|kravet|kravene|loven|reglerne) .. gælder allerede",
		"(gælder|bruges|slås_op|udsendes|offentliggøres|sættes_op) når (@organer|*udvalget) har (godkendt|vedtaget|besluttet)",
		"(ansøgning|ansøgninger|ansøgningen|ansøgningerne|sag|sager|sagen|anmeldelse) .. (registreret|ansøgt|" +
			"indleveret|indsendt|modtaget|indgivet|indkommet|sendt_ind|kommet_ind|anmeldt) .. (før|efter|inden|" +
			"fra|senest|til_og_med)",
		"(ansøgt|søgt|indsendt|modtaget|registreret|indleveret) (før|efter|inden|fra|senest)? (den)? # @maaneder",
		"(bliver|blive|gøres) gældende", "(bliver|er) .. gældende (fra|den|pr)",
		"(færdiggøres|afgøres|behandles|færdigbehandles) .. efter (den|de)? (hidtidige|gamle|nugældende|nuværende|tidligere)",
		"træder i kraft", "træde i kraft", "ikrafttræd*", "(med)? virkning (fra|pr|for)",
		"(fra|pr|per) (og_med)? (@maaneder|nytår|årsskiftet|skoleåret|skoleårets|budgetåret|sæsonen|kvartal)",
		"fra (den|og_med) (#|dato|1)",
		"(gælder|gælde|anvendes|bruges|indføres|ændres|lempes|skærpes|strammes|følges|sænkes|hæves|nedsættes|" +
			"administreres|gives|træder|ny|nye) .. (fra|pr) #",
		"ved (årsskiftet|nytår|skoleårets_start|skolestart|kvartalsskiftet)",
		"(ansøgninger|sager|henvendelser) .. (ind|modtaget|indsendt|søgt) .. (før|efter|inden)",
		"(ved|fra|til) (sæson*|+fordelingen|runden|+srunden)",
		"(gælder|gælde|anvendes|bruges|indføres|implementeres|følges|tages_i_brug|begynder|starter) .. (i|fra|" +
			"den|til) (#|@maaneder|foråret|efteråret|sommeren|nytår|skoleåret)",
		"fra (vedtagelsen|beslutningen|godkendelsen|mødet|vedtagelsesdatoen|udvalgets_møde|udvalgets_beslutning|" +
			"byrådets_beslutning)",
		"(ansøgninger|sager|henvendelser|anmeldelser|hændelser) .. (modtaget|modtages|indsendt|indsendes|" +
			"indkommet|indkommer|indgivet|anmeldt) .. (efter|før|fra|inden|senest|til_og_med)",
		"(året|sæsonen|skoleåret) ud", "når .. (åbner|begynder|starter) .. (@maaneder|#|foråret|efteråret)",
		"(modtaget|modtages|indsendt|indsendes|indgivet|indkommet|søgt) .. eller (senere|derefter|herefter)",
		"(ansøgning*|sag|sagen|sager|sagerne) .. (i_forvejen|allerede|liggende|under_behandling) .. (afgøres|" +
			"behandles|færdiggøres|færdigbehandles|omfattes)",
		"(sager|ansøgninger|ansøgningerne) (under_behandling|vi_har_liggende)", "verserende (sager|ansøgninger)",
		"(tages|taget|tage) i brug .. (@maaneder|foråret|efteråret|uge)", "(virkning|virke) .. når",
		"(første|sidste) (gang|dag|nat|aften|uge|runde) .. (er|bliver) .. (@maaneder|foråret|efteråret)",
		"med start .. (@maaneder|foråret|efteråret)", "fra næste (*visitation|vurdering|genvurdering|ansøgning|møde)",
		"overgangsordning*", "overgangsperiode*", "overgangsregl*",
		"(varsles|varslet|varsel) .. (#|uger|måneder|dage|@maaneder)",
		"ansøgningsrunde* .. (#|@maaneder|foråret|efteråret)", "fra næste møde",
		"(gælder|anvendes|bruges|indføres|ændres|lempes|skærpes|strammes|følges|hæves|sænkes|nedsættes|afskaffes|" +
			"ophører|begynder|starter) (den)? # @maaneder",
		"når (skoleåret|året|sæsonen|+sæsonen) .. (begynder|starter)",
		"næste (ansøgningsrunde|ansøgningsfrist|skoleår|budgetår|sæson|år)",
	},
	// "efter mødet" dates the practice only where something holds or begins then: much else is done after it
	"bagefter": {
		"(straks|umiddelbart|lige) efter", "efter (vedtagelsen|beslutningen|godkendelsen|mødet)",
		"efter (byrådets|kommunalbestyrelsens|*udvalgets) (møde|beslutning|godkendelse)",
	},
	"virker": {
		"(gælder|gælde|gældende|bruges|bruge|anvendes|anvende|indføres|indføre|træder|træde|følges|følge|" +
			"administreres|administrere|virkning|kraft|sker|ske|ændres|ændre|iværksættes|implementeres|afgøres|" +
			"behandles|færdigbehandles|færdiggøres|gennemføres|effektueres|ophører|stopper|begynder|begynde|" +
			"starter|starte|overgår|opkræves|gives|bevilges|hæves|sænkes|lempes|skærpes|strammes|vurderes|" +
			"meddeles|tages_i_brug|sættes_i_værk)",
	},
	"fortid": {
		"(udsat|genoptages|genoptaget|udskudt|overført) fra",
		"(blev|trådte|gjaldt|begyndte|fik|kom|vedtog|indførte|siden|dengang|hidtil|lå|ligget|havde|stod|haft|" +
			"deltog|fremlægges|fremlagt|fremme|lægges_frem|fremlæggelsen|annoncerer|annonceres)",
	}, // what held from a day long ago, or lies open for so long
	"part": {
		"(leverandør*|entreprenør*|vognmand*|vognmænd*|operatør*|udlejer*|tilbudsgiver*) .. (varsles|varslet|varsel)",
	}, // a contract has its own time
	"dag": {
		"(fra|pr|per|til) (og_med)? (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)? (den)? # @maaneder",
		"(mandag|tirsdag|onsdag|torsdag|fredag)? (den)? # @maaneder #? (gælder|begynder|indføres|tages|anvendes|" +
			"bruges|følges|overgår|skifter|starter|administreres|træder|går)",
	},
	"optalt": { // what a day dates that is counted, asked about or written
		"(liste|lister|*listen|oversigt|oversigten|bestand*|*systemet|*register|*registret|*registeret|" +
			"*statistik|*statistikken|opgjort|opgørelse*|optalt|optælling*|tælling*|kilde*|regnskab*|forbrug*|" +
			"udtræk*|brev|notat*|*opfølgning|*opfølgningen)",
		"(lejeaftale*|aftalen|kontrakt*|lejemål*) .. (til|udløber)",
		"(høring*|*høring|*høringen|naboorientering*|hørt|spurgt|rundspørge*)",
	},
	"spurgt": {"(spørgeskema*|*spørgeskema|*spørgeskemaet|*undersøgelse|*undersøgelsen|svarede|svarer|rundspørge*)"},
	"aar":    {"(fra|pr) #"}, // only in what is to be decided: elsewhere it dates money and figures
	"saeson": {"(fra|mellem) (den)? #? @maaneder (til|og) (og_med)? (den)? #? @maaneder"},
	"snart":  {"(snarest|hurtigst) muligt", "fremover", "fremadrettet", "på sigt"},
}

package faglighed

// consequenceCues are what alternativ-uden-konsekvens listens for.
var consequenceCues = map[string][]string{
	"nul": {
		"(ikke|endnu_ikke) (beregnet|opgjort|prissat|undersøgt|regnet)", "(kendes|vides) ikke",
		"(uændret|uændrede|som_i_dag|som_nu|som_hidtil|status_quo|nulalternativ*|0-alternativ*)",
		"(ingen|intet|ikke_noget|uden) .. (udgift*|+udgift|+udgifter|merudgift*|ændring*|økonomi*|besparelse*|" +
			"bevilling)",
		"(ændres|koster|koste) (ikke|intet)", "(ændrer|påvirker|berører) ikke",
		"(dyrest|billigst)", "halvt så", "(dobbelt|tre_gange|tredobbelt) så",
		"udgiftsneutral*", "budgetneutral*", "inden for .. (ramme*|budget*|bevilling*|puljen)",
		"(gratis|omkostningsfri*)",
		"(fortsætter|fortsætte|beholdes|beholde|bevares|bevare|fastholdes|fastholde|videreføres|videreføre)",
		"(samme|tilsvarende) (udgift*|økonomi*|pris|beløb|konsekvens*|omkostning*)",
		"(koster|koste|udgift*|pris*|sparer|besparelse*) .. halvdelen",
		"halvdelen af (prisen|udgiften|beløbet|besparelsen)", "dobbelt",
		"(se|fremgår|beregn*|økonomi*|konsekvens*|beskrevet|uddyb*|opgjort|belyst|notat*|udgift*|pris*|beløb*) .. bilag*",
		"det samme", "lade .. (være|stå|blive)", "(nul|0) (kroner|kr)", "(gøre|gør) (intet|ingenting)",
		"(million|millioner)", "(afslag|afvises|afvise|afslå|undlade|ophævelse|vente|afvente|udskyde*|udsæt*)",
		"(dyreste|billigste|dyrere|billigere)",
		"(koster|koste|bruger) (det|de_penge|de_midler|det_beløb) der (er|allerede_er|i_dag_er) afsat",
		"(dækkes|betales|afholdes) af", "ligeledes", "som (model|alternativ|scenarie|løsning|mulighed|pakke|forslag)",
	},
	"valgt": {
		"(den|det) (indstillede|anbefalede|foreslåede|valgte) (model|løsning|alternativ|mulighed|scenarie|" +
			"forslag)?",
		"(er|svarer_til) (indstillingen|forslaget)", "er den forvaltningen (indstiller|anbefaler|foreslår)",
	},
	"alle": {
		"(alle|begge|samtlige|de_to|de_tre|de_fire|uanset|hver_af) .. (modeller*|alternativer*|scenarier*|" +
			"løsninger*|muligheder*|pakker*|forslag*|varianter*|placeringer*|ordninger*|metoder*|steder*|model|" +
			"valg)",
		"(alle|begge) (tre|to|fire|fem)? (koster|kræver|giver|medfører)",
	},
	"uregnet": {
		"(ingen|intet) af (de|disse|de_to|de_tre|de_fire)? (dem|idéerne|ideerne|tankerne|mulighederne|modellerne|" +
			"forslagene|løsningerne|alternativerne|muligheder|modeller|forslag|løsninger|" +
			"alternativer) .. (regnet|beregnet|gennemregnet|prissat|undersøgt|opgjort|vurderet|belyst)",
	},
	"relativ": {"# (kr|mio|mia|pct|procent) kr? (billigere|dyrere)"},
	"ogsaa": {
		"(" + further + ") (kan|kunne|ville) .. (" + chosen + ")",
		"(" + further + ") (er|blev|har|havde) .. (" + weighed + ")",
		"har (også|desuden|endvidere|ligeledes) (foreslået|skitseret|peget_på|nævnt|bragt_i_forslag) (en|et|at)",
	},
	"sagsgang": {
		"(tidsplan*|møde|mødet|møder|proces*|tilskud|fond|fonde|støtte|samarbejde|aftale_om|behov|behovet|" +
			"spørgsmål*|økonomien|finansier*|trafikken|støjen|sikkerheden|høring|høringen|sagen|punktet|" +
			"bevilling|driften|risiko*|notat*|rapport*)",
	},
	// "hvor" behind what an option is called tells what it is, not what comes of it
	"navngivet": {"(" + another + "|modellen|ordning|scenarie) hvor"},
	"andet": {
		"(" + "et|en|som_et|som_en" + ") (tredje|fjerde|andet|sidste|yderligere) (" + another + ") (er|var|kunne|" +
			"går|har_været|som)",
		"(alternativet|det_eneste_alternativ) (er|bliver) (en|et|at|den|det|fortsat)",
		"(alternativet|det_eneste_alternativ) (kunne|ville|består)", "alternativ* til .. er (en|et|at)",
		"er (det|den)? (en|et|den|det)? (tredje|fjerde|sidste|yderligere) (" + another + ")",
		"er (den|det) (anden|andet) (" + another + ")",
		"(man|kommunen|vi|der) (kunne|kan) også (forestille_sig|tænke_sig|tænkes|nøjes)",
		"(alternativt|subsidiært) kan", "(et|et_andet|som|som_et) (muligt)? alternativ (er|kunne|kan|ville)",
		"(det|der) kan (også|alternativt) .. (overvejes|vælges|peges|besluttes)",
		"(en_anden|en_yderligere|en_tredje|endnu_en) mulighed (er|kunne|kan|vil)",
		"en mulighed (er|kunne|kan|vil) også",
		"den (anden|tredje|fjerde|sidste) (vej|mulighed|model|løsning|variant|udgave|placering) (er|går|består|" +
			"bygger|ville|kunne)",
		"det (andet|tredje|fjerde|sidste) (spor|alternativ|scenarie|greb|valg) (er|går|består|bygger|ville|kunne)",
		"(@organer|*udvalget) kan (også|alternativt) (vælge|beslutte|pege)",
		"(også|endvidere|desuden) muligt at (vælge|nøjes|flytte|sælge|lade|bruge|placere|rive|dele|leje|bygge)",
	},
	// that there is something to choose, and among how many
	"antal": {
		"(begge|to|tre|fire|fem|følgende) (mulige|forskellige|overordnede|realistiske|reelle)? (veje|måder|" +
			"modeller|muligheder|løsninger|løsningsforslag|alternativer|scenarier|varianter|spor|ordninger|valg|" +
			"valgmuligheder|handlemuligheder|udgaver|placeringer|pakker)",
		"(@organer|*udvalget|kommunen|man|vi|der) .. (vælge|vælges) .. mellem", "(valget|valg) (står|er) .. mellem",
	},
	"aabent": {
		"(vælge|pege_på|peges_på|beslutte|besluttes|vælges|overvejes) .. (andre|andet|en_anden|et_andet|flere|" +
			"færre|øvrige|yderligere|hvilke|en_kombination|blandt|mellem|imellem)",
		"(vælge|beslutte|vælges|besluttes) (helt|kun|også)? (ikke|ingen|intet)",
		"(sende|sendes) .. (høring|tilbage|retur)", "(udsætte|udskyde|udsættes|udskydes) (sagen|punktet|behandlingen|beslutningen)",
	}, // names no choice of its own
	"undersoegt": {
		"(kan|kunne|skal|vil|må) .. enten",
		"(vurderet|overvejet|undersøgt|regnet_på|set_på|sammenlignet|afvejet|drøftet) .. (et|en|to|at)",
		"(valget|valg|vælge|vælges|stå) .. (mellem|imellem)",
		"(mulighederne|alternativerne|løsningerne|muligheder|alternativer) (er|var)",
	},
	"foelge": {"(til_det_halve|til_det_dobbelte|halv_pris|det_halve|det_dobbelte)",
		"(vil|betyder|medfører|indebærer|giver|koster|sparer|kræver|fordyrer|forudsætter|mister|kunne_give|" +
			"kunne_spare|betød|gav|ville)",
		"(risiko*|ulempe*|fordel*|konsekvens*|virkning*|gevinst*|merudgift*|besparelse*|udgift*|prisen|" +
			"omkostning*)",
		"(dyrere|billigere|hurtigere|langsommere|længere|kortere|mindre|større|færre|flere|ringere|bedre|lettere|" +
			"sværere|højere|lavere|senere|tidligere|ekstra)",
		"(men|dog|hvilket|hvorved|dermed|derved|herved|så|fordi|da|idet|til_gengæld|derimod|i_så_fald|hvormed|" +
			"hvor)",
		"(forsinke*|forlænge*|forringe*|forbedre*|reducere*|bevare*|berør*|rammer|belast*)",
		"bilag #", "(se|jf) (bilag|afsnit*|nedenfor)",
		"ikke (nærmere)? (beregnet|undersøgt|vurderet|opgjort|anbefal*)", "(fravalgt|forkastet|afvist|frarådes|frarådet)", "kr",
	},
}

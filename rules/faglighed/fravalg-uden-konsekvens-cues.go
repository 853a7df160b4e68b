package faglighed

// rejectionCues are what fravalg-uden-konsekvens listens for.
var rejectionCues = map[string][]string{
	"foelge": {
		"(for_at_få|for_at_opnå|adgang_til) .. (tilskud*|midler|midlerne|puljen|medfinansiering*) skal .. " +
			"(@organer|*udvalget|kommunen|kommune|der)",
		"(planen|+planen|forslaget|vedtægten) kan (først|kun) .. (vedtages|godkendes) .. (når|hvis)",
		"(må|skal|vil) da (+e|findes|+es)", "(koste|koster|betyde|betyder) .. ikke at",
		"(modsat|alternativt) (vil|må|skal|bliver|mister|kommer|går)",
		"(bortfalder|mistes|tabes|går_tabt|udløber|ophører|mister|lukker|trækkes) .. medmindre",
		"(halvering|udsættelse|udskydelse|reduktion|nedskalering) .. (efterlader|skaber|øger|gør)",
		"(hvis|såfremt|fald|ifald|dersom) (sagen|forslaget|planen|projektet|punktet|aftalen|bevillingen|" +
			"ordningen) .. (falder|droppes|opgives|strander|trækkes|stoppes|skrinlægges|sløjfes)",
		"(hvis|såfremt|dersom) (man|vi|@organer|*udvalget|kommunen) .. (venter|lader|droppe*|springer|nøjes|" +
			"skærer|stopper|lukker|trækker|vælger|stemmer_nej|stemmer_imod)",
		"det (koster|betyder|medfører|vil) .. at (vente|udskyde|beholde|undlade|lade|nøjes|afvise|fortsætte|" +
			"droppe|afstå)",
		"ved (udskydelse|udsættelse|afvisning|fravalg|nej|bortfald|uændret) ",
		"(udskydelse|udsættelse|afslag|afvisning|fravalg|nej|afståelse|nulløsningen|nul-løsningen|" +
			"nulalternativet) (vil|betyder|indebærer|medfører|koster|giver) ",
		"(nulløsningen|nul-løsningen|nulalternativet) er",
		"(hvis|såfremt|fald|ifald|dersom) .. (ikke|nægt*|afslå*|bortfald*|ingen|intet|nej|afvis*|i_stedet|" +
			"undlad*|udskyd*|fasthold*|udsæt*|fravælg*|kun|nøjes|mindre|bevar*|behold*|bibehold*|forbliver|" +
			"uændret|uændrede|fortsætter|som_i_dag|som_nu|som_hidtil)",
		"(hvis|såfremt|dersom) .. bliver (liggende|stående|siddende|hængende)",
		"så længe .. ikke er .. (vil|må|skal|kan|mister|går)",
		"med (det|den|de) (gamle|nuværende|hidtidige|gældende) .. (vil|må|bliver|mister|går)",
		"(et|ved|ved_et) (afslag|nej|fravalg)",
		"(hvis|såfremt|dersom|skulle) (man|vi|@organer|*udvalget|kommunen) .. (alligevel|trods_alt|" +
			"mod_indstillingen|imod_indstillingen|gå_imod|går_imod)",
		"(nej|afslag) til .. (betyder|medfører|koster|vil|giver|indebærer|fører|lukker|kan)",
		"(konsekvens*|følge|følgen|følger|følgerne|risiko|risikoen|ulempen|prisen|virkning*|effekten) (ved|af|" +
			"for) (at)? (ikke|afslag|et_afslag|et_nej|fravalg*|afvis*|vælge|udskyd*|udsæt*|undlad*|lade|" +
			"fasthold*|bibehold*|behold*|fortsæt*|blive|stå|vente|nøjes|bevare|gøre_intet|uændret|sige_nej)",
		"ved at (fastholde|bibeholde|beholde|undlade|udskyde|vente|afvise|fravælge|lade|bevare|nøjes|" +
			"fortsætte) .. (vil|må|skal|kan|bliver|mister|stiger|falder|koster)",
		"(kan|kunne) .. vente .. men", "men så (skal|vil|må|bliver|kan|mister|stiger|falder)",
		"ville (koste|betyde|medføre|kræve|indebære|forudsætte|fordyre|forsinke|forringe|føre_til|resultere)",
		"uden (bevillingen|godkendelsen|tiltaget|tilskuddet|ændringen|midlerne|planen|beslutningen|støtten|" +
			"garantien|aftalen|projektet|en_beslutning|et_vedtaget) .. (vil|kan|må|skal|bliver)",
		"i tilfælde af .. (ikke|afslag|nej)", "i så fald", "i modsat fald",
		"ellers (vil|må|skal|kan|bliver|bortfalder|mister|mistes|udløber|tabes|ophører)",
		"så (bliver|kommer|fortsætter|gælder|udskydes|bortfalder|må|mister|forbliver|styres|lægger|ophører|stopper|beholder)",
		"(fortsætte|forblive) (uændret|som_nu|som_i_dag|som_hidtil) .. (hvorved|hvilket|så|men|#)",
		"(så|derfor|derved|dermed|vil|ellers) .. (fortsætter|fortsætte|forbliver|videreføres|" +
			"bevares) .. (uændret|som_hidtil|som_i_dag|som_nu|nuværende|gældende|hidtidige)",
		"(ingen|intet|uændret|nul) (ændring|ændringer|garanti|tilskud|støtte|lokalplan|handling|bevilling|aftale|" +
			"køb|salg|udvidelse|afvikling) .. (vil|kan|må|betyder|giver|koster|fortsætter|bliver|udskydes|mister|" +
			"mangler|skal|oplyst|meddelt)",
		"(alternativet|model_B|model_C|model_2|model_3|løsning_2|løsning_3|alternativ_2|alternativ_B|mulighed_2|" +
			"mulighed_3|scenarie_2|scenarie_B) .. (betyder|medfører|koster|vil|indebærer|er|giver|kræver|bevarer|kan)",
		"(en_anden|et_andet|en_lavere|et_lavere|en_højere|et_højere|en_mindre) (placering|løsning|model|" +
			"beslutning|niveau|sats|takst|ramme|udgave) .. (vil|betyder|medfører|koster|giver)",
		"(at_vente|at_udskyde|udsættelse|en_udskydelse|en_udsættelse|udskydes_sagen|" +
			"udskydes_projektet) .. (koster|betyder|giver|kan|vil|risiko*|fordyr*|medfører)",
		"(undlader|undlade|undlades|afvises|fravælges) .. (vil|kan|må|betyder|medfører|mister|risiker*)",
		"(med|ved|under) (niveau|model|løsning|alternativ|scenarie|variant|mulighed) (1|2|3|A|B|C) .. (vil|må|" +
			"bliver|skal|kan|stiger|falder|får)",
		"nulalternativ*", "0-alternativ*", "hvad sker der (hvis|ved|uden|når)",
		"(en|et|ved) (udmeldelse|opsigelse|udtræden|afvisning|udskydelse|udsættelse|fravalg|genudbud|udmelding|" +
			"afbrydelse|tilbagetrækning|annullation|annullering|aflysning|tilbagekaldelse|forkastelse|" +
			"nedstemning|nedskalering|halvering|standsning|henlæggelse) .. (vil|betyder|indebærer|medfører|" +
			"koster|kan|giver|tager|mister)",
		"(udskydelse|udsættelse|udskydelsen|udsættelsen) .. (gør|fordyrer|forlænger|forsinker|forringer|fordyre|" +
			"forsinke|koste|gøre)",
		"skulle (@organer|*udvalget) .. (sige|afvise|vælge|beslutte|udskyde|ønske)",
		"ellers (+er|+es|vil|må|skal|kan|går|står|får)", "(+er|+es|vil|må|skal|kan|går|står|får) ellers",
		"(for|da|idet|fordi|og|så|men) uden .. (+er|+es|vil|må|skal|kan|går|står|får)",
		"(lade_være|siger_nej|sige_nej) .. (så|vil|kan|må|betyder)",
	},
	// that what is not decided is not done
	"gentager": {
		"ikke blive? " + done, "bliver .. ikke " + done, "kan .. ikke " + done,
		"(gennemføres|udføres|opstilles|etableres|bygges|anlægges|købes|indføres|iværksættes|oprettes|realiseres|" +
			"igangsættes|ydes|udskiftes|renoveres|fornyes|ændres|sælges|flyttes) .. ikke",
	},
	// that the recommendation is a no, and what a yes leads to
	"afslag": {"(afslag|afslås|afvises|nægtes)", "ikke (imødekommes|gives|tillades|meddeles|godkendes|bevilges)"},
	"tilladelse": {
		"(hvis|såfremt) .. (gives|imødekommes|tillades|meddeles|får_lov|bevilges) ",
		"(en|et) (tilladelse|dispensation|imødekommelse|godkendelse|accept|tilsagn) (vil|ville|kan|kunne|betyder|" +
			"medfører|skaber|danner|strider|indebærer)",
		"(præcedens|præcedensvirkning)",
	},
	"uden": {
		"(ikke|ingen) .. (andre|alternativ*|flere|andet)",
	}, // that there is no other choice leads to nothing
	"navn": {
		"(benævnes|navngives|navngivning*|vejnavn*|får_navnet|gives_navnet)",
	}, // naming a place has no course of events to miss
	"overskrift": append([]string{
		"(konsekvens*|følge|følger|risici|risiko|effekt*) .. (fravalg|afvis*|ikke|nej|udsæt*|udskyd*|uændret|" +
			"undlad*)",
		"hvis (@organer|*udvalget|vi|kommunen) .. (siger|fravælger|afviser|udskyder)",
	}, otherHeads...),
	// andres forhold under aftalen, ikke et andet valg
	"andres": {
		"afslag .. (i_prisen|i_lejen|i_huslejen|stadfæst*|ophæv*)",
		"(afslag|afvisning|nej) fra (+nævnet|nævnet|+styrelsen|regionen|staten|ministeriet)",
		"(bortfalder|ophører) .. (hvis|såfremt) .. ikke .. (udnyttet|udnyttes|tages_i_brug|benyttet)",
		"(hvis|såfremt) .. ikke .. (udnyttet|kunne_ses|længere_tjener|findes_på)", "hvis ikke (flere|andre|nogen)",
		"(hvis|såfremt) alternativet", "(barnet|borgeren|teamet|sagsbehandleren|lægen|eleven) .. i så fald",
		"(kontrakten|leverandøren|lejeren|køberen|forpagteren|køber|lejer|forpagter|bygherren|entreprenøren|" +
			"ansøger|ansøgeren) .. ellers",
		"uanset hvilken (model|løsning|mulighed)",
		"(naboen|ejeren|ansøger|ansøgeren|regionen|staten|nabokommunen) (oplyser|skriver|har_oplyst) .. ellers",
		"(holdes|overholdes|opfyldes|efterleves) (det|dette|den|de|vilkår*|krav*|fristen|aftalen|grænse*|" +
			"forudsætning*) ikke",
		"(hvis|såfremt|dersom|fald) (en|et|den|de)? (elever|eleverne|børnene|beboer*|ejer|ejeren|grundejer*|" +
			"naboen|familie*|leverandør*|entreprenør*|borger*|ansøger*|antal*|vejret|medlem*|lejer*|barnet|" +
			"eleven|forældre*|deltager*|tilbudsgiver*|køber*|operatør*|firma*|vognmand*) ikke .. (leverer|" +
			"overholder|betaler|møder|opfylder|svarer|melder|deltager|holder|klager|benytter|afhenter|kommer|er|" +
			"vil|ønsker|kan|har|afleverer|bruger|tager|søger|henvender|indsender|rydder|retter|efterkommer)",
	},
	"andet":    {"kan i stedet", "alternativt", "alternativet", "i stedet for at", "(kan|eller) (undlade|lade_være|vente|udskyde)"},
	"virkning": {"(vil|betyder|giver|koster|medfører|kræver|sparer|bliver|mister|mangler|risikerer|fordyrer|holder|får)"},
	// another choice and, behind it in the same sentence or in the next, what it leads to
	"valg": otherChoice,
	"derved": {
		"(med|ved) (en|et) .. (bliver|må|skal|vil|mister|falder|stiger|sparer|koster|lukker|står)",
		"(som|den|det|de) (holder|koster|giver|varer|kræver|betyder|sparer) ",
		"så (falder|stiger|vil|må|skal|kan|bliver|mister|får|koster|lukker|står|går|mangler|rammer|opnås|undgås|" +
			"spares|passerer|holder)",
		"(må|skal|vil|bliver|kan|får|falder|stiger) (så|derved|dermed|derfor|herved)",
		"(som|hvilket|hvad) .. (vil|betyder|giver|koster|medfører|kræver|sparer|fordyrer|forlænger|forsinker)",
		"(men|til_gengæld|derimod|dog) .. (vil|betyder|giver|koster|medfører|kræver|sparer|bliver|mister|mangler|" +
			"falder|stiger|presser|går|ligger|står|får|holder|må|skal|kan|var|løser)",
		"(derved|dermed|herved)",
		"(giver|koster|sparer) .. kr", "# .. kr .. (dyrere|billigere|mindre|mere|ekstra|sparet)",
		"(fordi|da|idet|for|eftersom) .. (falder|stiger|vil|må|skal|bliver|mister|får|koster|mangler|rammer|" +
			"passerer|giver|kræver|betyder)",
	},
	"nej": {
		"(fortsat|stadig|først|ved_det_gamle|som_nu|som_i_dag|som_hidtil|hidtidige|enegang)",
		"(ikke|nej|ingen|intet|ingenting|nægtes|nægter|afslås|afslår|opgives|standses|skrinlægges|i_stedet|" +
			"afvises|afviser|udskydes|udsættes|undlades|fravælges|fastholdes|fastholder|beholder|beholdes|" +
			"flyttes|flytter|sænkes|reduceres|stoppes|bevares)",
		"(vælges|vælger) .. (model|løsning|alternativ*|mulighed|scenarie|variant|*udvalget|@organer|+vejen)",
	},
}

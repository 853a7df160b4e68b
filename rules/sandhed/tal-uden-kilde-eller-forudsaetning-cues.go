package sandhed

import (
	"slices"

	"sagstjek/rules/sandhed/tal"
)

// sourceCues are what tal-uden-kilde-eller-forudsaetning listens for.
var sourceCues = map[string][]string{
	"virkning": slices.Concat(figuresFare, []string{
		"(forventes|ventes|skønnes|anslås|vurderes|forudses|beregnet|forventer|venter|skønner|vurderer|" +
			"estimeres) .. (spare|give|frigøre|reducere|fjerne|skabe|medføre|øge|sænke|nedbringe|tiltrække|" +
			"mindske|indbringe|nedsætte|halvere|forkorte|løfte|begrænse|betyde|bidrage_med|falde|stige|vokse) .. #",
		"(vil|kan|ville|kunne) .. (spares|frigøres|undgås|hentes|vindes|overflødiggøres|indtjenes|nedbringes|" +
			"mindskes|forkortes|halveres|bringes_ned|spare|frigøre|reducere|fjerne|skabe|øge|nedbringe|tiltrække|" +
			"mindske|halvere|forkorte|indbringe|nedsætte|fortrænge|indspare|falde|stige|vokse|sænke) .. #",
		"(giver|giv|betyder|medfører|sikrer|resulterer_i|fører_til|skaber|bevirker|indebærer|opnår|opnås|" +
			"gør) (op_til|mindst|ca|cirka|omkring|over|mere_end|næsten|godt|knap|en|anslået)? # (pct|procent|" +
			"%) (lavere|højere|mindre|mere|større|flere|bedre|billigere|færre|kortere|hurtigere|længere|sjældnere|oftere)",
		"(forebygger|forebygge|forhindrer|forhindre|afværger|undgår|redder|udskyder|overflødiggør|aflaster|" +
			"genererer) (op_til|mindst|ca|cirka|omkring|over|mere_end|næsten|godt|knap|årligt|hvert_år)? #",
		"(giver|betyder|medfører|sikrer|resulterer_i|fører_til) (op_til|mindst|ca|cirka|omkring|over|mere_end|" +
			"næsten|godt|knap|årligt)? # .. (færre|kortere|hurtigere)",
		"(effekten|virkningen|gevinsten|udbyttet|afkastet|reduktionen|tidsgevinsten|co2-reduktionen) (er|bliver|" +
			"udgør|anslås|ventes|forventes|skønnes|vil_være) .. #",
		"(ventes|forventes|skønnes|anslås|vurderes|forventer|venter|skønner|vil|kan) .. (få|nå|opnå|trække|samle|" +
			"lokke|modtage|nå_op_på|nå_ud_til) (op_til|mindst|ca|cirka|omkring|over|mere_end|næsten|godt|knap|" +
			"anslået|hele)? # (ekstra|flere|nye|ugentlige|daglige|årlige|aktive|faste|betalende|udenlandske)? (" + comers + ")",
		"(vil|ventes|forventes) (op_til|mindst|ca|cirka|omkring|over|mere_end|næsten|godt|knap|" +
			"anslået)? # (flere|ekstra|færre) (" + comers + ")? (om_dagen|hver_dag|dagligt|årligt)? (at)? (tage|" +
			"bruge|køre|cykle|gå|komme|besøge|benytte|vælge|låne|møde|deltage)",
		"(falder|mindskes|reduceres|nedbringes|forkortes|sænkes|øges) (+en|+et|+erne|+ene) (med)? # (pct|procent|" +
			"%|timer|dage|minutter|ton|kr|mio)",
		"(betyder|medfører|sikrer) at # (pct|procent|%) (flere|færre)",
		"(giver|giv|betyder|medfører|sikrer|skaber) (op_til|mindst|ca|cirka|omkring|over|mere_end|næsten|godt|" +
			"knap|anslået|hvert_år|årligt)? # (flere|ekstra) (" + comers + ")",
		"(skaber|sparer|frigør|trækker|fjerner|tiltrækker|fortrænger|halverer|forkorter|indbringer|nedbringer|" +
			"mindsker|reducerer|sænker|nedsætter|øger|forøger|skærer) .. #",
		"(har|havde) .. (sparet|indsparet|frigjort|skabt|fjernet|tiltrukket|trukket|fortrængt|halveret|forkortet) .. #",
		"(skaffer|skaffe|giver|give|givet|skaber|skabe|betyder|betyde|bidrager|tilfører|tilføre|udløser|udløse|" +
			"medfører|medføre|kaster|kaste|sikrer|sikre|bringer) .. # .. (" + gains + ")",
		"(skaffer|skaffe|giver|give|givet|skaber|skabe|betyder|betyde|bidrager|tilfører|tilføre|udløser|udløse|" +
			"medfører|medføre|kaster|kaste|sikrer|sikre|bringer) .. (" + gains + ") .. (på|for|til|med|i_størrelsesordenen) .. #",
		"(falder|stiger|vokser|faldet|steget|vokset|reduceret|nedbragt|øget|mindsket|reduceres|mindskes|" +
			"nedbringes|øges|forbedres|forkortes|halveres|sænkes) (typisk|gennemsnitligt|årligt|samlet|herved|" +
			"dermed|derved|således|alene|normalt)? (i_gennemsnit)? (med)? (ca|cirka|omkring|op_til|mindst|anslået|knap|godt|over)? #",
		"(besparelse|årlig_besparelse|reduktion|meromsætning|gevinst|effektivisering|effektiviseringsgevinst|" +
			"provenu|merindtægt|mindreudgift|nettobesparelse|driftsbesparelse|tidsbesparelse|tidsgevinst|" +
			"energibesparelse|produktivitetsgevinst|samfundsgevinst|stigning|nedgang|fald|forøgelse) på .. #",
		"# .. (lavere|højere|færre|flere|mindre|mere) .. svarer til .. #",
		"(hver|én|hvert|et) (procent|procentpoint|krone|time|minut|plads|dag) .. (giver|sparer|svarer_til) .. #",
		"(undersøgelser|forskning|forskningen|studier|erfaringer|erfaringen|erfaringerne|målinger|" +
			"analyser) (viser|dokumenterer|siger|peger|er) .. #",
		"(tjent|betalt|tilbagebetalt) (hjem|sig_hjem|ind) .. #",
		"(" + takers + ") .. # (pct|procent|%|gange|dage|timer|minutter) (sjældnere|oftere|hurtigere|kortere|" +
			"længere|bedre|mindre|færre|flere|mere)",
		"(får|få|lokker|lokke|hjælper|hjælpe) (op_til|mindst|ca|cirka|omkring|over|mere_end|næsten|godt|" +
			"knap)? # (pct|procent|%)? (flere|nye|ekstra|borgere|unge|børn|ledige|bilister|elever|ældre|" +
			"familier) .. (til_at|i_job|i_gang|i_arbejde)",
		"(bliver|kommer|sker) (der|+et|+en|+erne|+ene)? # (pct|procent|%|minutter|timer|dage|uger|ton|kwh|mwh|" +
			"liter|km/t|grader|decibel|db) (færre|flere|lavere|højere|mindre|kortere|hurtigere|oftere|sjældnere|" +
			"renere)",
		"(bliver|kommer) (der)? # færre",
		"(bringes|bringer|presses|presser|skæres|trykkes) .. ned .. med #",
		"(fald|nedgang|reduktion|forbedring|løft|stigning|vækst) i .. på (op_til|mindst|ca|cirka|omkring|godt|" +
			"knap)? # (pct|procent|%|procentpoint|timer|dage|ton)",
		"# (pct|procent|%) af (" + takers + "|dem) (vil|kommer_til_at|ventes_at|forventes_at) (" + fared + ")",
		"(bringer|hjælper|får|løfter|flytter) # (flere|ekstra|færre) .. (i|ud|til|videre|tilbage|gennem|fra|over)",
		"(kommer|får|hjælpes) # (flere|ekstra) .. (i_job|i_arbejde|i_uddannelse|i_gang|på_benene|i_behandling)",
		"(holder|holde) # (+er|+e) .. (ude_af|væk_fra|fri_af|ude_fra)", "(når|rammer) (ud_til)? # (flere|ekstra)",
		"(overtager|overtage|overflødiggør|overflødiggøre|ophører|ophøre|forsvinder|forsvinde) (op_til|mindst|ca|" +
			"cirka|omkring|over|næsten|godt|knap)? # (pct|procent|%) af",
		"(går|gå) (ned|op|tilbage|frem) med (op_til|mindst|ca|cirka|omkring|over|næsten|godt|knap)? #",
		"(optager|optage|binder|binde|fortrænger|fortrænge|tilbageholder|tilbageholde) .. # (ton|tons|kg|" +
			"kilo) (co2|kvælstof|fosfor|co2e)",
		"(sikrer|skaber|giver|sikre|skabe) (arbejde|beskæftigelse|job) til # (" + helped + "|+ere)",
		"(tilbagebetalingstid|tilbagebetalingstiden) (er|bliver|på|på_ca|er_ca) #",
		"(bringer|samler|lokker) # (" + comers + ") .. til",
		"(afløser|erstatter) # (+ture|+kørsler|ture|kørsler|kilometer|km)",
		"(flytter|overflytter) # (ture|bilture|rejser|biler|bilister|ton|lastbiler) .. (fra|til|over)",
		"(vil|ventes|forventes|skønnes|kan) (der)? (op_til|mindst|ca|cirka|omkring|over|næsten|godt|" +
			"knap)? # (flere|færre|ekstra) .. (" + fared + "|være)",
		"(bringer|hjælper|får|løfter) # (unge|ledige|seniorer|borgere|familier|børn|elever|sygemeldte|mennesker|" +
			"personer|kontanthjælpsmodtagere) .. (i|ud|videre|tilbage|gennem)",
		"# (pct|procent|%) af .. (der|som) (" + served + ") .. (" + fares + ")",
	}),
	"ændring": changes,
	"lagt": { // how much there is to be, not what comes of it
		"# (færre|flere|ekstra|nye|mindre) (klasser|pladser|" + seats + "|stillinger|+stillinger|medarbejdere|" +
			"ansatte|årsværk|lektioner|undervisningstimer|lokaler|afgange|busser|møder|medlemmer|boliger|" +
			"+boliger|træer|skoler|afdelinger|grupper|hold|stuer|institutioner|valgsteder)",
		"får (op_til|ca|cirka|omkring|knap|godt|over)? # (" + helped + ") (undervisning|+undervisning|hjælp|" +
			"+hjælp|støtte|+støtte|tilbud|behandling|besøg|mad|kørsel|træning|+træning|rengøring|plads)",
		"plads til (op_til|mindst|ca|cirka|omkring|yderligere|i_alt)? #",
		"(fjerner|fjerne|fjernes|nedlægger|nedlægges|inddrager|inddrages) # (*parkeringsbåse|p-båse|" + seats + ")",
		"(sparet|spare|sparer|sparede) # (kr|mio|mia)? kr? op",
		"(sænkes|hæves|sænke|hæve) (med)? # (cm|mm|m|meter|centimeter)",
		"(trækker|trækkes|tages|tager) # .. ud af (rammen|budgettet|puljen|+rammen|+budgettet|kassen)",
		"så (meget|mange|stor|stort|store|høj|højt|ofte) .. som (nødvendig*|tilladt|normalt)",
		"(er|var) (dermed|således|altså) (steget|faldet|vokset|øget|reduceret)",
		"(skoledag*|skoleuge*|lektion*|pause*|frikvarter*|+frist|+fristen|frist|fristen|mødet|møderne|" +
			"åbningstid*) .. (kortere|længere)",
		"(får|få) # .. tilbud om",
		"# (medlemmer|personer|repræsentanter) pr",
		"(*vagten|*vagterne|bemanding*|normering*|personalet|staben|holdet|åbningstid*|timetal*|puljen|" +
			"rammen) .. (fordobles|fordoblet|halveres|halveret|tredobles|tredoblet)",
	},
	"talord": slices.Concat(sharesFare, []string{ // how much in words
		"(halverer|halveres|halveret|fordobler|fordobles|fordoblet|tredobler|tredobles|tredoblet)",
		"(vil|ventes_at|forventes_at|skønnes_at|anslås_at|vurderes_at|venter_at|forventer_at) .. (halvere|" +
			"fordoble|tredoble)",
		"(falder|faldet|faldt|stiger|steget|steg|reduceret|reduceres|reducerer|nedbragt|nedbringes|mindsket|" +
			"mindskes|øget|øges|øger|vokset|vokser|sparer|sparet|nedbringe|sænke|øge|mindske|reducere|ned|" +
			"op) .. med (en|mindst_en|knap_en|godt_en|over_en|næsten_en|op_mod_en|mere_end_en)? (tredjedel|" +
			"fjerdedel|femtedel|tiendedel|halvdelen|halve)",
		"(hver|én) (investeret)? krone .. (giver|kommer|tjener) .. (to|tre|fire|fem|seks|#) .. (igen|tilbage|" +
			"hjem)",
		"(ventetid*|sagsbehandling*|svartid*|behandlingstid*|kø|køen|køerne|venteliste*|forløb*) .. (bliver|" +
			"gøres) (to|tre|fire|fem|seks|otte) (uger|dage|måneder) (kortere|hurtigere)",
		"(to|tre|fire|fem|seks|syv|otte|ni|#) (af|ud_af) (de)? (tre|fire|fem|seks|syv|otte|ni|ti|#) .. (der|" +
			"som) (" + served + ") .. (" + fares + ")",
		"(hver|hvert) (anden|andet|tredje|fjerde|femte|tiende) .. (der|som) (" + served + ") .. (" + fares + ")",
		"(får|flytter|hjælper|bringer) (hver|hvert) (anden|andet|tredje|fjerde|femte|tiende) .. (ud|til_at|over|" +
			"væk|i_job|i_arbejde|i_uddannelse)",
		"(sparer|spares|undgås|undgår|forebygger) .. (hver|hvert) (anden|andet|tredje|fjerde|femte|tiende)",
		"(er|være|har|have) tjent (hjem|ind) (på|efter|i_løbet_af|inden_for)",
		"(på|efter|i_løbet_af|inden_for) .. (år|måneder) .. tjent .. (hjem|ind)",
		"(vinder|vinde|sparer|spare) .. (en_halv_time|halvanden_time|en_time|et_kvarter|en_dag)",
		"(dobbelt|tre_gange|fire_gange|fem_gange|ti_gange) så (hurtig|hurtigt|nemt|mange|meget|stor|store|stort|" +
			"effektiv*|ofte|lang|længe|billig*|høj|højt|godt)",
		"(tjener|betaler|tjene|betale|tjent|betalt) sig (selv)? (hjem|ind|tilbage) (på|i_løbet_af|inden_for|over|" +
			"efter) (under)? (#|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|få|kort)",
		"(to|tre|fire|fem|seks|syv|otte|ni) (af|ud_af) (de)? (tre|fire|fem|seks|syv|otte|ni|ti) .. (bliver_raske|" +
			"bliver_bedre|bliver_selvhjulpne|undgår|slipper_for|stopper_med|kommer_i_job|kommer_i_arbejde|kommer_i_uddannelse)",
	}),
	"udsigt": {"(forventes|ventes|skønnes|anslås|vil|kan|vurderes|forventer|venter|vurderer|skønner|estimeres)"},
	"tid": {
		"(i|pr|siden|ultimo|primo) .. @maaneder", "(1|2|3|4|første|andet|tredje|fjerde) (kvartal|halvår)", "måned",
		"(sidste|forrige|seneste|året_før|i_fjor|i_år|årligt_siden)",
	},
	"kilde": {
		"kilde", "kilden", "kilder", "kilderne", "kildeangivelse*", "ifølge", "jf", "jævnfør", "opgjort",
		"opgørelse*", "beregn*", "baseret", "baserer", "bygger", "baggrund af", "grundlag af", "ud fra",
		"forudsat", "forudsæt*", "antag*", "antaget",
		"efter (en|den|det|de|sin|eget|egne)? (nuværende|gældende|seneste|samme|nye|eksisterende|kendte)? (" +
			figured + ")",
		"efter (+s|+s_og_+s|+s_+s) (" + figured + ")", "efter (+s|+s_+s) (§|§§|afsnit|punkt|vilkår|bestemmelser)",
		"tal fra", "data fra", "(byggeindeks*|prisindeks*|nettoprisindeks*|byggeomkostningsindeks*)",
		"(egen|egne|centrets|skolens|klubbens|foreningens|afdelingens|driftens|+ernes|+ens|+ets) (tal|skøn|plan|" +
			"planer|beregning|beregninger|opgørelser|erfaring|erfaringer|målinger|registreringer|statistik|" +
			"optælling|kalender|årsrapport)",
		"(regnet|opgjort|fremskrevet|beregnet) (med|på|efter|ud_fra)",
		"med udgangspunkt i", "efter .. (erfaring|skøn|tal|plan|oplysning*)", "stikprøve*", "regnestykke*",
		"spørgeskema*", "svarede", "registrer*", "*registrering", "dokumenter*", "bilag*", "notat*", "rapport*",
		"usikker*", "interval", "intervallet", "intervaller", "*analyse", "*analysen", "*analyser",
		"danmarks statistik", "vive", "kl", "jobindsats*", "*register*", "regnskab", "regnskabet", "regnskabs*",
		"statistik*", "*statistik", "*statistikken",
		"undersøgelse (af|fra)", "undersøgelsen (af|fra)", "måling*", "*måling", "*målingen", "*målinger", "målt",
		"tælling*", "*tælling", "*tællingen", "*tællinger", "optalt",
		"(konsulentens|konsulenternes|konsulenthuset*|konsulentfirma*|*rådgiverens|rådgivernes|rådgivende|" +
			"rådgiverne|advokatens|*mæglerens|*mæglere)",
		"(af|fra|hos|til) (en|den|et|eksterne|ekstern|en_ekstern|kommunens)? (konsulent*|*konsulent|rådgiver*|" +
			"*rådgiver|*rådgiveren|advokat*|mægler*|*mægler|*mægleren)",
		"(forskellen|forskel) (på|mellem|fra)",
		"(bud|buddet|budet|buddene|budene|licitation*|kontraktens|indmelding*|indberetning*)",
		"(har|er|vi|blev) .. (målt|optalt|regnet|udregnet|gennemregnet|opmålt|vejet|kortlagt|efterregnet|" +
			"gennemgået)",
		"(rundspørge*|interview*|brugertest*|fakturaer*|stopur|+budgettet_for|dagbøger|journalgennemgang*)",
		"ikke sikker", "ikke sikkert", "(gruppen|grundlaget|materialet|datagrundlaget) er (lille|spinkelt|småt|lavt)",
		"tilbud (fra|på|af)", "indhentet", "udbuddet", "overslag*", "*overslag", "evaluer*", "pilot*",
		"afprøvningen", "(er|blev|har|var|har_været) .. (afprøvet|prøvet)", "efter .. afprøvning", "test",
		"testen", "business case", "businesscase*", "+potentiale*", "potentialet (er|på)", "nøgletal*", "fremgår af",
		"prognose*", "*prognose", "*prognosen", "fremskriv*", "udtræk*", "trukket", "gennemgang af",
		"gennemgangen af", "sammenlign* med", "svarende til .. (pr|à)", "under forudsætning", "erfaring* fra",
		"erfaringstal*", "i (projekt|forsøget|ordningen)", "takstblad*",
		"erfaringerne (fra|i|med)",
		"(tallet|tallene|beløbet|beløbene|skønnet|besparelsen|beregningen) (er|kommer|stammer) (fra|hentet|taget|" +
			"lavet)",
		"(hviler|beror) på", "# (kr|mio|mia|pct|timer)? kr? (mod|imod) #",
		"(leverandør*|entreprenør*|*konsulent|*konsulenten|*konsulenter|*rådgiver|*rådgiveren|*mægler|*mægleren|" +
			"advokaten|ansøger*|ejer*|hotellet|foreningen|bygherre*|selskabet|revisor*|revision*|styrelsen|" +
			"ministeriet|regionen) .. (vurderer|skønner|anslår|forventer|venter|angiver|regner)",
		"efter (aftale*|priserne|kommunens|tilbud)", "(styrelsens|ministeriets|+styrelsens|regionens|kls) vejledning", "udmelding*",
		"# (pr|om|i) .. (gange|à)", "gange #", "à #", "ganget", "omregn*", "simulering*", "modelberegn*",
		"trafikmodel*", "(#|@maaneder) (mod|imod) #", "til grund", "gennemsnittet (for|af|over|fra)", "sml",
		"se (tabel*|afsnit*|ovenfor|nedenfor)", "tabellen", "tabel", "figur #",
		"(figuren|figurerne) (viser|nedenfor|ovenfor)", "fordeler sig",
		"(fra|i|ifølge|via) (et|den|det|kommunens|vores)? *systemet",
		"*systemet (viser|pr|har_registreret|registrerer|den)",
		"(ved|med) (en|den|de|et|dagens|årets)? (uændret|uændrede|nuværende|gældende|aktuelle|samme)? (+tal|" +
			"+tallet|+satser|+pris|+prisen|+priser|+priserne|+pris_på)",
		"*databasen", "*databaser", "database*",
	},
	// who says so: of a neighbour only if that speaks of the figure
	"melder": {"(oplyser|oplyst|oplyste|skriver|nævnte)", "har meldt"},
	"præmis": {
		"(medregnet|indregnet|lagt_til_grund|gået_ud_fra|indlagt|taget_højde_for) at",
		"(når|mens|ved|og|til) .. (uændret|uændrede|holder_sig|fastholdes|ikke_ændrer_sig|er_de_samme|er_det_samme|er_den_samme)",
	},
	"betinget": {"hvis", "såfremt", "(afhængig|afhængigt) af (de|den|det|om|hvor|hvad)"}, // a condition is that of its own sentence
	"grundlag": {
		"(forudsætningerne|forudsætninger|beregningerne|beregninger|beregningen|beløbene|tallene|besparelserne|" +
			"skønnene|effekterne|gevinsterne|opgørelsen|overslagene|estimaterne) .. (bilag*|overslag*|bygger|" +
			"baseret|baserer|fremgår|vist|notat*|kommer_fra|hentet|stammer|opgjort|usikre|afvige|forudsætning*|udført|foretaget)",
		"(bygger|baserer_sig|baseret) .. (tal|beløb|beregning*|regnskab*|opgørelse*)",
		"(antallet|antallene|tallene|effekten|effekterne|virkningen|virkningerne|skønnet) .. (skønnet|anslået|" +
			"beregnet|vurderet|fremskrevet) (ud_fra|på_grundlag|på_baggrund|på|efter|med)",
	},
	"regnet": { // what figures told before rest on
		"(er|blev|bliver) (lavet|udført|foretaget|sket|opgjort|beregnet|regnet|udregnet|baseret|hentet|fremskrevet|skønnet|anslået|" +
			"opstillet|udarbejdet|udtrukket) .. (på|ud_fra|efter|med|fra|af|over|ved)",
		"(bygger|hviler|beror|baserer_sig|kommer_fra|stammer|forudsætter|tager_udgangspunkt)",
	},
	"beløbsgrundlag": { // what the amounts of an item rest on, whatever its other figures do
		"(nedsættelsen|besparelsen|reduktionen|mindreudgiften|merudgiften|gevinsten|udgiften|provenuet|" +
			"overslaget) (bygger|hviler|beror|er_beregnet|er_opgjort|er_regnet) .. (tal|+tal|regnskab*|pris|" +
			"+pris|priser|timepris|takst|+takst|takster|kontrakt*|forbrug|+forbrug|opgørelse*|tilbud|udtræk|løn|lønudgift*|timer)",
		"(beløbene|besparelserne|priserne|udgifterne|overslagene|beløb|tallene) .. (fra_regnskab*|regnskab*|" +
			"fremskrevet|forudsætter|forudsat|opgjort|beregnet|takstblad*|tilbud)",
		"(beløb|beløbene|priser|tal) (er|står|vises|opgøres|angivet)? (angivet|opgjort|regnet|vist)? (i|" +
			"efter) .. (forudsæt*|regnskab*)",
	},
	"rum": {
		"(gange|dobbelt) så (meget|stor|stort|store|lang|langt|lange|bred|bredt|høj|højt) (plads|areal|gulvplads|" +
			"gulvareal|lagerplads|som)",
		"(hal|hallen|bygning*|huset|værksted*|lokale*|grunden|kælder*|bådebro*|+broen|klasse*) .. (bliver|er|" +
			"skal_være) (dobbelt|to_gange|tre_gange|fire_gange) så (stor|stort|store|lang|langt|lange|bred|høj|højt)",
	},
	"valg": {
		"et (andet|tredje|fjerde) valg (er|kan|kunne|ville)", "andre (muligheder|løsninger|modeller|forslag|veje)",
		"kan (også|dog|i_stedet)? (halveres|fordobles|tredobles)",
		"(ville|kunne) (kun|dog|også|derimod|alene|samlet|så|have)? (give|givet|koste|kostet|spare|sparet|kræve|" +
			"krævet|betyde|medføre|reducere)",
		"(alternativ*|i_stedet|nøjes|mulighed|løsning|model|variant|scenarie|pakke|spor)",
		"kan (også|frit|ligeledes|i_stedet|fx|eventuelt)? (vælge|beholde|lade|bevare|nøjes|fravælge|udskyde)",
	},
	"faktor": {
		"(når|da|fordi|idet|ved_at) (huslejen|lejen|lejemål*|licensen|licenserne|abonnement*|kontrakten|aftalen|" +
			"betalingen|kontingentet|+aftalen|+lejen|+kontrakten) .. (ophører|bortfalder|falder_bort|falder_væk|" +
			"opsiges|udløber|spares)",
		"(når|da|fordi|idet|ved_at) # (+er|+e) (forsvinder|bortfalder|falder_bort|nedlægges|udgår|lukkes|sælges|" +
			"opsiges|flytter|flyttes|spares|udskiftes|skiftes)",
		"(da|idet|fordi|ved_at) .. (#|en|et|to|tre|fire|fem) .. (stilling*|årsværk|pladser|timer|medarbejdere|" +
			"ansatte|elever|borgere|klasser|biler|køretøjer|boliger)",
	},
	// a payment of known size that falls away
	"ydelse": {
		"(sparer|spares|spare|sparet|falder|undgår|undgås) .. # .. i (+leje|leje|+lejen|lejen|+licens|licens|+licenser|" +
			"licenser|+abonnement|abonnement|+abonnementer|abonnementer|rente|renter|kontingent|kontingenter)",
	},
	"besluttet": {
		"(besparelse|reduktion) på # .. ved at (sænke|skære|reducere|beskære|nedsætte) (rammen|budgettet|puljen|" +
			"tilskuddet|bevillingen|+rammen|+budgettet|+tilskuddet)",
		"(gebyr*|takst*|*gebyret|*taksten|prisen|lejen) .. (falde|stige|sænkes|hæves) til #",
		"(aftalens|+aftalens|forligets|+forligets) .. (besparelse|reduktion|effektivisering)",
		"(stiller|med|indeholder) krav om", "(råvarer|råvarerne|fødevarer|materialer|energi|mel|brændstof) .. er (steget|faldet)",
		"(takst*|gebyr*|sats*|*taksten|*taksterne|*satsen|*gebyret|*gebyrer|*rammen|*puljen|budgettet|" +
			"budgetbeløb*|udskrivningsproc*|grundskyld*|egenbetaling*|huslejen|forældrebetaling*|løn|lønnen|" +
			"bevilling*|anlægsbevilling*|tillægsbevilling*|rådighedsbeløb*|driftstilskud*|tilskud|tilskuddet|" +
			"støtten|renten|garanti*) .. (falder|stiger|vokser|faldet|steget|reduceres|øges|sænkes|nedsættes|mindskes)",
		"(falder|mindskes|reduceres|nedbringes|forkortes|sænkes|øges) (takst*|+taksten|+taksterne|prisen|+prisen|" +
			"priserne|lejen|+lejen|rammen|+rammen|puljen|+puljen|budgettet|+budgettet|tilskuddet|+tilskuddet|" +
			"bevillingen|+bevillingen|gebyret|+gebyret|renten|+renten|egenbetalingen|+betalingen|udgiften|" +
			"+udgiften|indtægten|+indtægten|kontingentet|normeringen|+bidraget|satsen)",
		"(budgetaftale*|budgetforlig*|forlig*|aftalen|sparekatalog*|økonomiaftale*) .. (indeholder|rummer|lægger|" +
			"forudsætter|pålægger|kræver|omfatter)",
		"(takst*|gebyr*|afgift*|tilskud*|budget*|frist*|hast*|etage*|bygning*|byggeri*) (bringes|bliver|" +
			"nedsættes)",
		"(takst*|gebyr*|afgift*|tilskud*|budget*|frist*|hast*|etage*|bygning*|byggeri*) (for|på|i|" +
			"til) .. (bringes|bliver|nedsættes)",
		"(lov|loven|lovændring*|reglerne)",
		"fra # .. til #", "(til|som) finansiering af", "afsat .. i budget*",
		"(budgetteret|vedtaget|vedtagne|aftalt|indarbejdet|indregnet|afsat|bevilget|krav|kræver|måltal|sparemål*|" +
			"mål|målet|målsætning*|sparekrav*|effektiviseringskrav*) .. (besparelse|reduktion|effektivisering|" +
			"spare|reducere|sænke|nedbringe|øge)",
		"(besparelse|reduktion|effektivisering) .. (vedtaget|vedtagne|aftalt|indarbejdet|indregnet|måltal|krav)",
		"(kontrakt*|aftale*|*aftalen|overenskomst*|partnerskab*|loven|reglerne) .. (giver|sikrer|medfører|betyder) .. #",
		"(målet|mål|ambition*|delmål*|målsætning*) .. (#|" + tal.Spelled + "|" + fractions + ")",
		"(kan|vil) .. (højst|maksimalt|tidligst)",
		"(lokalplan*|planen|byggeri*|bebyggelse*|etage*|bygningshøjde*) .. (giver|øger|sænkes|reduceres)",
		"(hastighed*|fartgræns*)", "ændre* .. fra",
	},
}

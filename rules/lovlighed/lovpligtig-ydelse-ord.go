package lovlighed

import (
	"maps"
	"strconv"

	"sagstjek/rules/lexicon"
)

// pressed is what tells that money is to be found, also where nothing is called a saving.
var pressed = []string{
	"(merindtægt|merindtægten|merindtægter)",
	"(kompenserende|genoprettende|udgiftsreducerende|afhjælpende) (tiltag|handlinger|initiativer)",
	"(genopretningsplan*|sparerunde*|sparebidrag*|sparebehov*)", "(lukke|lukker|fylde|dække) (hullet|et_hul|huller)",
	"(hul|manko) .. # (kr|kroner|mio)", "mangler # (kr|kroner|mio)",
	"(effekten|effekt|virkningen|gevinsten|gevinst|provenuet) .. # (kr|kroner|mio)", "(svarer|svarende) til # (kr|kroner|mio)",
	"# .. (billigere|lavere)", "(undgår|undgå|undgås|slipper_for) .. (udgift|udgifter|udgiften)",
	"merforbrug* (på|er) # (kr|kroner|mio)", "(når|kommer|bringes|bringe|komme|nå) .. i balance",
	"(reduktion|nedskæring|nedskæringer|reduktioner) på", "(ende|ender|lander|gået|går) .. over budget*",
	"(udgift|udgiften|udgifterne) .. (falder_væk|bortfalder|forsvinder)",
}

// share is what somebody saves: a sum or a part of the budget.
const share = "# (kr|kroner|mio|million|millioner|tkr|pct|procent)"

// provided is what is done with a service, as it is no longer.
const provided = "(bevilges|bevilge|bevilger|ydes|yde|yder|gives|give|giver|tilbydes|tilbyde|tilbyder|dækkes|dækker|" +
	"aflægges|aflægger|leveres|leverer|hentes|henter|køres|kører|besøges|besøger|kommer|får|udføres|udfører|vaskes)"

// keeps is what citizens go on having by law, said with the law itself.
var keeps = []string{
	"(giver|sikrer|garanterer) .. (ret|krav|retskrav) (til|på)",
	"(har|får|bevarer) (som_hidtil|som_nu|som_i_dag|efter_loven|efter_reglerne) (ret|krav|retskrav) (til|på)",
	"(loven|lovgivningen|+loven|+lovens|bekendtgørelsen|lov) .. (fastsætter|foreskriver|kræver|pålægger|forpligter|" +
		"forpligtet|bestemmer|sikrer|garanterer) .. (mindst|skal|kommunen|alle|enhver|at_give|at_yde|at_tilbyde)",
	"(forpligtet|pligt) til at (give|yde|tilbyde|sikre|dække|hjælpe|levere)",
	"(lovens|lovgivningens) (mindstemål|mindstekrav|mindste|minimum*)",
	"(+loven|+lovens|loven|lovens) .. (kræver|siger|fastslår|betyder) .. (behov|behovet|hjælpen|støtten)",
	"(behov|brug) for (mere|flere|det|hjælp|ekstra) .. (får|tildeles|bevilges|tilbydes)",
	"(fortsat|stadig|altid) .. konkret vurdering",
	"(er|bliver) (lovpligtig|lovpligtigt|lovpligtige|lovbestemt|lovbestemte) (fra|til|for|op_til|hvert|hver|ved|" +
		"mindst|#|en|én|et|ét|to)",
	"tilpass* .. (kravet|kravene|lovkravet|lovens_krav)",
	"(afgørelser|afgørelserne|afgørelsen|visitationen|visitation|tildelingen|tildeling|bevillinger|" +
		"bevillingen) .. (konkret_vurdering|individuel_vurdering|konkret_og_individuel|individuelt|" +
		"konkret_individuel)",
	"(enhver|alle|den) .. omfattet af .. (+loven|loven)",
}

// serviceWords hold for every service of the lexicon.
var serviceWords = map[string][]string{
	"spare": {
		"(bespar*|effektiviser*|sparekatalog*|spareforslag*|sparekrav*|sparemål*|spareplan*|rammereduktion*|" +
			"rammebesparelse*|budgetreduktion*|nedskær*|omprioriteringsbidrag*|budgettilpasning*|provenu*)",
		"(spares|spare|sparer|besparende)",
		"(reducere|reduceres|reducerer|nedbringe|nedbringes|nedsætte|nedsættes|beskære|beskæres|skæres|skære|" +
			"sænkes|mindskes|frigør|frigøre|frigøres) .. # (mio|kr|kroner|pct|procent|tkr)",
		"(udgift|udgiften|udgifterne|rammen|budgettet|forbruget) .. (reducer*|nedbring*|nedsæt*|sænk*|beskær*|" +
			"ned)",
		"(reducer*|nedbring*|nedsæt*|sænk*|beskær*) .. (udgift|udgiften|udgifterne|rammen|budgettet|forbruget)",
		"(budgetbalance*|råderumskatalog*|prioriteringskatalog*|budgetudfordring*|tilpasningskatalog*|" +
			"omstillingskatalog*)",
		"(opbremsende|opbremsning*|udgiftsdæmpende|udgiftsbremsende|handleplan*) .. (tiltag*|udgift*|budget*)",
		"(opbremsende|opbremsning*|udgiftsdæmpende)",
		"(aflevere|afleverer|afleveres|levere|leverer|bidrage|bidrager|finde|finder|hente|henter|hentes|indhente|" +
			"indhentes|skaffe|tilvejebringe|indfri|indbringe|indbringer|indbringes|tjene|tjener|tjenes) .. " + share,
		"(vil|forventes_at|ventes_at|kan|skal) give " + share,
		"(det|dette|forslaget|ændringen|tiltaget) (giver|frigør|indbringer) " + share,
		"(bremse|dæmpe|nedbringe|sænke|begrænse) .. (op|udgift*|merforbrug*)",
		"(lavere|mindre) (udgift|udgifter|ramme|budget|driftsudgift) .. # (mio|kr|kroner|tkr)",
		"(reduktion|reduktionen|mindreudgift|mindreudgifter|nedsættelse|lavere_udgifter) .. # (mio|kr|kroner|pct)",
		"(merforbrug*|underskud*|ubalance*) .. (indhent*|dækkes|dække|nedbring*|hentes|hente|fjern*|elimin*|" +
			"håndter*|undgå*)",
		"(finde|finder|hente|henter|hentes|vinder|vinde) # (kr|kroner|mio|tkr)",
		"(udgift|udgiften|udgifterne|forbruget) .. (falder|falde) .. # (kr|kroner|mio|pct)",
		"(letter|lette) .. budgettet",
		"(det|dette) (giver|frigør|indbringer|svarer_til) .. # (mio|kr|kroner|tkr) .. (om_året|årligt|i_#|til)",
		"(lukningen|nedlæggelsen|tiltaget|tiltagene|forslaget|forslagene|ændringen|omlægningen|" +
			"tilpasningen) .. (giver|indbringer|frigør|bidrager_med|udgør) .. # (kr|kroner|mio|pct|tkr)",
	},
	"samme": {
		"(timetallet|timerne|antallet|niveauet|normeringen|omfanget|støtten|hjælpen|tilbuddet|tilbuddene|ydelsen|" +
			"ydelserne|indsatsen|besøgene|besøget|pladserne|bevillingen|bevillingerne|træningen|forløbene|" +
			"tildelingen) .. (ned|nedsættes|nedsætte|reduceres|reducere|sænkes|sænke|skæres|beskæres|halveres|" +
			"begrænses|mindskes|nedlægges|fjernes|bortfalder|udgår|ophører|lukkes|færre)",
	},
	"ned": {
		"(opsiger|opsige|opsiges) .. (plads|pladser|pladserne|halvdelen|hold|holdene|tilbud|tilbuddet)",
		"(to|tre|fire|fem|seks|syv|otte|ni|ti|#) færre", "hvert andet år", "hver # (måned|uge|dag) i stedet",
		"(pct|procent|#) færre", "# .. (timer|pladser|minutter|besøg) (mindre|færre)",
		"(+time|+timer|time|timer|minutter) (mindre|færre)", "(spares|tages|skæres|hentes) .. (væk|ud|på|i)",
		"færre (afgange|timer|pladser|besøg|ydelser|dage|døgn|minutter|gange|lektioner|hænder|medarbejdere|" +
			"ansatte|bevillinger|tilbud|forløb|lærere|pædagoger|støttetimer|træninger|enkeltforløb|indsatser|" +
			"tilsyn|bade|ture|tildelte|ugentlige)",
		"færre .. til",
		"(reducere|reduceres|reducerer|reduktion*|reduceret|nedsætte|nedsættes|nedsættelse*|skæres|skære|" +
			"beskæres|beskære|beskæring*|nedskær*|sænke|sænkes|sænker|sænkning*|forringe*|halver*)",
		"(lukkes|lukke|lukker|lukning|lukningen|lukket|nedlægges|nedlægge|nedlæggelse*|nednormer*|afskaffe*|" +
			"fjernes|fjerne|bortfalder|bortfald|ophører|ophør|stoppes|stoppe|stop|udfases|afvikles)",
		"i bero", "(sættes|sætte) .. ned",
		"(strammes|stramme|stramning*|strammere|skærpes|skærpe|begrænses|begrænse|begrænsning*)",
		"(loft|maksimum|højst|maks|max) .. (ture|timer|minutter|gange|besøg|forløb)",
		"(nedbringe|nedbringes|nedbringer|nedbringelse*|udtynd*|spares_væk|sløjfes|sløjfe|annulleres|nedjuster*|" +
			"nedskaler*|slankes|forkortes|forkorte|afkortes|indskrænk*|udgår|udgå|aflyses|trækkes_ud)",
		"(ventetid*|svarfrist*|sagsbehandlingstid*) .. (øges|øge|stiger|forlænges|forlænge|længere|hæves)",
		"(i_stedet_for|frem_for|mod_i_dag|mod_nu) (to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|hver|enkelt*)",
		"hver (anden|tredje|fjerde) .. (i_stedet|frem_for|mod)", "(skæres|spares|skære|spare|tages|tage) .. (væk|ud|fra|bort)",
		"(timer|timerne|besøg|besøgene|tildeling*|bevilling*|ydelser*|niveau*) .. tilpass*",
		"tilpass* .. (timer|timerne|besøg*|tildeling*|ydelse*|serviceniveau*)",
		"(falder|falde) (væk|bort)",
		"(samarbejde|samarbejdet|aftale|aftalen|kontrakten|driftsoverenskomst*|overenskomsten) .. (opsiges|" +
			"opsige|ophører|stoppes|afsluttes|forlænges_ikke)",
		"ikke længere " + provided,
		"(leveringstid*|ventetid*|svartid*) .. (sættes_til|bliver|hæves)",
		"(tilrettelægges|gives|holdes|afholdes) på (én|to|tre|#) (dage|dag|timer) om (ugen|måneden)",
		"(ingen|ikke) .. (individuelle|enkelte) (udredning*|forløb|behandling*|samtaler)",
		"kun (bevilger|yder|giver|tilbyder|dækker|leverer|besøger)",
		"(stoppet|standset|suspenderet|standses|indstilles|indstillet) .. (bevilling*|visitation*|forløb*|" +
			"tilbud*)",
		"(fremover|derefter) ikke " + provided, "(en|én|to|#) (voksen|voksne) (mindre|færre)",
		"(time|timer) tidligere (hjem|lukke*)", "(gå|går|sendes) .. tidligere hjem",
		"ikke .. i (weekend*|ferier*|aftentimer*)", "kun (børn|borgere|elever|unge|familier|ældre) (i|med|på|fra)",
		"kun .. (bevilges|gives|ydes|tilbydes) .. (én|en|#|to|hver|ved|hvis|til)",
		"(ændr*|omlæg*) .. (døgnbemanding*|nattevagt*|bemanding*|åbningstid*)",
		"(døgnbemanding*|nattevagt*|bemanding*) .. (ændr*|omlæg*)",
		"(borgerne|brugerne|familierne|forældrene|eleverne) .. (må|skal) .. (selv|afholde|klare_sig|vente)",
		"(lavere|mindre|kortere|sjældnere|længere) .. (serviceniveau*|ventetid*|tid|forløb|hjælp|støtte|besøg|" +
			"timer|normering*|tildeling*|ramme|omfang)",
		"(på|i) hold", "holdtræning*",
		"(frem_for|i_stedet_for|mod_hidtil|mod_i_dag|mod_nu) .. (enkelt*|individuel*|#|to|tre|timer|ugentlig*)",
		"hver (anden|tredje|fjerde) uge", "(kun|blot) .. (hver|hvert) (anden|andet|tredje|fjerde|halve)",
		"(kun|blot) .. (én|en|#|to|tre) (gang|gange|time|timer|dag|dage|besøg|plads|pladser) .. (om|pr|i)",
		"kun .. (på|til) .. (hverdage|hold|gruppe*|alvorlig*|tungeste)",
		"(mister|afskedig*|opsiges|opsiger|nedlægges|nedlægger|må_undvære) .. (#|to|tre|fire|fem|stilling*|" +
			"medarbejder*|psykolog*|pædagog*|lærer*)",
		"(lægges|slås|samles) (sammen|under|i)",
		"(besøg|time|timer|minutter|gange|dage) .. mindre", "hvert (andet|tredje) år",
		"(lavere|mindre|kortere) (timetal|antal|hjælp|tid|bemanding)",
		"(revisitation*|revisiteres|revurderes|genvisiteres)",
		"(fjernes|ophører|stopper|slut|slutter|forsvinder|skrottes|droppes|opgives)",
		"(rammebesparelse*|besparelse|besparelser|spareforslag*|effektivisering*) .. (på|ved|i|af|inden_for)",
		"(udskydes|udskyde|tilbageholdes|tilbageholdende*|pauses)", "(omlægges|omlægning*) .. til", "erstattes .. (af|med)",
		"fra .. til .. (timer|gange|minutter|besøg|uger|weekend*|dage|dag|døgn|ture|pladser|lektioner)",
		"(tilbydes|gives|ydes|bevilges|dækkes|leveres|får|modtager) ikke længere",
		"(indføres|indføre|sættes|sætte|lægges) .. loft",
		"(tilbydes|gives|foregår|klares|ydes|udbydes|leveres|foretages|afholdes) .. (digitalt|på_skærm|på_video|" +
			"over_telefonen|telefonisk|en_app|via_app)",
		"(gøres|gjort) (kortere|mindre|sjældnere|færre)",
		"går ned (med|fra|til)", "(går|gå) over til .. (hold|gruppe*|digital*|telefon*|video*)",
		"(afløses|erstattes) af", "kun .. (kan_få|får) (hjælp|støtte|*pleje|besøg|plads)",
		"(ansættes|opslås|besættes) ikke", "ikke (bemandet|bemandes|åben|åbent)", "(åbner|åbne) først",
		"kun borgere (med|der|som)", "(elever|børn|borgere|beboere) (mere|flere)? pr (klasse|gruppe|medarbejder|hold|plads)",
		"(reguleres|justeres|skrues|trappes|køres|regulere|justere) .. ned", "(nedreguler*|nedtrap*)",
		"(tages|tage|taget) .. ud af drift", "(timer|gange|minutter|besøg|uger|dage) (mod|frem_for) .. (nu|før|i_dag|hidtil|tidligere)",
		"(holder_op|holde_op|dropper|droppe|undværer|undvære|undværes|trimmes|trimme|trimmer|barberes|beskåret)",
		"ikke (genbesat|genbesættes|genbesætte|besat|besættes)", "ubesat*",
		"kun .. (blive|bliver) (tilbudt|givet|ydet|bevilget)",
		"(en|én|et|ét|to|tre) (psykolog*|pædagog*|lærer*|medarbejder*|stilling*|behandler*|terapeut*|" +
			"sygeplejerske*|vagt*|nattevagt*|plads*) (mindre|færre)",
		"(kører|køre|leveres|udbringes|gives|tilbydes|ydes|undersøger|undersøges|besøger|besøges|hjælper) .. kun",
		"(udleveres|bevilges|gives|tilbydes|ydes) .. (først|tidligst) (efter|når|ved|fra)", "hver # (måned|uge|dag)",
		"(holder|holde|holdes) .. (lukket|+lukket)", "lukkedag*", "(ventelist*|ventetid*) .. (vokse|vokser|stige|længere)",
	},
	// Less of something, with what it is less of behind it.
	"mindre": {"(færre|kortere|sjældnere|lavere|mindre)"},
	// Cuts in what the citizens do not meet, and what a sum is reckoned without, wherever in the sentence.
	"stab": {
		"(trukket_fra|fratrukket|modregnet)",
		"(lederstilling*|ledelsen|ledelseslag*|mellemleder*|teamleder*|chefstilling*|administratorer|planlæggere|" +
			"koordinatorstilling*|stabsstilling*|husleje*|lejemål*|biler|tjenestebil*|kørebog*|ledelse|vaskeri*|" +
			"sekretariat*|kiosk*|café*|cafeen|fest|festen|julefrokost*|sommerfest*|udflugt*|kaffe*|avis*|+fest|" +
			"+festen|jubilæum*|kantine*|printer*|parkering*)",
	},
	"ikke": {
		"(fastholde|fastholdes|friholde|friholdes|skåne|skånes) (normering*|serviceniveau*|niveauet|pladser*|" +
			"timerne|timetal*|antallet)",
		"(færre|flere) (borgere|brugere|elever|børn|visiterede|modtagere|sager|henvendelser|ansøgere|beboere|" +
			"indlæggelser|genindlæggelser|anbragte|ældre|unge|personer|familier|anbringelser|nye)",
		"(fald|faldet|falder|faldende) .. (antal*|behov*|efterspørg*)", "(mindreforbrug*|skyldes|skyldtes|har_haft|er_faldet)",
		"(kortere|hurtigere|direkte|ny|nye) rute*",
		"(varmeudgift*|elforbrug*|varmeforbrug*|transporttid*|køretid*|vejtid*|pjece*|folder*|papir*)",
		"(administrativ*|energi*|fælles_indkøb|indkøbsaftale*|indkøbspris*|billigere_indkøb|indkøbsbesparelse*|" +
			"leverandør*|sygefravær*|vikar*|licens*|husleje*|konsulent*|rengøringsaftale*)",
		"(ændrer|berører|påvirker|rammer|forringer|reducerer|lukkes|sænkes|strammes) ikke",
		"(uden|ikke) .. (forringe*|berøre*|reducere*|gå_ud_over|sænke|lukke*)", "uændret",
		"(blev|var) .. (reduceret|lukket|nedsat|sænket|nedlagt)", "(forbyg*|forebyg*) .. (færre|reducere*)",
		"(ventetid*|sagsbehandlingstid*|ventelist*) .. (reduceres|nedsættes|sænkes|kortere|nedbring*)",
		"(reducere|nedbringe|sænke|forkorte|kortere|mindske) .. (ventetid*|ventelist*|sagsbehandlingstid*|behov*|" +
			"antal*|belastning*|sygefravær*)",
		"(behovet|antallet|udgiften_til|efterspørgslen) .. (reduceres|falder|mindskes|lavere)",
	},
	"pres": pressed, "retlov": keeps,
	"ret": {
		"(har|bevarer|beholder|fastholder|får) (stadig|fortsat|altid|også|uændret|dog)? (ret|krav|retskrav) (til|" +
			"på)",
		"(fortsat|stadig|altid|uændret|uanset|dog|har|bevarer) .. (ret_til|krav_på|retskrav*)",
		"(ret|krav|retskrav) (til|på) .. (fortsat|uændret|består|bevares|gælder|berøres|efter|uanset|støtte|" +
			"hjælp)",
		"(ret_til|krav_på) .. (berøres|ændres|påvirkes) ikke", "ikke (retten|retskravet|kravet) .. (ændres|berøres)",
		"(hver|hvert) enkelt .. vurdere*",
		"(lovens|lovgivningens|lovbestemte|lovfastsatte|lovpligtige) (minimum*|krav|niveau|grænse|rammer)",
		"(minimumskrav*|minimumsnormering*) .. (overhold*|opfyld*|over|sikre*)",
		"(lovpligtig*|lovbestemt*|lovkrav*|lovens_krav) .. (fortsat|stadig|overhold*|opfyld*|opretholdes|berøres|" +
			"ikke_berørt|sikre*|ydes|gives|leveres)",
		"(fortsat|stadig) .. (lovpligtig*|lovbestemt*|lovens_krav)",
		"(fortsat|stadig|altid|fremover|stadigvæk|uanset) .. individuel* (vurdering*|behov*|vurderet) .. (efter|" +
			"loven|+loven|afgør*|støtte*|hjælp*|tildel*|krav|ret)",
		"(serviceniveauet|niveauet|kvalitetsstandard*) .. (fravig*|kan_ikke_fravige|vejledende)",
		"inden for (lovens|lovgivningens|servicelovens|ældrelovens|folkeskolelovens|sundhedslovens) (ramme*|grænse*)",
		"(skal|kan_kun|forpligtet) .. (efter|ifølge) .. (+loven|+lovens) .. (tilbyde|yde|give|sikre|have|få)",
		"(går|gå|kommer) ikke under .. (lov*|minimum*|krav*)",
		"(altid|fortsat|stadig|fremover) .. (enkeltes|konkrete|individuelle|borgerens|barnets|elevens) .. (behov|" +
			"behovet|vurdering|situation)",
		"(standarden|kvalitetsstandard*|serviceniveauet|niveauet) .. kan .. fraviges",
		"(tiden|tid|hjælpen|hjælp|støtten|ydelsen|ydelserne|tilbuddet|serviceniveauet|niveauet|undervisningen|" +
			"visitationen|tildelingen|træningen|plejen) .. (ændres_ikke|berøres_ikke|påvirkes_ikke|den_samme|" +
			"det_samme|de_samme|uændret|uændrede)",
		"ingen .. (mister|taber|fratages) .. (retten|ret|krav|kravet|hjælp|støtte)",
		"(lovkravet|retten|retskravet|kravet|pligten|garantien) .. (står_fast|ligger_fast|består|bevares|" +
			"fastholdes|gælder_fortsat|er_uændret|røres_ikke|berøres_ikke)",
		"(forpligter|pålægger) .. kommunen .. (hjælpe|yde|give|sikre|tilbyde)",
		"(behov|behovet) .. (vurderes|afgør|afgøres) .. (konkret|individuelt|tildelingen|omfanget)",
		"ingen .. (får|få) mindre .. (behov*|lov*|tilsiger|ret)",
		"(behov|behovet) .. (dækkes|dækket|tilsiger|opfyldes|imødekommes)",
		"vurder* .. (for_sig|hver_enkelt|hvert_enkelt|den_enkelte|konkret|individuel*)",
		"(hver|hvert|den_enkelte) .. (behov|situation) .. vurder*",
		"(må|kan) ikke .. under .. (loven|lovens|lovgivningen*|lovkrav*)",
		"(lovbestemte|lovpligtige|lovbundne) (opgaver|ydelser|hjælp|støtte|tilbud) .. (løses|løftes|leveres|" +
			"gives|udføres|som_nu|som_hidtil|uændret)",
		"(kan|må) ikke .. (afskaffe*|fjerne*|afslå*|afvise*|nægte*) .. (loven|+loven|+lovens|lov|ret)",
		"(vejledende|udgangspunkt|rettesnor) .. (konkret*|individuel*|behov*) .. (vurdering|afgør*)",
		"(kræver|forudsætter|forlanger) .. (hjælp*|støtte*|ydelse*|tilbud*) .. (tilpasses|tilpasset|svarer_til|" +
			"dækker|udmåles) .. behov*",
		"(skal|skal_der) .. (foretages|laves|foreligge|ligge|træffes) .. (konkret|individuel) (vurdering|" +
			"afgørelse)",
		"ikke .. (ret|lov|hjemmel) til .. (loft|fast_grænse)",
		"skal-opgave*", "(retskrav*|retssikkerhed*) .. (borger*|elev*|barn*)",
		"(bevilges|gives|ydes|tildeles) .. fortsat .. (efter_behov|behov)",
	},
	"paragraf": {"§ #", "§§ #"},
}

// serviceCues holds service k of the lexicon as "yk" and its law as "lk".
func serviceCues() map[string][]string {
	cues := maps.Clone(serviceWords)
	for k, row := range lexicon.Services() {
		cues["y"+strconv.Itoa(k)], cues["l"+strconv.Itoa(k)] = row.Ord, row.Lovord
	}
	return cues
}

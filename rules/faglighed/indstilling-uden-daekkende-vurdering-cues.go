package faglighed

import (
	"slices"
)

// assessmentCues are what indstilling-uden-daekkende-vurdering listens for.
var assessmentCues = map[string][]string{
	"imod": {
		"(vil|ville|bliver|blive|er|stiller|stilles) .. (dårligere|ringere|værre) (stillet|betjent|hjulpet|" +
			"dækket|tjent)",
		"(kommunen|udvalget|byrådet|vi|man) bør (derfor|hellere|i_stedet|nok)? (vente|afvente|se_tiden_an|" +
			"lade_være)",
		"fagligt (set)? (er)? (forkert*|uforsvarlig*|betænkelig*|et_tilbageskridt)",
		"bør (derfor|helst|altså)? ikke (" + acts + ")", "ikke bør (" + acts + ")",
		"(vurder*|skøn*|konklu*|finder|mener|mægler*) .. (prisen|købesummen|salgsprisen|købsprisen|vederlaget|" +
			"lejen|buddet) er .. for (lav|lavt|lille|høj|højt)",
		"(ikke|hverken) kan (bruges|anvendes|benyttes) (til|som|af)", "(ingen|ikke_nogen|ikke) (faglig|saglig|god|fornuftig) grund til",
		"kan .. ikke .. (anbefale|tilråde|støtte|bakke_op|gå_ind_for|indestå)",
		"(er|være|bliver|blive) (fagligt|direkte|både|efter_forvaltningens_opfattelse|meget|højst|" +
			"yderst)? (uforsvarlig*|betænkelig*|utilrådelig*|utilstrækkelig*|uholdbar*|risikabel*|uacceptab*|hasarderet)",
		"(ansøgningen|ansøgningerne|forslaget|projektet|planen|ansøger|ansøgeren|udkastet|tilbuddet|" +
			"arrangementet|byggeriet|det_ansøgte|linjen|linje|modellen|ordningen) .. (ikke_lever_op|" +
			"lever_ikke_op|ikke_opfylder|opfylder_ikke|opfylder_kun|falder_uden_for|ligger_uden_for|" +
			"falder_udenfor|ligger_udenfor|strider_mod|går_for_vidt|går_for_langt|skyder_over_målet)",
		"(vil|kan) .. (ødelægge|skade) .. (+miljøet|+miljø|gaden|bybilledet|landskabet|kulturarven|fuglelivet|" +
			"dyrelivet|+livet|søen|åen|engen|skoven|træerne|husene|facaderne)",
		"(uden|mangler|savner) (faglig|fagligt) (dækning|belæg|grundlag|begrundelse)",
		"taler (klart|afgørende|stærkt) (imod|mod)",
		"(kan|bør|må) .. ikke .. (forsvares|retfærdiggøres|anbefales|tilrådes|støttes|begrundes|forenes)",
		"ikke .. (forsvares|retfærdiggøres) .. faglig*",
		"(strid|modstrid|modsætning) .. (faglig*|anbefaling*|retningslinjer)",
		"(ikke|intet|ingen) .. (fagligt|faglig) .. (behov|grundlag|belæg|anledning)",
		"faglig* .. (ikke|intet) behov for",
		"(finder|ser|har|er) .. (ikke|intet) (fagligt|sagligt)? grundlag for at", "løser (derfor|dog|altså)? ikke",
		"faglig* .. kan .. ikke anbefale*", "(egner|passer) sig (fagligt)? (ikke|dårligt)",
		"(fagligt|klart|helt) (uansvarlig*|uklogt|forhastet|fejlagtig*)", "mere skade end gavn",
		"faglige (opfattelse|vurdering|skøn|holdning) .. (forkert*|en_fejl|uklog*|en_dårlig)",
		"(vil|kan) .. (ødelægge|skade) .. (bestanden|naturen|arten|miljøet|grundvandet|huset|bygningen)",
		"kan (fagligt|ud_fra_en_faglig_vurdering|forvaltningen|administrationen|vi|" +
			"derfor)? (derfor)? ikke (fagligt)? (anbefale*|tilråde*|tiltræde*)",
		"ikke (kan)? (anbefale*|tilråde*)", "(anbefales|anbefaler|tilrådes) (fagligt|derfor|som_udgangspunkt)? ikke",
		"bør .. ikke (bygges|anlægges|købes|indføres|udvides|flyttes|videreføres|gives|gå|meddeles|godkendes|" +
			"imødekommes|gennemføres|vedtages|tillades|bevilges|sælges|lukkes|opføres|støttes|ske|iværksættes|" +
			"accepteres|indgås|fraviges|nedlægges|etableres|dispenseres)",
		"bør (undgås|afvises|afslås|stoppes|nægtes)",
		"(finder|anser|vurderer|vurderes|synes) .. (betænkelig*|uforsvarlig*|uheldig*|utilrådelig*|risikabel*)",
		"(er|hører) .. imod at", "(intet|ikke|ingen) .. fagligt (belæg|grundlag) for",
		"(fraråder|frarådes|fraråde|frarådet)",
		"fagligt (uforsvarlig*|betænkelig*|uheldig*|problematisk*|forkert*)",
		"ikke (er)? (fagligt_forsvarlig*|faglig_forsvarlig*|fagligt_tilrådelig*|fagligt_begrundet|" +
			"hensigtsmæssig*|tilrådelig*|forsvarlig*)",
		"(samlet_set|alt_i_alt|under_ét|samlet) (bliver|forringes|forværres|vil_blive|er|stiller|får|" +
			"gør) .. (dårligere|ringere|værre|farligere|forringet)",
		"(bliver|er|får|stiller) (samlet_set|alt_i_alt|under_ét) (dårligere|ringere|værre|farligere)",
		"ikke .. (fagligt|teknisk|trafikalt|miljømæssigt|sundhedsmæssigt|sikkerhedsmæssigt|økonomisk|pædagogisk|" +
			"byggeteknisk|statisk|+fagligt) (forsvarlig*|tilrådelig*|holdbar*|ansvarlig*)",
		"(vurder*|finder|anser|konkluderer|viser) .. at .. (samlet_set|samlet|alt_i_alt|under_ét|samlet_vurderet|" +
			"i_det_store_hele) .. (dårligere|forringe*|forværre*|værre|ringere|farligere|mindre_sikker|" +
			"mindre_trygt)",
		"(store|alvorlige|væsentlige|betydelige|faglige) .. betænkelighed*",
		"(advarer|advare) .. (mod|imod)", "spild af",
		"(ikke|næppe) .. den (rigtige|bedste|rette) (løsning|placering|model|vej|brug)", "ikke kan støtte*",
		"(kan|vil) (derfor|fagligt)? ikke støtte*",
		"peger .. (imod|mod) .. (forslaget|projektet|planen|løsningen|ansøgningen|placeringen|indstillingen|salget|ordningen)",
	},
	// that something is not fit for what it is to be used for; what is bought new or mended was so before
	"uegnet": {
		"(uegnet|uegnede)",
		"(ikke|næppe) (er|bliver|være|vil_være|anses_for|vurderes)? (fagligt|særlig|tilstrækkelig*|helt)? " + apt,
		"(finder|mener|ser) (ikke|næppe) at .. (" + safe + ")",
		"(finder|anser|kalder) .. (farligt|farlig|utrygt|usikkert|problematisk|hasarderet)",
		"for (lille|små|smal|smalle|smalt|stejl|stejle|stejlt|svag|svagt|farlig*|risikabel*|usikker*|trafikeret|" +
			"ringe|dårlig|dårligt|mørk|mørkt|lav|lavt|kort|fugtig|støjende|spinkel) til",
		"(ikke_holder|holder_ikke|ikke_egner_sig|næppe_holder) til", "kan ikke (bære|klare|rumme|tåle|holde_til)",
	},
	// strong enough to need no word of the recommendation: said of what is told in the assessment
	"staerkt": {
		"(råde|råder|rådet|rådede|anbefale|anbefaler|tilråde|tilråder) .. (lade_være|lade_det_ligge|afstå)",
		"ikke .. (+fagligt|pædagogisk|fagligt|lægeligt|trafikalt|teknisk|sundhedsmæssigt|" +
			"sikkerhedsmæssigt) (forsvarlig*|tilrådelig*|ansvarlig*)",
		"(pædagogisk|+fagligt|lægeligt|sundhedsmæssigt|sikkerhedsmæssigt) uforsvarlig*",
	},
	// verdicts that count where they take up what the item is about
	"dom": {
		"(kan|vil|tør|skal) .. (ikke|hverken) .. (stå_inde_for|stå_på_mål|lægge_navn|lægge_ryg|tage_ansvar*|" +
			"bære_ansvar*|sige_god_for|være_bekendt|gå_inde_for|acceptere|anbefale|forsvare|forsvares|anbefales|tilrådes)",
		"(hører|passer) .. ikke .. (hjemme|ind)", "(malplaceret|malplacerede|fejlplaceret|forfejlet|uforenelig*|utilstrækkelig*)",
		"(den|det) (ringeste|dårligste|værste|svageste|mindst_egnede|dårligst_egnede|mindst_hensigtsmæssige|" +
			"ringest_tænkelige|dårligst_tænkelige) (af|blandt|placering|løsning|sted|valg|model|ansøgning|tilbud|mulighed)",
		"(vil|ville) være .. (en_fejl|fejltagelse|forkert|ansvarsløst|hasarderet|uklogt|et_fejlgreb)",
		"er (en_fejl|et_fejlgreb|en_dårlig_idé|en_dårlig_ide) at",
		"bør .. (opgives|skrinlægges|droppes|henlægges|forkastes|aflyses)", "bør .. lade (være|ligge)",
		"(dybt|stærkt|alvorligt) (bekymre*|betænkelig*)", "(lever_ikke|ikke_lever|lever_næppe) op",
		"(opfylder|opfyldt) (ikke|ingen|hverken)", "(svarer|stemmer) ikke (til|overens)",
		"falder (uden_for|udenfor)", "under det .. niveau", "strider .. (mod|imod)", "(ikke|næppe) (er|vil_være)? vejen frem",
	},
	// that the answer is to be no, whatever it is called
	"nej": {
		"bør .. (have|få|mødes|besvares|ende|resultere|modtage) .. (nej|afslag)",
		"(svaret|afgørelsen|udfaldet) .. (må|bør|skal) .. (nej|afslag)", "(taler|tale) .. for (et)? (afslag|nej)",
		"(peger|peget) .. (på|mod) (et)? (afslag|nej)",
		"(må|bør|skal) (svaret|afgørelsen|udfaldet) .. (nej|afslag)", "(må|bør) .. siges nej",
	},
	"bevar": {"(bør|skal|må) .. (bevares|bibeholdes|opretholdes|fastholdes)", "er .. uundværlig*"},
	// what is said for it: then a word against is one of two sides
	"medhold": {
		"(vurder*|finder|mener|anser|anbefal*|peger|konkluder*) .. (egnet|velegnet|forsvarlig*|bedst*|" +
			"tilstrækkelig*|løser|god|godt|gode|nok|rimelig*|fornuftig*|hensigtsmæssig*|positiv*|fordel|fordele|" +
			"fordelen|fordelene|fordelagtig*|opfylder)",
		"(taler|tale) for (at|forslaget|projektet|løsningen)",
		"(er|men) (fagligt|stadig)? (forsvarlig*|velegnet|egnet|den_bedste|bedst|bedre)",
		"(lever_op_til|opfylder) (dog|derimod|fuldt|nu|alle|kravene|kriterierne|betingelserne)",
	},
	// what is mended or bought new was bad before, what is moved or ended may be
	"fornyer": {"(skiftes|skifte|udskiftes|istandsættes|opgraderes|fornyes|renoveres|erstattes|udbedres|repareres|afløses)"},
	"aendrer": {
		"(udvides|udvide|skiftes|skifte|istandsættes|genopbygges|nedrives|nedlægges|lukkes|fjernes|sælges|" +
			"ophører|opsiges|afvikles|flyttes|flytte|opgraderes|ændres|revideres|omlægges|samles|erstattes|afløses|udbedres|repareres)",
	},
	"nutid": {
		"(i_dag|nu|nuværende|eksisterende|hidtil|hidtidige|i_øjeblikket|gamle|hvis|uden|fortsat|fortsætte|" +
			"længere|alternativ*|model|modellen)",
	},
	"forbedrer": {
		"(mere|flere|ekstra|øges|øge|udvides|ansættes|ansætte|hæves|forbedres|udskiftes|renoveres|ombygges|" +
			"ombygning*|renovering*|udvidelse*|udskiftning*|ny|nyt|nye|indføres)",
	},
	// what has no effect, where the recommendation goes on with it
	"virkningsloes": {
		"(ikke|næppe|ingen|intet) (har)? (haft|ses|set|fundet|måles|målt)? (nogen|den_ønskede|en|målbar*|" +
			"dokumenteret)? (virker|virket|virke|effekt*|virkning*|gavner|gavnet|nytter|nyttet)",
		"virker (derfor|altså|dermed|tilsyneladende)? ikke", "har (derfor|altså|dermed)? ikke (virket|haft)",
		"(virkningsløs*|nytteløs*|forgæves|uden_effekt|uden_virkning)",
		"(effekten|virkningen|resultatet|udbyttet) (er|var|har_været) (negativ*|dårlig*|skuffende|ringe|minimal*|" +
			"udeblevet)",
		"er (effekten|virkningen|resultatet|udbyttet) (negativ*|dårlig*|skuffende|ringe|minimal*)",
		"(negativ|modsat) (effekt|virkning)",
	},
	"videre": {
		"(videreføres|videreføre|fortsætter|fortsættes|fortsætte|forlænges|forlænge|gøres_permanent|permanent|" +
			"udvides|udbredes|gentages|fastholdes)",
	},
	"for-lidt": {"(#|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv) .. er for (få|lidt)"},
	"faerre":   {"(nedlægges|nedlægge|lukkes|lukke|fjernes|spares|bortfalder|afvikles|sløjfes|skæres)"},
	// what speaks against it, which the weighing for it may have outweighed
	"imod-svag": {"taler .. (imod|mod)"},
	"for": {
		"(vurder*|finder|anser|anbefal*|peger_på|foretræk*|støtter) .. (fordi|da|idet|eftersom|for_at|at)",
		"taler for", "(fordel|fordele|fordelen|fordelene|fordelagtig*)", "(lægger|lagt|lægges) vægt",
	},
	"bedst": {
		"(vurder*|anbefal*|faglig*|resultater*|viser|peger|konkluder*) .. (bedst*|størst*|mest|billigst*|" +
			"stærkest*|fordelagtig*|foretrække*|anbefal*)",
	},
	// said of a place or a bidder by name
	"bedst-navn": {
		"(er|vurderes_at_være|vurderes_som|anses_for) (klart|fagligt|samlet|samlet_set|derfor|også)? (bedst|" +
			"den_bedste|det_bedste|bedst_egnet|mest_velegnet|mest_egnet|mest_hensigtsmæssig|den_mest_egnede|den_mest_velegnede)",
	},
	"negativt": {
		"(afslag|afslås|afvises|ikke|forkastes|nægtes|undlades|henlægges|fravælges|ophæves|udskydes|udsættes|stoppes|standses|opgives)",
	},
	// that a point refuses what somebody applied for
	"afslag": {
		"(afslag|afslås|afvises|nægtes)", "ikke (imødekommes|meddeles|gives|tillades|dispenseres|bevilges|støttes|godkendes)",
	},
	// what speaks for saying yes to it
	"ja": {
		"(bør|kan) (derfor|altså|også|godt|fagligt|dermed)? (imødekommes|tillades|accepteres|anbefales|støttes|tilrådes|anbefale|støtte)",
		"(taler|peger) .. (for|på) (en|et|at)? (dispensation|tilladelse|tilsagn|imødekommelse|imødekomme|give|tillade|godkende)",
		"(anbefal*|støtte*|tilråde*) (at)? (der)? (gives|meddeles|imødekommes|ansøgningen|dispensation|tilladelse)",
		"(andet_udfald|andet_svar|anden_afgørelse|et_afslag|et_nej) .. (begrund*|forskelsbehandl*|usaglig*|ulig*|strid*|svært)",
		"(intet|ikke|ingen) .. (fagligt|faglige|sagligt|saglige|planmæssigt|planmæssige) .. (imod|indvend*|til_hinder|betænkelig*)",
		"(opfylder|overholder|lever_op_til) (dermed|derfor|altså|således|alle|samtlige|de|lov*|reglerne|puljens|planens)? " +
			"(de|krav|kravene|betingelserne|kriterierne|kriterier|vilkårene|betingelser)",
	},
	// what speaks against it, or why the answer is no all the same
	"imod-ja": {
		"(præcedens*|afslag|afslås|afvis*|fraråd*|imødekommes_ikke|undergrave*|tilsidesæt*)",
		"(taler|tale) (dog|derimod|også)? .. (imod|mod)",
		"(ikke|hverken|næppe) .. (opfyld*|imødekomme*|anbefale*|støtte*|egnet|forenelig*|foreneligt|overens|råd|plads|midler|hjemmel)",
		"(væsentlig*|betydelig*|stor|store|alvorlig*) (gene*|ulempe*|indblik*|skygge*|risiko*|belastning*)",
		"(men|dog|alligevel|imidlertid|derimod) .. (ikke|opbrugt|mangler|for_lille|for_stor|for_høj|strid*|hensyn*|lokalplan*)",
		"(opbrugt|strider|i_strid|uforenelig*)",
	},
	"andet": {
		"(alternativ*|øvrige|i_stedet|anden|andre|andet|yderligere|ellers|modsat|0-alternativ*|nulalternativ*|" +
			"udskyd*|udsæt*|undlad*|vente|afslag|afvis*|høringssvar*|forslag_om|ønske_om|ønsket_om|høringsparten|" +
			"naboerne|ansøger_ønsker|en_større|en_mindre|et_større|et_mindre|tidligere|oprindelige|uden_vilkår|" +
			"længere|højere|lavere|hel|fuld|mere_end|færre_end)",
		"(naboen|nabo|beboerne|foreningen|grundejerforening*|styrelsen|ministeriet|politiet|ansøger|ansøgeren|" +
			"forældrene|borgerne|museet|handicaprådet|ældrerådet|ejeren|bygherre*) (finder|anser|mener|vurderer|" +
			"fraråder)",
		"(nabohus*|naboejendom*|nabogrund*)",
		"(uden|hvis|såfremt|medmindre|hvor|når|som_eneste|frem_for|fremfor|kun|alene|fortsat|fortsætte|bevare|" +
			"beholde|blive_i|nuværende|gældende|i_dag|i_øjeblikket|hidtidige|eksisterende|nu)",
	},
	"udenfor": {"uden for", "og uden", "med andre ord", "på den anden side"},
	"dog": {
		"(på_trods|trods|uanset|alligevel|dog) .. (indstilles|anbefales|foreslås|indstiller|anbefaler)",
		"(indstilles|anbefales|foreslås|indstiller|anbefaler|peger_på) .. (trods|uanset|alligevel|fordi|da|idet)",
		"(derfor|alligevel) (indstilles|anbefales|foreslås|indstiller|anbefaler|anbefalet|indstillet|valgt|" +
			"foretrukket|foreslået)",
		"når .. alligevel",
	},
	// that the politicians asked for just this; told right beside it
	"bestilt": {"(udvalget|byrådet|kommunalbestyrelsen) .. (bedt|besluttet|besluttede|bad)"},
	"gang": {
		"(lukkede_døre|lukket_dagsorden|lukket_møde|lukket_punkt)",
		"(sagen|sag|behandlingen) .. (haster|udsendt|sendt_ud|dagsorden*|fremsendes|udsættes)",
		"(eftersendes|eftersendt)", "(inden|siden|før|indtil) da",
		"(sagen|punktet) (forelægges|behandles|fremlægges|fremsendes)",
		"(formålet|hensigten) med (sagen|punktet|dagsordenspunktet|behandlingen)",
		"(udlagt|udlægges|udlægger) til .. formål", "offentlige formål",
		"(tilbud|tilbuddet|tilbuddene|bud|buddene|leverandør*|ansøger*|ansøgninger*) (vurderes|bedømmes|" +
			"er_vurderet)",
		"idet (det)? bemærkes", "med virkning (fra|pr|i)",
		"(nødvendige|nødvendig) (tilladelse*|dispensation*|godkendelse*|papirer|dokumenter|aftaler)",
		"(vurderet|vurderes|vurdering) .. (#_kr|#_mio|#_millioner)", "(offentlig|offentlige|seneste) vurdering",
		"(ejendomsvurdering*|grundvurdering*)",
		"(foreningens|klubbens|fondens|selskabets|institutionens|rådets|lovens|laugets|museets|husets|centrets|" +
			"skolens) formål (er|var|ifølge)",
		"(blev|købte|købt|oprettede|overtog|anlagde|fik|modtog) .. # .. (for_at|med_henblik|med_det_formål)",
		"tages hensyn til",
		"(arbejdet|montagen|opsætningen|leveringen|udførelsen|byggeriet|anlægsarbejdet) .. (udføres|planlægges|" +
			"tilrettelægges|sker|koordineres)",
		"(besked|orienteres|underrettes|informeres) .. for at", "enig i placeringen",
	}, // of the item's own way or of how it is done, not of the matter
	"grund": {
		"vurder*", "*vurdering", "*vurderingen", "begrund*", "fordi", "idet", "eftersom", "lægge* vægt",
		"lagt vægt", "baggrund", "samlet set", "afvej*", "hensyn*", "derfor", "(behov|behovet) for", "nødvendig*",
		"skyldes", "årsag*", "anbefal*", "for at", "formål*", "med henblik", "lovpligtig*", "kriteri*",
		"(fordel|fordele|fordelen|fordelene|fordelagtig*)", "ulempe*", "således at",
		"grund til", "grundet", "på grund af", "hensigt*", "skal sikre", "sikrer", "bidrager", "medvirker",
		"understøtter", "giver mulighed", "opfylder", "lever op til", "i overensstemmelse", "følger af",
		"som følge af", "dermed", "herved", "slidt*", "nedslidt*", "bedre", "billigere", "behovet", "venteliste*",
		"påbud*", "forpligt*", "problem*", "utidssvarende", "utæt*", "opnås", "løser", "forbedre*", "styrke*",
		"enig*", "tilslutter", "støtter", "risiko*", "effekt*", "virkning*", "(flest|færrest) stemmer",
		"(opsagt|opsiges|opsagde)", "(sikkerhed|sikkerheden|trafiksikkerhed*|brandsikkerhed*)",
		"(mangler|manglet|savner|savnet|manglede)",
		"(dobbelt|tre_gange|langt|meget) (så|mere) (meget|stor|stort|mange|plads)",
		"(mere|bedre|god|masser_af) plads", "(peget_på|foretrækker|foretrukket|ønsket_sig)",
		"(dårligst|dårlig_stand|ringe_stand|defekt*|ødelagt*|nedbrudt*|pæleorm|råd_i|rådne|råddent|angrebet_af|" +
			"påkørs*)",
		"skal (ud|fraflyttes|rømmes)", "må (efter_loven|lovligt)? ikke",
		"ikke må (give|støtte|drive|sælge|gives|bruges)", "(forbyder|forbudt|ulovlig|ulovligt|ulovlige)",
		"utilfreds*",
		"(*puljen|*puljerne|midlerne|rammen|beløbet|kontoen) er (fordelt|brugt|opbrugt|disponeret|tom|tømt)",
		"(forkert|forkerte|fejlen|fejl|fejlagtig*|hvorfor)", "(højeste|laveste|billigste) (bud|tilbud|pris)",
		"(højeste|laveste|billigste) af", "(har|havde|får) (hårdt|også|stadig|meget|derfor)? brug for",
		"(tættere|nærmere|større|lysere|nyere|kortere|hurtigere|mindre|tryggere|roligere|stærkere) .. end",
		"ikke (fornyes|forny|forlænges|forlænge)",
		"(lejen|huslejen|prisen|udgiften|udgifterne) .. (forhøjet|forhøjes|fordoblet|fordobles|steget|stiger|" +
			"sat_op)",
		"(forhøjet|fordoblet|sat) (lejen|huslejen|prisen)",
		"(svigt*|nedbrud*|i_stykker|brudt_sammen|bryder_sammen|lækage*|skimmel*|svamp|rust*|revne*|ulykke|" +
			"ulykker|ulykken|uheld|uheldene|forældet*|for_lille|for_små|for_smal|for_smalt)",
		"så .. (måtte|ikke_længere)",
		"(afhjælpe|afhjælper|afhjælpes|undgå|undgås|slipper|spare|sparer|spares|mindske|mindsker)",
		"så .. (kan|bliver|undgår|får)", "(let|nem|nemt|egnet|velegnet) (at|til)",
		"(gør|gøre|bliver|blive|giver|give|får|få) .. (lettere|nemmere|hurtigere|tryggere|sikrere|sundere|" +
			"grønnere|roligere|enklere|mere|flere|færre|mindre)",
		"skal (få|give|gøre|hjælpe|lette|skabe|samle|binde|øge|løfte|fremme)",
		"(er|finder|findes|vurderes) .. (velegnede|velegnet|egnede|egnet|egner_sig)",
		"(efterspurgt|efterspørger|efterspørgsel*|overfyldt*|pladsmangel*|trængsel*|stjålet)",
		"(er|bliver) (helt|altid|ofte)? (fyldt|fyldte|fuldt|optaget|optagne)", "hænger sammen med",
		"(svarer|passer) til (behov*|ønske*|strategi*|politik*)",
	},
	"fakta": slices.Concat(trouble, need, otherwise, found, gain, []string{"(da|betyder|medfører)"}),
	// of a point that leaves the choice to the politicians: there is nothing to give a reason for
	"aaben": {
		"(drøfter|drøfte|drøftes|hvorvidt)", "(stilling|stilling_til) (om|hvorvidt|hvad|hvilken|hvilket|hvordan)",
		"(beslutter|vælger|afgør) (om|hvad|hvilken|hvilket|hvordan)",
	},
	// what a heading asks, answered below it
	"hvorfor": {"(hvorfor|anledning|anledningen|behov|behovet|problem|problemet|udfordringen|begrundelse*|årsag*|formål*)"},
	// a reason that a point gives itself
	"grund-punkt": {
		"(højeste|laveste|billigste|bedste) (bud|tilbud|af)", "(fordi|idet|eftersom|begrundes|begrundet)",
		"på grund af", "med den begrundelse",
	},
	"skoen": {"(konkret|konkrete|individuel|individuelle|lægelig|samlet_konkret) vurdering*"}, // of a person, not of the matter
	// hver for sig for lidt: de kan handle om alt muligt
	"svag": {
		"(så|kræver|mål|målet|betyder|medfører|herefter|mangler|mangle|giver|finder|forventes|ønske*|udløber|" +
			"dyrere|hurtigere|lettere|konsekvens*|ifølge|reguler*|svarende_til|svarer_til|led_i)",
		"efter (tilbud|loven|aftale*|reglerne)", "(står|stået|stod|henligger) (tom|tomt|tomme|ubrugt)",
	},
}

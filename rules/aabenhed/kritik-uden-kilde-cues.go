package aabenhed

// criticismCues are what kritik-uden-kilde listens for.
var criticismCues = with(verdictCues, map[string][]string{
	"kritik": {
		watchdogs + " .. " + criticise,
		criticise + " .. (af|fra|hos) " + watchdogs,
		"(styrelsen|+styrelsen|tilsynet|inspektionen|myndigheden) (har|havde)? .. (kritik|kritiseret|kritiserer|" +
			"kritiserede|påtalt|påtaler|påtalte|påtale|påbud|påbudt|påbød|indskærpet|indskærpelse|" +
			"anmærkning*) .. (kommunen|forvaltningen|plejehjem*|plejecent*|+centret|cent*|skolen|+skolen|+huset|" +
			"afdelingen|+afdelingen|dokumentation*|hygiejne*|medicin*|sagsbehandling*|håndtering*|tilbud*)",
		"(ankestyrelsens|ombudsmandens|datatilsynets|arbejdstilsynets|socialtilsynets|ældretilsynets|revisionens|" +
			"revisors|rigsrevisionens) (kritik|kritiske|påtale|påbud|henstilling*|afgørelse*|udtalelse*|rapport|" +
			"bemærkning*|anbefaling*|anmærkning*|vurdering)",
		"(genstand_for|mødt_af|udsat_for|følge_af|anledning_af|baggrund_af) .. (kritik|påtale|påbud|anmærkning|" +
			"henstilling|indskærpelse)",
		"(kritik|påtale|påbud|anmærkning|anmærkninger|henstilling|indskærpelse) .. (foreligger|foreligget|" +
			"rettet_mod|over_for|mod) .. (kommunen|forvaltningen|afdelingen|+afdelingen|centret|+centret|huset|teamet)",
		watchdogs + " .. (utilfreds*|peget_på|pegede|rejst|rejste|betænkelig*|bekymr*|advaret|advarede|svagheder|" +
			"mangler|mangelfuld*|utilstrækkelig*|lovstridig*|ulovlig*)",
		"(svagheder|mangler|problemer|forhold) .. (påpeget|rejst|nævnt|fundet|konstateret) (af|hos) " + watchdogs,
		watchdogs + " .. (fandt|fundet|finder|konstaterede|konstateret|konstaterer) .. (mangler|fejl|problem*|" +
			"overtrædelse*|svigt|afvigelse*|utilstrækkelig*|risiko)",
		"(uvildig*|ekstern*|uafhængig*) .. (rapport*|undersøgelse*|gennemgang*|analyse*) .. (peger|peget|pegede|" +
			"påpeger|påpeget|konkluderer|konkluderede|fandt|fundet|finder|kritiserer|viser|viste) .. (problem*|" +
			"mangler|svigt|fejl|kritisk*|alvorlig*|utilstrækkelig*)",
		"(revisionens|tilsynets|ankestyrelsens|styrelsens) side .. (kritik*|tvivl|påpeget|peget|påtalt)",
		"(uanmeldt|anmeldt|ordinært|reaktivt|skærpet) (tilsyn|tilsynsbesøg|kontrolbesøg) .. (fandt|konstaterede|" +
			"viste|afdækkede|gav|førte_til) .. (mangler|fejl|problem*|kritik|påbud|påtale|svigt|overtrædelse*)",
		"(ved|efter|under) (et|det|de|sidste|seneste|årets)? (tilsyn|tilsynet|tilsynene|+tilsyn|+tilsynet|" +
			"tilsynsbesøg|tilsynsbesøget|kontrolbesøg|kontrolbesøget) .. (udtalt|rejst|givet|fremsat|gav|" +
			"fik) .. (kritik|påtale|påbud|indskærpelse|anmærkning*|bemærkning*)",
		"(ved|efter|under) (et|det|de)? (uanmeldt*|anmeldt*|ordinær*|sidste|seneste) (tilsyn*|kontrolbesøg*|" +
			"tilsynsbesøg*) .. (kritik|påtale|påbud|indskærpelse|anmærkning*|bemærkning*)",
		"(klagenævnet|ankenævnet) for .. (gav|giver|givet) (forældrene|klager*|borger*|familie*|naboen|naboerne|" +
			"ejer*|ansøger*) .. (ret|medhold)",
		"tilsynet .. (konstaterede|konstateret|kritiserede|kritik|påtalte|påpegede|fandt) .. (mangler|" +
			"opmærksomhedspunkt*|problemer|fejl|forhold|kritik|overtrædelse*)",
		"(konstaterede|påpegede|kritiserede|påtalte|fandt) tilsynet",
		"(tilsynsrapport*|revisionsberetning*|tilsynsbesøg*) .. (kritik|kritis*|påpege*|påtale*|mangler|" +
			"alvorlige|overtrædelse*|anmærkning*)",
		"(fået|modtaget|fik|modtog) .. (påbud|påtale|kritik|næse|indskærpelse|henstilling*) (af|fra|om|for|på)?",
		judges + " .. " + condemns, condemns + " .. (af|fra|hos|i|ved) (en|et|den|det)? " + judges,
		// what it thinks told before who thinks so
		"(ikke|uden) .. (lever_op|levede_op|godt_nok|tilstrækkelig*|overholdt|overholder|fulgt|i_orden|" +
			"forsvarlig*|acceptabel*) .. " + says,
		"(utilstrækkelig*|mangelfuld*|kritisabel*|ulovlig*|lovstridig*|uforsvarlig*|uacceptabel*|for_dårlig*|" +
			"bekymrende) .. " + says,
		"(ifølge|efter) (" + bodies + ") .. (utilstrækkelig*|mangelfuld*|kritisabel*|lovstridig*|uforsvarlig*|" +
			"uacceptabel*|ikke_lever_op|ikke_levede_op)",
		// a case lost
		upholds + " (klager*|naboen|naboerne|borgeren|ejeren|ejerne|ansøger*|tilbudsgiver*|den|en|forældrene|" +
			"familien|foreningen|firmaet|virksomheden|lodsejer*|beboer*|moderen|+giveren|+giver) .. (medhold|ret)",
		"(kommunen|forvaltningen|vi) (har|havde)? (tabt|tabte) .. (sag|sagen|retssag|retssagen|klagesagen) (i|" +
			"ved|mod|om|ved_en)? (+nævnet|+retten|ankestyrelsen|højesteret)",
		"kommunen .. ikke (fik|fået|har_fået)? medhold", "(fik|fået) (kommunen|forvaltningen|vi)? ikke medhold",
		"dumpe* .. (kontrol*|tilsyn*|+kontrol|+tilsyn|" + bodies + ")",
		// in figures of speech, and by what had to be done
		judges + " .. (rap_over|rynk*_på_næsen|løftet_pegefinger|rystede_på_hovedet|sagde_fra|greb_ind|gribe_ind|" +
			"slog_ned|slået_ned|taget_til_orde|vred|skældud|pegefingeren|på_næsen)",
		judges + " .. (bedt|beder|bad|krævede|kræver|pålagt|pålagde|forlangte) .. (kommunen|os|plejehjem*|skolen|" +
			"huset|centret|tilbuddet) .. (standse|stoppe|ændre|rette|bringe|lovliggøre|rydde|lukke|udbedre)",
		judges + " .. (fandt|fundet|finder|kaldte|kalder|kendte|kendt|erklærede) .. (usaglig*|ulovlig*|for_lav*|" +
			"for_dårlig*|forkert*|mangelfuld*|uforsvarlig*|urimelig*|ugyldig*|utilstrækkelig*|uacceptabel*|" +
			"for_lang*|for_høj*)",
		"(fundet|kendt|kaldt|bedømt|vurderet) .. (usaglig*|ulovlig*|for_lav*|for_dårlig*|forkert*|mangelfuld*|" +
			"uforsvarlig*|ugyldig*|utilstrækkelig*|uacceptabel*) .. (af|hos|ved) (ankestyrelsen*|ombudsmanden*|" +
			"+tilsynet|+tilsynets|+nævnet|+styrelsen|byretten|landsretten|revisionen|revisor)",
		"(klarede|klaret|klarer) sig (dårligt|skidt|ikke_godt|mindre_godt) .. (" + bodies + "|tilsynets|" +
			"+tilsynets|+styrelsens|kontrol*)",
		"(påbud|påtale|kritik|bøde|anmærkning*|henstilling*) fra (" + bodies + ")",
		judges + " (mener|fandt|fastslog|fastslår|konkluderer|konkluderede|har_fundet) .. (i_strid_med|ulovlig*|" +
			"lovstridig*|for_længe|ikke_lovlig*|ikke_overholdt|ikke_overholder|ikke_levet_op|ikke_lever_op)",
		watchdogs + " .. " + finds, "(revisor|revisoren|revisionen) .. (taget|tog|tager) forbehold",
		"(ombudsmanden|ankestyrelsen|datatilsynet|statsrevisorerne) .. (kaldte|kalder|kaldt) .. (beklagelig*|" +
			"uheldig*|kritisabel*|uacceptabel*|meget_lang*)",
		// what it would not accept, took back or asked for
		overseers + " .. ikke .. (villet|kunnet|ville|kunne|turdet) .. (godkende|godtage|påtegne|anerkende|" +
			"acceptere|frigive)",
		overseers + " (ville|kunne) ikke (godkende|godtage|påtegne|anerkende|acceptere)",
		overseers + " .. (sendt|sendte|omgjort|omgjorde|hjemvist|hjemviste|ophævet|ophævede|annulleret|" +
			"annullerede) .. (afslag|afslagene|afgørelse|afgørelser|afgørelsen|tilladelsen|planen|kommunens)",
		"(ankestyrelsen|+nævnet) gav .. (ret|medhold) i", overseers + " .. (anmeldt|meldt) kommunen",
		"(ombudsmanden|ankestyrelsen|datatilsynet) .. (bedt|bad) .. (forklaring|redegørelse)",
		"(byretten|landsretten|højesteret) .. (dømt|dømte) kommunen",
		"(byretten|landsretten|højesteret) .. dømt til", "dømt .. (byretten|landsretten|højesteret)",
		overseers + " .. (advaret|advarede) (mod|om|imod)",
		overseers + " .. (ladet_forstå|mener|mente|finder|fandt|vurderer|vurderede) .. ikke .. nok",
		overseers + " .. " + faults,
		overseers + " .. (gav|givet|udløste|udløst|udstedt|udstedte|meddelt|nedlagt|nedlagde|kom_med|kommet_med|" +
			"endte_med|førte_til) .. (påbud|forbud)",
		"(påbud|forbud) .. (fra|af) " + overseers,
		faults + " .. (fra|af|hos|ved|i) (det|den|en|et|kommunens|statens)? " + overseers,
		"(er|blev|kom|sat|placeret|kommet) .. skærpet (tilsyn|opsyn)", "strakspåbud*",
		"dumpe* .. (kontrollen|+kontrollen|tilsyn|tilsynet)",
		"(kritikken|påtalen|påbuddet|indvendingerne|anmærkningerne|bemærkningerne) (fra|af) " + overseers,
		"(tilsynsrapport*|revisionsrapport*|kontrolrapport*|rapporten|revisionsprotokol*) .. (nedslående|" +
			"dumpekarakter*)",
		"(konsulentfirma|konsulentfirmaet|konsulenterne|konsulenthuset|advokatundersøgelse*|" +
			"ekstern_undersøgelse) .. (dumpekarakter*|store_problemer|alvorlige_problemer|store_svagheder|svigt)",
		// a report with hard words
		"(ekstern*|uvildig*|uafhængig*) .. (rapport*|undersøgelse*|gennemgang*|analyse*|evaluering*|" +
			"advokat*) .. " + harsh,
		harsh + " .. (rapport*|undersøgelse|undersøgelsen|tilsynsrapport*|revisionsrapport*|advokatundersøgelse*) .. (af|om|fra|over)",
	},
	"hvem": {
		watchdogs, "(tilsynet|tilsynets)",
		"(ankestyrelsens|ombudsmandens|datatilsynets|arbejdstilsynets|socialtilsynets|ældretilsynets|revisionens|" +
			"revisors|rigsrevisionens)",
		"(rapport*|beretning*|udtalelse|udtalelsen|påbud|påbuddet|afgørelsen|kritikken|tilsynsrapport*|revisionsberetning*)",
	},
	"fremmede": {
		"(entreprenør*|leverandør*|bygherre*|firmaet|firmaets|vognmand*|foreningens|nabokommune*|byggeriet|" +
			"byggepladsen|model|modeller|planforslaget)",
		others,
	},
	"os": {"(over_for|mod|til) (kommunen|os)", "kommunen (har|havde|ikke|trods|skal|skulle)", "kommunens"},
	"intet": {
		"(mangler|mangle|manglede|manglende|uden|savner) .. (bilag|bilagene|dokumentation)", "bilag for #",
	}, // papers that are missing are no source
	"kilde": {
		"(bilag|bilaget|bilagene|vedlagt|vedlagte|vedlægges|vedhæftet|vedhæftes)",
		"(j.nr|journalnummer|journalnr|sagsnr|sagsnummer|j.nr.*)", "dateret", "(link|linket|www*|http*)", "kan læses (på|i|her)",
		"(ligger|findes|tilgængelig*|offentliggjort) (på|i)", "principmeddelelse*",
		"(beretning*|revisionsberetning*|rapport) (nr|nummer|for|om_regnskab*) .. #", "(nr|fob) #",
		"(punkt|pkt|side|afsnit) #", "årsrapport*",
	},
	"undtag": {
		"(har|havde) (ingen|ikke) (indvendinger|bemærkninger|haft)", "revision af",
		"(revideres|revisionsaftale*|revisionsfirma*|revisionsselskab*)",
		"(kan|vil|kunne|skal|bør|må|ville) .. (spørge|kritisere|kritiseres|påtale|påbyde|udtale|klage|klages|" +
			"påklages|omgøre|give|føre|rejse|undersøge|oplyse|påpege|bemærke|gøre_opmærksom)",
		"(hvis|såfremt|risiko_for|risikerer|risikoen)", "(klagevejledning*|påklages|klageadgang*|klagefrist*)",
		"(ankestatistik*|statistik*|omgørelse*|danmarkskort*)", "ændret eller hjemvist", "(høring|høringen|høringssvar*)",
		"(klage*|indbragt|indbringe*|orienteret|besked|ansøg*|indberet*) .. (til|for|over) (det|den)? (+nævnet|" +
			"+tilsynet|+styrelsen|ankestyrelsen|ombudsmanden)",
		overseers + " er (orienteret|hørt|underrettet|spurgt)", "(kritiserer|kritiserede) ikke",
		ownWatch + " (gav|giver|har|fandt|finder|vurderer|anser|foreslår|meddelte|havde|traf|førte|konstaterede)",
		"(*styrelsens|ministeriets|nævnets) vejledning*", "vejledning (om|nr|til)",
		"(ingen|uden|ikke) .. (bemærkning*|anmærkning*|kritik|påtale*|påbud|mangler)", "(konkurs|skat|forsikring*)",
		upholds + " (kommunen|forvaltningen|os|byrådet)", "(giver|får) " + judges,
	},
})

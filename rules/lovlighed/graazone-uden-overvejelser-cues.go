package lovlighed

// greyZoneCues are what graazone-uden-overvejelser listens for.
var greyZoneCues = map[string][]string{
	"graa":  legalDoubt,
	"tvivl": doubt,
	// What a body may come to say is the doubt itself, no ground to answer it; nor is the
	// word that only leads up to the doubt.
	"proeve": {
		"på den anden side .. (tvivl*|usikker*|uklar*|uafklaret|uvist|gråzone*)",
		"(holde|holder|bestå|består|stå_sig|står_sig|accepteres|godkendes|godtages) .. (i|hos|af|" +
			"ved) (ankestyrelsen|ombudsmanden|domstolene|klagenævnet|+klagenævnet|tilsynet)",
		"(ankestyrelsen|ombudsmanden|domstolene|klagenævnet|+klagenævnet|tilsynet) (vil|ville|kan|kunne|måtte)",
		"(ankestyrelsen|ombudsmanden|domstolene|klagenævnet|+klagenævnet|ministeriet|+ministeriet|" +
			"kl) har (aldrig|ikke|endnu_ikke)",
		lawyers + " .. " + unsure,
		"(retspraksis|praksis) .. (peger_i|ikke_entydig|uens|sparsom)",
		"(håber|satser_på|regner_med) .. " + courts, courts + " .. kunne",
		"(juridisk_afdeling|juristerne|advokaten|juridisk_kontor|kammeradvokaten) .. (kan_ikke|er_ikke|tør_ikke|" +
			"er_i_tvivl|er_usikker*) .. (udelukke|afvise|sikker|enig*|sige|garantere)",
		"(risiko|fare|mulighed|muligheden) for at (ankestyrelsen|ombudsmanden|domstolene|klagenævnet|+klagenævnet|tilsynet)",
	},
	// A short answer that leaves the question before it open.
	"svar": {"(formentlig|formodentlig|sandsynligvis|antagelig|antageligt|måske|muligvis|næppe|nok|uvist|uklart)"},
	// Whether the municipality may: legal doubt without any word for law.
	"maa": {
		"at (kommunen|byrådet|vi|man|en_kommune) (lovligt|overhovedet)? må",
		"(om|hvorvidt) .. (i_udbud|været_udbudt|udbydes|overholdt|overholder_loven)",
		"hvor (langt|meget|vidt) " + bound + " (rækker|strækker|går|gælder|dækker)",
		"(om|hvorvidt) (kommunen|byrådet|kommunalbestyrelsen|*udvalget|en_kommune|kommuner|kommunerne|man|vi|" +
			"foreningen|+foreningen) (overhovedet|egentlig|selv|fortsat|også)? (må|lovligt|har_lov|kan_lovligt|" +
			"er_berettiget|er_forpligtet|har_ret|har_pligt|har_adgang)",
		"(om|hvorvidt) (en|et|den|de)? (klub|klubben|forening|virksomhed|fond|fonden|selskab|selskabet|" +
			"institution|institutionen|skole|skolen|skolerne|lærerne|plejehjemmet|bestyrelsen|ansatte|" +
			"medarbejdere|frivillige|klubber|foreninger|virksomheder) (overhovedet|egentlig|selv|fortsat|også)? må",
		"(om|hvorvidt|at) .. (kræver|forudsætter|omfattet_af|falder_ind_under|falder_under|skal_i) .. (udbud|" +
			"udbudspligt|hjemmel|samtykke|udbudsloven|udbudsreglerne)",
		"(ligger|er|går|rækker|falder) (uden_for|ud_over) hvad (kommunen|kommuner|en_kommune|man|vi) .. (lovligt|" +
			"må)",
		"(om|hvorvidt) (en_kommune|kommuner) .. kan",
		"(om|hvorvidt) .. (reglerne|+reglerne|loven|+loven|lovens) .. gælder",
		"at (loven|+loven|reglerne) .. (dækker|tillader|omfatter|rummer)",
		"(om|hvorvidt) .. må (kommunen|byrådet|kommunalbestyrelsen|udvalget)",
		"(om|hvorvidt) .. (er|være) (tilladt|lovlig|lovligt|lovlige|forenelig|foreneligt|forenelige)",
	},
	// What an order or a permit may hold: the law decides it.
	"akt": {
		"(om|hvorvidt) (et|en|det|de|den|påbud*|forbud*)? .. (forbud|forbuddet|påbud|påbuddet|tilladelsen|" +
			"+tilladelsen|dispensationen|godkendelsen|+godkendelsen|servitutten|deklarationen|ekspropriation|" +
			"ekspropriationen) .. (kan|må|kunne) .. (omfatte|gælde|dække|rette_sig|rumme|gives|meddeles|" +
			"nedlægges|opretholdes|håndhæves)",
	},
	// Whether a claim or a promise still holds is a matter of law, whatever it is about.
	"krav": {
		"(om|hvorvidt) .. (+krav|+kravet|+kravene|krav|kravet|kravene|fordring*|tilgodehavende*|gæld|gælden|regning*|" +
			"erstatning*|aftale*|+aftale|+aftalen|kontrakt*|tilsagn*|løfte|løftet|garanti*|opsigelse*|reklamation*|" +
			"afgørelse*) .. (forældet|forældede|bortfaldet|gyldig|gyldigt|gyldige|ugyldig*|bindende|rettidig*)",
	},
	"spoerger": {
		"(kan|må) (kommunen|byrådet|kommunalbestyrelsen|vi|man|en_kommune) .. (overhovedet|egentlig|lovligt|" +
			"opkræve|forbyde|kræve|pålægge|nægte)",
	},
	"maanden": {"må .. (vente|undvære|opgive|aflyse|lukke|udskyde|regne_med|leve_med|finde|låne|skaffe|melde_fra|stoppe|nøjes|blive)"},
	// What is disputed is whether an arrangement of law can hold it.
	"strid": {
		"(omdiskuter*|omstridt|diskutabel*|tvivlsomt|kan_diskuteres|kan_anfægtes|juridisk_usikkert) .. (om|" +
			"hvorvidt) .. (kan|må|kunne) .. (+ordning|+ordningen|ordningen|aftalen|+aftalen|kontrakten|gebyr*|" +
			"tilskud*|bevilling*|dispensation*|tilladelse*|opsiges|opsige|overdrages|overdrage|opkræve|opkræves|" +
			"pålægge|pålægges|kræve|forbyde|nægte|nægtes)",
		"(om|hvorvidt) .. (stå_sig|holde|holder|bestå|står_sig) .. (klagesag*|retten|retssag*|domstol*|tilsyn*|prøvelse|prøvet|klage)",
	},
	// What a price, a fee or a support may be or cover: the law decides it.
	"pris": {
		"(om|hvorvidt) (prisen|priserne|+prisen|gebyret|+gebyret|taksten|+taksten|betalingen|+betalingen|" +
			"afgiften|+afgiften|tilskuddet|+tilskuddet|støtten|+støtten|rabatten|lånet|garantien|gaven|vilkåret|" +
			"kravet|ordningen|+ordningen|puljen|+puljen|salget|lejen|huslejen|udlejningen|samarbejdet|" +
			"oplysningerne|billederne|optagelserne|pladserne|forbuddet) .. (må|lovlig*|tilladt)",
	},
	"ret": {permit},
	// The bare name of a law or "the rules" only with a word for being allowed.
	"lov": {
		"(loven|lovens|+loven|+lovens|lov|lovgivningen|lovgivningens|reglerne|+reglerne|bekendtgørelsen|" +
			"+bekendtgørelsen|+bekendtgørelse|forordningen|+forordningen|direktivet|+direktivet)",
	},
	"kraever": {
		"(loven|+loven|reglerne|bekendtgørelsen|+bekendtgørelsen) .. (kræver|krav|foreskriver|bestemmer|" +
			"fastsætter|forudsætter|forlanger|siger)",
	},
	"om": {"(om|hvorvidt)"},
	"adgang": {
		"(må|tilladt|tilladte|adgang_til|omfattet|omfatter|ret_til|pligt|forpligtet|kræver|gælder_for|kan_kræve|" +
			"kan_opkræve|kan_pålægge|kan_nægte|dækker|rummer)",
		"(kan|må|skal|kunne) .. (regnes|henregnes|medregnes|anses|betragtes|sidestilles|tælles|tælle) (som|for|med|til|til_at)",
	},
	"tilladt": {
		"(må|tillader|tilladt|tilladte|adgang|omfattet|omfatter|rummes|rummer|holdes|holder|dækker|dækket|" +
			"ret_til|pligt|forpligtet|undtag*|forbud*|gælder_for|i_overensstemmelse|kan_ske|kan_lade_sig_gøre|" +
			"giver|kan|falder|svar|forældet|gyldig|gyldigt|ugyldig*|bindende)",
	},
	"overvejelse": {
		"(usikker*|uklart|uafklaret|lovligt|hjemmel) .. da",
		"(lagt|lægger|lagde) .. (vejledning*|krav|praksis|afgørelse*|bekendtgørelse*|forarbejder*) .. til grund",
		"(forvaltningen|administrationen|+forvaltningen|afdelingen|+afdelingen|vi|kommunen|der) .. (lægger|lagt|" +
			"lægges|lagde) .. vægt på",
		"(lægger|lagt|lægges|lagde) (forvaltningen|administrationen|vi|kommunen) .. vægt på",
		"taler (for|imod|mod)", "(for|imod|mod) taler",
		"på den (ene|anden) side (er|kan|taler|har|vil|må|står|gælder|siger|giver)",
		"(forarbejder*|lovbemærkning*)", "bemærkninger* til lov*",
		"(principmeddelelse*|principafgørelse*|ankestyrelse*|ombudsmand*|kendelse*|retspraksis)",
		"(klagenævnet|+klagenævnet|+klagenævnets) .. (fastslået|udtalt|afgjort|praksis|afgørelse_af|lagt)",
		"(domstol*|retten|landsret*|højesteret*|byretten|tilsynet|ankestyrelsen|ministeriet) .. (godtaget|" +
			"afgjort|fastslået|underkendt|accepteret|tilladt|udtalt|svaret|anset)",
		"juridisk (notat|vurdering|responsum|rådgiver|afdeling)",
		"kammeradvokat*", "advokat* .. (vurder*|notat|responsum|udtal*|anser|finder|konklude*)",
		"(dom|+dom|dommen) .. (tillod|godkendte|accepterede|fastslog|underkendte|gav)", "vejledende udtalelse*",
		"(ministeriet*|+ministeriet*) (vejledning|udtal*|svar*|notat)", "ministeriet* (vurder*|oply*)",
		"kl* (notat|vurdering|vejledning)", "kl .. (notat|svaret|vurderet|udtalt)", "begrundelsen er",
		"(hensynet|hensyn) til .. (peger|taler|trækker)",
	},
	// Words of a ground that are also said of other things: in the next sentence they count
	// where that speaks of law or of the doubt too.
	"grund": {
		"(dom|+dom|dommen|+dommen|begrund*|advokat*|*udtalelse|*udtalelsen|*udtalelser)", "ministeriet* har",
		"efter praksis", "(lægger|lagt|lægges|lagde) .. vægt på", "på den (ene|anden) side",
		"(beror|skyldes|bygger|hviler|baseret) .. (på|at)",
	},
	// Both sides told in a table.
	"sider": {"taler (for|imod|mod)", "(argumenter|hensyn|grunde) (for|imod|mod)"},
	// A reason in the next sentence is one for the doubt only where that speaks of law too.
	"fordi": {"(fordi|idet)"},
	"ikke": {
		"(ikke|ingen|uden) (nogen|noget)? tvivl om",
		"(unge|børn|elever|eleverne|borgere|borgerne|frivillige|forældre|forældrene|brugere|brugerne|ansatte|" +
			"medarbejdere|medarbejderne|naboer|beboerne|de|man|du) (er|bliver|kan_være|ofte_er) .. (i_tvivl|usikre|tvivl)",
		"en (afgørelse|aftale|kontrakt|bevilling|dispensation|tilladelse|opsigelse) .. uden .. kan være ugyldig",
		"i tvivlstilfælde", "(er|hvis|ved|når) (du|man|borgeren|borgere|ejeren|ansøgeren|forældre) (er)? i tvivl",
		"tvivl om (målgruppe*|diagnos*|antal*)",
		"(lovforslag*|lovændring*|vedtages|ikrafttræd*|træder_i_kraft|lovprocessen)",
		"(ingen|uden|ikke_nogen|hævet_over) (juridisk|juridiske|retlig)? (tvivl|risiko|usikkerhed|uklarhed)",
		"(mindske|undgå|fjerne|afklare|minimere|reducere|nedbringe|mindsker|undgås) .. (juridisk|" +
			"juridiske) (risiko|usikkerhed|tvivl|uklarhed)",
		"(antal|antallet|økonomi*|udgift*|beløb*|finansiering*) .. (uklar*|usikker*|uafklaret)",
		"usikker* .. (økonomi*|udgift*|tal|prognose*|målinger*)",
	},
}

package neutralitet

// proposalCues are what medlemsforslag-mangler-oplysning listens for.
var proposalCues = map[string][]string{
	"bemaerk": {
		"(forvaltningen|administrationen|direktionen|kommunaldirektøren|centret|sekretariatet|" +
			"stabene) .. (bemærker|bemærke|oplyser|vurderer|skønner|anslår|gør_opmærksom|finder|har_beregnet|foreslår)",
		"(skrevet|udarbejdet|besvaret) af .. (*forvaltningen|administrationen|direktionen|sekretariatet|" +
			"*afdelingen|centret)",
		"(forvaltningens|administrationens|direktionens) (bemærkning*|vurdering*|svar|oplysning*|kommentar*|" +
			"udtalelse|notat)",
		"(notat|redegørelse|udtalelse) .. (bilag|vedlagt|vedlægges)",
	},
	// what nobody has looked into, unless a reason is given
	"ubelyst": {
		"(ikke|endnu_ikke|mangler_at) .. (beregne|beregnet|undersøgt|opgjort|nået|haft_tid|set_på|vurderet|" +
			"regnet|belyst|afklaret) .. (økonomi*|udgift*|pris|prisen|omkostning*)",
		"(økonomi*|udgift*|prisen|omkostning*) .. (ikke|endnu_ikke) .. (beregnet|undersøgt|opgjort|vurderet|belyst|kendt)",
	},
	"grund":  {"(fordi|da|idet|eftersom|før|uden|afhænger|forudsætter)"},
	"kroner": {"(kr|t.kr|kroner|mio|beløb|udgift|udgifter|pris)"},
	"beder":  {"(indstiller|indstilles)"},
	"ingen":  {"(forvaltningen|administrationen) har (ingen|ikke) .. bemærkning*", "=Ingen bemærkninger til forslaget"},
	"pris": {
		"(økonomi|økonomien|koster|koste|udgift*|merudgift*|driftsudgift*|anlægsudgift*|omkostning*|besparelse*|" +
			"mindreudgift*|indtægt*|mindreindtægt*|provenu*|finansier*|bevilling*|budget*|afsat|afsættes|anslå*|" +
			"beregn*|prisen|pris|dækning|beløbe|beløber|kræver|kræve|skønnes|skønsmæssigt)",
		"(løber|løbe) op i",
		"# (kr|kroner|mio|t.kr) (om_året|årligt|pr_år|i_alt|hvert_år)",
		"(mod|for) # (kr|kroner|mio) for (forslaget|ordningen|det)",
		"(afholdes|holdes|gives|indføres|ændres|dækkes) for # (kr|kroner|mio)",
		"(sparer|spares|dyrere|billigere|svarende_til|i_alt|stiger|falder)",
		"(stå|fås|købes|laves|opstilles|opsættes|leveres|gøres|bygges|etableres|anskaffes|klares|indrettes|" +
			"drives) .. for",
		"(skal|må|kan|vil|ville) .. (findes|bruges|betales|betale|gå_til|lægges|mistes|spares|miste|spare)",
	},
	// What lies in an attachment: money or law, or the administration's own paper.
	"vedlagt": {
		"(økonomi|økonomien|økonomisk|økonomiske|juridisk|juridiske|hjemmel|hjemlen|lovlighed|" +
			"lovligheden) .. (bilag|vedlagt|vedlægges|vedhæftet)",
		"(bilag|vedlagt|vedlagte|vedhæftet) .. (økonomi|økonomien|økonomisk|økonomiske|juridisk|juridiske|hjemmel|lovlighed)",
		"(forvaltningens|administrationens|direktionens|afdelingens|centrets|centerets|+forvaltningens|" +
			"+afdelingens|+centrets|+chefens|sekretariatets|stabens) .. (vurdering|vurderingen|vurderinger|" +
			"bemærkninger|notat|notatet|svar|svaret|redegørelse) .. (bilag|vedlagt|vedlægges|vedhæftet)",
	},
	// A paper of nobody's is the administration's where the text itself says little.
	"papir": {
		"(vurdering|vurderingen|vurderinger|bemærkninger|notat|notatet|svar|svaret|redegørelse) .. (bilag|" +
			"vedlagt|vedlægges|vedhæftet)",
		"(bilag|vedlagt|vedlagte|vedhæftet) .. (notat|vurdering|vurderingen|bemærkninger|redegørelse)",
	},
	// Money of today or of another time than the proposal's.
	"nu": {
		"(i_dag|nuværende|hidtil|hidtidige|fortsat|uændret|allerede|i_øjeblikket|sidste_år)",
		"(kostede|blev|brugte|betalte|havde|udgjorde)", "(budget|budgettet|+budget|+budgettet) (er|var|udgør) (på)? #",
	},
	"aendrer": {
		"(merudgift*|mindreudgift*|mindreindtægt*|merindtægt*|mere|mindre|flere|færre|ekstra|stiger|stige|falder|" +
			"falde|mister|miste|spares|spare|vil|ville|skal|forslag*|ordningen|afsat|afsættes|finansier*|anslå*|skønne*|beregne*)",
	},
	"oekonomi": {
		"ikke .. (regne|regnet|regnes|beregne|opgøre|sætte_tal|anslå|prissætte) .. (fordi|da|idet|før|uden)",
		"ingen (økonomisk|økonomiske|bevillingsmæssig|bevillingsmæssige|budgetmæssig|budgetmæssige|" +
			"udgiftsmæssig) (virkning|virkninger|betydning|konsekvens|konsekvenser|følger)",
		"(koster|koste) .. (ikke_noget|intet|ingenting|ikke_mere|ikke_ekstra)",
		"(det|forslaget|ordningen) (er|bliver|vil_være) (derfor|altså)? (gratis|udgiftsfri|udgiftsfrit|" +
			"uden_udgift|uden_udgifter)",
		"(forslaget|ordningen) (er|bliver) (derfor)? gratis",
		"(ingen|uden|ikke|begrænsede|mindre|små) .. (økonomi*|udgift*|merudgift*|omkostning*)",
		"(udgiftsneutral*|budgetneutral*|omkostningsneutral*|udgiftskrævende)",
		"(rummes|holdes|afholdes|klares) (i|inden_for|af|over|på) .. (budget|budgettet|rammen|+rammen|+budgettet|" +
			"+ramme)",
		"inden for .. (rammen|budgettet|budget|bevilling*)",
		"inden for .. (eksisterende|nuværende|afsatte|økonomiske|gældende|egen|udvalgets|områdets|samme) ramme",
		"ikke .. (beregnet|beregnes|opgjort|opgøres|estimeret|kendt|muligt_at_beregne|muligt_at_opgøre|" +
			"mulige_at_beregne) .. (fordi|da|idet|før|uden)",
		"(økonomien|økonomi|udgiften) .. (ukendt|afhænger|kendes_ikke|belyses|beregnes|afklares)",
		"ikke muligt at (sætte|beregne|opgøre|vurdere|anslå|skønne) .. (beløb|udgift*|merudgift*|økonomi*|pris|" +
			"prisen)",
		"(økonomi*|udgift*|merudgift*|prisen|omkostning*|forslaget|det) .. kan ikke (beregnes|opgøres|prissættes|anslås)",
		"(afhænger|afhænge) .. (antal*|omfang*|model*|udbud*)",
		"(årsværk|fuldtidsstilling*|arbejdstimer|arbejdsdage)",
		"(kræver|kræve|bruge|bruges|bruger|tager|tage|medgår|koster|ekstra|flere|yderligere|svarer_til) .. timer",
		"# timer (mere|ekstra|om_året|årligt)",
	},
	"tvivl": {
		"(strider|strid) (nok|formentlig|vist|muligvis|sandsynligvis|efter_alt_at_dømme)? (imod|mod|med) (lov|" +
			"loven|+loven|regler|reglerne|+reglerne|lovgivningen|grundsætning*|+fuldmagten)",
		"(må|kan) (kommunen|byrådet|vi|kommuner|en_kommune) (nok|formentlig|næppe|desværre|" +
			"efter_reglerne)? (ikke|næppe)",
		"(næppe|nok_ikke|formentlig_ikke|ikke) (er|ligger|holder_sig)? inden for (lov|loven|reglerne|rammerne|kommunalfuldmagten)",
		"(ikke|næppe|formentlig_ikke|tvivlsomt|muligvis_ikke|usikkert) .. (lovlig|lovligt|lovlige|" +
			"lovmedholdelig*)",
		"(ulovlig|ulovligt|lovstridig*)",
		"(kan|må|kan_derfor) ikke (lovligt|vedtages|gennemføres_lovligt|besluttes)",
		"(ikke|næppe|uden) .. (hjemmel|lovhjemmel)",
		"i strid med .. (*loven|*lovens|reglerne|lovgivningen|lighedsgrundsætningen|kommunalfuldmagten)",
		"(uden_for|ud_over|over_grænsen_for|længere_end) .. (kommune|kommunen|kommuner|loven) .. (kan|må|" +
			"tillader)",
		"(kan|må) .. (næppe|formentlig_ikke|nok_ikke|ikke) .. (lovligt|efter_loven|en_kommune)",
		"(kommunen|en_kommune|kommuner|byrådet) (må|kan) (næppe|formentlig_ikke|nok_ikke|" +
			"sandsynligvis_ikke) (give|støtte|betale|drive|forære|yde|lave|købe|vedtage|overtage)",
		"(lovligheden|lovlig|lovligt) .. (tvivl|tvivlsom*|usikker*|afklaret)",
		"(kommunen|en_kommune|kommuner|byrådet) (må|kan) (formentlig|nok|sandsynligvis|næppe|muligvis|vist|" +
			"efter_alt_at_dømme) (slet)? (ikke|overhovedet)?",
		"(forslaget|ordningen|tilskuddet|det) .. (næppe|formentlig_ikke|sandsynligvis_ikke|nok_ikke) .. (muligt|" +
			"tilladt|lovligt|inden_for_loven|inden_for_reglerne)",
		"(sandsynligvis|formentlig|formodentlig|næppe|nok|muligvis|vist|ikke) .. (foreneligt|forenelig|" +
			"forenelige|i_overensstemmelse|i_tråd|tilladt|inden_for) .. (lov|loven|lovgivningen|reglerne|+loven|" +
			"+reglerne|+fuldmagten)",
		"har (vist|nok|formentlig|næppe|sandsynligvis|muligvis) ikke? lov til",
		"tvivlsomt om .. (lov|loven|+loven|lovligt|hjemmel|kommunen_må|kommunen_kan)",
		"(falder|ligger|er|formodes|ligge|være) .. uden for .. (kommunens|en_kommunes|kommunale) (opgave*|" +
			"beføjelse*|myndighed)",
		"(juridisk|retlig|juridiske) (tvivl|betænkelighed*|usikkerhed)",
		"(nok|vist|formentlig|formodentlig|næppe|muligvis|sandsynligvis|efter_alt_at_dømme|" +
			"muligt) .. ikke? (tilladt|gå_an|holde_juridisk|juridisk_holdbart)",
		"(nok|vist|formentlig|næppe|sandsynligvis) ikke .. juridisk*",
		"(nok|vist|formentlig|næppe|sandsynligvis|muligvis) .. lade sig gøre .. (regler|reglerne|+reglerne|lov|" +
			"loven|+loven)",
		"(tvivl|tvivler|usikker*) .. (kommunen|byrådet|det|ordningen|forslaget) .. (må|lov*|tilladt|hjemmel|gå_an)",
	},
	"lov": {
		"§", "§§", "+loven", "+lovens", "lov om", "som hovedregel",
		"(ankestyrelse*|traktat*|kommunalfuldmagt*|forordning*|direktiv*|bekendtgørelse*|grundsætning*|" +
			"lighedsgrundsætning*|dom|domstol*|højesteret*|kammeradvokat*|ministeriet)",
	},
	// whether the municipality may
	"maa": {
		"§", "§§",
		"(lov|loven|love|lovene|lovens|+loven|+lovens|+lov|lovgivning*|+lovgivning*|lovlig*|ulovlig*|" +
			"lovmedholdelig*|lovstridig*|lovgrundlag*|hjemmel|hjemlen|lovhjemmel|kommunalfuldmagt*|forordning*|" +
			"direktiv*|bekendtgørelse*|cirkulære*|traktat*|konvention*|vedtægt*|styrelsesvedtægt*|" +
			"forretningsorden*|regulativ*|kompetence*|ankestyrelse*)",
		"(juridisk*|jurist*|juraen|retlig*|retsgrundlag*|myndighedskrav*|lokalplan*|servitut*|overenskomst*|" +
			"serviceloven|grundsætning*|lighedsprincip*|+regler|+reglerne|regler|reglerne|rådgiver)",
		"(må|kan|kunne) (vi|kommunen|byrådet|rådet|kommuner|en_kommune|udvalget|skolerne|man)? (derfor|altså|" +
			"også|efter_reglerne)? (gerne|frit|selv|lovligt|godt|ikke)",
		"(råder|bestemmer|afgør|beslutter|fastsætter|vælger) .. (selv|frit)",
		"(frit|selv) (fastsætte|bestemme|vælge|beslutte|afgøre|indrette|råde|råder|bestemmer|afgør|vælger)",
		"(til_hinder|hindrer|hindring*|forhindrer|tilladt|tilladelse*|dispensation*|påbud|forbud|forbyder|" +
			"forbudt|bundet|forpligtet|pligt|ret_til|beføjelse*)",
		"(kommunal|lovlig|almindelig_kommunal|kommunens) opgave", "må (kommunen|vi|byrådet|en_kommune)",
		"kommunen (må|har_ret|har_pligt|kan_som_ejer|som_ejer)",
	},
	"intet": {"(ingen|intet|ikke) .. (bemærk*|kommentar*)", "(undersøges|afklares|belyses) (nærmere|senere|særskilt)"},
	"kraev": {
		"(foreslår|foreslås|indstilles|indstiller|beder|bedes|pålægger|beslutter|anmoder) .. (at|om|byrådet|" +
			"forvaltningen|administrationen|*udvalget)",
		"(foreslår|indstilles)",
	},
	"foreslaar": {"(foreslår|foreslog|ønsker)"},
	"undersoeg": {
		"(undersøg*|belyse|belyser|belyses|kortlægge|kortlægges|kortlægning|analysere|analyse|analyseres|" +
			"evaluering|evalueres|evaluere|budgetnotat*|forundersøgelse*)",
	},
	"formel": {"(dagsorden|dagsordenen|optaget|modtaget|initiativret*)"},
	"ellers": {
		"eller .. (afvis*|forkast*|afslå*|afslag|vedtag*|godkend*|imødekomm*|tiltræd*|gennemfør*|indfør*)",
		"(afvis*|forkast*|afslå*|vedtag*|godkend*|imødekomm*|gennemfør*|indfør*) .. eller",
	}, // a choice that can be made at once
	"videre": {
		"(oversendes|oversender|henvises|henviser|overføres|overgår) .. til",
		"(sendes|sender|videresendes) .. til .. (udvalg*|*udvalget|forvaltning*|administration*|budget*|" +
			"behandling|nærmere|videre)",
		"(belyses|belyser|undersøges|undersøger|kvalificeres) .. (forvaltning*|administration*|udvalg*|nærmere)",
		"til .. (budgetforhandling*|budgetlægning*|budgetproces*|budgetdrøftelse*)",
	},
}

package lovlighed

// subsidyCues are what virksomhedsstoette-uden-vurdering listens for.
var subsidyCues = map[string][]string{
	"stoette": {
		"(får|gives|ydes|bevilges|modtager|tildeles|give|yde|giver|yder|bevilger|bevilge|imødekommes|udbetales|" +
			"tilbydes|støttes|ansøger|søger|søgt|ansøgt) .. " + aid + " .. (til|fra|af|for) .. " + firm,
		firm + " .. (får|gives|ydes|bevilges|modtager|tildeles|fritages|støttes|søger|ansøger|har_søgt|" +
			"har_ansøgt|slipper|tilbydes) .. " + aid,
		firm + " .. (fritages|slipper|fritaget|bliver_fri|fri) for .. (leje|lejen|husleje|huslejen|betaling|" +
			"betalingen|afgift|afgiften|+afgift|+afgiften|gebyr|gebyret|+gebyr|+gebyret|+leje|+lejen|+betaling|" +
			"bidrag|bidraget|+bidrag|+bidraget|grundskyld*|dækningsafgift*|renter|renterne|afdrag|at_betale)",
		"(fritagelse|lempelse|nedsættelse|henstand|eftergivelse) .. (af|for|med) .. (+afgift|+afgiften|afgift|" +
			"afgiften|+gebyr|gebyret|+leje|lejen|huslejen|gælden) .. (til|for) .. " + firm,
		"(+regning|+regningen|byggemodning*|anlæg*|+parkering*|tilslutning*) .. (for|til|ved|af) .. " + firm +
			" .. (betales|afholdes|dækkes|bekostes) af kommunen",
		"kommunen .. (betaler|bekoster|afholder|anlægger) .. (for|til|ved) .. " + firm,
		"(får|gives|ydes|bevilges|tildeles|giver|yder|bevilger|tildeler) .. " + firm + " .. " + aid,
		"(giver|give|yder|yde|bevilger|bevilge|tildeler|tildele|betaler|betale) " + firm + " .. # (kr|kroner|mio)",
		"(støtter|støtte) .. " + firm + " med # (kr|kroner|mio)",
		firm + " .. (bevilges|gives|ydes|tildeles|støttes_med|får|modtager) .. # (kr|kroner|mio)",
		"(stiller|stilles|overlader|udlåner|leverer|udfører) .. " + firm + " .. " + free,
		"(bevilges|gives|ydes|tildeles|udbetales|bevilger|yder|giver|udbetaler|tildeler) .. # (kr|kroner|mio) .. til .. " + firm,
		aid + " .. til .. " + firm,
		aid + " til (renovering|etablering|udvidelse|drift|ombygning|modernisering) af .. " + firm,
		"(gratis|favorabel|reduceret|nedsat|vederlagsfri) (leje|husleje|grundpris|brugsret|lokaleleje) .. " + firm,
		firm + " .. (gratis|reduceret|nedsat|vederlagsfrit) (leje|husleje|lokaler|brug|areal)",
		firm + " .. " + free + " .. (får|råder|råde|overtager|overtage|bruger|bruge|låner|låne|lejer|benytter|" +
			"benytte|bor|disponerer|sidder)",
		firm + " .. (får|råder|råde|overtager|overtage|bruger|bruge|låner|låne|lejer|leje|benytter|benytte|bor|" +
			"bo|stilles|stillet|disponerer|overlades|overladt) .. " + free,
		"(får|overtager|låner|benytter|tilbydes) .. " + firm + " .. (overladt|stillet|lokale*|bygning*|grund|" +
			"areal*|plads*|hus*|pakhus*) .. " + free,
		"(bidrager|bidrage) .. (til|med) .. " + firm,
		free + " .. til .. (rådighed|brug|leje|overtagelse) .. " + firm,
		"(støtten|tilskuddet|hjælpen|beløbet|pengene) .. (går|gives|bruges) til .. " + firms,
		"rabat* .. (gives|ydes) .. til .. " + firm,
		"kommunen .. (betaler|dækker|finansierer|bekoster) (halvdelen|hele|resten|en_del|#) .. af .. " + firm,
		firm + " .. ikke (betaler|skal_betale) .. (leje|husleje|afgift|+afgift|gebyr|+gebyr)",
		"(lejen|huslejen|afgiften|renten|gælden) for .. " + firm + " .. (nedsættes|halveres|sættes_ned|" +
			"bortfalder|eftergives|frafaldes)",
		firm + " .. (på|for) kommunens regning",
		"(overtager|overtage|betaler|betale) .. " + firms + " .. (gæld|lån|restance|kassekredit|regning|" +
			"regninger|leje|stand)",
		"(standen|messen|messestanden|markedsføringen) .. for .. " + firm,
		"(køber|købe|tegner|tegne) .. (aktier|anparter|andele) .. i .. " + firm,
		firm + " .. (sikres|garanteres|garanteret|loves) .. (indtægt|indtægten|+indtægt|omsætning|belægning|#)",
		// The municipality pays for what belongs to the business.
		"(kommunen|byrådet) .. (betaler|betale|bekoster|bekoste|afholder|afholde|dækker|dække|finansierer|" +
			"finansiere|etablerer|etablere|anlægger|anlægge|asfalterer|asfaltere|rydder|rydde|passer|passe|" +
			"renoverer|renovere|istandsætter|istandsætte) .. " + firms,
		firms + " .. (betales|afholdes|dækkes|bekostes|finansieres) .. af kommunen",
		"(betaler|bekoster|afholder|dækker|finansierer|indretter|bygger) kommunen .. (" + firms[1:len(firms)-1] +
			"|tandlægeklinik*|lægeklinik*|dyrlægeklinik*|lægehuset|butikken|hotellet|kroen|caféen|bryggeriet|fabrikken)",
		"(dækker|dækkes|dække|betaler|betales|betale|afholder|afholdes|eftergiver|eftergives|eftergive|nedsætter|" +
			"nedsættes|nedsætte|halverer|halveres) .. (underskud*|istandsæt*|renovering*|flytning*|flytteudgift*|" +
			"etablering*|byggemodning*|husleje*|leje|lejen|gæld|gælden|grundpris*|lån|lånet|udgift*) .. (for|hos|af|i|til) .. " + firm,
		"(dækker|dækkes|dække|betaler|betales|betale|afholder|eftergiver|overtager|overtage) .. " + firm +
			" .. (+regning|+regningen|regning*|underskud*|husleje*|leje|gæld|restance*|flytning*|udgift*)",
		firm + " .. (underskud|husleje|leje|gæld|restance|restancer) .. (dækkes|eftergives|nedsættes|halveres|betales_af|overtages)",
		"(skyder|indskyder|indskydes) .. # (kr|kroner|mio) .. " + firm,
		"(erhvervsstøtte|opstartspulje|iværksætterpulje|etableringspulje) .. (gives|ydes|til|bevilges|oprettes)",
		"(oprettes|etableres) .. (iværksætterpulje|opstartspulje|etableringspulje)",
		"(sælges|sælge|udlejes|udleje|overdrages) .. under markedspris*",
	},
	// "Selskabet" and "ansøgeren" are a business only where one is named by its form.
	"selskab": {
		"(selskabet|ansøger|ansøgeren|virksomheden|bygherren|udlejeren|lejeren|ejeren|køberen) .. (beder|bedt|" +
			"søger|søgt|ansøger|ansøgt|får|gives|ydes|bevilges|tildeles|tilbydes|anmoder|anmodet|fritages|slipper) .. " + aid,
		"(ejeren|ejerne|indehaveren|selskabet|virksomheden|firmaet|ansøger|ansøgeren) .. (beder|bedt|søger|søgt|" +
			"ansøger|ansøgt|anmoder|anmodet) .. om # (kr|kroner|mio)",
		"det (søger|beder|ansøger|anmoder|har_søgt|har_bedt) (derfor|nu|desuden|også)? kommunen? om .. " + aid,
		"(selskabet|virksomheden|firmaet) (ønsker|vil_have|håber_på) .. # (kr|kroner|mio)",
		"(gives|ydes|bevilges) .. " + aid + " .. til (selskabet|ansøger|ansøgeren|virksomheden)",
	},
	// What a business has and need not pay for.
	"gave": {
		receiver + " .. (sidder|holder_til|flytter_ind|bor|råder|har|disponerer|kan|må|får|låner|bruger|" +
			"overtager|overdrages|beholder|står|indretter|stilles|benytter) .. " + free,
		receiver + " .. (skal|behøver) (derfor|til_gengæld|heller)? ikke (at)? (betale|give|yde|lægge|svare|" +
			"aflevere) (noget|leje|husleje|vederlag|betaling|penge|afgift|modydelse|for)",
		receiver + " .. (betaler|svarer|lægger) (ikke|ingen) (leje|husleje|vederlag|betaling|afgift|noget|for)",
		receiver + " .. ikke (betaler|svarer) (leje|husleje|vederlag|betaling|afgift|noget|for)",
		receiver + " .. for (0_kr|1_kr|en_krone|én_krone|0_kroner|1_krone)",
		"uden at " + receiver + " (får|betaler|skal_betale|lægger)",
		receiver + " .. (får_lov_at|får_lov_til_at|må|kan) .. (vente|udskyde) .. (betale|betaling|leje|afdrag)",
		receiver + " .. (overtager|får|får_skøde|køber) .. for (1_kr|en_krone|én_krone|1_krone)",
		"(opkræver|opkræves) (ikke|ingen) .. (leje|husleje|lejen|huslejen|afgift|vederlag|betaling) .. (af|hos|" +
			"fra|for) .. " + receiver,
		"(afstår|undlader|ser_bort) .. (opkræve|opkrævning) .. (leje|husleje|lejen|huslejen|afgift|afgiften|vederlag)",
	},
	// Words of which one is in every item on a business.
	"naevnt": {
		inShops, firm, trader, "(kapitalselskab*|forretningsfolk|kapitalfond*)", ofTrader,
		"(erhvervsstøtte|opstartspulje|iværksætterpulje|etableringspulje|markedspris*)", inTrade,
	},
	"gunst": favours,
	// The municipality pays in a point, for the sake of whom the text tells.
	"betaler": {
		"(kommunen|byrådet) .. (betaler|betale|dækker|dække|afholder|afholde|bekoster|bekoste|finansierer|" +
			"finansiere|medfinansierer|medfinansiere)",
		"(udgiften|udgifterne) .. (afholdes|betales|dækkes) .. (kommunen|puljen|kassen)",
	},
	"drives": {
		"(drives|ejes) .. af .. (=A/S|=ApS|=K/S|=P/S|firma|familien|familie|investor*|kapitalselskab*|forretningsfolk|kapitalfond*)",
	},
	"noed": {
		"(besøgstal*|gæster) .. (faldet|tilbage|svigter|svigtet)",
		"(lukker|lukke|konkurs|pengenød|omsætning|omsætningen|kunder|kunderne|arbejdspladser|overleve|overlever|" +
			"truer|billetsalg*)",
		"(hjælp|støtte|håndsrækning|redning) til", "støtten",
	},
	"hjaelpes": {"(hjælpe|hjælper|redde|redder|understøtte) .. " + trader, trader + " .. (hjælpes|reddes|understøttes)"},
	"beloeb":   sums,
	"salg": {
		"(sælges|afhændes|overdrages|afstås) .. " + trader + " .. for # (kr|kroner|mio) .. (vurderet|vurdering*|" +
			"værdi|værdien|værd|ansat) .. #",
	},
	// A purchase, unless it is for the sake of the business.
	"handel_ind": {
		"(udbud*|licitation*|entrepris*|leverandør*|tilbudsgiver*|honorar*|faktura*|rådgiver*|højeste_bud|" +
			"højestbydende|budgiver*|markedsprisen_er)",
	},
	// For the sake of the business: what else would come of it, or that it does not pay.
	"forskyld": {
		"(betaler|betale|svarer) (ikke|ingen)", "ud over (kontrakten|aftalen|kontraktsummen|aftalt)",
		"(pengenød|likviditet*)",
		"(ellers|for_at|så|da|fordi) .. (overleve|overlever|overlevelse|bliver_i|blive_i|flytter|flytte|lægges_i|" +
			"udvider|udvide|fastholde|arbejdspladser|redde*|konkurs|lukker|lukke|holde_i_live)",
	},
	// The business gives, others get, or the municipality owns it.
	"giver": {
		"(firmaet|selskabet|virksomheden|=ApS|=A/S|=P/S|=I/S|=K/S) (har|vil|kan)? (selv|også|derfor)? (tilbudt|" +
			"tilbyder|tilbyde|leverer|levere|udfører|udføre|stiller|stille|sponserer|forærer|skænker|donerer|reparerer|fjerner)",
		"(for|til) (kommunen|borgerne|foreningerne|skolerne|eleverne)",
		"(kommunen|borgerne|borgere|beboerne|besøgende|gæster|gæsterne|foreningerne|skolerne|eleverne|ansatte|" +
			"medarbejderne) (kan|får|må|skal|låner|bruger)",
		"(forsyning*|+forsyning|affaldsselskab*|trafikselskab*|kommunalt_ejet|kommunalt_ejede|fælleskommunal*|" +
			"aktieselskab_ejet)",
		"(boligselskab*|kontrakt*|garanti*|prøveperiode*)",
	},
	"nej": {
		"(loven|lovgivningen|reglerne|kommunalfuldmagten) (forbyder|ikke_tillader|ikke_åbner_for)",
		"tillader (loven|lovgivningen|reglerne|kommunalfuldmagten) ikke",
		"(ikke|ingen) .. (hjemmel|lovligt|lovlig|lovhjemmel|tilladt)", "(ulovlig*|i_strid_med)", "(må|må_kommunen) ikke",
	},
	// Signs that this municipality calls its own institutions businesses.
	"kommunal": {
		"(virksomhedsleder*|virksomhedsaftale*|virksomhedsplan*|kontraktholder*)",
		"kommunens .. (institutioner|virksomheder) .. (kaldes|hedder|er) .. (virksomheder|institutioner)",
	},
	"virksomhed": {"virksomhed*"},
	"egne":       {"@institutioner"}, // a municipality may call its own institutions businesses
	// Aid in a point, where the item tells in trade words that it goes to a business.
	"lettelse": {
		"(lejen|huslejen|stadelejen|forpagtningsafgiften|afgiften|bidraget|restancen|gælden|lånet) .. (halveres|" +
			"nedsættes|eftergives|bortfalder|sættes_ned|sænkes|udskydes|frafaldes)",
		"(halvere|nedsætte|eftergive|sænke|frafalde) .. (lejen|huslejen|forpagtningsafgiften|restancen|gælden|" +
			"lånet)",
		aid, "(får|modtager) .. # (kr|kroner|mio)", "ansøgningen om # (kr|kroner|mio)",
	},
	"handel": {inTrade, firm},
	// Somebody in trade gets something of worth: three sets that must meet in one point.
	"erhverv": {inShops, firm},
	"faar": {
		"(får|få|modtager|modtage|tildeles|bevilges|gives|ydes|imødekommes|imødekomme|tilgodeses|tilgodese|bor|" +
			"tilbydes|tilbyde|tilbyder|sættes|sætte|anlægger|anlægges|halveret|eftergiver|eftergive|eftergives|" +
			"medfinansierer|medfinansiere|medfinansieres|betaler|betale|dækker|dække|dækkes|bidrager|bidrage|" +
			"fritages|fritage|slipper|halveres|nedsættes|stillet|stilles|stille|overlades|yder|yde|giver|give|" +
			"bevilger|bevilge|støttes|hjælpes)",
	},
	"vaerdi": {
		"# (kr|kroner|mio)",
		"(gæld|gælden|restance*|husleje*|leje|lejen|lokale|lokaler|lokalerne|vederlagsfri*|gratis|afgift|" +
			"afgiften|udgift|udgiften|udgifterne|halvdelen|underskud*|+regning|+regningen|byggemodning*|" +
			"+parkering|tilslutning*|lån|tilskud|køleanlæg)",
	},
	"handler": {
		"(kontrakt*|aftale|*aftalen|opgave|opgaven|entreprise*|køb|købes|køber|sælges|salg|honorar*|leverandør*|" +
			"leverer|levering*|udbud*|tilbud*|ordren|driften|garanti*|pris|prisen|erstatning|jobrotation|" +
			"løntilskud|sættes_op|hæves|forhøjes|markedslej*|betaler_selv|mod_betaling)",
	},
	"form": {"(=ApS|=A/S|=P/S|=K/S|=IVS)"},
	// A table that hands out a pool: what the item is about, and the rows that are none.
	"pulje": {
		"(pulje|puljen|puljer|+pulje|+puljen|+puljer|+puljemidler|tilskud|tilskuddene|støttemidler|ansøgninger|" +
			"ansøgningerne) .. (fordel*|imødekommes|uddel*|tildel*|godkendes|gives|bevilges|ydes|tilgodeses|2*)",
		"(fordel*|imødekom*|uddel*|tildel*|bevilg*) .. (pulje|puljen|+pulje|+puljen|+puljemidler|tilskud|" +
			"tilskuddene|støttemidler|ansøgninger|ansøgningerne|midler|midlerne)",
		"(+pulje|+puljen|puljen|tilskudspulje*)",
	},
	"ikkepulje": {"(tilbud|tilbuddene|tilbudsgiver*|udbud*|licitation*|entrepris*|leverandør*|budgiver*|garanti*|kontrakt*|anlæg*)"},
	"raekke": {
		"(afslag|afvist|afvises|afslås|egne_midler|egenbetaling|egenfinansiering|selv|entreprenør*|leverandør*|honorar*|levering*)",
	},
	"ikke": {
		// The money goes to the municipality or comes from somebody else, the debt is the guarantee rule's, the business is a place.
		"(får|modtager) (kommunen|kommunekassen|byrådet)",
		"(fond|fonde|+fond|+fonden|+fondene) .. (har|giver|yder|kommer_med) .. (tilsagn|støtte|tilskud|bidrag|#)",
		"(hæfter|hæfte|kautionerer|kautionere|indestår|indestå) for .. (lån|lånet|gæld|gælden|kredit|kreditten)",
		"i (det|den) (tidligere|gamle|nedlagte) " + firm,
		"(gebyr|gebyret|gebyrer|taksten|takster|taksterne|afgiften) for (alle|virksomheder|virksomhederne|" +
			"erhverv|erhvervsdrivende|butikker)",
		"# (kr|kroner|mio) for (en|et|den|det)",
		"# (kr|kroner|mio) (ekstra|mere)? for (+ning|+ningen|+kørsel|+arbejde)",
		"# (kr|kroner|mio) .. for .. (arbejde*|opgave*|leve*|brug|leje|køb|kørsel|rengøring|vedligehold*|drift*|" +
			"ydelse*|timer|varer|mad)",
		"(får|modtager) .. # (kr|kroner|mio) .. (ind|omsætning*|indtægt*)",
		"(får|modtager) (betaling|vederlag|refusion|godtgørelse|udbetalt|erstatning)",
		"(betaler|betale|betales|udbetales|udbetaler) .. # (kr|kroner|mio) .. til .. " + firm + " for",
		firm + " (selv|har)? (dækker|betaler|afholder|bekoster)",
		"(foran|bag|omkring|langs|ud_for) (det|den)? " + firm,
		"(egen_ledning|egne_ledninger|kommunens_egen|kommunens_egne)",
		firms + " .. (faktura*|honorar*|timepris*|løn|arbejde|arbejdstid|kørsel|transport)",
		"(løntilskud*|virksomhedspraktik*|virksomhedsplan*|mentor*|selvejende|fleksjob*|lærling*|elevplads*|" +
			"udstationer*|jobrotation*|voksenlærling*|energitilskud*|nedrivning*|landdistriktspulje*|byfornyelse*)",
		"almen* .. bolig*", "forening*", "(virksomheder|virksomheden) .. under udvalget",
		"(lån|rabat) .. af .. (bøger|udstyr|lokaler)", "støttet byggeri",
		"(ansatte|medarbejdere|ledige|borgere) .. virksomhed*",
		"(garanti|garantien|garantistillelse*|garantiforplig*|kommunegaranti*|lånegaranti*)",
		"(statslig|staten|statens|eu|region|regionen|fonden) .. (tilskud|støtte)", "(søgt|ansøgt) .. (fonden|staten|realdania|eu)",
		"(virksomhedsleder*|virksomhedsbestyrelse*|busselskab*|forsyningsselskab*|museum*|teater*|biblioteks*)",
		"(erhvervscent*|rådgivning|vejledning) .. (til|af) .. (virksomheder|iværksætter*)", "støtte .. (op_om|forslag*)",
		"støtter (op|forslag*|ønske*|ideen|planen|ansøgning*|projektet|at)",
		"(butikker*|erhvervsdrivende|handelsstand*|virksomhederne) .. støtter",
		"(entreprise*|opgaven|kontrakt*|udbud*|tilbud_på|honorar*|faktura*|erstatning*|levering*|køb|købes|" +
			"rådgiver*|licens*)",
		firm + " (lægger|stiller|udlåner|sponserer|bidrager|låner_ud)",
		"prisen (til|går|gives|uddeles|for_årets)",
		"(leverandøren|entreprenøren|rådgiveren|operatøren|rådgivningsfirmaet) .. (får|modtager)",
		"(kommunen|borgerne|beboerne|foreningerne|skolerne) .. (modtager|får|har) .. (rabat|gratis|kr|" +
			"kroner) .. (fra|hos|af)",
		"(gratis|vederlagsfrit) .. (omtale|adgang|entré|parkering|rådgivning|vejledning|prøver|vand)",
		"(virksomheder|butikker|firmaer|erhvervsdrivende) .. (støtter|bidrager)", "fuld støtte fra",
	},
	"forening": {
		"(forening*|+forening|+foreningen|+foreningens|+foreninger|selvejende|frivillig*|klubben|klubbens|" +
			"+klubben|+klub|løntilskud*|museum*|museet*)",
	},
	// To say that a pool keeps within the law weighs no support.
	"rammer": {
		"(var|havde) (der|kommunen)? ikke (hjemmel|lovhjemmel)",
		"rammerne (af|for|i) (erhvervsfremmelov*|lov_om_erhvervsfremme)", "inden for (erhvervsfremmelov*|lov_om_erhvervsfremme)",
	},
	// The municipality's general powers weigh a support only where support is spoken of.
	"fuldmagt": {"kommunalfuldmagt*"},
	"hjaelp": {
		firm,
		"(støtte*|bidrag*|sponsor*|rabat*|nedsæt*|tilskud*|begunstig*|enkelt*|virksomhed*|erhverv*|" +
			"næringsdrivende|konkurrer*|ydelser|fordel|én|lån|lånet|udlån*|gratis|eftergive*|leje|lejen|garanti*|" +
			"garanter*|forbud*|almennyttig*|betale|give|gives|ydes|hjælpe|åben|åbent|åbne|alle|i_strid|tillader|lovlig*|hjemmel)",
	},
	// A price below the market's is what must be weighed.
	"under":     {"(under|lavere_end|billigere_end) (den|en|almindelig)? (markedspris*|markedslej*|markedsvilkår)"},
	"vurdering": weighs,
}

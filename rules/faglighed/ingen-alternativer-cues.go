package faglighed

// optionCues are what ingen-alternativer listens for.
var optionCues = map[string][]string{
	"udloes": {
		"indstil*",
		"anbefal*",
		"foreslå*",
		"godkend*",
		"vedtag*",
		"drøft*",
		"bevilg*",
	},
	"undtag": {"til drøftelse", "temadrøftelse", "blev (godkendt|vedtaget) af bestyrelsen"},
	"undtag-sag": {
		"godkend* .. (dagsorden*|referat*|protokol*)",
		"endelig* .. (uden_ændring*|uændret)", "(uden_ændring*|uændret) .. endelig*",
	},
	// noget at vælge imellem, som også kan være brugernes valg eller unævnt
	"valg": {
		"(overvejet|overvejede|undersøgt|undersøgte|vurderet|vurderede|drøftet|vendt|afprøvet|regnet_på|" +
			"set_på) .. (lagt_væk|lagt_til_side|skrinlagt|droppet|sorteret_fra|sat_til_side|valgt_fra|fravalgt|" +
			"forkastet|opgivet|afvist|fundet_for|ikke_valgt|ikke_anbefalet|vraget|taget_ud)",
		"(en|et) (mindre|billigere|enklere|dyrere|større|anden|andet|kortere|lettere|grønnere) .. (er|blev|har|" +
			"var) .. (overvejet|undersøgt|vurderet|drøftet|vendt|afprøvet|været_på_tale)",
		"(lagt_væk|lagt_til_side|skrinlagt|sorteret_fra) .. (fordi|da|idet|koster|dyr*|løser)",
		"(har|er|været|blev) .. (vendt|overvejet|undersøgt|drøftet) om .. (kan|kunne|ville|alene)",
		"(valgt|foretrukket|foreslået|vælges|foretrækkes) .. (frem_for|fremfor|i_stedet_for)",
		"(er|var|ville_være) også (mulig*|en_mulighed)", "niveau (1|2|3|A|B|C)",
		"(fravalgt|opgivet|forkastet|valgt_fra|valgt_det_fra|valgt_den_fra|forkastede|opgav)",
		"(andre|anden|andet) .. (afsøgt|undersøgt|overvejet|vurderet)",
		"alternativer",
		"(hvis|såfremt|dersom) .. (i_stedet|hellere)",
		"(kunne|ville_kunne) (også|i_stedet|alternativt|lige_så_godt|lige_så_vel) +es",
		"(pengene|beløbet|midlerne|bevillingen|summen) kan (også|i_stedet|lige_så_godt) +es",
		"(et|en) (afslag|nej|afvisning|udsættelse|udskydelse) (vil|ville|betyder|kan|kunne|medfører|indebærer|" +
			"koster) ",
		"(kan|kunne) .. +es (hvis|såfremt) (@organer|*udvalget) (vil|ønsker|foretrækker|hellere)",
		// what others would rather have, and what comes of it
		outsiders + " " + wouldRather + " .. (men|vil|kræver|koster|dyrere|billigere|betyder|indebærer)",
		"(billigere|dyrere|tættere_på|længere_væk|hurtigere) .. men",
		"(@organer|*udvalget|kommunen) (har|får) (også|desuden)? (mulighed|muligheden|valget) (for|mellem)",
		"følgende (mulige)? (steder|placeringer|modeller|løsninger|muligheder|forslag|grunde|arealer|scenarier|varianter|veje)",
		"(er|har|været|blev) .. (overvejet|set_på|kigget_på) (også|desuden)? (at|om|en|et|muligheden)",
		"(to|tre|fire|fem|seks|flere|forskellige) (andre|mulige)? (modeller|løsninger|løsningsforslag|muligheder|" +
			"scenarier|veje|placeringer|pakker|varianter|linjeføringer|valgmuligheder)",
		"kan vælge (at|mellem|en|et)", "(beslutter|beslutte|afgør|afgøre) hvorvidt",
		"kan frit .. (eller|mellem|andre|anden|andet|ændre|undlade|beholde|mindre|større)", "enten .. eller",
		"(andre|øvrige) .. (afvist|afvises|fravalgt|fravælges|forkastet|kasseret|udelukket)",
		"(ikke|intet|ingenting) .. at vælge (mellem|imellem)",
		"(@organer|*udvalget|kommunen) kan (også|dog|i_stedet)? (beslutte|fastsætte|vælge|give|godkende|bevilge|" +
			"bestemme|sætte) .. (lavere|højere|mindre|større|kortere|længere|færre|flere|billigere|dyrere|anden|andet|andre)",
		"kan (også|i_stedet|dog)? (udelades|undlades|fravælges|droppes|udgå|tages_ud|skæres_fra)",
		"der kan .. (peges|vælges|findes|laves|gives|bygges|købes) .. (anden|andet|andre)",
		"(besluttes|beslutter|vælges|vælger|godkendes|godkender) enten",
		"(forslag|model|udgave|variant|bud|placering|plan) (1|A) eller",
		"prioriterer (rækkefølgen|mellem|blandt|forslagene|ansøgningerne)",
	},
	"andet": otherChoice,
	// that nothing else is told of, and why
	"fravær":       noOther,
	"hvorfor-ikke": whyNone,
	"overskrift":   otherHeads,
	"andre-veje":   otherWays,
	// that there is a choice, and what it may be between
	"bart": {
		"(frit|fri) (valg|stillet|hånd)",
		"(bestemmer|afgør|beslutter|vælger|fastsætter|råder) (selv|frit|alene|suverænt) ",
		"(helt|fuldstændig|fuldt) (frit|fri)", "(frie|fri) hænder", "(fuld|fri|stor) (frihed|valgfrihed|rådighed)",
		"(ingen|ikke) .. (bindinger|bundet|binding|begrænsninger)",
	},
	"om":     {"(kan|må) (selv|frit|helt_frit)? (selv|frit)? (afgøre|bestemme|beslutte) (om|hvorvidt)"},
	"kan":    {"(@organer|*udvalget|det|den|man|der|vi|kommunen) kan", "kan (@organer|*udvalget|der|man|det|vi)"},
	"mellem": {"(kunne|eller|mellem|enten|hverken|nej|undlade|afvise|udskyde|vente|ikke_pligt|ikke_forpligtet)"},
	"grund":  {"(da|fordi|idet|eftersom|grundet)"},
	"ubelyst": {
		"(alternativ|alternativer|alternativet) .. (er_der|foreligger|findes|eksisterer|gives) (ikke|ingen)",
		"(venter|forventer|ventes|forventes|modtaget|indkommet|kommet|afgivet|indhentet) .. (bud|tilbud)",
		"(man|vi|kommunen|@organer|*udvalget) kunne (ikke|se|læse|høre|måle|konstatere|dokumentere|tænke|ønske|" +
			"glæde|mærke|tilslutte|godkende|tiltræde|vedtage|opleve|bruge)",
		"(nogen|ingen|enhver) (anden|andre|andet) (placering*|løsning*|model*|vej|veje|mulighed*|udformning*|" +
			"grund|plads|sted|steder|leverandør*) .. (ikke|udelukket|på_tale|utænkelig*|findes|kan)",
		"alternativ* (er|blev|har|indgår) ikke", "ikke (undersøgt|belyst|overvejet)",
		"(et_par|andre|flere|forskellige) (andre)? (muligheder|løsninger|modeller|alternativer) .. (fravalgt|" +
			"forkastet|afvist)",
		"(flere|forskellige|nye) muligheder (for|i|med|på)",
	},
	// bids that came once, and items that are of choosing among bids
	"bud":         {"(kom|modtog|indkom|fik|gav|afgav|kommet|modtaget|indkommet) .. bud", "bud .. (kom|indkom|modtaget|indkommet)"},
	"valg-af-bud": {"(sælg*|salg*|+salg|bud|udbud*|+udbud|kontrakt*|tilbud*|licitation*|tildel*|leverandør*|køb*|forpagt*|partnerskab*)"},
	"andres": {
		"alternativ til at (gå|køre|cykle|tage|bruge|bo|rejse|flyve|møde)",
		"alternativ til .. (for|blandt) (mange|familier*|borger*|unge|ældre|børn*|dem|de)",
		"alternativ til (bil|bilen|privatbilen|bus|bussen|toget|fly|plejehjem|anbringelse|indlæggelse|medicin|" +
			"asfalt|salt|plast|institution)",
		"(borger*|forældre*|elev*|barnet|børnene|bruger*|beboer*|ansøger*|forening*|medarbejder*|virksomhed*|" +
			"kunde*|pårørende|unge|ældre|deltager*|klub*|lærer*|personalet|leverandør*|lejer*|familie*|kursist*|" +
			"passager*|cyklist*|bilist*|cyklende|gående|trafikant*|rejsende|besøgende|gæst*|patient*|" +
			"turist*) .. (kan|vælge|vælger|får|mulighed*|mellem|enten|skal)",
	},
	"opfyld-undtag": {
		"(handlemulighed*|alternativ*|muligheder) (der)? (er|findes|ses|foreligger)? (der)? (ingen|ikke|intet)",
		"(alternativ|alternativer|alternativet) .. (er_der|foreligger|findes|eksisterer|gives) ikke",
		"alternativ til at (gå|køre|cykle|tage|bruge|bo|rejse|flyve|møde)",
		"alternativ til .. (for|blandt) (mange|familier*|borger*|unge|ældre|børn*|dem|de)",
		"alternativ til (bil|bilen|privatbilen|bus|bussen|toget|fly|plejehjem|anbringelse|indlæggelse|medicin|" +
			"asfalt|salt|plast|institution)",
		"(nogen|noget) (anden|andet) (placering*|løsning*|model*|vej|mulighed*|udformning*|grund|sted|" +
			"leverandør*|forslag|alternativ) .. ikke",
		"(afgør|bestemmer|vælger|beslutter|fastsætter) selv om",
		"(fik|fået|måttet|betalt|modtaget|søgt) .. et mindre beløb",
		"ingen .. (foreslået|nævnt|peget_på|ønsket|bedt_om) .. (en_anden|et_andet)", "kan lade sig",
		"siger (@organer|*udvalget) ja", users + " kan .. (to|tre|fire|fem|flere)",
	}, // free to say yes or no, and to what else is not told
	"opfyld": {
		"alternativt .. (kan|kunne|vil|ville|at|skal|er|var)",
		"(har|er|blev|været) .. (overvejet|undersøgt|vurderet|sammenlignet|set_på|kigget_på|regnet_på|afsøgt|" +
			"drøftet|belyst|opstillet) .. (at_nøjes|at_undlade|at_vente|at_lade|alternativ*|frem_for|fremfor)",
		"(to|tre|fire|fem|seks|syv|otte|flere) +er er (undersøgt|overvejet|vurderet|sammenlignet|gennemgået|afsøgt)",
		"(overvejet|undersøgt|vurderet|sammenlignet|set_på|kigget_på|regnet_på|afsøgt|drøftet|belyst|" +
			"opstillet) (to|tre|fire|fem|seks|flere)",
		"(man|kommunen|@organer|*udvalget|der|forvaltningen) kunne (også|eventuelt|i_stedet|ligeledes|godt|have)",
		"kunne også (have|være|lade|vælge)",
		"(@organer|*udvalget|kommunen|man|der) kan også (lade|vælge|vælges|undlade|undlades|beholde|beholdes|" +
			"fortsætte|nøjes|vente|udskyde|udskydes|afvise|bevare|bevares|fastholde|fastholdes)",
		"(loven|+loven|+lovens|lovens|bekendtgørelse*|+bekendtgørelsen|§|påbud*|dommen) .. (ikke|intet|" +
			"ingen) .. (valg|valgfrihed|skøn|råderum)",
		"alternativet hertil",
		"i stedet for at .. kan",
		"(tage|tager) stilling til .. eller om",
		"# (modeller|løsninger|muligheder|scenarier|alternativer|varianter|placeringer)",
		"alternativet (er|til|vil|ville|kan|kunne|koster|giver|var)",
		"alternativ (A|B|1|2|#)",
		"(et|andre|de|to|tre|af|mulige) alternativ*",
		"scenari*",
		"(model|variant|option|løsning|mulighed|scenarie|spor|pakke|linjeføring|placering) (B|C|2|3|II)",
		"handlemulighed*",
		"nulalternativ*",
		"0-alternativ*",
		"status quo",
		"kan i stedet",
		"i stedet kan (@organer|*udvalget|kommunen|man|der)",
		"hvis .. ikke (godkendes|vedtages|følges|bevilges|gives|gennemføres)",
		"(vælger|siger|afviser|fravælger|ønsker|beholder|fastholder) (@organer|*udvalget)",
		"(hvis|såfremt|dersom|kan|kunne|eller|enten|bør|forslaget|planen|projektet|sagen|beslutningen|" +
			"indstillingen|ansøgningen) .. (afvises|fravælges|fastholdes|udskydes)",
		"(@organer|*udvalget|kommunen) kan .. (ændre|forkaste|afvise|undlade|nøjes|udskyde|vælge|vælger|lade|" +
			"beholde|videreføre|fastholde|afvente|prioritere|sige|omprioritere|pege)",
		"kan (byrådet|kommunalbestyrelsen|*udvalget) .. (ændre|afvise|undlade|vælge|lade|lægge|fastholde|udskyde)",
		"(et|en|én|ét|to|flere) .. eller ingen",
		"som alternativ", "(har|er) også (overvejet|undersøgt|regnet_på|kigget_på)",
		"(overvejet|undersøgt) .. derfor ikke", "(drøfter|vælger|peger|mellem) .. (to|tre|fire|fem) principper",
		"(to|tre|fire|fem) (veje|udgaver|udformninger|niveauer|retninger)",
		"kan (godkende|give|vedtage|sende|imødekomme) .. eller",
		"et mindre (forsøg|anlæg|projekt|tilskud|beløb)",
		"(billigere|mindre|dyrere|anden) (løsning|placering|model|udgave|udformning|variant|udvej|mulighed)",
		"(oppe_at_vende|inde_over)", "der kunne +es", "(med|ved) .. ville (prisen|udgiften|det|der)",
		"(da|fordi|eftersom|idet) .. (ingen|ikke) (andre|andet|nogen_andre|alternativ*)",
		"(i_stedet_for|frem_for|fremfor) .. (drøftet|overvejet|undersøgt|vurderet|vendt|fravalgt)",
		"(står|stå) .. frit",
		"frihed til",
		"(afgør|bestemmer|vælger|beslutter|fastsætter) (selv|frit) .. (eller|mellem|hvilke|hvilken|hvilket|" +
			"hvor_mange|hvor_meget|hvor_stor|hvordan)",
		"ikke forpligtet",
		"(hvis|såfremt) (taksten|satsen|prisen|gebyret|grænsen|tiden|fristen) ikke (reguleres|ændres|hæves|" +
			"sænkes|flyttes|sættes_op|sættes_ned)",
		"(bredt|vidt|frit) .. (skøn|planlægningsskøn)",
		"frit vælge", "frit stillet (til|mellem|med_hensyn)", "frit valg (mellem|til)",
		"kan (laves|løses|gøres|gennemføres|etableres|udføres|udskydes|vente|reduceres) .. (eller|i_stedet)",
		"et (højere|lavere|andet|mindre) niveau",
		"en (anden|billigere|mindre|dyrere) (løsning|placering|model|udgave|udformning|variant)",
		"(ikke|intet|ingen) .. alternativ* .. (fordi|da|idet)",
		"bunden afgørelse",
		"valget står mellem",
	},
}

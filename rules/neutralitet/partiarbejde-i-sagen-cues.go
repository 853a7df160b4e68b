package neutralitet

// partyWorkCues are what partiarbejde-i-sagen listens for.
var partyWorkCues = withPairs(map[string][]string{
	"ros": {
		politicians + " .. (glæder_sig|er_stolt|være_stolt|stor_iver|kæmpet_for|kæmper_for|har_sikret|fortjener|" +
			"går_forrest|gået_forrest|utrættelig*|ildhu|ildsjæl|mærkesag*|hjertebarn|æren|fortjeneste|" +
			"handlekraft*|politisk_mod|visionær*|personlig*_engagement|store_indsats|flotte_indsats)",
		politicians + " .. (personligt|egenhændigt|helt_alene|utrætteligt|ihærdigt) .. (sikre*|skaffe*|arbejdet|" +
			"kæmpe*|fået|hentet|banet|drevet|samlet|sørget)",
		politicians + " .. (fremragende|flot|flotte|stort|grundigt|imponerende|godt) (for|+forarbejde|forarbejde|" +
			"benarbejde|arbejde|indsats)",
		"som (den|det) (første|eneste) (i|af|blandt) (udvalget|byrådet|kommunalbestyrelsen|partierne|medlemmerne)",
		theirs + " (store|flotte|personlige|stærke|kloge|tydelige)? (lederskab|lederevner|stædighed|ihærdighed|" +
			"engagement|fremsyn|mod|handlekraft|vilje)",
		"(fremhæve|fremhæver|promovere|profilere|hylde|hylder|rose|roser) " + theirs, "holder hvad (han|hun) (lover|lovede|har_lovet)",
		politicians + " .. (stor|utrættelig|beundringsværdig) (ihærdighed|ildhu|energi|flid|vilje|kraft)",
		politicians + " .. (sat|sætte) .. på (landkortet|dagsordenen)",
		politicians + " .. (leveret|levere|indfriet|indfri|holdt) .. (løfte*|resultat*|valgløfte*)",
		"(takket_være|tak_til|takke|takker|rose|roser|ros_til|hylde|hylder) (den|vores|vor)? " + politicians,
		theirs + " (fortjeneste|ildhu|mærkesag*|hjertebarn|store|utrættelige|personlige|flotte|kamp|vision|" +
			"visioner|valgløfte*|indsats|initiativ|ihærdige)",
		"(æren|ære|fortjenesten|fortjeneste|hæder|rosen|ros) .. (tilkommer|tilfalder|tilhører|går_til|" +
			"skal_gå_til|gives_til|skyldes) (den|vores|alene|særligt|især|først_og_fremmest|ikke_mindst)? " + politicians,
		titled + " .. (" + deeds + ")",
		"(skyldes|skyldtes|tilskrives) (især|ikke_mindst|navnlig|først_og_fremmest|alene) " + titled,
		"uden " + politicians + " .. (var|havde|ville|kunne)",
		"uden " + theirs + " .. (indsats|pres|arbejde|ihærdighed|engagement|mellemkomst|kamp)",
		theirs + " (vedholdende|mangeårige|årelange|stædige|insisterende|ihærdige|målrettede) (indsats|pres|" +
			"arbejde|kamp|engagement)",
		"(hans|hendes|borgmesterens|viceborgmesterens|rådmandens|*udvalgsformandens|formandens) (fortjeneste|" +
			"vedholdenhed|stædighed|stålvilje|gåpåmod|initiativrigdom)",
		"(mærkesag|mærkesager|hjertebarn|hjertesag)", "gik til valg på",
		"(sejr|triumf|fjer_i_hatten|oprejsning|revanche) (for|til) " + titled,
		titled + " .. (har|skal_have|får|fortjener|høster) æren", "(gået|går|gik|gå) til valg (på|med)",
		"(hans|hendes|vedkommendes) (utrættelige|ihærdige|personlige|store|flotte|vedholdende|stædige) (arbejde|" +
			"indsats|kamp|engagement|ildhu)",
		"(takket_være|tak_til|på_grund_af) (hans|hendes) (arbejde|indsats|kamp|engagement|vedholdenhed)",
		"(vedholdende|ihærdig|ihærdigt|utrættelig|utrætteligt|personlig|personligt|målrettet|stædig|stædigt|" +
			"utrættede|flot|flotte|utallige|årelang|årelangt|sej|sejt|stort) .. (indsats|kamp|pres|arbejde|" +
			"engagement|slid|træk|benarbejde|initiativ|timer|lobbyarbejde) (fra|af) " + politicians,
		"(efter|gennem|ved|takket_være) .. (lang|lange|årelang|årelangt|mangeårig|mangeårigt|lang_tids|års|" +
			"mange_års|vedholdende|ihærdig*|utrættelig*|personlig*|målrettet|stædig*|flot|flotte) .. (indsats|" +
			"kamp|pres|arbejde|engagement|slid|benarbejde|ihærdighed|vedholdenhed|stædighed) (fra|af) " + politicians,
		"ingen .. (hårdere|mere|længere|bedre|større|flittigere|stærkere|ihærdigere) .. end " + titled,
		"(ingen|ikke_nogen) (anden|andre) end " + titled + " .. (kunne|ville|havde)",
		"(viste|beviste) " + titled + " .. (format|lederskab|handlekraft|mod|værd|styrke)",
		titled + " .. (viste|vist|beviste|bevist) .. (format|lederskab|handlekraft|mod|værd|styrke|overblik|vilje|klasse)",
		politicians + " .. (fremstår|fremstilles|fremstille|i_et_godt_lys|god_omtale|få_æren|får_æren|tage_æren|tager_æren|æren_for)",
		"(@partier|venstres|konservatives|alternativets) .. (leverer|leverede|fortjener|skaffede|har_skaffet|kæmpede|har_kæmpet|æren)",
		"(borgmesteren|udvalgsformanden|formanden) alene",
		politicians + " .. (lovet|lovede|garanteret|garanterede) .. (vælgerne|borgerne|byen)",
		"(sin|hans|hendes) (valgkamp|mærkesag|indsats|kamp|ihærdighed) .. (bærer_frugt|bar_frugt|sikret|lykkedes|" +
			"lovet|lovede|banet)",
		theirs + " .. (kamp|indsats|ildhu|arbejde_for|engagement|stædighed|fortjeneste|fremsyn|mod) .. (der|" +
			"som) (har|gav|skabte|fik|gjorde|sikrede)",
		"(skyldes|skyldtes|resultat_af|frugten_af) .. " + theirs,
		theirs + " (benhårde|modige|kloge|visionære|fremsynede|dygtige|seje|uvurderlige|utrættelige|årelange|" +
			"vedholdende|insisterende|ihærdige|flotte|enestående|store)",
		"(grad|helt|alene|først_og_fremmest|ene_og_alene) " + titled + " .. (værk|fortjeneste|sejr)",
		titled + " .. (skal_have|fortjener|får|har_fortjent) .. (tak|ros|hæder|skulderklap|anerkendelse)",
		titled + " .. (takket_være|gennem|via|i_kraft_af) (sit|sin|sine) .. (kontakt*|kendskab|indsats|netværk|" +
			"arbejde|stædighed|evne*|erfaring|format|viljestyrke)",
		titled + " .. (var|er) den (der|som) (så|fik|tog|skabte|sørgede|banede|skaffede|turde|gik|stod|sikrede|" +
			"fandt)",
		"uden næstformand .. (var|havde|ville|kunne)",
	},
	"parti": {
		"(faktaark|materiale|opslag|plancher|planche|video|tegninger|tegningerne|billeder|tal|talepunkter|" +
			"taleseddel*|notat|præsentation|folder|brev) .. (til|for|som) .. (kandidat*|spidskandidat*|" +
			"gruppeformand*|kampagne*|valgmøde*|+partiets|byrådsgruppe*)",
		"(bruge|vise|dele|fremvise|fremhæve|omtale|præsentere) .. (sine_vælgere|vælgerne|valgmøde*|partiets|kampagne*|årsmøde*)",
		"(valgløfte*|valgprogram*|partiprogram*|partimøde*|vælgermøde*|opstillingsmøde*|vælgerforening*|" +
			"partikontor*|partiarbejde*|partikonference*|partiorganisation*|valgtale*|valgflyer*|valgmateriale*)",
		"(lovet|lovede|lover|garanterede|bebudede|løfte|løfter|løfterne|løftet) .. (før|til|op_til|under|" +
			"i) (valget|valgkampen|vælgerne)",
		"(bruges|bruge|anvendes|omtale|synlighed|medvind|profil|profilere|profilering|brande) .. (op_til|før|" +
			"inden|i|under|frem_mod) (valget|valgkampen|kommunalvalget)",
		"(pjece*|folder*|flyer*|løbeseddel*|løbesedler|plakat*|video*|kampagne*|slogan*|delt_ud|omdelt|uddelt|" +
			"udleveret|lanceret|præsenteret|bebudet|sagde|talte_om) .. (i|under|fra|til|op_til|før) (valgkampen|" +
			"valgkamp|kommunalvalgkampen)",
		"(partiets|listens|kandidatens|spidskandidatens) .. (stand|logo|pressemeddelelse*|generalforsamling*|" +
			"medlemsmøde*|arrangement*|kampagne*|valgkamp*)",
		"(godt|belejligt|gunstigt|heldigt|strategisk) (før|inden|op_til|frem_mod|i_forhold_til|for) (valget|" +
			"valgkampen|kommunalvalget)",
		"(før|inden|op_til) (valget|kommunalvalget) så .. (kan|får|vil)",
		theirs + " (personlige|egen|private|egne)? (vælgere|vælgerne|kampagne*|kandidatur|genvalg|valgkamp*|" +
			"facebookside*|facebookprofil*|instagram*)",
		"genvalg af " + titled,
		"(sendes|udsendes|inviteres|omdeles) .. (medlemmer|medlemmerne) af " + party,
		"(partiet|partiets) .. (folder|kampagne|brug_for|hjemmeside|avis|opslag)",
		"(lytter_til|lyttet_til|imødekommer|ord_over_for|loyal_over_for|tro_mod|svar_til) (vælgerne|sine_vælgere)",
		"(vælgernes|vælgerne) .. (opbakning|dom|tillid|mandat)",
		"(materiale|video|opslag|tale|billeder|billede|budskab*|brug|bruge|bruges) .. (valgkamp|valgkampen)",
		"(talepapir|talepapiret|talepapirer|talepunkter|tale|oplæg|pressemateriale|presseberedskab) .. (parti*|" +
			"vælger*|valgkamp*|landsmøde*|gruppeformand*)",
		"(sikre|sikrer|styrke|styrker|øge) .. genvalg*",
		"(*gruppemøde|*gruppemødet|gruppemoede*) .. (@partier|+listen|listen|byrådsgruppe*)",
		"(@partier|+listen|+listens|partiets|byrådsgruppens) .. (gruppemøde*|gruppemoede*)",
		"(slides|oplæg|præsentation|talepunkter|talepapir|powerpoint|notat) .. (gruppemøde*|gruppemoede*|" +
			"partigruppe*|gruppeformand*)",
		"(partigruppemøde*|byrådsgruppemøde*)",
		"partiets (gruppemøde*|årsmøde*|landsmøde*|baggrundsgruppe*|budskab*|profil)",
		"ekskluder* .. parti*",
		"(løfte*|lovet|lovede|indfri*|ord) .. (sine_vælgere|vælgere|vælgerne)",
		"(vælgere|vælgerne) .. (løfte*|indfri*|holder_ord)",
		"(lige|kort|umiddelbart) (før|inden|op_til) (valget|kommunalvalget|valgdagen)", "af hensyn til (valget|valgkampen|genvalg*)",
		"(valgvideo*|valgfilm*|valgspot*|valgavis*|valgfolder*|valgopslag*|valgannonce*|valgpjece*|valgbrev*|" +
			"kandidatfolder*|kandidatside*|kandidatvideo*|kandidatfilm*|kandidatavis*|kandidatpjece*|" +
			"kandidatportræt*|kampagneside*|partiavis*|partiblad*|partifest*|partifælle*|partistand*)",
		"(kampagneleder*|kampagnechef*|kampagneteam*|kampagnestab*|spindoktor*|valgkampsleder*|partikammerat*)",
		"(udgangspunkt|chance|chancer|stemmer|position|fordel|forspring) .. (valg|valget|genvalg|valgkamp|" +
			"valgkampen)",
		"(læserbrev|debatindlæg|kronik) .. (for|til|fra) " + titled,
		"(glade|heldige|stolte|taknemmelige) .. (vi|byen|kommunen) har .. (borgmester|rådmand|udvalgsformand)",
		party + " .. " + partyLife,
		"(tale|manuskript|oplæg|slides|talepunkter|talepapir|optræden|video|brev) .. (ved|på|til|for) (gruppens|" +
			"byrådsgruppens|gruppeformandens) " + partyLife,
		"(gruppeformandens|byrådsgruppens|spidskandidatens|borgmesterens|udvalgsformandens|rådmandens) .. (valg*|" +
			"kandidat*|kampagne|kampagneside|genvalg*|vælger*)",
	},
	"skyld": {
		"(tidligere|forrige|afgående) (borgmester|borgmesteren|udvalgsformand|flertal|byråd|kommunalbestyrelse|" +
			"udvalg|styre) .. (forsømt*|undlod|undladt|svigte*|fejlede|fejlet|nølede|nølet|sjusk*|passiv*|kørt_i_sænk|forfalde)",
		"(modsat|i_modsætning_til) (det|den) (tidligere|forrige) (flertal|byråd|borgmester|kommunalbestyrelse|styre)",
	},
	"faktum": {
		"(klubbens|skolens|lokalrådets|borgernes|beboernes|personalets|*foreningens|brugernes) .. (hjertebarn|mærkesag*)",
		"(vælgermøde*|valgmøde*) .. (lokale*|+lokale*|lej*|sal|salen|haller*|udlån*|stadeplads*|vilkår)",
		"(lokale*|+lokale*|lej*|sal|salen|haller*|udlån*|stadeplads*) .. (vælgermøde*|valgmøde*)",
		"(alle|samtlige|opstillede|hvert|øvrige) .. (partier|lister|kandidatlister|parti)", "på samme vilkår",
		"(valgplakat*|valgkampsplakat*|plakatophæng*|plakater|valgbestyrelse*|valgstyrer*|valgsted*|partistøtte*)",
		"(kommunalvalg*|folketingsvalg*|valget|valgets) .. (afhold*|gennemfør*|forbered*)",
		"(bestyrelsesformand*|foreningens_formand|formanden_for_foreningen|klubbens|klubben|foreningen|" +
			"formand_for_+foreningen|rådets_formand|ældrerådets|handicaprådets|skolebestyrelsens|bestyrelsens)",
		"formand* for .. (forening*|klub*|råd|rådet|bestyrelse*|laug*|hallen|+foreningen|+rådet|+bestyrelsen)", "gruppeskift*",
	},
})

package lovlighed

// refusalCues are what nej-uden-lovlig-vej listens for.
var refusalCues = map[string][]string{
	"nej":       plainNo,
	"maaikke":   mayNot,
	"kort":      shortNo,
	"bredt":     anyNo,
	"lovnej":    lawsNo,
	"lovgrund":  lawsDemand,
	"myndighed": {"(dispensation*|*tilladelse|*tilladelsen|landzone*|*godkendelse|bevilling|bevillingen|byggeansøgning*|nedlægges)"},
	"afslag": {
		"(lader|lade|lades) .. ligge",
		"(tanke*|idé*|ide|ideen|ønske*|forslag*|emnet|ansøgning*|anmodning*|henvendelse*|rabat*|" +
			"ordning*) .. (opgives|droppes|henlægges|frafaldes|skrinlægges|forlades|lægges_væk|lægges_til_side|" +
			"lægges_på_hylden)",
		"ikke .. (arbejdes|gøres|regnes|gås|føres) (mere|videre)", "ikke tages op",
		"(stilles|sættes|stille|sætte) i bero", "(forbliver|holdes|fastholdes|forblive) uændret*",
		"(fastholder|fastholde|fastholdes) .. (gældende|nuværende|praksis|regler*|anvisning*)",
		"(forhandlingerne|drøftelserne|planerne|planen|projektet) (afbrydes|opgives|stoppes|indstilles|" +
			"skrinlægges)",
		"ikke .. (accepteres|accepterer|iværksættes|etableres|videreføres|udlånes|lånes_ud|udlejes|sælges|" +
			"overtages|går_videre|gå_videre|arbejder_videre|overdrages|udbetales|bevilges|antages|ændres|åbnes|" +
			"lukkes|tillades)",
		"(siger|sige) nej tak",
		"(ønske*|forslag*|tanke*|idé*|del) .. (udgår|bortfalder|falder_bort|falder_derfor|taget_ud|lagt_væk|" +
			"lagt_til_side|skrinlagt|opgivet|strøget|faldet|droppet|ladet_ligge)",
		"ikke .. (arbejdet|gået|ført|set|regnet) .. videre", "ikke .. (med_i|taget_med|medtaget|skrevet_ind|indarbejdet)",
		"ikke .. (tages_til_følge|til_følge|nyde_fremme|tages_op|føres_videre)", "(besvares|svares|svare) .. (afslag|nej|afvis*|ikke)",
		"(får|få|give|gives|modtager) (et|derfor|dermed)? nej",
		"(afvis*|afslå*|afslag|nej_til|siger_nej|sige_nej|henlægges|bortfalder|forkastes)",
		"ikke .. (opfyldes|opfylde|realiseres|indfries|honoreres|tilgodeses|gå_videre|fremme|imødekommes|" +
			"imødekomme|imødekommer|følges|følge|godkendes|tiltrædes|efterkommes|fremmes|gennemføres|indføres|" +
			"støttes|indgås|gives|ydes)",
		"(imødekommes|følges|gives|ydes) ikke",
	},
	"haandhaev": {"(påbud*|påbyd*|lovliggør*|håndhæv*|politianmeld*|tvangsbød*|varsl*)"},
	// A wish that others have beside the matter itself.
	"andres": {
		"(forvaltningen|administrationen|afdelingen|centret|centeret|kommunen|udvalget) (havde|ville) (gerne|" +
			"helst|oprindeligt)? (ønsket|håbet|foreslået|have)",
		"(den|de|han|hun) (ønsker|ønskede|beder|bad|foreslår|foreslog|spørger|spurgte|opfordrer|håber) (tillige|" +
			"også|desuden|samtidig|endvidere|ligeledes|derudover|yderligere|i_øvrigt)",
		"(*ejerne|*ejere|mindretal|mindretallet|skolebestyrelsen|købmanden|vognmanden|forpagteren|lejeren|" +
			"firmaet|virksomheden|handlende|stadeholder*|arrangøren|arrangørerne|pensionister|+lauget|+gruppe|" +
			"+klub|+bestyrelse|+råd|+forening|+udvalgene) .. (foreslå*|bedt|beder|ønsker|ønsket|ønskede|" +
			"opfordre*|spurgt|spørger|foreslog|spurgte|bad|ville_have|ville_gerne|vil_have|vil_gerne|håber|søgt)",
		"(byrådet|kommunalbestyrelsen|*udvalget) .. (spurgte|spurgt|foreslog|luftede|bad|bedt|efterspurgt|" +
			"efterspurgte|efterlyst|ønsket|ønskede) (om|at|den)?",
		"(medlem|medlemmer|flertal|flertallet|+medlem|borgmesteren|borgmesterens|formanden|rådet|lederen|" +
			"+lederen|kroens|firma|+firma|+fonden|fonden|fond|plantagen|virksomhed|partiet|gruppe|sælger|" +
			"køber) .. (foreslå*|foreslog|ønske*|bad|bedt|spurgte|spurgt|tilbyder|tilbød|budt|søger|søgt|" +
			"vil_have|vil_købe|vil_gerne|efterspurgt)",
		"(blev|er|har) (det|der) (været)? (rejst|spurgt|nævnt|foreslået|luftet|ønsket)",
		"(budt|byder|tilbyder|tilbudt) # .. for",
		"(blev|bliver|er) der (også|desuden)? (spurgt|foreslået|ønsket|efterlyst|efterspurgt|bedt_om)",
		"(foreslog|ønskede|spurgte|bad|luftede) (nogle|flere|et|enkelte|to|tre) (medlem|medlemmer|borgere|" +
			"foreninger|forældre|naboer|beboere|butikker)",
		"(forening|foreningen|+foreningen|+foreningens|+forening|+gruppen|+gruppens|+laget|+rådet|rådet|" +
			"+bestyrelsen|bestyrelsen|klubben|+klubben|forældre*|borgere|borgerne|beboere|beboerne|naboer|" +
			"naboerne|naboen|ejerne|ejere|lodsejer*|grundejer*|erhvervsdrivende|butikkerne|brugerne|selskabet|" +
			"institutionen|menighedsrådet|ansøger|ansøgeren|bygherren|høringssvar*|flere|nogle|enkelte|" +
			"+foreningerne) .. (foreslå*|bedt|beder|ønsker|ønsket|ønske|ønskede|forslag|opfordre*|spurgt|spørger|" +
			"anmod*|søgt|foreslog|bad|peger|peget|opfordring|krav|kræver|ville_have|ville_gerne|vil_have|" +
			"vil_gerne|vil_også|vil_desuden|håber)",
		"(ønske|ønsket|ønsker|forslag|forslaget|opfordring|anmodning) (fra|hos|blandt) (foreningen|+foreningen|" +
			"+gruppen|+laget|+rådet|+bestyrelsen|bestyrelsen|klubben|+klubben|forældre*|borgere|borgerne|beboere|" +
			"beboerne|naboer|naboerne|naboen|ejerne|grundejer*|erhvervsdrivende|brugerne|=A*|=B*|=D*|=E*|=F*|=G*|" +
			"=H*|=K*|=L*|=M*|=N*|=O*|=P*|=R*|=S*|=T*|=V*|=Ø*)",
	},
	// They have asked for more than the item is about.
	"tillige": {
		"(har|foreslår|foreslog|ønsker|ønskede|spørger|spurgte|bad|beder|vil) (også|desuden|endvidere|derudover|" +
			"samtidig|yderligere|tillige|i_øvrigt|ligeledes)",
		"(desuden|endvidere|derudover|yderligere|tillige|i_øvrigt|ligeledes|samtidig) (har|foreslår|foreslog|" +
			"ønsker|ønskede|spørger|spurgte|bad|beder|vil)",
	},
	// The item itself is about what somebody asks for.
	"ansoegt": {"(ansøgning*|ønsket|ønske|opfordring*|ansøger|anmodning*|henvendelse*|borgerforslag*|forslag_fra|ønske_fra|ønsker)"},
	// What shows a way for just this, wherever it stands.
	"klar": {
		"i stedet .. (kan|kunne|foreslå*|anbefal*|udbyde|søge|bruge|vælge|tilbyde|støtte)",
		"(kan|kunne|foreslår|foreslås|anbefaler|anbefales|vil) .. i stedet",
		"(lovlig|lovlige|lovligt|tilladt|tilladte) (vej|veje|måde|måder|model|modeller|alternativ|alternativer|" +
			"mulighed|muligheder|løsning|løsninger|form|udgave)",
		"(ingen|ikke) .. (lovlig|lovlige|anden|andre) .. (vej|veje|måde|måder|alternativ*|muligheder|løsninger)",
		"(ønsket|forslaget|formålet|samme_mål|samme_formål) .. (kan|kunne) .. (nås|opnås|imødekommes|opfyldes|" +
			"fremmes)",
		"lovligt (kan|kunne)", "(kan|kunne) .. lovligt",
	},
	// What is done instead, in the sentence of the refusal itself.
	"saa": {
		"(så|derfor|hvorfor) .. (rykkes|flyttes|ændres|ændret|tilpasses|tilpasset|lægges|sættes|placeres|" +
			"udformes|begrænses|laves|opføres|deles|udbydes|åbnes|tilbydes)",
		"(så|derfor|hvorfor) (foreslås|foreslår|anbefales|anbefaler|bruges|anvendes|vælges)",
	},
	"kan": {
		"(foreningen|+foreningen|gruppen|+gruppen|klubben|+klubben|forældre|forældrene|borgere|borgerne|beboere|" +
			"beboerne|ejere|ejerne|naboer|naboerne|lodsejerne|grundejerne|brugerne|skolen|+skolen|bestyrelsen|" +
			"+bestyrelsen|rådet|+rådet|institutionen|de|man|ansøger|ansøgeren|bygherren|selskabet|virksomheden|" +
			"kommunen|byrådet|udvalget|forvaltningen|staten|regionen|politiet) (kan|kunne|må_gerne|må_godt)",
		"(kan|kunne|må) (foreningen|+foreningen|gruppen|+gruppen|klubben|+klubben|forældrene|borgerne|beboerne|" +
			"ejerne|naboerne|skolen|bestyrelsen|de|man|ansøgeren|selskabet|virksomheden|kommunen|byrådet|" +
			"udvalget|forvaltningen|staten) (dog|derimod|gerne|godt|selv|i_stedet|få|søge|lave|give|indgå|tage|" +
			"bruge|støtte|stille|udbyde|udleje|opfordre)",
		"(+en|+et|+ne) (kan|kunne) (søge|låne|få|i_stedet|derimod|dog)",
		"(har|får) .. ret til",
		"(en|to|tre|flere|anden|andre) (mulighed|muligheder|vej|veje|måde|måder|løsning|løsninger) (er|kan|kunne)",
		"(kan|kunne|må|vil|foreslår|foreslås|anbefaler|anbefales) .. (derimod|gerne|alternativt|i_stedet)",
		"(derimod|alternativt|i_stedet) (kan|kunne|må|vil|foreslår|anbefaler|få|søge|+es)", "gerne (må|få|søge)",
		"(muligt_at|mulighed_for|muligheden_for)",
	},
	"kanikke": {"(kan|kunne|må|muligt|mulighed) .. (ikke|hverken|heller_ikke)", "(ikke|ingen) .. (muligt|mulighed|kan|kunne)"},
	"tilbud":  {"(tilbuddet|kravet|vilkåret|betingelsen) .. (afvises|afslås|afvist)"},
	"oenske": {
		"(den|denne|det) (del|tanke|idé|ide|punkt|ønske)",
		"(forslag*|ønske*|ansøgning*|anmodning*|det_ansøgte|det_ønskede|borgergruppe*|foreslået|ansøgt)",
	},
	// Doubt, errors of the past, what others have done wrong, and limits told as part of the frame.
	"ikke": {
		"ikke (til_hinder|en_hindring|i_vejen)", "ikke tale om", "(kan|må) (frit|gerne|godt)",
		"må ikke (glemme|glemmes|undervurdere*|overse*|forveksle*|vente|tro)", "kan ikke .. uden at",
		"(næppe|formentlig|muligvis|måske|tvivl*|uklar*|usikker*|vurderes_at_kunne|kan_være|kan_udgøre|" +
			"kan_stride|kunne_udgøre|gråzone*|risiko*)",
		"ulovlig* (byggeri*|bebyggelse*|parkering*|affald*|opført*|hegn*|jagt|arbejde*|udlejning*|indhold|" +
			"overnatning*|dumpning|forhold|opsat*|skilt*|fravær|plakat*|camping|nedrivning)",
		"(byggeri*|bebyggelse*|hegn*|skur*|carport*|sommerhus*|skilt*|forhold|garage*|tilbygning*|terrasse*|anlæg|fravær*) .. ulovlig*",
		"(kommunen|forvaltningen|administrationen|*centret|visitationen|vi|afslag|afslagene|afgørelserne|praksis|" +
			"opkrævningen|opkrævningerne|beregningen|taksten|gebyret) .. (har|havde) .. (haft|holdt|givet|ydet|" +
			"beregnet|betalt|nægtet|udeladt|undladt|administreret|anvendt|været)",
		"lovliggør*", "(opkrævet|udbetalt|har_opkrævet|praktiseret|udbetalte|opkrævede|har_været|var|blev|fejl*|hidtil*)",
		"(ville|vil) ikke være .. (ulovlig*|i_strid)",
		"(ikke|hverken) (efter|ifølge|at|være|ses|vurderes|findes|anses|skønnes|direkte|umiddelbart|noget|" +
			"i_sig_selv|forvaltningens)? (vurdering|skøn|opfattelse|at|for)? (være|at_være)? (strider|stride|" +
			"i_strid|ulovlig*|uden_for)",
		"(ændringer|afvigelser|fravigelse*|dispensation*|formål*) .. ikke være lovlig*", "strafbart",
		"ikke stride", "(strider|stride) (dog|derfor|således|altså|imidlertid)? (ikke|hverken)",
		"ikke ret (mange|meget|stor|store|stort|lang|langt|god|gode|godt|tit|ofte|høj|højt)",
		"(siger|står) (dog|ellers)? (intet|ikke_noget|ingenting) (om|i)",
		"(imod|mod|sag|sager|klage|klager|forhindre*|forebygge*|bekæmpe*) .. ulovlig* forskelsbehandling",
		"(ulovligt|forbudt|ikke_tilladt|ikke_lovligt) at (parkere|dumpe|køre|ryge|fiske|jage|færdes|henkaste|" +
			"efterlade|fodre|cykle|campere|drikke|fyre|brænde|svømme|bade|gå|ride)",
		"må ikke (komme|blive|ende|føre|betyde|gå_ud|falde)",
		"(bruge|koste|overskride|anvende|være|tage) .. (mere|højere|længere|større|lavere|mindre|flere|" +
			"færre) .. end",
		"forbudt mod", "hjemmel til at afslå", "(mulighed|plads|rum) for (et|noget|at_udøve)? skøn",
	},
	// What a point of the recommendation does for the one whose wish is turned down.
	"andetvalg": {
		"(etableres|oprettes|tilbydes|udbydes|udlejes|flyttes|henvises|henvisning|afsættes|indgås|igangsættes|" +
			"imødekommes|bevilges|vejledes|besked_om|på_de_vilkår)",
		"(får|gives) .. (på_vilkår|vilkår|mulighed|plads|besked_om)",
	},
	// What somebody can do about the answer, which is no way to the goal.
	"ingenvej": {
		"(kan|må|kunne|vil|får|har|skal) (dog|godt|gerne|også|selv|så|nu|altid|derfor|nok|ikke)? (klage|klages|" +
			"få_svar|få_udleveret|få_besked|læse|se|følge|komme|tale|oplyse|oplyses|forstå|betale|møde|deltage|" +
			"spørge|høre|kontakte|vente|forvente|have|søge_igen)",
		"(mulighed|muligheder|ret|muligheden|retten) (for|til) at (se|læse|klage|få|høre|komme|møde|tale|følge|" +
			"deltage)",
		"gerne (have|vil|betale|se)",
		"(foreningen|+foreningen|klubben|+klubben|gruppen|beboerne|naboerne|forældrene|ejerne|ansøgeren|rådet|" +
			"lauget) foreslår",
		"i stedet for (en|et)",
	},
	// What would be so, not what may be: "Vi ville bryde loven, hvis ...".
	"hvis":  {"(hvis|såfremt)"},
	"ville": {"(ville|vil) .. (hvis|såfremt)"},
	"vej": {
		"(alle|samtlige) .. (kan|kunne) (få|søge|leje|bruge|låne|købe)",
		"(hvis|når|såfremt) .. (er|bliver|ville_være) .. (lovlig|lovligt|lovlige)",
		"kan (gives|ydes|ske|opkræves|indføres|fås|bruges) .. (hvis|når|såfremt)",
		"(forvaltningen|administrationen|vi) foreslår .. (får|tilbydes|lejer|bruger|søger)",
		"(henvises|henvise|henviser) til .. (puljen|+puljen|+puljerne|puljerne|fond*|muligheden|de_almindelige|" +
			"den_almindelige)",
		"(ingen|ikke) .. (model|modeller) .. (lovlig|lovligt|lovlige)",
		"(vil|ønsker) (kommunen|foreningen|+foreningen|klubben|+klubben|ansøgeren|ejeren|ejerne|borgerne|" +
			"beboerne|de|man|udvalget|byrådet) .. kan",
		"men .. (kan|kunne|må) (selv|dog|gerne|godt|fortsat)",
		"men (foreningen|+foreningen|klubben|+klubben|ansøgeren|ansøger|ejeren|ejerne|borgerne|beboerne|de|man) (kan|kunne|må)",
		"i stedet +es",
		"i stedet .. (kan|kunne|foreslå*|anbefal*|gives|ydes|leje|købe|bygge|udbyde|lave|søge|bruge|vælge|" +
			"tilbyde|lade|støtte|gøre)",
		"(kan|kunne|foreslår|foreslås|anbefaler|anbefales|vil) .. i stedet",
		"(kan|kunne) .. lovligt (ved|hvis|gennem|gøre|give|støtte|ske)", "lovligt (kan|kunne|at)",
		"(lovlig|lovlige|lovligt|tilladt|tilladte) (vej|veje|måde|måder|model|modeller|alternativ|alternativer|" +
			"mulighed|muligheder|løsning|løsninger|form|ramme|rammer|udgave)",
		"(en|et|andre|to|tre|flere|anden|de) (anden|andre|andet|lovlige|mulige)? (mulighed|muligheder|model|" +
			"modeller|løsning|løsninger|vej|veje|måde|måder|alternativ|alternativer) (er|kan|kunne|til|for|vil|at|som|der|inden)",
		"(har|får) (selv|fortsat|dog|derimod|gerne)? ret til",
		"(derimod|dog|alternativt|til_gengæld|imidlertid) .. (kan|muligt|lovligt|mulighed|tilladt|må|gerne|" +
			"adgang|hjemmel)",
		"(kan|må) .. (derimod|dog|alternativt|til_gengæld|imidlertid|gerne)",
		"alternativ* .. (er|kan|kunne)",
		"(muligt|muligheden|mulighed) .. (at|for_at|for) (opnå|nå|imødekomme|støtte|give|yde|indgå|stille|lade|" +
			"bruge|søge|ændre|udbyde|udleje|lave|arbejde|fremme|tilgodese)",
		"samme (formål|mål|virkning|resultat)",
		"(formålet|målet|ønsket|hensigten) .. (kan|kunne) .. (nås|opnås|imødekommes|fremmes|tilgodeses|opfyldes)",
		"(ansøge|søge|søges) .. (dispensation|forsøg*|frikommune*|tilladelse|fonde*|staten)", "frikommune*",
		"(inden_for|indenfor) (reglerne|loven|lovens_rammer|de_gældende_regler|kommunalfuldmagten|" +
			"rammerne) .. (kan|kunne|muligt)",
		"(kan|kunne|muligt) .. (inden_for|indenfor) (reglerne|loven|lovens|de_gældende|kommunalfuldmagten|rammerne)",
		"(ingen|ikke) .. (lovlig|lovlige|anden|andre|nogen) .. (vej|veje|måde|måder|alternativ*|muligheder|løsninger|mulighed)",
		"(kommunen|byrådet|kommunalbestyrelsen|udvalget|man) (kan|må) (i_stedet|dog|derimod|gerne|godt|frit|" +
			"lovligt|fortsat|alene|kun|til_gengæld|alternativt|bruge|stille|indgå|udbyde|støtte|vælge|opfordre|" +
			"indføre|lave|tilbyde|arbejde|skærpe|åbne|etablere|give|udleje|ændre)",
		"(kan|må) (kommunen|byrådet|kommunalbestyrelsen|udvalget) (i_stedet|dog|derimod|gerne|godt|frit|fortsat|" +
			"alene|kun|bruge|stille|indgå|udbyde|støtte|opfordre|indføre|lave|tilbyde|etablere|vælge|give|udleje|bestemme)",
		"(kan|må) (dog|i_stedet|fortsat|gerne)? (søge|ansøge|bygge|opføre|leje|få|bruge) .. (mindre|anden|andet|" +
			"andre|i_stedet|tillader|tilladt|lovlig*)",
		"(vil|ville) (være|blive) lovlig*",
		"(lovligt|tilladt|muligt|hjemmel) .. (hvis|såfremt|når|forudsat)",
		"(vej|vejen) (frem|til_målet|udenom|at_gå)", "kan .. (lade_sig_gøre|gennemføres|imødekommes) .. (hvis|ved|gennem|inden_for)",
		"(forvaltningen|administrationen) (foreslår|anbefaler|peger_på) .. (derfor|i_stedet|en_anden|et_andet)",
		"(på|til|efter) (markedsvilkår|markedsleje|markedspris|markedsprisen|vurderingen)",
		"(der|det) kan (i_stedet|dog|derimod|godt)? (laves|etableres|opsættes|indgås|søges|oprettes|udbydes|" +
			"tilbydes|reserveres|sættes|findes|lejes|købes|anlægges|bruges|gives|ydes|stilles)",
		"kan der (i_stedet|dog|derimod|godt)? (laves|etableres|opsættes|indgås|søges|oprettes|udbydes|tilbydes|" +
			"reserveres|sættes|findes|lejes|købes|anlægges|bruges|gives|ydes|stilles)",
		"(formålet|målet|ønsket|hensigten) .. (nås|opnås|tilgodeses) (hvis|ved|når|gennem|med)",
		"(pulje|+pulje|puljen|+puljen|fonden|+fonden|ordningen) .. (åbner|dækker|støtter|kan_søges|er_åben)",
		"(vejledt|henvist) (om|til)", "(hjælper|bistår|vejleder) .. (med|om|til) (ansøgning*|at_søge|en_ansøgning|andre)",
	},
}

package lovlighed

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "nej-uden-lovlig-vej",
	Title:    "Siger nej af lovgrunde uden at vise en lovlig vej",
	Severity: checker.Suggestion,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Proposal, document.Closed, document.Accounts},
	Message:  "Her siges nej, fordi loven ikke tillader det. Fandt ikke en lovlig vej til det samme mål, og heller ikke, at der ingen er.",
	Why:      "Forvaltningen skal sige, hvad der ikke er lovligt, men også hjælpe politikerne frem til en lovlig vej.",
	Remedy:   "Skriv, hvad der kan lade sig gøre, for eksempel: »Kommunen kan i stedet udbyde lokalet på markedsvilkår.« Er der ingen anden vej, så skriv det. Står det i et bilag, så svar med det.",
	Answer:   "Svar med, hvor den lovlige vej er beskrevet, eller at der ikke er nogen.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 1 (lovlighed): advar, og vis en lovlig vej; case 4 og 15", Claims: []string{"lovlighed-6", "lovlighed-7", "case-4", "case-15"}, Seen: "2026-11-22"},
	},
	Yields: []checker.Yield{
		{To: "graazone-uden-overvejelser", Scope: checker.SameSentence},
		{To: "medlemsforslag-mangler-oplysning", Scope: checker.SameItem},
	},
	Cues: map[string][]string{
		"nej":       plainNo,
		"maaikke":   mayNot,
		"kort":      shortNo,
		"bredt":     anyNo,
		"lovnej":    lawsNo,
		"lovgrund":  lawsDemand,
		"myndighed": {"(dispensation*|*tilladelse|*tilladelsen|landzone*|*godkendelse|bevilling|bevillingen|byggeansøgning*|nedlægges)"},
		"afslag": {
			"(lader|lade|lades) .. ligge", "(tanke*|idé*|ide|ideen|ønske*|forslag*|emnet|ansøgning*|anmodning*|henvendelse*|rabat*|ordning*) .. (opgives|droppes|henlægges|frafaldes|skrinlægges|forlades|lægges_væk|lægges_til_side|lægges_på_hylden)", "ikke .. (arbejdes|gøres|regnes|gås|føres) (mere|videre)", "ikke tages op", "(stilles|sættes|stille|sætte) i bero", "(forbliver|holdes|fastholdes|forblive) uændret*", "(fastholder|fastholde|fastholdes) .. (gældende|nuværende|praksis|regler*|anvisning*)", "(forhandlingerne|drøftelserne|planerne|planen|projektet) (afbrydes|opgives|stoppes|indstilles|skrinlægges)", "ikke .. (accepteres|accepterer|iværksættes|etableres|videreføres|udlånes|lånes_ud|udlejes|sælges|overtages|går_videre|gå_videre|arbejder_videre|overdrages|udbetales|bevilges|antages|ændres|åbnes|lukkes|tillades)", "(siger|sige) nej tak",
			"(ønske*|forslag*|tanke*|idé*|del) .. (udgår|bortfalder|falder_bort|falder_derfor|taget_ud|lagt_væk|lagt_til_side|skrinlagt|opgivet|strøget|faldet|droppet|ladet_ligge)", "ikke .. (arbejdet|gået|ført|set|regnet) .. videre", "ikke .. (med_i|taget_med|medtaget|skrevet_ind|indarbejdet)",
			"ikke .. (tages_til_følge|til_følge|nyde_fremme|tages_op|føres_videre)", "(besvares|svares|svare) .. (afslag|nej|afvis*|ikke)",
			"(får|få|give|gives|modtager) (et|derfor|dermed)? nej", "(afvis*|afslå*|afslag|nej_til|siger_nej|sige_nej|henlægges|bortfalder|forkastes)", "ikke .. (opfyldes|opfylde|realiseres|indfries|honoreres|tilgodeses|gå_videre|fremme|imødekommes|imødekomme|imødekommer|følges|følge|godkendes|tiltrædes|efterkommes|fremmes|gennemføres|indføres|støttes|indgås|gives|ydes)", "(imødekommes|følges|gives|ydes) ikke",
		},
		"haandhaev": {"(påbud*|påbyd*|lovliggør*|håndhæv*|politianmeld*|tvangsbød*|varsl*)"},
		// A wish that others have beside the matter itself.
		"andres": {
			"(forvaltningen|administrationen|afdelingen|centret|centeret|kommunen|udvalget) (havde|ville) (gerne|helst|oprindeligt)? (ønsket|håbet|foreslået|have)",
			"(den|de|han|hun) (ønsker|ønskede|beder|bad|foreslår|foreslog|spørger|spurgte|opfordrer|håber) (tillige|også|desuden|samtidig|endvidere|ligeledes|derudover|yderligere|i_øvrigt)", "(*ejerne|*ejere|mindretal|mindretallet|skolebestyrelsen|købmanden|vognmanden|forpagteren|lejeren|firmaet|virksomheden|handlende|stadeholder*|arrangøren|arrangørerne|pensionister|+lauget|+gruppe|+klub|+bestyrelse|+råd|+forening|+udvalgene) .. (foreslå*|bedt|beder|ønsker|ønsket|ønskede|opfordre*|spurgt|spørger|foreslog|spurgte|bad|ville_have|ville_gerne|vil_have|vil_gerne|håber|søgt)",
			"(byrådet|kommunalbestyrelsen|*udvalget) .. (spurgte|spurgt|foreslog|luftede|bad|bedt|efterspurgt|efterspurgte|efterlyst|ønsket|ønskede) (om|at|den)?", "(medlem|medlemmer|flertal|flertallet|+medlem|borgmesteren|borgmesterens|formanden|rådet|lederen|+lederen|kroens|firma|+firma|+fonden|fonden|fond|plantagen|virksomhed|partiet|gruppe|sælger|køber) .. (foreslå*|foreslog|ønske*|bad|bedt|spurgte|spurgt|tilbyder|tilbød|budt|søger|søgt|vil_have|vil_købe|vil_gerne|efterspurgt)", "(blev|er|har) (det|der) (været)? (rejst|spurgt|nævnt|foreslået|luftet|ønsket)", "(budt|byder|tilbyder|tilbudt) # .. for", "(blev|bliver|er) der (også|desuden)? (spurgt|foreslået|ønsket|efterlyst|efterspurgt|bedt_om)", "(foreslog|ønskede|spurgte|bad|luftede) (nogle|flere|et|enkelte|to|tre) (medlem|medlemmer|borgere|foreninger|forældre|naboer|beboere|butikker)",
			"(forening|foreningen|+foreningen|+foreningens|+forening|+gruppen|+gruppens|+laget|+rådet|rådet|+bestyrelsen|bestyrelsen|klubben|+klubben|forældre*|borgere|borgerne|beboere|beboerne|naboer|naboerne|naboen|ejerne|ejere|lodsejer*|grundejer*|erhvervsdrivende|butikkerne|brugerne|selskabet|institutionen|menighedsrådet|ansøger|ansøgeren|bygherren|høringssvar*|flere|nogle|enkelte|+foreningerne) .. (foreslå*|bedt|beder|ønsker|ønsket|ønske|ønskede|forslag|opfordre*|spurgt|spørger|anmod*|søgt|foreslog|bad|peger|peget|opfordring|krav|kræver|ville_have|ville_gerne|vil_have|vil_gerne|vil_også|vil_desuden|håber)",
			"(ønske|ønsket|ønsker|forslag|forslaget|opfordring|anmodning) (fra|hos|blandt) (foreningen|+foreningen|+gruppen|+laget|+rådet|+bestyrelsen|bestyrelsen|klubben|+klubben|forældre*|borgere|borgerne|beboere|beboerne|naboer|naboerne|naboen|ejerne|grundejer*|erhvervsdrivende|brugerne|=A*|=B*|=D*|=E*|=F*|=G*|=H*|=K*|=L*|=M*|=N*|=O*|=P*|=R*|=S*|=T*|=V*|=Ø*)",
		},
		// They have asked for more than the item is about.
		"tillige": {"(har|foreslår|foreslog|ønsker|ønskede|spørger|spurgte|bad|beder|vil) (også|desuden|endvidere|derudover|samtidig|yderligere|tillige|i_øvrigt|ligeledes)", "(desuden|endvidere|derudover|yderligere|tillige|i_øvrigt|ligeledes|samtidig) (har|foreslår|foreslog|ønsker|ønskede|spørger|spurgte|bad|beder|vil)"},
		// The item itself is about what somebody asks for.
		"ansoegt": {"(ansøgning*|ønsket|ønske|opfordring*|ansøger|anmodning*|henvendelse*|borgerforslag*|forslag_fra|ønske_fra|ønsker)"},
		// What shows a way for just this, wherever it stands.
		"klar": {
			"i stedet .. (kan|kunne|foreslå*|anbefal*|udbyde|søge|bruge|vælge|tilbyde|støtte)", "(kan|kunne|foreslår|foreslås|anbefaler|anbefales|vil) .. i stedet",
			"(lovlig|lovlige|lovligt|tilladt|tilladte) (vej|veje|måde|måder|model|modeller|alternativ|alternativer|mulighed|muligheder|løsning|løsninger|form|udgave)", "(ingen|ikke) .. (lovlig|lovlige|anden|andre) .. (vej|veje|måde|måder|alternativ*|muligheder|løsninger)",
			"(ønsket|forslaget|formålet|samme_mål|samme_formål) .. (kan|kunne) .. (nås|opnås|imødekommes|opfyldes|fremmes)", "lovligt (kan|kunne)", "(kan|kunne) .. lovligt",
		},
		// What is done instead, in the sentence of the refusal itself.
		"saa": {
			"(så|derfor|hvorfor) .. (rykkes|flyttes|ændres|ændret|tilpasses|tilpasset|lægges|sættes|placeres|udformes|begrænses|laves|opføres|deles|udbydes|åbnes|tilbydes)",
			"(så|derfor|hvorfor) (foreslås|foreslår|anbefales|anbefaler|bruges|anvendes|vælges)",
		},
		"kan": {
			"(foreningen|+foreningen|gruppen|+gruppen|klubben|+klubben|forældre|forældrene|borgere|borgerne|beboere|beboerne|ejere|ejerne|naboer|naboerne|lodsejerne|grundejerne|brugerne|skolen|+skolen|bestyrelsen|+bestyrelsen|rådet|+rådet|institutionen|de|man|ansøger|ansøgeren|bygherren|selskabet|virksomheden|kommunen|byrådet|udvalget|forvaltningen|staten|regionen|politiet) (kan|kunne|må_gerne|må_godt)",
			"(kan|kunne|må) (foreningen|+foreningen|gruppen|+gruppen|klubben|+klubben|forældrene|borgerne|beboerne|ejerne|naboerne|skolen|bestyrelsen|de|man|ansøgeren|selskabet|virksomheden|kommunen|byrådet|udvalget|forvaltningen|staten) (dog|derimod|gerne|godt|selv|i_stedet|få|søge|lave|give|indgå|tage|bruge|støtte|stille|udbyde|udleje|opfordre)",
			"(+en|+et|+ne) (kan|kunne) (søge|låne|få|i_stedet|derimod|dog)",
			"(har|får) .. ret til", "(en|to|tre|flere|anden|andre) (mulighed|muligheder|vej|veje|måde|måder|løsning|løsninger) (er|kan|kunne)",
			"(kan|kunne|må|vil|foreslår|foreslås|anbefaler|anbefales) .. (derimod|gerne|alternativt|i_stedet)", "(derimod|alternativt|i_stedet) (kan|kunne|må|vil|foreslår|anbefaler|få|søge|+es)", "gerne (må|få|søge)", "(muligt_at|mulighed_for|muligheden_for)",
		},
		"kanikke": {"(kan|kunne|må|muligt|mulighed) .. (ikke|hverken|heller_ikke)", "(ikke|ingen) .. (muligt|mulighed|kan|kunne)"},
		"tilbud":  {"(tilbuddet|kravet|vilkåret|betingelsen) .. (afvises|afslås|afvist)"},
		"oenske":  {"(den|denne|det) (del|tanke|idé|ide|punkt|ønske)", "(forslag*|ønske*|ansøgning*|anmodning*|det_ansøgte|det_ønskede|borgergruppe*|foreslået|ansøgt)"},
		// Doubt, errors of the past, what others have done wrong, and limits told as part of the frame.
		"ikke": {
			"ikke (til_hinder|en_hindring|i_vejen)", "ikke tale om", "(kan|må) (frit|gerne|godt)", "må ikke (glemme|glemmes|undervurdere*|overse*|forveksle*|vente|tro)", "kan ikke .. uden at",
			"(næppe|formentlig|muligvis|måske|tvivl*|uklar*|usikker*|vurderes_at_kunne|kan_være|kan_udgøre|kan_stride|kunne_udgøre|gråzone*|risiko*)",
			"ulovlig* (byggeri*|bebyggelse*|parkering*|affald*|opført*|hegn*|jagt|arbejde*|udlejning*|indhold|overnatning*|dumpning|forhold|opsat*|skilt*|fravær|plakat*|camping|nedrivning)",
			"(byggeri*|bebyggelse*|hegn*|skur*|carport*|sommerhus*|skilt*|forhold|garage*|tilbygning*|terrasse*|anlæg|fravær*) .. ulovlig*",
			"(kommunen|forvaltningen|administrationen|*centret|visitationen|vi|afslag|afslagene|afgørelserne|praksis|opkrævningen|opkrævningerne|beregningen|taksten|gebyret) .. (har|havde) .. (haft|holdt|givet|ydet|beregnet|betalt|nægtet|udeladt|undladt|administreret|anvendt|været)",
			"lovliggør*", "(opkrævet|udbetalt|har_opkrævet|praktiseret|udbetalte|opkrævede|har_været|var|blev|fejl*|hidtil*)",
			"(ville|vil) ikke være .. (ulovlig*|i_strid)", "(ikke|hverken) (efter|ifølge|at|være|ses|vurderes|findes|anses|skønnes|direkte|umiddelbart|noget|i_sig_selv|forvaltningens)? (vurdering|skøn|opfattelse|at|for)? (være|at_være)? (strider|stride|i_strid|ulovlig*|uden_for)",
			"(ændringer|afvigelser|fravigelse*|dispensation*|formål*) .. ikke være lovlig*", "strafbart", "ikke stride", "(strider|stride) (dog|derfor|således|altså|imidlertid)? (ikke|hverken)", "ikke ret (mange|meget|stor|store|stort|lang|langt|god|gode|godt|tit|ofte|høj|højt)", "(siger|står) (dog|ellers)? (intet|ikke_noget|ingenting) (om|i)", "(imod|mod|sag|sager|klage|klager|forhindre*|forebygge*|bekæmpe*) .. ulovlig* forskelsbehandling",
			"(ulovligt|forbudt|ikke_tilladt|ikke_lovligt) at (parkere|dumpe|køre|ryge|fiske|jage|færdes|henkaste|efterlade|fodre|cykle|campere|drikke|fyre|brænde|svømme|bade|gå|ride)", "må ikke (komme|blive|ende|føre|betyde|gå_ud|falde)",
			"(bruge|koste|overskride|anvende|være|tage) .. (mere|højere|længere|større|lavere|mindre|flere|færre) .. end", "forbudt mod", "hjemmel til at afslå", "(mulighed|plads|rum) for (et|noget|at_udøve)? skøn",
		},
		// What a point of the recommendation does for the one whose wish is turned down.
		"andetvalg": {"(etableres|oprettes|tilbydes|udbydes|udlejes|flyttes|henvises|henvisning|afsættes|indgås|igangsættes|imødekommes|bevilges|vejledes|besked_om|på_de_vilkår)", "(får|gives) .. (på_vilkår|vilkår|mulighed|plads|besked_om)"},
		// What somebody can do about the answer, which is no way to the goal.
		"ingenvej": {
			"(kan|må|kunne|vil|får|har|skal) (dog|godt|gerne|også|selv|så|nu|altid|derfor|nok|ikke)? (klage|klages|få_svar|få_udleveret|få_besked|læse|se|følge|komme|tale|oplyse|oplyses|forstå|betale|møde|deltage|spørge|høre|kontakte|vente|forvente|have|søge_igen)", "(mulighed|muligheder|ret|muligheden|retten) (for|til) at (se|læse|klage|få|høre|komme|møde|tale|følge|deltage)", "gerne (have|vil|betale|se)",
			"(foreningen|+foreningen|klubben|+klubben|gruppen|beboerne|naboerne|forældrene|ejerne|ansøgeren|rådet|lauget) foreslår", "i stedet for (en|et)",
		},
		// What would be so, not what may be: "Vi ville bryde loven, hvis ...".
		"hvis":  {"(hvis|såfremt)"},
		"ville": {"(ville|vil) .. (hvis|såfremt)"},
		"vej": {
			"(alle|samtlige) .. (kan|kunne) (få|søge|leje|bruge|låne|købe)", "(hvis|når|såfremt) .. (er|bliver|ville_være) .. (lovlig|lovligt|lovlige)", "kan (gives|ydes|ske|opkræves|indføres|fås|bruges) .. (hvis|når|såfremt)", "(forvaltningen|administrationen|vi) foreslår .. (får|tilbydes|lejer|bruger|søger)", "(henvises|henvise|henviser) til .. (puljen|+puljen|+puljerne|puljerne|fond*|muligheden|de_almindelige|den_almindelige)", "(ingen|ikke) .. (model|modeller) .. (lovlig|lovligt|lovlige)",
			"(vil|ønsker) (kommunen|foreningen|+foreningen|klubben|+klubben|ansøgeren|ejeren|ejerne|borgerne|beboerne|de|man|udvalget|byrådet) .. kan",
			"men .. (kan|kunne|må) (selv|dog|gerne|godt|fortsat)", "men (foreningen|+foreningen|klubben|+klubben|ansøgeren|ansøger|ejeren|ejerne|borgerne|beboerne|de|man) (kan|kunne|må)",
			"i stedet +es", "i stedet .. (kan|kunne|foreslå*|anbefal*|gives|ydes|leje|købe|bygge|udbyde|lave|søge|bruge|vælge|tilbyde|lade|støtte|gøre)", "(kan|kunne|foreslår|foreslås|anbefaler|anbefales|vil) .. i stedet",
			"(kan|kunne) .. lovligt (ved|hvis|gennem|gøre|give|støtte|ske)", "lovligt (kan|kunne|at)",
			"(lovlig|lovlige|lovligt|tilladt|tilladte) (vej|veje|måde|måder|model|modeller|alternativ|alternativer|mulighed|muligheder|løsning|løsninger|form|ramme|rammer|udgave)",
			"(en|et|andre|to|tre|flere|anden|de) (anden|andre|andet|lovlige|mulige)? (mulighed|muligheder|model|modeller|løsning|løsninger|vej|veje|måde|måder|alternativ|alternativer) (er|kan|kunne|til|for|vil|at|som|der|inden)",
			"(har|får) (selv|fortsat|dog|derimod|gerne)? ret til", "(derimod|dog|alternativt|til_gengæld|imidlertid) .. (kan|muligt|lovligt|mulighed|tilladt|må|gerne|adgang|hjemmel)", "(kan|må) .. (derimod|dog|alternativt|til_gengæld|imidlertid|gerne)",
			"alternativ* .. (er|kan|kunne)", "(muligt|muligheden|mulighed) .. (at|for_at|for) (opnå|nå|imødekomme|støtte|give|yde|indgå|stille|lade|bruge|søge|ændre|udbyde|udleje|lave|arbejde|fremme|tilgodese)",
			"samme (formål|mål|virkning|resultat)", "(formålet|målet|ønsket|hensigten) .. (kan|kunne) .. (nås|opnås|imødekommes|fremmes|tilgodeses|opfyldes)",
			"(ansøge|søge|søges) .. (dispensation|forsøg*|frikommune*|tilladelse|fonde*|staten)", "frikommune*",
			"(inden_for|indenfor) (reglerne|loven|lovens_rammer|de_gældende_regler|kommunalfuldmagten|rammerne) .. (kan|kunne|muligt)", "(kan|kunne|muligt) .. (inden_for|indenfor) (reglerne|loven|lovens|de_gældende|kommunalfuldmagten|rammerne)",
			"(ingen|ikke) .. (lovlig|lovlige|anden|andre|nogen) .. (vej|veje|måde|måder|alternativ*|muligheder|løsninger|mulighed)",
			"(kommunen|byrådet|kommunalbestyrelsen|udvalget|man) (kan|må) (i_stedet|dog|derimod|gerne|godt|frit|lovligt|fortsat|alene|kun|til_gengæld|alternativt|bruge|stille|indgå|udbyde|støtte|vælge|opfordre|indføre|lave|tilbyde|arbejde|skærpe|åbne|etablere|give|udleje|ændre)",
			"(kan|må) (kommunen|byrådet|kommunalbestyrelsen|udvalget) (i_stedet|dog|derimod|gerne|godt|frit|fortsat|alene|kun|bruge|stille|indgå|udbyde|støtte|opfordre|indføre|lave|tilbyde|etablere|vælge|give|udleje|bestemme)",
			"(kan|må) (dog|i_stedet|fortsat|gerne)? (søge|ansøge|bygge|opføre|leje|få|bruge) .. (mindre|anden|andet|andre|i_stedet|tillader|tilladt|lovlig*)", "(vil|ville) (være|blive) lovlig*", "(lovligt|tilladt|muligt|hjemmel) .. (hvis|såfremt|når|forudsat)",
			"(vej|vejen) (frem|til_målet|udenom|at_gå)", "kan .. (lade_sig_gøre|gennemføres|imødekommes) .. (hvis|ved|gennem|inden_for)",
			"(forvaltningen|administrationen) (foreslår|anbefaler|peger_på) .. (derfor|i_stedet|en_anden|et_andet)", "(på|til|efter) (markedsvilkår|markedsleje|markedspris|markedsprisen|vurderingen)", "(der|det) kan (i_stedet|dog|derimod|godt)? (laves|etableres|opsættes|indgås|søges|oprettes|udbydes|tilbydes|reserveres|sættes|findes|lejes|købes|anlægges|bruges|gives|ydes|stilles)", "kan der (i_stedet|dog|derimod|godt)? (laves|etableres|opsættes|indgås|søges|oprettes|udbydes|tilbydes|reserveres|sættes|findes|lejes|købes|anlægges|bruges|gives|ydes|stilles)", "(formålet|målet|ønsket|hensigten) .. (nås|opnås|tilgodeses) (hvis|ved|når|gennem|med)", "(pulje|+pulje|puljen|+puljen|fonden|+fonden|ordningen) .. (åbner|dækker|støtter|kan_søges|er_åben)", "(vejledt|henvist) (om|til)", "(hjælper|bistår|vejleder) .. (med|om|til) (ansøgning*|at_søge|en_ansøgning|andre)",
		},
	},
	Bad: []string{
		"# Liste over skyldnere\n\n## Sagsfremstilling\nUdvalget har bedt om at få navne på skyldnere vist på torvet. [[Det strider mod databeskyttelsesforordningen.]]\n\n## Indstilling\nDet indstilles, at planen stilles i bero.",
		"# Køb af kiosk\n\n## Indstilling\nDet indstilles, at henvendelsen ikke accepteres.\n\n## Sagsfremstilling\nKæden tilbyder kiosken mod eneret på salg.\n\n## Lovgrundlag\n[[Kommunen har ikke hjemmel til at give en virksomhed eneret.]]",
		"# Ønske fra spejderne\n\n## Sagsfremstilling\nGruppen ønsker forrang til hytten. [[Det ville være ulovlig forskelsbehandling.]] Forældrene har sagt, at de gerne vil betale.\n\n## Indstilling\nDet indstilles, at ønsket afvises.",
		"type: drøftelse\n# Gebyr for støj\n\n## Sagsfremstilling\nLaugets medlemmer vil have et gebyr. [[Et sådant gebyr kan kommunen ikke opkræve lovligt.]]\n\n## Indstilling\nDet indstilles, at tanken opgives.",
		"# Ønske om rabat\n\n## Sagsfremstilling\nKlubben ønsker rabat. [[Vi ville overtræde loven, hvis vi gav den.]]\n\n## Indstilling\nDet indstilles, at udvalget lader emnet ligge.",
		"# Bemanding på museet\n\n## Sagsfremstilling\nI maj foreslog flere medlemmer, at museets café fik fri strøm. [[Det er ikke lovligt at give en café fri strøm.]]\n\nUdvalget kan vælge mellem to vagtplaner.\n\n## Indstilling\nDet indstilles, at vagtplan 1 bruges.",
		"# Ny have\n\n## Sagsfremstilling\nNaboerne ville have, at kun egne klubber får nøgle. [[At forbeholde den for dem er ikke tilladt, og den tanke er lagt væk.]]\n\n## Indstilling\nDet indstilles, at haven anlægges.",
		"# Ny have\n\n## Høring\n| Ønske | Svar |\n|---|---|\n| Bænke | Tre er med |\n| Kun for byens klubber | [[Det må kommunen ikke for lighedsgrundsætningen.]] Ikke med |\n\n## Indstilling\nDet indstilles, at haven anlægges.",
		"# Ny have\n\n## Sagsfremstilling\nKlubben har bedt om halv pris. [[Det kan kommunen efter folkeoplysningsloven ikke gå med til.]]\n\n## Indstilling\nDet indstilles, at haven anlægges.",
		"# Ønske om bål på stranden\n\n## Indstilling\nDet indstilles, at lejrlauget får nej.\n\n## Sagsfremstilling\nLauget ønsker en fast bålplads. [[Strandbeskyttelsesloven levner ikke rum for faste anlæg.]] Lauget har 90 medlemmer.",
		"# Ansøgning om rejsetilskud\n\n## Indstilling\nDet indstilles, at ansøgningen afslås.\n\n## Sagsfremstilling\n[[Rejsen ligger uden for, hvad en kommune lovligt kan betale.]] Koret søger 20.000 kr.",
		"# Åbningstid i hallen\n\n## Sagsfremstilling\nHandelsstandsforeningen har spurgt, om overskuddet kan gå til julelys. [[Svaret er nej efter loven.]]\n\nUdvalget kan vælge at holde åbent længere.\n\n## Indstilling\nDet indstilles, at åbningstiden ændres.",
		"type: drøftelse\n# Foreningens ønske om lavere leje\n\n## Sagsfremstilling\n[[Loven tillader ikke, at én klub får rabat.]] Ønsket kan derfor ikke opfyldes.",
		"# Ønske om fast haltid\n\n## Indstilling\nDet indstilles, at ønsket ikke følges.\n\n## Sagsfremstilling\nIdrætsrådet ønsker haltid til egne klubber. [[Folkeoplysningsloven kræver, at alle foreninger behandles ens.]]",
		"type: medlemsforslag\n[[Forslaget om at give cafeen gratis husleje er i strid med kommunalfuldmagtsreglerne.]] Det indstilles, at forslaget afvises.",
		"type: beslutning\nBorgerforeningen vil gerne overtage laden, men [[kommunen må ikke forære den væk]]. Det indstilles, at salget godkendes.",
		"# Ny praksis for tage\n\n## Sagsfremstilling\nGrundejerforeningen har foreslået, at kommunen opkræver et bidrag pr. hus. [[Det må kommunen ikke.]]\n\nUdvalget kan vælge mellem to modeller for tagene.\n\n## Indstilling\nDet indstilles, at praksis ændres.",
		"# Ansøgning fra Hallen\n\n## Indstilling\nDet indstilles, at ansøgningen om 40.000 kr. drøftes.\n\n## Sagsfremstilling\nHallen søger om hjælp til gulvet. Bestyrelsen har desuden spurgt, om kommunen vil betale for dens fest. [[Det er ikke lovligt, og ønsket kan ikke opfyldes.]]\n\n## Valgmuligheder\nUdvalget kan give hele beløbet eller afslå.",
		"# Ønske om hegn\n\n## Indstilling\nDet indstilles,\n\n1. at hegnet rettes op\n2. at foreningens tilbud om selv at eje det afvises\n\n## Sagsfremstilling\n[[Det er ikke lovligt at overdrage et hegn på vej.]] Tilbuddet må derfor afvises.\n\n## Valgmuligheder\nUdvalget kan vælge et lavere hegn.",
		"type: drøftelse\n[[Der er ikke hjemmel til at give tilskud til private fællesveje.]] Det indstilles, at ønsket drøftes.",
	},
	Good: []string{
		"# Efterbetaling\n\n## Sagsfremstilling\nNævnet fastslår, at kommunen har holdt ferien ude af støtten i strid med loven. Afslagene har ikke haft hjemmel.\n\n## Indstilling\nDet indstilles, at sagerne genoptages.",
		"# Plan 9\n\n## Sagsfremstilling\nBygherren havde ønsket to ugers høring, men det giver loven ikke mulighed for, og derfor foreslås fire uger.\n\n## Indstilling\nDet indstilles, at planen sendes i høring.",
		"# Hurtigere svar\n\n## Sagsfremstilling\nEn hasteordning mod gebyr er ikke lovlig. To ansatte mere kan halvere ventetiden.\n\n## Indstilling\nDet indstilles, at der ansættes to medarbejdere.",
		"# Ønske om lån af traktor\n\n## Indstilling\nDet indstilles, at ønsket afslås, og at der oprettes en ordning med snehjælp.\n\n## Sagsfremstilling\nLauget vil låne en traktor. Det falder uden for, hvad en kommune må.",
		"# Ansøgning om delebil\n\n## Indstilling\nDet indstilles, at ansøgningen afslås.\n\n## Sagsfremstilling\nLauget søger 75.000 kr. Kommunen må ikke betale for biler til privat brug. Statens pulje åbner i juni.",
		"# Ønske om rabat\n\n## Sagsfremstilling\nLoven siger intet om, at klubben ikke må få rabat. Kommunen har ikke ret mange penge, og det er ulovligt at cykle i parken. Rabatten strider ikke mod reglerne.\n\n## Indstilling\nDet indstilles, at ønsket afslås.",
		"# Takst for vand\n\n## Sagsfremstilling\nVandforsyningsloven tillader ikke, at taksten giver overskud.\n\n## Indstilling\nDet indstilles, at taksten godkendes.",
		"# Ønske om rabat\n\n## Sagsfremstilling\nRabatten må kommunen ikke give. Vil klubben spare, kan den leje banen om formiddagen.\n\n## Indstilling\nDet indstilles, at ønsket afslås.",
		"# Ny have\n\n## Høring\n| Ønske | Svar |\n|---|---|\n| Kun for byens klubber | Det må kommunen ikke efter loven, men timerne kan deles |\n\n## Indstilling\nDet indstilles, at haven anlægges.",
		"# Ny have\n\n## Sagsfremstilling\nEt medlem spurgte, om byens klubber kan få forrang. Det strider mod loven, og der er ingen lovlig vej til det.\n\n## Indstilling\nDet indstilles, at haven anlægges.",
		"# Ny have\n\n## Sagsfremstilling\nHaveejerne har ønsket et hegn. Det må man ikke efter naturbeskyttelsesloven, så hegnet flyttes.\n\n## Indstilling\nDet indstilles, at haven anlægges.",
		"# Ønske om vagt\n\n## Indstilling\nDet indstilles, at ønsket afslås.\n\n## Sagsfremstilling\nForeningen ønsker en vagt. Kommunen kan ikke betale uden at spare på lys, og vi må ikke glemme vejen.",
		"# Ønske om bål på stranden\n\n## Indstilling\nDet indstilles, at ønsket imødekommes inde på marken.\n\n## Sagsfremstilling\nLauget ønsker en bålplads ved vandet. Strandbeskyttelsesloven tillader ikke faste anlæg der.",
		"type: beslutning\nKommunen må ikke bruge salt på stien efter 1. maj.",
		"# Ansøgning om landzonetilladelse\n\n## Indstilling\nDet indstilles, at ansøgningen afslås.\n\n## Sagsfremstilling\nPlanloven kræver en tilladelse. Hallen skæmmer landskabet.",
		"type: beslutning\nGratis husleje er i strid med kommunalfuldmagtsreglerne. Kommunen kan i stedet udbyde lokalet på markedsvilkår eller lave et tilbud, som er åbent for alle.",
		"type: beslutning\nLoven giver ikke mulighed for et skøn. Ønsket kan ikke opfyldes, da der ikke er penge.",
		"# Ansøgning fra Hallen\n\n## Indstilling\nDet indstilles, at ansøgningen drøftes.\n\n## Sagsfremstilling\nBestyrelsen har desuden spurgt, om kommunen vil betale for dens fest. Det er ikke lovligt. Bestyrelsen kan søge kulturpuljen, som er åben for alle.\n\n## Valgmuligheder\nUdvalget kan give hele beløbet eller afslå.",
		"# Ny praksis for tage\n\n## Sagsfremstilling\nGrundejerforeningen har foreslået, at kommunen opkræver et bidrag pr. hus. Det må kommunen ikke. Foreningen kan selv opkræve det efter sin vedtægt.\n\n## Indstilling\nDet indstilles, at praksis ændres.",
		"type: beslutning\nEjer har et ulovligt byggeri på grunden. Det indstilles, at der meddeles påbud.",
		"type: beslutning\nForslaget er ikke lovligt, og der findes ingen lovlig måde at nå målet på.",
		"type: beslutning\nKommunen har opkrævet gebyret uden hjemmel siden 2019.",
		"type: beslutning\nOrdningen er ikke i strid med loven. Foreningen skriver, at det er ulovligt.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() {
			return
		}
		// The options of the item answer a no to its own matter, not to a wish beside it.
		choice := p.Item.Traits.Has(document.Options) || p.Item.Traits.Has(document.Bound) && !(asked(p) && turnedDown(p)) || optionsAnswer(p)
		aside, rest := !asked(p), refusesRest(p)
		last, answered := -1, givesElse(p)
		for _, h := range refusals(p) {
			s := &p.Sentences[h.Sentence]
			inTable := s.Cell != nil && wishInRow(p, s)
			beside := (aside || alsoWished(p, h.Sentence)) && wished(p, h.Sentence) || rest && (wishFalls(p, h.Sentence) || ofRefused(p, h.Sentence)) || inTable
			if (choice || answered || nobodys(p, h.Sentence)) && !beside {
				continue
			}
			if s.Cell != nil && !inTable || s.Quoted(document.Span{Start: h.Span.End - 1, End: h.Span.End}) || !meant(p, h) {
				continue
			}
			if last >= 0 && (!beside || p.Sentences[last].Block == s.Block) {
				continue
			}
			last = h.Sentence
			if !wayBeside(p, h) && (beside || !wayShown(p, h)) {
				span := h.Span
				if span.Len() < 30 || s.Span.Len() < 140 {
					span = clauseOf(s, h.Span)
				}
				p.Missing(document.Span{}, checker.Finding{Span: span, Facts: []document.Span{h.Span}})
			}
		}
	},
})

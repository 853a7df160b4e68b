package lovlighed

// saleCues are what ejendomssalg-uden-udbud listens for.
var saleCues = map[string][]string{
	"salg": {
		toSell + " .. " + land, toSell + " af? " + address,
		"# (m2|m|kvm|kvadratmeter|ha|hektar) .. (overdrages|sælges|afhændes|afstås|skødes|tilskødes)",
		"# (m2|m|kvm|kvadratmeter|ha|hektar) .. " + passes,
		"(overdrage|overdrages|sælge|sælges|afhænde|afhændes|afstå|afstås) .. # (m2|m|kvm|kvadratmeter|ha|hektar)",
		land + " .. (overgår|overlades|afgives|gives) .. (mod|for) .. (betaling|#)",
		land + " .. (skifter|skifte) (ejer|hænder)",
		"(tilkøbe|tilkøber|tilkøb|købe) .. # (m2|m|kvm|kvadratmeter|ha|hektar) .. (kommunal|kommunens|af_kommunen)",
		"(salg|frasalg|afhændelse|overdragelse) af (det|den|de) (gamle|tidligere|nedlagte|tomme|gl|lukkede)",
		"(det|den|de) (tidligere|nedlagte|lukkede) .. (sælges|afhændes|overdrages|frasælges)",
		land + " .. " + sold, plot + " .. (tildeles|overlades)",
		"(købsaftale|købsaftalen|salgsaftale|salgsaftalen) (om|vedrørende|for) " + land,
		"(tillæg|tillægget|allonge) til .. (købsaftale|købsaftalen|salgsaftale|salgsaftalen|skøde|skødet)",
		address + " .. " + sold, address + " .. (gå|går) til .. # (kr|kroner|mio)", land + " .. (gå|går) til .. # (kr|kroner|mio)",
		"(ejerskabet|ejendomsretten) .. " + land + " .. (til|overgår)", "(byder|bød|budt|tilbyder) # (kr|kroner|mio) .. for .. " + land,
		"(bud|buddet|købstilbud|købstilbuddet|tilbud|tilbuddet) på " + address + " .. (godkendes|accepteres|" +
			"antages|tiltrædes|imødekommes)",
		"(indgå|indgår|indgås|underskrive|underskrives|tiltræde|tiltrædes|godkendes|godkender) .. (købsaftale|" +
			"købsaftalen|købsaftaler|skøde|skødet) .. " + land,
		"(bud|buddet|tilbud|tilbuddet|købstilbud|købstilbuddet) på .. " + land + " .. (godkendes|accepteres|" +
			"antages|tiltrædes|imødekommes)",
		"(acceptere|accepterer|accepteres|antage|antager|antages|godkende|godkender|imødekomme|imødekommes|" +
			"siger_ja|tager_imod) .. (bud|tilbud|købstilbud|købsønske) .. " + land,
		"(bytte|bytter|byttes|bytning|ombytte|ombytning|magebytte) .. " + land,
		"(køber|overtager|overtage|købe|erhverve|erhverver) .. " + land + " .. af kommunen",
		"(forære|forærer|foræres|skænke|skænkes|bortgive|vederlagsfri_overdragelse) .. " + land,
		"(handel|handlen|købsaftale|salgsaftale) .. # (m2|m|kvm|kvadratmeter|ha|hektar)",
		"# (m2|kvm|kvadratmeter|ha|hektar) .. (lagt_til|lægges_til|overført_til) .. (grund*|have*|matrik*|" +
			"ejendom*)",
		"(mageskifte|mageskiftes|mageskiftet|magelæg|magelægges)",
		"(skrives|skrive|udstedes|udstede|udfærdiges) .. (skøde|skødet) .. (med|til)",
		"(sætte|sættes|udbyde|byde) .. " + land + " .. til salg",
		"(købstilbud|købstilbuddet|købsaftale|købsaftalen) .. (godkendes|accepteres|tiltrædes|accept|på)",
		"(godkende|godkender|acceptere|accepterer|accept_af) .. (købstilbud|købstilbuddet)",
	},
	// Told in the text of an item about something else, with its price.
	"iteksten": {
		land + " .. (sælges|overlades|afhændes|overdrages|frasælges|skødes|afstås) .. (til|for|mod) .. # (kr|" +
			"kroner|mio)",
		"(kommunen|byrådet) (sælger|afhænder|overdrager) .. " + land + " .. (til|for) .. # (kr|kroner|mio)",
		"(køber|overtager) # (m2|m|kvm|kvadratmeter|ha|hektar) .. # (kr|kroner|mio) .. af kommunen",
	},
	"ikketekst": {
		"(årligt|om_året|i_gennemsnit|typisk|budgetteret|forventes|ventes|allerede|skal_senere|kan|kunne|" +
			"vil_kunne|hvis|såfremt|eventuelt|pr)",
		"(til|som|for) salg",
	},
	"overgaar": passesOn, "overtager": takesOver, "dens": itPasses, "aftalt": agreed,
	"maal": {
		"# (m2|m|kvm|kvadratmeter|ha|hektar|tønder_land)", "(matrikel*|=matr|tinglys*|udstykk*|bygning_og_jord)",
		"(er|står|stået|stod) (tom|tomt|tomme|ubrugt)",
	},
	// Somebody else may buy: the municipality is the seller.
	"ejudbud": {
		"(udbydes|udbudt|annonceres|annonceret) (derfor|altså|dog)? ikke",
		"(ikke|aldrig) .. (udbudt|udbydes|udbud|annonceret|til_salg)", "uden (udbud|offentligt_udbud|annoncering)",
		"(udbud|udbudsrunde) (ville|vil_kunne)",
	},
	"lovnavn": {
		"under (markedspris|markedsprisen|markedsværdi|markedsværdien)",
		"(udbud|udbuddet) af (pasning|+pasning|aktiviteter|ydelser|varer|kurser|fritidstilbud)",
		"(bekendtgørelse|bekendtgørelsen|vejledning|vejledningen|regler|reglerne) .. om .. (udbud|offentligt_udbud)",
	}, // the name of the order, a price below the market or what is on offer, not a tender
	"foelger": {
		"(undtag*|fritag*)",
		"(salget|salgene|sælges|afhændes|handlen|handelen) .. (følger|sker|foregår|efter|i_henhold_til|i_overensstemmelse_med)",
	},
	"hjemmel": {
		"§ #", "(jf|efter|ifølge|i_medfør_af) .. (+loven|+lovens|+bekendtgørelse*|bekendtgørelse*|reglerne)",
		"(undtag*|fritag*|selvstændig*|kun_ham|kun_ejeren|eneste_nabo)",
	},
	"koebere": {
		mayBuy + land, mayBuy + "# (m2|m|kvm|kvadratmeter|ha|hektar)",
		"(køber|overtager|erhverver) .. " + land + " .. (for|til|mod) .. # (kr|kroner|krone|mio)",
		"(overtager|erhverver|får) .. " + land + " (vederlagsfrit|gratis|uden_betaling|uden_vederlag|foræret)",
		"(bliver|blive) (ejer|ejere) af .. " + land,
		"(får|få|gives) .. (tildelt|overdraget|tilskødet|køberet_til|køberet_på|forkøbsret_til) .. " + land,
		"(overtager|køber|erhverver) # (m2|m|kvm|kvadratmeter|ha|hektar) .. (for|mod|til) # (kr|kroner|mio)",
	},
	"ikkekoebere": {
		"(kommunen|byrådet|forvaltningen|administrationen) .. (køber|overtager|erhverver)",
		"der (købes|erhverves|overtages)",
		"(kommunen|byrådet|kommunalbestyrelsen|forvaltningen|administrationen|direktionen|borgmesteren|udvalget|" +
			"vi) (har|får|fik|bør|skal|vil|kan|ønsker|tilbydes) .. (købe|erhverve|overtage)",
		"(om_året|årligt|årlig|i_timen|om_måneden|pr_måned|pr_døgn)", "for (et|to|tre|fire|fem|seks|ti|#) år",
		"(lejeaftale*|lejekontrakt*|lejemål|lejemålet|lejes|udlejes|leje|udleje|lejer_for|forpagtes|forpagtning*|" +
			"bortforpagt*|drift|driften|ekspropri*)",
		"af (staten|regionen|naboen|ejeren|sælger*)",
	},
	"handel": {
		"(til|for|køber*|budgiver*|tilbud*|bud|buddet|salget|købstilbud*|købsaftale*|skøde*|ejendommen|grunden|" +
			"arealet|bygningen|huset)",
		"# (kr|kroner|mio|m2)",
	},
	// A point that lets something go for money is a sale of land where the item names or measures it.
	"skoede": {
		passes,
		"(sælg|sælge|sælger|sælges|frasælg*|afhænde|afhænder|afhændes|overdrage|overdrages|afstå|afstår|afstås|" +
			"bliver_solgt|blive_solgt|skiller_sig_af_med|skille_sig_af_med|overlades|overlade|overlader|" +
			"overdrager|skødes|skøde|skødet|købsaftale|købsaftalen|købstilbud|købstilbuddet|salgsaftale*|" +
			"overdragelsesaftale*|handlen|handelen|salget)",
		"(tage|tager|tages) imod .. (tilbud|tilbuddet|bud|buddet)",
		"(acceptere|accepterer|accepteres|antages|siger_ja|sige_ja) .. (tilbud|tilbuddet|bud|buddet)",
	},
	// A bid that is accepted is a sale only where somebody offers to buy.
	"budet": {
		"(tilbud|tilbuddet|bud|buddet|henvendelsen|ønsket|anmodningen) .. (accepteres|antages|imødekommes|" +
			"godkendes|tiltrædes)",
		"(indledes|indlede|føres|optages|fortsættes) .. (forhandling|forhandlinger|forhandlingerne|salgsforhandlinger)",
	},
	"vilkoebe": {
		"(overtage|overtager|købe|køber|erhverve|erhverver) .. " + land,
		land + " .. (tilbudt|budt|byder|tilbyder) # (kr|kroner|mio)",
		"(tilbudt|budt|byder|tilbyder) .. # (kr|kroner|mio) .. for .. " + land,
	},
	"afslag": {
		"(salget|salg|handlen) .. (udsættes|udskydes|aflyses|stilles_i_bero)",
		"(udsætte|udsætter|udskyde|udskyder) .. (salget|salg|handlen)",
		"(ønsket|henvendelsen|ansøgningen|bud|buddet|tilbud|tilbuddet|købstilbud*|salg|salget) .. (afslås|" +
			"afvises|opgives|ikke_imødekommes|ikke_accepteres|ikke_antages|ikke_godkendes|imødekommes_ikke|" +
			"accepteres_ikke)",
		"(afslår|afslå|afviser|afvise|afslag_på) .. (ønsket|henvendelsen|buddet|tilbuddet|købstilbud*|salg|salget)",
	},
	"land": {land},
	"ikke": {
		things + " .. (sælges|afhændes)", "(salg|salget|afhændelse) af .. " + things, "(salg|salget) af .. (kunst*|is|lodder|loppe*)",
		"(træ|træet|brænde|flis|korn|hø|jord|muld|grus|varme|varmen|el|strøm|produkter|varer) fra .. (sælges|" +
			"afhændes)",
		"salg af .. (alkohol|tobak|mad|drikke|billetter|varer|inventar|biler|el|varme|aktier|anparter|andele|" +
			"energi|ydelser|energidrik*)",
		"(i_gennemsnit|gennemsnitlig*)", "(salgsfremmende|grundsalgspulje*|grundlag|salgsbod*|salgssted*)", "på grund af",
		"(drift|driften|ansvar|ansvaret|opgave|opgaven|opgaverne|administrationen|vedligehold*|" +
			"myndighed*) .. (overdrag*|overgår|går_over)",
		"til (landzone|byzone|sommerhusområde|privat_fællesvej|private_fællesveje|offentlig_vej|kommunen|" +
			"+centret|+centeret|+forvaltningen|+afdelingen)",
		"ved (indflytning*|aflevering*|ibrugtagning*)",
		"overdrag* .. (opgave*|ansvar*|rettighed*|driften|drift|kompetence*|vejen|private_fællesveje)",
		"overdrag* .. til .. (drift|pasning|brug|rådighed|forvaltning|vedligehold*)",
		"(køb|købe|køber|købes|erhverve|erhverver|erhvervelse) (af|ejendommen|grunden|arealet|bygningen|jord)",
		"til anden side", "(senere|eventuelt|eventuel|kommende|fremtidigt) salg", "(frivillig|frivilligt|ekspropri*)",
		"(almene|almen) .. (bolig*|afdeling*)", "(lejes|udlejes|leje|udleje|forpagtes|forpagtning*|bortforpagt*)",
		"(ejerforening|boligforening|boligselskab*|menighedsråd*|ejer|ejeren|grundejer*|lodsejer*) .. (sælger|sælge|overdrager)",
		"tilbagekøb*", "(påtegning|samtykke) .. (salg|overdragelse)", "(servitut|deklaration|pant)",
		"(standse|stop|stoppe|forbud|forbyde) .. salg*", "(ingen|uden|opgive|opgives) .. planer .. (sælge|salg)",
		"(sælges|salg) ikke", "ikke (sælges|sælge|sælger|afhændes|afhænde|afhænder|overdrages|overdrager|afstår|afstås)",
	},
	// The municipality as the buyer.
	"koeb": {
		"(kommunen|byrådet|forvaltningen) (køber|erhverver|overtager)", "(køb|erhvervelse|opkøb) af",
		"(sælger|sælgeren) (er|har|ønsker|tilbyder|flytter)", "(købes|erhverves|opkøbes)",
	},
	"koebsoenske": {"(henvendelse*|ønske*|anmod*|ansøg*|bud|buddet|tilbud*|interesse*) .. (køb|købe|erhverve|erhvervelse|overtage)"},
	// An earlier sale and how that was offered.
	"dengang": {
		"(købte|solgte) .. (sidste_år|dengang|i_sin_tid|tidligere|forrige_år|for_#_år_siden)",
		"(sidste_år|dengang|i_sin_tid|tidligere|oprindeligt|forrige_år) .. (købte|solgte)",
	},
	// The heads of a table that tells who bought what.
	"koeberhoved":   {"(køber|købere|solgt_til|erhverver)"},
	"prishoved":     {"(pris|salgspris|købesum|købspris|salgssum|salgsindtægt|beløb|indtægt)"},
	"ejendomshoved": {"(ejendom|ejendomme|adresse|areal|grund|bygning|matrikel|matr)"},
	"aftale":        {"(købsaftale|købsaftalen|købsaftaler|skøde|skødet)"},
	// A tender of works or services, not of the property.
	"arbejder": {
		"(ombygning*|nybygning*|renovering*|byggeri|byggeriet|*arbejde|*arbejdet|*arbejder|*arbejderne|opgaven|" +
			"entreprise*|+entreprise*|anlæg|anlægget|projektet|driften|kørslen|rådgivning*|nedrivning*|" +
			"rengøring*|flytning*|indkøb*|kontrakten) .. (udbydes|udbudt|udbud|licitation|annonceres|annonceret)",
		"(udbydes|udbud|udbudt|licitation) .. (af|på|som) .. (ombygning*|nybygning*|renovering*|byggeri|" +
			"byggeriet|*arbejde|*arbejdet|*arbejder|*arbejderne|opgaven|entreprise*|+entreprise*|nedrivning*|" +
			"hovedentreprise|totalentreprise|fagentreprise*)",
	},
	// Those who work for the municipality, and what they work on.
	"haandvaerk": {
		"(planen|+planen|puljen|+puljen|regulativet|ændringen|stillingen|stillinger|stillingerne|vagterne|takst*|" +
			"beslutningen|høringen) .. (annonceres|annonceret)",
		"(annonceret|annonceres|annoncerer) (indkøb|køb|lokalt)",
		"(udbud|udbuddet) .. (byggestart|byggeriet|levering|kontrakt|kontrakten|ibrugtag*|indvielse|aflevering|" +
			"åbning|operatør*|bilerne)",
		"udbud .. (stabil|indsamling*)",
		"(rammeaftale|rammeaftaler|fælles) .. udbud", "(kontrakt|kontrakten|kontrakter|nødkontrakt) .. (udbud|udbuddet|udbydes)",
		"(tilbudsloven|udbudsloven|udbudslovens|tærskelværdi*|indkøbscentral*|tjenesteydelse*|byggestart|" +
			"nødkontrakt*|rådgiveropgave*|rådgiverudbud*|forundersøgelse*|udbud_over_tærskel*)",
		"(indsamling*|behandlingen|computere|vejtræ*|rengøring*|filtret) .. (udbud|udbuddet|udbydes|udbyde)",
		// the rent, or what the municipality buys
		"(lejen|lejemål|lejemålet|lejemålene|markedslejen|huslejen) .. mægler*",
		"mægler* .. (lejen|markedslejen|huslejen|lejemål)",
		"(køb|købet) .. (markedspris|markedsprisen|mæglers|mæglerens)",
		"(borgere|naboer|håndværkere) og ejendomsmæglere", "ejendomsmæglere og",
		"(håndværker*|entreprenør*|arkitekt*|murer*|tømrer*|leverandør*|vognmand*|vognmænd*|rådgiver*|renovatør*|" +
			"rengøringsfirma*) .. (udbud|udbuddet|licitation*)",
		"(udbud|udbuddet|licitation|licitationen) (om|af|på) (det|den|de|nyt|ny|nye)? (tag|taget|vinduer|" +
			"vinduerne|køkken|køkkenet|maling|facaden|legepladsen|asfalt|belægning*|it|græsslåning*|slåning*|mad|" +
			"maden|kørsel|kørslen|varme*)",
		"(udbyder|udbydes|udbyde|udbød) .. (græsslåning*|slåning*|rengøring*|madleverance*|kørsel|vedligehold*|legeplads*)"},
	"udbud": {
		"(offentlig|offentligt|offentlige|åbent) (udbud|udbudt|udbydes|udbyde|budrunde|licitation)",
		"(udbud|udbudt|udbuddet|udbyde|udbydes|udbudsvilkår*|udbudsmateriale*|udbudsbekendtgørelse*|udbudsrunde*|" +
			"udbudsperiode*|budrunde*|udbudspligt*|genudbud*|udbudspris*|udbudsform*)",
		"§ 68 .. (undtag*|uden_udbud|stk)",
		"(markedspris|markedsprisen|markedsværdi|markedsværdien|markedsmæssig|handelsværdi|handelsværdien)",
		"(mindstepris|mindstepriser|mindsteprisen) (er|på|var|fastsættes|fastsat|#)",
		"(til|efter|over|fastsætte*|fastsat|vejledende|som|godkende*) .. (mindstepris|mindstepriser|mindsteprisen)",
		"(valuarvurdering*|mæglervurdering*|valuar|valuaren|ejendomsmægler*|statsautoriserede)",
		"(vurderet|vurdering) .. (mægler*|valuar*|ejendomsmægler*)", "mægler*",
		"(alle|enhver|andre|interesserede) .. (byde|bud)", "(kan|må) byde",
		"(vurderingsmænd|vurderingsmændene|skønsmænd|skønsmændene|vurderingsfolk|vurderingsfolkene) .. (pris*|" +
			"værdi*)",
		"(to|tre|fire|fem|seks|#) (bydere|budgivere|bydende)", "bød mest",
		"(uvildig*|uafhængig*) .. (vurdering*|skøn*) .. (pris*|værdi*|#)",
		"(prisen|værdien) .. (uvildig*|uafhængig*|vurderingsfolk|vurderingsmænd|skønsmænd)",
		"(ankestyrelsen|tilsynet|ministeriet) .. samtykke",
		"(samtykke|godkendelse) fra .. (ankestyrelsen|tilsynet|ministeriet)", "undtag* .. (udbud*|kravet)",
		"(salg|sælges|overdrages|sælge|overdragelse|overdrage) .. til .. (staten|regionen|region|anden_kommune|" +
			"vejdirektoratet|naturstyrelsen|forsyning*|nabokommune*)",
		"(højeste|bedste|højestbydende|indkomne|indkomment|modtagne) (bud|tilbud|bydende)", "højestbydende",
		"tilbudsfrist*", "budfrist*", "(annonceret|annonceres|annoncering|avertere*)", "sat til salg",
		"(sættes|sat|været|er|stået|stod|annonceret|lagt|står) .. til salg", "(bød|budt) højest",
		"til salg (siden|via|på|gennem|hos|hjemmeside*)", "fortrinsret*",
		"ejendomsvurdering*", "fast pris*", "(lejer|lejeren|lejerne) .. (forkøbsret*|køberet*|undtag*)",
		"forkøbsret*", "(har|havde|har_haft|ifølge|efter|udnytter) .. (køberet|køberetten)", "(ikke|ingen) selvstændig* bebyg*",
	},
}

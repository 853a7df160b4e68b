package udvikling

// involvementCues are what borgerinddragelse-ikke-omtalt listens for.
var involvementCues = map[string][]string{
	"fraviger": {"(fravig*|fraveg*|afvig*)"},
	"emne": {
		// planer og byrum
		"lokalplan*", "kommuneplan*", "helhedsplan*", "byudvikling*", "byfornyelse*", "områdefornyelse*",
		"udviklingsplan*", "byrum*", "bypark*", "midtbyplan*",
		"(omdann*|indret*|forny*|renover*|nyt|ny|nye) .. (torv|torvet|bypark|parken|legeplads*|havnepark*|strandpark*|gågade*|+torvet)",
		"(kvarterplan*|bydelsplan*|områdeplan*|landsbyplan*|parkplan*|masterplan*|landskabsplan*|stiplan*|" +
			"cykelplan*|varmeplan*|støjhandlingsplan*|træplan*)",
		"(omlæg*|ombyg*|bygges_om|anlæg|anlægges|anlægge|etabler*|nyt|ny|nye) .. (kryds|krydset|+krydset|" +
			"lyskryds*|lysreguler*|signalanlæg|parkeringshus*|multibane*|hundeskov*|kunstgræsbane*|skatepark*|" +
			"skaterbane*|badebro*|stiforbindelse*|vejbump|bump)",
		"(fartdæmp*|trafikdæmp*|hastighedsdæmp*|træfældning*)",
		"(kryds|krydset|+krydset|+vejen|+gade|+vej|torvet) .. (lukkes|spærres|ensrettes|ombygges|omlægges|" +
			"bygges_om|omdannes|ombygning)",
		"(anlæg*|etabler*|nyt|ny) .. (skate*|vådområde*|sø|bypark|badestrand*|badezone*|løbesti*|mountainbike*)",
		"(dige|diget|diger|digerne|højvandsmur*|skråningsbeskyttelse) .. (forhøj*|anlæg*|bygges|udbyg*|forstærk*)",
		"(forhøj*|anlæg*|bygges|udbyg*) .. (dige|diget|diger|digerne|højvandsmur*)", "vådområde*",
		"(havnens|midtbyens|torvets|byens|parkens|strandens|bydelens) (omdannelse|udvikling|fremtid|indretning)",
		"(forbydes|forbud|forbyde|tillades|ikke_længere_tilladt) .. (torvet|stranden|parken|gågaden|havnen|" +
			"skoven|midtbyen)",
		"(torvet|stranden|parken|gågaden|havnen|skoven|midtbyen) .. (forbydes|forbud)",
		"forskrift* .. (støj*|bygge*|affald*|hund*|brænde*)",
		"(udvid*|flyt*) .. (kirkegård*|campingplads*|lystbådehavn*|golfbane*)",
		"(kirkegård*|campingplads*) .. (udvides|flyttes|nedlægges)",
		"(færge*|bussen|busserne) .. færre .. (ture|afgange|sejladser)",
		"(færre|sjældnere) .. (afgange|ture|tømninger|sejladser|besøg_af_bogbussen)",
		"(signalregul*|lyssignal*|signalanlæg*|trafiklys*|lyskryds*)",
		"(fældes|fælde|fældning) .. (træer|træerne|+træer|+træerne|lunden|+lunden|skoven|+skoven|allé*|+alléen|" +
			"hegn*)",
		"(træer|træerne|+træer|+træerne|lunden|+lunden|alléen|+alléen) .. (fældes|fælde|fældning)",
		"(anlæg*|etabler*) .. (p-pladser|parkeringspladser|rasteplads*)",
		"(bilfri|bilfrit|gågade|gågader|ensrettet|ensrettes|sivegade*|parkeringsforbud*)",
		"havneområde*", "lystbådehavn*", "naturpark*", "fredning*",
		// veje og trafik
		"rundkørsel*", "vejanlæg*", "vejprojekt*", "omfartsvej*", "cykelsti*", "trafiksaner*", "trafikplan*",
		"hastighedszone*", "hastighedsnedsæt*", "infrastruktur*", "vejlukning*",
		"(lukke|lukkes|lukker|lukning|lukningen|afspærring|ensretning|ensrettes) .. (*vej|*vejen|*gade|*gaden|trafik*|+stræde)",
		"(nedlæg*|omlæg*|ændr*|lukning) .. (busrute*|buslinje*|stoppested*|køreplan*)",
		"(opret*|indfør*|start*|etabler*|indsæt*|ny|nyt|nye) .. (landsbybus*|landsbybil*|bybus*|busrute*|" +
			"buslinje*|bestillingskørsel*|samkørsel*|delebil*|telebus*|flexbus*|færgerute*)",
		"kørsel på bestilling", "(landsbybil*|telebus*|flexbus*|bestillingskørsel*)",
		"(kvalitetsstandard*|serviceniveau*) .. (sne*|vinter*|veje|vejene|stier|stierne|parker|parkerne|grønne|" +
			"renhold*)",
		"(mobilmast*|telemast*|antennemast*)",
		"(opstil*|opfør*|rejses|udlej*) .. (mast|mølle|skorsten|silo)", "(skifter_navn|navneskift*|nyt_navn_til)",
		"(forbydes|forbud|forbyde) .. (på|i) (+stranden|+parken|+skoven|+havnen|+torvet|+gade|+gaden)",
		// tilbud, der lukker, flytter eller sælges
		"(lukke|lukkes|lukker|lukning|lukningen|lukninger|nedlæg*|sammenlæg*|fusion*) .. (*skole|*skolen|*skoler|" +
			"skole*|plejehjem*|plejecent*|ældrecent*|børnehus*|børnehave*|dagtilbud*|daginstitution*|" +
			"institution*|bibliotek*|filial*|svømmehal*|idrætshal*|*hal|*hallen|værested*|fritidsklub*|klub*|" +
			"genbrugsplads*|botilbud*|bosted*|aktivitetscent*|borgerservice*)",
		"(*skole|*skolen|*skoler|plejehjem*|plejecent*|ældrecent*|børnehus*|børnehave*|bibliotek*|svømmehal*|" +
			"*hallen) .. (lukkes|nedlægges|lægges_sammen|sammenlægges)",
		"(lægges|lægge|lægger) .. (*skole|*skolen|*skoler|børnehus*|institution*|bibliotek*) .. sammen",
		"(salg|sælge|sælges) .. (*skole|*skolen|rådhus*|bibliotek*|kulturhus*|forsamlingshus*|sygehus*|" +
			"svømmehal*|+hallen|parken|havnen)",
		"(skolestruktur*|skoledistrikt*|distriktsgrænse*|dagtilbudsstruktur*|biblioteksstruktur*|institutionsstruktur*)",
		"(ændr*|reducer*|indskrænk*|afkort*|udvid*|nye|færre) .. åbningstid* .. (bibliotek*|genbrugsplads*|svømmehal*|borgerservice*)",
		"(bibliotek*|genbrugsplads*|svømmehal*|borgerservice*) .. (ændr*|reducer*|nye|færre) .. åbningstid*",
		"(slukke|slukkes|slukker|slukning|natslukning*|nattelukning*|natteslukning*|dæmpe|dæmpes|dæmpning*|" +
			"nedtag*|fjernes) .. (gadelys*|gadebelysning*|vejbelysning*|lyset|lamper*|lygter*|vejlys*|stibelysning*|belysningen)",
		"(gadelys*|gadebelysning*|vejbelysning*|vejlys*|stibelysning*|belysningen|lyset|lamperne) .. (slukkes|" +
			"dæmpes|slukke|dæmpe|slukning|slukket|nedtages|fjernes)",
		"(natslukning*|nattelukning*|natteslukning*)",
		"(parkeringsplads*|p-plads*|torvet|+torvet|pladsen) .. (lukket_for|lukkes|spærres|uden_biler|nedlægges)", "uden biler",
		// boliger og huse for nogle, naboerne får ved siden af
		"(boliger|indkvartering*|pavilloner|værelser|modulboliger|modtagecent*) .. (flygtning*|hjemløse|asyl*|" +
			"fordrevne)",
		"(bygges_om|ombyg*|indret*|etabler*|opfør*|omdann*|placer*) .. (flygtning*|asyl*|herberg*|hjemløse|" +
			"krisecent*|skæve_boliger|stofindtagelsesrum|misbrugscent*)",
		// det, man kan låne og få bragt
		"(opsig*|opsagt|ophør*|bortfald*|nedlæg*|ikke_forlænges|lukkes) .. (filmtjeneste*|musiktjeneste*|" +
			"lydbogstjeneste*|streamingtjeneste*|udlånstjeneste*|kørselstjeneste*|indkøbstjeneste*)",
		"(filmtjeneste*|musiktjeneste*|lydbogstjeneste*|streamingtjeneste*|udlånstjeneste*|kørselstjeneste*|" +
			"indkøbstjeneste*) .. (opsiges|opsagt|ophører|bortfalder|nedlægges|ikke_forlænges|forlænges_ikke|lukkes)",
		// hvad alle i en gade, en by eller en målgruppe mærker
		"(anlæg*|etabler*) .. (sti|stien|+stien|badebro|bålplads*|shelter*|springvand*)",
		"(ny|nyt) (sti|badebro|bålplads*|forplads*|springvand*)",
		"(farten|fartgrænsen|hastighedsgrænsen) .. (sættes|sænkes|nedsættes|hæves|ændres)",
		"hastigheden (på|i|ad|gennem) (+vej|+gade|+vejen|+gaden|vejen|vejene|landsby*|byen)",
		"pladsen .. (bygges_om|ombygges|omdannes|fornyes)",
		"(plan|planen) for .. (havn|havnen|midtbyen|torvet|parken|stranden|bydelen)",
		"(kvalitetsstandard*|serviceniveau*) for (hjælp|indkøb|tøjvask|rengøring|madservice|genoptræning|træning|" +
			"pleje|personlig|praktisk|hjemmehjælp|ledsag*|kørsel|støtte)",
		"(medborgerhus*|forsamlingshus*|aktivitetshus*|klubhus*|kulturhus*|spejderhus*|naturskole*) .. (sælges|" +
			"salg)",
		"(salg|sælge|sælges) .. (medborgerhus*|aktivitetshus*|klubhus*|spejderhus*|naturskole*)",
		"ny (svømmehal|genbrugsplads)", "nyt (plejehjem|plejecenter) (på|ved|i)",
		"(opføres|opføre|bygges|placeres) .. (plejehjem*|plejecent*|svømmehal*|genbrugsplads*) .. (på|ved)",
		"(plejehjem*|plejecent*|svømmehal*|genbrugsplads*) .. (opføres|bygges|placeres) (på|ved)",
		"(kaj|kajen|+kaj|+kajen|mole|molen|+molen) .. (bygges|anlægges|etableres|udvides|forlænges)",
		"(anlæg*|etabler*|byg*|opfør*) .. (kaj|+kaj|+kajen|mole|+mole)",
		"(regler|reglerne|retningslinjer|regulativ*) for .. (udeservering*|torvehandel*|stadeplads*|gadehandel*|" +
			"skilte|skiltning*|vareudstilling*|gågade*|byrum*)",
		// energi og affald
		"affaldsordning*",
		"(indsaml*|hentes|hentning|afhentning|tømning|tømmes|sorter*) .. (affald|madaffald|restaffald|bioaffald|" +
			"haveaffald|storskrald|papir|plast|plastaffald|pap|tekstil*)",
		"(madaffald|restaffald|bioaffald|haveaffald|storskrald|tekstilaffald) .. (indsaml*|hentes|afhentes|" +
			"tømmes|beholder*|spand*|container*)",
		"affaldsplan*", "affaldssortering*", "vindmølle*",
		"solcellepark*", "solcelleanlæg*", "energipark*", "biogas*",
		// nye ordninger og ændret service for mange
		"(landsbypulje*|landsbykonsulent*|landdistriktspulje*)",
		"(pulje*|+pulje|+puljen|ordning|tilskudsordning*|konsulent|koordinator|støtte) .. (forsamlingshus*|" +
			"landsbyer|landsbyerne|lokalsamfund*|landdistrikterne|bydelene|borgergrupper|beboergrupper|" +
			"+fællesskaber)",
		"(mentorordning*|ungementor*|mentorkorps*|frivilligkorps*|besøgsven*)",
		"(kødfri|kødfrie|vegetarisk*|økologisk*) .. (madservice*|mad|dage|hverdage|retter|måltider|skolemad*)",
		"(madservice*|skolemad*|madordning*) .. (kødfri|kødfrie|vegetarisk*|økologisk*)",
		// politikker og planer for borgerne
		"(politik|politikken|+politik|+politikken|strategi|strategien|+strategi|+strategien|handleplan|" +
			"handleplanen|+handleplan|+handleplanen)",
	},
	// enkeltsager, kommunens egen drift og rene følger af noget, der er besluttet
	"undtag": {
		"(vejnavn*|navne)",
		"havnegebyr*", "investeringsstrategi*", "parkeringsafgift*", "trafikbøde*", "dispensation*",
		"budgetopfølgning*", "budgetkontrol*",
		"(flyttes|omplaceres|omplacering) .. (driftsramme*|rammen|budget*|bevilling*)", "byggetilladelse*",
		"byggesag*", "navngiv*", "regnskab*", "regulativ* for vandløb*",
		// one application, one contract, what is kept up or carried out of what is decided
		"(tilsynet|tilsyn|procesplan*|renholdsplan*|reparation*|licitation*|entreprenør*|entreprisen|ekspropri*)",
		"etape (#|to|tre|fire)", "(brugte|gamle|kasserede) (busser|biler|redskaber|maskiner|møbler)",
		"(midlertidig|midlertidigt) .. (luk*|spær*)",
		"(lukkes|lukket|holdes_lukket) .. på grund af (reparation|arbejde|udskiftning)",
		"(tillægsbevilling|energiregning*|elregning*|kapitalen|medejerskab|garanti*|lån|lånet)",
		"(budgetoverholdelse*|merforbrug*|budgetbalance*|påbud|sygedagpengeopfølgning*)",
		"(tilbagebetal*|ulovlig*|lejekontrakt*)", "(nyuddannede|nyansatte|medarbejdere)",
		"prioriter* .. lokalplaner", "lokalplaner .. (liste*|prioriter*)", "(byfest*|optog|marked) .. støttes",
		"(fællesdag*|pædagogisk_dag|personaledag*|stuer|stuerne|lærermøder*)",
		"(ansøgning*|tilskud) .. (pulje*|§)",
		"(søger|ansøger|søgt|ansøgning_fra) .. (+forening|+foreningen|klubben|+klubben|+laug) .. (tilskud|støtte|" +
			"kr)",
		"kantine*", "(anvisning|kvote|kvoten|lejeniveau*|betalingssats*)",
	},
	"intern": { // in the title: an item about the municipality as an employer or a buyer
		"(personalepolitik*|lønpolitik*|indkøbspolitik*|udbudspolitik*|udbudsstrategi*|finanspolitik*|" +
			"finansstrategi*|sygefraværspolitik*|rekrutteringsstrategi*|it-strategi*|it-politik*|" +
			"digitaliseringsstrategi*|investeringsstrategi*|investeringspolitik*|informationssikkerhedspolitik*|" +
			"sikkerhedspolitik*|databeskyttelsespolitik*|ejerstrategi*|ejendomsstrategi*|kommunikationsstrategi*|" +
			"whistleblower*|seniorpolitik*|arbejdsmiljøpolitik*)",
		"finansiel* (politik|strategi)",
		"(indkaldelsescirkulære*|budgetcirkulære*)",
		"(kommunens|for|til|alle|vores) (arbejdspladser|ansatte|medarbejdere|egne_bygninger)",
		"(udvalgets|byrådets|direktionens) (strategi|arbejdsplan|handleplan)",
		"(på|i) (rådhuset|administrationsbygning*|administrationen)",
		"(rengøring*|alkohol*|telefoner|møder|receptioner) .. (rådhus*|administrationsbygning*|" +
			"kommunale_arrangementer)",
		"(arbejdsmiljø*|innovationsstrategi*|sygedagpenge*|påbud|budgetoverholdelse|merforbrug)",
		"handleplan* .. (bosted*|opholdssted*|opfølgning*|sagsbehandling*|arbejdsmiljø*)",
		"(sygedagpenge*|opfølgning*|sagsbehandling*) .. handleplan*",
	},
	// noget, mange bruger, som bliver mindre, flytter eller koster
	"brug": {
		"(*bibliotek|*biblioteket|*biblioteker|*bibliotekerne|bibliotek*|bogbus*|færge*|hundeskov*|kolonihave*|" +
			"haverne|*legeplads|*legepladser|*legepladserne|*legepladsen|dagpleje*|torvedag*|*toilettet|*busrute|" +
			"*busruter|buslinje*|linje|linjer|rute|svømmehal*|*hallen|genbrugsplads*|genbrugsstation*|*klub|" +
			"*klubben|*klubber|*klubberne|værested*|aktivitetscent*|medborgerhus*|forsamlingshus*|kulturhus*|" +
			"familiehus*|ungehus*|sundhedshus*|musikhus*|frivillighus*|musikskole*|*skole|*skolen|plejehjem*|" +
			"plejecent*|borgerservice*|torvehandel*|*toilet|*toiletter|*toiletterne|offentlige_toiletter|" +
			"telefontid*|telefonen|hovednummer*|rådhus|rådhuset|skolebus*|*bussen|*busser|bybus*|madservice*|" +
			"tandklinik*|sundhedsklinik*|sygeplejeklinik*|haveaffald*|affaldet|renovation*|sommerhus*|badebro*|" +
			"+bassin*|stien|+stien|skoven|+skoven|stranden|parken|+parken|badestrand*|campingplads*|naturskole*)",
	},
	"indgreb": append([]string{
		"(afkort*|forkort*|begræns*|spærres|spærring|gebyr*|opkræves|holder_lukket|lukket_om|lukket_hver|" +
			"sjældnere|hver_anden|hver_tredje|hveranden|robot|chatrobot*|telefonrobot*|automat|automater|færre)",
		"kun (kører|holder|har_åbent|åben|åbner|kan|sker|på_nettet|digitalt|online|to|tre|én)",
		"(besvares|betjenes) .. (af|med|på)", "(digital|digitale) (stemme|assistent|selvbetjening|løsning)",
		"(indsamles|hentes|bringes|leveres) .. (sjældnere|fælles|hver|kun)", "(skifter|får) .. navn", "fremover (hedder|kaldes)",
		"(takst|takster|taksten|taksterne|billetpris*|kontingent*|lukkeuge*|lukkedage)",
		"(pris|prisen|priser|priserne) .. (hæves|stiger|forhøjes|sættes|ændres|sænkes|godkendes)",
	}, cuts...),
	// something new for a group of citizens
	"tiltag": {
		"(indsats|indsatsen|+indsats|+indsatsen|forløb|forløbet|forløbene|+forløb|træning|træningen|+træning|" +
			"program|programmet|+program|korps|korpset|+korps|+korpset)",
	},
	"folk": {"(borgere|borgerne|ældre|unge|børn|familier|forældre|seniorer|pensionister|mennesker|voksne)"},
	"begynd": {
		"(opret*|etabler*|start|starte|starter|startes|begynd*|gennemføres|gennemføre|indfør*|igangsæt*|" +
			"iværksæt*|sættes_i_gang|afprøv*|åbner|åbnes|søsæt*|rulles_ud)",
	},
	"betaling": {
		"(takst|taksten|betaling) .. (p-kælder*|p-hus*|p-plads*|parkering*)",
		"(betalingsparkering*|parkeringsafgift*_i|parkeringslicens*|betaling_for_parkering|parkeringszone*)",
	},
	"svar": {
		// a body or those concerned think something, in other words ("Bestyrelsen er delt", "Seks er imod")
		"(rådet|*råd|+rådet|+rådene|bestyrelsen|bestyrelserne|+bestyrelsen|+bestyrelserne|+forbundet|+foreningen|" +
			"+foreningerne) .. (delt|delte|imod|enig|enige|bakker|peger|peget|ønsker|ønsket|ønskede|beder|bedt|" +
			"set|kommenteret|bemærket|bemærkede|skrevet|skriver|roser|savner|anbefaler|anbefalet|foreslår|" +
			"foreslået|støtter|tilsluttet|tiltrådt|bidraget|holdt|gerne_set|bekymret|bekymrede|positiv|positive|glad|glade|vægt)",
		"(to|tre|fire|fem|seks|syv|otte|ni|ti|#|nogle|flere|mange|et_flertal|resten) .. (er|var) (imod|for|enige|" +
			"positive|tilfredse|utilfredse|skeptiske)",
		"(borger*|nabo*|beboer*|lodsejer*|bruger*|forældre|forældrene|elever|børn|børnene|cyklister|husstande|" +
			"ejerne|familierne|kunder|gæster) .. (efterspurgt|efterspørger|bedt_om|stemme|stemt|tegnet|" +
			"ønskeseddel*|peget|underskrifter)",
		"(kundeundersøgelse*|borgermåling*)", "+gruppen har .. (holdt|tegnet|skrevet)",
		"(fremlagt|fremlægges|lagt_frem) .. (for_offentligheden|offentligt|i_otte_uger|i_seks_uger|i_perioden)",
		"(sæsonen|borgere|brugere|elever|børnehaverne|skoleklasserne) .. (fået_lov|ønskede|valgte)",
		"(lodsejer*|beboer*|nabo*|borger*|bruger*|forældre*|stadeholder*|forening*|butik*|grundejer*|deltager*|" +
			"husstand*|familie*|lejer*) .. (besøgt|stemt|kontaktet|tilsagn|enige|protester*|accepteret|" +
			"tilsluttet|sagt_ja|pegede|sedler|skrevet_under|accept)",
		"(stemt|afstemning|underskrift*|besøgt|spurgt) .. (lodsejer*|beboer*|nabo*|borger*|bruger*|forældre*|stadeholder*|forening*)",
		"(de_fleste|mange|flere|nogle) (bad_om|ville_have|ønskede|foretrak|pegede|ville_hellere|sagde)", "kom .. forbi", "talt med # ",
		"(lå|ligget|lagt|lagde) .. (på|på_kommunens|ud_på_kommunens) (hjemmeside*|høringsportal*)",
		"# (skrev|svarede|indsendte|deltog|mødte_op|kom_til)",
		"(rådet|+rådet|+foreningen|+foreningerne|+bestyrelsen) .. (bakket_op|bakker_op|bakkede_op|utilfreds|" +
			"tilfreds|glad|glade|skeptisk)",
		"afdelingsbestyrelse*",
		"(brugerpanel*|nabopanel*|beboerpanel*|forældrepanel*|ungepanel*|seniorpanel*)",
		"+panelet .. (drøftede|drøftet|så|set|kiggede|mente|mener|ønsker|ønskede|pegede|foreslog|spurgt|hørt|bad)",
		"kommentarer", "tilbagemeldinger", "rundringning*", "fremlæggelse*", "indsigelse*", "indsiger*",
		"underskriftsindsamling*", "afstemning blandt", "borgerinddrag*", "borgermøde*", "borgerhøring*",
		"borgerdialog*", "borgerpanel*", "borgersamling*", "borgerting*", "borgerundersøgelse*",
		"(borgerråd|borgerrådet|borgerrådene|borgerrådets)",
		"høring", "høringen", "høringer", "høringssvar*", "høringsperiode*", "høringsfrist*", "høringsfase*",
		"høringsudkast*", "nabohøring*", "naboorienter*", "forhøring*", "partshøring*",
		"idémøde*", "idéfase*", "idéoplæg*", "foroffentlighed*", "forudgående offentlighed", "offentlighedsfase*",
		"debatfase*", "debatoplæg*", "(offentlig|offentligt) (fremlæg*|fremlagt|debat|møde)",
		"dialogmøde*", "workshop*", "informationsmøde*", "infomøde*", "orienteringsmøde*", "beboermøde*",
		"forældremøde*", "brugermøde*", "stormøde*", "temaaften*", "åbent hus", "fokusgruppe*",
		"følgegruppe*", "referencegruppe*", "interessent*", "opgaveudvalg*",
		"(medborgerinddrag*|medborgere|medborgerne)", "samskab*",
		"været med til at (lægge|lave|udvikle|planlægge|skrive|tegne|forme|udforme|vælge|beslutte|finde)", "§ 17 stk 4",
		"lokalråd*", "landsbyråd*", "lokaludvalg*", "ungeråd*", "ungebyråd*", "ældreråd*", "seniorråd*",
		"udsatteråd*", "integrationsråd*", "frivilligråd*", "pårørenderåd*", "+brugerråd*", "brugerråd*",
		"elevråd*", "beboerråd*", "grønt råd", "kulturråd*", "idrætsråd*",

		"(borgere|borgerne|naboer|naboerne|beboere|beboerne|lodsejer*|grundejer*|brugere|brugerne|forældre|" +
			"forældrene|elever|eleverne|pårørende|husstande|husstandene|forening|foreningen|foreninger|" +
			"foreningerne|virksomheder|virksomhederne|erhvervsdrivende|butiksejer*|handlende|landmænd|" +
			"organisationer|organisationerne|frivillige|deltagere|deltagerne|de_unge) .. (hørt|høres|hører|" +
			"spurgt|adspurgt|inddraget|inddrages|involver*|inviter*|bidraget|deltaget|deltog|udtalt|" +
			"tilkendegivet|mener|mente|foretrækker|foretrak|svarede|svarer|ønsker|ønskede|peger|pegede|støtter|" +
			"støttede|foreslår|foreslog|bakker|bemærkninger|kommenter*|medvirk*|drøftede|er_med_på|er_enige|er_positive|er_imod)",
		"(hørt|hører|høres|spurgt|adspurgt|inddrag*|involver*|inviter*|dialog_med|møder_med|møde_med|drøftet_med|" +
			"samarbejde_med|samråd_med|talt_med|input_fra|ønsker_fra|bidrag_fra|udtalelse_fra|udtalelser_fra|" +
			"tilbagemeldinger_fra) .. (borger*|nabo*|beboer*|lodsejer*|grundejer*|bruger*|forældre*|elev*|" +
			"pårørende|forening*|erhvervsliv*|handelsliv*|erhvervsdrivende|lokalsamfund*|landmænd*|kulturliv*|" +
			"idrætsliv*|frivillig*|organisationer*|de_unge|unge|ældre)",
		"(tegnet|tegnede|lavet|lavede|udarbejdet|udviklet|udvikles|planlagt|planlægges|skrevet|formuleret|" +
			"drøftet|drøftede|fundet|besluttet|forberedt|valgt|gennemgået|gået|skabt|blevet_til) .. sammen med " +
			".. (borger*|nabo*|beboer*|lodsejer*|grundejer*|bruger*|forældre*|elev*|pårørende|forening*|" +
			"+foreningen|+klubben|frivillig*|de_unge|unge|ældre)",
		"sammen med .. (borgerne|naboerne|beboerne|lodsejerne|brugerne|forældrene|eleverne|foreningerne) (har|er|blev|fandt|valgte)",
		"(+lavet|+lauget|+foreningen|beboerne|naboerne|brugerne|borgerne) .. (imod|går_ind_for|er_for|foreslået|" +
			"foreslog|har_skrevet|tegnet|gav|fik_lov)",
		"(+rådet|+råd|+rådene|+foreningen|+foreninger|+foreningerne|+bestyrelsen|+bestyrelserne|+laug|" +
			"+lauget) .. (spurgt|hørt|høres|adspurgt|inddraget|inddrages|udtalt|udtaler|bakker|peger|pegede|ønsker|foretrækker|bedt)",
		"(+klub|+klubben|+forening|+foreningen|+laug|+lauget) (peger|pegede|har_peget|mener|mente|ønsker|ønskede|" +
			"bad|beder) ",
		"(+ere|+erne) .. er spurgt",
		"(+erne|+klubben|klubben|+folkene) .. (ønsker|ønskede|mener|mente|foretrækker|foretrak|frygter|frygtede|" +
			"støtter|støttede|bekymrede|bekymret|imod|bakker_op|har_bedt_om|foreslår|foreslog|protester*|udtalt|spurgt)",
		"(+erne|+klubben|+klubberne|+foreningen|+foreninger|naboer|beboere|forældre|husstande|" +
			"lodsejere) .. (fået|fik|set|gennemgået) .. (at_se|forelagt|vist|præsenteret|tegningerne|planen|" +
			"planerne|forslaget|skitsen|skitserne)",
		"(tegning*|plancher*|skitse*|planen|planerne|forslaget) .. (hang|hængt|udstillet|udstilles|kunne_ses|" +
			"lå_fremme|ligget_fremme|fremme)",
		"sendt (ud)? (til|rundt_til) .. (husstand*|nabo*|beboer*|lodsejer*|grundejer*|forældre*|forening*|" +
			"bruger*|borger*)",
		"(skrev|meldte|meldt) (tilbage|ind)", "skrevet tilbage",
		"(naboer|naboerne|beboere|beboerne|borgere|borgerne|lodsejere|grundejere|forældre|" +
			"foreninger) (har)? (skrev|skrevet|svarede|svaret|mødte|mødt|protesterede|reagerede) ",
		"+foreningen .. (orienteret|deltog|skriver|skrev|drøftede|støtter|mener|håber|gør_opmærksom)",
		"handicapråd* .. (drøftede|drøftet|bad|beder|støtter|lagde|lægger|mener|mente|foreslog|foreslår|" +
			"anbefaler|finder|fandt|udtalte|svarede|svaret|bemærker|bemærkede|fremhæver|orienteret|deltog|" +
			"deltaget|enig)",
		"(kom|kommet|modtaget|indkom|indkommet|modtog|indløb|fik) (der|ind|vi|kommunen|forvaltningen)? # (svar|" +
			"forslag|bemærkninger|breve|kommentarer|henvendelser|indlæg|mails|høringssvar|indsigelser|" +
			"tilkendegivelser|reaktioner|bidrag)",
		"(planen|forslaget|udkastet|skitsen|projektet|det) .. (lå|ligget|været|stod) (derfor|så|nu)? fremme",
		"(byvandring*|gåtur|vandring|rundvisning|værksted|samtaler|snak|tur|mødtes|mødt|talte|talt|besøgt|" +
			"besøgte|drøftet|drøftede) (en_tur|rundt)? (hos|med|af|blandt) .. (nabo*|beboer*|lodsejer*|" +
			"grundejer*|bruger*|forældre*|forening*|+foreningen|+klubben|borger*|elever*|butikker*|landmænd*)",
		"(møde|mødet|aftenmøde|møder) (i|på) (forsamlingshus*|medborgerhus*|hallen|skolen|klubhuset|kroen|" +
			"biblioteket|kulturhuset|beboerhuset|+hallen|+skolen)",
		"til (udtalelse|kommentering|bemærkninger)", "høringsportal*", "(offentligt|til) gennemsyn",
		"(benyttede|brugte) (lejligheden|muligheden)", "åbent (møde|borgermøde|hus)",
		"(offentlig|offentligt) frem", "frem for offentligheden", "skrevet under",
		"arbejdsgruppe* .. (beboere|borgere|naboer|forældre|brugere|butikker|lodsejere|forening*)",
		"(gik|gået|kørt|kørte|gennemgået) .. (med|sammen_med) .. (beboer*|nabo*|borger*|lodsejer*|grundejer*|" +
			"forældre|elever|+foreningen)",
		"(gruppe|kreds|flok) (af)? (beboere|borgere|naboer|forældre|unge|lodsejere|ildsjæle)",
		"(beboere|borgere|naboer|elever|eleverne|forældre|unge|lodsejere|familier|husejere|butikker|naboerne|" +
			"beboerne) .. (foreslået|tegnet|trygge|utrygge|indforstået|indforståede|sagt_ja|sagt_nej|sagde_ja|" +
			"sagde_nej|accepterer)",
		"(møde|møder|samarbejde|drøftelse*|aftale|aftalt) med .. (+foreningen|+forbundet|+lauget|+klubben|" +
			"lokalråd*|+laugene|+foreningerne)",
		"(yderligere|nogen|egentlig|særskilt|offentlig) inddragelse",
		"inddragelse er", "inddragelsen",
		"(ingen|ikke) .. høringssvar", "(ikke|ingen) .. inddrag*",
	},
	// that nothing was said against it, by whomever, and how what citizens say comes in
	"intet-imod": {"(ingen|ikke) .. (bemærkninger|indsigelser|indvendinger)"},
	"indkommet":  {"(indkom*|modtag*|kom|kommet|fremkommet|indløb*)"},
	// what citizens have asked for by complaining
	"mindre": cuts,
	"klage": {
		"(borger*|nabo*|beboer*|lodsejer*|bruger*|forældre|forældrene|cyklister|husstande|familierne|kunder|" +
			"+foreningen) .. (klager|klaget|klagede|ringede|ringet)",
		"(klager|klage|henvendelser) .. (fra|over) .. (borger*|nabo*|beboer*|bruger*|forældre|elever|lugt|fart*)",
	},
	// the employees who were asked are no citizens
	"personale": {
		"=MED", "=*MED", "=MED-*", "med-udvalg*", "+med-udvalg*", "tillids*", "personale*", "medarbejder*",
		"samarbejdsudvalg*", "arbejdsmiljø*", "hovedudvalg*", "(de_ansatte|ansatte)",
		"(lærerne|pædagogerne|hjælperne|lederne|vejlederne|sagsbehandlerne|assistenterne|sygeplejerskerne|" +
			"politikerne|partierne|medlemmerne|kommunerne|byrådsmedlemmerne|afdelingerne|forvaltningerne|" +
			"rådgiverne|konsulenterne|juristerne|politiet|regionerne|myndighederne|+politiet|+assistenterne|+medarbejderne|" +
			"+styrelsen|+direktoratet|revisionen|forsyningen|databeskyttelsesrådgiver*|beredskabet|brandvæsenet|" +
			"centret|centeret|+centret|+centeret|+afdelingen|afdelingen|direktionen|sundhedsplejen|tandplejen|" +
			"ministeriet|forslagsstillerne|forslagsstilleren|+lægerne|trænerne|+terapeuterne|fagfolk)",
	},
	"borgere": {
		"(borger|borgere|borgerne|borgers|borgernes|borgermøde*|borgerpanel*|borgerinddrag*|borgerhøring*|" +
			"borgergruppe*|borgerråd|borgerrådet|borgerdialog*|borgersamling*|borgerundersøgelse*|" +
			"borgerforening*|nabo*|beboer*|lodsejer*|grundejer*|bruger*|forældre*|elev*|pårørende|forening*|" +
			"+forening*|virksomhed*|handlende|landmænd|frivillige|husstand*|familie*|lejer*|gæster|kunder|unge|" +
			"børn|børnene|ældre|ældreråd*|handicapråd*|+råd|+rådet|+rådene|+bestyrelse*|bestyrelse*|lokalråd*|offentlig*|åbent_hus)",
	},
	"ville": {
		"(partshøring*|partshøre*)", "(afgørelse*|sag|sager) .. (uden|forudgående|manglende) .. høring",
		"(manglende|om) høring .. (afgørelse*|sagsbehandl*)",
		"(landsdækkende|national|nationale|statens|regeringens|ministeriets|norsk|svensk) .. (høring*|" +
			"undersøgelse*|rundspørge*|rundringning*|evaluering*)",
		"(høringssvar*|høring|høringen) .. (lovforslag*|statens|nationale)",
		"(medlemmer|består_af|vælges|konstituer*|oprettet|stiftet|bestyrelsesmedlem*|modkandidat*) ",
		"(fremover|hver_gang|altid|normalt) .. (høring|høres|spørges)",
		"(@organer|*udvalget) får .. (spørgeskema*|brugerundersøgelse*|undersøgelse*|svar) ",
		"(udløser|udløse|kræver|kræve|medfører|forudsætter) (en|et)? (ny|nyt|fornyet|yderligere|" +
			"særskilt)? (offentlig)? (høring|nabohøring|borgermøde|partshøring)",
	}, // what would follow
	// also what a decision is measured by when it is carried out
	"maaling": {"spørgeskema*", "brugerundersøgelse*", "tilfredshedsundersøgelse*", "rundspørge*"},
	"naboer": {
		"(nabohøring|naboorientering|borgerhøring|naboerne|naboer|borgerne|beboerne|lodsejerne|grundejerne|" +
			"brugerne|forældrene|borgermøde|borgerinddragelse)",
	},
	"uhoert": append([]string{"(ikke|ingen) .. (borgerinddragelse|inddragelse|inddraget)"}, unheard...),
	"grund":  reasons,
}

package udvikling

// hearingCues are what hoering-uden-opsamling listens for.
var hearingCues = map[string][]string{
	"senere": {
		answers + " .. (eftersendes|foreligger_inden|foreligger_til|foreligger_når)",
		answers + " .. (forelægges|fremlægges|behandles|vurderes|indgår|samles|følger) .. (@maaneder|foråret|" +
			"efteråret|stillingtagen|endelig|endelige|inden_beslutningen|når_fristen|efter_fristen|" +
			"efter_høringen)",
		"når .. " + answers + " (foreligger|er_kommet|er_behandlet|er_samlet)",
	},
	"hoering": {
		"(ligget|lagt|fremlagt|været) .. (gennemsyn|fremlæggelse|nabohøring|partshøring)",
		"(har|havde) været (en|offentlig)? *høring",
		"(fik|fået|modtaget) .. (til|i) (høring|udtalelse|kommentering)",
		"(ude|rundt) hos .. (svaret|svar|kommentarer)", "har svaret (inden|til_tiden)",
		"udtalelser* .. (lagt_på|vedlagt|bilag)", "udtalelserne er (vedlagt|bilag|samlet)",
		"(sendt|udsendt|forelagt|fremlagt|rundsendt|lagt) .. (kommentering|udtalelse|bemærkninger|høring|" +
			"kommentarer|offentlig_fremlæggelse)",
		"(offentliggjort|fremlagt|fremlagde|offentliggjorde) .. (indsigelse*|bemærkninger|uger|fremlæggelse*)",
		"(gennemført|gennemførte|udsendt|udsendte|sendt|været|lavet|foretaget|besvaret) .. (spørgeskema*|" +
			"rundspørge*|brugerundersøgelse*|borgerundersøgelse*|tilfredshedsundersøgelse*|høringsrunde*)",
		"(spørgeskema*|rundspørge*|brugerundersøgelse*|brugertilfredshedsundersøgelse*|pårørendeundersøgelse*|" +
			"forældreundersøgelse*|borgerundersøgelse*|høringsrunde*) .. (gennemført|udsendt|sendt|besvaret|blandt)",
		"(afholdt|gennemført|holdt|foretaget|gennemførte) .. (partshøring|nabohøring|høring|høringer)",
		"(har_været|var|været|blev) .. i (offentlig|fornyet|ekstern|intern|partshøring)? høring",
		"(har|er|blev) (offentligt)? (fremlagt|hørt) .. (høring|uger)", "(fremlagt|lagt_frem) for (offentligheden|borgerne)",
		"høringen (viste|gav|løb|er_slut|er_afsluttet|sluttede|er_gennemført|udløb)",
		"høringsperioden .. (udløb*|er_slut|sluttede|er_udløbet|løb)",
		"(indkommet|modtaget|indkom|kommet|kom|fået) .. (høringssvar*|bemærkninger|indsigelse*|svar)",
		"(høringssvar*|svarene|besvarelserne|bemærkningerne|indsigelserne) .. (vedlagt|vedlægges|bilag)",
		"(fik|modtog|fået|modtaget) .. (et|et_kort)? (spørgeskema*)",
		"(skemaet|spørgeskemaet) .. (sendt|udsendt|delt_ud|omdelt) .. (husstand*|borger*|beboer*|nabo*|bruger*|" +
			"forældre*|medlemmer*|familier*|virksomhed*)",
		"(har_været|er|blev) (sendt|udsendt) .. til .. (høring|brugerråd*|+rådet|+råd|klubber*|bestyrelse*|parterne|naboer*)",
		"har haft .. (til|i) (høring|udtalelse|kommentering|gennemsyn)",
		"(har|havde) (svaret|besvaret) .. spørgeskema*", "svaret på et spørgeskema",
		"(lå|var|lagt|stod|hang) .. (gennemsyn|fremlæggelse|offentlig_høring|høringsportal*|fremme)",
		"(modtog|indløb|indkom|tikkede) .. (svar|bemærkning*|indsigelse*|henvendelse*|kommentar*|høringssvar*|" +
			"breve|mails|indlæg)",
		"(benyttede|brugte) .. (lejligheden|muligheden) .. (skrive|svare|komme|sige)",
		"høringsfristen (udløb|var|er_udløbet|sluttede)",
		"(mange|flere|nogle|#) .. (skrev|indsendte|indgav|afgav) .. (svar|bemærkning*|indsigelse*|høringssvar*|" +
			"kommentar*|udtalelse*|ind)",
		"(nåede|kom) .. (svar|indsigelser|bemærkninger|høringssvar) .. (ind|frem)",
		papers + " (var|lå|har_ligget|har_været|gik|er_gået|blev_sendt) (rundt|ude|på_rundtur|på_rundrejse|" +
			"en_tur)? (hos|til|forbi|i) .. " + parties,
		"(fik|fået|modtog|modtaget) " + papers + " .. (uger_til|dage_til|frist|bemærkninger)",
		papers + " (blev|er|har_været|var) (vist|hængt_op|udstillet|lagt_frem) .. (uger|dage|måneder|" +
			"*biblioteket|rådhuset|*hallen|postkasse*|hjemmesiden)",
		"har udtalt sig (kritisk|positivt|negativt|imod|for)",
		"endelig* (vedtagelse|vedtages) .. (lokalplan*|kommuneplan*)",
		councils + " .. (hørt|forelagt|spurgt|drøftede|drøftet|behandlede|behandlet)",
		councils + " (har_set|har_gennemgået|har_læst|har_gransket|har_kigget|så|gennemgik|læste) .. (" +
			papers[1:len(papers)-1] + "|tegning*|udkast*|skitse*|oplæg*)",
		"(forelagt|drøftet|behandlet|præsenteret|vist) (for|med|i|af) " + councils,
		"(naboerne|naboer|beboerne|brugerne|forældrene|lodsejerne|grundejerne|eleverne|borgerne|klubberne|" +
			"foreningerne) .. (spurgt|adspurgt)",
		"haft (mulighed|lejlighed) .. (bemærkninger|indsigelser|kommentarer|udtale|svare|kommentere)",
		"(naboer|naboerne|parterne|lodsejerne|grundejerne|ejerne) .. (hørt|partshørt|nabohørt)",
		"(naboer|naboerne|lodsejerne|grundejerne) .. (orienteret|underrettet|skrevet_til) .. (§|frist|planloven*)",
	},
	// what is held to hear people
	"form": {
		"(*høring|*høringen|høringsrunde*|høringsperioden|høringsfrist*|åbent_hus|informationsmøde*|infomøde*|" +
			"idéværksted*|borgercafé*|byvandring*|naboorienter*|idéfase*|debatfase*|foroffentlighed*|" +
			"offentlighedsfase*|fremlæggelse|fremlæggelsen|borgermøde*|beboermøde*|dialogmøde*|stormøde*|" +
			"brugermøde*|workshop*|spørgeskema*|rundspørge*|kommentering|kommenteringsrunde*|kommentarrunde*|" +
			"debatmøde*|udtalelse)",
		"åbent møde",
		"(åben|åbent) for (afstemning|kommentarer|bemærkninger|forslag)", "offentlig debat",
		"(fremlagt|fremme) .. (offentligt|debat|gennemsyn|hjemmeside*)", "offentligt .. fremlagt",
	},
	"ligger": lies, "hoeringssvar": ofHearing, "svarord": ofSomeone, "afsendere": givers,
	// that they were asked, and those who could answer
	"spurgt": asking,
	"hoerte": hearable,
	"sagt":   stated, "retter": amends, "kritisk": critical,
	// tenders and applications have their own dates
	"tilbud": {"(tilbud|tilbuddene|tilbudsgiver*|leverandørerne|udbuddet|licitation*|ansøgninger|regning)"},
	// a time for answering, past or ahead
	"frist": {"(uger|dage|frist|fristen) .. (til_at|for_at) (svare|sende|komme|afgive|gøre)"},
	"forude": {
		"(lægges|sendes|udsendes|fremlægges|offentliggøres|annonceres|begynder|starter|åbner|slutter|udløber|" +
			"løber|får|vil)",
		"(frist|fristen|svarfrist*) .. (er|bliver) (sat_til|fastsat_til)? (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|den|d|#)",
	},
	// that it goes on: there are no answers yet
	"fortsat": {
		"(høring|høringen|høringsperioden|høringsfristen) .. (forlænges|forlænget|udskydes)",
		"(forlænge|forlænger|forlængelse*) .. (høring*|svarfrist*)",
	},
	"kommende": append([]string{
		"(kommunens|vores|byrådets|forvaltningens) (eget|egne)? (høringssvar*|svar|bemærkninger)",
		"(når|inden|før) (høringen|høringsfristen|høringsperioden)",
		"(foreslås|indstilles|anbefales) (sendt|udsendt|fremlagt)",
		"(sendes|sende|udsendes|send) .. (i|til) .. høring",
		"(bliver|blive) .. (sendt|udsendt|hørt|spurgt|fremlagt|forelagt)", "(kommende|efterfølgende) høring",
		"(skal|kan|vil) .. (bruges|anvendes) (til|på|ved) .. (*møde|*mødet|*møder|workshop*)",
		"høring (i|hos|blandt) (forvaltningerne|afdelingerne|centrene|de_øvrige_forvaltninger|direktionen)",
		"ikke (været)? .. i høring",
		"ikke .. (holdt|afholdt|gennemført|foretaget|været|udsendt) .. (høring|partshøring|nabohøring|" +
			"spørgeskema*|rundspørge*)",
		"(vil|skal|kan|bør|planlægges|påtænkes) .. (høring|kommentering|udtalelse|spørgeskema*|fremlægges|høres)",
	}, elsewhere...),
	"ingen": {
		"(ingen|ikke) .. (høringssvar*|bemærkning*|indsigelse*|svar)",
		"(havde|har|havde_dog) (intet|ingenting|ikke_noget) (at)? (tilføje|bemærke|indvende|udsætte|sige)",
		"uden (bemærkninger|indsigelser|kommentarer|svar)",
		"uden at (nogen|der|naboer*|de) .. (svar*|henvend*|skrev*|reager*|bemærkning*|indsigelse*|kommentar*)",
		"(ingen|intet|ikke|hverken) .. (henvendte_sig|gjorde_brug|gjort_brug|benyttede|reagerede|reageret|" +
			"meldte_sig|indvend*|kommentar*|tilkendegivelse*|ændringsforslag)",
		"(ingen|ikke) (har|havde) (svaret|reageret)",
	},
	"ingenegne": {
		within + " (er|blev)? (spurgt|hørt)? (og)? (har|havde) (ingen|ikke) (haft|andre)? (bemærkning*|" +
			"indvending*|indsigelse*|kommentar*)",
		within + " .. (set_på|læst|gennemgået) .. (ingen|ikke) (bemærkning*|indvending*|indsigelse*|kommentar*)",
		"(som|der) (har|havde) (ingen|ikke) (haft|andre)? bemærkninger",
		"(uden_bemærkninger|uden_anmærkninger|ingen_bemærkninger) .. (givet|karakter*|bedømmelse*|tilsyn*)",
		"(tilsyn*|bedømmelse*|karakter*|revision*|fødevarestyrelsen) .. (uden_bemærkninger|ingen_bemærkninger|ingen_anmærkninger)",
	},
	"indhold": {
		"(gjorde|gør|gjort) opmærksom på", "(lagde|lægger) vægt på",
		"(høringssvar*|svar|svarene|bemærkning*|indsigelse*|indvending*|udtalelse*|+rådet|rådet|+råd|" +
			"+bestyrelsen|bestyrelsen|+bestyrelse|+bestyrelserne|+forening|+foreningen|foreningen|+foreninger|" +
			"foreninger|foreningerne|+klubben|klubber*|familier*|husstand*|nabo*|borgere|borgerne|beboer*|" +
			"forældre*|lodsejer*|deltager*|+udvalget|+udvalgene|+parterne|grundejer*|de_fleste|flere|mange|begge|" +
			"ingen|to|tre|fire|fem|én|+styrelsen|+selskabet|menighedsråd*|myndighed*|virksomhed*|brugerne|" +
			"medarbejder*|de_unge|elev*) .. (mener|mente|ønsker|ønskede|peger|pegede|foreslår|foreslog|frygter|" +
			"frygtede|bemærker|bemærkede|bad|beder|anbefaler|anbefalede|støtter|støttede|foretrækker|kritiserer|" +
			"kritiserede|handler|handlede|omhandler|omhandlede|vedrører|vedrørte|drejer|drejede|gik_på|går_på|" +
			"gik_mest_på|indvender|bekymrede|bekymret|efterlyser|påpeger|påpegede|opfordrer|opfordrede|skriver|" +
			"skrev|lagde_vægt|lægger_vægt|gør_indsigelse|protesterer|fraråder|frarådede|advarer|advarede|" +
			"talte_for|tiltrådte|meldt|meldte|oplyste|fortalte|fortæller|nævnte|nævner|efterspørger|efterspurgte|" +
			"savner|finder|fandt|imod|trygge|utrygge|bakker_op|tilslutter)",
		"(høringssvar*|svarene|+rådet|rådet|rådene|+rådene|+bestyrelse*|nabo*|borger*|beboer*|forældre*|" +
			"lodsejer*|deltager*|+forening*|medarbejder*) .. (udtrykte|udtrykker|udtrykt|tilkendegav|tilkendegiver|tilkendegivet)",
		"(udtrykte|udtrykker|tilkendegav|tilkendegiver) (rådet|rådene|+rådet|+rådene|bestyrelse*|+bestyrelse*|" +
			"naboerne|borgerne|beboerne|forældrene|deltagerne|medarbejderne)",
		"bakker .. op", "kan (godt|sagtens|ikke)? (leve_med|acceptere|gå_med_til|nøjes_med)",
		wereAsked + " (vil|ville|så|ser) (dog|ikke|meget|nødig)? (helst|gerne|hellere|have|beholde|bevare|undgå|" +
			"nødig)",
		"(to|tre|fire|fem|flere|nogle|enkelte|resten|de_fleste|mange|én|halvdelen|øvrige) (vil|ville|så|" +
			"ser) (dog|ikke|meget|nødig)? (helst|gerne|hellere|have|beholde|bevare|undgå|nødig)",
		"(resten|de_fleste|flere|alle|øvrige|halvdelen) (er|var) (tilfreds*|glade|for|imod|enige|positive|" +
			"skeptiske|utilfredse|kritiske)",
		wereAsked + " (siger|sagde|roser|roste|advarer|advarede|klager|klagede|accepterer|godtager|savner|" +
			"savnede|spørger_til|spurgte_til|håber|håbede|nævner|nævnte|er_glad|er_glade|var_glade|er_tilfredse|" +
			"er_tilfreds|er_skeptisk|er_skeptiske|havde_intet|havde_ikke|har_intet|har_ikke_noget)",
		"(kan|kunne) (ikke)? (støtte|tilslutte)", "tilslutter sig",
		// one who answered told with what was said
		"(svar*|høringssvar*|bemærkning*|indsigelse*) .. (som|der|hvor|hvori) .. (minder|mindede|gør_opmærksom|" +
			"gjorde_opmærksom|anfører|anførte|spørger|spurgte|roser|klager|klagede|advarer|rejser|rejste|" +
			"foreslår|ønsker|beder)",
		"(svar*|bemærkning*|besvarelse*|reaktion*) .. (positive|negative|kritiske|imod|enige|glade|tilfredse|bekymrede|skeptiske)",
		wereAsked + " (er|var|har_været) .. (tryg|trygge|utryg|utrygge|glad|glade|enig|enige|uenige|indforstået|" +
			"indforståede|tilfreds|tilfredse|bekymret|bekymrede|imod|nervøs|nervøse|delte|delt)",
		"talte (især|mest|meget|også)? om", wereAsked + " er med på",
		"(rådet|bestyrelsen|foreningen) (er|var) (med_på|for|imod|enig)",
		wereAsked + " .. (bifalder|bifaldt|til_efterretning|tilsluttede_sig|sagt_god_for|sagde_god_for|sagt_ja|" +
			"godtog|godtaget|skrevet_under|samtykk*)",
		"(bemærkninger|bemærkning) om", "(indsigelser|indsigelse) (mod|om)", "svar om",
	},
	"egne": {
		"(byrådet|kommunalbestyrelsen|borgmester*|+udvalget|+udvalgene|forvaltningen|administrationen|" +
			"+afdelingen|+centret|+centeret|+chefen|direktionen)",
	},
	// what is known from elsewhere, no answer
	"viden": {
		"(erfaring*|undersøgelser|beregning*|målinger|analyse*|rapport*|tallene|tal|nabokommune*) .. (peger|viser|tyder|fortæller)",
	},
	// an offer accepted, no answer
	"modtog": {"(tog|tager|tage|taget|tages) .. imod"},
	// det, nogen svarede, når det står lige efter
	"reaktion": {
		changed,
		"(kritikken|kritik|indvendingerne|indvendingen|ønskerne|rosen|opbakningen|modstanden|spørgsmålene|" +
			"kommentarerne) (går|gik|gælder|gjaldt|handler|retter_sig|er|var|drejer)",
		"(sagde|siger|sagt) (ja|nej|god_for|fra)",
		"# (pct|procent|%) .. (svar*|mener|mente|vil|ville|ønsk*|tilfreds*|utilfreds*|valgte|siger|sagde|pege*|" +
			"foretrak|helst|for|imod|ja|nej|oplever)",
		"(tom|tavs|tavse|fraråd*|advare*|talte|taler_for|kaldte|kalder)",
		"(stemningen|holdningen|tilbagemeldingen|tilbagemeldingerne|bekymring*|tilslutning|tilfredshed|indtryk*|" +
			"frygt*)",
		"(kritisk*|utilfreds*|tilfreds*|glad*|positiv*|negativ*|bekymr*|enig*|uenig*|skeptisk*) (med|over|" +
			"overfor|for|ved|i|til)",
		"(roser|imod|modstand*|opbakning|indvend*|ønsk*|foretræk*|vil_have|advarer|foreslår|anbefal*|støtter|" +
			"tilslut*|accepter*|ingen|ikke_modtaget|handler|handlede|omhandlede|vedrørte|drejede|gik_på|peger|" +
			"pegede|mener|vil_helst|ville_helst)",
		"(svarede|svarer|skrev|skriver|indvendte|oplyste) at",
	},
	"tal": {
		"(undersøgelsen|undersøgelse|svarene|besvarelserne|skemaerne|deltagerne|respondenterne|rundspørgen|" +
			"høringsrunden) .. (viser|viste|peger|pegede|tyder|tegner|fremgår|flest|især)",
		"# (pct|procent|%|af) .. (svarede|mener|ønsker|ønskede|tilfreds*|foretrækker|støtter|går_ind_for|siger|imod)",
		"(hovedparten|flertallet|halvdelen|størstedelen|de_fleste|et_flertal) .. (svarer|svarede|mener|ønsker|" +
			"går|støtter)",
		"(positive|negative|kritiske|delte|blandede) .. (svar|svarene|tilbagemeldinger|holdning*|over_for)",
	},
	"verbum": {
		"(og|har) (selv|dog|også)? bedt om",
		"(bakker|bakkede|bakket|helst|hellere|tilsluttet|tiltrådt|ønsket|peget|støtter|mener|mente|ønsker|" +
			"ønskede|peger|pegede|foreslår|frygter|bemærker|bad|beder|anbefaler|foretrækker|kritiserer|handler|" +
			"omhandler|vedrører|drejer|indvender|bekymrede|bekymret|påpeger|opfordrer|skriver|imod)",
	},
	"part": {
		"(høring*|svar*|bemærkning*|indsigelse*|indvending*|+rådet|+råd|+bestyrelse*|borgermøde*|inddragelse*|" +
			"nabo*|forening*|udtalelse*)",
	},
	"derfor": {"derfor"},
	// what is written into a budget or granted to an applicant, no answer to those who were heard
	"andet": {
		"(indarbejd*|lagt_ind|lægges_ind) .. (budget*|+budget|+budgettet|bevilling*)",
		"(bevilling*|beløbet|beløbene|udgift*|merudgift*|besparelse*|indtægt*|drift|driften) .. (indarbejd*|" +
			"lagt_ind|lægges_ind)",
		"ansøgning* .. imødekomme*", "imødekomme* .. ansøgning*",
	},
	"opsamling": {
		"af den grund",
		"(syn|svar|synspunkter|bemærkninger|ønsker|indvendinger) (er|står) .. (gengivet|omtalt|nævnt|refereret|" +
			"beskrevet) (ovenfor|nedenfor|under|i|ovenover)",
		"svarene (understøtter|bekræfter|er_brugt|bruges|indgår)",
		"uden at (give|have_givet|det_gav|det_har_givet) anledning",
		"(gav|giver|givet) (ikke|ingen) (os)? (anledning|grund)",
		"efter (*høringen|+mødet|mødet|fremlæggelsen|debatten|+orienteringen|indsigelsen|indsigelserne) .. " +
			changedTo,
		"(kommet|ført|givet|affødt|udløst) .. (ændring*|rettelse*|tilføjelse*|justering*)",
		"(imødekommet|imødekommes|imødekommer|imødekomme)", "indarbejd*", "hvidbog*", "høringsnotat*",
		"sammenfat* .. (svar*|høring*|bemærk*)", "opsamling*",
		ofAnswers + " .. (giver|gav|givet) .. anledning", "(giver|gav|givet) " + ofAnswers + " .. anledning",
		"(har|er) ikke (ændret|flyttet|rykket) .. (anbefaling*|indstilling*|forslag*|vurdering*|plan|planen)",
		ofAnswers + " .. (ført_til|medført)", "på (baggrund|den_baggrund) af .. (svar*|høring*|bemærkning*|indsigelse*)",
		"på grund af (svarene|høringssvarene|indsigelserne)",
		"(er|bliver) (ændret|tilføjet|tilrettet|justeret|skrevet_ind|lagt_ind|taget_med|besvaret)",
		"(forvaltningens|administrationens) (svar|bemærkninger|vurdering) (til|af) .. (høringssvar*|bemærkning*|indsigelse*|svar*)",
		"(ændrer|ændrede|rykker|rokker) .. (resultat*|vurdering*|indstilling*|forslag*|plan|planen|udkast*|" +
			"afgørelse*|konklusion*)",
		"taget højde for", "# er (for|imod|stærkt_imod|delvist_imod)", "# er .. imod",
	},
}

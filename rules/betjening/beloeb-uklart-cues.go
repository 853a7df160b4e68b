package betjening

// amountCues are what beloeb-uklart listens for.
var amountCues = map[string][]string{
	"aendring": {
		"(" + changes + ") .. (på|af|for|udgør|er|bliver|anslås|skønnes|ventes|andrager|beløber|løber_op|kommer|" +
			"lyder) .. " + figure + " " + kroner,
		"(mistes|tabes|bortfalder|forsvinder|mister) .. (indtægt|indtægter|egenbetaling|lejeindtægt*) .. # " +
			kroner,
		"(koster|koste) .. # " + kroner + " kr? (i_drift|til_drift|i_løn)",
		"(koster|koste) kommunen # " + kroner + " kr? (mere|ekstra)",
		"(afledt|afledte) drift (er|bliver|udgør|på|anslås) .. # " + kroner,
		"udgift* til (løn|personale|vikarer|bemanding|drift|leje|husleje|rengøring|en|to|tre|fire|flere|" +
			"ekstra) .. (er|bliver|udgør|anslås|på) .. # " + kroner,
		"(sparer|spares|spare|frigør|frigøre|frigøres|indtjener|indtjene) .. # " + kroner,
		"(aflaster|letter|belaster|belastes|aflastes|lettes) .. (budget*|+budgettet|rammen|+rammen|kassen|" +
			"økonomien|driften|kontoen) .. med .. # " + kroner,
		"(" + moves + ") .. (" + frames + ") .. med .. # " + kroner, "(" + frames + ") .. (" + moves + ") .. med .. # " + kroner,
		"(" + ours + ") .. (mangler|mister|taber|går_glip_af) .. (#|halv|halvanden) " + kroner,
		"(mangler|mister|taber) (" + ours + ") .. (#|halv|halvanden) " + kroner, "går (" + ours + ") glip af # " + kroner,
		"bliver .. # (kr|kroner|mio_kr|t.kr|tkr) (dyrere|billigere)",
	},
	"giver": {
		"(giver|medfører|betyder|kræver|udløser|får) .. (udgift|udgifter|indtægt|indtægter|ekstraudgift|" +
			"meromkostning|ekstraindtægt|ekstraudgifter) (på|af|for) .. # " + kroner,
	},
	"bevilges": {
		"(*bevilling|*bevillingen|bevilges|bevilger|bevilge|afsættes|afsætter|tilføres|tilfører) .. # " + kroner,
		"(oprettes|opretter|etableres|etablerer|indføres) .. (pulje|+pulje|puljen|+puljen|fond|+fond|ramme|+ramme) på # " + kroner,
	},
	"ydes": {"(får|gives|ydes|giver|yder|tildeles|støttes|modtager) .. (tilskud|støtte|bidrag) på # " + kroner},
	// what a point does with money, and what is a price and no budget
	"bruges": {
		"(bruges|bruger|afsættes|afsætter|tilføres|tilfører|nedsættes|nedsætter|reduceres|forhøjes|forhøjer|" +
			"hæves|sænkes|skæres|spares|udmøntes|omplaceres|flyttes|overføres|finansieres|betales|tilskud|giver|gives|yder|ydes)",
	},
	// what takes place once, with its date; what a grant is for; what is not to be given
	"stævne": {
		"(koncert*|+koncert|+koncerten|*festival|*festivalen|*messe|*messen|stævne*|+stævne|arrangement*|*fest|" +
			"*festen|*marked|*markedet|kongres*|konference*|optog*|jubilæ*|fernisering*|forestilling*|temadag*)",
	},
	"dækker": {
		"(ansøgningen|programmet|tilskuddet|støtten|aktiviteterne|arrangementet|+programmet) (gælder|dækker|" +
			"vedrører|afvikles|gennemføres|holdes) .. 20*",
	},
	"nægtes": {
		"ikke (gives|ydes|bevilges|afsættes|tildeles|imødekommes|støttes)",
		"(gives|ydes|bevilges|imødekommes|støttes) ikke", "(afslås|afvises|afslag)",
	},
	"handel": {
		"(garanti*|lån|lånet|grundkapital*|køb|købes|købe|købesum*|salg|sælges|sælge|provenu*|pris|prisen|" +
			"pris_på|takst*|gebyr*|tilbud|tilbuddet|tilbudssum|kontrakt*|entreprise*|licitation*|" +
			"anskaffelsessum*|skema|byggesag*|skøde|lejen|husleje*|erstatning*|bøde*|restgæld*|deponer*|" +
			"anlægsregnskab*|regnskab*|overføres_fra|vederlag*|honorar*|loft|beløbsgrænse*|højst|op_til|tilbage|" +
			"tilskuddet|beløbet|bevilling|bevillingen|tillægsbevilling*|merbevilling*|støtten|anlægsbevilling*|rådighedsbeløb*)",
	},
	"regnet": {"(bygger|baseret|baserer|beregnet|beregningen|beregningerne|regnskab|opgjort|ifølge|sidste_år|hidtil)"},
	"grund":  {"(beregnet|opgjort|regnet|baseret|målt|bygger|hviler) (på|ud_fra|efter|på_grundlag_af|på_baggrund_af)"},
	"samme":  {"(det|den|dette|denne|beløbet|beløbene|heraf|begge|alle|resten|pengene)"},
	"fortid": {
		"(taber|vinder|tabes|vindes) (kommunen|vi|sagen|retssagen)",
		"(projektet|+projektet|anlægget|+anlægget|byggeriet|+byggeriet|arbejdet|+arbejdet|entreprisen|købet|" +
			"etapen) .. (dyrere|billigere)",
		"(merudgift*|udgiften) er opgjort",
		"(opgjort|opgøres) (pr|den|i|ved|efter|af|som)", "(var|blev|har|havde|er_tidligere|er_senest) .. opgjort",
		"(ejer*|+ejeren|+ejerne|lejer*|ansøger*|bygherre*|beboer*|familierne|klubben|foreningen|" +
			"lodsejer*) .. (får|betaler|bærer|har|må_betale) .. (udgift*|merudgift*|ekstraudgift*)",
		"(var|blev|havde|kostede|tidligere|hidtil|allerede|uændret|hidtidige)", "har (kostet|givet|været)",
		"(*regnskab|*regnskabet|udviser|udviste)",
		"(spar*) .. (skade|skader|*ejerne|borgerne|familierne|forældrene|brugerne|virksomhederne|foreningen|" +
			"klubben|samfundet)",
		"(hvis|såfremt|hver|pr|risiko|risikoen|usikkerhed|usikkerheden)",
	},
	"ved": {"ved"},
	"tal": {
		"(" + changes + "|udgift|udgiften|udgifter|udgifterne|indtægt|indtægten|budget|budgettet|*bevilling|" +
			"*bevillingen|*tilskud|*tilskuddet|*pulje|*puljen|rammen|+rammen|prisen|midler) .. (på|udgør|er|" +
			"bliver|andrager) #",
		"(udgør|er|bliver|andrager) (udgift|udgiften|udgifterne|budgettet|bevillingen|tilskuddet) (på|til)? #",
	},
	"drift": {
		"(årsværk|stilling|stillinger|fuldtidsstilling*|vikarer|vagter) (koster|vil_koste|udgør|er|bliver) .. # " +
			kroner,
		"(modulet|+modulet|appen|+appen|platformen|programmet|softwaren|portalen|driften|driften_af|lejen|" +
			"huslejen|abonnement*|licens*|vedligeholdelsen|rengøringen|lønnen|kontingentet|ordningen|" +
			"vagtordningen|bemandingen|stillingen|husleje|vagten|+vagten|+ordningen|betjeningen|+betjeningen|" +
			"+bemandingen|kørslen|pasningen|koordinatoren|konsulenten|+konsulenten|+stillingen|" +
			"+åbningen) .. (koster|koste|udgør|anslås|andrager|løber_op|beløber) .. # " + kroner,
		"(lønnen|husleje|huslejen|lejen|licensen|abonnementet) (er|bliver) (på)? # " + kroner, "lønnen .. er # " + kroner,
	},
	"udgiften": {
		"(udgiften|udgifterne|prisen|omkostningen|omkostningerne|merudgiften|indsatsen|forsøget|ordningen|" +
			"projektet|tilbuddet) (er|bliver|koster|udgør|andrager|beløber_sig_til|løber_op_i) (på)? # " + kroner,
	},
	"løber": {
		"(" + efforts + ") .. (løber|varer|gælder|kører|strækker_sig)",
		"(" + efforts + ") (er|bliver) (på|to|tre|fire|#)", "i de (to|tre|fire|fem|#) år",
	},
	"engang": {
		"(anskaffelse*|indkøbet|systemet|investeringen|løsningen|projektet|forsøget|indsatsen) .. (koster|udgør|" +
			"anslås|beløber) .. # " + kroner,
	},
	"soeges": {
		"(tillægsbevilling|tillægsbevillingen|bevilling|bevillingen|merbevilling) .. (til_beløbet|beløbet|søges|" +
			"gives)",
		"(søges|gives|ansøges) .. (tillægsbevilling|bevilling|merbevilling)",
	},
	"uden tal": {
		"(udgift*|omkostning*|prisen|beløbet|besparelsen|merudgift*) .. svarer .. (måneders|måneds|ugers|" +
			"års) (løn|husleje|drift)",
		"(udgift*|prisen) .. svarer til .. (årsværk|stillinger|fuldtidsstilling*)",
	},
	// a sum for several years at once, and what tells the price level
	"spand": {"(perioden|årene|planperioden|budgetperioden) 20*"},
	"pris":  {"(prisniveau*|p/l|pl|*priser|pl-*|prisfremskr*|pristal*|fremskriv*|indeks*|reguleres)"},
	"cirka": {
		"(bevilges|bevilling*|afsættes|tilskud|tillægsbevilling*|anlægsbevilling*|frigives) .. (ca|cirka|omkring|" +
			"omtrent|i_størrelsesordenen|godt|knap) # " + kroner,
	},
	"tid": {
		"(årlig|årlige|årligt|om_året|pr_år|per_år|hvert_år|varig|varige|varigt|engangs*|én_gang|en_gang|" +
			"éngangs*|løbende|månedlig*|kvartalsvis*|ugentlig*|helår|helårs*)",
		"(pr|per|om|i|hver|hvert) (år|året|måned|måneden|uge|ugen|kvartal|dag|døgn|time|timen|barn|elev|plads|" +
			"borger|bolig|stk|sæson|gang|forløb|person|medarbejder|husstand|m2|kvadratmeter|kuvert|tur)",
		"(i_år|næste_år|indeværende_år|sidste_år|budgetåret|regnskabsåret|budgetperioden|overslagsår*|" +
			"overslagsårene|budgetår*|projektperioden|forsøgsperioden|kontraktperioden|perioden|årene|skoleåret|" +
			"sæsonen|fremover|og_frem|i_alt|over_# )",
		"(i|for|pr) (en|én|hver|en_gennemsnitlig) (vinter|sommer|sæson)",
		"# " + kroner + " kr? af (besparelsen|merudgiften|mindreudgiften|udgiften|gevinsten)",
		"(næste|kommende) (to|tre|fire|fem|#)", "(over|i) (#|to|tre|fire|fem|seks|otte|ti) (år|måneder|uger)",
		"(første|andet) (år|halvår)", "(gennemsnitlig*|i_snit)", "(takst|taksten|timepris|timeprisen)",
		"(prisniveau*|p/l|pl)", "(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)",
	},
}

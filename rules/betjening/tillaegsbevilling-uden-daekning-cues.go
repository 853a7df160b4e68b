package betjening

// fundingCues are what tillaegsbevilling-uden-daekning listens for.
var fundingCues = map[string][]string{
	"udloes": {
		"(gives|søges|ansøges|meddeles|bevilges|godkendes|give|giver|bevilger|bevilge|søger|ansøger|godkender|" +
			"anmodes|behov_for) .. (tillægsbevilling*|merbevilling*|ekstrabevilling*)",
		"(tillægsbevilling*|merbevilling*|ekstrabevilling*) .. (gives|søges|meddeles|bevilges|godkendes|imødekommes)",
		"(gives|søges|bevilges|søger|ydes) .. ekstra bevilling*",
		"tillægsbevilg*",
		"(ydes|yder|yde|tildeles|tildeler|tildele|tilføres|tilføre|imødekomme*|ansøgning*|anmodning*|godkende|" +
			"søge|ansøge) .. (tillægsbevilling*|merbevilling*|ekstrabevilling*)",
		"(tillægsbevilling|merbevilling|ekstrabevilling|ekstra_bevilling) på # (mio|kr|t.kr|kroner|tkr)",
		"(bevilges|gives|ydes|tilføres) .. som (tillægsbevilling|merbevilling|en_ekstra_bevilling|ekstra_bevilling)",
		"(tilføres|tilføre|tilfører|bevilges|bevilge|bevilger|gives|afsættes|søges) .. # (mio|kr|t.kr|" +
			"kroner) (kr)? .. (ud_over|udover|oven_i|oveni|mere_end) .. (budget*|ramme*|bevilling*)",
		"(bevillingen|budgettet|rammen|driftsbudgettet|driftsbevillingen|driftsrammen|+budgettet|+bevillingen|" +
			"+rammen) .. (forhøjes|hæves|øges|opskrives|udvides|forhøje|hæve|øge|opskrive) .. # (mio|kr|t.kr|kroner)",
		"(forhøje|hæve|øge|forhøjer|hæver|øger|opskrive|opskriver) .. (bevillingen|budgettet|rammen|" +
			"driftsbudgettet|+budgettet|+bevillingen) .. # (mio|kr|t.kr|kroner)",
		"forhøjelse af .. bevilling*",
		// a budget raised by a sum, or a sum on top of what was given
		"(forhøjes|hæves|øges|opskrives|løftes|forhøje|hæve|øge|løfte|forhøjer|hæver|øger|løfter) .. (ved|som|" +
			"gennem|med) (en)? (tillægsbevilling|merbevilling)",
		"(forhøjer|forhøje|hæver|hæve|øger|øge) .. (+budget|*ramme|+rammen) .. # (mio|kr|t.kr|kroner)",
		"(ydes|gives|bevilges|meddeles|yde|give|bevilge) .. # (mio|kr|t.kr|kroner) (kr)? (ud_over|udover|oven_i|" +
			"som_tillæg_til) .. (budget*|ramme*|bevilling*|+budget)",
		"(bevilges|bevilge|bevilger|får_bevilget) (der)? yderligere # (mio|kr|t.kr|kroner)",
		"(bevilges|bevilget|bevilge|bevilger|søges) .. # (mio|kr|t.kr|kroner) .. som tillæg til",
		"(gives|bevilges|tilføres|bevilger|bevilge|tilfører|tilføre|afsættes) .. (yderligere|ekstra) .. # (mio|kr|t.kr)",
		"(gives|bevilges|tilføres|bevilger|bevilge|tilfører|tilføre|byrådet_giver|byrådet_yder) .. # (mio|kr|" +
			"t.kr|kroner) (kr)? (ekstra|mere|yderligere|i_tillæg)",
		"(ekstraordinær|supplerende) (bevilling|bevillingen|driftsbevilling) .. # (mio|kr|t.kr|kroner)",
		"(bevillingen|budgettet|rammen|driftsbudgettet|driftsrammen|+budgettet|+bevillingen|+rammen) .. (sættes|" +
			"sætte) op med # (mio|kr|t.kr|kroner)",
		"(dækkes|dækket|finansieres|betales) (af|via|ved|med|gennem) (en)? (tillægsbevilling*|merbevilling*|ekstrabevilling*)",
		"(+området|området|afdelingen|+afdelingen) tilføres # (mio|kr|t.kr|kroner)",
	},
	// in a point: a frame of money is moved up, or somebody gets money on top
	"loefter": {
		granting + " .. " + raised + " .. # " + kroner, raised + " .. " + granting + " .. # " + kroner,
		supplementary,
		raising + " af .. " + granting, raising + " .. # " + kroner + " .. (på|af|til|i) " + granting,
		granting + " .. " + raised + " fra # .. til # " + kroner,
		"(tilføres|tilføre|tilfører|få_tilført|får_tilført|få_tildelt|får_tildelt|kompenseres|kompenserer|kompensere) .. # " + kroner,
		"(gives|giver|give|bevilges|bevilger|bevilge|meddeles|ydes|afsættes) .. (yderligere|ekstra|supplerende|" +
			"ekstraordinær) .. (bevilling|beløb|ramme|pulje|midler|sum) .. # " + kroner,
		"# " + kroner + " kr? .. (oveni|oven_i|ud_over|udover) .. (budget*|+budget|+budgettet|ramme*|bevilling*)",
		"(oveni|oven_i|ud_over|udover) .. (budget*|+budget|+budgettet|ramme*|bevilling*) .. (bevilges|bevilger|" +
			"bevilge|gives|giver|give|afsættes|tilføres) .. # " + kroner,
		"(bevilges|bevilger|bevilge|gives|giver|give|ydes|får|få) (et|som)? (tillæg|ekstra_tilskud|" +
			"ekstrabeløb) .. # " + kroner,
		"# " + kroner + " .. (bevilges|gives|ydes) .. tillæg",
		"(merudgift*|merforbrug*) .. # " + kroner + " .. (bevilges|tilføres|indarbejdes|kompenseres)",
	},
	"opfyld": {
		"(finansiering|finansieringen|finansieres|*finansieret|finansieringsforslag*|finansiere)",
		"(kassen|kommunen|+puljen|puljen|budgettet|overskud*) .. finansierer",
		"(dækkes|dækket|afholdes|betales|hentes|tages|findes) (af|via|ved|fra|inden_for|over|på|i) .. (kasse|" +
			"kassen|kassebeholdning*|pulje*|ramme|rammen|rammer|rammerne|rammebeløb*|budget*|reserve*|overskud*|" +
			"mindreforbrug*|konto|kontoen|konti|midler|midlerne|overførs*)",
		"(dækkes|dækket) (af|via|ved|fra|inden_for|over)",
		"anvises .. dækning",
		"(dækning|dækningen) (sker|ved|findes|fra|via|over)",
		"dækningen (af|for) .. (udgift*|merudgift*|beløbet|bevilling*) .. (er|sker|findes|hentes|kommer|sikres)",
		// money left over elsewhere, and money that moves
		left + " .. # " + kroner, "# " + kroner + " kr? .. " + left,
		"(flyttes|flytter|omfordeles|overflyttes|omdisponeres|trækkes|tages|hentes) .. # " + kroner + " .. (fra|" +
			"ud_af)",
		"(flyttes|omfordeles|overflyttes|omdisponeres) .. fra .. (budget*|ramme*|konto*|+budget|+rammen|+puljen|" +
			"+kontoen|området|+området)",
		"(omprioriteres|omdisponeres)", "(ved|gennem|af) (en|at)? (omprioriter*|omdisponer*)",
		"(det|den) (samlede|samlet) (budget|ramme|udgift|budgetramme) (er|bliver|forbliver|holdes) .. (samme|uændret)",
		"(afgiver|afleverer|afgive|aflevere) # " + kroner,
		savings + " .. (nedbringes|reduceres|bruges|anvendes|dækker|betaler)",
		"(bruges|bruger|anvendes|anvender|dækkes|nedbringer) .. " + savings,
		"(modregnes|fratrækkes|trækkes_fra|tilbagebetales) .. (ramme|rammen|budget|budgettet|budgetter|bevilling)",
		"(udgiften|merudgiften|beløbet|regningen) (betaler|dækker|afholder|bærer)",
		"(betaler|dækker|afholder|bærer) (hele|selv)? (udgiften|merudgiften|beløbet|regningen)",
		"(lånes|lånt) (af|fra|i|hos) ",
		"(beløbet|pengene|midlerne|udgiften|bevillingen) (er|ligger) (reserveret|øremærket) (på|i|under)",
		"(beløbet|pengene|midlerne|udgiften|finansieringen) (findes|skaffes|tilvejebringes|opnås|spares) (ved|" +
			"gennem|via|hos|fra|ind)",
		"hentes (hjem|ind) (ved|gennem|på|fra)",
		"(tilsagn|givet_tilsagn) om .. (tilskud|støtte|refusion|medfinansiering)",
		"(modregnes|fratrækkes) .. (overførsel|overførslen|overførsler)",
		"(svarer_til|modsvarer|modsvares|opvejes|opvejer) .. (merindtægt*|besparelse*|mindreudgift*|mindreforbrug*|provenu*)",
		"(kompenserer|kompenseres|godtgøres|refunderer|refunderes) .. (krone_for_krone|fuldt|fuldt_ud)",
		// who pays, before or behind the verb
		"(betaler|dækker|finansierer) " + payers,
		"(halvdelen|resten|beløbet|pengene|midlerne|tredjedel|del|finansieringen|udgiften|dækningen) (kommer|" +
			"hentes|stammer|tages) (fra|af|hos) .. " + payers,
		"(tillægsbevilling*|bevilling*) .. (udgift|udgifter|udgiften) .. (indtægt|indtægter|indtægten)",
		"(af|fra|via|på|over|ved|i|inden_for) .. kassebeholdning*",
		"kassebeholdning* .. (#|betaler|dækker|reduceres|nedbringes)",
		"(af|fra|på|via|over|i|med) .. kassen",
		"kassen .. (#|betaler|dækker|finansierer)", "(af|fra|på|via|over|i) .. kommunekassen",
		"kassetræk*",
		"(træk|trækkes) på .. (kasse*|likvid*)",
		"likvide (aktiver|midler)",
		"likviditet*",
		"modpost*",
		"modsvares",
		"omplacer*", "(udgiftsneutral*|budgetneutral*)",
		"budgetomplacering*",
		"(af|fra|via|over|ved|inden_for|på) .. (*reserve|*reserven|*reserver|pulje*|+puljen|+pulje|+puljer|mindreforbrug*|merindtægt*)",
		"(*reserve|*reserven|pulje|puljen|+puljen|+pulje) .. (#|betaler|dækker|finansierer|bidrager|nedskrives|" +
			"reduceres)",
		"mindreforbrug* .. (betaler|dækker|finansierer|bidrager|opvejer|nedskrives|reduceres)",
		"mindreforbrug* .. # (mio|kr|t.kr|kroner|tkr)",
		"overføres fra",
		"låneoptag*", "(optages|optager|optage|hjemtages|hjemtage) (et|der)? lån", "lån .. (optages|hjemtages)",
		"(i|som) indtægt",
		"(beløbet|pengene|udgiften|midlerne|der|som) (tages|hentes|trækkes) (af|fra|i|på|over|ved)",
		"(svarer_til|modsvarer) (udgiften|beløbet|merudgiften)",
		"mod .. (tilsvarende|lavere|mindre|samme) (ramme|budget|udgift*|bevilling|beløb|sænkning|nedsættelse|" +
			"nedskrivning|reduktion|besparelse)",
		"(nedsættes|nedsætte|reduceres|reducere|sænkes|beskæres|nedskrives|sættes_ned|skæres_ned|falder|" +
			"spares) .. (samme|tilsvarende)",
		"(samme|tilsvarende) .. (nedsættes|reduceres|sænkes|nedskrives)",
		// who else pays, and what comes in at the same time
		"(tilskud|tilskuddet|+tilskud|+tilskuddet|refusion|refusionen) .. (dækker|finansierer|betaler|modsvarer|" +
			"svarer_til|på_samme_beløb|af_samme_størrelse|på_hele)",
		"refunderes (helt|fuldt|fuldt_ud|fuldstændigt|100|af_staten|af_regionen)", "(udlignes|opvejes) af",
		"indtægtssiden", "netto på? 0 (kr|mio)", "indtægts og .. (udgiftsbevilling|udgiftsbevillingen)",
		"(kassen|kassebeholdningen|likviditeten|kasse) (berøres|påvirkes|belastes|er|bliver) (derfor|altså|" +
			"dermed|så)? (ikke|uberørt|uændret)",
		"(af|fra|i|via|over) .. (buffer|bufferen|+buffer|+bufferen)",
		"(afholdes|betales|dækkes|hentes|tages) (af|fra|over) (bevillingen|budgettet|kontoen|rammen) (til|for|på)",
		"kassen (må|skal|kan|holder)",
		"(betales|dækkes|afholdes) (af|over|gennem) .. (brugerne|taksten|taksterne|gebyret|gebyrerne|forbrugerne)",
		"(lige_så_stor|tilsvarende|samme) indtægt*", "indtægt .. lige så stor udgift", "(provenuet|salgsindtægt*|salgssum*)",
		"(staten|regionen|forsikringen|fonden|+fonden|ministeriet|+styrelsen) (refunderer|dækker|betaler|" +
			"afholder) (hele|beløbet|udgiften|alle)",
		"(staten|fonden|+fonden|ministeriet) giver kommunen # (mio|kr|t.kr)",
		"lånefinansier*",
		"bloktilskud*",
		"dut-midler",
		"tilsvarende (reduktion|nedskrivning|mindreudgift*|negativ*|mindreforbrug*|nedsættelse)",
		"indtægtsbevilling*",
		"negativ tillægsbevilling*",
	},
	"opfyld-undtag": {
		"(beløbet|summen|bevillingen|tillægsbevillingen) svarer til (udgiften|merudgiften|" +
			"beløbet)", // what it pays, not what pays it
		"(gennemsnitlig|gennemsnitlige) (kassebeholdning*|likviditet*) .. #",
		"(kassebeholdning*|likviditet*) (er|var|udgør|udgjorde) (på|ca|nu)? #", // how much there is, not what it pays
		// the appropriation itself, what was paid before or by others, what may be found some day
		"(dækkes|dækket|finansieres|betales) (af|via|ved|med|gennem) (en)? (tillægsbevilling*|merbevilling*|" +
			"ekstrabevilling*)",
		"(blev|var) .. (betalt|dækket|finansieret|afholdt|hentet) (af|fra|via|på|over|ved) .. (kassen|" +
			"kassebeholdning*|pulje*|+puljen|+pulje|reserve*|*reserven|mindreforbrug*|budget*|ramme*)",
		"(nabokommune*|andre_kommuner|betalte|dækkede|finansierede) .. (af|fra|via|over) (kassen|" +
			"kassebeholdningen|puljen|+puljen|reserven)",
		"(blev|var) .. (betalt|dækket|finansieret|afholdt)",
		"(dækkes|dækket) (af|ved) (en|et|den|det)? .. (kontrakt|kontrakten|aftale|aftalen|garantien|vagtordning*|" +
			"personale|vikarer)",
		"(finansiering*|dækning*) (er|kendes|foreligger|findes|kan) (endnu|derfor)? ikke",
		"(eventuelt|måske|muligvis|senere) (finansieres|dækkes|betales|findes)",
		// money that comes in or lies there, a pool as a thing of its own, posts and not sums that move
		"(tilføres|tilgår|tilfalder) (kassen|kassebeholdningen|kommunekassen)",
		"(lægges|lagt|lægge|går|gå|tilbage) (derfor|så)? (i|til) kassen", "(likviditet|likviditeten) .. var .. #",
		"kassebeholdning* .. (ventes|forventes) at (være|blive|udgøre) .. #",
		"(puljen|+puljen|pulje) (er|var|har|havde|udgør|annonceres|blev|uddeles|fordeles|åbner|oprettes)",
		"(søge|søger|ansøgning*|slår|frist*|størrelsen|fordelingen) .. (puljen|+puljen|puljer|+puljer)",
		"(opretter|oprette|oprettes) .. (pulje|+pulje|puljen|+puljen)", "pulje til (fællesskaber|frivillige|foreninger)",
		"(området|udvalget|centret|afdelingen|+området|+udvalget) .. (forventer|forventes|ventes|" +
			"viser) .. mindreforbrug* på .. #",
		"til finansiering af (ny|nyt|nye|anlæg*)",
		// what becomes of money, how a pool works, how full the box is, and what others pay with
		"(går|gå|bliver|blive|ligger|ligge) .. (i|tilbage_i) kassen",
		"(brugerfinansieret|brugerfinansierede|skattefinansieret|skattefinansierede|takstfinansieret|" +
			"takstfinansierede|gebyrfinansieret|gebyrfinansierede) (del|område|områder|områderne|området|drift)",
		"(forventes|ventes|viser) (der|et)? .. (merforbrug*|mindreforbrug*) .. (mindreforbrug*|merforbrug*)",
		"(frit_vælge|hvor_stor_en_del|hvor_meget) .. (dækkes|dækket|finansieres)", "(puljens|puljeordning*)",
		"(retningslinjer*|kriterier|kriterierne|søgningen|tilsagn|bekymrede|bekymret) .. (pulje|puljen|+pulje|" +
			"+puljen)",
		"(puljen|+puljen) .. (delte|løb|varer|dækker_ikke|ikke_dækker|søges|søge)",
		"(puljen|+puljen) .. blev afsat", "afsatte .. (puljen|+puljen|pulje|+pulje)", "kassekreditreglen",
		"likviditeten er (fortsat|stadig|nu)? (over|under|god|lav|høj)",
		"kassebeholdning* (faldt|steg|voksede|var)",
		"(samme|lavere|højere|færre|ingen) indtægt* (samlet|i_alt|som|fra|men|end)",
		"(provenu*|salgsindtægt*|salgssum*) .. (ikke_med|ikke_regnet|tilgår|tilføres|tilfalder)",
		"indtægtsbevilling* .. (tilgår|tilføres|tilfalder) (kassen|kassebeholdningen)",
		"dækkes af (andre|andet|nogle|de_øvrige|kolleger)", "dækket af sygesikring*",
		"bloktilskud* .. (sat_ned|sættes_ned|fordeles|beregnes|modregn*)", "modtager bloktilskud",
		"(mindreforbrug*|merforbrug*) .. (søges|overføres|overført) .. (20+|næste_år|regnskabssag*)",
		"(tilbudsgiver*|bydere|køber|ansøger|selskabet|foreningen) .. (dokumenteret|sikret|har|fået) .. finansiering*",
		"omplacering* .. (stilling|stillinger|medarbejder*|ansatte)", "(tilbydes|tilbudt) omplacering*",
		"(finansiering*|dækning*) .. (senere|afklares|uafklaret|uafklarede|mangler|udestår|følger|ukendt|findes_ikke|overvejes)",
		"(i_dag|hidtil|nu|allerede|indtil_nu|tidligere) (er|var|bliver|blev|været)? (finansieret|dækket|betalt)",
		"(er|var|bliver|blev|været) (i_dag|hidtil|indtil_nu|tidligere|p.t) (finansieret|dækket|betalt)",
		"(ikke|ingen) .. (finansiering|finansieringen|dækning|dækningen)",
		// det, der siden koster hvert år, har sin egen dækning
		"(*drift|*driften|*driftsudgift*|vedligehold*|eftersyn*|efterses|serviceres|tilsyn*|rengøring*|" +
			"abonnement*|licens*) .. (afholdes|holdes|dækkes|betales|finansieres|ligger|indeholdes) (inden_for|" +
			"indenfor|af|over|på|i) .. (ramme|rammen|+rammen|+ramme|driftsbudget*|budget|budgettet|konto|+konto|kontoen|+kontoen)",
		"(pr_gang|om_året|årligt|hvert_år|pr_år|om_måneden) (og|der|som)? (afholdes|holdes|dækkes|betales|" +
			"finansieres|ligger|indeholdes) (inden_for|indenfor|af|over|på|i) .. (ramme|rammen|+rammen|+ramme|" +
			"driftsbudget*|budget|budgettet|konto|+konto|kontoen|+kontoen)",
	},
	// of a title: the item is the reading of the budget
	"budgettet": {"budgetforslag*", "(første|anden|1|2) behandling .. (budget|budgettet|årsbudget*)"},
	"ikke-nu": {
		"(budgetforslag*|budgetlægning*|budgetproces*|budgetforhandling*|budgetforlig*|budgetaftale*|" +
			"tekniske_ændringer|indgår_i|oversendes|gæld|lån|lånet|egenkapital*|grundkapital*|deponer*|garanti*|" +
			"anlægspulje*|rådighedsbeløb*|anlægsbevilling*)",
	},
	"tillæg": {supplementary},
	"åbent":  {"(ikke|senere|afklares|anvises|uafklaret|udestår|indgår)"},
	// what was granted before, and what is asked for now
	"fortalt": {
		"(gav|fik|bevilgede|ydede|tildelte|meddelte|godkendte|vedtog|tiltrådte|modtog|forhøjede|hævede|indeholdt|" +
			"omfattede)",
		"(blev|er|har|var) (der)? (også|siden|tidligere|allerede)? (givet|bevilget|meddelt|ydet|tildelt|fået|" +
			"modtaget|godkendt|forhøjet|hævet)",
	},
	"nu":    {"(indstil*|anbefal*|foreslå*|søges|søger|ansøges|ansøger|anmod*|bedes|gives|bevilges|meddeles|behov_for|brug_for)"},
	"andet": {"(alternativ*|i_stedet|et_andet|en_anden|andre)"},
	"undtag": {
		"(indtægtsbudget*|indtægtsramme*|indtægtskrav*)",
		"(negativ|negative|ingen|uden|nogen) .. (tillægsbevilling*|merbevilling*|ekstrabevilling*)",
		"(søges|gives|søger|ansøges|bevilges|behov|brug|nødvendig*|kræver|anmodes|" +
			"bedes) .. ikke .. (tillægsbevilling*|merbevilling*|ekstrabevilling*)",
		"ikke (behov|brug|nødvendig*|søgt|givet|bevilget|tale_om) .. (tillægsbevilling*|merbevilling*|ekstrabevilling*)",
		"nedskriv*", "(tillægsbevilling*|merbevilling*|ekstrabevilling*) .. (afslås|afvises|ikke_imødekommes)",
		"(redegørelse*|status|orientering*|regnskab*) .. (tillægsbevilling*|merbevilling*|ekstrabevilling*)",
		"tidligere .. (givet|bevilget|bevilling*|tillægsbevilling*|merbevilling*)",
		"(gav|givet|gav_i|bevilgede|fik|fået) .. (tillægsbevilling*|merbevilling*)",
		"(godkendte|vedtog|besluttede|tiltrådte) .. (tillægsbevilling*|merbevilling*)",
		"(tillægsbevilling*|merbevilling*) .. (blev|er) (givet|bevilget)",
	},
}

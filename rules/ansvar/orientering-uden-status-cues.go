package ansvar

// statusCues are what orientering-uden-status listens for.
var statusCues = map[string][]string{
	"naeste": {
		"næste (status|skridt|orientering|opfølgning|redegørelse|opgørelse|møde|fase)",
		"(@organer|*udvalget) (får|orienteres|forelægges|modtager|præsenteres|vil_få) .. (igen|når|#|@maaneder|" +
			"foråret|efteråret|løbende|hvert)",
		"(vender|kommer) tilbage .. (#|@maaneder|foråret|efteråret|når_der)",
		"(forventes|ventes|planlægges) .. (afsluttet|færdig*|klar|åbnet|vedtaget|indviet|gennemført|" +
			"afgjort) .. (#|@maaneder|foråret|efteråret|sommeren|årsskiftet|uge)",
		"(vi|forvaltningen|administrationen|sagen|afdelingen|+afdelingen|+forvaltningen|centret|+centret) (vender|kommer) tilbage",
		"(målet|målsætningen|måltallet|milepælen|målene) .. (nået|nås|opfyldt|opfyldes|indfriet|indfries|#)",
		"(resultatet|resultaterne) (er|viser|viste|blev)",
		"(dommen|afgørelsen|rapporten|undersøgelsen|evalueringen|målingen|opgørelsen) (viser|viste|konkluderer|" +
			"konkluderede|fastslår|slår_fast|giver|peger)",
		"(steget|faldet|øget|reduceret|vokset|steg|faldt|voksede) (fra|med) #",
		"(afsluttet|færdig|gennemført|åbnede|indviet|underskrevet|vedtaget) .. (den|i) (#|@maaneder)",
		"(#|halvdelen) (ud_af|af) .. #", "af (de|vores|i_alt)? # .. (er|har|blev|fik|kom) #",
		"(to|tre|fire|fem|seks|syv|otte|ni|ti|halvdelen) (ud_af|af) (de|vores|kommunens|i_alt)? (to|tre|fire|fem|" +
			"seks|syv|otte|ni|ti|tolv|#)",
		"(er|blev|er_blevet) (taget_i_brug|sat_i_drift|åbnet|afsluttet|færdig|udskudt|forsinket)",
	},
	"status": { // told in words, also of what is not there yet
		"(har|er|havde) .. nået", "lykkedes", "er nu",
		"end (ventet|forventet|frygtet|planlagt|håbet|beregnet|budgetteret|aftalt|året_før|sidste_år|i_fjor)",
		"(er|står) (støbt|rejst|gravet|monteret|opsat|sat_op|på_plads|leveret|udbetalt|sendt_ud|uddelt|meldt_ud|" +
			"udbudt)",
		"mangler (kun|endnu|stadig|fortsat)",
		"(er|blev) (afsendt|indsendt|sendt_af_sted|lagt_om|skudt|rykket|aflyst|opsagt)", "(går|gik) nu",
		"end for (et|to|tre|fem|#) år siden",
		"har (nu|netop|igen)? (meddelt|bedt_om|bedt_kommunen|opsagt|varslet|klaget|afsagt|anmeldt|henvendt)",
		"anledningen (er|til)", "derfor denne (sag|orientering)", "(er|bliver) (gået|sat|kommet) i gang",
		"(er|ligger|holder) .. (bagud|bagefter|foran|forsinket|efter_planen|tidsplanen|på_skinner)",
		"(følger|overholder|holder) (tidsplanen|planen|budgettet)",
		"(bliver|er|blev) .. (forsinket|udsat|dyrere|billigere)", "er (nu|fortsat)? i drift",
		"(halvdelen|en_tredjedel|to_tredjedele|de_fleste|flertallet|størstedelen|næsten_alle) (af)? .. (er|har|" +
			"blev)",
		"(hold|holdet|fase|fasen|etape|etapen|del|runde|runden|møde|år|periode) (er|blev) (nu|netop)? (færdig|" +
			"færdigt|afsluttet|gennemført|slut|ovre)",
		"(er|var) .. (halvvejs|i_mål|udskudt|afbrudt|standset)",
		"(@organer|*udvalget) (hører|får|ser) .. (mere|nyt|igen)",
		"er (der|nu|blevet|allerede|netop|endnu_ikke|ikke)? (udarbejdet|gennemført|afsluttet|i_gang|igangsat|iværksat|færdiggjort)",
	},
	"undervejs": {
		"(er|går) (nu|ved_at|stadig|fortsat|også|allerede)? (nu|stadig|fortsat|også|allerede)? i gang med at",
	}, // who is at it tells not how far
	"besoeg": { // that people have met tells nothing of how far they have come
		"(holdt|afholdt|afholdte|har_holdt|har_afholdt|var_på|deltog_i|besøgte|har_besøgt|havde_besøg) .. (møde|" +
			"+møde|+mødet|temadag|seminar|studietur|besøg|besigtigelse|#)",
		"(mødtes|samledes|var_samlet|mødes)",
		"(ældrerådet|handicaprådet|seniorrådet|ungerådet|lokalmed|+med-udvalget|med-udvalget|" +
			"hovedudvalget) .. (drøftede|drøftet|støtter|støttede|hørt|orienteret|sagde|bemærkede)",
	},
	"valg": {
		"(kommunalvalg|kommunalvalget|folketingsvalg|folketingsvalget|regionsvalg|regionsvalget|europaparlamentsvalg*|valgdagen)",
	}, // when the country votes dates nothing else
	"program": {"rundvisning*", "byder velkommen", "(viser|vises) .. rundt"}, // how the meeting is held
	"grundlag": { // how it once began and what it has to live on tells nothing of how far it is
		"(loven|+loven|+lovens|bekendtgørelse*|regulativ*) .. (ændret|trådte|vedtaget|træder)",
		"(@organer|*udvalget) (vedtog|besluttede|godkendte|igangsatte) (indsatsen|ordningen|forsøget|projektet|" +
			"planen|strategien|politikken|samarbejdet)",
		"(en_del_af|led_i|udspringer_af|følger_af|bygger_på) .. (vedtog|vedtaget|besluttede|besluttet|godkendte|" +
			"godkendt|aftalte)",
		"(begyndte|startede|opstod|stammer|etableret|oprettet|stiftet|grundlagt|vedtaget|indført) .. (i|fra|" +
			"den) (#|@maaneder|foråret|efteråret)",
		"(årligt|årlig|samlet|fast) (budget|ramme|bevilling|tilskud|driftstilskud)",
		"(budgettet|rammen|bevillingen|tilskuddet) er (på|#)",
		"(har|får) (et|en) (budget|ramme|bevilling|tilskud) på",
		"(betales|betalt|finansieres|finansieret|støttes|støttet|dækkes) (af|med|via|gennem|inden_for) .. #",
		"(*puljen|*fonden|staten|regionen|kommunen|budgettet) (betaler|dækker|finansierer|støtter|bidrager) .. #",
	},
	// what those who take part are said to get out of it has no time and measures no goal
	"lovet": {
		"# (pct|procent|%) (sjældnere|oftere|hurtigere|mindre|færre|flere|mere|bedre|længere|gladere|sundere|raskere|lavere|højere)",
	},
	// told of an error besides: its days and sums are no status of what the item is about
	"fejlhistorie": {
		"(fejl|fejlen|fejlene|forkert*|byttet_om|ombytning*|tilbagebetal*|efterbetal*|genoptag*|undskyld*|" +
			"beklag*|for_meget|for_lidt|for_høj|for_høje|for_lav)",
		"(pengene|beløbet) .. (tilbage|igen)",
	},
	// an item about an error or a criticism tells what became of it: other rules ask for its course
	"kritik": {
		"(kritiser*|påbud|påpeg*|forsink*|hjemvis*|hjemvist|uberettige*|bødeforlæg|uhjemle*|ulovhjemle*|ulovlig*|" +
			"mangel|mangelfuld*|mangler|databrud*|sikkerhedsbrud*|brud|undskyldning*|udløbet|forurening*|klaged*|" +
			"klaget|tilsynsrapporten|anmeldt|opdaged*)",
		"(strider|strid) .. mod", "i strid med", "(har|havde) (glemt|svigtet)",
	},
	"kommer": {
		"(ventes|forventes) at .. (#|@maaneder|sommer|jul)", "(inden|i|til) (sommer|jul|påske)",
		"(@maaneder|foråret|efteråret) vil (vi|@organer|*udvalget|forvaltningen)", "(pr|fra) (den)? #? @maaneder",
		"lov* i (foråret|efteråret)", "(hører|høres) .. i (#|to|tre|fire|seks|otte) uger",
	},
	"igen": {"(igen|på_ny|næste|ny|orienteres|evalueres|besked|status|tilbage)"},
	"regler": {
		"(regler|retningslinjer|vejledning|skabelon|skabeloner|lovændring*|bekendtgørelse*|risikovurdering*)",
	}, // has no course to tell how far it is
	"pris": {
		"(koster|koste|kostede|prisen|takst|taksten|lønnes|gebyr*|husleje*)",
	}, // what a thing costs tells nothing of how far it is
	"saeson": {"(fra|mellem) (den)? #? @maaneder (til|og) (og_med)? (den)? #? @maaneder"},
	"fulgt": {
		"(forbrug*|merforbrug*|mindreforbrug*|budgettet|overskud*|underskud*|afvigelse*|regnskab*|overskrid*|" +
			"steget|faldet|restbudget*|heraf|sparet|besparelse*)",
	}, // money held against what was planned
	"dialog": {"dialogmøde*", "+dialogmøde", "+dialogmødet"},
	"fast": {
		"orientering fra (borgmester*|formand*|udvalgets|udvalgsmedlem*|medlemmer*|kommunaldirektør*|direktion*|" +
			"forvaltning*|administration*)",
		"meddelelse*", "siden sidst", "orientering om kommende", "gensidig* orientering*",
	},
}

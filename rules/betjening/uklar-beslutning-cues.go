package betjening

// decisionCues are what uklar-beslutning listens for.
var decisionCues = map[string][]string{
	"aabent": {
		"m.v", "mv", "m.m", "mm", "og lignende",
		"og/eller",
		"(i_nødvendigt|i_fornødent|i_relevant|i_muligt|i_passende|i_videst_muligt|i_rimeligt) omfang",
		"(drager|drage|drages) .. konsekvens*",
		"(nødvendige|fornødne|relevante|rette) (konsekvenser|dispositioner|aftaler|beslutninger)",
		"på bedst mulig* (måde|vis)",
		"(bemærkninger|ændringer|kommentarer|input) (der|som) (fremkommer|fremkom|måtte|kommer|blev|faldt)",
		"(arbejdes|arbejder|arbejde) (videre)? i .. retning*",
		"(til|for|med|hos) (relevante|andre_relevante|øvrige_relevante|egnede) (grupper|målgrupper|parter|" +
			"aktører|borgere|områder|steder|foreninger|samarbejdspartnere)",
		"(arbejdes|arbejder|arbejde) videre i (den|det|retning|lyset|overensstemmelse)",
		"(tager|tage) .. (arbejde|sagen|forslaget|tankerne|input) .. til sig",
		"i det omfang",
		"(en|et|den|det|en_anden) (passende|egnet|egnede|rimelig|rimeligt|hensigtsmæssig|hensigtsmæssigt|" +
			"relevant|fornuftig|fornuftigt) (model*|løsning*|beløb*|ordning*|ramme*|niveau|antal|tilskud|form|måde|retning)",
		"(nogle|visse|enkelte|flere) af (de|forslag*|tiltag*|ønske*|punkter*|ideer*|initiativ*)",
		"(sagen|forslaget|ideen|planen|planerne|tankerne) fremmes", "(nyder|nyde) fremme",
		"i (sagens|forslagets|planens|oplæggets|den) ånd",
		"(går|gå|gås|fortsætter|fortsættes) videre (med|ad|i) (de|den|det|sagen|forslag*|ide*|tanke*|spor*|linje*|retning*)",
		"(efter|ud_fra) (behov|nærmere_aftale|omstændighederne|bedste_skøn)", "på et senere? tidspunkt",
		"på længere? sigt (ser|se|kigger|kigge|vender|vende|overvejer|undersøger|løses|løse)",
		"(i_hovedtræk|i_store_træk|i_det_store_og_hele)",
		"(når|hvis|hvor|såfremt) (det|der) (er|bliver|måtte_være) (relevant|behov_for_det|muligt|nødvendigt|" +
			"aktuelt|anledning|hensigtsmæssigt|ønskeligt|mulighed_for_det|lejlighed)",
		"(drøftes|drøfter|drøfte) og (eventuelt|evt)? (besluttes|beslutter|beslutte|afgøres|afgør)",
		"(på_et|et|til_et) passende (tidspunkt|niveau|sted)",
		"(videre|nødvendige|fornødne) fornødne", "(det|alt|foretage) fornødne", "videre fornødne",
		"(gøre|gør|gøres|foretage|foretager|foretages) (det|alt)? (nødvendige|fornødne|relevante)",
		"(øvrige|andre|relevante|nødvendige|yderligere|passende|fornødne|egnede|rette|hensigtsmæssige|rimelige|" +
			"påkrævede) (initiativer|tiltag|skridt|foranstaltninger|ændringer|justeringer|midler|aftaler|greb|redskaber)",
		// how much or how firmly is left open
		"helt eller (delvis|delvist)", "i princippet", "principielt",
		"i givet fald .. (hvordan|hvilket|hvilke|hvornår|hvor)", "(en|et|én|ét) eller flere af",
		"(et|en) antal af (de|dem|forslag*|tiltag*)", "inden for rimelighedens grænser",
		"hvad (der|som)? (ellers|måtte|i_øvrigt|skønnes|findes|synes)",
		"(efter|ud_fra) (en|et)? (nærmere|konkret|konkrete|samlet) (vurdering|skøn|overvejelse|overvejelser|fastlæggelse|drøftelse)",
		"(et|nogle|visse|lidt) (mindre|større|passende|rimeligt|symbolsk) beløb",
		"når (økonomien|tiden|budgettet|lejligheden) (tillader|byder|er)",
		"inden for (overskuelig|rimelig|kort|passende|en_overskuelig|en_rimelig) (tid|fremtid|tidshorisont)",
		"(i|noget_i) retning af", "(et|ved_et) udvalg af (de|forslag*|tiltag*)",
		"hvad (den|forvaltningen|administrationen|man|vi|centret) (kan|finder|vurderer|mener)",
		"efter (bedste_evne|evne|omstændighederne)",
		// what is to happen has no content
		"(ser|se|ses) tiden an", "(sagen|spørgsmålet|forslaget) (overvejes|bæres_videre|holdes_varm|lægges_på_is)",
		"forholder sig (til|positivt|velvilligt|åbent)", "(tages|tager|tage) (hånd|vare) om",
		"(arbejdes|arbejder|arbejde) (hen_imod|hen_mod|frem_mod|frem_imod)",
		"(findes|finder|finde|findes_der) (en|et|på_en)? (god|gode|egnet|bedre|fornuftig|anden|holdbar|fælles|" +
			"hensigtsmæssig|brugbar|varig)? (løsning|løsninger|udvej|model)",
		"(bakkes|bakke|bakker) (principielt)? op", "(nikker|nikke) (ja)? til", "(ser|se) positivt på",
		"(gøres|gøre|gør) (noget|mere|hvad_der) (ved|for|kan)",
		"(sagen|emnet|forslaget|spørgsmålet) (tages|bringes|føres|følges) (videre|op_til_overvejelse)",
		"(arbejder|arbejdes|arbejde) videre med (de|det|sagen|forslagene|ideerne|spor*|emnet|opgaven|indsatsen)",
		"(træffer|træffe|tager|tage|foretager|foretage) (de|den|det|eventuelle|yderligere|" +
			"de_nødvendige) (beslutning|beslutninger|afgørelser|skridt|dispositioner)",
		"måtte give anledning",
		"hvor (det|dette) (giver_mening|er_relevant|skønnes|findes|vurderes|måtte)",
		"på den måde (som|der) .. (finder|vurderer|skønner|anser|er_bedst)",
		"måtte (anses|findes|skønnes|vurderes|synes|vise_sig|være) (for|at_være)? (nødvendig*|rimelig*|" +
			"hensigtsmæssig*|relevant*|passende|påkrævet|formålstjenlig*|rigtig*|ønskelig*)",
		"(niveau|omfang|beløb|ramme|form|tidspunkt|takst|sats) (der|som) .. (anses|findes|skønnes|vurderes|synes|" +
			"måtte_være) (for|at_være)? (rimelig*|passende|hensigtsmæssig*|relevant*|nødvendig*|rigtig*)",
		"(hvis|såfremt|når) .. (findes|finder|skønnes|anses|vurderes) (for)? (hensigtsmæssig*|rimelig*|relevant*|" +
			"nødvendig*|formålstjenlig*|påkrævet)",
		"(ser|se|kigger|kigge) (nærmere)? på (ansøgning*|sagen|spørgsmål*|forslag*|henvendelse*|muligheder*|emnet|ønske*)",
		"(tager|tage) stilling til (sagen|punktet|det_videre|den_videre)",
		"som (beskrevet|nævnt|omtalt|drøftet|aftalt|foreslået|skitseret|anført|anbefalet)",
		"(evt|eventuelle|nødvendige|fornødne|relevante) (justeringer|ændringer|tilretninger|tilpasninger|" +
			"rettelser|præciseringer|konsekvensrettelser|konsekvensændringer)",
		"(rettelser|ændringer|tilpasninger|justeringer|tilføjelser|skridt|initiativer|præciseringer|tiltag) .. giver anledning til",
		"(forvaltningen|administrationen|direktøren) (finder|måtte_finde|vurderer|skønner)",
		"(de|den|det) (drøftede|fremsendte|omtalte|nævnte|ovennævnte|skitserede|tænkte|påtænkte) (*vilkår|plan|" +
			"planen|forslag|aftale*|løsning*|model*|tiltag*|ændring*|ordning*|initiativ*|spor|oplæg)",
	},
	// how much, where or how is left to others, unless the point shows where it is told
	"mundtligt":  unreadWords,
	"intetsteds": noPlace,
	"alt":        needless,
	"loest":      looseWords,
	"omtrent": {
		"så vidt (det_er)? muligt (gennemføres|gennemføre|imødekommes|imødekomme|følges|opfyldes|indføres|" +
			"etableres|udføres)",
		"(så_godt_som|bedst|bedst_som|mest|i_videst) muligt",
		"(ser|se|ses|kigger|kigge|kigges) nærmere på", "(udvalget|byrådet|kommunalbestyrelsen|kommunen|forvaltningen) overvejer",
		// a verb that tells of effort alone
		"(sættes|sætter|sætte) (hårdere)? ind (over_for|mod|for|på)", "(rettes|rette|retter) op på",
		"(tages|tager|tage) fat (på|om)", "(gøres|gør|gøre|ydes|yder) en (ekstra|særlig|større|fælles)? indsats",
		"(indsatsen|+indsatsen|arbejdet|samarbejdet|dialogen|kvaliteten|forholdene|området|opmærksomheden|" +
			"vilkårene) (styrkes|øges|intensiveres|opprioriteres|forbedres|udvikles|skærpes|prioriteres|fremmes)",
		"(styrker|øger|intensiverer|opprioriterer|forbedrer|udvikler) (indsatsen|arbejdet|samarbejdet|dialogen|" +
			"kvaliteten|forholdene|vilkårene)",
		"(styrkelse|forbedring|opprioritering|intensivering) af (indsatsen|arbejdet|samarbejdet|dialogen|" +
			"kvaliteten|forholdene|området)",
		"(øget|større|skærpet|mere|særligt|særlig) (fokus|opmærksomhed) på",
		"(løses|løse|løser|håndteres|håndtere|afhjælpes|afhjælpe) (bedst|bedre|hurtigere|smidigt|fleksibelt)",
		openly + " (*grad|omfang|udstrækning|måde|vis|vilkår|pris|priser|leje|takst|sats|niveau|antal|beløb|tid|" +
			"tidspunkt|form|vederlag|kompensation|hensyn|størrelse|længde)",
		"(nogle|visse|enkelte|hovedparten|flertallet) af", "et (vist|mindre|større|begrænset)? antal",
		"tidspunkt (som|der|hvor|når|senere)", "(velvilligt|imødekommende) på", "efter (behag|forgodtbefindende)",
		"(lempes|strammes|udvides|begrænses|forhøjes|sænkes|hæves|reduceres|justeres|ændres|mindskes) (lidt|" +
			"noget|en_smule|mest_muligt|passende|moderat|gradvist|efter_behov|løbende)",
		"(måtte|finder|finde|skønner|skønne|anser|anse|passer) (det|dem|den|det_er|at_være)? (afdelingen|centret|" +
			"forvaltningen|chefen|ledelsen|rigtig*|passende|hensigtsmæssig*|rimelig*|relevant*|nødvendig*|" +
			"ønskelig*|bedst|påkrævet|belejlig*|formålstjenlig*)",
		"måtte (finde|ønske|anse|skønne|vurdere|mene|synes|vælge|kræve|vise_sig|opstå|gøre|blive)",
	},
	"opgjort": {"#", "(jf|ifølge|bilag*|tabel*|nedenfor|ovenfor|følgende)"},
	"budget": {
		"(eventuelle|evt) ændringer (til|i) (budget*|+budget|+budgettet)",
		"(eventuelle|evt) (ændringer|rettelser|bemærkninger) .. (besluttet|aftalt|fremsat) på mødet",
	}, // the members' own, still to come
	"maaske": {"evt", "eventuelt", "måske"},
	"praecist": {
		"(beslutter|beslutte|besluttes) (om|hvorvidt|hvilken|hvilke|hvilket|hvor|hvordan)",
		"forholder sig til .. (om|hvorvidt|hvilken|hvilke|hvor)", "(efter|i) princippet om",
	},
	"lov": {"lov om", "loven", "+loven", "bekendtgørelse* om", "+bekendtgørelsen", "reglerne om"},
	"peger": {
		"bilag", "tabel*", "jf", "afsnit*", "punkt",
		"(sagsfremstillingen|indstillingen|notatet|skemaet|takstbladet|kortet)", "(samme|tilsvarende|nævnte|angivne) beløb", "beløbet",
		"(ovenfor|nedenfor)",
	},
	"droeft":    {"drøft*"},
	"godkend":   {"godkend*", "vedtag*", "bevilg*", "tiltræd*"},
	"bevilling": {"og at der .. *bevilling*", "og at .. (meddeles|gives|bevilges) .. *bevilling*"},
	"blandet": {
		"(godkendes|vedtages|tiltrædes|godkender|vedtager|tiltræder|forlænges|imødekommes) (og|" +
			"samt) at .. (ansættes|afskediges|udskiftes|udpeges|vælges|sælges|købes|nedrives|nedlægges|lukkes|opsiges|flyttes)",
	},
	"gives": {
		"(afsættes|bevilges|tilføres|reserveres|afsætter|bevilger|reserverer|afsætte|bevilge) (midler|penge|" +
			"et_beløb|økonomi|ressourcer|yderligere_midler|ekstra_midler|de_nødvendige_midler)",
		"(gives|meddeles|bevilges|giver|bevilger|meddeler) .. (tillægsbevilling*|anlægsbevilling*|bevilling)",
	},
}

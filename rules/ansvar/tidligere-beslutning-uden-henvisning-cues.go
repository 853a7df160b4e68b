package ansvar

// earlierCues are what tidligere-beslutning-uden-henvisning listens for.
var earlierCues = map[string][]string{
	"besluttet": {
		"(@organer|*udvalget) (har|havde) (tidligere|allerede|i_flere_omgange|desuden|også|senest|for_nylig|" +
			"flere_gange|nu|dog|derfor|samtidig|tilbage|enstemmigt)? (besluttet|vedtaget|godkendt|tiltrådt|" +
			"bestilt|efterspurgt|fastlagt|fastsat|prioriteret|bevilget|pålagt|behandlet|drøftet|ønsket)",
		"(har|havde) (@organer|*udvalget) (tidligere|også|senest|allerede)? (besluttet|vedtaget|godkendt|" +
			"tiltrådt|bestilt|bevilget|pålagt|ønsket|bedt_om|bedt_forvaltningen|bedt_administrationen)",
		"(@organer|*udvalget) (har|havde) (tidligere|allerede|også|senest|for_nylig|flere_gange|desuden)? bedt om",
		"(@organer|*udvalget) (har|havde) (tidligere|allerede|også|senest)? bedt (forvaltningen|administrationen|direktionen)",
		"(@organer|*udvalget) (har|havde) (for_nogle_år_siden|for_et_par_år_siden|for_flere_år_siden|" +
			"for_år_tilbage|for_længe_siden|for_noget_tid_siden|på_et_tidligere_møde|på_et_tidligere_tidspunkt|" +
			"ved_en_tidligere_lejlighed|på_sidste_møde|på_forrige_møde|ved_flere_lejligheder|tidligere_på_året|" +
			"i_sin_tid|sidste_år|før|engang|længe|for_længst|én_gang|nyligt) (besluttet|vedtaget|godkendt|" +
			"tiltrådt|bestilt|efterspurgt|fastlagt|fastsat|prioriteret|bevilget|pålagt|behandlet|drøftet|ønsket|" +
			"bedt)",
		"(for_nogle_år_siden|for_et_par_år_siden|for_flere_år_siden|for_år_tilbage|for_længe_siden|" +
			"for_noget_tid_siden|på_et_tidligere_møde|på_et_tidligere_tidspunkt|ved_en_tidligere_lejlighed|" +
			"på_sidste_møde|på_forrige_møde|ved_flere_lejligheder|tidligere_på_året|i_sin_tid|sidste_år|før|" +
			"engang|længe|for_længst|én_gang|nyligt) (har|havde|besluttede|vedtog|godkendte|tiltrådte|bestilte) (@organer|*udvalget)",
		"(@organer|*udvalget) (har|havde) (besluttet|vedtaget|godkendt|tiltrådt|behandlet|" +
			"drøftet) .. (for_nogle_år_siden|for_et_par_år_siden|for_flere_år_siden|for_år_tilbage|" +
			"for_længe_siden|for_noget_tid_siden|på_et_tidligere_møde|på_et_tidligere_tidspunkt|" +
			"ved_en_tidligere_lejlighed|på_sidste_møde|på_forrige_møde|ved_flere_lejligheder|tidligere_på_året|" +
			"i_sin_tid|sidste_år|før|engang|længe|for_længst|én_gang|nyligt)",
		"(@organer|*udvalget) (har|havde) (før|tidligere|allerede|flere_gange|også|senest|engang|i_sin_tid|længe|" +
			"én_gang) (sagt_ja|sagt_nej|afvist|afslået|forkastet|ønsket|vendt|valgt|fravalgt|taget_stilling|" +
			"sat_penge|afsat|peget_på|lagt_sig_fast|sendt|udsat|udskudt|truffet|givet|bakket|stemt|taget)",
		"(har|havde) (@organer|*udvalget) (før|tidligere|allerede|flere_gange|senest) (sagt_ja|sagt_nej|afvist|" +
			"afslået|forkastet|valgt|fravalgt|taget_stilling|afsat|peget_på|lagt_sig_fast|udsat|udskudt|truffet)",
		"(er|blev|har_været) (tidligere|allerede|før|i_sin_tid|engang|politisk) (blevet)? (vedtaget|besluttet|" +
			"godkendt|tiltrådt|fastlagt|bevilget|prioriteret|afvist|forkastet|drøftet|behandlet|aftalt)",
		"(er|blev|har_været) (tidligere|allerede|før|i_sin_tid|engang) bestemt",
		"(blev|har_været) politisk bestemt",
		"(ligger|lægger_sig) i forlængelse af .. (beslutning|vedtagelse|beslutninger|behandling)",
		"(tidligere|allerede) (vedtagne|besluttede|politiske_beslutning*|politisk_beslutning|politisk_vedtagelse|" +
			"politisk_aftale|politisk_behandling|politisk_forlig)",
		"som tidligere (besluttet|vedtaget|aftalt|godkendt)",
		"(@organer|*udvalget) (har|havde) (sluttet_op|lagt_til_grund|bakket_op|givet_tilsagn|givet_grønt_lys|" +
			"sat_som_mål|sagt_ja|sagt_nej|valgt_at|forpligtet_sig)",
		"(@organer|*udvalget) (gav|sluttede) (i_forrige_periode|i_sidste_periode|dengang|sidste_år)? (grønt_lys|" +
			"op_om)",
		"ønske fra (sidste|forrige) (møde|periode|byråd)",
		"(sidste|forrige|seneste) gang .. (@organer|*udvalget) .. (behandlede|drøftede|besluttede|vedtog|sagde|" +
			"tog_stilling|stemte|afviste)",
		"(@organer|*udvalget) (har|havde) (før|tidligere|ved_flere_lejligheder|ved_tidligere_lejligheder|" +
			"ved_en_tidligere_lejlighed|på_et_tidligere_møde|på_tidligere_møder|på_et_tidligere_tidspunkt|" +
			"på_sidste_møde|på_forrige_møde|for_nogle_år_siden|for_et_par_år_siden|for_år_tilbage|flere_gange|" +
			"i_flere_omgange|ad_flere_omgange|i_sin_tid|engang|for_længst|for_nylig|sidste_år) (+et|+t)",
		"(beslutning|aftale|bestilling|ramme|rammen|linje) som (@organer|*udvalget) (traf|tog|lagde|gav|har|vedtog)",
		"(følger_op_på|udmønter|bygger_på|opfølgning_på|på_baggrund_af|i_forlængelse_af|i_overensstemmelse_med|" +
			"i_tråd_med) (byrådets|kommunalbestyrelsens|*udvalgets) (tidligere|oprindelige)? (beslutning*|ønske|" +
			"bestilling*|drøftelse*|vedtagelse*)",
		"(byrådets|kommunalbestyrelsens|*udvalgets) (beslutning|bestilling|ønske|vedtagelse) (om|" +
			"fra) .. (ligger_til_grund|er_baggrunden|udmøntes|har_ført|følges_op)",
		"udvalget for .. (besluttede|vedtog|godkendte|tiltrådte|bestilte|har_besluttet|har_vedtaget|har_godkendt|har_tidligere|bad_om)",
		"(@organer|*udvalget) (besluttede|vedtog|godkendte|tiltrådte|bevilgede|bestilte|fastsatte|fastlagde|" +
			"prioriterede|pålagde)",
		"(@organer|*udvalget) bad (om|forvaltningen|administrationen|direktionen)",
		"(besluttede|vedtog|godkendte|tiltrådte|bevilgede|drøftede|behandlede) (byrådet|kommunalbestyrelsen|" +
			"*udvalget|borgerrepræsentationen)",
		"bad (byrådet|kommunalbestyrelsen|*udvalget) (om|forvaltningen|administrationen)",
		"(@organer|*udvalget) (drøftede|behandlede|ønskede) (sagen|spørgsmålet|emnet|forslaget|på|sidste|i|også|senest|tidligere)",
		"(blev|er|var) (det|der)? (tidligere|politisk|i_sin_tid|sidste_år) (besluttet|vedtaget|godkendt)",
		"(besluttet|vedtaget|godkendt|aftalt|bestilt|behandlet|drøftet) (på_sidste_møde|sidste_år|" +
			"på_et_tidligere_møde|tidligere|i_sin_tid|for_nogle_år_siden|for_nylig)",
		"(sagen|punktet|spørgsmålet|forslaget|emnet|ansøgningen|projektet) .. (været|blev|er|har) .. (rejst|" +
			"behandlet|drøftet|forelagt|fremsat|udsat|forkastet|nedstemt|afvist) .. (før|tidligere|sidste_år|" +
			"flere_gange|sidst|på_sidste_møde|på_seneste_møde|på_det_seneste_møde|på_et_møde|" +
			"ved_sidste_behandling|på_et_tidligere_møde)",
		"(sagen|punktet|spørgsmålet|forslaget|emnet|ansøgningen|projektet) .. (tidligere|flere_gange|" +
			"før) .. (rejst|behandlet|drøftet|forelagt|fremsat|udsat|forkastet|nedstemt|afvist)",
		"(@organer|*udvalgets|byrådets|kommunalbestyrelsens|kommunens) (tidligere|seneste|forrige) (beslutning*|" +
			"vedtagelse*|principbeslutning*|bestilling*|behandling*|drøftelse*)",
		"(tidligere|gældende) principbeslutning*",
		"(led_i|følge_af|udmøntning_af|konsekvens_af|resultat_af) (en|den|de)? tidligere (beslutning*|" +
			"vedtagelse*|besparelse*|politisk*|principbeslutning*)",
		"jf tidligere (beslutning*|behandling*|vedtagelse*|drøftelse*)",
		"(@organer|*udvalget) .. (" + willed + ")",
		"(@organer|*udvalget) (har|havde) (tidligere|allerede|også|senest|i_sin_tid)? truffet (beslutning|afgørelse|principbeslutning)",
		"(behandlet|drøftet|besluttet|vedtaget|afvist|forkastet|nedstemt|godkendt|bestilt|ønsket|rejst|" +
			"truffet) (af|i) (@organer|*udvalget)",
		"(linje|linjen|retning|retningen|bestilling|bestillingen|ønske|ønsket|opdrag|opdraget) .. som (@organer|*udvalget)",
		"(tidligere|forrige|seneste|sidste) (byråd|kommunalbestyrelse|udvalg|valgperiode|byrådsperiode)",
		"(sagen|punktet|spørgsmålet|forslaget) har .. været (oppe|på_dagsordenen|forelagt) .. (@organer|*udvalget)",
		"(i_forlængelse_af|i_overensstemmelse_med|på_baggrund_af|som_følge_af) .. tidligere (beslutning*|behandling*|vedtagelse*)",
		"(gamle|oprindelige|daværende|hidtidige) (politiske)? (beslutning|beslutningen|vedtagelse|" +
			"principbeslutning|vedtagelser|beslutninger)",
		"(byrådets|kommunalbestyrelsens|*udvalgets) (gamle|oprindelige|daværende|hidtidige|tidligere) (ønske|" +
			"linje|udmelding|beslutning|holdning|valg|krav)",
		"(besluttet|bestemt|godkendt|vedtaget|afgjort) politisk",
		"(politisk|tidligere|allerede) truffet (valg|beslutning*|principbeslutning*)",
		"(@organer|*udvalget) (har|havde) (jo|selv|også)? bedt os",
		"(spor|linje|kurs|ramme|retning|valg|opgave|løsning|opdrag) (som)? (@organer|*udvalget) (gav|lagde|" +
			"har_lagt|har_valgt|har_udstukket|har_givet|valgte|traf|lovede)",
		"(byrådets|kommunalbestyrelsens|*udvalgets) (løfte|nej_fra_dengang|nej_fra_sidste|" +
			"principielle_beslutning|principielle_vedtagelse|principbeslutning*)",
		"politisk (er|blev|var) (det|der) .. (slået_fast|besluttet|vedtaget|bestemt|valgt)",
		"(følger|efter|ifølge|i_tråd_med|på_baggrund_af|som_følge_af) (den|byrådets|kommunalbestyrelsens|" +
			"*udvalgets) (politiske|principielle) (beslutning|vedtagelse)",
		"tidligere (vedtagelse|beslutning|principbeslutning|drøftelse|behandling|bestilling|bevilling|tilsagn|" +
			"godkendelse|ønske) (i|af|fra) (@organer|*udvalget)",
		"man (besluttede|vedtog|bestemte) i (@organer|*udvalget)", "(faldt|strandede) i (@organer|*udvalget)",
		"(@organer|*udvalget) har (jo|selv|tidligere)? sagt (at|ja|nej)", "efter ønske fra (@organer|*udvalget)",
		"(hjemvist|sendt_retur|sendt_tilbage) (fra|af) (@organer|*udvalget)",
		"flertal der .. (vedtog|besluttede|godkendte|afviste|valgte)",
		"tidligere (er|blev|har) .. (truffet|besluttet|vedtaget|bestemt|afvist)",
		"(lagt_fast|udstukket|bestemt|afgjort|fastlagt|udmeldt) af (@organer|*udvalget)", "(tidligere|forrige) flertal",
	},
	"ja": backing, "bagud": behindUs, "navngivet": namedOnly, "upersonligt": unsaid,
	"andres": {
		"(foreningen|bestyrelsen|+bestyrelsen|klubben|regionen|regionsrådet|staten|folketinget|regeringen|" +
			"ministeriet|+ministeriet|eu|ejeren|ejerne|virksomheden|selskabet|generalforsamlingen|fonden|" +
			"menighedsrådet|nævnet|+styrelsen|kl)",
	},
	// a time gone by, a body and what it did, in whatever order they stand
	"dengang": {
		"i (en|et|den|det) tidligere (sag|sammenhæng|behandling|drøftelse|periode)",
		"(har|havde|er|blev) (vi)? (jo|også|selv)? (før|hidtil|én_gang)",
		"(dengang|i_sin_tid|tidligere|allerede|sidst|seneste|i_forvejen|engang|for_nogle_år_siden|" +
			"for_et_par_år_siden|for_flere_år_siden|for_år_tilbage|for_længst|for_længe_siden)",
		"for (nogen|noget|lang|kort|nogle|flere|et|en|to|tre|fire|fem|ti|#) (tid|år|måneder|møder|" +
			"et_par_år)? siden",
		"(på|ved) (det|et)? (sidste|seneste|forrige|tidligere) møde",
		"som (bekendt|det_vil_huskes)", "i sidste (valgperiode|byrådsperiode|periode)",
	},
	"gjort": {
		"var .. (imod|enige|enigt|uenige)", "nikkede", "slået fast", "(tog|taget) .. stilling",
		"(enige|enigt|enig) om",
		"(afslog|afslået|indførte|tiltrådt|behandlede|drøftede|drøftet|accepterede|accepteret|støttede|gik_med)",
		"(sagde|sagt) .. (ja|nej|god_for|fra)", "(traf|truffet) .. (beslutning|principbeslutning|valg|afgørelse)",
		"truffet (beslutning|principbeslutning|valg)", "(gik|gået) .. (ind_for|imod)", "(pegede|peget) .. på",
		"(gav|givet) .. grønt lys", "(gav|givet|fik|fået) .. (i|til) opgave", "lagt sig fast",
		"(lagt|lagde|talt_om|talte_om)", "stemt (ja|nej|for|imod)", "(bad|bedt) (os|om|forvaltningen|administrationen|direktionen)",
		"(bestemte|bestemt|afgjort|tilsluttede|tilsluttet|godkendte|tiltrådte|bestilte|lovede|lovet|hjemviste|" +
			"hjemvist|bevilgede|bevilget|taget_endeligt_stilling|været_inde_på|vedtog|vedtaget|besluttede|" +
			"besluttet|afviste|afvist|forkastede|forkastet|udsatte|udsat|valgte|fravalgte|fastlagde|fastlagt|" +
			"udstukket|lagt_fast|udpeget_politisk|godkendt_politisk|godkendt)",
	},
	"forlig": {
		"(i|med|ved|af|fra) (forbindelse_med)? (budgetforliget|budgetaftalen|konstitueringsaftalen|" +
			"budgetvedtagelsen) .. (besluttet|aftalt|vedtaget|afsat|indgår|prioriteret|lagt|forudsat|enige)",
		"(budgetforliget|budgetaftalen|konstitueringsaftalen|forligspartierne|aftaleparterne|" +
			"forligskredsen) .. (besluttet|besluttede|aftalt|aftalte|vedtaget|vedtog|afsat|afsatte|enige|forudsætter|ønsker|bad)",
		"(besluttet|aftalt|vedtaget|afsat|prioriteret) .. (i|med|ved) (budgetforliget|budgetaftalen|konstitueringsaftalen)",
	},
	"aar": {"(de|den|det) i # (fastsatte|vedtagne|godkendte|besluttede|aftalte)"},
	"vagt": {
		"(for_nogle_år_siden|for_et_par_år_siden|for_flere_år_siden|for_år_tilbage|for_længe_siden|" +
			"for_noget_tid_siden|på_et_tidligere_møde|på_et_tidligere_tidspunkt|ved_en_tidligere_lejlighed|" +
			"ved_flere_lejligheder|i_sin_tid)",
	}, // a time without a date: a date beside it is that of something else
	"foer": {
		"(har|havde) (@organer|*udvalget)? (tidligere|engang) (besluttet|vedtaget|godkendt|bestilt|afvist|forkastet|udskudt|bevilget)",
	},
	"andet": { // what a date beside a decision may be that of instead
		"(ifølge|udtræk*|opgjort|optalt|opgørelse*|*opgørelsen|*register|*registret|*registeret|statistik*|" +
			"*statistik|*statistikken|*tælling|*tællingen|*måling|*målingen|tilbud|overslag*|prognose*|brev|mail|" +
			"notat|rapport|folketal*|*undersøgelse|*undersøgelsen|regnskab|regnskabet|målt|talt|spurgt|modtaget|" +
			"ansøgning*|indsendt|høringen)",
	},
	"frem": { // a date that is yet to come, for what is done or decided then
		"(@organer|*udvalget) (får|ser|skal|vil|kan|behandler|afgør|orienteres|modtager)",
		"(forelægges|ventes|forventes|begynder|åbner|starter|udløber|gælder|træder) .. @maaneder",
		"(senest|inden) (den|d|@maaneder|#|udgangen)",
	},
	"organ": {"(" + politic + ")"},
	"punkt": {
		"(punkt|pkt|sag|sagsnr|dagsordenspunkt) (nr)? #",
		"(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) #", "se (sag|punkt|referat*)",
	},
	"moede": {"(på|ved|af) (mødet|sit_møde|et_møde|møde) (den|d)", "(punkt|pkt) (nr)? #"},
	"bilag": {"(bilag|bilaget) #"},
	"nu": { // what is yet to be decided, and the item's own hearing
		"hvorvidt (@organer|*udvalget)",
		"(samme_dag|dagen_efter|dagen|så_snart|straks) (efter)? (som|at)? (@organer|*udvalget) har",
		"(på_baggrund_af|efter) " + bodyOf + " drøftelse og (prioritering|tilbagemelding*|bemærkninger)",
		"(på_baggrund_af|efter) " + bodyOf + " (drøftelse|drøftelser|prioritering|tilbagemeldinger|" +
			"bemærkninger) .. (vil|skal|udarbejdes|tilrettelægges|tilrettelægger|udarbejder|justeres|kontakter|" +
			"planlægges)",
		"(på_baggrund_af|efter|i_forlængelse_af|som_følge_af) " + bodyOf + " " + ruled + " (sendes|udarbejdes|" +
			"igangsættes|sættes|iværksættes|meddeles|kontaktes|underrettes|orienteres|træder|forelægges|" +
			"offentliggøres)",
		"(når|hvis|såfremt|ifald|inden|før|indtil|medmindre|forudsat_at|først_når|dersom) .. (@organer|*udvalget)",
		"(sende|sendes|sendt|sendte) .. høring", "i høring",
		"(forventes|ventes|påregnes) .. (besluttet|vedtaget|godkendt|behandlet|drøftet)",
		"(kan|skal|vil) .. (være|blive|få|have) .. (besluttet|vedtaget|godkendt|behandlet|drøftet)",
		"(besluttet|vedtaget|godkendt|behandlet|drøftet) .. (forventes|ventes|påregnes)",
		"*taget til efterretning", "medlem af (@organer|*udvalget)", "(drøftet|aftalt) med",
	},
}

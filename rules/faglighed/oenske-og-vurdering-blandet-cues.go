package faglighed

// wishCues are what oenske-og-vurdering-blandet listens for.
var wishCues = map[string][]string{
	"oenske": {
		"politisk* .. (ønske*|vilje|signal*|flertal|opbakning|bestilling*|retning|prioritering*|ambition*|fokus|" +
			"bevågenhed|interesse|velvilje|stemning*|medvind|forventning*|krav|pres|håb|enighed|tilslutning|" +
			"begejstring|sympati|udmelding*|tilkendegivelse*|løfte*|tilsagn|ståsted|holdning*|linje|kurs|klima|" +
			"stemningsbillede|appetit|lyst|sigte|lydhør*|virkelighed|nervøsitet|modvilje|uvilje|modstand)",
		"(ønske|ønsket|ønsker|bestilling|bestillingen|signal|signaler|signalet|udmelding*|tilkendegivelse*|" +
			"melding|meldingen|opfordring*|pres|henstilling*|krav|kravet|forventning*|anmodning*|håb|løfte|" +
			"løftet) (fra|hos|i|blandt) (flere|nogle|dele|medlemmer|mange)? (i|af)? (politikere|partier|" +
			"medlemmer|byrådsmedlemmer|byrådsgrupper*|borgmester*|direktion*|byrådets|politisk*|" + politicians + ")",
		"(" + politicians + ") .. (ønsker|ønske|ønsket|ønskede|drømmer_om|drømte_om|drømt_om|villet|håber|håbet|" +
			"håbede|lagt_sig_fast|set_sig_varm*|hælder_til|hældede_til|begejstring|begejstret|begejstrede|" +
			"lagt_stor_vægt_på|lægger_stor_vægt_på|gav_udtryk|udtrykte|syntes|synes_om|brød_sig_ikke_om|er_imod|" +
			"var_imod|afviste|utilfreds*|gerne_vil|gerne_ville|gerne_så|ville_se|ivrig*|har_sagt|har_udtalt|" +
			"har_ytret|ikke_bryder_sig_om|bebudede|presset_på|presser_på|foretrak|gerne_ville|ville_gerne|" +
			liking + "|forlangt|forlanger|krævet|insisterer|insisteret|lovet|sat_sig_i_spidsen|kæmpet_for|" +
			"bebudet|meldt_ud|gjort_klart|lagt_vægt_på|lægger_vægt_på|lagde_vægt_på|foretrækker|foretrukket|" +
			"gerne_vil|vil_gerne|gerne_så|vil_have|ser_gerne|så_gerne|gerne_ser|peger_på|peget_på|bestilt|" +
			"tilkendegivet|lagt_op_til|positiv|positive|positivt|opbakning|bakker_op|bakket_op|støtter|" +
			"efterspurgt|efterspurgte|efterspørger|efterlyste|varm_tilhænger|forventer|utålmodig*)",
		"=(Venstre|Konservative|SF|Alternativet) .. (ønsker|ønsket|foretrækker|tilkendegivet|positiv*|bakker_op|" +
			"bakket_op|støtter|gerne_ser|ser_gerne|peger_på|peget_på)",
		"(flertal|flertallet|politisk|politisk_hold|udvalgsmedlemmer*|politikerne|byrådsmedlemmer*|*formanden|" +
			"borgmesteren|@organer|*udvalget) .. (givet_udtryk|udtrykt|udtrykker|giver_udtryk|tilkendegav|" +
			"tilkendegiver|antydet|opfordret|signaleret|lader_forstå|ladet_forstå|bedt_om|efterlyst|lagt_sig_fast|forventning*|helst)",
		"(borgmesterens|viceborgmesterens|direktionens|direktørens|bestyrelsens|ejerkredsens|formandens|" +
			"formandskabets|gruppeformændenes|borgmestergruppens|udvalgsformandens|byrådets|kommunalbestyrelsens|" +
			"flertallets|politikernes|*partiernes|aftaleparternes|forligskredsens|aftalekredsens|koalitionens|" +
			"oppositionens|byrådsgruppens|byrådsgruppernes|*udvalgets) .. (ønske*|løfte|løfter|ord_om|udtalelse*|" +
			"drøm|vilje|bestilling*|forventning*|signal*|interesse|velvilje|begejstring|opbakning|" +
			"tilkendegivelse*|holdning*|melding*|udmelding*|prioritering*|krav|linje|synspunkt*|præference*|" +
			"ambition*|forhåbning*|håb|lyst)",
		"(@organer|@partier|*udvalget|borgmesteren|*formanden|flertallet|politikerne|medlemmer|medlemmerne|" +
			"gruppeformænd*|formandskabet) .. (brænder_for|hjertesag|mærkesag|valgløfte*|har_lovet|gik_til_valg|" +
			"går_til_valg|gået_til_valg|helst_ser|ser_helst|vil_helst|er_glad_for|sympati_for|stemning_for|" +
			"varme_for)",
		"(stemning|stemningen|tilslutning|sympati|velvilje) (i|hos|blandt) (@organer|*udvalget|politikerne|flertallet|partierne)",
		"den politiske (stemning|vilje|opbakning|linje|ambition|interesse|medvind|prioritering)",
		"(flertal|flertallet|borgmesteren|*formanden|udvalget|byrådet) .. (har|er) .. (tilkendegivet|" +
			"bekendtgjort|udtalt|fortalt|nævnt) .. (vil_have|ønsker|foretrækker|gerne_vil|går_efter)",
		"(ønsket|foretrukket|efterspurgt|bestilt) af (@organer|*udvalget|*udvalgets|byrådets|flertallet|" +
			"et_flertal|borgmester*|*formanden|politikerne)",
		"(byrådets|kommunalbestyrelsens|*udvalgets) (medlemmer|flertal) .. (gav_udtryk|giver_udtryk|givet_udtryk|" +
			"gerne_ser|ser_gerne|vil_have|vil_gerne|ønsker|ønskede|foretrækker|foretrak|tilkendegav|helst)",
		"(@organer|*udvalget|udvalgets_medlemmer|byrådets_medlemmer|flertallet|*formanden|borgmesteren|" +
			"politikerne) gav .. udtryk for at",
		"(er|bliver) politisk (ønsket|bestilt|valgt|foretrukket|bestemt|dikteret)", "politisk (ønskede|valgte|foretrukne)",
	},
	"slutning": {
		"(angivet|beskrevet|fremstillet|omtalt|angives|beskrives|fremstilles) .. som",
		"(behovet|risikoen|tallet|levetiden|belastningen|efterspørgslen|niveauet|effekten) .. sat til",
		"(er|bliver|lyder|peger) (det)? (vores|forvaltningens|administrationens|*centrets|*afdelingens|den|" +
			"det)? (samlede|klare|faglige)? (*vurderingen|*vurdering|konklusionen|konklusion|bedømmelsen|" +
			"opfattelse|skøn|skønnet|anbefaling|anbefalingen)",
		"(er|bliver) .. (den|det) (bedste|stærkeste|rigtige|sikreste|sundeste|klogeste|oplagte|optimale)",
		"(" + fieldwise + ") er .. (det|den) (rigtige|bedste|stærkeste|sikreste|klogeste)",
		"(opgjort|fastsat|beregnet|anslået|skønnet|estimeret) til #",
		"(vurderes|vurderer|skønnes|anses|bedømmes) derfor", "derfor (vurderes|vurderer|skønnes|anses|bedømmes)",
		"hvorfor .. (vurderes|vurderer|skønnes|anses|bedømmes)",
		"(nedtonet|nedtoner|nedtones|udeladt|skruet_ned_for|set_bort_fra) .. (faglig*|indvending*|betænkelighed*|risiko*)",
		"(vurderer|vurderes|vurderet|anser|anses|skønner|skønnes|betegner|betegnes|bedømmer|bedømmes|betragtes|" +
			"karakteriseres|kategoriseres) .. (som|at_være|at_kunne|for|nok)",
		"(" + fieldwise + ") (" + fit + ")", "(" + fieldwise + ") .. (hælder|peger|taler|trækker|vejer)",
		"(*faglig*|pædagogisk|pædagogiske) .. (rigtig*|bedst*|bør|anbefal*|vurdering*|betragtning*|begrundet|" +
			"konklusion*|løsning*|mest|forsvarlig*|optimal*|korrekt*|velbegrundet|hensigtsmæssig*)",
		"(forvaltningen|administrationen|forvaltningens|administrationens|direktionen|der|det) (vurderer|" +
			"vurderes|vurdering|konkluderer|konkluderes|faglige|samlede_vurdering|anser|finder) .. (bedst*|" +
			"rigtig*|bør|optimal*|hensigtsmæssig*|fornuftig*|forsvarlig*|nødvendig*|velegnet|velegnede|oplagt*|løsning*)",
		"(har|er) .. (vurderet|konkluderet|fundet|nået_frem) .. (bedst*|rigtig*|bør|optimal*|hensigtsmæssig*|" +
			"fornuftig*|forsvarlig*|nødvendig*|velegnet|velegnede|oplagt*)",
		"(vurder*|konklud*|anser|finder) .. (fagligt|faglig) at",
		"(faglig|faglige) (opfattelse|holdning|indstilling|anbefaling|skøn) at",
		"(vurderer|konkluderer|finder|mener) (forvaltningen|administrationen|direktionen|centeret|centret|" +
			"afdelingen|vi) at .. (bedst*|rigtig*|bør|optimal*|hensigtsmæssig*|fornuftig*|forsvarlig*|nødvendig*|" +
			"velegnet|oplagt*|skal|løsning*)",
		"(er_det|det_er) .. (vurderingen|forvaltningens_vurdering|faglige_vurdering|konklusionen) at",
		"(viser|siger|taler|peger) .. faglig*",
		"(vurderet|vurderes|anset|anses|bedømt|bedømmes) (som|højest|lavest|bedst|højere|lavere)",
		"faglige vurdering at", "fagligt at foretrække",
		"(vurderer|konkluderer|finder|anser|anses) .. (" + fit + ")",
		"(når|nåede|nået|kommer|kom|kommet) .. frem til .. (" + fit + ")",
		"(er|bliver|fremstår) .. (mest|bedst) (" + fit + ")",
		"(efter|er) (vores|" + "forvaltningens|administrationens|afdelingens|centrets) .. (skøn|opfattelse|vurdering) .. (" + fit + ")",
		"(vurder*|finder|anser|konkluder*|mener) .. at .. (bedst*|rigtig*|optimal*|hensigtsmæssig*|fornuftig*|" +
			"forsvarlig*|velegnet|velegnede|oplagt*|velbegrundet|anbefal*)",
		"(vurderes|anses|findes|skønnes|bedømmes) .. (at_være|for) .. (" + fit + ")",
		"(anbefaler|anbefales|peger_på|foretrækker|foretrækkes) .. faglig*",
		upheld,
		"(er|bliver|blev|være) (den|det) (*mæssigt|fagligt|trafikalt|pædagogisk|teknisk|sundhedsfagligt|+isk|" +
			"+elt|+alt)? (bedste|stærkeste|rigtige|sikreste|sundeste|klogeste|mest_robuste|mest_hensigtsmæssige|" +
			"mest_oplagte|mest_velegnede)",
		"(taler|trækker|vejer) .. (fagligt|faglige)",
		"faglig* .. (viser|siger|taler_for|peger_på)", "(anbefales|vurderes) .. fagligt",
		"vurderes .. (mest|bedst*|rigtig*|fagligt)",
		"(bedømm*|betragter|betragtes|betegner|betegnes|erklærer|kalder|kender) .. (sund|sundt|forsvarlig*|" +
			"bæredygtig*|velegnet|egnet|rigtig*|bedst*|hensigtsmæssig*|fornuftig*|holdbar*|velbegrundet|oplagt*|" +
			"*fagligt)",
		"(finder|anser|vurder*) .. (*mæssigt|*fagligt) (sund|sundt|rigtig*|forsvarlig*|bedst*|velegnet|holdbar*|begrundet)",
	},
	// an assessment said to rest on what comes next, and an estimate bent to it
	"hviler": {
		"(" + fieldwise + ") (hælder|peger|taler|trækker|vejer)",
		assessment + " .. (afspejler|læner_sig|lænet_sig|lagt_sig|lægger_sig|passer_til|passe_til|svarer_til_det|" +
			"føjer_sig)",
		assessment + " .. (lagt_sig|lægger_sig|læner_sig|passer_til|passer_med|ligger|svarer_til) .. (det|den|de)",
		assessment + " .. (lagt_sig|lægger_sig|læner_sig|ligger) .. (det|den|de) .. som",
		"(" + findings + ") .. (ændret|justeret|tilpasset|rettet|blødt_op|omskrevet|lempet|skærpet|hævet|sænket|" +
			"gjort|nedtonet|drejet) .. (efter|efter_at|da|fordi|for_at)",
		"så (den|det|de) (passer|svarer|flugter|støtter|lander|ender|peger) (til|med) (det|den|de)?",
		"(farvet|farver|præget|præger|styret|styrer|formet|smittet_af_på|smitter_af_på|bestemt|fyldt|" +
			"spillet_ind) .. (*faglige|*vurdering|*vurderingen|konklusionen|bedømmelsen|skønnet|afvejningen)",
		"(vejer|vejet|vægter|vægtet|talt|tæller|stor_betydning|afgørende_betydning|spillet_en_rolle|" +
			"stor_rolle) .. (*faglige|*mæssige) (*vurdering|afvejning|skøn|bedømmelse|anbefaling|konklusion)",
		assessment + " (er_derfor|er|er_blevet|blev|bliver)? (følger_af|følger|bygger_på|bygget_på|hviler_på|" +
			"skyldes|udspringer_af|tilpasset|rettet_ind_efter|retter_sig_efter|begrundet_i|afspejler|farvet_af|" +
			"styret_af|bestemt_af|afstemt_efter)",
		"*faglig* " + assessment + " (tager|har_taget|har) (udgangspunkt|afsæt) i", "vejer tungt i .. *faglig*",
		"(lægger|lagt|holder|retter) (vi|os|forvaltningen|administrationen) .. (skøn|skønnet|tal|tallet|" +
			"vurdering|niveau|antal)",
		"(vi|forvaltningen|administrationen) (lægger|holder|retter) os .. (skøn|skønnet|tal|tallet|vurdering|niveau|antal)",
		"(*vurderingen|*vurdering|skønnet|*konklusion|*konklusionen|*faglige_anbefaling|bedømmelsen|risikoen|" +
			"behovet|*beregningen) er (ændret|justeret|formuleret|rettet|sat|lagt|opjusteret|nedjusteret|" +
			"tilrettelagt|skruet) .. (efter|efter_at|så|da|fordi|svarende_til|ud_fra)",
		assessment + " (tager|har_taget) hensyn til at",
		"(vurderet|skønnet|beregnet) .. (så_den_passer|så_det_passer|så_de_passer|ud_fra_det|efter_det)",
	},
	// a wish without a wisher; whoever applies or lives there may well have one
	"loest": {
		"(et|et_stort|et_stærkt|vores|det) ønske om",
		"ønsket om (at|en|et|ro|fred|mere|mindre|færre|flere|god|gode)", "(lysten|viljen) til at",
		"(håbet|et_håb) om (at|en|et)", avoiding, "hensynet til .. (pressen|omdømme*|avis*|medie*|stemningen|husfreden)",
	},
	"deres": {
		"(ansøger*|borger*|bygherre*|ejer*|barnet*|børn*|den_unge*|forældre*|beboer*|bruger*|nabo*|lejer*|" +
			"familie*|foreningen*|klubben*|lodsejer*|virksomheden*|lokalplan*|formål*|medlemmer*|kunder*)",
	},
	"boejet": {
		"(efter|ved) (en|et)? (samtale|dialog|drøftelse|snak|møde|samtaler|drøftelser) med (" + politicians + ") " +
			".. (" + findings + ") .. (ændret|justeret|tilpasset|rettet|blødt_op|omskrevet|lempet|hævet|sænket)",
		"(" + findings + ") .. (ændret|justeret|tilpasset|rettet|blødt_op|omskrevet|lempet|hævet|" +
			"sænket) .. (efter|ved) (en|et)? (samtale|dialog|drøftelse|snak|møde|samtaler|drøftelser) med (" + politicians + ")",
	},
	"vaegt":   {"(lagt|lægges|lægger) .. vægt på at (*borgmesteren|*formanden|flertallet|+flertallet|et_flertal|partierne)"},
	"smag":    {"(" + liking + "|ønskeprojekt|hjertebarn|yndlings*)"},
	"valgt":   {"(derfor|hvorfor|af_den_grund) .. (peges|peger|anbefales|anbefaler|indstilles|indstiller|foreslås|foreslår|vælges)"},
	"kolonne": {"(*vurdering|*vurderingen|*skøn|*skønnet|egnethed*|*bedømmelse|*anbefaling|faglig*|*faglig)"},
	"foer": {
		avoiding, "med .. (in_mente|for_øje|i_tankerne|i_baghovedet|i_ryggen|i_erindring)",
		"(alene|udelukkende|især|primært|ene_og_alene|ikke_mindst|blandt_andet|netop) (da|fordi|idet|ud_fra|" +
			"af_hensyn_til|på_grund_af)",
		"(da|fordi|idet|eftersom|når|når_nu)", "i lyset af", "set i lyset af",
		"på (baggrund|grund|grundlag) af", "som følge af", "af hensyn til", "(hensyn|hensynet) til",
		"i overensstemmelse med", "henset til", "med afsæt i", "i forlængelse af", "under hensyn",
		"i betragtning af", "på opfordring", "med udgangspunkt i", "(i|af|med) respekt for",
		"under (indtryk|hensyntagen|henvisning) (af|til)", "med (henvisning|tanke|baggrund) (til|på|i)",
		"som svar på", "(tro|loyal*) (mod|over_for)", "for at (imødekomme|efterkomme|honorere|opfylde)",
		"al den stund", "(efter|på) (anmodning|foranledning|bestilling|anmodningen|krav) (fra|af)",
		"(grundet|begrundet_i|båret_af|drevet_af)", "i kraft af", "af respekt for", "for (" + politicians + ")",
		"for at (følge|ramme|støtte|behage|tilfredsstille|please)", "med (den|det|de) .. politiske", "i tråd med",
		"i tillid til", "med (kendskab|blik) (til|for)", "i og med",
		"efter (udmelding*|tilkendegivelse*|ønske*|signal*|melding*|opfordring*|pres|henstilling*)", "ud fra",
		"som konsekvens af", "med (den|det) (brede|stærke|klare) politiske",
		"med (flertallets|byrådets|borgmesterens|formandens|politikernes|det_politiske|den_politiske|*udvalgets)",
	},
	"efter": {
		"så (" + fieldwise + "|er_det|vurderes|vurderer|konklusionen|vurderingen)",
		"(derfor|hvorfor|således|dermed|altså|følgelig)", "på (den|denne) baggrund", "i lyset heraf",
		"som følge heraf", "på den måde", "(gør|betyder|bevirker|medfører) (det|at|således)", upheld,
		"(taler|trækker|vejer) .. (fagligt|faglige)",
		"(er|bliver|var) .. (grunden|årsagen|baggrunden|begrundelsen|udslagsgivende|afgørende|" +
			"en_del_af_vurderingen)",
		"(danner|dannet|dannede) .. (grundlag|baggrund)",
		"(tilsiger|begrunder|bærer|afgør|bestyrker|understreger|underbygger)",
		"(gør|betyder|medfører|bevirker) at", "(fører|leder) .. til at",
		"(det|dette|hvilket) .. (fører|leder) .. til",
		"(af_den_grund|af_samme_grund|med_det_udgangspunkt|i_den_ånd|ud_fra_det)",
		"(vejer|vejet|vægter|vægtet|indgår|indgået|indgik|tillagt|lagt_til_grund)",
	},
	"eget": {
		office + " (har_længe|har_altid|selv|ville|vil)? (meget|også)? (brænder_for|ønsker|ønsket|håber|håbet|" +
			"håber_på|foretrækker|ser|så|se|drømmer_om|ser_frem_til|vil_gerne_have|arbejder_for) (selv|meget|" +
			"helst|rigtig|gerne|allerhelst|naturligvis)? (gerne|helst)? at",
		"(håber|ønsker|drømmer) " + ourselves + " (inderligt|meget|selv|naturligvis|også)? (om)? at",
		"vi (håber|ønsker|drømmer_om|brænder_for|ser_helst|ser_gerne|så_gerne|så_helst) (inderligt|meget|selv|" +
			"naturligvis)? at",
		"vi i .. (håber|ønsker|drømmer_om|brænder_for|ser_helst|ser_gerne|så_gerne|så_helst) (inderligt|meget|selv|naturligvis)? at",
		"(ser|så) " + ourselves + " (helst|gerne|meget_gerne|allerhelst) at", "vi (tror|tror_på) og håber (på)? at",
		office + " .. og (ser_gerne|håber|ser_helst|ønsker|ønsker_selv|så_gerne) at",
		officeOf + " (helt|egen|eget|egne|klare|store|højeste|stærke|inderlige|faste|oprigtige)? (eget|" +
			"store)? (ønske|håb|drøm|forhåbning) (er|om)? at",
		"(ønske|håb|hjertesag|mærkesag|hjertebarn) (for|hos|i) " + office + " at",
		"(glæde|glædeligt|fornøjelse) (for)? " + office + " (om|hvis|at)",
	},
	"eget-afdeling": {
		"=(Fritid|Miljø|Omsorg|Unge|Læring|Sundhed|Kultur|Teknik|Plan|Byg|Natur|Vej|Park|IT|HR|Økonomi|Skole|" +
			"Borgerservice|Beskæftigelse|Ejendomme|Digitalisering|Anlæg|Drift|Energi|Affald|Klima|Veje|Trafik|" +
			"Bolig|Pleje|Handicap|Erhverv|Udvikling|Turisme|Integration|Socialområdet|Dagtilbud|Skoler|Forsyning|" +
			"Havn|Havne|Personale|Byudvikling|Idræt|Biblioteker|Parker|Grønt|Service|Indkøb) (ønsker|håber|" +
			"foretrækker|ser_helst|ser_gerne|så_gerne|så_helst) at",
	},
	"eget-gerne": {
		"(forvaltningen|*forvaltningen|administrationen|direktionen|sekretariatet|centeret|centret|afdelingen|" +
			departments + ") (vil|ville|så|ser) (meget|rigtig|selv|allerhelst)? (gerne|helst) (have|beholde|se|" +
			"bygge|eje|drive|af_med)",
		ourselves + " .. (godt_lide|begejstret_for|begejstrede_for|håber_på_et_ja)",
	},
	"eget-oenske": {
		office + " (har|havde|nærer|nærede)" + cherished, "(har|havde|nærer|nærede) " + office + cherished,
		"(brændende|inderligt|længe_næret|højeste|stort|stærkt|klart) (ønske|håb) (for|hos|i) " + office,
		officeOf + " (store|eget|helt_eget|egen|længe_nærede)? (" + dear + ")",
		"(" + dear + ") (i|hos|for|blandt|fra) (os_i|hele|alle_i)? " + office,
		"(gammelt|stort|stærkt|inderligt|hedt|højt|længe_næret|brændende|mangeårigt) (ønske|håb) (i|hos|blandt|" +
			"fra) (os_i|hele)? " + office,
		officeOf + " (ønskeseddel|ønskeliste)",
		"ligger " + office + " .. på (sinde|hjerte)",
		office + " (vil|ville|bliver|blev) (naturligvis|selv|meget|også)? (blive)? (glad|glade|lykkelig|" +
			"lykkelige|begejstret) (hvis|om)",
		office + " (helst|meget_gerne|allerhelst) (ser|så|vil_se|ville_se|vil_have|ville_have)",
		"ligger os .. på (sinde|hjerte)",
		office + " (har|havde) (længe|i_årevis|i_flere_år|i_mange_år) (gået_og|og_længe)? (håbet|drømt|kæmpet|" +
			"ønsket)",
		office + " (har|havde) .. gået og (håbet|drømt|ønsket)",
		"(har|havde) " + office + " (længe|i_årevis|i_mange_år) (håbet|drømt|kæmpet|ønsket)",
	},
	// the speaker's heart, in one breath with the speaker
	"eget-hjerte": {
		ourselves + " (er|var|bliver|ville_være|vil_være|vil_blive) .. (tilhænger_af|tilhængere_af|fortaler_for|" +
			"fortalere_for|varme_for|fan_af|fans_af|" + liking + "|kede_af_hvis|ked_af_hvis|ked_af_at|kede_af_at|" +
			"skuffede_hvis|kede_af_at_miste)",
		ourselves + " (har|havde|nærer) .. (forkærlighed|svaghed|kærlighed|passion) for",
		ourselves + " .. (vil|ville) sætte (stor)? pris på (at|om|hvis)", ourselves + " drømmer (stadig|også|længe)? om",
		ourselves + " (vil|ville|ser|så) (selv|meget|aller)? (helst|allerhelst) (have|beholde|se|bygge|undgå|" +
			"slippe|lukke|flytte|bevare|+en|+et)",
		ourselves + " (synes|mener) (selv|nu)? at .. (fortjener|smuk|smukt|dejlig*|skøn|skønt|spændende|" +
			"sympatisk*|charmerende)",
		ourselves + " (håber|satser|krydser_fingre) (meget|selv)? (på|for) (@organer|*udvalgets|byrådets|" +
			"opbakning|velvilje|et_ja|positiv*|vedtagelse*)",
		"vi vil gerne (beholde|af_med|slippe_for)",
		ourselves + " (vil|ville) (kun|meget|yderst|helst)? nødig (miste|undvære|skuffe|opgive|give_afkald|" +
			"sige_nej|slippe|støde|lægge_os_ud|se)",
		ourselves + " (vil|ville) hellere (have|se|beholde|bygge)",
		ourselves + " (krydser_fingre|kæmper_for_at|kan_bedst_lide|synes_bedst_om)",
		"(glæde|glædeligt|fornøjelse) (for)? " + office + " (om|hvis)", "(ønsker|drømmer) vi os",
		ourselves + " (ønsker|foretrækker) (selv|personligt)",
		officeOf + " (helt|egen|eget|egne|klare|store|højeste|stærke|inderlige|faste|oprigtige)? (eget|" +
			"store)? (ønske|håb|drøm) (er|har_længe_været|har_været|var) at (komme|lukke|lægge|samle|sælge|" +
			"slippe|beholde|bygge|flytte|rejse|eje|drive|nedlægge|rive|fjerne|afskaffe)",
	},
	"institution": {
		"(plejecent*|ældrecent*|idrætscent*|kulturcent*|fritidscent*|medborgercent*|beboercent*|besøgscent*|" +
			"naturcent*|butikscent*|handelscent*|bydelscent*|videnscent*|storcent*|motionscent*|lokalcent*|" +
			"politichefen|rusmiddelcent*)",
	},
	"proces": {
		"(at|om) (@organer|*udvalget|udvalgets) .. (drøfter|tager_stilling|tilkendegiver|godkender|tiltræder|" +
			"beslutter|kommer|giver|peger|prioriterer|træffer|forholder|afklarer|kvalificerer|bidrager)",
	},
	"samarbejde": {
		"(have|få|høre) .. (svar|besked|afklaring|tilbagemelding*|bemærkninger|input)",
		"(ønske|håb) om .. (drøftelse*|stillingtagen|tilkendegivelse*|retning|afklaring|dialog|input|svar|bidrag|samarbejde*|tilbud)",
	},
	"krav": {
		"(borgerne|skatteyderne|børnene|de_ældre|byen|kommunen|eleverne|medarbejderne) fortjener",
		"(det_er|er_det) (på_tide|på_høje_tid|kun_retfærdigt|kun_rimeligt|kun_fair)", "bør som princip",
		"(som|efter) politisk (bestilt|bestilling|ordre)",
	},
	"undtag": {
		"(er|blev|har_været) (spurgt|hørt) og",
		"uafhængig* af", "uanset .. (ønske*|politisk*)", "(besluttede|vedtog|har_besluttet|godkendte) .. (den|#)",
		"(bad|bedt|anmodede|anmodet) .. om", "(belyst|undersøgt|beskrevet|beregnet|regnet_på)",
		"(opfylder|imødekommer|lever_op_til|tilgodeser|svarer_til) .. (ønske*|bestilling*|målet|det)",
		"på trods af", "selv om", "selvom", "hver for sig", "hverken", "ikke (fagligt|faglig|anbefal*|kan_anbefale|er_enig)",
		"(politisk|politiske) (spørgsmål|valg|afvejning|prioriteringsspørgsmål|afgørelse)", "høringssvar*",
	},
}

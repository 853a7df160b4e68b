package aabenhed

// blurredCues are what fejl-utydeligt-beskrevet listens for.
var blurredCues = map[string][]string{
	"bloedt": {
		"uhensigtsmæssighed* .. (opkræv*|registrer*|udbetal*|beregn*|opgørelse*|tilgang*|arbejdsgang*|sagsgang*|" +
			"sagsbehandl*|praksis|håndtering*|administration*|afgørelse*|faktur*|journal*|tilsyn*|medicin*|" +
			"kontrol*|visitation*|indberet*|regnskab*|bevilling*|afregning*|anvisning*|måden|anvendelse*|sats*|" +
			"takst*|betaling*|gebyr*|udmåling*|indkald*|udsend*|forløb)",
		"(opkræv*|registrer*|udbetal*|sagsbehandl*|praksis|medicin*|afregning*) .. uhensigtsmæssighed*",
		"(uhensigtsmæssig*|forskelligartet|uensartet) (praksis|fortolkning|tilgang|håndtering|opkrævning|sagsgang)",
		"(visse|nogle) forhold (omkring|ved|vedrørende|i_forbindelse_med|i) .. (opkræv*|betaling*|udbetal*|" +
			"afregn*|registrer*|sagsbehandl*|tildeling*|visitation*|beregn*|kontrol*|faktur*)",
		"(nogle|visse|enkelte|mindre|en_del) (uregelmæssighed*|uhensigtsmæssighed*|uklarhed*|unøjagtighed*|" +
			"uoverensstemmelse*|skønhedsfejl)",
		"(uregelmæssighed*|uoverensstemmelse*|unøjagtighed*) .. (anvendelse*|sats*|takst*|opkræv*|udbetal*|" +
			"beregn*|opgør*|afregn*|registrer*|sagsbehandl*|praksis|regnskab*|bevilling*|kontrol*|journal*)",
		"ikke .. (fuld|fuldstændig|tilstrækkelig) overensstemmelse mellem (praksis|regler*|kommunens)",
		"(mindre|ikke_helt) (hensigtsmæssig*|optimal*)",
		"ikke (har|havde|er|var|blev)? (været)? (helt|altid|ganske|fuldt_ud)? (optimal*|" +
			"tilstrækkelig_hensigtsmæssig*)",
		"(har|havde|var|er) .. ikke (altid|helt|ganske|fuldt_ud)? (været)? (hensigtsmæssig*|optimal*)",
		"(mindre|knap_så|ikke_så) optimal*",
		"ikke i (alle|enhver|hver_eneste) (henseende|henseender|detalje|detaljer)",
		"(visse|nogle|enkelte|mindre|lidt) (ujævnheder|skævheder|knaster|bump|skønhedspletter|mangler|huller) (i|" +
			"ved|omkring|på|undervejs)",
		"(*behandlingen|*opkrævningen|*kontrollen|*tilsynet|vejledningen|dokumentationen|journaliseringen|" +
			"opfølgningen|praksis|håndteringen|administrationen|*beregningen|oplysningerne|registreringen|" +
			"afregningen) .. (været|var|er|blevet) (lidt|noget|en_smule|delvis|delvist) (mangelfuld*|" +
			"ufuldstændig*|utilstrækkelig*|uklar*|usikker*|rodet*|sporadisk*)",
		"administrativ* (smutter*|uregelmæssighed*|udfordring*|uklarhed*|misforståelse*|forglemmelse*)",
		"(beklagelig*|uheldig*) (misforståelse*|omstændighed*|forhold|hændelse*|sammenfald|forløb|episode*)",
		// en forbeholden benægtelse: »ikke helt«, »ikke altid«, »mindre« om noget, der er sket
		"ikke (fungeret|virket|været|kørt|gået|forløbet|foregået|levet_op|svaret|sket|fulgt) (helt|altid|" +
			"fuldt_ud|ganske|lige|overalt|i_alle|optimalt|efter|som|til_fulde|så)",
		"ikke (helt|altid|ganske|fuldt_ud|lige|overalt|i_alle_tilfælde|til_fulde|i_alle_sager) (fungeret|virket|" +
			"været|fulgt|levet|svaret|fulgte|levede|svarede|virkede|var|blev|sket|ramt|tidssvarende|ensartet|" +
			"entydig*|klar*|tydelig*|dækkende|tilfredsstillende|heldig*)",
		"ikke (helt|altid|ganske|fuldt_ud|lige|overalt|i_alle_tilfælde|til_fulde) (har|havde|er|var) (fungeret|" +
			"virket|været|fulgt|levet|svaret|sket|kørt|gået|ramt|passet|holdt|slået|stemt|dækket)",
		"ikke (helt|altid|ganske|fuldt_ud|lige|overalt|i_alle_tilfælde|til_fulde) (ramte|passede|holdt|slog|" +
			"stemte|dækkede)",
		"ikke .. (fungeret|virket|gået|kørt|forløbet|fungerede|virkede) .. (efter_hensigten|som_tiltænkt|" +
			"som_det_skulle|efter_planen|som_ønsket)",
		"(været|var|er|ramt|blevet) .. (en_anelse|lidt|noget|en_smule|for) (uensartet*|skæv*|upræcis*|uheldig*|" +
			"forsigtig*|forskellig*|rundhåndet|restriktiv*)",
		"(behov|brug) for (at)? (rette_ind|ensretning|en_ensretning|opstramning|en_opstramning|at_stramme)",
		"(mindre|knap_så|ikke_så) (heldig*|tidssvarende|ensartet|tydelig*|klar|klart|klare|præcis*|" +
			"tilfredsstillende)",
		"(visse|nogle|enkelte|mindre) (udfordringer|forskelle|skævheder|afvigelser|uklarheder|vanskeligheder|" +
			"forstyrrelser|forskydninger|hængepartier) (i|med|ved|omkring)",
		"(anden|forskellig|for_forsigtig|noget_forsigtig) (tilgang|praksis|læsning|fortolkning|tolkning|forståelse)",
		"(er|var) (der)? opstået en situation",
		"(fremkommet|opstået) (visse|nogle|enkelte|mindre) (skævheder|ujævnheder|afvigelser|forskydninger|" +
			"uklarheder)",
		"(visse|nogle|enkelte|mindre) (skævheder|ujævnheder) .. (rette|rettet|rettes|retter) op",
		"ikke .. den (ønskede|fornødne|tilstrækkelige|forudsatte|rette) (ensartethed|kvalitet|omhu|grundighed|" +
			"præcision|systematik|styring)",
		"afvigelse* fra (praksis|procedure*|reglerne|retningslinje*|den_normale)",
		"ikke (helt|fuldt_ud|i_alle_tilfælde|altid) (efter|fulgt|fulgte|i_overensstemmelse|i_tråd|levet_op|overholdt|efterlevet)",
		"udfordring* (med|i|omkring) (hjemmel*|opkrævning*|sagsbehandling*|registrering*|udbetaling*|beregning*)",
		"(lidt_for|noget_for|for) (stram|lempelig|restriktiv|snæver) (fortolkning|tolkning|linje|praksis)",
		"(forbedringspotential*|læringspunkt*|udviklingspunkt*) (i|omkring|vedrørende) .. (opkrævning*|" +
			"sagsbehandling*|udbetaling*|medicin*|hjemmel*)",
		"(konstaterede|konstateret|fandt|fundet) .. opmærksomhedspunkt*",
		"(uklarhed|uklarheder|misforståelse|misforståelser|usikkerhed|usikkerheder|uens*|variationer|skævheder|" +
			"forskelligheder) .. (opkrævning*|beregning*|udbetaling*|hjemmel*|grundlaget|hidtidige|praksis|" +
			"tilgang*|administration*|håndtering*|afregning*)",
	},
	// What was wrong told as what was adjusted: where no softer word stands.
	"tilpasset": {
		"(behov|brug) for .. (finjuster*|justering*|tilpasning*|præcisering*)",
		"(lidt_for|noget_for) (åben|åbne|bred|brede|vid|lang|lange|lav|lave|rummelig*) (adgang|visning|deling|" +
			"kreds|frist|frister|rammer|praksis)",
		"(foretaget|sket|lavet|gennemført) .. (finjuster*|justering|justeringer|tilpasning|" +
			"tilpasninger) .. (praksis|procedure*|arbejdsgang*|*model|*modellen|opkrævning*|beregning*|visning*|" +
			"registrering*)",
		"(praksis|arbejdsgangen|arbejdsgangene|proceduren|procedurerne|opsætningen|beregningen) (er|blev) (nu|" +
			"derfor|blevet)? (tilpasset|justeret|finjusteret|præciseret|opdateret|harmoniseret)",
		"(tilpasset|justeret|finjusteret|præciseret|harmoniseret) (sin|sine|den|de|vores)? (praksis|" +
			"arbejdsgangen|arbejdsgange|arbejdsgangene|procedurer|procedurerne|beregningen)",
	},
	"forsigtigt": guarded,
	"bredt":      softer,
	"mildt":      milder,
	"vagt":       mildest,
	"groft":      gross,
	"udefra":     {"(kritik|kritiseret|kritiserer|påtale|påtaler|påbud|underkendelse|underkendt|indskærpelse|næse)"},
	// the wrongs of others, and what the law says of all
	"andres": {
		others,
		"(hundeejer*|husejer*|boligejer*|bilejer*|bådejer*|skovejer*|+firma|+firmaet|bilist*|trafikant*|naboen|" +
			"naboer|nabokommune)",
		"fejl at (tro|mene|antage|sige|kalde|se)",
		"(borger|borgeren|kunde|kunden) har (ved_en_fejl|selv|fejlagtigt)",
		"(firmaet|firmaets|leverandør*|entreprenør*|vognmand*|vognmænd*|ejeren|ejerens|ejere|bygherre*|" +
			"grundejer*|lodsejer*|virksomheden|virksomhedens|selskabet|selskabets|udlejer*|bedriften|klubben|" +
			"foreningen|staten|regionen|nabokommunen|andre_kommuner|en_anden_kommune|en_kommune|kommuner)",
	},
	"haardt": {
		"(tilbagebetal*|genoptag*|efterbetal*|erstatning*|krediter*)", "(betales|betale|betalt|sendes) .. tilbage",
		"(penge|pengene|beløbet|beløbene|differencen) (tilbage|igen|retur)", "(savnede|savner|manglede) .. hjemmel",
		"(ikke|uden|mangler|manglende) .. hjemmel", "hjemmel .. mangler", "(ulovlig*|lovstridig*)",
		"i strid med .. (*loven|*lovens|reglerne|§|lovgivningen)",
		"(kritik|påtale|påtalt|påbud|påpeget|påpegede|anmeldt)",
		"ikke (har)? (modtaget|fået) .. (støtte|hjælp|ydelse|afgørelse|svar|beløb)",
		"(for_meget|for_lidt|to_gange|dobbelt) .. (udbetalt|betalt|opkrævet|faktureret)",
		"(udbetalt|betalt|opkrævet|faktureret|beregnet) .. (for_meget|for_lidt|to_gange|dobbelt)",
		"(for_høj|for_lav|forkert|forkerte|urigtig*) .. (takst|pris|betaling|gebyr|afgørelse*|beløb|medicin|afslag)",
		"også faktureret", "(underkendt|hjemvist|omgjort)",
		"(ankestyrelsen|datatilsynet|ombudsmanden) .. (udtal*|fundet|bemærkning*|tilkendegiv*|kritis*)",
		"(fejl|fejlen|fejlene)",
		"(fået|fik|modtaget|modtog) (færre|mindre|for_få|for_lidt) .. end .. (bevilget|ret_til|krav_på|" +
			"visiteret*)",
		"ikke (sendt|udsendt) (regning*|opkrævning*|faktura*)",
	},
	"afvigelse": departs, "fejl": told, "skred": departsFurther, "harmloes": harmless, "fremmede": strangers, "vores": ourOwn,
	"blidt": mild, "regnskabet": settled,
	// what follows from a wrong: money back, a fine, cases taken up again
	"foelge": {
		"(refunder*|tilbagebetal*|efterbetal*|efterreguler*|erstatning|forlig|bøde|bøden|annulleret|annulleres|" +
			"annullerede|kompens*|morarenter|omgjort|omgøres|genoptages|træffes_om)",
		"(betal*|send*|lever*|før*|kræve*) .. (tilbage|retur|igen)", "rejse krav",
		"(får|fået|fik) .. (tilbage|retur)", "(får|fået) .. (hver|pengene|beløbet|differencen)", "anmeldt til (datatilsynet|politiet)",
	},
	// what only a public authority does or lacks
	"myndigt": {
		"(hjemmel|lovhjemmel|hjemtaget|udbudsloven|overenskomsten|samtykke|persondatasikkerheden)",
		"(kommunen|forvaltningen|kommunens)",
	},
	"klart": {
		"(fejl|fejlen|fejlene|fejlagtig*|regnefejl*|beregningsfejl*|sagsbehandlingsfejl*)",
		"(ulovlig*|lovstridig*)", "(uden|ikke) .. hjemmel", "i strid med .. (*loven|*lovens|reglerne|§|lovgivningen)",
		"(overtrådt|svigt*|forsømt|forsømmelse*|forkert|forkerte)",
		"for (meget|lidt|høj|høje|lave) .. (betal*|opkræv*|udbetal*|takst*)",
		"(opkrævet|udbetalt|betalt|faktureret) .. for (meget|lidt)",
	},
	"alment": {
		"(griber|håndterer|finder|fanger|tackler|opdager|forebygger|arbejder_med|taler_om|taler_åbent_om|melder|" +
			"deler|lærer_af|gribe|håndtere|finde|fange|tackle|tale_om|lære_af|lære_om) (også|åbent|systematisk|" +
			"hurtigt)? fejl",
		"fejl (an|kan|sker|som_læring)",
	}, // of errors in general, not of this one
	"undtag": {
		"(undgå|forebygge|mindske|risiko_for|hvis|såfremt|kan_medføre|kan_give|må_ikke|kan_påklages)", "(teknisk*|menneskelig*) fejl",
	},
}

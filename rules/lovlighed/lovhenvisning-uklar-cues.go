package lovlighed

// lawCues are what lovhenvisning-uklar listens for.
var lawCues = withTopics(map[string][]string{
	"loest": {
		"(ifølge|efter|i_henhold_til|jf|jfr|jævnfør|følger_af|i_medfør_af|i_overensstemmelse_med|af|i) (gældende|" +
			"gældende_de|de_gældende|den_gældende|almindelige|de_almindelige|relevante|de_relevante) (regler|" +
			"lovgivning|ret|bestemmelser|lovregler|retsregler|love|udbudsregler|statsstøtteregler|støtteregler|" +
			"habilitetsregler|byggeregler|miljøregler|persondataregler|databeskyttelsesregler|+lovgivning)",
		"(ifølge|efter|i_henhold_til) reglerne (skal|må|kan|er|har|bliver|kræves|gælder)",
		"følger (direkte|klart|også)? af reglerne (at|og)?",
		"(ifølge|efter|i_henhold_til|jf|jævnfør|i_medfør_af|følger_af) (lovgivningen|lovens_krav|lovkravene|" +
			"lovens_regler|lovens_bestemmelser|bestemmelserne)",
		"(gældende_regler|de_gældende_regler|gældende_lovgivning|den_gældende_lovgivning|lovreglerne|" +
			"reglerne_på_området|lovgivningen_på_området|lovgivningen) (jo|også|desuden|dog|nemlig)? (kræver|" +
			"foreskriver|forlanger|tilsiger|siger|pålægger|forpligter|fastsætter|bestemmer|giver|tillader|" +
			"forbyder|stiller_krav|sætter)",
		"(fremgår|følger) (direkte|klart|også)? af (lovgivningen|gældende_regler|de_gældende_regler|lovens_regler)",
		"(kræver|foreskriver|tilsiger|pålægger) (lovgivningen|gældende_regler|de_gældende_regler)",
		"(krav|kravet|kravene|pligt|bestemmelser|bestemmelserne) i (lovgivningen|gældende_regler|" +
			"de_gældende_regler|den_gældende_lovgivning)",
		"(følger_af|efter|ifølge|jf|i_henhold_til|i_medfør_af|på_grund_af|skyldes|opfylder|overholder) (reglerne|" +
			"lovreglerne|lovgivningen|bestemmelserne|lovkravene|kravene_i_lovgivningen) (om|på_området|herom|desangående)",
		"(omfattet|omfattes|reguleret|reguleres|undtaget|undtages|bestemt|bestemmes|styres|styret) (af|fra|i|ved|" +
			"efter) (reglerne|lovreglerne|lovbestemmelserne) (om|for|på)",
		"(de|den|dem) (regler|bestemmelser|lovgivning|love|krav|retsregler) (der|som) (gælder|er_gældende|er_på_området|findes)",
		"reglerne (om|for) (lån|støtte|garanti|garantier|salg|tilskud|udbud|høring|habilitet|området|byggeri|" +
			"pleje|sociale|dispensation|støj|gebyrer|takster|offentlig|offentlige)",
	},
	// A part of rules that the text does not name: a subsection or a chapter that binds.
	"del": {
		"stk # (i|efter|af) (bestemmelsen|paragraffen|loven|samme_bestemmelse)",
		"(betingelserne|betingelsen|kravene|kravet|undtagelsen|reglen|hjemlen|bestemmelsen|paragraffen) i stk #",
		"(jf|efter|ifølge|i_henhold_til|i_medfør_af) stk #",
		"lovens (kapitel|afsnit|bilag) #",
		"(i_medfør_af|i_henhold_til|hjemmel_i|ifølge|efter|jf|følger_af|fremgår_af) (bekendtgørelsens|" +
			"forordningens|direktivets|cirkulærets) § #",
		"(i_medfør_af|i_henhold_til|hjemmel_i|ifølge|efter|jf) (bekendtgørelsen|forordningen|direktivet|cirkulæret)",
	},
	// Rules named so that they can be looked up, or rules of another kind with parts of their own.
	"andre": append([]string{
		"(+bekendtgørelse|+bekendtgørelsen|+bekendtgørelsens|+bekendtgørelser|+forordning|+forordningen|" +
			"+forordningens|+direktiv|+direktivet|+direktivets|+cirkulære|+cirkulæret)",
		"(bekendtgørelse|forordning|direktiv|cirkulære) (om|nr|af|#)", "(=LBK|=BEK) nr? #",
	}, ownRules...),
	"bare": {
		"(ifølge|efter|i_henhold_til) reglerne (skal|må|kan|er|har|bliver|kræves|gælder)", "følger (direkte|klart|også)? af reglerne",
	},
	"krav": {
		"(lovpligtig|lovpligtigt|lovpligtige|lovbestemt|lovbestemte|lovkrav|lovkravet|lovfæstet|lovfæstede)",
		"(ifølge|efter|i_henhold_til|i_medfør_af|i_følge|jf) (loven|lovgivning)",
		"(leve_op_til|lever_op_til|overholde|overholder|opfylde|opfylder) (loven|lovgivningen|lovens_krav|" +
			"lovkravet|lovkravene)",
		"(lovgivningens|lovens) krav", "(ifølge|efter) (lovgiver|lovgiverne)",
		"loven er (klar|tydelig|entydig|streng)", lawmaker + " (tillader|forbyder|begrænser)",
		"krav .. (loven|lovgivningen) (stiller|sætter)",
		"(retligt|retlig|ved_lov|lovmæssigt) (forpligtet|forpligtiget|pålagt)",
		lawmaker + " (jo|også|desuden|dog|nemlig)? " + commands, commands + " " + lawmaker,
		"(krav|kravet|kravene|pligt) (i|efter) (loven|lovgivningen)",
		"følger (direkte|også|klart|allerede|desuden)? af loven", "(står|findes|fremgår) (i|af) loven",
		"i loven .. (krav|pligt|bestemt|fastsat)",
		"(påkrævet|fastsat|bestemt|pålagt|forpligtet|krævet|reguleret) (ved|i|af) (lov|loven|lovgivningen)",
		"lovmæssigt (bundet|forpligtet|pålagt)", "hjemmel i (loven|lovgivningen|reglerne)",
		"ved lov (bestemt|fastsat|pålagt|forpligtet)", "juridisk set",
		"lovens (krav|bestemmelser|regler|minimum*)",
		"(lovgivningsmæssige|lovmæssige|lovfæstede) (krav|regler|bestemmelser|forpligtelser)",
		"(gældende|dansk) lov (kræver|siger|tilsiger|foreskriver|forpligter)", "krav (ved|i_henhold_til|efter) lov",
		"(kommunen|vi) er (lovgivningsmæssigt|juridisk) (forpligtet|pålagt|bundet)",
	},
	// A rule of law named otherwise than by its short name.
	"regel": {
		"(*bekendtgørelse*|*forordning*|*direktiv*|*cirkulære*|traktat*|+traktaten|konvention*|grundlov*)", "(=LBK|=BEK) nr? #",
	},
	"kilde": append([]string{
		"kommunalfuldmagt*", "(=NIS|=NIS2|=GDPR|=REACH|nis2-*|gdpr-*|virksomhedsoverdragelsesreglerne)",
	}, numbered...),
	"delt": numbered,
	"egne": {
		"(nye|nuværende|hidtidige|egne|kommunens|+kommunens|puljens|+puljens|foreningens|+foreningens|klubbens|" +
			"bibliotekets|hallens|interne|lokale|vedtagne|foreslåede|ændrede) regler",
		"(regler|reglerne|regelsæt|retningslinjer|retningslinjerne|vejledning|vejledningen|ordning|ordningen|" +
			"politik|politikken) (for|om) .. (lån|udlån|leje|lokaletilskud*|tilskud*|pulje*|booking*|brug|" +
			"parkering*|udleje*|stadeplads*|haver*|haveforening*|opslag*|skiltning*)",
		"reglerne (er|blev|har|gælder|ændres|træder|stammer)",
	}, // rules of somebody's own
	"standard": {"kvalitetsstandard*"}, // rules of the municipality's own, without paragraphs
	"ikke": {
		"§ 17 stk 4", "loven om",
		"§ (60|18|3|8|25|20) (+selskab*|selskab*|natur*|beskyttet*|beskyttede|områd*|areal*|midler|aftale*|sø|" +
			"søer|søen|eng|enge|engen|mose|moser|mosen|overdrev*|hede*|vandløb*|lejlighed*|ekspropriation*|" +
			"tilladelse*|dispensation*|registrer*|tilskud*|bolig*|fond*)",
		"(§_17|er|som|en|et|den|de|efter_naturbeskyttelseslovens) § (60|18|3|8|25|20)",
		"§ (60|18|3|8|25|20) (og|eller|samt)", "(ikke|ingen) .. (lovpligtig*|lovbestemt*|lovkrav*)",
		"ud over .. lov*", "(nej|ulovligt|ikke_tilladt|forbudt|udelukket) (efter|ifølge) .. loven",
		"(loven|lovgivningen|lovgiver) (siger|bestemmer|fastsætter) (intet|ingenting|ikke_noget|ingen)",
		"(regler|reglerne) .. bilag",
		"(regler|reglerne) (der|som)? (gælder|gældende) i (midtbyen|bymidten|byen|området|hallen|resten_af|" +
			"de_øvrige|andre|kommunens|+gade|+byen|+kvarteret)",
		"reglerne (om|for) (økonomistyring*|overførsel|overførsler|overførselsadgang|budgetopfølgning*|" +
			"virksomhedsoverdragelse*|mødeafvikling*)",
		"overfør* .. regler*",
		"reglerne (om|for) (lån|leje|udlån) af",
		"reglerne .. (vedtog|vedtaget|besluttede|besluttet|godkendte|godkendt) .. (byrådet|kommunalbestyrelsen|*udvalget|i|af)",
		"reglerne (om|for) .. (haltid*|taletid*|lokale*|pulje*|fordeling*|udlån*|udleje*|egne|foreningens|" +
			"interne|brug)",
		"reglerne (om|for) .. kommunens (egne|pulje*|lokale*|hal|haller|udlån|udlejning|tilskudsordning*|" +
			"støtteordning*|retningslinje*|priser|takster|biblioteker|idrætsanlæg|arkiv*)",
		"følger af reglerne (i|for|fra|vedrørende|der|som)",
		"(lovpligtige|lovbestemte|lovpligtig) (opgave*|ydelse*|arbejdsskadeforsikring*|pension|forsikring*|" +
			"eftersyn|kontrol|hjælp|tilbud|frist*)",
	},
})

package aabenhed

// departs are the cues that something was not done as it should have been. They are
// many and weak, so each needs one of reveals or amends beside it.
var departs = []string{
	"(har|havde|er|var|blev|blevet) .. uden .. (partshøring|samtykke|bemyndigelse*|hjemmel|begrundelse|" +
		"klagevejledning|varsel|tilladelse|lovpligtig*|lovbestemt*|autorisation)",
	"uden at (varsle|partshøre|høre|underrette|indhente|anmelde|undersøge|begrunde|spørge|søge)",
	"(er|var|blev) (derfor|dermed)? ikke gyldig*", "(hviler|bygger|beror|beroede|hvilede) på .. (urigtig*|forkert*|fejlagtig*)",
	"(på_grund_af|efter|ved|med|fra) (en|et|den|vores)? (forkert|forkerte|gal|urigtig*)",
	"(en|et|den|vores) (forkert|gal|urigtig) (opsætning|kode|fil|sats|takst|liste|tabel|adresse|konto|indtastning|" +
		"formel|udlægning|læsning|modtager|medicin|afgørelse)",
	"(de|den|det) (forkerte|gale) (modtager*|borger*|medicin|dosis|adresse*|konto|fil|sats|takst|beløb|navne)",
	"(skønt|selv_om|selvom|trods) .. (skulle|burde|var_pligt|loven_kræver|reglerne_kræver|ikke_var_udløbet|" +
		"havde_pligt|have_været)",
	"(sprunget|sprang) over", "(kunne|har_kunnet) .. (læse|se|åbne) .. (hinandens|andres|uvedkommendes)",
	"(skulle|burde) .. (have|være_blevet|været)", "som .. havde .. (krav_på|ret_på|ret_til)",
	"(har|havde|blev|er|var|fik) .. (krav|ret) på .. (ikke|men)",
	"(ikke|aldrig) (har|havde|er|var|blev|fik|fået|modtaget|haft) .. (krav|ret) på",
	"(har|havde|er|var|blev|fik) .. (ikke|aldrig) .. (fået|modtaget|haft|givet|tilbudt) .. (krav|ret) på", "ikke havde (krav|ret) på",
	"(levede|levet) .. ikke op til", "ikke (levede|levet) .. op til", "(er|var|blev) (derfor|dermed)? ugyldig*",
	"(lå|liggende|ligget) .. uden (svar|behandling|at_blive)", "(skulle|burde) ikke (have|være)",
	"(passede|stemte|svarede) .. ikke (med|overens|til)", "ikke (passede|stemte|svarede) .. (med|overens|til)",
	"for (lav|lave|lavt|høj|høje|højt|lidt|meget|mange|få) .. (fået|betalt|opkrævet|opgjort|beregnet|udbetalt|" +
		"trukket|fastsat|registreret|faktureret|udmålt)",
	"(fået|betalt|opkrævet|opgjort|beregnet|udbetalt|trukket|fastsat|registreret|faktureret|udmålt|betale|opkræve|" +
		"udbetale) .. for (lav|lave|lavt|høj|høje|højt|lidt|meget|mange|få|sent)",
	"(betalt|betalte|opkrævet|fået|modtaget|udbetalt|trukket) .. (mere|mindre|færre|flere) end .. (skulle|burde|måtte)",
	"(opkrævet|opkrævede|krævet|krævede|afkrævet|taget) .. (mere|højere) .. end .. (loft|loftet|maksimum|" +
		"maksimalprisen|grænsen|satsen|må|måtte)",
	"mere end .. (taksten|loven|reglerne|bekendtgørelsen|rammen|satsen) .. (giver|tillader|hjemler)",
	"(blevet|er|blev) (trukket|opkrævet|opkrævede|afkrævet) for .. (afmeldt|ikke|opsagt)",
	"(virkede|fungerede|reagerede) .. ikke",
	"ikke (kommet|udbetalt|sendt|afsendt|givet) .. (til_tiden|rettidigt|inden_fristen)", "(svigtede|svigtet|faldt_ud|gik_tabt)",
	"(synlig*|tilgængelig*|offentliggjort|sendt|udleveret|videregivet|havnet) .. (uvedkommende|udenforstående|" +
		"forkerte_modtager*|forkert_modtager|utilsigtet)",
	"(læk|lækage|lækket) .. (oplysninger|data|personoplysninger)",
	"(ophævet|udløbet|forældet|historisk|tidligere|gammel|gamle|udgået) (af|i|ved)? .. (anvendt|brugt|lagt_til_grund|fulgt)",
	"(anvendt|brugt|afslået|afgjort|opkrævet|beregnet|reguleret) .. (ophævet|ophævede|udløbet|udløbne|forældet|" +
		"forældede|udgået|udgåede|gamle|gammel)",
	"(med_urette|uretmæssigt|uberettiget)", "(har|er|blev|blevet) .. (overset|glemt|forsømt|bortkommet|slettet)",
	"ikke (blev|er|var|blevet|været) .. (lagt_ind|registreret|opdateret|indberettet|sendt|reguleret|behandlet|" +
		"indhentet|gennemført|iværksat|anmeldt|oprettet)",
	"(blev|er|var|blevet) ikke .. (lagt_ind|registreret|opdateret|indberettet|reguleret|indhentet|anmeldt|oprettet)",
	"(har|havde) ikke .. (fået|givet|modtaget|indhentet|underrettet|anmeldt|indberettet|reguleret|registreret|overholdt|levet_op)",
	"ikke (har|havde|er|var|blev)? (fået|modtaget|haft) (beregnet|udbetalt|tilbudt|bevilget|reguleret|tilsendt|" +
		"afregnet|udmålt|udleveret|tildelt)",
	"ikke (har|havde|er|var|blev)? (blevet|været)? (vurderet|undersøgt|besvaret|målt|efterset|kontrolleret|" +
		"udarbejdet|lavet|underrettet|fået|modtaget|udbetalt|beregnet|givet|sendt|behandlet|partshørt|hørt|tilbudt|" +
		"indhentet|foretaget|gennemført|reguleret|fastsat|indberettet|ydet|afgjort|opkrævet|sket) .. (som|hvad|" +
		"sådan_som|efter) .. (*loven|reglerne|*bekendtgørelsen|*vedtægten|vejledningen|*standarden) (foreskriver|" +
		"kræver|siger|tilsiger|byder|bestemmer|forlanger|forudsætter|giver_ret)",
	"ikke (fik|har_fået|havde_fået|har_modtaget|havde_modtaget|modtog) (al|alt)? (de|den|det|hele|fulde)",
	done + " .. (under|over) (markedsleje*|markedspris*|taksten|satsen|mindsteprisen)",
	"(betaler|betalte|lå|ligger|ligget|var|været) (langt|klart)? (under|over) (markedsleje*|markedspris*|taksten|satsen|mindsteprisen)",
	"(har|havde|er|blev|var) aldrig", "aldrig (har|havde|er|blev|var)", "ved siden af .. (reglerne|loven)",
	"(overskredet|overskred|overskridelse*) .. (*frist|*fristen|*frister|*fristerne|lov*)",
	"i strid med .. (*loven|reglerne|bekendtgørelsen|vedtægten|vedtægterne)",
	"(forveksl*|misforstå*|fejlvurder*|fejltolk*|fejlplac*|fejlsend*|fejlvisit*|fejlmedicin*)",
	"(dobbelt|to_gange) .. (opkrævet|udbetalt|betalt|faktureret|registreret)",
	"(opkrævet|udbetalt|trukket|faktureret) .. (dobbelt|to_gange)", "(byttet|byttede) (om|rundt)",
	"(udbetalt|givet|bevilget|tildelt|solgt|udlejet) .. ikke (opfyldte|opfylder|levede_op|havde_ret|var_berettiget|måtte|var_berettigede)",
}

// reveals are the cues of an error's discovery.
var reveals = []string{
	"(opdag*|konstatere*|afdæk*|opmærksom|bekendt|spurgte|ringet|ringede|kendskab|viste_det_sig|vist_sig|viste_sig)",
	"bemærkede (det|fejlen|forskellen|at)", "(kom|kommet) (frem|for_dagens_lys)", "(studsede|undrede)",
	"(blev|er_blevet|er) .. (klar_over|klart_for|klart_at)", "(stod|står) (det)? (os)? klart",
	"(blev|er) (set|fundet|rejst|påpeget) .. (af|i|ved)",
	"blev (først)? (set|fundet|afsløret) (den|samme|dagen|om|først)", "(blev|er_blevet) .. (klar|klart)",
	"(stillede|stillet) .. spørgsmål", "(standset|stoppet|spærret)",
}

// amends are the cues that something was wrong since it is made good.
var amends = []string{
	"(tilbagebetal*|efterbetal*|efterregul*|krediter*|modregn*|refunder*|genoptag*|genbehandl*|genberegn*)",
	"(ført|føres|betales|betalt|sendes|sendt) tilbage",
	"(penge|pengene|beløbet|differencen) .. (retur|tilbage|udbetalt|udbetales)",
	"(fået|får|fik|have) .. (differencen|forskellen|igen|retur|tilbage)",
	"(opsagt|opsiges|annulleres|annulleret|tilbagekaldt|tilbagekaldes|bringes_til_ophør)", "(ringet|ringes) op",
	"(tages|taget|tager) .. op igen", "søge igen", "på ny",
	"(beklager|beklaget|beklagede|undskyld*)", "anmeldt til (datatilsynet|styrelsen*|arbejdstilsynet)",
	"(berørte|ramte|pågældende)", "(kontaktet|underrettet)", "(ophørt|trukket_tilbage)",
}

// harmless are the exceptions: errors of others, errors to be avoided, and slips
// that were put right in a document without touching anyone.
var harmless = []string{
	"(ikke|ingen) (givet|giver|gav) .. (anledning|grundlag)",
	"(fejl|fejlene|fejl+|fejludbetaling*|fejlregistrering*) (minimeres|undgås|forebygges|nedbringes|opdages|forhindres)",
	"(skulle|burde|ville) .. (have|være) .. (færdig|færdige|færdigt|klar|klare|åbnet|afsluttet|indviet|begyndt|" +
		"stået_færdig*)", // what is late
	"(foreningen|klubben|ansøger*|ejer*|borgeren|virksomheden|kunden) har .. (skrevet|oplyst|angivet|udfyldt|" +
		"indsendt|sorteret) .. (forkert|forkerte)",
	"(lagt|sorteret|parkeret|afleveret|stillet) forkert",
	"tilbuddet fra .. *fejl", "tilbudsgiver* rettede", "ankestatistik*", "omgørelse*", "danmarkskort*", "fejlmelding*", "fejlmargin*",
	"(undgå|forebygge|forhindre|mindske|minimere|risiko_for|uden|ingen|færre) .. fejl",
	"(ikke|aldrig|hverken) (tale_om|fundet|konstateret|set|sket|begået|lavet|været|skyldes|skyldtes)? (en|nogen|" +
		"egentlige|deciderede)? (fejl|fejlen)",
	"(skyldes|skyldtes|er|var) ikke (en|nogen)? fejl",
	"*fejl* .. (betød|betyder|havde|fik|har_haft|har_fået) (ikke|ingen) .. (noget|betydning|følge*|virkning*|" +
		"konsekvens*|indflydelse)", // it touched nobody
	"(kan|vil|kunne|ville) .. (ramme|opstå|ske|give|føre_til)",
	"to gange i (ugen|måneden|året|døgnet|kvartalet|timen|sæsonen|maj|juni)",
	"to gange (om|hver|pr|per|daglig|dagligt|ugentlig|ugentligt|månedlig|månedligt|årlig|årligt)",
	// errors of a technical plant, or such as may come
	"(højde_for|følsom*|robust*|modstand*|tåler|tåle|alarm*|advarer|varsler|sikre|sikrer|beredskab*|beredt|" +
		"beskriver) .. (en|et)? fejl (i|på|ved|hos)",
	"(måler|måleren|målerne|sensor*|alarm*|systemet|programmet|kamera*) .. (viser|melder|opdager|finder|fanger|" +
		"registrerer) .. fejl",
	"(gør|gøre|øver|alarmerer|tilkaldes) .. (ved|under) fejl (i|på|hos)",
	"(gør|alarmerer|tilkalder) ved fejl (i|på|hos)",
	"fejl (i|på|ved|hos) .. (kan|vil|kunne|ville|stopper_ikke|ikke_stopper) (ramme|lukke|stoppe|lamme|betyde|give|" +
		"koste|medføre|slukke|sætte|afbryde|forsinke|ske|opstå)",
	"fejl (i|på|ved) (en|én|et|ét|den|det)? (*nettet|strøm*|forsyning*|pumpe*|*pumpen|*pumperne|kabel|kablet|" +
		"kablerne|ventil*|vandværk*|måler|måleren) .. (ikke|tilkaldes|opstår)",
	"(fejl|fejlen|tastefejl|slåfejl) .. (referat*|dagsorden*|protokol*|journal*)",
	"(tastefejl|slåfejl|skrivefejl|stavefejl)",
	"(taget|undertag*|tagbelægning*|membran*|facade*|mur|muren|murværk*|fundament*|dræn*|rørene|broen|belægning*|" +
		"betonen) .. (fejl|fejlen) i",
	"(fejl|fejlen|fejlene) (i|ved) (samling*|konstruktion*|membran*|fuge*|murværk*|betonen|isolering*|undertag*|" +
		"dræn*|belægning*|fundament*|tagkonstruktion*)",
	"(leverandør*|entreprenør*|rådgiver*|ansøger*|borgeren|ejer*|bygherre*) .. (fejl|fejlen)",
	"(fejl|fejlen|fejlene|mangel|manglen|mangler|manglerne) .. (uden_regning|uden_beregning|vederlagsfrit|på_garanti|" +
		"på_garantien|for_egen_regning)",
	"(rettet|udbedret|afhjulpet|fanget|fundet) .. (inden|før|ved) .. (aflevering*|overtog|overtagelse*|overdrag*|" +
		"ibrugtag*|idriftsæt*|1-års-eftersyn*|1-årseftersyn*|eftersyn|eftersynet|*prøven|indvielse*)",
	"(klager*|ansøger*|borger*|naboen|naboerne|ejer*|foreningen) .. (mener|anfører|påstår|hævder|gør_gældende)",
	"(kan|vil|kunne|ville|må|skal|bør) .. (være|ske|opkræves|opkræve|kræve|kræves|gives|udbetales|udbetale) .. (uden|" +
		"ikke) .. (hjemmel|lovhjemmel)",
	"kritiske fejl", others, "fejl at (tro|mene|antage|sige|kalde|se)", "for meget i skat",
	"(firmaet|+firmaet|vognmanden|entreprenør*|leverandør*|rådgiveren|selskabet|bygherre*|trykkeriet|boligselskab*|" +
		"operatøren|administrator) .. (begik|begået|fejl|fejlen)",
	"(borgere|borgerne|husstande|husstandene|kunder|ansøgere|bilister|elever) har fejlagtigt",
	"ved et uheld .. (krydset|vejen|byggepladsen)",
	"(ejer*|lejer*|bygherre*|lodsejer*|grundejer*|borgeren|naboen) (har|havde) .. (opført|bygget|anlagt|opstillet|" +
		"etableret|fældet|indrettet|udlejet|hegnet|opsat)",
	"(leverandør*|firmaet|vognmanden|entreprenør*|rådgiveren|apoteket|banken) (har|havde|begik|lavede|beregnede|" +
		"sendte|opkrævede|glemte|overså|tog)",
	"(staten|regionen|skat|skattestyrelsen|*ministeriet|udbetaling_danmark) (begik|lavede|beregnede|sendte|opkrævede|" +
		"glemte|overså|tog)",
	"(staten|regionen|skat|skattestyrelsen|*ministeriet|udbetaling_danmark) (har|havde) .. (fejl|fejlagtigt|forkert|" +
		"begået|lavet|sendt|beregnet|opkrævet|glemt|overset|udbetalt|leveret|opgjort|regnet|taget)",
	"(ejer*|lejer*|bygherre*|lodsejer*|grundejer*|ansøger*|virksomheden|entreprenør*) (har|havde) ikke (indhentet|" +
		"søgt|anmeldt|overholdt|ansøgt|betalt|indberettet)",
	"(burde|skulle|bør) have (et|en|deres) (brev|besked|svar|forklaring|undskyldning|beklagelse|møde|nyt|ny|" +
		"særlig) ", // what somebody wishes for now
	// faults of things, found when they are looked over, and what others built
	things + " .. (svigtet|svigtede|faldt_ud)", "(fejl|fejlen|fejlene) (i|på|ved) " + things, "(flest|færrest) fejl",
	"(*inspektion|*inspektionen|*inspektionerne|*eftersynet|legeplads*) .. (viste|viser|fandt|har) .. fejl",
	"(er|var|blev) (opført|bygget|anlagt|opstillet|indrettet) .. uden .. tilladelse", "(lovliggøres|lovliggøre|lovliggørelse)",
	"fejl og mangler",
	"(entreprenørens|leverandørens|rådgiverens|firmaets|vognmandens) (arbejde|fejl|mangler|levering)",
	"(regionen|nabokommunen|staten|leverandøren|firmaet|entreprenøren|selskabet|trafikselskabet|" +
		"ministeriet) (har)? (oplyser|oplyst|skriver|erkender|erkendt|forklarer|beklager|meddeler|beklaget)",
	"forkert (parkeret|parkerede|sorteret|sorterede|placeret)",
	"ændret eller hjemvist",
	"(tidligere|daværende|dengang|forslag_fra|planforslag_fra|plan_fra|lokalplan_fra) .. (underkendt|hjemvist)",
	"(underkendt|hjemvist) .. (daværende|dengang)", // what became of an earlier plan
	// "hvis anmeldelser gik tabt" is of those who sent them
	"hvis (der|det|den|de|en|et|man|vi|jeg|du|nogen|nogle|ingen|ikke|alle|kommunen|borgeren|ejeren|begge|blot|bare|" +
		"først|deres|+en|+et|+erne|+ne)",
}

// things are what breaks by itself and is no doing of an office: "fejl i displayet", "gulvet har svigtet".
const things = "(displayet|gulv|gulvet|gulvene|gyngestativ*|gyngestativet|klatretårn*|klatretårnet|redskaber|" +
	"redskaberne|legeredskab*|motoren|elevatoren|kølingen|køleanlægget|køleskabet|fryseren|varmeanlægget|" +
	"ventilationen|ventilationsanlægget|kedlen|tagrenden|rørene|pumpen|pumperne|belysningen|lamperne|hegnet|porten|" +
	"motorerne|batteriet|batterierne|taget|tagene|facaden|vinduerne|lyskurven|lyskurverne|styringen|" +
	"ventilationsstyringen|brandalarmen|alarmanlægget|vandanlægget)"

// ourOwn are the cues that the municipality says of itself what it did wrong, whoever it was done to.
var ourOwn = []string{
	"(forsinkelsen|overskridelsen|merudgiften|fordyrelsen) .. (selvforskyldt|kunne_have_været_undgået|" +
		"kunne_være_undgået)",
	"(vi|kommunen|forvaltningen|administrationen) (har|havde)? (desværre)? (svigtet|svigtede|glemt|glemte|overset|overså|forsømt|forsømte)",
}

// others are those whose errors the municipality finds when it inspects them.
const others = "(bedrift*|husdyrbrug*|landbrug*|landmand*|landmænd*|virksomhederne|restaurant*|spisested*|vognmand*|" +
	"vognmænd*|udlejer*|grundejer*|lodsejer*)"

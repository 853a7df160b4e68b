package lovlighed

// The words in which a no on grounds of law is said.

// law is a law or other rules as the subject of a sentence, and laws its branches.
const (
	law  = "(" + laws + ")"
	laws = "loven|lovens|+loven|+lovens|lov_om|lovgivningen|reglerne|+reglerne|bekendtgørelsen|+bekendtgørelsen|" +
		"+forordningen|direktivet|+direktivet|forordningen|gdpr|kommunalfuldmagten|traktaten|eu-retten|" +
		"ligebehandlingsprincippet|lighedsgrundsætningen|lighedsprincippet"
)

// gives are what a municipality may do for somebody, and takes from him, in the infinitive, and
// unlawful calls it that; both as the branches of a cue.
const (
	gives = "give|yde|betale|lade|bruge|anvende|støtte|opkræve|udleje|leje|sælge|forbeholde|forære|overdrage|love|" +
		"stille|dække|kræve|eftergive|finansiere|favorisere|begrænse|reservere|undtage|fritage|tage|tildele|lægge|holde"
	unlawful = "ikke_tilladt|ikke_lovlig|ikke_lovligt|ulovlig|ulovligt|forbudt"
)

// plainNo is said of what is unlawful, whatever the item is about.
var plainNo = []string{
	"(forslag*|ønske*|ansøgning*|anmodning*|ordning*|model*|støtte*|tilskud*|aftale*|husleje*|salg*|løsning*|" +
		"det_ansøgte|det_ønskede|praksis|gebyr*|rabat*|betaling*|lån|udlån*|garanti*|begunstig*|+prisen|en_sådan|" +
		"det_vil_være|det_ville_være|vil_være|dette) .. (ulovlig|ulovligt|ulovlige)",
	"(forslag*|ønske*|ansøgning*|ordning*|model*|støtte*|tilskud*|aftale*|husleje*|salg*|løsning*|det_ansøgte|" +
		"praksis|gebyr*|rabat*|en_sådan|dette|vil_være) .. (ikke|hverken) (være|er|vil_være|ses_at_være|" +
		"vurderes_at_være)? (lovlig|lovligt|lovlige|lovmedholdelig*|foreneligt_med_lov*)",
	"(forslag*|ønske*|ordning*|model*|støtte*|tilskud*|aftale*|husleje*|salg*|løsning*|det|gebyr*|praksis|rabat*|" +
		"leje|gratis) .. i strid med (lov*|+loven|+lovens|reglerne|kommunalfuldmagt*|+reglerne|ligheds*|eu-ret*|statsstøtte*|grundlov*)",
	"(strider|stride) (mod|imod) (lov*|+loven|reglerne|+forordningen|forordningen|+direktivet|+bekendtgørelsen|" +
		"grundsætning*|princippet_om|gdpr|kommunalfuldmagt*|+reglerne|ligheds*|eu-ret*|statsstøtte*)",
	"(er|vil_være|ville_være) (dog|desværre|imidlertid|heller|derfor|altså|således)? ikke (lovligt|" +
		"lovmedholdeligt) at (give|yde|betale|støtte|eftergive|forære|opkræve|overdrage|begunstige|fritage|favorisere|udleje|sælge)",
	"(kan|lader_sig) ikke (lade_sig_gøre|gøres|gøre|imødekommes|opfyldes) (da|fordi|idet|for) .. (ulovligt|ulovlig|" +
		"i_strid_med|mod_loven)",
	"(kan|kunne|må) ikke lovligt", "kan kommunen ikke lovligt",
	"(ikke|ingen|mangler|uden|savner) (har|er|fornøden|lovlig|den_nødvendige|tilstrækkelig)? (hjemmel|" +
		"lovhjemmel) .. (til_at|for_at|imødekomme|give|støtte|yde|forslag*|ønske*|tilskud*|opkræve)",
	"(har|er) .. (ikke|ingen) .. (hjemmel|lovhjemmel)",
	"(lovgivningen|loven) .. (forbyder|udelukker) .. (at|det|forslag*|kommunen|ordning*|model*)",
	"(falder|ligger|er|går|rækker) (uden_for|ud_over) .. (kommunalfuldmagten|kommunalfuldmagtens|lovens_rammer)",
	"(falder|ligger|er|går|rækker) (uden_for|ud_over) hvad (kommunen|kommuner|en_kommune|loven|+loven|" +
		"kommunalfuldmagten|man|vi) .. (lovligt|må|tillader)",
	"(falder|strander|strandet) på .. (forbud|forbuddet|lov*|+loven|+lovens|regler*)",
	"lovligt er det (desværre|dog)? ikke", "det (kan|må) (kommunen|byrådet|vi|man) ikke lovligt",
	"lovligt (kan|må) .. ikke",
	"(kan|må) ikke (afholdes|ske|gøres|gives|ydes|gennemføres|bruges|pålægges|opkræves|stilles|indføres) lovligt",
	"kan (kommunen|byrådet|vi|man) ikke .. lovligt",
	"kan (kommunen|byrådet|vi|man) ikke (fravige|se_bort_fra|tilsidesætte|dispensere_fra|omgå|sætte_sig_ud_over)",
	"(hverken|ikke) .. (+regler|+reglerne|regler|reglerne|lov*|+loven) .. kan (kommunen|byrådet|vi|man) .. (fravige|" +
		"se_bort_fra|tilsidesætte|dispensere_fra|omgå)",
	"(det|dette|offentliggørelsen|ordningen|salget|tilskuddet|forslaget|aftalen|rabatten|kravet|afvisning) (er|" +
		"vil_være|ville_være|bliver|ville_blive) en (klar|direkte|oplagt)? (overtrædelse|krænkelse|omgåelse|" +
		"tilsidesættelse) (af)? .. " + law,
	"(det|dette) (er|vil_være|ville_være) (en|et) (klar|direkte)? (overtrædelse|brud|lovbrud)", "(kan|må) kommunalbestyrelsen ikke lovligt",
	"(juridiske|lovmæssige|retlige) (grunde|årsager) .. ikke .. (imødekomme|imødekommes|efterkomme|efterkommes|" +
		"opfylde|opfyldes|følge|følges)",
	"(afvises|afslås|imødekommes|efterkommes) .. (juridiske|lovmæssige|retlige) (grunde|årsager)",
}

// mayNot is what the municipality may not: a refusal where the item tells of somebody's wish.
var mayNot = []string{
	"(lovgivningen|loven|+loven|reglerne|+reglerne|kommunalfuldmagten|traktaten) (tillader|giver|åbner|hjemler|" +
		"muliggør) ikke .. (at|for|forslag*|ønske*|støtte|tilskud|adgang|mulighed)",
	"(kommunen|byrådet|kommunalbestyrelsen|udvalget|vi) (må|kan) ikke (lovligt|efter_loven|" +
		"efter_kommunalfuldmagten)? (forære|bruge|anvende|betale|finansiere|afholde|dække|overdrage|afgive|eftergive|" +
		"støtte|yde_støtte|give_støtte|begunstige|favorisere|forskelsbehandle|subsidiere|lægge_vægt_på|give_tilskud|" +
		"yde_tilskud|sælge_under|udleje_under|forbyde|pålægge)",
	"(er|være) (dog|desværre|imidlertid|heller|efter_loven)? (" + unlawful + ") at (" + gives + ")",
	"at (" + gives + ") .. (er|ville_være|vil_være) (dog|desværre|imidlertid|heller)? (" + unlawful + ")",
	"må (kommunen|byrådet|kommunalbestyrelsen) ikke (forære|bruge|anvende|betale|finansiere|afholde|dække|overdrage|" +
		"støtte|yde|give|begunstige|favorisere|lægge_vægt|opkræve|drive|sælge)",
}

// shortNo are short refusals, which speak of a wish told just before.
var shortNo = []string{
	"det (er|vil_være|ville_være) (ikke|desværre_ikke|dog_ikke|imidlertid_ikke) (lovligt|tilladt|lovmedholdeligt|" +
		"muligt_efter_loven|muligt_efter_reglerne)",
	"det (er|vil_være|ville_være) (dog|desværre|imidlertid)? ulovligt",
	"(svaret|det|dette) (er|bliver|må_være) (derfor|dog|desværre|altså)? (nej|udelukket|uladsiggørligt|" +
		"umuligt) (efter|ifølge|på_grund_af|inden_for) .. " + law,
	"(loven|+loven|lovgivningen|reglerne|+reglerne) (siger|står|lægger|sætter) (dog|desværre|derimod)? (nej|i_vejen|" +
		"hindringer_i_vejen|en_stopper) (for_det|for_dette|herfor|for_ønsket|til_det|hertil)?",
	"(det|dette) (er|vil_være|ville_være) (dog|desværre|imidlertid)? (ikke_tilladt|forbudt|diskrimination|" +
		"forskelsbehandling|usaglig_forskelsbehandling)",
	"(det|dette) er (dog|imidlertid|desværre)? ikke en (kommunal|lovlig) opgave",
	"det (kan|må) (de|han|hun|klubben|foreningen|selskabet) (dog|desværre|imidlertid)? ikke", "det forbyder " + law,
	"(det|dette) (kan|må) .. ikke (ske|lade_sig_gøre|gøres) (efter|ifølge|inden_for|på_grund_af) .. " + law,
	"det må (kommunen|byrådet|kommunalbestyrelsen|udvalget|en_kommune|kommuner|vi|man) (desværre|dog|" +
		"imidlertid)? ikke",
	"(kommunen|byrådet|kommunalbestyrelsen|en_kommune|kommuner|vi|man) må (desværre|dog|imidlertid)? ikke (gøre_det|" +
		"det|opkræve|betale|eje|drive|forlange|kræve|overtage|love)",
	"det (er_der|har_kommunen|har_vi|har_byrådet|findes_der) (dog|desværre|imidlertid)? (ikke|ingen) (hjemmel|lovhjemmel|lov|ret)",
	"det (giver|tillader|åbner) (loven|+loven|lovgivningen|reglerne|+reglerne) (dog|desværre|imidlertid)? ikke",
	"(loven|+loven|lovgivningen|reglerne|+reglerne) (tillader|giver) (det|dette)? ikke",
	"det (giver|åbner|tillader) " + law + " ikke",
	"det (forbyder|udelukker) (loven|+loven|lovgivningen|reglerne)",
	"(ligger|falder|er) uden for (kommunens|byrådets|kommunalbestyrelsens) (kompetence|beføjelser|opgaver|hjemmel)",
}

// anyNo is anything that speaks of what law does not allow: a refusal where the item also tells
// of a wish close by, or recommends to turn one down.
var anyNo = []string{
	law + " .. (ikke|ingen) .. (adgang|mulighed|hjemmel|ret|lov|rum|plads|grundlag|tillader|tilladt)",
	law + " .. imod", "(går|gå) imod .. " + law,
	"(bryde|bryder|kollidere|kolliderer|krænke|krænker|omgå|omgår|overtræde|overtræder|tilsidesætte|tilsidesætter) (med|mod)? " + law,
	"(kan|må) (kommunen|byrådet|kommunalbestyrelsen|udvalget|vi|man) (efter|ifølge|for|på_grund_af|inden_for) .. " +
		law + " .. ikke",
	"(kommunen|byrådet|kommunalbestyrelsen|kommuner|vi|man) har (ikke|ingen) (lov|ret|adgang|beføjelse)",
	law + " (rækker|strækker|går) (sig)? ikke", "(i_strid|i_modstrid) med " + law,
	law + " .. (forbyder|udelukker|afskærer|hindrer|forhindrer|spærrer)", law + " .. (til_hinder|en_hindring|i_vejen)",
	"(kommunen|kommuner|kommunerne|byrådet|kommunalbestyrelsen|vi|man) .. (afskåret|forhindret|udelukket|uberettiget) .. (fra|i|til)",
	"(kommunen|byrådet|kommunalbestyrelsen|kommuner|vi) (har|er) (dog|derfor)? ikke (ret|hjemmel|adgang|berettiget|beføjet|bemyndiget) til",
	"(har|er) (kommunen|byrådet|kommunalbestyrelsen|udvalget|kommuner|vi|man) (dog|desværre|imidlertid)? ikke (ret|" +
		"lov|hjemmel|adgang|berettiget|beføjet|bemyndiget) til",
	"(kommunen|byrådet|kommunalbestyrelsen|kommuner|en_kommune) må (efter|ifølge|på_grund_af) .. " + law + " .. ikke",
	"ikke en (kommunal|lovlig) opgave",
	"(ikke_tilladt|forbudt|diskriminer*|diskrimination|forskelsbehandling|usaglig*) .. (efter|ifølge|over_for|mellem|mod)",
	"(stride|strider|strid|modstrid|uforenelig*) .. (mod|imod|med) .. (lov*|+loven|+lovens|regler*|+reglerne|lighed*|" +
		"ligebehandling*|kommunalfuldmagt*|traktat*|eu-ret*|statsstøtte*|grundlov*|forordning*|direktiv*)",
	"(kan|må|kunne) .. (ikke|hverken) .. (ske|gøre|gennemføres|gives|ydes|imødekommes|lovligt|bruges|betales|opkræves) .. " + law,
	"(efter|ifølge|inden_for|på_grund_af|grundet|følge_af) .. " + law + " .. (kan|må|er|har) .. (ikke|ingen|udelukket)",
	"(kommunen|byrådet|kommunalbestyrelsen|kommuner|en_kommune|vi|man|offentlige_myndigheder) må (dog|derfor|altså|" +
		"imidlertid|desværre|således|som_udgangspunkt)? ikke",
	"må (kommunen|byrådet|kommunalbestyrelsen|kommuner|en_kommune|vi|man) (dog|derfor|altså|imidlertid|desværre)? ikke",
	"(ikke|ingen|uden|mangler|savner|savnes) .. (hjemmel|lovhjemmel|lovgrundlag|retsgrundlag|lovlig_adgang)",
	"(ulovlig|ulovligt|ulovlige|lovstridig*|retsstridig*|lovbrud)", "(ikke|hverken) .. (lovlig|lovligt|lovlige|lovmedholdelig*)",
	"(juridisk|retligt|lovmæssigt) .. (ikke|umulig*|udelukket)", "ikke .. (juridisk|retligt|lovmæssigt) (muligt|mulig|grundlag)",
	"uden for (kommunens|kommunalfuldmagten*|lovens|+lovens|reglernes)",
	"(ud_over|udover) hvad (en_kommune|kommunen|kommuner|loven|+loven|man) (må|tillader|kan_lovligt|lovligt)",
	"(vil|ville) være .. (usaglig*|diskriminer*|diskrimination|forskelsbehandling)",
	"(afskåret|forhindret|udelukket) fra .. " + law,
	"(spærrer|hindrer|forhindrer|forbyder|afskærer|udelukker|står|tillader|hjemler) (dog|imidlertid)? " + law,
	"(krænkelse|overtrædelse|overtræder|omgåelse|i_modstrid|i_strid) .. (" + laws + "|reglerne_om|princippet_om|" +
		"grundsætningen)",
	"(åbner|lægger|giver) ikke op for",
	"(fastsat|fastlagt|bestemt|reguleret) (i|af|ved) .. " + law + " .. kan .. ikke",
	"(reklame*|udlejning|salg|støtte|tilskud|bortvisning|betaling|offentliggørelse) .. (er|var) .. forbudt",
	"(kommunen|kommuner|byrådet|vi|man) .. (afskåret|forhindret|udelukket) fra at",
	"(er|bliver) (således|derfor|dermed|altså|hermed)? (udelukket|uladsiggørlig*) (efter|uanset|da|fordi|af)?",
	"som (kommunen|en_kommune|kommuner|man) .. ikke (må|kan)",
	"(eu-regler*|udbudsregler*|statsstøtteregler*) .. (udelukker|forbyder|forhindrer)",
}

// lawsNo is a law that says no to a thing: a refusal only where a wish is turned down, else it may
// be a limit that the wish keeps.
var lawsNo = []string{
	law + " (tillader|giver|åbner|rummer|hjemler|levner|rækker|muliggør) (dog|derfor|altså|imidlertid|desværre|" +
		"heller)? (ikke|ingen)",
	law + " giver (kun|alene) .. (ret|adgang|mulighed|hjemmel)",
	"(retligt|juridisk) er der (ikke|ingen)",
	"(jurist|juristen|jurister|juristerne|+jurist|+juristen|advokaten) (siger|sagde) nej",
	"ikke .. inden for (kommunens|en_kommunes|kommunale|kommuners) (opgaver|opgave|kompetence|beføjelser)",
	"ingen (lov|regel|regler|bestemmelse) (giver|tillader|hjemler)",
	"(er|være) (ikke_tilladt|forbudt|ikke_lovlig*)",
	"(overtræde|overtræder|bryde|bryder|omgå|kolliderer_med|kollidere_med|forenes_med|foreneligt_med|forenelig_med) .. " + law,
	law + " (sætter|står|lægger) .. (stopper|i_vejen|hindring*|grænse|grænsen|bom)",
}

// lawsDemand is what law demands: the ground of a refusal only where a wish is turned down.
var lawsDemand = []string{
	"(kun|alene|udelukkende) .. (gives|ydes|opnås|ske|anvendes|bruges) .. (som|hvis|når|til) .. " + law,
	law + " .. (kræver|forlanger|forudsætter|fastsætter|bestemmer|påbyder|skal|sikrer)",
	"(skal|må) .. (efter|ifølge|i_henhold_til) .. " + law, "(efter|ifølge|i_henhold_til) .. " + law + " .. (skal|må)",
	"kan .. (kun|alene|udelukkende|ikke) .. (efter|ifølge|i_henhold_til) .. " + law,
	"kan (efter|ifølge|i_henhold_til) .. " + law + " .. (kun|alene|udelukkende|ikke)",
	"(efter|ifølge|i_henhold_til) .. " + law + " .. kan .. (kun|alene|udelukkende|ikke)",
	"(kommunen|byrådet|kommunalbestyrelsen|udvalget|kommuner|vi|man|der) .. (ikke|ingen) .. (lov|ret|adgang|beføjelse*|kompetence) til",
}

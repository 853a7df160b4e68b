package faglighed

// onlyWayCues are what eneste-loesning listens for.
var onlyWayCues = map[string][]string{
	// én udpeges
	"eneste": {
		"eneste (*igt|*isk|*elt|*vel)? (*ige|*lle|*iske|*bare|*able|*erede|*te)? (*ige|*lle|*bare)? (løsning*|" +
			"metode|metoden|mulighed|muligheden|model|modellen|udvej|udvejen|alternativ|valgmulighed|" +
			"fremgangsmåde|beslutning|vej_frem|vej_ud)",
		"(ene|eneste) (*igt|*isk|*elt)? (" + possible + ")",
		"(ene|eneste) (*igt|*isk|*elt)? (" + possible + ") (" + options + ")",
		"eneste (*faglig*|egnede) (placering|placeringen|vej|valg|svar|middel|sted|måde|udfald)",
		"(er|som|bliver|tilbage) (den|det)? ene (*ige|*iske|*bare|*te)? (løsning|mulighed|model|placering|udvej|" +
			"vej|valg|svar|sted|måde|farbare_vej)",
		"ene (*ige|*elle|*iske|rette|*able|*erede) (løsning|metode|mulighed|model|udvej|placering|vej|valg|svar|" +
			"middel|sted|måde|udfald)",
		"(den|det) eneste .. (der|som|hvor|hvormed|hvorved|hvorpå) .. (kan|kunne|må) .. (ligge|placeres|bygges|" +
			"opføres|etableres|anlægges|indrettes|løse|opfylde|klare|imødekomme|dække|lade_sig_gøre|anbefales|" +
			"fungere|virke|lykkes|komme_på_tale|rumme|sikre|skaffe|gennemføres|lægges)",
		"eneste konklusion",
		// the relative clause needs no "som", and whatever it tells can be done in no other way
		"(den|det) (ene|eneste) (+e|+igt|+isk|+elt|+vist)? (+e)? (måde|middel|redskab|greb) .. (kan|kunne|lader_sig)",
		"(den|det) eneste .. (der|som|hvor) .. (opfylder|egner_sig|duer|virker|løser|dækker|lader_sig_forsvare|" +
			"lader_sig_gøre|kan_forsvares|er_forsvarlig*|giver_mening|kan_komme_på_tale|kan_anbefales|er_fagligt|" +
			"er_egnet|er_mulig|er_muligt|er_realistisk|lever_op|er_plads|holder)",
		"(kun|alene) (*grunden|*arealet|*placeringen|*løsningen|*modellen|*leverandøren) .. (kan|egner_sig|" +
			"opfylder|er_egnet|duer|dækker|løser)",
		"den eneste vej (frem|ud)",
		"eneste (måde|mulighed|vej|middel) .. (løses|løse|sikres|sikre|opnås|opnå|undgås|undgå|rettes|reddes|nås|" +
			"gennemføres|imødekommes)",
		"(kun|alene) ved at .. (kan|undgås|nås|opnås|lader_sig)",
		"(alene|kun) (en|et|den|ved) .. kan (løse|rette_op|afhjælpe|sikre|redde|dække|bringe|stoppe|vende)",
		"(kun|blot|alene) (er|findes|gives)? (én|een|1|ét|et_enkelt|en_enkelt|denne_ene|den_ene) (vej|mulighed|" +
			"løsning|udvej)",
		"(kun|blot|alene) (én|een|1|denne_ene|den_ene) måde at (få|" + solve + ")",
		"(kun|alene|udelukkende) .. er (fagligt|reelt|teknisk)? (forsvarlig*|realistisk*|holdbar*|farbar*|" +
			"tilstrækkelig*|gennemførlig*)",
		"(kun|alene|udelukkende) .. (løsning|løsningen|model|modellen|placering|placeringen|alternativ|" +
			"alternativet|forslaget) .. (lever_op|opfylder|duer|kan_anbefales|kan_forsvares|løser|kan_løse)",
		"(kun|blot|alene) (én|een|1|ét|et_enkelt|en_enkelt|et|en|denne_ene|den_ene|denne) (reel|reelt|mulig|" +
			"muligt|farbar|forsvarlig*|faglig*|holdbar*|realistisk|rigtig|rigtigt)? (løsning|mulighed|udvej|svar|" +
			"valg|konklusion|udfald|farbar_vej|vej_frem)",
		"(reelt|fagligt|realistisk|praksis) .. kun (én|een|ét) (løsning|mulighed|model|vej|udvej|måde|sted|svar|" +
			"valg|placering|konklusion)",
		"kun kan (afgøres|løses|besluttes|håndteres|gennemføres) på (én|en) måde",
		"kan (sagen|problemet|opgaven|det|udfordringen|behovet|kravene|manglen)? (kun|alene|udelukkende) (" +
			solved + "|besluttes|gøres|gennemføres|realiseres) (ved|med|gennem|hvis|sådan|her)",
		"kan (sagen|problemet|opgaven|det)? kun (afgøres|løses|besluttes|håndteres) på",
		"lader sig (kun|alene|udelukkende) (" + solve + ") (på|ved|med|gennem|hvis|sådan|her)",
		"kan (kun|alene|udelukkende) *es ved at",
		"(kan|lader_sig) ikke (" + solved + "|" + solve + ") uden (at|en|et|den|det|nye)",
		"uden (en|et) .. kan .. ikke (" + solved + ")", "(fagligt|reelt) udelukket at", "bydende nødvendig*",
		"(tilbage|herefter) (er|bliver|står) der? (kun|alene|blot) .. (at|lukning|salg|nedrivning|nedlæggelse|opsigelse|nybyg*)",
		"(kun|alene) (én|ét|en|et|den|det|denne|dette) .. (kommer_på_tale|komme_på_tale|er_på_tale|er_farbar|" +
			"kan_forsvares)",
		"(kun|alene) (én|ét|en|et|den|det) .. (løsning|placering|model) .. (kommer|komme) i betragtning",
		"(konklusion*|svaret|anbefaling*|udfaldet|valget|facit) kan .. kun (blive|være)",
		"(valget|løsningen|svaret|beslutningen|konklusionen|facit|resultatet|placeringen|anbefalingen) (giver|" +
			"siger|falder) .. sig selv",
		"(kun|alene) (denne|dette) .. (lader_sig|er_mulig*|er_realistisk*|er_forsvarlig*|virker|duer|kan_lade)",
		"er (reelt|i_praksis|fagligt)? eneste (udvej|mulighed|løsning|vej)", "fagligt er det kun",
		"(projektet|planen|løsningen|byggeriet|aftalen|ordningen|den|det) kan kun blive (til)? (noget|" +
			"virkelighed|alvor|muligt|mulig) .. (med|ved|hvis|gennem|som)",
		"kan (alene|kun|udelukkende) (ligge|placeres|bygges|opføres|etableres|anlægges|indrettes) (ved|i|på|her|" +
			"der|bag|ud)",
		"(det|den) eneste (valg|svar|greb|løsning)", "alternativløs*", "udelukker alle andre",
		"fagligt uforsvarligt at (vælge|gøre)",
		// ét svar, og kun det
		"(kun|alene|blot) .. (plads|rum|luft|basis|grundlag|lagt_op) (til|for) (" + one + ") (*ig|*igt|*isk|" +
			"*elt)? (" + answer + ")",
		"(levner|efterlader|rummer|giver) .. kun .. (" + one + ") (*ig|*igt|*isk|*elt)? (" + answer + ")",
		"(er|findes|gives) (der|således|altså|kun|derfor)? .. (" + one + ") (*ig|*igt|*isk|*elt)? (" + answer +
			") .. og (det|den) (er|hedder)",
		"er der (kun|altså|derfor)? én vej og det er",
		"én (vej|løsning|mulighed|model|placering) og kun én", "ét (svar|sted|valg) og kun ét",
		"(er|bliver|som|tilbage) (den|det) (ene|eneste) .. (kan|vil|tør|kunne|ville) .. (" + vouch + ")",
		"eneste .. (" + vouch + ")", "tilbage som (den|det) (ene|eneste)", "tilbage som eneste",
		"(tillader|efterlod|efterlader|levner) (kun|blot)? (" + one + ") (*ig|*igt|*isk|*elt|*bar)? (" + answer +
			")",
		"(ude_af_stand|ikke_i_stand) til at .. (andet|anden|andre)",
		"(er|bliver) der? (fagligt|reelt) kun (at|én|ét)",
		"(uden_om|udenom) .. (kommer|slipper) (man|vi|kommunen|@organer|*udvalget) ikke", "giver sig selv at",
		"alle veje fører", "ender (vi|man|det) .. (samme_sted|hver_gang|altid)",
		"(står|er|bliver) .. (" + one + ") (*ig|*igt|*isk|*elt)? (løsning|mulighed|model|placering|udvej|vej|" +
			"sted|svar) tilbage",
		"(" + one + ") (bud|tilbud|forslag|" + answer + ") tilbage (som|der) (holder|duer|kan|lever_op)",
		"hvad der er tilbage (når|efter)",
		"(" + expert + "|tallene|målingerne|alt|fakta|beregningerne|analysen|analyserne) (peger|taler|" +
			"siger) .. (på|for|i|til) (kun)? (" + one + ") (" + answer + "|retning|vej|ting)",
		"(ender|munder|lander) (enhver|hver|al|alle|hver_eneste) .. (vurdering|analyse|analyser|gennemgang|" +
			"overvejelse*|beregning*|betragtning*)",
		"(enhver|al|hver_eneste) (" + expert + ") .. (ender|lander|munder|peger|fører|taler)",
	},
	// alt andet benægtes
	"andet": {
		"(findes|er|ses|har|ser|eksisterer|foreligger) .. (ingen|ikke) (andre|nogen_andre|nogen|reelle|faglige|" +
			"realistiske|farbare|alternative) (faglig*|reelle|realistiske|forsvarlige|farbare|" +
			"egnede)? (mulighed*|løsning*|alternativ*|udvej*|valgmuligheder|handlemulighed*|måder|veje|" +
			"placeringer|modeller|redskaber|valg)",
		"(har|er|findes|ses|kender|ser|gives) .. (ikke|ingen) (nogen|noget)? (andre|andet) (*ige|*isk|" +
			"*ede)? (steder|sted|arealer|areal|grunde|veje|midler|redskaber|kandidater|bygninger|lokaler|" +
			"placeringer|handlemuligheder|greb|svar)",
		"(kan|lader_sig) .. ikke .. (ligge|placeres|placere|bygges|bygge|opføres|opføre|etableres|etablere|" +
			"anlægges|anlægge|indrettes|indrette) .. (andre_steder|andetsteds|et_andet_sted|noget_andet_sted)",
		"(intet|ikke|ikke_noget) andet end .. (lader_sig|kan|er_muligt|muligt|realistisk|forsvarligt|virker|duer|tilbage|holder)",
		"(kan|lader_sig) ikke? .. (gøres|løses|gøre|løse|gennemføres|gennemføre|indrettes|organiseres) anderledes",
		"(er|bliver) (reelt|i_praksis|fagligt|derfor|således|dermed)? (uundgåelig*|uafvendelig*)",
		"er (reelt|fagligt|derfor)? uomgængelig*", "(uundgåelig*|uomgængelig*|uafvendelig*) at",
		"(anden|andet|andre|øvrige|alternative) (" + options + ") .. (kommer|er|kan|lader|vil) .. (ikke|" +
			"næppe) .. (" + barred + ")",
		"(anden|andet|andre|øvrige|alternative) (" + options + ") (ikke|næppe) (kommer|er|kan|lader|vil) .. (" +
			barred + ")",
		"(nogen|noget) (anden|andet|andre) (reel|reelt|egentlig|egentligt)? (løsning|mulighed|model|vej|" +
			"placering|alternativ|svar) (har|kan) .. ikke",
		"(ingen|intet|ikke_en_eneste) (anden|andet|andre) (" + wayOut + ") .. (egnet|egner|egnede|opfylder|" +
			"lever_op|holder|kan|duer|løser|realistisk*|mulig*)",
		"(ikke|aldrig) (haft)? (noget|et) (reelt|egentligt)? valg", "(ikke|intet) noget at vælge (imellem|mellem)",
		"valget er .. (givet|truffet|afgjort)", "(et)? valg uden alternativ*",
		"ingen vej (forbi|tilbage|udenom|uden_om)", "(er|findes) (reelt|i_praksis|fagligt)? uden alternativ*",
		"(andet|alt_andet|andre_løsninger|øvrige_løsninger) (lader_sig_ikke|kan_ikke|er_ikke_muligt|" +
			"er_ikke_mulige|dur_ikke|duer_ikke|virker_ikke)",
		"(intet|ingenting) andet .. (lader_sig|løser|duer|dur|virker|hjælper|rækker|komme_på_tale|er_muligt|" +
			"er_realistisk|er_forsvarligt|kan_anbefales|giver_mening)",
		"(ingen|ikke) (andre|anden|andet) .. (komme_i_betragtning|komme_på_tale|er_forsvarlig*|er_mulig*|" +
			"er_realistisk*|er_brugbar*|kan_anbefales|duer)",
		"andre (tiltag|løsninger|indgreb|midler) er .. (nytteløs*|virkningsløs*|udsigtsløs*|umulig*|urealistisk*)",
		"(alt|ethvert|enhver|alle|hvad_som_helst) (andet|anden|andre) .. (er|vil_være|ville_være|må_anses|" +
			"vil_blive|er_og_bliver) .. (" + hopeless + ")",
		"(ikke|umulig*|udelukket|næppe) .. (+es|" + solve + ") .. på (anden|andre|nogen_anden|en_anden|nogen_andre) (vis|måde|måder)",
		"(kan|har|ser) .. (ikke|hverken) .. (pege_på|finde|fundet|se|få_øje_på|anvise|øje_på) .. (anden|andre|" +
			"alternativ*) (løsning*|mulighed*|model*|måde|måder|vej|veje|udvej*|placering*|alternativ*)",
		"(findes|er|foreligger|eksisterer|ses|ser|kender|har|gives) .. (ikke|ingen|intet) (noget|nogen|nogle|" +
			"et)? (*elt|*elle|*igt|*ige|brugbart|brugbare)? (alternativ|alternativer) (til|end)",
		"(findes|er) (ikke_noget|intet) (reelt|fagligt|realistisk)? alternativ",
		"(ingen|ikke_nogen) anden (vej|løsning|mulighed|udvej|farbar_vej|måde)",
		"(alle|samtlige|hver|enhver|ethvert|alt) (andre|anden|andet|øvrige) .. (" + outOfPlay + ")",
		"(alle|samtlige|hver|enhver|ethvert) (andre|anden|andet|øvrige) (" + options + ") .. (" + hopeless + "|" +
			"falder|strander|kuldsejler)",
		"(anden|andet|andre|øvrige) (" + options + ") (er|vil_være|ville_være|må|kan|synes) .. (" + hopeless +
			"|" + outOfPlay + ")",
		"andet (er|vil_være|ville_være|må|kan|forekommer) .. (" + outOfPlay + "|uforsvarlig*|uansvarlig*|umulig*)",
		"(er|bliver) (alt)? andet (" + outOfPlay + ")", "på forhånd (dømt_ude|udelukket|givet|opgivet)",
		"(alternativ|alternativer|anden_vej|anden_mulighed|anden_løsning|anden_udvej|andre_veje|andre_muligheder|" +
			"andre_løsninger|andre_udveje) (findes|eksisterer|foreligger|er_der|ses|gives|har_vi|" +
			"har_kommunen) .. ikke",
		"ikke .. på (andre|anden) (vilkår|måde|måder|betingelser) end",
		"(nogen|noget|nogle) (anden|andet|andre)? (reel|reelt|egentlig|egentligt|brugbar*|farbar)? (" + wayOut +
			") .. (findes|eksisterer|foreligger|er_der|ses|gives|har_vi|kan_vi) .. ikke",
		"(ikke|ingen) .. (mulighed*|udvej*|løsning*|alternativ*|vej|veje) (ud_over|udover|bortset_fra|andet_end)",
		"(ikke|ingen) .. (anden|andre) (" + wayOut + ") end",
		"(intet|ikke_noget|ikke_nogen|ikke_et) (reelt|egentligt|rigtigt|fagligt) valg", "intet valg",
		"(ikke_noget|ikke_andet|ikke_noget_andet) valg (end|i_sagen|tilbage)",
		"(levner|efterlader|overlader) .. (ingen|intet|ikke_noget|ikke_andet) (anden|andet|andre|reelt)? (valg|udvej*|vej)",
		"(ikke|intet|næppe) .. (gøre|vælge|foreslå|anbefale|indstille|beslutte) (andet|noget_andet|" +
			"anderledes) end",
		"(ikke|intet) .. (andet|anden|andre) (åbent|åben|åbne|tilbage|at_gøre) (for|end)",
		"(uden|ikke|ingen) (andre|andet|anden) (valg|mulighed*|udvej*|vej|veje|løsning*) end",
		"ikke mening at .. (andet|andre|anden)", "ingen (vej|veje) (uden_om|udenom)",
		"ingen (" + expert + "|ansvarlig|seriøs) .. (andet|anden|andre|alternativ*)",
		"ingen .. med (faglig|indsigt|forstand|kendskab|øje) .. (andet|anden|andre)", "(kommer|slipper) .. ikke (uden_om|udenom) at",
		us + " .. (er|ser_sig|bliver) .. (nødt|tvunget|nødsaget|henvist) til at (" + drastic + ")",
		"(er|bliver|ser) " + us + " (sig|derfor|reelt)? (nødt|tvunget|nødsaget|henvist) til at (" + drastic + ")",
	},
	"undtag": {
		"(én|en) vej (ind|ud|til|gennem|over|ned|op|rundt)",
		"mener", "ifølge", "høringssvar*", "loven*", "lovens",
		"(efter|ifølge|jf) (den|denne|samme|disse|de)? (bestemmelse*|paragraf*|regel|reglen|regler|reglerne)",
		"lovgivning*", "bekendtgørelse*", "§", "retskrav*", "bunden", "medmindre", "tilladelse*", "fordi", "undersøgt", "skriver",
		"(hvis|såfremt|når|medmindre|omfang) .. på (anden|andre) (vis|måde|måder)",
	},
	"andres": {
		"(tilskud*|*tilskuddet|dispensation*|støtte*|rabat*|adgang|refusion*|fritagelse*|lån|lånet|garanti*|" +
			"licens*|kontakt*|de) .. (kun|alene|udelukkende) (opnås|nås|sikres|skaffes|findes)",
		"(på|af) andre grunde",
		"(kom|kommet|kommer|fik|fået|modtaget|modtog|indkommet|indkom|indløb|indløbet|afgivet|gav|sendt|givet|" +
			"høringen) .. svar",
		"svar (fra|i_høringen|på_høringen)",
		"(kun|alene) (en|et) (tredjedel|fjerdedel|femtedel|tiendedel|mindretal|del|lille|halv*|brøkdel|håndfuld)",
		"(langt_fra|langtfra|næppe|hverken|ingenlunde) .. eneste",
		"ikke andre (steder|veje|midler|svar) (i|på) (budgettet|rammen|kommunen|området|listen)",
		"(støj*|støv*|gene|gener|generne|ventetid*|forsinkelse*|kø|køer|trængsel*|forstyrrelse*|lugt*|udsving|" +
			"spild|svind|afbrydelse*|stigning*|+stigning|prisstigning*) .. uundgåelig*",
		"(" + served + ") har .. (ikke|ingen|kun) ", "(ingen|hverken|ikke) (af|den|det) .. eneste",
		"noget valg mellem", "eneste mulige (dag|dato|tidspunkt|uge|termin|måned|tid)",
		"(når|efter_at|indtil|før|hvis|inden|så_snart) valget er",
		"(kun|alene|blot) (én|ét|en|een|et) .. (er|blev|var) (prissat|beregnet|undersøgt|belyst|tegnet|beskrevet|" +
			"vedlagt|afleveret|indkommet|kommet|modtaget)",
		"eneste (mulighed|vej|måde) for (unge|børn|borger*|ældre|elever*|beboer*|foreninger*|de|dem|familier*|" +
			"mange|nogle|bilister*|cyklister*|fodgængere)",
		"(måle|måles|beskrive|beskrives|udtrykke|formulere|opgøre|opgøres|dokumentere|dokumenteres|vise|vises|" +
			"betale|betales|kontakte) .. på (anden|andre) (vis|måde|måder)",
	}, // no claim about the matter
	"undtag-sag": {"(undersøgt|vurderet|overvejet) og (fravalgt|forkastet|afvist)"},
	// that the law leaves no choice, told beside it
	"bundet": {
		"(loven|reglerne|bekendtgørelse*|bestemmelse*|§|påbud*) .. (binder|kun|ikke|forbud*|forbyder)",
		"intet skøn", "legalitetskontrol*", "(retskrav|bunden)",
	},
	// what else was looked at, told of one by one
	"set-paa": {
		"(undersøgt|undersøgte|overvejet|overvejede|set_på|kigget_på|regnet_på|afprøvet) (to|tre|fire|fem|seks|" +
			"flere)",
		"(valgt_fra|fravalgt|lagt_væk|forkastet|sorteret_fra|taget_ud) .. (da|fordi|for|idet|eftersom)",
		"(undersøgt|undersøgte|overvejet|overvejede|set_på|kigget_på|regnet_på|afprøvet) .. (en|et|at|om|både)",
		"(en|et) .. (er|blev|var|har_været) .. (undersøgt|overvejet|vurderet|drøftet|afprøvet) .. (men|kan|ville|viste)",
	},
}

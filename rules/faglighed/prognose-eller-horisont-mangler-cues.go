package faglighed

// forecastCues are what prognose-eller-horisont-mangler listens for.
var forecastCues = map[string][]string{
	"kapacitet": {
		institutions + " .. (flyttes_sammen|flytter_sammen|rykkes_sammen)",
		institutions + " (får|får_også|mister) .. (spor|klasse|klasser|gruppe|stue|senge|værelser) (mere|ekstra|" +
			"mindre|færre|flere)",
		few + " (spor|klasser|senge|værelser) (mere|ekstra|færre|flere)",
		"(købes|køber|køb|erhverves|lejes|ombygges|bygges_om) .. (hus|huset|villa|ejendom|ejendommen|bygning|" +
			"bygningen|gård|grund|grunden|lokaler) .. til (et|en|nyt|ny)? " + institutions,
		"(opstilles|opsættes|opstille|opstilling|lejes) .. pavillon* .. (klasse|klasser|stue|stuer|børn|elever|gruppe|grupper)",
		"(normeringen|normering|pladstallet|børnetallet|holdstørrelsen) .. (hæves|sænkes|øges|nedsættes|ændres|" +
			"udvides|reduceres|fordobles) .. (fra|til|med|så)",
		"(hæve|sænke|øge|nedsætte|ændre|fordoble) .. (normeringen|pladstallet)",
		"(modtages|modtage|rumme|rummes|betjene|betjenes|optage|optages|behandle|behandles|indskrives|indskrive|" +
			"visiteres) .. (flere|færre|dobbelte|halve|dobbelt_så_mange|halvt_så_mange) .. (" + comers + ")",
		"(ansættes|ansætte|afskediges|opsiges|nedlægges|færre|flere) .. (dagplejere|kommunale_dagplejere)",
		few + " " + institutions + " mod " + few, "fra " + few + " til " + few + " " + institutions,
		places + " .. (ændres_til|konverteres|ommærkes|overgår_til|gøres_til|omdannes)",
		"(omdannelse|konvertering|ændring) af .. " + places + " .. til",
		"skoledistrikt* .. (lægges|sammenlægges|nedlægges|samles|slås)",
		change + " .. " + institutions, "(ophør|samling) af " + institutions,
		"(struktur|strukturen) (for|på|af) " + institutions, "færre " + institutions,
		institutions + " .. (lukkes|lukke|lukker|nedlægges|nedlægge|udbygges|udvides|sammenlægges|opføres|" +
			"afvikles|fusioneres|ophører|ophøre|halveres|samles|bliver_til_én|bliver_til_et|bliver_til_en|" +
			"bliver_én|bliver_til_to|forenes|udfases|omdannes|tages_ud_af_brug)",
		"(bliver|gøres|lægges|smeltes) (sammen)? til (én|et|en|to) " + institutions,
		"(oprettes|oprette|etableres|etablere|åbnes|åbne|bygges|bygge|starte|startes) (et|en|ét|én|to|tre) (nyt|" +
			"ny|nye|ekstra)? " + institutions,
		"(samle|samles|samling) .. (*skoler|*skolerne|plejehjem*|plejecent*|børnehuse|børnehusene|" +
			"daginstitutioner|børnehaver|institutioner|dagtilbud) .. (én|en|et|på|færre|i)",
		"(ny|nyt|nye) " + institutions,
		institutions + " .. (flytter_ind|flyttes_ind|lægges_under|lægges_ind|bliver_en_del_af|slås_sammen|" +
			"lægges_sammen|skæres_ned|halveres)",
		"(slå|slås|slår|lægge|lægges) .. " + institutions + " .. sammen",
		institutions + " .. (slås|lægges) sammen",
		"(oprette|oprettes|etablere|etableres|etablering|oprettelse|bygge|bygges|opføre|opføres|opførelse|" +
			"nedlægge|nedlægges|nedlæggelse|udvide|udvides|udvidelse|afvikle|afvikles|afvikling|reduktion|halvering) .. # .. " + places,
		few + " (flere|færre|nye|ekstra) " + places,
		few + " (pladser|+pladser|plejeboliger|stuer) (mere|mindre|ekstra|færre|flere)",
		few + " .. " + places + " mod " + few,
		"(indrettes|åbnes|hjemtages|indrette|åbne) " + few + " .. " + places,
		"antallet af .. " + places + " .. (hæves|sænkes|fordobles|sættes_op|sættes_ned)",
		places + " .. (laves_om|omlægges|tages_ud_af_brug|hæves|sænkes|fordobles)",
		"(en|én|to|tre) (ekstra|yderligere) (stue|stuer|gruppe|grupper|børnegruppe|vuggestuegruppe|" +
			"børnehavegruppe|modtageklasse*|specialklasse*)",
		"(reduktion|halvering|nedskæring|udvidelse|forøgelse) .. (antallet_af|af) (pladser|+pladser|plejeboliger|stuer)",
		"(opsætte|opsættes|lejes|købes|indrettes) .. (vuggestuepladser|børnehavepladser|dagtilbudspladser|" +
			"skolepladser|plejeboliger|plejepladser)",
		"(ombygges|bygges_om|indrettes|omdannes|ombygning|omdannelse) .. til .. # (værelser|pladser|boliger|stuer|plejeboliger)",
		"(kapacitetstilpas*|kapacitetsudvid*|kapacitetsudbyg*|kapacitetsplan*|skolestruktur*|dagtilbudsstruktur*|" +
			"plejehjemsstruktur*|institutionsstruktur*)",
		"(kapacitet|kapaciteten|antallet_af_pladser|pladstallet) .. (øges|udvides|reduceres|tilpasses|sænkes|" +
			"nedjusteres|forøges|beskæres)",
		"(øge|udvide|reducere|tilpasse|sænke|forøge|udvidelse|reduktion|tilpasning) .. (kapacitet|kapaciteten|antallet_af_pladser)",
		"(*klasser|*klasse|overbygning*|udskoling*|indskoling*|mellemtrin*|klassetrin|+grupper|" +
			"+grupperne) .. (flyttes|samles|lukkes|nedlægges|afvikles) .. (skole*|*skolen|*skole|børnehus*|*huset|fra)",
		"(byggeri|byggeriet|bygges|opføres|opførelse) .. af? .. " + institutions,
		"(frigives|afsættes|reserveres|anlægsbevilling) .. til (en|et|ny|nyt)? " + institutions,
		"(pladser|pladserne|spor|plejeboliger|grupper|stuer|+pladser|+pladserne) .. (omdannes|inddrages|opgives|" +
			"afvikles|afskaffes|reduceres|sættes_ned|øges|nedsættes|nedlægges|udvides|skæres|halveres|bortfalder)",
		"(reducere|reduceres|nedsætte|øge|nedlægge|nedlægges|halvere|færre) .. (pladser|spor|plejeboliger|stuer|" +
			"dagtilbudspladser|+pladser)",
		"dagpleje* .. (lukkes|nedlægges|afvikles|samles)", "(afvikling|lukning|nedlæggelse) af dagpleje*",
		"boligudbygning*",
	},
	// what makes more or less room whatever else is named beside it
	"rum": {
		"antallet af (pladser|hold|elever) .. (*skolen|klubben|klubberne|fritidscent*) .. (skæres|beskæres|" +
			"sænkes|øges|hæves|halveres|fordobles)",
		"(undervisning*|klassetrin|overbygning*|udskoling*) .. (ophører|flyttes_til|samles_på)",
		"(ungdomsskole*|musikskole*|fritidscent*) (afdeling|afdelingen|filial*) .. (lukkes|nedlægges|flyttes|" +
			"samles)",
		"(ungdomsskole*|musikskole*|kulturskole*|billedskole*) .. (udvides|udvide|oprettes|oprette|nedlægges|" +
			"skæres) .. # (pladser|hold|elever)",
		"(et|en|ét|to) (nyt|ny|ekstra)? *bassin .. (mere|tilføjes|bygges|etableres)",
		"(tilføjes|etableres|bygges|anlægges|får|indrettes) (et|ét|to|der_et) (nyt|ekstra)? *bassin",
		"(svømmehal*|*bassin|*bassinet) .. (bygges|udvides|opføres|anlægges)",
		"(udvidelse|udvides|opførelse|opføres|bygges) .. (*bassin|*bassinet|svømmehal*)",
	},
	// what is done, of an institution that only the title names
	"handling": {
		"(lukkes|lukker|nedlægges|afvikles|fusioneres|ophører|udfases|halveres)",
		"(udvides|reduceres|indskrænkes|beskæres) (med|fra|til) " + few + " (boliger|pladser|plejeboliger|stuer|" +
			"grupper|lejligheder|værelser|børn|elever|beboere)",
		few + " (boliger|lejligheder|stuer|værelser|grupper) .. (tages_ud_af_brug|nedlægges|lukkes|opgives|" +
			"omdannes|ændres_til|konverteres)",
		"(lægges|slås) sammen",
	},
	// where people come; a closing matters, a new one mostly follows a wish
	"steder": {
		"(luk|lukke|lukkes|lukker|lukning|lukningen|nedlæg|nedlægge|nedlægges|nedlægger|nedlæggelse|nedlæggelsen|" +
			"afvikle|afvikles|afvikling|sammenlægning|sammenlægge) (af)? .. " + services,
		services + " .. (lukkes|lukke|lukker|nedlægges|nedlægge|afvikles|sammenlægges|slås_sammen|lægges_sammen|" +
			"ophører|samles_i|samles_på)",
		"fra " + few + " til " + few + " " + services, "færre " + services,
	},
	"lidt": {
		"(ferie*|sommerferie*|lukkedag*|lukkeuge*|åbningstid*|åbent|julen|jul|weekend*|aften|aftenen|natten|" +
			"morgenen|kl|klokken|uge|uger|timer|mandag*|tirsdag*|onsdag*|torsdag*|fredag*|lørdag*|søndag*)",
		"(midlertid*|ombygning*|renover*|istandsæt*|tag|taget|dør|døren|hylde*|magasin*|vej|vejen|stien|busrute*|" +
			"rute|ruten|parkering*|adgang|adgangen|indgang*|anlægsregnskab*|tidligere|nedlagte|gamle|varme|" +
			"varmen|vand|vandet|luft|ventilation*)",
		"(sal|salg|sælges|udbud|leder|ledelse|bestyrelse*|takst*|vedtægt*)", "(lukkes|lukke|lukker) (ned|op|inde|ude|for|om)",
	},
	// of a talk, whose recommendation names nothing: what its title is about, and what is weighed
	"sted": {
		institutions,
		"(dagtilbudspladser|+pladser|plejeboliger|ældreboliger|skolepladser|vuggestuepladser|børnehavepladser|" +
			"plejepladser|kapacitet|kapaciteten)",
	},
	"overvejes": {
		"(nedlægge|nedlægges|nedlægger|bygge|bygges|opføre|opføres|etablere|etableres) .. # (boliger|pladser|" +
			"plejeboliger|stuer|grupper|+pladser)",
		"(mangel|manglen|behov|behovet|underskud*) (på|for|af) (flere)? (pladser|+pladser|plejeboliger|" +
			"ældreboliger|boliger)",
		"# (pladser|plejeboliger|+pladser) (fra|i|ved|på)",
	},
	"andet": {
		"(parkeringsplads*|p-plads*|praktikplads*|+praktik|sommerhus*|campingplads*|bådplads*|legeplads*|" +
			"arbejdsplads*|+arbejdspladser|rasteplads*|byggeplads*|torveplads*|genbrugsplads*|stadeplads*|" +
			"siddeplads*|ladeplads*|cykelplads*|holdeplads*|+holdepladser|markedsplads*|festplads*|" +
			"containerplads*|elevplads*|lærlingeplads*|kolonihave*|kvalitetsstandard*|genoptræningsplan*|" +
			"genoptræningsforløb*|nytteindsats*|fleksjob*|løntilskud*|kursusplads*|gravplads*|+gravpladser|" +
			"teltplads*)",
		"samles (op|ind|i_en_rapport|i_et_notat)",
		"(ferie*|sommerferie*|lukkedag*|lukkeuge*|åbningstid*|åbent|holder_lukket|julen|jul)",
		"(vej|vejen|vejs|gade|gaden|sti|stien|trafik*|gennemkør*|bom|bomme|kryds|parkering*|cykelsti*|skolevej*)",
		"(forvaltning|forvaltninger|direktør|direktion)",
		"(lukker|lukkes|lukke) (kl|klokken|tidligere|senere|ned|op|om|for)",
		"(buffet*|bod|boden|cafe|cafeen|café|caféen|kiosk*|kontorplads*|+kontorpladser)",
		"(køkken*|svømmesal*|kantine*|legeplads*|toilet*|gymnastiksal*|tag|taget|ventilation*|udstyr|inventar|it|" +
			"wifi|skolegård*|tilsyn*|vedtægt*|styrelsesvedtægt*|leder|ledelse|bestyrelse*|skolebestyrelse*|" +
			"principper|kvalitetsstandard*|takst*|skoleår*|madordning*|klubtilbud|musikskole*|aftenskole*|" +
			"daghøjskole*|højskole*|ungdomsskole*|billedskole*|kulturskole*|naturskole*)",
		"(rengøring*|+rengøring|korps|korpset|+korps|+korpset|pedel*|vikar*|teknisk_service|serviceleder*|" +
			"indkøb*|lønadministration*|bogholderi*)",
		"(lukkede_døre|lukket_punkt|lukket_møde|lukket_dagsorden)",
		"(midlertidig|midlertidigt)",
		"midlertidige (lukning*|flytning*|placering*|lokaler|pavillon*|løsning*|rammer|bygninger|" +
			"foranstaltninger)",
		"(salg|sælge|sælges|køb|leje|lejemål|udlejning) .. (tidligere|nedlagte)",
		"(tidligere|nedlagte|gamle) " + institutions,
		"(folkeskolen|folkeskolens|højskolen|ordning|ordningen|forsøg|forsøget|projektet|samarbejde*|" +
			"undervisning*|lektie*|indsats|indsatsen|aftale|aftalen|adgang)",
		"(kontrakt|kontrakten|kontraktindgåelse*|totalentreprenør*|anlægsregnskab*|evaluering*|navn|navngiv*|" +
			"indvielse*)",
		"(uddannelse|uddannelser|kursus|kurser)",
		"(frokost|frokosten|frokostordning*|legeordning*|prøveordning*|platform|platformen|byggeudvalg*|" +
			"procesplan*|sommerskole*|sommertilbud*|handicapplads*|+handicappladser|stoppested*|saltning*)",
		"visitationen til", "af leverandøren",
		"(dyrere|fordyrelse*|merudgift*|tillægsbevilling*) .. (byggeri|byggeriet|opførelse|opførelsen|udvidelse|" +
			"udvidelsen|anlægsbevilling*)",
	},
	// one leader of houses that all remain: as many places as before
	"ledelse": {"(fælles|én|ét|en|samlet) (leder|ledelse|lederteam|bestyrelse)"},
	"boliger": {
		"# (nye|almene)? (boliger|rækkehuse|lejligheder|familieboliger|ungdomsboliger|parcelhuse|parcelhusgrunde|" +
			"boliggrunde|byggegrunde|grunde|boligenheder|etageboliger)",
	},
	"plan": {
		"(lokalplan*|*lokalplan|*lokalplanen|kommuneplantillæg*|helhedsplan*|udviklingsplan*|byudvikling*|" +
			"boligområde*|udstyk*|byggemodn*|planforslag*|rammelokalplan*)",
		"tilsagn .. (boliger|+boliger)",
	},
	"rummer": {"(planen|lokalplanen|planforslaget|forslaget|der) .. (åbner|giver|muliggør|udlægger|opføres|rummer)"},
	"plads": {
		"(plads|pladser|kapacitet*|rummes|rumme) .. (skole*|*skolen|dagtilbud*|børnehus*|daginstitution*)",
		"(skole*|*skolen|dagtilbud*|børnehus*|daginstitution*) .. (plads|pladser|kapacitet*|rummes|rumme)",
		"(boligbehov*|udbygningstakt*|boligmarked*|boligefterspørgsel*|indbyggere)",
	},
	"prognose": {
		"prognose*", "*prognose", "*prognosen", "*prognoser", "*prognoserne", "fremskriv*", "*fremskrivning",
		"*fremskrivningen", "demograf*", "befolkningsudvikling*", "befolkningstilvækst*", "befolkningstal*",
		"kapacitetsanalyse*", "kapacitetsberegning*", "behovsanalyse*", "boligprogram*", "pladsbehov*", "kapacitetsbehov*",
		"(børnetal*|elevtal*|ældretal*|fødselstal*|fødsler|fødslerne|børn|elever|ældre|årgange|årgangene|" +
			"folketal*|indbyggertal*|beboere|ansøgere|indskrevne|efterspørgsl*|behov|behovet|" +
			"antallet_af) .. (forventes|ventes|forudses|vil_stige|vil_falde|vil_vokse|stiger_frem|falder_frem|" +
			"frem_mod|frem_til|de_næste|de_kommende)",
		"(forventes|ventes|forudses) .. (flere|færre|mangle|behov|pladser|stige|falde) .. (børn|elever|ældre|" +
			"årige|pladser|frem_mod|frem_til|de_næste|de_kommende)",
		"vil .. (flere|færre|mangle|behov|stige|falde) .. (børn|elever|ældre|årige|frem_mod|frem_til|de_næste|" +
			"de_kommende)",
		"vil .. (mangle|behov|brug) .. pladser",
		"(kommende|næste) (+årsperiode|+årsperioder|år|årti|perioder) .. (ventes|forventes|forudses|regnes_med)",
		"(ventes|forventes|forudses) .. (født|fødsler|årgange|årgang|tilflyttere)",
		"(regner|regnes|forventer|forventes|venter|ventes|skønner|skønnes|anslår|anslås) .. # (elever|børn|" +
			"borgere|beboere|ældre|pladser|plejeboliger|boliger|brugere|ansøgere)",
		"i skoleåret (2027/28|2028/29|2029/30|2030/31|2031/32|2032/33|2033/34|2034/35|2035/36|2036/37) .. # (elever|børn)",
		"(behov|behovet|+behov|+behovet) .. i? (2028|2029|2030|2031|2032|2033|2034|2035|2036|2037|2038|2039|2040|" +
			"2045|2050)",
		"(mangler|mangle|mangel|underskud) .. pladser .. (fra|i|inden) (2027|2028|2029|2030|2031|2032|2033|2034|" +
			"2035|2036|2037|2038|2039|2040)",
		"efterspørgsl* (svinger|stiger|falder|vokser)",
		"(elevgrundlag*|børnegrundlag*|befolkningsgrundlag*|kundegrundlag*|søgning*|indskrivning*|" +
			"årgangene) .. (falder|stiger|vokser|ventes|forventes|faldende|stigende|frem)",
		"fra # .. til # .. (børn|elever|borgere|brugere|ældre|beboere|indbyggere)",
		"# (flere|færre) (børn|småbørn|+børn|pensionister|elever|ældre|borgere|brugere|indbyggere|over|under)",
		"(regnet|regner|regnes) videre", "længere (frem)? end til (2027|2028|2029|2030|2031|2032|2035)",
		"(spå|spår|spås|forudsige|forudsiger|forudsiges)", "(*-årige|børn|elever|ældre|derover) går fra # til #",
		"(flere|færre|antallet|antal|andelen|pct|procent|stiger|falder|vokser) .. (*-årige|*-årig)",
		"(*-årige|*-årig) .. (stiger|falder|vokser|flere|færre|forventes|ventes|frem)",
		"(flere|færre) (børn|elever|småbørn|ældre|borgere|indbyggere|unge|familier) .. (inden|i|frem_til|" +
			"frem_mod|til) (2028|2029|2030|2031|2032|2033|2034|2035|2036|2037|2038|2039|2040|2045|2050)",
		"om (#|fem|ti|otte|seks|tolv|femten|tyve) år .. (#|ventes|forventes|vil|flere|færre)",
		"(aldersgruppe*|aldersklasse*|befolkningen|befolkningstal*) .. (vokser|stiger|falder|øges|mindskes|peger)",
		"# .. over (65|67|70|75|80|85) år",
		"(andel|andelen|antal|antallet|gruppen|stiger|vokser|falder) .. over (65|67|70|75|80|85) år",
		"(vil|er|bliver|bor) .. # (børn|elever|ældre|borgere|årige|0-2-årige|3-5-årige|6-16-årige) .. i (2028|" +
			"2029|2030|2031|2032|2033|2034|2035|2036|2037|2038|2039|2040|2045|2050)",
		"i (2028|2029|2030|2031|2032|2033|2034|2035|2036|2037|2038|2039|2040|2045|2050) .. # (børn|elever|ældre|borgere|årige)",
	},
	// how far ahead: an answer only of people or of what they need
	"sigt": {
		"(på_lang_sigt|på_længere_sigt|langsigtede)",
		"de (næste|kommende) (#|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|femten|tyve) år",
		"frem (mod|til) (2029|2030|2031|2032|2033|2034|2035|2036|2037|2038|2039|2040|2045|2050)",
		"(i_løbet_af|på|over|inden_for) (de|det) næste (år|årti|årtier)",
	},
	"behov": {
		"(behov|behovet|+behov|+behovet|efterspørgsel*|kapacitet*|pladser|+pladser|rumme|rummes|elevtal*|" +
			"børnetal*|+tallet|+tal|antal|antallet|familier|husstande|tilflytning*|tilflyttere|befolkning*|" +
			"boliger|unge|småbørn|klasser|spor|besøg|besøgende|brugere)",
	},
	"uvedkommende": {
		"plads til # (flere|færre)",
		"(rummer|rumme|modtage|modtages|modtager|optage|betjene|betjenes) .. # (flere|færre)",
		"normering* .. fra # til #",
		"(budgetprognose*|regnskabsprognose*|tidsprognose*|likviditetsprognose*|økonomiprognose*|" +
			"forbrugsprognose*|årsprognose*|kvartalsprognose*|vejrprognose*|prisprognose*|renteprognose*|" +
			"indtægtsprognose*|sygdomsprognose*)",
		"(regnes|regne) videre på",
		"(er|var|har|blev|skyldes) .. (flere|færre) .. end (forudsat|ventet|budgetteret)",
		"(budgettet|budget|rammen|beløbet|taksten|taksterne|udgiften|priser|lønninger) .. fremskriv*",
		"fremskriv* .. (pris|priser|løn|p/l)",
		"prognose* for .. (byggetid*|byggeriet|tidsplan*|anlæg*|økonomi*|budget*)",
		"(lønfremskriv*|prisfremskriv*|*lønfremskrivning|*lønfremskrivningen)",
		"(teknisk|tekniske) fremskrivning*",
		"antallet af (ansøgninger|henvendelser|klager|biler|ture|kørsler|anmeldelser|sager)",
		"(virkningen|effekten|prisen|priserne) .. forudsige*",
		"prognose* (for|ved|af) .. (*sår|sygdom*|heling*|helbred*|bedring|patient*|behandling*|diagnose*|vejret|" +
			"forbruget|regnskabet|renten|priserne|årets)",
	},
	"fremtid": {"(2028|2029|2030|2031|2032|2033|2034|2035|2036|2037|2038|2039|2040|2045|2050)"},
	"folk":    {"(børn|elever|ældre|borgere|beboere|brugere|indbyggere|*-årige|årige|fødte|fødsler|folketal*|personer)"},
	"fravalgt": {
		"ikke (lagt_til_grund|lavet|udarbejdet|indgår|indgået|medtaget|foreligger|brugt|anvendt|inddraget|" +
			"beregnet|opdateret|taget_højde|med)",
		"ingen (prognose|prognoser|fremskrivning)",
		"(får|modtager|forelægges|fremlægger) .. (prognose|pladsbehovet) (hver|hvert|i|senere|inden|ved)",
		"(set_bort_fra|foreligger_ikke|udarbejdes_senere|indgår_ikke)",
	},
	"grund": {"(fordi|da|idet) .. (lille|små|få|samme|uændret|midlertidig*)", "i stedet .. (lagt_til_grund|bygger|brugt)"},
}

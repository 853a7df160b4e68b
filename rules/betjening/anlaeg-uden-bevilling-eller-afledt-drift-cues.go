package betjening

// constructionCues are what anlaeg-uden-bevilling-eller-afledt-drift listens for.
var constructionCues = map[string][]string{
	"giver": {
		"(anlægsbevilling|anlægsbevillingen|rådighedsbeløb|rådighedsbeløbet) .. (gives|giver|meddeles|bevilges|" +
			"frigives|frigivet|godkendes|søges)",
		"(gives|give|giver|meddeles|meddele|bevilges|bevilge|frigives|frigive|frigiver|søges|ansøges|" +
			"godkendes) .. (anlægsbevilling|anlægsbevillingen|rådighedsbeløb|rådighedsbeløbet|anlægsmidler*)",
		"(anlægsbevilling|anlægsbevillingen) (på|til)", "(frigivelse|frigivelsen) af",
	},
	"bygger": {
		"(opføre|opfører|opføres|opførelse|opførelsen|bygges|bygge|bygger|etableres|etablere|etablerer|" +
			"etablering|etableringen|anlægges|anlægge|anlægger|anlæg_af|nyanlæg*|udvides|udvide|udvider|" +
			"udvidelse|udvidelsen|renoveres|renovere|renoverer|renovering|renoveringen|ombygges|ombygge|ombygger|" +
			"ombygning|ombygningen|istandsættes|istandsættelse|nybyggeri|opsættes) .. " + worksNouns,
		worksNouns + " .. (opføres|bygges|etableres|anlægges|udvides|renoveres|ombygges|istandsættes)",
		"(ny|nyt|nye) " + worksNouns,
	},
	"rejser": {
		"(opføre|opfører|opføres|bygges|bygge|bygger|ombygges|ombygge|ombygger|tilbygges|anlægges|anlægge|" +
			"anlægger|nyanlægges|renoveres|renovere|renoverer|istandsættes|istandsætte|udbygges) .. # " + kroner,
		"(opføre|opføres|bygges|bygge|anlægges|tilbygningen) .. for # " + kroner, "etableres .. (for|til) # (mio|mia|millioner)",
		"(anlægsprojekt*|byggeprojekt*|byggeri|byggeriet|tilbygning*|ombygning*|anlægsarbejde*) .. (godkendes|" +
			"igangsættes|gennemføres|udføres|iværksættes) .. # " + kroner,
		"(frigives|frigiver|frigive|bevilges) .. # " + kroner + " .. til (byggeri|byggeriet|anlægget|opførelse*|" +
			"ombygning*|tilbygning*|renovering*|byggeprojekt*|anlægsprojekt*)",
	},
	"indbygges": {
		"(køb|indkøb) og (indbygning|opsætning|montering|etablering|opførelse|ombygning|indretning|udskiftning|" +
			"nedgravning|installation)",
	},
	"koster": {
		"(projektsum|projektsummen|byggesum|byggesummen) .. # " + kroner,
		worksNouns + " .. (koster|koste|anslås|anslået|udgør|løber_op|beløber|udgift*|pris|prisen|overslag*|" +
			"anlægsudgift*|anlægssum*) .. # (mio|kr|mia|t.kr|millioner|kroner)",
		"(banen|banerne|anlægget|anlæggene|pladsen|huset|bygningen|bygningerne|udvidelsen|etableringen|broerne|" +
			"stierne) (koster|vil_koste|er_anslået|anslås|løber_op|beløber_sig) .. # (mio|mia|millioner)",
		"(anlægsudgift*|anlægssum*|anlægsoverslag*|byggeudgift*|håndværkerudgift*|entreprisesum*) .. # (mio|kr|" +
			"mia|t.kr|millioner|kroner)",
	},
	"selv": {
		"kommunen (skal|vil)? (selv|samtidig|derfor|også)? (anlægger|anlægge|bygger|bygge|etablerer|etablere|" +
			"opfører|opføre|ombygger|ombygge|udvider|udvide) .. # (mio|mia|kr|t.kr|millioner|kroner)",
	},
	"model": {
		"(model|modellen|løsning|løsningen|projekt|projektet|byggeri|byggeriet|scenarie) .. (gennemføres|" +
			"realiseres|igangsættes|bygges|opføres|etableres|udføres|iværksættes)",
		"(gennemføre|realisere|igangsætte|bygge|opføre) .. (model|modellen|løsning|løsningen|projektet|byggeriet|scenarie)",
	},
	"vaerk": {worksNouns},
	// what is done to a work alone, and what is also done to services
	"opfoerer": {
		"(opføre|opfører|opføres|opførelse|opførelsen|bygges|bygge|bygger|byggeri|byggeriet|+byggeri|+byggeriet|" +
			"+byggeriets|anlægges|anlægge|anlægger|anlæggelse*|nyanlæg*|ombygges|ombygge|ombygger|ombygning|" +
			"ombygningen|tilbygges|tilbygge|tilbygning|tilbygningen|renoveres|renovere|renoverer|renovering|" +
			"renoveringen|istandsæt*|restaurer*|byggemodn*|nedgrav*|monteres|montere|monterer|opmures|støbes)",
	},
	"forandrer": {
		"(etableres|etablere|etablerer|etablering|etableringen|udvides|udvide|udvider|udvidelse|udvidelsen|" +
			"udbygges|udbygge|udbygning|udbygningen|forlænges|forlænge|forlænger|forlængelse|forlængelsen|" +
			"omlægges|omlægge|omlægger|omlægning|omlægningen|opstilles|opstille|opstiller|opstilling|opsættes|" +
			"opsætte|opsætter|opsætning|indrettes|indrette|indretter|indretning|indretningen|udskiftes|udskifte|" +
			"udskifter|udskiftning|udskiftningen|flyttes|flytning|flytningen|genoprettes|genopretning|forstærkes|" +
			"forstærkning|hævet|hæves|uddybes|uddybning|fornyes|fornyelse|moderniseres|modernisering|omdannes|" +
			"omdannelse|gravet|graves)",
		"(sættes|sætter|sætte|lægges|lægger|lægge|skiftes|skifter) .. (op|om|ud|ned)",
	},
	"saetter-i-gang": {
		"(igangsæt*|iværksæt*|gennemføres|gennemføre|gennemfører|realiseres|realisere|udføres|udføre|udførelse|" +
			"udførelsen)",
		"(i_gang|i_værk|i_udbud|går_videre|siger_ja_til)",
		"(godkend*|vedtag*|tiltræd*|vælg*) .. (projekt*|*projekt|*projektet|byggeprogram*|løsning*|model|" +
			"modellen|anlægget|arbejdet|arbejderne|planen)",
		"(projektet|*projektet|projektforslaget|byggeprogrammet|løsningen|modellen|anlægget) .. (godkendes|vedtages|tiltrædes|vælges)",
	},
	// what is measured or made of brick and earth, and money that is set aside for works
	"fast": {
		"# (m|m2|m3|meter|kvadratmeter|kubikmeter|etager|etage)",
		"# (mandskabsrum|grupperum|omklædningsrum|klasselokaler|p-pladser|parkeringspladser|master|lysmaster|" +
			"træer)",
		"(bygges|bygger|bygge|bygget) (om|til|ud)",
		"(anlægsbevilling*|rådighedsbeløb*|anlægsbudget*|anlægsramme*|anlægspulje*|anlægssum*|anlægsudgift*|" +
			"investeringsoversigt*|byggesum*|byggeudgift*|håndværkerudgift*|håndværkerne|entreprise*|" +
			"+entreprise*|entreprenør*|jordarbejd*|fundament*|facade*|kloak*|spuns*|beton*)",
	},
	"pris": {
		"(koster|koste|anslå*|skønne*|udgift*|anlægsudgift*|byggeudgift*|merudgift*|pris|prisen|overslag*|" +
			"beregne*|byggesum*|anlægssum*|investering*|samlet|samlede|tilbud*|tilbuddet|budget*|afsat|" +
			"rådighedsbeløb*|anlægsbevilling*|bidrag*)",
		"i alt", "løber op i",
	},
	"droefter": {"(drøfter|drøfte|drøftes|orienter*|efterretning)"},
	// what is done before something is built
	"forinden": {
		"(projektering|projekteringen|projekteringsmidler|forprojekt*|byggeprogram*|skitseprojekt*)",
		"(køb|køber|købe|købes|erhvervelse|erhverves|overtages|jordkøb)", "byggemodning*",
	},
	"bevilling": {
		"(gives|give|giver) fri", "inden for .. (bevillingen|anlægsbevillingen)",
		"(lånefinansieres|lånefinansieret)", "# " + kroner + " (fra|af) (puljen|*puljen|kassen)",
		"(pengene|beløbet|midlerne|udgiften|udgifterne) .. (tages|hentes|findes|kommer|holdes) .. (puljen|*puljen|kassen)",
		"(anlægsbevilling*|frigiv*|bevillingsansøgning*|bevillingssag*|projektbevilling*|tillægsbevilling*|anlægspulje*)",
		"(bevilget|bevilger|bevilges|bevilge)",
		"(rådighedsbeløb*|beløbet|midlerne|pengene) .. (stilles_til_rådighed|stillet_til_rådighed|må_bruges|" +
			"disponeres)",
		"tilladelse til (forbrug|at_forbruge|at_bruge)", // that the sum stands in the budget gives no right to spend it
		"(bevilling|bevillingen|bevillinger|driftsbevilling*) .. (gives|søges|ansøges|forelægges|behandles|" +
			"kommer|indhentes|givet|meddeles)",
		"(søges|ansøges|forelægges|gives|særskilt|anmodes) .. (bevilling|bevillingen)",
		"(finansieres|finansieret|betales|afholdes|dækkes) .. (anlæg*|ramme*|kassen|kassebehold*|låneoptag*|lån|" +
			"jordforsyning*|bevilling*|budget*|pulje*|*pulje|*puljen)",
		"(tager_stilling_til|beslutter|behandler|drøfter|får) .. (bevilling|bevillingen|+bevillingen|" +
			"finansieringen)",
		"(sag|sagen|sager) (om|med) .. (bevilling*|+bevilling|+bevillingen|finansiering*|pengene)",
	},
	// what stands there today, and what becomes of it
	"gammel": {
		"(har|er|koster|bruger|betaler) (i_dag|hidtil)",
		"(den|det|de) (gamle|nuværende|eksisterende|hidtidige|nedslidte) ",
		"(stået|står|stå|den|det|bygningen|huset) (tom|tomt|tomme)",
		"(efterslæb*|forsømt|nedslidt|vedligeholdelsesstand*|dårlig*_vedligehold*)",
		"(husejerne|firmaet|entreprenøren|naboerne) (står|sparer|betaler|har) ",
	},
	// what others build, pay or save
	"andres": {
		"(køber|køberen|bygherren|selskabet|foreningen|klubben|udvikleren|ejeren|boligorganisationen|+laget|" +
			"+lavet|regionen|staten) (selv|derefter)? (bygger|opfører|anlægger|etablerer|udfører|betaler|sparer|får)",
		"(alternativet|en_anden_vej|en_anden_mulighed|andre_løsninger|andre_muligheder) (er|var|til)",
		"(borgerne|familierne|bilisterne|trafikanterne|vognmændene|virksomhederne|landmændene|medlemmerne|" +
			"beboerne|lodsejerne|brugerne|passagererne) (sparer|betaler|får|slipper)",
		"(en|hver) (gennemsnitlig)? (vognmand|familie|landmand|virksomhed|husstand|pendler|bilist|husejer|" +
			"lodsejer|passager) (sparer|betaler|får|bruger)",
	},
	// offices called so
	"kontor": {
		"(for|i|og|til|team|teamet|center|centret|chefen|afdelingen|afdeling|udvalget|udvalg|området) (=Drift*|" +
			"=Vedligehold*)",
		"=Drift og =Vedligehold*", "=Drift og =Service*",
		"(drift|driften) .. (fortsætter|opretholdes) .. (imens|mens|under)", // while it is built
		// training that keeps one going, plans and accounts of what there is, and who runs something else
		"vedligeholdende (træning|hold|genoptræning)", "(vedligeholdelsesplan*|budgetopfølgning*)",
		"(merforbrug*|mindreforbrug*|overskridelse*) .. (på|i) driften",
		"(forpligtet|frit_stillet|pligt) til at drive",
		"(skal|kan|om_pladserne|om) .. drives af (kommunen|andre|private)", "opsagt .. vedligeholdelse*",
		"vinterens snerydning", "slipper .. (driften|vedligeholdelse*)",
		"(kiosken|caféen|bogcaféen|butikken|museet|værestedet|genbrugsbutik*) .. drives af",
		"(hal|hallen|klubben|lejeren|lejer|ejeren|ejerlauget|grundejerforeningen) .. vedligehold*",
		"(rente|renten|renter|afdrag|ydelsen) .. (om_året|årligt)",
		"(plads|døgnplads|pladsen) .. koster .. (om_året|årligt)", "koster .. (om_året|årligt) regnskab 20+",
		// a law of that name, and what is to be saved somewhere
		"(+lovens|lov) .. (om|§) .. (vedligehold*|vintervedligehold*|renholdelse|snerydning)",
		"(skal|pege_på|peger_på|udmønte) .. (spare|besparelse|besparelser)",
	},
	// an appropriation or payment for something else: help to citizens, what it costs to run, a debt
	"andenbevilling": {
		"(bevilget|bevilges|bevilger|bevilge) .. (hjælp|hjælpemid*|ledsage*|timer|ophold|forbrugsgoder)",
		"(hjælp|hjælpen|hjælpemid*|støtten|timer|ledsagelse|forbrugsgoder|standard|borgere) .. (bevilges|" +
			"bevilget)",
		"(forbrugt|billigere|dyrere|brugt|mindre|mere) .. end bevilget",
		"(*drift|*driften|*driftsudgift*|vedligehold*|eftersyn*|efterses|rensning|tilsyn*|rengøring*|abonnement*|" +
			"licens*|kontingent*|konsulent*|mindreindtægt*|efterbetaling*|tilbagebetaling*) .. (afholdes|holdes|" +
			"dækkes|betales|finansieres) .. (anlæg*|ramme*|+rammen|kassen|budget*|bevilling*)",
		"(pr_gang|om_året|årligt|hvert_år|pr_år|om_måneden) .. (afholdes|holdes|dækkes|betales|" +
			"finansieres) .. (ramme*|+rammen|kassen|budget*)",
		"(opskrift*|tid|tiden|plads|timer|ressourcer|lokaler|lokale|kræfter|hænder) .. (frigives|frigiver|" +
			"frigivet|frigive)",
		"(frigiver|frigive|frigives) .. (tid|timer|plads|lokaler|ressourcer|kræfter|hænder)",
	},
	"frem": {
		"(rummes|indeholdes|falder|stiger|spare*|besparelse*|bortfald*|fremover|fremtidig*|afledt*|herefter|" +
			"bliver|blive|lavere|højere|mindre|uændret*|ny|nye|nyt|ændre*|dække*|holdes|stedet|indgår|overføre*|" +
			"fortsat|fortsætter|tages|ingen|ikke)",
	},
	// what is not yet known, unless a reason is given
	"uvist": {
		"(*drift|*driften|driftsudgift*|driftsøkonomi*|driftskonsekvens*) (er|bliver|kan|" +
			"har) .. ikke .. (beregnet|beregnes|opgjort|opgøres|kendt|belyst|afklaret|undersøgt|vurderet)",
	},
	"drift": {
		"drift # " + kroner, "(kræver|kræve) .. (pasning|pleje|eftersyn)",
		"(varmebesparelse*|elbesparelse*|strømbesparelse*)", "(betalt|tjent) (tilbage|hjem|ind) (på|efter|over)",
		"(nettodrift*|bruttodrift*|driftsbudgettet)", "(i|på|for) driften", "drift af",
		"(energiforbrug*|elforbrug*|varmeforbrug*|strømforbrug*|vandforbrug*) .. # " + kroner,
		"(vintertjeneste|græsslåning|snerydning|belysning) .. koste* .. # " + kroner,
		"(afledt|afledte) .. drift*",
		"(driftsudgift*|driftsøkonomi*|driftsmæssig*|driftsomkostning*|driftsbudget*|driftsbesparelse*|" +
			"driftsbevilling*|driftskonsekvens*|driftspåvirkning*|driftsrammen|merdrift|driftstilskud*|driftsberegning*)",
		"drift og (vedligehold*|service|pleje|tilsyn|renhold*)",
		"(vedligehold*|totaløkonomi*|levetidsomkostning*|renholdelse|snerydning)",
		"driften (af|på|stiger|falder|er|bliver|øges|koster|påvirkes|betales|afholdes|dækkes|finansieres|holdes|" +
			"indgår|indarbejdes|ventes|forventes|udgør|anslås|varetages|overtages|overgår)",
		"(årlig|årlige|løbende|varig|varige|øget|øgede|lavere|mindre|større|uændret|fremtidig|fremtidige|" +
			"efterfølgende) (drift|driften|driftsudgift*|udgift|udgifter|omkostning*|besparelse*)",
		"(udgift|udgiften|udgifter|omkostninger) til (drift|driften|rengøring|el|varme|strøm|pasning|pleje|" +
			"renhold*|husleje)",
		"(drive|drives|passe|passes) .. (om_året|årligt|af)",
		"(koster|koste|spares|spare|sparer) .. # .. (om_året|årligt|pr_år|per_år)",
		"(kr|mio) .. (om_året|årligt|pr_år|per_år) .. (drift|drive|rengøring|varme|pasning|vedligehold*)",
		"(energibesparelse*|tilbagebetalingstid*|energiudgift*)",
		"(el|varme|strøm|rengøring|pasning|renhold*|pleje|personale|husleje) .. # .. (årligt|om_året|pr_år|" +
			"per_år)",
		"# .. (årligt|om_året|pr_år|per_år) .. (el|varme|strøm|rengøring|pasning|renhold*|pleje)",
		"til drift",
		"(ikke|ingen|uden) (mere|flere|højere) .. (lys|varme|strøm|rengøring|pedel*|drift|medarbejdere|ansatte)",
		"(holdes|holde) (i_stand|ved_lige|i_gang_for)", "(stiger|vokser|falder|øges) .. udgift* .. til",
		"udgifter til .. (belysning|slåning|tømning|bemanding|opsyn|el|pleje)",
		"# .. (årligt|om_året) .. (bemandingen|opsynet|pedel*)",
		"(koster|koste|udgift*) .. # .. (pr_gang|per_gang|hver_gang|om_måneden|pr_måned|hvert_andet_år|" +
			"hvert_tredje_år|hvert_femte_år)",
		"(hver|hvert) (andet|tredje|fjerde|femte|tiende)? (år|vinter|sommer|sæson|måned|uge|forår|efterår|" +
			"gang) .. # .. (kr|mio|t.kr|kroner)",
		"# .. (kr|mio|t.kr|kroner) .. (hver|hvert) (andet|tredje|fjerde|femte|tiende)? (år|vinter|sommer|sæson|" +
			"måned|uge|forår|efterår|gang)",
		"(*udgift|*udgiften|*udgifter|*udgifterne|*forbruget|*regningen|*indkøb|*lønnen) .. (stiger|stige|falder|" +
			"falde|vokser|øges|bliver|sænkes|mindskes|reduceres) .. # " + kroner + " (om_året|årligt|pr_år|" +
			"hvert_år|per_år)",
		"(stiger|falder|vokser|øges|mindskes) (*udgiften|*udgifterne|*forbruget|*regningen|*lønnen) .. # " +
			kroner + " (om_året|årligt|pr_år|hvert_år)",
		"(*regningen|*forbruget|*udgiften|*udgifterne) (bliver|falder|stiger) .. # " + kroner + " (lavere|højere|" +
			"mindre|større)? (om_året|årligt|pr_år|hvert_år)",
		"(ingen|ikke|uden) .. løbende (udgift*|omkostning*)",
		"(efterses|eftersyn|eftersynet|tilses|serviceres|renses|tømmes|oprenses|beskæres|sandfodres) .. (hver|" +
			"hvert|årligt|om_året|løbende|to_gange)",
		"(+driften|+driftsudgift*) .. (stiger|falder|påvirkes|øges|ændres|uændret)",
		"(drift|driften) .. (uændret|uændrede|ændres_ikke|ikke_ændret|inden_for)", "(drifts|drift) og (anlæg*|vedligehold*)",
	},
	// the money is lent to who builds, the wish goes on to the budget, or the plan of the building comes later
	"andenvej": {
		"(byggeprogrammet|skitseprojektet|projektforslaget|dispositionsforslaget) .. (forelægges|fremlægges|" +
			"behandles) .. (#|@maaneder|byrådet|udvalget|økonomiudvalget|mødet)",
		"lån af kommunens (midler|kasse)",
		"(ønsket|ønskerne|forslaget|projektet|anlægget) (indgår|medtages) .. (budgetdrøftelse*|" +
			"budgetforhandling*|budgetlægning*|anlægsprioritering*)",
	},
	"undtag-sag": noWorks,
}

package udvikling

// effortCues are what eksisterende-indsatser-ikke-naevnt listens for.
var effortCues = map[string][]string{
	"nyt": {
		"(ny|nyt|nye) .. (initiativ|initiativer|indsats|indsatser|tiltag|pulje|tilskudsordning*|tilskudspulje*|" +
			"støtteordning*|forsøgsordning*|mentorordning*|frivilligkorps*|mentorkorps*|+korps|" +
			"rådgivningstilbud*|aktivitetstilbud*|gratis|behandlingstilbud*|forebyggelsestilbud*)",
		"(ny|nyt|nye) (ordning|ordninger|tilbud|projekt|projekter|+pulje|+ordning|+indsats)",
		"(opret*|etabler*|indfør*|igangsæt*|iværksæt*|afsæt*|sættes_i_gang|start*) .. (initiativ*|indsats*|" +
			"tiltag|ordning|ordningen|pulje|puljen|+pulje|+ordning|+indsats|korps|+korps|tilbud|+tilbud|+projekt|" +
			"+fond|rådgivning*|+rådgivning|netværk|+netværk|hotline*|værested*|mødested*|klub|+klub|café|+café|" +
			"lektiehjælp|mentor*|forebyggelse*)",
		"(opret*|etabler*|indfør*|igangsæt*|iværksæt*|start|starte|starter|startes|lancer*|søsæt*|indgå|indgås|" +
			"åbn*|tilbyd*|afprøv*|indret*|sættes_i_gang|sætter_i_gang) .. (rejsehold*|udrykningshold*|+hold|" +
			"partnerskab*|fritidspas*|iværksætterhus*|væksthus*|frivilligcent*|ungdomshus*|medborgerhus*|" +
			"+program|program|programmet|kampagne*|+kampagne|pilotprojekt*|+forløb|+akademi|+team|+netværk|" +
			"+linje|rådgivning|mentor*|fællesskab*|+fællesskab|samtalegruppe*|+grupper|+kurser|+undervisning|+vejledning)",
		"(opret*|etabler*|nedsæt*) .. (ungeråd|ungebyråd|udsatteråd|integrationsråd|grønt_råd|landsbyråd)",
		"(ansæt*|ansættelse_af) .. (konsulent*|+konsulent|+konsulenter|koordinator*|+koordinator|+koordinatorer|" +
			"+vejleder|+vejledere|mentor*|+mentor|+mentorer|+guide|+guider|+vært|+værter)",
		"(opret*|etabler*|indfør*|igangsæt*|iværksæt*|start|starte|starter|startes|lancer*|åbn*|tilbyd*|afprøv*|" +
			"uddann*|sættes_i_gang) .. (+café|+cafe|+caféer|lektiecafé*|fællesspisning*|madfællesskab*|" +
			"sundhedsbus*|+ambassadører|ambassadør*|+pas|+forløb|træningsforløb*|besøgsven*|+venner|+guider|" +
			"+klubber|telefonlinje*|+linje)",
		"(får|gives|have) .. (tilbud_om|tilbudt) .. (gratis|psykolog*|rådgivning|mentor*|samtaler|forløb|" +
			"undervisning|træning|coaching)",
		"(får|modtager) (et|en) (kulturpas*|fritidspas*|+pas|kulturkort*|+mentor|+coach|besøgsven*)",
		"(sundhedsbus*|+bus) .. kører (ud|rundt)",
		"(får|have|indføres|tilbydes|giver|gives|gøres) .. gratis (adgang|bus*|svømning|skolemad|mad|frokost|" +
			"morgenmad|parkering|transport|kørsel|undervisning|psykolog*|lektiehjælp|musik*|kollektiv)",
		"(lejes|leje|købes|anskaffes|indkøbes) .. (rådgivningsbus*|sundhedsbus*|sundhedsvogn*|ungebus*)",
		"(rullende|mobil|mobilt|opsøgende|anonym) (rådgivning|+hjælp|vejledning|tilbud|indsats|+tilbud|enhed|team)",
		"(godkender|godkende|vedtager|vedtage|beslutter|siger_ja_til) (en|et) .. (kampagne|+kampagne|indsats|" +
			"+indsats|pulje|+pulje|ordning|+ordning|pilotprojekt*|korps|+korps|program|+program|tilbud|+tilbud)",
		"styrket indsats*",
		"(hold|holde|holder|holdes|afholde|afholdes|arrangere|arrangeres) .. (sommerskole*|ferielejr*|+camp|" +
			"lektiecafé*|kurser|+kurser|+forløb|+skole)",
		"(intensiver*|opprioriter*) .. indsats*",
	},
	// what is set up for people, and that it begins
	"tiltag": {
		"(lektiehjælp|læsehjælp|it-hjælp*|+hjælpere|fædregruppe*|mødregruppe*|pårørendegruppe*|netværksgruppe*|" +
			"skolehave*|byhave*|+samtale|+samtaler|stop-uge*|rygestop*|bogpakke*|bogstart*|legebibliotek*|" +
			"cykelbibliotek*|legetøjsbibliotek*|tøjbank*|ungebank*|iværksætterpris*|kulturpris*|ungepris*|" +
			"frivilligpris*|sundhedstjek*|natcafé*|fællesspisning*|kampagne|kampagnen|+kampagne|+kampagnen|korps|" +
			"korpset|+korps|+korpset|+program|program|programmet|+programmet|partnerskab*|kulturpas*|fritidspas*|" +
			"familiepas*|ungepas*|sundhedspas*|mentor*|+mentorer|+forløb|+forløbene|sommerskole*|ferieskole*|" +
			"+camp|+akademi|makerspace*|værested*|mødested*|+klub|+klubben|+café|+caféer|sorggruppe*|" +
			"samtalegruppe*|selvhjælpsgruppe*|netværk|netværket|+netværk|hotline*|telefonlinje*|rådgivning|" +
			"rådgivningen|+rådgivning|+rådgivningen|+vejledning|+vejledningen|+vejleder|+vejledere|+vejlederne|" +
			"+venner|+vennerne|+koordinator|+konsulent|+guider|+værter|ambassadør*|sundhedsbus*|ungebus*|team|" +
			"teamet|+team|+teamet|panel|panelet|+panel|+panelet|pulje|puljen|+pulje|+puljen|ordning|ordningen|" +
			"+ordning|+ordningen|fællesskab|+fællesskab|indsats|indsatsen|+indsats|tilbud|tilbuddet|+tilbud|" +
			"initiativ*|tiltag|tiltaget|pilotprojekt*|konceptet|samarbejde|samarbejdet|lærepladser|fritidsjob|praktikpladser)",
	},
	"begynd": {
		"(anskaff*|uddannes|uddanne|indstiftes|indstifte|opret*|etabler*|start|starte|starter|startes|begynder|" +
			"begynde|indfør*|igangsæt*|iværksæt*|søsæt*|lancer*|afprøv*|tilbyd*|skabes|skabe|dannes|danne|" +
			"nedsættes|nedsætter|lease|leases|tilslutter|tilslutte|indgår|indgå|indgås|opbygges|afsættes|" +
			"afsætter|ydes|ansættes|siger_ja|arbejdes_videre|gennemføres|gennemføre|åbner|åbnes|åbne|stiftes|" +
			"stifte|rulles_ud|rulle_ud|udrulles|sættes_i_værk|sætte_i_værk|på_benene|prøves|sættes_i_gang|" +
			"sætter_i_gang|går_ind_i|gå_ind_i)",
	},
	"forslag": { // what a member's proposal asks for
		"gratis (bus*|kørsel|transport|mad|skolemad|frokost|adgang|parkering|svømning|tandlæge|psykolog*|" +
			"kollektiv|menstruation*|bind|lektiehjælp)",
		"(kører|køre|rejser|rejse|spise|spiser) gratis",
		"(opret*|etabler*|indfør*|igangsæt*|iværksæt*|afsæt*|ansæt*|nedsæt*) .. (pulje*|+pulje|ordning*|+ordning|" +
			"indsats*|+indsats|korps|+korps|tilbud|+tilbud|projekt*|råd|+råd|klub*|café*|rådgiv*|koordinator*|" +
			"konsulent*|fond|+fond|hotline*|kampagne*|gratis|forsøg*)",
		"(skal_have|får|tilbyd*) .. (tilbud|gratis|hjælp|undervisning|rådgivning|lektiehjælp|mentor*)",
	},
	"undtag": {
		"(overgangsordning*|betalingsordning*|affaldsordning*|delegationsordning*|bemyndigelse*|fuldmagt*|" +
			"renteordning*|pensionsordning*|flextid*|vagtordning*|garantiordning*|låneordning*)",
		"(kloak*|fortov*|parkeringsplads*|ledning*|stitunnel*|vejprojekt*|anlægsprojekt*|byggeprojekt*|byggeri*|" +
			"lokalplan*|varmeprojekt*|projektforslag*)",
		"(kontrakt*|leverandør*|overenskomst*|byggeprogram*|boligprogram*|rumprogram*|konkurrenceprogram*|" +
			"anlægspulje*|vedligeholdelsespulje*|bankordning*|lønordning*|parkeringsordning*|affalds*|" +
			"bevillingsramme*|ungdomsboliger|sti|stien|vicevært*)",
		"(forlæng*|viderefør*|fortsæt*|genbevillig*|udvid*|ændr*|udmønt*|fordel*|evaluer*|ophør*)",
		"program* for # (bygninger|ejendomme|veje|broer|haller)", "(central|centrale) puljer", "nyt tilbud fra",
		"(indhent*|modtaget) .. tilbud", "(udbud|licitation) .. tilbud",
	},
	"fejl": {
		"fejl", "fejlen", "fejlene", "fejlagtig*", "(forkert|forkerte)",
		"(beregningsfejl*|sagsbehandlingsfejl*|udbetalingsfejl*|systemfejl*)", "(genopretning|efterbetaling|tilbagebetaling) (af|til)",
	}, // in the title: the work is to put it right
	"har":   {"(har|haft|findes|er_der|der_er)"},
	"ingen": {"(ingen|ikke|aldrig)"},
	// what the item is about shows that something is there already
	"kendt": {
		"(skifte|skifter|skiftes|skift_af|ny|anden) (leverandør*|operatør*|udbyder*)", "placering af",
		"ny (leder|chef|direktør|formand|bestyrelse) (af|for|til|i)",
		"(renovering|ombygning|istandsættelse|restaurering|genopretning) af",
		"(tilskud|driftstilskud|støtte) til (foreningen|+foreningen|klubben|+klubben|+selskabet|lauget|+lauget)",
	},
	"erstat": {"i stedet for", "(erstatter|afløser|frem_for|fremfor)", "(sparekatalog*|spareforslag*|sparerunde*|besparelse*)"},
	"ophoer": {
		"(sommerlukning*|ferielukning*|sommerlukket|ferielukket|lukkeuge*|lukkedag*)", "holder lukket",
		"(udtræd*|udmeld*|ophøre*|ophør|afvikle|afvikles|nedlægge|nedlægges|stoppe|stoppes|afskaffe|afskaffes)",
	}, // nothing new is asked for
	"fremmed": {
		"(andre|fremmede) (steder|kommuner|lande|byer)", "nabokommune*",
		"(år|måneder|uger) siden (vedtaget|besluttet|godkendt|vedtog|besluttede|tilkendegivet|bedt)",
		"(loven|+loven|lovgivningen|bekendtgørelsen) (har|indeholder|rummer|kender) (ingen|ikke)",
		"(erfaring*|evaluering*|forskning*) .. (kommuner|udlandet|steder)",
		"(steget|faldet|vokset|stigning|fald|fordoblet|halveret|steg|faldt|voksede|tom|tomt|tomme|ubenyttet|brak|" +
			"ledigt|utæt|lappet|uheld|klaget|lavest*|højest*|revet|reguleret|ligget|stået) .. siden",
		"siden .. (klaget|lappet|uheld|faldet|steget|overskredet|tom|tomt|sagt_nej|revet|ligget|stået)",
	}, // what others do
	"fremtid": {
		"(@organer|*udvalget) .. (får|forelægges|præsenteres|modtager|orienteres)",
		"(forelægges|vender_tilbage|opgøres|evalueres) .. (efter|om|i|når)",
		"(sender|afleverer|lægger|fremlægger|udarbejder|laver) .. (opgørelse*|status|evaluering*|rapport|" +
			"oversigt) .. (til|for) (udvalget|byrådet|@organer)",
	}, // what is to come
	"nutid": {"(allerede|nuværende)", "i dag", "(løses|løser|varetages|dækkes|findes|tilbydes|bruges|klares|udføres|kommer|står) nu"},
	// the present of other things than an offer: money, cases, rooms, how many there are of those in need
	"andet": {
		"(nuværende|eksisterende|hidtidige|igangværende) (ca|cirka|omkring|knap|godt)? #", "i forlængelse af",
		offices + " har (siden|fået|ligget|stået|været|haft|plads|ledige|underskud|overskud|søgt|registreret|" +
			"forhandlet|nævnt|godkendt|stillet|justeret|ansvaret|ingen|bedt|set|regnet|oplyst|taget|lavet|brug)",
		offices + " har # ",
		"(nuværende|eksisterende|hidtidig|hidtidige|hidtil|igangværende) (økonomiske|årlige|samlede|faste|gamle|" +
			"administrative)? (ramme|rammer|rammen|+ramme|+rammen|budget*|+budget*|bevilling*|+bevilling*|midler|" +
			"udgift*|+udgift*|sag|sager|sagerne|+sager|+stamme|turnus|vagt*|lokale*|+lokale*|bygning*|+bygning*|" +
			"rum|personale*|kontor*|stier|veje|areal*|placering|overenskomst*|lov|lovgivning|takst*|pris*|" +
			"niveau*|lejer*|husleje*|borgmester*|byråd*|udvalg*)",
		"hvor (en|et|#|to|tre|fire|fem|seks|flere|andre|alle) .. i dag",
		"(lokalet|lokalerne|+lokalet|+lokalerne|bygningen|rummet|rummene|salen|grunden|arealet|bassinet|stedet|" +
			"kælderen|pladsen) (bruges|anvendes|benyttes|lejes|udlejes|står|ligger|er) (i_dag|allerede)",
		"har (tilbudt|lovet|foreslået|sagt|ønsket|henvendt|anbefalet)",
		"i dag +r # (mennesker|borgere|unge|børn|familier|ledige|ældre|hjemløse|elever)",
		"i dag (registreret|ledige|ensomme|uden|udsat|ramt)", "i dag (lever|venter|mangler|oplever|føler) ",
		"(lever|venter|mangler|oplever|føler|føle) .. i dag", "i dag er (+ne|+erne) ",
		"(fortalte|fortæller|fortalt|mener|mente|oplever|oplevede|sagde) at .. i dag",
		"(tænker|overvejer|venter|mangler) allerede", "allerede (tænker|overvejer|nu_venter|mangler|presset|store|høj|høje)",
	},
	"bemanding": {
		"(nuværende|nu) (sagsbehandler*|rådgiver*|lærer*|pædagog*|vejleder*|leder*|hold)",
		"(medarbejdere|medarbejderne|personale|personalet|ressourcer|bemanding|ansatte)",
	},
	"tilbud": {running}, "driver": {runs},
	"svar": {
		"(+planen|+strategien|+politikken|+programmet) .. (halvdelen|#|flere|flertallet|nogle|kun|" +
			"få) .. er (kommet_i_gang|gennemført|igangsat|sat_i_gang|realiseret|i_gang|nået)",
		"(har|havde) (vi|kommunen|de|man) (kun|allerede|i_dag|hverken|ingen|ikke|intet|aldrig) ",
		"(vi|kommunen|de) (har|havde) (kun|allerede|i_dag|hverken|intet|aldrig)",
		"aldrig .. (haft|prøvet|gjort|set|tilbudt)",
		"(noget_sådant|noget_lignende|sådan_noget|noget_tilsvarende) (har|findes|er) (kommunen|vi|ikke|der)",
		"(intet|ikke|ingen) .. (andet_sted|andre_steder|andre_tilbud|andet_tilbud) ",
		"(tager|tage|tog) over (dér|der|hvor|efter|når)", "bro (mellem|fra|til) (de_to|dem|" + running[1:],
		"ses sammen med", "i sammenhæng med", "(udbygning|overbygning|videreudvikling|afløser) (af|for|på)",
		"kommet i stedet", "(det|den|de) gamle (tilbud|projekt|ordning|pulje|indsats)",
		"(lignende|tilsvarende|tidligere) (forsøg|projekt|kampagne|hold|pilotprojekt)",
		"(ligge|ligger|holder_til|holde_til|placeres|indrettes) i (samme|de_samme) (hus|lokaler|bygning) som", "de samme som",
		"(kommunens|vores|bibliotekets|skolernes|ungdomsskolens|foreningernes|de_frivilliges) (+team|+hold|" +
			"+kurser|+café|+tilbud|+korps|+linje|+rådgivning|+pulje|+ordning|+program|+forløb|+netværk|hold|" +
			"kurser|tilbud|rådgivning|frivillige)",
		"for nuværende",
		"endnu (en|et) (ordning|+ordning|tilbud|+tilbud|pulje|+pulje|indsats|+indsats|klub|projekt)",
		"endnu (ikke|ingen) .. (tilbud|+tilbud|ordning*|+ordning|indsats*|noget_sted|nogen)",
		"(intet|ingenting) (for|til)", "vi (har_allerede|har_i_dag|allerede_har)", "ingen .. (varetager|tilbyder|tager_sig_af)",
		offices + " (har|holder|tilbyder|driver|underviser|besøger|hjælper|uddeler|låner|mødes|yder)",
		"eksisterende", "i forvejen",
		"(reviderede|ajourførte|opdaterede) (generelle|kommunale)? (retningslinjer|regler|vejledning*|politik*|" +
			"regulativ*)",
		"(retningslinjerne|reglerne|politikken|regulativet|vejledningen) .. (revideres|ajourføres|opdateres)",
		"i øjeblikket", "for tiden", "for øjeblikket", "på nuværende tidspunkt", "hidtil*", "hidtidig*", "igangværende",
		"bygger (videre|oven) på",
		"(det|den|de|forslaget|ordningen|tilbuddet|indsatsen|puljen|projektet|forløbet|holdet|modellen|" +
			"tiltaget) bygger på",
		"(sammenhæng|samspil|koordiner*|samtænk*|sammentænk*|tilknytning) .. (med|til)",
		"(supplerer|supplere|suppleres|supplement*)", "overlap*", "sideløbende",
		"(tilsvarende|lignende) (ordning*|tilbud|indsats*|tiltag|projekt*)",
		"tilsvarende (+ordning|+tilbud|pulje*|+pulje|forløb|hold|aktivitet*|kurser|rådgivning|klub*|netværk)",
		"(udvid*|viderefør*|forlæng*|afløs*|erstat*|videreudvik*) .. (ordning*|indsats*|tilbud*|pulje*|projekt*)",
		"(udvidelse|videreførelse|forlængelse|afløsning) af", "(afløser|erstatter)", "permanent*",
		"(+ordningen|ordningen|tilbuddet|+tilbuddet|indsatsen|+indsatsen|projektet|+projektet|puljen|+puljen|" +
			"+holdet|holdene|forløbene|kurserne|aftalen|+aftalen) .. fortsætter",
		"(givet|støttet|arbejdet|drevet|kørt|holdt|uddelt|tilbudt) .. de seneste",
		"(har|haft|brugt|kørt|arbejdet|givet|støttet|været) .. (siden_foråret|siden_efteråret|siden_sommeren|" +
			"siden_årsskiftet|siden_januar|siden_august|i_flere_år|i_mange_år|gennem_flere_år|i_en_årrække)",
		"siden (20*|19*)", "(har_haft|holder|afholder|uddeler|støtter) .. (hvert|hver) (år|måned|uge)",
		"(kommunen|forvaltningen|+centret|+centeret|biblioteket|puljen|+puljen|byrådet|udvalget) .. (giver|" +
			"får) .. (hvert|hver) (år|måned|uge)",
		"erfaring* (fra|med|viser)", "evaluering* .. (viser|viste|peger|pegede|konkluder*|har_vist)",
		"evaluering* (af|fra) (den|det|de|ordningen|+ordningen|forsøget|indsatsen|projektet|20*|19*)",
		"(status|opgørelse*) .. viser", "sidste (ordning|projekt)",
		"sidste år (gav|fik|var|havde|støttede|uddelte|hjalp|deltog)",
		"(den|det) (sidste|tidligere|forrige) (ordning|indsats|projekt|pulje|forsøg)",
		"(kommunen|kommunens|forvaltningen|biblioteket|skolerne|jobcentret|+centeret|+centret) .. (har|tilbyder|" +
			"driver|støtter|yder|giver|arbejder|råder_over|deltager) .. (tilbud|ordning*|indsats*|pulje*|" +
			"projekt*|aftale*|rådgiv*|konsulent*|medarbejder*|koordinator*|+pulje|+tilbud|+ordning)",
		"(der_findes|findes_der|der_er|findes) .. (tilbud|ordning|ordninger|+ordning|+ordninger|indsats|indsatser|" +
			"+indsats|+indsatser|pulje|puljer|+pulje|+puljer|projekt|projekter|aktivitet|aktiviteter|+tilbud)",
		"(har|findes|er|haft) ikke .. (i_dag|tidligere|før|tilsvarende|lignende)",
		"(ingen|intet|ikke_noget|ikke_en|ikke_nogen) .. (tilsvarende|lignende|i_dag)",
		"har (en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|#) .. nu",
		"(røde_kors|ældre_sagen|ældresagen|frivilligcent*|+teamet|+huset|+klubben|+foreningen|frivillige|" +
			"biblioteket|kirken|sundhedscent*|jobcent*) (tilbyder|driver|holder|besøger|hjælper|underviser|låner|" +
			"kører)",
		"holder (åbent|café|kurser) .. (hver|om)",
		"(er|bliver|var) (det|den|dermed|således)? (første|eneste) gang", "(første|eneste) (tilbud|af_sin_art)",
		"(tre|to|fire|fem|flere|nogle|enkelte|alle) .. (skoler|institutioner|plejehjem|biblioteker|" +
			"centre) .. (har|bruger|tilbyder|deltager)",
		"(puljen|puljens|+puljen) (har|blev)",
		"indgår i (budgetforhandling*|budgetprocessen|budgetlægningen|indsats*|+indsats*|strategi*|+strategi*|" +
			"program*|tilbud*|den_samlede|samarbejd*|en|et|arbejdet)",
		"(+planen|+politikken|+strategien) blev (godkendt|vedtaget)", "led i", "en del af (indsats*|+strategien|+politikken|arbejdet)",
	},
}

package udvikling

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// offices are the places where a municipality offers something.
const offices = "(+centret|+centeret|+huset|+hallen|hallen|+skolen|skolen|skolerne|+skolerne|biblioteket|+biblioteket|+klubben|+klubberne|+plejersken|+plejen|+foreningen|kirken|jobcentret|frivilligcentret|+teamet|+linjen|ungdomsskolen|musikskolen)"

var _ = add(&checker.Rule{
	ID:       "eksisterende-indsatser-ikke-naevnt",
	Title:    "Et nyt initiativ uden det, kommunen gør i forvejen",
	Severity: checker.Suggestion,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Proposal},
	Message:  "Sagen foreslår noget nyt. Fandt ikke noget om, hvad kommunen gør på området i dag.",
	Why:      "Politikerne kan kun vurdere et nyt tiltag, når de kender det, der allerede findes.",
	Remedy:   "Skriv, hvad der findes i dag, og hvordan det nye hænger sammen med det: »Kommunen har i forvejen …, som det nye supplerer«. Findes der intet, så skriv det: »Der findes ikke i dag en tilsvarende ordning«.",
	Answer:   "Svar med, hvor de nuværende tilbud er beskrevet.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 4 (udvikling og samarbejde); case 4", Claims: []string{"udvikling-6", "case-4"}, Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"nyt": {
			"(ny|nyt|nye) .. (initiativ|initiativer|indsats|indsatser|tiltag|pulje|tilskudsordning*|tilskudspulje*|støtteordning*|forsøgsordning*|mentorordning*|frivilligkorps*|mentorkorps*|+korps|rådgivningstilbud*|aktivitetstilbud*|gratis|behandlingstilbud*|forebyggelsestilbud*)",
			"(ny|nyt|nye) (ordning|ordninger|tilbud|projekt|projekter|+pulje|+ordning|+indsats)",
			"(opret*|etabler*|indfør*|igangsæt*|iværksæt*|afsæt*|sættes_i_gang|start*) .. (initiativ*|indsats*|tiltag|ordning|ordningen|pulje|puljen|+pulje|+ordning|+indsats|korps|+korps|tilbud|+tilbud|+projekt|+fond|rådgivning*|+rådgivning|netværk|+netværk|hotline*|værested*|mødested*|klub|+klub|café|+café|lektiehjælp|mentor*|forebyggelse*)",
			"(opret*|etabler*|indfør*|igangsæt*|iværksæt*|start|starte|starter|startes|lancer*|søsæt*|indgå|indgås|åbn*|tilbyd*|afprøv*|indret*|sættes_i_gang|sætter_i_gang) .. (rejsehold*|udrykningshold*|+hold|partnerskab*|fritidspas*|iværksætterhus*|væksthus*|frivilligcent*|ungdomshus*|medborgerhus*|+program|program|programmet|kampagne*|+kampagne|pilotprojekt*|+forløb|+akademi|+team|+netværk|+linje|rådgivning|mentor*|fællesskab*|+fællesskab|samtalegruppe*|+grupper|+kurser|+undervisning|+vejledning)",
			"(opret*|etabler*|nedsæt*) .. (ungeråd|ungebyråd|udsatteråd|integrationsråd|grønt_råd|landsbyråd)",
			"(ansæt*|ansættelse_af) .. (konsulent*|+konsulent|+konsulenter|koordinator*|+koordinator|+koordinatorer|+vejleder|+vejledere|mentor*|+mentor|+mentorer|+guide|+guider|+vært|+værter)",
			"(opret*|etabler*|indfør*|igangsæt*|iværksæt*|start|starte|starter|startes|lancer*|åbn*|tilbyd*|afprøv*|uddann*|sættes_i_gang) .. (+café|+cafe|+caféer|lektiecafé*|fællesspisning*|madfællesskab*|sundhedsbus*|+ambassadører|ambassadør*|+pas|+forløb|træningsforløb*|besøgsven*|+venner|+guider|+klubber|telefonlinje*|+linje)", "(får|gives|have) .. (tilbud_om|tilbudt) .. (gratis|psykolog*|rådgivning|mentor*|samtaler|forløb|undervisning|træning|coaching)", "(får|modtager) (et|en) (kulturpas*|fritidspas*|+pas|kulturkort*|+mentor|+coach|besøgsven*)", "(sundhedsbus*|+bus) .. kører (ud|rundt)",
			"(får|have|indføres|tilbydes|giver|gives|gøres) .. gratis (adgang|bus*|svømning|skolemad|mad|frokost|morgenmad|parkering|transport|kørsel|undervisning|psykolog*|lektiehjælp|musik*|kollektiv)",
			"(lejes|leje|købes|anskaffes|indkøbes) .. (rådgivningsbus*|sundhedsbus*|sundhedsvogn*|ungebus*)", "(rullende|mobil|mobilt|opsøgende|anonym) (rådgivning|+hjælp|vejledning|tilbud|indsats|+tilbud|enhed|team)",
			"(godkender|godkende|vedtager|vedtage|beslutter|siger_ja_til) (en|et) .. (kampagne|+kampagne|indsats|+indsats|pulje|+pulje|ordning|+ordning|pilotprojekt*|korps|+korps|program|+program|tilbud|+tilbud)",
			"styrket indsats*", "(hold|holde|holder|holdes|afholde|afholdes|arrangere|arrangeres) .. (sommerskole*|ferielejr*|+camp|lektiecafé*|kurser|+kurser|+forløb|+skole)", "(intensiver*|opprioriter*) .. indsats*",
		},
		// what is set up for people, and that it begins
		"tiltag": {"(lektiehjælp|læsehjælp|it-hjælp*|+hjælpere|fædregruppe*|mødregruppe*|pårørendegruppe*|netværksgruppe*|skolehave*|byhave*|+samtale|+samtaler|stop-uge*|rygestop*|bogpakke*|bogstart*|legebibliotek*|cykelbibliotek*|legetøjsbibliotek*|tøjbank*|ungebank*|iværksætterpris*|kulturpris*|ungepris*|frivilligpris*|sundhedstjek*|natcafé*|fællesspisning*|kampagne|kampagnen|+kampagne|+kampagnen|korps|korpset|+korps|+korpset|+program|program|programmet|+programmet|partnerskab*|kulturpas*|fritidspas*|familiepas*|ungepas*|sundhedspas*|mentor*|+mentorer|+forløb|+forløbene|sommerskole*|ferieskole*|+camp|+akademi|makerspace*|værested*|mødested*|+klub|+klubben|+café|+caféer|sorggruppe*|samtalegruppe*|selvhjælpsgruppe*|netværk|netværket|+netværk|hotline*|telefonlinje*|rådgivning|rådgivningen|+rådgivning|+rådgivningen|+vejledning|+vejledningen|+vejleder|+vejledere|+vejlederne|+venner|+vennerne|+koordinator|+konsulent|+guider|+værter|ambassadør*|sundhedsbus*|ungebus*|team|teamet|+team|+teamet|panel|panelet|+panel|+panelet|pulje|puljen|+pulje|+puljen|ordning|ordningen|+ordning|+ordningen|fællesskab|+fællesskab|indsats|indsatsen|+indsats|tilbud|tilbuddet|+tilbud|initiativ*|tiltag|tiltaget|pilotprojekt*|konceptet|samarbejde|samarbejdet|lærepladser|fritidsjob|praktikpladser)"},
		"begynd": {"(anskaff*|uddannes|uddanne|indstiftes|indstifte|opret*|etabler*|start|starte|starter|startes|begynder|begynde|indfør*|igangsæt*|iværksæt*|søsæt*|lancer*|afprøv*|tilbyd*|skabes|skabe|dannes|danne|nedsættes|nedsætter|lease|leases|tilslutter|tilslutte|indgår|indgå|indgås|opbygges|afsættes|afsætter|ydes|ansættes|siger_ja|arbejdes_videre|gennemføres|gennemføre|åbner|åbnes|åbne|stiftes|stifte|rulles_ud|rulle_ud|udrulles|sættes_i_værk|sætte_i_værk|på_benene|prøves|sættes_i_gang|sætter_i_gang|går_ind_i|gå_ind_i)"},
		"forslag": { // what a member's proposal asks for
			"gratis (bus*|kørsel|transport|mad|skolemad|frokost|adgang|parkering|svømning|tandlæge|psykolog*|kollektiv|menstruation*|bind|lektiehjælp)",
			"(kører|køre|rejser|rejse|spise|spiser) gratis", "(opret*|etabler*|indfør*|igangsæt*|iværksæt*|afsæt*|ansæt*|nedsæt*) .. (pulje*|+pulje|ordning*|+ordning|indsats*|+indsats|korps|+korps|tilbud|+tilbud|projekt*|råd|+råd|klub*|café*|rådgiv*|koordinator*|konsulent*|fond|+fond|hotline*|kampagne*|gratis|forsøg*)",
			"(skal_have|får|tilbyd*) .. (tilbud|gratis|hjælp|undervisning|rådgivning|lektiehjælp|mentor*)",
		},
		"undtag": {
			"(overgangsordning*|betalingsordning*|affaldsordning*|delegationsordning*|bemyndigelse*|fuldmagt*|renteordning*|pensionsordning*|flextid*|vagtordning*|garantiordning*|låneordning*)",
			"(kloak*|fortov*|parkeringsplads*|ledning*|stitunnel*|vejprojekt*|anlægsprojekt*|byggeprojekt*|byggeri*|lokalplan*|varmeprojekt*|projektforslag*)",
			"(kontrakt*|leverandør*|overenskomst*|byggeprogram*|boligprogram*|rumprogram*|konkurrenceprogram*|anlægspulje*|vedligeholdelsespulje*|bankordning*|lønordning*|parkeringsordning*|affalds*|bevillingsramme*|ungdomsboliger|sti|stien|vicevært*)", "(forlæng*|viderefør*|fortsæt*|genbevillig*|udvid*|ændr*|udmønt*|fordel*|evaluer*|ophør*)",
			"program* for # (bygninger|ejendomme|veje|broer|haller)", "(central|centrale) puljer", "nyt tilbud fra", "(indhent*|modtaget) .. tilbud", "(udbud|licitation) .. tilbud",
		},
		"fejl":  {"fejl", "fejlen", "fejlene", "fejlagtig*", "(forkert|forkerte)", "(beregningsfejl*|sagsbehandlingsfejl*|udbetalingsfejl*|systemfejl*)", "(genopretning|efterbetaling|tilbagebetaling) (af|til)"}, // in the title: the work is to put it right
		"har":   {"(har|haft|findes|er_der|der_er)"},
		"ingen": {"(ingen|ikke|aldrig)"},
		// what the item is about shows that something is there already
		"kendt":   {"(skifte|skifter|skiftes|skift_af|ny|anden) (leverandør*|operatør*|udbyder*)", "placering af", "ny (leder|chef|direktør|formand|bestyrelse) (af|for|til|i)", "(renovering|ombygning|istandsættelse|restaurering|genopretning) af"},
		"erstat":  {"i stedet for", "(erstatter|afløser|frem_for|fremfor)", "(sparekatalog*|spareforslag*|sparerunde*|besparelse*)"},
		"ophoer":  {"(sommerlukning*|ferielukning*|sommerlukket|ferielukket|lukkeuge*|lukkedag*)", "holder lukket", "(udtræd*|udmeld*|ophøre*|ophør|afvikle|afvikles|nedlægge|nedlægges|stoppe|stoppes|afskaffe|afskaffes)"},                                                                                                                                                                                                                                                                                                                                                                                                                         // nothing new is asked for
		"fremmed": {"(andre|fremmede) (steder|kommuner|lande|byer)", "nabokommune*", "(år|måneder|uger) siden (vedtaget|besluttet|godkendt|vedtog|besluttede|tilkendegivet|bedt)", "(loven|+loven|lovgivningen|bekendtgørelsen) (har|indeholder|rummer|kender) (ingen|ikke)", "(erfaring*|evaluering*|forskning*) .. (kommuner|udlandet|steder)", "(steget|faldet|vokset|stigning|fald|fordoblet|halveret|steg|faldt|voksede|tom|tomt|tomme|ubenyttet|brak|ledigt|utæt|lappet|uheld|klaget|lavest*|højest*|revet|reguleret|ligget|stået) .. siden", "siden .. (klaget|lappet|uheld|faldet|steget|overskredet|tom|tomt|sagt_nej|revet|ligget|stået)"}, // what others do
		"fremtid": {"(@organer|*udvalget) .. (får|forelægges|præsenteres|modtager|orienteres)", "(forelægges|vender_tilbage|opgøres|evalueres) .. (efter|om|i|når)", "(sender|afleverer|lægger|fremlægger|udarbejder|laver) .. (opgørelse*|status|evaluering*|rapport|oversigt) .. (til|for) (udvalget|byrådet|@organer)"},                                                                                                                                                                                                                                                                                                                           // what is to come
		"nutid":   {"(allerede|nuværende)", "i dag", "(løses|løser|varetages|dækkes|findes|tilbydes|bruges|klares|udføres|kommer|står) nu"},
		// the present of other things than an offer: money, cases, rooms, how many there are of those in need
		"andet": {
			"(nuværende|eksisterende|hidtidige|igangværende) (ca|cirka|omkring|knap|godt)? #", "i forlængelse af", offices + " har (siden|fået|ligget|stået|været|haft|plads|ledige|underskud|overskud|søgt|registreret|forhandlet|nævnt|godkendt|stillet|justeret|ansvaret|ingen|bedt|set|regnet|oplyst|taget|lavet|brug)", offices + " har # ", "(nuværende|eksisterende|hidtidig|hidtidige|hidtil|igangværende) (økonomiske|årlige|samlede|faste|gamle|administrative)? (ramme|rammer|rammen|+ramme|+rammen|budget*|+budget*|bevilling*|+bevilling*|midler|udgift*|+udgift*|sag|sager|sagerne|+sager|+stamme|turnus|vagt*|lokale*|+lokale*|bygning*|+bygning*|rum|personale*|kontor*|stier|veje|areal*|placering|overenskomst*|lov|lovgivning|takst*|pris*|niveau*|lejer*|husleje*|borgmester*|byråd*|udvalg*)",
			"hvor (en|et|#|to|tre|fire|fem|seks|flere|andre|alle) .. i dag", "(lokalet|lokalerne|+lokalet|+lokalerne|bygningen|rummet|rummene|salen|grunden|arealet|bassinet|stedet|kælderen|pladsen) (bruges|anvendes|benyttes|lejes|udlejes|står|ligger|er) (i_dag|allerede)",
			"har (tilbudt|lovet|foreslået|sagt|ønsket|henvendt|anbefalet)", "i dag +r # (mennesker|borgere|unge|børn|familier|ledige|ældre|hjemløse|elever)", "i dag (registreret|ledige|ensomme|uden|udsat|ramt)", "i dag (lever|venter|mangler|oplever|føler) ", "(lever|venter|mangler|oplever|føler|føle) .. i dag", "i dag er (+ne|+erne) ", "(tænker|overvejer|venter|mangler) allerede", "allerede (tænker|overvejer|nu_venter|mangler|presset|store|høj|høje)",
		},
		"bemanding": {"(nuværende|nu) (sagsbehandler*|rådgiver*|lærer*|pædagog*|vejleder*|leder*|hold)", "(medarbejdere|medarbejderne|personale|personalet|ressourcer|bemanding|ansatte)"},
		"tilbud":    {running}, "driver": {runs},
		"svar": {
			"(+planen|+strategien|+politikken|+programmet) .. (halvdelen|#|flere|flertallet|nogle|kun|få) .. er (kommet_i_gang|gennemført|igangsat|sat_i_gang|realiseret|i_gang|nået)",
			"(har|havde) (vi|kommunen|de|man) (kun|allerede|i_dag|hverken|ingen|ikke|intet|aldrig) ", "(vi|kommunen|de) (har|havde) (kun|allerede|i_dag|hverken|intet|aldrig)", "aldrig .. (haft|prøvet|gjort|set|tilbudt)", "(noget_sådant|noget_lignende|sådan_noget|noget_tilsvarende) (har|findes|er) (kommunen|vi|ikke|der)", "(intet|ikke|ingen) .. (andet_sted|andre_steder|andre_tilbud|andet_tilbud) ",
			"(tager|tage|tog) over (dér|der|hvor|efter|når)", "bro (mellem|fra|til) (de_to|dem|" + running[1:], "ses sammen med", "i sammenhæng med", "(udbygning|overbygning|videreudvikling|afløser) (af|for|på)", "kommet i stedet", "(det|den|de) gamle (tilbud|projekt|ordning|pulje|indsats)", "(lignende|tilsvarende|tidligere) (forsøg|projekt|kampagne|hold|pilotprojekt)", "(ligge|ligger|holder_til|holde_til|placeres|indrettes) i (samme|de_samme) (hus|lokaler|bygning) som", "de samme som",
			"(kommunens|vores|bibliotekets|skolernes|ungdomsskolens|foreningernes|de_frivilliges) (+team|+hold|+kurser|+café|+tilbud|+korps|+linje|+rådgivning|+pulje|+ordning|+program|+forløb|+netværk|hold|kurser|tilbud|rådgivning|frivillige)",
			"for nuværende", "endnu (en|et) (ordning|+ordning|tilbud|+tilbud|pulje|+pulje|indsats|+indsats|klub|projekt)", "endnu (ikke|ingen) .. (tilbud|+tilbud|ordning*|+ordning|indsats*|noget_sted|nogen)", "(intet|ingenting) (for|til)", "vi (har_allerede|har_i_dag|allerede_har)", "ingen .. (varetager|tilbyder|tager_sig_af)",
			offices + " (har|holder|tilbyder|driver|underviser|besøger|hjælper|uddeler|låner|mødes|yder)",
			"eksisterende", "i forvejen", "(reviderede|ajourførte|opdaterede) (generelle|kommunale)? (retningslinjer|regler|vejledning*|politik*|regulativ*)", "(retningslinjerne|reglerne|politikken|regulativet|vejledningen) .. (revideres|ajourføres|opdateres)", "i øjeblikket", "for tiden", "for øjeblikket", "på nuværende tidspunkt", "hidtil*", "hidtidig*", "igangværende",
			"bygger (videre|oven) på", "(det|den|de|forslaget|ordningen|tilbuddet|indsatsen|puljen|projektet|forløbet|holdet|modellen|tiltaget) bygger på", "(sammenhæng|samspil|koordiner*|samtænk*|sammentænk*|tilknytning) .. (med|til)", "(supplerer|supplere|suppleres|supplement*)", "overlap*", "sideløbende", "(tilsvarende|lignende) (ordning*|tilbud|indsats*|tiltag|projekt*)", "tilsvarende (+ordning|+tilbud|pulje*|+pulje|forløb|hold|aktivitet*|kurser|rådgivning|klub*|netværk)",
			"(udvid*|viderefør*|forlæng*|afløs*|erstat*|videreudvik*) .. (ordning*|indsats*|tilbud*|pulje*|projekt*)", "(udvidelse|videreførelse|forlængelse|afløsning) af", "(afløser|erstatter)", "permanent*", "(+ordningen|ordningen|tilbuddet|+tilbuddet|indsatsen|+indsatsen|projektet|+projektet|puljen|+puljen|+holdet|holdene|forløbene|kurserne|aftalen|+aftalen) .. fortsætter",
			"(givet|støttet|arbejdet|drevet|kørt|holdt|uddelt|tilbudt) .. de seneste", "(har|haft|brugt|kørt|arbejdet|givet|støttet|været) .. (siden_foråret|siden_efteråret|siden_sommeren|siden_årsskiftet|siden_januar|siden_august|i_flere_år|i_mange_år|gennem_flere_år|i_en_årrække)", "siden (20*|19*)", "(har_haft|holder|afholder|uddeler|støtter) .. (hvert|hver) (år|måned|uge)", "(kommunen|forvaltningen|+centret|+centeret|biblioteket|puljen|+puljen|byrådet|udvalget) .. (giver|får) .. (hvert|hver) (år|måned|uge)",
			"erfaring* (fra|med|viser)", "evaluering* .. (viser|viste|peger|pegede|konkluder*|har_vist)", "evaluering* (af|fra) (den|det|de|ordningen|+ordningen|forsøget|indsatsen|projektet|20*|19*)", "(status|opgørelse*) .. viser", "sidste (ordning|projekt)", "sidste år (gav|fik|var|havde|støttede|uddelte|hjalp|deltog)", "(den|det) (sidste|tidligere|forrige) (ordning|indsats|projekt|pulje|forsøg)",
			"(kommunen|kommunens|forvaltningen|biblioteket|skolerne|jobcentret|+centeret|+centret) .. (har|tilbyder|driver|støtter|yder|giver|arbejder|råder_over|deltager) .. (tilbud|ordning*|indsats*|pulje*|projekt*|aftale*|rådgiv*|konsulent*|medarbejder*|koordinator*|+pulje|+tilbud|+ordning)",
			"(der_findes|findes_der|der_er|findes) .. (tilbud|ordning*|indsats*|pulje*|projekt*|aktivitet*|+tilbud|+pulje|+puljen)", "(har|findes|er|haft) ikke .. (i_dag|tidligere|før|tilsvarende|lignende)", "(ingen|intet|ikke_noget|ikke_en|ikke_nogen) .. (tilsvarende|lignende|i_dag)",
			"har (en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|#) .. nu", "(røde_kors|ældre_sagen|ældresagen|frivilligcent*|+teamet|+huset|+klubben|+foreningen|frivillige|biblioteket|kirken|sundhedscent*|jobcent*) (tilbyder|driver|holder|besøger|hjælper|underviser|låner|kører)", "holder (åbent|café|kurser) .. (hver|om)",
			"(er|bliver|var) (det|den|dermed|således)? (første|eneste) gang", "(første|eneste) (tilbud|af_sin_art)", "(tre|to|fire|fem|flere|nogle|enkelte|alle) .. (skoler|institutioner|plejehjem|biblioteker|centre) .. (har|bruger|tilbyder|deltager)", "(puljen|puljens|+puljen) (har|blev)", "indgår i (budgetforhandling*|budgetprocessen|budgetlægningen|indsats*|+indsats*|strategi*|+strategi*|program*|tilbud*|den_samlede|samarbejd*|en|et|arbejdet)", "(+planen|+politikken|+strategien) blev (godkendt|vedtaget)", "led i", "en del af (indsats*|+strategien|+politikken|arbejdet)",
		},
	},
	Bad: []string{
		"# Fædre\n\n## [[Indstilling]]\nDet indstilles, at der dannes fædregrupper.\n\n## Sagsfremstilling\nGruppen mødes om mandagen.",
		"# Makkere\n\n## [[Indstilling]]\nDet indstilles, at der oprettes et makkerkorps.\n\n## Sagsfremstilling\nLokalet har stået tomt siden 2024. Skolen har 140 elever. Beløbet bygger på tal fra regnskabet, og rammen sættes tilsvarende ned. I forlængelse af mødet gøres der status over udgiften, første gang i maj.",
		"# Kampagne for vilde haver\n\n## [[Indstilling]]\nDet indstilles, at den søsættes i maj.\n\n## Sagsfremstilling\nInsekterne mangler føde.",
		"# Landsbykonsulent\n\n## [[Indstilling]]\nDet indstilles, at der ansættes en landsbykonsulent.\n\n## Videre forløb\nUdvalget får hvert år i september en status.",
		"# Pulje til huse\n\n## [[Indstilling]]\nDet indstilles, at der oprettes en ny pulje til huse.\n\n## Sagsfremstilling\nPuljen passes af de nuværende medarbejdere, som allerede i dag har travlt.",
		"# Pulje til liv i landsbyerne\n\n## [[Indstilling]]\nDet indstilles, at der oprettes en ny pulje på 1 mio. kr. til liv i landsbyerne.\n\n## Sagsfremstilling\nPuljen kan søges af foreninger og borgere.",
		"# Forebyggelse af ensomhed\n\n## [[Indstilling]]\nDet indstilles, at der igangsættes en indsats mod ensomhed blandt unge.\n\n## Økonomi\nIndsatsen koster 0,5 mio. kr.",
		"type: medlemsforslag\n# Medlemsforslag: Gratis bus for unge\n\n## Forslag\nAlle unge kører gratis med de kommunale busser i dag og i morgen.\n\n## Forvaltningens bemærkninger\nForslaget er lovligt.\n\n## [[Indstilling]]\nBorgmesteren indstiller, at forslaget drøftes.",
		"# Guider\n\n## [[Indstilling]]\nDet indstilles, at guidekorpset oprettes.\n\n## Sagsfremstilling\nLokalet bruges i dag af skakklubben. Udgiften holdes inden for den nuværende ramme, og der laves en evaluering i 2028.",
		"# Lektiecafé\n\n## [[Indstilling]]\nDet indstilles, at der åbnes en lektiecafé.\n\n## Sagsfremstilling\nErfaringen fra andre kommuner er god. Udvalget får en opgørelse i 2028.",
	},
	Good: []string{
		"# Ny leder af spejderkorpset\n\n## Indstilling\nDet indstilles, at lederen ansættes i en ny indsats.\n\n## Sagsfremstilling\nFire har søgt.",
		"# Renovering af dammens stier\n\n## Indstilling\nDet indstilles, at projektet sættes i gang som en ny indsats.\n\n## Sagsfremstilling\nDer lægges grus.",
		"# Fast korps i stedet for vikarbureau\n\n## Indstilling\nDet indstilles, at der oprettes et vikarkorps.\n\n## Sagsfremstilling\nPersonalet ønsker det.",
		"# Konsulenter\n\n## Indstilling\nDet indstilles, at der ansættes to klimakonsulenter.\n\n## Sagsfremstilling\nKlimaplanen har 40 punkter, og kun halvdelen er kommet i gang.",
		"# Natcafé\n\n## Indstilling\nDet indstilles, at natcaféen åbnes.\n\n## Sagsfremstilling\nHerberget på kajen siger nej til folk med hund.",
		"# Gåhold\n\n## Indstilling\nDet indstilles, at ordningen med gåhold indføres.\n\n## Sagsfremstilling\nVi har kun stolegymnastik.",
		"# Madklub\n\n## Indstilling\nDet indstilles, at der startes en madklub.\n\n## Sagsfremstilling\nDagcentret holder fællesspisning om mandagen.",
		"# Ungepanel\n\n## Sagsfremstilling\n| Råd | Siden |\n|---|---|\n| Elevrådet | 2012 |\n\n## Indstilling\nDet indstilles, at der nedsættes et panel.",
		"type: medlemsforslag\n# Forslag om gratis bind\n\nDer skal være gratis bind. Ungdomsskolen har dem i to klubber.",
		"# Mentorer\n\n## Indstilling\nDet indstilles, at der ansættes tre mentorer.\n\n## Sagsfremstilling\nKommunen har ingen mentorer.",
		"# Pulje til liv i landsbyerne\n\n## Indstilling\nDet indstilles, at der oprettes en ny pulje.\n\n## Sagsfremstilling\nKommunen har i forvejen landdistriktspuljen og tre områdefornyelser.",
		"# Indsats mod ensomhed\n\n## Indstilling\nDet indstilles, at der igangsættes en indsats mod ensomhed.\n\n## Sagsfremstilling\nDer findes ikke i dag en tilsvarende indsats.",
		"# Guider\n\n## Indstilling\nDet indstilles, at guidekorpset oprettes.\n\n## Sagsfremstilling\nSundhedsplejersken besøger i dag alle nye forældre.",
		"# Nyt fortov\n\n## Indstilling\nDet indstilles, at der etableres fortov og parkeringspladser ved skolen.",
		"type: medlemsforslag\n# Medlemsforslag: Gratis bus for unge\n\n## Forslag\nAlle unge skal køre gratis.\n\n## Forvaltningens bemærkninger\nUnge kan i dag købe et ungdomskort til halv pris.",
		"type: medlemsforslag\n# Medlemsforslag: Kommunen skal udtræde af komitéen\n\n## Forslag\nForundersøgelsen af en forbindelse, som skulle etablere et netværk, er fra 2021. Kommunen bør udtræde af komitéen.",
		"# Frivilligkorps\n\n## Indstilling\nDet indstilles, at der oprettes et frivilligkorps.\n\n## Det gør vi i dag\nRøde Kors besøger 40 ældre.",
	},
	Run: func(p *checker.Pass) {
		h, ok := p.About("nyt")
		if !ok {
			h, ok = begins(p)
		}
		if !ok && p.Item.Type == document.Proposal {
			h, ok = asksFor(p)
		}
		if _, ends := p.About("ophoer"); !ok || ends || replaces(p) || p.Sentences[0].Section == nil && p.Has("fejl", 0) || !p.Absences() || tellsToday(p) || runsNow(p, h) || tellsNone(p, h) {
			return
		}
		p.Missing(p.Sentences[h.Sentence].Span, checker.Finding{})
	},
})

// begins is the point that has something set up for people; what it is may stand in the
// title only.
func begins(p *checker.Pass) (checker.Hit, bool) {
	titled := false
	for _, h := range p.Said("tiltag") {
		s := &p.Sentences[h.Sentence]
		titled = titled || s.Section == nil && !p.Excepted(h.Sentence)
		if !h.Negated && s.Point >= 0 && p.Has("begynd", h.Sentence) && !p.Excepted(h.Sentence) {
			return h, true
		}
	}
	if !titled {
		return checker.Hit{}, false
	}
	for _, h := range p.Said("begynd") {
		if !h.Negated && p.Sentences[h.Sentence].Point >= 0 && !p.Excepted(h.Sentence) {
			return h, true
		}
	}
	return checker.Hit{}, false
}

// asksFor is the place in a member's proposal, or its title, that asks for something new.
func asksFor(p *checker.Pass) (checker.Hit, bool) {
	alone := unanswered(p)
	for _, set := range []string{"forslag", "nyt"} {
		for _, h := range p.Hits(set) {
			if s := &p.Sentences[h.Sentence]; !h.Negated && (s.Voice == agenda.Proposer || s.Section == nil || alone && !s.Heading) {
				return h, true
			}
		}
	}
	return checker.Hit{}, false
}

// unanswered reports whether an item is a member's proposal and nothing more: then the member
// tells what there is.
func unanswered(p *checker.Pass) bool {
	return p.Item.Type == document.Proposal && !slices.ContainsFunc(p.Item.Sections, func(s *document.Section) bool {
		return s.Role != document.RoleProposal && s.Role != document.RoleOther && s.Role != document.RoleTitle && s.Role != document.RoleAttachments && s.Role != document.RoleDecision
	})
}

// tellsToday reports whether the administration tells what there is already, or that
// there is nothing; a heading ("Det gør vi i dag") tells it too. How staff manages
// today and what comes next do not tell it.
func tellsToday(p *checker.Pass) bool {
	if headed(p, []string{"siden", "nuværende", "eksisterende", "findes"}) > 0 {
		return true
	}
	alone := unanswered(p)
	for _, set := range []string{"svar", "nutid"} {
		for _, h := range p.Hits(set) {
			s := &p.Sentences[h.Sentence]
			if s.Voice == agenda.Proposer && !alone && (ownWords(p, s.Section) || set == "nutid" && !p.Has("driver", h.Sentence)) || s.Aside() || s.Section == nil && !alone || s.Section.Role == document.RoleNext || p.Attached(h.Sentence) || ofOther(p, h) {
				continue
			}
			if set == "svar" && !p.Has("fremmed", h.Sentence) && !p.Has("fremtid", h.Sentence) || set == "nutid" && !p.Has("bemanding", h.Sentence) {
				return true
			}
		}
	}
	return false
}

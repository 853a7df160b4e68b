package ansvar

// resourceCues are what ressourcer-uden-tal listens for.
var resourceCues = map[string][]string{
	"knaphed": {
		"(afdelingen|området|forvaltningen|teamet|tilsynet|visitationen|myndigheden|myndighed|sekretariatet|" +
			"medarbejderne|personalet|sagsbehandlerne|centret|centeret|+afdelingen|+teamet|+centret|+centeret|" +
			"+gruppen|+plejen|+tilsynet|pladsanvisningen|ppr) (er|har_været|var|har_i_perioden_været|er_fortsat|" +
			"er_stadig|er_meget|har_længe_været|er_i_øjeblikket|er_aktuelt|er_for_tiden|" +
			"har_i_en_periode_været) (fortsat|meget|stærkt|særligt|hårdt|i_perioden|i_en_periode|" +
			"ressourcemæssigt|kapacitetsmæssigt|personalemæssigt)? (presset|pressede|udfordret|udfordrede|" +
			"belastet|belastede|underbemandet|overbebyrdet)",
		"(presset|anstrengt|anspændt|vanskelig|udfordret|utilstrækkelig|stram) (bemanding|bemandingssituation|" +
			"ressourcesituation|personalesituation|kapacitetssituation|ressourcemæssig*|normering|" +
			"personaledækning)",
		"(udfordret|udfordrede|presset|pressede|trængt|trængte|klemt|svækket) (på|af) (bemanding*|kapacitet*|" +
			"ressource*|sygefravær*|vakance*|rekruttering*|personale*|medarbejder*|mandskab*)",
		"(bemandingen|bemandingssituationen|ressourcesituationen|personalesituationen|kapaciteten) .. (presset|" +
			"udfordret|udfordrende|utilstrækkelig|anstrengt|vanskelig|ikke_tilstrækkelig)",
		"(mangel|manglen|mangler|manglende) (på)? (ressourcer|kapacitet|medarbejdere|bemanding|hænder|personale|" +
			"sagsbehandlere|sygeplejersker|pædagoger|lærere|ansatte|specialister|arbejdskraft|uddannet_personale|" +
			"faglært_personale|mandskab|personaleressourcer|medarbejderressourcer|sosu*|undervisere|psykologer|" +
			"tandlæger|tolke|+pædagoger|+plejersker|+rådgivere|+behandlere|+terapeuter|+assistenter|+hjælpere)",
		"(personalemangel*|medarbejdermangel*|ressourcemangel*|kapacitetsmangel*|underbemanding*|" +
			"kapacitetsproblem*|bemandingsproblem*|bemandingsudfordring*|ressourceudfordring*|kapacitetsudfordring*|ressourceknaphed*)",
		"mangler (psykologer|sagsbehandlere|medarbejdere|lærere|pædagoger|hænder|folk|+rådgivere|+terapeuter|" +
			"+plejersker) og kan (derfor)? ikke",
		"(ressourcerne|+ressourcerne) er (fortsat|meget|stadig)? (knappe|små|få|begrænsede|utilstrækkelige)",
		"presset på .. er (stort|højt|voksende|stigende)",
		"(begrænsede|knappe|utilstrækkelige|stramme) (ressourcer|personaleressourcer|medarbejderressourcer)",
		"(rekrutteringsudfordring*|rekrutteringsproblem*|rekrutteringsvanskelighed*)",
		"(været|er|haft) (svært|vanskeligt|vanskeligheder_med|problemer_med) (ved)? at (rekruttere|skaffe|besætte|fastholde|tiltrække)",
		"(sagspukkel*|sagspukler|pukkel|puklen|sagsophobning*|ophobning_af_sager|efterslæb|efterslæbet|" +
			"efterslæb_på)",
		"(stillinger|stillingen|stilling|funktion|funktionen) .. (vakant*|ubesat*)",
		"(vakante|ubesatte) stillinger",
		"(på_grund_af|grundet|som_følge_af) .. (vakancer|travlhed|arbejdspres|ressourcemangel|" +
			"sygdom_i_afdelingen|langtidssygdom|personaleudskiftning*)",
		"(omfang|takt|grad|hurtigt|langt) .. (ressourcerne|ressourcer) .. (tillader|tillod|tilladt|rækker|muligt|" +
			"rakt)",
		"som ressourcerne (tillader|rækker)",
		"ressourcerne .. (ikke_rækker|rækker_ikke|slår_ikke_til|ikke_slår_til|tillader_ikke|ikke_tillader)",
		"(ikke|uden) (de_fornødne|tilstrækkelige|tilstrækkeligt|nok|afsat|de_nødvendige)? (med)? (ressourcer|" +
			"kapacitet|bemanding|personale) til",
		"(ikke_alle|ikke_i_alle_tilfælde|ikke_i_fuldt_omfang|ikke_nået|ikke_nåede|ikke_kunnet_nå|ikke_lykkedes|" +
			"ikke_været_muligt) .. (behandlet|gennemført|gennemføre|nået|besøgt|inden_for|tilsyn*|kontrol*|" +
			"frister|fristerne|besøg)",
		"(tilsyn|tilsynene|kontroller|kontrollerne|besøgene|kontrolbesøg*|tilsynsbesøg*) .. (udskudt|udsat|" +
			"ikke_gennemført|ikke_nået|forsinket|nedprioriteret|ikke_alle)",
		"ikke .. (bemanding|bemandingen|kapacitet|kapaciteten|ressourcer|ressourcerne|personale|hænder|mandskab|" +
			"timer) .. (forudsætter|kræver|skal_til|tilsiger|fordrer)",
		"(under|uden) (fuld|normal|den_normerede|tilstrækkelig) (bemanding|normering|styrke)",
		"ikke (nået|gennemført|afsluttet|behandlet|fulgt_op_på) .. alle",
		"(ikke_alle|kun_en_del_af|kun_nogle_af|langt_fra_alle|færre_af) (de|vores|kommunens)? (planlagte|" +
			"lovpligtige|aftalte|lovede|årlige)? (" + duties + ") .. (gennemført|foretaget|holdt|afholdt|udført|" +
			"nået|aflagt|taget|besøgt|tilset|på_plads|fulgt_op)",
		"(" + duties + ") (er|bliver|blev|har|har_været|er_blevet|har_måttet)? (taget|sket|foretaget|ofte|" +
			"flere_gange|i_perioder)? (sjældnere_end|ligget_stille|lå_stille|aflyst|sprunget_over|skubbet|skudt|gået_i_stå)",
		"vi (kan|kunne|har) ikke (kunnet)? (nå|nået|overkomme|overkommet|følge_med|følge) (alle|alt|det_hele|" +
			"rundt|igennem|opgaverne|sagerne|i|med)",
		"kan ikke overkomme",
		"flaskehals* (hos|på|i) (ppr|+afdelingen|afdelingen|+teamet|teamet|+kontoret|visitationen|+visitationen|" +
			"forvaltningen|administrationen|jobcentret|+sagerne|+sager|+behandlingen|+plejen|+tilsynet|+gruppen)",
		"(mangler|mangle) .. (kvalificeret|kvalificerede|erfarne|uddannede|uddannet|faglært|" +
			"faglærte) (arbejdskraft|personale|folk|+er)",
		"mangler (der|vi|afdelingen|teamet|+gruppen|+afdelingen|+teamet) .. (arbejdskraft|personale|medarbejdere|" +
			"kolleger|hænder|mandskab)",
		"(personaleflugt*|medarbejderflugt*)",
		"pres på (medarbejder*|sagsbehandler*|personalet|afdelingen|teamet|rådgiver*|+plejen|+afdelingen|+teamet)",
		"(må|måttet|måtte|nødt_til_at) (skrue_ned_for|skære_ned_på|spare_på|springe|aflyse|udskyde|droppe) .. (" +
			duties + "|vejledning|opgaver|samtalerne)",
		"(sager|sagerne|+sager|+sagerne|afgørelser|afgørelserne|sagsbehandlingen) tager (længere_tid_end|" +
			"for_lang_tid|for_længe)",
		"(udfordring|svært|vanskeligt|besværligt) at .. (vagter|vagterne|stillinger|stillingerne) .. (dækket|" +
			"bemandet|besat)",
		"(hårdt|stærkt) ramt af (sygefravær|sygemeldinger|opsigelser|vakancer|fravær|personale*)",
		"(er|været|ligger) på hælene", "rift om (de)? (få)? (specialister|specialisterne|medarbejdere|fagfolk)",
		"(sager|sagerne|ansøgninger|ansøgningerne|klager|klagerne|henvendelser) når ikke at blive",
		"ventelist* .. vokser",
		"(går|gået) (for|alt_for|urimelig|urimeligt|ofte) (lang|længe) tid? (før|inden) (borger*|ansøger*|" +
			"familie*|sagen|en_sag|der_kommer|der_er_svar|der_svares)",
		"(" + duties + "|tilsynet|kontrollen) (har_måttet|må|måtte) (vige|vente|stå_tilbage)",
		"(" + duties + ") er færre end",
		"(stilling*|*stillinger|*stillingen) .. står (tom|tomme|ledig|ledige|ubesat|ubesatte)",
		"overarbejde* .. (overhånd|stort|meget|mere_og_mere)",
		"(huller|hul) i (vagtplanen|vagtplanerne|bemandingen|vagten)",
		"knebet med (at|tid|hænder|folk|bemanding*|personale*)",
		"(svar|svaret|afgørelser|afgørelsen|sagerne) lader vente på sig",
		"(må|måtte|måttet|nødt_til_at) lægge .. (sager|ansøgninger|opgaver|henvendelser) til side",
		"(opgaver|opgaverne|sager|sagerne|opgavemængden|sagsmængden) .. vokset hurtigere",
		"kræfterne (er|blev|bliver) brugt (på|til)",
		"(er|har_været|blevet|måttet) nedprioriter*", // i daglig tale: for lidt tid, for få hænder, for meget at lave
		"(har|havde|har_haft) ikke (altid|længere|i_dag)? (tid|mandskab|hænder|folk|personale|medarbejdere|" +
			"kræfter|bemanding|timer) (nok|til)",
		"ikke (er|har|haft|været)? (tid|mandskab|hænder|folk|kræfter|medarbejdere|personale|ressourcer|" +
			"kapacitet) nok",
		"(har|er) for (få|lidt) (medarbejdere|hænder|folk|ansatte|kolleger|sagsbehandlere|timer|kræfter|" +
			"ressourcer|mandskab|personale|rådgivere|pædagoger|lærere)",
		"mangler (folk|kolleger|vikarer|rådgivere|socialrådgivere|konsulenter|ingeniører|byggesagsbehandlere|" +
			"jurister|terapeuter|hjælpere)",
		"(medarbejdere|medarbejderne|personalet|sagsbehandler*|rådgiver*|konsulenterne|forvaltningen|" +
			"administrationen|+afdelingen|afdelingen|teamet|+teamet|centret|+centret|+vagten|+væsenet|+gården|" +
			"+driften|driften|+plejen|+tilsynet|tilsynet|+kontoret|jobcentret|køkkenet|tilsynsgruppen|vejgruppen|" +
			"driftsgruppen|sagsgruppen|byggegruppen|plangruppen|miljøgruppen|naturgruppen|kontrolgruppen|" +
			"medarbejdergruppen|byggesagsenheden|myndighedsenheden|miljøenheden|tilsynsenheden|" +
			"visitationsenheden|driftsenheden|planenheden|+sektionen|driftsholdet|rengøringsholdet|vejholdet|" +
			"enheden|sektionen|+korpset|vejvæsenet|borgerservice|+visitationen|visitationen|pladsanvisningen|" +
			"lederne) .. (kan_ikke_følge_med|kan_ikke_nå|kan_ikke_længere_følge_med|kan_ikke_altid_følge_med|" +
			"kan_ikke_længere_nå|kan_ikke_følge_trop|kan_dårligt_følge_med|kunne_ikke_følge_med|kunne_ikke_nå|" +
			"har_ikke_kunnet_følge_med|har_ikke_kunnet_nå|svært_ved_at_følge_med|svært_ved_at_nå|" +
			"svært_ved_at_overholde|når_ikke_alle|bagud_med|bagefter_med|løber_stærkt|løber_hurtigt|overbelastet|" +
			"overbelastede|under_pres|under_stort_pres|mandskabsmangel)",
		"+erne (kan|kunne|har) ikke (kunnet)? (nå|nået) (rundt|alle|alt|det_hele|igennem|opgaverne|sagerne|over|" +
			"længere)",
		"(har|havde|haft) (så|meget|rigtig|alt_for|for|ekstra) travlt",
		"(kører|kørt|kørte) .. på pumperne",
		"(er|var|har|havde) (der)? ikke (folk|hænder|mandskab|personale|kræfter|medarbejdere|bemanding|timer) til",
		"ikke (været|haft) (hænder|folk|mandskab|personale|kræfter|medarbejdere|bemanding|timer|" +
			"ressourcer) (nok)? til",
		"ingen til at (tage_over|dække|afløse|løfte|passe)",
		"med (den|de) (bemanding|kræfter|hænder|folk|medarbejdere|ressourcer|timer|mandskab) (vi|teamet|" +
			"afdelingen|kontoret|der_er|som_er|der_nu_er|området)",
		"(for_meget|rigeligt|mere_end_nok|nok) om ørerne", "(for_meget|mere_end_rigeligt) at (lave|se_til)",
		"(skåret|skrabet|beskåret) (helt)? (ind)? til benet",
		"(andre|nogle|visse|flere|øvrige|mange) opgaver .. (ligge|liggende|ligger|vente|stå|udskydes|udskudt|" +
			"i_bunken|springes_over|ikke_løst)",
		"(hårdt|stærkt) (spændt_for|trængt|overbelastet)",
		"ikke altid (været_muligt|kunnet|lykkedes) (at)? (nå|nås|køre|overholde|overholdes|føre|besøge|behandle|" +
			"gennemføre|gennemføres|svare|møde|holde|dække)",
		"(tyndt|sparsomt) bemandet",
		"vi (er|var|har_været) (alt)? for få", "(bristepunktet|kapacitetsgrænsen)",
		"(sagspresset|arbejdspresset|presset_på_afdelingen|presset_på_medarbejderne|sagsmængden|sagstallet|" +
			"arbejdsmængden|arbejdsbyrden|opgavemængden|tilgangen_af_sager|travlheden) (er|har|er_fortsat|" +
			"har_længe) .. (steget|stigende|stiger|vokset|voksende|øget|stor|stort|højt|høj|tiltaget|taget_til)",
		"(stort|højt|øget|stigende|voksende) (sagspres|arbejdspres)",
		"(må|skal|har_måttet|kommer_til_at) .. vente (længe|længere|lang_tid|for_længe|urimeligt_længe)",
		"(sager|sagerne|ansøgninger|ansøgningerne|opgaver|opgaverne) .. (hober|hobet|ophobet|ophobes|bunker)",
		"(hober|hobet|ophobet|ophobes) .. (sager|ansøgninger|opgaver|klager|henvendelser)",
		"(lange|længere|stigende|øget|øgede|voksende|lang|høj) (sagsbehandlingstid*|ventetid*|venteliste*|" +
			"behandlingstid*|svartid*)",
		"(sagsbehandlingstid*|ventetid*|svartid*|ventelist*) .. (steget|vokset|er_lang|er_for_lang|lange|" +
			"overskrid*|ikke_overhold*|overholdes_ikke|forlænget|påvirket)",
	},
	"prioriteret": {
		// a roster that does not hold together
		hard + " .. " + roster + " .. " + hold, roster + " .. " + hard + " .. " + hold,
		hard + " .. (dække|bemande|besætte|fylde|dækket|bemandet|besat) .. " + roster, hard + " .. (få|nå) enderne",
		"(lederen|ledere|lederne|afdelingslederen|stedfortræderen) (må|måtte|har_måttet) .. (tage|dække|springe|træde) .. " + roster,
		crew + " (når|nåede) (ofte|tit)? ikke (længere|altid|alle|at|rundt|igennem|det_hele|over|i_dag)",
		crew + " (løber|løb) .. (fra_dør_til_dør|fra_opgave_til_opgave|fra_borger_til_borger|for_livet)",
		// nobody there, or only when there is time
		"(afdelingen|kontoret|teamet|centret|+teamet|+afdelingen|enheden|gruppen|+gruppen|+plejen) .. (stået|" +
			"står|stod) uden (jurist*|leder|sygeplejerske|læge|psykolog*|ingeniør*|biolog*|planlægger*|rådgiver*|" +
			"sagsbehandler*|sekretær*)",
		crew + " (må|måtte|har_måttet) strække sig", "personalet (må|måtte|har_måttet) strække sig",
		"(+holdet|holdet|vagten|teamet|+teamet|afdelingen|+afdelingen|gruppen|vi) .. (mand|hånd|kollega|" +
			"medarbejder) kort",
		"(telefonerne|telefonen|telefontiden|skranken|receptionen|vagttelefonen) .. (ubemandet|ubemandede)",
		"(vagten|vagterne|+vagten|+vagterne|stillingen|stillingerne) (kan|kunne) ikke (altid|længere|fuldt_ud|" +
			"i_perioder)? (besættes|bemandes|dækkes)",
		"(tilsynet|tilsyn|besøg*|kontrol*|opgaver|opgaverne|sager|sagerne|vejledning*) .. når der er (luft|tid|" +
			"hænder|overskud|folk) til",
		"(arbejdet|+arbejdet|tilsynet|opgaven|opgaverne|sagsbehandlingen|vejledningen|klagerne) .. på vågeblus",
		"huller i (vagtplan*|vagterne|bemandingen|vagtskema*)",
		"(opkald|+opkald|opkaldene|+opkaldene|mails|henvendelser) .. (ubesvaret|ubesvarede|besvares_ikke)",
		"(flere|mange|nogle) (i|af) (gruppen|teamet|afdelingen|+teamet|+gruppen|personalet|kollegerne|" +
			"medarbejderne) er (sygemeldt*|syge|langtidssyge)",
		"(kører|kørt|kørte) .. på (nødblus|lavt_blus|reservetanken|stumperne)",
		"(mere|flere) .. (på_bordet|opgaver|sager) .. end .. kan (nå|overkomme|rumme|klare)",
		"(bunken|bunkerne|stakken|stablen|mængden|antallet) (af|med) .. (ubehandlede|ventende|uafsluttede|uløste|" +
			"åbne) (sager|ansøgninger|klager|henvendelser|opgaver|anmeldelser) .. (vokset|vokser|steget|stiger|øget)",
		"(måttet|måtte|nødt_til|tvunget_til) .. (tage|prioritere|vælge|nøjes) .. (mest_presserende|vigtigste|" +
			"mest_akutte|nødvendigste|haster_mest)",
		"(bemandet|normeret) .. (svagt|tyndt|sparsomt|for_lavt)", "underbemand*",
		"(ramt|præget|plaget|mærket|tynget|hæmmet) af .. (vakancer|sygefravær|opsigelser|personaleflugt|" +
			"udskiftning_blandt|udskiftning_i|udskiftning_af_personale*|udskiftning_af_medarbejdere|" +
			"personaleudskiftning*|mandskabsmangel|medarbejderskift)",
		"ikke .. (kunnet|lykkedes|muligt) .. (besætte|besat) .. (stilling*|*stillingen|*stillinger|vagter*|" +
			"*vagterne)",
		"normeringen .. (skåret|beskåret|for_lav)",
		"ikke (altid|længere|i_dag)? tid til (forebygge*|tilsyn*|besøg*|opfølgning*|samtaler*|vejledning*)",
		"(svært|vanskelig*|besvær|besværet|besværligt|problem*|udfordring|udfordringer|umuligt|knebet|kniber|" +
			"kneb|halter|haltet) .. (finde|skaffe|ansætte|ansat|besætte|besat|rekruttere|tiltrække|" +
			"fastholde) .. (medarbejder*|*sagsbehandler*|personale|folk|kolleger|afløser*|vikarer|*læger|*lærere|" +
			"pædagoger|faglærte|*uddannede|kvalificerede|specialister|+assistenter|+hjælpere|*rådgivere|" +
			"*konsulenter|*terapeuter|*plejersker|ingeniører|stillingen|stillinger|stillingerne|*vagterne|arbejdskraft)",
		"rekrutteringen (af|er|har|volder) .. (problem*|udfordring*|vanskelig*|svær*)",
		"(svært|vanskeligt|besværligt) .. holde trit",
		"presset på (medarbejderne|sagsbehandlerne|personalet|rådgiverne|afdelingen|teamet|kontoret|+afdelingen|" +
			"+teamet|+plejen|vagterne|lærerne|pædagogerne) (er|har|bliver)",
		"(i_det_omfang|så_vidt|så_langt) (tiden|kræfterne|bemandingen|kapaciteten|hænderne|timerne) .. (tilladt|" +
			"tillader|rakte|rækker|tillod|rakt)",
		"med de (kræfter|hænder|folk|medarbejdere|ressourcer|timer) (der_er|som_er|vi_har|der_nu_er)",
		"(må|måtte|har_måttet) prioritere (hårdt|benhårdt|skarpt)",
		"(vikarer|afløsere) .. (dækker|tager|udgør|fylder) .. vagter*",
		"for få (på_vagt|på_arbejde|til_at_dække|om_opgaven|om_opgaverne|til_opgaven|til_opgaverne)",
	},
	"misforhold": mismatch, "udskudt": deferred, "venter": {waits}, "tabel": {"(tabel|tabellen|skemaet|oversigten|nedenfor|figuren)"},
	// hvem eller hvad der er for lidt af, og at det ikke slår til
	"styrke": {
		crew,
		"(teamets|+teamets|afdelingens|+afdelingens|forvaltningens|administrationens|kontorets|centrets|gruppens|" +
			"enhedens|tilsynets|personalets|medarbejdernes|vores) (samlede|nuværende)? kapacitet",
		"(*vagtordningen|+vagten|beredskabet|+beredskabet)",
		"(team|+team|tiden|rådgiverne|+rådgiverne|+plejerskerne|kontrollen|sagsbehandlingen|" +
			"byggesagsbehandlingen|enheden|byggesagsenheden|myndighedsenheden|miljøenheden|tilsynsenheden|" +
			"visitationsenheden|driftsenheden|planenheden|+sektionen|tilsynsgruppen|vejgruppen|" +
			"medarbejdergruppen|hænder|hænderne|kræfter|kræfterne|mandskab|mandskabet|bemanding|bemandingen|" +
			"normeringen|personalet|personale|medarbejderne|sagsbehandlerne|medarbejdertimer|timerne|" +
			"arbejdstiden|vagtplanen|vagtplanerne|vagterne|ressourcer|ressourcerne|kapaciteten|kolleger|" +
			"kollegerne|teamet|+teamet|afdelingen|+afdelingen|staben|holdet|besætningen|arbejdskraften|kontoret|" +
			"+kontoret|+plejen|+tjenesten|+driften|driften|visitationen|tilsynet)",
	},
	"tom-siden": {
		"(stilling|stillingen|stillingerne|*stilling|*stillingen|*stillinger) .. (tom|tomme|ubesat|ubesatte|" +
			"ledig|ledige|vakant|vakante) siden",
	},
	"knapt": {
		"(*stilling|*stillinger|*stillingen|*stillingerne|*normering*|vikar*|*vikarer|overarbejde*|merarbejde|" +
			"*løn|lønudgift*|*sager|*sagerne|*tilsyn|*tilsynene|kontroller*|besøg|besøgene|*tid|*tiden|frist*|" +
			"*fristen|rettidig*|til_tiden|*fravær|*fraværet|sygdom|*medarbejder*|ansat|ansatte|årsværk|bemand*|" +
			"*personale*|mangel|manglen|mangler|manglede|merforbrug*|underskud*|ressourcer|kapacitet*|*hold|" +
			"pukkel*|puklen|efterslæb*|vagter|vagterne|timer|timerne|henvendelser|ansøgninger|opgaver|opgaverne|" +
			"venter|ventede|nået|nås|ledige|ubesatte|vakant*|rekrutter*|udskiftning*|svar|svaret|besvar*|opkald*|" +
			"behandle*|afgør*|forsinke*|bagud|kø|køen|bunken)",
		crew,
	},
	"strakt": {
		"(er|var|bliver|blevet|været) (" + longSo + ")? (" + longSo + ")? (" + worn + ")",
		"(er|bliver|blev|var) (stort_set|næsten|helt)? (opbrugt|skrumpet|decimeret|udtyndet)",
		"kæmper (med|for) at", "under (stort|hårdt|voldsomt)? pres",
		"(hårdt|stærkt) ramt af (sygdom|fravær)",
		"(er|var|bliver) (meget|godt|ret)? (slidt|slidte|nedslidt|udkørt|udkørte)",
		"(er|var) (allerede|næsten|helt)? (fuldt_udnyttet|brugt_op|opbrugt)", "(er|var|bliver) sårbar* ved (sygdom|fravær|ferie)",
		"(rækker|slår|strækker|rakte|slog|strakte|tillader|tillod) (ikke|knap|dårligt|næppe)",
		"ikke (altid|helt|længere)? (rækker|rakte|slår|rækkende)", "(slår|slog) .. ikke .. til",
		"(er|har_været|var|bliver) (fortsat|stadig|meget|ret|hårdt|så|i_perioder|lidt|generelt|" +
			"for_tiden)? (for_få|så_få|tyndt_besat|tyndt_spredt|tynde|hårdt_spændt_for|strakt|spændt_for|knap|" +
			"knappe|presset|pressede|sparsom|skrabet|skåret_ind_til_benet|udfordret|udfordrede|overbebyrdede|" +
			"sårbar|hårdt_prøvet|trængt|trængte)",
		"mangler (den|det|de)? (fornødne|nødvendige|tilstrækkelige|tilstrækkelig|rette)? (hænder|folk|kræfter|" +
			"tid|timer|overskud|luft|ressourcer|kapacitet|mandskab)",
		"har ikke (længere|altid|i_dag|haft)? (den|det|de)? (fornødne|nødvendige|tilstrækkelige|tilstrækkelig|" +
			"fornødent)? (overskud|kræfter|mandskab|kapacitet|ressourcer|hænder|folk) til",
		"(magter|formår|evner|orker|kan_overkomme|overkommer) (ikke|dårligt|knap|næppe)",
		"(har|haft) .. (ikke|næppe) .. mulighed for at (nå|løfte|løse|følge)",
		"(manglet|mangler|savner|undværet|undværer) (stadig|fortsat|i_øjeblikket|for_tiden|en)? (en|et)? (jurist|" +
			"ingeniør|biolog|sygeplejerske|psykolog|planlægger|leder|sagsbehandler|+inspektør|+rådgiver|" +
			"+ingeniør|+plejerske|+planlægger|+terapeut|+konsulent|+behandler)",
		"(hænger|hang) kun sammen (med|fordi|takket)",
		"(har|er) .. (hænderne_fulde|fuldt_belagt|fuldt_optaget|belagt)",
		"(slider|kæmper|knokler) .. (for_at|med_at)",
		"(kniber|kneb|halter|haltede|hænger_i_en_tynd_tråd|hænger_ikke_sammen|går_ikke_op|er_hårdt_spændt|" +
			"er_strakt)",
		"(løber|løbet|arbejder|arbejdet) .. (stærkt|stærkere|hurtigt|hurtigere|i_højt_tempo)",
		"(er|kommet|ligger) .. (bagud|bagefter|på_bagkant)", "mere at (lave|se_til|nå) end",
		"(har|haft) (mere_end)? fuldt op", "mere end fyldt",
	},
	"aarsag": {
		"(siden|efter_at|da|fordi) (+eren|+erne|juristen|biologen|lederen|medarbejderen|kollegaen|planlæggeren|" +
			"ingeniøren) .. (stoppede|rejste|fratrådte|sluttede|holdt_op|sagde_op|blev_syg|gik_på)",
		"(medarbejderne|medarbejdere|kolleger|kollegerne|folkene|rådgiverne|sagsbehandlerne) .. (trukket_over|" +
			"trukket_ind|flyttet_over|udlånt|lånt_ud|omdisponeret|sat_til)",
		"(gået|gik|er) på (pension|barsel|orlov)", "(sagt|sagde) .. op",
		"(manglende|mangel_på) (tid|hænder|kapacitet)", "(tidsnød|tidspres|personaleflugt*|medarbejderflugt*)",
		"(juristen|lederen|biologen|ingeniøren|planlæggeren|kolleger|medarbejdere|+behandlere|+behandleren|" +
			"rådgivere|rådgiveren|konsulenten|konsulenter) (er|har) (stoppet|rejst|holdt_op|fratrådt|sagt_op|" +
			"sygemeldt*)",
		"(nogen|flere|kolleger|medarbejdere|personalet) (er|bliver|melder_sig|har_været) (syge|syg)",
		"ledige stillinger", "for få (på|til|om)", "(underbemandet|underbemanding)",
		"(opsigelse*|afløser*|vikar*|sygdom|sygemeld*|sygefravær*|langtidssyg*|vakance*|vakant*|ubesat*|travlhed|" +
			"rekruttering*|rekruttere|personaleudskiftning*|udskiftning*|barsel|barsler|ferie|ferieafvikling)",
		"(svært|vanskeligt|besværligt|umuligt|ikke_muligt) .. (få_fat_i|finde|skaffe|ansætte|rekruttere|" +
			"fastholde|tiltrække) .. (*er|*ere|medarbejder*|folk|*personale)",
		"skiftet .. ud",
		"(stillinger|medarbejdere|rådgivere|sagsbehandlere|kolleger) .. (forladt|rejst|stoppet|fratrådt|opsagt)",
		"ingen .. (til_at_komme|til_at_tage|at_sende|kvalificerede|ansøgere)",
		"(flere|mange|komplicerede|tunge|komplekse) .. (sager|henvendelser|ansøgninger|opgaver)",
		"(få|færre|mangler|manglende) .. (medarbejdere|hænder|kolleger|timer|kræfter|kompetencer)",
	},
	"foelge": {
		"(ventetiden|forsinkelsen|forsinkelserne|svartiden|aflysningerne) .. (skyldes|hænger_sammen|forklares)",
		"(fristen|fristerne|tidsplanen|tidsfristen) .. ikke .. (overholdt|overholdes|nået|nås|holdt|holdes|" +
			"holder)",
		"(ligget|ligger|lå|stået|står) (helt|næsten|ofte|derfor)? stille", "væbne sig med tålmodighed",
		"(begrænset|mindre|beskedent|reduceret) omfang", "(lagt|sat) .. (i_bero|på_hold|på_is|på_pause|på_standby)",
		"(aflyse|udskyde|udsætte|skubbe|nedprioritere|springe_over)",
		"(aflyst|aflyses|aflyser|skubbet|skubbes|rykket|rykkes|rykker|udskudt|udskydes|udskyder|udsat|udsættes|" +
			"forsinket|forsinkes|forsinkelse*|nedprioriter*|bortfalder|springes_over|sprunget_over|udebliver|udeblevet)",
		"(må|måtte|må_lade|kommer_til_at) .. (vente|ligge|stå)",
		"(holder|overholder|når|kan|møder|svarer) ikke (altid|alle|længere|rettidigt)? .. (frist*|+fristen|" +
			"+fristerne|tiden|alle|nå|til_tiden)",
		"(holder|holdes|overholdes|overholder) ikke altid",
		"(køen|køerne|ventetiden|svartiden) .. (lang|lange|længere)",
		"(bliver|blevet|ligger|ligge|lå|ligget) .. (liggende|længe|urørt|stille|i_kø)",
		"(skåret|skære|skæres) (ned|fra)", "(går|gik|gået) ud over", "(trækker|trukket) ud",
		"ikke (sket|nået|gennemført|fulgt_op|udført) (overalt|alle_steder|i_alle|fuldt_ud|som_planlagt|til_tiden)?",
	},
	"undtag": append([]string{
		// posts that are known to be open, and what is to become of them
		"(beboerne|borgerne|borgeren|borgere|beboere|eleverne|elever|forældrene|pårørende|familierne|deltagerne|" +
			"frivillige|de_ældre|de_unge|ansøgeren|børnene) (selv|ofte|ikke|der_ikke|som_ikke)? (har|havde|" +
			"magter|mangler|orker|formår)",
		"ikke flere (henvendelser|rykkere|breve)", "hænger ikke sammen",
		"mindreforbrug* .. (vakante|ubesatte|ledige) stillinger",
		"(imod|støtter|støtte|ønsker|frygter) .. (længere|kortere) ventetid",
		"(vakante|ubesatte|ledige) stillinger (bør|skal|kan|vil|nedlægges|fordeles|genbesættes|opslås|slås_op|" +
			"genopslås|spares)",
		"(rækker|rakte) ikke til .. (før|inden|fristen)",
		"(skal|kan|bør|vil|kræver|kræves|besluttet|mulighed|foreslås|indstilles|ønsker|planlægges|" +
			"forventes) .. (besætte|genbesætte|nedlægge|fordele|opslå|spare) .. (vakante|ubesatte|" +
			"ledige) stillinger",
		"holdet .. (kampen|kampene|sæsonen|turneringen)",
		"(holdet|flokken|gruppen|korpset) af (frivillige|spillere|medlemmer|unge|deltagere)",
		"presset (af|fra) (trafik*|vejret|vand*|biler|turister|regn*|markedet|oversvømmelse*)",
		"ventelistegaranti*", "(økonomisk|økonomiske|budgetmæssigt) .. (presset|udfordret)",
		"(økonomien|budgettet|kassen|likviditeten) .. (presset|udfordret)",
		"(vedligeholdelsesefterslæb*|vedligeholdelsesmæssigt_efterslæb)",
		"efterslæb .. (vedligehold*|bygning*|vej*|slidlag*|asfalt*)", "(vedligehold*|bygning*|vej*) .. efterslæb*",
		"(ulempen|ulemperne|bagsiden) (er|ved|" +
			"var)", // of a choice, not of today
		"(ingen|ikke) (ventetid|venteliste|mangel)",
		"(færre|ikke_flere) .. (aflyst|aflyses|aflysninger|udskudt|udskydes|forsinket|forsinkes|forsinkelser)",
		"(sammen|sammenhæng) med (antallet|andelen)", // what figures are to be read with
		"(arkitekt*|*arkitekt|*arkitekten|ansøger*|bygherre*|*rådgiver|leverandøren|håndværkeren|advokaten|" +
			"ejeren|ejerne|industri*|fabrik*|*fabrikkerne|branche*|*branchen|erhverv*|restauranterne|" +
			"arbejdsmarked*) .. (har|er|oplever|mangler|melder|måtte|havde)",
		"(halter|kniber) ikke",
		"kapacitet* .. (*anlæg|*anlægget|*værket|ledning*|*nettet|kloak*|bassin*)",
		"kæmper (med|for) at .. (plads|medlemmer|kunder)",
		"(skolen|skolerne|*anlæg|*anlægget|*værket|bassin*|kloak*|ledning*|elnettet|nettet|vejen|vejene|krydset|" +
			"bygningen|hallen|salen|*pladsen) .. kapacitet*",
		"(kan|kunne) ikke nå .. (toget|bussen|færgen|frem|hjem|skole|arbejde|hylden|knappen)",
		"flaskehals* .. (trafik*|vej*|kryds*|bro*|bil*)", "(vælges|vedtages|gennemføres|sker) .. (kan_vi_ikke|kan_vi)",
		"(virksomhederne|virksomheder|entreprenøren|entreprenørerne|foreningen|foreningerne|klubberne|klubben|" +
			"vognmanden|erhvervslivet|butikkerne|butikker|håndværkerne|hotellerne|landmændene) (har|er|oplever|" +
			"mangler|melder|måtte|havde)",
		// what is counted and will be told, and a line for a thing, not for a caseworker
		"(antal|antallet|andel|andelen|omfanget|udviklingen|tal|tallene|oversigt|opgørelse|" +
			"statistik) .. (opgøres|måles|tælles|følges|registreres|indgår|forelægges|offentliggøres|fremgår)",
		"(opgør|måler|tæller|følger|registrerer|opgøres|måles|tælles|følges|registreres) .. (antal|antallet|" +
			"andelen|omfanget|udviklingen)",
		"(får|modtager|forelægges) .. (oversigt|opgørelse|tal|status) .. (over|på|for|af)",
		"(efterslæb*|ventetid*|sagsbehandlingstid*|ventelist*) .. indgår", "hvor (mange|meget|længe|ofte|stor)",
		"ventelist* .. (*plads|*pladser|*hold|*haver|*boliger|*bolig|*lejligheder|kurser|koncerten)",
		"ventetid* .. (på|ved|i|til) (den|det)? (hjemturen|udturen|turen|køreturen|rejsen|bussen|busserne|toget|" +
			"færgen|stoppested*|holdeplads*|+krydset|krydset|lyskryds*|kassen|køen|skiftet)",
		"ventetid .. (på_bussen|på_færgen|mellem_turene|mellem_afgangene|for_cyklister|for_bilister|for_trafikanter*)",
	}, notOurs...),
}

package aabenhed

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "kritik-uden-kilde",
	Title:    "Kritik fra tilsyn, revision eller Ankestyrelse uden at kilden kan findes",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Information, document.Closed, document.Accounts},
	Message:  "Her er en kritik eller udtalelse udefra nævnt. Fandt ikke, hvor den kan læses: dato, journalnummer, bilag eller citat.",
	Why:      "Politikerne skal kunne læse kritikken selv og se, om gengivelsen svarer til den.",
	Remedy:   "Vedlæg den, eller skriv, hvad den er, for eksempel: »Arbejdstilsynets påbud af 3. marts 2026 (bilag 1)«.",
	Answer:   "Svar med, hvor kritikken kan læses.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 2 (sandhed) og pligt 6 (åbenhed om fejl); case 25 og 26", Claims: []string{"aabenhed-1", "case-25", "case-26"}, Seen: "2026-11-22"},
	},
	Cues: with(verdictCues, map[string][]string{
		"kritik": {
			watchdogs + " .. " + criticise,
			criticise + " .. (af|fra|hos) " + watchdogs,
			"(styrelsen|+styrelsen|tilsynet|inspektionen|myndigheden) (har|havde)? .. (kritik|kritiseret|kritiserer|kritiserede|påtalt|påtaler|påtalte|påtale|påbud|påbudt|påbød|indskærpet|indskærpelse|anmærkning*) .. (kommunen|forvaltningen|plejehjem*|plejecent*|+centret|cent*|skolen|+skolen|+huset|afdelingen|+afdelingen|dokumentation*|hygiejne*|medicin*|sagsbehandling*|håndtering*|tilbud*)",
			"(ankestyrelsens|ombudsmandens|datatilsynets|arbejdstilsynets|socialtilsynets|ældretilsynets|revisionens|revisors|rigsrevisionens) (kritik|kritiske|påtale|påbud|henstilling*|afgørelse*|udtalelse*|rapport|bemærkning*|anbefaling*|anmærkning*|vurdering)",
			"(genstand_for|mødt_af|udsat_for|følge_af|anledning_af|baggrund_af) .. (kritik|påtale|påbud|anmærkning|henstilling|indskærpelse)", "(kritik|påtale|påbud|anmærkning|anmærkninger|henstilling|indskærpelse) .. (foreligger|foreligget|rettet_mod|over_for|mod) .. (kommunen|forvaltningen|afdelingen|+afdelingen|centret|+centret|huset|teamet)",
			watchdogs + " .. (utilfreds*|peget_på|pegede|rejst|rejste|betænkelig*|bekymr*|advaret|advarede|svagheder|mangler|mangelfuld*|utilstrækkelig*|lovstridig*|ulovlig*)", "(svagheder|mangler|problemer|forhold) .. (påpeget|rejst|nævnt|fundet|konstateret) (af|hos) " + watchdogs,
			watchdogs + " .. (fandt|fundet|finder|konstaterede|konstateret|konstaterer) .. (mangler|fejl|problem*|overtrædelse*|svigt|afvigelse*|utilstrækkelig*|risiko)",
			"(uvildig*|ekstern*|uafhængig*) .. (rapport*|undersøgelse*|gennemgang*|analyse*) .. (peger|peget|pegede|påpeger|påpeget|konkluderer|konkluderede|fandt|fundet|finder|kritiserer|viser|viste) .. (problem*|mangler|svigt|fejl|kritisk*|alvorlig*|utilstrækkelig*)",
			"(revisionens|tilsynets|ankestyrelsens|styrelsens) side .. (kritik*|tvivl|påpeget|peget|påtalt)", "(uanmeldt|anmeldt|ordinært|reaktivt|skærpet) (tilsyn|tilsynsbesøg|kontrolbesøg) .. (fandt|konstaterede|viste|afdækkede|gav|førte_til) .. (mangler|fejl|problem*|kritik|påbud|påtale|svigt|overtrædelse*)",
			"(ved|efter|under) (et|det|de|sidste|seneste|årets)? (tilsyn|tilsynet|tilsynene|+tilsyn|+tilsynet|tilsynsbesøg|tilsynsbesøget|kontrolbesøg|kontrolbesøget) .. (udtalt|rejst|givet|fremsat|gav|fik) .. (kritik|påtale|påbud|indskærpelse|anmærkning*|bemærkning*)",
			"(ved|efter|under) (et|det|de)? (uanmeldt*|anmeldt*|ordinær*|sidste|seneste) (tilsyn*|kontrolbesøg*|tilsynsbesøg*) .. (kritik|påtale|påbud|indskærpelse|anmærkning*|bemærkning*)", "(klagenævnet|ankenævnet) for .. (gav|giver|givet) (forældrene|klager*|borger*|familie*|naboen|naboerne|ejer*|ansøger*) .. (ret|medhold)",
			"tilsynet .. (konstaterede|konstateret|kritiserede|kritik|påtalte|påpegede|fandt) .. (mangler|opmærksomhedspunkt*|problemer|fejl|forhold|kritik|overtrædelse*)",
			"(konstaterede|påpegede|kritiserede|påtalte|fandt) tilsynet",
			"(tilsynsrapport*|revisionsberetning*|tilsynsbesøg*) .. (kritik|kritis*|påpege*|påtale*|mangler|alvorlige|overtrædelse*|anmærkning*)",
			"(fået|modtaget|fik|modtog) .. (påbud|påtale|kritik|næse|indskærpelse|henstilling*) (af|fra|om|for|på)?",
			judges + " .. " + condemns, condemns + " .. (af|fra|hos|i|ved) (en|et|den|det)? " + judges,
			// what it thinks told before who thinks so
			"(ikke|uden) .. (lever_op|levede_op|godt_nok|tilstrækkelig*|overholdt|overholder|fulgt|i_orden|forsvarlig*|acceptabel*) .. " + says, "(utilstrækkelig*|mangelfuld*|kritisabel*|ulovlig*|lovstridig*|uforsvarlig*|uacceptabel*|for_dårlig*|bekymrende) .. " + says, "(ifølge|efter) (" + bodies + ") .. (utilstrækkelig*|mangelfuld*|kritisabel*|lovstridig*|uforsvarlig*|uacceptabel*|ikke_lever_op|ikke_levede_op)",
			// a case lost
			upholds + " (klager*|naboen|naboerne|borgeren|ejeren|ejerne|ansøger*|tilbudsgiver*|den|en|forældrene|familien|foreningen|firmaet|virksomheden|lodsejer*|beboer*|moderen|+giveren|+giver) .. (medhold|ret)", "(kommunen|forvaltningen|vi) (har|havde)? (tabt|tabte) .. (sag|sagen|retssag|retssagen|klagesagen) (i|ved|mod|om|ved_en)? (+nævnet|+retten|ankestyrelsen|højesteret)", "kommunen .. ikke (fik|fået|har_fået)? medhold", "(fik|fået) (kommunen|forvaltningen|vi)? ikke medhold", "dumpe* .. (kontrol*|tilsyn*|+kontrol|+tilsyn|" + bodies + ")",
			// in figures of speech, and by what had to be done
			judges + " .. (rap_over|rynk*_på_næsen|løftet_pegefinger|rystede_på_hovedet|sagde_fra|greb_ind|gribe_ind|slog_ned|slået_ned|taget_til_orde|vred|skældud|pegefingeren|på_næsen)", judges + " .. (bedt|beder|bad|krævede|kræver|pålagt|pålagde|forlangte) .. (kommunen|os|plejehjem*|skolen|huset|centret|tilbuddet) .. (standse|stoppe|ændre|rette|bringe|lovliggøre|rydde|lukke|udbedre)",
			judges + " .. (fandt|fundet|finder|kaldte|kalder|kendte|kendt|erklærede) .. (usaglig*|ulovlig*|for_lav*|for_dårlig*|forkert*|mangelfuld*|uforsvarlig*|urimelig*|ugyldig*|utilstrækkelig*|uacceptabel*|for_lang*|for_høj*)", "(fundet|kendt|kaldt|bedømt|vurderet) .. (usaglig*|ulovlig*|for_lav*|for_dårlig*|forkert*|mangelfuld*|uforsvarlig*|ugyldig*|utilstrækkelig*|uacceptabel*) .. (af|hos|ved) (ankestyrelsen*|ombudsmanden*|+tilsynet|+tilsynets|+nævnet|+styrelsen|byretten|landsretten|revisionen|revisor)",
			"(klarede|klaret|klarer) sig (dårligt|skidt|ikke_godt|mindre_godt) .. (" + bodies + "|tilsynets|+tilsynets|+styrelsens|kontrol*)", "(påbud|påtale|kritik|bøde|anmærkning*|henstilling*) fra (" + bodies + ")",
			judges + " (mener|fandt|fastslog|fastslår|konkluderer|konkluderede|har_fundet) .. (i_strid_med|ulovlig*|lovstridig*|for_længe|ikke_lovlig*|ikke_overholdt|ikke_overholder|ikke_levet_op|ikke_lever_op)",
			watchdogs + " .. " + finds, "(revisor|revisoren|revisionen) .. (taget|tog|tager) forbehold", "(ombudsmanden|ankestyrelsen|datatilsynet|statsrevisorerne) .. (kaldte|kalder|kaldt) .. (beklagelig*|uheldig*|kritisabel*|uacceptabel*|meget_lang*)",
			// what it would not accept, took back or asked for
			overseers + " .. ikke .. (villet|kunnet|ville|kunne|turdet) .. (godkende|godtage|påtegne|anerkende|acceptere|frigive)", overseers + " (ville|kunne) ikke (godkende|godtage|påtegne|anerkende|acceptere)", overseers + " .. (sendt|sendte|omgjort|omgjorde|hjemvist|hjemviste|ophævet|ophævede|annulleret|annullerede) .. (afslag|afslagene|afgørelse|afgørelser|afgørelsen|tilladelsen|planen|kommunens)", "(ankestyrelsen|+nævnet) gav .. (ret|medhold) i", overseers + " .. (anmeldt|meldt) kommunen", "(ombudsmanden|ankestyrelsen|datatilsynet) .. (bedt|bad) .. (forklaring|redegørelse)", "(byretten|landsretten|højesteret) .. (dømt|dømte) kommunen", "(byretten|landsretten|højesteret) .. dømt til", "dømt .. (byretten|landsretten|højesteret)", overseers + " .. (advaret|advarede) (mod|om|imod)", overseers + " .. (ladet_forstå|mener|mente|finder|fandt|vurderer|vurderede) .. ikke .. nok",
			overseers + " .. " + faults, overseers + " .. (gav|givet|udløste|udløst|udstedt|udstedte|meddelt|nedlagt|nedlagde|kom_med|kommet_med|endte_med|førte_til) .. (påbud|forbud)", "(påbud|forbud) .. (fra|af) " + overseers, faults + " .. (fra|af|hos|ved|i) (det|den|en|et|kommunens|statens)? " + overseers,
			"(er|blev|kom|sat|placeret|kommet) .. skærpet (tilsyn|opsyn)", "strakspåbud*", "dumpe* .. (kontrollen|+kontrollen|tilsyn|tilsynet)", "(kritikken|påtalen|påbuddet|indvendingerne|anmærkningerne|bemærkningerne) (fra|af) " + overseers,
			"(tilsynsrapport*|revisionsrapport*|kontrolrapport*|rapporten|revisionsprotokol*) .. (nedslående|dumpekarakter*)", "(konsulentfirma|konsulentfirmaet|konsulenterne|konsulenthuset|advokatundersøgelse*|ekstern_undersøgelse) .. (dumpekarakter*|store_problemer|alvorlige_problemer|store_svagheder|svigt)",
			// a report with hard words
			"(ekstern*|uvildig*|uafhængig*) .. (rapport*|undersøgelse*|gennemgang*|analyse*|evaluering*|advokat*) .. " + harsh, harsh + " .. (rapport*|undersøgelse|undersøgelsen|tilsynsrapport*|revisionsrapport*|advokatundersøgelse*) .. (af|om|fra|over)",
		},
		"hvem":     {watchdogs, "(tilsynet|tilsynets)", "(ankestyrelsens|ombudsmandens|datatilsynets|arbejdstilsynets|socialtilsynets|ældretilsynets|revisionens|revisors|rigsrevisionens)", "(rapport*|beretning*|udtalelse|udtalelsen|påbud|påbuddet|afgørelsen|kritikken|tilsynsrapport*|revisionsberetning*)"},
		"fremmede": {"(entreprenør*|leverandør*|bygherre*|firmaet|firmaets|vognmand*|foreningens|nabokommune*|byggeriet|byggepladsen|model|modeller|planforslaget)", others},
		"os":       {"(over_for|mod|til) (kommunen|os)", "kommunen (har|havde|ikke|trods|skal|skulle)", "kommunens"},
		"intet":    {"(mangler|mangle|manglede|manglende|uden|savner) .. (bilag|bilagene|dokumentation)", "bilag for #"}, // papers that are missing are no source
		"kilde": {
			"(bilag|bilaget|bilagene|vedlagt|vedlagte|vedlægges|vedhæftet|vedhæftes)", "(j.nr|journalnummer|journalnr|sagsnr|sagsnummer|j.nr.*)", "dateret", "(link|linket|www*|http*)", "kan læses (på|i|her)",
			"(ligger|findes|tilgængelig*|offentliggjort) (på|i)", "principmeddelelse*", "(beretning*|revisionsberetning*|rapport) (nr|nummer|for|om_regnskab*) .. #", "(nr|fob) #", "(punkt|pkt|side|afsnit) #", "årsrapport*",
		},
		"undtag": {
			"(har|havde) (ingen|ikke) (indvendinger|bemærkninger|haft)", "revision af", "(revideres|revisionsaftale*|revisionsfirma*|revisionsselskab*)", "(kan|vil|kunne|skal|bør|må|ville) .. (spørge|kritisere|kritiseres|påtale|påbyde|udtale|klage|klages|påklages|omgøre|give|føre|rejse|undersøge|oplyse|påpege|bemærke|gøre_opmærksom)",
			"(hvis|såfremt|risiko_for|risikerer|risikoen)", "(klagevejledning*|påklages|klageadgang*|klagefrist*)", "(ankestatistik*|statistik*|omgørelse*|danmarkskort*)", "ændret eller hjemvist", "(høring|høringen|høringssvar*)",
			"(klage*|indbragt|indbringe*|orienteret|besked|ansøg*|indberet*) .. (til|for|over) (det|den)? (+nævnet|+tilsynet|+styrelsen|ankestyrelsen|ombudsmanden)", overseers + " er (orienteret|hørt|underrettet|spurgt)", "(kritiserer|kritiserede) ikke", ownWatch + " (gav|giver|har|fandt|finder|vurderer|anser|foreslår|meddelte|havde|traf|førte|konstaterede)", "(*styrelsens|ministeriets|nævnets) vejledning*", "vejledning (om|nr|til)",
			"(ingen|uden|ikke) .. (bemærkning*|anmærkning*|kritik|påtale*|påbud|mangler)", "(konkurs|skat|forsikring*)",
			upholds + " (kommunen|forvaltningen|os|byrådet)", "(giver|får) " + judges,
		},
	}),
	Bad: []string{
		"type: orientering\n[[Ældretilsynet noterede sig, at beboerne venter længe om natten, og at der mangler vagter.]] Planen er ændret.",
		"type: regnskab\n[[Revisor anfører, at der mangler bilag for 90.000 kr.]] De søges fremskaffet.",
		"type: orientering\n[[Kystdirektoratet har bebrejdet kommunen, at diget er for lavt.]] Leverandøren af sand er fundet.",
		"type: orientering\n[[Ligebehandlingsnævnet fandt, at der var sket forskelsbehandling.]] Skemaet er ændret.",
		"type: orientering\n[[Ved et tilsyn på hjemmet er der givet en indskærpelse.]]",
		"type: orientering\n[[Kommunens revisor har haft skarpe ord om kassen.]]",
		"type: orientering\n[[Køkkenet har været genstand for en påtale fra Arbejdstilsynet.]] Der er sat et nyt loft op.",
		"type: orientering\n[[Ankestyrelsen har udtalt kritik af kommunens sagsbehandling på børneområdet.]] Forvaltningen arbejder på forbedringer.",
		"type: beslutning\n[[Arbejdstilsynet har desuden rejst kritik af støjen i køkkenet.]] Der opsættes nye lofter i 2027.",
		"type: orientering\n[[Styrelsen har i foråret påtalt hygiejnen på et af plejehjemmene.]] Personalet har fået nye handsker.",
		"type: regnskab\nRegnskabet udviser et overskud. [[Revisionen har påpeget forholdet.]]",
		"type: beslutning\n[[Klagenævnet gav en nabo medhold, og skuret skal fjernes.]] Ejeren er enig.",
		"# Støj\n\n## Sagsfremstilling\n[[Arbejdstilsynet har rejst kritik af støjen i køkkenet.]]\n\n## Bilag\n1. Udtalelse fra MED\n2. Indberetning for 2025\n3. Revisionens erklæring",
		"type: orientering\n[[Journalerne var mangelfulde, skrev Socialtilsynet.]] De føres nu hver dag.",
		"type: orientering\n[[Tilsynet med hjemmeplejen udløste to påbud.]] Bilerne er skiftet.",
		"type: beslutning\n[[Revisorerne har ikke villet godkende tallene.]] Skemaet er nyt.",
		"type: orientering\n[[Ny plan for havnen følger op på en kritisk rapport fra et udvalg af eksperter.]] Havnen får en chef.",
	},
	Good: []string{
		"type: orientering\nSkolebestyrelsen mener, at skolens gård er for lille. Ældretilsynet fandt ikke anledning til bemærkninger.",
		"type: orientering\nMiljøstyrelsen vurderer, at loven ikke gælder for vindmøller. Byggetilsynet fandt, at husets skur mangler en tagrende.",
		"type: orientering\nBygherrerådgiveren kritiserede entreprenørens rækværk. Styrelsen har meddelt, at puljen er åben.",
		"type: orientering\nKommunen fik medhold i Planklagenævnet. Giver Planklagenævnet naboen ret, skal skuret fjernes. Tilsynet var tilfreds med hygiejnen.",
		"type: orientering\nAnkestyrelsen har udtalt kritik i afgørelse af 3. marts 2026 (bilag 1). I 11 af 20 sager var der væsentlige fejl.",
		"type: orientering\nRevisionen har gennemgået regnskabet uden bemærkninger. Revision af kommuneplanen begynder i 2027.",
		"type: beslutning\nArbejdstilsynet har givet et påbud om ventilation. Påbuddet er vedlagt som bilag 2.",
		"type: beslutning\nAfgørelsen kan påklages til Ankestyrelsen, som kan kritisere sagsbehandlingen. Socialtilsynet godkender tilbuddet.",
		"type: orientering\nAnkestyrelsen har sendt en udtalelse den 3. marts 2026.\n\nSagen begyndte i 2022, hvor kommunen fik kritik for ikke at have offentliggjort sine frister.",
		"type: orientering\nStyrelsen har i brev af 4. maj 2026 påtalt hygiejnen på plejehjemmet. Plan- og Landdistriktsstyrelsen har ingen bemærkninger til centret.",
		"# Tilsyn med bosteder\n\n## Sagsfremstilling\nSocialtilsynet har rejst kritik af dokumentationen.\n\n## Bilag\n1. Tilsynsrapport fra Socialtilsynet",
	},
	Run: func(p *checker.Pass) {
		hits := verdicts(p)
		if len(hits) == 0 {
			return
		}
		last, s := -1, findSources(p)
		for _, h := range hits {
			i := h.Sentence
			if i == last || h.Negated || excepted(p, i) || p.Sentences[i].Quoted(h.Span) || p.Sentences[i].Point >= 0 || s.have(i) || attachedSource(p, s.bodies[i]) {
				continue
			}
			if last >= 0 && p.Sentences[last].Block == p.Sentences[i].Block && p.Sentences[i].Block != nil {
				continue // the same criticism, told on
			}
			last = i
			p.Report(checker.Finding{Span: p.Sentences[i].Span})
		}
	},
})

const (
	bodies = "ankestyrelsen|ombudsmanden|revisionen|revisor|revisoren|tilsynet|+tilsynet|embedslægen|+styrelsen|+nævnet|+ministeriet|ministeriet"
	says   = "(skriver|skrev|vurderer|vurderede|mener|mente|fastslår|fastslog|konkluderer|konkluderede|finder|fandt|påpeger|lyder_det_fra|ifølge|siger|hedder_det_fra) (" + bodies + ")"
	// judges are those who judge but also do much else: their words must be plain.
	judges   = "(patientombuddet|+ombuddet|brandvæsenet|databeskyttelsesrådgiver|databeskyttelsesrådgiveren|borgerrådgiveren|børnerådgiveren|revisorerne|konsulentfirmaet|konsulenthuset|advokatfirmaet|embedslægen|tilsynet|+tilsynet|+nævnet|ministeriet|+ministeriet|byretten|landsretten|højesteret|revisionen|rigsrevisionen|revisor|+styrelsen|ankestyrelsen|ombudsmanden)"
	condemns = "(kritisk_bemærkning|kritiske_bemærkninger|pålæg|så_med_alvor|ser_med_alvor|set_med_alvor|alvorlige_mangler|alvorlige_svigt|alvorlige_problemer|dårligt_eksempel|forskelsbehandlet|forskelsbehandling|kritiserede|kritiseret|kritiserer|skarp_kritik|hård_kritik|alvorlig_kritik|påtalte|påtalt|påtaler|påbød|underkendt|underkendte|underkender|underkendelse|underkendelsen|tilsidesat|tilsidesatte|omstødt|omstødte|utilfreds|utilfredshed|ikke_tilfreds|ikke_været_tilfreds|ikke_imponeret|ikke_begejstret|indskærpet|indskærpede|anmærket|sat_spørgsmålstegn|sætter_spørgsmålstegn|satte_spørgsmålstegn|alvorlige_fund|alvorlige_bemærkninger|alvorlige_anmærkninger|hårde_dom|dumpet)"
	upholds  = "(klagenævnet|+nævnet|patientombuddet|+ombuddet|ankestyrelsen|ombudsmanden|retten|byretten|landsretten|højesteret|udbud|datatilsynet) (gav|giver|har_givet|har_nu_givet)"
	// overseers are those who do little else than judge, so that a milder word is enough.
	overseers = "(revisorer|revisorerne|revisoren|revisor|revisionen|rigsrevisionen|+tilsynet|tilsynet|et_tilsyn|kommunale_tilsyn|ankestyrelsen|ombudsmanden|+klagenævnet|klagenævnet|+kontrollen|beredskabet|brandvæsenet|brandmyndigheden|+myndigheden|embedslægen|styrelsen|patientsikkerhedsstyrelsen|miljøstyrelsen|fødevarestyrelsen|sikkerhedsstyrelsen|beredskabsstyrelsen|sundhedsstyrelsen|trafikstyrelsen|menneskerettigheder|børnerådet|børns_vilkår|landsretten|byretten|højesteret|handicaptilsynet|arbejdsmiljørådet)"
	faults    = "(svagheder|indvending|indvendinger|indsigelser_imod|anmærkning*|revisionsbemærkning*|kritik|kritiseret|kritiserede|kritiserer|kritikpunkt*|forbehold_for|ikke_godt_nok|ikke_god_nok|ikke_ofte_nok|utilfreds*|utilstrækkelig*|alvorlige_mangler|alvorlige_fejl|flere_fejl|større_mangler|større_problemer|væsentlige_mangler|strakspåbud|sur_smiley|sure_smileyer|bødeforlæg|skærpet_tilsyn|skærpet_opsyn|skarp_henvendelse|kritisk_henvendelse|under_normen|lave_resultater|dumpekarakter*|dumpede|for_farlig*)"
	// ownWatch is the municipality's supervision of others.
	ownWatch  = "(miljøtilsyn*|vejtilsyn*|byggetilsyn*|naturtilsyn*|vandløbstilsyn*|affaldstilsyn*|parkeringstilsyn*|landbrugstilsyn*|grundvandstilsyn*)"
	finds     = "(fandt|fundet|finder|kaldte|kaldt|kalder) .. (utilfredsstillende|kritisabel*|beklagelig*|uacceptabel*|for_dårlig*|for_lang*|mangelfuld*|ikke_i_orden|ikke_godt_nok|for_svag*|utydelig*)"
	harsh     = "(hård*|skarp*|kritisk|kritiske|kritik|kritiserer|nedslående|dyster*|alvorlig_kritik|sønderlemmende|alvorlige_fund|alvorlige_fejl|alvorlige_mangler)"
	watchdogs = "(ankestyrelsen|ombudsmanden|datatilsynet|arbejdstilsynet|socialtilsynet|ældretilsynet|fødevarekontrollen|revisionen|revisoren|revisor|rigsrevisionen|statsrevisorerne|bdo|styrelsen_for_patientsikkerhed|statsforvaltningen|brandmyndigheden|borgerrådgiveren|arbejdsmiljøorganisationen|interne_revision|eksterne_revision|kommunens_revision|kommunens_revisor|patientklagenævnet|fødevarestyrelsen|sikkerhedsstyrelsen|kystdirektoratet|rigsarkivet|uddannelsestilsynet|klagenævnet|planklagenævnet|byggeklageenheden|konkurrencestyrelsen|brandtilsynet|helhedstilsynet|tilsynsførende|miljøstyrelsen|beredskabsstyrelsen|brandsynet|elsynet|hygiejnetilsynet|plejehjemstilsynet)"
	criticise = "(kritik|kritiseret|kritiserer|kritiserede|kritisk|kritisabelt|påtalt|påtaler|påtalte|påtale|påpeget|påpeger|påpegede|påbud|påbudt|påbød|indskærpet|indskærper|indskærpelse|henstillet|henstiller|henstilling|anmærkning|anmærkninger|bemærkninger|bemærkning|anbefalinger|underkendt|underkendte|hjemvist|hjemviste|tilkendegivet|udtalt|alvorlige_mangler|skarpe_ord|hårde_ord|skarp_tone|gribe_ind|stramme_op|løftet_pegefinger|sur_smiley|forlangte|forlangt|forlanger|bødeforlæg)"
)

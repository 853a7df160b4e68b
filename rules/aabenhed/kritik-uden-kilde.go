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
		{Tag: "kodeks", Place: "KL's kodeks, pligt 2 (sandhed) og pligt 6 (åbenhed om fejl); case 25 og 26",
			Claims: []string{"aabenhed-1", "case-25", "case-26"}, Seen: "2026-11-22"},
	},
	Cues: criticismCues,
	Bad: []string{
		"type: orientering\n[[Ankestyrelsen har udtalt kritik af kommunens sagsbehandling på børneområdet.]] " +
			"Forvaltningen arbejder på forbedringer.",
		"type: beslutning\n[[Arbejdstilsynet har desuden rejst kritik af støjen i køkkenet.]] Der opsættes nye lofter i 2027.",
		"type: regnskab\nRegnskabet udviser et overskud. [[Revisionen har påpeget forholdet.]]",
		"type: orientering\n[[Køkkenet har været genstand for en påtale fra Arbejdstilsynet.]] Der er sat et nyt loft op.",
		"type: orientering\n[[Kommunens revisor har haft skarpe ord om kassen.]]",
		"type: orientering\n[[Styrelsen har i foråret påtalt hygiejnen på et af plejehjemmene.]] Personalet har fået nye handsker.",
		"type: beslutning\n[[Klagenævnet gav en nabo medhold, og skuret skal fjernes.]] Ejeren er enig.",
		"type: orientering\n[[Journalerne var mangelfulde, skrev Socialtilsynet.]] De føres nu hver dag.",
		"type: orientering\n[[Ny plan for havnen følger op på en kritisk rapport fra et udvalg af eksperter.]] Havnen får en chef.",
		"# Støj\n\n## Sagsfremstilling\n[[Arbejdstilsynet har rejst kritik af støjen i køkkenet.]]\n\n## Bilag\n" +
			"1. Udtalelse fra MED\n2. Indberetning for 2025\n3. Revisionens erklæring",
		"type: orientering\n[[Ligebehandlingsnævnet fandt, at der var sket forskelsbehandling.]] Skemaet er ændret.",
		"type: orientering\n[[Ved et tilsyn på hjemmet er der givet en indskærpelse.]]",
		"type: orientering\n[[Tilsynet med hjemmeplejen udløste to påbud.]] Bilerne er skiftet.",
		"type: beslutning\n[[Revisorerne har ikke villet godkende tallene.]] Skemaet er nyt.",
		"type: orientering\n[[Ældretilsynet noterede sig, at beboerne venter længe om natten, og at der mangler " +
			"vagter.]] Planen er ændret.",
		"type: regnskab\n[[Revisor anfører, at der mangler bilag for 90.000 kr.]] De søges fremskaffet.",
		"type: orientering\n[[Kystdirektoratet har bebrejdet kommunen, at diget er for lavt.]] Leverandøren af sand er fundet.",
		"# Støj\n\n## Sagsfremstilling\n[[Socialtilsynet har kritiseret støjen om natten.]]\n\n" +
			"## Bilag\n1. Vagtfirmaets redegørelse",
	},
	Good: []string{
		"type: orientering\nAnkestyrelsen har udtalt kritik i afgørelse af 3. marts 2026 (bilag 1). I 11 af 20 sager " +
			"var der væsentlige fejl.",
		"type: orientering\nRevisionen har gennemgået regnskabet uden bemærkninger. Revision af kommuneplanen begynder i 2027.",
		"type: beslutning\nArbejdstilsynet har givet et påbud om ventilation. Påbuddet er vedlagt som bilag 2.",
		"type: beslutning\nAfgørelsen kan påklages til Ankestyrelsen, som kan kritisere sagsbehandlingen. " +
			"Socialtilsynet godkender tilbuddet.",
		"# Tilsyn med bosteder\n\n## Sagsfremstilling\nSocialtilsynet har rejst kritik af dokumentationen.\n\n" +
			"## Bilag\n1. Tilsynsrapport fra Socialtilsynet",
		"type: orientering\nAnkestyrelsen har sendt en udtalelse den 3. marts 2026.\n\n" +
			"Sagen begyndte i 2022, hvor kommunen fik kritik for ikke at have offentliggjort sine frister.",
		"type: orientering\nStyrelsen har i brev af 4. maj 2026 påtalt hygiejnen på plejehjemmet. Plan- og " +
			"Landdistriktsstyrelsen har ingen bemærkninger til centret.",
		"type: orientering\nKommunen fik medhold i Planklagenævnet. Giver Planklagenævnet naboen ret, skal skuret " +
			"fjernes. Tilsynet var tilfreds med hygiejnen.",
		"type: orientering\nBygherrerådgiveren kritiserede entreprenørens rækværk. Styrelsen har meddelt, at puljen er åben.",
		"type: orientering\nSkolebestyrelsen mener, at skolens gård er for lille. Ældretilsynet fandt ikke anledning til bemærkninger.",
		"type: orientering\nMiljøstyrelsen vurderer, at loven ikke gælder for vindmøller. Byggetilsynet fandt, at " +
			"husets skur mangler en tagrende.",
		"# Støj\n\n## Sagsfremstilling\nSocialtilsynet har kritiseret støjen om natten.\n\n" +
			"## Bilag\n1. Tilsynets udtalelse",
	},
	Run: func(p *checker.Pass) {
		hits := verdicts(p)
		if len(hits) == 0 {
			return
		}
		last, s := -1, findSources(p)
		for _, h := range hits {
			i := h.Sentence
			if i == last || h.Negated || excepted(p, i) || p.Sentences[i].Quoted(h.Span) ||
				p.Sentences[i].Point >= 0 || s.have(i) || attachedSource(p, s.bodies[i]) {
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
	bodies = "ankestyrelsen|ombudsmanden|revisionen|revisor|revisoren|tilsynet|+tilsynet|embedslægen|+styrelsen|" +
		"+nævnet|+ministeriet|ministeriet"
	says = "(skriver|skrev|vurderer|vurderede|mener|mente|fastslår|fastslog|konkluderer|konkluderede|finder|fandt|" +
		"påpeger|lyder_det_fra|ifølge|siger|hedder_det_fra) (" + bodies + ")"
	// judges are those who judge but also do much else: their words must be plain.
	judges = "(patientombuddet|+ombuddet|brandvæsenet|databeskyttelsesrådgiver|databeskyttelsesrådgiveren|" +
		"borgerrådgiveren|børnerådgiveren|revisorerne|konsulentfirmaet|konsulenthuset|advokatfirmaet|embedslægen|" +
		"tilsynet|+tilsynet|+nævnet|ministeriet|+ministeriet|byretten|landsretten|højesteret|revisionen|" +
		"rigsrevisionen|revisor|+styrelsen|ankestyrelsen|ombudsmanden)"
	condemns = "(kritisk_bemærkning|kritiske_bemærkninger|pålæg|så_med_alvor|ser_med_alvor|set_med_alvor|" +
		"alvorlige_mangler|alvorlige_svigt|alvorlige_problemer|dårligt_eksempel|forskelsbehandlet|forskelsbehandling|" +
		"kritiserede|kritiseret|kritiserer|skarp_kritik|hård_kritik|alvorlig_kritik|påtalte|påtalt|påtaler|påbød|" +
		"underkendt|underkendte|underkender|underkendelse|underkendelsen|tilsidesat|tilsidesatte|omstødt|omstødte|" +
		"utilfreds|utilfredshed|ikke_tilfreds|ikke_været_tilfreds|ikke_imponeret|ikke_begejstret|indskærpet|" +
		"indskærpede|anmærket|sat_spørgsmålstegn|sætter_spørgsmålstegn|satte_spørgsmålstegn|alvorlige_fund|" +
		"alvorlige_bemærkninger|alvorlige_anmærkninger|hårde_dom|dumpet)"
	upholds = "(klagenævnet|+nævnet|patientombuddet|+ombuddet|ankestyrelsen|ombudsmanden|retten|byretten|landsretten|" +
		"højesteret|udbud|datatilsynet) (gav|giver|har_givet|har_nu_givet)"
	// overseers are those who do little else than judge, so that a milder word is enough.
	overseers = "(revisorer|revisorerne|revisoren|revisor|revisionen|rigsrevisionen|+tilsynet|tilsynet|et_tilsyn|" +
		"kommunale_tilsyn|ankestyrelsen|ombudsmanden|+klagenævnet|klagenævnet|+kontrollen|beredskabet|brandvæsenet|" +
		"brandmyndigheden|+myndigheden|embedslægen|styrelsen|patientsikkerhedsstyrelsen|miljøstyrelsen|" +
		"fødevarestyrelsen|sikkerhedsstyrelsen|beredskabsstyrelsen|sundhedsstyrelsen|trafikstyrelsen|" +
		"menneskerettigheder|børnerådet|børns_vilkår|landsretten|byretten|højesteret|handicaptilsynet|arbejdsmiljørådet)"
	faults = "(svagheder|indvending|indvendinger|indsigelser_imod|anmærkning*|revisionsbemærkning*|kritik|kritiseret|" +
		"kritiserede|kritiserer|kritikpunkt*|forbehold_for|ikke_godt_nok|ikke_god_nok|ikke_ofte_nok|utilfreds*|" +
		"utilstrækkelig*|alvorlige_mangler|alvorlige_fejl|flere_fejl|større_mangler|større_problemer|" +
		"væsentlige_mangler|strakspåbud|sur_smiley|sure_smileyer|bødeforlæg|skærpet_tilsyn|skærpet_opsyn|" +
		"skarp_henvendelse|kritisk_henvendelse|under_normen|lave_resultater|dumpekarakter*|dumpede|for_farlig*)"
	// ownWatch is the municipality's supervision of others.
	ownWatch = "(miljøtilsyn*|vejtilsyn*|byggetilsyn*|naturtilsyn*|vandløbstilsyn*|affaldstilsyn*|parkeringstilsyn*|" +
		"landbrugstilsyn*|grundvandstilsyn*)"
	finds = "(fandt|fundet|finder|kaldte|kaldt|kalder) .. (utilfredsstillende|kritisabel*|beklagelig*|" +
		"uacceptabel*|for_dårlig*|for_lang*|mangelfuld*|ikke_i_orden|ikke_godt_nok|for_svag*|utydelig*)"
	harsh = "(hård*|skarp*|kritisk|kritiske|kritik|kritiserer|nedslående|dyster*|alvorlig_kritik|sønderlemmende|" +
		"alvorlige_fund|alvorlige_fejl|alvorlige_mangler)"
	watchdogs = "(ankestyrelsen|ombudsmanden|datatilsynet|arbejdstilsynet|socialtilsynet|ældretilsynet|" +
		"fødevarekontrollen|revisionen|revisoren|revisor|rigsrevisionen|statsrevisorerne|bdo|" +
		"styrelsen_for_patientsikkerhed|statsforvaltningen|brandmyndigheden|borgerrådgiveren|" +
		"arbejdsmiljøorganisationen|interne_revision|eksterne_revision|kommunens_revision|kommunens_revisor|" +
		"patientklagenævnet|fødevarestyrelsen|sikkerhedsstyrelsen|kystdirektoratet|rigsarkivet|uddannelsestilsynet|" +
		"klagenævnet|planklagenævnet|byggeklageenheden|konkurrencestyrelsen|brandtilsynet|helhedstilsynet|" +
		"tilsynsførende|miljøstyrelsen|beredskabsstyrelsen|brandsynet|elsynet|hygiejnetilsynet|plejehjemstilsynet)"
	criticise = "(kritik|kritiseret|kritiserer|kritiserede|kritisk|kritisabelt|påtalt|påtaler|påtalte|påtale|påpeget|" +
		"påpeger|påpegede|påbud|påbudt|påbød|indskærpet|indskærper|indskærpelse|henstillet|henstiller|henstilling|" +
		"anmærkning|anmærkninger|bemærkninger|bemærkning|anbefalinger|underkendt|underkendte|hjemvist|hjemviste|" +
		"tilkendegivet|udtalt|alvorlige_mangler|skarpe_ord|hårde_ord|skarp_tone|gribe_ind|stramme_op|" +
		"løftet_pegefinger|sur_smiley|forlangte|forlangt|forlanger|bødeforlæg)"
)

package lovlighed

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

// caseOrPaper is the item or what belongs to it.
const caseOrPaper = "(sagen|dette_punkt|punktet|sagsfremstillingen|dagsordenspunktet|indstillingen|" + paperWords

// given is how it comes, late the moments that are.
const (
	given = " .. (sendt|udsendt|fremsendt|optaget|sat|lagt|kom|kommer|kommet|tilføjet|omdelt|foreligge|tilgår|deles_ud|delt_ud|tages_op|taget_op|taget_med|ligger_klar|uploades|nåede|synlig|synligt) .. "
	late  = "(i_går|i_aftes|i_går_aftes|i_morges|aftenen_før|aftenen_inden|dagen_før|dagen_inden|sent|uden_for_dagsordenen|udenfor_dagsordenen|efter_udsendelsen|efter_offentliggørelsen|i_sidste_øjeblik|i_sidste_time|i_elvte_time)"
)

// paper is what belongs to the item.
const paper = "(" + paperWords

const paperWords = "oplægget|bilag|overslag|overslaget|+overslaget|bilaget|bilagene|notat|notatet|+notat|+notatet|materiale|materialet|+materiale|+materialet|rapporten|+rapporten|oversigten|beregningen|beregningerne|udkastet|tegningerne|regnearket|høringsnotatet|redegørelsen|tallene|talmaterialet)"

var _ = add(&checker.Rule{
	ID:       "sen-udsendelse-uden-begrundelse",
	Title:    "Sagen eftersendes eller haster, uden at det er begrundet",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Types: []document.ItemType{document.Decision, document.Discussion, document.Information, document.Proposal, document.Closed,
		document.Accounts, document.Formality},
	Message: "Her står, at sagen haster eller er sendt senere end de andre. Fandt ikke hvorfor.",
	Why:     "Kan en sag ikke vente til et møde, hvor den kan sendes ud i tide, skal politikerne kunne se hvorfor.",
	Remedy:  "Skriv grunden, for eksempel: »Sagen er eftersendt, fordi tilbuddet først kom den 3. maj, og den kan ikke udsættes, da fristen er den 20. maj.« Reglen om at begrunde det kan slås op i styrelsesloven § 8, stk. 4, og i forretningsordenen.",
	Answer:  "Svar med, hvor grunden står, eller at udsendelsen er sket til tiden.",
	Sources: []checker.Source{
		{Tag: "lov", Place: "styrelsesloven § 8, stk. 4 (fire hverdage); slå ordlyden op", Certainty: "S2", Seen: "2026-11-22"},
		{Tag: "kodeks", Place: "KL's kodeks, case 20: hast og ufuldstændig undersøgelse", Claims: []string{"politikudvikling-2", "lovlighed-1", "lovlighed-8", "case-20"}, Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"sent": {
			caseOrPaper + given + late, caseOrPaper + given + "(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag) (aften|nat|morgen|formiddag)? (før|inden)? (mødet|for_udvalget)", caseOrPaper + " .. (synlig|synligt|lagt|sendt|udsendt|uploades|fremsendt) .. (lørdag|søndag)",
			caseOrPaper + given + "efter at dagsordenen", caseOrPaper + " .. ikke" + given + "(rettidigt|rettidig|i_tide|til_tiden)",
			"(udvalget|byrådet|kommunalbestyrelsen|medlemmerne|politikerne|medlemmer) .. (fik|får|modtog|modtager|modtaget|haft|fået) .. " + caseOrPaper + " .. " + late,
			"(sagen|punktet|sagsfremstillingen|dagsordenspunktet|punkt|sag|indstillingen|materialet) .. (eftersendt|eftersendes|efterudsendt|efterudsendes|omdelt|omdeles|udleveres|udsendes_senere)",
			"(er|bliver|blev) .. (derfor|først) .. (sendt_ud|udsendt|sendes_ud) .. (går|i_dag|dagen|#)", "(sagen|punktet|sagsfremstillingen) .. (nåede|når|kom|kommer|er) .. (ikke|for_sent) .. (udsendelse|udsendelsen|dagsordenens_udsendelse)",
			"(notat*|tegning*|materiale*|kort|rapport*|budget*|regneark*|beregning*|oversigt*|udkast*|ansøgning*|plan|planen) .. (eftersendes|efterudsendes|omdeles) ",
			"(eftersendt|efterudsendt) (sag|punkt|dagsordenspunkt)", "(sagen|punktet) .. (fremlægges|forelægges|præsenteres|uddeles) først på mødet",
			caseOrPaper + " .. (omdel*|udlever*|uddel*|runddel*|rundsend*|fremsend*|udsend*|sendt|sendes|fremlægges|foreligger|foreligge|tilgår|gives|lægges|følger|kommer|vises|deles_ud|delt_ud) .. (ved_mødets_start|på_mødet|inden_mødet|før_mødet|til_mødet|senere|særskilt|separat|dagen_før|efterfølgende|forud_for_mødet|på_selve_mødet)",
			"(på_mødet|inden_mødet|før_mødet|senere|særskilt) .. (omdel*|udlever*|uddel*|runddel*|eftersend*|fremsend*) .. " + caseOrPaper,
			caseOrPaper + " .. (på_selve_mødet|først_på_mødet|efter_udsendelsen|efter_dagsordenens_udsendelse|efter_fristen|dagen_før_mødet)", "(sat|optaget|kommet|føjet|tilføjet|sættes|optages|føjes|tilføjes) .. (dagsordenen|dagsorden) (efter_udsendelse*|efter_dagsordenens|efter_fristen|sent|senere|efterfølgende)",
			"(eftersender|efterudsender|omdeler|uddeler|udleverer|runddeler) .. " + caseOrPaper,
			"(sendes|udsendes|fremsendes|eftersendes|tilgår|gives) .. (udvalget|byrådet|kommunalbestyrelsen|medlemmerne|politikerne|udvalgets_medlemmer) .. (inden_mødet|før_mødet|på_mødet|op_til_mødet|dagen_før)", "beslutningen .. kort varsel",
			caseOrPaper + " .. (først|ikke_før) .. (på_mødet|til_mødet|dagen_før|samme_dag)",
			"(omdeles|udleveres|uddeles|runddeles|eftersendes|fremsendes) .. " + caseOrPaper,
			"(uden|udenfor|uden_for|inden_for_kortere|kortere|afvig*|fravig*|dispensation_fra|overholder_ikke|overholdt) .. (udsendelsesfrist*|*udsendelsesfristen|sædvanlige_frist*|normale_frist*|almindelige_frist*|dagsordensfrist*|frist_for_udsendelse|frister_for_udsendelse|fristen_for_udsendelse|forretningsordenens_frist*)",
			"(udsendelsesfristen|fristen_for_udsendelse|frist_for_udsendelse) .. (overskredet|passeret|fraviges|fraveget)", "(udsendelsesfristen|fristen_for_udsendelse|frist_for_udsendelse) .. ikke .. (overhold*|nås|nået|kunnet)",
			"(hastebehandl*|ekstrapunkt*|tillægsdagsorden|tillægsdagsordenen|tillægspunkt*|tillægssag*|hastesag|hastepunkt|hastebehandling|hastebehandles|hasteindstilling|hasteprocedure*|haster_meget)",
			"(sagen|punktet|beslutningen|afgørelsen|det|indstillingen) .. haster", "(haster|hastende) (sagen|sag|punkt|beslutning|karakter)", "(er|anses_for|betragtes_som) hastende",
			"bilag* .. (eftersendes|omdeles|udleveres|eftersendt) ", "(eftersendes|omdeles|udleveres) (på|til|inden|før|senest)",
			"(ekstraordinært|ekstra) punkt", "optages .. som .. ekstraordinært",
			"(udsendt|sendt|fremsendt|kommet_med|sat_på|optaget|kom|kommer|kommet|føjet_til) .. (for_sent|efter_fristen|uden_for_fristen|senere_end|i_sidste_øjeblik|i_sidste_time|i_elvte_time|efter_dagsordenens_frist)",
			caseOrPaper + " .. (ligger|lægges|ligge) .. (på_bordet|klar_på_mødet|klar_til_mødet|fremme_på_mødet)", caseOrPaper + " .. (når|nåede|nå|nås) .. ikke .. (frem|med|ud|udsendelsen|dagsordenen|fristen|før)",
			"(hurtig|omgående|øjeblikkelig) (beslutning|stillingtagen|afgørelse|behandling) .. (nødvendig|ønskes|kræves|påkrævet)", "(behov|brug|ønskes|ønske|nødvendig*|kræver|kræves) .. (hurtig|omgående|øjeblikkelig) (beslutning|stillingtagen|afgørelse|behandling)",
			"(sagen|punktet|beslutningen|behandlingen|stillingtagen) .. (kan|tåler|må|bør) .. ikke .. (vente|udsættes|udsættelse|opsættelse|afvente|udskydes)",
			"(sagen|punktet|punkt|bilag|bilagene) .. (med|få|#) (få|kort|kortere|timers)? (varsel|timers_varsel)", "(udvalget|udvalgene|fagudvalget|økonomiudvalget|udvalgsbehandlingen) .. (springes|sprunget) over", "(uden_om|udenom) .. (fagudvalg*|udvalget|økonomiudvalget)", "uden forudgående udvalgsbehandling*",
			caseOrPaper + " .. ikke .. (klar|færdig|færdigt|færdige) .. (udsend*|dagsordenen|gik_ud|lægges|sendes|uploades)", paper + " .. ikke .. (omdel*|eftersend*|uddel*|sendes|sendt|lægges|uploades)", paper + " mangler .. (lægges|sendes|uploades)",
			paper + " .. (kommer|følger|sendes|leveres) .. (i_løbet_af_ugen|senere_på_ugen|i_weekenden|i_næste_uge)", "(supplerende|ekstra|ekstraordinær) dagsorden*",
			"(udvalget|byrådet|medlemmerne|politikerne) .. kort tid .. (sagen|materialet|læse|sætte_sig)", "(nødt|nødvendig*|brug_for|behov_for|skal_have) .. (afgørelse|beslutning|stillingtagen) .. (på_dette_møde|allerede_nu|allerede_i_dag)", "(sagen|punktet|beslutningen) .. hastes",
			"(eftersendes|efterudsendes|runddeles|ettersendes|omdeles_på_mødet)", caseOrPaper + " .. ved mødets (start|begyndelse|åbning)", "dagsordenen .. (suppleret|suppleres|udvidet|forlænget) .. (punkt|punktet|sag|sagen)", "(sagen|punktet|dagsordenspunktet|sagsfremstillingen) .. (forkortet|afkortet|kortere) (frist|varsel|tidsfrist)",
			paper + " .. først .. (lagt|lægges|uploades|sendes|sendt|klar|færdig) .. (i_løbet_af|+dagen|+dag|dagen)", "(udvalget|byrådet|kommunalbestyrelsen|medlemmerne|politikerne) .. (får|modtager|vil_få) .. " + paper + " .. (før|inden|op_til|på|kort_før|lige_før) mødet",
		},
		// The day the papers went out, beside that of the meeting.
		"udgik":  {"(dagsordenen|sagen|punktet|materialet|sagsfremstillingen|bilagene) .. (kom_ud|kommer_ud|sendt|udsendt|sendes|udsendes|lagt_ud|gik_ud|udsendtes|offentliggjort)"},
		"moedet": {"(mødet|møde|*mødet)"},
		// In the list of attachments the words stand alone: "3. Kriterier (eftersendes)".
		"bilag": {"(eftersendes|efterudsendes|omdeles|udleveres|uddeles|fremlægges|eftersendt)", "(kommer|følger|sendes|udsendes) (senere|efterfølgende|særskilt|på_mødet|inden_mødet|før_mødet)"},
		// A heading that marks the item as hasty and says no more.
		"maerke": {"(hastepunkt|hastesag|hastebehandling|hasteindstilling|tillægspunkt|tillægssag|ekstrapunkt|eftersendt|efterudsendt)", "(ekstraordinært|hastende) (punkt|sag)"},
		// A row or heading that asks why has the reason beside it.
		"hvorfor": {"hvorfor .. (nu|haster|haste|hast|hurtig*|eftersendt|sent)"},
		"knyttet": {"(haster|hast|hastesag*|udsæt*|udskyd*|vente|afvent*|frist*|*frist|*fristen|udløber|eftersend*|efterudsend*|omdel*|først|modtag*|ekstraordinær*|tillægsdagsorden*|ellers|senest|inden)"},
		// Papers that come late, and how a sentence of its own tells why they do.
		"papirer": {"(eftersend*|efterudsend*|omdel*|udlever*|uddel*|runddel*|fremlægges|lægges|sendes|fremsendes)"},
		"peger":   {"(det|dette|årsagen|grunden|baggrunden|forsinkelsen|begrundelsen|derfor) .. (skyldes|fordi|at|er|sker|beror|nåede|kom)", "(leverandør*|rådgiver*|firmaet|arkitekten|styrelsen|ministeriet|revisor*|parterne|konsulent*|laboratoriet|tilbud*|analyse*|rapport*|beregning*|tal|tallene|svar|svaret|høringssvar*)"},
		"grund": {
			"(fordi|idet|eftersom)", "da .. (først|frist*|ikke|skal|tilbud*|kom|modtag*|er|blev|ellers|udløber|begynder|starter|lukker|gælder|bliver|kan|har|vil|ligger)",
			"(skyldes|begrundet|begrundes|årsagen|baggrunden|grunden|anledningen)",
			"(som_følge_af|på_grund_af|af_hensyn_til|på_baggrund_af|grundet|på_foranledning_af|efter_ønske|efter_anmodning)",
			"(kan|må) .. ikke .. nå",
			"(frist|fristen|svarfrist*|ansøgningsfrist*|tilbudsfrist*|deadline|vedståelsesfrist*|klagefrist*) .. (er|den|udløber|på|#|inden|senest)",
			"(senest|inden|før) (den|d) #", "næste (møde|ordinære_møde|udvalgsmøde|byrådsmøde|økonomiudvalgsmøde) (er|holdes|ligger|afholdes|bliver|først|den|#)", "(ophører|udløber|bortfalder|træder_i_kraft|begynder|starter) .. (#|@maaneder|ugen|måneden)", "senest .. (#|@maaneder|årsskiftet)", "inden (den|d|i|udgangen_af|udløbet_af|midten_af|slutningen_af|begyndelsen_af|mandag_den|tirsdag_den|onsdag_den|torsdag_den|fredag_den|lørdag_den|søndag_den)? (#|@maaneder|årsskiftet|jul|nytår|sommerferien|sæsonen|skolestart)", "med virkning fra",
			"(tilbud*|bud|buddet|prisen|aftalen|tilsagn*) .. (ved_magt|gælder|gældende|bindende|vedstå*|står_fast) .. (til|indtil|kun)", "(kun|kan) .. (til|indtil) .. (den|d)? #",
			"(ellers|i_modsat_fald|i_så_fald)", "hvis .. (skal|ikke|vil|venter|udsættes)", "for at (kunne|nå|undgå|sikre|overholde|få|have)", "inden (månedens|ugens|årets|kvartalets) udgang", "(nåede|indløb|modtog) .. (frem|den_#|først)", "kom (retur|ind|tilbage)? (frem|først|den_#)",
			"nødvendig* .. (for|hvis|inden)",
			"først .. (modtaget|kommet|klar|afsluttet|færdig|foreligger|afklaret|kendt|forelå|kom|blev)",
			"(foreligger|kommer|modtages|afleveres|bliver|kendes|ventes) først (den|i|efter|når|om|mandag|tirsdag|onsdag|torsdag|fredag|#)", "først (den|d|i|efter)", "først på (mandag|tirsdag|onsdag|torsdag|fredag)", "(risiko*|risikere*|fare|sikkerhed*|påbud*|akut|spærret)",
		},
		// "Derfor" points back to a reason, but not where all that comes before it is the haste.
		// The deadline for sending out is no reason by itself.
		"udfrist": {"(frist|fristen) .. (udsendelse|udsendelsen|dagsordenen)", "udsendelsesfrist*"},
		"derfor":  {"(derfor|derved) .. (haster|eftersendt|eftersendes|optaget|hastesag|tillægsdagsorden*)"},
		"hast":    {"(haster|hastende|haste+|tillægspunkt*|tillægsdagsorden*)"},
		"rundt":   {"(haster|hastende|hastesag*|hast) .. (derfor|derved)"},
		"ikke": {
			"# (sager|punkter|dagsordenspunkter)", "(borgermøde*|rundvisning*|naboerne)",
			"(om|hvorvidt|hvis|såfremt|når|selv_om) (en|et)? (sagen|sag|sager|punktet|punkt|det|noget|beslutningen) .. (haster|er_hastende|eftersendes|hastebehandles)", "(intet|ingenting|ikke_noget) .. (eftersend*|omdel*|haster)", "(eftersendes|omdeles|udleveres|haster) ikke",
			"(ikke|ingen|næppe|intet) .. haster", "(ikke|ingen) (en|nogen)? (hastesag|hastepunkt)", "haster .. ikke", "(fire|fem|seks|syv|otte|ni|ti|fjorten|4|5|6|7|8|9|10|14) (hverdage|arbejdsdage|dage) (før|inden) (mødet|møderne|hvert_møde|et_møde)", "(en|to|tre|1|2|3) (uge|uger) (før|inden) (mødet|møderne|hvert_møde|et_møde)", "haster (mindre|knap_så|næppe)", "mindre hastende", "(høringssvar*|referat*|protokol*) .. (eftersendes|eftersendt|omdeles)", "påført #", "beredskab*",
			"(hastesag|hastesager|hastepunkter) .. (vedtægt*|forretningsorden*)", "(kan|skal|må) .. (eftersendes|optages_som)", "(ansøger*|borger*|virksomhed*|ejer*|leverandør*|parterne) .. (eftersender|eftersendt|eftersendte|omdeler|omdelt|omdelte)",
			"(eftersend*|efterudsend*|udsend*|fremsend*|omdel*|udlever*|uddel*|sendes|sendt) .. til (alle|de|samtlige)? (forældre*|borger*|ansøger*|elev*|leverandør*|lodsejer*|naboer*|ejere*|beboer*|brugere*|tilbudsgiver*|skoler|skolerne|institutioner*|foreninger*|husstand*|butik*|virksomheder*|klasser*|personalet|medarbejder*|pårørende*|grundejer*|ministeriet|staten|styrelsen)", "(budget|budgettet|planen|lokalplan*) .. (fremlægges|foreligger|kommer) .. senere", "på (mødet|et_møde|udvalgsmødet|byrådsmødet) (i|den|til|primo|ultimo) (@maaneder|#|efteråret|foråret|sommeren)", "(til|inden|før|op_til|forud_for) (mødet|møderne|et_møde|udvalgsmødet|byrådsmødet|udvalgets_møde|byrådets_møde) (i|primo|ultimo) (@maaneder|#|efteråret|foråret|sommeren|vinteren)", "(hvert|hver_gang|fast|altid|normalt) .. (omdeles|runddeles|eftersendes)", "(efterfølgende|senere) til (behandling|godkendelse|drøftelse|høring|beslutning|udtalelse)", "fremlægges .. (offentligt|på_møde_i|på_et_senere)", "haster (forbi|gennem|af_sted|afsted|ind|ud)",
			"(undersøgelse|forundersøgelse|ansøgning|tilsyn|udkald|klager) .. (haster|kort_varsel)", "(udkald*|rykke*|vagt*|høring*|nabo*|borger*|aflys*|beboer*|vikar*) .. kort varsel",
		},
	},
	Bad: []string{
		"[[Sagen haster.]] Udgiften holdes inden for rammen på 4 mio. kr.",
		"# Åbningstid\n\n## [[HASTEPUNKT]]\nPunktet er optaget på dagsordenen for mødet den 9. december 2026.\n\n## Indstilling\nDet indstilles, at tiden udvides.",
		"type: beslutning\n[[Priserne eftersendes.]]",
		"type: beslutning\n[[Regnearket bliver delt ud ved mødets start.]]",
		"type: beslutning\n[[Fristen for udsendelse er ikke overholdt.]]",
		"type: beslutning\n[[Udvalget har haft kort tid til at læse sagen.]]",
		"type: beslutning\n[[Dagsordenen blev sendt ud den 4. maj 2026 til mødet den 6. maj 2026.]]",
		"type: beslutning\n[[Sagen tåler ikke udsættelse.]] Prisen er 4 mio. kr.",
		"type: beslutning\n[[Medlemmerne fik notatet i aftes.]]",
		"type: beslutning\n[[Bilag 3 er ikke færdigt og lægges på portalen.]]",
		"type: beslutning\n[[Beregningen kommer først på mødet.]]",
		"type: beslutning\n[[Forvaltningens notat fremsendes særskilt inden mødet.]]",
		"type: beslutning\n[[Sagen haster.]] Bilag 2 eftersendes.",
		"type: beslutning\n[[Sagen er hastende og kommer derfor på tillægsdagsordenen.]]",
		"type: beslutning\n[[Punktet er eftersendt og ønskes behandlet i dag.]]",
		"type: orientering\n[[Punktet optages på tillægsdagsordenen.]] Forvaltningen redegør for sagen på mødet.",
		"# Pulje til huse\n\n## Sagsfremstilling\nPuljen er ny.\n\n## Bilag\n1. Kort\n2. [[Kriterier (eftersendes)]]",
		"type: beslutning\n[[Sagen haster, og bilag 2 eftersendes.]]\n\nDet er ikke sikkert, at salget kan ske, men da køber skal i gang, foreslås det.",
		"# Tilskud til koret (eftersendt sag)\n\n## Resume\n[[Sagen er eftersendt til udvalget.]] Koret har søgt om 40.000 kr.",
	},
	Good: []string{
		"# Åbningstid\n\n## HASTEPUNKT\nPunktet er optaget, fordi tilbuddet udløber den 10. december 2026.\n\n## Indstilling\nDet indstilles, at tiden udvides.",
		"type: beslutning\nTallene lægges frem til mødet i november.",
		"type: beslutning\nAnsøgningen blev modtaget sent, og rådgiveren får rapporten dagen før licitationen. Notatet viser, at flest børn kommer lørdag aften.",
		"type: beslutning\nBørnene kom sent hjem i går. Bilag 2 er et kort, og bilag 3 er ikke vedlagt, da det rummer priser.",
		"type: beslutning\nDagsordenen blev sendt ud den 4. maj 2026 til mødet den 18. maj 2026. Sagen kan ikke vente, for fristen er den 20. maj.",
		"type: beslutning\n| Hvorfor haster sagen? | Diget er brudt |\n|---|---|\n| Pris | 2 mio. kr. |\n\nSagen er en hastesag.",
		"type: beslutning\nSidste år kom 6 ud af 410 sager ud efter fristen. Udvalget fik en rundvisning i går.",
		"type: formalia\nDagsordenen lægges ud fem hverdage før mødet, og punktet haster ikke.",
		"type: beslutning\nEn journalist har spurgt, om sagen haster. Punktet kom på i tide, så intet eftersendes.",
		"type: beslutning\nMaterialet eftersendes til forældrene. Rapporten fremlægges på mødet i oktober.",
		"type: beslutning\nSagen haster, fordi ansøgningsfristen hos staten udløber den 1. december 2026.",
		"type: beslutning\nSagen er eftersendt. Tilbuddet udløber den 14. maj, og sagen kan derfor ikke udsættes.",
		"type: beslutning\nBilag 3 (påført 27.08.2025): Kort. Broen er spærret, og derfor haster sagen.",
		"# Pulje til huse\n\n## Sagsfremstilling\nPuljen er ny.\n\n## Bilag\n1. Kort\n2. Høringssvar (eftersendes)\n3. Tilbud (eftersendes, da fristen er den 4. maj)",
		"type: orientering\nBeredskabet rykkede ud som hastesag. Renovering af taget haster ikke, og vinduerne haster mindre.",
		"type: beslutning\nAnsøger har eftersendt tegninger i maj.",
		"type: drøftelse\nNotatet fremlægges til drøftelse i udvalget, efterfølgende til behandling i Seniorrådet og derefter i Byrådet.",
	},
	Run: func(p *checker.Pass) {
		first := -1
		for _, i := range hasty(p) {
			s := &p.Sentences[i]
			if p.Has("ikke", i) || attached(s) {
				continue
			}
			if reasonFor(p, i) {
				return
			}
			if first < 0 || p.Sentences[first].Heading || p.Sentences[first].Cell != nil && s.Cell == nil {
				first = i
			}
		}
		for _, h := range p.Hits("bilag") {
			if s := &p.Sentences[h.Sentence]; first < 0 && attached(s) && !p.Has("ikke", h.Sentence) && !p.Has("grund", h.Sentence) {
				first = h.Sentence
			}
		}
		if first < 0 {
			first = marked(p)
		}
		if first >= 0 && !(p.Has("hast", first) && asksWhy(p)) {
			p.Report(checker.Finding{Span: p.Sentences[first].Span})
		}
	},
})

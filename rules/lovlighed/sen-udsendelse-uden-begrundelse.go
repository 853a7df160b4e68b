package lovlighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "sen-udsendelse-uden-begrundelse",
	Title:    "Sagen eftersendes eller haster, uden at det er begrundet",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Types: []document.ItemType{document.Decision, document.Discussion, document.Information, document.Proposal, document.Closed,
		document.Accounts, document.Formality},
	Message: "Her står, at sagen haster eller er sendt senere end de andre. Fandt ikke hvorfor.",
	Why:     "Kan en sag ikke vente til et møde, hvor den kan sendes ud i tide, skal politikerne kunne se hvorfor.",
	Remedy: "Skriv grunden, for eksempel: »Sagen er eftersendt, fordi tilbuddet først kom den 3. maj, og den kan " +
		"ikke udsættes, da fristen er den 20. maj.« Reglen om at begrunde det kan slås op i styrelsesloven § 8, stk. " +
		"4, og i forretningsordenen.",
	Answer: "Svar med, hvor grunden står, eller at udsendelsen er sket til tiden.",
	Sources: []checker.Source{
		{Tag: "lov", Place: "styrelsesloven § 8, stk. 4 (fire hverdage); slå ordlyden op", Certainty: "S2", Seen: "2026-11-22"},
		{Tag: "kodeks", Place: "KL's kodeks, case 20: hast og ufuldstændig undersøgelse",
			Claims: []string{"politikudvikling-2", "lovlighed-1", "lovlighed-8", "case-20"}, Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"sent": slices.Concat(lateWays, hasteWays),
		// The day the papers went out, beside that of the meeting.
		"udgik": {
			"(dagsordenen|sagen|punktet|materialet|sagsfremstillingen|bilagene) .. (kom_ud|kommer_ud|sendt|udsendt|" +
				"sendes|udsendes|lagt_ud|gik_ud|udsendtes|offentliggjort)",
		},
		"moedet": {"(møde|*mødet)"},
		// In the list of attachments the words stand alone: "3. Kriterier (eftersendes)".
		"bilag": {
			"(eftersendes|efterudsendes|omdeles|udleveres|uddeles|fremlægges|eftersendt)",
			"(kommer|følger|sendes|udsendes) (senere|efterfølgende|særskilt|på_mødet|inden_mødet|før_mødet)",
		},
		// A heading that marks the item as hasty and says no more.
		"maerke": {
			"(hastepunkt|hastesag|hastebehandling|hasteindstilling|tillægspunkt|tillægssag|ekstrapunkt|eftersendt|" +
				"efterudsendt)",
			"(ekstraordinært|hastende) (punkt|sag)",
		},
		// A row or heading that asks why has the reason beside it.
		"hvorfor": {"hvorfor .. (nu|haster|haste|hast|hurtig*|eftersendt|sent)"},
		"knyttet": {
			"(haster|hast|hastesag*|udsæt*|udskyd*|vente|afvent*|frist*|*frist|*fristen|udløber|eftersend*|" +
				"efterudsend*|omdel*|først|modtag*|ekstraordinær*|tillægsdagsorden*|ellers|senest|inden)",
		},
		// Papers that come late, and how a sentence of its own tells why they do.
		"papirer": {"(eftersend*|efterudsend*|omdel*|udlever*|uddel*|runddel*|fremlægges|lægges|sendes|fremsendes)"},
		"peger": {
			"(det|dette|årsagen|grunden|baggrunden|forsinkelsen|begrundelsen|derfor) .. (skyldes|fordi|at|er|sker|" +
				"beror|nåede|kom)",
			"(leverandør*|rådgiver*|firmaet|arkitekten|styrelsen|ministeriet|revisor*|parterne|konsulent*|" +
				"laboratoriet|tilbud*|analyse*|rapport*|beregning*|tal|tallene|svar|svaret|høringssvar*)",
		},
		"grund": {
			"(fordi|idet|eftersom)",
			"da .. (først|frist*|ikke|skal|tilbud*|kom|modtag*|er|blev|ellers|udløber|begynder|starter|lukker|gælder|" +
				"bliver|kan|har|vil|ligger)",
			"(eftersendes|efterudsendes|omdeles|sendes|fremsendes) .. når .. har (holdt|afgivet|behandlet|svaret|" +
				"haft|udtalt)", // somebody is first to write it
			"(skyldes|begrundet|begrundes|årsagen|baggrunden|grunden|anledningen)",
			"(som_følge_af|på_grund_af|af_hensyn_til|på_baggrund_af|grundet|på_foranledning_af|efter_ønske|efter_anmodning)",
			"(kan|må) .. ikke .. nå", "(efterfølgende|siden|senere) (fået|modtaget)",
			"(frist|fristen|svarfrist*|ansøgningsfrist*|tilbudsfrist*|deadline|vedståelsesfrist*|klagefrist*) .. (er|" +
				"den|udløber|på|#|inden|senest)",
			"(senest|inden|før) (den|d) #",
			"næste (møde|ordinære_møde|udvalgsmøde|byrådsmøde|økonomiudvalgsmøde) (er|holdes|ligger|afholdes|bliver|" +
				"først|den|#)",
			"(ophører|udløber|bortfalder|træder_i_kraft|begynder|starter) .. (#|@maaneder|ugen|måneden)",
			"senest .. (#|@maaneder|årsskiftet)",
			"inden (den|d|i|udgangen_af|udløbet_af|midten_af|slutningen_af|begyndelsen_af|mandag_den|tirsdag_den|" +
				"onsdag_den|torsdag_den|fredag_den|lørdag_den|søndag_den)? (#|@maaneder|årsskiftet|jul|nytår|" +
				"sommerferien|sæsonen|skolestart)",
			"med virkning fra",
			"(tilbud*|bud|buddet|prisen|aftalen|tilsagn*) .. (ved_magt|gælder|gældende|bindende|vedstå*|" +
				"står_fast) .. (til|indtil|kun)",
			"(kun|kan) .. (til|indtil) .. (den|d)? #",
			"(ellers|i_modsat_fald|i_så_fald)", "hvis .. (skal|ikke|vil|venter|udsættes)",
			"for at (kunne|nå|undgå|sikre|overholde|få|have)", "inden (månedens|ugens|årets|kvartalets) udgang",
			"(nåede|indløb|modtog) .. (frem|den_#|først)", "kom (retur|ind|tilbage)? (frem|først|den_#)",
			"nødvendig* .. (for|hvis|inden)",
			"først .. (modtaget|kommet|klar|afsluttet|færdig|foreligger|afklaret|kendt|forelå|kom|blev)",
			"(foreligger|kommer|modtages|afleveres|bliver|kendes|ventes) først (den|i|efter|når|om|mandag|tirsdag|" +
				"onsdag|torsdag|fredag|#)",
			"først (den|d|i|efter)", "først på (mandag|tirsdag|onsdag|torsdag|fredag)",
			"(risiko*|risikere*|fare|sikkerhed*|påbud*|akut|spærret)",
		},
		// "Derfor" points back to a reason, but not where all that comes before it is the haste.
		// The deadline for sending out is no reason by itself.
		"udfrist": {"(frist|fristen) .. (udsendelse|udsendelsen|dagsordenen)", "udsendelsesfrist*"},
		"derfor":  {"(derfor|derved) .. (haster|eftersendt|eftersendes|optaget|hastesag|tillægsdagsorden*)"},
		"hast":    {"(haster|hastende|haste+|tillægspunkt*|tillægsdagsorden*)"},
		"rundt":   {"(haster|hastende|hastesag*|hast) .. (derfor|derved)"},
		// Papers for another meeting are not late for this one.
		"andetmoede": {
			"på (mødet|et_møde|udvalgsmødet|byrådsmødet) (i|den|til|primo|ultimo) (@maaneder|#|efteråret|foråret|" +
				"sommeren)",
			"(til|inden|før|op_til|forud_for) (mødet|møderne|et_møde|udvalgsmødet|byrådsmødet|udvalgets_møde|" +
				"byrådets_møde) (i|primo|ultimo) (@maaneder|#|efteråret|foråret|sommeren|vinteren)",
		},
		// As many days as that are the rule, fewer are not.
		"faerre": {"(mindre|færre) end"},
		"ikke": {
			"# (sager|punkter|dagsordenspunkter)", "(borgermøde*|rundvisning*|naboerne)",
			"(om|hvorvidt|hvis|såfremt|når|selv_om) (en|et)? (sagen|sag|sager|punktet|punkt|det|noget|" +
				"beslutningen) .. (haster|er_hastende|eftersendes|hastebehandles)",
			"(intet|ingenting|ikke_noget) .. (eftersend*|omdel*|haster)", "(eftersendes|omdeles|udleveres|haster) ikke",
			"(ikke|ingen|næppe|intet) .. haster", "(ikke|ingen) (en|nogen)? (hastesag|hastepunkt)", "haster .. ikke",
			"(fire|fem|seks|syv|otte|ni|ti|fjorten|4|5|6|7|8|9|10|14) (hverdage|arbejdsdage|dage) (før|inden) (mødet|" +
				"møderne|hvert_møde|et_møde)",
			"(en|to|tre|1|2|3) (uge|uger) (før|inden) (mødet|møderne|hvert_møde|et_møde)",
			"haster (mindre|knap_så|næppe)", "mindre hastende",
			"(høringssvar*|referat*|protokol*) .. (eftersendes|eftersendt|omdeles)", "påført #", "beredskab*",
			"(hastesag|hastesager|hastepunkter) .. (vedtægt*|forretningsorden*)",
			"(kan|skal|må) .. (eftersendes|optages_som)",
			"(ansøger*|borger*|virksomhed*|ejer*|leverandør*|parterne) .. (eftersender|eftersendt|eftersendte|omdeler|omdelt|omdelte)",
			"(eftersend*|efterudsend*|udsend*|fremsend*|omdel*|udlever*|uddel*|sendes|sendt) .. til (alle|de|" +
				"samtlige|en|to|tre|fire|fem|nogle|flere|#)? (forældre*|borger*|ansøger*|elev*|leverandør*|lodsejer*|" +
				"naboer*|ejere*|beboer*|brugere*|tilbudsgiver*|skoler|skolerne|institutioner*|foreninger*|husstand*|" +
				"butik*|virksomheder*|klasser*|personalet|medarbejder*|pårørende*|grundejer*|ministeriet|staten|" +
				"styrelsen|regionen|revisionen|nævnet|banken|fonden)",
			"(budget|budgettet|planen|lokalplan*) .. (fremlægges|foreligger|kommer) .. senere",
			"(kort|kortet|valgkort*|stemmekort*|brev|breve|brevet|post|posten|pakke*|regning|regningen|+regningen|" +
				"faktura*|opkrævning*|avis*|blade|vare|varer|resten) .. (eftersend*|efterudsend*)",
			"(eftersend*|efterudsend*) .. (adresse|adressen|af_ansøger*|af_borger*|af_ejer*|af_firma*)",
			"har (senere|siden|efterfølgende)? (eftersendt|efterudsendt)",
			"(vedtog|generalforsamling*|folketing*|regeringen|ministeriet|styrelsen|patient*) .. (hast*|tillæg*)",
			"(hast*|tillæg*) .. (generalforsamling*|folketing*)",
			"(hvert|hver_gang|fast|altid|normalt) .. (omdeles|runddeles|eftersendes)",
			"(efterfølgende|senere) til (behandling|godkendelse|drøftelse|høring|beslutning|udtalelse)",
			"fremlægges .. (offentligt|på_møde_i|på_et_senere)", "haster (forbi|gennem|af_sted|afsted|ind|ud)",
			"(brev|breve|brevet|brevene|mail|mails|mailen|post|posten) .. bilag",
			"(undersøgelse|forundersøgelse|ansøgning|tilsyn|udkald|klager) .. (haster|kort_varsel)",
			"(udkald*|rykke*|vagt*|høring*|nabo*|borger*|aflys*|beboer*|vikar*) .. kort varsel",
		},
	},
	Bad: []string{
		"type: beslutning\n[[Sagen haster.]] Bilag 2 eftersendes.",
		"type: orientering\n[[Punktet optages på tillægsdagsordenen.]] Forvaltningen redegør for sagen på mødet.",
		"# Tilskud til koret (eftersendt sag)\n\n## Resume\n[[Sagen er eftersendt til udvalget.]] Koret har søgt om 40.000 kr.",
		"# Pulje til huse\n\n## Sagsfremstilling\nPuljen er ny.\n\n## Bilag\n1. Kort\n2. [[Kriterier (eftersendes)]]",
		"type: beslutning\n[[Sagen haster, og bilag 2 eftersendes.]]\n\n" +
			"Det er ikke sikkert, at salget kan ske, men da køber skal i gang, foreslås det.",
		"type: beslutning\n[[Punktet er eftersendt og ønskes behandlet i dag.]]",
		"type: beslutning\n[[Forvaltningens notat fremsendes særskilt inden mødet.]]",
		"type: beslutning\n[[Sagen er hastende og kommer derfor på tillægsdagsordenen.]]",
		"type: beslutning\n[[Beregningen kommer først på mødet.]]",
		"type: beslutning\n[[Dagsordenen blev sendt ud den 4. maj 2026 til mødet den 6. maj 2026.]]",
		"type: beslutning\n[[Sagen tåler ikke udsættelse.]] Prisen er 4 mio. kr.",
		"type: beslutning\n[[Medlemmerne fik notatet i aftes.]]",
		"type: beslutning\n[[Bilag 3 er ikke færdigt og lægges på portalen.]]",
		"type: beslutning\n[[Regnearket bliver delt ud ved mødets start.]]",
		"type: beslutning\n[[Fristen for udsendelse er ikke overholdt.]]",
		"type: beslutning\n[[Udvalget har haft kort tid til at læse sagen.]]",
		"# Åbningstid\n\n## [[HASTEPUNKT]]\nPunktet er optaget på dagsordenen for mødet den 9. december 2026.\n\n" +
			"## Indstilling\nDet indstilles, at tiden udvides.",
		"type: beslutning\n[[Priserne eftersendes.]]",
		"[[Sagen haster.]] Udgiften holdes inden for rammen på 4 mio. kr.",
		"type: beslutning\n[[Byrådet bedes afgøre sagen omgående.]]",
		"type: beslutning\n[[Udvalget fik indstillingen få timer før mødet.]]",
		"type: beslutning\n[[Mødet er indkaldt med et døgns varsel.]]",
	},
	Good: []string{
		"type: beslutning\nSagen haster, fordi ansøgningsfristen hos staten udløber den 1. december 2026.",
		"type: beslutning\nSagen er eftersendt. Tilbuddet udløber den 14. maj, og sagen kan derfor ikke udsættes.",
		"type: beslutning\nBilag 3 (påført 27.08.2025): Kort. Broen er spærret, og derfor haster sagen.",
		"type: beslutning\nAnsøger har eftersendt tegninger i maj.",
		"# Pulje til huse\n\n## Sagsfremstilling\nPuljen er ny.\n\n## Bilag\n1. Kort\n2. Høringssvar (eftersendes)\n" +
			"3. Tilbud (eftersendes, da fristen er den 4. maj)",
		"type: beslutning\nMaterialet eftersendes til forældrene. Rapporten fremlægges på mødet i oktober.",
		"type: orientering\nBeredskabet rykkede ud som hastesag. Renovering af taget haster ikke, og vinduerne haster mindre.",
		"type: drøftelse\nNotatet fremlægges til drøftelse i udvalget, efterfølgende til behandling i Seniorrådet og derefter i Byrådet.",
		"type: beslutning\nEn journalist har spurgt, om sagen haster. Punktet kom på i tide, så intet eftersendes.",
		"type: formalia\nDagsordenen lægges ud fem hverdage før mødet, og punktet haster ikke.",
		"type: beslutning\nDagsordenen blev sendt ud den 4. maj 2026 til mødet den 18. maj 2026. Sagen kan ikke " +
			"vente, for fristen er den 20. maj.",
		"type: beslutning\n| Hvorfor haster sagen? | Diget er brudt |\n|---|---|\n| Pris | 2 mio. kr. |\n\nSagen er en hastesag.",
		"type: beslutning\nSidste år kom 6 ud af 410 sager ud efter fristen. Udvalget fik en rundvisning i går.",
		"type: beslutning\nBørnene kom sent hjem i går. Bilag 2 er et kort, og bilag 3 er ikke vedlagt, da det rummer priser.",
		"type: beslutning\nAnsøgningen blev modtaget sent, og rådgiveren får rapporten dagen før licitationen. " +
			"Notatet viser, at flest børn kommer lørdag aften.",
		"# Åbningstid\n\n## HASTEPUNKT\nPunktet er optaget, fordi tilbuddet udløber den 10. december 2026.\n\n" +
			"## Indstilling\nDet indstilles, at tiden udvides.",
		"type: beslutning\nTallene lægges frem til mødet i november.",
		"# Hastesag: Nyt dige\n\n## Sagsfremstilling\n" +
			"Da byrådet først holder møde igen den 25. februar, er punktet taget med nu.\n\n## Indstilling\n" +
			"Det indstilles, at diget hæves.",
		"type: beslutning\nAvisen bliver eftersendt, når abonnenten flytter. Taget er hastende at få lappet, siger udlejer.",
		"type: beslutning\nTo høringssvar kom for sent. Eleverne kommer i skole senere end før, og busserne kommer for sent.",
		"type: beslutning\nRådets svar (bilag 2) eftersendes, når rådet har holdt møde.",
	},
	Run: func(p *checker.Pass) {
		first := -1
		for _, i := range hasty(p) {
			s := &p.Sentences[i]
			if p.Has("ikke", i) && !p.Has("faerre", i) || p.Has("andetmoede", i) && !p.Has("hast", i) || s.In(document.RoleAttachments) {
				continue
			}
			if reasonFor(p, i) {
				return
			}
			if first < 0 || p.Sentences[first].Heading || p.Sentences[first].Cell != nil && s.Cell == nil {
				first = i
			}
		}
		if first < 0 {
			first = lateAttachment(p)
		}
		if first < 0 {
			first = marked(p)
		}
		if first >= 0 && !(p.Has("hast", first) && asksWhy(p)) && !(p.Sentences[first].Heading && tellsWhyNow(p)) {
			p.Report(checker.Finding{Span: p.Sentences[first].Span})
		}
	},
})

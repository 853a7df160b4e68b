package aabenhed

import (
	"fmt"
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "fejl-utydeligt-beskrevet",
	Title:    "Noget, der gik galt, er pakket ind i bløde ord",
	Group:    "fejlens historie",
	Severity: checker.Suggestion,
	Kind:     checker.Claim,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Information, document.Closed, document.Accounts},
	Message:  "Her står et blødt ord om noget, der ser ud til at være gået galt.",
	Why:      "Læseren skal kunne se, at der er sket en fejl, uden at regne det ud af resten af sagen.",
	Remedy:   "Skriv i resuméet, hvad der er sket, for eksempel: »Kommunen har … ved en fejl. … borgere er berørt.« Er det ikke en fejl, så skriv, hvad det er.",
	Answer:   "Svar med, hvorfor det bløde ord dækker, eller hvor det er sagt ligeud.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 6 (åbenhed om fejl): ikke forsøge at skjule; case 6, 23, 25 og 26", Claims: []string{"aabenhed-1", "case-6", "case-23", "case-25", "case-26", "presse-5"}, Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"bloedt": {
			"uhensigtsmæssighed* .. (opkræv*|registrer*|udbetal*|beregn*|opgørelse*|tilgang*|arbejdsgang*|sagsgang*|sagsbehandl*|praksis|håndtering*|administration*|afgørelse*|faktur*|journal*|tilsyn*|medicin*|kontrol*|visitation*|indberet*|regnskab*|bevilling*|afregning*|anvisning*|måden|anvendelse*|sats*|takst*|betaling*|gebyr*|udmåling*|indkald*|udsend*|forløb)",
			"(opkræv*|registrer*|udbetal*|sagsbehandl*|praksis|medicin*|afregning*) .. uhensigtsmæssighed*", "(uhensigtsmæssig*|forskelligartet|uensartet) (praksis|fortolkning|tilgang|håndtering|opkrævning|sagsgang)",
			"(visse|nogle) forhold (omkring|ved|vedrørende|i_forbindelse_med|i) .. (opkræv*|betaling*|udbetal*|afregn*|registrer*|sagsbehandl*|tildeling*|visitation*|beregn*|kontrol*|faktur*)", "(nogle|visse|enkelte|mindre|en_del) (uregelmæssighed*|uhensigtsmæssighed*|uklarhed*|unøjagtighed*|uoverensstemmelse*|skønhedsfejl)", "(uregelmæssighed*|uoverensstemmelse*|unøjagtighed*) .. (anvendelse*|sats*|takst*|opkræv*|udbetal*|beregn*|opgør*|afregn*|registrer*|sagsbehandl*|praksis|regnskab*|bevilling*|kontrol*|journal*)",
			"ikke .. (fuld|fuldstændig|tilstrækkelig) overensstemmelse mellem (praksis|regler*|kommunens)",
			"(mindre|ikke_helt) (hensigtsmæssig*|optimal*)", "ikke (har|havde|er|var|blev)? (været)? (helt|altid|ganske|fuldt_ud)? (optimal*|tilstrækkelig_hensigtsmæssig*)", "(har|havde|var|er) .. ikke (altid|helt|ganske|fuldt_ud)? (været)? (hensigtsmæssig*|optimal*)", "(mindre|knap_så|ikke_så) optimal*", "ikke i (alle|enhver|hver_eneste) (henseende|henseender|detalje|detaljer)", "(visse|nogle|enkelte|mindre|lidt) (ujævnheder|skævheder|knaster|bump|skønhedspletter|mangler|huller) (i|ved|omkring|på|undervejs)", "(*behandlingen|*opkrævningen|*kontrollen|*tilsynet|vejledningen|dokumentationen|journaliseringen|opfølgningen|praksis|håndteringen|administrationen|*beregningen|oplysningerne|registreringen|afregningen) .. (været|var|er|blevet) (lidt|noget|en_smule|delvis|delvist) (mangelfuld*|ufuldstændig*|utilstrækkelig*|uklar*|usikker*|rodet*|sporadisk*)",
			"administrativ* (smutter*|uregelmæssighed*|udfordring*|uklarhed*|misforståelse*|forglemmelse*)",
			"(beklagelig*|uheldig*) (misforståelse*|omstændighed*|forhold|hændelse*|sammenfald|forløb|episode*)",
			// en forbeholden benægtelse: »ikke helt«, »ikke altid«, »mindre« om noget, der er sket
			"ikke (fungeret|virket|været|kørt|gået|forløbet|foregået|levet_op|svaret|sket|fulgt) (helt|altid|fuldt_ud|ganske|lige|overalt|i_alle|optimalt|efter|som|til_fulde|så)", "ikke (helt|altid|ganske|fuldt_ud|lige|overalt|i_alle_tilfælde|til_fulde|i_alle_sager) (fungeret|virket|været|fulgt|levet|svaret|fulgte|levede|svarede|virkede|var|blev|sket|ramt|tidssvarende|ensartet|entydig*|klar*|tydelig*|dækkende|tilfredsstillende|heldig*)",
			"ikke (helt|altid|ganske|fuldt_ud|lige|overalt|i_alle_tilfælde|til_fulde) (har|havde|er|var) (fungeret|virket|været|fulgt|levet|svaret|sket|kørt|gået|ramt|passet|holdt|slået|stemt|dækket)", "ikke (helt|altid|ganske|fuldt_ud|lige|overalt|i_alle_tilfælde|til_fulde) (ramte|passede|holdt|slog|stemte|dækkede)", "ikke .. (fungeret|virket|gået|kørt|forløbet|fungerede|virkede) .. (efter_hensigten|som_tiltænkt|som_det_skulle|efter_planen|som_ønsket)",
			"(været|var|er|ramt|blevet) .. (en_anelse|lidt|noget|en_smule|for) (uensartet*|skæv*|upræcis*|uheldig*|forsigtig*|forskellig*|rundhåndet|restriktiv*)", "(behov|brug) for (at)? (rette_ind|ensretning|en_ensretning|opstramning|en_opstramning|at_stramme)",
			"(mindre|knap_så|ikke_så) (heldig*|tidssvarende|ensartet|tydelig*|klar|klart|klare|præcis*|tilfredsstillende)", "(visse|nogle|enkelte|mindre) (udfordringer|forskelle|skævheder|afvigelser|uklarheder|vanskeligheder|forstyrrelser|forskydninger|hængepartier) (i|med|ved|omkring)", "(anden|forskellig|for_forsigtig|noget_forsigtig) (tilgang|praksis|læsning|fortolkning|tolkning|forståelse)",
			"(er|var) (der)? opstået en situation", "(fremkommet|opstået) (visse|nogle|enkelte|mindre) (skævheder|ujævnheder|afvigelser|forskydninger|uklarheder)", "(visse|nogle|enkelte|mindre) (skævheder|ujævnheder) .. (rette|rettet|rettes|retter) op",
			"ikke .. den (ønskede|fornødne|tilstrækkelige|forudsatte|rette) (ensartethed|kvalitet|omhu|grundighed|præcision|systematik|styring)",
			"afvigelse* fra (praksis|procedure*|reglerne|retningslinje*|den_normale)",
			"ikke (helt|fuldt_ud|i_alle_tilfælde|altid) (efter|fulgt|fulgte|i_overensstemmelse|i_tråd|levet_op|overholdt|efterlevet)",
			"udfordring* (med|i|omkring) (hjemmel*|opkrævning*|sagsbehandling*|registrering*|udbetaling*|beregning*)",
			"(lidt_for|noget_for|for) (stram|lempelig|restriktiv|snæver) (fortolkning|tolkning|linje|praksis)",
			"(forbedringspotential*|læringspunkt*|udviklingspunkt*) (i|omkring|vedrørende) .. (opkrævning*|sagsbehandling*|udbetaling*|medicin*|hjemmel*)",
			"(konstaterede|konstateret|fandt|fundet) .. opmærksomhedspunkt*",
			"(uklarhed|uklarheder|misforståelse|misforståelser|usikkerhed|usikkerheder|uens*|variationer|skævheder|forskelligheder) .. (opkrævning*|beregning*|udbetaling*|hjemmel*|grundlaget|hidtidige|praksis|tilgang*|administration*|håndtering*|afregning*)",
		},
		// What was wrong told as what was adjusted: where no softer word stands.
		"tilpasset": {
			"(behov|brug) for .. (finjuster*|justering*|tilpasning*|præcisering*)", "(lidt_for|noget_for) (åben|åbne|bred|brede|vid|lang|lange|lav|lave|rummelig*) (adgang|visning|deling|kreds|frist|frister|rammer|praksis)", "(foretaget|sket|lavet|gennemført) .. (finjuster*|justering|justeringer|tilpasning|tilpasninger) .. (praksis|procedure*|arbejdsgang*|*model|*modellen|opkrævning*|beregning*|visning*|registrering*)", "(praksis|arbejdsgangen|arbejdsgangene|proceduren|procedurerne|opsætningen|beregningen) (er|blev) (nu|derfor|blevet)? (tilpasset|justeret|finjusteret|præciseret|opdateret|harmoniseret)", "(tilpasset|justeret|finjusteret|præciseret|harmoniseret) (sin|sine|den|de|vores)? (praksis|arbejdsgangen|arbejdsgange|arbejdsgangene|procedurer|procedurerne|beregningen)",
		},
		"forsigtigt": guarded,
		"bredt":      softer,
		"mildt":      milder,
		"vagt":       mildest,
		"groft":      gross,
		"udefra":     {"(kritik|kritiseret|kritiserer|påtale|påtaler|påbud|underkendelse|underkendt|indskærpelse|næse)"},
		// the wrongs of others, and what the law says of all
		"andres": {others, "(hundeejer*|husejer*|boligejer*|bilejer*|bådejer*|skovejer*|+firma|+firmaet|bilist*|trafikant*|naboen|naboer|nabokommune)", "fejl at (tro|mene|antage|sige|kalde|se)", "(borger|borgeren|kunde|kunden) har (ved_en_fejl|selv|fejlagtigt)", "(firmaet|firmaets|leverandør*|entreprenør*|vognmand*|vognmænd*|ejeren|ejerens|ejere|bygherre*|grundejer*|lodsejer*|virksomheden|virksomhedens|selskabet|selskabets|udlejer*|bedriften|klubben|foreningen|staten|regionen|nabokommunen|andre_kommuner|en_anden_kommune|en_kommune|kommuner)"},
		"haardt": {
			"(tilbagebetal*|genoptag*|efterbetal*|erstatning*|krediter*)", "(betales|betale|betalt|sendes) .. tilbage", "(penge|pengene|beløbet|beløbene|differencen) (tilbage|igen|retur)", "(savnede|savner|manglede) .. hjemmel",
			"(ikke|uden|mangler|manglende) .. hjemmel", "hjemmel .. mangler", "(ulovlig*|lovstridig*)", "i strid med .. (*loven|*lovens|reglerne|§|lovgivningen)",
			"(kritik|påtale|påtalt|påbud|påpeget|påpegede|anmeldt)", "ikke (har)? (modtaget|fået) .. (støtte|hjælp|ydelse|afgørelse|svar|beløb)",
			"(for_meget|for_lidt|to_gange|dobbelt) .. (udbetalt|betalt|opkrævet|faktureret)", "(udbetalt|betalt|opkrævet|faktureret|beregnet) .. (for_meget|for_lidt|to_gange|dobbelt)",
			"(for_høj|for_lav|forkert|forkerte|urigtig*) .. (takst|pris|betaling|gebyr|afgørelse*|beløb|medicin|afslag)",
			"også faktureret", "(underkendt|hjemvist|omgjort)", "(ankestyrelsen|datatilsynet|ombudsmanden) .. (udtal*|fundet|bemærkning*|tilkendegiv*|kritis*)",
			"(fejl|fejlen|fejlene)", "(fået|fik|modtaget|modtog) (færre|mindre|for_få|for_lidt) .. end .. (bevilget|ret_til|krav_på|visiteret*)", "ikke (sendt|udsendt) (regning*|opkrævning*|faktura*)",
		},
		"afvigelse": departs, "fejl": told, "skred": departsFurther, "harmloes": harmless, "fremmede": strangers, "vores": ourOwn,
		// what follows from a wrong: money back, a fine, cases taken up again
		"foelge": {"(refunder*|tilbagebetal*|efterbetal*|efterreguler*|erstatning|forlig|bøde|bøden|annulleret|annulleres|annullerede|kompens*|morarenter|omgjort|omgøres|genoptages|træffes_om)", "(betal*|send*|lever*|før*|kræve*) .. (tilbage|retur|igen)", "rejse krav", "(får|fået|fik) .. (tilbage|retur)", "(får|fået) .. (hver|pengene|beløbet|differencen)", "anmeldt til (datatilsynet|politiet)"},
		// what only a public authority does or lacks
		"myndigt": {"(hjemmel|lovhjemmel|hjemtaget|udbudsloven|overenskomsten|samtykke|persondatasikkerheden)", "(kommunen|forvaltningen|kommunens)"},
		"klart": {
			"(fejl|fejlen|fejlene|fejlagtig*|regnefejl*|beregningsfejl*|sagsbehandlingsfejl*)", "(ulovlig*|lovstridig*)", "(uden|ikke) .. hjemmel", "i strid med .. (*loven|*lovens|reglerne|§|lovgivningen)",
			"(overtrådt|svigt*|forsømt|forsømmelse*|forkert|forkerte)", "for (meget|lidt|høj|høje|lave) .. (betal*|opkræv*|udbetal*|takst*)", "(opkrævet|udbetalt|betalt|faktureret) .. for (meget|lidt)",
		},
		"alment": {"(griber|håndterer|finder|fanger|tackler|opdager|forebygger|arbejder_med|taler_om|taler_åbent_om|melder|deler|lærer_af|gribe|håndtere|finde|fange|tackle|tale_om|lære_af|lære_om) (også|åbent|systematisk|hurtigt)? fejl", "fejl (an|kan|sker|som_læring)"}, // of errors in general, not of this one
		"undtag": {"(undgå|forebygge|mindske|risiko_for|hvis|såfremt|kan_medføre|kan_give|må_ikke|kan_påklages)", "(teknisk*|menneskelig*) fejl"},
	},
	Bad: []string{
		"# Ny lønpolitik\n\n## Sagsfremstilling\nPolitikken har fem spor. Den rummer en [[harmonisering af]] tillæg for pædagoger.\n\n## Økonomi\nDer er afsat 2 mio. kr. til kurser. Hertil kommer 900.000 kr., som 40 pædagoger får i efterbetaling, fordi de har fået for lav løn efter overenskomsten.",
		"# Fejning af fællesveje\n\n## Sagsfremstilling\nKommunen fejer 60 veje. Ordningen har [[krævet en del efterbehandling]].\n\n## Ophør\nDe opkrævede bidrag har ikke hjemmel og sendes retur til grundejerne.",
		"# Vand\n\n## Resumé\nFordelingen er rettet, hvor den [[ikke helt har ramt]].\n\n## Målere\nMålerne er nye.\n\n## Drift\nDe skiftes hvert ottende år. De aflæses hver nat. De er af messing.\n\n## Lejere\nLejere har fået for høj regning og får pengene tilbage.",
		"type: orientering\nVi griber gerne fejl an i fællesskab. Samspillet [[har ikke været optimalt]]. I gennemgangen viste det sig, at nogle familier ikke har fået beregnet rabat, sådan som loven foreskriver.",
		"type: orientering\nKontoret har samlet sine skabeloner. Skabelonerne har [[ikke været helt]] tidssvarende. De nye er på to sider, og de blev taget i brug i maj. Der var ikke hjemmel til en del af kravene, og de tilbagebetales.",
		"type: orientering\nArkivet er lagt på nettet. Der har været [[behov for en finjustering]] af visningen. Alle har rost den. Bilagene ligger i skyen. En borger kunne læse en nabos papirer, og der er tale om en fejl, som er anmeldt.",
		"type: orientering\nForvaltningen har justeret arbejdsgangen for gebyrer. Der har været [[uhensigtsmæssigheder i opkrævningen]] siden 2019. Praksis følger nu vejledningen. Beløb på 3,2 mio. kr. tilbagebetales.",
		"type: orientering\nDer har været [[uregelmæssigheder i anvendelsen]] af satserne. Nogle borgere har fået et mindre beløb, og Ankestyrelsen har rettet kritik mod kommunen.",
		"# Hjælpemidler\n\n## Sagsfremstilling\nDepotet er flyttet. [[Arbejdsgangene er blevet justeret]]. Der er købt nye senge.\n\n## Øvrigt\nAnkestyrelsen har underkendt 31 afslag.",
		"# Broer\n\n## Sagsfremstilling\nBroerne er malet. Der er set [[enkelte afvigelser]] undervejs.\n\n## Historik\nKommunen har i fire år overtrådt kravet om eftersyn.",
		"type: lukket\nDer var [[uheldige omstændigheder]] ved beboernes penge, og kommunen har måttet tilbagebetale et beløb.",
		"type: orientering\nTeamet har anlagt en [[lidt for stram fortolkning]]. I nogle sager har borgere ikke modtaget den fulde støtte.",
		"# Måltider\n\n## Sagsfremstilling\nKøkkenet har fået nye ovne. Det har været [[presset i]] foråret. Menuen skifter nu hver uge.\n\n## Priser\nEn hovedret koster 61 kr.\n\n## Opkrævning\nKommunen har udbetalt for lidt til 40 pensionister.",
		"# Lån\n\n## Sagsfremstilling\nTallene [[er genbesøgt]]. Der er nu ét skema. Det udfyldes hjemme.\n\n## Øvrigt\nFristerne er overtrådt i 40 sager.",
	},
	Good: []string{
		"# Bro over åen\n\n## Sagsfremstilling\nProjektet har givet læringspunkter fra anlægsfasen.\n\n## Økonomi\nEntreprenøren har leveret en forkert bjælke og betaler 2 mio. kr. tilbage.",
		"# Opfølgning på budgettet\n\n## Sagsfremstilling\nDer er foretaget tekniske tilretninger mellem udvalgene.\n\n## Økonomi\nStaten har efterreguleret tilskuddet, og beløbet betales tilbage i maj.",
		"# Måltider\n\n## Sagsfremstilling\nKøkkenet har været presset i foråret. Menuen skifter hver uge.\n\n## Klager\nEn borger har ved en fejl betalt for meget.",
		"# Vand\n\n## Resumé\nFordelingen er rettet, hvor den ikke helt har ramt.\n\n## Målere\nReglerne er fulgt, og der er ikke opkrævet for meget.",
		"# Kritik af afslag\n\n## Sagsfremstilling\nArbejdsgangene er blevet justeret. Der er købt nye senge.\n\n## Øvrigt\nAnkestyrelsen har underkendt 31 afslag.",
		"# Broer\n\n## Sagsfremstilling\nBroerne er malet. Eftersynet kan styrkes.\n\n## Naboer\nEjeren har opført et skur i strid med lokalplanen, og afgørelsen om det er underkendt. En afgift må ikke opkræves uden hjemmel.",
		"type: orientering\nKommunen har opkrævet 3,2 mio. kr. for meget. Det er en fejl, og beløbet tilbagebetales. Der var uhensigtsmæssigheder i arbejdsgangen.",
		"type: beslutning\nDe nuværende regler for lån har uhensigtsmæssigheder i bookingen. Depositum betales tilbage.",
		"type: orientering\nDer er behov for en finjustering af lyset på stien. Praksis er tilpasset den nye lov. Taksten er justeret.",
		"type: beslutning\nKrydset har uhensigtsmæssigheder for cyklister, som ombygningen retter op på.",
		"type: orientering\nEvalueringen peger på uhensigtsmæssigheder i samarbejdet mellem skole og klub.",
		"# Status\n\n## Resumé\nTilsynet er fra maj.\n\n## Sagsfremstilling\nHuset er nyt. Der er ti pladser. De er fyldt. Der er tre tilsyn om året. Ved en fejl er tilsyn ikke sket i alle sager. Ankestyrelsen har rettet kritik mod kommunen.",
		"# Orientering om ulovlig opkrævning af gebyr\n\n## Sagsfremstilling\nDer har været uhensigtsmæssigheder i registreringen, og gebyret tilbagebetales.",
	},
	Run: func(p *checker.Pass) {
		if len(p.Hits("haardt")) == 0 && len(p.Hits("afvigelse")) == 0 && len(p.Hits("groft")) == 0 && len(p.Hits("foelge")) == 0 {
			return // nothing goes wrong
		}
		if h := p.Hits("udefra"); len(h) > 0 && p.Sentences[h[0].Sentence].Section == nil {
			return // the title says that somebody found fault
		}
		if !softens(p, p.Said("bloedt")) && !softens(p, p.Said("tilpasset")) {
			buries(p)
		}
	},
})

// softens reports the first of some soft words that stands for something gone wrong; that
// all is told early counts as reported.
func softens(p *checker.Pass, soft []checker.Hit) bool {
	for k, h := range soft {
		if h.Negated && !p.Has("klart", h.Sentence) || plainly(p, h.Sentence) || p.Has("undtag", h.Sentence) || !goesWrong(p, h.Sentence) {
			continue
		}
		first := plainWord(p)
		if first >= 0 && early(p, first, 3) {
			return true
		}
		if first > h.Sentence && k+1 < len(soft) && soft[k+1].Sentence <= first && p.Sentences[soft[k+1].Sentence].Block != p.Sentences[h.Sentence].Block && goesWrong(p, soft[k+1].Sentence) {
			continue // the next paragraph, nearer to the plain word, is of the same
		}
		report(p, h, first)
		return true
	}
	return false
}

// plainly reports whether sentence i says what went wrong, and does not deny it.
func plainly(p *checker.Pass, i int) bool {
	return slices.ContainsFunc(p.HitsIn("klart", i, i), func(h checker.Hit) bool { return !h.Negated })
}

// report tells of a soft word and of the sentence behind it that says the same plainly, if any.
func report(p *checker.Pass, soft checker.Hit, plain int) {
	f := checker.Finding{Span: p.Phrase(soft)}
	if plain > soft.Sentence {
		f.Message = fmt.Sprintf("Det, der gik galt, nævnes først ligeud i %d. afsnit. Kan det stå i resuméet?", sectionNumber(p, plain))
		f.Evidence = []checker.Evidence{{Note: "Her står det ligeud", Span: p.Sentences[plain].Span}}
	}
	p.Report(f)
}

// goesWrong reports whether a hard sign (repayment, criticism, no legal basis) stands
// near sentence i.
func goesWrong(p *checker.Pass, i int) bool {
	until := i + 9
	if s := p.Sentences[i].Section; s != nil && s.Role == document.RoleSummary {
		until = len(p.Sentences) // the resume speaks of all that follows
	}
	for _, h := range p.ToldIn("haardt", i-4, until) {
		if !p.Has("undtag", h.Sentence) && (!h.Negated || plainly(p, h.Sentence)) {
			return true
		}
	}
	for _, h := range p.Told("afvigelse") {
		if h.Sentence > i && h.Sentence <= i+4 && !h.Negated && !p.Has("undtag", h.Sentence) {
			return true
		}
	}
	return false
}

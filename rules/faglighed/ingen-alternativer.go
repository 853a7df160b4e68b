package faglighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "ingen-alternativer",
	Title:    "Der er ingen alternativer, og det står ikke hvorfor",
	Group:    "valget",
	Severity: checker.Suggestion,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion},
	Message:  "Fandt ikke noget alternativ til det indstillede, og heller ikke en grund til, at der ikke er et.",
	Why:      "Uden noget at vælge imellem er det svært for politikerne at bruge sit handlerum.",
	Remedy:   "Beskriv mindst ét alternativ med dets konsekvenser – det kan være »ingen ændring« – eller skriv, hvorfor det ikke er relevant: »Der er ikke opstillet alternativer, fordi …«. Står det i et bilag, så svar med det.",
	Answer:   "Svar med, hvor alternativerne står, eller hvorfor der ikke er nogen.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, afsnittet om betjening: alternativer, hvor det er muligt og relevant; case 4 og 20", Claims: []string{"betjening-7", "betjening-14", "faglighed-10", "udvikling-1", "case-4", "case-20", "presse-2"}, Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"udloes": {
			"indstil*",
			"anbefal*",
			"foreslå*",
			"godkend*",
			"vedtag*",
			"drøft*",
			"bevilg*",
		},
		"undtag": {"til drøftelse", "temadrøftelse", "blev (godkendt|vedtaget) af bestyrelsen"},
		"undtag-sag": {
			"godkend* .. (dagsorden*|referat*|protokol*)",
			"endelig* .. (uden_ændring*|uændret)", "(uden_ændring*|uændret) .. endelig*",
		},
		// noget at vælge imellem, som også kan være brugernes valg eller unævnt
		"valg": {
			"(overvejet|overvejede|undersøgt|undersøgte|vurderet|vurderede|drøftet|vendt|afprøvet|regnet_på|set_på) .. (lagt_væk|lagt_til_side|skrinlagt|droppet|sorteret_fra|sat_til_side|valgt_fra|fravalgt|forkastet|opgivet|afvist|fundet_for|ikke_valgt|ikke_anbefalet|vraget|taget_ud)",
			"(en|et) (mindre|billigere|enklere|dyrere|større|anden|andet|kortere|lettere|grønnere) .. (er|blev|har|var) .. (overvejet|undersøgt|vurderet|drøftet|vendt|afprøvet|været_på_tale)",
			"(lagt_væk|lagt_til_side|skrinlagt|sorteret_fra) .. (fordi|da|idet|koster|dyr*|løser)",
			"(har|er|været|blev) .. (vendt|overvejet|undersøgt|drøftet) om .. (kan|kunne|ville|alene)", "(valgt|foretrukket|foreslået|vælges|foretrækkes) .. (frem_for|fremfor|i_stedet_for)", "(er|var|ville_være) også (mulig*|en_mulighed)", "niveau (1|2|3|A|B|C)", "(fravalgt|opgivet|forkastet|valgt_fra|valgt_det_fra|valgt_den_fra|forkastede|opgav)", "(andre|anden|andet) .. (afsøgt|undersøgt|overvejet|vurderet)",
			"alternativer",
			"(hvis|såfremt|dersom) .. (i_stedet|hellere)", "(kunne|ville_kunne) (også|i_stedet|alternativt|lige_så_godt|lige_så_vel) +es", "(pengene|beløbet|midlerne|bevillingen|summen) kan (også|i_stedet|lige_så_godt) +es", "(et|en) (afslag|nej|afvisning|udsættelse|udskydelse) (vil|ville|betyder|kan|kunne|medfører|indebærer|koster) ", "(kan|kunne) .. +es (hvis|såfremt) (@organer|*udvalget) (vil|ønsker|foretrækker|hellere)",
			// what others would rather have, and what comes of it
			outsiders + " " + wouldRather + " .. (men|vil|kræver|koster|dyrere|billigere|betyder|indebærer)",
			"(billigere|dyrere|tættere_på|længere_væk|hurtigere) .. men", "(@organer|*udvalget|kommunen) (har|får) (også|desuden)? (mulighed|muligheden|valget) (for|mellem)",
			"følgende (mulige)? (steder|placeringer|modeller|løsninger|muligheder|forslag|grunde|arealer|scenarier|varianter|veje)",
			"(er|har|været|blev) .. (overvejet|set_på|kigget_på) (også|desuden)? (at|om|en|et|muligheden)",
			"(to|tre|fire|fem|seks|flere|forskellige) (andre|mulige)? (modeller|løsninger|løsningsforslag|muligheder|scenarier|veje|placeringer|pakker|varianter|linjeføringer|valgmuligheder)",
			"kan vælge (at|mellem|en|et)", "(beslutter|beslutte|afgør|afgøre) hvorvidt", "kan frit (vælge|ændre|fastsætte|sætte|bestemme|fordele|prioritere|lægge)", "kan frit .. (eller|mellem|andre|anden|andet|ændre|undlade|beholde|mindre|større)", "enten .. eller", "(andre|øvrige) .. (afvist|afvises|fravalgt|fravælges|forkastet|kasseret|udelukket)", "(ikke|intet|ingenting) .. at vælge (mellem|imellem)", "(@organer|*udvalget|kommunen) kan (også|dog|i_stedet)? (beslutte|fastsætte|vælge|give|godkende|bevilge|bestemme|sætte) .. (lavere|højere|mindre|større|kortere|længere|færre|flere|billigere|dyrere|anden|andet|andre)",
			"kan (også|i_stedet|dog)? (udelades|undlades|fravælges|droppes|udgå|tages_ud|skæres_fra)", "der kan .. (peges|vælges|findes|laves|gives|bygges|købes) .. (anden|andet|andre)", "(besluttes|beslutter|vælges|vælger|godkendes|godkender) enten", "(forslag|model|udgave|variant|bud|placering|plan) (1|A) eller", "prioriterer (rækkefølgen|mellem|blandt|forslagene|ansøgningerne)",
		},
		"andet": otherChoice,
		// that nothing else is told of, and why
		"fravær":       noOther,
		"hvorfor-ikke": whyNone,
		"overskrift":   otherHeads,
		"andre-veje":   otherWays,
		// that there is a choice, and what it may be between
		"bart":          {"(frit|fri) (valg|stillet|hånd)", "(bestemmer|afgør|beslutter|vælger|fastsætter|råder) (selv|frit|alene|suverænt) ", "(helt|fuldstændig|fuldt) (frit|fri)", "(frie|fri) hænder", "(fuld|fri|stor) (frihed|valgfrihed|rådighed)", "(ingen|ikke) .. (bindinger|bundet|binding|begrænsninger)"},
		"om":            {"(kan|må) (selv|frit|helt_frit)? (selv|frit)? (afgøre|bestemme|beslutte) (om|hvorvidt)"},
		"kan":           {"(@organer|*udvalget|det|den|man|der|vi|kommunen) kan", "kan (@organer|*udvalget|der|man|det|vi)"},
		"mellem":        {"(kunne|eller|mellem|enten|hverken|nej|undlade|afvise|udskyde|vente|ikke_pligt|ikke_forpligtet)"},
		"grund":         {"(da|fordi|idet|eftersom|grundet)"},
		"ubelyst":       {"(alternativ|alternativer|alternativet) .. (er_der|foreligger|findes|eksisterer|gives) (ikke|ingen)", "(venter|forventer|ventes|forventes|modtaget|indkommet|kommet|afgivet|indhentet) .. (bud|tilbud)", "(man|vi|kommunen|@organer|*udvalget) kunne (ikke|se|læse|høre|måle|konstatere|dokumentere|tænke|ønske|glæde|mærke|tilslutte|godkende|tiltræde|vedtage|opleve|bruge)", "(nogen|ingen|enhver) (anden|andre|andet) (placering*|løsning*|model*|vej|veje|mulighed*|udformning*|grund|plads|sted|steder|leverandør*) .. (ikke|udelukket|på_tale|utænkelig*|findes|kan)", "alternativ* (er|blev|har|indgår) ikke", "ikke (undersøgt|belyst|overvejet)", "(et_par|andre|flere|forskellige) (andre)? (muligheder|løsninger|modeller|alternativer) .. (fravalgt|forkastet|afvist)", "(flere|forskellige|nye) muligheder (for|i|med|på)"},
		"andres":        {"alternativ til at (gå|køre|cykle|tage|bruge|bo|rejse|flyve|møde)", "alternativ til .. (for|blandt) (mange|familier*|borger*|unge|ældre|børn*|dem|de)", "alternativ til (bil|bilen|privatbilen|bus|bussen|toget|fly|plejehjem|anbringelse|indlæggelse|medicin|asfalt|salt|plast|institution)", "(borger*|forældre*|elev*|barnet|børnene|bruger*|beboer*|ansøger*|forening*|medarbejder*|virksomhed*|kunde*|pårørende|unge|ældre|deltager*|klub*|lærer*|personalet|leverandør*|lejer*|familie*|kursist*|passager*|cyklist*|bilist*|cyklende|gående|trafikant*|rejsende|besøgende|gæst*|patient*|turist*) .. (kan|vælge|vælger|får|mulighed*|mellem|enten|skal)"},
		"opfyld-undtag": {"(handlemulighed*|alternativ*|muligheder) (der)? (er|findes|ses|foreligger)? (der)? (ingen|ikke|intet)", "(alternativ|alternativer|alternativet) .. (er_der|foreligger|findes|eksisterer|gives) ikke", "alternativ til at (gå|køre|cykle|tage|bruge|bo|rejse|flyve|møde)", "alternativ til .. (for|blandt) (mange|familier*|borger*|unge|ældre|børn*|dem|de)", "alternativ til (bil|bilen|privatbilen|bus|bussen|toget|fly|plejehjem|anbringelse|indlæggelse|medicin|asfalt|salt|plast|institution)", "(nogen|noget) (anden|andet) (placering*|løsning*|model*|vej|mulighed*|udformning*|grund|sted|leverandør*|forslag|alternativ) .. ikke", "(afgør|bestemmer|vælger|beslutter|fastsætter) selv om", "(fik|fået|måttet|betalt|modtaget|søgt) .. et mindre beløb", "ingen .. (foreslået|nævnt|peget_på|ønsket|bedt_om) .. (en_anden|et_andet)", "kan lade sig", users + " kan .. (to|tre|fire|fem|flere)"}, // free to say yes or no, and to what else is not told
		"opfyld": {
			"alternativt .. (kan|kunne|vil|ville|at|skal|er|var)",
			"(har|er|blev|været) .. (overvejet|undersøgt|vurderet|sammenlignet|set_på|kigget_på|regnet_på|afsøgt|drøftet|belyst|opstillet) .. (at_nøjes|at_undlade|at_vente|at_lade|alternativ*|frem_for|fremfor)",
			"(overvejet|undersøgt|vurderet|sammenlignet|set_på|kigget_på|regnet_på|afsøgt|drøftet|belyst|opstillet) (to|tre|fire|fem|seks|flere)",
			"(man|kommunen|@organer|*udvalget|der|forvaltningen) kunne (også|eventuelt|i_stedet|ligeledes|godt|have)", "kunne også (have|være|lade|vælge)",
			"(@organer|*udvalget|kommunen|man|der) kan også (lade|vælge|vælges|undlade|undlades|beholde|beholdes|fortsætte|nøjes|vente|udskyde|udskydes|afvise|bevare|bevares|fastholde|fastholdes)",
			"(loven|+loven|+lovens|lovens|bekendtgørelse*|+bekendtgørelsen|§|påbud*|dommen) .. (ikke|intet|ingen) .. (valg|valgfrihed|skøn|råderum)",
			"alternativet hertil",
			"i stedet for at .. kan",
			"(tage|tager) stilling til .. eller om",
			"# (modeller|løsninger|muligheder|scenarier|alternativer|varianter|placeringer)",
			"alternativet (er|til|vil|ville|kan|kunne|koster|giver|var)",
			"alternativ (A|B|1|2|#)",
			"(et|andre|de|to|tre|af|mulige) alternativ*",
			"scenari*",
			"(model|variant|option|løsning|mulighed|scenarie|spor|pakke|linjeføring|placering) (B|C|2|3|II)",
			"handlemulighed*",
			"nulalternativ*",
			"0-alternativ*",
			"status quo",
			"kan i stedet",
			"i stedet kan (@organer|*udvalget|kommunen|man|der)",
			"hvis .. ikke (godkendes|vedtages|følges|bevilges|gives|gennemføres)",
			"(vælger|siger|afviser|fravælger|ønsker|beholder|fastholder) (@organer|*udvalget)",
			"(hvis|såfremt|dersom|kan|kunne|eller|enten|bør|forslaget|planen|projektet|sagen|beslutningen|indstillingen|ansøgningen) .. (afvises|fravælges|fastholdes|udskydes)",
			"(@organer|*udvalget|kommunen) kan .. (ændre|forkaste|afvise|undlade|nøjes|udskyde|vælge|vælger|lade|beholde|videreføre|fastholde|afvente|prioritere|sige|omprioritere|pege)",
			"kan (byrådet|kommunalbestyrelsen|*udvalget) .. (ændre|afvise|undlade|vælge|lade|lægge|fastholde|udskyde)",
			"(et|en|én|ét|to|flere) .. eller ingen",
			"som alternativ", "(har|er) også (overvejet|undersøgt|regnet_på|kigget_på)", "(overvejet|undersøgt) .. derfor ikke", "(drøfter|vælger|peger|mellem) .. (to|tre|fire|fem) principper",
			"(to|tre|fire|fem) (veje|udgaver|udformninger|niveauer|retninger)",
			"kan (godkende|give|vedtage|sende|imødekomme) .. eller",
			"et mindre (forsøg|anlæg|projekt|tilskud|beløb)",
			"(billigere|mindre|dyrere|anden) (løsning|placering|model|udgave|udformning|variant|udvej|mulighed)", "(oppe_at_vende|inde_over)", "der kunne +es", "(med|ved) .. ville (prisen|udgiften|det|der)", "(da|fordi|eftersom|idet) .. (ingen|ikke) (andre|andet|nogen_andre|alternativ*)", "(i_stedet_for|frem_for|fremfor) .. (drøftet|overvejet|undersøgt|vurderet|vendt|fravalgt)",
			"(står|stå) .. frit",
			"frihed til",
			"(afgør|bestemmer|vælger|beslutter|fastsætter) (selv|frit) .. (eller|mellem|hvilke|hvilken|hvilket|hvor_mange|hvor_meget|hvor_stor|hvordan)",
			"ikke forpligtet", "(hvis|såfremt) (taksten|satsen|prisen|gebyret|grænsen|tiden|fristen) ikke (reguleres|ændres|hæves|sænkes|flyttes|sættes_op|sættes_ned)",
			"(bredt|vidt|frit) .. (skøn|planlægningsskøn)",
			"frit vælge", "frit stillet (til|mellem|med_hensyn)", "frit valg (mellem|til)",
			"kan (laves|løses|gøres|gennemføres|etableres|udføres|udskydes|vente|reduceres) .. (eller|i_stedet)",
			"et (højere|lavere|andet|mindre) niveau",
			"en (anden|billigere|mindre|dyrere) (løsning|placering|model|udgave|udformning|variant)",
			"(ikke|intet|ingen) .. alternativ* .. (fordi|da|idet)",
			"bunden afgørelse",
			"valget står mellem",
		},
	},
	Bad: []string{
		"# Nyt kryds\n\n## [[Indstilling]]\nDet indstilles, at krydset ombygges.\n\n## Sagsfremstilling\nSættes skiltene op i maj, begynder arbejdet i juni. Naboerne foreslår, at vejen spærres om natten.",
		"# Ny port\n\n## [[Indstilling]]\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\nDer er hentet tre tilbud, og det billigste er valgt. Afstanden mellem de to porte er 40 meter.",
		"# Lån af cykler\n\n## [[Indstilling]]\nDet indstilles, at cyklerne lånes ud.\n\n## Sagsfremstilling\nCyklen er et alternativ til bilen for mange familier.",
		"# Nye boder\n\n## [[Indstilling]]\nDet indstilles, at reglerne vedtages.\n\n## Udvalgets frihed\nUdvalget bestemmer selv dage og antal, men er bundet af lighed. Torvet har fået andre ledninger.",
		"# Drift af kiosken\n\n## [[Indstilling]]\nAt kiosken fra maj drives af klubben.\n\n## Sagsfremstilling\nKiosken har underskud.",
		"# Salg af mark\n\n## Sagsfremstilling\nMarken er bar.\n\n## [[Handlerum]]\nByrådet kan frit afgøre, om marken skal sælges.\n\n## Indstilling\nDet indstilles, at marken sælges.",
		"# Ny port\n\n## Sagsfremstilling\nPorten er slidt.\n\n## [[Råderum]]\nByrådet har frit valg.\n\n## Indstilling\nDet indstilles, at porten skiftes.",
		"# Rundkørsel ved Havnegade\n\n## [[Indstilling]]\nDet indstilles, at der anlægges en rundkørsel i krydset.\n\n## Sagsfremstilling\nDer er ingen alternativer.",
		"# Ny legeplads\n\n## Sagsfremstilling\nLegepladsen er slidt.\n\n## [[Indstilling]]\nDet indstilles, at legepladsen fornyes.",
		"# Nyt system\n\n## [[Indstilling]]\nDet indstilles, at systemet købes.\n\n## Sagsfremstilling\nForældrene kan vælge mellem to visninger.",
		"# Ny port\n\n## [[Indstilling]]\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\nAndre porte er ikke undersøgt. Klubben kan vælge mellem to farver.",
		"# Nyt kryds\n\n## [[Indstilling]]\nDet indstilles, at krydset ombygges.\n\n## Sagsfremstilling\nByrådet bestemmer selv, om der skal bygges om.",
		"# Ny port\n\n## [[Indstilling]]\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\nPorten er slidt.\n\n**Handlemuligheder:** Der er ingen.\n\n**Økonomi:** 9.000 kr.",
		"# Ny port\n\n## [[Indstilling]]\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\nVi venter fem bud. Porten er et alternativ til at gå rundt om huset.",
	},
	Good: []string{
		"# Ny takst\n\n## Indstilling\nDet indstilles, at taksten er 40 kr.\n\n## Sagsfremstilling\nSættes den til 60 kr., skal der trykkes nye billetter.",
		"# Ny port\n\n## Indstilling\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\nMuren er fredet. Det er årsagen til, at sagen kun rummer ét forslag.",
		"# Nyt kryds\n\n## Indstilling\nDet indstilles, at krydset ombygges.\n\n## Sagsfremstilling\nGrundejerforeningen foretrækker en rundkørsel, men den koster 3 mio. kr.",
		"# Ansøgning om lån af vandtårnet\n\n## Sagsfremstilling\nKunstforeningen vil gerne vise kunst i tårnet.\n\n## Indstilling\nDet indstilles, at udvalget beslutter, hvorvidt tårnet skal lånes ud.",
		"# Ny port\n\n## Indstilling\nDet indstilles, at porten skiftes.\n\n## Lader man den være\nSå trækker det i salen.",
		"# Ny port\n\n## Indstilling\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\nDa muren er fredet, er der ingen andre steder til den.",
		"# Ny port\n\n## Indstilling\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\nReglerne binder her udvalget, som ikke kan vælge andet end en ny port.",
		"# Salg af mark\n\n## Handlerum\nByrådet kan frit afgøre, om marken skal sælges eller lejes ud.\n\n## Indstilling\nDet indstilles, at marken sælges.",
		"# Ny port\n\n## Indstilling\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\nMan kunne male porten; det holder i to år.",
		"# Ny port\n\n## Indstilling\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\nAndre typer er ikke taget med, fordi brandkravet udelukker dem.",
		"# Ny port\n\n## Indstilling\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\nBliver porten stående, som den er, trækker det i salen.",
		"# Ny plan\n\n## Indstilling\nDet indstilles, at planen vedtages endeligt uden ændringer.\n\n## Sagsfremstilling\nIngen har svaret.",
		"# Ny tid\n\n## Indstilling\nDet indstilles, at der lukkes kl. 17.\n\n## Sagsfremstilling\n| Tid | Pris |\n|---|---|\n| Kl. 16 som nu | 0 kr. |\n| Kl. 17 | 9.000 kr. |",
		"# Ny port\n\n## Indstilling\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\nEn billigere port er overvejet og lagt væk, fordi den er for smal.",
		"# Nyt depot\n\n## Indstilling\nDet indstilles, at depotet udvides.\n\n## Sagsfremstilling\nMan kunne også have lejet et lager, men det er længere væk.",
		"# Rundkørsel ved Havnegade\n\n## Indstilling\nDet indstilles, at der anlægges en rundkørsel.\n\n## Sagsfremstilling\nAlternativet er et signalanlæg til 2,1 mio. kr.",
		"# Ny legeplads\n\n## Indstilling\nDet indstilles, at legepladsen fornyes.\n\n## Sagsfremstilling\nDer er ikke opstillet alternativer, da påbuddet fra Arbejdstilsynet ikke giver andre muligheder.",
		"# Plan for byens træer\n\n## Indstilling\nDet indstilles, at planens temaer drøftes.\n\n## Sagsfremstilling\nByrådet vedtog den gamle plan i 2015.",
		"# Budget 2028\n\n## Indstilling\nDet indstilles, at udvalget prioriterer rækkefølgen af forslagene i kataloget.",
		"# Ny frist\n\n## Indstilling\nDet indstilles, at påbuddet gives med frist til maj.\n\n## Sagsfremstilling\nEn kortere frist giver mindre udslip.",
		"# Regler for både\n\n## Indstilling\nDet indstilles, at regelsæt B vedtages.\n\n## Sagsfremstilling\nRegelsæt B er lodtrækning. Regelsæt A er det, der gælder.",
		"# Tilskud til klubber\n\n## Indstilling\nDet indstilles,\n\n- at orienteringen tages til efterretning\n- at status for handleplanen drøftes",
	},
	Run: func(p *checker.Pass) {
		var filled []document.Role
		if !bareFreedom(p) {
			filled = append(filled, document.RoleOptions)
		}
		checker.Declared{
			Engine: "mangler", Points: true, Filled: filled, Show: []document.Role{document.Role("handlerum")},
			Not: document.Appointment | document.Bound | document.SecondReading | document.Options | document.TalkOnly,
			Unless: func(p *checker.Pass) bool {
				return named(p) || saysWhyNone(p) || headedBy(p, "overskrift") || headedBy(p, "andre-veje") || setsUp(p)
			},
		}.Run(p)
	},
})

// named reports whether the text names another choice: one that is open to the body, or
// one that was looked at and told of.
func named(p *checker.Pass) bool {
	for _, set := range []string{"valg", "andet"} {
		for _, h := range p.Told(set) {
			i := h.Sentence
			if (set == "andet" || !h.Negated) && !p.Has("andres", i) && (!p.Has("ubelyst", i) || p.Has("grund", i)) {
				return true
			}
		}
	}
	return false
}

// isOther reports whether a word tells of another of a kind.
func isOther(w danish.Word) bool { return w.Fold == "anden" || w.Fold == "andet" || w.Fold == "andre" }

// bareFreedom reports whether the section about what the body may do says only that it is
// free to choose, or that there is nothing else, and names nothing to choose.
func bareFreedom(p *checker.Pass) bool {
	bare, none := false, true
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Heading || !s.In(document.RoleOptions) {
			continue
		}
		if denies(s.Words) {
			bare = bare || none
			continue
		}
		if bare, none = bare && !none, false; s.Block != nil && !s.Block.Label.Empty() {
			return false // a list of what may be chosen
		}
		if p.Has("mellem", i) || slices.ContainsFunc(s.Words, isOther) && (p.Has("kan", i) || p.Has("bart", i)) || p.Has("kan", i) && !p.Has("om", i) {
			return false
		}
		bare = bare || p.Has("bart", i) || p.Has("om", i)
	}
	return bare
}

// users are those whose own choices are none of the body's.
const users = "(elev*|børn*|borger*|forældre*|bruger*|beboer*|cyklist*|cyklende|bilist*|medlem*|kursist*|deltager*|ansøger*|kunde*|gæst*|medarbejder*|lejer*|forening*)"

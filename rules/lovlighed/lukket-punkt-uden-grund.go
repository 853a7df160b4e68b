package lovlighed

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

// What would be known with open doors, and what it would do.
const (
	comesOut = "(kendt|kendes|kender|kende|kendskab|åbenhed|offentliggøres|offentliggjort|offentliggørelse|afsløres|" +
		"røbes|komme_frem|kommer_frem|komme_ud|kommer_ud|bliver_åben)"
	doesHarm = "(skade*|svække*|forringe*|presse*|mister|miste|taber|tabe|højere|dyrere|stiger|stige|ødelæg*|hindre*|" +
		"udnytte*|fordel|indrette|rette|over_os|under_os|lige_over|konkurrenterne|modparten|smertegrænse*)"
)

// What is told of a person that others must not know, and who may ask that it is not told.
const (
	concerns = "(rummer|indeholder|omhandler|gengiver|vedrører|angår|gennemgås|gennemgår|redegøres|omtales|beskrives|indgår|vedlagt|om)"
	personal = "(helbred|helbredet|helbreds+|sygdomsforløb*|diagnose*|skatteoplysning*|restancer|privatøkonomi*|" +
		"straffeforhold|straffedom*|familieforhold*|personoplysning*)"
	counterpart = "(politiet|sælger|sælgeren|køber|køberen|udlejer|udlejeren|lejer|lejeren|modparten|ejeren|ejerne|" +
		"familien|ansøgeren|ansøgerne|borgeren|virksomheden|leverandøren|tilbudsgiver*|investoren)"
)

// closable are what may be closed to the public, as the branches of a cue.
const closable = "sag|sagen|sagens|sager|*sager|punkt|punktet|punktets|punkter|emnet|døre|dørene|møde|mødet|" +
	"dagsorden|dagsordenen|behandling|behandles|behandlingen|§_10"

// What gives a reason, and what says nothing of this item behind it.
const (
	because = "(fordi|da|idet|eftersom)"
	secret  = "(fortrolig|fortroligt|fortrolige|følsom|følsomt|lukket|lukkede|nødvendigt|påkrævet|hensigtsmæssigt|" +
		"praktisk|det_mest_praktiske|lettest|bedst|rettest|sædvane|kutyme|reglen|skik)"
	deciders = "(formanden|borgmesteren|direktionen|direktøren|udvalget|administrationen|forvaltningen|vi)"
)

// That all such items are closed, or by habit: a category, no reason.
const (
	eachCase = "(alle|samtlige|kategori*)"
	habit    = "(altid|sædvanligvis|normalt|som_regel|plejer|pleje|praksis|sædvane|vane|kutyme|tradition|som_vanligt)"
	shut     = "(lukket|lukkede|lukkes|døre)"
)

var _ = add(&checker.Rule{
	ID:       "lukket-punkt-uden-grund",
	Title:    "Lukket punkt uden emne eller konkret grund",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Closed},
	Message:  "Punktet er lukket. Fandt ikke en konkret grund til, at det behandles for lukkede døre.",
	Why: "Møder er åbne, og hver lukning skal kunne begrundes i den enkelte sag. Overskriften skal sige emnet, " +
		"så langt tavshedspligten rækker.",
	Remedy: "Skriv grunden uden at røbe det fortrolige, for eksempel: »Punktet er lukket efter styrelseslovens § 10, " +
		"stk. 1, fordi prisen endnu forhandles.«",
	Answer: "Svar med, hvor grunden står.",
	Sources: []checker.Source{
		{Tag: "lov", Place: "styrelsesloven § 10 om lukkede døre og § 8 om fortegnelsen over sager", Certainty: "S1", Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "Ankestyrelsens nyhedsbrev, oktober 2019, om lukkede punkter i syv kommuner", Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"lukning": {
			// the item or the doors, not a school or a road
			"(lukket|lukkes|lukning|lukningen) .. (" + closable + ")",
			"(" + closable + ") .. (lukket|lukkede|lukkes|lukning)", "lukkede " + "(" + closable + ")",
			"lukket (fordi|da|idet|på_grund_af|af_hensyn_til|efter|jf|i_medfør_af|indtil|til)",
			"(begrundelse|grund|grunden|årsag|årsagen) (for|til) (lukning|lukningen)",
			"(dørlukning|fortrolig|fortroligt|fortrolige|fortrolighed|fortroligheden|tavshedspligt|tavshedspligten|" +
				"offentliggøres|offentliggørelse|offentligheden|offentlighed|åbent_møde|åbne_dagsorden|lukkede_dagsorden|åbne_døre)",
			"(styrelsesloven|styrelseslovens|kommunestyrelsesloven|kommunestyrelseslovens) § 10", "§ 10 stk",
			"forvaltningslovens § 27", "undtages .. (aktindsigt|offentlighed*)", "må .. ikke .. (ud|frem|videre|nå)",
			"(uden_tilhørere|ikke_åben|ikke_åbent|ikke_er_åben|ikke_er_åbent)",
			"lukningen .. (underskrevet|forhandl*|oplysninger|konkurrence*|personlige|private|bud|tilbud|endnu)",
			"(deraf|heraf|derfor) (lukningen|de_lukkede_døre|dørlukningen)",
			"(taget|tages|taget_ud) af .. (åbne|åben|offentlige) (del|dagsorden)",
			"(sagen|punktet) (kan|bliver|skal) .. (åbnes|åben|åbent|offentlig|offentligt)",
		},
		"grund": {
			because, "så .. (ikke|ingen)", "(af|grundet) +hensyn ", "(ellers|så_længe|forhandles|forhandler)",
			"til (aftalen|handlen|handelen|kontrakten|forliget|købet|salget|sagen|prisen) .. (er|" +
				"bliver) .. (skrevet*|underskrevet|afsluttet|på_plads|indgået|klar|offentlig*)",
			"(af_hensyn_til|hensynet_til|på_grund_af|for_at|som_følge_af|grundet|begrundet|begrundes|begrundelse|grunden|årsagen|skyldes)",
			"(indeholder|omhandler|vedrører|rummer|gengiver|handler|drejer|angår|indgår|behandler|med|" +
				"om) .. (oplysninger|personoplysninger|forhold|personforhold|personalesag*|forhandling*|pris|priser|" +
				"tilbud|bud|forretningshemmelig*|erhvervshemmelig*|helbred*|økonomi|forlig*|ansættelse*|" +
				"afskedigelse*|tvist|retssag*|interesse*|kontrakt*|strategi)",
			"(svække|svækkes|skade|skader|forringe|forringes|påvirke|påvirker) .. (kommunen*|forhandling*|interesse*|position|stilling)",
			"til da", "standstill*",
			"(indtil|når|før) .. (skrevet_under|underskrevet|afsluttet|indgået|solgt|handlen|aftalen|forhandling*|forliget|offentliggøres)",
			"(enkeltpersoner*|enkeltpersons|personlige_forhold|private_forhold|personalesag|forretningsforhold|" +
				"kommunens_økonomiske_interesser|forhandlingsposition*|erhvervshemmelighed*)",
		},
		// A reason that says nothing of this item.
		"tomt": {
			because + " (sagen|punktet|emnet|den|det|dette|sagstypen|der) (er|har|bliver) (altid|meget|også|en|et|" +
				"sædvanligvis|normalt)? " + secret,
			"(sagen|punktet|emnet|den) er (fortrolig|fortroligt|følsom|følsomt) .. (derfor|hvorfor|dermed)",
			because + " .. (plejer|sædvanligvis|som_regel|kutyme|tradition|praksis|lignende_sager|tilsvarende_sager)",
			because + " " + deciders + " .. (ønske*|foretrækker|bedt|besluttet|aftalt|anbefaler|bestemt)",
			because + " (reglerne|loven|lovgivningen|forretningsordenen) (kræver|siger|foreskriver)",
			"(på_grund_af|grundet|som_følge_af|af_hensyn_til|hensynet_til|begrundet_i) (sagens|punktets|emnets|dens|" +
				"sin) (særlige|følsomme|fortrolige)? (karakter|natur|art|indhold|type)",
			"(på_grund_af|grundet|af_hensyn_til) (fast|gængs|tidligere|almindelig|vanlig)? (praksis|kutyme|sædvane|fortrolighed)",
		},
		// What comes of it: a reason before it in its sentence, none in the sentence behind.
		"derfor": {"(hvorfor|derfor|dermed)"},
		// What takes the sentence before it for the reason.
		"heraf": {
			"(deraf|heraf|derfor|hvorfor|dermed|så_længe|indtil_da|indtil_det|indtil_dette)",
			"(af|på) (den|denne|disse|samme|begge) (grund|grunde|årsag|årsager|baggrund)",
			"af de .. (grunde|årsager|hensyn)",
			"(det|dette|her|heri) (er|ligger) (også|netop)? (grunden|årsagen|baggrunden|forklaringen|begrundelsen)",
			"(af_hensyn_hertil|af_hensyn_dertil|hensynet_hertil|det_hensyn|dette_hensyn|disse_hensyn)",
		},
		// What is lost if it comes out, or whose secret it is, is a reason by itself.
		"skade": {
			comesOut + " .. " + doesHarm, doesHarm + " .. " + comesOut,
			"(forretningshemmelighed*|erhvervshemmelighed*)", "(private|personlige|følsomme) (oplysninger|forhold)",
			"(rummer|indeholder|omhandler|gengiver|handler_om) .. (oplysninger|personoplysninger) .. (barn*|børn*|" +
				"borger*|person*|medarbejder*|helbred*|sygdom*|familie*|ansøger*)",
			"(barnet|børnene|familien|borgeren|medarbejderen|lederen|personen|personerne|parterne|parret) .. (kan|" +
				"kunne|vil) .. (genkendes|identificeres|kendes)",
			"(kan|kunne|vil|ville) .. (genkendes|identificeres|genkende|identificere)",
			"(åbenhed|offentlighed|offentliggørelse|omtale) .. (ville|vil|kan|kunne) .. (røbe|afsløre|skade|svække|" +
				"udstille|krænke|lette|ødelægge|hindre)",
			"(anonym|anonyme|anonymt|anonymitet*)",
			"(hvis|såfremt) .. (kendt|kendes|offentliggøres|offentliggjort)", "(bliver|blev) .. kendt",
			concerns + " .. " + personal, counterpart + " .. bedt om .. (ikke|diskretion|fortrolig*|hemmelig*)",
			// who must not know it yet
			"(må|bør|skal) (endnu|derfor|først)? ikke .. (vide|kende|få_kendskab|få_indblik|høre|læse|erfare|" +
				"se) .. (før|inden|endnu|så_længe|indtil|mens)",
			"(må|bør|skal) (endnu)? ikke .. (vide|kende|få_kendskab|få_indblik) .. (kommunens|vores|vor|hinandens|" +
				"de_andres|grænse*|pris|prisen|priser|strategi*|loft*|bud)",
		},
		// A heading below which the reason stands.
		"overskrift": {
			"(hvorfor|fordi|grund*|begrund*|årsag*) .. (lukket|lukkes|lukning|lukningen|lukkede|fortrolig*|døre|" +
				"dørlukning)",
			"(lukket|lukkes|lukning|lukningen|fortrolig*|dørlukning|dørlukningen) .. (fordi|grund*|begrund*|årsag*)",
		},
		"kategori": {eachCase + " .. " + shut, shut + " .. " + eachCase, habit + " .. " + shut, shut + " .. " + habit},
	},
	Bad: []string{
		"type: lukket\n# 17. [[Lukket punkt]]\n\n## Indstilling\nDet indstilles, at aftalen godkendes.",
		"type: lukket\n# [[Lukket punkt 3]]\n\n## Lovgrundlag\nKommunestyrelsesloven § 40 og § 10.",
		"type: lukket\n# Lukket punkt: Lån\n\n## Sagsfremstilling\n[[Alle lånesager er lukkede.]] Lånet er på 4 mio. kr.",
		"type: lukket\n19. [[Lukket sag]]\n\nSagsbehandling\nØkonomiudvalget til beslutning\n\nIndstilling\n" +
			"Det indstilles, at aftalen godkendes.",
		"# [[Rammeaftale om vikarer]]\n\nDenne sag er lukket i medfør af lov om kommunernes styrelse.\n\n" +
			"## Indstilling\nDet indstilles, at aftalen godkendes.",
		"# Fusion\n\n[[Punktet er lukket, da det plejer at være sådan.]]",
		"# [[Lån til roklubben (lukket)]]\n\n## Sagsfremstilling\nSagen er lukket. Derfor får klubben svar i maj.\n\n" +
			"## Indstilling\nDet indstilles, at lånet gives.",
		"# [[Fremtiden for skolen i Nørby (lukket)]]\n\n## Sagsfremstilling\n" +
			"Skolechefen peger på lukning, fordi klasserne er små.\n\n## Indstilling\nDet indstilles, at planen drøftes.",
		"# [[Køb af mark]]\n\nPunktet er lukket på grund af sagens karakter.\n\n## Indstilling\nDet indstilles, at marken købes.",
		"# [[Leje af kaj]]\n\n## Form\nSagen sættes på den lukkede dagsorden, fordi formanden ønsker det.\n\n" +
			"## Indstilling\nDet indstilles, at kajen lejes.",
		"# [[Lån til koret]]\n\n## Resume\nSagen er fortrolig og behandles derfor lukket.\n\n## Indstilling\n" +
			"Det indstilles, at lånet gives.",
		"# [[Lån til koret (lukket)]]\n\n## Form\n" +
			"Punktet er lukket, da det findes mest hensigtsmæssigt af hensyn til de involverede parter.\n\n" +
			"## Indstilling\nDet indstilles, at lånet gives.",
		"# [[Lukket ekstrapunkt]]\n\n## Indstilling\nDet indstilles, at lånet gives.",
	},
	Good: []string{
		"type: lukket\n# 17. Lukket punkt: Køb af ejendom\n\n" +
			"Sagen er lukket, jf. styrelseslovens § 10, fordi forhandlingen om pris ikke er afsluttet.",
		"type: lukket\n# Personalesag (lukket)\n\n" +
			"Punktet behandles for lukkede døre af hensyn til oplysninger om enkeltpersoners private forhold.",
		"type: lukket\n# Køb af grund (lukket)\n\n## Sagsfremstilling\n" +
			"Oplysningerne er fortrolige. Kommer prisen frem, svækkes kommunens forhandlingsposition.",
		"type: lukket\n# Lukket: Forlig med leverandør\n\nPunktet er undtaget fra offentligheden, da forhandlingerne stadig er i gang.",
		"type: lukket\n# Køb af areal (lukket)\n\n## Begrundelse for lukning\nForhandlingerne om prisen er ikke slut.",
		"LUKKET SAG 3\nLeje af lager ved havnen\n\nSagen er lukket efter styrelseslovens § 10, fordi lejen endnu forhandles.",
		"# Lukket: Bud på grund\n\n## Sagsfremstilling\nOffentliggøres loftet, kan andre bydere rette deres tilbud ind efter det.",
		"# Lukket punkt: Tilbud\n\n## Sagsfremstilling\nTilbuddene rummer firmaernes forretningshemmeligheder.",
		"# Lukket: Tvist\n\n## Sagsfremstilling\nModparten skal ikke kende vores grænse, før forliget er på plads.",
		"# Lukket: Lejemål\n\nSagen er lukket efter styrelseslovens § 10, da to udlejere stadig byder.",
		"# Lejemål\n\n## Form\nPunktet behandles for lukkede døre, så længe de to lejere byder mod hinanden.",
		"# Låse (lukket)\n\n## Form\nSagen er lukket, da alarmerne i bygningen beskrives.",
		"# Leje af kaj (lukket)\n\n## Sagsfremstilling\n" +
			"De to rederier byder mod hinanden til på fredag. Det er grunden til, at punktet ikke er åbent.",
		"# Lukket: Nyt lager\n\n## Sagsfremstilling\nUdlejerne skal ikke kende loftet, før de har sendt deres bud.",
	},
	Run: func(p *checker.Pass) {
		if reasoned(p) {
			if bareClosed(p) {
				p.Missing(document.Span{}, checker.Finding{
					Span:    closedTitle(p),
					Message: "Fandt ikke noget emne i overskriften til det lukkede punkt.",
					Remedy:  "Skriv emnet, så langt tavshedspligten tillader, for eksempel »Lukket punkt: Køb af ejendom«.",
				})
			}
			return
		}
		f := checker.Finding{Span: closedTitle(p)}
		if k := p.Said("kategori"); len(k) > 0 && !bareClosed(p) {
			f.Span = p.Sentences[k[0].Sentence].Span
		}
		if bareClosed(p) {
			f.Message = "Fandt hverken et emne eller en konkret grund til, at punktet behandles for lukkede døre. " +
				"Fandt ikke andet end, at det er lukket."
		}
		p.Missing(document.Span{}, f)
	},
})

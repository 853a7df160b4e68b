package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// done are participles of carrying out what is recommended, as a cue group.
const done = "(opstillet|gennemført|udført|etableret|bygget|anlagt|købt|indført|vedtaget|iværksat|oprettet|realiseret|igangsat|ydet|udskiftet|renoveret|fornyet|ændret|solgt|flyttet|gennemføres|udføres|opstilles|etableres|bygges|anlægges|købes|indføres|iværksættes|oprettes|realiseres|igangsættes|udskiftes|renoveres|fornyes|sælges|flyttes)"

var _ = add(&checker.Rule{
	ID:       "fravalg-uden-konsekvens",
	Title:    "Konsekvensen af at vælge andet end det indstillede mangler",
	Group:    "valget",
	Severity: checker.Warning,
	Others:   []checker.Severity{checker.Suggestion},
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Closed},
	Message:  "Fandt ikke noget om, hvad der sker, hvis {organ} siger nej, udskyder eller vælger noget andet.",
	Why:      "Politikerne skal kende konsekvensen af en anden løsning, før de vælger.",
	Remedy:   "Skriv følgen for borgere, økonomi eller lov, for eksempel: »Siger {organ} nej, …« eller »Hvis bevillingen ikke gives, …«. Står det i et bilag, så svar med det.",
	Answer:   "Svar med, hvor konsekvensen står, eller hvorfor der kun er én lovlig afgørelse.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 3 (faglighed): tydelig om konsekvenserne af en anden løsning; case 14 og 20", Claims: []string{"betjening-7", "betjening-10", "betjening-15", "faglighed-6", "faglighed-7", "case-14", "case-20"}, Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"foelge": {
			"(for_at_få|for_at_opnå|adgang_til) .. (tilskud*|midler|midlerne|puljen|medfinansiering*) skal .. (@organer|*udvalget|kommunen|kommune|der)", "(planen|+planen|forslaget|vedtægten) kan (først|kun) .. (vedtages|godkendes) .. (når|hvis)",
			"(må|skal|vil) da (+e|findes|+es)", "(koste|koster|betyde|betyder) .. ikke at", "(modsat|alternativt) (vil|må|skal|bliver|mister|kommer|går)", "(bortfalder|mistes|tabes|går_tabt|udløber|ophører|mister|lukker|trækkes) .. medmindre", "(halvering|udsættelse|udskydelse|reduktion|nedskalering) .. (efterlader|skaber|øger|gør)",
			"(hvis|såfremt|fald|ifald|dersom) (sagen|forslaget|planen|projektet|punktet|aftalen|bevillingen|ordningen) .. (falder|droppes|opgives|strander|trækkes|stoppes|skrinlægges|sløjfes)", "(hvis|såfremt|dersom) (man|vi|@organer|*udvalget|kommunen) .. (venter|lader|droppe*|springer|nøjes|skærer|stopper|lukker|trækker|vælger|stemmer_nej|stemmer_imod)", "det (koster|betyder|medfører|vil) .. at (vente|udskyde|beholde|undlade|lade|nøjes|afvise|fortsætte|droppe|afstå)", "ved (udskydelse|udsættelse|afvisning|fravalg|nej|bortfald|uændret) ", "(udskydelse|udsættelse|afslag|afvisning|fravalg|nej|afståelse|nulløsningen|nul-løsningen|nulalternativet) (vil|betyder|indebærer|medfører|koster|giver) ", "(nulløsningen|nul-løsningen|nulalternativet) er",
			"(hvis|såfremt|fald|ifald|dersom) .. (ikke|nægt*|afslå*|bortfald*|ingen|intet|nej|afvis*|i_stedet|undlad*|udskyd*|fasthold*|udsæt*|fravælg*|kun|nøjes|mindre|bevar*|behold*|bibehold*|forbliver|uændret|uændrede|fortsætter|som_i_dag|som_nu|som_hidtil)",
			"(hvis|såfremt|dersom) .. bliver (liggende|stående|siddende|hængende)", "så længe .. ikke er .. (vil|må|skal|kan|mister|går)", "med (det|den|de) (gamle|nuværende|hidtidige|gældende) .. (vil|må|bliver|mister|går)",
			"(et|ved|ved_et) (afslag|nej|fravalg)", "(hvis|såfremt|dersom|skulle) (man|vi|@organer|*udvalget|kommunen) .. (alligevel|trods_alt|mod_indstillingen|imod_indstillingen|gå_imod|går_imod)", "(nej|afslag) til .. (betyder|medfører|koster|vil|giver|indebærer|fører|lukker|kan)",
			"(konsekvens*|følge|følgen|følger|følgerne|risiko|risikoen|ulempen|prisen|virkning*|effekten) (ved|af|for) (at)? (ikke|afslag|et_afslag|et_nej|fravalg*|afvis*|vælge|udskyd*|udsæt*|undlad*|lade|fasthold*|bibehold*|behold*|fortsæt*|blive|stå|vente|nøjes|bevare|gøre_intet|uændret|sige_nej)",
			"ved at (fastholde|bibeholde|beholde|undlade|udskyde|vente|afvise|fravælge|lade|bevare|nøjes|fortsætte) .. (vil|må|skal|kan|bliver|mister|stiger|falder|koster)",
			"(kan|kunne) .. vente .. men", "men så (skal|vil|må|bliver|kan|mister|stiger|falder)",
			"ville (koste|betyde|medføre|kræve|indebære|forudsætte|fordyre|forsinke|forringe|føre_til|resultere)",
			"uden (bevillingen|godkendelsen|tiltaget|tilskuddet|ændringen|midlerne|planen|beslutningen|støtten|garantien|aftalen|projektet|en_beslutning|et_vedtaget) .. (vil|kan|må|skal|bliver)",
			"i tilfælde af .. (ikke|afslag|nej)", "i så fald", "i modsat fald", "ellers (vil|må|skal|kan|bliver|bortfalder|mister|mistes|udløber|tabes|ophører)",
			"så (bliver|kommer|fortsætter|gælder|udskydes|bortfalder|må|mister|forbliver|styres|lægger|ophører|stopper|beholder)",
			"(fortsætte|forblive) (uændret|som_nu|som_i_dag|som_hidtil) .. (hvorved|hvilket|så|men|#)", "(så|derfor|derved|dermed|vil|ellers) .. (fortsætter|fortsætte|forbliver|videreføres|bevares) .. (uændret|som_hidtil|som_i_dag|som_nu|nuværende|gældende|hidtidige)",
			"(ingen|intet|uændret|nul) (ændring|ændringer|garanti|tilskud|støtte|lokalplan|handling|bevilling|aftale|køb|salg|udvidelse|afvikling) .. (vil|kan|må|betyder|giver|koster|fortsætter|bliver|udskydes|mister|mangler|skal|oplyst|meddelt)",
			"(alternativet|model_B|model_C|model_2|model_3|løsning_2|løsning_3|alternativ_2|alternativ_B|mulighed_2|mulighed_3|scenarie_2|scenarie_B) .. (betyder|medfører|koster|vil|indebærer|er|giver|kræver|bevarer|kan)",
			"(en_anden|et_andet|en_lavere|et_lavere|en_højere|et_højere|en_mindre) (placering|løsning|model|beslutning|niveau|sats|takst|ramme|udgave) .. (vil|betyder|medfører|koster|giver)",
			"(at_vente|at_udskyde|udsættelse|en_udskydelse|en_udsættelse|udskydes_sagen|udskydes_projektet) .. (koster|betyder|giver|kan|vil|risiko*|fordyr*|medfører)",
			"(undlader|undlade|undlades|afvises|fravælges) .. (vil|kan|må|betyder|medfører|mister|risiker*)",
			"(med|ved|under) (niveau|model|løsning|alternativ|scenarie|variant|mulighed) (1|2|3|A|B|C) .. (vil|må|bliver|skal|kan|stiger|falder|får)", "nulalternativ*", "0-alternativ*", "hvad sker der (hvis|ved|uden|når)",
			"(en|et|ved) (udmeldelse|opsigelse|udtræden|afvisning|udskydelse|udsættelse|fravalg|genudbud|udmelding|afbrydelse|tilbagetrækning|annullation|annullering|aflysning|tilbagekaldelse|forkastelse|nedstemning|nedskalering|halvering|standsning|henlæggelse) .. (vil|betyder|indebærer|medfører|koster|kan|giver|tager|mister)",
			"(udskydelse|udsættelse|udskydelsen|udsættelsen) .. (gør|fordyrer|forlænger|forsinker|forringer|fordyre|forsinke|koste|gøre)", "skulle (@organer|*udvalget) .. (sige|afvise|vælge|beslutte|udskyde|ønske)",
			"ellers (+er|+es|vil|må|skal|kan|går|står|får)", "(+er|+es|vil|må|skal|kan|går|står|får) ellers", "(for|da|idet|fordi|og|så|men) uden .. (+er|+es|vil|må|skal|kan|går|står|får)",
			"(lade_være|siger_nej|sige_nej) .. (så|vil|kan|må|betyder)",
		},
		// that what is not decided is not done
		"gentager": {
			"ikke blive? " + done, "bliver .. ikke " + done, "kan .. ikke " + done, "(gennemføres|udføres|opstilles|etableres|bygges|anlægges|købes|indføres|iværksættes|oprettes|realiseres|igangsættes|ydes|udskiftes|renoveres|fornyes|ændres|sælges|flyttes) .. ikke",
		},
		// that the recommendation is a no, and what a yes leads to
		"afslag":     {"(afslag|afslås|afvises|nægtes)", "ikke (imødekommes|gives|tillades|meddeles|godkendes|bevilges)"},
		"tilladelse": {"(hvis|såfremt) .. (gives|imødekommes|tillades|meddeles|får_lov|bevilges) ", "(en|et) (tilladelse|dispensation|imødekommelse|godkendelse|accept|tilsagn) (vil|ville|kan|kunne|betyder|medfører|skaber|danner|strider|indebærer)", "(præcedens|præcedensvirkning)"},
		"uden":       {"(ikke|ingen) .. (andre|alternativ*|flere|andet)"},                    // that there is no other choice leads to nothing
		"navn":       {"(benævnes|navngives|navngivning*|vejnavn*|får_navnet|gives_navnet)"}, // naming a place has no course of events to miss
		"overskrift": append([]string{"(konsekvens*|følge|følger|risici|risiko|effekt*) .. (fravalg|afvis*|ikke|nej|udsæt*|udskyd*|uændret|undlad*)", "hvis (@organer|*udvalget|vi|kommunen) .. (siger|fravælger|afviser|udskyder)"}, otherHeads...),
		// andres forhold under aftalen, ikke et andet valg
		"andres":   {"afslag .. (i_prisen|i_lejen|i_huslejen|stadfæst*|ophæv*)", "(afslag|afvisning|nej) fra (+nævnet|nævnet|+styrelsen|regionen|staten|ministeriet)", "(bortfalder|ophører) .. (hvis|såfremt) .. ikke .. (udnyttet|udnyttes|tages_i_brug|benyttet)", "(hvis|såfremt) .. ikke .. (udnyttet|kunne_ses|længere_tjener|findes_på)", "hvis ikke (flere|andre|nogen)", "(hvis|såfremt) alternativet", "(barnet|borgeren|teamet|sagsbehandleren|lægen|eleven) .. i så fald", "(kontrakten|leverandøren|lejeren|køberen|forpagteren|køber|lejer|forpagter|bygherren|entreprenøren|ansøger|ansøgeren) .. ellers", "uanset hvilken (model|løsning|mulighed)", "(naboen|ejeren|ansøger|ansøgeren|regionen|staten|nabokommunen) (oplyser|skriver|har_oplyst) .. ellers", "(holdes|overholdes|opfyldes|efterleves) (det|dette|den|de|vilkår*|krav*|fristen|aftalen|grænse*|forudsætning*) ikke", "(hvis|såfremt|dersom|fald) (en|et|den|de)? (elever|eleverne|børnene|beboer*|ejer|ejeren|grundejer*|naboen|familie*|leverandør*|entreprenør*|borger*|ansøger*|antal*|vejret|medlem*|lejer*|barnet|eleven|forældre*|deltager*|tilbudsgiver*|køber*|operatør*|firma*|vognmand*) ikke .. (leverer|overholder|betaler|møder|opfylder|svarer|melder|deltager|holder|klager|benytter|afhenter|kommer|er|vil|ønsker|kan|har|afleverer|bruger|tager|søger|henvender|indsender|rydder|retter|efterkommer)"},
		"andet":    {"kan i stedet", "alternativt", "alternativet", "i stedet for at", "(kan|eller) (undlade|lade_være|vente|udskyde)"},
		"virkning": {"(vil|betyder|giver|koster|medfører|kræver|sparer|bliver|mister|mangler|risikerer|fordyrer|holder|får)"},
		// another choice and, behind it in the same sentence or in the next, what it leads to
		"valg":   otherChoice,
		"derved": {"(med|ved) (en|et) .. (bliver|må|skal|vil|mister|falder|stiger|sparer|koster|lukker|står)", "(som|den|det|de) (holder|koster|giver|varer|kræver|betyder|sparer) ", "så (falder|stiger|vil|må|skal|kan|bliver|mister|får|koster|lukker|står|går|mangler|rammer|opnås|undgås|spares|passerer|holder)", "(må|skal|vil|bliver|kan|får|falder|stiger) (så|derved|dermed|derfor|herved)", "(som|hvilket|hvad) .. (vil|betyder|giver|koster|medfører|kræver|sparer|fordyrer|forlænger|forsinker)", "(men|til_gengæld|derimod|dog) .. (vil|betyder|giver|koster|medfører|kræver|sparer|bliver|mister|mangler|falder|stiger|presser|går|ligger|står|får|holder|må|skal|kan|var|løser)", "(derved|dermed|herved)", "(giver|koster|sparer) .. kr", "# .. kr .. (dyrere|billigere|mindre|mere|ekstra|sparet)", "(fordi|da|idet|for|eftersom) .. (falder|stiger|vil|må|skal|bliver|mister|får|koster|mangler|rammer|passerer|giver|kræver|betyder)"},
		"nej": {"(fortsat|stadig|først|ved_det_gamle|som_nu|som_i_dag|som_hidtil|hidtidige|enegang)", "(ikke|nej|ingen|intet|ingenting|nægtes|nægter|afslås|afslår|opgives|standses|skrinlægges|i_stedet|afvises|afviser|udskydes|udsættes|undlades|fravælges|fastholdes|fastholder|beholder|beholdes|flyttes|flytter|sænkes|reduceres|stoppes|bevares)",
			"(vælges|vælger) .. (model|løsning|alternativ*|mulighed|scenarie|variant|*udvalget|@organer|+vejen)"},
	},
	Bad: []string{
		"# Nyt køkken\n\n## [[Indstilling]]\nDet indstilles, at køkkenet flyttes.\n\n## Personale\nIngen stillinger nedlægges; timerne flyttes til de andre køkkener i byen. Borgernes ret til mad, som følger af loven, røres ikke.",
		"# Pulje til haver\n\n## [[Indstilling]]\nDet indstilles, at puljen oprettes.\n\n## Sagsfremstilling\nHvis udvalget siger ja, åbner puljen i februar, og de første haver anlægges i maj.",
		"# Plan for kajen\n\n## [[Indstilling]]\nDet indstilles, at planen vedtages.\n\n## Økonomi\nIngen økonomiske konsekvenser. Kommunen anlægger en promenade for 2 mio. kr. i 2028.",
		"# Nye licenser\n\n## [[Indstilling]]\nDet indstilles, at licenserne fornys.\n\n## Sagsfremstilling\nHvis leverandøren ikke leverer til tiden, kan kommunen kræve bod.",
		"# Nyt tag på Lindeskolen\n\n## [[Indstilling]]\nDet indstilles, at taget på Lindeskolen udskiftes for 4 mio. kr.\n\n## Sagsfremstilling\nTaget er fra 1971.",
		"# Ny praksis\n\n## Sagsfremstilling\nUdvalget kan enten indføre den ny praksis eller beholde den gamle.\n\n## [[Indstilling]]\nDet indstilles, at den ny praksis godkendes.",
		"# Sms til familier\n\n## [[Indstilling]]\nDet indstilles, at familierne får sms.\n\n## Sagsfremstilling\nFamilier, som ikke vil have sms, får brev som nu.",
		"# Lån af cykler\n\n## [[Indstilling]]\nDet indstilles, at cyklerne lånes ud.\n\n## Sagsfremstilling\nKommer en cykel ikke tilbage, beholdes depositummet.",
		"# Ny bro\n\n## [[Indstilling]]\nDet indstilles, at broen bygges.\n\n## Sagsfremstilling\nUden en bevilling kan broen ikke bygges.",
		"# Ny bro\n\n## [[Indstilling]]\nDet indstilles, at broen bygges.\n\n## Sagsfremstilling\nVedtages forslaget, sendes opgaven i udbud til april.",
		"# Ny bro\n\n## [[Indstilling]]\nDet indstilles, at broen bygges.\n\n## Sagsfremstilling\nVedtages broen ikke, gælder planen ikke. Sker der skade, meldes den.",
		"# Ny bro\n\n## [[Indstilling]]\nDet indstilles, at broen opsættes.\n\n## Sagsfremstilling\nSiger udvalget nej, opsættes der ingen bro. Viser prøverne frost, udskydes arbejdet til maj.",
	},
	Good: []string{
		"# Salg af huset\n\n## Indstilling\nDet indstilles, at det besluttes enten\n1. at sælge huset til fonden\n2. at leje det ud.\n\n## Sagsfremstilling\nDer er kommet ét bud på huset.",
		"# Skur\n\n## Indstilling\nDet indstilles, at der gives afslag.\n\n## Sagsfremstilling\nGives der lov alligevel, kan naboerne kræve det samme.",
		"# Skur\n\n## Indstilling\nDet indstilles, at ansøgningen ikke imødekommes.\n\n## Sagsfremstilling\nEn tilladelse vil danne præcedens.",
		"# Ny bro\n\n## Indstilling\nDet indstilles, at broen bygges.\n\n## Lader man den ligge\nSå lukkes vejen for busser.",
		"# Ny bus\n\n## Indstilling\nDet indstilles, at bud B antages.\n\n## Sagsfremstilling\nEn annullation vil betyde, at børnene står uden bus.",
		"# Lukkedage\n\n## Indstilling\nDet indstilles, at der holdes syv lukkedage.\n\n## Sagsfremstilling\nIngen lukkedage frigør ingen timer; så skal der være voksne i alle huse.",
		"# Påbud\n\n## Indstilling\nDet indstilles, at påbuddet gives.\n\n## Spillerum\nUdvalget kan give en kortere frist eller nøjes med en henstilling. Med en henstilling bliver tønderne sandsynligvis stående.",
		"# Ny bro\n\n## Indstilling\nDet indstilles, at broen bygges.\n\n## Sagsfremstilling\nEt års udsættelse gør broen 200.000 kr. dyrere.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at taget udskiftes.\n\n## Sagsfremstilling\nUden et nyt tag lukkes salen om vinteren, og holdene flyttes.",
		"# Ny aftale\n\n## Indstilling\nDet indstilles, at tilbud A antages.\n\n## Sagsfremstilling\nUdvalget kan tage A eller lade aftalen løbe. Løber den, stiger prisen i maj.",
		"# Ny aftale\n\n## Indstilling\nDet indstilles, at aftalen forlænges.\n\n## Sagsfremstilling\nHvad sker der ved en opsigelse? Kommunen mister rabatten på 80.000 kr.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at taget udskiftes.\n\n## Sagsfremstilling\nHvis bevillingen ikke gives, skal 3.B flyttes til pavillon, når det regner ind.",
		"# Lån\n\n## Indstilling\nDet indstilles, at lånet optages.\n\n## Sagsfremstilling\nLånet skal optages inden den 30. april, for ellers bortfalder muligheden.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at A vælges.\n\n## Muligheder\nA. Nyt tag over hele salen, som koster 4 mio. kr. og holder i fyrre år efter skønnet.\n\nB. Salg af salen for 1 mio. kr., hvorefter holdene må leje sig ind i hallen i nabobyen.",
		"# Have\n\n## Indstilling\nDet indstilles, at planen vedtages.\n\n## Valg\n| Valg | Pris | Følge |\n|---|---|---|\n| Vedtage | 2 mio. kr. | Der bygges |\n| Forkaste | 0 | Grunden forbliver have i byen |",
		"# Skranker\n\n## Indstilling\nDet indstilles, at skranken flyttes.\n\n## Sagsfremstilling\nHvis skranken bevares, kan der fra april ikke tages billeder til pas i bygningen, og borgerne må køre.",
		"# Nyt navn til en vej\n\n## Indstilling\nDet indstilles, at vejen benævnes Møllevej.\n\n## Sagsfremstilling\nVejen fører til møllen.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at taget udskiftes.\n\n## Sagsfremstilling\nFår skolen nej, må holdene bruge hallen i nabobyen.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at taget udskiftes.\n\n## Sagsfremstilling\nUdvalget kan også nøjes med den halve side; så falder udgiften til 2 mio. kr.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at taget udskiftes.\n\n## Sagsfremstilling\nAfvises bevillingen, må salen lukkes om vinteren.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at taget udskiftes.\n\n## Muligheder\nA. Nyt tag.\n\nB. Intet nyt tag. Det koster ikke noget nu, men salen er lukket, når det regner.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at taget udskiftes.\n\n## Sagsfremstilling\nBeholder udvalget det gamle tag, stiger udgiften til varme med 60.000 kr. om året.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || p.Item.Traits&(document.Appointment|document.Bound|document.Options) != 0 || len(p.Item.Points) == 0 && agenda.StateOf(p.Doc, p.Item, document.RoleRecommendation, document.RoleCase) < agenda.Filled {
			return
		}
		if _, ok := p.About("navn"); ok {
			return
		}
		told := slices.DeleteFunc(p.Told("foelge"), func(h checker.Hit) bool { return p.Has("andres", h.Sentence) })
		if tellsMore(p, told) || headedBy(p, "overskrift") || tellsOfNo(p) || tellsOfYes(p) || tellsOfOther(p) || leadsOn(p) || weighs(p) || rowOfNo(p) {
			return
		}
		var trigger document.Span
		if len(told) > 0 {
			trigger = p.Sentences[told[0].Sentence].Span
		}
		var f checker.Finding
		if slices.ContainsFunc(p.Said("gentager"), func(h checker.Hit) bool { return repeats(p, h.Sentence) && p.Has("foelge", h.Sentence) }) {
			f.Severity, f.Message = checker.Suggestion, "Fandt ikke andet om et nej, end at det indstillede så ikke bliver til noget."
		}
		p.Missing(trigger, f)
	},
})

// rowOfNo reports whether a table has a row for saying no that tells what it leads to:
// "Forkaste | 0 | Området forbliver gartneri".
func rowOfNo(p *checker.Pass) bool {
	row := -1
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Cell == nil || len(s.Words) <= s.Lead {
			continue
		}
		switch {
		case s.Cell.Col == 1:
			if row = -1; sayingNo[s.Words[s.Lead].Fold] {
				row = s.Cell.Row
			}
		case s.Cell.Row == row && len(s.Words)-s.Lead >= 4:
			return true
		}
	}
	return false
}

var sayingNo = danish.WordSet("forkaste forkastes afvise afvises afslå afslås afslag udskyde udskydes udsætte ingen uændret nul nulløsning nulalternativ beholde")

// tellsMore reports whether one of the hits says more than that what is not decided
// does not happen ("Hvis planen ikke vedtages, ændres tiderne ikke.").
func tellsMore(p *checker.Pass, hits []checker.Hit) bool {
	for _, h := range hits {
		words := p.Sentences[h.Sentence].Words
		if n := len(words); n > 12 || words[n-1].Fold != "ikke" && !repeats(p, h.Sentence) {
			return true
		}
	}
	return false
}

// repeats reports whether a short sentence says only that what is not decided is not done:
// "Afvises planen, bliver broen ikke bygget."
func repeats(p *checker.Pass, i int) bool {
	words := p.Sentences[i].Words
	return len(words) <= 12 && (p.Has("gentager", i) || words[len(words)-1].Fold == "ikke" || deniesPoint(p, words)) && len(p.Numbers(i)) == 0
}

// deniesPoint reports whether the main clause of a condition says that just what a point asks for
// is not done: "Vedtages det ikke, opsættes der ingen lamper."
func deniesPoint(p *checker.Pass, words []danish.Word) bool {
	main := words[condition(words):]
	if len(main) == len(words) || !slices.ContainsFunc(main, func(w danish.Word) bool { return w.Fold == "ikke" || w.Fold == "ingen" || w.Fold == "intet" }) {
		return false
	}
	verb := main[0].Fold
	return len(verb) > 5 && strings.HasSuffix(verb, "s") && pointWords(p)[verb[:5]]
}

// leadsOn reports whether the text names another choice and tells what it leads to.
func leadsOn(p *checker.Pass) bool {
	for _, h := range p.Told("valg") {
		if p.Sentences[h.Sentence].Point >= 0 || p.Has("uden", h.Sentence) {
			continue
		}
		for _, d := range p.HitsIn("derved", h.Sentence, h.Sentence+1) {
			if d.Span.Start > h.Span.Start && p.Sentences[d.Sentence].Block == p.Sentences[h.Sentence].Block {
				return true
			}
		}
	}
	return false
}

// tellsOfOther reports whether another choice is named and the next sentence tells
// what it leads to.
func tellsOfOther(p *checker.Pass) bool {
	for _, h := range p.Told("andet") {
		next := h.Sentence + 1
		if !h.Negated && next < len(p.Sentences) && p.Sentences[next].Block == p.Sentences[h.Sentence].Block && p.Has("virkning", next) {
			return true
		}
	}
	return false
}

// weighs reports whether at least two choices under letters are told of with what they
// lead to: one of them is not the recommended.
func weighs(p *checker.Pass) bool {
	told := 0
	for _, o := range letteredOptions(p, func(int) bool { return false }) {
		if o.words >= 12 {
			told++
		}
	}
	return told > 1
}

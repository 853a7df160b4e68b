package betjening

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// openly is as much or as well as somebody finds right.
const openly = "(passende|rimelig|rimeligt|rimelige|fornuftig|fornuftigt|fornuftige|nødvendig|nødvendigt|fornøden|fornødent|tilstrækkelig|tilstrækkeligt|hensigtsmæssig|hensigtsmæssigt|hensigtsmæssige|relevant|egnet|gunstig|gunstige|overkommelig|overkommelige|ordentlig|ordentlige|symbolsk|rigtig|rigtige|behørig|behørigt|acceptabel|acceptabelt|acceptable|videst_mulig|størst_mulig)"

var _ = add(&checker.Rule{
	ID:       "uklar-beslutning",
	Title:    "Det er uklart, hvad der præcist besluttes",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Information, document.Closed, document.Accounts},
	Message:  "Punktet i indstillingen kan forstås på flere måder.",
	Why:      "Det skal være tydeligt, hvad der besluttes, så beslutningen kan udføres uden resten af sagen.",
	Remedy:   "Skriv én beslutning pr. punkt med sted, beløb og periode, eller henvis til et bestemt bilag eller en bestemt tabel.",
	Answer:   "Svar med, hvor det står præcist.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, afsnittet om betjening: det skal være tydeligt, hvad der besluttes", Claims: []string{"betjening-9"}, Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "kommunale vejledninger om indstillinger, der kan udføres som de står", Seen: "2026-11-22"},
		{Tag: "lokal", Place: "en kommunes eget kodeks: utvetydig kommunikation i alle led", Claims: []string{"egen-16"}, Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"aabent": {
			"m.v", "mv", "m.m", "mm", "og lignende",
			"og/eller",
			"(i_nødvendigt|i_fornødent|i_relevant|i_muligt|i_passende|i_videst_muligt|i_rimeligt) omfang", "(drager|drage|drages) .. konsekvens*", "(nødvendige|fornødne|relevante|rette) (konsekvenser|dispositioner|aftaler|beslutninger)", "på bedst mulig* (måde|vis)", "(bemærkninger|ændringer|kommentarer|input) (der|som) (fremkommer|fremkom|måtte|kommer|blev|faldt)", "(arbejdes|arbejder|arbejde) (videre)? i .. retning*", "(til|for|med|hos) (relevante|andre_relevante|øvrige_relevante|egnede) (grupper|målgrupper|parter|aktører|borgere|områder|steder|foreninger|samarbejdspartnere)", "(arbejdes|arbejder|arbejde) videre i (den|det|retning|lyset|overensstemmelse)", "(tager|tage) .. (arbejde|sagen|forslaget|tankerne|input) .. til sig",
			"i det omfang", "(en|et|den|det|en_anden) (passende|egnet|egnede|rimelig|rimeligt|hensigtsmæssig|hensigtsmæssigt|relevant|fornuftig|fornuftigt) (model*|løsning*|beløb*|ordning*|ramme*|niveau|antal|tilskud|form|måde|retning)",
			"(nogle|visse|enkelte|flere) af (de|forslag*|tiltag*|ønske*|punkter*|ideer*|initiativ*)", "(sagen|forslaget|ideen|planen|planerne|tankerne) fremmes", "(nyder|nyde) fremme", "i (sagens|forslagets|planens|oplæggets|den) ånd", "(går|gå|gås|fortsætter|fortsættes) videre (med|ad|i) (de|den|det|sagen|forslag*|ide*|tanke*|spor*|linje*|retning*)",
			"(efter|ud_fra) (behov|nærmere_aftale|omstændighederne|bedste_skøn)", "på et senere? tidspunkt", "på længere? sigt (ser|se|kigger|kigge|vender|vende|overvejer|undersøger|løses|løse)", "(i_hovedtræk|i_store_træk|i_det_store_og_hele)",
			"(når|hvis|hvor|såfremt) (det|der) (er|bliver|måtte_være) (relevant|behov_for_det|muligt|nødvendigt|aktuelt|anledning|hensigtsmæssigt|ønskeligt|mulighed_for_det|lejlighed)",
			"(drøftes|drøfter|drøfte) og (eventuelt|evt)? (besluttes|beslutter|beslutte|afgøres|afgør)", "(på_et|et|til_et) passende (tidspunkt|niveau|sted)",
			"(videre|nødvendige|fornødne) fornødne", "(det|alt|foretage) fornødne", "videre fornødne", "(gøre|gør|gøres|foretage|foretager|foretages) (det|alt)? (nødvendige|fornødne|relevante)",
			"(øvrige|andre|relevante|nødvendige|yderligere|passende|fornødne|egnede|rette|hensigtsmæssige|rimelige|påkrævede) (initiativer|tiltag|skridt|foranstaltninger|ændringer|justeringer|midler|aftaler|greb|redskaber)",
			// how much or how firmly is left open
			"helt eller (delvis|delvist)", "i princippet", "principielt", "i givet fald .. (hvordan|hvilket|hvilke|hvornår|hvor)", "(en|et|én|ét) eller flere af", "(et|en) antal af (de|dem|forslag*|tiltag*)", "inden for rimelighedens grænser", "hvad (der|som)? (ellers|måtte|i_øvrigt|skønnes|findes|synes)", "(efter|ud_fra) (en|et)? (nærmere|konkret|konkrete|samlet) (vurdering|skøn|overvejelse|overvejelser|fastlæggelse|drøftelse)",
			"(et|nogle|visse|lidt) (mindre|større|passende|rimeligt|symbolsk) beløb", "når (økonomien|tiden|budgettet|lejligheden) (tillader|byder|er)", "inden for (overskuelig|rimelig|kort|passende|en_overskuelig|en_rimelig) (tid|fremtid|tidshorisont)", "(i|noget_i) retning af", "(et|ved_et) udvalg af (de|forslag*|tiltag*)", "hvad (den|forvaltningen|administrationen|man|vi|centret) (kan|finder|vurderer|mener)", "efter (bedste_evne|evne|omstændighederne)",
			// what is to happen has no content
			"(ser|se|ses) tiden an", "(sagen|spørgsmålet|forslaget) (overvejes|bæres_videre|holdes_varm|lægges_på_is)",
			"forholder sig (til|positivt|velvilligt|åbent)", "(tages|tager|tage) (hånd|vare) om", "(arbejdes|arbejder|arbejde) (hen_imod|hen_mod|frem_mod|frem_imod)", "(findes|finder|finde|findes_der) (en|et|på_en)? (god|gode|egnet|bedre|fornuftig|anden|holdbar|fælles|hensigtsmæssig|brugbar|varig)? (løsning|løsninger|udvej|model)", "(bakkes|bakke|bakker) (principielt)? op", "(nikker|nikke) (ja)? til", "(ser|se) positivt på", "(gøres|gøre|gør) (noget|mere|hvad_der) (ved|for|kan)", "(sagen|emnet|forslaget|spørgsmålet) (tages|bringes|føres|følges) (videre|op_til_overvejelse)",
			"(arbejder|arbejdes|arbejde) videre med (de|det|sagen|forslagene|ideerne|spor*|emnet|opgaven|indsatsen)",
			"(træffer|træffe|tager|tage|foretager|foretage) (de|den|det|eventuelle|yderligere|de_nødvendige) (beslutning|beslutninger|afgørelser|skridt|dispositioner)", "måtte give anledning", "hvor (det|dette) (giver_mening|er_relevant|skønnes|findes|vurderes|måtte)", "på den måde (som|der) .. (finder|vurderer|skønner|anser|er_bedst)", "måtte (anses|findes|skønnes|vurderes|synes|vise_sig|være) (for|at_være)? (nødvendig*|rimelig*|hensigtsmæssig*|relevant*|passende|påkrævet|formålstjenlig*|rigtig*|ønskelig*)", "(niveau|omfang|beløb|ramme|form|tidspunkt|takst|sats) (der|som) .. (anses|findes|skønnes|vurderes|synes|måtte_være) (for|at_være)? (rimelig*|passende|hensigtsmæssig*|relevant*|nødvendig*|rigtig*)", "(hvis|såfremt|når) .. (findes|finder|skønnes|anses|vurderes) (for)? (hensigtsmæssig*|rimelig*|relevant*|nødvendig*|formålstjenlig*|påkrævet)",
			"(ser|se|kigger|kigge) (nærmere)? på (ansøgning*|sagen|spørgsmål*|forslag*|henvendelse*|muligheder*|emnet|ønske*)",
			"(tager|tage) stilling til (sagen|punktet|det_videre|den_videre)",
			"som (beskrevet|nævnt|omtalt|drøftet|aftalt|foreslået|skitseret|anført|anbefalet)",
			"(evt|eventuelle|nødvendige|fornødne|relevante) (justeringer|ændringer|tilretninger|tilpasninger|rettelser|præciseringer|konsekvensrettelser|konsekvensændringer)",
			"(rettelser|ændringer|tilpasninger|justeringer|tilføjelser|skridt|initiativer|præciseringer|tiltag) .. giver anledning til",
			"(forvaltningen|administrationen|direktøren) (finder|måtte_finde|vurderer|skønner)",
			"(de|den|det) (drøftede|fremsendte|omtalte|nævnte|ovennævnte|skitserede|tænkte|påtænkte) (*vilkår|plan|planen|forslag|aftale*|løsning*|model*|tiltag*|ændring*|ordning*|initiativ*|spor|oplæg)",
		},
		// how much, where or how is left to others, unless the point shows where it is told
		"mundtligt":  unreadWords,
		"intetsteds": noPlace,
		"alt":        needless,
		"loest":      looseWords,
		"omtrent": {
			"så vidt (det_er)? muligt (gennemføres|gennemføre|imødekommes|imødekomme|følges|opfyldes|indføres|etableres|udføres)", "(så_godt_som|bedst|bedst_som|mest|i_videst) muligt", "(ser|se|ses|kigger|kigge|kigges) nærmere på", "(udvalget|byrådet|kommunalbestyrelsen|kommunen|forvaltningen) overvejer",
			// a verb that tells of effort alone
			"(sættes|sætter|sætte) (hårdere)? ind (over_for|mod|for|på)", "(rettes|rette|retter) op på", "(tages|tager|tage) fat (på|om)", "(gøres|gør|gøre|ydes|yder) en (ekstra|særlig|større|fælles)? indsats",
			"(indsatsen|+indsatsen|arbejdet|samarbejdet|dialogen|kvaliteten|forholdene|området|opmærksomheden|vilkårene) (styrkes|øges|intensiveres|opprioriteres|forbedres|udvikles|skærpes|prioriteres|fremmes)",
			"(styrker|øger|intensiverer|opprioriterer|forbedrer|udvikler) (indsatsen|arbejdet|samarbejdet|dialogen|kvaliteten|forholdene|vilkårene)", "(styrkelse|forbedring|opprioritering|intensivering) af (indsatsen|arbejdet|samarbejdet|dialogen|kvaliteten|forholdene|området)",
			"(øget|større|skærpet|mere|særligt|særlig) (fokus|opmærksomhed) på", "(løses|løse|løser|håndteres|håndtere|afhjælpes|afhjælpe) (bedst|bedre|hurtigere|smidigt|fleksibelt)",
			openly + " (*grad|omfang|udstrækning|måde|vis|vilkår|pris|priser|leje|takst|sats|niveau|antal|beløb|tid|tidspunkt|form|vederlag|kompensation|hensyn|størrelse|længde)",
			"(nogle|visse|enkelte|hovedparten|flertallet) af", "et (vist|mindre|større|begrænset)? antal", "tidspunkt (som|der|hvor|når|senere)", "(velvilligt|imødekommende) på", "efter (behag|forgodtbefindende)",
			"(lempes|strammes|udvides|begrænses|forhøjes|sænkes|hæves|reduceres|justeres|ændres|mindskes) (lidt|noget|en_smule|mest_muligt|passende|moderat|gradvist|efter_behov|løbende)",
			"(måtte|finder|finde|skønner|skønne|anser|anse|passer) (det|dem|den|det_er|at_være)? (afdelingen|centret|forvaltningen|chefen|ledelsen|rigtig*|passende|hensigtsmæssig*|rimelig*|relevant*|nødvendig*|ønskelig*|bedst|påkrævet|belejlig*|formålstjenlig*)", "måtte (finde|ønske|anse|skønne|vurdere|mene|synes|vælge|kræve|vise_sig|opstå|gøre|blive)",
		},
		"opgjort":  {"#", "(jf|ifølge|bilag*|tabel*|nedenfor|ovenfor|følgende)"},
		"budget":   {"(eventuelle|evt) ændringer (til|i) (budget*|+budget|+budgettet)", "(eventuelle|evt) (ændringer|rettelser|bemærkninger) .. (besluttet|aftalt|fremsat) på mødet"}, // the members' own, still to come
		"maaske":   {"evt", "eventuelt", "måske"},
		"praecist": {"(beslutter|beslutte|besluttes) (om|hvorvidt|hvilken|hvilke|hvilket|hvor|hvordan)", "forholder sig til .. (om|hvorvidt|hvilken|hvilke|hvor)", "(efter|i) princippet om"},
		"lov":      {"lov om", "loven", "+loven", "bekendtgørelse* om", "+bekendtgørelsen", "reglerne om"},
		"peger": {"bilag", "tabel*", "jf", "afsnit*", "punkt", "(sagsfremstillingen|indstillingen|notatet|skemaet|takstbladet|kortet)", "(samme|tilsvarende|nævnte|angivne) beløb", "beløbet",
			"(ovenfor|nedenfor)"},
		"droeft":    {"drøft*"},
		"godkend":   {"godkend*", "vedtag*", "bevilg*", "tiltræd*"},
		"bevilling": {"og at der .. *bevilling*", "og at .. (meddeles|gives|bevilges) .. *bevilling*"},
		"blandet":   {"(godkendes|vedtages|tiltrædes|godkender|vedtager|tiltræder|forlænges|imødekommes) (og|samt) at .. (ansættes|afskediges|udskiftes|udpeges|vælges|sælges|købes|nedrives|nedlægges|lukkes|opsiges|flyttes)"},
		"gives":     {"(afsættes|bevilges|tilføres|reserveres|afsætter|bevilger|reserverer|afsætte|bevilge) (midler|penge|et_beløb|økonomi|ressourcer|yderligere_midler|ekstra_midler|de_nødvendige_midler)", "(gives|meddeles|bevilges|giver|bevilger|meddeler) .. (tillægsbevilling*|anlægsbevilling*|bevilling)"},
	},
	Bad: []string{
		"type: beslutning\nDet indstilles, at gebyret bliver på [[nogenlunde]] samme niveau.",
		"type: beslutning\nDet indstilles, at salget godkendes som [[oplyst mundtligt]].",
		"type: beslutning\nDet indstilles, at lederen godkender [[det nødvendige]].",
		"type: beslutning\nDet indstilles, [[at enten hallen eller]] klubhuset lukkes.",
		"type: beslutning\nDet indstilles, at kommunen [[på et tidspunkt]] ser på trappen.",
		"type: beslutning\nDet indstilles, at udvalget [[ser nærmere på]] trappen.",
		"type: beslutning\nDet indstilles, at der [[sættes ind over for]] skimmel.",
		"type: beslutning\n[[Det indstilles, at vedtægten godkendes, og at der ansættes en leder.]]",
		"type: beslutning\nDet indstilles, at huset udlejes til en [[fornuftig pris]].",
		"type: beslutning\nDet indstilles, at planen vedtages med de rettelser, som centret [[måtte ønske]].",
		"type: beslutning\nDet indstilles, at [[at gebyret eventuelt]] også opkræves i weekenden.",
		"type: beslutning\nDet indstilles, at [[nogle af]] husene rives ned.",
		"type: beslutning\nDet indstilles, at salen indrettes [[som skitseret]].",
		"type: beslutning\nDet indstilles, at centret foretager de [[ændringer, som mødet giver anledning til]].",
		"type: beslutning\nDet indstilles, at vedtægten godkendes med de [[fornødne konsekvensrettelser]].",
		"type: beslutning\nDet indstilles, at udvalget drøfter henvendelsen og [[foretager de skridt]], den måtte give anledning til.",
		"type: beslutning\nDet indstilles, at lejemålet forlænges på [[de drøftede vilkår]] m.v.",
		"type: beslutning\nForvaltningen indstiller, at Kulturudvalget tiltræder [[den fremsendte plan]].",
		"type: beslutning\nDirektøren indstiller, at centerchefen får lov at gøre det [[videre fornødne]].",
		"type: beslutning\nDet indstilles, at udvalget vælger [[en passende model]] for klubben.",
		"type: beslutning\nDet indstilles, at forslagene gennemføres [[helt eller delvis]].",
		"type: beslutning\nDet indstilles, at der [[tages hånd om]] broen.",
		"type: beslutning\nDet indstilles, at Byrådet [[forholder sig til]] brevet.",
		"type: beslutning\n[[Det indstilles, at planen vedtages, at huset nedrives, og at lejen hæves.]]",
		"type: drøftelse\n[[Direktionen indstiller, at planen drøftes, og at den endeligt godkendes.]]",
	},
	Good: []string{
		"type: beslutning\nDet indstilles, at det nødvendige udstyr købes for 200.000 kr., og at lejen nedsættes midlertidigt i 2027.",
		"type: beslutning\nDet indstilles, at udvalget drøfter oplæggets tanker og øvrige ønsker.",
		"type: beslutning\nDet indstilles, at udvalget ser nærmere på model 2, jf. bilag 1, og beslutter, hvilken af de tre modeller der bygges.",
		"type: beslutning\nDet indstilles, at eventuelt overskud går til puljen, og at nogle af husene rives ned, jf. bilag 2.",
		"type: drøftelse\nDet indstilles, at udvalget drøfter, om gebyret eventuelt skal opkræves i weekenden.",
		"type: beslutning\nDet indstilles, at taksten fastsættes efter princippet om hvile i sig selv til 400 kr., og at Byrådet forholder sig til spørgsmålet om, hvorvidt stationen lukkes.",
		"type: beslutning\nDet indstilles, at lokalplan 9 vedtages, og at kommuneplantillæg 4 vedtages.",
		"# Ny skole\n\n## Høring\nForslaget er i høring fra den 1. marts til den 26. april 2027.\n\n## Indstilling\nDet indstilles, at forslaget sendes i høring som beskrevet.",
		"type: beslutning\nDet indstilles, at forslag til lokalplan 512 sendes i høring i fire uger.",
		"type: beslutning\nDet indstilles, at tilskuddet fordeles som vist i tabellen.",
		"type: beslutning\nDet indstilles, at udvalget tager stilling til, om skolen skal bygges ud eller have pavilloner.",
		"type: beslutning\nDet indstilles, at høringssvaret sendes med eventuelle ændringer besluttet på mødet.",
		"type: beslutning\nDet indstilles, at Byrådet drøfter eventuelle ændringer til budgetforslaget.",
		"type: beslutning\nDet indstilles, at vedtægten ændres efter lov om almene boliger m.v.",
	},
	Run: func(p *checker.Pass) {
		if p.Item.Type == document.Information && firstFirm(p) < 0 {
			return
		}
		for i := range p.Sentences {
			if p.Sentences[i].Point >= 0 && !p.Sentences[i].Heading {
				unclear(p, i)
			}
		}
	},
})

// unclear reports what is open in the sentence of a point; one thing is enough.
func unclear(p *checker.Pass, i int) {
	if p.Has("budget", i) || p.Has("praecist", i) {
		return
	}
	pointer := func() bool { return shown(p, "peger", i) }
	for _, h := range p.SaidIn("aabent", i) {
		word := strings.ToLower(p.Text(h.Span))
		if short(word) && p.Has("lov", i) || strings.HasPrefix(word, "som ") && (pointer() || !ends(p, i, h.Span) || ownSection(p, i, h.Span)) || strings.HasSuffix(word, "giver anledning til") && pointer() {
			continue
		}
		if strings.HasPrefix(word, "de") && strings.Contains(word, " ") && pointer() {
			continue
		}
		p.Report(checker.Finding{Span: around(p, i, h.Span)})
		return
	}
	if at, ok := loose(p, i); ok {
		p.Report(checker.Finding{Span: at})
		return
	}
	if h := p.SaidIn("maaske", i); len(h) > 0 && decidesMaybe(p, i, h[0].Span) {
		p.Report(checker.Finding{Span: around(p, i, h[0].Span)})
		return
	}
	switch s := &p.Sentences[i]; {
	case p.Has("droeft", i) && p.Has("godkend", i):
		p.Report(checker.Finding{Span: s.Span, Message: "Punktet beder både om en drøftelse og en godkendelse."})
	case decisions(s.Words[s.Lead:]) > 2:
		p.Report(checker.Finding{Span: s.Span, Message: "Punktet rummer flere beslutninger, der kan vedtages hver for sig.", Severity: checker.Suggestion})
	case p.Has("blandet", i):
		p.Report(checker.Finding{Span: s.Span, Message: "Punktet rummer to beslutninger, der kan vedtages hver for sig.", Severity: checker.Suggestion})
	case p.Has("godkend", i) && p.Has("bevilling", i):
		p.Report(checker.Finding{Span: s.Span, Message: "Punktet rummer to beslutninger: en godkendelse og en bevilling.", Severity: checker.Suggestion})
	case p.Has("gives", i) && len(p.Numbers(i)) == 0 && !pointer() && !strings.Contains(p.Text(s.Span), "negativ"):
		p.Report(checker.Finding{Span: s.Span, Message: "Der bedes om en bevilling, men beløbet står ikke i punktet."})
	}
}

// talks reports whether a point asks for a discussion; what has been discussed already is
// none.
func talks(p *checker.Pass, i int) bool {
	return slices.ContainsFunc(p.HitsIn("droeft", i, i), func(h checker.Hit) bool {
		return !danish.EndsWith(danish.Fold(p.Text(h.Span)), "drøftet", "drøftede")
	})
}

// decidesMaybe reports whether "evt." leaves the decision open: it stands at a verb. Before a noun
// ("eventuelt overskud") it need not.
func decidesMaybe(p *checker.Pass, i int, at document.Span) bool {
	words := p.Sentences[i].Words
	for k, w := range words {
		if w.Span != at || k+1 >= len(words) || p.Has("droeft", i) {
			continue
		}
		if k > 0 && (words[k-1].Fold == "et" || words[k-1].Fold == "en" || words[k-1].Fold == "ved") {
			return false
		}
		if next := words[k+1].Fold; modal[next] || next == "også" || len(next) > 5 && strings.HasSuffix(next, "es") || k > 0 && modal[words[k-1].Fold] {
			return true
		}
		if danish.BeginsWith(words[k+1].Fold, "godkend", "vedtag", "bevilg", "beslut", "træff", "igangsæt", "iværksæt", "sælg", "nedlæg", "luk") {
			return true
		}
	}
	return false
}

// modal are the verbs beside which "evt." is about what is to happen.
var modal = danish.WordSet("skal kan vil bør må")

package lovlighed

import (
	"strconv"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
	"sagstjek/rules/lexicon"
)

var _ = add(&checker.Rule{
	ID:       "lovpligtig-ydelse-beroeres",
	Title:    "Besparelse rammer en lovbunden ydelse, uden at lovkravet er nævnt",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Accounts},
	Message:  "Besparelsen vedrører en ydelse, som kan være reguleret i lov. Fandt ikke, hvad borgerne fortsat har ret til.",
	Why:      "Politikerne skal kunne se, hvor langt serviceniveauet kan sænkes, før loven sætter grænsen.",
	Remedy:   "Skriv det ved besparelsen, for eksempel: »Borgere med behov har fortsat krav på støtte efter …, og tildelingen sker efter en individuel vurdering.« Står det i et bilag, så svar med det.",
	Answer:   "Svar med, hvor lovkravet er beskrevet, eller hvorfor ydelsen ikke er omfattet.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 1 (lovlighed): pres må ikke gå ud over lovligheden; case 1", Claims: []string{"lovlighed-8", "case-1"}, Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "listen over ydelser og deres love i programmet; slå op", Seen: "2026-11-22"},
	},
	Cues: serviceCues(),
	Bad: []string{
		"type: beslutning\n[[Forslaget giver en besparelse på 1,8 mio. kr. ved færre timer til specialundervisning på de tre skoler.]]",
		"type: drøftelse\nSparekravet er 4 mio. kroner. [[Bostøtten sættes ned fra tre til to timer om ugen.]]\n\n## Lovgrundlag\nServiceloven.",
		"type: beslutning\n[[Kommunens støttepædagoger giver i dag 420 timers støtte om ugen.]] Forvaltningen foreslår, at timetallet sættes ned til 340. Det giver en besparelse på 1,7 mio. kr.",
		"type: drøftelse\nSparekataloget rummer to forslag. [[Støttetimer i specialundervisning, 8 pct. færre.]] Vikarer i dagtilbud: Minimumsnormeringen efter dagtilbudsloven er fortsat overholdt.",
		"type: regnskab\n[[For at bremse udgifterne sættes bevilling af hjælpemidler i bero indtil nytår.]]",
	},
	Good: []string{
		"type: beslutning\nForslaget giver en besparelse ved færre timer til specialundervisning. Elever med behov har fortsat krav på støtte efter folkeskolelovens § 20, stk. 2, og tildelingen sker efter individuel vurdering.",
		"type: beslutning\nBesparelsen findes ved færre administrative stillinger og billigere hjælpemidler gennem fælles indkøb.",
		"type: regnskab\nMindreforbruget skyldes, at færre borgere får hjemmehjælp. Der er fundet effektiviseringer i administrationen.",
		"type: drøftelse\nSpareforslaget sænker rengøringen hos borgere med hjemmehjælp til hver tredje uge, jf. servicelovens § 83, og niveauet ligger over lovens minimum.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() {
			return
		}
		saving := false
		for _, h := range p.Said("spare") {
			saving = saving || !h.Negated
		}
		if !saving {
			return
		}
		i, k := cutService(p)
		if i < 0 {
			i, k = subjectCut(p)
		}
		if i >= 0 {
			row := lexicon.Services()[k]
			p.Missing(document.Span{}, checker.Finding{
				Span: p.Sentences[i].Span, Facts: []document.Span{p.Sentences[i].Span},
				Message: "Besparelsen vedrører " + row.Navn + ", som kan være reguleret i lov. Fandt ikke, hvad borgerne fortsat har ret til. Slå op i " + row.Lov + ".",
			})
		}
	},
})

// serviceCues holds service k of the lexicon as "yk" and its law as "lk".
func serviceCues() map[string][]string {
	cues := map[string][]string{
		"spare": {
			"(bespar*|effektiviser*|sparekatalog*|spareforslag*|sparekrav*|sparemål*|spareplan*|besparingsforslag*|rammereduktion*|rammebesparelse*|budgetreduktion*|nedskær*|omprioriteringsbidrag*|budgettilpasning*|provenu*)",
			"(spares|spare|sparer|besparende)", "(reducere|reduceres|reducerer|nedbringe|nedbringes|nedsætte|nedsættes|beskære|beskæres|skæres|skære|sænkes|mindskes|frigør|frigøre|frigøres) .. # (mio|kr|kroner|pct|procent|tkr)", "(udgift|udgiften|udgifterne|rammen|budgettet|forbruget) .. (reducer*|nedbring*|nedsæt*|sænk*|beskær*|ned)", "(reducer*|nedbring*|nedsæt*|sænk*|beskær*) .. (udgift|udgiften|udgifterne|rammen|budgettet|forbruget)", "(budgetbalance*|råderumskatalog*|prioriteringskatalog*|budgetudfordring*|tilpasningskatalog*|omstillingskatalog*)", "(opbremsende|opbremsning*|udgiftsdæmpende|udgiftsbremsende|handleplan*) .. (tiltag*|udgift*|budget*)", "(opbremsende|opbremsning*|udgiftsdæmpende)",
			"(bremse|dæmpe|nedbringe|sænke|begrænse) .. (op|udgift*|udgiften|udgifterne|merforbrug*)",
			"(reduktion|reduktionen|mindreudgift|mindreudgifter|nedsættelse|lavere_udgifter) .. # (mio|kr|kroner|pct)", "(merforbrug*|underskud*|ubalance*) .. (indhent*|dækkes|dække|nedbring*|hentes|hente|fjern*|elimin*|håndter*|undgå*)", "(finde|finder|hente|henter|hentes) # (kr|kroner|mio|tkr)", "(forslaget|forslagene|ændringen|omlægningen|tilpasningen) .. (giver|indbringer|frigør|bidrager_med|udgør) .. # (kr|kroner|mio|pct|tkr)",
		},
		"samme": {"(timetallet|timerne|antallet|niveauet|normeringen|omfanget|støtten|hjælpen|tilbuddet|tilbuddene|ydelsen|ydelserne|indsatsen|besøgene|besøget|pladserne|bevillingen|bevillingerne|træningen|forløbene|tildelingen) .. (ned|nedsættes|nedsætte|reduceres|reducere|sænkes|sænke|skæres|beskæres|halveres|begrænses|mindskes|nedlægges|fjernes|bortfalder|udgår|ophører|lukkes|færre)"},
		"ned": {
			"(pct|procent|#) færre", "# .. (timer|pladser|minutter|besøg) (mindre|færre)", "(time|timer|minutter) mindre", "(spares|tages|skæres|hentes) .. (væk|ud|på|i)",
			"færre (timer|pladser|besøg|ydelser|dage|døgn|minutter|gange|lektioner|hænder|medarbejdere|ansatte|bevillinger|tilbud|forløb|lærere|pædagoger|støttetimer|træninger|enkeltforløb|indsatser|tilsyn|bade|ture|tildelte|ugentlige)", "færre .. til", "(reducere|reduceres|reducerer|reduktion*|reduceret|nedsætte|nedsættes|nedsættelse*|skæres|skære|beskæres|beskære|beskæring*|nedskær*|nedskæring*|sænke|sænkes|sænker|sænkning*|forringe*|halver*)",
			"(lukkes|lukke|lukker|lukning|lukningen|lukket|nedlægges|nedlægge|nedlæggelse*|nednormer*|afskaffe*|afskaffes|fjernes|fjerne|bortfalder|bortfald|ophører|ophør|stoppes|stoppe|stop|udfases|afvikles)",
			"i bero", "(sættes|sætte) .. ned", "(strammes|stramme|stramning*|strammere|skærpes|skærpe|begrænses|begrænse|begrænsning*)", "(loft|maksimum|højst|maks|max) .. (timer|minutter|gange|besøg|forløb)",
			"(nedbringe|nedbringes|nedbringer|nedbringelse*|udtynd*|spares_væk|sløjfes|sløjfe|annulleres|nedjuster*|nedskaler*|slankes|forkortes|forkorte|afkortes|indskrænk*|udgår|udgå|aflyses|trækkes_ud)",
			"(ventetid*|svarfrist*|sagsbehandlingstid*) .. (øges|øge|stiger|forlænges|forlænge|længere|hæves)", "(i_stedet_for|frem_for|mod_i_dag|mod_nu) (to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|hver|enkelt*)", "hver (anden|tredje|fjerde) .. (i_stedet|frem_for|mod)", "(skæres|spares|skære|spare|tages|tage) .. (væk|ud|fra|bort)",
			"(timer|timerne|besøg|besøgene|tildeling*|bevilling*|ydelser*|niveau*) .. tilpass*", "tilpass* .. (timer|timerne|besøg*|tildeling*|ydelse*|serviceniveau*)",
			"(falder|falde) (væk|bort)", "ikke længere (bevilges|bevilge|ydes|gives|tilbydes|dækkes)", "kun .. (bevilges|gives|ydes|tilbydes) .. (én|en|#|to|hver|ved|hvis|til)", "(ændr*|omlæg*) .. (døgnbemanding*|nattevagt*|bemanding*|åbningstid*)", "(døgnbemanding*|nattevagt*|bemanding*) .. (ændr*|omlæg*)",
			"(borgerne|brugerne|familierne|forældrene|eleverne) .. (må|skal) .. (selv|afholde|klare_sig|vente)",
			"(lavere|mindre|kortere|sjældnere|længere) .. (serviceniveau*|ventetid*|tid|forløb|hjælp|støtte|besøg|timer|normering*|tildeling*|ramme|omfang)",
			"(på|i) hold", "holdtræning*", "(frem_for|i_stedet_for|mod_hidtil|mod_i_dag|mod_nu) .. (enkelt*|individuel*|#|to|tre|timer|ugentlig*)", "hver (anden|tredje|fjerde) uge", "(kun|blot) .. (hver|hvert) (anden|andet|tredje|fjerde|halve)", "(kun|blot) .. (én|en|#|to|tre) (gang|gange|time|timer|dag|dage|besøg|plads|pladser) .. (om|pr|i)", "kun .. (på|til) .. (hverdage|hold|gruppe*|alvorlig*|tungeste)",
			"(mister|afskedig*|opsiges|opsiger|nedlægges|nedlægger|må_undvære) .. (#|to|tre|fire|fem|stilling*|medarbejder*|psykolog*|pædagog*|lærer*)", "(lægges|slås|samles) (sammen|under|i)", "(besøg|time|timer|minutter|gange|dage) .. mindre", "hvert (andet|tredje) år", "(fjernes|ophører|stopper|slut|slutter|forsvinder|skrottes|droppes|opgives)",
			"(rammebesparelse*|besparelse|besparelser|spareforslag*|effektivisering*) .. (på|ved|i|af|inden_for)", "(udskydes|udskyde|tilbageholdes|tilbageholdende*|pauses)", "(omlægges|omlægning*|erstattes) .. (til|af|med)",
			"fra .. til .. (timer|gange|minutter|besøg|uger)",
		},
		// Less of something, with what it is less of behind it.
		"mindre": {"(færre|kortere|sjældnere|lavere|mindre)"},
		// Cuts in what the citizens do not meet, wherever in the sentence.
		"stab": {"(lederstilling*|lederstillinger|ledelsen|ledelseslag*|mellemleder*|teamleder*|chefstilling*|administratorer|planlæggere|koordinatorstilling*|stabsstilling*|husleje*|lejemål*|biler|tjenestebil*|kørebog*)"},
		"ikke": {
			"(færre|flere) (borgere|brugere|elever|børn|visiterede|modtagere|sager|henvendelser|ansøgere|beboere|indlæggelser|genindlæggelser|anbragte|ældre|unge|personer|familier|anbringelser|nye)",
			"(fald|faldet|falder|faldende) .. (antal*|behov*|efterspørg*)", "(mindreforbrug*|skyldes|skyldtes|har_haft|er_faldet)",
			"(varmeudgift*|elforbrug*|varmeforbrug*|transporttid*|køretid*|vejtid*|papir*)",
			"(administrativ*|energi*|fælles_indkøb|indkøbsaftale*|indkøbspris*|billigere_indkøb|indkøbsbesparelse*|leverandør*|sygefravær*|vikar*|licens*|husleje*|konsulent*|rengøringsaftale*)", "(ændrer|berører|påvirker|rammer|forringer|reducerer|lukkes|sænkes|strammes) ikke",
			"(uden|ikke) .. (forringe*|berøre*|reducere*|gå_ud_over|sænke|lukke*)", "uændret", "(blev|var) .. (reduceret|lukket|nedsat|sænket|nedlagt)", "(forbyg*|forebyg*) .. (færre|reducere*)",
			"(ventetid*|sagsbehandlingstid*|ventelist*) .. (reduceres|nedsættes|sænkes|kortere|nedbring*)", "(reducere|nedbringe|sænke|forkorte|kortere|mindske) .. (ventetid*|ventelist*|sagsbehandlingstid*|behov*|antal*|belastning*|sygefravær*)",
			"(behovet|antallet|udgiften_til|efterspørgslen) .. (reduceres|falder|mindskes|lavere)",
		},
		"ret": {
			"(har|bevarer|beholder|fastholder|får) (stadig|fortsat|altid|også|uændret|dog)? (ret|krav|retskrav) (til|på)", "(fortsat|stadig|altid|uændret|uanset|dog|har|bevarer) .. (ret_til|krav_på|retskrav*)",
			"(ret|krav|retskrav) (til|på) .. (fortsat|uændret|består|bevares|gælder|berøres|efter|uanset|støtte|hjælp)", "(ret_til|krav_på) .. (berøres|ændres|påvirkes) ikke",
			"(lovens|lovgivningens|lovbestemte|lovfastsatte|lovpligtige) (minimum*|krav|minimumskrav|niveau|minimumsniveau|grænse|rammer)", "(minimumskrav*|minimumsnormering*) .. (overhold*|opfyld*|over|sikre*)",
			"(lovpligtig*|lovbestemt*|lovkrav*|lovens_krav) .. (fortsat|stadig|overhold*|opfyld*|opretholdes|berøres|ikke_berørt|sikre*|ydes|gives|leveres)", "(fortsat|stadig) .. (lovpligtig*|lovbestemt*|lovens_krav)",
			"(fortsat|stadig|altid|fremover|stadigvæk|uanset) .. individuel* (vurdering*|behov*|vurderet) .. (efter|loven|+loven|afgør*|støtte*|hjælp*|tildel*|krav|ret)",
			"(serviceniveauet|niveauet|kvalitetsstandard*) .. (fravig*|fraviges|kan_ikke_fravige|vejledende)", "inden for (lovens|lovgivningens|servicelovens|ældrelovens|folkeskolelovens|sundhedslovens) (ramme*|grænse*)",
			"(skal|kan_kun|forpligtet) .. (efter|ifølge) .. (+loven|+lovens) .. (tilbyde|yde|give|sikre|have|få)", "(går|gå|kommer) ikke under .. (lov*|minimum*|krav*)",
			"(altid|fortsat|stadig|fremover) .. (enkeltes|konkrete|individuelle|borgerens|barnets|elevens) .. (behov|behovet|vurdering|situation)", "(standarden|kvalitetsstandard*|serviceniveauet|niveauet) .. kan .. fraviges",
			"(tiden|tid|hjælpen|hjælp|støtten|ydelsen|ydelserne|tilbuddet|serviceniveauet|niveauet|undervisningen|visitationen|tildelingen|træningen|plejen) .. (ændres_ikke|berøres_ikke|påvirkes_ikke|den_samme|det_samme|de_samme|uændret|uændrede)",
			"skal-opgave*", "(retskrav*|retssikkerhed*) .. (borger*|elev*|barn*)", "(bevilges|gives|ydes|tildeles) .. fortsat .. (efter_behov|behov)",
		},
		"paragraf": {"§ #", "§§ #"},
	}
	for k, row := range lexicon.Services() {
		cues["y"+strconv.Itoa(k)], cues["l"+strconv.Itoa(k)] = row.Ord, row.Lovord
	}
	return cues
}

// subjectCut finds the first point that cuts what the title names as a service.
func subjectCut(p *checker.Pass) (sentence, row int) {
	for k := range lexicon.Services() {
		named := false
		for _, h := range p.Said("y" + strconv.Itoa(k)) {
			s := &p.Sentences[h.Sentence]
			named = named || s.Section == nil && !p.Has("ikke", h.Sentence)
		}
		if !named || keepsRight(p, k) {
			continue
		}
		for _, h := range p.Said("ned") {
			i := h.Sentence
			if p.Sentences[i].Point >= 0 && !h.Negated && !p.Has("ikke", i) && !p.Has("stab", i) && !lawBeside(p, i, k) && !(speaksOfAny(p, i) && !speaksOf(p, i, k)) {
				return i, k
			}
		}
	}
	return -1, -1
}

// keepsRight reports whether the item says what citizens go on having a right to: a
// sentence about the law or the name of other services only is no answer for service k.
func keepsRight(p *checker.Pass, k int) bool {
	for _, h := range p.Told("ret") {
		if p.Sentences[h.Sentence].Voice != agenda.Decided && (speaksOf(p, h.Sentence, k) || !speaksOfAny(p, h.Sentence)) {
			return true
		}
	}
	return false
}

// speaksOf reports whether sentence i names service k or its law.
func speaksOf(p *checker.Pass, i, k int) bool {
	return p.Has("y"+strconv.Itoa(k), i) || p.Has("l"+strconv.Itoa(k), i)
}

func speaksOfAny(p *checker.Pass, i int) bool {
	for k := range lexicon.Services() {
		if speaksOf(p, i, k) {
			return true
		}
	}
	return false
}

// cutService finds the first sentence that cuts a service without its law near, and
// which service it is; -1 if there is none.
func cutService(p *checker.Pass) (sentence, row int) {
	sentence = -1
	for k := range lexicon.Services() {
		if keepsRight(p, k) {
			continue
		}
		for _, h := range p.Said("y" + strconv.Itoa(k)) {
			i := h.Sentence
			if sentence >= 0 && i >= sentence {
				break
			}
			s := &p.Sentences[i]
			if !cutting(p, h) || lawBeside(p, i, k) {
				continue
			}
			if s.Section != nil && (s.Section.Role == document.RoleOptions || s.Section.Role == document.RoleAttachments || s.Section.Role == document.RoleHearing) {
				continue
			}
			sentence, row = i, k
		}
	}
	return sentence, row
}

// reach is how many words a cut and what is cut may stand apart.
const reach = 12

// cutting reports whether the sentence tells that the service is cut: a word for it
// near by, and between the two nothing that says it is something else that falls.
func cutting(p *checker.Pass, service checker.Hit) bool {
	if p.Has("stab", service.Sentence) {
		return false
	}
	for _, h := range p.Said("samme") {
		if h.Sentence == service.Sentence+1 && !h.Negated && cutsIt(p, h.Sentence) {
			return true
		}
	}
	for _, h := range append(p.Said("ned"), lessOf(p, service)...) {
		if h.Sentence != service.Sentence || h.Negated {
			continue
		}
		span := h.Span.Cover(service.Span)
		if words(p, h.Sentence, span) <= reach+6 && !overlaps(p.Hits("ikke"), span) {
			return true
		}
	}
	return false
}

// words counts the words of sentence i within span.
func words(p *checker.Pass, i int, span document.Span) (n int) {
	for _, w := range p.Sentences[i].Words {
		if span.Contains(w.Span) {
			n++
		}
	}
	return n
}

// lessOf are the words for less that open the line or the noun phrase of a service: "Kortere
// hold til genoptræning".
func lessOf(p *checker.Pass, service checker.Hit) []checker.Hit {
	var out []checker.Hit
	for _, h := range p.SaidIn("mindre", service.Sentence) {
		gap := document.Span{Start: h.Span.End, End: service.Span.Start}
		if gap.Start <= gap.End && words(p, h.Sentence, gap) <= 4 && !placed(p, h.Sentence, gap) {
			out = append(out, h)
		}
	}
	return out
}

// placed reports whether the words of a gap make the service behind it a place only: "færre
// printere på plejecentrene".
func placed(p *checker.Pass, i int, gap document.Span) bool {
	for _, w := range p.Sentences[i].Words {
		if gap.Contains(w.Span) && (w.Fold == "på" || w.Fold == "under" || w.Fold == "ved" || w.Fold == "omkring") {
			return true
		}
	}
	return false
}

// cutsIt reports whether sentence i cuts what the one before it in the paragraph tells
// of: "Forvaltningen foreslår, at timetallet sættes ned til 340."
func cutsIt(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	return !p.Has("ikke", i) && !p.Has("ikke", i-1) && s.Block == p.Sentences[i-1].Block && s.Cell == nil
}

func overlaps(hits []checker.Hit, span document.Span) bool {
	for _, h := range hits {
		if h.Span.Overlaps(span) {
			return true
		}
	}
	return false
}

// lawBeside reports whether the law of service k, with a paragraph, stands in the
// sentence or one of the two after it in the block.
func lawBeside(p *checker.Pass, i, k int) bool {
	for j := i; j <= min(i+2, len(p.Sentences)-1); j++ {
		if p.Sentences[j].Block == p.Sentences[i].Block && p.Has("l"+strconv.Itoa(k), j) && p.Has("paragraf", j) {
			return true
		}
	}
	return false
}

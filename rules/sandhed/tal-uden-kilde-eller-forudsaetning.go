package sandhed

import (
	"bytes"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// gains are what a project is said to bring to a town, as the branches of a cue.
const gains = "ekstra_skatteindtægter|skatteindtægter|skatteprovenu|omsætning|meromsætning|omsætningen|turismeomsætning|indtjening|arbejdspladser|job|jobs|lærepladser|gæster|besøgende|turister|tilflyttere|overnatninger|årsværk_i_nye|ekstra_indtægter|nye_indtægter|øgede_indtægter|i_vækst|medlemmer|flere_besøg"

var _ = add(&checker.Rule{
	ID:       "tal-uden-kilde-eller-forudsaetning",
	Title:    "Tal for en virkning uden kilde eller forudsætning",
	Severity: checker.Suggestion,
	Others:   []checker.Severity{checker.Warning},
	Kind:     checker.Claim,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Information, document.Proposal, document.Closed, document.Accounts},
	Message:  "Her er et tal for en virkning, men i nærheden står hverken kilde, dato eller den vigtigste forudsætning.",
	Why:      "Et tal, ingen kan efterprøve, kan give et skævt billede af, hvad sagen fører til.",
	Remedy:   "Skriv, hvor tallet kommer fra, eller hvad det bygger på, for eksempel: »Beregningen bygger på regnskab 2025 og forudsætter, at …« eller »(bilag 2)«.",
	Answer:   "Svar med, hvor tallet kommer fra.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 2 (sandhed) og 3 (faglighed); case 5, 7, 9, 10 og 12", Claims: []string{"politikudvikling-6", "sandhed-7", "udvikling-1", "neutralitet-3", "case-5", "case-7", "case-9", "case-10", "case-12"}, Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"virkning": {
			"(forventes|ventes|skønnes|anslås|vurderes|forudses|beregnet|forventer|venter|skønner|vurderer|estimeres) .. (spare|give|frigøre|reducere|fjerne|skabe|medføre|øge|sænke|nedbringe|tiltrække|mindske|indbringe|nedsætte|halvere|forkorte|løfte|begrænse|betyde|bidrage_med|falde|stige|vokse) .. #",
			"(vil|kan|ville|kunne) .. (spare|frigøre|reducere|fjerne|skabe|øge|nedbringe|tiltrække|mindske|halvere|forkorte|indbringe|nedsætte|fortrænge|indspare|falde|stige) .. #",
			"(skaber|sparer|frigør|trækker|fjerner|tiltrækker|fortrænger|halverer|forkorter|indbringer|nedbringer|mindsker|reducerer|sænker|øger) .. #",
			"(har|havde) .. (sparet|indsparet|frigjort|skabt|fjernet|tiltrukket|trukket|fortrængt|halveret|forkortet) .. #",
			"(giver|give|givet|skaber|skabe|betyder|betyde|bidrager|tilfører|tilføre|udløser|udløse|medfører|medføre|kaster|kaste|sikrer|sikre|bringer) .. # .. (" + gains + ")",
			"(giver|give|givet|skaber|skabe|betyder|betyde|bidrager|tilfører|tilføre|udløser|udløse|medfører|medføre|kaster|kaste|sikrer|sikre|bringer) .. (" + gains + ") .. (på|for|til|med|i_størrelsesordenen) .. #",
			"(falder|stiger|vokser|faldet|steget|vokset|reduceret|nedbragt|øget|mindsket|reduceres|mindskes|nedbringes|øges|forbedres|forkortes|halveres|sænkes) (typisk|gennemsnitligt|årligt|samlet|herved|dermed|derved|således|alene|normalt)? (i_gennemsnit)? (med)? (ca|cirka|omkring|op_til|mindst|anslået|knap|godt|over)? #",
			"(besparelse|årlig_besparelse|reduktion|gevinst|effektivisering|effektiviseringsgevinst|provenu|merindtægt|mindreudgift|nettobesparelse|driftsbesparelse|tidsbesparelse|tidsgevinst|energibesparelse|produktivitetsgevinst|samfundsgevinst|stigning|nedgang|fald|forøgelse) på .. #",
			"# .. (lavere|højere|færre|flere|mindre|mere) .. svarer til .. #",
			"(hver|én|hvert|et) (procent|procentpoint|krone|time|minut|plads|dag) .. (giver|sparer|svarer_til) .. #",
			"(undersøgelser|forskning|forskningen|studier|erfaringer|erfaringen|erfaringerne|målinger|analyser) (viser|dokumenterer|siger|peger|er) .. #",
			"(tjent|betalt|tilbagebetalt) (hjem|sig_hjem|ind) .. #",
		},
		"udsigt": {"(forventes|ventes|skønnes|anslås|vil|kan|vurderes|forventer|venter|vurderer|skønner|estimeres)"},
		"tid":    {"(i|pr|siden|ultimo|primo) .. @maaneder", "(1|2|3|4|første|andet|tredje|fjerde) (kvartal|halvår)", "måned", "(sidste|forrige|seneste|året_før|i_fjor|i_år|årligt_siden)"},
		"kilde": {
			"kilde*", "ifølge", "jf", "jævnfør", "opgjort", "opgørelse*", "beregn*", "baseret", "baserer", "bygger", "baggrund af", "grundlag af", "ud fra", "forudsat", "forudsæt*", "antag*", "antaget",
			"tal fra", "data fra", "bilag*", "notat*", "rapport*", "usikker*", "interval*", "*analyse", "*analysen", "*analyser", "danmarks statistik", "vive", "kl", "jobindsats*", "*register*", "regnskab", "regnskabet", "regnskabs*", "statistik*", "*statistik", "*statistikken",
			"undersøgelse (af|fra)", "undersøgelsen (af|fra)", "måling*", "*måling", "*målingen", "*målinger", "målt", "tælling*", "*tælling", "*tællingen", "*tællinger", "optalt", "(konsulentens|konsulenternes|konsulenthuset*|konsulentfirma*|*rådgiverens|rådgivernes|rådgivende|rådgiverne|advokatens|*mæglerens|*mæglere)", "(af|fra|hos|til) (en|den|et|eksterne|ekstern|en_ekstern|kommunens)? (konsulent*|*konsulent|rådgiver*|*rådgiver|*rådgiveren|advokat*|mægler*|*mægler|*mægleren)",
			"tilbud (fra|på|af)", "indhentet", "udbuddet", "overslag*", "*overslag", "evaluer*", "pilot*", "afprøv*", "test", "testen", "business case", "businesscase*", "potentiale*", "nøgletal*", "oplyser", "oplyst", "oplyste", "har meldt", "skriver", "fremgår af",
			"prognose*", "*prognose", "*prognosen", "fremskriv*", "udtræk*", "trukket", "gennemgang af", "gennemgangen af", "sammenlign* med", "svarende til .. (pr|à)", "hvis", "såfremt", "under forudsætning", "erfaring* fra", "erfaringstal*", "i (projekt|forsøget|ordningen)", "takstblad*",
			"erfaringerne (fra|i|med)", "nævnte", "(leverandør*|entreprenør*|*konsulent|*konsulenten|*konsulenter|*rådgiver|*rådgiveren|*mægler|*mægleren|advokaten|ansøger*|ejer*|hotellet|foreningen|bygherre*|selskabet|revisor*|revision*|styrelsen|ministeriet|regionen) .. (vurderer|skønner|anslår|forventer|venter|angiver|regner)", "efter (aftale*|priserne|kommunens|tilbud)", "vejledning", "udmelding*",
			"# (pr|om|i) .. (gange|à)", "gange #", "à #", "ganget", "omregn*", "simulering*", "modelberegn*", "trafikmodel*", "(#|@maaneder) (mod|imod) #", "sml", "se (tabel*|afsnit*|ovenfor|nedenfor)", "tabellen", "tabel", "figur*", "fordeler sig", "består af", "*systemet", "*databasen", "*databaser", "database*",
		},
		"grundlag": {
			"(forudsætningerne|forudsætninger|beregningerne|beregninger|beregningen|beløbene|tallene|besparelserne|skønnene|effekterne|gevinsterne|opgørelsen|overslagene|estimaterne) .. (bilag*|overslag*|bygger|baseret|baserer|fremgår|vist|notat*|kommer_fra|hentet|stammer|opgjort|usikre|afvige)",
			"(bygger|baserer_sig|baseret) .. (tal|beløb|beregning*|regnskab*|opgørelse*)",
		},
		"valg":   {"(alternativ*|i_stedet|nøjes|mulighed|løsning|model|variant|scenarie|pakke|spor)"},
		"faktor": {"(da|idet|fordi|ved_at) .. (#|en|et|to|tre|fire|fem) .. (stilling*|årsværk|pladser|timer|medarbejdere|ansatte|elever|borgere|klasser|biler|køretøjer|boliger)"},
		"besluttet": {
			"(takst*|gebyr*|sats*|*taksten|*taksterne|*satsen|*gebyret|*gebyrer|rammen|*rammen|puljen|*puljen|budgettet|budgetbeløb*|udskrivningsproc*|grundskyld*|egenbetaling*|huslejen|forældrebetaling*|løn|lønnen|bevilling*|driftstilskud*|tilskud|tilskuddet|støtten|renten|garanti*) .. (falder|stiger|vokser|faldet|steget|reduceres|øges|sænkes|nedsættes|mindskes)",
			"fra # .. til #", "afsat .. i budget*", "(budgetteret|vedtaget|vedtagne|aftalt|indarbejdet|indregnet|afsat|bevilget|krav|kræver|måltal|sparemål*|mål|målet|målsætning*|sparekrav*|effektiviseringskrav*) .. (besparelse|reduktion|effektivisering|spare|reducere|sænke|nedbringe|øge)", "(besparelse|reduktion|effektivisering) .. (vedtaget|vedtagne|aftalt|indarbejdet|indregnet|måltal|krav)",
			"(kontrakt*|aftale*|*aftalen|overenskomst*|partnerskab*|loven|reglerne) .. (giver|sikrer|medfører|betyder) .. #",
			"(målet|mål|ambition*|delmål*|målsætning*) .. #",
			"(kan|vil) .. (højst|maksimalt|tidligst)", "(lokalplan*|planen|byggeri*|bebyggelse*|etage*|bygningshøjde*) .. (giver|øger|sænkes|reduceres)", "(hastighed*|fartgræns*)", "ændre* .. fra",
		},
	},
	Bad: []string{
		"type: beslutning\n# Nyt system\n\n## Sagsfremstilling\n[[Programmet ventes at spare 20 minutter pr. samtale.]] Det indføres i maj.",
		"type: beslutning\n# Lukning af fløjen\n\n## Økonomi\n[[Lukningen giver en besparelse på 5 mio. kr.]]",
		"type: drøftelse\n# Ny politik\n\n## Sagsfremstilling\n[[Antallet af unge i foreningerne er faldet med 12 pct.]] Det skal ny politik rette op på.",
		"type: orientering\n# Fravær\n\n## Sagsfremstilling\nSundhedskonsulenten har været i alle huse. [[Det lavere fravær har sparet kommunen for 1,9 mio. kr.]]",
		"type: beslutning\n# Tivoli\n\n## Sagsfremstilling\n[[Parken giver byens butikker en omsætning på 9 mio. kr. og 18 nye job.]]\n\n[[Åbningen betyder 2 mio. kr. i ekstra skatteindtægter.]]",
		"type: beslutning\n# Tilskud\n\n## Sagsfremstilling\n[[Projektet skaber 40 nye arbejdspladser på havnen.]]",
	},
	Good: []string{
		"type: beslutning\n# Lukning\n\n## Økonomi\nLukningen giver en besparelse på 3 mio. kr. Beregningen er baseret på regnskab 2025 og forudsætter, at lejemålet opsiges.",
		"type: beslutning\n# Lukning\n\n## Økonomi\nBevillingen er på 3 mio. kr. Taksten stiger med 2,5 pct.",
		"type: beslutning\n# Nyt system\n\n## Sagsfremstilling\nIfølge leverandøren har andre kommuner sparet en tredjedel af tiden, 33 pct. Programmet ventes at spare 20 minutter pr. samtale (bilag 2).",
		"type: beslutning\n# Nye lamper\n\n## Økonomi\nLamperne sparer 0,4 mio. kr. om året, da 1.200 lamper går fra 60 til 20 watt ved en elpris på 2 kr. pr. kWh ifølge energirådgiveren.",
		"type: orientering\n# Nøgletal\n\n## Sagsfremstilling\nAntallet af sager er faldet med 17 sager i maj måned.",
		"type: beslutning\n# Rengøring\n\n## Økonomi\nOmlægningen giver en besparelse på 2 mio. kr. efter konsulentens gennemgang.",
		"type: orientering\n# Sygefravær\n\n## Sagsfremstilling\nFraværet er faldet med 0,6 procentpoint siden 2024.",
	},
	Run: func(p *checker.Pass) {
		hits := p.Said("virkning")
		if len(hits) == 0 {
			return
		}
		last, e := -1, effects{p: p, founded: len(p.Said("grundlag")) > 0}
		for _, h := range hits {
			s := &p.Sentences[h.Sentence]
			if last >= 0 && (h.Sentence == last || p.Sentences[last].Block == s.Block && s.Block != nil) {
				continue // one remark for each paragraph is enough
			}
			if h.Negated || s.Cell != nil || s.Section == nil || !e.unsourced(h) {
				continue
			}
			last = h.Sentence
			f := checker.Finding{Span: s.Span, Facts: []document.Span{h.Span}}
			if s.Point >= 0 || s.Section.Role == document.RoleEconomy {
				f.Severity = checker.Warning
			}
			p.Report(f)
		}
	},
})

// effects are the effects an item claims, and where their figures stand elsewhere.
type effects struct {
	p       *checker.Pass
	founded bool // the item says what its figures rest on
	values  map[danish.Decimal]places
	marks   map[string]places // by figureKey, in tables
}

// places are the first and the last sentence of some.
type places struct{ first, last int }

func (x places) with(i int, known bool) places {
	if !known {
		x.first = i
	}
	x.last = i
	return x
}

// unsourced reports whether the figure of a hit measures an effect and neither the
// sentence, its neighbours nor the same figure elsewhere tell what it rests on.
func (e *effects) unsourced(h checker.Hit) bool {
	p, i := e.p, h.Sentence
	n, ok := effectFigure(p, h)
	if !ok || n.Kind == danish.Money && dearer(p.Text(h.Span)) || p.Has("besluttet", i) || p.Has("faktor", i) || e.founded {
		return false
	}
	if !p.Has("udsigt", i) && (timed(p, i) || p.Has("tid", i)) && n.Kind != danish.Money {
		return false // an observation with its time
	}
	for k := i - 1; k <= i+1; k++ {
		if k < 0 || k >= len(p.Sentences) || p.Sentences[k].Block != p.Sentences[i].Block {
			continue
		}
		if p.Has("kilde", k) || n.Kind == danish.Money && k < i+1 && p.Has("valg", k) {
			return false // the price of a choice is another matter than a promised effect
		}
	}
	return !e.elsewhere(i, n)
}

// effectFigure is the quantity the hit ends in, if it is one.
func effectFigure(p *checker.Pass, h checker.Hit) (danish.Number, bool) {
	for _, n := range p.Numbers(h.Sentence) {
		if n.Span.End <= h.Span.Start || n.Kind == danish.Year || n.Kind == danish.Label {
			continue
		}
		if n.Kind == danish.Plain && (n.Unit == "" || n.Value < 3*danish.One || timeUnits[n.Unit]) {
			continue
		}
		return n, n.Span.Start <= h.Span.End
	}
	return danish.Number{}, false
}

// dearer reports whether words tell that something grows: of money that is a price, not
// a promise.
func dearer(hit string) bool {
	for _, stem := range []string{"stig", "steg", "voks", "øge", "forøg"} {
		if strings.HasPrefix(danish.Fold(hit), stem) {
			return true
		}
	}
	return false
}

// timeUnits are units that place something in time instead of measuring it.
var timeUnits = map[string]bool{"år": true, "måneder": true, "uger": true, "dage": true, "etager": true, "gange": true, "m": true, "meter": true, "km/t": true, "point": true}

// timed reports whether a sentence says when something was observed.
func timed(p *checker.Pass, i int) bool {
	for _, n := range p.Numbers(i) {
		if n.Kind == danish.Year {
			return true
		}
	}
	return len(p.Dates(i)) > 0
}

// elsewhere reports whether the figure of sentence i stands in a table or in another
// sentence that gives its source.
func (e *effects) elsewhere(i int, n danish.Number) bool {
	if e.values == nil {
		e.collect()
	}
	at, ok := e.values[n.Value]
	if ok && (at.first != i || at.last != i) {
		return true
	}
	at, ok = e.marks[figureKey(e.p, n)]
	return ok && (at.first != i || at.last != i)
}

// collect reads the figures of tables, attachments and sentences that give a source.
func (e *effects) collect() {
	e.values, e.marks = map[danish.Decimal]places{}, map[string]places{}
	for k := range e.p.Sentences {
		s := &e.p.Sentences[k]
		if s.Voice == agenda.Decided || s.Cell == nil && s.Section != nil && s.Section.Role != document.RoleAttachments && !e.p.Has("kilde", k) {
			continue
		}
		for _, m := range e.p.Numbers(k) {
			at, known := e.values[m.Value]
			e.values[m.Value] = at.with(k, known)
			if s.Cell != nil {
				key := figureKey(e.p, m)
				at, known := e.marks[key]
				e.marks[key] = at.with(k, known)
			}
		}
	}
}

// figureKey is the digits of a number without what its unit adds: "3,45 mio. kr."
// and "3.450" (1.000 kr.) have the same.
func figureKey(p *checker.Pass, n danish.Number) string {
	return digitKey(p.Text(n.Span))
}

// digitKey is the digits of a text without zeros at either end.
func digitKey(text string) string {
	var room [32]byte
	digits := room[:0]
	for i := range len(text) {
		if isDigit(text[i]) {
			digits = append(digits, text[i])
		}
	}
	return string(bytes.Trim(digits, "0"))
}

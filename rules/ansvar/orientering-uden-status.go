package ansvar

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "orientering-uden-status",
	Title:    "En orientering uden status, resultat eller næste skridt",
	Severity: checker.Suggestion,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Information},
	Message:  "Fandt ikke, hvor langt sagen er – et tal, et resultat eller en dato – og heller ikke, hvad der sker næste gang.",
	Why:      "En orientering skal sætte politikerne i stand til at følge sagen, ikke kun til at vide, at den findes.",
	Remedy:   "Skriv, hvorfor der orienteres nu, hvor langt sagen er i forhold til målet, og hvornår der kommer mere: »Fire af otte skoler er med. {organ} får næste status i august 2027«.",
	Answer:   "Svar med, hvor status står, eller hvorfor der ikke er mere at sige.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, afsnittet om implementering: orientering om fremdrift", Claims: []string{"samspil-1", "implementering-3", "implementering-4", "implementering-5"}, Seen: "2026-11-22"},
		{Tag: "lokal", Place: "en kommunes eget kodeks: det oprindelige spørgsmål bevares gennem leddene", Claims: []string{"egen-4"}, Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"naeste": {
			"næste (status|skridt|orientering|opfølgning|redegørelse|opgørelse|møde|fase)", "(@organer|*udvalget) (får|orienteres|forelægges|modtager|præsenteres|vil_få) .. (igen|når|#|@maaneder|foråret|efteråret|løbende|hvert)",
			"(vender|kommer) tilbage .. (#|@maaneder|foråret|efteråret|når_der)", "(forventes|ventes|planlægges) .. (afsluttet|færdig*|klar|åbnet|vedtaget|indviet|gennemført|afgjort) .. (#|@maaneder|foråret|efteråret|sommeren|årsskiftet|uge)",
			"(vi|forvaltningen|administrationen|sagen|afdelingen|+afdelingen|+forvaltningen|centret|+centret) (vender|kommer) tilbage",
			"(målet|målsætningen|måltallet|milepælen|målene) .. (nået|nås|opfyldt|opfyldes|indfriet|indfries|#)", "(resultatet|resultaterne) (er|viser|viste|blev)", "(dommen|afgørelsen|rapporten|undersøgelsen|evalueringen|målingen|opgørelsen) (viser|viste|konkluderer|konkluderede|fastslår|slår_fast|giver|peger)", "(steget|faldet|øget|reduceret|vokset|steg|faldt|voksede) (fra|med) #",
			"(afsluttet|færdig|gennemført|åbnede|indviet|underskrevet|vedtaget) .. (den|i) (#|@maaneder)", "(#|halvdelen) (ud_af|af) .. #", "af (de|vores|i_alt)? # .. (er|har|blev|fik|kom) #", "(to|tre|fire|fem|seks|syv|otte|ni|ti|halvdelen) (ud_af|af) (de|vores|kommunens|i_alt)? (to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|#)", "(er|blev|er_blevet) (taget_i_brug|sat_i_drift|åbnet|afsluttet|færdig|udskudt|forsinket)",
		},
		"status": { // told in words, also of what is not there yet
			"(har|er|havde) .. nået", "lykkedes", "er nu", "end (ventet|forventet|frygtet|planlagt|håbet|beregnet|budgetteret|aftalt|året_før|sidste_år|i_fjor)", "(er|står) (støbt|rejst|gravet|monteret|opsat|sat_op|på_plads|leveret|udbetalt|sendt_ud|uddelt|meldt_ud|udbudt)", "mangler (kun|endnu|stadig|fortsat)", "(er|blev) (afsendt|indsendt|sendt_af_sted|lagt_om|skudt|rykket|aflyst|opsagt)", "(går|gik) nu", "end for (et|to|tre|fem|#) år siden", "har (nu|netop|igen)? (meddelt|bedt_om|bedt_kommunen|opsagt|varslet|klaget|afsagt|anmeldt|henvendt)", "anledningen (er|til)", "derfor denne (sag|orientering)", "(er|bliver) (gået|sat|kommet) i gang", "(er|ligger|holder) .. (bagud|bagefter|foran|forsinket|efter_planen|tidsplanen|på_skinner)", "(følger|overholder|holder) (tidsplanen|planen|budgettet)",
			"(bliver|er|blev) .. (forsinket|udsat|dyrere|billigere)", "er (nu|fortsat)? i drift",
			"(halvdelen|en_tredjedel|to_tredjedele|de_fleste|flertallet|størstedelen|næsten_alle) (af)? .. (er|har|blev)", "(hold|holdet|fase|fasen|etape|etapen|del|runde|runden|møde|år|periode) (er|blev) (nu|netop)? (færdig|færdigt|afsluttet|gennemført|slut|ovre)", "(er|var) .. (halvvejs|i_mål|udskudt|afbrudt|standset)", "(@organer|*udvalget) (hører|får|ser) .. (mere|nyt|igen)",
			"er (der|nu|blevet|allerede|netop|endnu_ikke|ikke)? (udarbejdet|gennemført|afsluttet|i_gang|igangsat|iværksat|færdiggjort)",
		},
		"undervejs": {"(er|går) (nu|ved_at|stadig|fortsat|også|allerede)? (nu|stadig|fortsat|også|allerede)? i gang med at"}, // who is at it tells not how far
		"besoeg": { // that people have met tells nothing of how far they have come
			"(holdt|afholdt|afholdte|har_holdt|har_afholdt|var_på|deltog_i|besøgte|har_besøgt|havde_besøg) .. (møde|+møde|+mødet|temadag|seminar|studietur|besøg|besigtigelse|#)", "(mødtes|samledes|var_samlet|mødes)", "(ældrerådet|handicaprådet|seniorrådet|ungerådet|lokalmed|+med-udvalget|med-udvalget|hovedudvalget) .. (drøftede|drøftet|støtter|støttede|hørt|orienteret|sagde|bemærkede)",
		},
		"valg":    {"(kommunalvalg|kommunalvalget|folketingsvalg|folketingsvalget|regionsvalg|regionsvalget|europaparlamentsvalg*|valgdagen)"}, // when the country votes dates nothing else
		"program": {"rundvisning*", "byder velkommen", "(viser|vises) .. rundt"},                                                               // how the meeting is held
		"grundlag": { // how it once began and what it has to live on tells nothing of how far it is
			"(loven|+loven|+lovens|bekendtgørelse*|regulativ*) .. (ændret|trådte|vedtaget|træder)", "(@organer|*udvalget) (vedtog|besluttede|godkendte|igangsatte) (indsatsen|ordningen|forsøget|projektet|planen|strategien|politikken|samarbejdet)", "(en_del_af|led_i|udspringer_af|følger_af|bygger_på) .. (vedtog|vedtaget|besluttede|besluttet|godkendte|godkendt|aftalte)", "(begyndte|startede|opstod|stammer|etableret|oprettet|stiftet|grundlagt|vedtaget|indført) .. (i|fra|den) (#|@maaneder|foråret|efteråret)", "(årligt|årlig|samlet|fast) (budget|ramme|bevilling|tilskud|driftstilskud)", "(budgettet|rammen|bevillingen|tilskuddet) er (på|#)", "(har|får) (et|en) (budget|ramme|bevilling|tilskud) på", "(betales|betalt|finansieres|finansieret|støttes|støttet|dækkes) (af|med|via|gennem|inden_for) .. #", "(*puljen|*fonden|staten|regionen|kommunen|budgettet) (betaler|dækker|finansierer|støtter|bidrager) .. #",
		},
		// what those who take part are said to get out of it has no time and measures no goal
		"lovet": {"# (pct|procent|%) (sjældnere|oftere|hurtigere|mindre|færre|flere|mere|bedre|længere|gladere|sundere|raskere|lavere|højere)"},
		// told of an error besides: its days and sums are no status of what the item is about
		"fejlhistorie": {"(fejl|fejlen|fejlene|forkert*|byttet_om|ombytning*|tilbagebetal*|efterbetal*|genoptag*|undskyld*|beklag*|for_meget|for_lidt|for_høj|for_høje|for_lav)", "(pengene|beløbet) .. (tilbage|igen)"},
		// an item about an error or a criticism tells what became of it: other rules ask for its course
		"kritik": {"(kritiser*|påbud|påpeg*|forsink*|hjemvis*|hjemvist|uberettige*|bødeforlæg|uhjemle*|ulovhjemle*|ulovlig*|mangel|mangelfuld*|mangler|databrud*|sikkerhedsbrud*|brud|undskyldning*|udløbet|forurening*|klaged*|klaget|tilsynsrapporten|anmeldt|opdaged*)", "(strider|strid) .. mod", "i strid med", "(har|havde) (glemt|svigtet)"},
		"kommer": {"(ventes|forventes) at .. (#|@maaneder|sommer|jul)", "(inden|i|til) (sommer|jul|påske)", "(@maaneder|foråret|efteråret) vil (vi|@organer|*udvalget|forvaltningen)", "(pr|fra) (den)? #? @maaneder", "lov* i (foråret|efteråret)", "(hører|høres) .. i (#|to|tre|fire|seks|otte) uger"},
		"igen":   {"(igen|på_ny|næste|ny|orienteres|evalueres|besked|status|tilbage)"},
		"regler": {"(regler|retningslinjer|vejledning|skabelon|skabeloner|lovændring*|bekendtgørelse*|risikovurdering*)"}, // has no course to tell how far it is
		"pris":   {"(koster|koste|kostede|prisen|takst|taksten|lønnes|gebyr*|husleje*)"},                                  // what a thing costs tells nothing of how far it is
		"saeson": {"(fra|mellem) (den)? #? @maaneder (til|og) (og_med)? (den)? #? @maaneder"},
		"fulgt":  {"(forbrug*|merforbrug*|mindreforbrug*|budgettet|overskud*|underskud*|afvigelse*|regnskab*|overskrid*|steget|faldet|restbudget*|heraf|sparet|besparelse*)"}, // money held against what was planned
		"dialog": {"dialogmøde*", "+dialogmøde", "+dialogmødet"},
		"fast":   {"orientering fra (borgmester*|formand*|udvalgets|udvalgsmedlem*|medlemmer*|kommunaldirektør*|direktion*|forvaltning*|administration*)", "meddelelse*", "siden sidst", "orientering om kommende", "gensidig* orientering*"},
	},
	Bad: []string{
		"type: orientering\n# Netværket for havefolk\n\n## [[Indstilling]]\nDet indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\nNetværket samler folk med grønne fingre, og det har frø, værktøj og gode råd til alle, som har lyst til at dyrke noget selv. Reglerne står i bekendtgørelse nr. 77 af 4. maj 2020, og en forening roser i et brev af 3. juni 2026 både stemningen og kaffen.",
		"type: orientering\n# Værkstedet i Vestergade\n\n## [[Indstilling]]\nDet indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\nVærkstedet har plads til 30, og en frokost koster 28 kr. Seks assistenter hjælper med træ og metal, og parkerne får bænke og kasser derfra, som deltagerne selv har tegnet og malet i kraftige farver.\n\nBilag 1: Liste over maskiner",
		"type: orientering\n# Sommerfesten på kajen\n\n## [[Indstilling]]\nDet indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\nFesten er et samarbejde mellem handlende og frivillige, og den har musik, boder og et marked med mad fra egnen. Arbejdsgruppen har et årshjul og et sæt regler for boder. Folketingsvalget den 3. juni 2031 falder ikke sammen med festen, og der er ingen boder til partier.",
		"type: orientering\n# Sommer i parken\n\n## [[Indstilling]]\nDet indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\nParken har musik, dans og leg for alle, og frivillige står for kaffe og skilte. Børnene kan følge en skattejagt, og spejderne laver bål og pandekager. Hunde skal være i snor fra den 1. april til den 30. september. Alle kan være med.\n\n## Økonomi\nUdgiften var 60.000 kr. af biblioteket.",
		"type: orientering\n# Projekt Grøn Skole\n\n## [[Indstilling]]\nDet indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\nUdvalget orienteres om projekt Grøn Skole. Projektet er et samarbejde mellem skoler og naturvejledere, og det har fokus på dannelse, fællesskab og nysgerrighed. Arbejdet er i god gænge, og der er stor opbakning fra både elever og lærere. Forvaltningen følger projektet tæt.",
		"type: orientering\n# Tilsynet med bostederne\n\n## [[Indstilling]]\nDet indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\nForvaltningen har stor opmærksomhed på opgaven og løbende dialog med de fem bosteders ledere. Stederne fungerer efter alt at dømme godt, og forvaltningen regner med, at det hele kommer på plads igen, når der er faldet ro på.",
		"type: orientering\n# Tilsyn i plejefamilier\n\n## [[Indstilling]]\nTil orientering.\n\n## Sagsfremstilling\nKommunen har 58 børn og unge i plejefamilier. Teamet består af seks konsulenter og har kontor på Rådhusgade 2. Et godt samarbejde bygger på tillid, tydelige aftaler og faglig støtte til familierne, og teamet bruger en metode, hvor barnets egne mål står øverst.\n\n## Sagsgang\nFamilieudvalget den 13. januar 2027.",
		"type: orientering\n# Samarbejdet med erhvervslivet\n\n## [[Indstilling]]\nDet indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\nKommunen har et tæt samarbejde med det lokale erhvervsliv. Der er etableret en god dialog, og parterne mødes jævnligt. Samarbejdet bygger på gensidig tillid og har fokus på vækst, grøn omstilling og rekruttering af arbejdskraft til området.",
	},
	Good: []string{
		"type: orientering\n# Breve med forkert dato\n\n## Indstilling\nDet indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\nVed en fejl fik husstande på øen et brev om renovation med en gammel dato. Afdelingen har sendt et nyt brev med en beklagelse. Skabelonen er rettet, og alle breve læses nu af en kollega, før de går ud til borgerne på øen.",
		"type: orientering\n# Fugle ved søen\n\n## Indstilling\nDet indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\nFrivillige kigger på fugle ved søen hver søndag morgen, og skolerne er med, når vejret er til det. Søen er omgivet af rør og pil, og der er en sti på den ene side med bænke og tavler.\n\n| Fugl | Par |\n|---|---|\n| Rørdrum | 3 |\n| Lappedykker | 12 |",
		"type: orientering\n# Varmeregnskab i Boligselskabet Åen\n\n## Indstilling\nDet indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\nBoligselskabet skriver, at et regnskab bliver lavet om af selskabets administrator, og at beboerne kan klage til nævnet. Kommunen fører tilsyn med selskabet og er ikke en del af regnskabet. På mødet i marts vil vi spørge, hvordan selskabet undgår det.",
		"type: orientering\n# Værkstedet i Vestergade\n\n## Indstilling\nDet indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\nVærkstedet har plads til 30, og 26 er i gang nu mod 19 sidste år. Seks assistenter hjælper med træ og metal, og parkerne får bænke og kasser derfra, som deltagerne selv har tegnet.",
		"type: orientering\n# Ruten rundt om søen\n\n## Sagsfremstilling\nRuten er for gående og cyklister, og tavlerne fortæller om fugle og fisk. Den er lavet sammen med en forening, som også passer bænkene. Flere bruger ruten end ventet, også folk med barnevogn, og det mærkes på stien, som er blevet bredere og mere plan.",
		"type: orientering\n# Ruten rundt om søen\n\n## Sagsfremstilling\nRuten er for gående og cyklister, og tavlerne fortæller om fugle og fisk. Den er lavet sammen med en forening, som også passer bænkene. Stien er bred og plan, også for folk med barnevogn. Forvaltningen vender tilbage til sagen, når skovens ejer har svaret.",
		"type: orientering\n# Renovering af skolerne\n\n## Sagsfremstilling\nSkolerne får nye tage, og arbejdet ledes af en håndværker med mange års erfaring. Naboerne har fået et brev om støj, og eleverne har set på, hvordan et tag bliver til. Der er lagt vægt på, at alle kan være med.\n\n## Økonomi\nForbruget er 4 mio. kr. mod budgettets 5 mio. kr.",
		"type: orientering\n# Projekt Grøn Skole\n\n## Sagsfremstilling\nUdvalget orienteres om projekt Grøn Skole. Projektet er et samarbejde mellem skoler og naturvejledere, og det har fokus på dannelse, fællesskab og nysgerrighed hos alle børn. Fire af otte skoler er med, og målet om alle otte forventes nået i august 2027. Forvaltningen følger projektet tæt.",
		"type: orientering\n# Meddelelser\n\n## Sagsfremstilling\nKort nyt fra forvaltningen om samarbejdet med andre kommuner, om det store arbejde på skolerne, om samarbejdet med foreningerne og om det gode vejr, der har præget sommeren i hele kommunen, så alle har kunnet nyde strandene og skovene og de grønne områder.",
		"type: orientering\n# Møde på depotet\n\n## Sagsfremstilling\nMødet i udvalget begynder med en rundvisning på depotet. Konsulenten i Ejendomme viser rundt. Der er afsat ti minutter til rundvisningen. Mødestedet er venteområdet ved indgangen, hvor der udleveres sko til udlån, og hvor biler kan parkeres under hele besøget.",
		"type: orientering\n# Ny hjemmeside\n\n## Sagsfremstilling\nKommunen får en ny hjemmeside.",
		"type: orientering\n# Dom om vejbidrag\n\n## Sagsfremstilling\nLandsretten har afsagt dom i sagen om vejbidrag. Dommen slår fast, at kommunen havde ret til at opkræve bidraget hos ejerne langs vejen, og den er endelig. Sagen begyndte, da tre ejere mente, at vejen var offentlig, og at udgiften derfor måtte bæres af alle kommunens borgere i fællesskab. Afgørelsen viser, at kommunens praksis er lovlig.",
		"type: orientering\n# Mål for de grønne områder\n\n## Sagsfremstilling\nDriftsgårdene har det forløbne år arbejdet med blomster, bænke og belysning i byens parker, og de har gjort det sammen med naboer og foreninger. På området biodiversitet har gårdene overvejende nået deres mål, og det er lykkedes at få skolerne med i arbejdet.",
		"type: orientering\n# Budgettet for dagtilbud\n\n## Resumé\nSom led i budgetprocessen holdes der dialogmøde mellem udvalget og lederne af dagtilbuddene. Formålet er at tale om, hvordan budgettet skal forstås, og hvordan det bliver til virkelighed i børnehaverne. Lederne fortæller om deres hverdag, og udvalget stiller spørgsmål til dem om børn, personale og bygninger.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || p.Item.Type != document.Information || routine(p) || length(p) < 40 || p.InTitle("regler") {
			return
		}
		if agenda.StateOf(p.Doc, p.Item, document.RoleNext) == agenda.Filled && toldNext(p, func(*checker.Pass, int) bool { return false }) || tellsStatus(p) || accountOf(p) || measuredIn(p) || goesOn(p) {
			return
		}
		p.Missing(document.Span{}, checker.Finding{})
	},
})

// routine reports whether the title is one of the standing items.
func routine(p *checker.Pass) bool {
	if p.InTitle("fast") || len(p.Told("program")) > 0 && length(p) < 90 {
		return true
	}
	for _, h := range p.Hits("dialog") {
		if p.Subject(h.Sentence) {
			return true
		}
	}
	return false
}

// length counts the words of the running text, the list of attachments left out.
func length(p *checker.Pass) int {
	n := 0
	for i := range p.Sentences {
		if s := &p.Sentences[i]; !s.Heading && !p.Attached(i) && !s.Aside() && !agendaLine(s) {
			n += len(s.Words) - s.Lead
		}
	}
	return n
}

// tellsStatus reports whether the text measures something, dates something or says
// what comes next.
func tellsStatus(p *checker.Pass) bool {
	counts := 0
	troubled := ofError(p)
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Heading || s.Section == nil || s.Point >= 0 || p.Attached(i) || s.Aside() || s.In(document.RoleLaw, document.RoleCompetence) || agendaLine(s) {
			continue
		}
		if p.Has("grundlag", i) || besides(p, troubled, i) {
			continue
		}
		if happens(p, i) && !p.Has("besoeg", i) && (!p.Has("valg", i) || ofElection(p)) && !everyYear(p, i) {
			return true
		}
		for _, n := range p.Numbers(i) {
			switch {
			case n.Kind == danish.Money && s.In(document.RoleEconomy) && !p.Has("fulgt", i):
				// what it costs tells nothing of how far it is
			case n.Kind == danish.Money && p.Has("pris", i):
			case n.Kind == danish.Money || n.Kind == danish.Percent && !p.Has("lovet", i):
				return true
			case n.Kind == danish.Plain && soFarTold(p, i) && !strings.HasPrefix(n.Unit, "§") && (n.Unit != "" || large(p, n)) && !address(p, n):
				counts += weight(p, n)
			}
		}
	}
	if counts >= 6 {
		return true
	}
	for _, h := range p.Told("status") {
		if s := &p.Sentences[h.Sentence]; s.Section != nil && !p.Attached(h.Sentence) && !p.Has("undervejs", h.Sentence) && !besides(p, troubled, h.Sentence) && !s.In(document.RoleLaw, document.RoleCompetence) {
			return true
		}
	}
	for _, h := range p.Told("naeste") {
		if !h.Negated && !numberOfLaw(p, h) && !p.Attached(h.Sentence) && !p.Has("grundlag", h.Sentence) && !besides(p, troubled, h.Sentence) {
			return true
		}
	}
	return false
}

// ofError reports whether the item is about an error: its title says so, or the first thing
// it tells.
func ofError(p *checker.Pass) bool {
	if _, ok := p.Named("fejlhistorie"); ok {
		return true
	}
	for i := range p.Sentences {
		if s := &p.Sentences[i]; s.Section != nil && !s.Section.Heading.Empty() && !s.Heading && s.Point < 0 && !agendaLine(s) {
			return !s.In(document.RoleRecommendation) && p.Has("fejlhistorie", i)
		}
	}
	return false
}

// besides reports whether sentence i stands in a paragraph about an error, which the item
// is not about.
func besides(p *checker.Pass, troubled bool, i int) bool {
	if troubled {
		return false
	}
	block := p.Sentences[i].Block
	return slices.ContainsFunc(p.HitsIn("fejlhistorie", i-5, i+5), func(h checker.Hit) bool {
		return h.Sentence == i || block != nil && p.Sentences[h.Sentence].Block == block
	})
}

// ofElection reports whether the title says that the item is about an election.
func ofElection(p *checker.Pass) bool {
	return p.InTitle("valg")
}

// agendaLine reports whether a sentence only tells which body of which municipality
// meets when.
func agendaLine(s *agenda.Sentence) bool {
	for k := range s.Words {
		if w := &s.Words[k]; !ofMeetings.Has(w) && !strings.HasSuffix(w.Fold, "-") && !ofMunicipality(s.Words, k) {
			return false
		}
	}
	return true
}

// ofMunicipality reports whether a word or the one behind it says that it is of a municipality.
func ofMunicipality(words []danish.Word, k int) bool {
	return strings.HasPrefix(words[k].Fold, "kommune") || k+1 < len(words) && strings.HasPrefix(words[k+1].Fold, "kommune")
}

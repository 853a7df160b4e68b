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
	Remedy: "Skriv, hvorfor der orienteres nu, hvor langt sagen er i forhold til målet, og hvornår der kommer " +
		"mere: »Fire af otte skoler er med. {organ} får næste status i august 2027«.",
	Answer: "Svar med, hvor status står, eller hvorfor der ikke er mere at sige.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, afsnittet om implementering: orientering om fremdrift",
			Claims: []string{"samspil-1", "implementering-3", "implementering-4", "implementering-5"}, Seen: "2026-11-22"},
		{Tag: "lokal", Place: "en kommunes eget kodeks: det oprindelige spørgsmål bevares gennem leddene",
			Claims: []string{"egen-4"}, Seen: "2026-11-22"},
	},
	Cues: statusCues,
	Bad: []string{
		"type: orientering\n# Projekt Grøn Skole\n\n## [[Indstilling]]\n" +
			"Det indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\n" +
			"Udvalget orienteres om projekt Grøn Skole. Projektet er et samarbejde mellem skoler og naturvejledere, " +
			"og det har fokus på dannelse, fællesskab og nysgerrighed. Arbejdet er i god gænge, og der er stor " +
			"opbakning fra både elever og lærere. Forvaltningen følger projektet tæt.",
		"type: orientering\n# Samarbejdet med erhvervslivet\n\n## [[Indstilling]]\n" +
			"Det indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\n" +
			"Kommunen har et tæt samarbejde med det lokale erhvervsliv. Der er etableret en god dialog, og parterne " +
			"mødes jævnligt. Samarbejdet bygger på gensidig tillid og har fokus på vækst, grøn omstilling og " +
			"rekruttering af arbejdskraft til området.",
		"type: orientering\n# Tilsyn i plejefamilier\n\n## [[Indstilling]]\nTil orientering.\n\n## Sagsfremstilling\n" +
			"Kommunen har 58 børn og unge i plejefamilier. Teamet består af seks konsulenter og har kontor på " +
			"Rådhusgade 2. Et godt samarbejde bygger på tillid, tydelige aftaler og faglig støtte til familierne, og " +
			"teamet bruger en metode, hvor barnets egne mål står øverst.\n\n## Sagsgang\nFamilieudvalget den 13. januar 2027.",
		"type: orientering\n# Tilsynet med bostederne\n\n## [[Indstilling]]\n" +
			"Det indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\n" +
			"Forvaltningen har stor opmærksomhed på opgaven og løbende dialog med de fem bosteders ledere. Stederne " +
			"fungerer efter alt at dømme godt, og forvaltningen regner med, at det hele kommer på plads igen, når der er faldet ro på.",
		"type: orientering\n# Sommer i parken\n\n## [[Indstilling]]\n" +
			"Det indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\n" +
			"Parken har musik, dans og leg for alle, og frivillige står for kaffe og skilte. Børnene kan følge en " +
			"skattejagt, og spejderne laver bål og pandekager. Hunde skal være i snor fra den 1. april til den 30. " +
			"september. Alle kan være med.\n\n## Økonomi\nUdgiften var 60.000 kr. af biblioteket.",
		"type: orientering\n# Sommerfesten på kajen\n\n## [[Indstilling]]\n" +
			"Det indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\n" +
			"Festen er et samarbejde mellem handlende og frivillige, og den har musik, boder og et marked med mad " +
			"fra egnen. Arbejdsgruppen har et årshjul og et sæt regler for boder. Folketingsvalget den 3. juni 2031 " +
			"falder ikke sammen med festen, og der er ingen boder til partier.",
		"type: orientering\n# Værkstedet i Vestergade\n\n## [[Indstilling]]\n" +
			"Det indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\n" +
			"Værkstedet har plads til 30, og en frokost koster 28 kr. Seks assistenter hjælper med træ og metal, og " +
			"parkerne får bænke og kasser derfra, som deltagerne selv har tegnet og malet i kraftige farver.\n\n" +
			"Bilag 1: Liste over maskiner",
		"type: orientering\n# Netværket for havefolk\n\n## [[Indstilling]]\n" +
			"Det indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\n" +
			"Netværket samler folk med grønne fingre, og det har frø, værktøj og gode råd til alle, som har lyst til " +
			"at dyrke noget selv. Reglerne står i bekendtgørelse nr. 77 af 4. maj 2020, og en forening roser i et " +
			"brev af 3. juni 2026 både stemningen og kaffen.",
		"type: orientering\n# Laug for gamle både\n\n## [[Indstilling]]\n" +
			"Det indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\n" +
			"Lauget samler folk, som holder af gamle både, og det er en styrke, at alle kan være med, for en ejer af " +
			"et stort skib kan have 30 gæster om bord. En medarbejder hjælper med ansøgninger og sørger for kaffe og kager.\n\n" +
			"## Økonomi\nHjælpen svarer til 0,2 årsværk og holdes inden for rammen.",
	},
	Good: []string{
		"type: orientering\n# Projekt Grøn Skole\n\n## Sagsfremstilling\n" +
			"Udvalget orienteres om projekt Grøn Skole. Projektet er et samarbejde mellem skoler og naturvejledere, " +
			"og det har fokus på dannelse, fællesskab og nysgerrighed hos alle børn. Fire af otte skoler er med, og " +
			"målet om alle otte forventes nået i august 2027. Forvaltningen følger projektet tæt.",
		"type: orientering\n# Meddelelser\n\n## Sagsfremstilling\n" +
			"Kort nyt fra forvaltningen om samarbejdet med andre kommuner, om det store arbejde på skolerne, om " +
			"samarbejdet med foreningerne og om det gode vejr, der har præget sommeren i hele kommunen, så alle har " +
			"kunnet nyde strandene og skovene og de grønne områder.",
		"type: orientering\n# Ny hjemmeside\n\n## Sagsfremstilling\nKommunen får en ny hjemmeside.",
		"type: orientering\n# Dom om vejbidrag\n\n## Sagsfremstilling\n" +
			"Landsretten har afsagt dom i sagen om vejbidrag. Dommen slår fast, at kommunen havde ret til at opkræve " +
			"bidraget hos ejerne langs vejen, og den er endelig. Sagen begyndte, da tre ejere mente, at vejen var " +
			"offentlig, og at udgiften derfor måtte bæres af alle kommunens borgere i fællesskab. Afgørelsen viser, " +
			"at kommunens praksis er lovlig.",
		"type: orientering\n# Mål for de grønne områder\n\n## Sagsfremstilling\n" +
			"Driftsgårdene har det forløbne år arbejdet med blomster, bænke og belysning i byens parker, og de har " +
			"gjort det sammen med naboer og foreninger. På området biodiversitet har gårdene overvejende nået deres " +
			"mål, og det er lykkedes at få skolerne med i arbejdet.",
		"type: orientering\n# Budgettet for dagtilbud\n\n## Resumé\n" +
			"Som led i budgetprocessen holdes der dialogmøde mellem udvalget og lederne af dagtilbuddene. Formålet " +
			"er at tale om, hvordan budgettet skal forstås, og hvordan det bliver til virkelighed i børnehaverne. " +
			"Lederne fortæller om deres hverdag, og udvalget stiller spørgsmål til dem om børn, personale og bygninger.",
		"type: orientering\n# Møde på depotet\n\n## Sagsfremstilling\n" +
			"Mødet i udvalget begynder med en rundvisning på depotet. Konsulenten i Ejendomme viser rundt. Der er " +
			"afsat ti minutter til rundvisningen. Mødestedet er venteområdet ved indgangen, hvor der udleveres sko " +
			"til udlån, og hvor biler kan parkeres under hele besøget.",
		"type: orientering\n# Renovering af skolerne\n\n## Sagsfremstilling\n" +
			"Skolerne får nye tage, og arbejdet ledes af en håndværker med mange års erfaring. Naboerne har fået et " +
			"brev om støj, og eleverne har set på, hvordan et tag bliver til. Der er lagt vægt på, at alle kan være " +
			"med.\n\n## Økonomi\nForbruget er 4 mio. kr. mod budgettets 5 mio. kr.",
		"type: orientering\n# Ruten rundt om søen\n\n## Sagsfremstilling\n" +
			"Ruten er for gående og cyklister, og tavlerne fortæller om fugle og fisk. Den er lavet sammen med en " +
			"forening, som også passer bænkene. Flere bruger ruten end ventet, også folk med barnevogn, og det " +
			"mærkes på stien, som er blevet bredere og mere plan.",
		"type: orientering\n# Ruten rundt om søen\n\n## Sagsfremstilling\n" +
			"Ruten er for gående og cyklister, og tavlerne fortæller om fugle og fisk. Den er lavet sammen med en " +
			"forening, som også passer bænkene. Stien er bred og plan, også for folk med barnevogn. Forvaltningen " +
			"vender tilbage til sagen, når skovens ejer har svaret.",
		"type: orientering\n# Værkstedet i Vestergade\n\n## Indstilling\n" +
			"Det indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\n" +
			"Værkstedet har plads til 30, og 26 er i gang nu mod 19 sidste år. Seks assistenter hjælper med træ og " +
			"metal, og parkerne får bænke og kasser derfra, som deltagerne selv har tegnet.",
		"type: orientering\n# Breve med forkert dato\n\n## Indstilling\n" +
			"Det indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\n" +
			"Ved en fejl fik husstande på øen et brev om renovation med en gammel dato. Afdelingen har sendt et nyt " +
			"brev med en beklagelse. Skabelonen er rettet, og alle breve læses nu af en kollega, før de går ud til borgerne på øen.",
		"type: orientering\n# Fugle ved søen\n\n## Indstilling\n" +
			"Det indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\n" +
			"Frivillige kigger på fugle ved søen hver søndag morgen, og skolerne er med, når vejret er til det. Søen " +
			"er omgivet af rør og pil, og der er en sti på den ene side med bænke og tavler.\n\n| Fugl | Par |\n" +
			"|---|---|\n| Rørdrum | 3 |\n| Lappedykker | 12 |",
		"type: orientering\n# Varmeregnskab i Boligselskabet Åen\n\n## Indstilling\n" +
			"Det indstilles, at orienteringen tages til efterretning.\n\n## Sagsfremstilling\n" +
			"Boligselskabet skriver, at et regnskab bliver lavet om af selskabets administrator, og at beboerne kan " +
			"klage til nævnet. Kommunen fører tilsyn med selskabet og er ikke en del af regnskabet. På mødet i marts " +
			"vil vi spørge, hvordan selskabet undgår det.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || p.Item.Type != document.Information || routine(p) || length(p) < 40 || p.InTitle("regler") {
			return
		}
		if agenda.StateOf(p.Doc, p.Item, document.RoleNext) == agenda.Filled &&
			toldNext(p, func(*checker.Pass, int) bool { return false }) || tellsStatus(p) || accountOf(p) || measuredIn(p) || goesOn(p) {
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
		if s.Heading || s.Section == nil || s.Point >= 0 || p.Attached(i) || s.Aside() ||
			s.In(document.RoleLaw, document.RoleCompetence) || agendaLine(s) {
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
			case (n.Kind == danish.Money || worktime[n.Unit]) && s.In(document.RoleEconomy) && !p.Has("fulgt", i):
				// what it costs tells nothing of how far it is
			case n.Kind == danish.Money && p.Has("pris", i):
			case n.Kind == danish.Money || n.Kind == danish.Percent && !p.Has("lovet", i):
				return true
			case n.Kind == danish.Plain && soFarTold(p, i) && !strings.HasPrefix(n.Unit, "§") &&
				(n.Unit != "" || large(p, n)) && !address(p, n):
				counts += weight(p, n)
			}
		}
	}
	if counts >= 6 {
		return true
	}
	for _, h := range p.Told("status") {
		if s := &p.Sentences[h.Sentence]; s.Section != nil && !p.Attached(h.Sentence) &&
			!p.Has("undervejs", h.Sentence) && !besides(p, troubled, h.Sentence) && !s.In(document.RoleLaw, document.RoleCompetence) {
			return true
		}
	}
	for _, h := range p.Told("naeste") {
		if !h.Negated && !numberOfLaw(p, h) && !p.Attached(h.Sentence) && !p.Has("grundlag", h.Sentence) &&
			!besides(p, troubled, h.Sentence) {
			return true
		}
	}
	return false
}

// worktime are what the work on something is paid in.
var worktime = danish.WordSet("årsværk timer stilling stillinger fuldtidsstillinger")

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

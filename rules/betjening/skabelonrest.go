package betjening

import (
	"slices"
	"sort"
	"strings"
	"sync"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "skabelonrest",
	Title:    "Hjælpetekst eller pladsholder er ikke slettet",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Message:  "Her er der blevet en rest stående fra skabelonen.",
	Why:      "Læseren kan ikke se, om der mangler en oplysning, eller om teksten bare er glemt.",
	Remedy:   "Skriv det, der mangler, eller slet teksten.",
	Answer:   "Svar med, hvorfor teksten skal stå her.",
	Sources: []checker.Source{
		{Tag: "eget valg", Place: "offentliggjort testdagsorden med hjælpetekst; kommunale skabeloner", Seen: "2026-11-22"},
	},
	Bad: []string{
		"# Nyt hus\n\n## Indstilling\nForvaltningen indstiller,\n\n- [[at x]]\n- at planen godkendes den [[xx.xx.20xx]]",
		"# Nyt hus\n\n## Sagsfremstilling\n[[Klik eller tryk her for at angive tekst]]. [[Lorem ipsum]] dolor sit amet. Ejeren er [[TBD]].",
		"# Nyt hus\n\n## Høring\n[[HUSK at slette hjælpeteksten: angiv her, hvem I har spurgt]]\n\n## Videre proces\n" +
			"Sagen behandles [[den XX. april]] 2026. Se [[Fejl! Henvisningskilde ikke fundet]]. for mere.",
		"# Nyt hus\n\n## Resumé\nByrådet skal godkende planen. [[(Skriv højst fem linjer her og slet denne " +
			"vejledning.)=>]]\n\n## Økonomi\n[[(Beskriv kort økonomien. Teksten slettes inden udsendelse)=>]]",
		"# Nyt hus\n\n## Baggrund\n[[ [Meget kort. HUSK denne hjælpetekst skal slettes] =>]]\n\n## Økonomi\n" +
			"Der gives en bevilling [[på xx kr.]] og [[afsættes x mio. kr.]] i 2027.",
		"# Nyt hus\n\n## Sagsfremstilling\nHuset tegnes af [[INDSÆT FIRMA]] og står klart i maj. Prisen er [[BELØB MANGLER]].",
		"# Nyt hus\n\n## Sagsfremstilling\n[[Hjælp til udfyldelse: Afsnittet fylder højst ti linjer.]]\n\n" +
			"Huset koster [[NN kr]]. eller [[y pct]]. mere. Ring til [[<navn på leder>]] senest den [[dd. måned]] " +
			"2027 kl. [[tt.mm]]. Huset [[{{sagstitel}}]] åbner [[den __]]. maj.",
		"# Nyt hus\n\n## Baggrund\n[[<<Udvalgets navn>>]] så huset i maj. Ejeren er [[##EJER##]].\n\n" +
			"[[Vælg type: Beslutning / Drøftelse]]\n\n## Økonomi\n[[Tal følger.]]",
		"# Nyt hus\n\n## Høring\n[[Udfyldes kun, hvis sagen skal i høring.]]\n\n## Klima\n" +
			"[[Ja / Nej (sæt kryds)]]\n\n## Økonomi\n" +
			"[[Økonomiafsnittet afventer Vej og Park.]] Huset koster [[... kr]]. og [[00.000]] kr. om året. Beløbet " +
			"([[tjek tallet]]) er lavt. Nævnet [[er/er ikke]] hørt.",
	},
	Good: []string{
		"# Nyt hus\n\n## Baggrund\nBaggrunden er, at udvalget bad om en redegørelse. Beboeren skrev: »Vejen er [...] " +
			"livsfarlig […] om vinteren, [sic] også her«.",
		"# Nyt hus\n\n## Sagsfremstilling\n" +
			"Maskeret: 010203-XXXX. Der kommer 3 x 2 mio. kr. Bladet er trykt i XXL. Skabelonens hjælpetekster er " +
			"skrevet om. Skriv her til senest fredag.",
		"# Nyt hus\n\n## Sagsfremstilling\nKommunen skrev i brevet: »beløbet udgør XX kr.« til alle.",
		"# Nyt hus\n\n## Sagsfremstilling\n" +
			"Alle kan deltage (skriv gerne til forvaltningen senest fredag). Billederne (som skal slettes efter 30 " +
			"dage) gemmes lokalt. Svaret gives digitalt (skriv kort, højst 500 tegn, i feltet). Se bilag 1 (angiv " +
			"venligst sagsnummer, når du henvender dig).",
		"# Nyt hus\n\n## HER MANGLER ET HUS\n" +
			"Borgeren kan indsætte beløbet i automaten. Kopier teksten, og indsæt link i mailen. NORDHAVN mangler ingen huse.",
		"# Nyt hus\n\n## Sagsfremstilling\n" +
			"Borgerne får hjælp til udfyldelse af skemaer. Svar sendes til <hus@kommunen.dk>. Prøven viste <5 mg. " +
			"Brevet er af d.d., og Y-krydset bygges om.",
		"# Nyt hus\n\n## Baggrund\nTallene følger prisen på træ. Brugeren kan vælge type: kort / langt. Data (som " +
			"slettes, hvis ejeren flytter) gemmes.",
		"# Nyt hus\n\n## Sagsfremstilling\n" +
			"Maleriet af Christian XX blev flyttet [1]. Unge med kromosomerne XX og XY hørte bandet The xx. Hvad gør " +
			"vi nu?? Vi ved det ikke. Klik her for at tilmelde dig.",
		"# Nyt hus\n\n## Høring\nRettes planen, høres naboerne igen. Feltet på ansøgningen udfyldes af ejeren, som " +
			"svarer ja eller nej.\n\n## Økonomi\nAfsnittet i bilag 2 slettes ikke.",
	},
	// The cues only tell where to look; what is found is decided below.
	Cues: withInstructions(map[string][]string{
		"hjaelp": {
			"hjælpetekst*", "skriv", "skrives", "her (beskrives|angives|redegøres|anføres)",
			"her (skal|kan) du (skrive|beskrive|angive)", "indsæt*", "sett inn", "slet", "slettes", "beskriv", "angiv",
			"udfyldes", "klik", "klikk", "click", "lorem", "vejledning", "husk",
			"henvisningskilde ikke", "bogmærke (er|ikke)", "hyperlinkreferencen", "linket er ugyldigt",
			"objekter kan ikke", "(reference_source|bookmark) not", "fant ikke", "bokmerke (er|ikke)",
			"bla bla bla", // "Fejl!" is a sentence of its own
			"(vælg|velg) et element", "choose an item", "(hjælp|vejledning) til udfyldelse", "udfyldningsvejledning",
			"skrivevejledning",
			"(note|besked)? til (sagsbehandleren|sagsbehandler|skribenten|forfatteren|den_der_skriver)",
			"afsnittet .. (fylde|fylder|linjer|tegn)", "(maks|max|maksimalt|højst) # (tegn|linjer|ord|sætninger)",
			"tjek lige", "(tilføjes|skrives|udfyldes|indsættes) senere", "skal tjekkes",
		},
		"raab": {
			"=(INDSÆT|INDSÆTTES|UDFYLD|UDFYLDES|ANGIV|ANGIVES|TILFØJ|TILFØJES|MANGLER|SLETTES|OPDATERES)",
			"indsæt (her|*navn|bilag*|billede|figur|graf|navnet|navne|beløb|beløbet|dato|datoen|antal|tal|tallet|" +
				"årstal|link|titel|titlen|adresse|sagsnummer|kilde|henvisning)",
		},
		"x": {
			"x", "y", "yy", "zz", "nn", "dd", "dd/mm*", "tt.mm", "tt", "*xx*", "=TBD", "=TBA", "=TO" + "DO",
			"dd.mm.åååå", "dd-mm-åååå", "åååå", "(000.000|0.000.000|00.000|00.000.000|000.000.000)",
			"0.000 (kr|kroner|mio|t.kr)", "=(REF|VÆRDI|DIVISION/0|DIV/0)",
		},
		// what a writer leaves to himself, and a choice nobody has made
		"mangler": {
			"(tekst|teksten|tal|tallet|tallene|beløb|beløbet|afsnit) (kommer|følger|mangler|indsættes|udfyldes|" +
				"tilføjes|eftersendes)",
			"afventer (tal|tallet|tekst|beløb|bidrag|input) fra",
			"(mangler|nb|obs|note|husk) (tal|beløb|tekst|dato|bidrag|at|husk|skal|rettes|tjek|opdater|få)",
			"(vælg|sæt) (type|sagstype|mellem|en|én|et|ét|kryds|enten)",
		},
	}),
	Run: func(p *checker.Pass) {
		var found []document.Span
		text := p.Text(p.Item.Span)
		if len(p.Hits("hjaelp")) > 0 || mayHoldSlot(text) || fieldMarks(p) {
			found = templateTexts(p)
		}
		last := -1
		roman := sync.OnceValue(func() bool { return hasRoman(p) })
		for _, h := range p.Hits("x") {
			if h.Sentence != last {
				last = h.Sentence
				found = placeholders(p, &p.Sentences[h.Sentence], roman, found)
			}
		}
		for _, h := range p.Hits("mangler") {
			found = reminder(p, h, found)
		}
		found = instructions(p, found)
		for _, h := range p.Hits("raab") {
			found = ordered(p, h, found)
		}
		if strings.Contains(text, "??") {
			for i := range p.Sentences {
				found = questions(p, &p.Sentences[i], found)
			}
		}
		if i := strings.Index(text, "##"); i >= 0 {
			found = fenced(text, i, p.Item.Span.Start, found)
		}
		for _, blank := range blankAmounts {
			if strings.Contains(text, blank) {
				found = unwritten(text, blank, p.Item.Span.Start, found)
			}
		}
		if strings.Contains(text, "__") {
			for i := range p.Sentences {
				found = lines(p, &p.Sentences[i], found)
			}
		}
		reportRests(p, found)
		unfilled(p)
	},
})

// templateTexts finds the help texts of the item, block by block.
func templateTexts(p *checker.Pass) []document.Span {
	var found []document.Span
	for _, b := range p.Doc.BlocksIn(p.Item.Span) {
		if b.Kind == document.Quote {
			continue
		}
		if b.Table == nil {
			found = templateText(p.Doc, b.Span, found)
			continue
		}
		for r := range b.Table.Rows {
			for k := range b.Table.Rows[r] {
				found = templateText(p.Doc, b.Table.Rows[r][k].Span, found)
			}
		}
	}
	return found
}

// reportRests reports places that do not overlap, the widest first, outside quotations.
func reportRests(p *checker.Pass, found []document.Span) {
	sort.Slice(found, func(i, j int) bool {
		if a, b := found[i].Len(), found[j].Len(); a != b {
			return a > b
		}
		return found[i].Start < found[j].Start
	})
	var kept []document.Span // in order of text
	rest := otherText{}
	for _, s := range found {
		at := sort.Search(len(kept), func(i int) bool { return kept[i].End > s.Start })
		if at < len(kept) && kept[at].Overlaps(s) {
			continue
		}
		kept = slices.Insert(kept, at, s)
		if !quoted(p, s) {
			p.Report(checker.Finding{Span: firstWords(p.Text(s), s), Fix: deletion(p, s, rest)})
		}
	}
}

// quoted reports whether a span lies in a quotation; a field «Navn» is none.
func quoted(p *checker.Pass, x document.Span) bool {
	if strings.HasPrefix(p.Text(x), "«") {
		return false
	}
	i, to := p.SentencesIn(x)
	return i < to && (p.Sentences[i].Voice == agenda.Cited || p.Sentences[i].Quoted(x))
}

// unfilled reports the fields of the file that nobody has filled in.
func unfilled(p *checker.Pass) {
	seen := map[document.Span]bool{}
	for _, n := range p.Doc.Notes {
		if n.Kind != document.Placeholder || seen[n.Anchor] {
			continue
		}
		if at := p.Doc.ItemAt(n.Anchor.Start); at != nil && at != p.Item || at == nil && p.Item.Index > 1 {
			continue
		}
		seen[n.Anchor] = true
		f := checker.Finding{
			Span: n.Anchor, Message: "Et felt i skabelonen her er ikke udfyldt.", Remedy: "Udfyld feltet i Word, eller slet det.",
		}
		if text := strings.Join(strings.Fields(document.MaskCPR(n.Text)), " "); text != "" && len(text) < 120 &&
			p.Item.Access != document.ClosedTo {
			f.Message = "Et felt i skabelonen er ikke udfyldt: »" + text + "«."
		}
		p.Report(f)
	}
}

// firstWords cuts a span to its first words, as many as a quote shows.
func firstWords(text string, s document.Span) document.Span {
	words := danish.Words(text, s.Start, nil)
	if len(words) <= document.QuoteWords-2 {
		return s
	}
	return document.Span{Start: s.Start, End: words[document.QuoteWords-3].Span.End}
}

// fieldMarks reports whether a Word file may hold fields no letter merge has filled.
func fieldMarks(p *checker.Pass) bool {
	return (p.Doc.Format == "docx" || p.Doc.Format == "odt") && strings.Contains(p.Text(p.Item.Span), "«")
}

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
	Remedy: "Skriv i resuméet, hvad der er sket, for eksempel: »Kommunen har … ved en fejl. … borgere er berørt.« " +
		"Er det ikke en fejl, så skriv, hvad det er.",
	Answer: "Svar med, hvorfor det bløde ord dækker, eller hvor det er sagt ligeud.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 6 (åbenhed om fejl): ikke forsøge at skjule; case 6, 23, 25 og 26",
			Claims: []string{"aabenhed-1", "case-6", "case-23", "case-25", "case-26", "presse-5"}, Seen: "2026-11-22"},
	},
	Cues: blurredCues,
	Bad: []string{
		"type: orientering\nForvaltningen har justeret arbejdsgangen for gebyrer. Der har været " +
			"[[uhensigtsmæssigheder i opkrævningen]] siden 2019. Praksis følger nu vejledningen. Beløb på 3,2 mio. kr. tilbagebetales.",
		"type: orientering\nTeamet har anlagt en [[lidt for stram fortolkning]]. I nogle sager har borgere ikke modtaget den fulde støtte.",
		"type: orientering\nDer har været [[uregelmæssigheder i anvendelsen]] af satserne. Nogle borgere har fået et " +
			"mindre beløb, og Ankestyrelsen har rettet kritik mod kommunen.",
		"type: lukket\nDer var [[uheldige omstændigheder]] ved beboernes penge, og kommunen har måttet tilbagebetale et beløb.",
		"type: orientering\nKontoret har samlet sine skabeloner. Skabelonerne har [[ikke været helt]] tidssvarende. " +
			"De nye er på to sider, og de blev taget i brug i maj. Der var ikke hjemmel til en del af kravene, og de tilbagebetales.",
		"type: orientering\nVi griber gerne fejl an i fællesskab. Samspillet [[har ikke været optimalt]]. I " +
			"gennemgangen viste det sig, at nogle familier ikke har fået beregnet rabat, sådan som loven foreskriver.",
		"type: orientering\nArkivet er lagt på nettet. Der har været [[behov for en finjustering]] af visningen. " +
			"Alle har rost den. Bilagene ligger i skyen. En borger kunne læse en nabos papirer, og der er tale om en fejl, som er anmeldt.",
		"# Hjælpemidler\n\n## Sagsfremstilling\n" +
			"Depotet er flyttet. [[Arbejdsgangene er blevet justeret]]. Der er købt nye senge.\n\n## Øvrigt\n" +
			"Ankestyrelsen har underkendt 31 afslag.",
		"# Broer\n\n## Sagsfremstilling\nBroerne er malet. Der er set [[enkelte afvigelser]] undervejs.\n\n" +
			"## Historik\nKommunen har i fire år overtrådt kravet om eftersyn.",
		"# Vand\n\n## Resumé\nFordelingen er rettet, hvor den [[ikke helt har ramt]].\n\n## Målere\n" +
			"Målerne er nye.\n\n## Drift\nDe skiftes hvert ottende år. De aflæses hver nat. De er af messing.\n\n" +
			"## Lejere\nLejere har fået for høj regning og får pengene tilbage.",
		"# Måltider\n\n## Sagsfremstilling\n" +
			"Køkkenet har fået nye ovne. Det har været [[presset i]] foråret. Menuen skifter nu hver uge.\n\n" +
			"## Priser\nEn hovedret koster 61 kr.\n\n## Opkrævning\nKommunen har udbetalt for lidt til 40 pensionister.",
		"# Lån\n\n## Sagsfremstilling\nTallene [[er genbesøgt]]. Der er nu ét skema. Det udfyldes hjemme.\n\n" +
			"## Øvrigt\nFristerne er overtrådt i 40 sager.",
		"# Ny lønpolitik\n\n## Sagsfremstilling\n" +
			"Politikken har fem spor. Den rummer en [[harmonisering af]] tillæg for pædagoger.\n\n## Økonomi\n" +
			"Der er afsat 2 mio. kr. til kurser. Hertil kommer 900.000 kr., som 40 pædagoger får i efterbetaling, " +
			"fordi de har fået for lav løn efter overenskomsten.",
		"# Fejning af fællesveje\n\n## Sagsfremstilling\n" +
			"Kommunen fejer 60 veje. Ordningen har [[krævet en del efterbehandling]].\n\n## Ophør\n" +
			"De opkrævede bidrag har ikke hjemmel og sendes retur til grundejerne.",
		"# Tilskud til klubber\n\n## Sagsfremstilling\nDer har været [[enkelte uhensigtsmæssigheder]] i modellen. " +
			"Tallene er regnet igennem.\n\n| Klub | Efterregulering, 1.000 kr. |\n|---|---|\n| Nord | 40 |",
	},
	Good: []string{
		"type: orientering\nKommunen har opkrævet 3,2 mio. kr. for meget. Det er en fejl, og beløbet tilbagebetales. " +
			"Der var uhensigtsmæssigheder i arbejdsgangen.",
		"type: beslutning\nDe nuværende regler for lån har uhensigtsmæssigheder i bookingen. Depositum betales tilbage.",
		"type: beslutning\nKrydset har uhensigtsmæssigheder for cyklister, som ombygningen retter op på.",
		"type: orientering\nEvalueringen peger på uhensigtsmæssigheder i samarbejdet mellem skole og klub.",
		"# Orientering om ulovlig opkrævning af gebyr\n\n## Sagsfremstilling\n" +
			"Der har været uhensigtsmæssigheder i registreringen, og gebyret tilbagebetales.",
		"type: orientering\nDer er behov for en finjustering af lyset på stien. Praksis er tilpasset den nye lov. Taksten er justeret.",
		"# Kritik af afslag\n\n## Sagsfremstilling\nArbejdsgangene er blevet justeret. Der er købt nye senge.\n\n" +
			"## Øvrigt\nAnkestyrelsen har underkendt 31 afslag.",
		"# Broer\n\n## Sagsfremstilling\nBroerne er malet. Eftersynet kan styrkes.\n\n## Naboer\n" +
			"Ejeren har opført et skur i strid med lokalplanen, og afgørelsen om det er underkendt. En afgift må " +
			"ikke opkræves uden hjemmel.",
		"# Vand\n\n## Resumé\nFordelingen er rettet, hvor den ikke helt har ramt.\n\n## Målere\n" +
			"Reglerne er fulgt, og der er ikke opkrævet for meget.",
		"# Måltider\n\n## Sagsfremstilling\nKøkkenet har været presset i foråret. Menuen skifter hver uge.\n\n" +
			"## Klager\nEn borger har ved en fejl betalt for meget.",
		"# Status\n\n## Resumé\nTilsynet er fra maj.\n\n## Sagsfremstilling\n" +
			"Huset er nyt. Der er ti pladser. De er fyldt. Der er tre tilsyn om året. Ved en fejl er tilsyn ikke " +
			"sket i alle sager. Ankestyrelsen har rettet kritik mod kommunen.",
		"# Bro over åen\n\n## Sagsfremstilling\nProjektet har givet læringspunkter fra anlægsfasen.\n\n## Økonomi\n" +
			"Entreprenøren har leveret en forkert bjælke og betaler 2 mio. kr. tilbage.",
		"# Opfølgning på budgettet\n\n## Sagsfremstilling\n" +
			"Der er foretaget tekniske tilretninger mellem udvalgene.\n\n## Økonomi\n" +
			"Staten har efterreguleret tilskuddet, og beløbet betales tilbage i maj.",
		"# Tilskud til klubber\n\n## Sagsfremstilling\nDer har været visse uhensigtsmæssigheder i reglerne for klubber.\n\n" +
			"## Statens del\nStaten har efterreguleret tilskuddet.",
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
		if first > h.Sentence && k+1 < len(soft) && soft[k+1].Sentence <= first &&
			p.Sentences[soft[k+1].Sentence].Block != p.Sentences[h.Sentence].Block && goesWrong(p, soft[k+1].Sentence) {
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
	if slices.ContainsFunc(p.SaidIn("blidt", i), func(h checker.Hit) bool { return softly(p, h) }) {
		return true
	}
	for _, h := range p.Told("afvigelse") {
		if h.Sentence > i && h.Sentence <= i+4 && !h.Negated && !p.Has("undtag", h.Sentence) {
			return true
		}
	}
	return false
}

package faglighed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "alternativ-uden-konsekvens",
	Title:    "Et af alternativerne mangler konsekvens eller økonomi",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Closed, document.Accounts},
	Message:  "Her er et alternativ nævnt, men ikke, hvad det vil betyde at vælge det.",
	Why:      "Alternativer kan kun vejes mod hinanden, når de er belyst på samme måde.",
	Remedy: "Skriv det samme om hvert alternativ, for eksempel: »Model C koster … og betyder, at …« – eller »ikke " +
		"beregnet, fordi …«. Står det i et bilag, så svar med det.",
	Answer: "Svar med, hvor konsekvensen eller økonomien står.",
	Sources: []checker.Source{
		{Tag: "kodeks",
			Place:  "KL's kodeks, afsnittet om betjening: konsekvenserne af de enkelte beslutninger; case 20",
			Claims: []string{"betjening-7", "betjening-10", "case-20", "presse-2"}, Seen: "2026-11-22"},
	},
	Cues: consequenceCues,
	Bad: []string{
		"# Grundvand\n\n## Sagsfremstilling\n" +
			"Alternativ 1: Maksimal beskyttelse. Det koster 12 mio. kr. og betyder dyrkningsforbud på 400 ha.\n\n" +
			"[[Alternativ 2: Middel beskyttelse.]]\n\nAlternativ 3: Minimal beskyttelse. Koster 1 mio. kr.",
		"# Ny hal\n\n## Sagsfremstilling\n- **Model A.** Hallen bygges ved skolen. Prisen er 40 mio. kr.\n" +
			"- **Model B.** Hallen bygges ved åen. Prisen er 44 mio. kr.\n- [[Model C. Hallen bygges i midtbyen.]]",
		"# Legeplads\n\n## Handlemuligheder\n| Model | Pris | Tid |\n|---|---|---|\n| [[Model A]] | | 2 år |\n" +
			"| Model B | 2 mio. kr. | 1 år |\n| Model C | 3 mio. kr. | 1 år |",
		"# Ny hal\n\n## Vurdering\nValget står mellem en ny hal til 40 mio. kr. og [[en ombygning af den gamle.]]",
		"# Skoler\n\n## Andre muligheder\n" +
			"Model 1 er den indstillede. Model 2 er at dele lederen. Det sparer 0,7 mio. kr. om året. [[Model 3 er " +
			"at flytte grænsen, så byen får elever.]]\n\n## Økonomi\nLukningen sparer 3 mio. kr. om året.",
		"# Ny grænse\n\n## Sagsfremstilling\n" +
			"Udvalget kan vælge de ny regler for skure eller holde fast i de gamle. [[Alternativt kan skuret være på 12 m2.]]",
		"# Klima\n\n## Vurdering\nForvaltningen har vurderet et mål på 40 pct., som koster 3 mio. kr. årligt, og [[et mål på 60 pct.]]",
		"# Lejemål\n\n## Handlemuligheder\nA. Forlænge lejemålet. Det koster 210.000 kr. om året.\n\n" +
			"[[B. Bruge den gamle skole.]] Børnene flyttes to gange.\n\nC. Købe huset. Prisen er 4 mio. kr.",
		"# Depot\n\n## Vurdering\nI scenarie 1 ombygges depotet for 3 mio. kr. [[I scenarie 2 deles huset med " +
			"klubben.]] I scenarie 3 lejes der for 90.000 kr. om året.",
		"# Depot\n\n## Vurdering\nOrdning X koster 1,2 mio. kr. [[Ordning Y er frivillige vagter.]]",
		"# Vagt\n\n## Handlemuligheder\n1) Beholde vagten. Det koster 3 mio. kr. om året.\n\n" +
			"2) [[Dele vagten med nabohuset.]]\n\n3) Bruge sensorer. De koster 1 mio. kr.",
		"# Ny hal\n\n## Vurdering\nDer er tre løsninger:\n\n" +
			"- Nybyg: Det koster 9 mio. kr. 200 børn får plads i maj 2029.\n" +
			"- [[Udvidelse: Det koster 4 mio. kr.]] Salen får nyt gulv og lys, og 90 børn får plads.\n" +
			"- Leje: Det koster 1 mio. kr. 40 børn får plads i maj 2027.",
		"# Ny hal\n\n## Vurdering\n| Model | Pris | Ulemper |\n|---|---|---|\n| [[Model A]] | 4 mio. kr. | |\n" +
			"| Model B | 2 mio. kr. | Støj |\n| Model C | 3 mio. kr. | Trængsel |",
		"# Pedeller\n\n## Vurdering\nDen første vej er ét korps, som sparer 900.000 kr. [[Den anden vej er at lade skolerne ansætte.]]",
		"# Vagt\n\n## Vurdering\nDer er to veje. Den ene er en fast vagt til 400.000 kr. om året; [[den anden vej er " +
			"en kreds af frivillige.]]",
		"# Vagt\n\n## Vurdering\nDer kan vælges mellem tre ordninger. Indføres nattevagt, stiger udgiften 400.000 " +
			"kr. Indføres aftenvagt, stiger den 200.000 kr. [[Indføres kameraer, ser naboerne dem på en skærm.]]",
		"# Vagt\n\n## Vurdering\nVi har set på to måder:\n\n- Fast vagt. Den koster 400.000 kr. om året.\n" +
			"- [[En kreds af frivillige fra byens klubber.]]",
		"# Vagt\n\n## Vurdering\nTo løsninger er undersøgt.\n\n| | Fast vagt | [[Frivillige]] |\n|---|---|---|\n| Udgift | 400.000 kr. | |",
		"# Depot\n\n## Vurdering\nNyt depot koster 4 mio. kr. og står klar i maj. Leje koster 90.000 kr. om året. " +
			"[[Endelig kan der indrettes en lade.]]",
		"# Depot\n\n## Vurdering\nNyt depot koster 4 mio. kr. [[Alternativet er en lade ved åen.]]",
		"# Depot\n\n## Vurdering\nModel Eng koster 4 mio. kr. Model Å koster 3 mio. kr. [[Model Skov er tegnet af spejderne.]]",
		"# Depot\n\n## Vurdering\nScenarie 1: Bilerne samles i Nord. Det giver længere udrykning.\n\n" +
			"[[Scenarie 2: Bilerne samles i Syd.]]\n\nScenarie 3: Bilerne bliver. Det kræver nye porte.",
		"# Vagt\n\n## Vurdering\nModel A: Fast vagt til 400.000 kr.\n\nModel B: Delt vagt til 200.000 kr.\n\n" +
			"[[Model C: En kreds af frivillige.]]\n\nVi anbefaler model A, fordi model C er usikker.\n\n" +
			"## Økonomi\nDer er 900.000 kr. i puljen.",
	},
	Good: []string{
		"# Grundvand\n\n## Sagsfremstilling\nAlternativ 1: Maksimal beskyttelse. Det koster 12 mio. kr.\n\n" +
			"Alternativ 2: Middel beskyttelse. Det koster 5 mio. kr. og kræver aftaler med 12 lodsejere.",
		"# Historik\n\n## Sagsfremstilling\nI 2019 valgte byrådet model A. Den koster 2 mio. kr. om året og fortsætter.",
		"# Ny hal\n\n## Sagsfremstilling\nModel 1: Nybyggeri til 40 mio. kr.\n\n" +
			"Model 2: Renovering. Prisen er ikke beregnet, fordi taget først skal undersøges.",
		"# Katalog\n\n## Sagsfremstilling\n" +
			"Udvalget kan også pege på andre forslag. Forvaltningen har overvejet en bro til 4 mio. kr. eller at beholde færgen.",
		"# Skoler\n\n## Sagsfremstilling\n- **Model A.** Børnene flyttes.\n- **Model B.** To pavilloner.\n" +
			"- **Model C.** Grænsen ændres ikke.\n\n## Økonomi\n" +
			"I 2027 er prisen på model A 0,3 mio. kr. Prisen på model B er 7,1 mio. kr. Model C koster ikke noget.",
		"# Ny grænse\n\n## Sagsfremstilling\nAlternativt kan skuret være på 12 m2. Det vil give omkring otte flere afslag om året.",
		"# Etaper\n\n## Projektet\nArbejdet har tre dele.\n\nA. Kloak til 2 mio. kr.\n\nB. Vejen til 3 mio. kr.\n\n" +
			"C. Belysning langs stien.",
		"# Lejemål\n\n## Handlemuligheder\nA. Forlænge lejemålet. Det koster 210.000 kr. om året.\n\n" +
			"B. Bruge den gamle skole. Prisen er ikke opgjort.\n\nC. Købe huset. Prisen er 4 mio. kr.",
		"# Depot\n\n## Vurdering\nLøsning I koster 4 mio. kr. Løsning II er at leje, og det er gratis.",
		"# Depot\n\n## Vurdering\nBegge ordninger koster det samme. Ordning X er dagtimer. Ordning Y er aftentimer til 30.000 kr.",
		"# Ny hal\n\n## Vurdering\nDer er tre løsninger:\n\n" +
			"- Nybyg: Det koster 9 mio. kr. 200 børn får plads i maj 2029.\n" +
			"- Udvidelse: Det koster 4 mio. kr. Salen får nyt gulv og lys, og 90 børn får plads.\n" +
			"- Leje: Det koster 1 mio. kr. 40 børn får plads i maj 2027.\n\nEn udvidelse kan være klar i maj 2028.",
		"# Besparelser\n\n## Vurdering\n- **Forslag 1.** Det sparer 2 mio. kr. fra maj 2027 og berører 40 borgere.\n" +
			"- **Forslag 2.** Det sparer 1 mio. kr. og berører 30 borgere på to centre.\n" +
			"- **Forslag 3.** Det sparer 3 mio. kr. fra juni 2027 og berører 90 borgere.",
		"# Vagt\n\n## Vurdering\nDer er to veje. Den ene er en fast vagt til 400.000 kr. Den anden er halvt så dyr.",
		"# Vagt\n\n## Vurdering\nDer er to vagter i dag. Den ene får 400.000 kr. Den anden er på orlov.",
		"# Vagt\n\n## Vurdering\nFrivillige koster 90.000 kr. om året i kaffe. Der er to veje. Den ene er en fast " +
			"vagt til 400.000 kr. Den anden er frivillige.",
		"# Depot\n\n## Vurdering\nNyt depot koster 4 mio. kr. Leje koster 90.000 kr. om året. Endelig kan der søges tilskud.",
		"# Depot\n\n## Vurdering\nNyt depot koster 4 mio. kr. Leje koster 90.000 kr. om året. Endelig kan der " +
			"indrettes en lade. Den giver for lidt plads.",
		"# Vagt\n\n## Vurdering\nModel A er faste vagter. Model B er delte vagter.\n\n## Økonomi\n" +
			"Model B er 300.000 kr. billigere om året.",
		"# Boliger\n\n## Oplæg\nRegionen tilbyder lån. En tredje tanke er at dele en bolig mellem to huse. Ingen af " +
			"tankerne er regnet igennem endnu.",
		"# Gæld\n\n## Vurdering\nEn anden mulighed er, at en kostvejleder kommer på stedet.\n\n## Økonomi\n" +
			"Vejlederen koster 90.000 kr. i 2027.",
	},
	Run: func(p *checker.Pass) {
		series := optionSeries(p)
		for _, s := range series {
			if len(s) == 2 && p.Says("relativ") {
				continue // "B er 2 mio. kr. billigere" prices both
			}
			if !reportUnpriced(p, s) && !reportUnmeasured(p, s) {
				reportBare(p, s)
			}
		}
		reportBareRows(p, len(series) == 0)
		c := consequences{p: p}
		if p.Says("uregnet") {
			return // it is told that none of them has been worked out
		}
		for _, h := range p.Said("andet") {
			s := &p.Sentences[h.Sentence]
			if !h.Negated && !s.Heading && s.Cell == nil && s.Point < 0 && !p.Has("aabent", h.Sentence) &&
				!clauseAt(s, h.Span) && !c.follow(h.Sentence) {
				p.Report(checker.Finding{Span: s.Span})
			}
		}
		reportOneMore(p, &c)
		for _, h := range p.Said("undersoegt") {
			if tail, ok := barePartner(p, h); ok {
				p.Report(checker.Finding{Span: tail})
			}
		}
	},
})

// reportUnpriced reports the one option of a series whose price is missing where all
// the others have theirs.
func reportUnpriced(p *checker.Pass, series []option) (reported bool) {
	if p.Says("alle") && pricedTogether(p) {
		return false
	}
	lacking, priced, answered := -1, 0, 0
	for k := range series {
		switch o := &series[k]; {
		case o.money:
			priced++
			answered++
		case o.excused:
			answered++
		case lacking >= 0:
			return false // more than one: then the text is not one that prices its options
		default:
			lacking = k
		}
	}
	if lacking < 0 || priced == 0 || (answered < 2 || priced < 2 && series[0].block != nil) && len(series) > 2 {
		return false
	}
	o := series[lacking]
	if recommended(p, &o) {
		return false
	}
	p.Report(checker.Finding{
		Span:    o.at,
		Message: "Fandt ingen økonomi for »" + o.name + "«, men de andre alternativer har beløb.",
	})
	return true
}

// recommended reports whether an option is the one recommended, and the section on economy tells
// what the item costs.
func recommended(p *checker.Pass, o *option) bool {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if o.key != "" && (s.Point >= 0 || danish.HasStem(s.Words, "anbefal", "indstil")) &&
			strings.Contains(strings.ToLower(p.Text(beforeReason(s))), o.key) {
			return economyTold(p)
		}
	}
	return false
}

// beforeReason is a sentence up to where it gives a reason or says what something is preferred to: the
// options named behind it are not the recommended ("anbefaler model A, fordi model B ...").
func beforeReason(s *agenda.Sentence) document.Span {
	for k := s.Lead + 1; k < len(s.Words); k++ {
		switch s.Words[k].Fold {
		case "fordi", "da", "idet", "eftersom", "frem", "fremfor", "stedet", "end", "mens":
			return document.Span{Start: s.Span.Start, End: s.Words[k].Span.Start}
		}
	}
	return s.Span
}

// pricedTogether reports whether one sentence gives an amount for all options at once.
func pricedTogether(p *checker.Pass) bool {
	for _, h := range p.Said("alle") {
		if p.HasMoney(h.Sentence) || p.Has("nul", h.Sentence) && !p.Has("aabent", h.Sentence) {
			return true
		}
	}
	return false
}

var idle = danish.WordSet("alternativt alternativ mulighed udvalget byrådet kommunalbestyrelsen vælges overvejes " +
	"besluttes mulighed kommunen yderligere")

package faglighed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "fravalg-uden-konsekvens",
	Title:    "Konsekvensen af at vælge andet end det indstillede mangler",
	Group:    "valget",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Closed},
	Message:  "Fandt ikke noget om, hvad der sker, hvis {organ} siger nej, udskyder eller vælger noget andet.",
	Why:      "Politikerne skal kende konsekvensen af en anden løsning, før de vælger.",
	Remedy:   "Skriv følgen for borgere, økonomi eller lov, for eksempel: »Siger {organ} nej, …« eller »Hvis bevillingen ikke gives, …«. Står det i et bilag, så svar med det.",
	Answer:   "Svar med, hvor konsekvensen står, eller hvorfor der kun er én lovlig afgørelse.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 3 (faglighed): tydelig om konsekvenserne af en anden løsning; case 14 og 20", Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"foelge": {
			"(hvis|såfremt) .. (ikke|ingen|intet|nej|afvis*|i_stedet|undlad*|udskyd*|fasthold*|udsæt*|fravælg*|kun|nøjes|mindre)",
			"(et|ved|ved_et) (afslag|nej|fravalg)",
			"konsekvens* (ved|af) .. (ikke|afslag|fravalg*|afvis*|vælge|udskyd*|udsæt*)",
			"uden (bevillingen|godkendelsen|tiltaget|tilskuddet|ændringen|midlerne|planen|beslutningen|støtten|garantien|aftalen|projektet|en_beslutning|et_vedtaget) .. (vil|kan|må|skal|bliver)",
			"i så fald", "i givet fald", "i modsat fald", "ellers (vil|må|skal|kan|bliver)",
			"så (fortsætter|gælder|udskydes|bortfalder|må|mister|forbliver|styres|lægger|ophører|stopper|beholder)",
			"(fortsætter|fortsætte|forbliver|videreføres|bevares) .. (uændret|som_hidtil|som_i_dag|som_nu|nuværende|gældende|hidtidige)",
			"(ingen|intet|uændret|nul) (ændring|ændringer|garanti|tilskud|støtte|lokalplan|handling|bevilling|aftale|køb|salg|udvidelse|afvikling) .. (vil|kan|må|betyder|giver|koster|fortsætter|bliver|udskydes|mister|mangler|skal|oplyst|meddelt)",
			"(alternativet|model_B|model_C|model_2|model_3|løsning_2|løsning_3|alternativ_2|alternativ_B|mulighed_2|mulighed_3|scenarie_2|scenarie_B) .. (betyder|medfører|koster|vil|indebærer|er|giver|kræver|bevarer|kan)",
			"(en_anden|et_andet|en_lavere|et_lavere|en_højere|et_højere|en_mindre) (placering|løsning|model|beslutning|niveau|sats|takst|ramme|udgave) .. (vil|betyder|medfører|koster|giver)",
			"(at_vente|at_udskyde|udsættelse|en_udskydelse|en_udsættelse|udskydes_sagen|udskydes_projektet) .. (koster|betyder|giver|kan|vil|risiko*|fordyr*|medfører)",
			"(undlader|undlade|undlades|afvises|fravælges) .. (vil|kan|må|betyder|medfører|mister|risiker*)",
			"nulalternativ*", "0-alternativ*",
			"konsekvensen er",
			"(lade_være|siger_nej|sige_nej) .. (så|vil|kan|må|betyder)",
		},
		"nej": {"(ikke|nej|ingen|intet|i_stedet|afvises|afviser|udskydes|udsættes|ventes|undlades|fravælges|fastholdes|fastholder|beholder|beholdes|flyttes|flytter|sænkes|reduceres|stoppes|bevares)",
			"(vælges|vælger) .. (model|løsning|alternativ*|mulighed|scenarie|variant|*udvalget|@organer|+vejen)"},
		"organ": {"(@organer|*udvalget|forslaget|indstillingen|bevillingen|planen|projektet|tiltagene|garantien)"},
	},
	Bad: []string{
		"# Nyt tag på Lindeskolen\n\n## [[Indstilling]]\nDet indstilles, at taget på Lindeskolen udskiftes for 4 mio. kr.\n\n## Sagsfremstilling\nTaget er fra 1971.",
		"# Ny praksis\n\n## Sagsfremstilling\nUdvalget kan enten vælge den ny praksis eller beholde den nuværende.\n\n## [[Indstilling]]\nDet indstilles, at den ny praksis godkendes.",
	},
	Good: []string{
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at taget udskiftes.\n\n## Sagsfremstilling\nHvis bevillingen ikke gives, skal 3.B flyttes til pavillon, når det regner ind.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at taget udskiftes.\n\n## Sagsfremstilling\nAfvises bevillingen, må salen lukkes om vinteren.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at taget udskiftes.\n\n## Sagsfremstilling\nBeholder udvalget det gamle tag, stiger udgiften til varme med 60.000 kr. om året.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || p.Item.Traits&(document.Appointment|document.Bound) != 0 || len(p.Item.Points) == 0 && agenda.StateOf(p.Doc, p.Item, document.RoleRecommendation, document.RoleCase) < agenda.Filled {
			return
		}
		if len(p.Told("foelge")) > 0 || tellsOfNo(p) {
			return
		}
		p.Missing(document.Span{}, checker.Finding{})
	},
})

// tellsOfNo reports whether a sentence tells what follows from another choice: a
// conditional that begins with its verb ("Afvises planen, ...") or an option that
// is named and then described ("Intet tilskud: Hotellet ...").
func tellsOfNo(p *checker.Pass) bool {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Heading || s.Voice == agenda.Decided || s.Voice == agenda.Proposer || len(s.Words) == 0 || s.Point >= 0 {
			continue
		}
		if len(s.Words) >= 4 && verbFirst(s.Words) && (p.Has("nej", i) || p.Has("organ", i)) || optionOfNot(p, i) {
			return true
		}
	}
	return false
}

// verbFirst reports whether a sentence opens with a verb and has a main clause
// behind a comma: the Danish conditional without "hvis".
func verbFirst(words []danish.Word) bool {
	first := words[0].Fold
	if !strings.HasSuffix(first, "es") && !strings.HasSuffix(first, "er") || len(first) < 5 || !conditional[first] {
		return false
	}
	for _, w := range words[2:] {
		if w.Break {
			return true
		}
	}
	return false
}

var conditional = set(`vælges vælger afvises afviser siges siger godkendes godkender vedtages vedtager besluttes beslutter gives giver følges følger bliver ventes venter
	beholdes beholder fastholdes fastholder undlades undlader udskydes udskyder udsættes udsætter flyttes flytter holdes holder sælges sælger kommer imødekommes
	imødekommer gennemføres gennemfører bevilges bevilger ændres ændrer bevares bevarer falder fravælges fravælger ønsker ønskes købes køber lukkes nedlægges
	tilvælges sænkes hæves reduceres afsættes stilles fortsættes fortsætter indføres indfører stoppes skrinlægges opgives nøjes`)

func set(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(s) {
		out[w] = true
	}
	return out
}

// optionOfNot reports whether a list line or paragraph opens by naming the choice
// not to ("Afslag.", "Ingen lokalplan nu.", "Model C. Grænsen ændres ikke.") and
// goes on to describe it.
func optionOfNot(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	if s.Block == nil || s.Cell != nil || s.Span.Start > s.Block.Content().Start+2 || s.Block.Content().Len() < 60 {
		return false
	}
	first := s.Words[0].Fold
	return first == "ingen" || first == "intet" || first == "afslag" || first == "nulalternativet" || first == "uændret"
}

package betjening

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "sagstype-eller-overskrift-stemmer-ikke",
	Title:    "Sagstype, overskrift og indstilling passer ikke sammen",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Types: []document.ItemType{
		document.Decision, document.Discussion, document.Information, document.Formality, document.Closed, document.Accounts,
	},
	Message: "Overskriften og indstillingen passer ikke sammen.",
	Why:     "Politikerne forbereder sig efter overskriften; en beslutning i en orientering kan blive overset.",
	Remedy:  "Ret overskriften eller sagens mærke, så den siger det samme som indstillingen – eller ret indstillingen.",
	Answer:  "Svar med, hvad jeres mærker betyder.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, afsnittet om betjening: det skal være tydeligt, hvad der besluttes",
			Claims: []string{"betjening-9"}, Seen: "2026-11-22"},
		{Tag: "lokal", Place: "kommuners sagsmærker (B), (O) og (D)", Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"beslutningssag": {
			"(sagstype|type|punkttype|sagskategori|kategori) (er)? (b|beslutning|beslutningssag|beslutningspunkt|" +
				"til_beslutning)",
			"(til|som) (beslutning|beslutningssag|beslutningspunkt)",
		},
	},
	Bad: []string{
		"# Ny kulturpolitik (D)\n\n## Sagsfremstilling\nOplægget er klart.\n\n## Indstilling\n" +
			"Forvaltningen indstiller,\n\n- [[at oplægget endeligt godkendes]]",
		"# [[Orientering]]\n\n## Sagsfremstilling\nVejene er gode.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, at orienteringen tages til efterretning.",
		"# Orientering om vintervedligehold\n\n## Sagsfremstilling\nDet har sneet.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, [[at vejene får en tillægsbevilling på 2 mio. kr.]]",
		"# Drøftelse af klubben\n\n## Sagsfremstilling\nKlubben har 74 medlemmer.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, [[at klubben nedlægges.]]",
		"# Roklubben (O)\n\n## Sagsfremstilling\nKlubben har 74 medlemmer.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, [[at kommunen yder klubben et lån på 300.000 kr.]]",
		"# Klubhuset\n\nOrientering | Fritidsudvalget\n\n## Sagsfremstilling\nKlubben har 74 medlemmer.\n\n" +
			"## Indstilling\nForvaltningen indstiller, [[at kommunen stiller garanti for lånet på 2 mio. kr.]]",
		"# Status på vejene (B)\n\n## Sagsfremstilling\nVejene er gode.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, [[at orienteringen tages til efterretning.]]",
		"# Beslutning: Nyt regulativ\n\n## Sagsfremstilling\nÅen er målt op.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, [[at status tages til efterretning.]]",
		"# Status på gebyrer\n\n## Sagsfremstilling\nGebyret er 20 kr.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, [[at gebyret hæves til 40 kr.]]",
		"# Orientering om råd og nævn\n\n## Sagsfremstilling\nDer er et ledigt sæde.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, [[at Byrådet udpeger en stedfortræder.]]",
		"# Godkendelse af takster\n\n## Sagsfremstilling\nTaksten er 30 kr.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, [[at udvalget drøfter tre modeller.]]",
		"# Igangsætning af lokalplan 9\n\n## Sagsfremstilling\nDer er plads til 40 boliger.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, [[at lokalplanen vedtages endeligt.]]",
		"# Lukket punkt: Orientering om lejemål\n\n## Sagsfremstilling\nLejen er 30.000 kr.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, [[at lejemålet opsiges.]]",
		"# Havnens drift (orientering)\n\n## Sagsfremstilling\nHavnen har 214 pladser.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, at udvalget\n\n1. tager status til efterretning,\n2. [[omplacerer 200.000 kr. til en bro.]]",
		"# Regnskab 2025 for museet\n\n## Sagsfremstilling\nFormanden stopper.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, [[at der vælges en ny formand.]]",
		"# [[Endelig vedtagelse af lokalplan 9]]\n\n## Sagsfremstilling\nDer er plads til 40 boliger.\n\n" +
			"## Indstilling\nForvaltningen indstiller, at forslaget sendes i høring i otte uger.",
		"# Orientering om budgetopfølgning for havnen\n\n## Sagsfremstilling\nHavnen bruger 4 mio. kr.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, [[at der gives en tillægsbevilling på 2 mio. kr. i 2027.]]",
	},
	Good: []string{
		"# Orientering om vintervedligehold (O)\n\n## Sagsfremstilling\nDet har sneet.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, at orienteringen tages til efterretning.",
		"# Drøftelse af ny kulturpolitik\n\n## Sagsfremstilling\nOplægget er klart.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, at udvalget drøfter oplægget og peger på en retning.",
		"# Godkendelse af dagsorden (B)\n\n## Indstilling\nFormanden indstiller, at dagsordenen godkendes.",
		"# Klubhuset (O)\n\n## Sagsfremstilling\nKlubben har lånt 2 mio. kr.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, at orienteringen om det lån på 2 mio. kr., som kommunen yder klubben, tages til efterretning.",
		"# Status på boligplanen\n\n## Sagsfremstilling\nPlanen følges.\n\n## Indstilling\nForvaltningen indstiller, at status godkendes.",
		"# Orientering om hastigheder\n\n## Sagsfremstilling\nPolitiet er enigt.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, at det noteres, at hastigheden sættes op.",
		"# Godkendelse af takster\n\n## Sagsfremstilling\nTaksten er 30 kr.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, at taksten hæves, og at udvalget drøfter, om den skal reguleres.",
		"# Lukket punkt: Orientering om lejemål\n\n## Sagsfremstilling\nLejen er 30.000 kr.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, at orienteringen tages til efterretning, og\n\n- at punktet forbliver lukket.",
		"# Regnskab 2025 for museet\n\n## Sagsfremstilling\nFormanden stopper.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, at regnskabet godkendes, og at der vælges en ny formand.",
		"# Endelig vedtagelse af lokalplan 9\n\n## Sagsfremstilling\nKajen er ændret.\n\n## Indstilling\n" +
			"Forvaltningen indstiller, at ændringen sendes i fornyet høring.",
	},
	Run: func(p *checker.Pass) {
		title := danish.Fold(p.Text(p.Item.Title))
		if bareTitles[strings.Trim(title, " .:")] {
			p.Report(checker.Finding{
				Span: p.Item.Title, Message: "Overskriften siger ikke, hvad sagen handler om.",
				Remedy: "Skriv emne og sted i overskriften.",
			})
			return
		}
		otherMatter(p, title)
		said := declared(p, title)
		if p.Item.Type == document.Accounts && said != "orientering" {
			return
		}
		firm := firstFirm(p)
		if firm < 0 && said == "orientering" {
			firm = firstOther(p)
		}
		switch {
		case said == "orientering" && firm >= 0:
			p.Report(mismatch(p, firm, "Sagen er en orientering, men her bedes om en beslutning."))
		case said == "drøftelse" && firm >= 0:
			p.Report(mismatch(p, firm, "Sagen er en drøftelse, men her bedes om en beslutning."))
		case said == "beslutning" && len(p.Item.Points) > 0 && every(p, takesNote):
			p.Report(mismatch(p, 0, "Sagen er mærket som beslutning, men der bedes kun om, at noget tages til efterretning."))
		case said == "beslutning" && len(p.Item.Points) > 0 && every(p, talksOnly):
			p.Report(mismatch(p, 0, "Sagen er mærket som beslutning, men der bedes kun om en drøftelse."))
		default:
			wrongStage(p, title)
		}
	},
})

var bareTitles = danish.WordSet("orientering notat diverse sag beslutning drøftelse redegørelse status henvendelse " +
	"ansøgning indstilling punkt")

func mismatch(p *checker.Pass, point int, message string) checker.Finding {
	f := checker.Finding{Span: p.Item.Points[point].Span, Message: message}
	if !p.Item.Title.Empty() {
		f.Evidence = []checker.Evidence{{Note: "Overskriften", Span: p.Item.Title}}
	}
	return f
}

// every reports whether all points are of one kind.
func every(p *checker.Pass, is func([]danish.Word) bool) bool {
	var words []danish.Word
	for _, point := range p.Item.Points {
		words = danish.Words(p.Text(point.Span), 0, words[:0])
		if !is(words) {
			return false
		}
	}
	return true
}

// takesNote reports whether a point asks its body to take note of something and no more.
func takesNote(words []danish.Word) bool {
	return danish.HasStem(words, "efterretning", "orientering") &&
		!danish.HasStem(words, "godkend", "vedtag", "bevilg", "beslut", "anbefal", "drøft", "send")
}

// talksOnly reports whether a point asks for nothing but a discussion.
func talksOnly(words []danish.Word) bool {
	return danish.HasStem(words, "drøft", "debatter") &&
		!danish.HasStem(words, "godkend", "vedtag", "bevilg", "beslut", "anbefal", "vælge", "tage", "send", "udpeg",
			"stilling", "peg") && firmVerb(mainClause(words)) < 0
}

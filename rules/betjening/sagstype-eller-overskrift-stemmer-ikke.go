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
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Information, document.Formality},
	Message:  "Overskriften og indstillingen passer ikke sammen.",
	Why:      "Politikerne forbereder sig efter overskriften; en beslutning i en orientering kan blive overset.",
	Remedy:   "Ret overskriften eller sagens mærke, så den siger det samme som indstillingen – eller ret indstillingen.",
	Answer:   "Svar med, hvad jeres mærker betyder.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, afsnittet om betjening: det skal være tydeligt, hvad der besluttes", Claims: []string{"betjening-9"}, Seen: "2026-11-22"},
		{Tag: "lokal", Place: "kommuners sagsmærker (B), (O) og (D)", Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"beslutningssag": {"(sagstype|type|punkttype|sagskategori|kategori) (er)? (b|beslutning|beslutningssag|beslutningspunkt|til_beslutning)", "(til|som) (beslutning|beslutningssag|beslutningspunkt)"},
	},
	Bad: []string{
		"# Orientering om vintervedligehold\n\n## Sagsfremstilling\nDet har sneet.\n\n## Indstilling\nForvaltningen indstiller, [[at vejene får en tillægsbevilling på 2 mio. kr.]]",
		"# Ny kulturpolitik (D)\n\n## Sagsfremstilling\nOplægget er klart.\n\n## Indstilling\nForvaltningen indstiller,\n\n- [[at oplægget endeligt godkendes]]",
		"# [[Status på vejene]] (B)\n\n## Sagsfremstilling\nVejene er gode.\n\n## Indstilling\nForvaltningen indstiller, at orienteringen tages til efterretning.",
		"# [[Beslutning: Nyt regulativ]]\n\n## Sagsfremstilling\nÅen er målt op.\n\n## Indstilling\nForvaltningen indstiller, at status tages til efterretning.",
		"# Drøftelse af klubben\n\n## Sagsfremstilling\nKlubben har 74 medlemmer.\n\n## Indstilling\nForvaltningen indstiller, [[at klubben nedlægges.]]",
		"# Roklubben (O)\n\n## Sagsfremstilling\nKlubben har 74 medlemmer.\n\n## Indstilling\nForvaltningen indstiller, [[at kommunen yder klubben et lån på 300.000 kr.]]",
		"# Klubhuset\n\nOrientering | Fritidsudvalget\n\n## Sagsfremstilling\nKlubben har 74 medlemmer.\n\n## Indstilling\nForvaltningen indstiller, [[at kommunen stiller garanti for lånet på 2 mio. kr.]]",
		"# [[Orientering]]\n\n## Sagsfremstilling\nVejene er gode.\n\n## Indstilling\nForvaltningen indstiller, at orienteringen tages til efterretning.",
	},
	Good: []string{
		"# Orientering om vintervedligehold (O)\n\n## Sagsfremstilling\nDet har sneet.\n\n## Indstilling\nForvaltningen indstiller, at orienteringen tages til efterretning.",
		"# Drøftelse af ny kulturpolitik\n\n## Sagsfremstilling\nOplægget er klart.\n\n## Indstilling\nForvaltningen indstiller, at udvalget drøfter oplægget og peger på en retning.",
		"# Klubhuset (O)\n\n## Sagsfremstilling\nKlubben har lånt 2 mio. kr.\n\n## Indstilling\nForvaltningen indstiller, at orienteringen om det lån på 2 mio. kr., som kommunen yder klubben, tages til efterretning.",
		"# Godkendelse af dagsorden (B)\n\n## Indstilling\nFormanden indstiller, at dagsordenen godkendes.",
	},
	Run: func(p *checker.Pass) {
		title := danish.Fold(p.Text(p.Item.Title))
		if bareTitles[strings.Trim(title, " .:")] {
			p.Report(checker.Finding{Span: p.Item.Title, Message: "Overskriften siger ikke, hvad sagen handler om.", Remedy: "Skriv emne og sted i overskriften."})
			return
		}
		said := declared(p, title)
		firm := firstFirm(p)
		switch {
		case said == "orientering" && firm >= 0:
			p.Report(mismatch(p, firm, "Sagen er en orientering, men her bedes om en beslutning."))
		case said == "drøftelse" && firm >= 0:
			p.Report(mismatch(p, firm, "Sagen er en drøftelse, men her bedes om en beslutning."))
		case said == "beslutning" && len(p.Item.Points) > 0 && allSoft(p):
			p.Report(checker.Finding{Span: p.Item.Title, Message: "Sagen er mærket som beslutning, men der bedes kun om, at noget tages til efterretning."})
		}
	},
})

var bareTitles = map[string]bool{
	"orientering": true, "notat": true, "diverse": true, "sag": true, "beslutning": true, "drøftelse": true,
	"redegørelse": true, "status": true, "henvendelse": true, "ansøgning": true, "indstilling": true, "punkt": true,
}

func mismatch(p *checker.Pass, point int, message string) checker.Finding {
	f := checker.Finding{Span: p.Item.Points[point].Span, Message: message}
	if !p.Item.Title.Empty() {
		f.Evidence = []checker.Evidence{{Note: "Overskriften", Span: p.Item.Title}}
	}
	return f
}

// declared is what the title or the mark behind it says the item is.
func declared(p *checker.Pass, title string) string {
	switch {
	case p.Item.Mark == "O" || p.Item.Type != document.Formality && strings.HasPrefix(title, "orientering"):
		return "orientering"
	case p.Item.Mark == "D" || p.Item.Type != document.Formality && (strings.HasPrefix(title, "drøftelse") || strings.HasPrefix(title, "temadrøftelse")):
		return "drøftelse"
	case p.Item.Mark == "B" || p.Item.Type != document.Formality && decides(p, title):
		return "beslutning"
	case (p.Item.Type == document.Information || p.Item.Declared == document.Information) && firstFirm(p) >= 0:
		return "orientering"
	case p.Item.Declared == document.Discussion && firstFirm(p) >= 0:
		return "drøftelse"
	}
	return ""
}

// decides reports whether the title or a line at the top says that the item is for decision.
func decides(p *checker.Pass, title string) bool {
	for _, lead := range []string{"beslutning:", "beslutningssag", "beslutning om", "beslutning –", "beslutning -", "godkendelse af", "vedtagelse af", "endelig vedtagelse", "endelig godkendelse"} {
		if strings.HasPrefix(title, lead) {
			return true
		}
	}
	for _, h := range p.Hits("beslutningssag") {
		if s := &p.Sentences[h.Sentence]; h.Span.Start-s.Span.Start < 2 && len(s.Words)-s.Lead < 5 {
			return true
		}
	}
	return false
}

// firstFirm is the first point that asks for a decision, -1 if none does.
func firstFirm(p *checker.Pass) int {
	var words []danish.Word
	for i, point := range p.Item.Points {
		words = danish.Words(p.Text(point.Span), 0, words[:0])
		switch {
		case has(words, "afsættes", "afsætter", "bevilges", "bevilger", "frigives", "finansieret", "finansieres") && has(words, "kr", "mio", "kassen", "puljen"):
			return i
		case has(words, "orientering", "efterretning", "redegørelse", "dagsorden", "referat", "høring"):
		case has(words, "godkend", "vedtag", "bevilg", "bevilling", "frigiv", "tillægsbevilling", "anlægsbevilling", "tiltræd", "nedlægges", "sælges"):
			return i
		case has(words, "drøft", "hvordan", "hvilke", "hvor", "hvis") || whether(words):
		case has(words, "nedlægges", "lukkes", "iværksættes", "igangsættes", "indføres", "opsiges", "etableres", "anlægges", "opføres", "købes", "udbydes", "forlænges", "fastsættes", "ansættes", "imødekommes", "indgås"),
			has(words, "yder", "ydes", "giver", "gives", "bevilger", "bevilge", "tilføres", "udbetales", "betaler", "optager", "stiller", "stilles", "køber", "sælger", "lejer", "låner", "dækker", "dækkes", "forhøjes") && has(words, "kr", "mio", "kroner", "lån", "garanti", "tilskud", "kassekredit"):
			return i
		}
	}
	return -1
}

// whether reports whether something is asked: "om" that goes with no stretch of time ("om
// året").
func whether(words []danish.Word) bool {
	for i, w := range words {
		if w.Fold == "om" && (i+1 == len(words) || !has(words[i+1:i+2], "året", "ugen", "måneden", "dagen", "ugentlig")) {
			return true
		}
	}
	return false
}

func allSoft(p *checker.Pass) bool {
	var words []danish.Word
	for _, point := range p.Item.Points {
		words = danish.Words(p.Text(point.Span), 0, words[:0])
		if !has(words, "efterretning") || has(words, "godkend", "vedtag", "bevilg", "beslut", "anbefal", "drøft") {
			return false
		}
	}
	return true
}

// has reports whether a word begins with one of the stems.
func has(words []danish.Word, stems ...string) bool {
	for _, w := range words {
		for _, s := range stems {
			if strings.HasPrefix(w.Fold, s) {
				return true
			}
		}
	}
	return false
}

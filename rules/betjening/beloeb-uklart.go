package betjening

import (
	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "beloeb-uklart",
	Title:    "Et beløb uden år, varighed eller klar enhed",
	Severity: checker.Suggestion,
	Kind:     checker.Claim,
	Types:    []document.ItemType{document.Decision, document.Closed, document.Accounts},
	Money:    true,
	Message:  "Det kan ikke ses, om beløbet er pr. år eller én gang, og hvilke år det gælder.",
	Why:      "Den samme sum betyder noget helt forskelligt, når den er årlig, og når den falder én gang.",
	Remedy:   "Skriv det ved beløbet, for eksempel: »… kr. om året fra 2027« eller »… kr. én gang i 2027«.",
	Answer:   "Svar med, hvor året eller varigheden står.",
	Sources: []checker.Source{
		{Tag: "kodeks",
			Place:  "KL's kodeks, pligt 2 (sandhed): korrekte oplysninger, og afsnittet om betjening: korte og præcise",
			Claims: []string{"betjening-6", "udvikling-3", "case-24"}, Seen: "2026-11-22"},
	},
	Cues: amountCues,
	Bad: []string{
		"type: beslutning\n# Søndagsåbent\n\n## Økonomi\nForslaget giver [[en merudgift på 240.000 kr.]]",
		"type: beslutning\n# Ny aftale\n\n## Indstilling\n" +
			"Det indstilles, at der gives [[et tilskud på ca. 200.000 kr.]] til foreningen i 2027.",
		"type: beslutning\n# Sammenlægning\n\n## Økonomi\nSammenlægningen sparer 5,2 mio. kr. om året.\n\n" +
			"Flytning og rengøring giver [[en merudgift på 350.000 kr.]]\n\nOmbygningen er et anlægsprojekt på 6,8 mio. kr. i 2027.",
		"type: beslutning\n# Lukning af værkstedet\n\n## Økonomi\n" +
			"Når værkstedet lukker, kommer der [[en besparelse på 1,7 mio. kr.]] på husleje og opsyn.",
		"type: lukket\n# Lukket punkt\n\n## Økonomi\n[[Beløbet svarer til syv måneders løn]].",
		"type: beslutning\n# Legeplads\n\n## Økonomi\n" +
			"I 2027 bruges [[240.000 kr=>240.000 kr.]] til gynger, [[2,5 mio kr=>2,5 mio. kr.]] til en bane og " +
			"[[5.000,-=>5.000 kr.]] til skilte. Rutsjebanen kostede [[30.000 Kr.=>30.000 kr.]] i 2025, og bænken " +
			"[[900 kr=>900 kr.]], begge uden moms.",
		"type: beslutning\n# Klubben\n\n## Sagsfremstilling\n[[To aftener koster 240.000 kr.]]\n\n## Indstilling\n" +
			"Det indstilles, at der gives en tillægsbevilling på 240.000 kr.",
		"type: beslutning\n# Lamper\n\n## Økonomi\n" +
			"Ændringen [[giver en udgift på 275.000 kr.]] Besparelsen på strøm er 915.000 kr. om året.",
		"type: beslutning\n# Vask\n\n## Økonomi\n" +
			"[[Vaskeordningen koster 310.000 kr.]] Udgiften er med i budget 2027-2030. Tallet bygger på løn pr. 1. maj 2026.",
		"type: beslutning\n# Haverne\n\n## Sagsfremstilling\n" +
			"[[Vejene har brug for grus, og til det yder kommunen et tilskud på 350.000 kr.]]\n\n## Økonomi\n" +
			"Lejen stiger fra 40.000 kr. til 50.000 kr. om året fra 2027.\n\n[[Modulet koster 19.000 kr.]]\n\n" +
			"## Indstilling\nDet indstilles, at foreningen får et tilskud på 350.000 kr. til veje.",
		"type: beslutning\n# Svømning\n\n## Vurdering\nNår bussen er betalt, [[mangler skoleområdet 420.000 kr.]]\n\n" +
			"Ved at dele en bus kan der [[spares 110.000 kr.]]\n\n## Økonomi\n" +
			"[[Merudgiften er 1.250]], som dækkes af puljen.\n\nSkolernes [[rammer sænkes med 0,9 mio. kr.]]",
		"type: beslutning\n# Nyt it\n\n## Økonomi\n| [[Post | 2027 | 2028]] |\n|---|---|---|\n" +
			"| Licens | 310 | 420 |\n| Kurser | 95 | 40 |\n\nUdgiften holdes inden for rammen.",
		"type: beslutning\n# Byttehylder\n\n## Sagsfremstilling\n" +
			"Forsøget løber fra den 1. maj 2027 til den 30. april 2029.\n\n## Økonomi\n" +
			"[[Udgiften er 310.000 kr.]] og tages af rammen. Hylderne sættes op i 2027. Boden lukker, og [[kommunen " +
			"mister 24.000 kr.]] i leje.\n\n- [[Forsikring af hylderne: 18.000 kr.]]",
		"type: beslutning\n# Vejplan\n\n## Økonomi\n[[Planen koster 48 mio. kr. i perioden 2027-2030.]]",
		"type: beslutning\n# Musik\n\n## Økonomi\n" +
			"[[Besparelsen er opgjort til en halv million]] kroner. Forslaget [[koster 90.000 kr. i løn]].",
		"type: beslutning\n# Mentorer\n\n## Indstilling\n[[Det indstilles, at der bruges 1,4 mio. kr. til mentorer fra puljen.]]",
		"type: beslutning\n# Pulje til bænke\n\n## Indstilling\nDet indstilles, at der [[oprettes en pulje på 300.000 kr.]]\n\n" +
			"## Sagsfremstilling\nLokalrådet drøftede et loft på 5.000 kr. pr. bænk den 3. marts 2026.",
		"type: beslutning\n# Jobhjælp\n\n## Muligheder\nEn portal koster 140.000 kr. i 2027.\n\n" +
			"## Økonomi\n[[Indsatsen koster 850.000 kr.]] Udgiften går til to konsulenter på 25 timer om ugen.",
	},
	Good: []string{
		"type: beslutning\n# Søndagsåbent\n\n## Økonomi\nForslaget giver en merudgift på 240.000 kr. om året fra 2027.",
		"type: beslutning\n# Lukning\n\n## Økonomi\nBesparelsen er på 2,1 mio. kr. Den er varig og slår igennem fra 2028.",
		"type: regnskab\n# Budgetopfølgning pr. 31. august 2026\n\n## Økonomi\nDer ventes en merudgift på 3,2 mio. kr. på området.",
		"type: beslutning\n# Sparekatalog\n\n## Økonomi\n| Forslag | 2027 | 2028 |\n|---|---|---|\n" +
			"| Kantine (mio. kr.) | 1,2 | 1,4 |\n\nKantinen giver en besparelse på 1,2 mio. kr.",
		"type: beslutning\n# Ture\n\n## Økonomi\nVed færre deltagere falder udgiften med 20.000 kr.",
		"type: beslutning\n# Ny hal\n\n## Økonomi\nHallen koster 24 mio. kr. Foreningen har selv samlet 2 mio. kr. ind.",
		"type: beslutning\n# Dige\n\n## Økonomi\nDiget vil spare ejerne for skader på 48 mio. kr.",
		"type: beslutning\n# Fjerde økonomiske redegørelse\n\n## Økonomi\nDer ventes mindreudgifter på 2,5 mio. kr.",
		"type: beslutning\n# Kloak i Engby\n\n## Økonomi\nRegnskabet udviser et mindreforbrug på 271.000 kr.",
		"type: beslutning\n# Haverne\n\n## Økonomi\n" +
			"Lejen stiger fra 423.200 kr. til 469.200 kr. om året fra 2027. Merindtægten på 46.000 kr. tilgår rammen.",
		"type: beslutning\n# Færge\n\n## Økonomi\n" +
			"Stiger olieprisen, bliver driften 200.000 kr. dyrere. Merudgiften er 1.250 kr. pr. tur, og den nye motor er på 4,2 MW.",
		"type: beslutning\n# Byttehylder\n\n## Sagsfremstilling\n" +
			"Forsøget løber fra den 1. maj 2027 til den 30. april 2029.\n\n## Økonomi\n" +
			"Udgiften er 310.000 kr. i alt og tages af rammen. Beløbene er årlige.\n\n- Forsikring: 18.000 kr.\n\n" +
			"| Post | 2027 | 2028 |\n|---|---|---|\n| Licens, t.kr. | 310 | 420 |\n| Kurser, t.kr. | 95 | 40 |",
		"type: beslutning\n# Vejplan\n\n## Økonomi\n" +
			"Planen koster 48 mio. kr. i perioden 2027-2030 (2027-priser). Kork koster 0,5 mio. kr. mere end gummi.",
		"type: beslutning\n# Mentorer\n\n## Indstilling\n" +
			"Det indstilles, at der bruges 1,4 mio. kr. til mentorer fra puljen.\n\n## Økonomi\n" +
			"Mentorerne koster 1,4 mio. kr. én gang i 2027.",
		"type: beslutning\n# Tilskud til havnekoncert\n\n## Indstilling\n" +
			"Det indstilles, at der gives 30.000 kr. til koncerten.\n\n## Sagsfremstilling\nKoret synger på kajen lørdag den 5. juni 2027.",
		"type: beslutning\n# Bidrag til spejlet\n\n## Indstilling\n" +
			"Det indstilles, at bidraget på 90.000 kr. til spejlet ikke gives.\n\n## Sagsfremstilling\n" +
			"Loven giver ikke hjemmel.\n\n## Økonomi\nDriften koster 70.000 kr. i en vinter.",
	},
	Run: func(p *checker.Pass) {
		unitForms(p)
		t, title := timing{p: p}, p.Text(p.Item.Title)
		switch {
		case followUp(danish.Fold(title)):
			roughSum(p)
			return
		case yearIn(title): // which year is plain, but not whether it is the only one
			recurs(p, &t)
			roughSum(p)
			return
		}
		for _, set := range []string{"aendring", "giver", "drift"} {
			last := -1
			for _, h := range checker.Widest(p.Said(set)) {
				if h.Sentence != last && !h.Negated && !elsewhen(p, h.Sentence) && !onItsDay(p) &&
					(!t.known(h.Sentence, false) || lost(p, h) && t.unsettled(h.Sentence)) && !again(p, h.Sentence) {
					last = h.Sentence
					p.Report(checker.Finding{Span: sum(p, h)})
				}
			}
		}
		for _, h := range checker.Widest(p.Said("engang")) {
			if p.Near("soeges", h.Sentence, 1) && !t.known(h.Sentence, true) {
				p.Report(checker.Finding{
					Span: sum(p, h), Message: "Der søges en bevilling, men det kan ikke ses, hvilket år beløbet gælder.",
				})
			}
		}
		if open := p.Said("uden tal"); len(open) > 0 && !hasSum(p, document.RoleEconomy) {
			for _, h := range open {
				p.Report(checker.Finding{
					Span: h.Span, Message: "Udgiften står ikke i kroner.", Remedy: "Skriv beløbet i kroner og hvilket år det betales.",
				})
			}
		}
		unitless(p)
		unitlessTables(p)
		roughSum(p)
		levelless(p, &t)
		recurs(p, &t)
		granted(p, &t)
		supported(p, &t)
		spent(p, &t)
	},
})

// followUp reports a folded title of what speaks of the current year throughout.
func followUp(title string) bool {
	return danish.Holds(title, "budgetopfølgning", "budgetkontrol", "økonomisk redegørelse", "økonomiske redegørelse",
		"økonomirapport", "økonomiopfølgning", "forventet regnskab", "regnskabsprognose", "anlægsregnskab")
}

func hasSum(p *checker.Pass, role document.Role) bool {
	for i := range p.Sentences {
		if s := p.Sentences[i].Section; s != nil && s.Role == role && p.HasMoney(i) {
			return true
		}
	}
	return false
}

// sum widens a hit by "en" or "et" in front of it and to the end of its amount.
func sum(p *checker.Pass, h checker.Hit) document.Span {
	span := h.Span
	words := p.Sentences[h.Sentence].Words
	for k, w := range words {
		if w.Span.Start == h.Span.Start && k > p.Sentences[h.Sentence].Lead && (words[k-1].Fold == "en" || words[k-1].Fold == "et") {
			span = span.Cover(words[k-1].Span)
		}
	}
	for _, n := range p.Numbers(h.Sentence) {
		if n.Span.Overlaps(h.Span) {
			span = span.Cover(n.Span)
		}
	}
	return span
}

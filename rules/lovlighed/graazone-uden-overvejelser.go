package lovlighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "graazone-uden-overvejelser",
	Title:    "Juridisk tvivl er nævnt uden overvejelserne bag",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Information, document.Closed, document.Accounts},
	Message:  "Her er der tvivl om, hvad loven tillader, men overvejelserne bag står ikke i nærheden.",
	Why: "En juridisk gråzone skal lægges åbent frem sammen med det, fortolkningen bygger på, så politikerne " +
		"kan tage stilling på et oplyst grundlag.",
	Remedy: "Skriv, hvilke hensyn og kilder fortolkningen bygger på – for eksempel en udtalelse, en vejledning eller " +
		"lovens formål – og hvad der sker, hvis den ikke holder.",
	Answer: "Svar med, hvor den juridiske vurdering står.",
	Sources: []checker.Source{
		{Tag: "kodeks",
			Place: "KL's kodeks, pligt 1 (lovlighed): gråzoner og overvejelserne bag fortolkningen; case 3 og 4",
			Claims: []string{
				"lovlighed-4", "lovlighed-5", "lovlighed-7", "lovlighed-10", "ansvar-2", "case-3", "case-4", "case-15",
			}, Seen: "2026-11-22"},
	},
	Yields: []checker.Yield{{To: "medlemsforslag-mangler-oplysning", Scope: checker.SameSentence}},
	Cues:   greyZoneCues,
	Bad: []string{
		"type: beslutning\n[[Det er tvivlsomt, om støtten har hjemmel.]] Forvaltningen indstiller, at støtten gives.",
		"type: orientering\n[[Det er juridisk usikkert, om ordningen kan fortsætte, men andre kommuner gør det samme.]]",
		"type: beslutning\n[[Planloven giver ikke et entydigt svar på, om boden er tilladt.]] Boden åbner i maj.",
		"type: beslutning\n[[Det er uvist, om kommunen må leje lokalerne ud til formålet.]] Udlejningen begynder i maj.",
		"type: beslutning\n[[Det er uklart, om gebyret må dække andet end tilsynet.]] Gebyret sættes til 400 kr.",
		"type: beslutning\nMuseumsloven kræver en uddannet leder. [[Det er et åbent spørgsmål, om en frivillig kan " +
			"regnes for leder.]] Loftet er 40 år gammelt.",
		"type: beslutning\n[[Det er tvivlsomt, om et påbud kan rette sig mod det gamle skur.]] Teamet tager det med.",
		"type: beslutning\n[[Må kommunen overhovedet forbyde skiltene? Måske.]] Skiltene tages ned i maj.",
		"type: beslutning\n[[Hjemlen til gebyret virker spinkel.]] Gebyret er 300 kr.",
		"type: beslutning\n[[Det vides ikke, om ordningen er lovlig, og om Ankestyrelsen vil godtage den.]] Ordningen begynder i maj.",
		"type: beslutning\n[[Der er uenighed om fortolkningen af fundatsen fra 1911.]] Huset males.",
		"type: beslutning\n[[Kommunen løber en juridisk risiko med aftalen.]] Aftalen gælder i ti år.",
		"type: beslutning\n[[Der er risiko for, at Ankestyrelsen ser anderledes på gebyret.]] Gebyret er 90 kr.",
		"type: beslutning\nForældrene opdagede det ikke. [[På den anden side er det uklart, om kommunen må frafalde kravet.]]",
		"type: beslutning\n[[Det er usikkert, om naboen har vundet hævd på køreretten.]] Grunden sælges i maj.",
		"type: beslutning\n[[Det kan ikke afvises, at gaven går ud over, hvad en kommune må.]] Den gives i juni.",
		"type: beslutning\n[[Ministeriet har ikke villet svare på, om kommuner må leje bådene ud.]] Bådene er fra 2019.",
		"type: beslutning\n[[Kommunens jurister ser forskelligt på aftalen.]] Den gælder i to år.",
		"type: beslutning\n[[Gebyret er på kant med reglerne om betaling.]] Det er 300 kr.",
		"type: beslutning\n[[Det er et åbent spørgsmål, hvor langt habilitetsreglerne rækker for bestyrelsen.]] Den har fem medlemmer.",
		"type: beslutning\n[[Bestemmelsen er ikke let at tolke.]] Boden åbner i maj.",
		"type: beslutning\n[[Det er uklart, om kommunen må betale for kørslen.]] Foreningens formand er advokat, og turene skyldes uro.",
		"type: beslutning\n[[Det er uvist, om kravet mod mureren er forældet.]] Muren er fra 2011.",
	},
	Good: []string{
		"type: beslutning\nDet er tvivlsomt, om støtten har hjemmel. Forvaltningen lægger vægt på, at tilbuddet er " +
			"åbent for alle foreninger, jf. Ankestyrelsens udtalelse af 21. januar 2022.",
		"type: beslutning\nDer er tvivl om antallet af tilmeldte. Det indstilles, at lejren gennemføres.",
		"type: beslutning\nDet er uklart for naboerne, hvornår reglerne om støj blev ændret. Haverne er en gråzone mellem by og mark.",
		"type: beslutning\nDet er usikkert, om kommunen må vente til maj, og om taget kan bære.",
		"type: beslutning\nDet er et åbent spørgsmål, om lejren kan regnes for en succes. Det er tvivlsomt, om et " +
			"forbud kan ses fra vejen.",
		"type: beslutning\nEr der plads til flere telte? Formentlig. Bænken er spinkel, og rækkevidden af lampen er uklar.",
		"type: beslutning\nDer er mulighed for at klage til Planklagenævnet. Ordningen er uden juridisk risiko, og " +
			"reglerne er ens for alle.",
		"type: beslutning\nEr du i tvivl om reglerne for lovlig fangst, kan du ringe til havnen.",
		"# Udlejning\n\n## Sagsfremstilling\nLovligheden har ikke været oplagt.\n\n| Taler for | Taler imod |\n" +
			"|---|---|\n| Banen er ledig | Private lejer også ud |\n\n## Indstilling\nDet indstilles, at banen lejes ud.",
		"type: beslutning\nDer er ikke tvivl om hjemlen. De unge er i tvivl om, hvad der er lovligt. Ordningen kan " +
			"ikke siges at stride mod loven. Det beror på et skøn, om kravene i loven er opfyldt.",
		"# Lån af lokale\n\n## Jura\nDet er ikke afklaret, om kommunen lovligt kan låne lokalet ud.\n\n" +
			"For taler, at alle kan komme, og at kommuner plejer at støtte det. Imod taler konkurrencen. Samlet er lånet lovligt.",
		"type: beslutning\nDet er uvist, om varmepumpen er forældet.",
		"type: beslutning\nEn rabat kan være ulovlig statsstøtte. Prisen svarer derfor til markedets. I Ankestyrelsens " +
			"udtalelse fra maj kræves en vurdering af den enkelte aftale.",
	},
	Run: func(p *checker.Pass) {
		last := -1
		doubts := append(p.Said("graa"), p.Said("tvivl")...)
		for _, h := range inOrder(doubts) {
			i := h.Sentence
			if i == last || p.Has("ikke", i) && !p.Has("pris", i) || !p.Has("graa", i) && !legal(p, i) {
				continue
			}
			if last = i; !weighed(p, i) && !p.Has("fordi", i) && !reasonsOn(p, i+1) && !sidesInTable(p) {
				p.Report(checker.Finding{Span: p.Sentences[i].Span, Facts: []document.Span{h.Span}})
			}
		}
		for _, h := range p.Said("svar") {
			if i := h.Sentence; leftOpen(p, i) && !weighed(p, i) && !weighed(p, i-1) {
				p.Report(checker.Finding{Span: p.Sentences[i-1].Span.Cover(p.Sentences[i].Span), Facts: []document.Span{h.Span}})
			}
		}
	},
})

// sidesInTable reports whether a table or a heading sets up what speaks for and against.
func sidesInTable(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Hits("sider"), func(h checker.Hit) bool {
		s := &p.Sentences[h.Sentence]
		return (s.Cell != nil && s.Cell.Row == 1 || s.Heading) && s.Voice == agenda.Administration
	})
}

// weighed reports whether the paragraph of sentence i, or one about the law below it in its section,
// tells what weighs in the doubt, or the sentence itself or the next gives a ground that speaks of it.
func weighed(p *checker.Pass, i int) bool {
	first, last := paragraph(p, i)
	own := last
	if last+1 < len(p.Sentences) && p.Sentences[last+1].Section == p.Sentences[i].Section {
		if _, end := paragraph(p, last+1); slices.ContainsFunc([]string{"ret", "lov", "tilladt"}, func(set string) bool {
			return len(p.HitsIn(set, last+1, end)) > 0
		}) {
			last = end
		}
	}
	for _, h := range p.HitsIn("overvejelse", first, last) {
		if !h.Negated && !overlaps(p.HitsIn("proeve", first, last), h.Span) {
			return true
		}
	}
	for _, h := range p.HitsIn("grund", i, min(i+1, own)) {
		if k := h.Sentence; !h.Negated && !overlaps(p.HitsIn("proeve", i, i+1), h.Span) &&
			(k == i || p.Has("ret", k) || p.Has("lov", k) || p.Has("tilladt", k) || p.Has("tvivl", k)) {
			return true
		}
	}
	return false
}

// paragraph is the first and the last sentence of the paragraph or the cell of sentence i, which
// is no longer than one is read for.
func paragraph(p *checker.Pass, i int) (first, last int) {
	s := &p.Sentences[i]
	same := func(k int) bool { return p.Sentences[k].Block == s.Block && p.Sentences[k].Cell == s.Cell }
	first, last = i, i
	for first > max(0, i-20) && same(first-1) {
		first--
	}
	for last < min(len(p.Sentences)-1, i+20) && same(last+1) {
		last++
	}
	return first, last
}

// leftOpen reports whether sentence i is a few words that leave open what the sentence before
// it asks about the law: "Er det lovligt? Formentlig."
func leftOpen(p *checker.Pass, i int) bool {
	if i == 0 || len(p.Sentences[i].Words) > 4 || p.Sentences[i-1].Block != p.Sentences[i].Block ||
		!strings.HasSuffix(p.Text(p.Sentences[i-1].Span), "?") {
		return false
	}
	return p.Has("ret", i-1) || p.Has("lov", i-1) || p.Has("spoerger", i-1)
}

// reasonsOn reports whether sentence i goes on from one before it with a reason that speaks
// of law.
func reasonsOn(p *checker.Pass, i int) bool {
	return i < len(p.Sentences) && p.Sentences[i].Block == p.Sentences[i-1].Block && p.Has("fordi", i) &&
		(p.Has("ret", i) || p.Has("lov", i) || p.Has("tilladt", i))
}

// legal reports whether a sentence with doubt in it is about what law allows.
func legal(p *checker.Pass, i int) bool {
	return p.Has("ret", i) && !titleOnly(&p.Sentences[i]) ||
		(p.Has("pris", i) || p.Has("om", i) && p.Has("adgang", i) && amidLaw(p, i)) && !p.Has("maanden", i) ||
		p.Has("strid", i) || p.Has("krav", i) || p.Has("akt", i) || p.Has("maa", i) && !p.Has("maanden", i) ||
		p.Has("lov", i) && p.Has("tilladt", i) && p.Has("om", i)
}

// amidLaw reports whether sentence i stands where the law is told: in a section about it, or
// behind a sentence of its block that names a paragraph or says what a law demands.
func amidLaw(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	if s.In(document.RoleLaw) {
		return true
	}
	return i > 0 && p.Sentences[i-1].Block == s.Block && (strings.Contains(p.Text(p.Sentences[i-1].Span), "§") || p.Has("kraever", i-1))
}

// titleOnly reports a sentence too short to say what is in doubt.
func titleOnly(s *agenda.Sentence) bool { return s.Heading && len(s.Words) < 5 }

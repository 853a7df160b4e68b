package lovlighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "kompetence-uklar",
	Title:    "Det står ikke, hvem der træffer den endelige beslutning",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Closed, document.Accounts},
	Message:  "Fandt ikke, hvem der træffer den endelige beslutning i sagen.",
	Why: "Politikerne skal kunne se, om de afgør sagen selv eller kun anbefaler noget til andre, og nogle " +
		"beslutninger kan kun kommunalbestyrelsen træffe.",
	Remedy: "Skriv, hvem der afgør sagen, og hvor den behandles undervejs, for eksempel: »Sagen behandles i Teknisk " +
		"Udvalg og Økonomiudvalget. Byrådet træffer beslutningen.« Står det et andet sted på dagsordenen, så svar med det.",
	Answer: "Svar med, hvor det fremgår, hvem der beslutter.",
	Sources: []checker.Source{
		{Tag: "lov", Place: "styrelsesloven §§ 40 og 41 om bevillinger, lån og garantier", Certainty: "S1", Seen: "2026-11-22"},
		{Tag: "kodeks", Place: "KL's kodeks, afsnittet om betjening",
			Claims: []string{"politikudvikling-9", "betjening-2", "presse-4"}, Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "kommunale skabeloner med felterne Kompetence og Sagsgang", Seen: "2026-11-22"},
	},
	Cues: authorityCues,
	Bad: []string{
		"type: beslutning\nDet indstilles, [[at der gives en tillægsbevilling på 2 mio. kr.]]",
		"# Lukning af Møllevej\n\n## Sagsfremstilling\n" +
			"Udvalget har tidligere besluttet at se på trafikken. Udvalget ønskede i maj et forslag.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at vejen lukkes.",
		"# Nyt system\n\n## [[Indstilling]]\nDirektionen indstiller, at Teknisk Udvalg godkender planen.\n\n" +
			"## Økonomi\nDer søges en tillægsbevilling på 5 mio. kr.",
		"# Garanti til vandværket\n\n## [[Indstilling]]\n" +
			"Økonomichefen indstiller, at Økonomiudvalget stiller garanti for lånet på 12 mio. kr.",
		"# Garanti til varmeværket\n\n## [[Sagen afgøres af]]\nKlimaudvalget.\n\n## Indstilling\n" +
			"Klimachefen indstiller, at udvalget meddeler garanti for 12 mio. kr.",
		"# Lån til hallen\n\n## [[Indstilling]]\n" +
			"Fritidschefen indstiller, at Fritidsudvalget beslutter, at kommunen garanterer for klubbens lån på 2 mio. kr.",
		"# Garanti til kajakklubben\n\n## Sagsfremstilling\n[[Idrætsudvalget træffer beslutning i sagen.]]\n\n" +
			"## Indstilling\nChefen indstiller, at der gives kommunal garanti for lånet.",
		"# Sti\n\n## Sagsfremstilling\nTeknisk Udvalg var på besøg i maj. Sagen sendes videre med anbefaling.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at stien lukkes.",
		"# Husene i Nordby\n\n## Sagsfremstilling\nUdvalget kan vælge mellem to huse.\n\n## [[Indstilling]]\n" +
			"Det indstilles, at det store hus bruges.",
		"# Broen\n\n## Sagsfremstilling\n" +
			"Broen følger Byrådets beslutning fra 2024 om stier. Regnskabet forelægges for Teknisk Udvalg i 2028.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at broen bygges.",
		"# Pumpe\n\n## Sagsfremstilling\n" +
			"Pumpen er godkendt af Byrådet den 3. maj 2024. Udbuddet forelægges Teknisk Udvalg i juni.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at pumpen købes.",
		"# Bro\n\n## [[Indstilling]]\nDet indstilles, at Teknisk Udvalg giver en tillægsbevilling på 2 mio. kr.\n\n" +
			"## Sagsfremstilling\nByrådet satte i 2024 et mål om stier og får en status i 2028.",
		"# Budget 2027\n\n## [[Indstilling]]\nDet indstilles, at Økonomiudvalget vedtager kommunens budget for 2027.",
		"# Skat\n\n## [[Indstilling]]\nDet indstilles, at Økonomiudvalget hæver grundskyldspromillen til 24.",
		"# Tilsyn\n\n[[Det foreslås:]]\n- at tilsynet flyttes\n- at der laves en rapport\n\n## Sagen\nDer er 61 pladser.",
	},
	Good: []string{
		"type: beslutning\nTeknik og Miljø indstiller, at Økonomiudvalget over for Byrådet anbefaler, at der gives " +
			"en tillægsbevilling på 2 mio. kr.",
		"# Vejlukning\n\n## Indstilling\nDet indstilles, at vejen lukkes.\n\n## Sagsgang\nTeknisk Udvalg.",
		"# Vejlukning\n\n## Sagsfremstilling\nSagen afgøres af Teknisk Udvalg efter delegationsplanen.\n\n" +
			"## Indstilling\nDet indstilles, at vejen lukkes.",
		"# Skolegård\n\n## Indstilling\nChefen indstiller, at Børneudvalget godkender planen.\n\n## Økonomi\n" +
			"Udgiften kræver ingen tillægsbevilling.",
		"# Storm\n\n## Indstilling\nVejchefen indstiller, at der gives en tillægsbevilling.\n\n## Videre forløb\n" +
			"Teknisk Udvalg 6. maj, Økonomiudvalget 13. maj, Byrådet 20. maj 2026.",
		"# Klimaplan\n\n## Indstilling\nForvaltningen indstiller til Klimaudvalg, Økonomiudvalg og Byråd, at planen vedtages.",
		"# Puljen\n\n## Indstilling\nFormanden indstiller, at Nørrebro Lokaludvalg giver tilsagn om 2.000 kr. til en fest.",
		"# Tag\n\n## Indstilling\nChefen indstiller til Fritidsudvalget, at der gives en tillægsbevilling på 2 mio. " +
			"kr.\n\n## Sagsfremstilling\nBeslutningen kræver Byrådets godkendelse.",
		"# Strøm\n\n## Spørgsmålet\nByrådet skal svare ja eller nej til aftalen.\n\n## Indstilling\nDirektionen indstiller et ja.",
		"# Musikskole\n\n## Sagsfremstilling\nValget er Kulturudvalgets, når det har hørt skolen.\n\n## Indstilling\n" +
			"Det indstilles, at skolen oprettes.",
		"# Priser\n\n## Sagsfremstilling\nPriser fastsættes af Kulturudvalget.\n\n## Indstilling\nDet indstilles, at prisen stiger.",
		"# Bro\n\n## Tidsplan\nTeknisk Udvalg tager stilling den 3. juni 2027.\n\n## Indstilling\nDet indstilles, at broen bygges.",
		"# Plan\n\n## Sagsfremstilling\nPlanen forelægges Teknisk Udvalg til godkendelse den 3. maj.\n\n" +
			"## Indstilling\nDet indstilles, at planen godkendes.",
		"# Budget 2028\n\n## Indstilling\nDet indstilles, at Økonomiudvalget vedtager tidsplanen for budget 2028.",
		"# Badet\n\n## Resume\nI denne sag skal Unge, fritid og idræt tage stilling til reglerne.\n\n## Indstilling\n" +
			"Det indstilles, at reglerne godkendes.",
		"# Museet\n\n## Resume\nKompetenceudvalg: Byrådet\n\n## Indstilling\nDet indstilles, at ændringerne godkendes.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || p.Item.Traits.Has(document.Appointment) || len(p.Item.Points) == 0 || firmless(p) {
			return
		}
		trigger := p.Item.Points[0].Span
		if !decider(p) {
			p.Missing(trigger, checker.Finding{}, document.RoleCompetence)
			return
		}
		if ask, ok := needsCouncil(p); ok && !councilActs(p) {
			p.Missing(ask, checker.Finding{
				Span: decidedBy(p),
				Message: "Her besluttes en bevilling, et lån, en garanti eller kommunens budget, skat eller " +
					"regnskab. Fandt ikke kommunalbestyrelsen (byrådet) nævnt som den, der beslutter det.",
				Remedy: "Skriv, at kommunalbestyrelsen træffer beslutningen, for eksempel: »Det indstilles, at " +
					"udvalget over for Byrådet anbefaler, at …«, eller hvilken bemyndigelse der bruges. Står det et " +
					"andet sted, så svar med det.",
			}, document.RoleCompetence)
		}
	},
})

// firmless reports whether all points only take note or discuss.
func firmless(p *checker.Pass) bool {
	for _, pt := range p.Item.Points {
		text := danish.Fold(p.Text(pt.Span))
		if !strings.Contains(text, "efterretning") && !strings.Contains(text, "til orientering") &&
			!strings.Contains(text, "drøftes") && !strings.Contains(text, "drøfter") {
			return false
		}
	}
	return true
}

// decider reports whether the item says anywhere who decides.
func decider(p *checker.Pass) bool {
	if agenda.StateOf(p.Doc, p.Item, document.RoleCompetence) >= agenda.Filled || headedByBody(p) || len(p.Told("lokalt")) > 0 {
		return true
	}
	for _, h := range p.Hits("organ") {
		s := &p.Sentences[h.Sentence]
		if !realBody(p.Text(h.Span)) {
			continue
		}
		switch {
		case s.Point >= 0, s.In(document.RoleRecommendation):
			return true
		case s.Heading && s.In(document.RoleDecision):
			return true
		case !s.Heading && (s.Section == nil || s.Section.Heading.Empty()) && len(s.Words) <= 8:
			return true // a line of particulars at the top
		}
	}
	return slices.ContainsFunc(p.Hits("afgoer"), func(h checker.Hit) bool {
		s := &p.Sentences[h.Sentence]
		return s.Voice != agenda.Proposer && s.Voice != agenda.Earlier && !h.Negated && realBody(p.Text(h.Span)) &&
			!overlaps(p.HitsIn("ellers", h.Sentence, h.Sentence), h.Span)
	}) || len(p.Told("vejtil")) > 0
}

// headedByBody reports whether the agenda that holds the item opens with the name of a body.
func headedByBody(p *checker.Pass) bool {
	if len(p.Doc.Items) == 0 {
		return false
	}
	head := p.Doc.Text[:min(p.Doc.Items[0].Span.Start, 600)]
	head = danish.Fold(strings.ToValidUTF8(head, ""))
	return strings.Contains(head, "udvalg") || strings.Contains(head, "byråd") ||
		strings.Contains(head, "kommunalbestyrelse") || strings.Contains(head, "borgerrepræsentation")
}

// realBody leaves out the councils of staff and of parties to a negotiation.
func realBody(words string) bool {
	low := danish.Fold(words)
	return !danish.Holds(low, "med-udvalg", "hovedudvalg", "forhandlingsudvalg", "lokaludvalg", "samarbejdsudvalg", "klagenævn")
}

// decidedBy is the sentence that lets another body than the council decide, none where only
// the recommendation names one.
func decidedBy(p *checker.Pass) document.Span {
	for _, h := range p.Said("endeligt") {
		if s := &p.Sentences[h.Sentence]; s.Point < 0 && !s.Heading && !h.Negated && realBody(p.Text(h.Span)) {
			return s.Span
		}
	}
	return document.Span{}
}

// needsCouncil finds what only the council can decide.
func needsCouncil(p *checker.Pass) (document.Span, bool) {
	for _, h := range p.Said("bevilge") {
		if !h.Negated && !p.Has("ikke", h.Sentence) {
			return p.Sentences[h.Sentence].Span, true
		}
	}
	for _, set := range [...]string{"haefte", "kunraad"} {
		for _, h := range p.Said(set) {
			if !h.Negated && p.Sentences[h.Sentence].Point >= 0 {
				return p.Sentences[h.Sentence].Span, true
			}
		}
	}
	return document.Span{}, false
}

// councilActs reports whether the council is named for more than what it has decided before.
func councilActs(p *checker.Pass) bool {
	if headedByBody(p) || len(p.Told("bemyndiget")) > 0 {
		return true
	}
	for _, h := range p.Hits("byraad") {
		s := &p.Sentences[h.Sentence]
		if s.Voice != agenda.Earlier && !p.Has("fortid", h.Sentence) {
			return true
		}
	}
	return false
}

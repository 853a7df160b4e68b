package lovlighed

import (
	"slices"
	"strconv"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/lexicon"
)

var _ = add(&checker.Rule{
	ID:       "lovpligtig-ydelse-beroeres",
	Title:    "Besparelse rammer en lovbunden ydelse, uden at lovkravet er nævnt",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Accounts},
	Message:  "Besparelsen vedrører en ydelse, som kan være reguleret i lov. Fandt ikke, hvad borgerne fortsat har ret til.",
	Why:      "Politikerne skal kunne se, hvor langt serviceniveauet kan sænkes, før loven sætter grænsen.",
	Remedy: "Skriv det ved besparelsen, for eksempel: »Borgere med behov har fortsat krav på støtte efter …, og " +
		"tildelingen sker efter en individuel vurdering.« Står det i et bilag, så svar med det.",
	Answer: "Svar med, hvor lovkravet er beskrevet, eller hvorfor ydelsen ikke er omfattet.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 1 (lovlighed): pres må ikke gå ud over lovligheden; case 1",
			Claims: []string{"lovlighed-8", "case-1"}, Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "listen over ydelser og deres love i programmet; slå op", Seen: "2026-11-22"},
	},
	Cues: serviceCues(),
	Bad: []string{
		"type: beslutning\n[[Forslaget giver en besparelse på 1,8 mio. kr. ved færre timer til specialundervisning på de tre skoler.]]",
		"type: drøftelse\nSparekravet er 4 mio. kroner. [[Bostøtten sættes ned fra tre til to timer om ugen.]]\n\n" +
			"## Lovgrundlag\nServiceloven.",
		"type: beslutning\n[[Kommunens støttepædagoger giver i dag 420 timers støtte om ugen.]] Forvaltningen " +
			"foreslår, at timetallet sættes ned til 340. Det giver en besparelse på 1,7 mio. kr.",
		"type: drøftelse\nSparekataloget rummer to forslag. [[Støttetimer i specialundervisning, 8 pct. færre.]] " +
			"Vikarer i dagtilbud: Minimumsnormeringen efter dagtilbudsloven er fortsat overholdt.",
		"type: regnskab\n[[For at bremse udgifterne sættes bevilling af hjælpemidler i bero indtil nytår.]]",
		"type: beslutning\nForslaget sparer 300.000 kr. [[Skolebussen kører fremover kun om morgenen.]]",
		"type: beslutning\nUdgiften falder med 500.000 kr. [[Hjælpemidler udleveres først efter tre måneder.]]",
		"type: drøftelse\nDer skal spares 1 mio. kr. [[Dagtilbuddet for voksne holder lukket om fredagen.]]",
		"type: beslutning\nDer spares 600.000 kr. [[PPR får en psykolog mindre.]]",
		"type: beslutning\nDer spares 2 mio. kr. [[Specialklasserne får to elever mere pr. klasse.]]",
		"type: beslutning\nRammen sænkes med 1 mio. kr. [[Sygeplejen kommer på to besøg om ugen mod tre i dag.]]",
		"type: beslutning\nForslaget giver en lavere udgift på 2 mio. kr.\n\n[[Høreomsorgen går fra 12 til ni hold.]]",
		"type: beslutning\nDer spares 900.000 kr. [[Klinikken ser elevernes tænder hvert andet år.]]",
		"type: beslutning\nDer spares 900.000 kr. [[Kommunen opsiger halvdelen af pladserne i misbrugsbehandlingen.]]",
		"type: beslutning\n- [[Misbrugsbehandling foregår i varierende grupper.]] Besparelsen er 400.000 kr.\n" +
			"- Lyset slukkes. Det sparer 90.000 kr.",
		"type: beslutning\nOmrådet har et merforbrug på 4 mio. kr. [[Hjælpemidler gives kun til borgere med varigt behov.]]",
		"type: beslutning\nAfdelingen skal aflevere 900.000 kr. [[Plejefamilier får ikke længere plejevederlag i ferien.]]",
		"type: beslutning\nForslaget ventes at give 300.000 kr. [[Sårpleje tilbydes fremover ikke i weekenden.]]",
		"# Spareplan\n\n## Økonomi\n| Tiltag | 1.000 kr. |\n|---|---|\n" +
			"| [[Kørselsbevillinger: loft på 40 ture pr. borger]] | 300 |\n\n## Indstilling\n" +
			"Det indstilles, at de kompenserende tiltag godkendes.",
		"type: beslutning\nDer spares 2 mio. kr. [[Botilbuddets pladser nedlægges.]] PPR venter, at færre timer giver uro.",
	},
	Good: []string{
		"type: beslutning\nForslaget giver en besparelse ved færre timer til specialundervisning. Elever med behov " +
			"har fortsat krav på støtte efter folkeskolelovens § 20, stk. 2, og tildelingen sker efter individuel vurdering.",
		"type: beslutning\nBesparelsen findes ved færre administrative stillinger og billigere hjælpemidler gennem fælles indkøb.",
		"type: regnskab\nMindreforbruget skyldes, at færre borgere får hjemmehjælp. Der er fundet effektiviseringer i administrationen.",
		"type: drøftelse\nSpareforslaget sænker rengøringen hos borgere med hjemmehjælp til hver tredje uge, jf. " +
			"servicelovens § 83, og niveauet ligger over lovens minimum.",
		"type: beslutning\nDer spares 80.000 kr. Kiosken på plejehjemmet lukkes, og biblioteket holder lukket om mandagen.",
		"type: beslutning\nDer spares 60.000 kr., da hjemmeplejens cykler købes samlet.",
		"type: beslutning\nDer spares 90.000 kr. Hjemmeplejens vagtplan udgår, og bostedets varme sænkes. Når " +
			"kontrakten ophører, kan tandpleje købes samlet.",
		"type: beslutning\nDer spares 2 mio. kr. Hjemmehjælpen sættes ned. Ingen får mindre, end behovet tilsiger.",
		"# Nye kopper på plejehjemmet\n\n## Indstilling\nDet indstilles, at opvasken nedlægges. Det sparer 90.000 kr.",
		"type: beslutning\nHjælpemidler genbruges i højere grad. Det sparer 300.000 kr. Arbejdet i hjemmeplejen " +
			"lettes med en ny skærm, som sparer 1 mio. kr.",
		"type: beslutning\nMerforbruget er 4 mio. kr. på plejefamilier og 2 mio. kr. på opholdssteder.",
		"type: beslutning\nDer spares 90.000 kr. Genoptræningen gives på hold. Sundhedsloven giver borgeren ret til " +
			"den træning, som lægen har henvist til.",
		"type: beslutning\nAfdelingen skal aflevere 900.000 kr. Hjemmeplejens kopper købes samlet.",
		"# Flytning af midler\n\n## Indstilling\n" +
			"Det indstilles, at der gives en tillægsbevilling på 2 mio. kr. til hjemmesygeplejen, og at rammen for " +
			"ferie nedsættes tilsvarende.",
		"# Nyt stop\n\n## Indstilling\nDet indstilles, at stoppet ved Plejehjemmet Lærken nedlægges. Det sparer 70.000 kr.",
		"type: beslutning\nDer spares 400.000 kr. Dagcentret lukkes, og der bliver færre tolærertimer.",
		"type: drøftelse\nDer skal spares 300.000 kr. Forebyggende hjemmebesøg gives sjældnere. Besøgene er " +
			"lovpligtige fra det fyldte 75. år, og antallet tilpasses kravet.",
		"type: beslutning\nDer spares 300.000 kr. Hjemmehjælpen sættes ned. Alle afgørelser træffes efter en konkret vurdering.",
		"# Grøn mad\n\n## Indstilling\nDet indstilles, at svinekød udgår på de to plejehjem.\n\n## Sagsfremstilling\n" +
			"Der spares 90.000 kr.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() {
			return
		}
		if told := func(h checker.Hit) bool { return !h.Negated }; !slices.ContainsFunc(p.Said("spare"), told) &&
			!slices.ContainsFunc(p.Said("pres"), told) {
			return
		}
		if i, k := firstCut(p); k >= 0 {
			tellCut(p, i, k)
		} else if i, k := subjectCut(p); k >= 0 {
			tellCut(p, i, k)
		}
	},
})

// firstCut finds the first service that is cut: a saving is told once, however many names what
// it takes from goes by. Of two names in one place the longer says more.
func firstCut(p *checker.Pass) (sentence, row int) {
	row = -1
	var first checker.Hit
	for k := range lexicon.Services() {
		h, ok := cutService(p, k)
		if ok && (row < 0 || h.Span.Start < first.Span.Start || h.Span.Start == first.Span.Start && h.Span.End > first.Span.End) {
			first, row = h, k
		}
	}
	return first.Sentence, row
}

// tellCut reports that sentence i cuts service k.
func tellCut(p *checker.Pass, i, k int) {
	row := lexicon.Services()[k]
	p.Missing(document.Span{}, checker.Finding{
		Span: p.Sentences[i].Span, Facts: []document.Span{p.Sentences[i].Span},
		Message: "Besparelsen vedrører " + row.Navn + ", som kan være reguleret i lov. Fandt ikke, hvad borgerne " +
			"fortsat har ret til. Slå op i " + row.Lov + ".",
	})
}

// subjectCut finds the first point that cuts what the title names as a service.
func subjectCut(p *checker.Pass) (sentence, row int) {
	for k := range lexicon.Services() {
		if !inTitle(p, k) || keepsRight(p, k) {
			continue
		}
		for _, h := range p.Said("ned") {
			i := h.Sentence
			if p.Sentences[i].Point >= 0 && !h.Negated && !p.Has("ikke", i) && !p.Has("stab", i) &&
				!lawBeside(p, i, k) && (speaksOf(p, i, k) || !speaksOfAny(p, i)) {
				return i, k
			}
		}
	}
	return -1, -1
}

// inTitle reports whether the title is about service k itself.
func inTitle(p *checker.Pass, k int) bool {
	return slices.ContainsFunc(p.Said("y"+strconv.Itoa(k)), func(h checker.Hit) bool {
		s := &p.Sentences[h.Sentence]
		return s.Section == nil && !p.Has("ikke", h.Sentence) && !owns(p, h) && !unitBeside(p, h) && !gains(p, h) && !onlyPlace(s, h.Span)
	})
}

// otherRight begin words of other matters that somebody may have a right in.
var otherRight = []string{
	"styrelseslov", "kommunestyrelseslov", "bevilling", "grundejer", "garanti", "regulativ", "vinterregulativ",
	"reglement", "ligebehandling", "saglig", "ejerne", "aftale", "kontrakt", "overenskomst", "undgås", "parkering", "vejen", "vejene",
}

// keepsRight reports whether the item says what citizens go on having a right to: a
// sentence about the law or the name of other services only is no answer for service k.
func keepsRight(p *checker.Pass, k int) bool {
	return slices.ContainsFunc(append(p.Hits("ret"), p.Hits("retlov")...), func(h checker.Hit) bool {
		s := &p.Sentences[h.Sentence]
		return !s.Heading && !s.Aside() && s.Voice != agenda.Proposer && s.Voice != agenda.Earlier &&
			(speaksOf(p, h.Sentence, k) || !speaksOfAny(p, h.Sentence) && !danish.HasStem(s.Words, otherRight...))
	})
}

// speaksOf reports whether sentence i names service k or its law.
func speaksOf(p *checker.Pass, i, k int) bool {
	return p.Has("y"+strconv.Itoa(k), i) || p.Has("l"+strconv.Itoa(k), i)
}

func speaksOfAny(p *checker.Pass, i int) bool {
	for k := range lexicon.Services() {
		if speaksOf(p, i, k) {
			return true
		}
	}
	return false
}

// cutService finds the first mention of service k that cuts it without its law near.
func cutService(p *checker.Pass, k int) (checker.Hit, bool) {
	said := p.Said("y" + strconv.Itoa(k))
	if len(said) == 0 || keepsRight(p, k) {
		return checker.Hit{}, false
	}
	for _, h := range said {
		i := h.Sentence
		s := &p.Sentences[i]
		if !cutting(p, h) && !costed(p, h) || lawBeside(p, i, k) {
			continue
		}
		if s.In(document.RoleOptions, document.RoleAttachments, document.RoleHearing) {
			continue
		}
		return h, true
	}
	return checker.Hit{}, false
}

package neutralitet

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// proposalOptions are the settings of medlemsforslag-mangler-oplysning.
type proposalOptions struct {
	// Bemaerkninger demands the administration's remarks at all; some municipalities
	// send out the member's text alone.
	Bemaerkninger bool `toml:"bemaerkninger" hjaelp:"kræv også et afsnit med forvaltningens bemærkninger."`
}

var _ = add(&checker.Rule{
	ID:       "medlemsforslag-mangler-oplysning",
	Title:    "Et medlemsforslag er ikke oplyst som andre sager",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Proposal},
	Message:  "Fandt ikke alle de oplysninger om forslaget, som andre sager har.",
	Why:      "Et forslag fra et medlem skal kunne behandles på samme grundlag som forvaltningens egne, uanset hvem der stiller det.",
	Remedy: "Skriv et afsnit »Forvaltningens bemærkninger« med økonomi og lovlighed, for eksempel: »Forslaget " +
		"koster ca. … kr. om året« eller »Økonomien er ikke beregnet, fordi …«.",
	Answer: "Svar med, hvor oplysningen står, eller at forslaget kun skal sendes videre.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 7 (partipolitisk neutralitet); case 15",
			Claims: []string{"lovlighed-7", "neutralitet-2", "case-15"}, Seen: "2026-11-22"},
		{Tag: "lov", Place: "styrelsesloven § 11, stk. 1, om medlemmers ret til at rejse sager", Certainty: "S1", Seen: "2026-11-22"},
	},
	Options: &proposalOptions{Bemaerkninger: true},
	Cues:    proposalCues,
	Bad: []string{
		"type: medlemsforslag\n# Forslag fra Ida Holm om en skatepark\n\n## Forslag\n" +
			"Ida Holm foreslår en skatepark.\n\n## [[Forvaltningens bemærkninger]]\n" +
			"Kommunen kan lovligt bygge en skatepark. Der er plads ved hallen.",
		"type: medlemsforslag\n# Svar på forslag om natvagt\n\n## Forslag\nDer ansættes en natvagt.\n\n## Svar\n" +
			"Forvaltningen vurderer, at virkningen er begrænset. Politiet oplyser, at der er rejst to sager.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at svaret sendes til forslagsstilleren.",
		"type: medlemsforslag\n# Forslag fra byrådsmedlem Ida Holm om gratis skolemad\n\n## Forslag\n" +
			"Ida Holm foreslår gratis skolemad.\n\n## [[Indstilling]]\nDet indstilles, at Byrådet tager stilling til Ida Holms forslag.",
		"type: medlemsforslag\n# Forslag fra byrådsmedlem Ida Holm om gratis skolemad\n\n## Forslag\n" +
			"Ida Holm foreslår gratis skolemad.\n\n## Forvaltningens bemærkninger\n" +
			"[[Forvaltningen bemærker, at forslaget formentlig ikke er lovligt og ikke kan vedtages.]]\n\n" +
			"## Økonomi\nOrdningen koster ca. 14 mio. kr. om året.",
		"type: medlemsforslag\n# Forslag fra Ida Holm om gratis haller\n\n## Forslag\nHallerne skal være gratis.\n\n" +
			"## [[Forvaltningens bemærkninger]]\nForeningerne bruger de 14 haller hver aften.\n\n## Indstilling\n" +
			"Det indstilles, at Byrådet beslutter, om forslaget skal oversendes til Fritidsudvalget eller afvises.",
		"# [[Punkt på dagsordenen efter anmodning fra Ib Dam: Flere bænke]]\n\n## Anmodningen\n" +
			"Ib Dam ønsker ti bænke.\n\n## Kommentar fra Park\nDer står 40 bænke på torvet i dag.",
		"# Byrådsmedlem Ida Holm foreslår: Briller til elever\n\n## Forslag\nAlle skal have briller.\n\n" +
			"## Forvaltningens bemærkninger\n[[Det strider nok mod reglerne.]] Ordningen vil koste 400.000 kr. om året.",
		"type: medlemsforslag\n# Forslag fra Ida Holm om bænke\n\n## Forslag\nDer skal stå bænke på torvet.\n\n" +
			"## [[Forvaltningens bemærkninger]]\nBoderne er der 12 timer om ugen. Der er plads ved broen.",
		"# [[Flere bænke på torvet]]\n\n## Forslag stillet af Ida Holm\nDer skal stå ti bænke på torvet.\n\n" +
			"## Parkens oplysninger\nDer står 40 bænke på torvet i dag.\n\n## Videre\nByrådet afgør sagen.",
		"# Optagelse af punkt på dagsordenen efter ønske fra Ida Holm\n\n## Sagsfremstilling\n" +
			"Ida Holm ønsker ti bænke på torvet. De koster 95.000 kr.\n\n## [[Indstilling]]\n" +
			"Det indstilles, at Byrådet tager stilling til forslaget.",
		"# Forslag fra Ida Holm: Udlån af værktøj\n\n## Forslag\nIda Holm foreslår, at biblioteket låner værktøj ud.\n\n" +
			"## [[Forvaltningens bemærkninger]]\n" +
			"Kommunen må gerne låne ud. Vedtages forslaget ikke, koster en boremaskine 110 kr. at leje.\n\n" +
			"## Indstilling\nDet indstilles, at byrådet tager stilling til forslaget.",
	},
	Good: []string{
		"type: medlemsforslag\n# Forslag fra byrådsmedlem Ida Holm om gratis skolemad\n\n## Forslag\n" +
			"Ida Holm foreslår gratis skolemad.\n\n## Forvaltningens bemærkninger\n" +
			"Forvaltningen bemærker: Økonomien er ca. 14 mio. kr. om året i udgift. Folkeskoleloven § 44 tillader ordningen.",
		"type: medlemsforslag\n# Forslag om fri bus\n\n## Forslag\nBussen skal være gratis.\n\n" +
			"## Forvaltningens vurdering\n" +
			"Ordningen er ikke lovlig efter lov om trafikselskaber § 5. Udgiften er ikke beregnet, fordi passagertallet er ukendt.",
		"type: medlemsforslag\n# Forslag om fri bus\n\n## Forslag\nBussen skal være gratis.\n\n" +
			"## Forvaltningens bemærkninger\nForvaltningen har ingen bemærkninger til forslaget.",
		"type: medlemsforslag\n# Forslag om fri bus\n\n## Forslag\nBussen skal være gratis.\n\n## Indstilling\n" +
			"Borgmesteren indstiller, at forslaget oversendes til budgetforhandlingerne.",
		"type: medlemsforslag\n# Forslag om vandposter\n\n## Forslag\nDer skal sættes vandposter op.\n\n" +
			"## Forvaltningens bemærkninger\n\n" +
			"**Lovlighed.** Kommunen kan efter kommunalfuldmagten opstille vandposter.\n\n" +
			"**Økonomi.** Prisen er beregnet ud fra de tre, der findes:\n\n| | Kr. |\n|---|---|\n| Opstilling | 46.000 |",
		"type: medlemsforslag\n# Forslag fra Ida Holm om mærker på storskrald\n\n## Forslag\n" +
			"Ida Holm beder forvaltningen om at undersøge, om borgerne kan mærke storskrald til genbrug.",
		"# Sag fra Tom Bek: Bænke\n\n## Forslagsstillerens ord\nVi mangler bænke.\n\n## Hvad siger forvaltningen?\n" +
			"Ti bænke kan fås for 60.000 kr. Det er en almindelig kommunal opgave.",
		"# Forslag fra Bo Ravn: Fri parkering\n\n## Sagen\n" +
			"Forslaget er bilag 1. Forvaltningens vurdering af økonomien er bilag 2.\n\n## Bilag\n1. Forslag\n2. Notat",
		"# Ida Holm (SF) ønsker bænke på torvet\n\n## Forslag\nDer skal stå ti bænke.\n\n" +
			"## Forvaltningens kommentar\nDet koster 95.000 kr. Kommunen bestemmer selv over torvet.",
		"# Svar på forslag fra Bo Ravn om takster\n\n## Forslag fra Bo Ravn\nTaksten skal være 10 kr.\n\n" +
			"## Indstilling fra Kulturforvaltningen\nForvaltningen indstiller, at forslaget ikke vedtages.\n\n" +
			"Det ville koste 570.000 kr. om året. Byrådet fastsætter selv taksten.",
	},
	Run: func(p *checker.Pass) {
		title := danish.Fold(p.Text(p.Item.Title))
		if !p.Absences() || danish.BeginsWith(title, "forespørgsel", "spørgsmål") && !strings.Contains(title, "forslag") {
			return
		}
		doubt := p.Told("tvivl")
		for _, h := range doubt {
			p.Own(p.Sentences[h.Sentence].Span)
		}
		if passedOn(p) || onlyStudied(p) || enclosed(p) || len(p.Told("ingen")) > 0 {
			return
		}
		lacks := lacking(p, doubt)
		if len(lacks) == 0 {
			return
		}
		f := checker.Finding{Message: "Fandt ikke " + danish.Enumerate(lacks) + "."}
		if len(doubt) > 0 {
			f.Facts = []document.Span{p.Sentences[doubt[0].Sentence].Span}
			if len(lacks) == 1 && strings.Contains(lacks[0], "tvivlen") {
				f.Span = p.Sentences[doubt[0].Sentence].Span
			}
		}
		p.Missing(document.Span{}, f, document.RoleAssessment)
	},
})

// lacking names what a proposal lacks, for the message.
func lacking(p *checker.Pass, doubt []checker.Hit) []string {
	if !remarks(p) {
		if !checker.Options[proposalOptions](p).Bemaerkninger {
			return nil
		}
		return []string{"forvaltningens bemærkninger til forslaget"}
	}
	var out []string
	if !priced(p) {
		out = append(out, "forslagets økonomi (eller hvorfor den ikke er beregnet)")
	}
	switch {
	case len(doubt) > 0 && !lawNamed(p, doubt):
		out = append(out, "den lovregel, som tvivlen om lovligheden bygger på")
	case len(doubt) == 0 && !lawful(p):
		out = append(out, "om kommunen må det, som forslaget går ud på")
	}
	return out
}

// passedOn reports whether the recommendation only sends the proposal on to somebody
// who is to look into it.
func passedOn(p *checker.Pass) bool {
	for _, h := range p.Said("videre") {
		if s := &p.Sentences[h.Sentence]; s.Point >= 0 && !p.Has("ellers", h.Sentence) && s.Words[len(s.Words)-1].Fold != "eller" {
			return true
		}
	}
	return false
}

// enclosed reports whether the administration says that its remarks are in an attachment.
func enclosed(p *checker.Pass) bool {
	lies := func(h checker.Hit) bool {
		s := &p.Sentences[h.Sentence]
		return !h.Negated && !s.Heading && !s.Aside() && s.Voice != agenda.Cited && !p.Attached(h.Sentence)
	}
	return slices.ContainsFunc(p.Hits("vedlagt"), lies) || slices.ContainsFunc(p.Hits("papir"), lies) && brief(p)
}

// brief reports whether the administration says so little that its paper says the rest.
func brief(p *checker.Pass) bool {
	n := 0
	for i := range p.Sentences {
		if remarked(p, i) {
			n++
		}
	}
	return n < 6
}

// onlyStudied reports whether the proposal asks for nothing but that a matter be looked
// into: what it costs and whether it is lawful is then for the study to tell.
func onlyStudied(p *checker.Pass) bool {
	if len(p.Item.Points) > 0 {
		for i := range p.Sentences {
			if s := &p.Sentences[i]; s.Point >= 0 && !p.Has("undersoeg", i) {
				return false
			}
		}
		return true
	}
	asks := 0
	for _, h := range p.Hits("kraev") {
		if s := &p.Sentences[h.Sentence]; s.Section != nil && !s.Aside() && !s.Heading {
			if !p.Has("undersoeg", h.Sentence) {
				return false
			}
			asks++
		}
	}
	return asks > 0
}

// lawNamed reports whether the administration names a law or a ruling where it doubts, or in a
// section on the law: what is named elsewhere is about something else.
func lawNamed(p *checker.Pass, doubt []checker.Hit) bool {
	return slices.ContainsFunc(p.Hits("lov"), func(h checker.Hit) bool {
		s := p.Sentences[h.Sentence].Section
		return remarked(p, h.Sentence) &&
			(s.Role == document.RoleLaw ||
				slices.ContainsFunc(doubt, func(d checker.Hit) bool { return p.Sentences[d.Sentence].Section == s }))
	})
}

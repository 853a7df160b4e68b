package betjening

import (
	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "indstilling-mangler",
	Title:    "Sagen har ingen indstilling",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Information, document.Closed, document.Accounts},
	Message:  "Fandt ikke nogen indstilling.",
	Why:      "Politikerne skal kunne se, hvad de bedes tage stilling til.",
	Remedy:   "Skriv et afsnit »Indstilling« med et punkt for hver beslutning: »Forvaltningen indstiller, at …«. Står den i et bilag, så svar med det.",
	Answer:   "Svar med, hvor indstillingen står.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, afsnittet om betjening: det skal være tydeligt, hvad der besluttes", Claims: []string{"betjening-3", "betjening-9"}, Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "kommunale vejledninger om dagsordenspunkter", Seen: "2026-11-22"},
	},
	Bad: []string{
		"# [[Kunstgræs i Nørreby]]\n\n## Sagsfremstilling\nKommunen har fået en ansøgning fra idrætsforeningen om nyt kunstgræs.\n\n## Økonomi\nBanen koster 4 mio. kr.",
		"# Ny skolesti\n\n## Sagsfremstilling\nStien går langs åen.\n\n## [[Indstilling]]\n\n## Økonomi\nIngen.",
	},
	Good: []string{
		"# Kunstgræs i Nørreby\n\n## Sagsfremstilling\nForeningen har søgt.\n\n## Indstilling\nAdministrationen indstiller, at ansøgningen imødekommes.",
		"# Ny skolesti\n\n## Sagsfremstilling\nStien går langs åen. Byrådet anmodes om at godkende, at den anlægges.\n\n## Økonomi\nIngen.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || len(p.Item.Points) > 0 || agenda.StateOf(p.Doc, p.Item, document.RoleRecommendation) >= agenda.None {
			return
		}
		p.Missing(document.Span{}, checker.Finding{}, document.RoleRecommendation)
	},
})

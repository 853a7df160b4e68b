package sandhed

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/udkast"
)

var _ = add(&checker.Rule{
	ID:       "tal-aendret-mellem-udkast",
	Title:    "Et tal eller en dato er ændret mellem to udkast uden forklaring",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Message:  "Et tal er et andet end i den gamle udgave, og der står ikke hvorfor.",
	Why:      "Den, der har læst det første udkast, skal kunne se, hvad der gør tallet anderledes.",
	Remedy: "Skriv, hvorfor tallet er ændret, eller vedlæg beregningen, for eksempel: »Rettet fra 3 til 2,6 mio. " +
		"kr., fordi lejekontrakten først udløber i 2028«.",
	Answer: "Svar med, hvorfor tallet er ændret.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 2 (sandhed); case 7, 9, 10 og 22",
			Claims: []string{"sandhed-1", "sandhed-3", "case-7", "case-9", "case-10", "case-22"}, Seen: "2026-11-22"},
	},
	Bad: []string{
		"gammel:\n# Takst\n\n## Økonomi\n| Hus | Udgift |\n|---|---|\n| Nord | [[410.000]] |\n| Syd | 265.000 |\n" +
			"ny:\n# Takst\n\n## Økonomi\n| Hus | Udgift |\n|---|---|\n| Nord | [[450.000]] |\n| Syd | 265.000 |\n",
		"gammel:\n# Lukning\n\n## Økonomi\n[[Besparelsen ved lukningen er beregnet til 3 mio. kr. om året.]]\n" +
			"ny:\n# Lukning\n\n## Økonomi\n[[Besparelsen ved lukningen forventes at være 5 mio. kr. om året.]]",
		"gammel:\n# Skolen\n\n## Sagsfremstilling\n[[Skolen kan tages i brug den 1. august 2027.]]\n" +
			"ny:\n# Skolen\n\n## Sagsfremstilling\n[[Skolen kan tages i brug den 1. marts 2028.]]",
	},
	Good: []string{
		"gammel:\n# Lukning\n\n## Økonomi\nBesparelsen er beregnet til 3 mio. kr.\n" +
			"ny:\n# Lukning\n\n## Økonomi\n" +
			"Besparelsen er efter en ny beregning af 3. marts 2,6 mio. kr., fordi lejekontrakten først udløber i " +
			"2028. Tidligere oplyst: 3 mio. kr.",
		"gammel:\n# Politik\n\n## Sagsfremstilling\n8,96 pct. af de frivillige er under 30 år. Udgiften er 2.500.000 kr.\n" +
			"ny:\n# Politik\n\n## Sagsfremstilling\n9 pct. af de frivillige er under 30 år. Udgiften er 2,5 mio. kr.",
	},
	Compare: func(p *checker.Pair) {
		for _, c := range udkast.Of(p).Changes {
			f := checker.Finding{
				Span:     p.New.Sentences[c.New].Span,
				Facts:    []document.Span{c.NewSpan},
				Message:  "»" + p.Old.Text(c.OldSpan) + "« er blevet til »" + p.New.Text(c.NewSpan) + "«, og der står ikke hvorfor.",
				Evidence: []checker.Evidence{p.Was("Stod i den gamle udgave", p.Old.Sentences[c.Old].Span)},
			}
			for _, m := range c.More {
				f.Evidence = append(f.Evidence,
					checker.Evidence{Note: "Også ændret her", Span: p.New.Sentences[m.New].Span},
					p.Was("Stod i den gamle udgave", p.Old.Sentences[m.Old].Span))
			}
			p.Report(f)
		}
	},
})

package sandhed

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/udkast"
)

var _ = add(&checker.Rule{
	ID:       "mildere-ord-mellem-udkast",
	Title:    "Et skarpt ord er blevet til et blødt mellem to udkast",
	Severity: checker.Suggestion,
	Kind:     checker.Claim,
	Message:  "Et skarpt ord i den gamle udgave er blevet til et blødere i den nye.",
	Why:      "Et blødere ord kan skjule, hvor alvorligt noget er, også når alle tal er bevaret.",
	Remedy:   "Skriv det ord, der dækker det, forvaltningen ved, eller sæt et tal i stedet for.",
	Answer:   "Svar med, hvorfor det nye ord er det rigtige, for eksempel at det er tilsynets eget.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 2 (sandhed) og 6 (åbenhed om fejl); case 6, 8, 23 og 26",
			Claims: []string{"sandhed-3", "case-6", "case-8", "case-23", "case-26"}, Seen: "2026-11-22"},
	},
	Bad: []string{
		"gammel:\n# Tilsyn\n\n## Sagsfremstilling\n[[Tilsynet med bostederne er blevet svigtet siden 2024.]]\n" +
			"ny:\n# Tilsyn\n\n## Sagsfremstilling\n[[Tilsynet med bostederne har været en udfordring siden 2024.]]",
		"gammel:\n# Gebyr\n\n## Sagsfremstilling\n[[Gebyret er opkrævet uden hjemmel i fem år.]]\n" +
			"ny:\n# Gebyr\n\n## Sagsfremstilling\n[[Gebyret er opkrævet på et usikkert grundlag i fem år.]]",
		"gammel:\n# Rengøring\n\n## Sagsfremstilling\n[[Personalet er hørt, og de er modstandere af planen.]]\n" +
			"ny:\n# Rengøring\n\n## Sagsfremstilling\n[[Personalet er hørt og stiller spørgsmål til planen.]]",
	},
	Good: []string{
		"gammel:\n# Vej\n\n## Sagsfremstilling\nDer er kommet mange klager.\n" +
			"ny:\n# Vej\n\n## Sagsfremstilling\nDer er kommet 14 klager.",
		"gammel:\n# Tilsyn\n\n## Sagsfremstilling\nKommunen har svigtet tilsynet. Der er gennemført to af fem besøg.\n" +
			"ny:\n# Tilsyn\n\n## Sagsfremstilling\n" +
			"Kommunen har svigtet tilsynet, som er en udfordring at bemande. Der er gennemført to af fem besøg.",
	},
	Compare: func(p *checker.Pair) {
		for _, s := range udkast.Of(p).Softenings {
			f := checker.Finding{
				Span:     p.New.Sentences[s.New].Span,
				Facts:    []document.Span{s.NewSpan},
				Message:  "»" + p.Old.Text(s.OldSpan) + "« er blevet til »" + p.New.Text(s.NewSpan) + "«. " + s.Reason,
				Evidence: []checker.Evidence{p.Was("Stod i den gamle udgave", p.Old.Sentences[s.Old].Span)},
			}
			for _, m := range s.More {
				f.Evidence = append(f.Evidence,
					checker.Evidence{Note: "Også her", Span: p.New.Sentences[m.New].Span},
					p.Was("Stod i den gamle udgave", p.Old.Sentences[m.Old].Span))
			}
			p.Report(f)
		}
	},
})

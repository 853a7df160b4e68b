package sandhed

import (
	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/rules/sandhed/udkast"
)

var _ = add(&checker.Rule{
	ID:       "udgaaet-mellem-udkast",
	Title:    "En oplysning er gået ud mellem to udkast",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Message:  "En oplysning, der stod i den gamle udgave, findes ikke i den nye.",
	Why:      "Politikerne skal have de oplysninger og vinkler, der har betydning for sagen, også dem, der taler imod.",
	Remedy:   "Skriv oplysningen ind igen, eller svar med, hvorfor den er gået ud, for eksempel: »Udgået, fordi prøven viste …«.",
	Answer:   "Svar med, hvorfor oplysningen ikke skal med, eller hvor den nu står.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 2 (sandhed); case 7, 8, 11, 13, 25 og 26",
			Claims: []string{
				"sandhed-2", "sandhed-3", "sandhed-5", "sandhed-6", "case-7", "case-8", "case-11", "case-13", "case-25", "case-26",
			}, Seen: "2026-11-22"},
	},
	Bad: []string{
		"gammel:\n# Gebyr\n\n## Sagsfremstilling\n" +
			"Gebyret har været opkrævet uden hjemmel. [[En borger spurgte i 2023 til lovligheden.]] Opkrævningen stoppede i maj.\n" +
			"ny:\n# Gebyr\n\n## [[Sagsfremstilling]]\nGebyret har været opkrævet uden hjemmel. Opkrævningen stoppede i maj.",
		"gammel:\n# Ny vej\n\n## Sagsfremstilling\n" +
			"Vejen koster 12 mio. kr. [[Der er risiko for, at jorden er forurenet, og så bliver den 2,5 mio. kr. dyrere.]]\n" +
			"ny:\n# Ny vej\n\n## [[Sagsfremstilling]]\nVejen koster 12 mio. kr.",
		"gammel:\n# Lukning af Bakkehuset\n\n## Høring\n[[Ældrerådet er stærkt imod forslaget.]]\n" +
			"ny:\n# Lukning af Bakkehuset\n\n## Høring\n[[Ældrerådet har udtalt sig om forslaget.]]",
		"gammel:\n# Køb af bygning\n\n## Vurdering\n[[Forvaltningen anbefaler ikke, at bygningen købes.]]\n" +
			"ny:\n# Køb af bygning\n\n## Vurdering\n[[Forvaltningen anbefaler, at bygningen købes.]]",
	},
	Good: []string{
		"gammel:\n# Vej\n\n## Høring\nDer er kommet 14 høringssvar, heraf to kritiske om støj fra vejen.\n" +
			"ny:\n# Vej\n\n## Høring\nForvaltningen har modtaget 14 høringssvar. To af dem er kritiske om støj fra vejen.",
		"gammel:\n# Hal\n\n## Sagsfremstilling\n" +
			"Hallen koster 2.500.000 kr. Der er risiko for, at taget skal skiftes.\n\nNaboerne har klaget over støj.\n" +
			"ny:\n# Hal\n\n## Sagsfremstilling\n" +
			"Naboerne har klaget over støj. Det viste sig i maj, at taget skal skiftes.\n\n## Økonomi\nHallen koster 2,5 mio. kr.",
		"gammel:\n# Politik\n\n## Sagsfremstilling\nDer er ikke foretaget en vurdering af politikkens virkning på små foreninger.\n" +
			"ny:\n# Politik\n\n## Sagsfremstilling\nVi har ikke vurderet, hvordan politikken virker for små foreninger.",
	},
	Compare: func(p *checker.Pair) {
		for _, l := range udkast.Of(p).Losses {
			s := p.Old.Sentences[l.Old].Span
			p.Report(checker.Finding{
				Span:     p.Anchor(l.Old),
				Message:  "I den gamle udgave stod " + danish.Enumerate(l.What) + ", som ikke findes i den nye.",
				Evidence: []checker.Evidence{p.Was("Stod i den gamle udgave", s)},
			})
		}
	},
})

package sandhed

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/udkast"
)

var _ = add(&checker.Rule{
	ID:       "tilfoejet-uden-kilde-mellem-udkast",
	Title:    "Et tal eller en påstand er kommet til mellem to udkast uden kilde",
	Severity: checker.Suggestion,
	Kind:     checker.Claim,
	Message:  "Dette stod ikke i den gamle udgave, og der står ikke, hvor det kommer fra.",
	Why:      "Et tal eller en fordel, der kommer til sent, kan være indlagt for at få sagen til at se anderledes ud.",
	Remedy:   "Skriv, hvor oplysningen kommer fra, eller tag den ud.",
	Answer:   "Svar med, hvor oplysningen kommer fra.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 2 (sandhed), eksemplet på pligten; case 7, 8 og 9",
			Claims: []string{"sandhed-7", "case-7", "case-8", "case-9"}, Seen: "2026-11-22"},
	},
	Bad: []string{
		"gammel:\n# Rundkørsel\n\n## Sagsfremstilling\nAnlægget skal gøre krydset sikrere.\n" +
			"ny:\n# Rundkørsel\n\n## Sagsfremstilling\n[[Anlægget skal gøre krydset sikrere og give bedre fremkommelighed.]]",
		"gammel:\n# Pleje\n\n## Økonomi\nDriften koster 13 mio. kr. om året.\n" +
			"ny:\n# Pleje\n\n## Økonomi\nDriften koster 13 mio. kr. om året. [[Hver ny plads tjener 410.000 kr. hjem.]]",
	},
	Good: []string{
		"gammel:\n# Rundkørsel\n\n## Sagsfremstilling\nAnlægget skal gøre krydset sikrere.\n" +
			"ny:\n# Rundkørsel\n\n## Sagsfremstilling\n" +
			"Anlægget skal gøre krydset sikrere. Vejdirektoratets notat af 2. maj viser, at det også giver bedre fremkommelighed.",
		"gammel:\n# Pleje\n\n## Økonomi\nDriften koster 13 mio. kr. om året.\n" +
			"ny:\n# Pleje\n\n## Økonomi\nDriften koster 13 mio. kr. om året. Bygningen koster 42 mio. kr. (bilag 2).",
	},
	Compare: func(p *checker.Pair) {
		for _, a := range udkast.Of(p).Additions {
			p.Report(checker.Finding{Span: p.New.Sentences[a.New].Span, Facts: []document.Span{a.Span}})
		}
	},
})

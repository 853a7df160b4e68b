package lovlighed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// interests is the municipality's list of firms and associations in which members of
// its bodies have told of an interest. The default is an invented name, so that the
// rule finds nothing until a list is given.
type interests struct {
	Interesseliste []string `toml:"interesseliste" hjaelp:"firmaer og foreninger, som medlemmer har oplyst en interesse i, med deres fulde navne. Ingen personnavne."` // full names as the text writes them; no persons' surnames
}

var _ = add(&checker.Rule{
	ID:       "habilitet-ikke-overvejet",
	Title:    "En part fra interesselisten er nævnt, men habilitet er det ikke",
	Severity: checker.Suggestion,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Closed, document.Accounts},
	Preview:  true,
	Message:  "Kun til brug før udsendelsen: En part i sagen står på interesselisten. Fandt ikke noget om habilitet.",
	Why:      "Et medlem, der har en interesse i sagen, må ikke være med til at behandle den, og det er lettere at afklare før mødet.",
	Remedy: "Spørg sekretariatet, om et medlem kan have en interesse i sagen. Er det afklaret, kan der stå: " +
		"»Spørgsmålet om habilitet er drøftet med …«.",
	Answer: "Svar med, at spørgsmålet er afklaret. Skriv ikke hvem det gælder.",
	Sources: []checker.Source{
		{Tag: "lov", Place: "styrelsesloven § 14 og forvaltningsloven § 3", Certainty: "S1", Seen: "2026-11-22"},
		{Tag: "kodeks", Place: "KL's kodeks, case 2", Claims: []string{"case-2"}, Seen: "2026-11-22"},
		{Tag: "eget valg",
			Place: "slået fra, indtil kommunen har skrevet en interesseliste; navne på personer sammenlignes ikke", Seen: "2026-11-22"},
	},
	Options: &interests{Interesseliste: []string{"Eksempelfirmaet Interesseliste A/S"}},
	Cues: map[string][]string{
		"habil": {
			"(habil*|inhabil*)", "interesse i sagen", "deltager ikke i .. behandling*",
			"(styrelseslov*|forvaltningslov*) § (14|3)", "interessesammenfald*",
			"(interesser|interesse) i .. (leverandør*|selskab*|firma*|virksomhed*|forening*|ejendom*)",
		},
	},
	Bad: []string{
		"type: beslutning\nDet indstilles, at entreprisen tildeles [[Eksempelfirmaet Interesseliste A/S]], som har " +
			"afgivet det billigste bud.",
		"type: beslutning\nDet indstilles, at grunden sælges.\n\n[[Eksempelfirmaet Interesseliste A/S]] har budt 4 mio. kr.",
		"type: lukket\n[[Eksempelfirmaet Interesseliste A/S]] har søgt om tilskud.",
	},
	Good: []string{
		"type: beslutning\nDet indstilles, at entreprisen tildeles Eksempelfirmaet Interesseliste A/S. Formanden har " +
			"oplyst et slægtskab, og udvalget skal tage stilling til habilitet.",
		"type: beslutning\nDet indstilles, at entreprisen tildeles et andet firma, Interesseliste Byg A/S.",
		"type: orientering\nEksempelfirmaet Interesseliste A/S har afsluttet arbejdet.",
	},
	Run: func(p *checker.Pass) {
		if len(p.Hits("habil")) > 0 || p.Item.Type == document.Information {
			return
		}
		text := danish.Fold(p.Text(p.Item.Span))
		for _, name := range checker.Options[interests](p).Interesseliste {
			words := danish.Words(name, 0, nil)
			if len(words) == 0 || !strings.Contains(text, words[0].Fold) {
				continue
			}
			if s, ok := partyNamed(p, words); ok {
				p.Missing(document.Span{}, checker.Finding{Span: s, Facts: []document.Span{s}})
				return
			}
		}
	},
})

// partyNamed finds a name, word for word, in the administration's text.
func partyNamed(p *checker.Pass, name []danish.Word) (document.Span, bool) {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Voice != agenda.Administration {
			continue
		}
		for k := s.Lead; k+len(name) <= len(s.Words); k++ {
			n := 0
			for n < len(name) && s.Words[k+n].Fold == name[n].Fold {
				n++
			}
			if n == len(name) {
				return s.Words[k].Span.Cover(s.Words[k+n-1].Span), true
			}
		}
	}
	return document.Span{}, false
}

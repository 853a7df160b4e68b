package betjening

import (
	"fmt"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// lengthOptions are the settings of lang-sag; 0 turns a limit off.
type lengthOptions struct {
	Ord     int `toml:"ord" hjaelp:"flest ord i sagen."`                 // words in the item
	Afsnit  int `toml:"afsnit" hjaelp:"flest ord i et tekstafsnit."`     // words in a paragraph
	Punkter int `toml:"punkter" hjaelp:"flest punkter i indstillingen."` // points of the recommendation
	Resume  int `toml:"resume" hjaelp:"flest ord i resumeet."`           // words in the resume
	Bilag   int `toml:"bilag" hjaelp:"flest bilag."`                     // attachments
}

var _ = add(&checker.Rule{
	ID:       "lang-sag",
	Title:    "Sagen, et afsnit eller indstillingen er lang",
	Group:    "sprog",
	Severity: checker.Suggestion,
	Kind:     checker.Claim,
	Types:    everyType,
	Message:  "Sagen er lang.",
	Why:      "Det vigtigste skal kunne findes, også af den, der læser mange sager til samme møde.",
	Remedy:   "Flyt baggrund til et bilag, eller del teksten op med mellemrubrikker. Ingen fakta må gå tabt.",
	Answer:   "Svar med, hvorfor længden er nødvendig.",
	Sources:  languageSources("egen-11", "betjening-8", "sandhed-8"),
	Options:  &lengthOptions{Ord: 1200, Afsnit: 170, Punkter: 7, Resume: 100, Bilag: 10},
	Bad: []string{
		"type: beslutning\n# [[Stien langs åen]]\n\n" +
			"## Sagsfremstilling\n" + repeat("Stien går langs åen og ender ved den gamle mølle.\n\n", 130),
		"type: beslutning\n# Stien\n\n## Sagsfremstilling\n" +
			"[[Stien går langs åen og ender ved den gamle mølle.]] " + repeat("Stien går langs åen og ender ved den gamle mølle. ", 18),
		"type: beslutning\n# Planen\n\n## [[Indstilling]]\nDet indstilles,\n" + repeat("\n- at planen godkendes", 8),
		"type: beslutning\n# Planen\n\n## [[Resumé]]\n" + repeat("Stien går langs åen og ender ved møllen.\n\n", 14),
	},
	Good: []string{
		"type: beslutning\nDet indstilles, at planen godkendes.",
		"type: beslutning\n# Planen\n\n## Indstilling\nDet indstilles,\n" + repeat("\n- at planen godkendes", 7),
		"type: beslutning\n# Planen\n\n## Sagsfremstilling\nTabellen viser tallene.\n\n| Sti | Længde |\n" +
			"|---|---|\n" + repeat("| Stien langs åen ved den gamle mølle | 2 km |\n", 150),
	},
	Run: func(p *checker.Pass) {
		o := checker.Options[lengthOptions](p)
		all, resume := 0, 0
		var blocks []blockLength
		for i := range p.Sentences {
			s := &p.Sentences[i]
			if s.Heading || s.Cell != nil || s.Aside() || s.In(document.RoleAttachments) {
				continue
			}
			n := s.Tally.Words
			all += n
			if s.In(document.RoleSummary) {
				resume += n
			}
			if !prose(p, i) {
				continue
			}
			if k := len(blocks); k == 0 || blocks[k-1].block != s.Block {
				blocks = append(blocks, blockLength{block: s.Block})
			}
			blocks[len(blocks)-1].words += n
		}
		if o.Ord > 0 && all > o.Ord {
			p.Report(checker.Finding{
				Span:    p.Item.Title,
				Message: fmt.Sprintf("Sagen er på %d ord. Kan noget flyttes til et bilag, uden at et faktum går tabt?", all),
			})
		}
		if o.Resume > 0 && resume > o.Resume {
			p.Missing(document.Span{},
				checker.Finding{
					Message: fmt.Sprintf("Resuméet er på %d ord.", resume),
					Remedy:  fmt.Sprintf("Skriv det på højst %d ord: hvad skal besluttes, hvorfor, og hvad koster det?", o.Resume),
				}, document.RoleSummary)
		}
		if n := len(p.Item.Points); o.Punkter > 0 && n > o.Punkter {
			p.Report(checker.Finding{
				Span: p.Anchor(), Message: fmt.Sprintf("Indstillingen har %d punkter.", n),
				Remedy: "Saml punkter, der hører sammen, eller del sagen i to.",
			})
		}
		if n := len(p.Item.Attachments); o.Bilag > 0 && n > o.Bilag {
			p.Missing(document.Span{},
				checker.Finding{
					Message: fmt.Sprintf("Sagen har %d bilag.", n), Remedy: "Skriv, hvilke bilag der er vigtigst at læse, og hvilke sider.",
				}, document.RoleAttachments)
		}
		longBlocks(p, blocks, o.Afsnit)
	},
})

// blockLength is how many words of prose a paragraph has.
type blockLength struct {
	block *document.Block
	words int
}

// longBlocks reports the first three paragraphs that are too long.
func longBlocks(p *checker.Pass, blocks []blockLength, limit int) {
	found := 0
	for _, b := range blocks {
		if limit <= 0 || b.words <= limit || found == 3 {
			continue
		}
		found++
		first, _ := p.SentencesIn(b.block.Content())
		p.Report(checker.Finding{
			Span: opening(&p.Sentences[first], 12), Message: fmt.Sprintf("Afsnittet er på %d ord.", b.words),
			Remedy: "Del det i to, eller brug en mellemrubrik, punkter eller en tabel.",
		})
	}
}

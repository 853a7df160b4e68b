package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "eneste-loesning",
	Title:    "Løsningen fremstilles som den eneste mulige",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Closed, document.Accounts},
	Message:  "Teksten siger, at der kun er én løsning.",
	Why:      "Fagligheden kan pege på det bedste svar, men valget er politisk, og der er næsten altid flere veje.",
	Remedy: "Skriv, hvilke andre løsninger I har set på, og hvorfor I anbefaler denne. Er det loven, der kun giver " +
		"én vej, så nævn bestemmelsen.",
	Answer: "Svar med, hvorfor der kun er den ene løsning.",
	Sources: []checker.Source{
		{Tag: "kodeks",
			Place:  "KL's kodeks, pligt 3 (faglighed): fagligheden afgør ikke den politiske beslutning; case 16",
			Claims: []string{"faglighed-5", "faglighed-8", "faglighed-10", "case-16"}, Seen: "2026-11-22"},
	},
	Cues: onlyWayCues,
	Bad: []string{
		"type: beslutning\nPlaceringen ved Skovvej er den [[eneste forsvarlige løsning]].",
		"type: beslutning\nFagligt set [[kan sagen kun afgøres på]] én måde.",
		"type: beslutning\nDer [[findes ingen andre muligheder]] end at lukke skolen.",
		"type: beslutning\nForvaltningen [[kan ikke pege på andre måder]] at løse problemet på.",
		"type: beslutning\nHallen kan ikke reddes på andre måder. Et tilskud er den [[eneste farbare løsning]].",
		"type: beslutning\nMarken ved åen er [[det eneste areal, hvor hallen kan bygges]].",
		"type: beslutning\nEn pavillon er den [[eneste teknisk mulige løsning]].",
		"type: beslutning\n[[Intet andet end en tunnel lader sig]] gøre i praksis.",
		"type: beslutning\nEn tunnel er [[det eneste, der trafikalt lader sig forsvare]].",
		"type: beslutning\nUnderskuddet [[kan alene vendes gennem]] et salg.",
		"type: beslutning\nStøjen [[kan ikke dæmpes uden en]] mur.",
		"type: beslutning\nRegnskabet taget i betragtning [[er kommunen nødsaget til at udlicitere]] badet.",
		"type: beslutning\n[[Alt andet end en tunnel vil være uansvarligt]].",
		"type: beslutning\nCentret ser [[ingen udvej ud over]] en nedrivning.",
		"type: beslutning\nMed byggerens øjne er der [[kun plads til ét svar]].",
		"type: beslutning\nKajen [[er det eneste sted, afdelingen kan stå inde for]].",
		"type: beslutning\nDer [[er én løsning, og det er]] en pumpe.",
		"type: beslutning\n[[Ingen ingeniør vil pege på andet]] end en pumpe.",
		"type: beslutning\n[[Valget giver dermed sig selv]].",
		"type: beslutning\nGrunden ved havnen er den [[eneste rigtige]], hvis vi skal nå det.",
		"type: beslutning\nMed det kendskab, vi har, er [[er andet udelukket]].",
		"type: beslutning\n[[Enhver anden port er ude af billedet]].",
		"type: beslutning\nEn ny kedel [[er den ene farbare udvej]].",
		"type: beslutning\nAfdelingen kan [[ikke foreslå andet end]] en ny kedel.",
		"type: beslutning\n[[Kun en ny kedel er forsvarlig]].",
		"# Kedel\n\n## [[Andre løsninger er ikke mulige]]\nKedlen er fra 1990.\n\n## Indstilling\nDet indstilles, at kedlen skiftes.",
		"type: beslutning\nEn kort åbningstid er [[den eneste måde, pengene kan]] findes på.",
	},
	Good: []string{
		"type: beslutning\nPlaceringen ved Skovvej er ikke den eneste løsning; to andre er beskrevet i bilag 1.",
		"type: beslutning\nGrundejerforeningen mener, at det er den eneste løsning.",
		"type: beslutning\nLoven giver kun mulighed for afslag, jf. byggelovens § 6: den eneste mulighed er afslag.",
		"type: beslutning\nHjælpen gives, hvis behovet ikke kan dækkes på anden måde. Den eneste indgang ligger i gården.",
		"type: beslutning\nTilskuddet kan kun bruges til materialer, og beboerne er nødt til at flytte ud.",
		"type: beslutning\nEr kommunen nødt til at lukke huset? Nej, der er to andre muligheder.",
		"type: beslutning\nDer er kun plads til ét bord. Der kom kun ét svar, og det er fra rådet. Udvalget kan ikke " +
			"vælge bud C på andre grunde.",
		"type: beslutning\nNogen støj er uundgåelig, og beboerne har ikke andre steder at parkere.",
		"type: beslutning\nVi har overvejet at male porten, men den er rådden. En port af stål er undersøgt, men er " +
			"for tung. En port af træ er den eneste mulige.",
		"type: beslutning\nLoven giver kun adgang til at sige nej. Et nej er altså det eneste mulige.",
		"type: beslutning\nDer er kun én måde at åbne porten på, og kun én løsning er prissat.",
		"type: beslutning\nStien er den eneste vej, der fører til stranden.",
	},
	Run: func(p *checker.Pass) {
		if len(p.Said("undtag-sag")) > 0 || lookedAtMore(p) {
			return
		}
		said := checker.Widest(claims(p, "eneste"))
		for _, h := range said {
			p.Report(checker.Finding{Span: p.Phrase(h)})
		}
		for _, h := range checker.Widest(claims(p, "andet")) {
			// The same said twice in a paragraph is one claim.
			if !slices.ContainsFunc(said, func(o checker.Hit) bool { return sameBlock(p, o, h) }) {
				p.Report(checker.Finding{Span: p.Phrase(h)})
				said = append(said, h)
			}
		}
	},
})

// lookedAtMore reports whether two sentences tell what else was looked at.
func lookedAtMore(p *checker.Pass) bool {
	first := -1
	for _, h := range p.Said("set-paa") {
		if h.Negated || first == h.Sentence {
			continue
		}
		if first >= 0 {
			return true
		}
		first = h.Sentence
	}
	return false
}

// claims are the hits of a set that are neither denied nor excepted.
func claims(p *checker.Pass, set string) []checker.Hit {
	var out []checker.Hit
	for _, h := range p.Hits(set) {
		s := &p.Sentences[h.Sentence]
		if s.Voice != agenda.Administration || s.Quoted(h.Span) {
			continue // a heading claims too
		}
		if !h.Negated && !asks(p, h.Sentence) && !p.Excepted(h.Sentence) && !p.Has("andres", h.Sentence) && !bound(p, h.Sentence) {
			out = append(out, h)
		}
	}
	return out
}

// bound reports whether the sentences about sentence i in its paragraph tell that the law leaves no
// choice.
func bound(p *checker.Pass, i int) bool {
	return slices.ContainsFunc(p.HitsIn("bundet", i-2, i+1), func(h checker.Hit) bool {
		return p.Sentences[h.Sentence].Block == p.Sentences[i].Block
	})
}

// asks reports whether sentence i is a question: it claims nothing.
func asks(p *checker.Pass, i int) bool {
	return strings.HasSuffix(p.Text(p.Sentences[i].Span), "?")
}

func sameBlock(p *checker.Pass, a, b checker.Hit) bool {
	return p.Sentences[a.Sentence].Block == p.Sentences[b.Sentence].Block
}

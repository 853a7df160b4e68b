package betjening

import (
	"fmt"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// passiveOptions are the settings of passiv-uden-aktoer.
type passiveOptions struct {
	Mindst int `toml:"mindst" hjaelp:"så mange sætninger uden nogen, der gør noget, skal der være i et afsnit."` // sentences without somebody who acts, in a section
}

var _ = add(&checker.Rule{
	ID:       "passiv-uden-aktoer",
	Title:    "Mange sætninger siger ikke, hvem der gør det",
	Group:    "sprog",
	Severity: checker.Suggestion,
	Kind:     checker.Claim,
	Types:    everyType,
	Preview:  true,
	Message:  "Her står ikke, hvem der gør det.",
	Why:      "Det skal kunne ses, hvem der udarbejder, beslutter og følger op.",
	Remedy:   "Skriv, hvem der gør det, for eksempel: »Forvaltningen udarbejder en plan, og udvalget får den i maj«.",
	Answer:   "Svar med, hvorfor det er lige meget, hvem der gør det.",
	Sources:  languageSources("egen-16", "forord-1"),
	Options:  &passiveOptions{Mindst: 3},
	Cues: map[string][]string{
		"passiv": {
			"(udarbejdes|vurderes|anbefales|foreslås|forventes|besluttes|igangsættes|iværksættes|foretages|" +
				"gennemføres|sikres|afholdes|inddrages|oplyses|undersøges|følges|afklares|forelægges|prioriteres|" +
				"varetages|håndteres|tilpasses|rapporteres|evalueres|koordineres|indhentes|etableres|justeres|" +
				"implementeres|udsendes|fremlægges|opdateres|revideres|understøttes|planlægges|bearbejdes|fremsendes|behandles)",
			"arbejdes (på|videre|med)", "(er|bliver) blevet (besluttet|vurderet|aftalt|iværksat|gennemført|undersøgt)",
		},
		"aktoer": {
			"af (forvaltningen|administrationen|centret|direktionen|udvalget|byrådet|kommunalbestyrelsen|" +
				"økonomiudvalget|medarbejderne|lederen|lederne|skolen|skolerne|teamet|afdelingen|kommunen|borgmesteren)",
			"(forvaltningen|administrationen|centret|direktionen|udvalget|byrådet|kommunalbestyrelsen|" +
				"økonomiudvalget|borgmesteren|afdelingen|teamet|kommunen) (udarbejder|vurderer|anbefaler|foreslår|" +
				"forventer|beslutter|igangsætter|iværksætter|gennemfører|sikrer|afholder|inddrager|oplyser|" +
				"undersøger|følger|forelægger|sender|får|skal|vil|har|kan)",
		},
	},
	Bad: []string{
		"type: beslutning\nDer [[udarbejdes]] en plan. Planen forelægges senere. Indsatsen iværksættes, og borgerne inddrages.",
		"type: drøftelse\nEvalueringen [[gennemføres]] i maj. Resultatet forelægges i juni. Derefter arbejdes videre.",
		"type: orientering\nSagen er alvorlig. Planen [[tilpasses]], og der rapporteres hvert kvartal. " +
			"Retningslinjer udarbejdes. Effekten vurderes løbende.",
	},
	Good: []string{
		"type: beslutning\nForvaltningen udarbejder en plan. Udvalget får den i maj. Det skyldes, at der findes midler.",
		"type: beslutning\nPlanen udarbejdes af forvaltningen. Den forelægges i maj. Pårørende mødes i caféen, og de trives.",
		"type: beslutning\n# Planen\n\n## Indstilling\nDet indstilles,\n- at planen godkendes og iværksættes\n" +
			"- at den forelægges igen\n- at effekten vurderes",
		"type: orientering\nMødet afholdes i maj. Prisen er 200 kr. Der er plads til 40. Kaffen er gratis.",
	},
	Run: func(p *checker.Pass) {
		if len(p.Said("passiv")) == 0 {
			return
		}
		o := checker.Options[passiveOptions](p)
		type count struct{ all, passive, first int }
		counts := map[*document.Section]*count{}
		var order []*document.Section
		for i := range p.Sentences {
			if !prose(p, i) {
				continue
			}
			sec := p.Sentences[i].Section
			c := counts[sec]
			if c == nil {
				c = &count{first: -1}
				counts[sec] = c
				order = append(order, sec)
			}
			c.all++
			if p.Has("passiv", i) && !p.Has("aktoer", i) {
				if c.passive++; c.first < 0 {
					c.first = i
				}
			}
		}
		for _, sec := range order {
			if c := counts[sec]; c.passive >= max(o.Mindst, 1) && 2*c.passive > c.all {
				hits := p.SaidIn("passiv", c.first)
				if len(hits) == 0 { // the verb is quoted
					hits = p.HitsIn("passiv", c.first, c.first)
				}
				p.Report(checker.Finding{
					Span:    hits[0].Span,
					Message: fmt.Sprintf("%d af afsnittets %d sætninger siger ikke, hvem der gør det.", c.passive, c.all),
				})
			}
		}
	},
})

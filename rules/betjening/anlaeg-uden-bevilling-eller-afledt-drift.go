package betjening

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// worksOptions are the settings of anlaeg-uden-bevilling-eller-afledt-drift.
type worksOptions struct {
	Mindst int `toml:"mindst" hjaelp:"anlæg, der koster mindre end så mange kroner, ses der bort fra."` // kroner: cheaper works are left alone
}

var _ = add(&checker.Rule{
	ID:       "anlaeg-uden-bevilling-eller-afledt-drift",
	Title:    "Et anlæg uden bevilling eller uden afledt drift",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Closed, document.Discussion, document.Information},
	Money:    true,
	Message:  "Her skal der bygges eller anlægges noget. Fandt ikke anlægsbevillingen, og hvad driften koster bagefter.",
	Why:      "Penge, der er afsat til et anlæg, må først bruges, når bevillingen er givet, og driften bliver ved, når anlægget er betalt.",
	Remedy: "Skriv begge dele, for eksempel: »Der gives en anlægsbevilling på … mio. kr., og rådighedsbeløbet " +
		"frigives. Den afledte drift er … kr. om året« – eller »Der er ingen afledt drift«.",
	Answer: "Svar med, hvor det står, eller hvilken senere sag bevillingen kommer i.",
	Sources: []checker.Source{
		{Tag: "eget valg", Place: "kommunernes økonomiske vejledninger: afledt drift vises, når et anlæg besluttes", Seen: "2026-11-22"},
		{Tag: "lov", Place: "styrelsesloven § 40 og Budget- og regnskabssystem for kommuner, kapitel 6 (slå op)",
			Certainty: "S2", Seen: "2026-11-22"},
		{Tag: "kodeks", Place: "KL's kodeks, case 7", Claims: []string{"case-7"}, Seen: "2026-11-22"},
	},
	Options: &worksOptions{Mindst: 1000000},
	Cues:    constructionCues,
	Bad: []string{
		"type: beslutning\n# Ny daginstitution\n\n## [[Økonomi]]\nBeløbet er afsat i budget 2027.\n\n## Indstilling\n" +
			"Det indstilles, at der gives anlægsbevilling på 24 mio. kr. til opførelse af en ny daginstitution.",
		"type: beslutning\n# Cykelsti langs Møllevej\n\n## Sagsfremstilling\nStien bliver 2 km.\n\n## [[Økonomi]]\n" +
			"Cykelstien koster 5,2 mio. kr. Den årlige drift er 40.000 kr.\n\n## Indstilling\nDet indstilles, at cykelstien anlægges.",
		"type: beslutning\n# Lukning af Engvej\n\n## Resumé\n" +
			"Engvej lukkes med bomme, og der anlægges en vendeplads.\n\n## [[Økonomi]]\n" +
			"Bomme og vendeplads koster 1,6 mio. kr.\n\n## Indstilling\nDet indstilles, at Engvej lukkes.",
		"type: beslutning\n# Multihus i Engby\n\n## [[Økonomi]]\nModel 1 koster 52 mio. kr.\n\n## Indstilling\n" +
			"Det indstilles, at model 1 gennemføres.",
		"type: beslutning\n# Forslag til lokalplan for kajen\n\n## [[Økonomi]]\n" +
			"Kommunen anlægger en promenade for 2,2 mio. kr.\n\n## Indstilling\nDet indstilles, at planforslaget vedtages.",
		"type: beslutning\n# Museet flytter til remisehallen\n\n## [[Økonomi]]\n" +
			"Beløbet er afsat som rådighedsbeløb.\n\n## Andre muligheder\n" +
			"Leje af et lager koster 1,3 mio. kr. om året.\n\n## Indstilling\n" +
			"Det indstilles, at der gives en anlægsbevilling på 9,6 mio. kr. til remisehallen.",
		"type: beslutning\n# Ny bro over åen\n\n## [[Økonomi]]\n" +
			"Broen koster 4 mio. kr., som er afsat i budget 2027. Den afledte drift er 20.000 kr. om året.\n\n" +
			"## Indstilling\nDet indstilles, at broen bygges.",
		"# Ny brandstation\n\n## Sagsfremstilling\n" +
			"Den gamle station koster 400.000 kr. om året i varme. Vedligeholdelsen er forsømt.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at der gives anlægsbevilling på 34 mio. kr. til opførelse af en ny " +
			"brandstation, og at rådighedsbeløbet frigives.",
		"type: beslutning\n# Åen ved Engby\n\n## [[Økonomi]]\n" +
			"Broen koster 2,4 mio. kr. En vognmand sparer 40.000 kr. om året.\n\n## Indstilling\nDet indstilles,\n" +
			"1. at kommunen stiller garanti for vandlavets lån på 3 mio. kr.\n" +
			"2. at der gives en anlægsbevilling på 2,4 mio. kr. til en ny bro",
		"type: beslutning\n# Cykelsti langs Møllevej\n\n## [[Økonomi]]\n" +
			"Cykelstien koster 5,2 mio. kr. Driften er 40.000 kr. om året og afholdes af vejenes ramme.\n\n" +
			"## Indstilling\nDet indstilles, at cykelstien anlægges.",
		"# Ny brandstation\n\n## Sagsfremstilling\n" +
			"Den gamle station har stået tom i et år og koster 90.000 kr. om året i varme.\n\n## [[Indstilling]]\n" +
			"Det indstilles, at der gives anlægsbevilling på 34 mio. kr. til opførelse af en ny brandstation, og at " +
			"rådighedsbeløbet frigives.",
		"type: beslutning\n# Lamper i Engby\n\n## [[Indstilling]]\n" +
			"Det indstilles, at der gives anlægsbevilling på 12 mio. kr. til køb og indbygning af ny gadebelysning.",
		"type: beslutning\n# Engby Børnehus\n\n## Sagsfremstilling\n" +
			"Driften er ikke beregnet. Huset har i dag driftsudgifter på 4 mio. kr.\n\n## [[Indstilling]]\n" +
			"Det indstilles, at huset ombygges for 12 mio. kr., som frigives.",
		"type: beslutning\n# Spejderhytten i Engby\n\n## [[Økonomi]]\nPrisen er 2,4 mio. kr.\n\n## Indstilling\n" +
			"Forsyning og Fritid indstiller, at spejderhytten opføres.",
		"type: beslutning\n# Spunsvæggen i Engby\n\n## [[Økonomi]]\nPrisen er 4 mio. kr.\n\n## Indstilling\n" +
			"Det indstilles, at 140 meter spuns udskiftes.",
	},
	Good: []string{
		"type: beslutning\n# Ny daginstitution\n\n## Økonomi\nDen afledte drift er 1,1 mio. kr. om året.\n\n" +
			"## Indstilling\nDet indstilles, at der gives anlægsbevilling på 24 mio. kr. til en ny daginstitution, " +
			"og at rådighedsbeløbet frigives.",
		"type: beslutning\n# Legeplads i Parken\n\n## Økonomi\n" +
			"Legepladsen koster 240.000 kr., som betales af nærmiljøpuljen.\n\n## Indstilling\nDet indstilles, at legepladsen etableres.",
		"type: beslutning\n# Garanti til Engby Hallen\n\n## Økonomi\n" +
			"Den nye hal koster 12 mio. kr., som hallen låner.\n\n## Indstilling\nDet indstilles, at kommunen stiller garanti for lånet.",
		"type: beslutning\n# Anlægsregnskab for havnebadet\n\n## Indstilling\n" +
			"Det indstilles, at regnskabet for anlægsbevillingen på 13,2 mio. kr. godkendes.",
		"type: beslutning\n# Ny hal\n\n## Økonomi\n" +
			"Hallen koster 30 mio. kr., og der søges anlægsbevilling i en særskilt sag i maj. Der er ingen afledt " +
			"drift, da den gamle hal lukkes.\n\n## Indstilling\nDet indstilles, at der opføres en ny hal.",
		"type: beslutning\n# Udvidelse af plejecenteret\n\n## Økonomi\n| 1.000 kr. | 2027 | 2028 |\n|---|---|---|\n" +
			"| Anlæg, rådighedsbeløb | 12.000 | 24.000 |\n| Drift, nye boliger | 0 | 2.900 |\n\n## Indstilling\n" +
			"Det indstilles, at plejecenteret udvides med 18 boliger.",
		"type: beslutning\n# Ansøgning fra Engby Mejeri A/S\n\n## Økonomi\n" +
			"Mejeriet bygger selv hallen for 4 mio. kr.\n\n## Indstilling\n" +
			"Det indstilles, at mejeriet får et bidrag på 300.000 kr. til etablering af hallen.",
		"type: beslutning\n# Køb af engarealer med sti\n\n## Økonomi\nArealerne koster 2,0 mio. kr.\n\n" +
			"## Indstilling\nDet indstilles, at\n1. de to arealer købes\n2. der gives en anlægsbevilling på 2,0 mio. kr. til købet",
		"type: beslutning\n# Ny sti ved søen\n\n## Økonomi\nStien koster 3 mio. kr.\n\n## Indstilling\n" +
			"Det indstilles, at stien indgår i prioriteringen til budget 2028.",
		"type: beslutning\n# Grunde i Engby\n\n## Økonomi\nSalget giver 3 mio. kr.\n\n## Indstilling\n" +
			"Det indstilles,\n1. at grunden sælges for 3 mio. kr.\n2. at køber bygger en ny vej for 1,5 mio. kr.",
		"type: beslutning\n# Nyt køkken i Engby\n\n## Økonomi\n" +
			"Bevilling søges i maj. Køkkenets nettodrift er ikke beregnet, fordi tilbuddet mangler.\n\n" +
			"## Indstilling\nDet indstilles, at der bygges et køkken for 12 mio. kr.",
		"# Skolernes lokaler\n\n## Sagsfremstilling\nBørnetallet vokser. Analysen viser, om der skal bygges.\n\n" +
			"## Indstilling\nDet indstilles, at der i 2027 gives en anlægsbevilling på 2,2 mio. kr., som finansieres " +
			"af det afsatte rådighedsbeløb på 2,2 mio. kr. til analyse af lokalerne på fem skoler.",
		"type: beslutning\n# Åbningstid i Engby\n\n## Økonomi\nÆndringen koster 1,2 mio. kr. om året.\n\n" +
			"## Indstilling\nDet indstilles, at åbningstiden på genbrugspladsen udvides.",
		"type: beslutning\n# Bedre lys i hallen\n\n## Økonomi\n" +
			"Der gives anlægsbevilling på 2 mio. kr. Elregningen falder med 80.000 kr. om året.\n\n## Indstilling\n" +
			"Det indstilles, at lamperne udskiftes.",
		"type: beslutning\n# Nyt køkken på kroen\n\n## Økonomi\nKøkkenet koster 1,3 mio. kr.\n\n## Indstilling\n" +
			"Det indstilles, at kommunen betaler for køkkenet i den privatejede kro.",
		"type: beslutning\n# Ny vej i Engby\n\n## Økonomi\nVejen koster 4 mio. kr.\n\n## Indstilling\n" +
			"Det indstilles, at forslaget til en ny vej sendes til naboerne.",
		"type: beslutning\n# Tillæg om marken\n\n## Sagsfremstilling\n" +
			"Entreprenøren betaler det samlede beløb på 2 mio. kr. for 9.000 m2, og det letter planen for veje.\n\n" +
			"## Indstilling\nDet indstilles, at arealet udvides, og at tillægget til købsaftalen underskrives.",
		"type: beslutning\n# Ny hal i Engby\n\n## Økonomi\n" +
			"Hallen koster 30 mio. kr. Byggeprogrammet forelægges byrådet i maj.\n\n## Indstilling\n" +
			"Det indstilles, at hallen placeres ved skolen.",
		"type: beslutning\n# Ny legeplads i Engby\n\n## Økonomi\n" +
			"Legepladsen koster 600.000 kr. I puljen er der 1,4 mio. kr. til rådighed.\n\n## Indstilling\n" +
			"Det indstilles, at legepladsen bygges.",
		"type: beslutning\n# Akutteam på plejehjem\n\n## Økonomi\nTeamet giver 1,5 mio. kr. mindre i udgift.\n\n" +
			"## Indstilling\nDet indstilles, at der etableres et akutteam på plejehjemmene.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || !asksDecision(p) || p.Says("andenvej") {
			return
		}
		trigger, ok := works(p)
		if !ok {
			return
		}
		money, drift := fundsWorks(p), runs(p) || operated(p)
		f := checker.Finding{}
		switch {
		case money && drift:
			return
		case money:
			f.Message = "Her skal der bygges eller anlægges noget. Fandt ikke, hvad driften koster bagefter."
			f.Remedy = "Skriv det, for eksempel: »Den afledte drift er … kr. om året fra 20…« eller »Der er ingen " +
				"afledt drift«. Står det i et bilag, så svar med det."
		case drift:
			f.Message = "Her skal der bygges eller anlægges noget. Fandt ikke, hvor bevillingen kommer fra."
			f.Remedy = "Skriv det, for eksempel: »Der gives en anlægsbevilling på … mio. kr., og rådighedsbeløbet " +
				"frigives« – eller i hvilken senere sag bevillingen søges."
		}
		p.Missing(trigger, f, document.RoleEconomy)
	},
})

// asksDecision reports whether the item is for decision by its type or by what it asks.
func asksDecision(p *checker.Pass) bool {
	switch p.Item.Type {
	case document.Discussion, document.Information:
		return p.Item.Traits.Has(document.AsksMoney) || p.Item.Traits.Has(document.TwoVoices) || firstFirm(p) >= 0
	}
	return true
}

// fundsWorks reports whether the item tells where the appropriation comes from.
func fundsWorks(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Told("bevilling"), func(h checker.Hit) bool {
		return !p.Meets("andenbevilling", h)
	})
}

func subjectHas(p *checker.Pass, set string) bool {
	for _, h := range p.Said(set) {
		if p.Subject(h.Sentence) {
			return true
		}
	}
	return false
}

package udvikling

import (
	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

// workplaces are the settings of arbejdsplads-ikke-naevnt.
type workplaces struct {
	Altid bool `toml:"altid" hjaelp:"se på alle beslutningssager om en af kommunens institutioner, også når intet lukker, flytter eller ændres."`
}

var _ = add(&checker.Rule{
	ID:       "arbejdsplads-ikke-naevnt",
	Title:    "Den berørte arbejdsplads eller MED er ikke nævnt",
	Severity: checker.Suggestion,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Information, document.Accounts},
	Message:  "Sagen ændrer forhold på en arbejdsplads. Fandt ikke noget om, hvad MED, ledelsen eller de ansatte har sagt.",
	Why:      "De, der arbejder på stedet, ved, hvad ændringen betyder i praksis, og det skal politikerne kunne se.",
	Remedy: "Skriv, hvornår arbejdspladsen blev hørt, og hvad den sagde: »LokalMED drøftede forslaget den … og " +
		"peger på …«. Bliver den hørt senere, så skriv hvornår. Står det i et bilag, så svar med det.",
	Answer: "Svar med, hvor udtalelsen står, eller hvorfor arbejdspladsen ikke er berørt.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 4 (udvikling og samarbejde)",
			Claims: []string{"udvikling-6", "ansvar-3", "case-17"}, Seen: "2026-11-22"},
		{Tag: "eget valg",
			Place: "rammeaftalen om medindflydelse og medbestemmelse, §§ 6-8: slå den lokale MED-aftale op", Seen: "2026-11-22"},
		{Tag: "lokal", Place: "kommuner, der altid hører den berørte arbejdsplads",
			Claims: []string{"egen-1", "egen-2", "egen-3"}, Seen: "2026-11-22"},
	},
	Options: &workplaces{},
	Cues:    staffCues,
	Bad: []string{
		"# Fælles pedelafdeling\n\n## [[Indstilling]]\n" +
			"Det indstilles, at skolernes pedelafdelinger lægges sammen, og at to stillinger nedlægges.\n\n" +
			"## Økonomi\nDet sparer 0,9 mio. kr.",
		"# Lukning af Børnehuset Anemonen\n\n## Sagsfremstilling\nSamlingen giver personalet nye muligheder.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at børnehuset lukkes.",
		"# Forsøg med kunstig intelligens i Borgerservice\n\n## Sagsfremstilling\n60 medarbejdere deltager.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at forsøget godkendes med de vilkår, der er beskrevet.",
		"# Ny vagtplan i hjemmeplejen\n\n## [[Indstilling]]\nDet indstilles, at den ny vagtplan godkendes.\n\n## Høring\nMED er ikke hørt.",
		"# Støtte i dagtilbud\n\n## Sagsfremstilling\nÆndringen betyder, at fire støttepædagoger skal afskediges.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at ændringen godkendes.",
		"# Lukning af plejecenter\n\n## Sagsfremstilling\n" +
			"De 29 medarbejdere følger med i det omfang, der er brug for dem.\n\n## [[Indstilling]]\n" +
			"Det indstilles, at plejecentret lukkes.",
		"# Besparelse i Borgerservice\n\n## [[Indstilling]]\n" +
			"Det indstilles, at der spares 2 mio. kr. i Borgerservice.\n\n## Sagsfremstilling\nBeløbet svarer til fem årsværk.",
		"# Ny lås i salen\n\n## Sagsfremstilling\nPedellerne skal fremover åbne salen om aftenen.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at låsen købes.",
		"# Renhold\n\n## Sagsfremstilling\nDe ansatte får nyt mødested i Ørslev.\n\n## [[Indstilling]]\n" +
			"Det indstilles, at renholdet samles i Ørslev.",
		"# Sporing\n\n## [[Indstilling]]\nDet indstilles, at der sættes GPS i hjemmeplejens biler.",
		"# Trykkeri\n\n## Sagsfremstilling\nTre trykkere passer maskinerne.\n\n## [[Indstilling]]\nDet indstilles, at trykkeriet afvikles.",
		"# Måling af affald\n\n## Sagsfremstilling\nTo af stillingerne på ruterne ventes at kunne undværes.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at målingen begynder.",
		"# Gadeteam\n\n## Sagsfremstilling\n" +
			"Teamet bemandes med seks af centrets rådgivere, og deres sager fordeles på de øvrige.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at teamet oprettes.",
		"# Lejren\n\n## Sagsfremstilling\nVagtplanen skrives om, og nattevagten afløses af en alarm.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at alarmen købes.",
		"# Ny bemanding på Lunden\n\n## [[Indstilling]]\nDet indstilles, at den nye døgnbemanding godkendes.",
		"# Nye tider\n\n## [[Indstilling]]\nDet indstilles, at støttetilbuddet nedsættes fra fem til fire dage om ugen.",
	},
	Good: []string{
		"# Fælles pedelafdeling\n\n## Indstilling\nDet indstilles, at to stillinger nedlægges.\n\n" +
			"## Sagsfremstilling\nLokalMED har drøftet sagen, og udtalelsen er vedlagt.",
		"# Lukning af Børnehuset Anemonen\n\n## Indstilling\nDet indstilles, at børnehuset lukkes.\n\n## Personale\nIngen.",
		"# Salg af den gamle skole\n\n## Indstilling\nDet indstilles, at den tomme skole sælges med de vilkår, der står i bilag 1.",
		"# Ny åbningstid på biblioteket\n\n## Indstilling\nDet indstilles, at biblioteket får nye åbningstider.\n\n" +
			"## Sagsfremstilling\nForslaget er lavet i samarbejde med medarbejderne på biblioteket.",
		"# Nyt journalsystem\n\n## Indstilling\nDet indstilles, at der anskaffes et nyt journalsystem.\n\n" +
			"## Sagsfremstilling\nMED-udvalget er ikke hørt, da kontrakten kun fornyes på de hidtidige vilkår.",
		"# Fabrik\n\n## Sagsfremstilling\nFabrikken har 40 ansatte.\n\n## Indstilling\n" +
			"Det indstilles, at lokalplanen for den samlede fabrik vedtages.",
		"# Weekendvagt\n\n## Indstilling\nDet indstilles, at gartnerne møder hver anden lørdag.\n\n" +
			"## Sagsfremstilling\nGartnerne har selv lagt planen.",
		"# Ny bemanding på Lunden\n\n## Indstilling\nDet indstilles, at den nye døgnbemanding godkendes.\n\n" +
			"## Sagsfremstilling\nHjælpernes tillidsmand er enig.",
		"# Netværk om åen\n\n## Indstilling\nDet indstilles, at netværket oprettes.\n\n## Økonomi\n" +
			"Arbejdet svarer til et halvt årsværk, som er i rammen.",
	},
	Run: func(p *checker.Pass) {
		h, ok := p.About("emne")
		if !ok && checker.Options[workplaces](p).Altid {
			h, ok = ownPlace(p)
		}
		if !ok {
			h, ok = meets(p, "sted", "indgreb")
		}
		if !ok {
			h, ok = underTerms(p)
		}
		if !ok {
			h, ok = counts(p)
		}
		for _, set := range []string{"afsked", "arbejdsgang"} {
			if !ok {
				h, ok = toldOfStaff(p, set)
			}
		}
		if !ok {
			h, ok = toldOfLoss(p)
		}
		if !ok || !p.Absences() || agenda.StateOf(p.Doc, p.Item, document.RoleStaff) == agenda.None || mentions(p, "svar") {
			return
		}
		p.Missing(p.Sentences[h.Sentence].Span, checker.Finding{Evidence: denial(p)}, document.RoleStaff)
	},
})

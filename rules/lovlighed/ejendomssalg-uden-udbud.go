package lovlighed

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "ejendomssalg-uden-udbud",
	Title:    "Salg af ejendom uden udbud, undtagelse eller markedspris",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Proposal, document.Closed, document.Accounts},
	Message:  "Her sælges fast ejendom. Fandt ikke noget om offentligt udbud, en undtagelse fra det eller hvordan markedsprisen er fundet.",
	Why:      "En kommunes ejendom skal som hovedregel udbydes offentligt og sælges til markedsprisen.",
	Remedy: "Skriv, hvordan ejendommen er udbudt, eller hvilken undtagelse der bruges, for eksempel: »Ejendommen " +
		"har været i offentligt udbud fra … til …, og det højeste bud var …«. Slå op i styrelsesloven § 68 og " +
		"bekendtgørelsen om udbud af fast ejendom. Står det i et bilag, så svar med det.",
	Answer: "Svar med, hvor udbuddet eller undtagelsen er beskrevet.",
	Sources: []checker.Source{
		{Tag: "lov",
			Place: "styrelsesloven § 68; bekendtgørelse nr. 396 af 3. marts 2021; vejledning nr. 9175 af 3. marts " +
				"2021", Certainty: "S2", Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "Ankestyrelsens nyhedsbrev, oktober 2019: areal solgt uden udbud", Seen: "2026-11-22"},
	},
	Cues: saleCues,
	Bad: []string{
		"type: beslutning\nDet indstilles, [[at arealet bag hallen sælges til naboen for 250.000 kr.]]",
		"# [[Salg af den tidligere Vestre Skole]]\n\n## Sagsfremstilling\nEn entreprenør har tilbudt 2,4 mio. kr.\n\n" +
			"## Indstilling\nDet indstilles, at salget godkendes.",
		"# Jord ved åen\n\n## Indstilling\nTeknik indstiller,\n\n- [[at der mageskiftes med naboen]]\n- at borgmesteren underskriver.",
		"# Villaen\n\n## Indstilling\n" +
			"Ejendomschefen indstiller, [[at Skovvej 12 sælges til lejeren for 2 mio. kr.]]\n\n## Lovgrundlag\nStyrelsesloven § 68.",
		"# Villa Solbakken\n\n## Indstilling\nDet indstilles, [[at salget til fonden for 4 mio. kr. godkendes.]]\n\n" +
			"## Sagsfremstilling\nFonden vil lave værksteder.",
		"# Hjørnet ved Kærvej\n\n## Indstilling\n" +
			"Det indstilles, [[at hjørnet overdrages til autohandlen for 75.000 kr.]]\n\n## Sagsfremstilling\n" +
			"Arealet er på 300 m2. Det har ikke været udbudt.",
		"# Arkivet flytter\n\n## Indstilling\nDirektionen indstiller,\n\n- at arkivet flytter\n" +
			"- [[at Byrådet godkender salget af den gamle gård for 3 mio. kr.]]\n\n## Tidsplan\nOmbygningen af posthuset udbydes i maj.",
		"# Solgården\n\n## Løsning\n[[Det foreslås, at kommunens lejligheder i gården sælges samlet til Nord " +
			"ApS.]]\n\n## Indstilling\nDet indstilles, at Byrådet godkender handlen.",
		"# Lægen er flyttet\n\n## Indstilling\nDet indstilles, [[at kommunen skiller sig af med Bygade 4.]]",
		"# Møllen\n\n## Indstilling\nDet indstilles, [[at salgsaftalen om lageret tiltrædes.]]",
		"# Møllehuset\n\n## Indstilling\nDet indstilles, at forslaget i tabellen godkendes.\n\n## Sagsfremstilling\n" +
			"| Emne | Forslag |\n|---|---|\n| Møllehuset | [[Møllehuset overgår ved salg til Lys ApS]] |",
		"# Ønske fra naboen\n\n## Indstilling\nDet indstilles, [[at naboen får lov at købe 300 m2 af plænen.]]",
		"# Pumpehuset\n\n## Indstilling\nDet indstilles, [[at pumpehuset sælges til naboen for 90.000 kr.]]\n\n" +
			"## Lovgrundlag\nStyrelsesloven og bekendtgørelsen om offentligt udbud ved salg af fast ejendom.",
		"# Jorden ved skoven\n\n## Indstilling\nDet indstilles, [[at landmanden overtager 3 ha for 450.000 kr.]]",
		"# Skolen i Aas\n\n## Indstilling\n" +
			"Det indstilles, [[at skolen i Aas afhændes til friskolen for 1,1 mio. kr.]]\n\n## Sagsfremstilling\n" +
			"Tømreren vandt udbuddet om taget i 2020.",
		"# Pumpehuset\n\n## Indstilling\nDet indstilles, [[at pumpehuset sælges til naboen for 90.000 kr.]]\n\n" +
			"## Tidsplan\nPlanen annonceres i maj. Maden blev udbudt efter udbudslovens § 61. Udbud i juni, " +
			"byggestart i august. Lejen er sat af en mægler.",
		"# Fremtiden for pavillonen\n\n## Sagsfremstilling\n" +
			"[[Roklubben erhverver pavillonen for 1 kr.]] Klubben har 90 medlemmer.\n\n## Indstilling\n" +
			"Det indstilles, at aftalen godkendes.",
		"# Ved søen\n\n## Sagsfremstilling\n[[Marken skifter ejer i maj.]] Prisen er 90.000 kr.\n\n## Forslag\n" +
			"Natur og Vand foreslår, at Byrådet godkender handlen.",
		"# Ønske om køb af laden\n\n## Sagsfremstilling\n" +
			"En tømrer vil gerne overtage laden og har budt 700.000 kr.\n\n## Indstilling\nDet indstilles, [[at buddet accepteres.]]",
		"# Jollehavnen\n\n## Indstilling\nDet indstilles, [[at sejlmageren får lov til at købe pakhuset.]]",
		"# Medlemsforslag: hytten\n[[Pia Bruun (Liste P) foreslår, at spejderne køber hytten for 1 krone.]]\n\n" +
			"## Begrundelse\nDe passer den godt.",
		"# Regnskab for jord\n\n## Økonomi\n| Ejendom | Køber | Pris |\n|---|---|---|\n" +
			"| [[Ågade 4]] | Tandklinik Ås | 2 mio. kr. |\n\n## Indstilling\nDet indstilles, at regnskabet godkendes.",
		"# Tillæg\n\n## Sagsfremstilling\nBygherren købte sidste år felt A efter udbud.\n\n## Indstilling\n" +
			"Det indstilles, [[at tillægget til købsaftalen underskrives.]]",
	},
	Good: []string{
		"type: beslutning\nDet indstilles, at grunden sælges til højeste bud efter offentligt udbud, jf. styrelseslovens § 68.",
		"type: beslutning\nPunktet udsættes på grund af sygdom.",
		"type: beslutning\nDet indstilles, at ejendommen købes for 3 mio. kr., før den sælges til anden side.",
		"# Salg af areal til Vejdirektoratet\n\n## Sagsfremstilling\n" +
			"Arealet sælges til staten, som er undtaget fra kravet om udbud.\n\n## Indstilling\nDet indstilles, at arealet sælges.",
		"# Salg af alkohol i hallen\n\n## Indstilling\nDet indstilles, at salg af alkohol i hallen tillades.",
		"# Hjørnet ved Kærvej\n\n## Indstilling\nDet indstilles, at hjørnet overdrages til naboen for 75.000 kr.\n\n" +
			"## Sagsfremstilling\nArealet på 300 m2 er ikke udbudt, da det ikke kan bebygges selvstændigt.",
		"# Skovdrift\n\n## Sagsfremstilling\nTræet fra skoven sælges til savværket for 30.000 kr.\n\n## Indstilling\n" +
			"Det indstilles, at planen godkendes.",
		"# Torvet\n\n## Indstilling\nDet indstilles, at stadet på 12 m2 gives til salg af blomster, og at hallen ikke sælges.",
		"# Skolehaven\n\n## Indstilling\n" +
			"Det indstilles, at haven på 200 m2 overdrages til elevrådet til pasning, og at salg af kaffe i hallen tillades.",
		"# Pumpehuset\n\n## Indstilling\nDet indstilles, at pumpehuset sælges til naboen for 90.000 kr.\n\n" +
			"## Lovgrundlag\nSalget er undtaget efter § 2 i bekendtgørelsen om offentligt udbud ved salg af fast ejendom.",
		"# Fest\n\n## Indstilling\nDet indstilles, at billetter til festen sælges på biblioteket.",
		"# Hallens inventar\n\n## Sagsfremstilling\n" +
			"Ved ombygningen af hallen skal borde sælges for 9.000 kr. Boligerne i området sælges for 2 mio. kr. i " +
			"gennemsnit.\n\n## Indstilling\nDet indstilles, at aftalen godkendes.",
		"# Ny vej\n\n## Sagsfremstilling\n" +
			"Marken blev solgt til naboen i 2011. Kommunen overtager grunden for 90.000 kr.\n\n## Indstilling\n" +
			"Det indstilles, at aftalen godkendes.",
		"# Købstilbud på laden\n\n## Sagsfremstilling\nEn tømrer vil købe laden og har budt 700.000 kr.\n\n" +
			"## Indstilling\nDet indstilles, at buddet ikke accepteres.",
		"# Ombygning af skolen\n\n## Sagsfremstilling\nMurer Bo Lund har givet tilbud på tagarbejdet.\n\n" +
			"## Indstilling\nDet indstilles, at tilbuddet antages.",
		"# Klubhuset\n\n## Indstilling\nDet indstilles, at klubkort til hallen sælges for 90 kr., og at kommunen ikke sælger klubhuset.",
		"# Vilde enge\n\n## Indstilling\n" +
			"Forvaltningen indstiller til Miljøudvalget, at de ni arealer overgår til vildere pleje.\n\n" +
			"## Sagsfremstilling\nArealerne er på over 3.000 m2.",
		"# Salg af Solgården\n\n## Indstilling\nDet indstilles, at salget af Solgården udskydes til maj.\n\n" +
			"## Sagsfremstilling\nEn køber har budt 4 mio. kr.",
		"# Bytte af jord\n\n## Indstilling\n" +
			"Det indstilles, at kommunen bytter 3 ha mark med naboen mod 200.000 kr.\n\n## Sagsfremstilling\n" +
			"To vurderingsmænd har fundet prisen rimelig.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || askedInVain(p) || tendered(p) {
			return
		}
		h, ok := subjectHit(p, "salg", "ikke")
		if !ok || salePlace(p, h) || placeOnly(p, h) {
			h, ok = subjectHit(p, "koebere", "ikkekoebere")
		}
		if !ok {
			h, ok = letGo(p)
		}
		if !ok {
			h, ok = bidTaken(p)
		}
		if !ok {
			h, ok = soldInTable(p)
		}
		if !ok && p.Item.Type != document.Accounts {
			if h, ok = soldInText(p); !ok {
				h, ok = dealInText(p)
			}
		}
		if ok && p.Has("aftale", h.Sentence) && buys(p) {
			return // the agreement is about a purchase
		}
		if i := soldRow(p); !ok && i >= 0 {
			p.Missing(document.Span{}, checker.Finding{Span: p.Sentences[i].Span, Facts: []document.Span{p.Sentences[i].Span}})
			return
		}
		if ok && p.Item.Type == document.Accounts && p.Sentences[h.Sentence].Point < 0 {
			return
		}
		if ok {
			f := checker.Finding{Span: pointOr(p, h), Facts: []document.Span{h.Span}}
			if at, ok := soldInText(p); ok && at.Sentence != h.Sentence {
				f.Evidence = []checker.Evidence{{Note: "Her står salget i teksten", Span: p.Sentences[at.Sentence].Span}}
			}
			p.Missing(document.Span{}, f)
		}
	},
})

package ansvar

import (
	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "videre-forloeb-mangler",
	Title:    "Det fremgår ikke, hvad der sker efter beslutningen",
	Severity: checker.Suggestion,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Closed},
	Message:  "Fandt ikke noget om, hvad der sker, når sagen er besluttet: hvem gør hvad hvornår.",
	Why:      "Politikerne skal vide, hvornår beslutningen virker, og hvem der har ansvaret for at føre den ud i livet.",
	Remedy: "Skriv det næste skridt med tid og ansvarlig, for eksempel: »Forvaltningen sender … senest den …, og " +
		"ordningen gælder fra den …«. Står det i et bilag, så svar med det.",
	Answer: "Svar med, hvor forløbet står, eller hvorfor der ikke sker mere.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, afsnittet om implementering og pligt 5 (ansvar og ledelse)",
			Claims: []string{"samspil-1", "politikudvikling-10", "betjening-1", "implementering-1", "ansvar-1"}, Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "kommunale skabeloner med afsnittet Sagens videre forløb", Seen: "2026-11-22"},
	},
	Cues: nextStepCues,
	Bad: []string{
		"# Frivilligpolitik\n\n## [[Indstilling]]\nDet indstilles, at politikken godkendes.\n\n## Sagsfremstilling\n" +
			"Politikken beskriver fem mål.",
		"# Lukning af Børnehuset Anemonen\n\n## Indstilling\nDet indstilles, at børnehuset lukkes.\n\n" +
			"## [[Sagens videre forløb]]\nBørneudvalget, 4. februar 2026.",
		"# Nye retningslinjer\n\n## [[Indstilling]]\n" +
			"Det indstilles, at retningslinjerne godkendes og implementeres snarest muligt.\n\n## Sagsfremstilling\n" +
			"Der udarbejdes en vejledning, og der foretages oplæring.",
		"# Nyt sagssystem\n\n## [[Indstilling]]\nDet indstilles, at systemet anskaffes.\n\n## Sagsfremstilling\n" +
			"Den nuværende kontrakt udløber den 31. oktober 2027.\n\n## Bilag\nBilag 1: Tidsplan",
		"# Kolonihave 44\n\n## Sagsfremstilling\n" +
			"I fald dispensation nægtes, skal huset være fraflyttet den 30. november 2026.\n\n## [[Indstilling]]\n" +
			"Det indstilles, at der gives dispensation.",
		"# Bådplads ved åen\n\n## [[Indstilling]]\nDet indstilles, at foreningen låner pladsen.\n\n" +
			"## Sagsfremstilling\nPladsen er tom om vinteren. Sagen afgøres af Havneudvalget den 4. maj 2027.",
		"# Bænk og ansøgning\n\n## Sagsfremstilling\nKøbes der ikke en bænk, går pengene tilbage i juni.\n\n" +
			"## [[Indstilling]]\n1. at bænken købes, og\n2. at klubbens ansøgning afslås.",
		"# Garanti til hallen\n\n## [[Indstilling]]\n1. at garantien gives, og\n" +
			"2. at udvalget får hallens regnskab forelagt hvert år i maj.\n\n## Sagsfremstilling\nAnlægget er slidt.",
		"# Plakat til mølledagen\n\n## [[Indstilling]]\nDet indstilles, at plakat 3 vælges.\n\n## Sagsfremstilling\n" +
			"Forslag kunne afleveres på biblioteket fra den 14. september til den 12. oktober 2026.",
		"# Ny bænk\n\n## [[Indstilling]]\nDet indstilles, at bænken købes.\n\n## Sagsfremstilling\n" +
			"Træ anbefales, fordi plast bliver varmt i juli. Prisen gælder i tre måneder. Loven træder i kraft den 1. maj 2027.",
		"# Ny bænk\n\n## [[Indstilling]]\nDet indstilles, at bænken købes.\n\n## Sagsfremstilling\n" +
			"Alle naboer fik svar senest den 3. maj 2026. Foreningen ønsker, at bænken males i 2028.",
		"# Ny bro over åen\n\n## [[Indstilling]]\nDet indstilles, at broen bygges.\n\n## Sagsfremstilling\n" +
			"Sker der ingenting, lukkes den gamle bro i august 2028. Ældrerådet er orienteret den 12. maj 2026 og " +
			"lægger vægt på lys. Beløbet er Ejendommes skøn fra juni 2026.",
		"# Lån af hallen\n\n## [[Indstilling]]\nDet indstilles, at klubben låner hallen.\n\n## Sagsfremstilling\n" +
			"Klubben har spillet i juni og rydder op bagefter.",
		"# Bod på torvet\n\n## [[Indstilling]]\nDet indstilles, at boden lejes.\n\n## Handlemuligheder\n" +
			"En bod af træ kan være klar i maj 2027. Ender det uden en bod, flytter handlen fra august 2027.\n\n" +
			"## Sagsfremstilling\nBoden kræver ikke mere pasning end i dag. Tanken kommer fra torvets venner, som på et " +
			"møde med udvalget den 3. maj 2026 fortalte om den.",
		"type: drøftelse\n# Møllens fremtid\n\n## [[Indstilling]]\nDet indstilles, at møllen drøftes.\n\n" +
			"## Sagsfremstilling\nMøllelauget flytter ud den 1. juli 2027.",
	},
	Good: []string{
		"# Frivilligpolitik\n\n## Indstilling\nDet indstilles, at politikken godkendes.\n\n## Sagsfremstilling\n" +
			"Forvaltningen offentliggør den og udarbejder en handleplan senest i marts 2027.",
		"# Nye takster\n\n## Indstilling\nDet indstilles, at taksterne godkendes med virkning fra den 1. januar 2027.",
		"# Ny sti\n\n## Indstilling\nDet indstilles, at stien anlægges.\n\n## Videre proces\n" +
			"Arbejdet udbydes i maj, og stien åbner til efteråret.",
		"# Udpegning af medlem til bestyrelsen\n\n## Indstilling\nDet indstilles, at der udpeges et medlem til bestyrelsen.",
		"type: drøftelse\n# Ny demenspolitik\n\n## Indstilling\nDet indstilles, at retningen drøftes.\n\n" +
			"## Sagsfremstilling\nUdkastet kommer tilbage til udvalget i september og går derefter til Byrådet.",
		"type: drøftelse\n# Plan for byens søer\n\n## Indstilling\nDet indstilles, at udkastet drøftes.\n\n" +
			"## Sagsfremstilling\nEt færdigt forslag forventes forelagt til politisk behandling i marts 2027.",
		"# Bestilling af havnebusser\n\n## Indstilling\nDet indstilles, at bestillingen godkendes.\n\n" +
			"## Sagsfremstilling\nBestillingen skal sendes til trafikselskabet senest ultimo oktober 2027.",
		"# Notat om frivillighed\n\n## Indstilling\nDet indstilles, at notatet godkendes.\n\n## Sagsfremstilling\n" +
			"Notatet behandles først i udvalget, derefter til udtalelse i Ældrerådet.",
		"# Frivilligpolitik\n\n## Indstilling\nDet indstilles, at politikken godkendes.\n\n## Sagsfremstilling\n" +
			"Efter mødet lægger kommunen politikken på hjemmesiden.",
		"# Ny hæk ved skolen\n\n## Indstilling\nDet indstilles, at hækken plantes.\n\n## Sagsfremstilling\n" +
			"Gartnerne graver hullerne i oktober.",
		"# Navn til broen\n\n## Indstilling\nDet indstilles, at broen hedder Springet.\n\n## Sagsfremstilling\n" +
			"Derudover skal ingen foretage sig noget.",
		"# Ny bænk\n\n## Indstilling\nDet indstilles, at bænken købes.\n\n## Sagsfremstilling\n" +
			"Træ anbefales, fordi plast bliver varmt i juli. Parkdriften graver til bænken i august.",
		"# Nye grupper i skoven\n\n## Sagsfremstilling\nBørnene er glade for skoven.\n\n## Indstilling\n" +
			"Det indstilles, at udvalget med sagen om kapacitet i foråret 2027 skal behandle forslag til grupper i " +
			"de distrikter, hvor der er brug for dem.",
		"# Aftale om broen\n\n## Indstilling\nDet indstilles, at aftalen godkendes.\n\n## Sagsfremstilling\n" +
			"Vejvagten har fundet et firma og sætter skilte op i juni, så bilister kan se dem.",
		"# Tilskud til festen\n\n## Indstilling\nDet indstilles, at klubben får 5.000 kr.\n\n## Sagsfremstilling\n" +
			"Pengene udbetales, når festen er holdt.",
		"# Rute 5\n\n## Indstilling\nDet indstilles, at ruten nedlægges fra skoleårets start.\n\n## Sagsfremstilling\nFå bruger bussen.",
		"# Svar om kystplan\n\n## Indstilling\nDet indstilles, at udkastet godkendes og sendes til staten.\n\n" +
			"## Sagsfremstilling\nSvaret beder om nye mål.",
		"# Bænk ved åen\n\n## Indstilling\nDet indstilles, at bænken købes.\n\n## Sagsfremstilling\n" +
			"Annoncering i uge 8 og levering i maj 2027.",
		"# Ny praksis\n\n## Indstilling\nDet indstilles, at praksis B godkendes.\n\n## Sagsfremstilling\nPraksis B er blidere.\n\n" +
			"## Sagsgang\nVejudvalget. Forvaltningen retter ansøgningsskemaet.",
		"# Bod på torvet\n\n## Indstilling\nDet indstilles, at boden lejes.\n\n## Handlemuligheder\n" +
			"Vælges træ, bestiller forvaltningen boden i maj 2027.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || p.Item.Traits.Has(document.Appointment) ||
			agenda.StateOf(p.Doc, p.Item, document.RoleRecommendation, document.RoleCase, document.RoleAssessment) < agenda.Filled {
			return
		}
		if _, ok := p.About("navn"); ok {
			return
		}
		if !toldNext(p, muchLater) && !refuses(p) && !toldCourse(p) && !dated(p) {
			p.Missing(document.Span{}, checker.Finding{}, document.RoleNext)
		}
	},
})

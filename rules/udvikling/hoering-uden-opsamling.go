package udvikling

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

// answers are what a hearing brings, those who were asked such as it is sent to.
const (
	answers  = "(svar|svarene|høringssvar*|bemærkninger|bemærkningerne|indsigelser|indsigelserne|udtalelser|udtalelserne)"
	councils = "(ældrerådet|seniorrådet|handicaprådet|ungerådet|ungebyrådet|ungdomsrådet|udsatterådet|" +
		"integrationsrådet|lokalrådet|lokalrådene|landsbyrådet|elevrådet|elevrådene|idrætsrådet|kulturrådet|" +
		"naturrådet|grønt_råd|beboerrådet|brugerrådet|brugerrådene|skolebestyrelsen|skolebestyrelserne|" +
		"forældrebestyrelsen|forældrebestyrelserne|brugerbestyrelsen|områdebestyrelsen|afdelingsbestyrelsen|" +
		"med-udvalget|hovedudvalget|hoved-med|lokalmed|områdemed|grundejerforeningen|beboerforeningen|" +
		"borgerforeningen|handelsstandsforeningen)"
	// those of the municipality itself, and authorities: what they say is no answer of those who were heard
	within = "(jobcentret|jobcenteret|+rådgivningen|+forvaltningen|+afdelingen|afdelingen|+chefen|direktionen|" +
		"juristerne|+kontoret|+sekretariatet|økonomi|personale|jura|hr|centret|centeret|+centret|+centeret|" +
		"sundhedsplejen|tandplejen|brandvæsenet|beredskabet|politiet|revisionen|databeskyttelsesrådgiveren|" +
		"rådgiveren|rådgiver|konsulenten|forsyningen|kystdirektoratet|vejdirektoratet|miljøstyrelsen|kulturstyrelsen|" +
		"trafikstyrelsen|staten|regionen)"
	// what comes of a hearing, or a word that points back to it
	ofAnswers = "(det|de|den|dem|disse|dette|svar*|høring*|bemærkning*|indsigelse*|indvending*|ønske*|udtalelse*|" +
		"*møde|*mødet|*møderne|synspunkt*|kritik*|forslag*|+rådet|+rådets|input*|indlæg*|tilbagemelding*|" +
		"undersøgelsen|fremlæggelsen|debatten|dialogen|inddragelsen|workshop*|kommentar*)"
	wereAsked = "(+rådet|rådet|rådene|+rådene|+bestyrelsen|bestyrelsen|+bestyrelserne|+forening|+foreningen|" +
		"foreningen|+foreningerne|+lauget|+klubben|naboerne|beboerne|borgerne|forældrene|lodsejerne|grundejerne|" +
		"deltagerne|brugerne|eleverne|pårørende)"
	// what is sent round, to whom
	papers = "(udkastet|forslaget|planen|+planen|teksten|materialet|skitsen|skitserne|tegningerne|oplægget|" +
		"politikken|strategien|reglerne|regulativet|projektet|dokumentet|programmet)"
	public = "(+forening*|forening*|klubben|klubber|klubberne|+klubben|+klubber|+klubberne|naboer*|beboer*|" +
		"grundejer*|lodsejer*|forældre*|bruger*|borgere|borgerne|pårørende|skolerne|+skoler|menighedsråd*|provsti*|" +
		"+forbund|+forbundet|+laug|+lauget|boligselskab*|organisationer*|virksomhederne|butikkerne|+danmark)"
)

// parties are those who answer for somebody, or for themselves.
var parties = strings.TrimSuffix(councils, ")") + "|lokalråd|landsbyråd|elevråd|" + public[1:]

var _ = add(&checker.Rule{
	ID:       "hoering-uden-opsamling",
	Title:    "En høring er nævnt, men ikke hvad svarene siger",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Accounts},
	Message:  "Her er en høring nævnt. Fandt ikke, hvad svarene siger, eller om de ændrer noget.",
	Why:      "Politikerne kan ikke veje indvendinger, der kun ligger i et bilag.",
	Remedy: "Skriv kort, hvad svarene handler om, og om de har ført til ændringer: »De 14 svar handler især om …. " +
		"Forvaltningen har derfor …«. Kom der ingen svar, så skriv det.",
	Answer: "Svar med, hvor svarene er gengivet.",
	Sources: []checker.Source{
		{Tag: "kodeks",
			Place:  "KL's kodeks, pligt 2 (sandhed): relevante vinkler, og pligt 4 (udvikling og samarbejde)",
			Claims: []string{"politikudvikling-11", "sandhed-6", "udvikling-2"}, Seen: "2026-11-22"},
	},
	Cues: hearingCues,
	Bad: []string{
		"# Lokalplan 14\n\n## Sagsfremstilling\nForslaget har været i høring i otte uger.\n\n## [[Indstilling]]\n" +
			"Det indstilles, at planen vedtages endeligt.",
		"# Ny cykelsti\n\n## [[Høring]]\nDer kom 19 høringssvar. De ligger i bilag 3.\n\n## Indstilling\n" +
			"Det indstilles, at stien anlægges.",
		"# Rygeregler\n\n## Sagsfremstilling\nUdkastet har været sendt ud til kommentering hos alle ledere.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at reglerne godkendes.",
		"# Parkplan\n\n## [[Høring]]\nUdkastet lå på høringsportalen i fire uger.\n\n## Vurdering\n" +
			"Da Byrådet ønsker en hurtig afgørelse, er planen kort.\n\n## Indstilling\nDet indstilles, at planen vedtages.",
		"# Park\n\n## Proces\nBeboerne fik i april et spørgeskema om parken.\n\n## [[Indstilling]]\nDet indstilles, at parken anlægges.",
		"# Klub\n\n## Sagsfremstilling\nUngerådet drøftede reglerne i maj. Klubben har 60 medlemmer.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at reglerne vedtages.",
		"# Kaj\n\n## Sagsfremstilling\nDer blev holdt borgermøde på kroen i maj. Kajen bliver 90 meter.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at kajen bygges.",
		"# Stier\n\n## Sagsfremstilling\n" +
			"Planen var rundt hos de tre lokalråd i august. Alle tre fik tilbud om et møde, og ét tog imod.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at planen vedtages.",
		"# Hal\n\n## Sagsfremstilling\n" +
			"Idrætsforeningen fik skitsen den 2. maj og havde tre uger til den. Hallen bliver 800 m2.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at hallen bygges.",
		"# Plan 7\n\n## Sagsfremstilling\n" +
			"Planen har været i høring. Driften er indarbejdet i budgettet. Målingen gav anledning til et påbud. I " +
			"2027 er der brug for en bro.\n\n## [[Indstilling]]\nDet indstilles, at planen vedtages.",
		"# Navn\n\n## Sagsfremstilling\nBorgerne har kunnet stemme om navnet på hjemmesiden.\n\n## [[Indstilling]]\n" +
			"Det indstilles, at hallen hedder Hal 2.",
		"# Regler\n\n## Sagsfremstilling\nUdkastet har været på dagsordenen i brugerrådet.\n\n## [[Indstilling]]\n" +
			"Det indstilles, at reglerne vedtages.",
		"# Bro\n\n## Sagsfremstilling\n" +
			"Kommentarer fra Seniorrådet og lodsejerne foreligger. Broen bliver 40 meter.\n\n## [[Indstilling]]\n" +
			"Det indstilles, at broen bygges.",
		"# Bro\n\n## Sagsfremstilling\nEfter endt partshøring er sagen klar. Broen bliver 40 meter.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at broen bygges.",
	},
	Good: []string{
		"# Lokalplan 14\n\n## Sagsfremstilling\n" +
			"Forslaget har været i høring i otte uger. De 14 høringssvar handler om støj og giver anledning til en " +
			"støjskærm.\n\n## Indstilling\nDet indstilles, at planen vedtages.",
		"# Lokalplan 14\n\n## Sagsfremstilling\nDet indstilles, at forslaget sendes i høring i otte uger.\n\n## Økonomi\nIngen.",
		"# Lokalplan 14\n\n## Sagsfremstilling\nForslaget har været i høring. Der kom ingen bemærkninger.\n\n" +
			"## Indstilling\nDet indstilles, at planen vedtages.",
		"# Parkering\n\n## Sagsfremstilling\n" +
			"Der er udsendt spørgeskema til 900 husstande. 62 pct. vil have tidsbegrænsning.\n\n## Indstilling\n" +
			"Det indstilles, at reglerne vedtages.",
		"# Afslag\n\n## Sagsfremstilling\n" +
			"Udkastet har været i partshøring. Svaret ændrer ikke forvaltningens vurdering.\n\n## Indstilling\n" +
			"Det indstilles, at ansøgningen afslås.",
		"# Standarder\n\n## Sagsfremstilling\n" +
			"Udkastet har været i høring. På høringsmødet udtrykte rådene tilfredshed med formen.\n\n## Indstilling\n" +
			"Det indstilles, at standarderne godkendes.",
		"# Lokalplan 9\n\n## Resume\nDer foreligger nu et forslag, som foreslås sendt i offentlig høring.\n\n" +
			"## Indstilling\nDet indstilles, at forslaget vedtages med henblik på offentlig høring i fire uger.",
		"# Ny kaj\n\n## Høring\nUdkastet har været i høring. Roklubben kan godt leve med kajen, men ser helst broen " +
			"mod syd.\n\n## Indstilling\nDet indstilles, at kajen bygges.",
		"# Park\n\n## Proces\nI idéfasen kom der 14 bemærkninger. De drejede sig om lys og bænke.\n\n## Indstilling\n" +
			"Det indstilles, at parken anlægges.",
		"# Sti\n\n## Sagsfremstilling\nStien blev anlagt i 2009 efter et borgermøde.\n\n## Indstilling\nDet indstilles, at stien får lys.",
		"# Plan 3\n\n## Sagsfremstilling\nPlanen var i høring i maj.\n\n| Bemærkning | Svar |\n|---|---|\n" +
			"| Skygge | Huset flyttes |\n\n## Indstilling\nDet indstilles, at planen vedtages.",
		"# Hus\n\n## Sagsfremstilling\nTeksten lå hos beboerforeningen hele juni. Den havde intet at tilføje.\n\n" +
			"## Indstilling\nDet indstilles, at huset bygges.",
		"# Lys\n\n## Sagsfremstilling\nTegningen lå på hjemmesiden til bemærkninger. To var bange for genskin.\n\n" +
			"## Indstilling\nDet indstilles, at lyset sættes op.",
		"# Hal\n\n## Sagsfremstilling\n" +
			"Hallen får teleslynge til folk med nedsat høring, som foreningen har bedt om.\n\n## Indstilling\n" +
			"Det indstilles, at hallen bygges.",
		"# Kurv\n\n## Sagsfremstilling\nEfter nabohøringen er banen flyttet 20 meter.\n\n## Indstilling\n" +
			"Det indstilles, at banen anlægges.",
		"# Fart\n\n## Sagsfremstilling\nForslaget lå på Høringsportalen i juni.\n\n## Hvad folk skrev\n" +
			"De, der bor ved vejen, holder mest af den lave fart.\n\n## Indstilling\nDet indstilles, at farten sættes ned.",
		"# Nye distrikter\n\n## Sagsfremstilling\n" +
			"Forslaget har været i høring siden marts. Der er kommet to svar.\n\n## Indstilling\n" +
			"Det indstilles, at høringsperioden forlænges til den 1. juni.",
		"# Trafik\n\n## Sagsfremstilling\n" +
			"Analysen skal kunne bruges til et møde med formændene og siden et borgermøde.\n\n## Indstilling\n" +
			"Det indstilles, at analysen godkendes.",
		"# Listen over salg\n\n## Sagsfremstilling\nHver ejendom på listen har været i høring i forvaltningerne.\n\n" +
			"## Indstilling\nDet indstilles, at listen offentliggøres.",
		"# Skur\n\n## Sagsfremstilling\n" +
			"De tre tilbud er vedlagt med bemærkninger fra ejerne. Kommunens høringssvar ligger i bilag 2.\n\n" +
			"## Indstilling\nDet indstilles, at skuret bygges.",
		"# Bro\n\n## Sagsfremstilling\nKommentarer fra Seniorrådet foreligger. De går på lyset.\n\n## Indstilling\n" +
			"Det indstilles, at broen bygges.",
		"# Skur\n\n## Sagsfremstilling\n" +
			"Naboerne er hørt i maj og har svaret, at taget blænder. Skuret bliver 20 m2.\n\n## Indstilling\n" +
			"Det indstilles, at skuret bygges.",
		"# Tavle\n\n## Sagsfremstilling\n" +
			"Seniorrådet er hørt. Det hilser tavlen velkommen. Miljøstyrelsen har sendt en vejledning i høring.\n\n" +
			"## Indstilling\nDet indstilles, at tavlen sættes op.",
		"# Mast\n\n## Sagsfremstilling\n" +
			"Der kom fem indsigelser i høringen. Forvaltningen foreslår, at masten rykkes 40 meter.\n\n" +
			"## Indstilling\nDet indstilles, at masten rejses.",
	},
	Run: func(p *checker.Pass) {
		held := past(p)
		if len(held) == 0 || !p.Absences() || answered(p, held) {
			return
		}
		if _, ok := p.About("fortsat"); ok {
			return
		}
		f := checker.Finding{}
		for k, i := range held {
			note := "Også her"
			if k == 0 {
				note = "Her er høringen nævnt"
			}
			f.Evidence = append(f.Evidence, checker.Evidence{Note: note, Span: p.Sentences[i].Span})
		}
		p.Missing(p.Sentences[held[0]].Span, f, document.RoleHearing)
	},
})

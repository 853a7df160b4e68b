package udvikling

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "borgerinddragelse-ikke-omtalt",
	Title:    "Borgerinddragelse er ikke omtalt",
	Severity: checker.Suggestion,
	Others:   []checker.Severity{checker.Warning}, // where the municipality has decided it
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion},
	Message:  "Fandt ikke noget om, hvordan borgerne er inddraget, eller hvorfor de ikke er.",
	Why:      "I sager, der mærkes af mange borgere, skal politikerne kunne se, hvem der er spurgt, og hvad de svarede.",
	Remedy: "Skriv, hvem der er spurgt, hvordan og med hvilket resultat: »Forslaget har været drøftet på et " +
		"borgermøde den …; deltagerne pegede på …«. Er ingen inddraget, så skriv hvorfor: »Borgerne er ikke " +
		"inddraget, fordi …«. Står det i et bilag, så svar med det.",
	Answer: "Svar med, hvor inddragelsen er beskrevet, eller hvorfor den ikke er relevant.",
	Sources: []checker.Source{
		{Tag: "kodeks",
			Place: "KL's kodeks, pligt 4 (udvikling og samarbejde) og afsnittet om politikudvikling; case 16",
			Claims: []string{
				"politikudvikling-5", "politikudvikling-10", "politikudvikling-11", "faglighed-2", "udvikling-2", "case-16",
			}, Seen: "2026-11-22"},
		{Tag: "lokal", Place: "kommunens egne beslutninger om inddragelse; de kan gøre det til en pligt", Seen: "2026-11-22"},
		{Tag: "lokal", Place: "en kommunes eget kodeks: opgaveudvalg, brugerbestyrelser og grupper af borgere",
			Claims: []string{"egen-15"}, Seen: "2026-11-22"},
	},
	Options: &principles{},
	OwnCues: func(options any) map[string][]string { return options.(*principles).cues() },
	Cues:    involvementCues,
	Bad: []string{
		"# Rundkørsel ved Nørregade\n\n## [[Indstilling]]\n" +
			"Det indstilles, at der anlægges en rundkørsel ved Nørregade for 6 mio. kr.\n\n## Sagsfremstilling\nKrydset er uheldsbelastet.",
		"type: drøftelse\n# Ny kulturpolitik\n\n## [[Indstilling]]\n" +
			"Det indstilles, at oplægget til ny kulturpolitik drøftes.\n\n## Sagsfremstilling\n" +
			"Oplægget er skrevet af forvaltningen og rummer fem spor.",
		"# Pulje til forsamlingshuse\n\n## [[Indstilling]]\nDet indstilles, at puljen godkendes.\n\n" +
			"## Sagsfremstilling\nDer er 22 huse og 27 borgerforeninger.",
		"# Lukning af Børnehuset Anemonen\n\n## Indstilling\nDet indstilles, at børnehuset lukkes.\n\n## [[Høring]]\n" +
			"Forslaget har ikke været i høring.",
		"# Lukning af Møllevej\n\n## Sagsfremstilling\nBeboerne har i årevis klaget over trafikken.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at Møllevej lukkes for biler, der kun skal igennem.",
		"# Ny bybus i Vester\n\n## [[Indstilling]]\nDet indstilles, at der indføres en ny bybus.\n\n" +
			"## Videre forløb\nUdvalget ser svar på et spørgeskema i 2028.",
		"# Lukning af Møllevej\n\n## [[Indstilling]]\nDet indstilles, at Møllevej lukkes for gennemkørsel.\n\n" +
			"## Personale\nMED-udvalget i Vej og Park havde ingen bemærkninger.",
		"# Salg af bagjord\n\n## [[Indstilling]]\nDet indstilles, at jorden bag laden sælges.\n\n" +
			"## Sagsfremstilling\nDer er ikke foretaget nabohøring.",
		"# Værelser til flygtninge\n\n## [[Indstilling]]\n" +
			"Det indstilles, at den gamle kro indrettes til 20 flygtninge.\n\n## Sagsfremstilling\nKroen er tom.",
		"# Musik på biblioteket\n\n## [[Indstilling]]\nDet indstilles, at aftalen om musiktjenesten opsiges.\n\n" +
			"## Sagsfremstilling\nTjenesten har 900 brugere.",
		"# Mast ved Engen\n\n## [[Indstilling]]\nDet indstilles, at der opføres en mast på 48 meter.",
		"# Lukning af Møllevej\n\n## Sagsfremstilling\n" +
			"Byrådet ønsker mindre trafik. Vejen fører til Grundejerforeningen Solbakken, og større ændringer " +
			"udløser en ny høring.\n\n## [[Indstilling]]\nDet indstilles, at Møllevej lukkes for gennemkørsel.",
		"# Kortere telefontid\n\n## [[Indstilling]]\n" +
			"Det indstilles, at telefontiden afkortes til 12 timer om ugen.\n\n## Sagsfremstilling\n" +
			"Telefonen fik 61.400 opkald og chatten 4.200 henvendelser i 2025.",
		"# Mad i fællesskab\n\n## [[Indstilling]]\n" +
			"Det indstilles, at forløbet for ældre borgere gennemføres i 2027.\n\n## Sagsfremstilling\n" +
			"Maden spises sammen med beboerne på plejehjemmet.",
		"# Lukning af biblioteket i Ask\n\n## [[Indstilling]]\nDet indstilles, at biblioteket lukkes.\n\n" +
			"## Sagsfremstilling\nBorgerrådgiveren har kritiseret brevene. Det er skrevet ind i planen. Revisionen " +
			"havde ingen bemærkninger.",
		"# Priser i svømmehallen\n\n## [[Indstilling]]\nDet indstilles, at billetprisen i svømmehallen sættes til 60 kr.",
		"# Hjælp til tøjvask\n\n## [[Indstilling]]\nDet indstilles, at kvalitetsstandarden for hjælp til tøjvask godkendes.",
		"# Natslukning\n\n## [[Indstilling]]\nDet indstilles, at gadelyset slukkes om natten.\n\n## Sagsfremstilling\n" +
			"Vejmyndigheden har ingen bemærkninger.",
	},
	Good: []string{
		"# Rundkørsel ved Nørregade\n\n## Indstilling\nDet indstilles, at der anlægges en rundkørsel.\n\n" +
			"## Sagsfremstilling\nDer har været borgermøde den 2. oktober 2026.",
		"# Cykelsti langs Engvej\n\n## Indstilling\nDet indstilles, at stien anlægges.\n\n## Sagsfremstilling\n" +
			"Der er ikke holdt borgermøde. Det skyldes, at stien ligger på kommunens egen jord uden naboer.",
		"# Lokalplan 14\n\n## Indstilling\nDet indstilles, at forslaget sendes i høring i otte uger.",
		"# Personalepolitik\n\n## Indstilling\nDet indstilles, at den nye personalepolitik godkendes.",
		"# Ny plan for legepladser\n\n## Indstilling\nDet indstilles, at parken får en ny legeplads.\n\n" +
			"## Sagsfremstilling\nForvaltningen har tegnet pladsen sammen med beboerne i Rosengården.",
		"# Træer ved torvet\n\n## Indstilling\nDet indstilles, at der plantes træer, og at torvet fornyes.\n\n" +
			"## Sagsfremstilling\nParkrådet og Grøn Drift blev spurgt i september.",
		"# Ny cykelsti\n\n## Indstilling\nDet indstilles, at cykelstien anlægges.\n\n## Sagsfremstilling\n" +
			"Roklubben ønsker stien lagt bag skurene.",
		"# Spærring af Havnegade\n\n## Indstilling\nDet indstilles, at Havnegade spærres for biler.\n\n" +
			"## Sagsfremstilling\nBypanelet så tegningerne i april.",
		"# Torvet\n\n## Indstilling\nDet indstilles, at torvet fornyes.\n\n## Sagsfremstilling\n" +
			"Vi stod på torvet med kaffe, og 200 kom forbi.",
		"# Lukning af Møllevej\n\n## Sagsfremstilling\nOtte naboer skrev, at de er glade for det.\n\n## Indstilling\n" +
			"Det indstilles, at Møllevej lukkes for gennemkørsel.",
		"# Hold for borgere med KOL\n\n## Indstilling\n" +
			"Det indstilles, at forløbet for borgere med KOL gennemføres.\n\n## Sagsfremstilling\n" +
			"Lungeforeningen har været med til at lægge programmet.",
		"# Lokalplan 8\n\n## Indstilling\nDet indstilles, at forslaget lægges offentligt frem i otte uger.",
		"# Sti i skoven\n\n## Indstilling\nDet indstilles, at der anlægges en sti.\n\n## Sagsfremstilling\n" +
			"Vi gik ruten igennem med 20 beboere.",
		"# Skolernes lokaler\n\n## Resume\nAnalysen indgår i en langsigtet investeringsstrategi.\n\n## Indstilling\n" +
			"Det indstilles, at analysen sættes i gang.",
		"# Rengøring på rådhuset\n\n## Indstilling\n" +
			"Det indstilles, at serviceniveauet for rengøring på rådhuset ændres til to gange om ugen.",
		"# Afhentning af madaffald om sommeren\n\n## Indstilling\n" +
			"Det indstilles, at madaffaldet hentes hver uge i juli.\n\n## Sagsfremstilling\nMange beboere har klaget over lugten.",
		"# Ny plads til musikskolen\n\n## Indstilling\n" +
			"Det indstilles, at musikskolen lukkes i Ask og flyttes til byen.\n\n## Sagsfremstilling\nBestyrelsen er delt.",
		"# Midlertidig lukning af svømmehallen\n\n## Indstilling\nDet indstilles, at svømmehallen lukkes i ti uger til reparation.",
		"# Natslukning\n\n## Indstilling\nDet indstilles, at gadelyset slukkes om natten.\n\n## Sagsfremstilling\n" +
			"Kortet lå på biblioteket i maj. Der er ingen indsigelser.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || p.Has("intern", 0) && p.Sentences[0].Section == nil ||
			p.Item.Traits&(document.Bound|document.SecondReading|document.Appointment) != 0 {
			return
		}
		if decided(p) {
			return
		}
		h, ok := p.About("emne")
		if !ok {
			h, ok = meets(p, "brug", "indgreb")
		}
		if !ok {
			h, ok = p.About("betaling")
		}
		if !ok {
			h, ok = begun(p)
		}
		if !ok {
			h, ok = neighbours(p)
		}
		if ok && !asked(p) && !wanted(p) && !measured(p) && !toldInSection(p) {
			p.Missing(p.Sentences[h.Sentence].Span, checker.Finding{Evidence: denial(p)}, document.RoleHearing)
		}
	},
})

// begun is the place that tells for whom something new is, where a point has it begin.
func begun(p *checker.Pass) (checker.Hit, bool) {
	for _, h := range p.Said("begynd") {
		if !h.Negated && p.Sentences[h.Sentence].Point >= 0 && !p.Excepted(h.Sentence) {
			return meets(p, "tiltag", "folk")
		}
	}
	return checker.Hit{}, false
}

// neighbours is the sentence that says that those around it were not heard: whoever writes it
// owes the reason, whatever the item is about.
func neighbours(p *checker.Pass) (checker.Hit, bool) {
	for _, h := range p.Told("uhoert") {
		if p.Has("naboer", h.Sentence) && !p.Attached(h.Sentence) && p.Sentences[h.Sentence].Point < 0 && !reasoned(p, h.Sentence) {
			return h, true
		}
	}
	return checker.Hit{}, false
}

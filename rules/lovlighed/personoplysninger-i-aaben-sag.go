package lovlighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "personoplysninger-i-aaben-sag",
	Title:    "Følsomme eller private oplysninger om en person, der kan genkendes",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Types: []document.ItemType{document.Decision, document.Discussion, document.Information, document.Proposal, document.Accounts,
		document.Formality},
	Message: "Oplysningen kan måske føres tilbage til én person.",
	Why:     "Følsomme oplysninger om en borger eller medarbejder skal ikke kunne læses af alle, og de kan ikke kaldes tilbage.",
	Remedy: "Gør oplysningen mere generel, hvis den er nødvendig for sagen, eller slet den: »en familie på vejen« i " +
		"stedet for husnummer og diagnose.",
	Answer: "Svar med, hvorfor ingen kan genkendes, eller at personen selv har offentliggjort det. Skriv ikke selve oplysningen.",
	Sources: []checker.Source{
		{Tag: "lov", Place: "databeskyttelsesforordningen artikel 9 og databeskyttelsesloven", Certainty: "S1", Seen: "2026-11-22"},
		{Tag: "lov", Place: "forvaltningsloven § 27 om tavshedspligt; slå op", Certainty: "S2", Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "Datatilsynet 2. juli 2021 om mailadresser og telefonnumre i webarkiver", Seen: "2026-11-22"},
		{Tag: "kodeks", Place: "KL's kodeks, pligt 1 (lovlighed): gældende ret skal overholdes; case 19",
			Claims: []string{"lovlighed-1", "case-19"}, Seen: "2026-11-22"},
		{Tag: "lokal", Place: "en kommunes eget kodeks: politikere går ikke ind i personsager",
			Claims: []string{"egen-7"}, Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"foelsom": sensitive,
		"person":  onePerson,
		// What makes a person one who can be known.
		"kende": knownBy,
		"faa": {
			"(på|i|fra|ved) .. (skole|+skole|bosted|plejehjem|bofællesskab|børnehave) .. " + handful,
			handful + " .. (på|i|fra) .. (+skolen|+hjemmet|+huset|+gården|+centret|landsbyen|=Skole|=Bosted|=Plejehjem|=Børnehave)",
			"(på|i|fra) (+skolen|+hjemmet|+huset|+gården|landsbyen) .. " + handful,
		},
		// A handful of people, in a place with a name.
		"haandfuld": {handful, "af de (#|to|tre|fire|fem|seks|syv|otte|ni|ti) .. (er|har|får|lider) (én|en|to|tre|fire)"},
		// Who only speaks or works is not the one it is about.
		"melder": {
			"(+chefen|+lederen|+læreren|+pædagogen|+konsulenten|+rådgiveren|+plejersken|+terapeuten|+inspektøren|" +
				"lederen|læreren|pædagogen|rektor|rektoren|+behandleren) .. (indstiller|oplyser|fortæller|siger|" +
				"skriver|vurderer|mener|peger|foreslår|tilbyder|underviser|arbejder|behandler|besøger|besøgt|" +
				"anbefaler|orienterer|ønsker|spørger|hjælper|har_talt|har_set|samarbejder|ansvar*)",
		},
		// Colleagues and citizens know which worker that is.
		"sygemeldt": {
			"(+eren|konsulenten|assistenten|+pædagogen|+konsulenten|+assistenten|pædagogen|pedellen|sekretæren|" +
				"rektor) (er|har_været|var) (lang|langtids)? (sygemeldt|langtidssygemeldt|fraværende) (med|efter|på_grund_af|grundet)",
		},
		"husstand": household,
		"post":     {onlyPost},
		"nogleaf":  {someOf, someOfThose},
		"lille":    {smallPlace},
		"adresse":  {address, "(matr|matrikel*) .. #"},
		// A family that is named is known, also in "har to børn med autisme"; "hvis søn" is no condition.
		"navngivet": {
			"(familien|+familien|parret|ægteparret|søskendeparret) (=A*|=B*|=C*|=D*|=E*|=F*|=G*|=H*|=J*|=K*|=L*|=M*|" +
				"=N*|=O*|=P*|=R*|=S*|=T*|=U*|=V*|=W*|=Y*|=Z*|=Æ*|=Ø*|=Å*)",
			"hvis " + kin,
		},
		"ikke": {
			"(hvis|når|såfremt|uanset|eksempelvis|målgruppe*|typisk|generelt|anonymiseret|anonymiserede|opdigtet|" +
				"borgere_med|børn_med|unge_med|personer_med|elever_med|mennesker_med|antal|antallet)",
			"(tilbud|indsats|indsatser|forløb|kurser|støtte|rådgivning|plads|pladser|hjælp) (til|for|" +
				"mod) .. (personer|borgere|børn|unge|ældre|elever|mennesker|angst|stress|misbrug)",
			"behandling (til|mod) .. (personer|borgere|børn|unge|ældre|elever|mennesker|angst|stress|misbrug)",
			"(beboere|familier|brugere|ældre|kvinder|mænd|medarbejdere|ansatte|patienter|forældre|lejere|mødre) (med|" +
				"der|som)",
			"dømt til at", "(hvoraf|heraf) (#|én|to|tre|fire|fem|seks|syv|otte|ni|ti)",
			"(film|bog|bøger|udstilling|foredrag|teater*|kursus|kurser|viden|uddannet|undervisning|temadag*|" +
				"kampagne*|forskning) .. (i|om)",
			"+uddannelse (i|om)",
			"(skal|kan) .. (eleven|barnet|borgeren|medarbejderen)",
			"(barnets|eleven_har_ret|retssikkerhed*|ansvar_for|ret_til|pligt_til|retningslinj*)",
			"(fejl*|utilsigtet_hændelse*)", "(romanen|filmen|forfatteren|maleren|komponisten|kunstneren)",
		},
		"foedt": {"født (den|d)? # @maaneder #"},
		"hus":   {"(hus|huset|+hus|+huset|lejlighed|lejligheden|bolig|boligen|stue) (nr|nummer)? #", "(i|af|fra|på) nr #"},
		"fag": {
			"(arbejde*|ansat*|ansættelse*|uddannet|uddannelse*|erfaring*|leder*|direktør*|chef*|forsk*|læge|lægen|" +
				"ekspert*|professor*|oplæg*|foredrag*|formand*|udvikle*|stiftet|stifter*|*hospital*|center*|centret)",
			"(=A/S|=ApS|=I/S)",
		},
		"pronomen": {"(hun|han|hendes|hans|vedkommende|pågældende|ansøgeren|ejeren|borgeren)"},
		"kontakt": {
			"(tlf|telefon|telefonnummer|telefonnr|mobil|mobilnummer|mobilnr|mobiltelefon) (nr|nummer|er|på)? #",
			"(træffes|kontaktes|nås) på #",
		},
		"borger": {
			"(høringssvar|høringssvaret|bemærkning|bemærkningen|indsigelse|indsigelsen|klage|klagen|henvendelse|" +
				"henvendelsen|brev|brevet|mail|mailen) fra",
			"(mor|moren|far|faren|bedstemor|datter|søn|enke|enken|pårørende|ejer|ejeren|ejerne|køber|køberen|" +
				"sælgeren|ansøger|ansøgeren|borger|borgeren|beboer|beboeren|nabo|naboen|klager|klageren|lejer|" +
				"lejeren|lodsejer|lodsejeren|hun|han|hendes|hans)",
			"(hvis|hans|hendes|deres|ansøgerens|ejerens|naboens) " + kin,
		},
		"offentlig": {
			"(kontaktperson*|kontakt|sagsbehandler*|formand|formanden|kasserer*|sekretær*|direktør*|chef*|leder|" +
				"lederen|konsulent*|projektleder*|advokat*|mægler*|ejendomsmægler*|landinspektør*|arkitekt*|" +
				"rådgiver*|forening*|+forening|+foreningen|forvaltning*|vagt*|kundeservice|presse*|journalist*)",
			"(=A/S|=ApS|=I/S|=P/S|=cvr|=CVR)",
		},
		// What the rows of a table are where few can be known.
		"sted": {
			"(by|byer|byen|landsby|sted|skole|skoler|distrikt|skoledistrikt|område|lokalområde|institution|børnehus|" +
				"bosted|plejecenter|plejehjem|afdeling|postnr|postnummer|bydel|sogn|hold|klasse)",
		},
		// An age, as it stands behind a name: "Kasper, 19 år, ..."
		"alder": {"# år"},
		"ekspert": {
			"(uddannet|uddannelse*|erfaring*|forsk*|læge|lægen|overlæge*|ekspert*|professor*|oplæg*|foredrag*|" +
				"stiftet|stifter*|*hospital|skrevet|skriver|bog|bogen)",
		},
		"historie": {"(forfatter*|maler*|komponist*|kunstner*|kong*|dronning*|borgmester*|digter*|mindes*|gadenavn*|vejnavn*)"},
	},
	Bad: []string{
		"type: orientering\n[[Forløbet har hjulpet en dreng på 14 år med autisme i Bogense.]]",
		"type: beslutning\nBemærkning fra Navn Navnesen, [[navn.navnesen@gmail.com]].",
		"type: orientering\n[[Et eksempel er en enlig mor i Østrup med diagnosen skizofreni, som fik afslag.]]",
		"type: beslutning\nBirte Sandgaard søger om at blive boende i hus nr. 44. [[Hun er efter en blodprop delvis lammet i armen.]]",
		"type: beslutning\nEjeren, Jens Tovborg Brink ([[tlf. 55 00 12 34]]), vil købe arealet.",
		"type: beslutning\n[[Støjen er værst for familien i nr. 24, hvor datteren har epilepsi.]]",
		"type: orientering\n[[Den medarbejder, der er arbejdsmiljørepræsentant og lige er kommet igen efter en " +
			"sygemelding med depression, slipper for opgaven.]]",
		"# Salg af areal ved Kærvej 8\n\n## Sagsfremstilling\n" +
			"[[Ejeren fortæller, at hans svigermor har demens og skal bo i annekset.]]\n\n## Indstilling\n" +
			"Det indstilles, at arealet sælges.",
		"type: beslutning\n[[Mikkel, 17 år, har epilepsi og kan ikke køre alene.]]",
		"type: beslutning\nOpgaven er sen. [[Bogholder Bente Riis Lund er sygemeldt med stress.]]",
		"type: beslutning\n[[På de små hold ved vi, at to brødre på Kærby Skole har autisme.]]",
		"type: beslutning\n[[Foreningen skriver, at kvinden i nr. 9 er flygtet fra en voldelig mand.]]",
		"type: beslutning\n[[Ordningen bruges af Else Marie Riis på Skovvej, der er dement.]]",
		"type: beslutning\n[[Rengøringen halter, da skolens eneste pedel er sygemeldt med stress.]]",
		"type: orientering\n| By | Deltagere | Heraf med autisme |\n|---|---|---|\n| Skovby | 61 | 14 |\n| Lille Bro | 3 | [[2]] |",
		"type: beslutning\n[[Blandt ejerne er Ib Holm Lund på Nørre Mark, hvis kone går til dialyse.]]",
		"type: beslutning\n[[Konsulenten er sygemeldt med stress og kommer først til maj.]]",
		"type: beslutning\n[[Lejeren på 1. sal har fået kontanthjælp i tre år.]]",
		"type: beslutning\n[[Ønsket kommer fra en far til to anbragte børn i Nørre Ejby.]]",
		"type: beslutning\n[[Ida Holm Lund på Kærvej 4 har fået konstateret demens.]]",
		"type: orientering\n[[I Nr. Aas har to familier fået fjernet deres børn i år.]]",
		"# Byggesag, Kærvej 8\n\n## Sagsfremstilling\n" +
			"Byggeriet er gået i stå. [[Hendes bror fik i foråret konstateret blærekræft.]]\n\n## Indstilling\n" +
			"Det indstilles, at fristen forlænges.",
		"type: orientering\nPlejefamilien Holm i Skovby har rejst sagen. [[Steddatteren er i behandling for hashmisbrug.]]",
		"type: orientering\nKlassen har 14 børn. [[To af dem er ramt af epilepsi.]]",
		"type: orientering\n[[Arbejdet venter, for havnemesteren er i kemobehandling til maj.]]",
	},
	Good: []string{
		"type: orientering\nI 2025 fik 47 borgere med angst et forløb i kommunen.",
		"type: orientering\nHenvendelse til teknik@kommune.dk eller formand@haandboldklub-eksempel.dk.",
		"type: orientering\nEn mor i Børnehuset Bækken spurgte i marts til maden.",
		"type: beslutning\nNår medarbejderen er sygemeldt, holder lederen en samtale. Tilbuddet er for unge på 14 år med autisme.",
		"type: lukket\nMedarbejderen, der er tillidsrepræsentant, er sygemeldt med stress.",
		"type: beslutning\nGaden får navn efter forfatteren, der er født den 2. april 1905 og led af depression.",
		"type: orientering\nFormand Birte Sandgaard, tlf. 55 00 12 34, svarer for ejeren af hallen.",
		"type: beslutning\nHan bad om en rampe til kørestol ved hallen.",
		"# Salg af areal ved Kærvej 8\n\n## Sagsfremstilling\n" +
			"Naboen mener, at en rampe til kørestol fylder for meget. Ejeren driver butikken med sin hustru.\n\n" +
			"## Indstilling\nDet indstilles, at arealet sælges.",
		"type: beslutning\nKrisecentret tager imod kvinder, der er flygtet fra en voldelig mand. Overlæge Lis Bro " +
			"Lund har forsket i demens. Tilbuddet er for unge på 19 år med autisme.",
		"type: orientering\nPsykolog Ida Beck Lund har holdt kurser om stress. Lederen, Tine Friis Lund, går på pension.",
		"type: orientering\n| By | Deltagere | Heraf med autisme |\n|---|---|---|\n| Skovby | 61 | 14 |\n" +
			"| I alt | 3 | 2 |\n\nBorgere, hvis børn har autisme, kan få støtte.",
		"type: beslutning\nSkolelederen på Ejby Skole fortæller, at elever med autisme trives. Ejeren af Kærvej 4 er " +
			"dømt til at rydde grunden. Afdelingen i Ejby har 20 ansatte, hvoraf tre er sygemeldte.",
		"# Byggesag, Kærvej 8\n\n## Sagsfremstilling\n" +
			"Ejeren er i gang med at ansøge om en rampe til kørestol. Han har oplyst, at huset skal bruges til hjælp " +
			"mod misbrug.\n\n## Indstilling\nDet indstilles, at fristen forlænges.",
		"type: orientering\nSkolen har 14 lærere. To af lærerne er i gang med en efteruddannelse i autisme.",
	},
	Run: func(p *checker.Pass) {
		if p.Item.Type == document.Closed || p.Item.Access == document.ClosedTo {
			return
		}
		privateMail(p)
		for _, h := range p.Hits("foedt") {
			if tells(p, h.Sentence) {
				p.Report(checker.Finding{
					Span: p.Sentences[h.Sentence].Span, Message: "Her står en fødselsdato, som kan føres tilbage til én person.",
				})
			}
		}
		last := -1
		contacts(p)
		fewInTable(p)
		for _, h := range p.Hits("foelsom") {
			i := h.Sentence
			if i == last || !tells(p, i) || p.Has("ikke", i) && !p.Has("navngivet", i) {
				continue
			}
			if last = i; recognised(p, h) {
				p.Report(checker.Finding{Span: p.Sentences[i].Span})
			}
		}
	},
})

// recognised reports whether readers can know whom the sensitive word h is said of.
func recognised(p *checker.Pass, h checker.Hit) bool {
	i := h.Sentence
	s := &p.Sentences[i]
	switch {
	case aboutOne(p, i) && (place(s) || p.Has("kende", i) || p.Has("adresse", i)):
		return true
	case p.Has("faa", i) || p.Has("haandfuld", i) && village(s):
		return true
	case !p.Has("fag", i) && (p.Has("borger", i) && known(p, i) || (p.Has("adresse", i) || p.Has("hus", i)) && fullName(s)):
		return true
	}
	return onLeave(p, h) || ofName(p, h) || ofHousehold(p, h) || ofPost(p, h) || ofSome(p, h)
}

// aboutOne reports whether sentence i tells of one person, not of somebody who speaks or works.
func aboutOne(p *checker.Pass, i int) bool {
	return slices.ContainsFunc(p.HitsIn("person", i, i), func(h checker.Hit) bool { return !overlaps(p.HitsIn("melder", i, i), h.Span) })
}

// onLeave reports whether the sensitive word h is why a worker told by the post is away.
func onLeave(p *checker.Pass, h checker.Hit) bool {
	return strings.HasPrefix(p.Text(h.Span), "sygemeldt") && p.Has("sygemeldt", h.Sentence)
}

// addressed reports whether title, resume or recommendation name the address of the case: its
// parties can be known then.
func addressed(p *checker.Pass) bool {
	for _, h := range p.Hits("adresse") {
		if p.Subject(h.Sentence) {
			return true
		}
	}
	return false
}

// tells reports whether sentence i tells of people: no heading, no decision, nothing of
// history.
func tells(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	return !s.Heading && !s.Aside() && len(s.Words) >= 5 && !p.Has("historie", i)
}

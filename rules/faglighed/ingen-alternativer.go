package faglighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "ingen-alternativer",
	Title:    "Der er ingen alternativer, og det står ikke hvorfor",
	Group:    "valget",
	Severity: checker.Suggestion,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion},
	Message:  "Fandt ikke noget alternativ til det indstillede, og heller ikke en grund til, at der ikke er et.",
	Why:      "Uden noget at vælge imellem er det svært for politikerne at bruge sit handlerum.",
	Remedy: "Beskriv mindst ét alternativ med dets konsekvenser – det kan være »ingen ændring« – eller skriv, " +
		"hvorfor det ikke er relevant: »Der er ikke opstillet alternativer, fordi …«. Står det i et bilag, så svar med det.",
	Answer: "Svar med, hvor alternativerne står, eller hvorfor der ikke er nogen.",
	Sources: []checker.Source{
		{Tag: "kodeks",
			Place: "KL's kodeks, afsnittet om betjening: alternativer, hvor det er muligt og relevant; case 4 og 20",
			Claims: []string{
				"betjening-7", "betjening-14", "faglighed-10", "udvikling-1", "case-4", "case-20", "presse-2",
			}, Seen: "2026-11-22"},
	},
	Cues: optionCues,
	Bad: []string{
		"# Rundkørsel ved Havnegade\n\n## [[Indstilling]]\n" +
			"Det indstilles, at der anlægges en rundkørsel i krydset.\n\n## Sagsfremstilling\nDer er ingen alternativer.",
		"# Ny legeplads\n\n## Sagsfremstilling\nLegepladsen er slidt.\n\n## [[Indstilling]]\nDet indstilles, at legepladsen fornyes.",
		"# Nyt system\n\n## [[Indstilling]]\nDet indstilles, at systemet købes.\n\n## Sagsfremstilling\n" +
			"Forældrene kan vælge mellem to visninger.",
		"# Ny port\n\n## Sagsfremstilling\nPorten er slidt.\n\n## [[Råderum]]\nByrådet har frit valg.\n\n" +
			"## Indstilling\nDet indstilles, at porten skiftes.",
		"# Nyt kryds\n\n## [[Indstilling]]\nDet indstilles, at krydset ombygges.\n\n## Sagsfremstilling\n" +
			"Byrådet bestemmer selv, om der skal bygges om.",
		"# Ny port\n\n## [[Indstilling]]\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\n" +
			"Andre porte er ikke undersøgt. Klubben kan vælge mellem to farver.",
		"# Salg af mark\n\n## Sagsfremstilling\nMarken er bar.\n\n## [[Handlerum]]\n" +
			"Byrådet kan frit afgøre, om marken skal sælges.\n\n## Indstilling\nDet indstilles, at marken sælges.",
		"# Drift af kiosken\n\n## [[Indstilling]]\nAt kiosken fra maj drives af klubben.\n\n## Sagsfremstilling\nKiosken har underskud.",
		"# Nye boder\n\n## [[Indstilling]]\nDet indstilles, at reglerne vedtages.\n\n## Udvalgets frihed\n" +
			"Udvalget bestemmer selv dage og antal, men er bundet af lighed. Torvet har fået andre ledninger.",
		"# Lån af cykler\n\n## [[Indstilling]]\nDet indstilles, at cyklerne lånes ud.\n\n## Sagsfremstilling\n" +
			"Cyklen er et alternativ til bilen for mange familier.",
		"# Ny port\n\n## [[Indstilling]]\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\n" +
			"Der er hentet tre tilbud, og det billigste er valgt. Afstanden mellem de to porte er 40 meter.",
		"# Ny port\n\n## [[Indstilling]]\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\n" +
			"Porten er slidt.\n\n**Handlemuligheder:** Der er ingen.\n\n**Økonomi:** 9.000 kr.",
		"# Ny port\n\n## [[Indstilling]]\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\n" +
			"Vi venter fem bud. Porten er et alternativ til at gå rundt om huset.",
		"# Nyt kryds\n\n## [[Indstilling]]\nDet indstilles, at krydset ombygges.\n\n## Sagsfremstilling\n" +
			"Sættes skiltene op i maj, begynder arbejdet i juni. Naboerne foreslår, at vejen spærres om natten.",
		"# Tider for kiosken\n\n## Sagsfremstilling\nKiosken blev udbudt i 2019. Dengang kom der to bud.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at tiderne ændres.",
		"# Ny farve\n\n## [[Indstilling]]\nDet indstilles, at muren males grøn.\n\n## Sagsfremstilling\n" +
			"Udvalget kan frit fastsætte farven. Siger udvalget ja, males muren i maj.",
	},
	Good: []string{
		"# Rundkørsel ved Havnegade\n\n## Indstilling\nDet indstilles, at der anlægges en rundkørsel.\n\n" +
			"## Sagsfremstilling\nAlternativet er et signalanlæg til 2,1 mio. kr.",
		"# Ny legeplads\n\n## Indstilling\nDet indstilles, at legepladsen fornyes.\n\n## Sagsfremstilling\n" +
			"Der er ikke opstillet alternativer, da påbuddet fra Arbejdstilsynet ikke giver andre muligheder.",
		"# Plan for byens træer\n\n## Indstilling\nDet indstilles, at planens temaer drøftes.\n\n" +
			"## Sagsfremstilling\nByrådet vedtog den gamle plan i 2015.",
		"# Tilskud til klubber\n\n## Indstilling\nDet indstilles,\n\n- at orienteringen tages til efterretning\n" +
			"- at status for handleplanen drøftes",
		"# Nyt depot\n\n## Indstilling\nDet indstilles, at depotet udvides.\n\n## Sagsfremstilling\n" +
			"Man kunne også have lejet et lager, men det er længere væk.",
		"# Ny port\n\n## Indstilling\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\n" +
			"En billigere port er overvejet og lagt væk, fordi den er for smal.",
		"# Budget 2028\n\n## Indstilling\nDet indstilles, at udvalget prioriterer rækkefølgen af forslagene i kataloget.",
		"# Ny frist\n\n## Indstilling\nDet indstilles, at påbuddet gives med frist til maj.\n\n## Sagsfremstilling\n" +
			"En kortere frist giver mindre udslip.",
		"# Regler for både\n\n## Indstilling\nDet indstilles, at regelsæt B vedtages.\n\n## Sagsfremstilling\n" +
			"Regelsæt B er lodtrækning. Regelsæt A er det, der gælder.",
		"# Ny port\n\n## Indstilling\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\n" +
			"Man kunne male porten; det holder i to år.",
		"# Ny port\n\n## Indstilling\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\n" +
			"Andre typer er ikke taget med, fordi brandkravet udelukker dem.",
		"# Ny port\n\n## Indstilling\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\n" +
			"Bliver porten stående, som den er, trækker det i salen.",
		"# Ny plan\n\n## Indstilling\nDet indstilles, at planen vedtages endeligt uden ændringer.\n\n" +
			"## Sagsfremstilling\nIngen har svaret.",
		"# Ny tid\n\n## Indstilling\nDet indstilles, at der lukkes kl. 17.\n\n## Sagsfremstilling\n| Tid | Pris |\n" +
			"|---|---|\n| Kl. 16 som nu | 0 kr. |\n| Kl. 17 | 9.000 kr. |",
		"# Salg af mark\n\n## Handlerum\nByrådet kan frit afgøre, om marken skal sælges eller lejes ud.\n\n" +
			"## Indstilling\nDet indstilles, at marken sælges.",
		"# Ny port\n\n## Indstilling\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\n" +
			"Reglerne binder her udvalget, som ikke kan vælge andet end en ny port.",
		"# Ny port\n\n## Indstilling\nDet indstilles, at porten skiftes.\n\n## Lader man den være\nSå trækker det i salen.",
		"# Ny port\n\n## Indstilling\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\n" +
			"Da muren er fredet, er der ingen andre steder til den.",
		"# Ansøgning om lån af vandtårnet\n\n## Sagsfremstilling\nKunstforeningen vil gerne vise kunst i tårnet.\n\n" +
			"## Indstilling\nDet indstilles, at udvalget beslutter, hvorvidt tårnet skal lånes ud.",
		"# Ny takst\n\n## Indstilling\nDet indstilles, at taksten er 40 kr.\n\n## Sagsfremstilling\n" +
			"Sættes den til 60 kr., skal der trykkes nye billetter.",
		"# Ny port\n\n## Indstilling\nDet indstilles, at porten skiftes.\n\n## Sagsfremstilling\n" +
			"Muren er fredet. Det er årsagen til, at sagen kun rummer ét forslag.",
		"# Nyt kryds\n\n## Indstilling\nDet indstilles, at krydset ombygges.\n\n## Sagsfremstilling\n" +
			"Grundejerforeningen foretrækker en rundkørsel, men den koster 3 mio. kr.",
		"# Nyt skur\n\n## Indstilling\nDet indstilles, at skuret lægges i Øst.\n\n## Sagsfremstilling\n" +
			"Fire pladser er undersøgt, og i Vest er jorden våd.",
	},
	Run: func(p *checker.Pass) {
		var filled []document.Role
		if !bareFreedom(p) {
			filled = append(filled, document.RoleOptions)
		}
		checker.Declared{
			Engine: "mangler", Points: true, Filled: filled, Show: []document.Role{document.Role("handlerum")},
			Not: document.Appointment | document.Bound | document.SecondReading | document.Options | document.TalkOnly,
			Unless: func(p *checker.Pass) bool {
				return named(p) || saysWhyNone(p) || headedBy(p, "overskrift") || headedBy(p, "andre-veje") || setsUp(p)
			},
		}.Run(p)
	},
})

// named reports whether the text names another choice: one that is open to the body, or
// one that was looked at and told of. Bids of earlier years are none, where nothing is bought or
// sold now.
func named(p *checker.Pass) bool {
	ofBids := p.InTitle("valg-af-bud") || asked(p, "valg-af-bud")
	for _, set := range []string{"valg", "andet"} {
		for _, h := range p.Told(set) {
			i := h.Sentence
			if (set == "andet" || !h.Negated) && !p.Has("andres", i) && (!p.Has("ubelyst", i) || p.Has("grund", i)) &&
				(ofBids || !p.Has("bud", i)) {
				return true
			}
		}
	}
	return false
}

// isOther reports whether a word tells of another of a kind.
func isOther(w danish.Word) bool { return w.Fold == "anden" || w.Fold == "andet" || w.Fold == "andre" }

// bareFreedom reports whether the section about what the body may do says only that it is
// free to choose, or that there is nothing else, and names nothing to choose.
func bareFreedom(p *checker.Pass) bool {
	bare, none := false, true
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Heading || !s.In(document.RoleOptions) {
			continue
		}
		if denies(s.Words) {
			bare = bare || none
			continue
		}
		if bare, none = bare && !none, false; s.Block != nil && !s.Block.Label.Empty() {
			return false // a list of what may be chosen
		}
		if p.Has("mellem", i) || slices.ContainsFunc(s.Words, isOther) && (p.Has("kan", i) || p.Has("bart", i)) ||
			p.Has("kan", i) && !p.Has("om", i) {
			return false
		}
		bare = bare || p.Has("bart", i) || p.Has("om", i)
	}
	return bare
}

// users are those whose own choices are none of the body's.
const users = "(elev*|børn*|borger*|forældre*|bruger*|beboer*|cyklist*|cyklende|bilist*|medlem*|kursist*|deltager*|" +
	"ansøger*|kunde*|gæst*|medarbejder*|lejer*|forening*)"

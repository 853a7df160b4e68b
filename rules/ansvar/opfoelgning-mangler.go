package ansvar

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "opfoelgning-mangler",
	Title:    "Der står ikke, hvordan der følges op på virkningen",
	Severity: checker.Suggestion,
	Others:   []checker.Severity{checker.Warning},
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion},
	Message:  "Fandt ikke noget om, hvornår {organ} får at vide, om beslutningen virker.",
	Why:      "Politikerne skal kunne se virkningen og de utilsigtede følger af det, de har besluttet.",
	Remedy: "Skriv, hvad der måles, og hvornår det forelægges: »{organ} får i maj 2028 en opgørelse af …«. Står " +
		"det i et bilag, så svar med det.",
	Answer: "Svar med, hvor opfølgningen er beskrevet, eller hvorfor den ikke giver mening her.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, afsnittet om implementering og pligt 5 (ansvar og ledelse); case 17",
			Claims: []string{
				"politikudvikling-1", "betjening-1", "implementering-2", "implementering-3", "implementering-5",
				"udvikling-4", "ansvar-5", "case-17",
			}, Seen: "2026-11-22"},
		{Tag: "lokal", Place: "en kommunes eget kodeks: målaftaler med få og klare mål", Claims: []string{"egen-11"}, Seen: "2026-11-22"},
	},
	Cues: followUpCues,
	Bad: []string{
		"# Prøveordning med AI i Borgerservice\n\n## [[Indstilling]]\n" +
			"Det indstilles, at en prøveordning med AI i borgerservice godkendes.\n\n## Bilag\nBilag 1: Evaluering af afprøvning",
		"# Ny praksis for dispensation\n\n## [[Indstilling]]\nDet indstilles, at den ændrede praksis godkendes.\n\n" +
			"## Sagsfremstilling\nDer foretages ikke altid opfølgning i dag.",
		"# Frivilligpolitik\n\n## [[Indstilling]]\nDet indstilles, at frivilligpolitikken godkendes.\n\n" +
			"## Sagsfremstilling\nEvalueringen af den gamle politik viste stor tilfredshed.",
		"# Ungementorer\n\n## [[Indstilling]]\nDet indstilles, at en ny ordning med mentorer godkendes.\n\n" +
			"## Sagsfremstilling\nMentorerne følger unge mellem 15 og 20 år i op til et år.",
		"# Støtte i dagtilbud\n\n## Sagsfremstilling\nForvaltningen foreslår, at timetallet sættes ned til 340.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at forslaget godkendes.",
		"# Prøveordning med lån af cykler\n\n## [[Indstilling]]\nDet indstilles, at prøveordningen godkendes.\n\n" +
			"## Sagsfremstilling\nResultatet af udbuddet forelægges for udvalget i juni 2027.",
		"# Bypolitik\n\n## [[Indstilling]]\nDet indstilles, at politikken godkendes.\n\n## Sagsfremstilling\n" +
			"Målene er få og kan måles på antallet af besøg.",
		"# Forsøg med chat\n\n## [[Indstilling]]\nDet indstilles, at forsøget godkendes.\n\n## Sagsfremstilling\n" +
			"Kommunen får 8.000 opkald om måneden (telefonens statistik, første halvår 2026).",
		"# Gåtur med sygeplejersken\n\n## [[Indstilling]]\nDet indstilles, at tilbuddet gøres permanent.\n\n" +
			"## Sagsfremstilling\nTuren går hver tirsdag.",
		"# Hunde i parken\n\n## [[Indstilling]]\nDet indstilles, at hunde som et forsøg må løbe frit i 2027.\n\n" +
			"## Sagsfremstilling\nParken er stor.",
		"# Ny linje for stilladser\n\n## [[Indstilling]]\n" +
			"Det indstilles, at udvalget godkender en ny linje for stilladser fra den 1. maj 2027.\n\n" +
			"## Sagsfremstilling\nAfdelingen vurderer, at linjen er rigtig, fordi målinger fra marts 2026 viser lidt støj.",
		"# Forsøg med bus\n\n## [[Indstilling]]\nDet indstilles, at forsøget godkendes.\n\n## Sagsfremstilling\n" +
			"Ældrerådet foreslår, at udvalget får en status i 2028.",
		"# Forsøg med cykelbud\n\n## [[Indstilling]]\nDet indstilles, at forsøget godkendes.\n\n## Sagsfremstilling\n" +
			"Rådet bad om lygter, og det bliver fulgt. Efter mødet lægger kontoret et udkast til aftale frem for udvalget i maj 2027.",
		"# Læsning i ferien\n\n## [[Indstilling]]\nDet indstilles, at udvalget godkender ordningen Bog i tasken.\n\n" +
			"## Sagsfremstilling\nAlle børn får tre bøger.",
		"type: drøftelse\n# Flere på cykel\n\n## [[Indstilling]]\n" +
			"Det indstilles, at udvalget drøfter en indsats for flere cyklister.\n\n## Sagsfremstilling\n" +
			"Forvaltningen foreslår lånecykler til familier.",
		"# Pulje til havefolk\n\n## [[Indstilling]]\nDet indstilles, at der oprettes en havepulje på 200.000 kr. i 2027.\n\n" +
			"## Sagsfremstilling\nBeboere kan søge om frø og jord.",
	},
	Good: []string{
		"# Prøveordning med AI i Borgerservice\n\n## Indstilling\n" +
			"Det indstilles, at en prøveordning med AI i borgerservice godkendes.\n\n## Videre proces\n" +
			"Ordningen evalueres efter seks måneder, og udvalget får status i juni 2027.",
		"# Tilskud til Fars Køkken\n\n## Indstilling\nDet indstilles, at støtten gives.\n\n## Sagsfremstilling\n" +
			"Foreningen forsøgte i 2025 at finde sponsorer.",
		"# Lokalplan 14\n\n## Indstilling\nDet indstilles, at lokalplanen vedtages i overensstemmelse med byens strategi.",
		"# Kødfri dage\n\n## Indstilling\nDet indstilles, at fire kødfri dage godkendes.\n\n## Videre forløb\n" +
			"Køkkenchefen tæller afbestillinger hver måned og giver udvalget tallene i september 2027.",
		"# Kulturstrategi\n\n## Indstilling\nDet indstilles, at arbejdet med en ny kulturstrategi drøftes.",
		"# Møder i Idrætsrådet\n\n## Indstilling\nSekretariatet for Politik og Strategi indstiller, at mødekalenderen for 2027 godkendes.",
		"# Ny praksis for dispensation\n\n## Indstilling\nDet indstilles, at den ændrede praksis godkendes.\n\n" +
			"## Videre proces\nUdvalget får i september 2028 en opgørelse over tilladelser og afslag.",
		"# Ny ordning for hjemløse\n\n## Indstilling\nDet indstilles, at en ny ordning med sygepleje indføres.\n\n" +
			"## Tidsplan\nI maj 2028 får udvalget at vide, hvor mange der har brugt den.",
		"# Strategi for frivillighed\n\n## Indstilling\nDet indstilles, at strategien godkendes.\n\n## Bagefter\n" +
			"Tællingen af de frivillige gentages hvert efterår.",
		"# Gratis leje af hallen\n\n## Indstilling\nDet indstilles, at ønsket om gratis leje afslås.",
		"# Ny linje for stilladser\n\n## Indstilling\n" +
			"Det indstilles, at udvalget godkender en ny linje for stilladser.\n\n## Videre forløb\n" +
			"Udvalget ser på stilladserne på en cykeltur i maj 2028.",
		"# Læsning i ferien\n\n## Indstilling\nDet indstilles, at udvalget godkender ordningen Bog i tasken.\n\n" +
			"## Sagsfremstilling\nHvert forår ser udvalget en tabel over lånte bøger, så det kan se, om flere læser.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at udvalget godkender tilbuddet på 2 mio. kr.",
		"type: drøftelse\n# Drøftelse af frivilligpolitikken\n\n## Indstilling\n" +
			"Det indstilles, at udvalget drøfter, hvad en ny politik skal handle om.\n\n## Sagsfremstilling\nPolitikken er fra 2014.",
		"# Fælles pasning i julen\n\n## Indstilling\n" +
			"Det indstilles, at børnehaverne lægges sammen i to huse i julen.\n\n## Sagsfremstilling\n" +
			"Der kommer få børn mellem jul og nytår.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || p.Item.Traits&(document.Appointment|document.Bound|document.Consultation) != 0 ||
			p.Item.Traits.Has(document.TalkOnly) && !proposesAny(p) {
			return
		}
		if _, ok := p.About("kalender"); ok || onlyRefuses(p) || onlyTalk(p) {
			return
		}
		f := checker.Finding{Severity: checker.Suggestion}
		h, ok := p.About("forsoeg")
		if ok {
			f.Severity = checker.Warning
		}
		if _, once := p.Named("engang"); once && !ok {
			return
		}
		// The exceptions take longest to look for, so they come last.
		if !ok && !mayWork(p) || followsUp(p) {
			return
		}
		if !ok {
			h, ok = p.About("indsats")
		}
		if !ok {
			h, ok = takesEffort(p)
		}
		if !ok {
			h, ok = p.About("praksis")
			ok = ok && p.Subject(h.Sentence) // not a line on practice in one citizen's case
		}
		if !ok {
			h, ok = rewrites(p)
		}
		if !ok {
			h, ok = reshapes(p)
		}
		if ok {
			p.Missing(p.Sentences[h.Sentence].Span, f, document.RoleNext)
		}
	},
})

// mayWork reports whether the item may be about an effort or a practice, which works or does not.
func mayWork(p *checker.Pass) bool {
	if _, ok := p.Named("indsats"); ok {
		return true
	}
	if _, ok := p.Named("praksis"); ok {
		return true
	}
	return p.Says("idag") || p.Says("ydelse") || p.Says("tiltag") || p.Says("plannavn")
}

// reshapes is the point of the recommendation that changes something citizens use, and not only
// its price, its house or its owner.
func reshapes(p *checker.Pass) (checker.Hit, bool) {
	for _, h := range p.Said("ydelse") {
		if p.Sentences[h.Sentence].Point >= 0 && !h.Negated && p.Has("skifte", h.Sentence) &&
			!p.Has("handel", h.Sentence) && !p.Excepted(h.Sentence) {
			return h, true
		}
	}
	return checker.Hit{}, false
}

// onlyTalk reports whether the item only asks a body to talk, and not of a draft or an effort
// that has taken form: "Udvalget drøfter, om vielser fortsat skal holdes i skoven".
func onlyTalk(p *checker.Pass) bool {
	if p.Item.Type != document.Discussion {
		return false
	}
	for _, pt := range p.Item.Points {
		if !danish.Holds(strings.ToLower(p.Text(pt.Span)), "drøft", "debat", "retning", "dialog", "udarbejde") {
			return false
		}
	}
	_, formed := p.Named("formet")
	return !formed
}

// onlyRefuses reports whether every point of the recommendation says no: then there
// is nothing whose effect could be followed.
func onlyRefuses(p *checker.Pass) bool {
	for _, pt := range p.Item.Points {
		if !refused(strings.ToLower(p.Text(pt.Span))) {
			return false
		}
	}
	return len(p.Item.Points) > 0
}

// refused reports whether a point says no to what is asked for.
func refused(point string) bool {
	if strings.Contains(point, " eller ") || strings.Contains(point, "tager stilling") { // a choice to be made
		return false
	}
	return danish.Holds(point, "afslag", "afslås", "afslår", "ikke får", "ikke imødekommes", "afvises", "forkastes",
		"siges nej", "ikke gives", "ikke meddeles")
}

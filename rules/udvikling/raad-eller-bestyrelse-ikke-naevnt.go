package udvikling

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "raad-eller-bestyrelse-ikke-naevnt",
	Title:    "Et råd eller en bestyrelse, der plejer at skulle høres, er ikke nævnt",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion},
	Message:  "Fandt ikke noget om, at det råd eller den bestyrelse, sagen vedrører, er hørt.",
	Why:      "Råd og bestyrelser kender følgerne for dem, sagen handler om. Slå op, om de skal høres, før der besluttes; er de hørt, skal politikerne kende svaret.",
	Remedy:   "Skriv, hvem der er hørt, hvornår, og hvad svaret var: »Ældrerådet er hørt den … og peger på …«. Er rådet ikke hørt, så skriv hvorfor. Står det i et bilag, så svar med det.",
	Answer:   "Svar med, hvor høringen er beskrevet, eller hvorfor rådet ikke skal høres.",
	Sources: []checker.Source{
		{Tag: "lov", Place: "retssikkerhedsloven § 30, stk. 3 (ældreråd): slå op, om reglen er flyttet til ældreloven", Certainty: "S3", Seen: "2026-11-22"},
		{Tag: "lov", Place: "retssikkerhedsloven § 37 a, stk. 2 (handicapråd)", Certainty: "S1", Seen: "2026-11-22"},
		{Tag: "lov", Place: "folkeskoleloven § 24, stk. 4, og bekendtgørelse nr. 700 af 23. juni 2014 (skolebestyrelser)", Certainty: "S1", Seen: "2026-11-22"},
		{Tag: "lokal", Place: "aftaler mellem kommunen og dens råd om, hvad der sendes i høring", Seen: "2026-11-22"},
		{Tag: "kodeks", Place: "KL's kodeks, pligt 4 (udvikling og samarbejde)", Claims: []string{"udvikling-2", "udvikling-6"}, Seen: "2026-11-22"},
		{Tag: "lokal", Place: "en kommunes eget kodeks: brugere og medarbejdere kommer selv til orde", Claims: []string{"egen-3", "egen-15"}, Seen: "2026-11-22"},
	},
	Options: &agreements{},
	OwnCues: func(options any) map[string][]string { return options.(*agreements).cues() },
	Cues:    bodyCues(),
	Bad: []string{
		"# Mobiler\n\n## [[Indstilling]]\nDet indstilles, at elevernes mobiler samles ind på alle skoler.",
		"# Madservice\n\n## Sagsfremstilling\nDe ældre får gode råd om mad.\n\n## [[Indstilling]]\nDet indstilles, at kvalitetsstandarden for madservice til ældre borgere godkendes.",
		"# Nyt torv\n\n## Sagsfremstilling\nTrappen får granittrin, og en rampe lægges bagved. Blinde kan følge muren.\n\n## [[Indstilling]]\nDet indstilles, at torvet ombygges.",
		"# Timer i børnehaverne\n\n## [[Indstilling]]\nDet indstilles, at timerne i børnehaverne fordeles efter alder.",
		"# Borde på fortovet\n\n## Sagsfremstilling\nDer bliver mindre plads til kørestole.\n\n## [[Indstilling]]\nDet indstilles, at caféen må have borde på fortovet.",
		"# Fælles køkken for plejehjemmene\n\n## [[Indstilling]]\nDet indstilles, at model 1 vælges.",
		"# Nedlæggelse af Vibe Skole\n\n## Indstilling\nDet indstilles, at forslaget om at nedlægge Vibe Skole sendes i offentlig høring.\n\n## [[Høring]]\nForslaget lægges på hjemmesiden i otte uger.",
		"# Kvalitetsstandard for madservice\n\n## [[Indstilling]]\nDet indstilles, at kvalitetsstandarden for madservice til ældre borgere godkendes.",
		"# Lukning af Børnehuset Anemonen\n\n## Indstilling\nDet indstilles, at børnehuset lukkes.\n\n## [[Høring]]\nForslaget har ikke været i høring.",
		"# Tilpasning af støtten i dagtilbud\n\n## [[Indstilling]]\nDet indstilles, at tilpasningen godkendes.\n\n## Sagsfremstilling\nTimetallet sættes ned til 340.",
		"# Ledsagelse\n\n## Indstilling\nDet indstilles, at retningslinjerne for ledsageordning ændres.\n\n## Høring\n[[Handicaprådet høres efterfølgende.]]",
		"type: drøftelse\n# Sparekatalog for handicapområdet\n\n## Indstilling\nDet indstilles, at sparekataloget for handicapområdet drøftes.\n\n## [[Høring]]\nBudgettet sendes i offentlig høring.",
	},
	Good: []string{
		"# Skoletag\n\n## Indstilling\nDet indstilles, at Ask Skole får nyt tag, og at mobildækningen måles.",
		"# Musik\n\n## Indstilling\nDet indstilles, at musikskolen får ændret åbningstid.",
		"# Bredere fortov\n\n## Sagsfremstilling\nDer bliver plads til kørestole.\n\n## Indstilling\nDet indstilles, at fortovet gøres bredere.",
		"# Kvalitetsstandard for madservice\n\n## Indstilling\nDet indstilles, at kvalitetsstandarden for madservice til ældre borgere godkendes.\n\n## Høring\nSeniorrådet er hørt, og svaret er bilag 2.",
		"# Nyt tag på Plejehjemmet Solgården\n\n## Indstilling\nDet indstilles, at taget på Plejehjemmet Solgården udskiftes.",
		"# Salg af ældre lastbiler\n\n## Indstilling\nDet indstilles, at to ældre lastbiler sælges, og at ordningen med leje ændres.",
		"# Takster for dagtilbud\n\n## Indstilling\nDet indstilles, at taksten for dagtilbud ændres.\n\n## Høring\nForældrebestyrelserne er ikke hørt, fordi taksten følger af loven.",
		"# Lukning af Børnehuset Anemonen\n\n## Indstilling\nDet indstilles, at forslaget om at lukke børnehuset sendes i høring.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || p.Item.Traits&(document.Bound|document.Appointment) != 0 {
			return
		}
		sent := p.Item.Traits.Has(document.Consultation)
		if !sent && agreed(p) {
			return
		}
		for _, area := range bodyAreas {
			h, ok := concerned(p, area)
			// Where a hearing is what is decided, the body is heard in it; but the boards of
			// schools give an opinion of their own.
			if !ok || sent && !area.alone {
				continue
			}
			f := checker.Finding{Evidence: denial(p), Message: "Sagen handler om " + area.name + ". Fandt ikke noget om, at " + area.body + " er hørt."}
			if after, ok := afterwards(p, area); ok {
				f.Span = p.Sentences[after].Span
				f.Message = "Her står, at høringen først kommer bagefter. Fandt ikke noget om, at " + area.body + " er hørt før beslutningen."
			} else if mentions(p, area.id+"-raad") || mentions(p, "alle-raad") {
				continue
			}
			p.Missing(p.Sentences[h.Sentence].Span, f, document.RoleHearing)
			return
		}
	},
})

func bodyCues() map[string][]string {
	cues := map[string][]string{
		// noget ændrer sig for dem, sagen handler om
		"aendring": {
			"(lukke|lukkes|lukker|lukning|lukningen|nedlæg*|sammenlæg*|afvikl*|flytning|udliciter*|hjemtag*)", "kvalitetsstandard*", "serviceniveau*", "(sænk*|hæves|stram*|skærp*|lempe*|mister|bortfald*|loft|loftet|begræns*|indskrænk*)", "kun (kan|må|bevilges|gives|tilbydes|ydes)", "(flyttes|flytte) (fra|til)", "(ophør*|afskaf*|nedskaler*)", "udbyg* .. (plejehjem*|plejecent*|pladser|plejebolig*|botilbud*|+pladser)", "(plejehjem*|plejecent*|botilbud*) .. udbyg*", "(egenbetaling*|brugerbetaling*)", "(færre|flere|kortere|mindre) .. (timer|pladser|besøg|hjælp|gange|hold|forløb|dage|uger)", "(strategi|strategien|+strategi|+strategien|handleplan*)", "(hver|hveranden) .. uge", "(politik|politikken|+politik|+politikken)", "takst*",
			"(sparekatalog*|sparekrav*|spareforslag*|besparelse*|effektiviser*|rammereduktion*)", "(reduktion*|nedsættelse*|nedgang*|forringelse*|halvering*) (af|i|på)", "(reducer*|nedsæt*|begræns*|udvid*|omlæg*) .. (timer|hjælp*|støtte*|ydelse*|tilbud*|normering*|rengøring*|ledsag*|kørsel*)",
			"retningslinje*", "bevillingskriteri*", "visitationskriteri*", "serviceændring*", "(fordel*|prioriter*) .. (midler*|kulturmidler|puljemidler|+midler|+puljen)", "lukkedag*", "åbningstid*", "madordning*",
			"(kødfri|vegetarisk*|økologisk*)", "(nyt|nye) (plejehjem*|plejecent*|friplejehjem*|botilbud*|bosted*)", "(opføre*|etabler*|bygge*) .. (plejehjem*|*plejehjem|plejecent*|plejebolig*|botilbud*|bosted*)", "normering*", "tildelingsmodel*",
			"(tilpasning|nedskæring*|beskæring*|rammebesparelse*)", "(sættes|sætte|sat|skæres|skære) ned", "(samler|samles|samle|samlet) .. (i|under) (ét|én|et|en|samme|fælles)",
			"(flyttes|flytter|flyttet|omplaceres|samles) ", "(afkort*|forkort*)", "(udbydes|udbud|udliciteres)", "(plan|planen|+plan|+planen) for", "leveres .. (på|til|fra)",
			"ordningen .. (ændres|ophører|omfatter)", "(omlægning|omlægges|lægges_om|omfordel*)", "fordeles (efter|på_ny|anderledes|ud_fra)", "i stedet for", "ikke længere", "(gøres|laves|konverteres) til", "gives (over|på|via|som|i)", "(forældre|forældrene) .. (selv|skal|betaler|leverer|medbringer)", "(børn|børnene) (skal|må|kan)", "(feberfri|sygdom|hygiejne|sovetid*|måltid*)", "(sampasning*|feriepasning*)",
			"fælles (køkken|+køkken|nattevagt*|vagt|vagtordning*|ledelse|visitation|indgang|kørsel|afdeling*)", "(model|alternativ|scenarie|løsning) (a|b|c|d|#) .. (vælges|godkendes|gennemføres)", "(vælger|godkender|vælges|godkendes) .. (model|alternativ|scenarie|løsning) (a|b|c|d|#)",
		},
		// a place is built or built anew
		"sted":  {"(ombyg*|bygges_om|bygge_om|omdan*|renover*|fornyes|anlægges|anlægge|anlægsbevilling*|anlægsprojekt*|opføres|opførelse*|indrettes|indretning*|belægges|belægning|projektforslag*|skitseprojekt*|dispositionsforslag*|skitsen|byggeprogram*)"},
		"tabel": {"(tiltag*|forslag*|besparelse*|initiativ*|spareforslag*|ændring*|punkter|elementer|poster|bidrag*) .. (tabel*|katalog*|+katalog|+kataloget|skema*|oversigt*|liste*)", "(tabellens|katalogets|skemaets|oversigtens) (tiltag|forslag|besparelse*|poster|punkter)"},
		"alle-raad": {
			"(rådene|brugerråd*|brugerbestyrelse*|pårørenderåd*|+pårørenderåd*|+pårørenderådene|beboerråd*)", "(lovpligtige|lovbestemte|relevante|berørte|andre|øvrige|kommunens|de|alle|to|tre|begge) (råd|bestyrelser|høringsparter)", "råd (og|eller) (bestyrelser|nævn|foreninger|udvalg|brugerråd*|pårørende*)", "råd (er|bliver|har|høres|hørt|hører|drøftede|fik)", "høringspart*",
		},
		"bagefter": {
			"(høres|hørt|høring|inddrages|forelægges|orienteres) .. (efterfølgende|bagefter|senere|efter_beslutningen|efter_vedtagelsen|efter_mødet)", "(efterfølgende|bagefter|senere|efter_beslutningen|efter_vedtagelsen) .. (høres|hørt|høring|inddrages|orienteres)",
		},
		"undtag": {"anlægsregnskab*", "renover*", "tag", "taget", "ventilation*", "energi*", "salg", "udpeg*", "garanti*", "lokalplan*", "dispensation*", "(ældre|gamle) (bygning*|biler|køretøj*|træer|lastbil*)"},
		"uhoert": append([]string{"(råd|rådet|+råd|+rådet|bestyrelse*|+bestyrelse*) .. ikke .. (hørt|høres|inddraget|spurgt)"}, unheard...),
		"grund":  reasons,
	}
	for _, a := range bodyAreas {
		cues[a.id] = a.topic
		cues[a.id+"-raad"] = a.bodies
		for name, list := range map[string][]string{"-ringere": a.worse, "-adgang": a.access, "-aendring": a.change} {
			if len(list) > 0 {
				cues[a.id+name] = list
			}
		}
	}
	return cues
}

// concerned is the place that tells that the item is about an area and changes
// something in it, or that it makes something worse for those of the area.
func concerned(p *checker.Pass, a bodyArea) (checker.Hit, bool) {
	if len(a.change) > 0 {
		return daily(p, a)
	}
	h, ok := p.About(a.id)
	if a.alone {
		return h, ok
	}
	if !ok {
		h, ok = among(p, a)
	} else if _, changes := p.About("aendring"); !changes {
		ok = false
	}
	if ok || len(a.worse) == 0 {
		return h, ok
	}
	for _, h := range p.Said(a.id + "-ringere") {
		if !h.Negated && p.Sentences[h.Sentence].Point < 0 {
			return h, true
		}
	}
	return met(p, a)
}

// met is the second kind of thing that those of an area meet, in an item that builds a place.
func met(p *checker.Pass, a bodyArea) (checker.Hit, bool) {
	things := p.Said(a.id + "-adgang")
	if len(things) < 2 {
		return checker.Hit{}, false
	}
	if _, ok := p.About("sted"); !ok {
		return checker.Hit{}, false
	}
	first := things[0]
	for _, h := range things[1:] {
		if h.Sentence != first.Sentence || stem(p.Text(h.Span)) != stem(p.Text(first.Span)) {
			return h, true
		}
	}
	return checker.Hit{}, false
}

// stem is the beginning of a word, enough to tell one thing from another.
func stem(word string) string { return word[:min(len(word), 5)] }

// daily is the place that tells that an item is about an area's own kind of change, and not
// about its buildings and purchases.
func daily(p *checker.Pass, a bodyArea) (checker.Hit, bool) {
	for _, h := range p.Said(a.id + "-aendring") {
		if h.Negated || !p.Subject(h.Sentence) {
			continue
		}
		if subjectHas(p, schoolThings) {
			return checker.Hit{}, false
		}
		for _, at := range p.Said(a.id) {
			if p.Subject(at.Sentence) && !otherSchool(p.Text(at.Span)) {
				return at, true
			}
		}
		return checker.Hit{}, false
	}
	return checker.Hit{}, false
}

// otherSchool reports whether a word names a school that has no board of parents by law.
func otherSchool(word string) bool {
	word = danish.Fold(word)
	for _, kind := range []string{"musik", "ungdoms", "høj", "efter", "kultur", "billed", "natur", "erhvervs", "handels", "fri", "privat", "køre", "danse", "sommer", "aften", "sprog"} {
		if strings.HasPrefix(word, kind+"skole") {
			return true
		}
	}
	return false
}

// among is the first row of a table that tells of an area, where a point decides on what
// the table holds: "at de fire tiltag i tabellen meldes ind".
func among(p *checker.Pass, a bodyArea) (checker.Hit, bool) {
	for _, ref := range p.Said("tabel") {
		if p.Sentences[ref.Sentence].Point < 0 {
			continue
		}
		for _, h := range p.Said(a.id) {
			if p.Sentences[h.Sentence].Cell != nil && !p.Excepted(h.Sentence) && p.Has("aendring", h.Sentence) {
				return h, true
			}
		}
	}
	return checker.Hit{}, false
}

// afterwards finds the sentence that puts off hearing the body till the decision is
// made, and nothing else tells that it was heard.
func afterwards(p *checker.Pass, a bodyArea) (sentence int, ok bool) {
	for _, h := range p.Told(a.id + "-raad") {
		if p.Attached(h.Sentence) {
			continue
		}
		if !p.Has("bagefter", h.Sentence) {
			return 0, false
		}
		sentence, ok = h.Sentence, true
	}
	return sentence, ok
}

package udvikling

import (
	"sagstjek/checker"
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

// bodyArea is an area and the body that must be heard about it.
type bodyArea struct {
	id, name, body string
	topic          []string // what the item is about
	bodies         []string // the body by its names
	worse          []string // that something becomes worse for those of the area, wherever the text says so
	alone          bool     // the topic is enough; else something must change for people too
}

// worsened is that something gets worse, disabled who or what it is for, as cue groups.
const (
	worsened = "(mindre_plads|sværere|vanskeligere|smallere|ringere|dårligere|længere|fjernes|nedlægges|spærrer|trængsel|niveauspring|besværligt)"
	disabled = "(kørestol*|kørestolsbruger*|blinde_med|blinde_og|svagtseende|blinde_får|synshandicappede|gangbesværede|dårligt_gående|bevægelseshæmmede|handicappede|handicapplads*|handicapparkering*|rollator*)"
)

var bodyAreas = []bodyArea{
	{
		id: "aeldre", name: "ældre", body: "Ældrerådet eller Seniorrådet",
		topic: []string{
			"plejehjem*", "*plejehjem", "*plejehjemmet", "plejecent*", "plejebolig*", "ældrecent*", "omsorgscent*", "hjemmepleje*", "hjemmehjælp*", "helhedspleje*", "madservice*", "ældreområde*", "demens*", "ældrepolitik*", "værdighedspolitik*", "ældrepleje*", "ældrebolig*", "pensionister*", "omsorgstandpleje*", "nødkald*", "hjemmesygepleje*", "aflastningsplads*", "seniorer", "over (65|67|70|75|80) år",
			"(ensomme|svækkede|hjemmeboende|skrøbelige|syge|udsatte|svage|vores|de) ældre", "ældre (borgere|medborgere|mennesker|medicinske)", "(for|af|til|hos|blandt|rammer) ældre", "omsorgshotel*", "dagcent*", "ældres", "aktiviteter for ældre",
		},
		bodies: []string{"ældreråd*", "ældrerådet*", "seniorråd*", "+ældreråd*", "ældre og handicapråd*"},
	},
	{
		id: "handicap", name: "mennesker med handicap", body: "Handicaprådet",
		topic: []string{
			"handicappolitik*", "handicapområde*", "(mennesker|borgere|personer|voksne|børn) med (handicap|funktionsnedsættelse*|nedsat_funktionsevne)", "ledsagelse", "ledsageordning*", "ledsag* .. (blinde|handicap*)", "ledsagerordning*",
			"(udviklingshæmm*|sindslidende|hjerneskade*|kørestolsbruger*|synshandicap*|hørehandicap*|blinde|døve)", "(psykisk|psykiske) (sygdom|lidelse*|handicap|sårbar*)", "handicaptilbud*", "handicaphjælp*", "specialskole*", "specialbørnehave*", "socialpædagogisk* (støtte|bistand)", "bostøtte*", "botilbud*", "bosted*", "tilgængelighedspolitik*", "tilgængelighedsplan*", "handicapkørsel*", "kørselsordning* for handicap*", "stu-tilbud*", "bpa-ordning*", "borgerstyret personlig assistance", "samværstilbud*", "beskyttet beskæftigelse", "specialtilbud*",
		},
		worse: []string{
			worsened + " .. " + disabled, disabled + " .. " + worsened,
		},
		bodies: []string{"handicapråd*", "+handicapråd*"},
	},
	{
		id: "social", name: "social- eller sundhedsområdet", body: "Ældrerådet eller Handicaprådet",
		topic:  []string{"sundhedsområde*", "socialområde*", "voksenområde*", "psykiatriområde*", "kvalitetsstandard*", "genoptræning*", "træningscent*", "rehabilitering*", "vedligeholdelsestræning*", "sundhedscent*", "sundhedshus*"},
		bodies: []string{"handicapråd*", "+handicapråd*", "ældreråd*", "seniorråd*", "udsatteråd*"},
	},
	{
		id: "skole", name: "skolernes struktur", body: "skolebestyrelserne", alone: true,
		topic: []string{
			"skolestruktur*", "skoledistrikt*", "skolepolitik*", "distriktsgrænse*",
			"(lukke|lukkes|lukning|lukningen|nedlæg*|sammenlæg*) .. (*skole|*skolen|*skoler|*skolerne)", "(*skole|*skolen|*skoler) .. (nedlægges|lukkes|lægges_sammen)",
			"tildelingsmodel* .. (skole*|*skoler|*skolerne)", "styrelsesvedtægt* .. (skole*|folkeskole*)",
		},
		bodies: []string{"skolebestyrelse*", "skolebestyrelserne", "bestyrelserne", "+skoles bestyrelse", "skolens bestyrelse", "skoleråd*", "fællesbestyrelse*", "skolebestyrelsesformænd*"},
	},
	{
		id: "undervisning", name: "undervisningen i folkeskolerne", body: "skolebestyrelserne",
		topic:  []string{"(timetal|timetallet|timer) .. (*undervisning|undervisningen|klasse|klasserne|elever|eleverne|fagene)", "undervisningstid*", "skoledag*", "specialklasse*", "understøttende undervisning", "klassestørrelse*", "klasseloft*", "skolefritidsordning*", "mellemformer"},
		bodies: []string{"skolebestyrelse*", "bestyrelserne", "bestyrelser", "skolens bestyrelse", "skoleråd*", "fællesbestyrelse*"},
	},
	{
		id: "dagtilbud", name: "dagtilbud", body: "forældrebestyrelsen",
		topic:  []string{"børnehus*", "børnehave*", "vuggestue*", "dagtilbud*", "daginstitution*", "dagpleje*", "frokostordning*"},
		bodies: []string{"forældrebestyrelse*", "forældreråd*", "bestyrelsen", "bestyrelserne", "områdebestyrelse*"},
	},
}

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
			"ordningen .. (ændres|ophører|omfatter)",
			"fælles (køkken|+køkken|nattevagt*|vagt|vagtordning*|ledelse|visitation|indgang|kørsel|afdeling*)", "(model|alternativ|scenarie|løsning) (a|b|c|d|#) .. (vælges|godkendes|gennemføres)", "(vælger|godkender|vælges|godkendes) .. (model|alternativ|scenarie|løsning) (a|b|c|d|#)",
		},
		"tabel": {"(tiltag*|forslag*|besparelse*|initiativ*|spareforslag*|ændring*|punkter|elementer|poster|bidrag*) .. (tabel*|katalog*|+katalog|+kataloget|skema*|oversigt*|liste*)", "(tabellens|katalogets|skemaets|oversigtens) (tiltag|forslag|besparelse*|poster|punkter)"},
		"alle-raad": {
			"(råd|rådene|brugerråd*|brugerbestyrelse*|pårørenderåd*|+pårørenderåd*|+pårørenderådene|beboerråd*)", "(lovpligtige|lovbestemte|relevante|berørte|andre|øvrige) (råd|bestyrelser|høringsparter)", "høringspart*",
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
		if len(a.worse) > 0 {
			cues[a.id+"-ringere"] = a.worse
		}
	}
	return cues
}

// concerned is the place that tells that the item is about an area and changes
// something in it, or that it makes something worse for those of the area.
func concerned(p *checker.Pass, a bodyArea) (checker.Hit, bool) {
	h, ok := p.About(a.id)
	if !ok && len(a.worse) > 0 {
		for _, h := range p.Said(a.id + "-ringere") {
			if !h.Negated && p.Sentences[h.Sentence].Point < 0 {
				return h, true
			}
		}
	}
	if !ok && !a.alone {
		return among(p, a)
	}
	if !ok || a.alone {
		return h, ok
	}
	_, changes := p.About("aendring")
	return h, changes
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

package faglighed

import (
	"slices"
	"strconv"
	"sync"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/lexicon"
)

var _ = add(&checker.Rule{
	ID:       "tvaerfaglighed-mangler",
	Title:    "Et nærliggende fagligt hensyn er ikke nævnt",
	Group:    "faglige hensyn",
	Severity: checker.Suggestion,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion},
	Message:  "Fandt ikke noget om de faglige hensyn, sager af denne slags ofte berører.",
	Why:      "Et emne rører ofte flere fagområder, og et hensyn, ingen har spurgt til, bliver let en blind vinkel.",
	Remedy: "Skriv, hvad det andet fagområde siger, for eksempel: »Sundhedsafdelingen er spurgt og peger på …« – " +
		"eller at sagen ikke berører andre fagområder.",
	Answer: "Svar med, hvor hensynet er belyst, eller hvorfor det ikke har betydning.",
	Sources: []checker.Source{
		{Tag: "kodeks",
			Place: "KL's kodeks, afsnittene om politikudvikling og betjening: tværfaglige problemstillinger; case " +
				"11, 13 og 18",
			Claims: []string{
				"politikudvikling-7", "politikudvikling-8", "betjening-5", "faglighed-2", "udvikling-4", "case-11",
				"case-13", "case-17", "case-18",
			}, Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "listen over emner og hensyn", Seen: "2026-11-22"},
		{Tag: "lokal", Place: "en kommunes eget kodeks: mål også på tværs af enheder", Claims: []string{"egen-12"}, Seen: "2026-11-22"},
	},
	Cues: concernCues(),
	Bad: []string{
		"# Kødfri dage i madservice\n\n## [[Indstilling]]\n" +
			"Det indstilles, at kødretter udgår af den kommunale madservice.\n\n## Sagsfremstilling\nDet sparer CO2.",
		"# Nyt ESDH-system\n\n## [[Indstilling]]\nDet indstilles, at det nye ESDH-system købes.\n\n" +
			"## Sagsfremstilling\nDet gamle er fra 2013.",
		"# Lukning af Stationsvej for gennemkørende trafik\n\n## [[Indstilling]]\n" +
			"Det indstilles, at Stationsvej lukkes for gennemkørsel med en bom.\n\n## Sagsfremstilling\nVejen er 5 meter bred.",
		"# Fældning af popler\n\n## [[Indstilling]]\nDet indstilles, at poplerne på Engvej fældes.\n\n" +
			"## Sagsfremstilling\nRødderne løfter fliserne.",
		"# Kunstgræsbane med gummigranulat\n\n## [[Indstilling]]\n" +
			"Det indstilles, at der anlægges kunstgræs med gummigranulat ved skolen.\n\n## Sagsfremstilling\nKlubben har 600 medlemmer.",
		"# Engangskrus på rådhuset\n\n## [[Indstilling]]\n" +
			"Det indstilles, at der købes engangskrus til alle møder.\n\n## Sagsfremstilling\nOpvasken spares.",
		"# Boliger langs motorvejen\n\n## [[Indstilling]]\nDet indstilles, at planen for Møllemarken godkendes.\n\n" +
			"## Sagsfremstilling\nHusene får fire etager.",
		"# Bane med kunstgræs på vandværkets kildeplads\n\n## [[Indstilling]]\nDet indstilles, at banen anlægges.\n\n" +
			"## Sagsfremstilling\nVandet ledes væk i dræn.",
		"# Vogntog gennem Algade\n\n## [[Indstilling]]\n" +
			"Det indstilles, at der må køre vogntog i Algade om natten.\n\n## Sagsfremstilling\nVejen kan bære dem.",
		"# Flytning af 7. klasse til Nord\n\n## [[Indstilling]]\nDet indstilles, at 7. klasse flyttes til Nord.\n\n" +
			"## Sagsfremstilling\nDer er ledige lokaler.",
	},
	Good: []string{
		"# Kødfri dage i madservice\n\n## Indstilling\nDet indstilles, at kødretter udgår af madservice.\n\n" +
			"## Sagsfremstilling\nDiætisten peger på, at svækkede ældre har brug for protein.",
		"# Ny bil til hjemmeplejen\n\n## Indstilling\nDet indstilles, at bilen købes.\n\n## Sagsfremstilling\n" +
			"Den bruges også af madservice.",
		"# Nyt ESDH-system\n\n## Indstilling\nDet indstilles, at det nye ESDH-system købes.\n\n## Sagsfremstilling\n" +
			"Sagen berører ikke andre fagområder.",
		"# Fældning af popler\n\n## Indstilling\nDet indstilles, at poplerne på Engvej fældes.\n\n" +
			"## Sagsfremstilling\nEn biolog har set efter flagermus i dem.",
		"# Boliger ved Engen\n\n## Indstilling\nDet indstilles, at skema B godkendes.\n\n## Sagsfremstilling\nHusene får to etager.",
		"# Boliger langs motorvejen\n\n## Indstilling\nDet indstilles, at planen godkendes.\n\n## Sagsfremstilling\n" +
			"Akustikeren har målt 52 dB ved facaden.",
		"# Elregningen i svømmehallen\n\n## Indstilling\n" +
			"Det indstilles, at svømmehallen får en tillægsbevilling på 0,9 mio. kr.\n\n## Sagsfremstilling\nPrisen på strøm er steget.",
		"# Takster for gæster i havnen\n\n## Indstilling\n" +
			"Det indstilles, at taksten for gæstesejlere bliver 210 kr.\n\n## Sagsfremstilling\nTaksten har været den samme i fire år.",
		"# Badebro ved Næsset\n\n## Indstilling\nDet indstilles, at badebroen ved Næsset anlægges.\n\n" +
			"## Sagsfremstilling\nDer sættes en redningskrans op, og trinene må ikke blive glatte.",
		"# Ombygning af krydset ved Skolegade\n\n## Indstilling\nDet indstilles, at krydset får en rundkørsel.\n\n" +
			"## Sagsfremstilling\nPolitiet har givet samtykke.",
		"# Klub i den gamle brandstation\n\n## Indstilling\nDet indstilles, at brandstationen på Møllevej bliver klub.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || p.Item.Traits&(document.Bound|document.Appointment|document.SecondReading|document.Consultation) != 0 {
			return
		}
		row, trigger, ok := about(p)
		if !ok || len(p.Told("paatvaers")) > 0 || heardBefore(p) || asideOf(p) || considered(p, row) {
			return
		}
		c := &lexicon.Concerns()[row] // one remark, about what the item is most plainly about
		p.Missing(trigger,
			checker.Finding{
				Quiet: true, Message: "Sager om " + c.Navn + " berører ofte " + c.Om + ". Fandt ikke noget om det. Er det overvejet?",
			}, document.RoleRecommendation)
	},
})

// heardBefore reports whether the title says that the item is the last of its matter: the
// concerns were for the first, and for the hearing between them.
func heardBefore(p *checker.Pass) bool {
	return p.InTitle("endelig") || inPoint(p, "endelig")
}

// asideOf reports whether the item is of the money, the staff, the upkeep or the procedure around a
// subject, and leaves what is offered as it is ("Nyt tag på Musikhuset", "Fælles chef for bibliotek og museum").
func asideOf(p *checker.Pass) bool {
	return p.InTitle("udenom") || inPoint(p, "udenom")
}

// inPoint reports whether a point of the recommendation says a cue of a set.
func inPoint(p *checker.Pass, set string) bool {
	return slices.ContainsFunc(p.Said(set), func(h checker.Hit) bool { return !h.Negated && p.Sentences[h.Sentence].Point >= 0 })
}

// concernCues holds the subjects of all rows of the lexicon as "emne", their pairs as "par",
// and the concerns of row k as "hk".
func concernCues() map[string][]string {
	cues := map[string][]string{"paatvaers": {
		"tværfaglig*", "tværgående", "på tværs af (forvaltning*|fagområde*|afdeling*|områder*)",
		"(ikke|ingen) .. andre (fagområder|forvaltninger|områder)",
		"(*afdelingen|*forvaltningen|*centeret|*centret|*chefen) .. (er|har|blev) .. (hørt|inddraget|spurgt|bidraget|taget_med)",
		// others than the department speak ("Politiet har givet samtykke"); a council
		// speaks for those concerned and answers nothing about the profession
		"(politiet|brandvæsenet|museet|tilsynet|+tilsynet|+lægen|+lægerne|+plejersken|+plejerskerne|biologen|" +
			"diætisten|+konsulent*|+organisationer|+organisationerne|tillidsfolkene|+tillidsmanden|" +
			"+repræsentanten) .. (peger|peget|bedt|beder|anbefal*|konkluder*|vægt|samtykke|vurder*|bemærk*|bakker|" +
			"støtter|ønsk*|mener|bekymr*|enig*|imod|foreslå*|sagt|skrevet|tilsagn|åbne|delte|tilfreds*|spurgt|hørt|set|udtalt|udtalelse)",
	}, "udenom": {
		"(lån|lånet|låneopta*|lånopta*|tillægsbevilling*|energiregning*|elregning*|taxameter*|kassekredit*|garanti*)",
		"(billetter|billetsalg*|inventar|redskaber|busser_og|frikort)", "(tag|taget) på", "(reparation*|faldstamme*|vinduer|udskift*)",
		"(indkøb|køb|leje|leasing|lejes|anskaffelse) .. (elbil*|biler|bus|pavillon*|+bus|køretøj*)",
		"(elbil*|elcykl*|benzinbil*|køretøj*|biblioteksbus*|bogbus*)",
		"(stilling*|chef|chefen|leder|firedagesuge*|arbejdsuge*|arbejdstidsforsøg*|tolvtimersvagt*|vagtplan*|" +
			"vagtplansystem*|vikar*|ansættelse*)",
		"(procesplan*|idéfase*|igangsætning|igangsættes|opstart|vejnavn*|navngiv*|brugerundersøgelse*|undersøgelsen|" +
			"tilsyn|tilsynet|energirenover*)",
		"(navne|farve) .. (efter|på|som)", "mødetid* for +rådet",
		"sætter arbejdet .. i gang", "sættes i gang", "udarbejdes forslag", "skema (a|b|c)",
		"(afslag|afvis*|dispensation*)", "ikke (indføres|vedtages)",
	}, "endelig": {"endelig* .. (vedtag*|godkend*|behandl*|beslut*)", "(vedtag*|godkend*|behandl*) .. endelig*", "vedtages med"}}
	for k, row := range lexicon.Concerns() {
		cues["emne"] = append(cues["emne"], row.Emne...)
		cues["par"] = append(cues["par"], row.Par...)
		cues["h"+strconv.Itoa(k)] = row.Hensyn
		if len(row.Krav) > 0 {
			cues["krav"+strconv.Itoa(k)] = row.Krav
		}
	}
	return cues
}

// rowOf tells, by set, which row of the lexicon each of its cues is of.
var rowOf = sync.OnceValue(func() map[string][]int {
	out := map[string][]int{}
	for k, row := range lexicon.Concerns() {
		out["emne"] = append(out["emne"], slices.Repeat([]int{k}, len(row.Emne))...)
		out["par"] = append(out["par"], slices.Repeat([]int{k}, len(row.Par))...)
	}
	return out
})

// mention is a word of a subject in the title or the points of the recommendation.
type mention struct {
	row  int
	span document.Span
}

// mentions are the words of a set there, those of a row that overlap being one.
func mentions(p *checker.Pass, set string) []mention {
	var out []mention
	for _, h := range p.Said(set) {
		s := &p.Sentences[h.Sentence]
		if h.Negated || s.Section != nil && s.Point < 0 || formerly(s, h) {
			continue
		}
		m := mention{rowOf()[set][h.Cue], h.Span}
		if !slices.ContainsFunc(out, func(o mention) bool { return o.row == m.row && o.span.Overlaps(m.span) }) {
			out = append(out, m)
		}
	}
	return out
}

// formerly reports whether a hit names a house by what it was: "den gamle brandstation".
func formerly(s *agenda.Sentence, h checker.Hit) bool {
	k := s.WordAt(h.Span.Start)
	return k > 0 && (former[s.Words[k-1].Fold] || aged[s.Words[k-1].Fold] && houses.Has(&s.Words[k]))
}

var (
	former = danish.WordSet("tidligere nedlagte forhenværende nedlagt")
	aged   = danish.WordSet("gamle gammel lukkede tomme")
	houses = danish.NewClass(func(w string) bool {
		return danish.EndsWith(w, "station", "stationen", "skole", "skolen", "hus", "huset", "mejeri", "mejeriet", "fabrik", "fabrikken")
	})
)

// about gives the first row whose subject an item is about, and where it is first said: two
// words of it in the title and the recommendation, or a pair of things there that are at odds.
func about(p *checker.Pass) (row int, first document.Span, ok bool) {
	row = len(lexicon.Concerns())
	take := func(m mention) {
		if m.row < row {
			from, _ := p.SentencesIn(m.span)
			row, first, ok = m.row, p.Sentences[from].Span, true
		}
	}
	for _, m := range mentions(p, "par") {
		take(m)
	}
	said := map[int][]mention{} // of a row, in order
	for _, m := range mentions(p, "emne") {
		if said[m.row] = append(said[m.row], m); len(said[m.row]) == 2 && required(p, m.row) {
			take(said[m.row][0])
		}
	}
	return row, first, ok
}

// required reports whether the title or a point also says what a row asks for.
func required(p *checker.Pass, row int) bool {
	set := "krav" + strconv.Itoa(row)
	return len(lexicon.Concerns()[row].Krav) == 0 || p.InTitle(set) || inPoint(p, set)
}

// considered reports whether anything the administration tells, outside the subject
// itself, deals with one of the concerns.
func considered(p *checker.Pass, row int) bool {
	for _, h := range p.Told("h" + strconv.Itoa(row)) {
		s := &p.Sentences[h.Sentence]
		if s.Point >= 0 && (proposed(p, "emne", row, h.Sentence) || proposed(p, "par", row, h.Sentence)) {
			continue // what is proposed, not what is thought of it
		}
		if s.Voice != agenda.Cited && s.Section != nil && !s.Quoted(h.Span) && s.Section.Role != document.RoleLaw &&
			s.Section.Role != document.RoleAttachments {
			return true
		}
	}
	return false
}

// proposed reports whether sentence i names the subject of a row.
func proposed(p *checker.Pass, set string, row, i int) bool {
	return slices.ContainsFunc(p.HitsIn(set, i, i), func(h checker.Hit) bool { return rowOf()[set][h.Cue] == row })
}

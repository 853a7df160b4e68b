package sandhed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

var _ = add(&checker.Rule{
	ID:       "indstillingens-tal-genfindes-ikke",
	Title:    "Et tal i indstillingen står ingen andre steder i sagen",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Information, document.Closed, document.Accounts},
	Message:  "Dette tal blev ikke fundet i sagsfremstillingen eller tabellerne.",
	Why: "Det, der skal besluttes, skal kunne genfindes og efterprøves i sagen; ellers er et af tallene måske " +
		"glemt i en tidligere version.",
	Remedy: "Ret tallet, eller skriv i sagsfremstillingen, hvor det kommer fra, for eksempel: »Beløbet på … består " +
		"af …«. Står det i et bilag, så svar med det.",
	Answer: "Svar med, hvor tallet står, eller hvordan det er regnet ud.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 2 (sandhed); case 10 og 22",
			Claims: []string{"betjening-6", "sandhed-1", "case-10", "case-22"}, Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "indstilling og sagsfremstilling skal passe sammen", Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"nu":           {"(i_dag|hidtil|nuværende|i_øjeblikket|for_tiden)"},
		"bevilling":    {"(bevilling*|anlægsbevilling*|tillægsbevilling*|driftsbevilling*|merbevilling*|bevilges|rådighedsbeløb*) .. på"},
		"finansiering": {"(finansier*|dækkes|modpost*) .. (af|ved|med|fra|over|via)"},
		"delvis": {
			"(heraf|resten|restbeløb*|resterende|øvrige|delvis*|årligt|år|overslagsår*|pr|pulje_på|puljen_på|" +
				"ramme_på|rammen_på|ud_af|samlet|i_alt|højst|op_til|tilbage)",
		},
		"til år": {
			"(til_udgangen_af|inden_udgangen_af|ved_udgangen_af|til_og_med|frem_til|indtil|senest_i|udløber_i|" +
				"gælder_til) #",
			"(forlænges|forlænge|løber|gælder|udløber|fastholdes|videreføres) (til|i) #",
		},
		"varighed": {"(#|" + tal.Spelled + ") år", "(+årig|+årige)"},
		"bilag": {
			"(beløb*|økonomi*|beregning*|budget*|overslag*|pris*|tallene|fordeling*) .. bilag*",
			"bilag* .. (beløb*|økonomi*|beregning*|budget*|overslag*|pris*|tallene|fordeling*)", "henvises til (bilag*|vedlagte|notat*)",
		},
	},
	Yields: []checker.Yield{
		{To: "tal-modsiger-hinanden", Scope: checker.SameSentence}, {To: "sum-eller-procent-stemmer-ikke", Scope: checker.SameSentence},
	},
	Bad: []string{
		"# Nyt tag\n\n## Indstilling\n" +
			"Det indstilles, at der gives en anlægsbevilling [[på 4,6 mio. kr. til]] nyt tag.\n\n" +
			"## Sagsfremstilling\nTaget er utæt.\n\n## Økonomi\nTaget koster 4,2 mio. kr. Der er 0,3 mio. kr. i puljen.",
		"# Planlægning ved åen\n\n## Indstilling\n" +
			"Det indstilles, at forslag til [[lokalplan 313]] sendes i høring.\n\n## Sagsfremstilling\n" +
			"Lokalplan 331 giver mulighed for 40 boliger i to etager ved åen og en ny sti til skolen.",
		"# Ny bro\n\n## Indstilling\nDet indstilles, at der gives anlægsbevilling [[på 5,0 mio. kr.]], og at den " +
			"finansieres med 3,0 mio. kr. fra vejpuljen og 1,5 mio. kr. fra kassen.\n\n## Sagsfremstilling\n" +
			"Broen koster 5,0 mio. kr. Vejpuljen giver 3,0 mio. kr. og kassen 1,5 mio. kr.",
		"# Ny grænse\n\n## Indstilling\nDet indstilles, at grænsen gælder fra [[1. august 2028]].\n\n" +
			"## Sagsfremstilling\nGrænsen flyttes fra 1. august 2027, så skolen kan nå at planlægge.",
		"# Tilskud til koncerter\n\n## Indstilling\nDet indstilles, at der gives 500.000 kr., som dækkes således:\n\n" +
			"| Kilde | Beløb |\n|---|---|\n| Pulje | [[320.000 kr.]] |\n| Fond | 220.000 kr. |\n\n" +
			"## Sagsfremstilling\nKoncerterne koster 500.000 kr., og puljen giver 320.000 kr. og fonden 220.000 kr.",
		"# Endelig vedtagelse\n\n## Indstilling\nDet indstilles, at [[lokalplan 4.17]] vedtages.\n\n## Sagen kort\n" +
			"Lokalplan 4.71 giver mulighed for 28 rækkehuse i to etager, og forslaget har været i høring. Naboerne har fået svar.",
		"# Hal\n\n## Indstilling\nDet indstilles, at aftalen om hallen forlænges [[til udgangen af 2032]].\n\n" +
			"## Sagsfremstilling\nKlubben har lejet hallen siden 2014 og betaler strømmen selv. I 2026 spillede 140 " +
			"børn der hver uge, og naboerne er glade for ordningen.",
	},
	Good: []string{
		"# Nyt tag\n\n## Indstilling\n" +
			"Det indstilles, at der gives en bevilling på 4,2 mio. kr. til nyt tag i 2026.\n\n## Økonomi\n" +
			"| Post | 1.000 kr. |\n|---|---|\n| Tag | 3.900 |\n| Tilsyn | 300 |\n| I alt | 4.200 |",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at der gives en bevilling på 4,2 mio. kr.\n\n" +
			"## Sagsfremstilling\nTaget koster 3.900.000 kr. og tilsynet 300.000 kr.",
		"# Endelig vedtagelse af lokalplan 87\n\n## Indstilling\nDet indstilles, at lokalplan 87 vedtages.\n\n" +
			"## Sagsfremstilling\nLokalplanen har været i høring fra maj 2026.",
		"# Ny bro\n\n## Indstilling\nDet indstilles, at der gives anlægsbevilling på 5,0 mio. kr., som finansieres " +
			"af puljen på 8,0 mio. kr.\n\n## Sagsfremstilling\nBroen koster 5,0 mio. kr. Puljen er på 8,0 mio. kr.",
		"# Opfølgning\n\n## Indstilling\nDet indstilles, at kassen får en tillægsbevilling på -3,7 mio. kr.\n\n" +
			"## Økonomi\nRegnskabet viser en mindreudgift på 3,7 mio. kr. på vejene, som har ligget stille i år.",
		"# Mentorer\n\n## Indstilling\nDet indstilles, at der bruges 1,6 mio. kr. årligt i 2027-2029.\n\n" +
			"## Sagsfremstilling\nMentorerne koster 1,6 mio. kr. om året.",
		"# Anlæg i tal\n\n## Indstilling\nDet indstilles, at den nye fordeling godkendes.\n\n## Problemstilling\n" +
			"Statens ramme for alle kommuner er 18,1 mia. kr. Kommunens eget budget er 3,9 mia. kr.\n\n## Løsning\n" +
			"Nogle projekter flyttes et år, så de kan nås af de samme rådgivere og entreprenører.",
		"# Opfølgning på budgettet\n\n## Resumé\n" +
			"En plads koster i dag 640 kr. pr. døgn, og der mangler penge til anbringelser i år.\n\n## Økonomi\n" +
			"Der mangler 4,2 mio. kr. til anbringelser, og staten giver 1,2 mio. kr. mere end ventet; resten tages " +
			"fra dagtilbud.\n\n## Indstilling\nDet indstilles, at\n1. der gives 4,2 mio. kr. til anbringelser\n" +
			"2. bevillingen til dagtilbud nedsættes med 3,0 mio. kr.\n3. indtægten forhøjes med 1,2 mio. kr.",
		"# Tilskud til koncerter\n\n## Indstilling\nDet indstilles, at der gives 500.000 kr., som dækkes således:\n\n" +
			"| Kilde | Beløb |\n|---|---|\n| Pulje | 300.000 kr. |\n| Fond | 200.000 kr. |\n\n## Sagsfremstilling\n" +
			"Koncerterne koster 500.000 kr., og puljen giver 300.000 kr. og fonden 200.000 kr.",
		"# Hal\n\n## Indstilling\nDet indstilles, at aftalen om hallen forlænges til udgangen af 2030, og at den " +
			"evalueres senest i 2029.\n\n## Sagsfremstilling\n" +
			"Klubben har lejet hallen siden 2014 og betaler strømmen selv. Aftalen forlænges med tre år ad gangen. I " +
			"2026 spillede 140 børn der hver uge, og naboerne er glade.",
		"# Regnskab for kloakken\n\n## Resume\nRegnskabet viser et mindreforbrug på 271.697,53 kr.\n\n" +
			"## Sagsfremstilling\nUdgifter i alt\n\n4.328.302,47\n\nMindreforbrug\n\n271.697,53\n\n" +
			"Bevillingen var på 4,6 mio. kr.\n\n## Indstilling\nDet indstilles, at regnskabet godkendes.",
		"# Køb af busser\n\n## Indstilling\nDet indstilles, at der købes seks minibusser for 2,7 mio. kr.\n\n" +
			"## Sagsfremstilling\nKommunen har fire minibusser i dag, og de kører for skolerne hver dag. De nye " +
			"minibusser koster 450.000 kr. stykket. De gamle sælges for 50.000 kr. stykket i maj.",
	},
	Run: func(p *checker.Pass) {
		c := newCase(p)
		if c.asked == nil || c.size < 60 || p.Item.Traits&(document.Cover|document.Unfinished) != 0 {
			return
		}
		if c.told {
			c.amounts()
		}
		c.plans()
		c.dates()
		c.years()
		c.balance()
		c.financed()
	},
})

// caseText is the two sides of an item: what it asks and sums up, and what stands in
// the rest of it.
type caseText struct {
	p     *checker.Pass
	asked []int // sentences of recommendation and resume
	rest  []int
	told  bool // more than a summary tells of the case
	size  int  // bytes of running text and tables in the rest

	numerals map[string]bool          // words of the rest that begin with a digit, and what they begin with before a sign that is none
	days     map[[2]int][]danish.Date // dates of the rest, by month and day
}

// newCase parts an item into the two. Where nothing but a summary tells of the case, that
// is its text.
func newCase(p *checker.Pass) *caseText {
	c := &caseText{p: p, rest: make([]int, 0, len(p.Sentences))}
	var section *document.Section // the last one met
	summing := false
	c.told = p.Item.Section(document.RoleCase, document.RoleAssessment) != nil || p.Item.Section(document.RoleSummary) == nil
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Section != section {
			section = s.Section
			summing = section != nil && section.Role == document.RoleSummary && c.told && !c.opens(section)
		}
		summary := summing && !s.Heading
		switch {
		case s.Aside():
		case s.Point >= 0 || summary && s.Cell == nil:
			c.asked = append(c.asked, i)
		case s.In(document.RoleRecommendation) && s.Cell == nil:
		default:
			c.rest = append(c.rest, i)
			if !s.Heading {
				c.size += s.Span.Len()
			}
		}
	}
	return c
}

// opens reports whether a section at the head of an item tells why it comes, with figures
// of its own, and sums nothing up.
func (c *caseText) opens(s *document.Section) bool {
	switch strings.Trim(danish.Fold(c.p.Text(s.Heading)), " .:*#0123456789") {
	case "problemstilling", "anledning", "indledning", "præsentation", "baggrund":
		return true
	}
	return false
}

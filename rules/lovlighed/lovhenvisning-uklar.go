package lovlighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// lawmaker is a law, or who makes it, that nobody can look up.
const lawmaker = "(loven|lovgiver|lovgiverne|folketinget)"

// commands are what a law does to those it binds.
const commands = "(kræver|forlanger|foreskriver|pålægger|forpligter|fastsætter|siger|bestemmer|tilsiger|påbyder|" +
	"forudsætter|sikrer|nødvendiggør|byder|stiller_krav|stiller_et_krav|stiller_som_krav|sætter_krav|indeholder_krav|" +
	"indeholder_et_krav|har_krav|har_et_krav|giver_pligt|giver_kommunen_pligt|giver_os_pligt|har_bestemt|har_pålagt|har_fastsat)"

// numbered are other rules than laws that have paragraphs of their own.
var numbered = slices.Concat(decrees, ownRules)

// decrees are those that ministries and the EU give.
var decrees = []string{
	"(*bekendtgørelse*|*forordning*|*direktiv*|*cirkulære*|traktat*|vejledningen|vejledningens|*reglement*)",
	"vejledning (om|nr|til|for|fra)", "(=LBK|=BEK) nr? #",
}

// ownRules are those that a municipality or two parties have made, and those above the laws.
var ownRules = []string{
	"(styrelsesvedtægt*|vedtægt*|+vedtægt*|regulativ*|+regulativ|+regulativet|+regulativets|forretningsorden*|" +
		"forskriften*|+forskriften*|overenskomst*|servitut*|deklaration*|tinglyst*|+aftalen|" +
		"+aftalens|+aftalernes|aftalens|aftalernes|kontrakten*|kontrakterne*|+kontrakten*|+kontrakterne*)",
	"(lokalplan*|byplanvedtægt*|kommuneplan*)", "+traktaten", "+traktatens", "konvention*", "grundlov*",
}

var _ = add(&checker.Rule{
	ID:       "lovhenvisning-uklar",
	Title:    "Et lovkrav eller en paragraf kan ikke slås op",
	Severity: checker.Suggestion,
	Kind:     checker.Claim,
	Types: []document.ItemType{document.Decision, document.Discussion, document.Information, document.Proposal, document.Closed,
		document.Accounts},
	Message: "Her henvises til en regel, som ikke kan slås op: loven er ikke nævnt ved navn.",
	Why:     "Politikere og borgere skal kunne slå reglen op og se, hvad den siger.",
	Remedy: "Skriv loven ved navn sammen med paragraffen, for eksempel »planlovens § 24, stk. 5« i stedet for »§ " +
		"24, stk. 5« eller »gældende regler«.",
	Answer: "Svar med, hvor loven er nævnt.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 1 og 2 (lovlighed og sandhed)",
			Claims: []string{"lovlighed-2", "faglighed-1"}, Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "lovkvalitet.dk om henvisninger: titel eller populærtitel, §, stk., nr.", Seen: "2026-11-22"},
	},
	Yields: []checker.Yield{
		{To: "graazone-uden-overvejelser", Scope: checker.SameSentence},
		{To: "nej-uden-lovlig-vej", Scope: checker.SameSentence},
		{To: "medlemsforslag-mangler-oplysning", Scope: checker.SameSentence},
	},
	Cues: lawCues,
	Bad: []string{
		"type: beslutning\n[[Afslaget gives efter § 19, stk. 1.]]",
		"type: beslutning\n[[Høringen er lovpligtig.]] Den varer fire uger.",
		"type: beslutning\n[[I henhold til gældende regler]] gives ledsagelse til personer med nedsat funktionsevne.",
		"# Lån\n\n## Indstilling\nDet indstilles, at lånet optages.\n\n## Lovgrundlag\nFolkeoplysningsloven og [[reglerne om lån]].",
		"# Solceller\n\n## Sagsfremstilling\n[[Høringen er lovpligtig.]]\n\n## Lovgrundlag\nPlanloven.\n\n" +
			"## Indstilling\nDet indstilles, at planen sendes i høring.",
		"type: beslutning\nStueetagen er lagt i kote 2,40. Det [[følger af reglerne om kystbeskyttelse]].",
		"type: beslutning\nKvalitetsstandarden ændres ikke. [[Ledsagelse bevilges efter § 97.]]",
		"# Garanti\n\n## Sagsfremstilling\nKlubben er godkendt efter folkeoplysningsloven.\n\n" +
			"[[Garantien gives i medfør af § 12.]]\n\n## Indstilling\nDet indstilles, at garantien gives.",
		"type: beslutning\nBørnene tager på tur. [[Efter reglerne skal]] to voksne følge med i bussen.",
		"type: beslutning\nLaden rives ned. [[Lovgiver har bestemt, at naboerne skal have besked.]]",
		"type: beslutning\n[[Tilladelsen gives med hjemmel i bekendtgørelsens § 6.]] Banen åbner i maj.",
		"type: beslutning\n[[Betingelserne i stk. 2 er opfyldt.]] Borgeren får en bil.",
		"# Plan 7\n\n## Sagsfremstilling\n[[Afstanden til stendigerne er lovbestemt.]]\n\n## Lovgrundlag\n" +
			"Planlovens §§ 13 og 24.\n\n## Indstilling\nDet indstilles, at planen sendes i høring.",
		"# Fælles klinik\n\n## Sagsfremstilling\n[[Oplysninger må ikke deles, jf. § 28.]]\n\n## Økonomi\n" +
			"Aftalen koster 2 mio. kr.\n\n## Lovgrundlag\nStyrelseslovens § 60.\n\n## Indstilling\nDet indstilles, at klinikken oprettes.",
		"type: beslutning\n[[Vi øver planen, fordi loven stiller krav om det.]] Øvelsen er i maj.",
		"type: beslutning\nRetsgrundlag: [[§ 7 og tilhørende vejledning.]]",
		"# Dige\n\n## Indstilling\nDet indstilles, at diget bygges.\n\n## Lovgrundlag\n" +
			"Kystbeskyttelsesloven. Bidragene opkræves [[efter gældende regler]].",
		"# Torvet\n\n## Hvem bestemmer\nSkilte kræver samtykke efter færdselsloven, og lov om offentlige veje gælder.\n\n" +
			"## Dialog\nButikkerne er glade. [[Det er lovpligtigt at have tre brandhaner.]]\n\n" +
			"## Indstilling\nDet indstilles, at torvet åbnes.",
	},
	Good: []string{
		"type: beslutning\nHøringen er lovpligtig efter planlovens § 24, stk. 5.",
		"type: beslutning\nUdvalget nedsættes som et § 17, stk. 4-udvalg. Arealet er § 3-natur, og der er søgt om § 18-midler.",
		"type: beslutning\nPlanlovens § 24 fastsætter fristen. Efter § 24, stk. 5, er den fire uger.",
		"type: beslutning\nOrdningen er ikke lovpligtig.",
		"# Pleje\n\n## Indstilling\nDet indstilles, at tilbuddet ændres.\n\n## Lovgrundlag\nServiceloven.",
		"# Solceller\n\n## Sagsfremstilling\nLokalplan 108 gælder for området (§ 2 om formålet nævner tagform).",
		"# Plan\n\n## Sagsfremstilling\nHøringen er lovpligtig.\n\n## Lovgrundlag\nPlanlovens § 24, stk. 5.\n\n" +
			"## Indstilling\nDet indstilles, at planen sendes i høring.",
		"type: beslutning\nMed barnets lov (§ 15, stk. 3) er et beredskab blevet lovpligtigt.",
		"type: beslutning\nArbejde uden for forskriftens tider, jf. § 4, aftales med forvaltningen.",
		"# Tunnel\n\n## Sagsfremstilling\nSelskabet har bedt om ekspropriation efter miljøbeskyttelsesloven.\n\n" +
			"Tunnelen berører 89 ejendomme.\n\nForvaltningen varetager processen efter lovgivningen.",
		"type: beslutning\nKlubbens regler er fra 2019. Efter reglerne skal båden være oppe i november. Efter " +
			"reglerne i dagtilbudsloven skal to voksne følge med.",
		"type: beslutning\nTilladelsen gives efter støjbekendtgørelsen, jf. bekendtgørelsens § 6. Efter vedtægternes " +
			"§ 4, jf. stk. 2, vælges formanden.",
		"# Plan 7\n\n## Sagsfremstilling\nAfstanden til stendigerne er lovbestemt.\n\n## Lovgrundlag\n" +
			"Planlovens § 24 og museumslovens § 29 a.\n\n## Indstilling\nDet indstilles, at planen sendes i høring.",
		"# Aftale om kajen\n\n## Sagsfremstilling\nVagten er skrevet ind i § 6.\n\n## Lovgrundlag\n" +
			"Havnelovens § 9.\n\n## Indstilling\nDet indstilles, at teksten godkendes.",
		"type: beslutning\nBeredskabsloven stiller krav om en plan. Skolens regler stiller krav om hjelm, og " +
			"vejledningens § 4 gælder ikke.",
		"# Vagt\n\n## Sagsfremstilling\nAftenvagten kan lægges frit; loven siger ikke hvornår.\n\n## Lovgrundlag\n" +
			"Sundhedslovens § 119 om forebyggelse.\n\n## Indstilling\nDet indstilles, at vagten oprettes.",
		"type: beslutning\nBeboerne får licens efter de regler, der gælder i midtbyen, og de er gengivet i bilag 3. " +
			"Overskuddet overføres efter de almindelige regler. Loven siger intet om, at klubben skal have tilskud.",
		"type: beslutning\nOpdateringen er lovpligtig efter NIS 2-reglerne. Personalet følger med efter reglerne om " +
			"virksomhedsoverdragelse.",
		"# Takst\n\n## Sagsfremstilling\nFriplads gives efter de gældende regler.\n\n## Lovgrundlag\n" +
			"Dagtilbudslovens § 31.\n\n## Indstilling\nDet indstilles, at taksten godkendes.",
		"# Skema A\n\n## Sagsfremstilling\nKommunen stiller den lovbestemte garanti.\n\n## Lovgrundlag\n" +
			"Almenboligloven. Garantien følger af afsnittet om lån.\n\n## Indstilling\nDet indstilles, at skema A godkendes.",
		"type: beslutning\nLejen kan hæves, jf. lejekontrakternes § 4.",
	},
	Run: func(p *checker.Pass) {
		if len(p.Hits("loest")) == 0 && len(p.Hits("krav")) == 0 && len(p.Hits("del")) == 0 && !strings.Contains(p.Text(p.Item.Span), "§") {
			return
		}
		l := lawNames(p)
		l.paragraphs()
		l.vague("loest", false)
		l.vague("krav", true)
		l.part()
	},
})

// named knows which laws the sentences of an item name.
type named struct {
	p     *checker.Pass
	first int             // the first sentence that names a law; len(Sentences) if none does
	stems map[string]bool // the laws of the item
	laws  []cited         // every place where one is named
	bare  []cited         // paragraphs that stand without their law
	told  []document.Span // the words reported as vague
}

// cited is a law or a paragraph in sentence i.
type cited struct {
	danish.LawRef
	i int
}

func lawNames(p *checker.Pass) *named {
	n := &named{p: p, first: len(p.Sentences), stems: map[string]bool{}}
	for i := range p.Sentences {
		for _, r := range p.Laws(i) {
			switch {
			case r.Law != "":
				n.first = min(n.first, i)
				n.laws = append(n.laws, cited{r, i})
				n.stems[strings.TrimSuffix(strings.TrimSuffix(r.Law, "s"), "en")] = true
			case r.Paragraph != "":
				n.bare = append(n.bare, cited{r, i})
			}
		}
	}
	return n
}

// names reports whether sentence i names a law or another set of rules.
func (n *named) names(i int) bool {
	for _, r := range n.p.Laws(i) {
		if r.Law != "" {
			return true
		}
	}
	told := func(h checker.Hit) bool { return !h.Negated }
	return slices.ContainsFunc(n.p.HitsIn("kilde", i, i), told) || n.p.Has("standard", i)
}

// paragraphs reports paragraphs without a law where the reader cannot tell which law
// is meant: none is named before it or in its section, several are named after it.
func (n *named) paragraphs() {
	for _, r := range n.bare {
		s := &n.p.Sentences[r.i]
		if s.Voice != agenda.Administration || s.Heading || n.p.Has("ikke", r.i) || s.Quoted(r.Span) || n.elsewhere(r) {
			continue
		}
		if !n.source(r.i) && n.unclear(r) || n.alone(r.i) && n.foreign(r.i) {
			n.p.Report(checker.Finding{
				Span: around(s, r.Span), Facts: []document.Span{r.Span}, Message: "Her står en paragraf uden den lov, den hører til.",
			})
			return
		}
	}
}

// vague reports the administration's words about rules that are named nowhere near; a
// requirement is also answered by what else the item names.
func (n *named) vague(set string, item bool) {
	for _, h := range checker.Widest(n.p.Said(set)) {
		i := h.Sentence
		s := &n.p.Sentences[i]
		if h.Negated || s.Cell != nil || n.p.Has("ikke", i) || n.near(i, h.Span) || n.meant(i, h.Span) ||
			item && n.answers(i) || !item && (n.above(i) || n.own(i) || n.basis(i)) || n.toldTwice(h.Span) {
			continue
		}
		span := topic(s, h.Span)
		if item {
			span = s.Span
		}
		n.told = append(n.told, h.Span)
		n.p.Report(checker.Finding{Span: span, Facts: []document.Span{h.Span}})
		return
	}
}

// toldTwice reports whether words of the same rule are reported already.
func (n *named) toldTwice(x document.Span) bool { return slices.ContainsFunc(n.told, x.Overlaps) }

// own reports whether bare "reglerne" of sentence i may be rules that the item itself is about.
func (n *named) own(i int) bool {
	return n.p.Has("bare", i) && len(n.p.Hits("egne")) > 0
}

package ansvar

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "ressourcer-uden-tal",
	Title:    "Knappe ressourcer er nævnt uden tal eller følge",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Information, document.Closed, document.Accounts},
	Message:  "Her står, at der mangler ressourcer, men ikke hvor meget det drejer sig om.",
	Why:      "Politikerne kan kun prioritere, når de kender omfanget og ved, hvad det betyder for borgerne.",
	Remedy: "Skriv, hvor meget – tid, sager, stillinger – og hvad det betyder: »Afdelingen mangler to " +
		"sagsbehandlere. Sagsbehandlingstiden er 14 uger; målet er 8 uger«.",
	Answer: "Svar med, hvor omfanget står, eller hvorfor det ikke kan opgøres.",
	Sources: []checker.Source{
		{Tag: "kodeks",
			Place:  "KL's kodeks, pligt 5 (ansvar og ledelse): viden om dilemmaer, eksemplet om byggesager; case 6",
			Claims: []string{"faglighed-3", "ansvar-3", "ansvar-4", "case-6"}, Seen: "2026-11-22"},
	},
	Cues: resourceCues,
	Bad: []string{
		"[[Byggesagsafdelingen er presset på grund af mangel på medarbejdere.]]",
		"[[Vejvagten har længe haft svært ved at følge med, og det har ikke altid været muligt at køre ud til tiden.]]",
		"[[Sagspresset er steget, og nogle familier må vente længere end ønsket.]]",
		"[[Borgerservice er udfordret på bemandingen, og nogle ansøgninger er ikke nået inden for fristen.]]",
		"type: orientering\nDer føres tilsyn med fem bosteder.\n\n" +
			"[[På grund af en presset bemandingssituation er besøgene gennemført, så langt ressourcerne rakte.]]",
		"[[Kræfterne slår ikke til, og nogle besøg bliver kortere.]]",
		"[[Tilsynsgruppen har ikke kunnet følge med, og nogle anlæg venter.]]",
		"[[Det er svært for skolerne at tiltrække uddannede lærere.]]",
		"[[Teamet har måttet tage de mest presserende sager først.]]",
		"## Resumé\nMiljøtilsynet er bagud.\n\n## Status\n[[Miljøtilsynet er presset på grund af mangel på biologer.]]",
		"[[Ikke alle lovpligtige besøg er blevet afholdt.]]",
		"[[En flaskehals hos visitationen gør, at nogle flytter senere ind.]]",
		"[[I gruppen mangler der stadig erfarne jurister.]]",
		"[[Rådgiverne kæmper med at holde fristerne.]]",
		"[[Kun en del af kontrollerne er udført.]]",
		"[[Det har længe været svært at få nattevagterne til at hænge sammen.]]",
		"[[Hjælperne når ikke altid at følge borgerne ud.]]",
		"[[Bunken af ubehandlede klager er vokset.]]",
		"[[Kontoret har længe stået uden jurist.]]",
		"[[Byggesagsafdelingen er presset på grund af mangel på medarbejdere.]] Planen var i høring i fem uger. " +
			"Legepladsen koster 2 mio. kr.",
		"[[Der er mangel på talepædagoger.]]",
		"[[Teamets kapacitet står ikke mål med opgaverne.]]",
		"[[Der er et misforhold mellem antallet af sager og de folk, der skal løse dem.]]",
		"[[Sagerne kommer hurtigere end hænderne.]]",
		"[[Opgaverne er vokset, uden at bemandingen er fulgt med.]]",
		"[[Sygefraværet sætter sit præg på sagsbehandlingen.]]",
		"[[Holdet er slidt, og normeringen er stram.]]",
		"[[Kontoret er klemt på bemandingssiden.]]",
		"[[Det er vanskeligt at besætte de ledige stillinger.]]",
		"[[Planen for havnen sættes i gang, når der igen er folk til det.]]",
		"[[Tandplejen mangler de nødvendige kræfter.]]",
		"[[Opgaven har ligget stille, siden planlæggeren stoppede.]]",
		"[[Havnevagten, som øens to kommuner betaler sammen, er presset i ferien.]]",
	},
	Good: []string{
		"Byggesagsafdelingen er presset, fordi den mangler sagsbehandlere. Sagsbehandlingstiden er 14 uger; målet er 8 uger.",
		"Da økonomien er presset, foreslås centret lukket.",
		"Afdelingen stod uden sygeplejerske i 11 uger.",
		"Vælges model B, kan det give længere ventetid.",
		"Jobcentret er presset: 212 sager venter på behandling.",
		"Vejenes efterslæb på vedligehold er beskrevet i bilag 2.",
		"Ejendomskontoret har ikke mandskab nok: 40 tilsyn er ikke nået i år.",
		"Elever, som har svært ved at følge med, får støtte.",
		"Cyklister må vente til kl. 10, når det sner.",
		"Tunnelen er smal, og teamet mangler en vej uden om den.",
		"Forslag 2 samler turene og giver længere ventetid på hjemturen.",
		"Antal ubesatte stillinger og udgift til vikarer opgøres hvert kvartal.",
		"Afdelingen havde i foråret en stilling ubesat ud af fem.",
		"Ventelisten til bådpladser er lang.",
		"Virksomhederne har svært ved at rekruttere faglærte medarbejdere.",
		"Teamet er presset: Af holdets fire biologer er den ene på barsel.",
		"Kun nogle af prøverne viste bly.",
		"Bygherrens arkitekt har for travlt til at svare.",
		"Industrien mangler kvalificeret arbejdskraft.",
		"Fraværet skal ses sammen med antallet af ubesatte stillinger.",
		"De ubesatte stillinger bør fordeles på begge afdelinger.",
		"Det er svært at få busplanen til at hænge sammen.",
		"Holdet af frivillige er skrumpet.",
		"Biblioteket er ubemandet om aftenen, og døren åbnes med kort.",
		"Der er et misforhold mellem pris og kvalitet, og vandværkets kapacitet står ikke mål med forbruget. Holdet er slidt efter kampen.",
		"Det kræver et budget at besætte de ledige stillinger. Tiden rækker ikke til flere møder før fristen.",
		"Når der er tid til det, læser pædagogen højt. Beboerne har ikke kræfter til lange ture.",
		"Kontoret er presset. Bunken af sager er vokset fra 88 til 154.",
		"## Status\nDet er svært at skaffe sygeplejersker. Tallene ses i tabellen.\n\n| Hold | Ledige |\n|---|---|\n| Nord | 3 |",
		"Der er lange ventelister i psykiatrien. Ordningen er et svar på mangel på arbejdskraft.",
		"Der er mangel på tandplejere. Stillingen i Vang har stået tom siden maj 2025.",
		"Lampen betales af de ubesatte stillinger. Længere ventetid vil være ulovlig.",
		"| Tiltag | 1.000 kr. |\n|---|---|\n| Vakante stillinger | -300 |",
		"# Status\n\n## Sagsfremstilling\nPersonalet er glade for huset, men påpeger, at der er for få hænder om aftenen.",
		"## Resumé\nNaturteamet mangler de nødvendige hænder.\n\n## Baggrund\nTeamet er normeret til fire årsværk, og det ene er ubesat.",
	},
	Run: func(p *checker.Pass) {
		last := -1
		found := shortages(p)
		for k, h := range found {
			i := h.Sentence
			if i == last || h.Negated || toldAgain(p, h, found[k+1:]) || p.Excepted(i) || supposed(p, h) ||
				p.Sentences[i].Cell != nil || p.Attached(i) || p.Sentences[i].Heading || ofChoice(&p.Sentences[i]) ||
				tabled(p, i) || countedBelow(p, i) || around(p, i, 1, func(k int) bool { return measured(p, k, k == i) }) {
				continue
			}
			if last >= 0 && i == last+1 && p.Sentences[i].Block == p.Sentences[last].Block {
				last = i
				continue // the same shortage, told on
			}
			last = i
			p.Report(checker.Finding{Span: shown(p, h)})
		}
	},
})

package betjening

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "tillaegsbevilling-uden-daekning",
	Title:    "En tillægsbevilling har ingen oplyst dækning",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Closed, document.Accounts},
	Money:    true,
	Message:  "Fandt ikke noget om, hvordan tillægsbevillingen dækkes.",
	Why:      "En tillægsbevilling skal angive, hvordan udgiften dækkes (styrelsesloven § 40, stk. 3).",
	Remedy: "Skriv, hvor pengene kommer fra, for eksempel: »Tillægsbevillingen på … kr. finansieres af " +
		"kassebeholdningen« eller »… af et mindreforbrug på …«. Står det i et bilag, så svar med det.",
	Answer: "Svar med, hvor dækningen er vist.",
	Sources: []checker.Source{
		{Tag: "lov", Place: "styrelsesloven § 40, stk. 3", Certainty: "S1", Seen: "2026-11-22"},
		{Tag: "kodeks", Place: "KL's kodeks, case 24", Claims: []string{"case-24"}, Seen: "2026-11-22"},
	},
	Cues: fundingCues,
	Bad: []string{
		"type: beslutning\n# Salt\n\n## Indstilling\nDet indstilles,\n" +
			"1. at Byrådet giver en tillægsbevilling på 4,2 mio. kr. til salt\n2. at der købes en spreder\n\n" +
			"## Alternativer\nEt andet valg er at dække udgiften af asfaltpuljen.\n\n## [[Økonomi]]\n" +
			"De 0,8 mio. kr. til sprederen findes inden for vejenes ramme.",
		"type: beslutning\n# Glatførebekæmpelse\n\n## [[Indstilling]]\n" +
			"Vejchefen indstiller, at driftsbudgettet til veje hæves med 900.000 kr. i 2027.\n\n## Sagsfremstilling\n" +
			"Budgettet kan ikke dække udgiften, og der søges derfor en tillægsbevilling.",
		"type: beslutning\n# Vintervedligehold\n\n## [[Indstilling]]\n" +
			"Det indstilles, at byrådet giver en tillægsbevilling på 2 mio. kr. til vintervedligehold.\n\n" +
			"## Sagsfremstilling\nVinteren har været hård.",
		"type: beslutning\n# Skader på molen\n\n## Indstilling\n" +
			"Havnechefen indstiller, at der gives en tillægsbevilling på 3 mio. kr. til molen.\n\n## [[Økonomi]]\n" +
			"Molen koster 3 mio. kr. Vedligeholdet er 25.000 kr. om året og holdes inden for havnens ramme.",
		"type: beslutning\n# Nyt system\n\n## Indstilling\nDirektionen indstiller, at systemet anskaffes.\n\n" +
			"## [[Økonomi]]\nSystemet koster 4,8 mio. kr. Der søges tillægsbevilling til hele udgiften.",
		"type: beslutning\n# Vikarer\n\n## [[Indstilling]]\n" +
			"Det indstilles, at der bevilges yderligere 2 mio. kr. til vikarer i 2026.\n\n## Sagsfremstilling\nFraværet er højt.",
		"type: beslutning\n# Vikarer\n\n## [[Indstilling]]\n" +
			"Det indstilles, at rammen løftes med 2 mio. kr. ved en tillægsbevilling.\n\n## Sagsfremstilling\nFraværet er højt.",
		"type: beslutning\n# Opfølgning\n\n## Indstilling\nDet indstilles,\n" +
			"1. [[at der gives en tillægsbevilling på 3 mio. kr. til botilbud]]\n" +
			"2. at der gives en tillægsbevilling på 1 mio. kr. til salt, finansieret af kassen.\n\n" +
			"## Sagsfremstilling\nMindreforbruget på ældre skyldes 14 ledige stillinger. Den gennemsnitlige " +
			"kassebeholdning er 141 mio. kr.",
		"type: beslutning\n# Salt\n\n## [[Indstilling]]\n" +
			"Det indstilles, at budgettet til salt sættes op med 600.000 kr. i 2027.\n\n## Sagsfremstilling\n" +
			"Regningen i 2025 blev betalt af puljen. Kassebeholdningen er 141 mio. kr.",
		"type: beslutning\n# Børn\n\n## [[Indstilling]]\n" +
			"Det indstilles, at merforbruget på 3 mio. kr. dækkes ved en tillægsbevilling.\n\n## Sagsfremstilling\nNi børn er flyttet ind.",
		"type: beslutning\n# Salt\n\n## [[Indstilling]]\n" +
			"Det indstilles, at byrådet giver en tillægsbevilling på 2 mio. kr. til salt.\n\n## Sagsfremstilling\n" +
			"Indtægten fra skilte lægges i kassen. Idrætspuljen er på 3 mio. kr., og foreninger kan søge puljen i maj.",
		"type: beslutning\n# Salt\n\n## [[Indstilling]]\n" +
			"Det indstilles, at vejenes budgetramme løftes med 600.000 kr. i 2027.\n\n## Sagsfremstilling\n" +
			"I 2025 blev udgiften betalt af kassen. Arbejdet er dækket af en fast kontrakt.",
		"type: beslutning\n# Salt\n\n## [[Indstilling]]\n" +
			"Det indstilles, at vejområdet kompenseres med 600.000 kr. i 2027.\n\n## Sagsfremstilling\nFinansieringen er ikke afklaret.",
		"type: beslutning\n# Salt\n\n## [[Indstilling]]\n" +
			"Det indstilles, at 2 mio. kr. til salt lægges ind i 2026 som tillægsbevilling til dækning af " +
			"merudgifter.\n\n## Sagsfremstilling\nFrosten varede længe.",
	},
	Good: []string{
		"type: beslutning\n# Salt\n\n## Indstilling\n" +
			"Det indstilles, at Byrådet giver en tillægsbevilling på 4,2 mio. kr. til salt.\n\n## Økonomi\n" +
			"De 3,0 mio. kr. finansieres af kassen og de 1,2 mio. kr. af vejpuljen.",
		"type: beslutning\n# Vintervedligehold\n\n## Indstilling\n" +
			"Det indstilles, at byrådet giver en tillægsbevilling på 2 mio. kr. til vintervedligehold, som " +
			"finansieres af kassebeholdningen.",
		"type: beslutning\n# Tilbagebetaling\n\n## Indstilling\nDet indstilles, at redegørelsen godkendes.\n\n" +
			"## Økonomi\nDer søges ikke om en tillægsbevilling.",
		"type: beslutning\n# Lade\n\n## Indstilling\n" +
			"Det indstilles, at der gives en tillægsbevilling på 2 mio. kr., og at der optages et lån.",
		"type: beslutning\n# Opfølgning\n\n## Sagsfremstilling\n| Post | 1.000 kr. |\n|---|---|\n| Skoler | 900 |\n" +
			"| Barsel | -900 |\n| I alt | 0 |\n\n## Indstilling\nDet indstilles, at der gives tillægsbevillinger som vist.",
		"type: beslutning\n# Salt\n\n## Indstilling\n" +
			"Det indstilles, at byrådet giver en tillægsbevilling på 2 mio. kr. til salt.\n\n## Økonomi\n" +
			"Punkterne er samlet udgiftsneutrale.",
		"type: beslutning\n# Salt\n\n## Indstilling\n" +
			"Det indstilles, at budgettet til salt hæves med 2 mio. kr. mod en tilsvarende sænkning af budgettet til asfalt.",
		"type: beslutning\n# Læger\n\n## Indstilling\nDet indstilles, at rammen forøges med 2 mio. kr. i 2027.\n\n" +
			"## Økonomi\nStatstilskuddet svarer til udgiften, så kassen berøres ikke.",
		"# Første behandling af budgetforslag 2028\n\n## Indstilling\n" +
			"Det indstilles, at forslaget sendes videre, og at budgettet til vederlag øges med 2 mio. kr.",
		"# Budgetopfølgning\n\n## Sagsfremstilling\n" +
			"Byrådet godkendte i maj en tillægsbevilling på 2 mio. kr. til vejene.\n\n## Indstilling\n" +
			"Det indstilles, at orienteringen tages til efterretning.",
		"type: regnskab\n# Regnskab for kajen\n\n## Indstilling\nDet indstilles, at regnskabet godkendes.\n\n" +
			"## Sagsfremstilling\nByrådet gav i 2024 et rådighedsbeløb på 9 mio. kr. og i maj 2025 en tillægsbevilling på 2 mio. kr.",
		"type: beslutning\n# Salt\n\n## Indstilling\nDet indstilles, at der gives tillægsbevilling som vist.\n\n" +
			"## Økonomi\n| Post | 2026 |\n|---|---|\n| Salt | 900.000 |\n| Asfalt | -900.000 |",
	},
	Run: func(p *checker.Pass) {
		asks := appropriations(p)
		if len(asks) == 0 || !p.Absences() || balanced(p) {
			return
		}
		trigger := p.Sentences[asks[0].Sentence].Span
		own, bare := ownCovering(p, asks)
		switch sums := askedFor(p, asks); {
		case len(sums) == 0 || !othersCovered(p, sums, own):
			if !covered(p) {
				p.Missing(trigger, checker.Finding{}, document.RoleEconomy)
			}
		case len(own) > 0:
			p.Missing(p.Sentences[bare].Span, checker.Finding{Span: p.Sentences[bare].Span}, document.RoleEconomy)
		default:
			p.Missing(trigger, checker.Finding{}, document.RoleEconomy)
		}
	},
})

// granting is a frame that money is granted in, raised and raising that it becomes larger.
const (
	granting = "(budget|budgettet|budgetter|budgetterne|+budget|+budgettet|bevilling|bevillingen|+bevilling|" +
		"+bevillingen|ramme|rammen|rammer|rammerne|+ramme|+rammen|+rammer|+rammerne|bevillingsniveau*)"
	raised = "(forhøjes|forhøje|forhøjer|hæves|hæve|hæver|øges|øge|øger|forøges|forøge|forøger|løftes|løfte|" +
		"løfter|udvides|udvide|udvider|opskrives|opskrive|opskriver|opjusteres|opjustere|styrkes|styrke|styrker|" +
		"korrigeres|sættes_op|sætte_op|reguleres_op)"
	supplementary = "(tillægsbevilling*|merbevilling*|ekstrabevilling*)"
	raising       = "(forhøjelse|forhøjelsen|forøgelse|forøgelsen|øgning|udvidelse|udvidelsen|opskrivning|opskrivningen|opjustering|løft)"
)

// Where money lies unused, what was laid by, and who may pay.
const (
	savings = "(opsparing*|+opsparing|+opsparingen|restbudget*|restbevilling*|restrådighedsbeløb*|overskud|" +
		"overskuddet|buffer|bufferen|+buffer|+bufferen)"
	left   = "(til_overs|tilovers|i_overskud|uforbrugt|uforbrugte|ubrugt|ubrugte|ikke_brugt|ikke_er_brugt)"
	payers = "(kassen|puljen|+puljen|reserven|+reserven|fonden|+fonden|fond|fonde|staten|regionen|ministeriet|+styrelsen|buffer*)"
)

package udvikling

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
	"slices"
)

var _ = add(&checker.Rule{
	ID:       "hoering-uden-opsamling",
	Title:    "En høring er nævnt, men ikke hvad svarene siger",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Accounts},
	Message:  "Her er en høring nævnt. Fandt ikke, hvad svarene siger, eller om de ændrer noget.",
	Why:      "Politikerne kan ikke veje indvendinger, der kun ligger i et bilag.",
	Remedy:   "Skriv kort, hvad svarene handler om, og om de har ført til ændringer: »De 14 svar handler især om …. Forvaltningen har derfor …«. Kom der ingen svar, så skriv det.",
	Answer:   "Svar med, hvor svarene er gengivet.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 2 (sandhed): relevante vinkler, og pligt 4 (udvikling og samarbejde)", Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"hoering": {
			"(har_været|var|været|blev) .. i (offentlig|fornyet|ekstern|intern|partshøring)? høring",
			"(har|er|blev) (offentligt)? (fremlagt|hørt) .. (høring|uger)",
			"høringen (viste|gav|løb|er_slut|er_afsluttet|sluttede|er_gennemført|udløb)",
			"høringsperioden .. (udløb*|er_slut|sluttede|er_udløbet|løb)",
			"(indkommet|modtaget|indkom|kommet|kom|fået) .. (høringssvar*|bemærkninger|indsigelse*|svar)",
			"(høringssvar*|høringssvarene|indsigelserne) .. (vedlagt|vedlægges|bilag)",
			"(har_været|er|blev) (sendt|udsendt) .. til .. (høring|brugerråd*|+rådet|+råd|klubber*|bestyrelse*|parterne|naboer*)",
			"har haft .. (til|i) høring", "(har|havde) (svaret|besvaret) .. spørgeskema*", "svaret på et spørgeskema",
			"har udtalt sig (kritisk|positivt|negativt|imod|for)",
			"endelig* (vedtagelse|vedtages) .. (lokalplan*|kommuneplan*)",
		},
		"kommende": {
			"(sendes|sende|udsendes|send) .. (i|til) .. høring", "vil blive (sendt|hørt)", "(kommende|efterfølgende) høring",
			"ikke (været)? .. i høring",
		},
		"ingen": {
			"(ingen|ikke) .. (høringssvar*|bemærkning*|indsigelse*|svar)",
			"uden (bemærkninger|indsigelser)",
		},
		"indhold": {
			"(høringssvar*|svar|svarene|bemærkning*|indsigelse*|indvending*|udtalelse*|+rådet|rådet|+råd|+bestyrelsen|bestyrelsen|+bestyrelse|+bestyrelserne|+forening|+foreningen|foreningen|+foreninger|nabo*|borgere|borgerne|beboer*|forældre*|lodsejer*|deltager*|+udvalget|+udvalgene|+parterne|grundejer*|de_fleste|flere|mange|begge|ingen|to|tre|fire|fem|én|+styrelsen|+selskabet|menighedsråd*|myndighed*|virksomhed*|brugerne|medarbejder*|de_unge|elev*) .. (mener|mente|ønsker|ønskede|peger|pegede|foreslår|foreslog|frygter|frygtede|bemærker|bemærkede|bad|beder|anbefaler|anbefalede|støtter|støttede|foretrækker|kritiserer|kritiserede|handler|omhandler|vedrører|drejer|indvender|bekymrede|bekymret|efterlyser|påpeger|påpegede|opfordrer|opfordrede|skriver|skrev|lagde_vægt|lægger_vægt|gør_indsigelse|protesterer|finder|fandt|imod|trygge|utrygge|bakker_op|tilslutter)",
			"bakker .. op", "(kan|kunne) (ikke)? (støtte|tilslutte)", "tilslutter sig",
			"bemærkninger om", "indsigelser (mod|om)", "svar om",
		},
		"verbum": {"(mener|mente|ønsker|ønskede|peger|pegede|foreslår|frygter|bemærker|bad|beder|anbefaler|støtter|foretrækker|kritiserer|handler|omhandler|vedrører|drejer|indvender|bekymrede|bekymret|påpeger|opfordrer|skriver|imod)"},
		"part":   {"(høring*|svar*|bemærkning*|indsigelse*|indvending*|ønske*|+rådet|+råd|+bestyrelse*|borgermøde*|inddragelse*|nabo*|forening*|udtalelse*)"},
		"derfor": {"derfor"},
		"opsamling": {
			"(imødekommet|imødekommes|imødekommer|imødekomme)", "indarbejd*", "hvidbog*", "høringsnotat*", "sammenfat* .. (svar*|høring*|bemærk*)", "opsamling*",
			"(giver|gav|givet) .. anledning", "(har|er) .. (ført_til|medført)", "på (baggrund|den_baggrund) af .. (svar*|høring*|bemærkning*|indsigelse*)",
			"på grund af (svarene|høringssvarene|indsigelserne)", "(er|bliver) (ændret|tilføjet|tilrettet|justeret|skrevet_ind|lagt_ind|taget_med|besvaret)",
			"(forvaltningens|administrationens) (svar|bemærkninger|vurdering) (til|af) .. (høringssvar*|bemærkning*|indsigelse*|svar*)",
			"taget højde for", "# er .. (for|imod)",
		},
	},
	Bad: []string{
		"# Lokalplan 14\n\n## Sagsfremstilling\nForslaget har været i høring i otte uger.\n\n## [[Indstilling]]\nDet indstilles, at planen vedtages endeligt.",
		"# Ny cykelsti\n\n## [[Høring]]\nDer er indkommet 23 høringssvar, som er vedlagt i bilag 2.\n\n## Indstilling\nDet indstilles, at stien anlægges.",
	},
	Good: []string{
		"# Lokalplan 14\n\n## Sagsfremstilling\nForslaget har været i høring i otte uger. De 14 høringssvar handler om støj og giver anledning til en støjskærm.\n\n## Indstilling\nDet indstilles, at planen vedtages.",
		"# Lokalplan 14\n\n## Sagsfremstilling\nDet indstilles, at forslaget sendes i høring i otte uger.\n\n## Økonomi\nIngen.",
		"# Lokalplan 14\n\n## Sagsfremstilling\nForslaget har været i høring. Der kom ingen bemærkninger.\n\n## Indstilling\nDet indstilles, at planen vedtages.",
	},
	Run: func(p *checker.Pass) {
		held := past(p)
		if len(held) == 0 || !p.Absences() || answered(p, held) {
			return
		}
		f := checker.Finding{}
		for _, i := range held[1:] {
			f.Evidence = append(f.Evidence, checker.Evidence{Note: "Også her", Span: p.Sentences[i].Span})
		}
		p.Missing(p.Sentences[held[0]].Span, f, document.RoleHearing)
	},
})

// past are the sentences that tell of a hearing already held.
func past(p *checker.Pass) []int {
	var out []int
	for _, h := range p.Said("hoering") {
		if h.Negated || p.Has("kommende", h.Sentence) || p.Sentences[h.Sentence].Heading {
			continue
		}
		if n := len(out); n == 0 || out[n-1] != h.Sentence {
			out = append(out, h.Sentence)
		}
	}
	return out
}

// answered reports whether the text tells what somebody answered, that nobody did,
// or what it led to.
func answered(p *checker.Pass, held []int) bool {
	if len(p.Told("ingen")) > 0 {
		return true
	}
	for _, h := range p.Told("derfor") {
		if follows(p, held, h.Sentence) {
			return true
		}
	}
	for _, h := range p.Told("opsamling") {
		if s := p.Sentences[h.Sentence].Section; p.Has("part", h.Sentence) || s != nil && s.Role == document.RoleHearing || follows(p, held, h.Sentence) {
			return true
		}
	}
	for _, h := range p.Told("indhold") {
		if !h.Negated && p.Sentences[h.Sentence].Point < 0 {
			return true
		}
	}
	for _, h := range p.Told("verbum") {
		if s := p.Sentences[h.Sentence].Section; s != nil && s.Role == document.RoleHearing {
			return true
		}
	}
	return false
}

// follows reports whether sentence i comes within four of one that tells of a
// hearing, in the same section.
func follows(p *checker.Pass, held []int, i int) bool {
	for k := max(i-4, 0); k <= i; k++ {
		if _, ok := slices.BinarySearch(held, k); ok && p.Sentences[i].Section == p.Sentences[k].Section {
			return true
		}
	}
	return false
}

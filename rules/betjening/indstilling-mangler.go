package betjening

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "indstilling-mangler",
	Title:    "Sagen har ingen indstilling",
	Severity: checker.Warning,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Information, document.Closed, document.Accounts},
	Message:  "Fandt ikke nogen indstilling.",
	Why:      "Politikerne skal kunne se, hvad de bedes tage stilling til.",
	Remedy: "Skriv et afsnit »Indstilling« med et punkt for hver beslutning: »Forvaltningen indstiller, at …«. " +
		"Står den i et bilag, så svar med det.",
	Answer: "Svar med, hvor indstillingen står.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, afsnittet om betjening: det skal være tydeligt, hvad der besluttes",
			Claims: []string{"betjening-3", "betjening-9"}, Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "kommunale vejledninger om dagsordenspunkter", Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"beder": {
			"(indstiller|indstilles|indstil|indstilling) at", "(indstiller|indstilles) (til|over_for|overfor) .. at",
			"(indstiller|indstilles) (derfor|herefter|hermed|således|følgende|samlet|på_den_baggrund|på_baggrund|" +
				"godkendt|vedtaget|imødekommet)",
			"(indstiller|indstilles) .. (til|som) (godkendelse|vedtagelse|afslag|beslutning|efterretning|godkendt|" +
				"vedtaget)",
			"(anmodes|bedes|anmoder|opfordres) (om|derfor|hermed|herefter|venligst|godkende|tage|træffe|drøfte|" +
				"vedtage|beslutte|bevilge|vælge|tiltræde|give|udpege|tilkendegive)",
			"(beder|henstiller) .. (udvalget|+udvalget|byrådet|kommunalbestyrelsen) .. (om|at)",
			"(anbefaler|anbefales|tilråder|tilrådes|henstiller|henstilles) .. at",
			"(indstiller|foreslår) (administrationen|direktionen|+afdelingen|+chefen|+direktøren|+forvaltningen|" +
				"+centret|+teamet|+kontoret|forvaltningen|direktøren) at",
			"(foreslår|foreslås) (udvalget|+udvalget|byrådet|kommunalbestyrelsen|at_udvalget|at_+udvalget|at_byrådet|" +
				"at_kommunalbestyrelsen)",
			"(til|tages|tager|tage) .. (efterretning|orientering)", "(+chef|+direktør) .. foreslår at",
			"(udvalget|+udvalget|byrådet|kommunalbestyrelsen) (bliver|er) bedt om",
		},
		// what a body is to do, below "Beslutning" in front of the case
		"afgør": {
			"(udvalget|+udvalget|byrådet|kommunalbestyrelsen) (beslutter|godkender|vedtager|tiltræder|bevilger|frigiver|drøfter|vælger)",
		},
		// what the item is for: "Skoleudvalget orienteres om forsøget", "Til drøftelse i Kulturudvalget"
		"ærinde": {
			"(udvalg|udvalget|+udvalget|byrådet|kommunalbestyrelsen) .. orienteres",
			"(er|forelægges|fremlægges|fremsendes) .. til (drøftelse|orientering|beslutning|godkendelse)",
			"til (drøftelse|orientering|beslutning|godkendelse) (i|for|hos) (+udvalg|+udvalget|udvalget|byrådet|" +
				"kommunalbestyrelsen)",
			"orientering (til|af) (+udvalg|+udvalget|udvalget|byrådet|kommunalbestyrelsen)",
		},
		"foreslår": {
			"(foreslår|foreslås|lægges_op_til|lægger_op_til) .. at", "lægger .. op til at",
			"(foreslår|foreslås|anbefaler|tilråder) følgende",
			"(forslaget|indstillingen|anbefalingen|tilrådningen) (er|lyder|går_ud_på) (derfor)? at",
		},
	},
	Bad: []string{
		"# [[Kunstgræs i Nørreby]]\n\n## Sagsfremstilling\n" +
			"Kommunen har fået en ansøgning fra idrætsforeningen om nyt kunstgræs.\n\n## Økonomi\nBanen koster 4 mio. kr.",
		"# Ny skolesti\n\n## Sagsfremstilling\nStien går langs åen.\n\n## [[Indstilling]]\n\n## Økonomi\nIngen.",
		"# Sensorer i hjemmet\n\n## Sagsfremstilling\n" +
			"[[Plejen indstiller gerne medarbejdere til kurset, og centralen er indstillet på at tage imod " +
			"alarmer.]]\n\n## Økonomi\nIngen.",
		"# [[Ny hal]]\n\n## Sagsfremstilling\nÆldrerådet anbefaler, at hallen får handicaptoiletter.\n\n## Økonomi\nIngen.",
		"# Ny hal\n\n## Sagsfremstilling\nHallen er gammel.\n\n## Økonomi\nIngen.\n\n## [[Indstilling]]\nFritidschefen indstiller:",
		"# [[Fælles vagt]]\n\n## Sagsfremstilling\n" +
			"Vagten deles af to havne. Naboerne orienteres om forsøget, og Havneudvalget har drøftet det.\n\n## Økonomi\nIngen.",
	},
	Good: []string{
		"# Kunstgræs i Nørreby\n\n## Sagsfremstilling\nForeningen har søgt.\n\n## Indstilling\n" +
			"Administrationen indstiller, at ansøgningen imødekommes.",
		"# Ny skolesti\n\n## Sagsfremstilling\nStien går langs åen. Byrådet anmodes om at godkende, at den anlægges.\n\n## Økonomi\nIngen.",
		"# Ny skolesti\n\n## Sagsfremstilling\nStien går langs åen.\n\n## Vejchefen foreslår\n" +
			"1. Stien anlægges i 2027.\n\n## Økonomi\nIngen.",
		"# Ny hal\n\n## Sagsfremstilling\n" +
			"Ældrerådet anbefaler hallen. På den baggrund anbefaler Fritidscentret, at den bygges.\n\n## Økonomi\nIngen.",
		"# Ny hal\n\n## Sagsfremstilling\nAdministrationen anbefaler, at hallen bygges.\n\n## Økonomi\nIngen.\n\n" +
			"## Indstilling\nSe ovenfor.",
		"# Ny bro\n\n## Beslutning\nByrådet anmodes om at godkende broen.\n\n## Økonomi\nBroen koster 4 mio. kr.",
		"# Flere bænke\n\n## Forslag\nDriften foreslår, at der stilles bænke op ved åen.\n\n## Redegørelse\nStien er lang.",
		"# Fælles vagt\n\nHavneudvalget orienteres om forsøget.\n\n## Sagsfremstilling\nVagten deles af to havne.",
		"# Ny hal\n\n| | |\n|---|---|\n| Udvalg | Idrætsudvalget |\n| Indstilling | At hallen bygges |\n\n## Hvorfor nu\nHallen er slidt.",
	},
	Run: func(p *checker.Pass) {
		hollow := isHollow(p)
		if !p.Absences() || agenda.StateOf(p.Doc, p.Item, document.RoleRecommendation) >= agenda.None && !hollow || recommended(p, hollow) {
			return
		}
		p.Missing(document.Span{}, checker.Finding{}, document.RoleRecommendation)
	},
})

// recommended reports whether the item asks its body for something outside a section
// that is known as its recommendation: in a sentence, in points that begin with "at",
// or below a heading such as "Dagtilbudschefen foreslår"; hollow tells of a recommendation that
// has only a beginning.
func recommended(p *checker.Pass, hollow bool) bool {
	return recommends(p, hollow) || !hollow && (tellsErrand(p) || listed(p))
}

// recommends reports whether a sentence recommends something.
func recommends(p *checker.Pass, hollow bool) bool {
	for _, h := range p.Hits("beder") { // also below "Forslag", where a member would speak
		at := &p.Sentences[h.Sentence]
		if at.Heading || at.Quoted(h.Span) || at.Voice != agenda.Administration && at.Voice != agenda.Proposer && !toDecide(p, at) {
			continue
		}
		if s := at.Section; !h.Negated && !byOthers(p, h) && !(hollow && s != nil && s.Role == document.RoleRecommendation) {
			return true
		}
	}
	for _, h := range p.Hits("foreslår") { // in the case itself it tells what the item is about
		at := &p.Sentences[h.Sentence]
		s := at.Section
		own := at.Voice == agenda.Administration &&
			(s == nil || s.Role == document.RoleOther || s.Role == document.RoleSummary || s == p.Item.Sections[len(p.Item.Sections)-1])
		if !h.Negated && !at.Heading && !byOthers(p, h) &&
			(own || at.Voice == agenda.Proposer && s != nil && s.Role == document.RoleProposal) {
			return true
		}
	}
	return false
}

// listed reports whether there are points or a heading that say what is to be decided.
func listed(p *checker.Pass) bool {
	for _, point := range p.Item.Points {
		if point.Number != "" || !point.LeadIn.Empty() || agenda.BeginsAt(p.Text(point.Span)) {
			return true
		}
	}
	for _, s := range p.Item.Sections {
		if s.Role == document.RoleHistory {
			continue
		}
		heading := danish.Fold(p.Text(s.Heading))
		if len(s.Blocks) > 0 && announces(heading) {
			return true
		}
		asks := strings.Contains(heading, "beslut") || strings.Contains(heading, "stilling til") || strings.Contains(heading, "forslag")
		for _, b := range s.Blocks {
			if b.Table != nil && asksInRow(p, b.Table) {
				return true
			}
			if b.Table == nil && agenda.BeginsAt(p.Text(b.Content())) || asks && !b.Label.Empty() && s.Role != document.RoleOptions {
				return true
			}
		}
	}
	return false
}

// isHollow reports whether the recommendation is only led in ("Borgerservice indstiller:") or
// points back into the case ("Se ovenfor.").
func isHollow(p *checker.Pass) bool {
	empty := false
	for _, s := range p.Item.Sections {
		if s.Role != document.RoleRecommendation || len(s.Blocks) == 0 {
			continue
		}
		if len(s.Blocks) > 1 || s.Blocks[0].Table != nil {
			return false
		}
		text := strings.TrimSpace(danish.Fold(p.Text(s.Blocks[0].Content())))
		lead := strings.HasSuffix(text, ":") || strings.HasSuffix(text, ", at") || strings.HasSuffix(text, " indstiller")
		if len(text) > 90 || strings.Contains(text, "bilag") || !lead && !pointsBack[strings.TrimRight(text, ".")] {
			return false
		}
		empty = true
	}
	return empty
}

var pointsBack = map[string]bool{
	"se ovenfor": true, "se ovenstående": true, "jf. ovenfor": true, "jf. ovenstående": true, "som ovenfor": true,
	"som anført": true, "som anført ovenfor": true,
	"se sagsfremstillingen": true, "se sagsfremstilling": true, "fremgår af sagen": true,
	"fremgår af sagsfremstillingen": true, "se vurderingen": true, "se teksten": true,
}

// byOthers reports whether somebody outside the municipality recommends: "Ældrerådet anbefaler,
// at ...", "FOA foreslår, at ...".
func byOthers(p *checker.Pass, h checker.Hit) bool {
	words := p.Sentences[h.Sentence].Words
	verb := slices.IndexFunc(words, func(w danish.Word) bool { return w.Span.Start >= h.Span.Start })
	if verb < 0 || strings.HasSuffix(words[verb].Fold, "s") && words[verb].Fold != "foreslås" {
		return false
	}
	others := false
	for k := verb - 1; k >= 0 && !words[k+1].Break; k-- {
		if w := words[k].Fold; agenda.OfAdministration(w) || w == "vi" || strings.Contains(w, "udvalg") {
			return false
		}
		others = others || outsiders.Has(&words[k])
	}
	if !others && verb+1 < len(words) && !words[verb+1].Break { // "anbefaler FOA, at ..."
		others = outsiders.Has(&words[verb+1])
	}
	return others
}

// outsiders are those who are asked or have an interest, but do not recommend for the municipality.
var outsiders = danish.NewClass(func(w string) bool {
	switch w {
	case "foa", "bupl", "dlf", "kl", "3f", "hk", "politiet", "regionen", "staten", "naboerne", "naboer", "rådgiveren",
		"rådgiver", "konsulenten", "ejeren", "ejerne", "ansøger", "ansøgeren", "firmaet", "selskabet", "leverandøren",
		"fonden", "klubben", "museet", "lægerne", "eleverne", "direktør":
		return true
	case "byrådet", "magistratsrådet", "kommunalbestyrelsen":
		return false
	}
	return danish.EndsWith(w, "rådet", "rådene", "bestyrelsen", "bestyrelserne", "styrelsen", "foreningen",
		"foreningerne", "organisationen", "organisationerne", "nævnet", "ministeriet", "borgerne", "beboerne",
		"forældrene", "tilsynet", "selskabet", "kredsen", "ejerne", "lauget", "fællesskabet")
})

// announces reports a folded heading that says who recommends, or that this is what
// is recommended.
func announces(heading string) bool {
	for _, w := range danish.Words(heading, 0, nil) {
		switch w.Fold {
		case "anbefaling", "forvaltningsforslag", "beslutningsforslag", "tilrådning":
			return true
		case "indstilling":
			return !strings.HasSuffix(heading, "?")
		}
		if agenda.OfRecommendation(w.Fold) {
			return true
		}
	}
	return strings.HasPrefix(heading, "forslag fra") || strings.HasPrefix(heading, "forslag til beslutning") ||
		strings.HasPrefix(heading, "forslag til afgørelse") || strings.HasPrefix(heading, "til beslutning") ||
		strings.HasPrefix(heading, "til godkendelse") || strings.HasSuffix(heading, "s forslag")
}

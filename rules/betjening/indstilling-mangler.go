package betjening

import (
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
	Remedy:   "Skriv et afsnit »Indstilling« med et punkt for hver beslutning: »Forvaltningen indstiller, at …«. Står den i et bilag, så svar med det.",
	Answer:   "Svar med, hvor indstillingen står.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, afsnittet om betjening: det skal være tydeligt, hvad der besluttes", Claims: []string{"betjening-3", "betjening-9"}, Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "kommunale vejledninger om dagsordenspunkter", Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"beder": {
			"(indstiller|indstilles|indstil|indstilling) at", "(indstiller|indstilles) (til|over_for|overfor) .. at", "(indstiller|indstilles) (derfor|herefter|hermed|således|følgende|samlet|på_den_baggrund|på_baggrund|godkendt|vedtaget|imødekommet)",
			"(indstiller|indstilles) .. (til|som) (godkendelse|vedtagelse|afslag|beslutning|efterretning|godkendt|vedtaget)", "(anmodes|bedes|anmoder|opfordres) (om|derfor|hermed|herefter|venligst|godkende|tage|træffe|drøfte|vedtage|beslutte|bevilge|vælge|tiltræde|give|udpege|tilkendegive)", "(beder|henstiller) .. (udvalget|+udvalget|byrådet|kommunalbestyrelsen) .. (om|at)",
			"(anbefaler|anbefales|tilråder|tilrådes|henstiller|henstilles) .. at", "(indstiller|foreslår) (administrationen|direktionen|+afdelingen|+chefen|+direktøren|+forvaltningen|+centret|+teamet|+kontoret|forvaltningen|direktøren) at", "(foreslår|foreslås) (udvalget|+udvalget|byrådet|kommunalbestyrelsen|at_udvalget|at_+udvalget|at_byrådet|at_kommunalbestyrelsen)",
			"(til|tages|tager|tage) .. (efterretning|orientering)",
		},
		"foreslår": {"(foreslår|foreslås|lægges_op_til|lægger_op_til) .. at", "lægger .. op til at", "(foreslår|foreslås|anbefaler|tilråder) følgende", "(forslaget|indstillingen|anbefalingen|tilrådningen) (er|lyder|går_ud_på) (derfor)? at"},
	},
	Bad: []string{
		"# [[Kunstgræs i Nørreby]]\n\n## Sagsfremstilling\nKommunen har fået en ansøgning fra idrætsforeningen om nyt kunstgræs.\n\n## Økonomi\nBanen koster 4 mio. kr.",
		"# Sensorer i hjemmet\n\n## Sagsfremstilling\n[[Plejen indstiller gerne medarbejdere til kurset, og centralen er indstillet på at tage imod alarmer.]]\n\n## Økonomi\nIngen.",
		"# Ny skolesti\n\n## Sagsfremstilling\nStien går langs åen.\n\n## [[Indstilling]]\n\n## Økonomi\nIngen.",
	},
	Good: []string{
		"# Kunstgræs i Nørreby\n\n## Sagsfremstilling\nForeningen har søgt.\n\n## Indstilling\nAdministrationen indstiller, at ansøgningen imødekommes.",
		"# Ny skolesti\n\n## Sagsfremstilling\nStien går langs åen. Byrådet anmodes om at godkende, at den anlægges.\n\n## Økonomi\nIngen.",
		"# Ny skolesti\n\n## Sagsfremstilling\nStien går langs åen.\n\n## Vejchefen foreslår\n1. Stien anlægges i 2027.\n\n## Økonomi\nIngen.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || agenda.StateOf(p.Doc, p.Item, document.RoleRecommendation) >= agenda.None || recommended(p) {
			return
		}
		p.Missing(document.Span{}, checker.Finding{}, document.RoleRecommendation)
	},
})

// recommended reports whether the item asks its body for something outside a section
// that is known as its recommendation: in a sentence, in points that begin with "at",
// or below a heading such as "Dagtilbudschefen foreslår".
func recommended(p *checker.Pass) bool {
	for _, h := range p.Said("beder") {
		if !h.Negated {
			return true
		}
	}
	for _, h := range p.Said("foreslår") { // in the case itself it tells what the item is about
		s := p.Sentences[h.Sentence].Section
		if !h.Negated && (s == nil || s.Role == document.RoleOther || s.Role == document.RoleSummary || s == p.Item.Sections[len(p.Item.Sections)-1]) {
			return true
		}
	}
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
		listed := strings.Contains(heading, "beslut") || strings.Contains(heading, "stilling til") || strings.Contains(heading, "forslag")
		for i, b := range s.Blocks {
			if b.Table == nil && agenda.BeginsAt(p.Text(b.Content())) && (!b.Label.Empty() || i == 0) || listed && !b.Label.Empty() && s.Role != document.RoleOptions {
				return true
			}
		}
	}
	return false
}

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
	return strings.HasPrefix(heading, "forslag fra") || strings.HasPrefix(heading, "forslag til beslutning") || strings.HasPrefix(heading, "forslag til afgørelse") || strings.HasPrefix(heading, "til beslutning") || strings.HasPrefix(heading, "til godkendelse") || strings.HasSuffix(heading, "s forslag")
}

package udvikling

import (
	"strings"
	"unicode"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "flere-udvalg-ikke-afklaret",
	Title:    "Sagen rører flere udvalgs områder, men kun ét udvalg er nævnt",
	Group:    "faglige hensyn",
	Severity: checker.Suggestion,
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Discussion},
	Message:  "Sagen ser ud til at røre flere udvalgs områder. Fandt ikke noget om, hvorvidt andre udvalg skal se den.",
	Why:      "Et udvalg kan ikke se, hvad en sag betyder for de andre udvalgs områder, hvis de ikke er spurgt.",
	Remedy:   "Skriv sagsgangen, for eksempel: »Sagen behandles også i …«, eller skriv, at den ikke har konsekvenser for andre udvalg.",
	Answer:   "Svar med sagsgangen, eller hvorfor andre udvalg ikke er berørt.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, afsnittet om politikudvikling: bør sager behandles i flere udvalg",
			Claims: []string{"politikudvikling-9", "case-13", "case-18"}, Seen: "2026-11-22"},
		{Tag: "lokal", Place: "kommunens styrelsesvedtægt: hvilke områder hvert udvalg har", Seen: "2026-11-22"},
	},
	Cues: areaCues(),
	Bad: []string{
		"# Idrætshallen ved skolen\n\n## [[Indstilling]]\n" +
			"Det indstilles, at idrætshallen ved skolen udvides, så plejecentrets beboere kan bruge den, og at lokalplanen ændres.",
		"type: drøftelse\n# Ny kulturpolitik\n\n## [[Indstilling]]\n" +
			"Det indstilles, at Kulturudvalget drøfter oplægget.\n\n## Sagsfremstilling\n" +
			"Politikken berører skolerne, ældreområdet og byplanlægningen.",
		"# Fælles mødested\n\n## [[Indstilling]]\nDet indstilles, at biblioteket, jobcentret og børnehuset får et fælles mødested.",
		"# Båden\n\n## Sagsfremstilling\n" +
			"Båden bruges af Ask Skole og hjemmeplejen. Foreningerne får rabat, og Strandvej flyttes.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at båden købes.",
		"# Brandstationen\n\n## [[Indstilling]]\nDet indstilles, at stationen bliver ungdomshus med musikskole og misbrugsrådgivning.",
		"# Byens nat\n\n## Sagsfremstilling\nNatten har fire dele:\n\n1. Vejafdelingen hænger lamper op langs åen.\n" +
			"2. To skoler laver lanterner af papir.\n3. Beboerne på plejehjemmet køres en tur.\n" +
			"4. Museet har åbent til midnat.\n\n## [[Indstilling]]\nDet indstilles, at Byens nat holdes i maj.",
		"# Øerne: færge, skole og hjemmepleje\n\n## [[Indstilling]]\nDet indstilles, at strategien vedtages.",
		"# Ét nummer til skole, sygepleje og teknik\n\n## [[Indstilling]]\nDet indstilles, at nummeret indføres.",
	},
	Good: []string{
		"# Idrætshallen ved skolen\n\n## Indstilling\n" +
			"Det indstilles, at idrætshallen ved skolen udvides, så plejecentrets beboere kan bruge den.\n\n" +
			"## Sagsgang\nKulturudvalget, Socialudvalget og Byrådet.",
		"# Ny sti ved skolen\n\n## Indstilling\nDet indstilles, at der anlægges en sti ved skolen.",
		"# Fælles mødested\n\n## Indstilling\n" +
			"Det indstilles, at biblioteket, jobcentret og børnehuset får et fælles mødested.\n\n" +
			"## Sagsfremstilling\nSagen har ikke konsekvenser for andre udvalg.",
		"# Båden\n\n## Sagsfremstilling\nBåden bruges af Ask Skole og hjemmeplejen. Foreningerne får rabat.\n\n" +
			"## Indstilling\nDet indstilles, at båden købes.",
		"# Navngivning af veje\n\n## Indstilling\nDet indstilles, at vejene ved skolen hedder Biblioteksgangen og Plejehjemsstien.",
		"# Maling\n\n## Sagsfremstilling\nDer males her:\n\n- Vestre Skole\n- Plejecenter Eng\n- Biblioteket\n" +
			"- Jobcentret\n\n## Indstilling\nDet indstilles, at bygningerne males.",
		"# Telefoner\n\n## Indstilling\nDet indstilles, at rammeaftalen om telefoner til skoler, plejehjem og biblioteker indgås.",
		"# Fælles hus\n\n## Indstilling\nDet indstilles til byrådet via BSU og KFU, at biblioteket, jobcentret og børnehuset får et hus.",
		"# Ét nummer til skole, sygepleje og teknik\n\n## Indstilling\nDet indstilles, at nummeret indføres.\n\n" +
			"## Proces\nSagen forelægges tillige Seniorudvalget.",
		"# Regler om sygefravær på skoler, plejehjem og i Teknik\n\n## Indstilling\nDet indstilles, at reglerne godkendes.",
		"# Løb i Dyreskoven\n\n## Indstilling\nNatur og Friluft indstiller, at løbet i skoven tillades.\n\n" +
			"## Sagsfremstilling\nKlubben har kort over ruten. Parkering foregår på skolens plads, og løbere skifter tøj i hallen.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || p.Item.Traits&(document.Bound|document.Appointment) != 0 || len(p.Hits("gang")) > 0 ||
			committees(p) > 1 || p.Sentences[0].Section == nil && p.Has("steder", 0) {
			return
		}
		if buys(p) || headed(p, []string{"udvalg"}) > 0 { // a table tells which committee sees what
			return
		}
		if at, n, plain := widest(p); n >= 3 || spread(p, n) || subjectAreas(p, plain) >= 3 {
			p.Missing(at, checker.Finding{Quiet: true})
		} else if at, ok := together(p); ok {
			p.Missing(at, checker.Finding{Quiet: true})
		}
	},
})

// aside reports whether a word only tells where something lies or how it is done that day
// ("stier ved skoler", "Parkering foregår på skolens plads"): no other area changes, pays or
// carries anything out.
func aside(p *checker.Pass, h checker.Hit) bool {
	s := &p.Sentences[h.Sentence]
	k := s.WordAt(h.Span.Start)
	if k > 2 && s.Words[k-1].Fold == "og" {
		k -= 2
	}
	if k > 0 && near.Has(&s.Words[k-1]) {
		return true
	}
	return p.Has("praktisk", h.Sentence)
}

// near are the words in front of a place that only tells where another lies.
var near = like("=ved", "=forbi", "=mellem", "=nær", "=bag")

// committees counts the committees the item names, those that only ever see
// everything left out.
func committees(p *checker.Pass) int {
	seen := map[string]bool{}
	for _, h := range p.Hits("udvalgene") {
		switch topic := committee(danish.Fold(p.Text(h.Span))); topic {
		case "", "økonomi", "hoved", "samarbejds", "forretnings", "folkeoplysnings", "med-":
		default:
			seen[topic] = true
		}
	}
	if short := abbreviated(p); short > 1 {
		return len(seen) + short
	}
	return len(seen)
}

// abbreviated counts the committees told by their letters ("BSU, TMU og ØU"), as a path of the
// case is: under a heading for it, in a point or in a sentence that begins with the case.
func abbreviated(p *checker.Pass) int {
	seen := map[string]bool{}
	for i := range p.Sentences {
		s := &p.Sentences[i]
		path := s.In(document.RoleCompetence) && !s.Heading ||
			i > 0 && s.Heading && p.Sentences[i-1].Heading &&
				p.Sentences[i-1].In(document.RoleCompetence) // letters alone look like a heading
		if !path && s.Point < 0 && (len(s.Words) == 0 || !strings.HasPrefix(s.Words[0].Fold, "sag")) {
			continue
		}
		for _, w := range s.Words {
			name := p.Text(w.Span)
			if len(name) < 2 || len(name) > 5 || strings.ContainsFunc(name, notOfLetters) {
				continue
			}
			if path || len(name) > 2 && strings.HasSuffix(name, "U") && !strings.HasSuffix(name, "MU") && !notCommittees[name] {
				seen[name] = true
			}
		}
	}
	return len(seen)
}

// notOfLetters reports what is no part of an abbreviation in capitals.
func notOfLetters(r rune) bool { return r == '.' || unicode.IsDigit(r) || unicode.IsLower(r) }

// notCommittees are abbreviations that end as those of committees do ("BSU") and are of something else.
var notCommittees = danish.WordSet("STU FGU VEU PPU MUU KUU SDU IFU")

// buys reports whether the title or a point is of what is bought or kept up, wherever it is used.
func buys(p *checker.Pass) bool {
	for i := range p.Sentences {
		if s := &p.Sentences[i]; (s.Section == nil || s.Point >= 0) && hasOne(s.Words, bought) {
			return true
		}
	}
	return false
}

var bought = like("personalepolitik", "sygefravær", "lønpolitik", "=maling", "malerarbejd", "=rengøring",
	"=rengøringen", "elaftale", "=strøm", "=telefoni", "=telefoner", "=telefonerne", "rammeaftale", "valgsted",
	"budgetopfølgning", "anlægsregnskab", "=vinduer", "brandalarm", "forsikring", "it-aftale", "kontormøbler")

// committee is what a committee is for by its name in the definite form, else "".
func committee(w string) string {
	topic, ok := strings.CutSuffix(strings.TrimSuffix(w, "s"), "udvalget")
	if !ok {
		return ""
	}
	return topic
}

package neutralitet

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "parti-i-sagsfremstillingen",
	Title:    "Parti, liste eller forventet flertal er nævnt i forvaltningens tekst",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Message:  "Forvaltningens tekst nævner et parti eller et forventet flertal.",
	Why:      "Forvaltningen betjener alle partier lige, og teksten skal ikke forudsige, hvem der stemmer for.",
	Remedy:   "Slet det, eller skriv det faktum, der betyder noget for sagen – for eksempel aftalen eller beslutningen med dato.",
	Answer:   "Svar med, hvorfor partiet er et faktum i sagen.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 7 (partipolitisk neutralitet); case 9, 15 og 27",
			Claims: []string{"politikudvikling-3", "betjening-11", "neutralitet-1", "case-9", "case-15", "case-27"}, Seen: "2026-11-22"},
	},
	Cues: partyCues,
	Bad: []string{
		"type: beslutning\nForvaltningen vurderer, at forslaget kan [[samle et flertal]].",
		"type: beslutning\n[[Venstre ønsker]] en lavere takst, og forvaltningen har derfor regnet på det.",
		"# Svar på forslag fra Enhedslisten om gratis bus\n\n## Forvaltningens bemærkninger\n" +
			"[[Socialdemokratiet støtter]] Enhedslistens forslag.",
		"type: beslutning\nModel B må ventes at kunne [[samle et flertal af Socialdemokratiet og Venstre]].",
		"# Forslag fra Liste K om lys\n\n## Forslaget\nListe K vil have lys på stien.\n\n" +
			"## Vejafdelingens bemærkninger\nLyset koster 2 mio. kr. [[Liste K]] stemte for færre lamper i 2024.",
		"type: beslutning\nTimedriften er den, som [[A og F ønskede]].",
		"type: beslutning\nTaksten følger [[SF-gruppens ønske]]. Lyset er [[Fjordlistens ønske]].",
		"type: beslutning\nDer er ikke [[flertal for en tunnel i byrådet]].",
		"type: beslutning\nSkolens bestyrelse siger nej, men et [[flertal i udvalget støtter]] planen.",
	},
	Good: []string{
		"type: beslutning\nTil venstre for indkørslen anlægges en sti. Alternativet er en bro.",
		"type: medlemsforslag\nForslaget er stillet af Enhedslisten.",
		"# 4. Budgetopfølgning (B)\n\nRadikale ændringer i skoledistrikterne undgås med et konservativt skøn.",
		"# Ny sti\n\n## Sagsfremstilling\nSagen er klar.\n\n## Beslutning i Byrådet den 2. marts 2026\nVenstre stemte imod.",
		"# Svar på forslag fra Enhedslisten om gratis bus\n\n## Forvaltningens bemærkninger\n" +
			"Forvaltningen vurderer, at Enhedslistens forslag vil koste 2 mio. kr.",
		"type: beslutning\nTeknik besvarer her et medlemsforslag om stier. Tallene viser, at Enhedslistens forslag vil koste 2 mio. kr.",
		"# Nyt torv\n\n## Sagsfremstilling\nTorvet er slidt.\n\nMads Brink, rådmand, Venstre\n\nUlla Skov, byrådsmedlem, Konservative",
		"# Svar på forslag fra RV om metro\n\n## Forvaltningens bemærkninger\n" +
			"Forvaltningen anbefaler at afvise Radikale Venstres forslag om en metro, som bliver dyr.",
		"# Det nye byråd\n\n## Sagsfremstilling\nDisse er medlemmer:\n\nIda Holm\n\nDet Konservative Folkeparti",
		"type: beslutning\nByrådsmedlem Mads Brink (Venstre) har stillet et spørgsmål om stien.",
		"type: beslutning\nDa et flertal i udvalget ønskede flere tal, er bilag 3 skrevet om.",
		"type: beslutning\nByrådet vedtog planen den 3. marts 2026. Liste K stemte imod, og Venstre stemte for.",
		"type: beslutning\nBeboerne i blok A og F ønskede lys. Ventelisten er på 40 børn. Sakse til venstrehåndede købes.",
		"type: beslutning\nDer holdes 60 nye borgerlige vielser om året. Enhedslisten over lokaler er i bilag 1. " +
			"Oppositionen mod ruten er størst i Engby.",
		"# Vederlag\n\n## Indstilling\nListe K indstiller, at vederlagene sænkes med 5 pct.\n\n## Sagsfremstilling\n" +
			"Derfor ønsker Liste K, at byrådet beslutter det.",
		"type: beslutning\nVenstre har meddelt, at Ida Holm indkaldes som stedfortræder. I maj indgik Venstre og " +
			"Liste K aftalen om skolerne.",
		"# Budgetforslag\n\n## Sagsfremstilling\n57 Mere vild natur syd for byen inden 2030 SF\n\n" +
			"58 Flere bænke DF\n\n## Indstilling\nDet indstilles, at forslagene drøftes.",
		"# Svar på forslag fra KF om parkering\n\n## Sagsfremstilling\n" +
			"Det Konservative Folkeparti har fremsat forslag om lavere priser. På udvalgets møde den 22. juni 2026 " +
			"anmodede Alternativet om at hæve sagen til byrådet.",
		"type: beslutning\nUngerådet drøftede banen i maj. Flertallet støtter model 2.",
		"type: beslutning\nMusikskolens bestyrelse er delt: Et flertal ser fordele i planen. I to af de fem " +
			"forældrebestyrelser er der flertal for at dele køkken.",
		"type: beslutning\nJuryens flertal ønsker det røde forslag. Alternativet har stillet spørgsmål i byrådet om " +
			"taget, og svaret er vedlagt.",
	},
	Run: func(p *checker.Pass) {
		title := danish.Fold(p.Text(p.Item.Title))
		if danish.Holds(title, "partistøtte", "valg", "konstituering", "udpegning", "gruppeskift") {
			return
		}
		hits := map[int]document.Span{}
		for _, set := range []string{"parti", "flertal", "tvetydig", "liste", "bogstav"} {
			for _, h := range p.Told(set) {
				if s := &p.Sentences[h.Sentence]; says(p, h, s) && means(p, set, h, s) {
					hits[h.Sentence] = hits[h.Sentence].Cover(h.Span)
				}
			}
		}
		for i := range p.Sentences {
			if span, ok := hits[i]; ok {
				p.Report(checker.Finding{Span: p.Phrase(checker.Hit{Sentence: i, Span: span})})
			}
		}
	},
})

// says reports whether the administration itself says what a hit says, in running text: no quote,
// no list of names, no fact of what was decided.
func says(p *checker.Pass, h checker.Hit, s *agenda.Sentence) bool {
	listed := s.Cell != nil || s.Block != nil && s.Block.Kind == document.ListItem && len(s.Words) < 6
	return s.Voice != agenda.Cited && !s.Quoted(h.Span) && !listed && !factual(s.Section) &&
		!p.Has("faktum", h.Sentence) && !voted(p, h.Sentence) && !alone(p, h, s)
}

// means reports whether a hit of a set is of what the set is for: a party or a majority, and no
// other thing with such a name.
func means(p *checker.Pass, set string, h checker.Hit, s *agenda.Sentence) bool {
	switch {
	case set == "flertal":
		return !p.Has("oensket", h.Sentence) && !ofHeard(p, h, s)
	case set == "parti" && ordinaryName(h, s), set == "tvetydig" && !isParty(p, h, s),
		set == "liste" && !localList(h, s), set == "bogstav" && !opensClause(h, s):
		return false
	}
	return !signed(p, h) && !ofProposal(p, h, s) && !moves(p, h, s)
}

// alone reports whether a party stands in a line that is no sentence or in brackets, as in a list
// of members or of proposals ("7 Flere bænke SF"), below what it has written, or in "Mads Brink
// (Venstre)": that tells who somebody is.
func alone(p *checker.Pass, h checker.Hit, s *agenda.Sentence) bool {
	if words := len(s.Words) - s.Lead; !strings.HasSuffix(p.Text(s.Span), ".") &&
		(words <= 4 || h.Span.End == s.Span.End || words <= 8 && h.Span.Start == s.Span.Start) {
		return true
	}
	text := p.Doc.Text
	return h.Span.Start > 0 && text[h.Span.Start-1] == '(' && h.Span.End < len(text) && text[h.Span.End] == ')'
}

// voted reports whether a sentence tells how somebody voted on a decision that it or one
// beside it tells of.
func voted(p *checker.Pass, i int) bool {
	if !p.Has("stemte", i) {
		return false
	}
	for k := max(i-1, 0); k < min(i+2, len(p.Sentences)); k++ {
		if p.Sentences[k].Block == p.Sentences[i].Block && p.Has("beslutning", k) {
			return true
		}
	}
	return false
}

// factual reports whether a section tells who treated or follows the case, where
// parties are facts.
func factual(s *document.Section) bool {
	return s != nil && (s.Role == document.RoleAttachments || s.Role == document.RoleCompetence || s.Role == document.RoleHistory)
}

// roles are the beginnings of words for what a politician is.
var roles = []string{
	"rådmand", "rådkvinde", "byrådsmedlem", "borgmester", "viceborgmester", "kommunalbestyrelsesmedlem",
	"regionsrådsmedlem", "udvalgsformand", "formand", "medlem",
}

// signed reports whether a hit stands alone between the commas of a line "name,
// role, party", which is a signature and no text.
func signed(p *checker.Pass, h checker.Hit) bool {
	text := p.Text(p.Sentences[h.Sentence].Span)
	at := h.Span.Start - p.Sentences[h.Sentence].Span.Start
	if at < 0 || at > len(text) {
		return false
	}
	const near = 300 // bytes: no signature is longer
	from := max(0, at-near)
	start := strings.LastIndexByte(text[from:at], '\n') + 1
	behind, _, ends := strings.Cut(text[at:min(at+near, len(text))], "\n")
	if start == 0 && from > 0 || !ends && at+near < len(text) {
		return false
	}
	line := text[from+start : at+len(behind)]
	at -= from + start
	parts := strings.Split(line, ",")
	if len(parts) < 2 || len(strings.Fields(line)) > 12 || strings.HasSuffix(strings.TrimSpace(line), ".") {
		return false
	}
	role, alone := false, false
	for _, part := range parts {
		if at -= len(part) + 1; at+len(part)+1 >= 0 && at < 0 {
			alone = len(strings.Fields(part)) <= 3
			continue
		}
		for _, w := range strings.Fields(danish.Fold(part)) {
			for _, r := range roles {
				role = role || strings.HasPrefix(w, r)
			}
		}
	}
	return role && alone
}

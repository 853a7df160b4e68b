package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// done are participles of carrying out what is recommended, as a cue group.
const done = "(opstillet|gennemført|udført|etableret|bygget|anlagt|købt|indført|vedtaget|iværksat|oprettet|" +
	"realiseret|igangsat|ydet|udskiftet|renoveret|fornyet|ændret|solgt|flyttet|gennemføres|udføres|opstilles|" +
	"etableres|bygges|anlægges|købes|indføres|iværksættes|oprettes|realiseres|igangsættes|udskiftes|renoveres|fornyes|sælges|flyttes)"

var _ = add(&checker.Rule{
	ID:       "fravalg-uden-konsekvens",
	Title:    "Konsekvensen af at vælge andet end det indstillede mangler",
	Group:    "valget",
	Severity: checker.Warning,
	Others:   []checker.Severity{checker.Suggestion},
	Kind:     checker.Absence,
	Types:    []document.ItemType{document.Decision, document.Closed},
	Message:  "Fandt ikke noget om, hvad der sker, hvis {organ} siger nej, udskyder eller vælger noget andet.",
	Why:      "Politikerne skal kende konsekvensen af en anden løsning, før de vælger.",
	Remedy: "Skriv følgen for borgere, økonomi eller lov, for eksempel: »Siger {organ} nej, …« eller »Hvis " +
		"bevillingen ikke gives, …«. Står det i et bilag, så svar med det.",
	Answer: "Svar med, hvor konsekvensen står, eller hvorfor der kun er én lovlig afgørelse.",
	Sources: []checker.Source{
		{Tag: "kodeks",
			Place: "KL's kodeks, pligt 3 (faglighed): tydelig om konsekvenserne af en anden løsning; case 14 og 20",
			Claims: []string{
				"betjening-7", "betjening-10", "betjening-15", "faglighed-6", "faglighed-7", "case-14", "case-20",
			}, Seen: "2026-11-22"},
	},
	Cues: rejectionCues,
	Bad: []string{
		"# Nyt tag på Lindeskolen\n\n## [[Indstilling]]\n" +
			"Det indstilles, at taget på Lindeskolen udskiftes for 4 mio. kr.\n\n## Sagsfremstilling\nTaget er fra 1971.",
		"# Ny praksis\n\n## Sagsfremstilling\nUdvalget kan enten indføre den ny praksis eller beholde den gamle.\n\n" +
			"## [[Indstilling]]\nDet indstilles, at den ny praksis godkendes.",
		"# Nye licenser\n\n## [[Indstilling]]\nDet indstilles, at licenserne fornys.\n\n## Sagsfremstilling\n" +
			"Hvis leverandøren ikke leverer til tiden, kan kommunen kræve bod.",
		"# Ny bro\n\n## [[Indstilling]]\nDet indstilles, at broen bygges.\n\n## Sagsfremstilling\n" +
			"Vedtages forslaget, sendes opgaven i udbud til april.",
		"# Sms til familier\n\n## [[Indstilling]]\nDet indstilles, at familierne får sms.\n\n## Sagsfremstilling\n" +
			"Familier, som ikke vil have sms, får brev som nu.",
		"# Ny bro\n\n## [[Indstilling]]\nDet indstilles, at broen bygges.\n\n## Sagsfremstilling\nUden en bevilling kan broen ikke bygges.",
		"# Pulje til haver\n\n## [[Indstilling]]\nDet indstilles, at puljen oprettes.\n\n## Sagsfremstilling\n" +
			"Hvis udvalget siger ja, åbner puljen i februar, og de første haver anlægges i maj.",
		"# Plan for kajen\n\n## [[Indstilling]]\nDet indstilles, at planen vedtages.\n\n## Økonomi\n" +
			"Ingen økonomiske konsekvenser. Kommunen anlægger en promenade for 2 mio. kr. i 2028.",
		"# Lån af cykler\n\n## [[Indstilling]]\nDet indstilles, at cyklerne lånes ud.\n\n## Sagsfremstilling\n" +
			"Kommer en cykel ikke tilbage, beholdes depositummet.",
		"# Nyt køkken\n\n## [[Indstilling]]\nDet indstilles, at køkkenet flyttes.\n\n## Personale\n" +
			"Ingen stillinger nedlægges; timerne flyttes til de andre køkkener i byen. Borgernes ret til mad, som " +
			"følger af loven, røres ikke.",
		"# Ny bro\n\n## [[Indstilling]]\nDet indstilles, at broen bygges.\n\n## Sagsfremstilling\n" +
			"Vedtages broen ikke, gælder planen ikke. Sker der skade, meldes den.",
		"# Ny bro\n\n## [[Indstilling]]\nDet indstilles, at broen opsættes.\n\n## Sagsfremstilling\n" +
			"Siger udvalget nej, opsættes der ingen bro. Viser prøverne frost, udskydes arbejdet til maj.",
	},
	Good: []string{
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at taget udskiftes.\n\n## Sagsfremstilling\n" +
			"Hvis bevillingen ikke gives, skal 3.B flyttes til pavillon, når det regner ind.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at taget udskiftes.\n\n## Sagsfremstilling\n" +
			"Afvises bevillingen, må salen lukkes om vinteren.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at taget udskiftes.\n\n## Sagsfremstilling\n" +
			"Beholder udvalget det gamle tag, stiger udgiften til varme med 60.000 kr. om året.",
		"# Ny aftale\n\n## Indstilling\nDet indstilles, at aftalen forlænges.\n\n## Sagsfremstilling\n" +
			"Hvad sker der ved en opsigelse? Kommunen mister rabatten på 80.000 kr.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at taget udskiftes.\n\n## Sagsfremstilling\n" +
			"Uden et nyt tag lukkes salen om vinteren, og holdene flyttes.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at taget udskiftes.\n\n## Muligheder\nA. Nyt tag.\n\n" +
			"B. Intet nyt tag. Det koster ikke noget nu, men salen er lukket, når det regner.",
		"# Lån\n\n## Indstilling\nDet indstilles, at lånet optages.\n\n## Sagsfremstilling\n" +
			"Lånet skal optages inden den 30. april, for ellers bortfalder muligheden.",
		"# Nyt navn til en vej\n\n## Indstilling\nDet indstilles, at vejen benævnes Møllevej.\n\n" +
			"## Sagsfremstilling\nVejen fører til møllen.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at taget udskiftes.\n\n## Sagsfremstilling\n" +
			"Får skolen nej, må holdene bruge hallen i nabobyen.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at taget udskiftes.\n\n## Sagsfremstilling\n" +
			"Udvalget kan også nøjes med den halve side; så falder udgiften til 2 mio. kr.",
		"# Ny aftale\n\n## Indstilling\nDet indstilles, at tilbud A antages.\n\n## Sagsfremstilling\n" +
			"Udvalget kan tage A eller lade aftalen løbe. Løber den, stiger prisen i maj.",
		"# Nyt tag\n\n## Indstilling\nDet indstilles, at A vælges.\n\n## Muligheder\n" +
			"A. Nyt tag over hele salen, som koster 4 mio. kr. og holder i fyrre år efter skønnet.\n\n" +
			"B. Salg af salen for 1 mio. kr., hvorefter holdene må leje sig ind i hallen i nabobyen.",
		"# Skranker\n\n## Indstilling\nDet indstilles, at skranken flyttes.\n\n## Sagsfremstilling\n" +
			"Hvis skranken bevares, kan der fra april ikke tages billeder til pas i bygningen, og borgerne må køre.",
		"# Ny bro\n\n## Indstilling\nDet indstilles, at broen bygges.\n\n## Sagsfremstilling\n" +
			"Et års udsættelse gør broen 200.000 kr. dyrere.",
		"# Påbud\n\n## Indstilling\nDet indstilles, at påbuddet gives.\n\n## Spillerum\n" +
			"Udvalget kan give en kortere frist eller nøjes med en henstilling. Med en henstilling bliver tønderne sandsynligvis stående.",
		"# Lukkedage\n\n## Indstilling\nDet indstilles, at der holdes syv lukkedage.\n\n## Sagsfremstilling\n" +
			"Ingen lukkedage frigør ingen timer; så skal der være voksne i alle huse.",
		"# Ny bus\n\n## Indstilling\nDet indstilles, at bud B antages.\n\n## Sagsfremstilling\n" +
			"En annullation vil betyde, at børnene står uden bus.",
		"# Skur\n\n## Indstilling\nDet indstilles, at der gives afslag.\n\n## Sagsfremstilling\n" +
			"Gives der lov alligevel, kan naboerne kræve det samme.",
		"# Skur\n\n## Indstilling\nDet indstilles, at ansøgningen ikke imødekommes.\n\n## Sagsfremstilling\n" +
			"En tilladelse vil danne præcedens.",
		"# Ny bro\n\n## Indstilling\nDet indstilles, at broen bygges.\n\n## Lader man den ligge\nSå lukkes vejen for busser.",
		"# Have\n\n## Indstilling\nDet indstilles, at planen vedtages.\n\n## Valg\n| Valg | Pris | Følge |\n" +
			"|---|---|---|\n| Vedtage | 2 mio. kr. | Der bygges |\n| Forkaste | 0 | Grunden forbliver have i byen |",
		"# Salg af huset\n\n## Indstilling\nDet indstilles, at det besluttes enten\n1. at sælge huset til fonden\n" +
			"2. at leje det ud.\n\n## Sagsfremstilling\nDer er kommet ét bud på huset.",
		"# Ny bro\n\n## Indstilling\nDet indstilles, at broen bygges.\n\n## Valget\n- *Broen.* Den koster 2 mio. kr.\n" +
			"- *Afvisning.* Vejen holdes lukket, og bussen kører fortsat uden om skoven.",
		"# Forlig\n\n## Indstilling\nDet indstilles, at forliget tiltrædes.\n\n## Sagsfremstilling\n" +
			"Et forlig giver ro. En retssag kan derimod trække ud til 2029.",
	},
	Run: func(p *checker.Pass) {
		if !p.Absences() || p.Item.Traits&(document.Appointment|document.Bound|document.Options) != 0 ||
			len(p.Item.Points) == 0 && agenda.StateOf(p.Doc, p.Item, document.RoleRecommendation, document.RoleCase) < agenda.Filled {
			return
		}
		if _, ok := p.About("navn"); ok {
			return
		}
		told := slices.DeleteFunc(p.Told("foelge"), func(h checker.Hit) bool { return p.Has("andres", h.Sentence) })
		if tellsMore(p, told) || headedBy(p, "overskrift") || tellsOfNo(p) || tellsOfYes(p) || tellsOfOther(p) ||
			leadsOn(p) || weighs(p) || rowOfNo(p) {
			return
		}
		var trigger document.Span
		if len(told) > 0 {
			trigger = p.Sentences[told[0].Sentence].Span
		}
		var f checker.Finding
		if slices.ContainsFunc(p.Said("gentager"),
			func(h checker.Hit) bool { return repeats(p, h.Sentence) && p.Has("foelge", h.Sentence) }) {
			f.Severity, f.Message = checker.Suggestion, "Fandt ikke andet om et nej, end at det indstillede så ikke bliver til noget."
		}
		p.Missing(trigger, f)
	},
})

// tellsMore reports whether one of the hits says more than that what is not decided
// does not happen ("Hvis planen ikke vedtages, ændres tiderne ikke.").
func tellsMore(p *checker.Pass, hits []checker.Hit) bool {
	for _, h := range hits {
		words := p.Sentences[h.Sentence].Words
		if n := len(words); n > 12 || words[n-1].Fold != "ikke" && !repeats(p, h.Sentence) {
			return true
		}
	}
	return false
}

// repeats reports whether a short sentence says only that what is not decided is not done:
// "Afvises planen, bliver broen ikke bygget."
func repeats(p *checker.Pass, i int) bool {
	words := p.Sentences[i].Words
	return len(words) <= 12 && (p.Has("gentager", i) || words[len(words)-1].Fold == "ikke" || deniesPoint(p, words)) &&
		len(p.Numbers(i)) == 0
}

// deniesPoint reports whether the main clause of a condition says that just what a point asks for
// is not done: "Vedtages det ikke, opsættes der ingen lamper."
func deniesPoint(p *checker.Pass, words []danish.Word) bool {
	main := words[condition(words):]
	if len(main) == len(words) ||
		!slices.ContainsFunc(main, func(w danish.Word) bool { return w.Fold == "ikke" || w.Fold == "ingen" || w.Fold == "intet" }) {
		return false
	}
	verb := main[0].Fold
	return len(verb) > 5 && strings.HasSuffix(verb, "s") && pointWords(p)[verb[:5]]
}

// leadsOn reports whether the text names another choice and tells what it leads to.
func leadsOn(p *checker.Pass) bool {
	for _, h := range p.Told("valg") {
		if p.Sentences[h.Sentence].Point >= 0 || p.Has("uden", h.Sentence) {
			continue
		}
		for _, d := range p.HitsIn("derved", h.Sentence, h.Sentence+1) {
			if d.Span.Start > h.Span.Start && p.Sentences[d.Sentence].Block == p.Sentences[h.Sentence].Block {
				return true
			}
		}
	}
	return false
}

// tellsOfOther reports whether another choice is named and the next sentence tells
// what it leads to.
func tellsOfOther(p *checker.Pass) bool {
	for _, h := range p.Told("andet") {
		next := h.Sentence + 1
		if !h.Negated && next < len(p.Sentences) && p.Sentences[next].Block == p.Sentences[h.Sentence].Block && p.Has("virkning", next) {
			return true
		}
	}
	return false
}

package neutralitet

import (
	"slices"
	"strings"
	"unicode"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "partiarbejde-i-sagen",
	Title:    "Teksten roser en politiker eller blander partiarbejde ind",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Message:  "Det her ligner omtale af en politiker eller arbejde for et parti.",
	Why:      "Forvaltningen betjener alle medlemmer lige og laver ikke materiale til partier eller valgkamp.",
	Remedy:   "Skriv i stedet, hvad {organ} har besluttet og hvornår, eller slet det.",
	Answer:   "Svar med, hvorfor omtalen er et faktum, der hører til sagen.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 7 (partipolitisk neutralitet); case 27 og 29",
			Claims: []string{
				"politikudvikling-3", "betjening-2", "sandhed-4", "neutralitet-2", "neutralitet-5", "neutralitet-6",
				"case-15", "case-27", "case-29",
			}, Seen: "2026-11-22"},
	},
	Cues: partyWorkCues,
	Bad: []string{
		"type: beslutning\n[[Takket være borgmesteren]] kan hallen nu bygges.",
		"type: orientering\n## Sagsfremstilling\nHallen er bygget.\n\n## Bilag\nBilag 1: [[Talepunkter til borgmesterens vælgermøde]]",
		"type: beslutning\nForvaltningen vil gerne [[takke formanden]] for arbejdet. Det [[forrige flertal undlod]] at bygge.",
		"type: drøftelse\n[[Udvalgsformanden har med stor personlig ildhu]] samlet parterne.",
		"type: orientering\nHallen har længe været Lis Aabys [[mærkesag]].",
		"type: orientering\nDet var [[rådmand Ole Berg, der fik idéen]].\n\n[[Folderen blev delt ud i valgkampen]].",
		"type: orientering\n[[Efter årelangt pres fra rådmand]] Ole Berg er stien åbnet.\n\n## Bilag\nBilag 1: [[Oplæg_gruppemoede.pptx]]",
		"type: orientering\n[[Ingen har arbejdet mere for broen end rådmand]] Ole Berg. Folderen deles ud ved [[Venstres sommerfest]].",
		"type: beslutning\nStien var et [[løfte til vælgerne]].",
		"type: orientering\nTakket være [[miljøudvalgsformandens vedholdende arbejde]] er puljen fordoblet. " +
			"[[Rådmand Ole Berg fortjener stor tak]].",
		"type: orientering\nSpørgsmål sendes til ib@[[venstre-engby.dk]].",
		"type: orientering\nHallen er en [[sejr for borgmesteren]]. Boden står ved [[partiets stand]].",
		"type: orientering\n[[Borgmester Ole Berg har i de år, der er gået, med sit lune og sin charme]] samlet " +
			"parterne. [[Mindretallet har endnu en gang sagt]] nej.",
		"type: orientering\nÅbningen lægges [[før valget, så den giver god omtale]].",
		"type: orientering\nHallen er bygget.\n\n## Bilag\nBilag 1: [[SF-landsmøde]]_slides.pptx",
	},
	Good: []string{
		"type: beslutning\nKommunalvalget afholdes den 20. november 2029, og valgbestyrelsen udpeges.",
		"type: orientering\nUdvalgsformanden er ordstyrer på borgermødet, og borgmesteren holder åbningstalen.",
		"type: beslutning\nFormanden for idrætsforeningen glæder sig over tilskuddet. Der er genvalg til bestyrelsen.",
		"type: orientering\nDer holdes valg til skolebestyrelsen under valgkampen til kommunalvalget.",
		"# Plakater i valgkampen\n\n## Sagsfremstilling\nDer må hænges valgplakater op fire uger før valget.",
		"type: medlemsforslag\nByrådsmedlem Karl Aaby har bedt om, at sagen kommer på dagsordenen.",
		"type: orientering\nFormanden for støtteforeningen fik idéen og skaffede 40 frivillige.",
		"type: beslutning\nIngen har arbejdet mere for klubben end formanden for foreningen. Gruppens sommerfest er i juni.",
		"type: beslutning\nMødet lægges før valget den 20. november 2029.",
		"type: orientering\nAlle opstillede partier kan leje salen til vælgermøder på samme vilkår som foreninger.",
		"type: orientering\nHallen er klubbens hjertebarn. Spørgsmål sendes til hallen@engby.dk.",
		"type: beslutning\nDen dygtige keramiker får prisen af borgmesteren. Mindretallet stemte imod den 3. maj.",
		"type: beslutning\nValget af leverandør kan skade tidsplanen. Fremmødet ved valget var 71 pct.",
	},
	Run: func(p *checker.Pass) {
		title := danish.Fold(p.Text(p.Item.Title))
		if danish.Holds(title, "partistøtte", "valgbestyrelse", "afstemningssted", "plakat", "kommunalvalg",
			"folketingsvalg", "valg til", "gruppeskift", "valgkamp") {
			return
		}
		text, attached := partyWork(p)
		if len(text) == 0 {
			text, attached = attached, nil
		}
		for k, span := range text {
			f := checker.Finding{Span: span}
			for _, a := range attached {
				if k == 0 {
					f.Evidence = append(f.Evidence, checker.Evidence{Note: "Et bilag ser ud til at høre til det samme", Span: a})
				}
			}
			p.Report(f)
		}
	},
})

// politicians are those whose praise is a politician's; a chair may also be that of
// an association, which the set "faktum" sees to.
const politicians = "(byrådets_formand|udvalgets_formand|+udvalgets_formand|*udvalgsforkvinden|*udvalgsforkvinde|" +
	"borgmesteren|borgmester|viceborgmesteren|viceborgmester|rådmanden|rådmand|*udvalgsformanden|*udvalgsformand|" +
	"formanden|byrådsmedlem|byrådets_medlem|udvalgets_medlem|+udvalgets_medlem)"

// theirs is what belongs to one of them.
const theirs = "(borgmesterens|viceborgmesterens|rådmandens|*udvalgsformandens|*udvalgsforkvindens|formandens|" +
	"næstformandens|byrådsmedlemmets)"

// party is a party as the one who does something, partyLife what only a party holds or makes.
const (
	party     = "(@partier|venstres|konservatives|radikales|alternativets|sf|df|partiets|listens|borgerlistens|lokallistens)"
	partyLife = "(lokalforening*|vælgerforening*|sommerfest*|sommerstævne*|stævne|årsmøde*|landsmøde*|medlemsmøde*|" +
		"kampagne|kampagnen|folder|bod|nyhedsbrev*|hjemmeside|facebook*|kandidat*|pressemøde*|læserbrev*|debatindlæg|" +
		"hvervekampagne*|gruppelokale*|annonce*)"
)

// titled are the politicians whose title is no association's.
const titled = "(+udvalgets_formand|*udvalgsforkvinden|*udvalgsforkvinde|borgmesteren|borgmester|viceborgmesteren|" +
	"viceborgmester|rådmanden|rådmand|*udvalgsformanden|*udvalgsformand|byrådsmedlem)"

// deeds are what a politician is said to have done for all, as the branches of a cue.
const deeds = "har_båret|båret|bar_igennem|bedrifter|fortjenester|mærkesager|sejre|resultater_siden|fik_idéen|" +
	"fik_ideen|kæmpede|kæmpet|banede_vejen|banet_vejen|vedholdenhed|stædighed|gåpåmod|stålvilje|ildhu|" +
	"har_trukket_læsset|trak_læsset|har_skaffet|skaffede|har_reddet|har_hevet|hevet|har_kørt_igennem|fik_kørt_igennem|fik_banket_igennem"

// without reports whether what negates a hit is "uden": "uden borgmesterens stædighed
// var der ingen hal" is praise.
func without(p *checker.Pass, h checker.Hit) bool {
	for _, w := range p.Sentences[h.Sentence].Words {
		if w.Span.End <= h.Span.Start && w.Fold == "uden" && h.Span.Start-w.Span.End < 20 {
			return true
		}
	}
	return false
}

// partyWork are the places, one in a sentence, in the text and in the list of
// attachments; an attachment for a party beside mere praise in the text is a matter of
// its own and counts as text.
func partyWork(p *checker.Pass) (text, attached []document.Span) {
	hits := map[int]document.Span{}
	praise := true
	for _, set := range []string{"ros", "parti", "skyld"} {
		for _, h := range p.Said(set) {
			if (!h.Negated || set == "ros" && without(p, h)) && !p.Has("faktum", h.Sentence) {
				hits[h.Sentence] = hits[h.Sentence].Cover(h.Span)
				praise = praise && (set == "ros" || p.Attached(h.Sentence))
			}
		}
	}
	eachPair(p, func(i int, span document.Span, personal bool) {
		if !p.Has("faktum", i) {
			hits[i], praise = hits[i].Cover(span), praise && (personal || p.Attached(i))
		}
	})
	for _, span := range partyAddresses(p) {
		if i, to := p.SentencesIn(span); i < to && p.Sentences[i].Voice == agenda.Administration && !p.Has("faktum", i) {
			hits[i], praise = hits[i].Cover(span), false
		}
	}
	for i := range p.Sentences {
		span, ok := hits[i]
		switch {
		case !ok:
		case p.Attached(i) && !praise:
			attached = append(attached, span)
		default:
			text = append(text, span)
		}
	}
	return text, attached
}

// partyAddresses are the domains of the item's mail addresses that are a party's:
// "socialdemokratiet-fjordby.dk".
func partyAddresses(p *checker.Pass) (out []document.Span) {
	text := p.Text(p.Item.Span)
	for at := 0; ; {
		k := strings.IndexByte(text[at:], '@')
		if k < 0 {
			return out
		}
		at += k + 1
		domain := text[at:]
		if end := strings.IndexFunc(domain, notInDomain); end >= 0 {
			domain = domain[:end]
		}
		domain = strings.TrimRight(domain, ".")
		parts := strings.FieldsFunc(danish.Fold(domain), func(r rune) bool { return r == '.' || r == '-' })
		if slices.ContainsFunc(parts, func(part string) bool { return partyDomains[part] }) {
			start := p.Item.Span.Start + at
			out = append(out, document.Span{Start: start, End: start + len(domain)})
		}
	}
}

func notInDomain(r rune) bool {
	return r != '.' && r != '-' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// partyDomains are the names of parties as domains spell them.
var partyDomains = danish.WordSet("socialdemokratiet socialdemokraterne venstre sf df danskfolkeparti konservative " +
	"radikale radikalevenstre enhedslisten liberalalliance alternativet moderaterne danmarksdemokraterne nyeborgerlige")

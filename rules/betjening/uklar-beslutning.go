package betjening

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// openly is as much or as well as somebody finds right.
const openly = "(passende|rimelig|rimeligt|rimelige|fornuftig|fornuftigt|fornuftige|nødvendig|nødvendigt|fornøden|" +
	"fornødent|tilstrækkelig|tilstrækkeligt|hensigtsmæssig|hensigtsmæssigt|hensigtsmæssige|relevant|egnet|gunstig|" +
	"gunstige|overkommelig|overkommelige|ordentlig|ordentlige|symbolsk|rigtig|rigtige|behørig|behørigt|acceptabel|" +
	"acceptabelt|acceptable|videst_mulig|størst_mulig)"

var _ = add(&checker.Rule{
	ID:       "uklar-beslutning",
	Title:    "Det er uklart, hvad der præcist besluttes",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Types:    []document.ItemType{document.Decision, document.Discussion, document.Information, document.Closed, document.Accounts},
	Message:  "Punktet i indstillingen kan forstås på flere måder.",
	Why:      "Det skal være tydeligt, hvad der besluttes, så beslutningen kan udføres uden resten af sagen.",
	Remedy:   "Skriv én beslutning pr. punkt med sted, beløb og periode, eller henvis til et bestemt bilag eller en bestemt tabel.",
	Answer:   "Svar med, hvor det står præcist.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, afsnittet om betjening: det skal være tydeligt, hvad der besluttes",
			Claims: []string{"betjening-9"}, Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "kommunale vejledninger om indstillinger, der kan udføres som de står", Seen: "2026-11-22"},
		{Tag: "lokal", Place: "en kommunes eget kodeks: utvetydig kommunikation i alle led",
			Claims: []string{"egen-16"}, Seen: "2026-11-22"},
	},
	Cues: decisionCues,
	Bad: []string{
		"type: beslutning\nDet indstilles, at lejemålet forlænges på [[de drøftede vilkår]] m.v.",
		"type: beslutning\nForvaltningen indstiller, at Kulturudvalget tiltræder [[den fremsendte plan]].",
		"type: beslutning\nDirektøren indstiller, at centerchefen får lov at gøre det [[videre fornødne]].",
		"type: drøftelse\n[[Direktionen indstiller, at planen drøftes, og at den endeligt godkendes.]]",
		"type: beslutning\nDet indstilles, at udvalget drøfter henvendelsen og [[foretager de skridt]], den måtte give anledning til.",
		"type: beslutning\nDet indstilles, at udvalget vælger [[en passende model]] for klubben.",
		"type: beslutning\nDet indstilles, at salen indrettes [[som skitseret]].",
		"type: beslutning\nDet indstilles, at centret foretager de [[ændringer, som mødet giver anledning til]].",
		"type: beslutning\nDet indstilles, at vedtægten godkendes med de [[fornødne konsekvensrettelser]].",
		"type: beslutning\nDet indstilles, at forslagene gennemføres [[helt eller delvis]].",
		"type: beslutning\nDet indstilles, at der [[tages hånd om]] broen.",
		"type: beslutning\nDet indstilles, at Byrådet [[forholder sig til]] brevet.",
		"type: beslutning\n[[Det indstilles, at planen vedtages, at huset nedrives, og at lejen hæves.]]",
		"type: beslutning\nDet indstilles, at [[at gebyret eventuelt]] også opkræves i weekenden.",
		"type: beslutning\nDet indstilles, at huset udlejes til en [[fornuftig pris]].",
		"type: beslutning\nDet indstilles, at planen vedtages med de rettelser, som centret [[måtte ønske]].",
		"type: beslutning\nDet indstilles, at [[nogle af]] husene rives ned.",
		"type: beslutning\nDet indstilles, at kommunen [[på et tidspunkt]] ser på trappen.",
		"type: beslutning\nDet indstilles, at udvalget [[ser nærmere på]] trappen.",
		"type: beslutning\nDet indstilles, at der [[sættes ind over for]] skimmel.",
		"type: beslutning\n[[Det indstilles, at vedtægten godkendes, og at der ansættes en leder.]]",
		"type: beslutning\nDet indstilles, at gebyret bliver på [[nogenlunde]] samme niveau.",
		"type: beslutning\nDet indstilles, at salget godkendes som [[oplyst mundtligt]].",
		"type: beslutning\nDet indstilles, at lederen godkender [[det nødvendige]].",
		"type: beslutning\nDet indstilles, [[at enten hallen eller]] klubhuset lukkes.",
	},
	Good: []string{
		"type: beslutning\nDet indstilles, at forslag til lokalplan 512 sendes i høring i fire uger.",
		"type: beslutning\nDet indstilles, at tilskuddet fordeles som vist i tabellen.",
		"type: beslutning\nDet indstilles, at udvalget tager stilling til, om skolen skal bygges ud eller have pavilloner.",
		"type: beslutning\nDet indstilles, at vedtægten ændres efter lov om almene boliger m.v.",
		"type: beslutning\nDet indstilles, at Byrådet drøfter eventuelle ændringer til budgetforslaget.",
		"# Ny skole\n\n## Høring\nForslaget er i høring fra den 1. marts til den 26. april 2027.\n\n## Indstilling\n" +
			"Det indstilles, at forslaget sendes i høring som beskrevet.",
		"type: beslutning\nDet indstilles, at taksten fastsættes efter princippet om hvile i sig selv til 400 kr., " +
			"og at Byrådet forholder sig til spørgsmålet om, hvorvidt stationen lukkes.",
		"type: beslutning\nDet indstilles, at lokalplan 9 vedtages, og at kommuneplantillæg 4 vedtages.",
		"type: beslutning\nDet indstilles, at eventuelt overskud går til puljen, og at nogle af husene rives ned, jf. bilag 2.",
		"type: drøftelse\nDet indstilles, at udvalget drøfter, om gebyret eventuelt skal opkræves i weekenden.",
		"type: beslutning\nDet indstilles, at udvalget ser nærmere på model 2, jf. bilag 1, og beslutter, hvilken af " +
			"de tre modeller der bygges.",
		"type: beslutning\nDet indstilles, at høringssvaret sendes med eventuelle ændringer besluttet på mødet.",
		"type: beslutning\nDet indstilles, at det nødvendige udstyr købes for 200.000 kr., og at lejen nedsættes midlertidigt i 2027.",
		"type: beslutning\nDet indstilles, at udvalget drøfter oplæggets tanker og øvrige ønsker.",
	},
	Run: func(p *checker.Pass) {
		if p.Item.Type == document.Information && firstFirm(p) < 0 {
			return
		}
		for i := range p.Sentences {
			if p.Sentences[i].Point >= 0 && !p.Sentences[i].Heading {
				unclear(p, i)
			}
		}
	},
})

// unclear reports what is open in the sentence of a point; one thing is enough.
func unclear(p *checker.Pass, i int) {
	if p.Has("budget", i) || p.Has("praecist", i) {
		return
	}
	pointer := func() bool { return shown(p, "peger", i) }
	for _, h := range p.SaidIn("aabent", i) {
		word := strings.ToLower(p.Text(h.Span))
		if short(word) && p.Has("lov", i) ||
			strings.HasPrefix(word, "som ") && (pointer() || !ends(p, i, h.Span) || ownSection(p, i, h.Span)) ||
			strings.HasSuffix(word, "giver anledning til") && pointer() {
			continue
		}
		if strings.HasPrefix(word, "de") && strings.Contains(word, " ") && pointer() {
			continue
		}
		p.Report(checker.Finding{Span: around(p, i, h.Span)})
		return
	}
	if at, ok := loose(p, i); ok {
		p.Report(checker.Finding{Span: at})
		return
	}
	if h := p.SaidIn("maaske", i); len(h) > 0 && decidesMaybe(p, i, h[0].Span) {
		p.Report(checker.Finding{Span: around(p, i, h[0].Span)})
		return
	}
	switch s := &p.Sentences[i]; {
	case p.Has("droeft", i) && p.Has("godkend", i):
		p.Report(checker.Finding{Span: s.Span, Message: "Punktet beder både om en drøftelse og en godkendelse."})
	case decisions(s.Words[s.Lead:]) > 2:
		p.Report(checker.Finding{
			Span: s.Span, Message: "Punktet rummer flere beslutninger, der kan vedtages hver for sig.", Severity: checker.Suggestion,
		})
	case p.Has("blandet", i):
		p.Report(checker.Finding{
			Span: s.Span, Message: "Punktet rummer to beslutninger, der kan vedtages hver for sig.", Severity: checker.Suggestion,
		})
	case p.Has("godkend", i) && p.Has("bevilling", i):
		p.Report(checker.Finding{
			Span: s.Span, Message: "Punktet rummer to beslutninger: en godkendelse og en bevilling.", Severity: checker.Suggestion,
		})
	case p.Has("gives", i) && len(p.Numbers(i)) == 0 && !pointer() && !strings.Contains(p.Text(s.Span), "negativ"):
		p.Report(checker.Finding{Span: s.Span, Message: "Der bedes om en bevilling, men beløbet står ikke i punktet."})
	}
}

// talks reports whether a point asks for a discussion; what has been discussed already is
// none.
func talks(p *checker.Pass, i int) bool {
	return slices.ContainsFunc(p.HitsIn("droeft", i, i), func(h checker.Hit) bool {
		return !danish.EndsWith(danish.Fold(p.Text(h.Span)), "drøftet", "drøftede")
	})
}

// decidesMaybe reports whether "evt." leaves the decision open: it stands at a verb. Before a noun
// ("eventuelt overskud") it need not.
func decidesMaybe(p *checker.Pass, i int, at document.Span) bool {
	words := p.Sentences[i].Words
	for k, w := range words {
		if w.Span != at || k+1 >= len(words) || p.Has("droeft", i) {
			continue
		}
		if k > 0 && (words[k-1].Fold == "et" || words[k-1].Fold == "en" || words[k-1].Fold == "ved") {
			return false
		}
		if next := words[k+1].Fold; modal[next] || next == "også" || len(next) > 5 && strings.HasSuffix(next, "es") ||
			k > 0 && modal[words[k-1].Fold] {
			return true
		}
		if danish.BeginsWith(words[k+1].Fold, "godkend", "vedtag", "bevilg", "beslut", "træff", "igangsæt", "iværksæt",
			"sælg", "nedlæg", "luk") {
			return true
		}
	}
	return false
}

// modal are the verbs beside which "evt." is about what is to happen.
var modal = danish.WordSet("skal kan vil bør må")

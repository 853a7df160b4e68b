package betjening

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// declared is what the title or the mark behind it says the item is.
func declared(p *checker.Pass, title string) string {
	formality := p.Item.Type == document.Formality
	if doors, matter, ok := strings.Cut(title, ": "); ok && p.Item.Type == document.Closed && strings.HasPrefix(doors, "lukket") {
		title = matter
	}
	switch {
	case p.Item.Mark == "O" ||
		!formality && danish.BeginsWith(title, "orientering", "efterretningssag", "til orientering", "til efterretning"):
		return "orientering"
	case p.Item.Mark == "D" || !formality && danish.BeginsWith(title, "drøftelse", "temadrøftelse"):
		return "drøftelse"
	case p.Item.Mark == "B" || p.Item.Declared == document.Decision || !formality && decides(p, title):
		return "beslutning"
	case (p.Item.Type == document.Information || p.Item.Declared == document.Information) && firstFirm(p) >= 0:
		return "orientering"
	case !formality && tells(title) && every(p, unapproved):
		return "orientering"
	case p.Item.Declared == document.Discussion && firstFirm(p) >= 0:
		return "drøftelse"
	}
	return ""
}

// tells reports a title of what is only told: "Status på ...", "Meddelelse fra ...". One that
// promises a decision as well is none.
func tells(title string) bool {
	return danish.BeginsWith(title, "status på ", "status for ", "status vedrørende ", "redegørelse om ",
		"redegørelse for ", "meddelelse fra ", "meddelelse om ", "nyt om ", "siden sidst om ") &&
		!strings.Contains(title, "beslut") && !strings.Contains(title, "forlæng") &&
		!strings.Contains(title, "videre") && !strings.Contains(title, " og ")
}

// unapproved reports a point that approves nothing: a status or an account may well be approved.
func unapproved(words []danish.Word) bool { return !danish.HasStem(words, "godkend", "tiltræd") }

// decides reports whether the title or a line at the top says that the item is for decision.
func decides(p *checker.Pass, title string) bool {
	if danish.BeginsWith(title, "beslutning:", "beslutningssag", "beslutning om", "beslutning vedrørende",
		"beslutning –", "beslutning -", "godkendelse af", "vedtagelse af", "endelig vedtagelse", "endelig godkendelse",
		"valg af", "udpegning af", "fastsættelse af", "stillingtagen til", "frigivelse af", "tildeling af") {
		return true
	}
	for _, h := range p.Hits("beslutningssag") {
		if s := &p.Sentences[h.Sentence]; h.Span.Start-s.Span.Start < 2 && len(s.Words)-s.Lead < 5 {
			return true
		}
	}
	return false
}

// firstFirm is the first point that asks for a decision, -1 if none does.
func firstFirm(p *checker.Pass) int {
	var words []danish.Word
	for i, point := range p.Item.Points {
		words = danish.Words(p.Text(point.Span), 0, words[:0])
		if isFirm(words) {
			return i
		}
	}
	return -1
}

// isFirm reports whether a point asks for a decision.
func isFirm(words []danish.Word) bool {
	switch {
	case sentOut(words):
		return true
	case danish.HasStem(words, "afsættes", "afsætter", "bevilges", "bevilger", "frigives", "finansieret",
		"finansieres") && danish.HasStem(words, "kr", "mio", "kassen", "puljen"):
		return true
	case danish.HasStem(words, "orientering", "efterretning", "redegørelse", "dagsorden", "referat", "høring", "noter"):
		return false
	case ofDoors(words):
		return false
	case danish.HasStem(words, "godkend", "vedtag", "bevilg", "bevilling", "frigiv", "tillægsbevilling",
		"anlægsbevilling", "tiltræd", "nedlægges", "sælges"):
		return true
	case danish.HasStem(words, "drøft", "hvordan", "hvilke", "hvor", "hvis") || whether(words):
		return false
	}
	return danish.HasStem(words, "nedlægges", "lukkes", "iværksættes", "igangsættes", "indføres", "opsiges",
		"etableres", "anlægges", "opføres", "købes", "udbydes", "forlænges", "fastsættes", "ansættes", "imødekommes", "indgås") ||
		danish.HasStem(words, "yder", "ydes", "giver", "gives", "bevilger", "bevilge", "tilføres", "udbetales",
			"betaler", "optager", "stiller", "stilles", "køber", "sælger", "lejer", "låner", "dækker", "dækkes",
			"forhøjes", "overfør", "omplacer", "omfordel", "omprioriter", "flytt", "anvend", "bruge", "reserver",
			"udmønt", "tilbagefør") && danish.HasStem(words, "kr", "mio", "kroner", "lån", "garanti", "tilskud", "kassekredit") ||
		firmVerb(mainClause(words)) >= 0 || deals[words[0].Fold]
}

// ofDoors reports a point that is about closing the matter to others, not about the matter.
func ofDoors(words []danish.Word) bool {
	return danish.HasStem(words, "fortrolig", "lukket", "offentliggør", "dørlukning") ||
		danish.HasStem(words, "lukning") && danish.HasStem(words, "ophæv")
}

// deals are verbs that settle something where a point begins with them; further on they are nouns
// ("sælger", "lejer") or say where something belongs.
var deals = danish.WordSet("sælger køber lejer indgår lukker låner udbyder etablerer indfører forlænger igangsætter " +
	"iværksætter imødekommer afsætter ansætter tilslutter")

// firstOther is the first point that neither tells of something nor talks about it, -1 if all do:
// whatever it asks for, that is more than an orientation.
func firstOther(p *checker.Pass) int {
	var words []danish.Word
	for i, point := range p.Item.Points {
		words = danish.Words(p.Text(point.Span), 0, words[:0])
		if len(words) > 2 && (words[0].Fold == "at" || opensWithVerb(words[0])) && !ofDoors(words) &&
			!danish.HasStem(words, "orienter", "efterretning", "drøft", "debat", "noter", "status", "redegør",
				"høring", "fremlæg", "præsenter", "gennemgå", "forelæg", "behandl", "sagen", "lytte", "lytter",
				"input", "bemærk", "kommenter", "tilbagemeld", "inspir", "udsæt", "oversend", "videre", "send",
				"dagsorden", "referat", "besøg", "rundvis", "meddel", "svar", "følg", "evaluer", "rapport", "taget",
				"tages", "tager", "hvor", "hvad", "hvilke", "kendskab", "oplæg", "punkt", "spørg", "dialog", "deltag",
				"indgår", "afholdes", "holdes") {
			return i
		}
	}
	return -1
}

// opensWithVerb reports a point that goes on from "at udvalget" above the list: "omplacerer ...".
func opensWithVerb(w danish.Word) bool {
	return strings.HasSuffix(w.Text, "er") && len(w.Text) > 4 && w.Text[0] >= 'a' && w.Text[0] <= 'z'
}

package betjening

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// The part of sagstype-eller-overskrift-stemmer-ikke that holds the title against what the
// points ask for.

// wrongStage reports a point that asks for the end of what the title begins, or the beginning
// of what the title ends.
func wrongStage(p *checker.Pass, title string) {
	first := strings.Contains(title, "igangsæt") || strings.Contains(title, "opstart af") ||
		strings.Contains(title, "1. behandling") || strings.Contains(title, "foroffentlighed") ||
		strings.Contains(title, "indkaldelse af ideer")
	last := strings.Contains(title, "endelig vedtagelse") || strings.Contains(title, "endelig godkendelse")
	if first == last {
		return
	}
	var words []danish.Word
	for i, point := range p.Item.Points {
		words = danish.Words(p.Text(point.Span), 0, words[:0])
		ends := danish.HasStem(words, "endelig") && danish.HasStem(words, "vedtag", "godkend")
		switch {
		case first && ends && !danish.HasStem(words, "senere", "forud"):
			p.Report(mismatch(p, i, "Overskriften siger, at noget begynder, men her bedes om den endelige beslutning."))
			return
		case ends:
			return
		case last && danish.HasStem(words, "igangsæt", "påbegynd", "udarbejd") && danish.HasStem(words, "planlægning", "forslag", "udkast"):
			p.Report(mismatch(p, i, "Overskriften siger, at det er den endelige beslutning, men her bedes om, at noget begynder."))
			return
		}
	}
	if last && silent(p, "vedtag", "godkend") {
		for _, point := range p.Item.Points {
			words = danish.Words(p.Text(point.Span), 0, words[:0])
			if sentOut(words) && !danish.HasStem(words, "fornyet", "supplerende", "ny") {
				p.Report(checker.Finding{
					Span:     p.Item.Title,
					Message:  "Overskriften siger, at det er den endelige beslutning, men der bedes om en høring.",
					Evidence: []checker.Evidence{{Note: "Der bedes om", Span: point.Span}},
				})
				return
			}
		}
	}
}

// sentOut reports a point that sends something out to be heard on.
func sentOut(words []danish.Word) bool {
	hearing := slices.ContainsFunc(words, func(w danish.Word) bool { return w.Fold == "høring" || w.Fold == "offentlighedsfase" })
	return hearing && danish.HasStem(words, "sendes", "sender", "udsendes", "fremlægges") &&
		!danish.HasStem(words, "orienter", "efterretning", "svar", "drøft", "peg", "skal")
}

// otherMatter reports points that all ask for something else than what the title names: the
// choice of a chair below the title of an account.
func otherMatter(p *checker.Pass, title string) {
	for _, m := range matters {
		if !danish.BeginsWith(title, m.titles...) || strings.Contains(title, " og ") || strings.Contains(title, "samt ") {
			continue
		}
		if firm := firstFirm(p); firm >= 0 && silent(p, m.own...) && !silent(p, m.other...) {
			p.Report(mismatch(p, firm, "Overskriften nævner én ting, men her bedes om en anden."))
		}
		return
	}
}

// silent reports whether no point has a word that begins with one of the stems.
func silent(p *checker.Pass, stems ...string) bool {
	return every(p, func(words []danish.Word) bool { return !danish.HasStem(words, stems...) })
}

// matters are what titles begin with, the beginnings of words that points on it hold, and of
// those that points on something else hold.
var matters = []struct{ titles, own, other []string }{
	{
		[]string{"regnskab 20", "regnskab for ", "årsregnskab", "årsrapport"},
		[]string{
			"regnskab", "årsregnskab", "årsrapport", "rapport", "beretning", "årsberetning", "revision", "budget",
			"overskud", "underskud", "overfør", "resultat", "kr", "mio", "efterretning", "orienter", "bevilling",
			"tillægsbevilling", "mindreforbrug", "merforbrug", "tilskud", "drøft", "oversend",
		},
		[]string{"vælges", "udpeges", "ansættes", "vedtægt", "takst", "takster", "opsiges", "sælges", "udskiftes"},
	},
	{[]string{"salg af "},
		[]string{"sælg", "salg", "udbyd", "udbud", "køb", "tilbud", "bud", "afhænd", "overdrag", "drøft"},
		[]string{"udlejes", "udlejer", "forpagtes"}},
	{[]string{"køb af "}, []string{"køb", "erhverv", "indkøb", "anskaff", "drøft", "bevilling", "anlægsbevilling"},
		[]string{"sælges", "sælger"}},
	{[]string{"afslag på "}, []string{"afslag", "afslå", "afvis", "fasthold", "stadfæst", "drøft"}, []string{
		"imødekommes", "dispensation", "tilladelse",
	}},
}

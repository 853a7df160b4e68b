package faglighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// setsUp reports whether the shape of the text sets another choice beside the recommended,
// whatever its words: things of one kind told apart by a letter or a number ("Regelsæt A
// ... Regelsæt B"), or one that is more or less than the recommended ("En smallere bro
// ville koste").
func setsUp(p *checker.Pass) bool {
	marks := map[string]string{}
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Aside() || s.Voice == agenda.Proposer || s.In(document.RoleAttachments, document.RoleLaw) {
			continue
		}
		if lettered(s.Words, marks) {
			return true
		}
		if s.Heading || s.Cell != nil || s.Point >= 0 {
			continue
		}
		if len(s.Words) > 3 && s.Words[0].Fold == "fortsat" && otherSubject(s.Words) {
			return true
		}
		for from := range clauses(p, s.Words) {
			words := s.Words[from:]
			if when := words[:condition(words)]; moreOrLess(words) || wantsOther(when) || setsOtherSum(p, i, when) {
				return true
			}
		}
	}
	return false
}

// lettered notes the things that carry a letter or a small number ("kort 2") and reports
// whether one kind has two.
func lettered(words []danish.Word, marks map[string]string) bool {
	for k := 1; k < len(words); k++ {
		if len(words[k].Text) != 1 {
			continue
		}
		mark, kind := words[k].Text, words[k-1].Fold
		if words[k].Break || mark[0] != '1' && mark[0] != '2' && mark[0] != '3' && (mark[0] < 'A' || mark[0] > 'D') {
			continue
		}
		if len(kind) < 4 || numbered[kind] || k+1 < len(words) && counted(&words[k+1]) {
			continue
		}
		if other, ok := marks[kind]; ok && other != mark {
			return true
		}
		marks[kind] = mark
	}
	return false
}

// counted reports whether a word behind a number shows that it counts: "bygger 2 boliger".
func counted(w *danish.Word) bool {
	return !w.Break && len(w.Fold) > 1 && !finite.Has(w) && w.Fold != "eller" && w.Fold != "og" && w.Fold != "på" &&
		w.Fold != "med" && w.Fold != "til"
}

// numbered are things that carry numbers without being choices.
var numbered = danish.WordSet("bilag punkt side afsnit kapitel etape etaper fase faser kvartal tabel figur lokalplan " +
	"note kategori gruppe zone skema trin klasse klasserne uge stykke litra møde matrikel artikel bygning hold " +
	"niveau årgang nummer kolonne række delområde område hus spor lokale afdeling blok skole team runde pulje " +
	"dagsordenspunkt samt mellem eller over under cirka omkring hver kommer være bliver bind version formål mål " +
	"indsats indsatsområde tema prioritet sag rum plan anbefaling initiativ tiltag aktivitet fokusområde")

// moreOrLess reports whether a clause opens with more or less of the recommended and tells
// what that does: "En kortere frist giver".
func moreOrLess(words []danish.Word) bool {
	return len(words) > 3 && (words[0].Fold == "en" || words[0].Fold == "et") &&
		(otherSubject(words) || compared(words[1].Fold) && couldBe(words[2:min(8, len(words))]))
}

// couldBe reports whether words go on with what could be done: "bro kan bygges".
func couldBe(words []danish.Word) bool {
	for k := 0; k+1 < len(words); k++ {
		if w := words[k].Fold; (w == "kan" || w == "kunne") && strings.HasSuffix(words[k+1].Fold, "es") {
			return true
		}
	}
	return false
}

// wantsOther reports whether a condition asks for something else, or more or less of it:
// "Ønsker byrådet en billigere bro".
func wantsOther(words []danish.Word) bool {
	for k := range words {
		if w := &words[k]; k > 0 &&
			(w.Fold == "ingenting" || w.Fold == "intet" && standStill[words[0].Fold] || compared(w.Fold) ||
				w.Fold == "anden" || w.Fold == "andet" || w.Fold == "kun" || w.Fold == "nøjes") {
			return true
		}
	}
	if len(words) > 1 && words[0].Fold == "bliver" && stays(words[1:]) {
		return slices.ContainsFunc(words, func(w danish.Word) bool { return w.Fold == "som" }) // "Bliver den liggende, som den er"
	}
	return len(words) > 0 && danish.BeginsWith(words[0].Fold, insteads...)
}

// setsOtherSum reports whether a condition in sentence i sets another sum or share than the
// points do: "Sættes taksten til 60 kr., ...".
func setsOtherSum(p *checker.Pass, i int, when []danish.Word) bool {
	if len(when) == 0 || !strings.HasSuffix(when[0].Fold, "es") {
		return false
	}
	return slices.ContainsFunc(p.Numbers(i), func(n danish.Number) bool {
		return (n.Kind == danish.Money || n.Kind == danish.Percent) && n.Span.Start < when[len(when)-1].Span.End && !inPoints(p, n.Value)
	})
}

// inPoints reports whether a point of the recommendation tells a number.
func inPoints(p *checker.Pass, v danish.Decimal) bool {
	for i := range p.Sentences {
		if p.Sentences[i].Point >= 0 && slices.ContainsFunc(p.Numbers(i), func(n danish.Number) bool { return n.Value == v }) {
			return true
		}
	}
	return false
}

// standStill are the verbs of doing nothing: "Gøres intet".
var standStill = danish.WordSet("gør gøres sker foretages foretager")

// insteads are the stems of verbs that open a condition of another choice.
var insteads = []string{"lad", "fortsæt", "behold", "vælg", "nøjes", "afvis", "fravælg", "fasthold", "udskyd", "undlad"}

// amongMany reports whether a sentence speaks of one of several things told apart by a
// letter or number that are no options by name and of which no point names this one.
func amongMany(p *checker.Pass, s *agenda.Sentence) bool {
	for k := 1; k < len(s.Words); k++ {
		kind, mark := s.Words[k-1].Fold, s.Words[k].Text
		if len(mark) != 1 || numbered[kind] || optionWords[kind] || !lettered(s.Words[k-1:k+1], map[string]string{kind: "?"}) {
			continue
		}
		marks, chosen := map[string]string{}, false
		several := false
		for i := range p.Sentences {
			o := &p.Sentences[i]
			several = several || lettered(o.Words, marks)
			for j := 1; o.Point >= 0 && j < len(o.Words); j++ {
				chosen = chosen || o.Words[j-1].Fold == kind && o.Words[j].Text == mark
			}
		}
		return several && !chosen
	}
	return false
}

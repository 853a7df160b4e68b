package betjening

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// kroner are the words of an amount behind its digits, as a cue.
const kroner = "(kr|mio|mill|mia|t.kr|tkr|kroner|million|millioner)"

// figure is an amount in digits or in words.
const figure = "(#|halv|kvart|halvanden|trekvart)"

// changes are what an economy changes by, as the branches of a cue.
const changes = "besparelse|besparelsen|besparelser|nettobesparelse*|driftsbesparelse*|merudgift|merudgiften|" +
	"merudgifter|mindreudgift*|reduktion|reduktionen|effektivisering|effektiviseringen|effektiviseringsgevinst*|" +
	"rationaliseringsgevinst*|merindtægt*|mindreindtægt*|" +
	"driftsudgift*|driftsomkostning*|lønudgift*|lønomkostning*|provenu|provenuet|mindreforbrug|nettoudgift*|lettelse|" +
	"lettelsen|aflastning|finansieringsbehov*"

// moves are the verbs that make a budget larger or smaller, frames what they move.
const (
	moves = "hæves|hæver|hæve|nedskæres|reducere|reduceres|reducerer|beskære|beskæres|beskærer|nedsættes|nedsætter|" +
		"sænkes|sænker|nedbringes|forøges|øges|øger|forhøjes|forhøjer|løftes|styrkes|udvides|stiger|falder"
	frames = "udgift*|+udgift|+udgiften|+udgifter|+udgifterne|tilskud|tilskuddet|støtten|indtægt*|*indtægterne|" +
		"budget|budgettet|budgetter|budgetterne|+budget|+budgettet|+budgetter|rammen|+rammen|rammer|rammerne|+rammer|" +
		"+rammerne|driftstilskud*|tildelingen|+tildelingen"
)

// ours are whose money it is when some is missing, as the branches of a cue.
const ours = "der|kommunen|området|+området|afdelingen|+afdelingen|centret|+centret|skolen|+skolen|institutionen|" +
	"forvaltningen|budgettet|+budgettet|rammen|+rammen|kassen|udvalget|+udvalget"

// elsewhen reports whether sentence i tells of another time, of somebody else's money or
// of a case. "Ved at samle" tells how it is done.
func elsewhen(p *checker.Pass, i int) bool {
	words := p.Sentences[i].Words
	if p.Has("fortid", i) || len(words) > 0 && supposed[words[0].Fold] {
		return true
	}
	for _, h := range p.HitsIn("ved", i, i) {
		for k := range words {
			if words[k].Span.Start >= h.Span.End {
				if words[k].Fold != "at" {
					return true
				}
				break
			}
		}
	}
	return false
}

// supposed are verbs that a sentence begins with to tell of a case: "Stiger prisen, ...".
var supposed = danish.WordSet("stiger falder skulle bliver afvises ændres holder")

// again reports whether the section on economy tells the sum of sentence i once more: there
// it should be clear.
func again(p *checker.Pass, i int) bool {
	own := sumsIn(p, i)
	for k := i + 1; k < len(p.Sentences); k++ {
		if s := p.Sentences[k].Section; s != nil && s.Role == document.RoleEconomy && s != p.Sentences[i].Section &&
			shareSum(own, sumsIn(p, k)) && p.Has("aendring", k) {
			return true
		}
	}
	return false
}

// unitless reports "udgiften er 2.020": an amount as tables give it, in a sentence that
// does not say whether it is kroner or thousands.
func unitless(p *checker.Pass) {
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Cell != nil || p.HasMoney(i) {
			continue
		}
		for _, n := range p.Numbers(i) {
			if n.Kind != danish.Plain || n.Value != n.High || !grouped(p.Text(n.Span)) || !bare(s.Words, n.Span) {
				continue
			}
			for _, h := range p.SaidIn("tal", i) {
				if !h.Negated && h.Span.End == n.Span.End {
					p.Report(checker.Finding{
						Span: h.Span, Message: "Det kan ikke ses, om beløbet er i kroner, tusinde kroner eller millioner.",
						Remedy: "Skriv enheden ved tallet, for eksempel »2.020.000 kr.« eller »2,02 mio. kr.«.",
					})
					return
				}
			}
		}
	}
}

// grouped reports digits with a point or a comma in them, as amounts are cut to in tables.
func grouped(digits string) bool {
	return len(digits) > 2 && danish.IsDigit(digits[0]) && strings.ContainsAny(digits[1:len(digits)-1], ".,")
}

// bare reports whether no unit follows on a number: its clause ends or goes on with a
// small word.
func bare(words []danish.Word, number document.Span) bool {
	for k := range words {
		if words[k].Span.Start < number.End {
			continue
		}
		switch words[k].Fold {
		case "til", "i", "og", "som", "der", "fordelt", "årligt", "skal", "er", "dækker", "kan", "bliver", "bruges":
			return true
		}
		return words[k].Break
	}
	return true
}

package lovlighed

import (
	"strings"

	"sagstjek/checker/danish"
)

// namesCPR reports whether a word near the number, or over its column, says that it is one.
func namesCPR(text string, start, end int, head string) bool {
	near := danish.Fold(strings.ToValidUTF8(text[max(0, start-40):start]+" "+text[end:min(len(text), end+20)]+" "+head, ""))
	return danish.Holds(near, "cpr", "personnummer", "personnr", "person-nr", "født")
}

// labels begin the words for numbers of other kinds.
var labels = []string{
	"sagsnr", "sagsnummer", "sagsid", "sags-id", "sagnr", "journal", "j.nr", "jnr", "dok", "doc", "cvr", "se-nr",
	"ean", "gln", "konto", "reg.nr", "regnr", "iban", "tlf", "telefon", "mobil", "fax", "tilbud", "faktura", "ordre",
	"ref", "kontrakt", "aftale", "matr", "tegning", "kle", "p-nr", "p-nummer", "pnr", "produktionsenhed", "løbenr",
	"løbenummer", "kunde", "bilagsnr", "projekt", "psp", "rekvisition", "vare", "serie", "stel", "måler", "bfe",
	"ejendomsnr", "ejendomsnummer", "esr", "akt", "esdh", "giro", "bestilling", "id-nr", "id",
}

// labelBefore reports whether the word in front of a number, "nr." and the like left
// out, tells that it is a number of another kind.
func labelBefore(before string) bool {
	words := strings.Fields(danish.Fold(strings.ToValidUTF8(before[max(0, len(before)-60):], "")))
	numbered := false
	for k := len(words) - 1; k >= 0; k-- {
		switch w := strings.Trim(words[k], ":;,.()#_-"); w {
		case "", "er", "på", "med", "har":
		case "nr", "nummer", "nummeret", "no":
			numbered = true
		case "journal", "journalen":
			return numbered // that of a case has a number, that of a person is told by the person's
		default:
			return isLabel(w[strings.LastIndexByte(w, '_')+1:])
		}
	}
	return false
}

// labelIn reports whether the head of a column tells so of the numbers below it.
func labelIn(head string) bool {
	for _, w := range strings.Fields(danish.Fold(head)) {
		if isLabel(strings.Trim(w, ":;,.()#")) {
			return true
		}
	}
	return false
}

func isLabel(w string) bool {
	if w == "sag" || w == "sager" || w == "j" {
		return true
	}
	for _, l := range labels {
		if strings.HasPrefix(w, l) && (len(l) > 2 || w == l) {
			return true
		}
	}
	return false
}

// listJoint reports whether a list goes on between two numbers.
func listJoint(s string) bool {
	switch strings.TrimSpace(s) {
	case ",", "og", ", og", "/", ";", "samt", "eller", "-", "–", "til":
		return true
	}
	return false
}

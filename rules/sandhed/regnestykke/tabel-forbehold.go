package regnestykke

import (
	"strings"

	"sagstjek/checker/danish"
)

// caveats are what says that a table does not add up, and why, each behind a word that it
// holds.
var caveats = []struct {
	word    string
	phrases []string // none where the word alone says so
}{
	{"lægges", []string{"lægges ikke sammen", "kan ikke lægges sammen"}},
	{"summer", []string{"kan ikke summeres", "summer ikke", "summerer ikke"}},
	{"overlap", nil}, {"gengang", nil}, {"unikke", nil}, {"et uddrag", nil}, {"udvalgte", nil},
	{"flere", []string{"flere grupper", "flere kategorier", "flere tilbud", "flere steder", "talt med flere", "tæller med flere"}},
	{"mere end ", []string{"mere end én", "mere end et"}},
	{"dobbelt", []string{
		"dobbelttæl", "dobbelttal", "dobbeltregn", "tæller dobbelt", "tælles dobbelt", "dobbelt med", "med dobbelt",
		"talt dobbelt", "regnet dobbelt", "medregnes dobbelt", "indgår dobbelt", "optræder dobbelt",
	}},
	{"ikke med", []string{"ikke medregnet", "ikke medtaget"}},
	{"ikke vist", nil},
}

// tellsCaveat reports whether a folded text has one of the caveats.
func tellsCaveat(text string) bool {
	for _, c := range caveats {
		if strings.Contains(text, c.word) && (c.phrases == nil || danish.Holds(text, c.phrases...)) {
			return true
		}
	}
	return false
}

// rounded reports whether figures are shown in thousands or millions, or said to be
// whole kroner.
func (g *Grid) rounded() bool {
	if !g.known {
		g.known, g.scaled = true, danish.Holds(g.around(), "mio", "mia", "t.kr", "tkr", "1.000", "1000 kr", "tusind", "hele kr")
	}
	return g.scaled
}

// around is the introduction, headers and labels, folded.
func (g *Grid) around() string {
	if g.context == "" {
		var all strings.Builder
		all.WriteString(danish.Fold(g.before) + " " + strings.Join(g.Heads, " "))
		for _, r := range g.Rows {
			all.WriteString(" " + r.label)
		}
		g.context = all.String()
	}
	return g.context
}

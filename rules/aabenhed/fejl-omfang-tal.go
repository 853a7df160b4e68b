package aabenhed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// counts reports whether a sentence has a figure that measures something: an
// amount, a share, or a number of something other than time.
func counts(p *checker.Pass, i int) bool {
	if again(p, i) {
		return false
	}
	for _, n := range p.Numbers(i) {
		if ofPool(p, i, n) || circumstance(p, i, n) || size(p, i, n) {
			continue
		}
		switch n.Kind {
		case danish.Money:
			if !perPiece(p, i, n) {
				return true
			}
		case danish.Percent:
			return true
		case danish.Plain:
			if !periods[n.Unit] && !tool(n.Unit) && !(places[n.Unit] && known(p, i, n)) {
				return true
			}
		}
	}
	return false
}

// again reports whether a sentence tells what is done over and over from now on, and nothing of the
// error: "Fremover kontrolleres 25 sager hvert kvartal".
func again(p *checker.Pass, i int) bool {
	if wentWrong(p, i) {
		return false
	}
	each, done := false, false
	for _, w := range p.Sentences[i].Words {
		switch {
		case w.Fold == "fremover", w.Fold == "fremadrettet":
			return true
		case w.Fold == "hvert", w.Fold == "hver":
			each = true
		}
		done = done || wasDone[w.Fold]
	}
	return each && !done
}

var wasDone = danish.WordSet("blev var fik er har havde")

// circumstance reports whether a number tells what happened when it began, not whom it touched:
// "Fejlen opstod, da afdelingen blev delt, og 300 sager blev flyttet". What was not done or done
// wrong then is the error itself.
func circumstance(p *checker.Pass, i int, n danish.Number) bool {
	began, then := false, false
	for _, w := range p.Sentences[i].Words {
		switch {
		case onsets[w.Fold]:
			began = true
		case began && w.Fold == "da" && w.Span.Start < n.Span.Start:
			then = true
		case then && (w.Fold == "ikke" || w.Fold == "aldrig" || w.Fold == "for" || strings.HasPrefix(w.Fold, "forkert")):
			return false
		}
	}
	return then
}

var onsets = danish.WordSet("begyndte begyndt opstod opstået startede startet skete sket")

// size reports whether a number tells how big a place is: "Skolen har 300 elever", where "har"
// is the whole verb and the sentence tells nothing of the error.
func size(p *checker.Pass, i int, n danish.Number) bool {
	s := &p.Sentences[i]
	k := s.WordFrom(n.Span.Start)
	for k > 0 && about[s.Words[k-1].Fold] {
		k--
	}
	if k < 2 || !holds[s.Words[k-1].Fold] || cases[n.Unit] || wentWrong(p, i) {
		return false
	}
	for _, w := range s.Words[k:] {
		if w.Fold == "som" || w.Fold == "der" || w.Fold == "hvor" || len(w.Fold) > 3 && danish.EndsWith(w.Fold, "et", "ået", "lt", "gt") {
			return false // of those 300 something is told, or "har" only helps another verb
		}
	}
	return true
}

var (
	about = danish.WordSet("ca omkring cirka knap godt over i alt")
	holds = danish.WordSet("har rummer omfatter")
	cases = danish.WordSet("sager tilfælde afgørelser fejl regninger breve opkrævninger gange kroner")
)

// ofPool reports whether an amount is that of the pool something is paid by: "tages af
// puljen, som er på 900.000 kr.".
func ofPool(p *checker.Pass, i int, n danish.Number) bool {
	if n.Kind != danish.Money {
		return false
	}
	paid := false
	for _, w := range p.Sentences[i].Words {
		switch {
		case w.Span.Start >= n.Span.Start:
			return false
		case w.Fold == "tages", w.Fold == "betales", w.Fold == "findes", w.Fold == "holdes", w.Fold == "ligger", w.Fold == "hentes":
			paid = true
		case paid &&
			(strings.HasSuffix(w.Fold, "puljen") || strings.HasSuffix(w.Fold, "pulje") ||
				strings.HasSuffix(w.Fold, "rammen") || strings.HasSuffix(w.Fold, "ramme") || strings.HasSuffix(w.Fold, "budget")):
			return true
		}
	}
	return false
}

// tool reports whether a unit is of what the work is done with, not of those it touches.
func tool(unit string) bool {
	return danish.EndsWith(unit, "systemer", "registre", "skemaer", "arbejdsgange", "skabeloner", "programmer",
		"kartoteker", "felt", "felter", "kolonner", "rubrikker", "trin", "knapper", "underskrifter", "versioner")
}

// perPiece reports whether an amount is the price of one of many ("38 kr. pr. tur").
func perPiece(p *checker.Pass, i int, n danish.Number) bool {
	for _, w := range p.Sentences[i].Words {
		if w.Span.Start >= n.Span.End && w.Fold != "kr" {
			return w.Fold == "pr" || w.Fold == "per"
		}
	}
	return false
}

// known reports whether a number is that of all there are ("de fire huse"): that is
// where something went wrong, not how much.
func known(p *checker.Pass, i int, n danish.Number) bool {
	before := ""
	for _, w := range p.Sentences[i].Words {
		if w.Span.Start >= n.Span.Start {
			break
		}
		before = w.Fold
	}
	return before == "de" || before == "alle" || before == "vores" || before == "kommunens" || before == "samtlige" || before == "har"
}

var places = danish.WordSet("huse botilbud bosteder tilbud skoler plejecentre plejehjem børnehuse centre teams " +
	"distrikter områder kontorer steder haller biblioteker enheder udvalg")

var periods = map[string]bool{
	"": true, "årig": true, "årige": true, "uger": true, "uge": true, "måneder": true, "måned": true, "år": true,
	"dage": true, "dag": true, "timer": true, "time": true,
	"gange": true, "minutter": true, "afdelinger": true, "møder": true, "temaaftener": true, "værksteder": true,
	"høringssvar": true, "deltagere": true, "systemer": true, "institutioner": true, "og": true, "i": true, "af": true,
}

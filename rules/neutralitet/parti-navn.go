package neutralitet

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
)

// isParty reports whether a word that is also an ordinary one means the party: a
// verb of will goes with it, or it is written with a capital inside the sentence.
func isParty(p *checker.Pass, h checker.Hit, s *agenda.Sentence) bool {
	if p.Has("verbum", h.Sentence) {
		return true
	}
	k := s.WordAt(h.Span.Start)
	if k < 0 || s.Words[k].Span != h.Span {
		return false
	}
	if k == 0 || k == s.Lead || len(s.Words)-s.Lead <= 4 {
		return false // a name alone on a line, as in a list of those elected, says nothing of will
	}
	if k+1 < len(s.Words) {
		next := s.Words[k+1]
		if ordinary[next.Fold] || danish.Capital(next.Text) && !next.Break {
			return false // "Venstre Kaj" is a name
		}
	}
	return true
}

// ordinaryName reports a name of a party that is made of ordinary words and means them here:
// "nye borgerlige vielser", "Enhedslisten over lokaler", "Socialdemokratens Vej".
func ordinaryName(h checker.Hit, s *agenda.Sentence) bool {
	first := s.WordAt(h.Span.Start)
	if first < 0 {
		return false
	}
	last := first
	for last+1 < len(s.Words) && h.Span.Contains(s.Words[last+1].Span) {
		last++
	}
	r, _ := utf8.DecodeRuneInString(s.Words[last].Text)
	if last > first && s.Words[first].Fold == "nye" && unicode.IsLower(r) {
		return true
	}
	if last+1 == len(s.Words) || s.Words[last+1].Break {
		return false
	}
	next := s.Words[last+1].Fold
	return next == "vej" || next == "gade" || next == "plads" || strings.HasSuffix(s.Words[last].Fold, "listen") && listsThings[next]
}

// listsThings are words that follow on a list of things.
var listsThings = danish.WordSet("over af for viser indeholder omfatter findes fremgår opdateres")

// localList reports whether a word like "Fjordlisten" is written with a capital inside the
// sentence, as a name is.
func localList(h checker.Hit, s *agenda.Sentence) bool {
	k := s.WordAt(h.Span.Start)
	if k <= s.Lead || s.Words[k].Span != h.Span {
		return false
	}
	w := &s.Words[k]
	return danish.Capital(w.Text) && !w.Break && !ordinaryList[strings.TrimSuffix(strings.TrimSuffix(w.Fold, "s"), "listen")]
}

// ordinaryList are the beginnings of words for lists of things.
var ordinaryList = danish.WordSet("tjek check positiv negativ vente rød gul emne bilags adresse prioriterings " +
	"deltager pris ønske valg kandidat forkortelses kontakt")

// opensClause reports whether letters stand where a clause begins and not behind what they
// are letters of: "at A og F ønsker", but "beboerne i blok A og B ønsker".
func opensClause(h checker.Hit, s *agenda.Sentence) bool {
	before := ""
	for k := s.WordFrom(h.Span.Start) - 1; k >= 0 && before == ""; k-- {
		if w := s.Words[k].Fold; len(w) > 2 || w == "at" || w == "da" {
			before = w
		}
	}
	switch before {
	case "", "som", "at", "fordi", "da", "hvis", "både", "men", "mens":
		return true
	}
	return false
}

// ordinary are words after "Venstre" and "Radikale" that make it an ordinary word or a name.
var ordinary = danish.WordSet("side hånd spor sving bred fløj bane ændringer skøn allé vej")

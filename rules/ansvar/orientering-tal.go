package ansvar

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// happens reports whether something in sentence i has a day or a month with its year: not a
// letter ("brev af 3. maj 2026"), a forecast or a law. A measuring of that day is a status.
func happens(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	for _, d := range p.Dates(i) {
		if d.Month > 0 && !writtenOn(s, d.Span) {
			return true
		}
	}
	return false
}

// numberOfLaw reports whether a hit is the number of a law, not so many of so many: "nr. 77 af
// 4. maj 2020".
func numberOfLaw(p *checker.Pass, h checker.Hit) bool {
	c := p.Doc.Text[h.Span.Start]
	return c >= '0' && c <= '9' && len(p.Dates(h.Sentence)) > 0 && !happens(p, h.Sentence)
}

// letters are what has a day of its own and tells no status.
var letters = []string{
	"brev", "mail", "notat", "svar", "udtalelse", "prognose", "fremskrivning", "overslag", "tilbud", "aftalen",
	"retningslinjerne", "politikken", "bekendtgørelse",
}

// writtenOn reports whether a date is that of a letter or a law: "notat af", "nr. 1406 af".
func writtenOn(s *agenda.Sentence, date document.Span) bool {
	for k := 1; k < len(s.Words); k++ {
		if s.Words[k].Span.Start < date.Start && (k+1 == len(s.Words) || s.Words[k+1].Span.Start < date.Start) {
			continue
		}
		b := k
		for b > 0 && (s.Words[b].Span.Start >= date.Start || s.Words[b].Fold == "den" || s.Words[b].Fold == "d") {
			b--
		}
		if b == 0 || s.Words[b].Fold != "af" && s.Words[b].Fold != "fra" {
			return false
		}
		w := s.Words[b-1].Fold
		return s.Words[b].Fold == "af" && w[0] >= '0' && w[0] <= '9' || danish.Holds(w, letters...)
	}
	return false
}

// soFarTold reports whether a sentence with a number tells how many there are so far, not
// only how something is made ("plads til 36").
func soFarTold(p *checker.Pass, i int) bool {
	done := false
	for _, w := range p.Sentences[i].Words {
		done = done && !w.Break // a word with a "t" in the next clause is no participle of this one
		switch {
		case tally[w.Fold], done && (strings.HasSuffix(w.Fold, "t") || strings.HasSuffix(w.Fold, "ede")):
			return true
		case auxiliary[w.Fold]:
			done = true
		}
	}
	return false
}

var (
	auxiliary = danish.WordSet("har havde er blev bliver")
	tally     = danish.WordSet(`kom fik gik tog gav stod lå var blev begyndte startede deltog modtog benyttede brugte
		besøgte søgte svarede mødte faldt steg solgte lånte bruger benytter deltager får modtager venter mangler søger
		følger svarer går nu endnu hidtil indtil siden allerede foreløbig heraf mod flere færre sidste senest pr igen
		tilbage under over kun listen ventelisten køen måtte`)
)

// weight is how much a number tells of a status. One written out ("seks konsulenter")
// mostly tells how something is organised.
func weight(p *checker.Pass, n danish.Number) int {
	if c := p.Doc.Text[n.Span.Start]; c >= '0' && c <= '9' {
		return 3
	}
	return 1
}

// large reports whether a number without a unit is one of three digits or more and no year:
// "bemanding til 3.300".
func large(p *checker.Pass, n danish.Number) bool {
	text := p.Text(n.Span)
	return len(text) >= 3 && text[0] >= '1' && text[0] <= '9' && !(len(text) == 4 && danish.BeginsWith(text, "19", "20"))
}

// address reports whether a number is that of a house.
func address(p *checker.Pass, n danish.Number) bool {
	before := strings.Fields(strings.ToLower(p.Doc.Text[max(0, n.Span.Start-40):n.Span.Start]))
	if len(before) == 0 {
		return false
	}
	return danish.EndsWith(before[len(before)-1], "gade", "vej", "stræde", "allé", "torv", "plads", "boulevard")
}

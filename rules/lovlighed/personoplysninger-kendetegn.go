package lovlighed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// known reports whether sentence i names whom it is about, or goes on from a sentence
// with a name or house.
func known(p *checker.Pass, i int) bool {
	if fullName(&p.Sentences[i]) {
		return true
	}
	if (p.Has("hus", i) || p.Has("adresse", i)) && p.Has("pronomen", i) {
		return true
	}
	if i == 0 || p.Sentences[i-1].Block != p.Sentences[i].Block || !p.Has("pronomen", i) {
		return false
	}
	return p.Has("hus", i-1) || fullName(&p.Sentences[i-1])
}

// ofName reports whether the sensitive word h is said of somebody with a name: a full name with
// its verb right before the word ("Bente Riis er sygemeldt"), or a name and an age.
func ofName(p *checker.Pass, h checker.Hit) bool {
	i := h.Sentence
	s := &p.Sentences[i]
	if p.Has("ekspert", i) {
		return false
	}
	for _, age := range p.HitsIn("alder", i, i) {
		if p.Has("fag", i) || words(p, i, document.Span{Start: age.Span.End, End: h.Span.Start}) > 4 {
			break
		}
		for k := len(s.Words) - 1; k >= s.Lead; k-- {
			if w := s.Words[k]; w.Span.End <= age.Span.Start && !ofAge[w.Fold] {
				if nameLike(w) {
					return true
				}
				break
			}
		}
	}
	for k := s.Lead + 2; k < len(s.Words); k++ {
		w := s.Words[k]
		if w.Span.Start >= h.Span.Start {
			return false
		}
		named := nameLike(s.Words[k-1]) && firstName(s.Words[k-2]) && !s.Words[k-1].Break
		if !hasState[w.Fold] || words(p, i, document.Span{Start: w.Span.End, End: h.Span.Start}) > stateReach(w, named) {
			continue
		}
		if named ||
			fullName(s) && (relative(s.Words[:k]) || w.Break && !p.Has("fag", i) && slices.ContainsFunc(s.Words[s.Lead+2:k], opensClause)) {
			return true
		}
	}
	return false
}

// stateReach is how many words may stand between a verb and what ails; behind a comma the verb
// may have another subject, unless a name set off by commas ends there.
func stateReach(verb danish.Word, named bool) int {
	if verb.Break && !named {
		return 0
	}
	return 2
}

// relative reports whether words end with what a relative clause begins with: "der", "som" or
// "hvis kone".
func relative(words []danish.Word) bool {
	n := len(words)
	return opensClause(words[n-1]) || words[n-2].Fold == "hvis" && words[n-2].Break
}

// opensClause reports the word that a relative clause begins with.
func opensClause(w danish.Word) bool { return w.Fold == "der" || w.Fold == "som" }

// firstName also takes the shortest: "Bo", "Ib".
func firstName(w danish.Word) bool {
	return nameLike(w) || len(w.Text) == 2 && danish.Capital(w.Text) && !notSurname(w.Text)
}

// ofAge are the words between a name and an age, hasState the verbs between a name and what ails.
var (
	ofAge    = danish.WordSet("på der som er")
	hasState = danish.WordSet("er blev har var lider fik sidder får går modtager bruger døjer kæmper venter tager " +
		"bliver lever døde afsoner mistede havde")
)

// fullName reports whether a first name and a surname of no street, office or body stand
// side by side.
func fullName(s *agenda.Sentence) bool {
	for i := s.Lead; i+1 < len(s.Words); i++ {
		a, b := s.Words[i], s.Words[i+1]
		if b.Break || !nameLike(a) || !nameLike(b) {
			continue
		}
		if i+2 < len(s.Words) && !s.Words[i+2].Break && danish.Capital(s.Words[i+2].Text) && notSurname(s.Words[i+2].Text) {
			return false
		}
		return true
	}
	return false
}

func nameLike(w danish.Word) bool {
	if len(w.Text) < 3 || !danish.Capital(w.Text) || notSurname(w.Text) {
		return false
	}
	r := []rune(w.Text)
	return danish.Fold(string(r[1:])) == string(r[1:]) // no acronym
}

// notSurname reports endings and words of places, bodies and businesses.
func notSurname(w string) bool {
	low := danish.Fold(w)
	if danish.EndsWith(low, "a/s", "aps", "i/s", "kommune", "kommunes", "region", "skole", "skolen", "vej", "vejen",
		"gade", "gaden", "forening", "foreningen", "udvalg", "udvalget", "råd", "rådet", "center", "centret", "huset",
		"hjemmet", "hallen", "fonden", "lov", "loven", "plan", "by", "kirke", "boligselskab", "forvaltning",
		"afdeling", "klub", "park", "parken", "havn", "strand", "erhverv", "miljø") {
		return true
	}
	switch low {
	case "nørre", "sønder", "øster", "vester", "store", "lille", "gammel", "ny", "nye", "sankt", "det", "den", "de",
		"der", "en", "et", "i", "på", "som", "center", "team", "dansk", "danske", "region":
		return true
	}
	return false
}

// place reports whether a sentence names a place or a person: a word with a capital
// behind "i", "på", "fra" or a word for a person.
func place(s *agenda.Sentence) bool {
	for i := s.Lead + 1; i < len(s.Words); i++ {
		if w := s.Words[i].Text; !danish.Capital(w) || s.Words[i].Break {
			continue
		}
		switch s.Words[i-1].Fold {
		case "i", "på", "fra", "af", "ved", "hr", "fru", "familien", "gården", "ejendommen", "medarbejderen", "eleven", "lederen":
			if n := len(s.Words[i].Text); n > 3 {
				return true
			}
		}
	}
	return false
}

// village reports whether a sentence names a place that is no municipality or region:
// one where a handful of people can be known.
func village(s *agenda.Sentence) bool {
	for i := s.Lead; i+1 < len(s.Words); i++ {
		at, w := s.Words[i].Fold, s.Words[i+1]
		if at != "i" && at != "fra" && at != "landsbyen" || w.Break || len(w.Text) < 4 && !partOfTown[w.Fold] ||
			!danish.Capital(w.Text) || strings.HasSuffix(w.Fold, "kommune") {
			continue
		}
		switch w.Fold {
		case "danmark", "region", "københavn", "aarhus", "odense", "aalborg", "norden", "europa":
			continue
		}
		if i+2 < len(s.Words) && !s.Words[i+2].Break &&
			(s.Words[i+2].Fold == "kommune" || danish.Capital(s.Words[i+2].Text) && !partOfTown[w.Fold]) {
			continue
		}
		return true
	}
	return false
}

// partOfTown are the first words of the names of small places: "Lille Rønne".
var partOfTown = danish.WordSet("lille store nørre sønder øster vester gammel ny neder over sdr nr ndr gl st")

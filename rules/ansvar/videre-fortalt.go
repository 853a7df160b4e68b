package ansvar

import (
	"strconv"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of videre-forloeb-mangler that looks for a course that is told of.

// toldCourse reports whether the administration tells anywhere what follows.
func toldCourse(p *checker.Pass) bool {
	for i := range p.Sentences {
		if p.Sentences[i].Voice == agenda.Administration && ahead(p, i) && !p.Has("fortid", i) && !p.Has("nej", i) &&
			!p.Has("andres", i) && !followUp(p, i) && !agendaLine(&p.Sentences[i]) {
			return true
		}
	}
	for _, h := range p.Told("senere") {
		if i := h.Sentence; !h.Negated && acts(&p.Sentences[i]) && p.Sentences[i].Point < 0 && !p.Attached(i) &&
			!p.Has("nej", i) && !p.Has("andres", i) && !p.Has("fortid", i) && !followUp(p, i) {
			return true
		}
	}
	for _, h := range p.Told("plan") {
		if !h.Negated && !p.Attached(h.Sentence) && !p.Has("andres", h.Sentence) && p.Sentences[h.Sentence].Point < 0 {
			return true
		}
	}
	for _, h := range p.Told("forloeb") {
		if !h.Negated && !p.Attached(h.Sentence) && !p.Has("nej", h.Sentence) && !p.Has("andres", h.Sentence) &&
			!p.Has("fortid", h.Sentence) && !over(p, h.Sentence) && !reported(p, h) && !fromPaper(p, h) &&
			!followUp(p, h.Sentence) && !agendaLine(&p.Sentences[h.Sentence]) {
			return true
		}
	}
	return false
}

// terms are times of the year that are no month, holders verbs of a point that a bare day
// goes with ("lukkes 31. juli 2027").
const (
	terms = "foråret|efteråret|sommeren|vinteren|årsskiftet|nytår|skoleåret|skoleårets|skoleårene|skolestart|" +
		"skoleferierne|sommerferien|efterårsferien|vinterferien|påskeferien|juleferien|køreplanskiftet|sæsonstart|påske|jul"
	holders = "lukkes|lukker|nedlægges|indføres|oprettes|etableres|igangsættes|sættes_i_gang|lægges_sammen|" +
		"sammenlægges|overdrages|overtages|hjemtages|flyttes|åbnes|åbner|ophører|begynder|holdes|holder|start|skift|skiftes"
)

// dated reports whether a point that is to be decided says from when or to whom it goes, or
// the running text when somebody does what: "Annoncering i maj", "nedlægges fra skolestart".
func dated(p *checker.Pass) bool {
	for _, h := range p.Hits("virkning") {
		s := &p.Sentences[h.Sentence]
		if s.Point >= 0 && p.Item.Type != document.Discussion && !h.Negated && !dayOfPaper(p, s, h) &&
			!p.Has("gentaget", h.Sentence) && !p.Has("fremlagt", h.Sentence) && !p.Has("faar", h.Sentence) {
			return true
		}
	}
	for _, h := range p.Told("start") {
		i := h.Sentence
		if s := &p.Sentences[i]; s.Point < 0 && !s.Heading && !h.Negated && !p.Attached(i) && !p.Has("nej", i) &&
			!p.Has("andres", i) && !p.Has("fortid", i) && !p.Has("ophoer", i) && !over(p, i) && !reported(p, h) &&
			!s.In(document.RoleHistory, document.RoleDecision) {
			return true
		}
	}
	return false
}

// dayOfPaper reports whether the day in a hit is that of a paper or an earlier decision.
func dayOfPaper(p *checker.Pass, s *agenda.Sentence, h checker.Hit) bool {
	for _, d := range p.Dates(h.Sentence) {
		if d.Span.Start < h.Span.End && h.Span.Start < d.Span.End && writtenOn(s, d.Span) {
			return true
		}
	}
	return false
}

// reported reports whether a hit is what somebody said or had in mind: a verb in the past that is
// not one of deciding stands before it.
func reported(p *checker.Pass, h checker.Hit) bool {
	s := &p.Sentences[h.Sentence]
	for k := s.Lead; k < len(s.Words) && s.Words[k].Span.Start < h.Span.Start; k++ {
		if pastVerbs[s.Words[k].Fold] && !deciding[s.Words[k].Fold] {
			return true
		}
	}
	return false
}

// deciding are verbs in the past whose clause may tell what is to come.
var deciding = danish.WordSet("besluttede vedtog godkendte bestemte afsatte fastsatte blev havde var kom")

// followUp reports whether sentence i tells of how what is decided will be measured and told
// of, not of how it is carried out.
func followUp(p *checker.Pass, i int) bool {
	return p.Has("fremlagt", i) && (p.Has("maalt", i) || p.Has("gentaget", i)) || muchLater(p, i)
}

// muchLater reports whether sentence i tells that the body will hear how it goes, but only
// year by year or long after.
func muchLater(p *checker.Pass, i int) bool {
	return p.Has("faar", i) && p.Has("maalt", i) && (p.Has("gentaget", i) || farOff(p, i))
}

// farOff reports whether all years of sentence i lie two years or more after the meeting:
// then what is decided has long been carried out.
func farOff(p *checker.Pass, i int) bool {
	if p.Item.Meeting.IsZero() {
		return false
	}
	far := false
	for _, w := range p.Sentences[i].Words {
		if len(w.Fold) == 4 && strings.HasPrefix(w.Fold, "20") {
			if year, err := strconv.Atoi(w.Fold); err == nil && year < p.Item.Meeting.Year()+2 {
				return false
			}
			far = true
		}
	}
	return far
}

// refuses reports whether the item only says no, or asks for what needs no carrying out.
func refuses(p *checker.Pass) bool {
	for _, pt := range p.Item.Points {
		text := strings.ToLower(p.Text(pt.Span))
		if strings.Contains(text, "dagsorden") || strings.Contains(text, "referat") || strings.Contains(text, "til efterretning") {
			return true
		}
	}
	return onlyRefuses(p)
}

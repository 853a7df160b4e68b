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
		s := &p.Sentences[i]
		if s.Voice == agenda.Administration && (ahead(p, i) || s.In(document.RoleCompetence) && acts(s) && p.Has("udfoerer", i)) &&
			ofCourse(p, i) && !followUp(p, i) {
			return true
		}
	}
	for _, h := range p.Told("senere") {
		if i := h.Sentence; !h.Negated && acts(&p.Sentences[i]) && p.Sentences[i].Point < 0 && !p.Attached(i) &&
			ofCourse(p, i) && !followUp(p, i) {
			return true
		}
	}
	for _, h := range p.Told("plan") {
		if i := h.Sentence; !h.Negated && p.Sentences[i].Point < 0 && !p.Attached(i) && ofCourse(p, i) {
			return true
		}
	}
	for _, h := range p.Told("forloeb") {
		if i := h.Sentence; !h.Negated && !p.Attached(i) && ofCourse(p, i) && !followUp(p, i) &&
			!over(p, i) && !reported(p, h) && !fromPaper(p, h) {
			return true
		}
	}
	return false
}

// ofCourse reports whether sentence i, if it tells of what comes, tells of what the municipality
// does once the item is decided: not of a no, of others, of what was, or of what one of several
// choices would lead to. After a discussion the matter goes on, or somebody does something with it.
func ofCourse(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	if p.Has("nej", i) || p.Has("andres", i) || p.Has("fortid", i) || agendaLine(s) || ifNot(s) {
		return false
	}
	if s.In(document.RoleOptions) && !p.Has("udfoerer", i) {
		return false
	}
	return p.Item.Type != document.Discussion || p.Has("sagen", i) || passive(s)
}

// passive reports whether a sentence tells what is done without saying by whom.
func passive(s *agenda.Sentence) bool {
	for k := s.Lead; k < len(s.Words); k++ {
		if w := &s.Words[k]; strings.HasSuffix(w.Fold, "es") && presentVerb.Has(w) {
			return true
		}
	}
	return false
}

// ifNot reports whether a sentence begins with what happens if something does not, a clause that
// a verb follows: "Ender det uden en afklaring, overgår huset til staten".
func ifNot(s *agenda.Sentence) bool {
	own := s.Words[s.Lead:]
	not := false
	for k := range own {
		if k > 0 && own[k].Break {
			return not && danish.EndsWith(own[k].Fold, "r", "s", "må", "skal", "kan", "vil")
		}
		if k == 0 && !conditional[own[0].Fold] && !presentVerb.Has(&own[0]) && !strings.HasSuffix(own[0].Fold, "er") {
			return false
		}
		not = not || denied[own[k].Fold]
	}
	return false
}

var (
	conditional = danish.WordSet("hvis såfremt dersom")
	denied      = danish.WordSet("ikke ingen intet uden nej")
)

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
		if s := &p.Sentences[i]; s.Point < 0 && !s.Heading && !h.Negated && !p.Attached(i) && ofCourse(p, i) &&
			!p.Has("ophoer", i) && !over(p, i) && !reported(p, h) && !s.In(document.RoleHistory, document.RoleDecision) {
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
// not one of deciding stands before it or right behind its time: "fra rådet, som på et møde den 9.
// juni 2026 fortalte".
func reported(p *checker.Pass, h checker.Hit) bool {
	s := &p.Sentences[h.Sentence]
	timed := false
	for k := s.Lead; k < len(s.Words); k++ {
		w := &s.Words[k]
		told := pastVerbs[w.Fold] && !deciding[w.Fold]
		switch {
		case w.Span.Start < h.Span.Start && told:
			return true
		case timesToCome[w.Fold] || timed && w.Fold[0] <= '9':
			timed = true
		case w.Span.Start >= h.Span.End:
			return timed && told && !w.Break
		default:
			timed = false
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

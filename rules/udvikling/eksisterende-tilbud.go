package udvikling

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// What is offered already shows in two ways: words that say so (the cue set "svar"), and an offer
// named as one that is known, which does something now: "Herberget siger nej til folk med hund".
const (
	running = "(herberg|herberget|+herberget|varmestue*|+stuen|værested*|+stedet|+caféen|+klubben|klubben|+korpset|" +
		"+linjen|+teamet|gadeteam*|+puljen|+ordningen|+netværket|+rådgivningen|holdene|+holdene|+skolen|+kurset|" +
		"kurserne|+kurserne|+foreningen|+foreningerne|foreningerne|køkkenet|+køkkenet|frivilligcent*|røde_kors|" +
		"korshær|frelsens_hær|blå_kors|ældre_sagen|mødrehjælpen|headspace|ventilen|kirken|ungdomsskolen|musikskolen|" +
		"sundhedscentret|kortet|+kortet)"
	runs = "(har|driver|tilbyder|holder|lukker|rummer|bruges|varer|siger|kører|tager|hjælper|underviser|besøger|" +
		"låner|uddeler|står_for|når|modtager|henviser|dækker|giver|koster|er_god|er_gode|er_for|er_åben|har_åbent)"
)

// runsNow reports whether the text tells of an offer that is none of what the proposal asks for and
// that does something now.
func runsNow(p *checker.Pass, asked checker.Hit) bool {
	for _, offer := range p.Hits("tilbud") {
		if !p.Has("driver", offer.Sentence) || !tellsOfNow(p, offer.Sentence) || !isSubject(p, offer) || proposed(p, asked, offer) {
			continue
		}
		for _, verb := range p.HitsIn("driver", offer.Sentence, offer.Sentence) {
			if verb.Span.Start > offer.Span.End && strings.Count(p.Doc.Text[offer.Span.End:verb.Span.Start], " ") <= 4 {
				return true
			}
		}
	}
	return false
}

// tellsOfNow reports whether sentence i may tell what there is now in the municipality: not what is
// proposed, was decided or comes next, nor what others have.
func tellsOfNow(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	if s.Section == nil || s.Section.Role == document.RoleNext || s.Point >= 0 || p.Attached(i) {
		return false
	}
	if s.Aside() || s.Voice == agenda.Proposer && ownWords(p, s.Section) {
		return false
	}
	return !p.Has("fremmed", i) && !p.Has("fremtid", i) && !p.Has("andet", i)
}

// isSubject reports whether a hit stands where a subject does: first in a sentence or a clause.
func isSubject(p *checker.Pass, h checker.Hit) bool {
	s := &p.Sentences[h.Sentence]
	k := s.WordAt(h.Span.Start)
	if k < 2 {
		return k >= 0
	}
	switch s.Words[k-1].Fold {
	case "og", "men", "mens", "at", "hvor", "når":
		return true
	}
	return false
}

// proposed reports whether an offer is what the title or the point asks for: "caféen" where they
// ask for "en natcafé".
func proposed(p *checker.Pass, asked, offer checker.Hit) bool {
	stem := stemOf(lastWord(p, offer))
	for i := range p.Sentences {
		if s := &p.Sentences[i]; i != asked.Sentence && s.Section != nil && s.Point < 0 {
			continue
		}
		if slices.ContainsFunc(p.Sentences[i].Words, func(w danish.Word) bool { return strings.Contains(w.Fold, stem) }) {
			return true
		}
	}
	return false
}

// stemOf is a noun without its article at the end, of long ones the last six letters.
func stemOf(noun string) string {
	for _, end := range []string{"erne", "ene", "en", "et"} {
		if cut, ok := strings.CutSuffix(noun, end); ok && len(cut) > 2 {
			noun = cut
			break
		}
	}
	letters := []rune(noun)
	return string(letters[max(0, len(letters)-6):])
}

// ownWords reports whether a section of a member holds what is proposed and not why.
func ownWords(p *checker.Pass, s *document.Section) bool {
	if s == nil {
		return true
	}
	head := danish.Fold(p.Text(s.Heading))
	return !strings.HasPrefix(head, "begrund") && !strings.HasPrefix(head, "motiv") && !strings.HasPrefix(head, "baggrund")
}

// ofOther reports whether a hit tells of the present of something else than an offer ("inden for
// den nuværende ramme"), or joins what a comma parts ("på erhvervsskolen, holder kontakt").
func ofOther(p *checker.Pass, h checker.Hit) bool {
	if text := p.Text(h.Span); strings.Count(text, " ") == 1 && strings.Contains(text, ", ") {
		return true
	}
	return presentOfOther(p, h) ||
		slices.ContainsFunc(p.HitsIn("andet", h.Sentence, h.Sentence), func(o checker.Hit) bool { return o.Span.Contains(h.Span) })
}

// presentOfOther reports whether a hit is an adjective of what there is now behind a preposition, and
// the noun it stands to is no offer: "inden for de nuværende stillinger", "til de eksisterende
// foreninger". What is now and is a subject or an object tells what there is.
func presentOfOther(p *checker.Pass, h checker.Hit) bool {
	words := p.Sentences[h.Sentence].Words
	k := p.Sentences[h.Sentence].WordAt(h.Span.Start)
	if k < 1 || !ofNow.Has(&words[k]) || words[k].Span.End != h.Span.End {
		return false
	}
	before := k - 1
	if w := words[before].Fold; before > 0 && (w == "de" || w == "den" || w == "det") {
		before--
	}
	if !prepositions[words[before].Fold] {
		return false
	}
	for _, w := range words[k+1 : min(k+5, len(words))] {
		if w.Break {
			break
		}
		if offers.Has(&w) {
			return false
		}
	}
	return true
}

// ofNow are the adjectives of what there is now, and offers the nouns of what a municipality does
// for people, by how they begin or end.
var (
	ofNow  = like("=nuværende", "=eksisterende", "=hidtidige", "=hidtidig", "=igangværende")
	offers = danish.NewClass(func(w string) bool {
		return slices.ContainsFunc(offerStems, func(o string) bool { return strings.Contains(w, o) })
	})
)

var prepositions = danish.WordSet("for til af i på med ved hos mellem blandt efter fra under over uden")

var offerStems = []string{
	"tilbud", "ordning", "indsats", "pulje", "projekt", "aktivitet", "netværk", "hold", "klub", "forløb", "kurs", "rådgivning",
	"samarbejd", "tiltag", "initiativ", "program", "team", "korps", "café", "støtte", "hjælp", "praksis", "aftale", "strategi",
	"politik", "plan", "pleje", "vejledning", "undervisning", "kampagne", "løsning", "service", "arbejd", "forsøg", "system",
	"model", "mentor", "gruppe", "besøg", "træning", "behandling", "skole", "center", "centre", "fond", "linje", "tilskud", "ydelse",
}

// tellsNone reports whether the administration says that there is none of what the proposal
// asks for: "Kommunen har ingen mentorer".
func tellsNone(p *checker.Pass, asked checker.Hit) bool {
	thing := []rune(lastWord(p, asked))
	if len(thing) < 5 {
		return false
	}
	stem := string(thing[:5])
	for _, h := range p.Said("har") {
		s := &p.Sentences[h.Sentence]
		if s.Section == nil || s.Section.Role == document.RoleNext || s.Point >= 0 || !p.Has("ingen", h.Sentence) ||
			p.Has("fremmed", h.Sentence) {
			continue
		}
		for _, w := range s.Words {
			if w.Span.Start > h.Span.Start && strings.HasPrefix(w.Fold, stem) {
				return true
			}
		}
	}
	return false
}

// lastWord is the last word of a hit, without case.
func lastWord(p *checker.Pass, h checker.Hit) string {
	last := ""
	for _, w := range p.Sentences[h.Sentence].Words {
		if w.Span.Overlaps(h.Span) {
			last = w.Fold
		}
	}
	return last
}

// replaces reports whether the title or the point shows what there is already: it is rebuilt or
// moved, gets another supplier, or something comes in its place ("Egne vikarer i stedet for bureau").
func replaces(p *checker.Pass) bool {
	_, known := p.Named("kendt")
	return known || p.InTitle("erstat")
}

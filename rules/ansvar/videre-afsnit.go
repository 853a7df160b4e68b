package ansvar

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of videre-forloeb-mangler that looks for a section about what follows.

// toldNext reports whether a section about what follows says more than which body
// meets when, in three words: that is the political course, not the practical one.
// Sentences that are besides it do not count.
func toldNext(p *checker.Pass, besides func(p *checker.Pass, i int) bool) bool {
	var section *document.Section // the last one
	counted, words := false, 0
	for i := range p.Sentences {
		s := &p.Sentences[i]
		if s.Heading || s.Section == nil {
			continue
		}
		if s.Section != section {
			section, counted = s.Section, s.Section.Role == document.RoleNext || toCome(p, s.Section)
		}
		if !counted || besides(p, i) {
			continue
		}
		for k := range s.Words {
			if ofMeetings.Has(&s.Words[k]) {
				continue
			}
			if words++; words == 3 {
				return true
			}
		}
	}
	return false
}

// toCome reports whether a heading no list knows speaks of carrying something out.
func toCome(p *checker.Pass, s *document.Section) bool {
	if s.Heading.Empty() || s.Role == document.RoleAttachments || s.Role == document.RoleCompetence {
		return false
	}
	head := danish.Fold(p.Text(s.Heading))
	return danish.Holds(head, "implementer", "udførelse", "gennemførelse", "tidspunkt", "næste ", "ikrafttræd",
		"tidsramme", "hvornår", "efter beslutning", "efter vedtag", "efter drøft", "når beslut", "når byråd",
		"når udvalg", "når der er", "hvis byråd", "hvis udvalg", "sker så", "sker der så", "derefter", "bagefter", "i gang")
}

// ofMeetings are the words of a bare list of bodies and dates.
var ofMeetings = danish.NewClass(func(w string) bool {
	if w[0] >= '0' && w[0] <= '9' || calendar[w] {
		return true
	}
	return danish.EndsWith(w, "udvalget", "udvalg", "rådet", "råd", "bestyrelsen", "dag")
})

var calendar = func() map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(`januar februar marts april maj juni juli august september oktober november
		december den d og i på til kl mødet møde direktionen direktion øu kb br byråds børne social kultur teknik
		økonomi plan klima miljø skole ældre sundheds ingen intet bemærkninger via sagen punktet behandles afgøres
		besluttes beslutter træffer afgør afgørelse afgørelsen beslutning behandling endelig endelige efter af dagsorden
		forelægges for`) {
		out[w] = true
	}
	return out
}()

// workers are those of the municipality who carry out what is decided, doers what they do once:
// "kulturkonsulenten indkalder klubberne".
const (
	workers = "forvaltningen|administrationen|direktionen|sekretariatet|borgmesteren|indkøb|+forvaltningen|" +
		"+afdelingen|afdelingen|+teamet|+centret|+kontoret|+driften|driften|+chefen|+direktøren|+konsulenten|" +
		"+lederen|lederne|+lederne|projektlederen|koordinatoren|+koordinatoren"
	doers = "indkalder|udsender|underskriver|bestiller|annoncerer|opsætter|igangsætter|iværksætter|kontakter|varsler|" +
		"afbestiller|inviterer|opslår|indhenter|sørger_for|står_for|går_i_gang|går_nu_i_gang|melder_tilbage|" +
		"giver_besked|skriver_til|ringer_til|opsiger|udbyder|meddeler|sender"
)

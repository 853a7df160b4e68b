package agenda

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// isProposal reports whether a title is that of a member's proposal:
// "Forslag fra Liste K om ...", "Gratis bus? Forslag fra SF", "... (fremsat af ...)".
func (v *Vocabulary) isProposal(title string) bool {
	if danish.BeginsWith(title, "medlemsforslag", "beslutningsforslag fra", "forespørgsel fra", "initiativretssag",
		"initiativsag", "initiativpunkt", "initiativret ", "politisk forslag", "skriftlig forespørgsel",
		"skriftligt spørgsmål", "10-dages forespørgsel") {
		return true
	}
	for _, p := range []string{"spørgsmål fra ", "henvendelse fra "} {
		if by, ok := strings.CutPrefix(title, p); ok && (danish.BeginsWith(by, memberTitles...) || v.namesParty(by) || hasLetter(by)) {
			return true
		}
	}
	if before, by, ok := strings.Cut(title, "(fra "); ok && strings.Contains(before, "forslag") && v.namesMember(by) {
		return true
	}
	for _, p := range []string{"forslag fra ", "fremsat af ", "stillet af ", "rejst af ", "foreslået af "} {
		for from := 0; ; {
			k := strings.Index(title[from:], p)
			if k < 0 {
				break
			}
			from += k + len(p)
			if start := from - len(p); opens(title[:start], p) && v.byMember(title[from:]) {
				return true
			}
		}
	}
	return false
}

// hasLetter reports whether a folded text has the letter of a list in brackets: "bo lund (ø) om bus".
func hasLetter(s string) bool {
	_, inner, ok := strings.Cut(s, "(")
	letter, _, closed := strings.Cut(inner, ")")
	return ok && closed && utf8.RuneCountInString(letter) == 1
}

// opens reports whether a phrase begins a part of a title of its own. Who brought the
// matter up may also stand in the middle.
func opens(before, phrase string) bool {
	before = strings.TrimRight(before, " ")
	if before == "" {
		return true
	}
	if !strings.HasPrefix(phrase, "forslag") {
		return strings.Contains(before, "forslag") || strings.Contains(before, "sag")
	}
	return strings.ContainsRune("?:.(-!", rune(before[len(before)-1])) || strings.HasSuffix(before, "–") || strings.HasSuffix(before, "»")
}

// namesMember reports whether a folded name is a list's, a party's or begins with a member's title.
func (v *Vocabulary) namesMember(s string) bool {
	name, _, _ := strings.Cut(s, ")")
	return danish.BeginsWith(s, memberTitles...) || danish.BeginsWith(s, shortParties...) || v.namesParty(s) ||
		strings.HasPrefix(s, "liste ") || strings.HasPrefix(s, "gruppen") || strings.HasSuffix(name, "listen") ||
		strings.HasSuffix(name, "gruppen")
}

// namesParty reports whether a folded text begins with the name of a party or list, or
// with its genitive.
func (v *Vocabulary) namesParty(s string) bool {
	return slices.ContainsFunc(v.parties, func(name string) bool {
		rest, ok := strings.CutPrefix(s, name)
		next, _ := utf8.DecodeRuneInString(strings.TrimPrefix(rest, "s"))
		return ok && name != "" && !unicode.IsLetter(next)
	})
}

var memberTitles = []string{"byrådsmedlem", "kommunalbestyrelsesmedlem", "medlem"}

// shortParties are names of parties in daily speech, which mean other things in a text.
var shortParties = []string{"socialdemokrat", "venstre", "sf)", "radikale", "konservative", "det konservative", "alternativet"}

// bodies and authorities whose proposals are not a member's, by what their names hold.
var notMembers = []string{
	"udvalg", "forvaltning", "administration", "råd", "nævn", "bestyrelse", "direktion", "center", "borgmester",
	"regering", "folketing", "ministeri", "region", "borgere", "borgerforslag", "borgergruppe", "forening", "klub",
	"beboer", "ejer", "forældre", "elev", "virksomhed", "selskab", "chef", "direktør", "afdeling", "politi",
}

// byMember reports whether the name a title goes on with may be a member or a party.
func (v *Vocabulary) byMember(rest string) bool {
	rest, _, _ = strings.Cut(rest, " om ")
	rest, _, _ = strings.Cut(rest, ": ") // what is moved
	rest, office, _ := strings.Cut(rest, " (")
	if danish.BeginsWith(rest, memberTitles...) || danish.BeginsWith(office, memberTitles...) || v.namesParty(rest) {
		return true
	}
	return !danish.Holds(rest, notMembers...)
}

// answersProposal reports whether the item is the administration's answer to a
// member's proposal, which it repeats.
func answersProposal(title string) bool {
	return strings.HasPrefix(title, "svar på") && strings.Contains(title, "forslag")
}

// movedByMembers reports whether a heading ("Forslagsstillerens begrundelse") or the
// recommendation says that members move a proposal, whatever the title calls it.
func (u *understanding) movedByMembers(it *document.Item) bool {
	for _, s := range it.Sections {
		if s.Heading.Empty() || !u.moverHeads(u.doc.Slice(s.Heading)) {
			continue
		}
		if !strings.Contains(danish.Fold(u.doc.Slice(it.Title)), "borgerforslag") {
			return true
		}
	}
	if u.raisedByMember(it) || u.putOnAgenda(it) {
		return true
	}
	begun := -1 // where the lead-in looked at begins, which many points may share
	for _, p := range it.Points {
		whole := u.doc.Slice(p.Span.Cover(p.LeadIn))
		if at := p.Span.Cover(p.LeadIn).Start; at != begun {
			begun = at
			if u.voc.partyMoves(danish.Fold(strings.ToValidUTF8(whole[:min(len(whole), 80)], ""))) || memberMoves(u.doc.Slice(p.LeadIn)) {
				return true
			}
		}
		if memberMoves(u.doc.Slice(p.Span)) {
			return true
		}
	}
	return false
}

// memberMoves reports whether a piece of a recommendation tells of a member's proposal: "Ida Holm
// (K) stiller forslag om".
func memberMoves(text string) bool {
	return strings.Contains(text, ") ") &&
		danish.Holds(danish.Fold(text), ") fremsætter forslag", ") stiller forslag", ") fremsætter følgende", ") stiller følgende")
}

// partyMoves reports whether a folded recommendation begins with the party or list whose it is:
// "Liste K indstiller, at".
func (v *Vocabulary) partyMoves(text string) bool {
	for _, verb := range proposing {
		if by, _, ok := strings.Cut(text, " "+verb); ok && len(by) < 40 {
			return strings.HasPrefix(by, "liste ") || v.namesParty(by) || strings.HasPrefix(by, "forslagsstiller") ||
				strings.Count(by, " ") < 4 && (ofMember(by) || danish.BeginsWith(by, shortParties...) || by == "sf")
		}
	}
	return false
}

package agenda

import (
	"strings"
	"unicode"

	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// movedByMember reports a title by which a member has had an item put on the agenda, in other
// words than isProposal knows: "Punkt på dagsordenen efter anmodning fra ...", "Byrådsmedlem ...
// foreslår: ...".
func movedByMember(title string) bool {
	if startsWord(title, "beslutningsforslag") {
		return true
	}
	if ofMember(title) && strings.Contains(title, " foreslår") {
		return true
	}
	for _, p := range []string{"fremsat af ", "stillet af ", "forslag fra "} {
		if _, by, ok := strings.Cut(title, p); ok && strings.HasPrefix(strings.TrimLeft(by, "12. "), "viceborgmester") {
			return true
		}
	}
	if strings.HasPrefix(title, "sag optaget efter anmodning") || strings.HasPrefix(title, "sag på dagsordenen efter anmodning") {
		return true
	}
	before, by, ok := strings.Cut(title, "anmodning fra ")
	return ok &&
		(ofMember(by) ||
			(strings.Contains(before, "dagsorden") || strings.HasSuffix(before, "sag efter ")) && !danish.Holds(by, notMembers...))
}

// putOnAgenda reports whether the first words of an item tell that a member, a party or a list has
// brought the matter up: "Karen Holm (K) har bedt om at få optaget nedenstående punkt på dagsordenen",
// "Byrådsmedlem Bo Lund har fremsendt følgende beslutningsforslag".
func (u *understanding) putOnAgenda(it *document.Item) bool {
	for _, s := range it.Sections[:min(3, len(it.Sections))] {
		for _, b := range s.Blocks[:min(2, len(s.Blocks))] {
			text := u.doc.Slice(b.Content())
			if b.Table == nil && u.bringsUp(danish.Fold(strings.ToValidUTF8(text[:min(len(text), 200)], ""))) {
				return true
			}
		}
	}
	return false
}

// bringsUp reports whether a folded text begins with a member, a party or a list that has moved
// something or asked for it to be on the agenda.
func (u *understanding) bringsUp(text string) bool {
	who, did, ok := strings.Cut(text, " har ")
	if !ok || len(who) > 80 ||
		!(strings.HasSuffix(who, ")") || ofMember(who) || u.voc.namesParty(who) ||
			danish.BeginsWith(who, shortParties...) || strings.HasSuffix(who, " byrådsgruppe")) {
		return false
	}
	asks := danish.BeginsWith(did, "bedt om", "anmodet om", "ønsket") && danish.Holds(did, "optaget", "dagsorden")
	return asks ||
		danish.BeginsWith(did, "fremsat", "fremsendt", "indsendt", "stillet") && strings.Contains(did, "forslag") ||
		strings.Contains(did, " fremsat forslag")
}

// moverHeads reports a heading over what somebody proposes who is no part of the
// administration: "Forslagsstillerens begrundelse", "Forslag stillet af Ida Holm".
func (u *understanding) moverHeads(heading string) bool {
	key := headingKey(heading)
	if strings.HasPrefix(key, "forslagsstiller") || strings.Contains(key, " ved forslagsstiller") ||
		strings.Contains(key, " vil forslagsstiller") {
		return true
	}
	for _, p := range []string{"forslag fra ", "forslaget fra ", "forslag stillet af ", "forslag fremsat af ", "forslag rejst af "} {
		if by, ok := strings.CutPrefix(key, p); ok {
			name := strings.TrimRight(heading, " :.?*")
			return u.voc.namesMember(by) || !danish.Holds(by, notMembers...) && isPerson(name[max(0, len(name)-len(by)):])
		}
	}
	return false
}

// isPerson reports whether a text may be the name of one: two to four words, each with a
// capital and small letters alone.
func isPerson(name string) bool {
	words := strings.Fields(name)
	for _, w := range words {
		if !startsUpper(w) || strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) }) ||
			strings.ToUpper(w) == w || strings.HasSuffix(w, "forbund") || strings.HasSuffix(w, "fonden") {
			return false
		}
	}
	return len(words) > 1 && len(words) < 5
}

// ofMember reports whether a text begins with a member's title.
func ofMember(s string) bool {
	return strings.HasPrefix(s, "byrådsmedlem") || strings.HasPrefix(s, "kommunalbestyrelsesmedlem") || strings.HasPrefix(s, "medlem af ")
}

// answersBelow reports a folded heading below which the administration says what it thinks of a
// member's proposal: "Kommentar fra Teknik og Miljø", "Hvad siger HR?".
func answersBelow(heading string) bool {
	if strings.Contains(heading, "forslagsstiller") || strings.Contains(heading, "medlem") {
		return false
	}
	if danish.BeginsWith(heading, "kommentar fra ", "kommentarer fra ", "bemærkninger fra ",
		"bemærkninger til forslaget", "svar fra ", "hvad siger ", "hvad betyder det", "hvad mener ") {
		return true
	}
	return answerHeadings[heading] || strings.HasPrefix(heading, "svar på ")
}

var answerHeadings = danish.WordSet("bemærkninger kommentar kommentarer svar besvarelse")

package agenda

import "strings"

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
	before, by, ok := strings.Cut(title, "anmodning fra ")
	return ok && (ofMember(by) || strings.Contains(before, "dagsorden") && !holdsAny(by, notMembers))
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
	for _, begin := range []string{"kommentar fra ", "kommentarer fra ", "bemærkninger fra ", "bemærkninger til forslaget", "svar fra ", "hvad siger ", "hvad betyder det", "hvad mener "} {
		if strings.HasPrefix(heading, begin) {
			return true
		}
	}
	return heading == "bemærkninger" || heading == "kommentar" || heading == "kommentarer"
}

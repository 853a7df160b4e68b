package agenda

import (
	"slices"
	"strings"

	"sagstjek/checker/document"
)

// hints are word beginnings ("=" in front: whole words) that tell the role of a heading
// no list knows, in order of weight.
var hints = []struct {
	role  document.Role
	stems []string
}{
	{document.RoleRecommendation, []string{"indstil"}},
	{document.RoleEconomy, []string{
		"økonomi", "finansiering", "bevilling", "=penge", "=pengene", "=kroner", "=pris", "=prisen", "=regningen",
		"=udgifter", "=udgiften", "=koster",
	}},
	{document.RoleLaw, []string{
		"lovgrundlag", "retsgrundlag", "lovhjemmel", "juridisk", "=lov", "=loven", "=ret", "=jura", "=retsregler",
		"=lovgivning", "=lovgivningen",
	}},
	{document.RoleOptions, []string{
		"handlemulighed", "handlerum", "råderum", "alternativ", "mulighed", "=frit", "=vælge", "=vælges", "=vælger",
		"=åbent", "=valg", "=valget",
	}},
	{document.RoleHearing, []string{"høring", "inddragelse", "=spurgt", "=hørt"}},
	{document.RoleNext, []string{"videre", "tidsplan", "bagefter", "=derefter", "=herefter", "=efterfølgende", "=næste"}},
	{document.RoleCompetence, []string{"kompetence", "beslutter", "afgør", "=bestemmer"}},
	{document.RoleAssessment, []string{"vurdering", "forvaltningens", "administrationens"}},
	{document.RoleCase, []string{"sagsfremstilling", "baggrund", "redegørelse"}},
	{document.RoleHistory, []string{"tidligere"}},
}

func hinted(heading string) document.Role {
	words := strings.FieldsFunc(headingKey(heading), func(r rune) bool { return r == ' ' || r == '?' || r == ',' || r == ':' || r == '/' })
	if asksInHeading(words) {
		return document.RoleRecommendation
	}
	if slices.ContainsFunc(words, ofBody) && (slices.Contains(words, "kan") || slices.Contains(words, "råder")) {
		return document.RoleOptions // "Hvad kan Byrådet gøre?"
	}
	if door(heading) != "" || len(words) > 0 && strings.HasPrefix(words[0], "åben") && (len(words) < 3 || words[1] == "punkt") {
		return document.RoleOther // "Åbent punkt", "Åben dagsorden"
	}
	alternative := func(w string) bool { return strings.HasPrefix(w, "alternativ") }
	if slices.ContainsFunc(words, alternative) {
		return document.RoleOptions // "Beskrivelse af den alternative indstilling"
	}
	denied := slices.Contains(words, "hvis") && slices.Contains(words, "ikke") // "Hvis katalogerne ikke vælges"
	for _, h := range hints {
		if denied && h.role == document.RoleOptions {
			continue // what comes of a no is no choice
		}
		for _, stem := range h.stems {
			whole, exact := strings.CutPrefix(stem, "=")
			for _, w := range words {
				if w == whole || !exact && strings.HasPrefix(w, stem) && !ofBody(strings.TrimSuffix(w, "s")) {
					return h.role
				}
			}
		}
	}
	return document.RoleOther
}

// asksInHeading reports whether a heading is the beginning of a recommendation:
// "Skolechefen foreslår", "Byrådet anmodes om".
func asksInHeading(words []string) bool {
	if len(words) < 2 || len(words) > 6 || OfAdministration(words[0]) == ofBody(words[0]) {
		return false
	}
	switch last := words[len(words)-1]; {
	case slices.Contains(proposing, last):
		return OfAdministration(words[0])
	case last == "om" || last == "at":
		return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(asking, w) })
	}
	return false
}

// guess returns the role a heading's words suggest, RoleOther if none.
func (v *Vocabulary) guess(heading string) document.Role {
	role, _ := v.guessed.look(heading, func(heading string) (document.Role, bool) { return hinted(heading), false })
	return role
}
